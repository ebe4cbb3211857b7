/* Readiness of other runs, added to this one. */
#include "pss/base.h"

#include <time.h>
#include <unistd.h>

#include "console.h"
#include "evidence.h"
#include "pss/file.h"
#include "pss/provenance.h"
#include "pss/ready_load.h"
#include "pss/ready_since.h"
#include "pss/ready_text.h"
#include "pss/report.h"
#include "pss/spacefiles.h"
#include "pss/tally.h"
#include "pss/usage.h"

/* Levels of two versions of the standard are not the same levels. */
static const struct pss_err *
check_version(const struct pss_opts *opts, const struct pss_ready_source *source)
{
    const struct pss_policy *policy = &opts->fixing.policy;
    struct pss_str ours = pss_arena_printf(opts->mem, "v1.%u", policy->minor);
    if (pss_str_eq(source->version, ours))
        return NULL;
    return pss_usage_error(opts->mem,
        "%s was judged by version %.*s of the standard, and this run by %.*s: make it "
        "again, or give --policy-version=%.*s",
        source->path, PSS_FMT(source->version), PSS_FMT(ours),
        PSS_FMT(source->version));
}

static void
note(struct pss_buf *out, const struct pss_ready_source *source, size_t n_rows)
{
    const int seconds_a_day = 24 * 60 * 60;
    pss_buf_puts(out, "pss-fix: note: evidence ");
    pss_report_clean(out, pss_str_of(source->path));
    pss_buf_puts(out, ": ");
    pss_tally_count(out, n_rows, "workload", "workloads");
    if (source->commit.n > 0) {
        int64_t days = ((int64_t)time(NULL) - source->time) / seconds_a_day;
        size_t n = source->commit.n < 12 ? source->commit.n : 12;
        pss_buf_puts(out, ", commit ");
        pss_report_clean(out, (struct pss_str){source->commit.p, n});
        pss_buf_puts(out, " of ");
        pss_tally_count(out, days > 0 ? (size_t)days : 0, "day", "days");
        pss_buf_puts(out, " ago");
    } else {
        pss_buf_puts(out, ", which names no commit");
    }
    pss_buf_putc(out, '\n');
}

static const struct pss_err *
load(struct pss_buf *notes, const struct pss_opts *opts, struct pss_readiness *out,
    struct pss_space_table *table, const char *path)
{
    struct pss_file file;
    struct pss_ready_source source;
    size_t n = out->rows.n;
    const struct pss_err *err = pss_file_read(&file, opts->mem, path);
    if (!err)
        err = pss_readiness_load(&source, out, table, path, file.bytes);
    if (!err)
        err = check_version(opts, &source);
    if (!err)
        note(notes, &source, out->rows.n - n);
    return err;
}

/* This run repairs no workload of another repository. For labels those workloads count as
 * they are now, whatever repairs are permitted. */
static void
count_as_is(struct pss_readiness *readiness)
{
    for (enum pss_repair class = PSS_HARDEN; class <= PSS_UNSAFE; class ++) {
        for (size_t i = 0; i < readiness->rows.n; i++)
            readiness->rows.items[i].meets[class] =
                readiness->rows.items[i].meets[PSS_MANUAL];
        for (size_t i = 0; i < readiness->doubts.n; i++)
            readiness->doubts.items[i].meets[class] =
                readiness->doubts.items[i].meets[PSS_MANUAL];
    }
}

const struct pss_err *
pss_evidence_load(struct pss_buf *notes, const struct pss_opts *opts)
{
    const struct pss_err *err = NULL;
    for (size_t i = 0; i < opts->evidence.n && !err; i++)
        err = load(notes, opts, opts->readiness, opts->space_table,
            pss_arena_copy(opts->mem, opts->evidence.items[i]).p);
    if (pss_fixing_relabels(&opts->fixing))
        count_as_is(opts->readiness);
    return err;
}

/* ---- --merge ---- */

/* The earlier readiness, on its own. */
static const struct pss_err *
load_earlier(
    struct pss_buf *notes, const struct pss_opts *opts, struct pss_readiness *earlier)
{
    struct pss_space_table table = {.mem = opts->mem};
    struct pss_spaces spaces = pss_opts_spaces(opts);
    spaces.table = &table;
    *earlier = (struct pss_readiness){.mem = opts->mem, .policy = opts->fixing.policy};
    const struct pss_err *err = load(notes, opts, earlier, &table, opts->since);
    if (err)
        return err;
    pss_space_table_settle(&table, opts->cluster);
    pss_readiness_settle(earlier, &spaces);
    return NULL;
}

static const struct pss_err *
merge(struct pss_buf *out, struct pss_buf *notes, const struct pss_opts *opts)
{
    struct pss_readiness *readiness = opts->readiness;
    struct pss_readiness earlier;
    const struct pss_err *err = pss_evidence_load(notes, opts);
    for (size_t i = 0; i < opts->args.n && !err; i++)
        err = load(notes, opts, readiness, opts->space_table, opts->args.items[i]);
    if (!err && opts->since)
        err = load_earlier(notes, opts, &earlier);
    if (err)
        return err;
    pss_space_table_settle(opts->space_table, opts->cluster);
    readiness->policy = opts->fixing.policy;
    readiness->top = opts->top;
    readiness->is_by_effort = true;
    readiness->run = pss_provenance(opts, &opts, 1);
    struct pss_spaces spaces = pss_opts_spaces(opts);
    pss_readiness_settle(readiness, &spaces);
    struct pss_buf trend = {0};
    if (opts->since && opts->ready_format != PSS_READY_JSON)
        pss_ready_since_write(&trend, readiness, &earlier, opts->since);
    readiness->trend = pss_arena_copy(opts->mem, pss_buf_str(&trend));
    pss_buf_release(&trend);
    pss_readiness_write(out, readiness, opts->ready_format, pss_console_page());
    if (opts->ready_format != PSS_READY_HTML)
        pss_buf_add(out, readiness->trend);
    return NULL;
}

int
pss_merge_run(const struct pss_opts *opts)
{
    struct pss_buf out = {0};
    struct pss_buf notes = {0};
    const struct pss_err *err = merge(&out, &notes, opts);
    if (err) {
        notes.n = 0;
        pss_report_error(&notes, err);
    } else {
        err = pss_file_write_fd(opts->mem, STDOUT_FILENO, pss_buf_str(&out), "stdout");
    }
    if (!opts->is_quiet || err)
        pss_console_write_err(opts->mem, pss_buf_str(&notes));
    pss_buf_release(&out);
    pss_buf_release(&notes);
    return err ? 2 : 0;
}
