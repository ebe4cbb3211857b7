/* Each file is read once more: what was planned is for the bytes that were read then. */
#include "pss/base.h"

#include "chartwrite.h"
#include "pss/buf.h"
#include "pss/replaceall.h"
#include "pss/within.h"

struct gathered {
    const struct pss_change **items;
    size_t n, cap;
};

bool
pss_chart_has_changes(const struct pss_chart_results *results)
{
    size_t n = results->changes.n;
    for (size_t i = 0; i < results->n; i++)
        n += results->items[i].changes.n;
    return n > 0;
}

static void
gather(struct gathered *out, struct pss_arena *mem,
    const struct pss_chart_results *results)
{
    for (size_t i = 0; i < results->changes.n; i++)
        PSS_PUSH(mem, out, &results->changes.items[i]);
    for (size_t i = 0; i < results->n; i++)
        for (size_t k = 0; k < results->items[i].changes.n; k++)
            PSS_PUSH(mem, out, &results->items[i].changes.items[k]);
}

/* The name that people know, if it leads there. */
static const char *
name_of(struct pss_arena *mem, const struct pss_change *change)
{
    const char *real = pss_real_path(mem, change->path);
    const char *wanted = pss_real_path(mem, change->real);
    return real && wanted && strcmp(real, wanted) == 0 ? change->path : change->real;
}

static const struct pss_err *
read_again(
    struct pss_new_bytes *out, struct pss_arena *mem, const struct pss_change *change)
{
    *out = (struct pss_new_bytes){.bytes = change->after, .note = PSS_STR("")};
    const struct pss_err *err = pss_file_read(&out->was, mem, name_of(mem, change));
    if (err || pss_str_eq(out->was.bytes, change->before))
        return err;
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s was changed by someone else in the meantime and was left alone; run again",
        change->path);
}

/* An error about one file is one about all. */
static const struct pss_err *
explain(struct pss_arena *mem, const struct pss_err *err, size_t n)
{
    if (!err || n < 2)
        return err;
    return pss_err_at(mem, err->code, err->at,
        "%.*s (the %zu files of the chart are written together or not at all)",
        PSS_FMT(err->message), n);
}

static struct pss_str
join_notes(struct pss_arena *mem, const struct pss_new_bytes *files, size_t n)
{
    struct pss_str note = PSS_STR("");
    for (size_t i = 0; i < n; i++)
        if (files[i].note.n > 0)
            note = pss_arena_printf(mem, "%.*s%s%.*s", PSS_FMT(note),
                note.n > 0 ? "; " : "", PSS_FMT(files[i].note));
    return note;
}

const struct pss_err *
pss_chart_write(struct pss_str *note, struct pss_arena *mem,
    const struct pss_chart_results *results, bool write_through)
{
    struct gathered changes = {0};
    const struct pss_err *err = NULL;
    gather(&changes, mem, results);
    struct pss_new_bytes *files = PSS_NEW_N(mem, struct pss_new_bytes, changes.n);
    for (size_t i = 0; i < changes.n && !err; i++)
        err = read_again(&files[i], mem, changes.items[i]);
    if (!err)
        err = pss_files_replace(mem, files, changes.n, write_through);
    *note = err ? PSS_STR("") : join_notes(mem, files, changes.n);
    return explain(mem, err, changes.n);
}
