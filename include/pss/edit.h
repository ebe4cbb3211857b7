/* The edit list. Text changes in no other way. */
#ifndef PSS_EDIT_H
#define PSS_EDIT_H

#include "pss/arena.h"
#include "pss/buf.h"
#include "pss/err.h"
#include "pss/span.h"
#include "pss/str.h"

/* Replace bytes [at, end) of the source by `text`; at == end inserts. */
struct pss_edit {
    size_t at;
    size_t end;
    struct pss_str text;
    size_t finding; /* number of the finding that it belongs to; PSS_NOWHERE: none */
    size_t order;   /* set by pss_edits_add: keeps insertions at one place in order */
};

struct pss_edits {
    struct pss_arena *mem;
    struct pss_edit *items;
    size_t n;
    size_t cap;
};

void pss_edits_add(struct pss_edits *edits, struct pss_edit edit);
/* Adds an edit that belongs to no finding. The text must live as long as the edits. */
void pss_edits_put(struct pss_edits *edits, size_t at, size_t end, struct pss_str text);
/* The same with a copy of the bytes of a buffer, which is released. */
void pss_edits_take(
    struct pss_edits *edits, size_t at, size_t end, struct pss_buf *text);
/* Sorts by place and folds equal edits. Insertions at the same place keep the
 * order in which they were added; an insertion at the end or start of a replaced
 * range is fine. Overlap is a bug of the planner: the error names both places. */
const struct pss_err *pss_edits_settle(struct pss_edits *edits);
/* Appends the edited text to `out`. Needs settled edits. */
void pss_edits_apply(
    struct pss_buf *out, struct pss_str src, const struct pss_edits *edits);
/* What settled edits, all of which are in this part of the source, make of the part. 64
 * readable zero bytes follow the text. */
struct pss_str pss_edits_text(struct pss_arena *mem, struct pss_str src,
    struct pss_span part, const struct pss_edits *edits);
/* The length of that text. */
size_t pss_edits_length(struct pss_span part, const struct pss_edits *edits);

#endif
