/* The CustomResourceDefinitions that a run can see. A definition is read only when a kind
 * is asked for that nobody knows. */
#ifndef PSS_CRDS_H
#define PSS_CRDS_H

#include "pss/crd.h"

struct pss_arena;
struct pss_crds;
struct pss_err;

/* Lives in `mem`, but releases some memory of its own. */
struct pss_crds *pss_crds_new(struct pss_arena *mem);
void pss_crds_release(struct pss_crds *crds);
/* Names a file that may hold definitions. It is opened when the first kind is asked for. */
void pss_crds_add_file(
    struct pss_crds *crds, const char *path, enum pss_crd_origin origin);
/* Gives a text that may hold definitions, with 64 readable zero bytes behind it. It must
 * live as long as `crds`. */
void pss_crds_add_text(struct pss_crds *crds, const char *path, struct pss_str text);
/* The row that the definitions give to a kind; NULL: none has pods for it. Rows live as
 * long as `crds`. Threads may ask. `crds` are struct pss_crds: see pss_around.learn. */
const struct pss_pod_kind *pss_crds_learn(
    void *crds, struct pss_str api_version, struct pss_str kind);
/* The i-th error about a file that the user named; NULL: there are no more. To be asked
 * when no thread learns any more. */
const struct pss_err *pss_crds_err(const struct pss_crds *crds, size_t i);

#endif
