/* Whether pods start. */
#include "pss/base.h"

#include "pss/start.h"

enum pss_start
pss_start_of(const struct pss_pod_result *pod)
{
    enum pss_start worst = PSS_START_YES;
    for (size_t i = 0; i < pod->n_runs; i++)
        if (pod->runs[i].start > worst)
            worst = pod->runs[i].start;
    return worst;
}
