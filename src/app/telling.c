/* Reports on stdout, on stderr and in files, and the lines beside them. */
#include "pss/base.h"

#include <unistd.h>

#include "batchstate.h"
#include "closing.h"
#include "command.h"
#include "console.h"
#include "ownership.h"
#include "pss/krmresults.h"
#include "rollout.h"
#include "telling.h"

/* ---- where to ---- */

static bool
is_report_on_stdout(const struct pss_opts *opts)
{
    return opts->mode == PSS_MODE_CHECK || opts->mode == PSS_MODE_FIX;
}

/* Where reports go, and lists and counts that the user asked for. */
static struct pss_buf *
report_buf(struct pss_batch *batch)
{
    struct pss_streams *streams = &batch->streams;
    return is_report_on_stdout(batch->opts) ? &streams->out : &streams->err;
}

/* Lists and counts must not stand in a report for programs, so they go to stderr
 * then. */
static struct pss_buf *
extras_buf(struct pss_batch *batch)
{
    return batch->opts->writer->is_log ? report_buf(batch) : &batch->streams.err;
}

/* ---- begin ---- */

static bool
is_text_written(const struct pss_result *result, const struct pss_err *err)
{
    return result->doc && err->code != PSS_ERR_SYSTEM;
}

/* With -q, and a product on stdout, the report holds only errors. */
static void
write_errors(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++)
        if (is_text_written(result, result->failures.items[i].err))
            pss_report_failure(out, report, result, result->failures.items[i].err);
}

static const struct pss_writer errors_writer = {
    .name = "errors", .is_log = true, .file = write_errors};

/* A table stands alone: errors go to stderr. */
static const struct pss_writer silent_writer = {.name = "none"};

static const struct pss_writer *
writer_of(const struct pss_opts *opts)
{
    bool is_quiet = !is_report_on_stdout(opts) && opts->is_quiet;
    if (opts->statistics != PSS_NO_STATISTICS && opts->writer->is_log &&
        is_report_on_stdout(opts))
        return &silent_writer;
    if (is_quiet || opts->lists_images || opts->mode == PSS_MODE_READINESS)
        return &errors_writer;
    return opts->fixing.is_function ? &pss_krm_writer : opts->writer;
}

void
pss_tell_begin(struct pss_batch *batch)
{
    const struct pss_opts *opts = batch->opts;
    bool is_stdout = is_report_on_stdout(opts);
    int fd = is_stdout ? STDOUT_FILENO : STDERR_FILENO;
    struct pss_buf command = {0};
    pss_command_put(&command, opts, "--fix", NULL);
    batch->report = (struct pss_report){
        .writer = writer_of(opts),
        .command = pss_arena_copy(opts->mem, pss_buf_str(&command)),
        .policy = opts->fixing.policy,
        .tally = &batch->tally,
        .is_blocks = isatty(fd) == 1,
        .is_coloured = pss_console_is_coloured(opts->colour, fd),
        .width = pss_console_width(fd),
        .has_links = !getenv("PSS_FIX_PAGER") && pss_console_has_links(fd),
        .is_verbose = opts->is_verbose,
        .is_quiet = opts->is_quiet,
        .is_rest = !is_stdout,
        .is_fix = opts->mode == PSS_MODE_FIX,
        .top = pss_report_file_top(opts->writer, batch->differ.cwd),
        .cwd = batch->differ.cwd,
    };
    pss_buf_release(&command);
    pss_ownership_tell(&batch->report, opts->mem, batch->differ.cwd);
    pss_report_begin(report_buf(batch), &batch->report);
    pss_report_files_begin(
        &batch->report_files, opts, &batch->tally, batch->differ.cwd);
}

/* ---- a result ---- */

/* Errors that the report does not show: of files that could not be read or written, and
 * in a report for programs all of them. */
static void
put_failures(struct pss_batch *batch, const struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_err *err = result->failures.items[i].err;
        if (!is_text_written(result, err)) {
            pss_streams_error(&batch->streams, err);
        } else if (!batch->report.writer->is_log) {
            pss_report_failure(&batch->streams.err, &batch->report, result, err);
        }
    }
}

