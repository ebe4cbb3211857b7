/* The records of JSON reports. */
#include "pss/base.h"

#include "pss/admit.h"
#include "pss/apply.h"
#include "pss/pod.h"
#include "pss/start.h"
#include "pss/tally.h"
#include "record.h"

static void
set_span(json_t *out, const struct pss_lines *lines, struct pss_span span,
    const char *const keys[4])
{
    struct pss_place start = pss_lines_at(lines, span.at);
    struct pss_place end = pss_lines_at(lines, span.end);
    pss_set_number(out, keys[0], start.line);
    pss_set_number(out, keys[1], start.column);
    pss_set_number(out, keys[2], end.line);
    pss_set_number(out, keys[3], end.column);
}

static json_t *
dump_object(const struct pss_object *object)
{
    if (!object)
        return json_null();
    json_t *out = pss_dump_object();
    pss_set_text(out, "apiVersion", object->api_version);
    pss_set_text(out, "kind", object->kind);
    pss_set_text(out, "namespace", object->space);
    pss_set_text(out, "name", object->name);
    return out;
}

static void
set_edit(json_t *row, const struct pss_lines *lines, const struct pss_edit *edit)
{
    static const char *const keys[] = {
        "startLine", "startColumn", "endLine", "endColumn"};
    set_span(row, lines, pss_span_of(edit->at, edit->end), keys);
    pss_set_number(row, "startByte", edit->at);
    pss_set_number(row, "endByte", edit->end);
    pss_set_text(row, "text", edit->text);
}

static json_t *
edits_of(struct pss_report *report, const struct pss_fixes *fixes, size_t finding)
{
    json_t *out = pss_dump_array();
    for (size_t i = 0; i < pss_fixes_count(fixes, finding); i++) {
        json_t *row = pss_dump_object();
        set_edit(row, &report->lines, pss_fixes_at(fixes, finding, i));
        pss_append(out, row);
    }
    return out;
}

/* Edits in other files; only where there are some. Those of one file follow each other. */
static void
set_file_edits(json_t *out, const struct pss_finding *finding)
{
    if (finding->away.n == 0)
        return;
    json_t *list = pss_set_array(out, "fileEdits");
    json_t *edits = NULL;
    for (size_t i = 0; i < finding->away.n; i++) {
        const struct pss_away *away = &finding->away.items[i];
        if (i == 0 || away->change != finding->away.items[i - 1].change) {
            json_t *file = pss_dump_object();
            pss_set_text(file, "path", pss_str_of(away->change->path));
            pss_set(file, "isNew", json_boolean(!away->change->before.p));
            edits = pss_set_array(file, "edits");
            pss_append(list, file);
        }
        json_t *row = pss_dump_object();
        set_edit(row, away->change->lines, &away->change->edits->items[away->edit]);
        pss_append(edits, row);
    }
}

/* What kustomize adds to a finding … */
static void
set_placement(json_t *out, const struct pss_kustomized *kustomized)
{
    if (!kustomized)
        return;
    pss_set_word(out, "placement", kustomized->placement);
    pss_set(out, "removedBy",
        kustomized->removed_by.n > 0 ? pss_dump_text(kustomized->removed_by)
                                     : json_null());
}

/* … and to a pod. */
static void
set_instance(json_t *out, const struct pss_kustomized *kustomized)
{
    if (!kustomized)
        return;
    pss_set_text(out, "root", pss_str_of(kustomized->root));
    json_t *source = pss_set_object(out, "source");
    pss_set_text(source, "path", pss_str_of(kustomized->source));
    pss_set_number(source, "document", kustomized->document);
    pss_set_number(source, "line", kustomized->line);
    json_t *layers = pss_set_array(out, "layers");
    for (size_t i = 0; i < kustomized->n_layers; i++)
        pss_append(layers, pss_dump_text(kustomized->layers[i]));
}

/* The chart and the sets of values that show it, or the roots; only where there are some. */
static void
set_rendered(json_t *out, const struct pss_rendering *rendered)
{
    if (!rendered)
        return;
    if (rendered->chart)
        pss_set_text(out, "chart", pss_str_of(rendered->chart));
    json_t *values = pss_set_array(out, rendered->chart ? "values" : "roots");
    for (size_t i = 0; i < rendered->n; i++)
        pss_append(values, pss_dump_text(rendered->values[i]));
}

/* Who silenced a finding, and why; only where that is so. */
static void
set_suppression(json_t *out, const struct pss_suppression *suppression)
{
    if (suppression->by == PSS_NOT_SILENCED)
        return;
    json_t *made = pss_dump_object();
    pss_set_word(made, "by", pss_silencer_name(suppression->by));
    pss_set_text(made, "reason", suppression->reason);
    pss_set(out, "suppression", made);
}

