/* Threads judge and edit; the first thread takes the results in the order of the inputs,
 * so that no output depends on threads. */
#include "pss/base.h"

#include "chartwrite.h"
#include "kwrite.h"
#include "learning.h"
#include "pss/beyond.h"
#include "pss/run.h"
#include "pss/spacefiles.h"
#include "slots.h"
#include "telling.h"
#include "work.h"

/* ---- weighing ---- */

/* What the engine may know beyond the text of an input. */
static struct pss_around
around_of(const struct pss_batch *batch, const struct pss_input *input)
{
    struct pss_around around;
    pss_opts_around(&around, input->opts);
    around.is_found = input->is_found;
    if (input->charts.is_inside)
        around.seal =
            "it is a template of a chart, and nothing is written there without "
            "Helm: --helm renders the chart, and repairs it";
    around.learn = pss_crds_learn;
    around.crds = batch->crds;
    return around;
}

/* What the workloads of an input meet at each level, and after each class of repair. */
static void
weigh(struct pss_slot *slot, const struct pss_around *around, const struct pss_err *err)
{
    const struct pss_input *input = slot->input;
    if (err) {
        pss_ready_miss(&slot->ready, &slot->result, slot->mem, input->opts);
        return;
    }
    if (input->charts.chart)
        pss_chart_weigh(&slot->chart, &slot->ready, slot->mem, input, around);
    else
        pss_ready_judge(&slot->ready, &slot->result, slot->mem, input->opts, around,
            input->name, slot->file.bytes);
}

static void
weigh_input(void *context, size_t job, struct pss_pool_place place)
{
    struct pss_batch *batch = context;
    struct pss_slot *slot = &batch->slots[place.slot];
    const struct pss_err *err = pss_slot_open(batch, job, place);
    struct pss_around around = around_of(batch, slot->input);
    weigh(slot, &around, err);
}

static void
put_warnings(struct pss_batch *batch, const struct pss_slot *slot)
{
    for (size_t i = 0; i < slot->chart.warnings.n; i++)
        pss_streams_warn(&batch->streams, false, slot->chart.warnings.items[i]);
    if (slot->result.charts.unasked > 0 && batch->opts->is_verbose)
        pss_streams_warn(&batch->streams, true,
            pss_arena_printf(slot->mem,
                "%s: this chart is not rendered: --helm judges it", slot->input->name));
}

static void
take_weighed(void *context, size_t job, size_t number)
{
    struct pss_batch *batch = context;
    struct pss_slot *slot = &batch->slots[number];
    (void)job;
    pss_ready_take(batch->opts->readiness, &slot->ready, &slot->result);
    put_warnings(batch, slot);
    pss_arena_clear(slot->mem);
}

void
pss_work_weigh(struct pss_batch *batch)
{
    struct pss_pool_work work = {.work = weigh_input, .take = take_weighed};
    pss_slots_run(batch, &work);
    struct pss_spaces spaces = pss_opts_spaces(batch->opts);
    pss_readiness_settle(batch->opts->readiness, &spaces);
}

/* ---- judging and writing ---- */

static void
add_failure(struct pss_slot *slot, const struct pss_err *err)
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
        pss_finding_written(&result->findings.items[i]);
}

/* A library renders nothing itself, so it is not among the charts that are not rendered. */
static bool
is_library(struct pss_str text)
{
    return pss_str_starts(text, PSS_STR("type: library")) ||
           pss_str_find(text, PSS_STR("\ntype: library"), 0) != SIZE_MAX;
}

/* In a run about namespaces the chart was weighed already. */
static void
judge_chart(const struct pss_batch *batch, struct pss_slot *slot,
    const struct pss_around *around)
{
    const struct pss_chart_input *charts = &slot->input->charts;
    struct pss_result *result = &slot->result;
    result->is_of_chart = charts->is_inside;
    result->charts.unasked = charts->is_unasked && !is_library(slot->file.bytes);
    if (!charts->chart)
        return;
    if (!pss_opts_is_about_namespaces(batch->opts))
        pss_chart_judge(&slot->chart, slot->mem, slot->input, around);
    result->charts = slot->chart.counts;
    result->charts.changed = pss_chart_has_changes(&slot->chart.results);
    for (size_t i = 0; i < slot->chart.results.changes.n; i++)
        PSS_PUSH(slot->mem, &result->changes, slot->chart.results.changes.items[i]);
    if (slot->chart.err)
        add_failure(slot, slot->chart.err);
}

