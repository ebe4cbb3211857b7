/* The edit list: add in any order, settle once, apply. */
#include "pss/base.h"

#include "pss/edit.h"

void
pss_edits_add(struct pss_edits *edits, struct pss_edit edit)
{
    edit.order = edits->n;
    PSS_PUSH(edits->mem, edits, edit);
}

void
pss_edits_put(struct pss_edits *edits, size_t at, size_t end, struct pss_str text)
{
    struct pss_edit edit = {.at = at, .end = end, .text = text, .finding = PSS_NOWHERE};
    pss_edits_add(edits, edit);
}

void
pss_edits_take(struct pss_edits *edits, size_t at, size_t end, struct pss_buf *text)
{
    pss_edits_put(edits, at, end, pss_arena_copy(edits->mem, pss_buf_str(text)));
    pss_buf_release(text);
}

/* By place. An insertion at the start of a replaced range stands before the range, so the
 * shorter edit comes first. */
static int
by_place(const void *left, const void *right)
{
    const struct pss_edit *a = left;
    const struct pss_edit *b = right;
    if (a->at != b->at)
        return a->at < b->at ? -1 : 1;
    bool a_inserts = a->at == a->end;
    bool b_inserts = b->at == b->end;
    if (a_inserts != b_inserts)
        return a_inserts ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

static bool
is_same(const struct pss_edit *a, const struct pss_edit *b)
{
    return a->at == b->at && a->end == b->end && pss_str_eq(a->text, b->text);
}

/* An equal edit stands among the kept ones at the same place. */
static bool
is_known(const struct pss_edit *kept, size_t n, const struct pss_edit *edit)
{
    for (size_t i = n; i > 0 && kept[i - 1].at == edit->at; i--)
        if (is_same(&kept[i - 1], edit))
            return true;
    return false;
}

const struct pss_err *
pss_edits_settle(struct pss_edits *edits)
{
    if (edits->n == 0)
        return NULL;
    qsort(edits->items, edits->n, sizeof(edits->items[0]), by_place);
    size_t n = 0;
    size_t taken = 0; /* the kept edits replace nothing from here on */
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        if (is_known(edits->items, n, edit))
            continue;
        if (edit->end < edit->at)
            return pss_err_at(edits->mem, PSS_ERR_BUG, edit->at,
                "an edit ends at byte %zu, before its start at byte %zu", edit->end,
                edit->at);
        if (edit->at < taken)
            return pss_err_at(edits->mem, PSS_ERR_BUG, edit->at,
                "two edits touch the same bytes: %zu to %zu and %zu to %zu",
                edits->items[n - 1].at, edits->items[n - 1].end, edit->at, edit->end);
        taken = edit->end;
        edits->items[n] = *edit;
        edits->items[n].order = n;
        n++;
    }
    edits->n = n;
    return NULL;
}

void
pss_edits_apply(struct pss_buf *out, struct pss_str src, const struct pss_edits *edits)
{
    size_t more = src.n;
    for (size_t i = 0; i < edits->n; i++)
        more += edits->items[i].text.n;
    pss_buf_reserve(out, more);
    size_t at = 0;
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        pss_buf_add(out, (struct pss_str){src.p + at, edit->at - at});
        pss_buf_add(out, edit->text);
        at = edit->end;
    }
    pss_buf_add(out, (struct pss_str){src.p + at, src.n - at});
}

size_t
pss_edits_length(struct pss_span part, const struct pss_edits *edits)
{
    size_t n = part.end - part.at;
    for (size_t i = 0; i < edits->n; i++)
        n += edits->items[i].text.n - (edits->items[i].end - edits->items[i].at);
    return n;
}

struct pss_str
pss_edits_text(struct pss_arena *mem, struct pss_str src, struct pss_span part,
    const struct pss_edits *edits)
{
    enum { ZEROS = 64 };
    size_t n = pss_edits_length(part, edits);
    char *text = pss_alloc_raw(mem, n + ZEROS);
    char *to = text;
    size_t at = part.at;
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        to = (char *)memcpy(to, src.p + at, edit->at - at) + (edit->at - at);
        if (edit->text.n > 0)
            to = (char *)memcpy(to, edit->text.p, edit->text.n) + edit->text.n;
        at = edit->end;
    }
    memcpy(to, src.p + at, part.end - at);
    memset(text + n, 0, ZEROS);
    return (struct pss_str){text, n};
}
