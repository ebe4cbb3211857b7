/* The markup of template languages: `{{ x }}` of Go and Jinja, `{% x %}` and `{# x #}` of
 * Jinja. */
#ifndef PSS_MARKUP_H
#define PSS_MARKUP_H

#include "pss/cut.h"
#include "pss/doc.h"
#include "pss/err.h"

struct pss_mark {
    struct pss_span span; /* both signs are in it */
    bool is_bare;         /* outside of quotes, comments and block scalars */
};

struct pss_marks {
    struct pss_mark *items; /* in the order of the text */
    size_t n;
    size_t cap;
};

/* The markup of a text, quotes and block scalars taken as a YAML reader would. What is
 * not closed is not markup. Within quotes, comments and block scalars it ends on its
 * line. */
void pss_marks_of(struct pss_marks *out, struct pss_arena *mem, struct pss_str text);
/* A text of the same length in which blanks or letters stand for the markup, so that all
 * else keeps its place. 64 readable zero bytes follow it. */
struct pss_str pss_marks_mask(
    const struct pss_marks *marks, struct pss_arena *mem, struct pss_str text);

/* For a chunk that Kubernetes' reader refuses with `*err`: the sign of its markup if it
 * is a template, so that it would be readable with its markup filled in, or the first
 * error lies in a line with bare markup. Else NULL, and `*err` is the first error that
 * the markup does not explain. */
const char *pss_markup_explains(const struct pss_err **err, const struct pss_doc *doc,
    const struct pss_chunk *chunk);

#endif
