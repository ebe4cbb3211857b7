/* The one place that says who a container runs as, and why. */
#include "pss/base.h"

#include "pss/rootword.h"
#include "pss/who.h"
#include "whostate.h"

enum { DEFAULT_USER = 65532, LOW_PORTS_END = 1024 };

/* ---- rows: when they hold ---- */

static bool
has_author_user(struct who_state *state)
{
    return state->ask->user > 0;
}

static bool
declares_refused(const struct who_state *state)
{
    enum pss_image_kind kind = state->evidence->user.kind;
    return pss_who_is_known(state) && !state->evidence->keeps_image &&
           (kind == PSS_IMAGE_ROOT || kind == PSS_IMAGE_NAMED);
}

/* The kubelet refuses the image's own user beside runAsNonRoot. */
static bool
is_refused(struct who_state *state)
{
    bool is_image = state->options->mode == PSS_WHO_IMAGE;
    state->detail =
        state->evidence->user.kind == PSS_IMAGE_ROOT
            ? PSS_STR("runs as root")
            : PSS_STR("runs as a user with a name, which the kubelet cannot "
                      "check");
    return declares_refused(state) &&
           (is_image || (state->ask->is_non_root && !state->ask->is_edited));
}

static bool
is_left_to_image(struct who_state *state)
{
    return state->options->mode == PSS_WHO_IMAGE || state->evidence->keeps_image ||
           (state->ask->is_non_root && !declares_refused(state) &&
               state->options->mode == PSS_WHO_AUTO);
}

static bool
has_option(struct who_state *state)
{
    return state->options->mode == PSS_WHO_NUMBER;
}

static bool
has_number(struct who_state *state)
{
    return pss_who_is_known(state) && state->evidence->number > 0 &&
           state->evidence->user.kind != PSS_IMAGE_ROOT;
}

static bool
is_root_with_number(struct who_state *state)
{
    return pss_who_is_known(state) && state->evidence->number > 0;
}

static bool
is_named(struct who_state *state)
{
    state->detail = state->evidence->user.name;
    return pss_who_is_known(state) && state->evidence->user.kind == PSS_IMAGE_NAMED;
}

static bool
is_root(struct who_state *state)
{
    return pss_who_is_known(state) && state->evidence->user.kind == PSS_IMAGE_ROOT;
}

static bool
is_filled_in(struct who_state *state)
{
    return !state->evidence->is_reference;
}

static bool
always(struct who_state *state)
{
    (void)state;
    return true;
}

static bool
needs_root(struct who_state *state)
{
    state->detail = state->evidence->needs_root;
    return state->detail.n > 0 && !pss_who_runs_another(state);
}

static bool
runs_root_word(struct who_state *state)
{
    struct pss_str word =
        pss_root_word(state->mem, state->ask->words, state->ask->n_words);
    struct pss_str hint = pss_root_word_hint(word);
    state->detail = pss_arena_printf(state->mem, "'%.*s', which needs root%s%.*s",
        PSS_FMT(word), hint.n ? "; " : "", PSS_FMT(hint));
    return word.n > 0;
}

static bool
lacks_variable(struct who_state *state)
{
    state->detail = ROW_TEXT(state, env);
    return pss_who_other_of(state) == PSS_OTHER_ENV && !state->ask->has_command &&
           !pss_who_has_variable(state->ask, state->detail);
}

static bool
lacks_capability(struct who_state *state)
{
    state->detail = pss_who_capability_of(state, false);
    return state->detail.n > 0 && !pss_who_runs_another(state);
}

static bool
lacks_data(struct who_state *state)
{
    if (pss_who_other_of(state) != PSS_OTHER_PATHS || pss_who_runs_another(state))
        return false;
    state->detail = pss_who_not_mounted(state, ROW_TEXT(state, data));
    return state->detail.n > 0 && !pss_who_says_mounted_path(state->ask);
}

static bool
lacks_scratch(struct who_state *state)
{
    if (pss_who_other_of(state) != PSS_OTHER_PATHS || pss_who_runs_another(state))
        return false;
    state->detail = pss_who_not_mounted(state, ROW_TEXT(state, scratch));
    return state->detail.n > 0;
}

static bool
may_not_mount(struct who_state *state)
{
    return !state->options->may_mount && lacks_scratch(state);
}

static bool
may_mount(struct who_state *state)
{
    return state->options->may_mount && lacks_scratch(state);
}

/* A user by name, and directories that are this user's. */
static bool
lacks_number(struct who_state *state)
{
    if (!is_named(state) || state->evidence->number > 0 ||
        pss_who_runs_another(state) || state->options->mode == PSS_WHO_NUMBER ||
        pss_who_other_of(state) == PSS_OTHER_ANY)
        return false;
    state->detail = pss_who_not_mounted(state, state->evidence->writes);
    return state->detail.n > 0;
}

static bool
lacks_user_of_volume(struct who_state *state)
{
    state->detail = pss_who_claim_of(state->ask);
    return state->detail.n > 0 && !state->ask->has_fs_group &&
           !state->options->sets_fs_group && state->evidence->number <= 0 &&
           state->options->mode == PSS_WHO_AUTO;
}

