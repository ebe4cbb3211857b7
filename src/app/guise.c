/* The names of links to the program. */
#include "pss/base.h"

#include "guise.h"
#include "pss/name.h"

static const struct pss_guise guises[] = {
    {"pss-fix-krm", "pss-fix", .option = "--krm"},
    {"kubectl-pss_fix", "kubectl pss-fix"},
    {"kubectl_complete-pss_fix", "kubectl pss-fix", .completes = true},
};

/* Any other name. */
static const struct pss_guise plain = {"pss-fix", "pss-fix"};

const struct pss_guise *
pss_guise_of(const char *argv0)
{
    const char *name = argv0 ? pss_name_base(argv0) : NULL;
    for (size_t i = 0; name && i < PSS_COUNT(guises); i++)
        if (strcmp(name, guises[i].name) == 0)
            return &guises[i];
    return &plain;
}
