/* Cuts a stream into chunks as Kubernetes does (docs/decisions.md, "Chunks"). */
#ifndef PSS_CUT_H
#define PSS_CUT_H

#include "pss/doc.h"
#include "pss/err.h"
#include "pss/span.h"

struct pss_chunk {
    struct pss_span span; /* without the separator line */
    size_t number; /* `document` of reports: chunks of at least one byte, from 0 */
    bool is_json;  /* read as a JSON value */
    /* a value of JSON that is plainly no object, list of objects or kustomization: none of
     * the keys of its root is kind, apiVersion or items, or begins with patches */
    bool is_mute;
    /* the chunk's separator line is one that Kubernetes refuses */
    const struct pss_err *err;
};

struct pss_chunks {
    struct pss_chunk *items;
    size_t n;
    size_t cap;
};

/* Checks the encoding first: UTF-16, invalid UTF-8, NUL and other control bytes
 * are errors of the whole input. Chunks of zero bytes are left out. */
const struct pss_err *pss_cut(struct pss_chunks *out, const struct pss_doc *doc);
/* The same for a text that begins behind a separator line, which is not a part of it. */
const struct pss_err *pss_cut_on(struct pss_chunks *out, const struct pss_doc *doc);

#endif
