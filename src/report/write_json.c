/* JSON: jansson dumps each finding and each pod as it is made; the frame is ours. What
 * stands behind the findings of all files waits in buffers. */
#include "pss/base.h"

#include <jansson.h>

#include "pss/pod.h"
#include "writers.h"

/* The edits of a document as they are printed: where two begin at the same byte they are
 * one, so that nobody needs to know their order. */
struct plan {
    struct pss_edit
        *edits; /* `finding`: in numbers of the printed list of this document */
    size_t n;
    size_t *starts;  /* those of finding i are numbers[starts[i]] … */
    size_t *numbers; /* … to numbers[starts[i + 1] - 1] */
    size_t *edit_of; /* by printed number; PSS_NOWHERE: none */
};

static void
set(json_t *object, const char *key, json_t *value)
{
    if (!value || json_object_set_new(object, key, value) != 0)
        pss_oom();
}

static void
append(json_t *array, json_t *value)
{
    if (!value || json_array_append_new(array, value) != 0)
        pss_oom();
}

static json_t *
object(void)
{
    json_t *made = json_object();
    if (!made)
        pss_oom();
    return made;
}

static json_t *
number(size_t n)
{
    return json_integer((json_int_t)n);
}

/* Bytes that are no UTF-8 (of a file's name) become \xNN. */
static json_t *
text(struct pss_str s)
{
    json_t *made = json_stringn(s.n ? s.p : "", s.n);
    if (made)
        return made;
    struct pss_buf valid = {0};
    while (s.n > 0) {
        size_t n = pss_report_utf8(s);
        if (n == 0) {
            pss_buf_printf(&valid, "\\x%02x", (unsigned char)s.p[0]);
            n = 1;
        } else {
            pss_buf_add(&valid, (struct pss_str){s.p, n});
        }
        s.p += n;
        s.n -= n;
    }
    made = json_stringn(valid.p, valid.n);
    pss_buf_release(&valid);
    return made;
}

static int
take_bytes(const char *bytes, size_t n, void *buf)
{
    pss_buf_add(buf, (struct pss_str){bytes, n});
    return 0;
}

/* Dumps and releases. */
static void
dump(struct pss_buf *out, json_t *value)
{
    if (json_dump_callback(value, take_bytes, out, JSON_COMPACT) != 0)
        pss_oom();
    json_decref(value);
}

/* As an element of an array, one a line. */
static void
dump_element(struct pss_buf *out, bool is_first, json_t *value)
{
    pss_buf_puts(out, is_first ? "\n" : ",\n");
    dump(out, value);
}

static void
set_span(json_t *out, struct pss_report *report, struct pss_span span,
    const char *const keys[4])
{
    struct pss_place start = pss_lines_at(&report->lines, span.at);
    struct pss_place end = pss_lines_at(&report->lines, span.end);
    set(out, keys[0], number(start.line));
    set(out, keys[1], number(start.column));
    set(out, keys[2], number(end.line));
    set(out, keys[3], number(end.column));
}

static json_t *
object_of(const struct pss_pod_result *pod)
{
    if (!pod || !pod->object)
        return json_null();
    json_t *out = object();
    set(out, "apiVersion", text(pod->object->api_version));
    set(out, "kind", text(pod->object->kind));
    set(out, "namespace", text(pod->object->space));
    set(out, "name", text(pod->object->name));
    return out;
}

/* Adds the i-th edit to the one before it, which begins at the same byte. */
static void
join(
    struct pss_arena *mem, struct plan *plan, const struct pss_edit *edit, size_t owner)
{
    struct pss_edit *last = &plan->edits[plan->n - 1];
    last->text =
        pss_arena_printf(mem, "%.*s%.*s", PSS_FMT(last->text), PSS_FMT(edit->text));
    if (edit->end > last->end)
        last->end = edit->end;
    if (owner == last->finding)
        return;
    size_t first = owner < last->finding ? owner : last->finding;
    size_t other = owner < last->finding ? last->finding : owner;
    if (plan->edit_of[other] == PSS_NOWHERE)
        plan->edit_of[other] = first;
    last->finding = first;
}