void
pss_record_finding(json_t *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_fixes *fixes, size_t number,
    const struct pss_finding *finding)
{
    static const char *const keys[] = {"line", "column", "endLine", "endColumn"};
    size_t owner = pss_fixes_owner(fixes, number);
    pss_set_text(out, "path", pss_str_of(result->path));
    set_span(out, &report->lines, finding->span, keys);
    pss_set_number(out, "document", finding->document);
    const struct pss_pod_result *pod = pss_report_pod(result, finding);
    pss_set(out, "object", dump_object(pod ? pod->object : finding->object));
    pss_set_text(out, "field", finding->field);
    pss_set_text(out, "container", finding->container);
    pss_set_text(out, "rule", pss_str_of(finding->rule));
    pss_set_text(out, "level", pss_str_of(pss_level_name(finding->level)));
    pss_set_word(out, "severity", finding->severity == PSS_ERROR ? "error" : "warning");
    pss_set_text(out, "message", finding->message);
    pss_set_word(out, "repair", pss_repair_name(finding->repair));
    pss_set_word(out, "outcome", pss_outcome_name(finding->outcome));
    pss_set(out, "edits", edits_of(report, fixes, number));
    set_file_edits(out, finding);
    pss_set_number_or_null(out, "editOf",
        owner == PSS_NOWHERE ? SIZE_MAX : report->n_findings + owner - number);
    pss_set(out, "suppressed", json_boolean(finding->outcome == PSS_SUPPRESSED));
    set_suppression(out, &finding->suppression);
    pss_set_text(out, "note", finding->note);
    set_rendered(out, finding->rendered);
    set_placement(out, finding->rendered ? finding->rendered->kustomized : NULL);
}

/* What its namespace asks, and what the cluster would do. */
static void
set_standing(json_t *out, const struct pss_pod_result *pod)
{
    static const char *const sources[] = {[PSS_FROM_DEFAULT] = "default",
        [PSS_FROM_LABEL] = "label",
        [PSS_FROM_ENFORCE] = "enforce label"};
    const struct pss_namespace_demand *standing = pod->standing;
    bool has_mode = standing->basis <= PSS_BY_CLUSTER;
    json_t *space = pss_set_object(out, "namespace");
    pss_set_text(space, "name", standing->space);
    pss_set_word(space, "basis", pss_basis_name(standing->basis));
    pss_set_word_or_null(
        space, "mode", has_mode ? pss_mode_name(standing->mode) : NULL);
    pss_set(space, "definedAt",
        standing->known ? pss_dump_text(standing->known->place) : json_null());
    json_t *modes = pss_set_array(out, "admission");
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        const struct pss_mode_policy *row = &standing->admission.modes[mode];
        struct pss_buf said = {0};
        pss_admit_say(&said, pod, mode);
        json_t *one = pss_dump_object();
        pss_set_word(one, "mode", pss_mode_name(mode));
        pss_set_word(one, "level", pss_level_name(row->policy.level));
        pss_set_text(one, "version", row->policy.version);
        pss_set_word(one, "source", sources[row->source]);
        bool is_judged = pss_pod_is_judged(pod, pod->modes[mode].is_allowed);
        pss_set_word_or_null(
            one, "answer", is_judged ? pss_answer_name(pss_admit(pod, mode)) : NULL);
        pss_set_text(one, "message", pss_buf_str(&said));
        pss_buf_release(&said);
        pss_append(modes, one);
    }
}

/* Who the containers run as after the fix; null where nobody can say. */
static void
set_user(json_t *out, const struct pss_pod_user *user)
{
    if (!user->from) {
        pss_set(out, "user", json_null());
        return;
    }
    json_t *made = pss_set_object(out, "user");
    pss_set_number_or_null(
        made, "value", user->number >= 0 ? (size_t)user->number : SIZE_MAX);
    pss_set_word(made, "from", user->from);
    pss_set(
        made, "source", user->source.n > 0 ? pss_dump_text(user->source) : json_null());
}

/* Whether the pod starts as we leave it, and what is known of that; null where the level
 * asks for no user. */
static void
set_start(json_t *out, const struct pss_pod_result *pod)
{
    pss_set_word_or_null(
        out, "start", pod->n_runs > 0 ? pss_start_name(pss_start_of(pod)) : NULL);
    json_t *notes = pss_set_array(out, "notes");
    struct pss_note_walk walk = {.with_quiet = true};
    struct pss_note note;
    while (pss_notes_next(&note, &walk, pod)) {
        json_t *made = pss_dump_object();
        pss_set_word(made, "name", note.name);
        pss_set_text(made, "container", note.container);
        pss_set_text(made, "text", note.text);
        pss_append(notes, made);
    }
}

