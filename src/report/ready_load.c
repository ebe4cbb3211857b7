/* Readiness of other runs, read from JSON. */
#include "pss/base.h"

#include "pss/check.h"
#include "pss/dump.h"
#include "pss/ready_load.h"
#include "pss/result.h"

enum { FORMAT_VERSION = 1 };

struct load {
    struct pss_arena *mem;
    struct pss_readiness *out;
    struct pss_space_table *table;
    const char *path;
    struct pss_str space; /* the namespace at hand */
    bool is_system;
};

static const struct pss_err *bad(const struct load *load, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static const struct pss_err *
bad(const struct load *load, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str what = pss_arena_vprintf(load->mem, format, args);
    va_end(args);
    return pss_err_at(load->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s: %.*s; --readiness=json writes such reports", load->path, PSS_FMT(what));
}

/* "" if it is not there or not a text. */
static struct pss_str
text_at(const struct load *load, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return PSS_STR("");
    return pss_arena_copy(load->mem,
        (struct pss_str){json_string_value(value), json_string_length(value)});
}

static bool
is_set(const json_t *object, const char *key)
{
    return json_is_true(json_object_get(object, key));
}

/* The place in the tree of the other run, behind the name of the report. */
static struct pss_str
place_at(const struct load *load, const json_t *object)
{
    struct pss_str place = text_at(load, object, "place");
    return pss_arena_printf(load->mem, "%s: %.*s", load->path, PSS_FMT(place));
}

/* False if a level is missing or is not one: then nothing may be built on the entry. */
static bool
read_levels(enum pss_level out[4], const struct load *load, const json_t *object)
{
    static const char *const keys[] = {[PSS_MANUAL] = "now",
        [PSS_HARDEN] = "harden",
        [PSS_REPLACE] = "replace",
        [PSS_UNSAFE] = "unsafe"};
    const json_t *levels = json_object_get(object, "meets");
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        if (!pss_level_parse(&out[i], text_at(load, levels, keys[i])))
            return false;
    return true;
}

/* ---- workloads ---- */

static bool
read_counts(struct pss_ready_row *row, struct pss_str word)
{
    for (enum pss_ready_kind kind = PSS_READY_OWN; kind <= PSS_READY_OLD; kind++)
        if (pss_str_is(word, pss_ready_counts_name(kind))) {
            row->counts = kind;
            return true;
        }
    return false;
}

static bool
read_rules(struct pss_ready_row *row, const struct load *load, const json_t *list)
{
    size_t n = json_array_size(list);
    row->rules = PSS_NEW_N(load->mem, struct pss_ready_rule, n);
    for (size_t i = 0; i < n; i++) {
        const json_t *item = json_array_get(list, i);
        struct pss_str class = text_at(load, item, "repair");
        struct pss_ready_rule *rule = &row->rules[row->n_rules++];
        rule->rule = text_at(load, item, "rule").p;
        rule->repair = PSS_MANUAL;
        for (enum pss_repair it = PSS_MANUAL; it <= PSS_UNSAFE; it++)
            if (pss_str_is(class, pss_repair_name(it)))
                rule->repair = it;
        if (rule->rule[0] == '\0')
            return false;
    }
    return true;
}

static const struct pss_err *
read_row(const struct load *load, const json_t *item)
{
    struct pss_ready_row row = {
        .space = load->space,
        .kind = text_at(load, item, "kind"),
        .name = text_at(load, item, "name"),
        .place = place_at(load, item),
        .reason = text_at(load, item, "reason"),
        .is_system = load->is_system,
        .is_exempt = is_set(item, "exempt"),
        .is_suppressed = is_set(item, "suppressed"),
        .fails_to_start = is_set(item, "wouldNotStart"),
        .source = load->path,
    };
    if (!read_levels(row.meets, load, item) ||
        !read_counts(&row, text_at(load, item, "counts")) ||
        !read_rules(&row, load, json_object_get(item, "rules")))
        return bad(load, "a row of namespace %.*s lacks its levels, counts or rules",
            PSS_FMT(load->space));
    pss_readiness_add(load->out, &row);
    return NULL;
}

/* ---- namespaces ---- */

/* The labels that are set, as those of a Namespace that was read. */
static void
read_space(const struct load *load, const json_t *item)
{
    struct pss_space space = {
        .name = load->space,
        .place = pss_str_of(load->path),
        .is_context = true,
        .is_system = load->is_system,
        .order = load->table->n,
    };
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        const json_t *label =
            json_object_get(json_object_get(item, "labels"), pss_mode_name(mode));
        if (!is_set(label, "set"))
            continue;
        struct pss_label level = {.key = pss_str_of(pss_mode_label(mode)),
            .value = text_at(load, label, "level")};
        struct pss_label version = {.key = pss_str_of(pss_mode_version_label(mode)),
            .value = text_at(load, label, "version")};
        PSS_PUSH(load->mem, &space.labels, level);
        PSS_PUSH(load->mem, &space.labels, version);
    }
    PSS_PUSH(load->table->mem, load->table, space);
}

static const struct pss_err *
read_spaces(struct load *load, const json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        load->space = text_at(load, item, "name");
        load->is_system = is_set(item, "system");
        if (load->space.n == 0)
            return bad(load, "namespace %zu has no name", i + 1);
        if (is_set(item, "known"))
            read_space(load, item);
        const json_t *rows = json_object_get(item, "rows");
        for (size_t k = 0; k < json_array_size(rows); k++) {
            const struct pss_err *err = read_row(load, json_array_get(rows, k));
            if (err)
                return err;
        }
    }
    return NULL;
}

