/* The text of keys of a securityContext. */
#ifndef HELM_CONTEXTLINES_H
#define HELM_CONTEXTLINES_H

#include "pss/buf.h"
#include "pss/contextkeys.h"
#include "pss/templateowners.h"

/* How new lines look. */
struct pss_line_style {
    size_t column; /* of the keys */
    size_t step;   /* by which what is below a key is deeper */
    size_t list;   /* by which the dash of an item is deeper than its key */
    struct pss_str eol;
};

/* The style of the lines around an owner, for keys at `column`. */
struct pss_line_style pss_line_style_of(const struct pss_template *template,
    const struct pss_owner *owner, size_t at, size_t column);
void pss_line_indent(struct pss_buf *out, size_t column);
/* The keys as lines, each with its line end. The first `skip` keys of each path are left
 * out. */
void pss_context_lines(struct pss_buf *out, const struct pss_line_style *style,
    struct pss_context_keys keys, size_t skip);
/* The same in one line: `a: {b: c}, d: e`. */
void pss_context_flow(struct pss_buf *out, struct pss_context_keys keys, size_t skip);
/* The n-th key of a path, from 0; "" behind the last one. */
struct pss_str pss_path_part(struct pss_str path, size_t n);

#endif
