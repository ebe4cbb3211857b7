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

uint64_t
pss_checks_asked(const struct pss_policy *policy)
{
    uint64_t asked = 0;
    _Static_assert(PSS_COUNT(checks) <= 64, "a bit for each check");
    for (size_t i = 0; i < PSS_COUNT(checks); i++)
        if (checks[i]->level <= policy->level && policy->minor >= checks[i]->since)
            asked |= UINT64_C(1) << i;
    for (size_t i = 0; i < PSS_COUNT(checks); i++) {
        const struct pss_check *other = checks[i];
        bool replaces = other->replaces && other->level <= policy->level &&
                        policy->minor >= other->replaces_since;
        for (size_t k = 0; replaces && k < PSS_COUNT(checks); k++)
            if (strcmp(other->replaces, checks[k]->id) == 0)
                asked &= ~(UINT64_C(1) << k);
    }
    return asked;
}

bool
pss_check_applies(const struct pss_check *check, const struct pss_policy *policy)
{
    return check->level <= policy->level && policy->minor >= check->since &&
           !is_replaced(check, policy);
}
