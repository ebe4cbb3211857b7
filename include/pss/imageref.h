/* References to images, as container runtimes read them. */
#ifndef PSS_IMAGEREF_H
#define PSS_IMAGEREF_H

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/table.h"

struct pss_image_ref {
    struct pss_str name;   /* registry and repository: `docker.io/library/nginx` */
    struct pss_str tag;    /* `latest` if there is neither a tag nor a digest */
    struct pss_str digest; /* `sha256:…`, or "" */
};

/* What private registries mirror (`registries` of the configuration). */
struct pss_registries {
    struct pss_registry {
        struct pss_str mirror; /* the first components of a name */
        struct pss_str origin; /* what stands for them */
    } * items;
    size_t n;
    size_t cap;
    struct pss_table mirrors; /* number in `items` + 1 */
};

/* Adds one; the error says what is wrong with it. Of several that fit the longest counts. */
const struct pss_err *pss_registries_add(struct pss_registries *registries,
    struct pss_arena *mem, struct pss_str mirror, struct pss_str origin);

/* Reads a reference as Docker does: no registry is docker.io, one component of docker.io is
 * library/. Mirrors stand for what they mirror. False if the text is not a reference.
 * `registries` may be NULL. The parts live in `mem` or in `text`. */
bool pss_image_ref_parse(struct pss_image_ref *out, struct pss_arena *mem,
    const struct pss_registries *registries, struct pss_str text);
/* `name:tag`, `name@digest` or `name:tag@digest`. */
struct pss_str pss_image_ref_text(
    struct pss_arena *mem, const struct pss_image_ref *ref);
/* True for `sha256:` and 64 hexadecimal digits. */
bool pss_image_is_sha256(struct pss_str digest);

#endif
