/* What may be done. */
#include "pss/base.h"

#include "pss/fixing.h"
#include "pss/renderpermit.h"

bool
pss_fixing_relabels(const struct pss_fixing *fixing)
{
    for (int i = 0; i < PSS_N_MODES; i++)
        if (fixing->relabel.modes[i].is_wanted)
            return true;
    return false;
}

unsigned
pss_fixing_render_permits(const struct pss_fixing *fixing)
{
    unsigned permits = 0;
    if (fixing->repairs & PSS_MAY_MOUNT)
        permits |= PSS_RENDER_MOUNTS;
    if (fixing->repairs & PSS_MAY_USERNS)
        permits |= PSS_RENDER_USERNS;
    if (pss_fixing_permits(fixing, PSS_UNSAFE))
        permits |= PSS_RENDER_UNSAFE;
    return permits;
}