static void
sort_by_owner(struct pss_arena *mem, struct plan *plan, size_t n_findings)
{
    plan->starts = PSS_NEW_N(mem, size_t, n_findings + 2);
    plan->numbers = PSS_NEW_N(mem, size_t, plan->n);
    for (size_t i = 0; i < plan->n; i++)
        plan->starts[plan->edits[i].finding + 2]++;
    for (size_t i = 2; i < n_findings + 2; i++)
        plan->starts[i] += plan->starts[i - 1];
    /* Filling moves each start to the next one's place, hence the shift by one. */
    for (size_t i = 0; i < plan->n; i++)
        plan->numbers[plan->starts[plan->edits[i].finding + 1]++] = i;
}

/* `printed`: the number of each finding in the order of printing. */
static struct plan
plan_of(const struct pss_result *result, const size_t *printed)
{
    struct pss_arena *mem = result->doc->mem;
    size_t n = result->findings.n;
    struct plan plan = {
        .edits = PSS_NEW_N(mem, struct pss_edit, result->edits.n),
        .edit_of = PSS_NEW_N(mem, size_t, n),
    };
    for (size_t i = 0; i < n; i++) {
        size_t edit_of = result->findings.items[i].edit_of;
        plan.edit_of[printed[i]] = edit_of < n ? printed[edit_of] : PSS_NOWHERE;
    }
    for (size_t i = 0; i < result->edits.n; i++) {
        const struct pss_edit *edit = &result->edits.items[i];
        assert(edit->finding < n);
        size_t owner = printed[edit->finding];
        if (plan.n > 0 && plan.edits[plan.n - 1].at == edit->at) {
            join(mem, &plan, edit, owner);
            continue;
        }
        plan.edits[plan.n] = *edit;
        plan.edits[plan.n++].finding = owner;
    }
    sort_by_owner(mem, &plan, n);
    return plan;
}

static bool
has_edits(const struct plan *plan, size_t finding)
{
    return plan->starts[finding] < plan->starts[finding + 1];
}

/* The finding whose edits answer this one, too. In a pod that is left there are none. */
static size_t
owner_of(const struct plan *plan, size_t finding)
{
    size_t owner = plan->edit_of[finding];
    while (owner != PSS_NOWHERE && !has_edits(plan, owner))
        owner = plan->edit_of[owner];
    return owner;
}

static json_t *
edits_of(struct pss_report *report, const struct plan *plan, size_t finding)
{
    static const char *const keys[] = {
        "startLine", "startColumn", "endLine", "endColumn"};
    json_t *out = json_array();
    for (size_t i = plan->starts[finding]; i < plan->starts[finding + 1]; i++) {
        const struct pss_edit *edit = &plan->edits[plan->numbers[i]];
        json_t *row = object();
        set_span(row, report, (struct pss_span){edit->at, edit->end}, keys);
        set(row, "startByte", number(edit->at));
        set(row, "endByte", number(edit->end));
        set(row, "text", text(edit->text));
        append(out, row);
    }
    return out;
}

/* `edit_of`: in numbers of the printed list, PSS_NOWHERE if there is none. */
static json_t *
finding_of(struct pss_report *report, const struct pss_result *result,
    const struct pss_finding *finding, json_t *edits, size_t edit_of)
{
    static const char *const keys[] = {"line", "column", "endLine", "endColumn"};
    bool has_pod = finding->pod < result->pods.n;
    const struct pss_pod_result *pod =
        has_pod ? &result->pods.items[finding->pod] : NULL;
    json_t *out = object();
    set(out, "path", text(pss_str_of(result->path)));
    set_span(out, report, finding->span, keys);
    set(out, "document", number(finding->document));
    set(out, "object", object_of(pod));
    set(out, "field", text(finding->field));
    set(out, "container", text(finding->container));
    set(out, "rule", text(pss_str_of(finding->rule)));
    set(out, "level", text(pss_str_of(pss_level_name(finding->level))));
    set(out, "severity",
        json_string(finding->severity == PSS_ERROR ? "error" : "warning"));
    set(out, "message", text(finding->message));
    set(out, "repair", json_string(pss_repair_name(finding->repair)));
    set(out, "outcome", json_string(pss_outcome_name(finding->outcome)));
    set(out, "edits", edits);
    set(out, "editOf", edit_of == PSS_NOWHERE ? json_null() : number(edit_of));
    set(out, "suppressed", json_boolean(finding->outcome == PSS_SUPPRESSED));
    set(out, "note", text(finding->note));
    return out;
}

