/* Joins findings. */
#include "pss/base.h"

#include "pss/tally.h"
#include "rows.h"

/* What is known of the findings of one check. */
struct joint {
    const struct pss_check *check;
    enum pss_outcome outcome; /* of the first */
    bool is_mixed;            /* not all have it, or not all are shown */
    size_t row;               /* number plus one; 0: none yet */
};

struct joints {
    struct joint items[PSS_MAX_RULES];
    size_t n;
};

/* NULL for findings that no sentence of a check joins. */
static struct joint *
joint_of(struct joints *joints, const struct pss_finding *finding)
{
    if (!finding->check || finding->said.n == 0)
        return NULL;
    for (size_t i = 0; i < joints->n; i++)
        if (joints->items[i].check == finding->check)
            return &joints->items[i];
    assert(joints->n < PSS_MAX_RULES);
    struct joint *joint = &joints->items[joints->n++];
    *joint = (struct joint){.check = finding->check, .outcome = finding->outcome};
    return joint;
}

/* How far a class goes: a person goes furthest. */
static int
rank(enum pss_repair repair)
{
    return repair == PSS_MANUAL ? PSS_UNSAFE + 1 : (int)repair;
}

static void
join(struct pss_rows *rows, struct pss_row *row, const struct pss_finding *finding,
    size_t number)
{
    rows->next[row->last] = number;
    row->last = number;
    row->message = finding->said;
    if (rank(finding->repair) > rank(row->repair))
        row->repair = finding->repair;
}

void
pss_rows_of(struct pss_rows *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod,
    bool (*is_shown)(
        const struct pss_report *report, const struct pss_finding *finding))
{
    struct pss_arena *mem = result->doc->mem;
    const struct pss_finding *items = pss_findings_of(result, pod);
    struct joints joints = {.n = 0};
    *out = (struct pss_rows){.next = PSS_NEW_N(mem, size_t, pod->n_findings)};
    for (size_t i = 0; i < pod->n_findings; i++) {
        struct joint *joint = joint_of(&joints, &items[i]);
        if (joint)
            joint->is_mixed |=
                joint->outcome != items[i].outcome || !is_shown(report, &items[i]);
    }
    for (size_t i = 0; i < pod->n_findings; i++) {
        struct joint *joint = joint_of(&joints, &items[i]);
        if (!is_shown(report, &items[i]))
            continue;
        if (joint && !joint->is_mixed && joint->row > 0) {
            join(out, &out->items[joint->row - 1], &items[i], i);
            continue;
        }
        struct pss_row row = {.first = &items[i],
            .message = items[i].message,
            .repair = items[i].repair,
            .start = i,
            .last = i};
        PSS_PUSH(mem, out, row);
        if (joint)
            joint->row = out->n;
    }
}
