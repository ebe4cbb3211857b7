/* Finds, reads and updates the baseline files of a run. */
#include "pss/base.h"

#include <sys/stat.h>

#include "baselines.h"
#include "inputs.h"
#include "pss/baseline_json.h"
#include "pss/baselinename.h"
#include "pss/lock.h"
#include "pss/option.h"
#include "pss/report.h"
#include "pss/result.h"
#include "pss/tally.h"
#include "pss/usage.h"

static struct pss_baseline_file *
find_file(const struct pss_baselines *baselines, const char *path)
{
    for (size_t i = 0; i < baselines->files.n; i++)
        if (strcmp(baselines->files.items[i]->path, path) == 0)
            return baselines->files.items[i];
    return NULL;
}

/* A baseline that does not exist yet counts as empty, if this run will write it. */
static const struct pss_err *
read_file(struct pss_baseline_file *baseline, const struct pss_opts *opts)
{
    struct stat st;
    if (stat(baseline->path, &st) != 0 && opts->is_baseline_update)
        return NULL;
    const struct pss_err *err =
        pss_file_read(&baseline->file, opts->mem, baseline->path);
    if (err && !opts->is_baseline_update)
        return pss_usage_error(opts->mem, "%.*s; --update-baseline makes a baseline",
            PSS_FMT(err->message));
    if (err)
        return err;
    return pss_baseline_parse(&baseline->known, baseline->path, baseline->file.bytes);
}

static const struct pss_err *
open_file(struct pss_baseline_file **out, struct pss_baselines *baselines,
    const struct pss_opts *opts)
{
    *out = find_file(baselines, opts->baseline);
    if (*out)
        return NULL;
    struct pss_baseline_file *baseline = PSS_NEW(opts->mem, struct pss_baseline_file);
    baseline->path = opts->baseline;
    baseline->known.mem = opts->mem;
    baseline->learned.mem = opts->mem;
    baseline->dir = pss_path_parent(
        pss_directories_full(&baselines->directories, pss_str_of(baseline->path)));
    PSS_PUSH(opts->mem, &baselines->files, baseline);
    *out = baseline;
    return read_file(baseline, opts);
}

const struct pss_err *
pss_baselines_place(struct pss_baseline_place *out, struct pss_baselines *baselines,
    const struct pss_opts *opts, const char *path)
{
    if (!opts->baseline && opts->is_baseline_update)
        return pss_usage_error(opts->mem,
            "--update-baseline needs --baseline=FILE, or a baseline in the "
            "configuration of %s",
            path);
    if (!opts->baseline)
        return NULL;
    const struct pss_err *err = open_file(&out->baseline, baselines, opts);
    if (!err)
        out->name = pss_baseline_name(
            opts->mem, &baselines->directories, out->baseline->dir, path);
    return err;
}

/* What kustomize renders is known by its root. With --update-baseline it is silent in its
 * files, too. */
static const struct pss_err *
silence(struct pss_baseline_place *out, const struct pss_opts *opts)
{
    if (!opts->is_baseline_update)
        return NULL;
    out->baseline = PSS_NEW(opts->mem, struct pss_baseline_file);
    out->baseline->learned.mem = opts->mem;
    out->baseline->known.mem = opts->mem;
    return NULL;
}

const struct pss_err *
pss_baselines_open(struct pss_baselines *baselines, const struct pss_opts *opts,
    const struct pss_inputs *inputs)
{
    baselines->directories.mem = opts->mem;
    baselines->places = PSS_NEW_N(opts->mem, struct pss_baseline_place, inputs->n);
    if (pss_opts_is_about_namespaces(opts))
        return NULL;
    for (size_t i = 0; i < inputs->n; i++) {
        const struct pss_input *input = &inputs->items[i];
        const struct pss_err *err = input->kustomized
                                        ? silence(&baselines->places[i], opts)
                                        : pss_baselines_place(&baselines->places[i],
                                              baselines, input->opts, input->name);
        if (err)
            return err;
    }
    return NULL;
}

void
pss_baselines_tell(struct pss_around *out, const struct pss_baseline_place *place,
    const struct pss_opts *opts)
{
    if (!place->baseline || opts->is_baseline_update)
        return;
    out->baseline = &place->baseline->known;
    out->known_as = place->name;
}

void
pss_baselines_take(struct pss_baselines *baselines,
    const struct pss_baseline_place *place, const struct pss_opts *opts,
    struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++)
        baselines->is_partial |= result->failures.items[i].err->code == PSS_ERR_SYSTEM;
    if (!place || !place->baseline)
        return;
    if (opts->is_baseline_update)
        pss_baseline_learn(&place->baseline->learned, place->name, result);
    else
        pss_known_note(&place->baseline->known, &result->known);
}

/* ---- the end ---- */

/* True if the run looked at every file below the baseline's directory, and no flag left
 * out a rule or a file. Another run (pre-commit starts one on some files) must not remove
 * the entries of files that it has not read. */
