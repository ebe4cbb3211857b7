/* Reading, working, writing, reporting: all inputs of a run, in order. */
#include "pss/base.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

#include "baselines.h"
#include "closing.h"
#include "command.h"
#include "console.h"
#include "diff.h"
#include "evidence.h"
#include "inputs.h"
#include "pss/batch.h"
#include "pss/defaults.h"
#include "pss/krm.h"
#include "pss/krmresults.h"
#include "pss/passed.h"
#include "pss/pool.h"
#include "pss/ready.h"
#include "pss/report.h"
#include "pss/run.h"
#include "pss/signals.h"
#include "pss/spacefiles.h"
#include "pss/spacenotes.h"
#include "pss/strictness.h"
#include "pss/tally.h"
#include "reportfiles.h"
#include "rollout.h"
#include "search.h"
#include "statistics.h"

/* An input in work: its memory lives until its report is printed. */
struct slot {
    struct pss_arena *mem;
    const struct pss_opts *opts;
    const struct pss_baseline_place *mark; /* NULL: no baseline knows of it */
    struct pss_result result;
    struct pss_str note;         /* what a file written in place could not keep */
    struct pss_ready_rows ready; /* --readiness */
};

struct batch {
    const struct pss_opts *opts; /* of the run; those of inputs may differ */
    struct pss_opts own;         /* of a function: its input names some of them */
    struct pss_inputs inputs;
    struct pss_baselines ledger;
    struct slot *slots;
    struct pss_tally tally;
    struct pss_strictness strictness;
    struct pss_report report;
    struct pss_report_files outlets;
    struct pss_differ differ;
    struct pss_statistics statistics;
    struct pss_buf out;  /* waiting for stdout … */
    struct pss_buf err;  /* … and stderr */
    bool is_on_terminal; /* stdout, perhaps behind a pager */
    bool is_paged;   /* the terminal belongs to the pager: stderr waits for its end */
    bool is_deaf;    /* nobody reads stdout any more */
    bool has_failed; /* stdout, a report or a baseline could not be written */
    size_t taken;
    struct pss_space_notes spaces;
    struct pss_passed passed;
    struct pss_progress progress;
};

static bool
is_report_on_stdout(const struct pss_opts *opts)
{
    return opts->mode == PSS_MODE_CHECK || opts->mode == PSS_MODE_FIX;
}

/* ---- output ---- */

static void
put_error(struct batch *batch, const struct pss_err *err)
{
    pss_buf_puts(&batch->err, "pss-fix: error: ");
    pss_report_clean(&batch->err, err->message);
    pss_buf_putc(&batch->err, '\n');
}

static void
flush_out(struct batch *batch)
{
    struct pss_buf *out = &batch->out;
    if (out->n == 0)
        return;
    pss_progress_erase(&batch->progress);
    if (!batch->is_deaf) {
        struct pss_arena *mem = batch->opts->mem;
        errno = 0;
        const struct pss_err *err =
            pss_file_write_fd(mem, STDOUT_FILENO, pss_buf_str(out), "stdout");
        batch->is_deaf = err != NULL;
        /* A reader that closes the pipe has read enough. That is not an error. */
        if (err && errno != EPIPE) {
            put_error(batch, err);
            batch->has_failed = true;
        }
    }
    out->n = 0;
}

static void
flush(struct batch *batch)
{
    flush_out(batch);
    if (batch->err.n == 0 || batch->is_paged)
        return;
    pss_progress_erase(&batch->progress);
    /* If stderr cannot be written, there is no place to report it. */
    pss_file_write_fd(
        batch->opts->mem, STDERR_FILENO, pss_buf_str(&batch->err), "stderr");
    batch->err.n = 0;
}

/* Where reports go, and lists and counts that the user asked for. */
static struct pss_buf *
report_buf(struct batch *batch)
{
    return is_report_on_stdout(batch->opts) ? &batch->out : &batch->err;
}

