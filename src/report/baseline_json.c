/* Baselines, read and written by jansson. */
#include "pss/base.h"

#include "pss/baseline_json.h"
#include "pss/dump.h"

enum { FORMAT_VERSION = 1 };

void
pss_baseline_write(struct pss_buf *out, const struct pss_baseline *baseline)
{
    pss_buf_printf(out, "{\"version\":%d,\"entries\":[", FORMAT_VERSION);
    for (size_t i = 0; i < baseline->n; i++) {
        const struct pss_known_entry *debt = &baseline->items[i];
        json_t *entry = pss_dump_object();
        pss_set_text(entry, "path", debt->path);
        pss_set_text(entry, "object", debt->object);
        pss_set_text(entry, "rule", debt->rule);
        pss_set_text(entry, "field", debt->field);
        pss_set_number(entry, "count", debt->count);
        pss_dump_element(out, i == 0, entry);
    }
    pss_buf_puts(out, "\n]}\n");
}

static const struct pss_err *bad(struct pss_arena *mem, const char *path,
    const char *format, ...) __attribute__((format(printf, 3, 4)));
static const struct pss_err *
bad(struct pss_arena *mem, const char *path, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str what = pss_arena_vprintf(mem, format, args);
    va_end(args);
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s%.*s; --update-baseline writes baselines", path, PSS_FMT(what));
}

/* False if it is there and no text. */
static bool
text_at(
    struct pss_str *out, struct pss_arena *mem, const json_t *entry, const char *key)
{
    const json_t *value = json_object_get(entry, key);
    *out = PSS_STR("");
    if (!json_is_string(value))
        return value == NULL;
    *out = pss_arena_copy(
        mem, (struct pss_str){json_string_value(value), json_string_length(value)});
    return true;
}

static bool
read_debt(struct pss_known_entry *out, struct pss_arena *mem, const json_t *entry)
{
    const json_t *count = json_object_get(entry, "count");
    json_int_t n = count ? json_integer_value(count) : 1;
    out->count = (size_t)n;
    return json_is_object(entry) && n >= 1 && text_at(&out->path, mem, entry, "path") &&
           text_at(&out->object, mem, entry, "object") &&
           text_at(&out->rule, mem, entry, "rule") &&
           text_at(&out->field, mem, entry, "field") && out->path.n && out->rule.n;
}

static const struct pss_err *
read_entries(struct pss_baseline *out, const char *path, const json_t *root)
{
    const json_t *entries = json_object_get(root, "entries");
    /* A file that is a baseline is not looked at, so none may be a manifest as well. */
    if (json_object_get(root, "kind") || json_object_get(root, "items"))
        return bad(out->mem, path, ": a Kubernetes object is not a baseline");
    if (json_integer_value(json_object_get(root, "version")) != FORMAT_VERSION)
        return bad(out->mem, path, ": no baseline of version %d", FORMAT_VERSION);
    if (!json_is_array(entries))
        return bad(out->mem, path, ": 'entries' is not a list");
    for (size_t i = 0; i < json_array_size(entries); i++) {
        struct pss_known_entry debt = {.count = 0};
        if (!read_debt(&debt, out->mem, json_array_get(entries, i)))
            return bad(out->mem, path,
                ": entry %zu: path and rule are texts that are not empty, object and "
                "field texts, count a number from 1 on",
                i + 1);
        PSS_PUSH(out->mem, out, debt);
    }
    pss_baseline_sort(out, false);
    return NULL;
}

const struct pss_err *
pss_baseline_parse(struct pss_baseline *out, const char *path, struct pss_str text)
{
    json_error_t error;
    json_t *root = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, &error);
    if (!root)
        /* The reader's own words quote the file, which may be any file. */
        return bad(
            out->mem, path, ":%d:%d: this is not JSON", error.line, error.column);
    const struct pss_err *err = read_entries(out, path, root);
    json_decref(root);
    return err;
}