static bool
is_whole(struct pss_baselines *baselines, const struct pss_baseline_file *baseline,
    const struct pss_opts *opts)
{
    static const char *const narrowing[] = {"select", "ignore", "include", "exclude"};
    for (size_t i = 0; pss_option_row(i); i++)
        for (size_t k = 0; k < PSS_COUNT(narrowing); k++)
            if (strcmp(pss_option_row(i)->face.name, narrowing[k]) == 0 &&
                pss_option_origin(opts, pss_option_row(i))->kind == PSS_ORIGIN_FLAG)
                return false;
    for (size_t i = 0; i < opts->args.n; i++) {
        struct stat st;
        struct pss_str full = pss_directories_full(
            &baselines->directories, pss_str_of(opts->args.items[i]));
        if (pss_baseline_is_within(baseline->dir, full) &&
            stat(opts->args.items[i], &st) == 0 && S_ISDIR(st.st_mode))
            return !baselines->is_partial;
    }
    return false;
}

static size_t
count(const struct pss_baseline *baseline)
{
    size_t n = 0;
    for (size_t i = 0; i < baseline->n; i++)
        n += baseline->items[i].count;
    return n;
}

/* Reads the file again if another process has changed it since this run read it. */
static const struct pss_err *
read_again(struct pss_baseline_file *baseline, const struct pss_opts *opts)
{
    struct stat now;
    const struct stat *was = baseline->file.path ? &baseline->file.st : NULL;
    bool is_there = stat(baseline->path, &now) == 0;
    if (!was && !is_there)
        return NULL;
    if (was && is_there && pss_file_is_unchanged(was, &now))
        return NULL;
    baseline->file = (struct pss_file){.path = NULL};
    baseline->known = (struct pss_baseline){.mem = baseline->known.mem};
    return read_file(baseline, opts);
}

/* Updates the file. The caller holds its lock. */
static const struct pss_err *
replace(struct pss_baselines *baselines, struct pss_baseline_file *baseline,
    const struct pss_opts *opts)
{
    struct pss_baseline *learned = &baseline->learned;
    const struct pss_err *err = read_again(baseline, opts);
    if (err)
        return err;
    pss_baseline_sort(learned, false);
    if (!is_whole(baselines, baseline, opts)) {
        for (size_t i = 0; i < baseline->known.n; i++)
            PSS_PUSH(learned->mem, learned, baseline->known.items[i]);
        pss_baseline_sort(learned, true);
    }
    struct pss_buf text = {0};
    pss_baseline_write(&text, learned);
    bool is_new = !baseline->file.path;
    if (is_new || !pss_str_eq(pss_buf_str(&text), baseline->file.bytes))
        err = pss_file_put(opts->mem, baseline->path, pss_buf_str(&text), false);
    pss_buf_release(&text);
    return err;
}

static const struct pss_err *
update(struct pss_buf *out, struct pss_baselines *baselines,
    struct pss_baseline_file *baseline, const struct pss_opts *opts)
{
    struct pss_lock lock;
    const struct pss_err *err = pss_lock_take(&lock, opts->mem, baseline->path);
    if (err)
        return err;
    err = replace(baselines, baseline, opts);
    pss_lock_release(&lock);
    if (err)
        return err;
    if (lock.error != 0) {
        pss_report_path(out, pss_str_of(baseline->path));
        pss_buf_printf(out,
            ": warning: cannot be locked (%s): if several processes update it at once, "
            "entries may be lost\n",
            strerror(lock.error));
    }
    if (opts->is_quiet)
        return NULL;
    pss_report_path(out, pss_str_of(baseline->path));
    pss_buf_puts(out, " holds ");
    pss_tally_count(out, count(&baseline->learned), "finding", "findings");
    pss_buf_puts(out, ", which are no longer reported\n");
    return NULL;
}

/* Reports entries that no finding met: somebody has fixed what they stand for. */
static void
put_stale(struct pss_buf *out, struct pss_baselines *baselines,
    const struct pss_baseline_file *baseline, const struct pss_opts *opts)
{
    size_t n = 0;
    if (opts->is_quiet || !is_whole(baselines, baseline, opts))
        return;
    for (size_t i = 0; i < baseline->known.n; i++) {
        const struct pss_known_entry *entry = &baseline->known.items[i];
        if (entry->seen >= entry->count)
            continue;
        n += entry->count - entry->seen;
        if (!opts->is_verbose)
            continue;
        pss_report_path(out, pss_str_of(baseline->path));
        pss_buf_puts(out, ": note: stale: ");
        pss_report_clean(out, entry->path);
        struct pss_buf text = {0};
        pss_buf_printf(&text, ": %.*s %.*s [%.*s]", PSS_FMT(entry->object),
            PSS_FMT(entry->field), PSS_FMT(entry->rule));
        pss_report_clean(out, pss_buf_str(&text));
        pss_buf_putc(out, '\n');
        pss_buf_release(&text);
    }
    if (n == 0)
        return;
    pss_report_path(out, pss_str_of(baseline->path));
    pss_buf_puts(out, ": warning: ");
    pss_tally_count(out, n, "finding is", "findings are");
    pss_buf_puts(out, " no more there; --update-baseline takes what is stale out\n");
}

const struct pss_err *
pss_baselines_close(
    struct pss_buf *out, struct pss_baselines *baselines, const struct pss_opts *opts)
{
    for (size_t i = 0; i < baselines->files.n; i++) {
        struct pss_baseline_file *baseline = baselines->files.items[i];
        const struct pss_err *err = NULL;
        if (opts->is_baseline_update)
            err = update(out, baselines, baseline, opts);
        else
            put_stale(out, baselines, baseline, opts);
        if (err)
            return err;
    }
    return NULL;
}
