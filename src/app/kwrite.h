/* The files of a kustomization that belong together are all written or none. */
#ifndef APP_KWRITE_H
#define APP_KWRITE_H

#include "pss/kgroups.h"

/* Of one work tree. */
struct pss_kwrites;
/* One group. Several inputs have it, and several threads ask for it. */
struct pss_kwrite;

/* `printed` gives the name of a file in reports. */
struct pss_kwrites *pss_kwrites_new(struct pss_arena *mem,
    const struct pss_kroots *work, const struct pss_ksources *sources,
    const struct pss_kplan *plan,
    const char *(*printed)(void *context, const char *path), void *context);
void pss_kwrites_release(struct pss_kwrites *writes);
/* The group of a file (from the top of the tree); NULL: neither it nor
 * a pod of it changes. */
struct pss_kwrite *pss_kwrites_find(struct pss_kwrites *writes, const char *path);
/* True once for each group. */
bool pss_kwrite_claim(struct pss_kwrite *group);
/* The first call writes all files of the group. Later calls give the same answer. */
const struct pss_err *pss_kwrite_do(struct pss_kwrite *group, bool write_through);
/* What files could not keep; "" if all is as it was. */
struct pss_str pss_kwrite_note(const struct pss_kwrite *group);

#endif
