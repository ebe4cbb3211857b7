/* The list of writers, and what they share. */
#include "pss/base.h"

#include "pss/pod.h"
#include "pss/report.h"
#include "writers.h"

#define ADDRESS(name) &pss_writer_##name,
static const struct pss_writer *const writers[] = {PSS_WRITERS(ADDRESS)};

const struct pss_writer *
pss_writer_at(size_t i)
{
    return i < PSS_COUNT(writers) ? writers[i] : NULL;
}

const struct pss_writer *
pss_writer_find(struct pss_str name)
{
    for (size_t i = 0; i < PSS_COUNT(writers); i++)
        if (pss_str_is(name, writers[i]->name))
            return writers[i];
    return NULL;
}

void
pss_report_begin(struct pss_buf *out, struct pss_report *report)
{
    if (report->writer->begin)
        report->writer->begin(out, report);
}

void
pss_report_under(struct pss_report *report, const struct pss_policy *policy)
{
    const struct pss_policy *before = &report->policy;
    report->is_policy_mixed |=
        report->has_policy && (policy->level != before->level ||
                                  !pss_str_eq(policy->version, before->version));
    report->has_policy = true;
    report->policy = *policy;
}

void
pss_report_file(
    struct pss_buf *out, struct pss_report *report, const struct pss_result *result)
{
    report->lines = result->doc ? result->doc->lines : (struct pss_lines){0};
    pss_moved_start(&report->places, result->doc ? result->doc->mem : NULL, result,
        report->is_fix && result->is_written);
    if (report->writer->file)
        report->writer->file(out, report, result);
}

void
pss_report_end(struct pss_buf *out, struct pss_report *report)
{
    if (report->writer->end)
        report->writer->end(out, report);
}

void
pss_report_release(struct pss_report *report)
{
    for (size_t i = 0; i < PSS_COUNT(report->parts); i++)
        pss_buf_release(&report->parts[i]);
    pss_buf_release(&report->warning);
    pss_arena_release(report->mem);
}

struct placed {
    size_t at;
    size_t number;
};

static int
by_place(const void *a, const void *b)
{
    const struct placed *x = a;
    const struct placed *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return x->number < y->number ? -1 : x->number > y->number;
}

size_t *
pss_report_order(const struct pss_result *result)
{
    size_t n = result->findings.n;
    if (n == 0)
        return NULL;
    struct pss_arena *mem = result->doc->mem;
    struct placed *places = PSS_NEW_N(mem, struct placed, n);
    for (size_t i = 0; i < n; i++)
        places[i] = (struct placed){result->findings.items[i].span.at, i};
    qsort(places, n, sizeof(places[0]), by_place);
    size_t *order = PSS_NEW_N(mem, size_t, n);
    for (size_t i = 0; i < n; i++)
        order[i] = places[i].number;
    return order;
}

void
pss_report_object(struct pss_buf *out, const struct pss_object *object)
{
    pss_report_clean(out, object->kind);
    if (object->name.n == 0)
        return;
    pss_buf_putc(out, '/');
    pss_report_clean(out, object->name);
}

const struct pss_pod_result *
pss_report_pod(const struct pss_result *result, const struct pss_finding *finding)
{
    if (finding->home)
        return finding->home;
    return finding->pod < result->pods.n ? &result->pods.items[finding->pod] : NULL;
}

/* A pod changes as a whole or not at all, so in one that is left, the class that would
 * reach the pod counts. */
const char *
pss_report_remedy(const struct pss_result *result, const struct pss_finding *finding)
{
    switch (finding->outcome) {
    case PSS_FIXED:
        return "fixed";
    case PSS_FIXABLE:
        return "fixable";
    case PSS_SUPPRESSED:
        return "suppressed";
    case PSS_LEFT:
    case PSS_COMPLIANT:
    case PSS_OUTCOME_ERROR:
    case PSS_TEMPLATE:
        break;
    }
    const struct pss_pod_result *pod = pss_report_pod(result, finding);
    return pss_repair_name(
        pod && pod->outcome == PSS_LEFT ? pod->reach : finding->repair);
}

void
pss_report_failure(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_err *err)
{
    pss_report_path(out, pss_str_of(result->path));
    if (result->doc && err->at != PSS_ERR_NOWHERE) {
        struct pss_place place = pss_moved_place(&report->places, err->at);
        pss_buf_printf(out, ":%zu:%zu", place.line, place.column);
    }
    pss_buf_puts(out, report->is_coloured ? ": \x1b[1;31merror:\x1b[m " : ": error: ");
    pss_report_clean(out, err->message);
    pss_buf_putc(out, '\n');
}
