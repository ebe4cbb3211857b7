/* What is said of roots beside their pods. */
#ifndef APP_ROOTTELLING_H
#define APP_ROOTTELLING_H

#include "deployers.h"
#include "pss/kresults.h"
#include "pss/walk.h"

/* The files that roots use which cannot be rendered: the number of the first, from 1. */
void pss_roots_note_failed(struct pss_table *out, const struct pss_kroots *work);
/* Adds warnings: of roots that are not rendered, or not whole, and of files that are edited
 * although such a root uses them. A root that the user named is an error then. */
void pss_roots_tell(struct pss_walk *out, const struct pss_kroots *work,
    const struct pss_kresults *results, const struct pss_table *failed,
    const char *(*printed)(void *context, const char *path), void *context);
/* Adds a warning for each object that changes in the cluster what a target renders. */
void pss_roots_tell_deployers(struct pss_walk *out, const struct pss_kroots *work,
    const struct pss_deployers *deployers);

#endif
