/* Reads what must be known of all inputs before the first one is judged. */
#include "pss/base.h"

#include "inputs.h"
#include "kwrite.h"
#include "pss/kroots.h"
#include "pss/provenance.h"
#include "pss/spacefiles.h"

static bool
needs_spaces(const struct pss_inputs *inputs)
{
    for (size_t i = 0; i < inputs->n; i++)
        if (pss_space_files_are_needed(inputs->items[i].opts))
            return true;
    return false;
}

/* An input that cannot be read is held, too: judging it reports the error. */
static void
gather(struct pss_input *input, bool is_held_anyway)
{
    pss_input_hold(input);
    if (input->err)
        return;
    bool has_space = pss_space_files_take(input->opts, input->name, input->file.bytes);
    if (!has_space && !is_held_anyway)
        pss_input_drop(input);
}

const struct pss_err *
pss_inputs_gather(struct pss_inputs *inputs, const struct pss_opts *opts)
{
    if (!needs_spaces(inputs))
        return NULL;
    const struct pss_err *err = pss_space_files_context(opts);
    /* Nobody can read stdin twice. */
    bool are_held = opts->is_stdin || pss_opts_is_about_namespaces(opts);
    for (size_t i = 0; !err && i < inputs->n; i++)
        gather(&inputs->items[i], are_held);
    pss_space_files_settle(opts);
    return err;
}

/* Stdin has the configuration of the command alone. */
struct pss_str
pss_inputs_provenance(const struct pss_inputs *inputs, const struct pss_opts *opts)
{
    size_t n = opts->is_stdin ? 0 : inputs->n;
    const struct pss_opts **own = PSS_NEW_N(opts->mem, const struct pss_opts *, n);
    for (size_t i = 0; i < n; i++)
        own[i] = inputs->items[i].opts;
    return pss_provenance(opts, own, n);
}

void
pss_inputs_release(struct pss_inputs *inputs)
{
    for (size_t i = 0; i < inputs->n; i++)
        pss_input_drop(&inputs->items[i]);
    for (size_t i = 0; i < inputs->works.n; i++)
        pss_kroots_release(inputs->works.items[i]);
    for (size_t i = 0; i < inputs->writes.n; i++)
        pss_kwrites_release(inputs->writes.items[i]);
}
