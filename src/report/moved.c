/* Moves offsets by the edits before them. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/doc.h"
#include "pss/moved.h"

void
pss_moved_start(struct pss_moved *out, struct pss_arena *mem,
    const struct pss_result *result, bool is_new)
{
    *out = (struct pss_moved){.edits = &result->edits};
    if (!result->doc)
        return;
    out->lines = result->doc->lines;
    if (!is_new || result->edits.n == 0)
        return;
    pss_lines_init(&out->lines, mem, result->text);
    out->after = PSS_NEW_N(mem, size_t, result->edits.n);
    size_t end = 0; /* of the edit before, in the old text … */
    size_t new_end = 0;
    for (size_t i = 0; i < result->edits.n; i++) {
        const struct pss_edit *edit = &result->edits.items[i];
        new_end += edit->at - end + edit->text.n;
        out->after[i] = new_end;
        end = edit->end;
    }
}

size_t
pss_moved_offset(const struct pss_moved *moved, size_t at)
{
    const struct pss_edits *edits = moved->edits;
    size_t low = moved->after ? PSS_BELOW(edits->items, edits->n, at, at + 1) : 0;
    if (low == 0)
        return at;
    const struct pss_edit *edit = &edits->items[low - 1];
    if (at < edit->end)
        return moved->after[low - 1] - edit->text.n;
    return moved->after[low - 1] + (at - edit->end);
}

struct pss_place
pss_moved_place(const struct pss_moved *moved, size_t at)
{
    return pss_lines_at(&moved->lines, pss_moved_offset(moved, at));
}
