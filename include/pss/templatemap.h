/* The map of a template: everything that is known of it before Helm has rendered it. */
#ifndef PSS_TEMPLATEMAP_H
#define PSS_TEMPLATEMAP_H

#include "pss/templateowners.h"

/* Reads a template. All of it lives in source->mem. */
void pss_template_read(struct pss_template *out, const struct pss_doc *source);

#endif