/* Lists and counts must not stand in a report for programs, so they go to stderr
 * then. */
static struct pss_buf *
extras_buf(struct batch *batch)
{
    return batch->opts->writer->is_log ? report_buf(batch) : &batch->err;
}

static bool
is_text_written(const struct pss_result *result, const struct pss_err *err)
{
    return result->doc && err->code != PSS_ERR_SYSTEM;
}

/* Errors that the report does not show: of files that could not be read or written, and
 * in a report for programs all of them. */
static void
put_failures(struct batch *batch, const struct pss_result *result)
{
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_err *err = result->failures.items[i].err;
        if (!is_text_written(result, err)) {
            put_error(batch, err);
        } else if (!batch->report.writer->is_log) {
            pss_report_failure(&batch->err, &batch->report, result, err);
        }
    }
}

static void
put_warning(struct batch *batch, bool is_note, struct pss_str message)
{
    if (message.n == 0)
        return;
    pss_buf_puts(&batch->err, is_note ? "pss-fix: note: " : "pss-fix: warning: ");
    pss_report_clean(&batch->err, message);
    pss_buf_putc(&batch->err, '\n');
}

/* ---- one input ---- */

static void
add_failure(struct slot *slot, const struct pss_err *err)
{
    struct pss_failure failure = {err, PSS_NOWHERE};
    PSS_PUSH(slot->mem, &slot->result.failures, failure);
}

/* Call this after the new bytes were written: what was fixable is fixed. */
static void
mark_written(struct pss_result *result)
{
    result->is_written = true;
    for (size_t i = 0; i < result->pods.n; i++)
        if (result->pods.items[i].outcome == PSS_FIXABLE)
            result->pods.items[i].outcome = PSS_FIXED;
    for (size_t i = 0; i < result->findings.n; i++)
        if (result->findings.items[i].outcome == PSS_FIXABLE)
            result->findings.items[i].outcome = PSS_FIXED;
}

static void
judge(
    const struct batch *batch, struct slot *slot, const char *path, struct pss_str src)
{
    if (batch->opts->mode == PSS_MODE_READINESS)
        pss_ready_judge(&slot->ready, &slot->result, slot->mem, slot->opts, path, src);
    else
        pss_run_bytes(&slot->result, slot->mem, &slot->opts->fixing, path, src);
}

static void
work_on_file(void *context, size_t job, size_t number)
{
    struct batch *batch = context;
    const struct pss_opts *opts = batch->opts;
    struct slot *slot = &batch->slots[number];
    const char *path = batch->inputs.walk.paths.items[job];
    *slot = (struct slot){.mem = pss_arena_new(),
        .opts = batch->inputs.opts[job],
        .mark = &batch->ledger.marks[job],
        .result = {.path = path, .is_found = batch->inputs.is_found[job]}};
    pss_baselines_tell(&slot->result, slot->mark, opts);
    const struct pss_err *err = pss_file_read(&slot->result.file, slot->mem, path);
    if (err) {
        if (opts->mode == PSS_MODE_READINESS)
            pss_ready_miss(&slot->ready, &slot->result, slot->mem, slot->opts);
        add_failure(slot, err);
        return;
    }
    judge(batch, slot, path, slot->result.file.bytes);
    if (opts->mode != PSS_MODE_FIX || slot->result.edits.n == 0)
        return;
    err = pss_file_replace(&slot->note, slot->mem, &slot->result.file,
        slot->result.text, opts->is_write_through);
    if (err)
        add_failure(slot, err);
    else
        mark_written(&slot->result);
}