void
pss_tell_result(struct pss_batch *batch, const struct pss_opts *opts,
    const struct pss_baseline_place *place, struct pss_result *result)
{
    const struct pss_policy *policy = &opts->fixing.policy;
    pss_baselines_take(&batch->baselines, place, batch->opts, result);
    batch->report.is_policy_mixed |= opts->spaces.choice != PSS_SPACES_UNASKED;
    pss_tally_add(&batch->tally, result);
    pss_unrendered_note(&batch->unrendered, opts, result);
    pss_statistics_add(&batch->statistics, result);
    pss_strict_note(&batch->strictness, opts, result);
    pss_report_under(&batch->report, policy);
    pss_report_file(report_buf(batch), &batch->report, result);
    pss_space_notes_add(&batch->spaces, result);
    pss_passed_add(&batch->passed, result);
    pss_image_lines_add(&batch->images, opts, result);
    pss_report_files_file(&batch->report_files, policy, result);
    put_failures(batch, result);
}

void
pss_tell_counts(struct pss_batch *batch, const struct pss_result *result)
{
    if (batch->opts->shows_files)
        pss_tally_show_file(extras_buf(batch), result);
    if (batch->opts->shows_fixes)
        pss_tally_show_fixes(extras_buf(batch), result);
}

/* ---- end ---- */

/* git is asked for the commit, so this is for reports that tell it alone. */
static bool
is_run_told(const struct pss_batch *batch)
{
    bool is_told = batch->report.writer->tells_run;
    for (size_t i = 0; i < batch->opts->reports.n; i++)
        is_told |= batch->opts->reports.items[i].writer->tells_run;
    return is_told;
}

void
pss_tell_end(struct pss_batch *batch)
{
    const struct pss_opts *opts = batch->opts;
    struct pss_streams *streams = &batch->streams;
    if (!opts->is_stdin && !opts->is_quiet && batch->inputs.works.n == 0)
        pss_unrendered_count(
            &batch->tally.unrendered, &batch->unrendered, &batch->inputs, opts);
    const struct pss_err *err =
        pss_baselines_close(&streams->err, &batch->baselines, opts);
    if (err)
        pss_streams_error(streams, err);
    batch->has_failed |= err != NULL;
    batch->report.has_failed = batch->has_failed || streams->has_failed;
    if (is_run_told(batch))
        batch->report.run = pss_inputs_provenance(&batch->inputs, opts);
    pss_report_end(report_buf(batch), &batch->report);
    pss_report_files_warn(&streams->err, "--format", &batch->report, NULL);
    if (opts->mode == PSS_MODE_READINESS)
        pss_rollout_write(&streams->out, opts, &batch->inputs);
    if (opts->lists_images)
        pss_image_lines_list(&streams->out, &batch->images);
    if (opts->mode != PSS_MODE_READINESS)
        pss_statistics_write(extras_buf(batch), &batch->statistics, &batch->tally);
    pss_streams_flush_out(streams);
    if (!pss_report_files_end(&batch->report_files, &streams->err, &batch->report))
        batch->has_failed = true;
    if (opts->is_verbose)
        pss_passed_write(&streams->err, &batch->passed);
    if (!opts->is_quiet)
        pss_image_lines_warn(&streams->err, &batch->images);
    struct pss_closing closing = {opts, &batch->tally, &batch->report, &batch->spaces};
    pss_closing_write(&streams->err, &closing);
    pss_streams_flush(streams);
}

void
pss_tell_error(struct pss_batch *batch, const struct pss_err *err)
{
    /* No part of a report is printed. */
    batch->streams.out.n = 0;
    pss_report_error(&batch->streams.err, err);
}

void
pss_tell_release(struct pss_batch *batch)
{
    pss_report_release(&batch->report);
    pss_report_files_release(&batch->report_files);
}
