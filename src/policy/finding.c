/* What becomes of a finding. Nothing else writes `outcome`, `has_edit`, `edit_of` and
 * `goes_with`. */
#include "pss/base.h"

#include "pss/finding.h"

void
pss_finding_open(struct pss_finding *finding)
{
    finding->outcome = PSS_LEFT;
    finding->has_edit = false;
    finding->edit_of = PSS_NOWHERE;
    finding->goes_with = PSS_NOWHERE;
}

void
pss_finding_refuse(struct pss_finding *finding)
{
    finding->outcome = PSS_OUTCOME_ERROR;
}

void
pss_finding_silence(struct pss_finding *finding, struct pss_suppression by)
{
    finding->outcome = PSS_SUPPRESSED;
    finding->suppression = by;
}

void
pss_finding_go_with(struct pss_finding *finding, size_t other)
{
    finding->goes_with = other;
    finding->edit_of = other;
}

void
pss_finding_edit(struct pss_finding *finding)
{
    finding->has_edit = true;
    finding->edit_of = PSS_NOWHERE;
}

void
pss_finding_answered_by(struct pss_finding *finding, size_t other)
{
    finding->has_edit = false;
    finding->edit_of = other;
}

void
pss_finding_forget(struct pss_finding *finding)
{
    finding->has_edit = false;
    finding->edit_of = finding->goes_with;
    finding->note = PSS_STR("");
}

void
pss_finding_leave(struct pss_finding *finding)
{
    if (finding->outcome == PSS_FIXABLE)
        finding->outcome = PSS_LEFT;
    finding->has_edit = false;
    finding->edit_of = PSS_NOWHERE;
    finding->goes_with = PSS_NOWHERE;
}

void
pss_finding_fix(struct pss_finding *finding)
{
    finding->outcome = PSS_FIXABLE;
}

void
pss_finding_written(struct pss_finding *finding)
{
    if (finding->outcome == PSS_FIXABLE)
        finding->outcome = PSS_FIXED;
}

/* The finding `owner` gets an edit of its own, or one that answers `finding`. So the
 * edit of `finding` must not be said to answer `owner`: the two would answer each
 * other. */
static void
part(struct pss_finding *items, size_t owner, size_t finding)
{
    for (size_t at = owner; at != PSS_NOWHERE; at = items[at].edit_of)
        if (at == finding) {
            items[owner].edit_of = PSS_NOWHERE;
            return;
        }
}

void
pss_findings_answer(struct pss_finding *items, size_t owner, size_t finding)
{
    struct pss_finding *it = &items[finding];
    part(items, owner, finding);
    if (finding == owner)
        pss_finding_edit(it);
    else if (it->edit_of == PSS_NOWHERE && !it->has_edit)
        it->edit_of = owner;
}

bool
pss_findings_trace(struct pss_finding *items, size_t finding)
{
    size_t owner = finding;
    while (!items[owner].has_edit && items[owner].edit_of != PSS_NOWHERE)
        owner = items[owner].edit_of;
    if (owner != finding)
        items[finding].edit_of = owner;
    return items[owner].has_edit;
}

void
pss_finding_renumber(struct pss_finding *finding, size_t first, const size_t *now)
{
    if (finding->edit_of != PSS_NOWHERE)
        finding->edit_of = now[finding->edit_of - first];
    if (finding->goes_with != PSS_NOWHERE)
        finding->goes_with = now[finding->goes_with - first];
}

void
pss_finding_move(struct pss_finding *finding, size_t base)
{
    finding->number += base;
    if (finding->edit_of != PSS_NOWHERE)
        finding->edit_of += base;
    if (finding->goes_with != PSS_NOWHERE)
        finding->goes_with += base;
}