/* What the mode puts on stdout for this input. */
static void
put_product(struct batch *batch, const struct slot *slot)
{
    const struct pss_result *result = &slot->result;
    bool is_changed = result->edits.n > 0;
    switch (batch->opts->mode) {
    case PSS_MODE_CHECK:
    case PSS_MODE_FIX:
        break;
    case PSS_MODE_DIFF:
        pss_differ_put(
            &batch->differ, &batch->out, &batch->err, slot->mem, slot->opts, result);
        break;
    case PSS_MODE_LIST:
        if (!is_changed)
            break;
        pss_console_put_name(&batch->out, result->path, batch->opts->is_nul_ended,
            batch->is_on_terminal);
        break;
    case PSS_MODE_FILTER:
        pss_buf_add(&batch->out, result->text);
        break;
    case PSS_MODE_READINESS:
        pss_ready_take(batch->opts->readiness, &slot->ready, result);
        break;
    }
}

static void
report_on(struct batch *batch, struct slot *slot)
{
    const struct pss_result *result = &slot->result;
    pss_baselines_take(&batch->ledger, slot->mark, batch->opts, &slot->result);
    const struct pss_policy *policy = &slot->opts->fixing.policy;
    batch->report.is_policy_mixed |= slot->opts->fixing.stand != NULL;
    pss_tally_add(&batch->tally, result);
    pss_statistics_add(&batch->statistics, result);
    pss_strict_note(&batch->strictness, slot->opts, result);
    pss_report_under(&batch->report, policy);
    pss_report_file(report_buf(batch), &batch->report, result);
    pss_space_notes_add(&batch->spaces, result);
    pss_passed_add(&batch->passed, result);
    pss_report_files_file(&batch->outlets, policy, result);
    put_failures(batch, result);
    put_warning(batch, false, slot->note);
    if (batch->opts->shows_files)
        pss_tally_show_file(extras_buf(batch), result);
    if (batch->opts->shows_fixes)
        pss_tally_show_fixes(extras_buf(batch), result);
}

static void
take_file(void *context, size_t job, size_t number)
{
    struct batch *batch = context;
    struct slot *slot = &batch->slots[number];
    (void)job;
    put_product(batch, slot);
    report_on(batch, slot);
    flush(batch);
    batch->taken++;
    pss_arena_release(slot->mem);
}

static void
show_progress(void *context)
{
    struct batch *batch = context;
    pss_progress_show(&batch->progress, batch->taken, batch->inputs.walk.paths.n);
}

/* ---- all of them ---- */

static void
put_issues(struct batch *batch)
{
    for (size_t i = 0; i < batch->inputs.walk.issues.n; i++) {
        const struct pss_walk_issue *issue = &batch->inputs.walk.issues.items[i];
        if (issue->is_note && !batch->opts->is_verbose)
            continue;
        if (issue->is_warning) {
            put_warning(batch, issue->is_note, issue->err->message);
            continue;
        }
        struct slot slot = {.mem = batch->opts->mem,
            .opts = batch->opts,
            .result = {.path = issue->path}};
        add_failure(&slot, issue->err);
        report_on(batch, &slot);
    }
}

static void
put_left_out(struct batch *batch)
{
    for (size_t i = 0; i < batch->inputs.left_out.n; i++) {
        pss_buf_puts(&batch->err, "pss-fix: note: ");
        pss_report_clean(&batch->err, pss_str_of(batch->inputs.left_out.items[i]));
        pss_buf_puts(&batch->err,
            " was not looked at: this run writes it, or it is the baseline\n");
    }
}

/* Before files are written, deletes temporary files that killed runs left beside
 * them. */
static void
sweep(struct batch *batch)
{
    struct pss_str last = PSS_STR("");
    size_t n = 0;
    for (size_t i = 0; i < batch->inputs.walk.paths.n; i++) {
        struct pss_str dir =
            pss_file_dir(batch->opts->mem, batch->inputs.walk.paths.items[i]);
        if (!pss_str_eq(dir, last)) /* paths are sorted */
            n += pss_file_sweep(dir.p);
        last = dir;
    }
    if (n == 0 || !batch->opts->is_verbose)
        return;
    pss_buf_puts(&batch->err, "pss-fix: note: removed ");
    pss_tally_count(&batch->err, n, "temporary file", "temporary files");
    pss_buf_puts(&batch->err, " of a run that was killed\n");
}

