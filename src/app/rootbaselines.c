/* Baselines of what kustomize renders. */
#include "pss/base.h"

#include "rootbaselines.h"

/* What is rendered has the namespaces of all kustomizations already. */
static const struct pss_opts *
home_of(const struct pss_opts *opts, struct pss_str space)
{
    struct pss_opts *home = PSS_NEW(opts->mem, struct pss_opts);
    *home = *opts;
    home->kustomize = NULL;
    if (home->space_name.n == 0)
        home->space_name = space;
    return home;
}

const struct pss_err *
pss_root_rules_new(struct pss_kroot *root, struct pss_inputs *inputs,
    const struct pss_opts *opts, struct pss_str space)
{
    struct pss_root_rules *rules = PSS_NEW(opts->mem, struct pss_root_rules);
    if (!inputs->baselines)
        inputs->baselines = PSS_NEW(opts->mem, struct pss_baselines);
    inputs->baselines->directories.mem = opts->mem;
    rules->opts = opts;
    rules->home = home_of(opts, space);
    root->rules = rules;
    return pss_baselines_place(&rules->place, inputs->baselines, opts, root->name);
}

static void
take(const struct pss_kroot *root, const struct pss_opts *opts)
{
    const struct pss_root_rules *rules = root->rules;
    struct pss_baseline_file *baseline = rules->place.baseline;
    if (!baseline || root->err || !root->result)
        return;
    if (!opts->is_baseline_update)
        pss_known_note(&baseline->known, &root->result->known);
    else if (root->is_target)
        pss_baseline_learn(&baseline->learned, rules->place.name, root->result);
}

void
pss_root_baselines_take(const struct pss_inputs *inputs, const struct pss_opts *opts)
{
    for (size_t i = 0; i < inputs->works.n; i++)
        for (size_t k = 0; k < inputs->works.items[i]->roots.n; k++)
            take(&inputs->works.items[i]->roots.items[k], opts);
}
