/* Baseline files: where they are, how they name files, when entries are added and
 * removed. */
#include "pss/base.h"

#include <sys/stat.h>

#include "baselines.h"
#include "inputs.h"
#include "pss/baseline_json.h"
#include "pss/lock.h"
#include "pss/option.h"
#include "pss/report.h"
#include "pss/result.h"
#include "pss/tally.h"
#include "pss/usage.h"

static struct pss_baseline_file *
find_book(const struct pss_baselines *ledger, const char *path)
{
    for (size_t i = 0; i < ledger->books.n; i++)
        if (strcmp(ledger->books.items[i]->path, path) == 0)
            return ledger->books.items[i];
    return NULL;
}

/* A baseline that does not exist yet counts as empty, if this run will write it. */
static const struct pss_err *
read_book(struct pss_baseline_file *book, const struct pss_opts *opts)
{
    struct stat st;
    if (stat(book->path, &st) != 0 && opts->is_baseline_update)
        return NULL;
    const struct pss_err *err = pss_file_read(&book->file, opts->mem, book->path);
    if (err && !opts->is_baseline_update)
        return pss_usage_error(opts->mem, "%.*s; --update-baseline makes a baseline",
            PSS_FMT(err->message));
    if (err)
        return err;
    return pss_baseline_parse(&book->known, book->path, book->file.bytes);
}

static const struct pss_err *
open_book(struct pss_baseline_file **out, struct pss_baselines *ledger,
    const struct pss_opts *opts)
{
    *out = find_book(ledger, opts->baseline);
    if (*out)
        return NULL;
    struct pss_baseline_file *book = PSS_NEW(opts->mem, struct pss_baseline_file);
    book->path = opts->baseline;
    book->known.mem = opts->mem;
    book->learned.mem = opts->mem;
    book->dir = pss_path_parent(
        pss_directories_full(&ledger->directories, pss_str_of(book->path)));
    PSS_PUSH(opts->mem, &ledger->books, book);
    *out = book;
    return read_book(book, opts);
}

/* True if `path` is `dir` or lies below it. */
static bool
is_within(struct pss_str path, struct pss_str dir)
{
    return pss_str_starts(path, dir) && (path.n == dir.n || path.p[dir.n] == '/');
}

static struct pss_str
name_in(struct pss_baselines *ledger, const struct pss_baseline_file *book,
    struct pss_arena *mem, const char *path)
{
    struct pss_str full = pss_directories_full(&ledger->directories, pss_str_of(path));
    struct pss_str dir = book->dir;
    struct pss_buf out = {0};
    while (!is_within(full, dir)) {
        pss_buf_puts(&out, "../");
        dir = pss_path_parent(dir);
    }
    full = (struct pss_str){full.p + dir.n + 1, full.n - dir.n - 1};
    pss_report_clean(&out, full);
    struct pss_str name = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return name;
}

static const struct pss_err *
mark_input(struct pss_baseline_place *out, struct pss_baselines *ledger,
    const struct pss_opts *opts, const char *path)
{
    if (!opts->baseline && opts->is_baseline_update)
        return pss_usage_error(opts->mem,
            "--update-baseline needs --baseline=FILE, or a baseline in the "
            "configuration of %s",
            path);
    if (!opts->baseline)
        return NULL;
    const struct pss_err *err = open_book(&out->book, ledger, opts);
    if (!err)
        out->name = name_in(ledger, out->book, opts->mem, path);
    return err;
}

const struct pss_err *
pss_baselines_open(struct pss_baselines *ledger, const struct pss_opts *opts,
    const struct pss_inputs *inputs)
{
    ledger->directories.mem = opts->mem;
    ledger->marks = PSS_NEW_N(opts->mem, struct pss_baseline_place, inputs->n);
    if (pss_opts_is_about_namespaces(opts))
        return NULL;
    for (size_t i = 0; i < inputs->n; i++) {
        const struct pss_input *input = &inputs->items[i];
        const struct pss_err *err =
            mark_input(&ledger->marks[i], ledger, input->opts, input->name);
        if (err)
            return err;
    }
    return NULL;
}

void
pss_baselines_tell(struct pss_result *result, const struct pss_baseline_place *mark,
    const struct pss_opts *opts)
{
    if (!mark->book || opts->is_baseline_update)
        return;
    result->baseline = &mark->book->known;
    result->known_as = mark->name;
}

void
pss_baselines_take(struct pss_baselines *ledger, const struct pss_baseline_place *mark,
    const struct pss_opts *opts, struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++)
        ledger->is_partial |= result->failures.items[i].err->code == PSS_ERR_SYSTEM;
    if (!mark || !mark->book)
        return;
    if (opts->is_baseline_update)
        pss_baseline_learn(&mark->book->learned, mark->name, result);
    else
        pss_known_note(&mark->book->known, &result->known);
}

/* ---- the end ---- */

