/* When the rows of the table in who.c hold. A condition keeps in `detail` what it found. */
#include "pss/base.h"

#include "pss/rootword.h"
#include "whoholds.h"

enum { LOW_PORTS_END = 1024 };

bool
pss_who_has_author_user(struct who_state *state)
{
    return state->ask->user > 0;
}

bool
pss_who_declares_refused(const struct who_state *state)
{
    enum pss_image_kind kind = state->evidence->user.kind;
    return pss_who_is_known(state) && !state->evidence->keeps_image &&
           (kind == PSS_IMAGE_ROOT || kind == PSS_IMAGE_NAMED);
}

/* No number is written, whatever the image. */
static bool
is_left_alone(const struct who_state *state)
{
    enum pss_who_mode mode = state->options->mode;
    bool has_number = pss_who_declares_refused(state) && state->evidence->number > 0;
    return mode == PSS_WHO_IMAGE || (mode == PSS_WHO_KNOWN && !has_number);
}

/* The kubelet refuses the image's own user beside runAsNonRoot. */
bool
pss_who_is_refused(struct who_state *state)
{
    bool is_image = is_left_alone(state);
    state->detail =
        state->evidence->user.kind == PSS_IMAGE_ROOT
            ? PSS_STR("runs as root")
            : PSS_STR("runs as a user with a name, which the kubelet cannot "
                      "check");
    return pss_who_declares_refused(state) &&
           (is_image || (state->ask->is_non_root && !state->ask->is_edited));
}

bool
pss_who_is_left_to_image(struct who_state *state)
{
    return is_left_alone(state) || state->evidence->keeps_image ||
           (state->ask->is_non_root && !pss_who_declares_refused(state));
}

bool
pss_who_has_option(struct who_state *state)
{
    return state->options->mode == PSS_WHO_NUMBER;
}

bool
pss_who_has_number(struct who_state *state)
{
    return pss_who_is_known(state) && state->evidence->number > 0 &&
           state->evidence->user.kind != PSS_IMAGE_ROOT;
}

bool
pss_who_is_root_with_number(struct who_state *state)
{
    return pss_who_is_known(state) && state->evidence->number > 0;
}

bool
pss_who_is_named(struct who_state *state)
{
    state->detail = state->evidence->user.name;
    return pss_who_is_known(state) && state->evidence->user.kind == PSS_IMAGE_NAMED;
}

bool
pss_who_is_root(struct who_state *state)
{
    return pss_who_is_known(state) && state->evidence->user.kind == PSS_IMAGE_ROOT;
}

bool
pss_who_is_filled_in(struct who_state *state)
{
    return !state->evidence->is_reference;
}

bool
pss_who_always(struct who_state *state)
{
    (void)state;
    return true;
}

bool
pss_who_needs_root(struct who_state *state)
{
    state->detail = state->evidence->needs_root;
    return state->detail.n > 0 && !pss_who_runs_another(state);
}

bool
pss_who_runs_root_word(struct who_state *state)
{
    struct pss_str word =
        pss_root_word(state->mem, state->ask->words, state->ask->n_words);
    struct pss_str hint = pss_root_word_hint(word);
    state->detail = pss_arena_printf(state->mem, "'%.*s', which needs root%s%.*s",
        PSS_FMT(word), hint.n ? "; " : "", PSS_FMT(hint));
    return word.n > 0;
}

bool
pss_who_lacks_variable(struct who_state *state)
{
    state->detail = ROW_TEXT(state, env);
    return pss_who_other_of(state) == PSS_OTHER_ENV && !state->ask->has_command &&
           !pss_who_has_variable(state->ask, state->detail);
}

bool
pss_who_lacks_capability(struct who_state *state)
{
    state->detail = pss_who_capability_of(state, false);
    return state->detail.n > 0 && !pss_who_runs_another(state);
}

bool
pss_who_lacks_data(struct who_state *state)
{
    if (pss_who_other_of(state) != PSS_OTHER_PATHS || pss_who_runs_another(state))
        return false;
    state->detail = pss_who_not_mounted(state, ROW_TEXT(state, data));
    return state->detail.n > 0 && !pss_who_says_mounted_path(state->ask);
}

bool
pss_who_lacks_scratch(struct who_state *state)
{
    if (pss_who_other_of(state) != PSS_OTHER_PATHS || pss_who_runs_another(state))
        return false;
    state->detail = pss_who_not_mounted(state, ROW_TEXT(state, scratch));
    return state->detail.n > 0;
}