static void
run_files(struct batch *batch)
{
    const struct pss_opts *opts = batch->opts;
    batch->tally.links = batch->inputs.walk.links.n;
    put_issues(batch);
    if (opts->is_verbose)
        put_left_out(batch);
    if (opts->mode == PSS_MODE_FIX)
        sweep(batch);
    unsigned n_threads = opts->jobs;
    batch->slots = PSS_NEW_N(opts->mem, struct slot, pss_pool_slots(n_threads));
    struct pss_pool_work work = {
        .n_jobs = batch->inputs.walk.paths.n,
        .n_threads = n_threads,
        .work = work_on_file,
        .take = take_file,
        .tick = batch->progress.is_on ? show_progress : NULL,
        .context = batch,
    };
    if (pss_opts_is_about_namespaces(opts))
        pss_rollout_miss(opts, &batch->inputs.walk);
    if (opts->fixing.relabel)
        pss_rollout_weigh_files(opts, &batch->inputs);
    pss_pool_run(&work);
}

/* The options of a function are part of its input. */
static const struct pss_err *
read_function(struct batch *batch, struct slot *slot, struct pss_str bytes)
{
    slot->result.doc = pss_doc_new(slot->mem, slot->result.path, bytes);
    batch->own = *slot->opts;
    pss_opts_settle(&batch->own);
    const struct pss_err *err = pss_krm_read(&batch->own, slot->result.doc);
    if (err)
        return err;
    batch->opts = &batch->own;
    slot->opts = &batch->own;
    return NULL;
}

/* Stdin: the output is complete or there is none. */
static void
run_stdin(struct batch *batch)
{
    const struct pss_opts *opts = batch->opts;
    const char *name = batch->inputs.stdin_name;
    struct slot slot = {.mem = pss_arena_new(),
        .opts = batch->inputs.opts[0],
        .mark = &batch->ledger.marks[0],
        .result = {.path = name}};
    pss_baselines_tell(&slot.result, slot.mark, opts);
    struct pss_str bytes;
    pss_console_say_waiting(opts->is_quiet);
    const struct pss_err *err =
        pss_file_read_fd(&bytes, slot.mem, STDIN_FILENO, "stdin");
    if (!err && opts->fixing.is_function)
        err = read_function(batch, &slot, bytes);
    if (!err)
        err = pss_space_files_stdin(slot.opts, name, bytes);
    if (!err && opts->fixing.relabel)
        pss_rollout_weigh_stdin(slot.opts, slot.mem, name, bytes);
    if (err)
        add_failure(&slot, err);
    else if (batch->inputs.is_stdin_excluded)
        slot.result.text = bytes;
    else
        judge(batch, &slot, name, bytes);
    if (slot.result.failures.n == 0) {
        put_product(batch, &slot);
        if (opts->mode == PSS_MODE_FILTER)
            mark_written(&slot.result);
    }
    report_on(batch, &slot);
    flush(batch);
    pss_arena_release(slot.mem);
}

int
pss_batch_code(const struct pss_opts *opts, const struct pss_tally *tally)
{
    if (tally->refused > 0)
        return 2;
    bool remains = tally->open > 0 || tally->left > 0 || tally->broken > 0;
    switch (opts->mode) {
    case PSS_MODE_CHECK:
        remains |= tally->violations > 0 || tally->fixable > 0;
        break;
    case PSS_MODE_FIX:
        remains |= opts->is_exit_non_zero_on_fix && tally->changed > 0;
        break;
    case PSS_MODE_DIFF:
    case PSS_MODE_LIST:
        remains |= tally->changed > 0;
        break;
    case PSS_MODE_FILTER:
        break;
    case PSS_MODE_READINESS:
        remains = false;
        break;
    }
    return remains && !opts->is_exit_zero ? 1 : 0;
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
    if (is_quiet || opts->mode == PSS_MODE_READINESS)
        return &errors_writer;
    return opts->fixing.is_function ? &pss_krm_writer : opts->writer;
}

