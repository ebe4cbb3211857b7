/* The table of checks. */
#include "pss/base.h"

#include "checklist.h"
#include "pss/check.h"

#define ADDRESS(name) &pss_check_##name,
static const struct pss_check *const checks[] = {PSS_CHECKS(ADDRESS)};

const struct pss_check *
pss_check_at(size_t i)
{
    return i < PSS_COUNT(checks) ? checks[i] : NULL;
}

const struct pss_check *
pss_check_find(struct pss_str id)
{
    for (size_t i = 0; i < PSS_COUNT(checks); i++)
        if (pss_str_is(id, checks[i]->id))
            return checks[i];
    return NULL;
}

static bool
is_replaced(const struct pss_check *check, const struct pss_policy *policy)
{
    for (size_t i = 0; i < PSS_COUNT(checks); i++) {
        const struct pss_check *other = checks[i];
        if (other->replaces && strcmp(other->replaces, check->id) == 0 &&
            other->level <= policy->level && policy->minor >= other->replaces_since)
            return true;
    }
    return false;
}

bool
pss_check_applies(const struct pss_check *check, const struct pss_policy *policy)
{
    return check->level <= policy->level && policy->minor >= check->since &&
           !is_replaced(check, policy);
}