/* Beside the author's number nothing is mounted. */
bool
pss_who_may_not_mount(struct who_state *state)
{
    bool is_authors = state->out->number <= 0;
    if (is_authors && pss_who_is_replaced(state))
        return false;
    return (is_authors || !state->options->may_mount) && pss_who_lacks_scratch(state);
}

bool
pss_who_may_mount(struct who_state *state)
{
    return state->options->may_mount && pss_who_lacks_scratch(state);
}

/* A user by name, and directories that are this user's. */
bool
pss_who_lacks_number(struct who_state *state)
{
    if (!pss_who_is_named(state) || state->evidence->number > 0 ||
        pss_who_runs_another(state) || state->options->mode == PSS_WHO_NUMBER ||
        pss_who_other_of(state) == PSS_OTHER_ANY)
        return false;
    state->detail = pss_who_not_mounted(state, state->evidence->writes);
    return state->detail.n > 0;
}

bool
pss_who_lacks_user_of_volume(struct who_state *state)
{
    state->detail = pss_who_claim_of(state->ask);
    return state->detail.n > 0 && !state->ask->has_fs_group &&
           !state->options->sets_fs_group && state->evidence->number <= 0 &&
           state->evidence->user.kind != PSS_IMAGE_NAMED &&
           state->options->mode == PSS_WHO_AUTO;
}

bool
pss_who_has_volume(struct who_state *state)
{
    if (state->out->number > 0 && pss_who_lacks_user_of_volume(state))
        return false; /* that was said */
    state->detail = pss_who_claim_of(state->ask);
    return state->detail.n > 0 && !state->ask->has_fs_group &&
           !state->options->sets_fs_group;
}

/* Where a number is written, the row of the user has said it. A pod that passes needs no
 * evidence. */
bool
pss_who_lacks_evidence(struct who_state *state)
{
    return state->out->number <= 0 && state->ask->is_edited &&
           !pss_who_is_known(state) && state->evidence->is_reference &&
           state->out->start == PSS_START_UNKNOWN;
}

bool
pss_who_loses_mesh_user(struct who_state *state)
{
    const struct pss_image_row *row = state->evidence->row;
    if (pss_who_other_of(state) != PSS_OTHER_KEEP || state->user < 0 ||
        state->user == row->user)
        return false;
    state->detail = pss_arena_printf(state->mem, "%lld", (long long)row->user);
    return true;
}

/* A low port that the container declares; of one that declares none, the image's. */
bool
pss_who_has_low_port(struct who_state *state)
{
    const struct pss_who_ask *ask = state->ask;
    state->detail = PSS_STR("");
    for (size_t i = 0; i < ask->n_ports; i++)
        if (ask->ports[i] > 0 && ask->ports[i] < LOW_PORTS_END)
            state->detail =
                pss_arena_printf(state->mem, "%lld", (long long)ask->ports[i]);
    if (ask->n_ports == 0 && !pss_who_runs_another(state))
        state->detail = ROW_TEXT(state, low_ports);
    state->out->uses_low_port = state->detail.n > 0 && !ask->has_port_sysctl;
    return state->detail.n > 0 && !ask->opens_low_ports;
}

bool
pss_who_has_bind_capability(struct who_state *state)
{
    return pss_who_capability_of(state, true).n > 0 && !pss_who_runs_another(state);
}

/* Its own program, or its own configuration, in place of what the row knows. */
bool
pss_who_is_replaced(struct who_state *state)
{
    const struct pss_who_ask *ask = state->ask;
    bool has_config = false;
    for (size_t i = 0; i < ask->n_mounts; i++)
        has_config |=
            ask->mounts[i].kind == PSS_MOUNT_CONFIG &&
            (pss_str_starts(ask->mounts[i].path, PSS_STR("/etc/")) ||
                pss_str_find(ask->mounts[i].path, PSS_STR("conf"), 0) != SIZE_MAX);
    return state->evidence->row && (ask->has_command || has_config);
}

/* Directories that only gid 0 may write, which the container gives up. */
bool
pss_who_loses_group(struct who_state *state)
{
    return state->ask->has_group && pss_who_other_of(state) == PSS_OTHER_ANY &&
           state->user != state->evidence->number;
}