static bool
has_volume(struct who_state *state)
{
    if (state->out->number > 0 && lacks_user_of_volume(state))
        return false; /* that was said */
    state->detail = pss_who_claim_of(state->ask);
    return state->detail.n > 0 && !state->ask->has_fs_group &&
           !state->options->sets_fs_group;
}

static bool
loses_mesh_user(struct who_state *state)
{
    const struct pss_image_row *row = state->evidence->row;
    if (pss_who_other_of(state) != PSS_OTHER_KEEP || state->user < 0 ||
        state->user == row->user)
        return false;
    state->detail = pss_arena_printf(state->mem, "%lld", (long long)row->user);
    return true;
}

/* A low port that the container declares; of one that declares none, the image's. */
static bool
has_low_port(struct who_state *state)
{
    const struct pss_who_ask *ask = state->ask;
    state->detail = PSS_STR("");
    for (size_t i = 0; i < ask->n_ports; i++)
        if (ask->ports[i] > 0 && ask->ports[i] < LOW_PORTS_END)
            state->detail =
                pss_arena_printf(state->mem, "%lld", (long long)ask->ports[i]);
    if (ask->n_ports == 0 && !pss_who_runs_another(state))
        state->detail = ROW_TEXT(state, low_ports);
    return state->detail.n > 0 && !ask->opens_low_ports;
}

static bool
has_bind_capability(struct who_state *state)
{
    return pss_who_capability_of(state, true).n > 0 && !pss_who_runs_another(state);
}

/* Its own program, or its own configuration, in place of what the row knows. */
static bool
is_replaced(struct who_state *state)
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
static bool
loses_group(struct who_state *state)
{
    return state->ask->has_group && pss_who_other_of(state) == PSS_OTHER_ANY &&
           state->user != state->evidence->number;
}

/* ---- how good a number is ---- */

static enum pss_start
start_as(const struct who_state *state, int64_t user)
{
    if (user == state->evidence->number && user > 0)
        return PSS_START_YES;
    bool has_own = pss_who_not_mounted(state, state->evidence->writes).n > 0;
    switch (pss_who_other_of(state)) {
    case PSS_OTHER_ANY:
        return PSS_START_YES;
    case PSS_OTHER_PATHS:
    case PSS_OTHER_COMMAND:
    case PSS_OTHER_ENV:
        return PSS_START_LIKELY;
    case PSS_OTHER_KEEP:
        return PSS_START_UNKNOWN;
    case PSS_OTHER_OWN:
    case PSS_OTHER_UNKNOWN:
        break;
    }
    return pss_who_is_known(state) && !has_own ? PSS_START_LIKELY : PSS_START_UNKNOWN;
}

static enum pss_start
start_as_image(const struct who_state *state)
{
    return pss_who_is_known(state) && !declares_refused(state) ? PSS_START_YES
                                                               : PSS_START_UNKNOWN;
}

/* ---- the table ---- */

/* Of the rows of sort WHO the first that holds counts, of the others each. OBSTACLES are
 * looked for where a number is written. */