/* What is reported needs no trees. A single input is worked on by all threads. */
static struct pss_fixing
fixing_of(const struct pss_batch *batch, const struct pss_input *input)
{
    enum pss_mode mode = batch->opts->mode;
    struct pss_fixing fixing = input->opts->fixing;
    fixing.in_pieces = true;
    fixing.n_threads = batch->inputs.n == 1 ? batch->opts->jobs : 1;
    fixing.needs_no_text = mode != PSS_MODE_FILTER && mode != PSS_MODE_FIX;
    return fixing;
}

static void
judge(const struct pss_batch *batch, struct pss_slot *slot)
{
    const struct pss_input *input = slot->input;
    struct pss_result *result = &slot->result;
    if (input->kustomized) {
        *result = *input->kustomized;
        return;
    }
    struct pss_around around = around_of(batch, input);
    pss_baselines_tell(&around, slot->place, batch->opts);
    if (input->is_excluded)
        result->text = slot->file.bytes;
    else if (batch->opts->mode == PSS_MODE_READINESS)
        weigh(slot, &around, NULL);
    else {
        struct pss_fixing fixing = fixing_of(batch, input);
        pss_run_bytes(
            result, slot->mem, &fixing, &around, input->name, slot->file.bytes);
    }
    judge_chart(batch, slot, &around);
}

/* Notes that an input could not be read or understood. */
static void
miss(const struct pss_batch *batch, struct pss_slot *slot, const struct pss_err *err)
{
    struct pss_result *result = &slot->result;
    if (batch->opts->mode == PSS_MODE_READINESS)
        weigh(slot, NULL, err);
    /* The options of a function stand in its text: the error may have a place there. */
    if (batch->opts->fixing.is_function && slot->file.bytes.p)
        result->doc = pss_doc_new(slot->mem, result->path, slot->file.bytes);
    add_failure(slot, err);
}

/* Files are written where they change. Stdout gets the whole text or nothing. */
static const struct pss_err *
write_texts(struct pss_slot *slot, struct pss_writing *how, enum pss_mode mode)
{
    const struct pss_input *input = slot->input;
    const struct pss_result *result = &slot->result;
    const struct pss_err *err = NULL;
    if (mode == PSS_MODE_FILTER)
        return input->write(how, &slot->file, result->text);
    for (size_t i = 0; !err && i < result->changes.n; i++) {
        assert(result->changes.items[i].path == input->name);
        err = input->write(how, &slot->file, result->changes.items[i].after);
    }
    return err;
}

static bool
is_to_be_written(enum pss_mode mode, const struct pss_result *result)
{
    return (mode == PSS_MODE_FILTER && result->failures.n == 0) ||
           (mode == PSS_MODE_FIX && result->changes.n > 0);
}

/* All files of a chart or none. */
static void
write_chart(struct pss_batch *batch, struct pss_slot *slot)
{
    struct pss_chart_results *results = &slot->chart.results;
    if (batch->opts->mode != PSS_MODE_FIX || !pss_chart_has_changes(results))
        return;
    const struct pss_err *err =
        pss_chart_write(&slot->note, slot->mem, results, batch->opts->is_write_through);
    if (err)
        add_failure(slot, err);
    else
        mark_written(&slot->result);
    for (size_t i = 0; i < results->n && !err; i++)
        mark_written(&results->items[i]);
}

/* All files that belong together or none. */
static void
write_together(struct pss_batch *batch, struct pss_slot *slot)
{
    const struct pss_input *input = slot->input;
    const struct pss_err *err =
        pss_kwrite_do(input->together, batch->opts->is_write_through);
    if (!err)
        mark_written(&slot->result);
    else if (input->speaks_for_all)
        add_failure(slot, err);
    if (input->speaks_for_all)
        slot->note = pss_kwrite_note(input->together);
}

