/* Namespaces that roots render. */
#ifndef APP_ROOTSPACES_H
#define APP_ROOTSPACES_H

#include "pss/kroots.h"

/* Adds those of one root to the Namespaces of the run, if these are asked for. What it
 * renders counts, and not the file that it renders them from. */
void pss_root_spaces_take(const struct pss_kroots *work, const struct pss_kroot *root,
    const char *(*printed)(void *context, const char *path), void *context);

#endif
