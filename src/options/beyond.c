/* What the options know beyond an input. */
#include "pss/base.h"

#include "pss/beyond.h"
#include "pss/explain.h"
#include "pss/kustomize.h"
#include "pss/spacefiles.h"

static bool
names_patch(void *kustomize, const char *path)
{
    return pss_kustomize_names(kustomize, path);
}

void
pss_opts_around(struct pss_around *out, const struct pss_opts *opts)
{
    *out =
        (struct pss_around){.unknown_rule = pss_rule_unknown, .images = opts->images};
    if (opts->kustomize &&
        !opts->fixing.is_function) { /* a function looks at no file */
        out->names_patch = names_patch;
        out->patches = opts->kustomize;
    }
    if (opts->spaces.choice) {
        out->demand = pss_opts_demand;
        out->spaces = opts;
    }
    if (opts->select.n > 0 || opts->ignore.n > 0) {
        out->selects = pss_opts_selects;
        out->rules = opts;
    }
}
