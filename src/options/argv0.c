/* The names of links to the program. */
#include "pss/base.h"

#include "pss/argv0.h"
#include "pss/name.h"

static const struct pss_role roles[] = {
    {"pss-fix-krm", "pss-fix", .option = "--krm"},
    {"kubectl-pss_fix", "kubectl pss-fix"},
    {"kubectl_complete-pss_fix", "kubectl pss-fix", .completes = true},
};

/* Any other name. */
static const struct pss_role plain = {"pss-fix", "pss-fix"};

const struct pss_role *
pss_argv0_role(const char *argv0)
{
    const char *name = argv0 ? pss_name_base(argv0) : NULL;
    for (size_t i = 0; name && i < PSS_COUNT(roles); i++)
        if (strcmp(name, roles[i].name) == 0)
            return &roles[i];
    return &plain;
}