void
pss_record_pod(json_t *out, struct pss_report *report, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    pss_set_text(out, "path", pss_str_of(result->path));
    pss_set_number(out, "document", pod->document);
    pss_set_text(out, "item", pod->object ? pod->object->item : PSS_STR(""));
    bool has_place = pod->at != PSS_ERR_NOWHERE;
    pss_set_number_or_null(
        out, "line", has_place ? pss_lines_at(&report->lines, pod->at).line : SIZE_MAX);
    pss_set(out, "object", dump_object(pod->object));
    if (pod->is_custom) { /* the object may have many of them */
        pss_set_text(out, "field", pod->path);
        pss_set_word(out, "class", pod->is_merged ? "operator" : "pod");
    }
    pss_set_word(out, "level", pss_level_name(pod->policy.level));
    pss_set_text(out, "version", pod->policy.version);
    bool is_judged = pss_pod_is_judged(pod, pod->is_allowed);
    pss_set(out, "allowed", is_judged ? json_boolean(pod->is_allowed) : json_null());
    pss_set_text(out, "details", pod->details);
    pss_set_word(out, "outcome", pss_outcome_name(pod->outcome));
    json_t *reasons = pss_set_array(out, "reasons");
    for (size_t i = 0; i < pod->n_reasons; i++)
        pss_append(reasons, pss_dump_text(pod->reasons[i]));
    bool is_reachable = pod->outcome == PSS_LEFT && pod->reach != PSS_MANUAL;
    pss_set_word_or_null(
        out, "reach", is_reachable ? pss_repair_name(pod->reach) : NULL);
    if (pod->outcome == PSS_LEFT)
        pss_record_waits(out, result, pod);
    pss_set_word(out, "apply", pss_apply_name(pss_apply_of(pod)));
    set_user(out, &pod->user);
    set_start(out, pod);
    if (pod->rendered && pod->rendered->kustomized)
        set_instance(out, pod->rendered->kustomized);
    else
        set_rendered(out, pod->rendered);
    if (pod->standing)
        set_standing(out, pod);
}

void
pss_record_error(json_t *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_failure *failure)
{
    pss_set_text(out, "path", pss_str_of(result->path));
    bool has_place = result->doc && failure->err->at != PSS_ERR_NOWHERE;
    struct pss_place place = {.line = SIZE_MAX, .column = SIZE_MAX};
    if (has_place)
        place = pss_lines_at(&report->lines, failure->err->at);
    pss_set_number_or_null(out, "line", place.line);
    pss_set_number_or_null(out, "column", place.column);
    pss_set_number_or_null(out, "document", failure->document);
    pss_set_text(out, "message", failure->err->message);
}

void
pss_record_summary(json_t *out, const struct pss_report *report)
{
    const struct pss_tally *tally = report->tally;
    pss_set_number(out, "files", tally->files);
    pss_set_number(out, "documents", tally->documents);
    pss_set_number(out, "pods", tally->pods);
    pss_set_number(out, "compliant", tally->compliant);
    pss_set_number(out, "fixed", tally->fixed);
    pss_set_number(out, "fixable", tally->fixable);
    pss_set_number(out, "left", tally->left);
    pss_set_number(out, "suppressed", tally->suppressed);
    pss_set_number(out, "errors", tally->refused + tally->broken);
    pss_set_number(out, "templates", tally->templates);
    pss_set_number(
        out, "chartsNotRendered", tally->charts.unasked + tally->charts.failed);
    pss_set_number(out, "valueSetsNotRendered", tally->charts.sets);
    pss_set_number(out, "testPods", tally->charts.tests);
    pss_set_number(out, "changed", tally->changed);
    pss_set_number(out, "objects", tally->objects);
    pss_set_number(out, "patches", tally->patches);
    pss_set_number(out, "unknownKinds", tally->kinds);
    pss_set_number(out, "parts", tally->parts);
    pss_set_number(out, "ignoredRules", tally->n_ignored);
    pss_set_number(out, "suppressedFindings", tally->hushed);
    pss_set_number(out, "knownFindings", tally->known);
    pss_set_number(out, "findings", report->n_findings);
    pss_set_number(out, "violations", tally->violations);
    pss_set_number(out, "violationFiles", tally->bad_files);
    pss_set_number(
        out, "failing", tally->fixed + tally->fixable + tally->left + tally->broken);
    pss_set_number(out, "warnings", tally->warnings);
    json_t *starts = pss_set_object(out, "starts");
    for (int i = 0; i < PSS_N_STARTS; i++)
        pss_set_number(starts, pss_start_name((enum pss_start)i), tally->starts[i]);
    /* Lines and bytes count in the text that was read, also after --fix. */
    pss_set_word(out, "places", "as read");
}
