/* Texts that cannot be read: were they meant for Kubernetes, and if not, what are
 * they? */
#ifndef PSS_FOREIGN_H
#define PSS_FOREIGN_H

#include "pss/cut.h"
#include "pss/doc.h"

/* Signs of an object of Kubernetes, as bits. */
enum pss_object_sign {
    PSS_SIGN_API_VERSION = 1,
    PSS_SIGN_KIND = 2,
    PSS_SIGN_OP = 4,   /* these two together: … */
    PSS_SIGN_PATH = 8, /* … the operations of a JSON patch */
};

/* The signs among the keys of the root, and among those of the items of its list `items`
 * or of a list that is the root. The text need not be YAML, so a key counts in case of
 * doubt. */
unsigned pss_signs_of(struct pss_str text);
/* True if the signs make it a text for Kubernetes. */
bool pss_signs_tell(unsigned signs);
/* The signs of a refused chunk. A broken separator line belongs to the document above it,
 * too, and a directive to the one below it. */
unsigned pss_signs_of_chunk(
    const struct pss_doc *doc, const struct pss_chunks *chunks, size_t i);
/* The signs of an input that cannot be cut, in whatever encoding it is. */
unsigned pss_signs_of_bytes(struct pss_arena *mem, struct pss_str src);

/* What a text without signs is, for example "JSON with comments"; "" if that is not
 * known. */
const char *pss_foreign_name(struct pss_str text);

#endif
