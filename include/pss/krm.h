/* The KRM function reads a ResourceList from stdin. It writes the same list to stdout, with
 * its items fixed and with results (pss/krmresults.h). */
#ifndef PSS_KRM_H
#define PSS_KRM_H

#include "pss/doc.h"
#include "pss/opts.h"

/* Checks that the document is one ResourceList and sets the options that its
 * functionConfig names. Trees are made in the document's arena, to which `opts` may point
 * from then on. An error has its place in the document; `opts` is not to be used then. */
const struct pss_err *pss_krm_read(struct pss_opts *opts, const struct pss_doc *doc);

#endif
