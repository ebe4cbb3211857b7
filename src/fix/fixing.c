/* What may be done. */
#include "pss/base.h"

#include "pss/fixing.h"

bool
pss_fixing_relabels(const struct pss_fixing *fixing)
{
    for (int i = 0; i < PSS_N_MODES; i++)
        if (fixing->relabel.modes[i].is_wanted)
            return true;
    return false;
}