static void
write_new(struct pss_batch *batch, struct pss_slot *slot)
{
    enum pss_mode mode = batch->opts->mode;
    if (mode == PSS_MODE_FIX && slot->input->together) {
        write_together(batch, slot);
        return;
    }
    if (!is_to_be_written(mode, &slot->result))
        return;
    struct pss_writing how = {
        .mem = slot->mem,
        .out = &batch->streams.out,
        .is_write_through = batch->opts->is_write_through,
        .note = &slot->note,
    };
    const struct pss_err *err = write_texts(slot, &how, mode);
    if (err)
        add_failure(slot, err);
    else
        mark_written(&slot->result);
}

static void
work_on_input(void *context, size_t job, struct pss_pool_place place)
{
    struct pss_batch *batch = context;
    struct pss_slot *slot = &batch->slots[place.slot];
    const struct pss_err *err = pss_slot_open(batch, job, place);
    if (err)
        miss(batch, slot, err);
    else
        judge(batch, slot);
    if (slot->input->charts.chart)
        write_chart(batch, slot);
    else
        write_new(batch, slot);
}

/* ---- taking ---- */

/* Appends what the mode puts on stdout for this input. Of stdin there is a product only
 * if all of it was understood. */
static void
put_product(struct pss_batch *batch, const struct pss_slot *slot,
    const struct pss_result *result)
{
    struct pss_streams *streams = &batch->streams;
    /* A diff of a stream that cannot be read whole would lack the rest. */
    if (batch->opts->is_stdin && result->failures.n > 0 &&
        batch->opts->mode != PSS_MODE_READINESS)
        return;
    switch (batch->opts->mode) {
    case PSS_MODE_CHECK:
    case PSS_MODE_FIX:
    case PSS_MODE_FILTER: /* its product is what it writes */
        break;
    case PSS_MODE_DIFF:
        pss_differ_put(&batch->differ, &streams->out, &streams->err, slot->mem,
            slot->input->opts, result);
        break;
    case PSS_MODE_LIST:
        for (size_t i = 0; i < result->changes.n && !batch->opts->lists_images; i++)
            pss_console_put_name(&streams->out, result->changes.items[i].path,
                batch->opts->is_nul_ended, streams->is_on_terminal);
        break;
    case PSS_MODE_READINESS:
        pss_ready_take(batch->opts->readiness, &slot->ready, result);
        break;
    }
}

/* The product for the files of a chart, in the order of their names. Its Chart.yaml speaks
 * for those from which nothing is rendered. */
static void
put_chart(struct pss_batch *batch, struct pss_slot *slot)
{
    const struct pss_chart_results *results = &slot->chart.results;
    if (batch->opts->mode == PSS_MODE_READINESS)
        return;
    for (size_t i = 0; i < results->n; i++)
        put_product(batch, slot, &results->items[i]);
}

static void
tell(struct pss_batch *batch, const struct pss_slot *slot, struct pss_result *result)
{
    pss_tell_result(batch, slot->input->opts, slot->place, result);
    pss_tell_counts(batch, result);
}

static void
take_input(void *context, size_t job, size_t number)
{
    struct pss_batch *batch = context;
    struct pss_slot *slot = &batch->slots[number];
    (void)job;
    pss_learning_tell(batch, &slot->result);
    put_product(batch, slot, &slot->result);
    put_chart(batch, slot);
    tell(batch, slot, &slot->result);
    for (size_t i = 0; i < slot->chart.results.n; i++)
        tell(batch, slot, &slot->chart.results.items[i]);
    pss_streams_warn(&batch->streams, false, slot->note);
    put_warnings(batch, slot);
    pss_streams_flush_some(&batch->streams);
    batch->n_taken++;
    pss_input_drop(slot->input);
    pss_arena_clear(slot->mem);
}

static void
show_progress(void *context)
{
    struct pss_batch *batch = context;
    pss_progress_show(&batch->streams.progress, batch->n_taken, batch->inputs.n);
}

void
pss_work_all(struct pss_batch *batch)
{
    bool has_progress = batch->streams.progress.is_on && !batch->opts->is_stdin;
    struct pss_pool_work work = {
        .work = work_on_input,
        .take = take_input,
        .tick = has_progress ? show_progress : NULL,
    };
    pss_slots_run(batch, &work);
}
