/* Options that ask for something else than work on manifests. */
#include "pss/base.h"

#include "pss/explain.h"
#include "pss/suggest.h"
#include "pss/usage.h"
#include "setters.h"

static const struct pss_err *
set_errand(struct pss_opts *opts, enum pss_errand errand, struct pss_str subject)
{
    opts->errand = errand;
    opts->subject = subject;
    return NULL;
}

const struct pss_err *
pss_set_explain(struct pss_opts *opts, struct pss_str value)
{
    size_t i = 0;
    while (pss_rule_id_at(i) && !pss_str_is(value, pss_rule_id_at(i)))
        i++;
    if (!pss_rule_id_at(i))
        return pss_usage_error(opts->mem, "unknown rule '%.*s'%s: the rules are %s",
            PSS_FMT(value),
            pss_suggest_hint(opts->mem, "", pss_suggest(value, pss_rule_id_at)),
            pss_suggest_list(opts->mem, pss_rule_id_at));
    return set_errand(opts, PSS_ERRAND_EXPLAIN, value);
}

const struct pss_err *
pss_set_list_images(struct pss_opts *opts, struct pss_str value)
{
    if (pss_str_is(value, "needed")) {
        opts->lists_images = true;
        return pss_set_list(opts, PSS_STR(""));
    }
    if (value.n > 0)
        return pss_usage_error(opts->mem,
            "bad --list-images '%.*s': use --list-images or --list-images=needed",
            PSS_FMT(value));
    return set_errand(opts, PSS_ERRAND_LIST_IMAGES, value);
}

const struct pss_err *
pss_set_completion(struct pss_opts *opts, struct pss_str value)
{
    if (!pss_str_is(value, "bash") && !pss_str_is(value, "zsh") &&
        !pss_str_is(value, "fish"))
        return pss_usage_error(
            opts->mem, "unknown shell '%.*s': use bash, zsh or fish", PSS_FMT(value));
    return set_errand(opts, PSS_ERRAND_COMPLETION, value);
}
