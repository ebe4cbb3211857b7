/* Other places that have to do with a finding. */
#ifndef LSP_RELATED_H
#define LSP_RELATED_H

#include "lspview.h"

/* Sets `relatedInformation`, if there is any: who takes the value through an anchor, the
 * field of the pod that answers for its containers, the label that asks. */
void pss_related_set(json_t *diagnostic, const struct pss_view *view,
    struct pss_str uri, const struct pss_alert *alert);

#endif
