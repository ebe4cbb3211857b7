/* The way of a run: inputs are found, worked on and reported. */
#include "pss/base.h"

#include <signal.h>
#include <unistd.h>

#include "batchstate.h"
#include "console.h"
#include "evidence.h"
#include "learning.h"
#include "pss/batch.h"
#include "pss/file.h"
#include "pss/krm.h"
#include "pss/signals.h"
#include "rollout.h"
#include "rootbaselines.h"
#include "search.h"
#include "telling.h"
#include "work.h"

/* ---- before the work ---- */

static void
put_issues(struct pss_batch *batch)
{
    const struct pss_walk *walk = &batch->inputs.walk;
    for (size_t i = 0; i < walk->issues.n; i++) {
        const struct pss_walk_issue *issue = &walk->issues.items[i];
        if (issue->is_note && !batch->opts->is_verbose)
            continue;
        if (issue->is_warning) {
            pss_streams_warn(&batch->streams, issue->is_note, issue->err->message);
            continue;
        }
        struct pss_result result = {.path = issue->path};
        struct pss_failure failure = {issue->err, PSS_NOWHERE};
        PSS_PUSH(batch->opts->mem, &result.failures, failure);
        pss_tell_result(batch, batch->opts, NULL, &result);
        pss_tell_counts(batch, &result);
    }
}

static void
put_left_out(struct pss_batch *batch)
{
    for (size_t i = 0; i < batch->inputs.left_out.n; i++) {
        pss_buf_puts(&batch->streams.err, "pss-fix: note: ");
        pss_report_clean(
            &batch->streams.err, pss_str_of(batch->inputs.left_out.items[i]));
        pss_buf_puts(&batch->streams.err,
            " was not looked at: this run writes it, or it is the baseline\n");
    }
}

/* Before files are written, deletes temporary files that killed runs left beside
 * them. */
static void
sweep(struct pss_batch *batch)
{
    struct pss_str last = PSS_STR("");
    size_t n = 0;
    for (size_t i = 0; i < batch->inputs.n; i++) {
        struct pss_str dir =
            pss_file_dir(batch->opts->mem, batch->inputs.items[i].name);
        if (!pss_str_eq(dir, last)) /* inputs are sorted */
            n += pss_file_sweep(dir.p);
        last = dir;
    }
    if (n == 0 || !batch->opts->is_verbose)
        return;
    pss_buf_puts(&batch->streams.err, "pss-fix: note: removed ");
    pss_tally_count(&batch->streams.err, n, "temporary file", "temporary files");
    pss_buf_puts(&batch->streams.err, " of a run that was killed\n");
}

/* The options of a function are part of its input. */
static const struct pss_err *
read_function(struct pss_batch *batch, struct pss_input *input)
{
    batch->own = *input->opts;
    const struct pss_err *err = pss_krm_read(
        &batch->own, pss_doc_new(input->mem, input->name, input->file.bytes));
    if (err)
        return err;
    batch->opts = &batch->own;
    input->opts = &batch->own;
    return NULL;
}

/* Reads stdin. False if nothing can be done with it: the input holds the error. */
static bool
open_stdin(struct pss_batch *batch)
{
    struct pss_input *input = &batch->inputs.items[0];
    pss_input_hold(input);
    if (!input->err && batch->opts->fixing.is_function)
        input->err = read_function(batch, input);
    if (!input->err)
        input->err = pss_inputs_gather(&batch->inputs, input->opts);
    return !input->err;
}

/* ---- the run ---- */

static void
run_inputs(struct pss_batch *batch)
{
    bool is_open = !batch->opts->is_stdin || open_stdin(batch);
    const struct pss_opts *opts = batch->opts;
    batch->tally.links = batch->inputs.walk.links.n;
    batch->tally.roots = batch->inputs.roots;
    batch->report.kustomizations = batch->inputs.kustomizations;
    put_issues(batch);
    if (batch->opts->is_stdin && is_open)
        pss_crds_add_text(batch->crds, batch->inputs.items[0].name,
            batch->inputs.items[0].file.bytes);
    if (opts->is_verbose)
        put_left_out(batch);
    if (opts->mode == PSS_MODE_FIX)
        sweep(batch);
    if (pss_opts_is_about_namespaces(opts))
        pss_rollout_miss(opts, &batch->inputs.walk);
    if (pss_fixing_relabels(&opts->fixing) && is_open)
        pss_work_weigh(batch);
    pss_work_all(batch);
}

static const struct pss_err *
begin(struct pss_batch *batch)
{
    const struct pss_opts *opts = batch->opts;
    /* If the reader of the report goes away, the files must still be fixed. */
    if (opts->mode == PSS_MODE_FIX) {
        signal(SIGPIPE, SIG_IGN);
        pss_signals_write_files();
    }
    /* This comes before the pager, which hides the terminal. Colour depends on the
     * terminal. */
    const struct pss_err *err =
        pss_differ_start(&batch->differ, &batch->streams.err, opts);
    if (!err)
        err = pss_statistics_start(&batch->statistics, opts, batch->differ.cwd);
    pss_tell_begin(batch);
    bool may_page = !err && opts->mode != PSS_MODE_FILTER;
    pss_streams_start(
        &batch->streams, may_page, opts->is_quiet, opts->mode != PSS_MODE_FIX);
    batch->streams.is_apart = opts->mode == PSS_MODE_DIFF && isatty(STDERR_FILENO) == 1;
    if (!err && opts->is_stdin)
        pss_console_say_waiting(opts->is_quiet);
    return err;
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
        remains = !opts->lists_images && (remains || tally->changed > 0);
        break;
    case PSS_MODE_FILTER:
        break;
    case PSS_MODE_READINESS:
        remains = false;
        break;
    }
    return remains && !opts->is_exit_zero ? 1 : 0;
}

/* The exit code, with what --strict forbids. */
static int
end(struct pss_batch *batch)
{
    struct pss_strictness *strictness = &batch->strictness;
    pss_learning_end(batch);
    pss_tell_end(batch);
    strictness->asked |= batch->opts->strict | batch->inputs.strict;
    pss_strict_note_empty(strictness, batch->opts, &batch->tally);
    bool is_broken = pss_strict_write(&batch->streams.err, strictness);
    if (batch->has_failed || batch->streams.has_failed)
        return 2;
    int code = pss_batch_code(batch->opts, &batch->tally);
    return code == 0 && is_broken && !batch->opts->is_exit_zero ? 1 : code;
}

int
pss_batch_run(const struct pss_opts *opts)
{
    struct pss_batch batch = {.opts = opts,
        .streams.mem = opts->mem,
        .spaces.mem = opts->mem,
        .passed.mem = opts->mem};
    int code = 2;
    const struct pss_err *err = begin(&batch);
    if (!err)
        err = pss_evidence_load(&batch.streams.err, opts);
    if (!err)
        err = pss_inputs_find(&batch.inputs, opts);
    if (!err)
        err = pss_learning_start(&batch);
    if (!err && batch.inputs.baselines)
        batch.baselines = *batch.inputs.baselines;
    if (!err)
        err = pss_baselines_open(&batch.baselines, opts, &batch.inputs);
    if (!err)
        pss_root_baselines_take(&batch.inputs, opts);
    if (!err)
        run_inputs(&batch);
    if (!err)
        err = pss_differ_finish(&batch.differ, &batch.streams.out);
    if (err)
        pss_tell_error(&batch, err);
    else
        code = end(&batch);
    pss_streams_finish(&batch.streams);
    pss_tell_release(&batch);
    pss_inputs_release(&batch.inputs);
    pss_crds_release(batch.crds);
    return code;
}
