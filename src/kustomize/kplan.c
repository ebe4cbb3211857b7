/* The plan. */
#include "pss/base.h"

#include "pss/kplan.h"

void
pss_kplan_make(
    struct pss_kplan *plan, struct pss_kwork *work, struct pss_ksources *sources)
{
    (void)plan;
    (void)work;
    (void)sources;
}
