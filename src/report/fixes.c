/* Joins edits and sorts them by their findings. */
#include "pss/base.h"

#include "pss/fixes.h"

/* Adds the i-th edit to the one before it, which begins at the same byte. */
static void
join(struct pss_arena *mem, struct pss_fixes *fixes, const struct pss_edit *edit,
    size_t owner)
{
    struct pss_edit *last = &fixes->edits[fixes->n - 1];
    last->text =
        pss_arena_printf(mem, "%.*s%.*s", PSS_FMT(last->text), PSS_FMT(edit->text));
    if (edit->end > last->end)
        last->end = edit->end;
    if (owner == last->finding)
        return;
    size_t first = owner < last->finding ? owner : last->finding;
    size_t other = owner < last->finding ? last->finding : owner;
    if (fixes->edit_of[other] == PSS_NOWHERE)
        fixes->edit_of[other] = first;
    last->finding = first;
}

static void
sort_by_owner(struct pss_arena *mem, struct pss_fixes *fixes, size_t n_findings)
{
    fixes->starts = PSS_NEW_N(mem, size_t, n_findings + 2);
    fixes->numbers = PSS_NEW_N(mem, size_t, fixes->n);
    for (size_t i = 0; i < fixes->n; i++)
        fixes->starts[fixes->edits[i].finding + 2]++;
    for (size_t i = 2; i < n_findings + 2; i++)
        fixes->starts[i] += fixes->starts[i - 1];
    /* Filling moves each start to the next one's place, hence the shift by one. */
    for (size_t i = 0; i < fixes->n; i++)
        fixes->numbers[fixes->starts[fixes->edits[i].finding + 1]++] = i;
}

void
pss_fixes_of(
    struct pss_fixes *out, const struct pss_result *result, const size_t *order)
{
    struct pss_arena *mem = result->doc->mem;
    size_t n = result->findings.n;
    size_t *printed = PSS_NEW_N(mem, size_t, n);
    for (size_t i = 0; i < n; i++)
        printed[order[i]] = i;
    *out = (struct pss_fixes){
        .edits = PSS_NEW_N(mem, struct pss_edit, result->edits.n),
        .edit_of = PSS_NEW_N(mem, size_t, n),
    };
    for (size_t i = 0; i < n; i++) {
        size_t edit_of = result->findings.items[i].edit_of;
        out->edit_of[printed[i]] = edit_of < n ? printed[edit_of] : PSS_NOWHERE;
    }
    for (size_t i = 0; i < result->edits.n; i++) {
        const struct pss_edit *edit = &result->edits.items[i];
        if (edit->finding == PSS_NOWHERE) /* it adds a function's results */
            continue;
        if (edit->finding >= n) /* of none: the results of a function */
            continue;
        size_t owner = printed[edit->finding];
        if (out->n > 0 && out->edits[out->n - 1].at == edit->at) {
            join(mem, out, edit, owner);
            continue;
        }
        out->edits[out->n] = *edit;
        out->edits[out->n++].finding = owner;
    }
    sort_by_owner(mem, out, n);
}

size_t
pss_fixes_count(const struct pss_fixes *fixes, size_t finding)
{
    return fixes->starts[finding + 1] - fixes->starts[finding];
}

const struct pss_edit *
pss_fixes_at(const struct pss_fixes *fixes, size_t finding, size_t i)
{
    return &fixes->edits[fixes->numbers[fixes->starts[finding] + i]];
}

size_t
pss_fixes_owner(const struct pss_fixes *fixes, size_t finding)
{
    size_t owner = fixes->edit_of[finding];
    while (owner != PSS_NOWHERE && pss_fixes_count(fixes, owner) == 0)
        owner = fixes->edit_of[owner];
    return owner;
}
