/* JSON: jansson dumps each finding and each pod as it is made; the frame is ours. What
 * stands behind the findings of all files waits in buffers. */
#include "pss/base.h"

#include <jansson.h>

#include "pss/pod.h"
#include "writers.h"

/* Edits by the finding that they belong to: those of finding i are numbers[starts[i]]
 * to numbers[starts[i + 1] - 1]. */
struct owners {
    size_t *starts;
    size_t *numbers;
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

static struct owners
own_edits(const struct pss_result *result)
{
    struct pss_arena *mem = result->doc->mem;
    size_t n = result->findings.n;
    struct owners out = {
        PSS_NEW_N(mem, size_t, n + 2),
        PSS_NEW_N(mem, size_t, result->edits.n),
    };
    for (size_t i = 0; i < result->edits.n; i++) {
        assert(result->edits.items[i].finding < n);
        out.starts[result->edits.items[i].finding + 2]++;
    }
    for (size_t i = 2; i < n + 2; i++)
        out.starts[i] += out.starts[i - 1];
    /* Filling moves each start to the next one's place, hence the shift by one. */
    for (size_t i = 0; i < result->edits.n; i++)
        out.numbers[out.starts[result->edits.items[i].finding + 1]++] = i;
    return out;
}

static json_t *
edits_of(struct pss_report *report, const struct pss_result *result,
    const struct owners *owners, size_t finding)
{
    static const char *const keys[] = {
        "startLine", "startColumn", "endLine", "endColumn"};
    json_t *out = json_array();
    for (size_t i = owners->starts[finding]; i < owners->starts[finding + 1]; i++) {
        const struct pss_edit *edit = &result->edits.items[owners->numbers[i]];
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
        printed[order[i]] = report->n_findings + i;
    struct owners owners = own_edits(result);
    for (size_t i = 0; i < n; i++) {
        const struct pss_finding *finding = &result->findings.items[order[i]];
        size_t edit_of = finding->edit_of < n ? printed[finding->edit_of] : PSS_NOWHERE;
        json_t *edits = edits_of(report, result, &owners, order[i]);
        dump_element(out, report->n_findings == 0,
            finding_of(report, result, finding, edits, edit_of));
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
