/* Which findings count. */
#include "pss/base.h"

#include "pss/fixing.h"

bool
pss_fixing_selects(const struct pss_fixing *fixing, const char *rule)
{
    return !fixing->is_selected || fixing->is_selected(fixing->context, rule);
}
