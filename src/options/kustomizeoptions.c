/* What is said of kustomize. */
#include "pss/base.h"

#include "pss/kplan.h"
#include "pss/option.h"
#include "pss/usage.h"
#include "setters.h"

const struct pss_err *
pss_set_kustomize(struct pss_opts *opts, struct pss_str value)
{
    opts->kustomize_program = pss_arena_copy(opts->mem, value);
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--kustomize is auto, off or a program");
}

const struct pss_err *
pss_set_kustomize_allow(struct pss_opts *opts, struct pss_str value)
{
    static const struct {
        const char *name;
        unsigned door;
    } doors[] = {{"network", PSS_KDOOR_NETWORK}, {"helm", PSS_KDOOR_HELM},
        {"outside", PSS_KDOOR_OUTSIDE}};
    struct pss_str word;
    while (pss_option_word(&word, &value)) {
        unsigned found = 0;
        for (size_t i = 0; i < PSS_COUNT(doors); i++)
            if (pss_str_is(word, doors[i].name))
                found = doors[i].door;
        if (found == 0)
            return pss_usage_error(opts->mem,
                "unknown word '%.*s' for --kustomize-allow: the words are network, helm "
                "and outside",
                PSS_FMT(word));
        opts->kustomize_doors |= found;
    }
    return NULL;
}

const struct pss_err *
pss_set_kustomize_place(struct pss_opts *opts, struct pss_str value)
{
    static const char *const names[] = {[PSS_KWHERE_AUTO] = "auto",
        [PSS_KWHERE_BASE] = "base",
        [PSS_KWHERE_OVERLAY] = "overlay"};
    for (size_t i = 0; i < PSS_COUNT(names); i++)
        if (pss_str_is(value, names[i])) {
            opts->kustomize_where = (int)i;
            return NULL;
        }
    return pss_usage_error(opts->mem,
        "unknown word '%.*s' for --kustomize-place: the words are auto, base and overlay",
        PSS_FMT(value));
}
