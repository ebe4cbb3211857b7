/* Questions about what is known beyond an input, where nothing may be known. */
#include "pss/base.h"

#include "pss/around.h"

bool
pss_around_names_patch(const struct pss_around *around, const char *path)
{
    return around->names_patch && around->names_patch(around->patches, path);
}

bool
pss_around_selects(const struct pss_around *around, const char *rule)
{
    return !around->selects || around->selects(around->rules, rule);
}

const char *
pss_around_unknown_rule(
    const struct pss_around *around, struct pss_arena *mem, struct pss_str rule)
{
    return around->unknown_rule ? around->unknown_rule(mem, rule) : NULL;
}