static void
write_findings(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    size_t n = result->findings.n;
    if (n == 0)
        return;
    const size_t *order = pss_report_order(result);
    size_t *printed = PSS_NEW_N(result->doc->mem, size_t, n);
    for (size_t i = 0; i < n; i++)
        printed[order[i]] = i;
    struct plan plan = plan_of(result, printed);
    size_t first = report->n_findings;
    for (size_t i = 0; i < n; i++) {
        size_t owner = owner_of(&plan, i);
        dump_element(out, report->n_findings == 0,
            finding_of(report, result, &result->findings.items[order[i]],
                edits_of(report, &plan, i),
                owner == PSS_NOWHERE ? PSS_NOWHERE : first + owner));
        report->n_findings++;
    }
}

static json_t *
pod_of(struct pss_report *report, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    json_t *out = object();
    set(out, "path", text(pss_str_of(result->path)));
    set(out, "document", number(pod->document));
    set(out, "item", text(pod->object ? pod->object->item : PSS_STR("")));
    bool has_place = pod->at != PSS_ERR_NOWHERE;
    set(out, "line",
        has_place ? number(pss_lines_at(&report->lines, pod->at).line) : json_null());
    set(out, "object", object_of(pod));
    set(out, "level", json_string(pss_level_name(report->policy.level)));
    set(out, "version", text(report->policy.version));
    /* A chunk that was not read has no verdict. */
    set(out, "allowed", pod->object ? json_boolean(pod->is_allowed) : json_null());
    set(out, "details", text(pod->details));
    set(out, "outcome", json_string(pss_outcome_name(pod->outcome)));
    json_t *reasons = json_array();
    for (size_t i = 0; i < pod->n_reasons; i++)
        append(reasons, text(pod->reasons[i]));
    set(out, "reasons", reasons);
    bool is_reachable = pod->outcome == PSS_LEFT && pod->reach != PSS_MANUAL;
    set(out, "reach",
        is_reachable ? json_string(pss_repair_name(pod->reach)) : json_null());
    return out;
}

/* An error of a chunk or of the whole input. */
static json_t *
error_of(struct pss_report *report, const struct pss_result *result,
    const struct pss_failure *failure)
{
    json_t *out = object();
    set(out, "path", text(pss_str_of(result->path)));
    if (result->doc && failure->err->at != PSS_ERR_NOWHERE) {
        struct pss_place place = pss_lines_at(&report->lines, failure->err->at);
        set(out, "line", number(place.line));
        set(out, "column", number(place.column));
    } else {
        set(out, "line", json_null());
        set(out, "column", json_null());
    }
    bool is_whole = failure->document == PSS_NOWHERE;
    set(out, "document", is_whole ? json_null() : number(failure->document));
    set(out, "message", text(failure->err->message));
    return out;
}

static void
write_begin(struct pss_buf *out, struct pss_report *report)
{
    (void)report;
    pss_buf_puts(out, "{\"version\":1,\"findings\":[");
}

static void
write_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    write_findings(out, report, result);
    for (size_t i = 0; i < result->pods.n; i++)
        dump_element(&report->pods, report->pods.n == 0,
            pod_of(report, result, &result->pods.items[i]));
    for (size_t i = 0; i < result->failures.n; i++)
        dump_element(&report->errors, report->errors.n == 0,
            error_of(report, result, &result->failures.items[i]));
}

static void
write_end(struct pss_buf *out, struct pss_report *report)
{
    const struct pss_tally *tally = &report->tally;
    pss_buf_puts(out, "\n],\"pods\":[");
    pss_buf_add(out, pss_buf_str(&report->pods));
    pss_buf_puts(out, "\n],\"errors\":[");
    pss_buf_add(out, pss_buf_str(&report->errors));
    pss_buf_puts(out, "\n],\"summary\":");
    json_t *summary = object();
    set(summary, "files", number(tally->files));
    set(summary, "documents", number(tally->documents));
    set(summary, "pods", number(tally->pods));
    set(summary, "compliant", number(tally->compliant));
    set(summary, "fixed", number(tally->fixed));
    set(summary, "fixable", number(tally->fixable));
    set(summary, "left", number(tally->left));
    set(summary, "suppressed", number(tally->suppressed));
    set(summary, "errors", number(tally->refused + tally->broken));
    set(summary, "templates", number(tally->templates));
    set(summary, "changed", number(tally->changed));
    set(summary, "findings", number(report->n_findings));
    dump(out, summary);
    pss_buf_puts(out, "}\n");
}

const struct pss_writer pss_writer_json = {
    .name = "json",
    .help = "one object: findings with their edits, pods with Kubernetes' verdict, a "
            "summary",
    .begin = write_begin,
    .file = write_file,
    .end = write_end,
};
