/* Images, then owners in them, then what is asked about each owner. */
#include "pss/base.h"

#include "contexts.h"
#include "pss/templatemap.h"

void
pss_template_read(struct pss_template *out, const struct pss_doc *source)
{
    pss_template_parse(out, source);
    if (out->is_opaque)
        return;
    pss_owners_find(out);
    for (size_t i = 0; i < out->owners.n; i++) {
        pss_context_find(out, &out->owners.items[i]);
        pss_anchor_find(out, &out->owners.items[i]);
    }
}