static const struct row {
    enum { WHO, OBSTACLE, REMARK } sort;
    bool (*holds)(struct who_state *state);
    enum { NOBODY, AUTHOR, OPTION, DOCUMENTED, SOMEBODY } user; /* of WHO */
    enum pss_start worst; /* it starts no better than this */
    enum pss_why why;
    const char *text; /* `{image}`, `{user}` and `{detail}` stand for what they say */
} rows[] = {
    {WHO, has_author_user, AUTHOR, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, is_refused, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "the kubelet refuses {image} beside runAsNonRoot: it {detail}; write "
        "runAsUser"},
    {WHO, is_left_to_image, NOBODY, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, has_option, OPTION, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, has_number, DOCUMENTED, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, is_root_with_number, DOCUMENTED, PSS_START_YES, PSS_WHY_STARTS_AS_ROOT,
        "{image} starts as root by default; its documented user {user} is written"},
    {WHO, is_named, SOMEBODY, PSS_START_YES, PSS_WHY_NAMED_USER,
        "{image} runs as the user '{detail}', whose number is not known; give it in "
        "'images' of the configuration, or with --image-config"},
    {WHO, is_root, SOMEBODY, PSS_START_YES, PSS_WHY_ROOT_IMAGE,
        "{image} runs as root by default, and no other user of it is documented"},
    {WHO, is_filled_in, SOMEBODY, PSS_START_UNKNOWN, PSS_WHY_UNKNOWN_IMAGE,
        "'{image}' is not a reference to an image yet, so nothing is known of its "
        "user"},
    {WHO, always, SOMEBODY, PSS_START_UNKNOWN, PSS_WHY_UNKNOWN_IMAGE,
        "nothing is known of the user of {image}; tell it by 'skopeo inspect --config "
        "docker://{image} >FILE' and --image-config={image}=FILE"},

    {OBSTACLE, needs_root, NOBODY, PSS_START_NO, PSS_WHY_NEEDS_ROOT,
        "{image} needs root: it {detail}"},
    {OBSTACLE, runs_root_word, NOBODY, PSS_START_NO, PSS_WHY_NEEDS_ROOT,
        "the container runs {detail}"},
    {OBSTACLE, lacks_variable, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} needs root unless the variable {detail} is set; set it"},
    {OBSTACLE, lacks_capability, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "a program of {image} has the capability {detail} and cannot be executed "
        "without "
        "it, but it must be dropped"},
    {OBSTACLE, lacks_data, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} keeps its data in {detail}, which belongs to root; mount a volume at "
        "{detail}"},
    {OBSTACLE, may_not_mount, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} writes to {detail}, which belongs to root; mount an emptyDir there, "
        "or "
        "permit --repairs=writable"},
    {OBSTACLE, lacks_number, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} runs as a user whose number is not known, and writes to {detail}; "
        "give "
        "the number in 'images' of the configuration, or with --image-config"},
    {OBSTACLE, lacks_user_of_volume, NOBODY, PSS_START_UNKNOWN,
        PSS_WHY_UNKNOWN_USER_OF_VOLUME,
        "it is not known as which user {image} writes to the volume at {detail}; tell "
        "it "
        "(--image-config, 'images' of the configuration), or give --fs-group=auto or "
        "--run-as-user=N"},

    {REMARK, has_volume, NOBODY, PSS_START_UNKNOWN, PSS_WHY_VOLUME,
        "files of the volume at {detail} may belong to another user than {user}; with "
        "--fs-group=auto the pod gets an fsGroup"},
    {REMARK, loses_mesh_user, NOBODY, PSS_START_UNKNOWN, PSS_WHY_KEPT_USER,
        "{image} must run as {detail}: the network rules of its mesh exempt that user"},
    {REMARK, has_low_port, NOBODY, PSS_START_LIKELY, PSS_WHY_LOW_PORT,
        "port {detail} is below 1024: containerd 2 lets every user open it, containerd "
        "1 "
        "and CRI-O do not by default; --low-ports=sysctl permits it"},
    {REMARK, has_bind_capability, NOBODY, PSS_START_YES, PSS_WHY_FILE_CAPABILITY,
        "a program of {image} has the capability NET_BIND_SERVICE and cannot be "
        "executed "
        "without it, so the container keeps it"},
    {REMARK, is_replaced, NOBODY, PSS_START_LIKELY, PSS_WHY_NONE, ""},
    {REMARK, loses_group, NOBODY, PSS_START_LIKELY, PSS_WHY_NONE, ""},
};

/* ---- saying it ---- */

static bool
is_vouched(const struct who_state *state, enum pss_why why)
{
    bool is_freed = why == PSS_WHY_NEEDS_ROOT || why == PSS_WHY_WOULD_NOT_START;
    return (state->options->vouched & 1u << why) != 0 ||
           (is_freed && state->options->may_be_unsafe);
}

static void
say(struct who_state *state, const struct row *row)
{
    struct pss_who *out = state->out;
    if (row->worst > out->start)
        out->start = row->worst;
    if (row->why == PSS_WHY_NONE || out->n_reasons == PSS_MOST_REASONS)
        return;
    bool is_leaving = row->sort == OBSTACLE && !is_vouched(state, row->why);
    out->is_left |= is_leaving;
    out->reasons[out->n_reasons++] = (struct pss_who_reason){
        row->why, is_leaving, pss_who_sentence(state, row->text)};
}

/* ---- deciding ---- */

static void
choose_user(struct who_state *state, const struct row *row)
{
    struct pss_who *out = state->out;
    switch (row->user) {
    case NOBODY:
        out->start = start_as_image(state);
        return;
    case AUTHOR:
        state->user = state->ask->user;
        out->start = start_as(state, state->user);
        return;
    case OPTION:
        out->number = state->options->number;
        break;
    case DOCUMENTED:
        out->number = state->evidence->number;
        break;
    case SOMEBODY:
        out->number = DEFAULT_USER;
        break;
    }
    state->user = out->number;
    out->start = start_as(state, state->user);
}

/* What is written beside the number. */
static void
add_help(struct who_state *state)
{
    struct pss_who *out = state->out;
    if (out->number > 0 && may_mount(state))
        out->scratch = state->detail;
    if (has_bind_capability(state))
        out->capability = PSS_STR("NET_BIND_SERVICE");
    out->sets_fs_group = out->number > 0 && state->options->sets_fs_group &&
                         !state->ask->has_fs_group &&
                         pss_who_claim_of(state->ask).n > 0;
}

void
pss_who_decide(struct pss_who *out, struct pss_arena *mem,
    const struct pss_who_ask *ask, const struct pss_who_options *options)
{
    *out = (struct pss_who){.number = -1};
    struct who_state state = {.mem = mem,
        .ask = ask,
        .evidence = ask->evidence,
        .options = options,
        .out = out,
        .user = -1};
    bool is_chosen = false;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct row *row = &rows[i];
        bool is_due =
            row->sort == REMARK || (row->sort == WHO ? !is_chosen : out->number > 0);
        if (!is_due || !row->holds(&state))
            continue;
        if (row->sort == WHO) {
            is_chosen = true;
            choose_user(&state, row);
        }
        say(&state, row);
    }
    add_help(&state);
}