/* ---- what was not judged ---- */

static const struct pss_err *
read_doubts(const struct load *load, const json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *item = json_array_get(list, i);
        struct pss_str reason = text_at(load, item, "reason");
        struct pss_ready_doubt doubt = {
            .space = text_at(load, item, "namespace"),
            .what = text_at(load, item, "object"),
            .place = place_at(load, item),
        };
        while (doubt.kind < PSS_N_DOUBTS &&
               !pss_str_is(reason, pss_doubt_name(doubt.kind)))
            doubt.kind++;
        if (doubt.kind == PSS_N_DOUBTS || !read_levels(doubt.meets, load, item))
            return bad(
                load, "entry %zu of notJudged lacks its reason or levels", i + 1);
        pss_readiness_doubt(load->out, &doubt);
    }
    return NULL;
}

/* ---- the whole ---- */

static const struct pss_err *
read_root(struct pss_ready_source *source, struct load *load, const json_t *root)
{
    const json_t *run = json_object_get(root, "run");
    const json_t *spaces = json_object_get(root, "namespaces");
    const json_t *doubts = json_object_get(root, "notJudged");
    if (json_integer_value(json_object_get(root, "version")) != FORMAT_VERSION ||
        !json_is_array(spaces) || !json_is_array(doubts) || !json_is_object(run))
        return bad(
            load, "this is not a readiness report of version %d", FORMAT_VERSION);
    *source = (struct pss_ready_source){
        .path = load->path,
        .commit = text_at(load, run, "commit"),
        .time = json_integer_value(json_object_get(run, "commitTime")),
        .version = text_at(load, run, "resolvedPolicyVersion"),
    };
    load->out->unread += (size_t)json_integer_value(json_object_get(root, "unread"));
    load->out->templates +=
        (size_t)json_integer_value(json_object_get(root, "templates"));
    load->out->partial += (size_t)json_integer_value(json_object_get(root, "partial"));
    const struct pss_err *err = read_spaces(load, spaces);
    return err ? err : read_doubts(load, doubts);
}

const struct pss_err *
pss_readiness_load(struct pss_ready_source *source, struct pss_readiness *out,
    struct pss_space_table *table, const char *path, struct pss_str text)
{
    struct load load = {.mem = out->mem, .out = out, .table = table, .path = path};
    json_error_t error;
    json_t *root = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, &error);
    if (!root)
        return bad(
            &load, "this is not JSON (line %d, column %d)", error.line, error.column);
    const struct pss_err *err = read_root(source, &load, root);
    json_decref(root);
    return err;
}
