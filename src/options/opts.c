/* Answers questions about options. */
#include "pss/base.h"

#include "pss/opts.h"

static bool
has_word(const struct pss_words *words, const char *word)
{
    for (size_t i = 0; i < words->n; i++)
        if (pss_str_is(words->items[i], word))
            return true;
    return false;
}

bool
pss_opts_selects(const void *context, const char *rule)
{
    const struct pss_opts *opts = context;
    if (has_word(&opts->ignore, rule))
        return false;
    if (opts->select.n == 0 || has_word(&opts->select, rule))
        return true;
    return !pss_check_find(pss_str_of(rule));
}

/* True if the globs gave up, too: the namespace then stays as it is. */
bool
pss_opts_is_system(const struct pss_opts *opts, struct pss_str name)
{
    return opts->system_globs &&
           pss_globs_match(opts->system_globs, name) != PSS_NO_MATCH;
}

bool
pss_opts_runs_helm(const struct pss_opts *opts)
{
    return opts->helm.n > 0 && !pss_str_is(opts->helm, "off");
}

bool
pss_opts_runs_kustomize(const struct pss_opts *opts)
{
    return opts->kustomize_program.n > 0 && !pss_str_is(opts->kustomize_program, "off");
}

const struct pss_chart_settings *
pss_opts_chart(const struct pss_opts *opts, struct pss_str dir)
{
    for (size_t i = 0; i < opts->charts.n; i++)
        if (pss_str_eq(opts->charts.items[i].path, dir))
            return &opts->charts.items[i];
    return NULL;
}

bool
pss_opts_is_about_namespaces(const struct pss_opts *opts)
{
    return opts->mode == PSS_MODE_READINESS || pss_fixing_relabels(&opts->fixing);
}