/* True if everything below the baseline's directory was walked, and nothing of what was
 * found was left out by a flag. A run on some files, as pre-commit makes them, must not
 * take away what it has not seen. */
static bool
is_whole(struct pss_baselines *ledger, const struct pss_baseline_file *book,
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
        struct pss_str full =
            pss_directories_full(&ledger->directories, pss_str_of(opts->args.items[i]));
        if (is_within(book->dir, full) && stat(opts->args.items[i], &st) == 0 &&
            S_ISDIR(st.st_mode))
            return !ledger->is_partial;
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

/* Another process may have replaced the file since it was read. */
static const struct pss_err *
read_again(struct pss_baseline_file *book, const struct pss_opts *opts)
{
    struct stat now;
    const struct stat *was = book->file.path ? &book->file.st : NULL;
    bool is_there = stat(book->path, &now) == 0;
    if (!was && !is_there)
        return NULL;
    if (was && is_there && pss_file_is_unchanged(was, &now))
        return NULL;
    book->file = (struct pss_file){.path = NULL};
    book->known = (struct pss_baseline){.mem = book->known.mem};
    return read_book(book, opts);
}

/* Updates the file. The caller holds its lock. */
static const struct pss_err *
replace(struct pss_baselines *ledger, struct pss_baseline_file *book,
    const struct pss_opts *opts)
{
    struct pss_baseline *learned = &book->learned;
    const struct pss_err *err = read_again(book, opts);
    if (err)
        return err;
    pss_baseline_sort(learned, false);
    if (!is_whole(ledger, book, opts)) {
        for (size_t i = 0; i < book->known.n; i++)
            PSS_PUSH(learned->mem, learned, book->known.items[i]);
        pss_baseline_sort(learned, true);
    }
    struct pss_buf text = {0};
    pss_baseline_write(&text, learned);
    bool is_new = !book->file.path;
    if (is_new || !pss_str_eq(pss_buf_str(&text), book->file.bytes))
        err = pss_file_put(opts->mem, book->path, pss_buf_str(&text), false);
    pss_buf_release(&text);
    return err;
}

static const struct pss_err *
update(struct pss_buf *out, struct pss_baselines *ledger,
    struct pss_baseline_file *book, const struct pss_opts *opts)
{
    struct pss_lock lock;
    const struct pss_err *err = pss_lock_take(&lock, opts->mem, book->path);
    if (err)
        return err;
    err = replace(ledger, book, opts);
    pss_lock_release(&lock);
    if (err)
        return err;
    if (lock.error != 0) {
        pss_report_path(out, pss_str_of(book->path));
        pss_buf_printf(out,
            ": warning: cannot be locked (%s): if several processes update it at once, "
            "entries may be lost\n",
            strerror(lock.error));
    }
    if (opts->is_quiet)
        return NULL;
    pss_report_path(out, pss_str_of(book->path));
    pss_buf_puts(out, " holds ");
    pss_tally_count(out, count(&book->learned), "finding", "findings");
    pss_buf_puts(out, ", which are silent from now on\n");
    return NULL;
}

/* Reports entries whose findings are not there any more. */
static void
put_stale(struct pss_buf *out, struct pss_baselines *ledger,
    const struct pss_baseline_file *book, const struct pss_opts *opts)
{
    size_t n = 0;
    if (opts->is_quiet || !is_whole(ledger, book, opts))
        return;
    for (size_t i = 0; i < book->known.n; i++) {
        const struct pss_known_entry *debt = &book->known.items[i];
        if (debt->seen >= debt->count)
            continue;
        n += debt->count - debt->seen;
        if (!opts->is_verbose)
            continue;
        pss_report_path(out, pss_str_of(book->path));
        pss_buf_puts(out, ": note: stale: ");
        pss_report_clean(out, debt->path);
        struct pss_buf text = {0};
        pss_buf_printf(&text, ": %.*s %.*s [%.*s]", PSS_FMT(debt->object),
            PSS_FMT(debt->field), PSS_FMT(debt->rule));
        pss_report_clean(out, pss_buf_str(&text));
        pss_buf_putc(out, '\n');
        pss_buf_release(&text);
    }
    if (n == 0)
        return;
    pss_report_path(out, pss_str_of(book->path));
    pss_buf_puts(out, ": warning: ");
    pss_tally_count(out, n, "finding is", "findings are");
    pss_buf_puts(out, " no more there; --update-baseline takes what is stale out\n");
}

const struct pss_err *
pss_baselines_close(
    struct pss_buf *out, struct pss_baselines *ledger, const struct pss_opts *opts)
{
    for (size_t i = 0; i < ledger->books.n; i++) {
        struct pss_baseline_file *book = ledger->books.items[i];
        const struct pss_err *err = NULL;
        if (opts->is_baseline_update)
            err = update(out, ledger, book, opts);
        else
            put_stale(out, ledger, book, opts);
        if (err)
            return err;
    }
    return NULL;
}