static void
start_report(struct batch *batch)
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
    pss_report_begin(report_buf(batch), &batch->report);
    pss_report_files_begin(&batch->outlets, opts, &batch->tally, batch->differ.cwd);
}

static void
end_report(struct batch *batch)
{
    const struct pss_opts *opts = batch->opts;
    const struct pss_tally *tally = &batch->tally;
    const struct pss_err *err = pss_baselines_close(&batch->err, &batch->ledger, opts);
    if (err)
        put_error(batch, err);
    batch->has_failed |= err != NULL;
    batch->report.has_failed = batch->has_failed;
    pss_report_end(report_buf(batch), &batch->report);
    pss_outlet_warn(&batch->err, "--format", &batch->report, NULL);
    if (opts->mode == PSS_MODE_READINESS)
        pss_rollout_write(&batch->out, opts, &batch->inputs);
    if (opts->mode != PSS_MODE_READINESS)
        pss_statistics_write(extras_buf(batch), &batch->statistics, tally);
    flush_out(batch);
    if (!pss_report_files_end(&batch->outlets, &batch->err, &batch->report))
        batch->has_failed = true;
    if (opts->is_verbose)
        pss_passed_write(&batch->err, &batch->passed);
    struct pss_closing closing = {opts, tally, &batch->report, &batch->spaces};
    pss_closing_write(&batch->err, &closing);
    flush(batch);
}

int
pss_batch_run(const struct pss_opts *opts)
{
    struct batch batch = {
        .opts = opts, .spaces.mem = opts->mem, .passed.mem = opts->mem};
    /* If the reader of the report goes away, the files must still be fixed. */
    if (opts->mode == PSS_MODE_FIX) {
        signal(SIGPIPE, SIG_IGN);
        pss_signals_write_files();
    }
    /* This comes before the pager, which hides the terminal. Colour depends on the
     * terminal. */
    const struct pss_err *err = pss_differ_start(&batch.differ, &batch.err, opts);
    if (!err)
        err = pss_statistics_start(&batch.statistics, opts, batch.differ.cwd);
    start_report(&batch);
    batch.is_on_terminal = isatty(STDOUT_FILENO) == 1;
    pid_t pager = err || opts->mode == PSS_MODE_FILTER ? 0 : pss_pager_start();
    batch.is_paged = pager != 0;
    pss_progress_start(&batch.progress, opts->is_quiet || pager != 0);
    if (!err)
        err = pss_evidence_load(&batch.err, opts);
    if (!err)
        err = pss_inputs_find(&batch.inputs, opts);
    if (!err)
        err = pss_baselines_open(&batch.ledger, opts, &batch.inputs);
    if (!err && opts->is_stdin)
        run_stdin(&batch);
    else if (!err)
        run_files(&batch);
    if (!err)
        err = pss_differ_finish(&batch.differ, &batch.out);
    int code = 2;
    if (err) {
        /* Nothing was done, so no part of a report is printed. */
        batch.out.n = 0;
        pss_report_error(&batch.err, err);
    } else {
        end_report(&batch);
        batch.strictness.asked |= batch.opts->strict | batch.inputs.strict;
        pss_strict_note_empty(&batch.strictness, batch.opts, &batch.tally);
        bool is_broken = pss_strict_write(&batch.err, &batch.strictness);
        code = batch.has_failed ? 2 : pss_batch_code(batch.opts, &batch.tally);
        if (code == 0 && is_broken && !batch.opts->is_exit_zero)
            code = 1;
    }
    pss_pager_finish(pager);
    batch.is_paged = false;
    flush(&batch);
    pss_report_release(&batch.report);
    pss_report_files_release(&batch.outlets);
    pss_buf_release(&batch.out);
    pss_buf_release(&batch.err);
    return code;
}
