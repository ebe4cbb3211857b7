/* The one place that says who a container runs as, and why. */
#include "pss/base.h"

#include "pss/who.h"
#include "whoholds.h"
#include "whostate.h"

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
    return pss_who_is_known(state) && !pss_who_declares_refused(state)
               ? PSS_START_YES
               : PSS_START_UNKNOWN;
}

/* ---- the table ---- */

#define UNKNOWN_IMAGE                                                                  \
    "nothing is known of the user of {image}; tell it by 'skopeo inspect --config "    \
    "docker://{image} >FILE' and --image-config={image}=FILE"

/* Of the rows of sort WHO the first that holds counts, of the others each. OBSTACLES are
 * looked for where a number is written, and where an earlier run wrote the number of the author. */
static const struct row {
    enum { WHO, OBSTACLE, REMARK } sort;
    bool (*holds)(struct who_state *state);
    enum { NOBODY, AUTHOR, OPTION, DOCUMENTED, SOMEBODY } user; /* of WHO */
    enum pss_start worst; /* it starts no better than this */
    enum pss_why why;
    const char *text; /* `{image}`, `{user}` and `{detail}` stand for what they say */
} rows[] = {
    {WHO, pss_who_has_author_user, AUTHOR, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, pss_who_is_refused, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "the kubelet refuses {image} beside runAsNonRoot: it {detail}; write "
        "runAsUser"},
    {WHO, pss_who_is_left_to_image, NOBODY, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, pss_who_has_option, OPTION, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, pss_who_has_number, DOCUMENTED, PSS_START_YES, PSS_WHY_NONE, ""},
    {WHO, pss_who_is_root_with_number, DOCUMENTED, PSS_START_YES,
        PSS_WHY_STARTS_AS_ROOT,
        "{image} starts as root by default; its documented user {user} is written"},
    {WHO, pss_who_is_named, SOMEBODY, PSS_START_YES, PSS_WHY_NAMED_USER,
        "{image} runs as the user '{detail}', whose number is not known; give it in "
        "'images' of the configuration, or with --image-config"},
    {WHO, pss_who_is_root, SOMEBODY, PSS_START_YES, PSS_WHY_ROOT_IMAGE,
        "{image} runs as root by default, and no other user of it is documented"},
    {WHO, pss_who_is_filled_in, SOMEBODY, PSS_START_UNKNOWN, PSS_WHY_UNKNOWN_IMAGE,
        "'{image}' is not a reference to an image yet, so nothing is known of its "
        "user"},
    {WHO, pss_who_always, SOMEBODY, PSS_START_YES, PSS_WHY_UNKNOWN_IMAGE,
        UNKNOWN_IMAGE},

    {OBSTACLE, pss_who_needs_root, NOBODY, PSS_START_NO, PSS_WHY_NEEDS_ROOT,
        "{image} needs root: {detail}"},
    {OBSTACLE, pss_who_runs_root_word, NOBODY, PSS_START_NO, PSS_WHY_NEEDS_ROOT,
        "the container runs {detail}"},
    {OBSTACLE, pss_who_lacks_variable, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} needs root unless the variable {detail} is set; set it"},
    {OBSTACLE, pss_who_lacks_capability, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "a program of {image} has the capability {detail} and cannot be executed "
        "without "
        "it, but it must be dropped"},
    {OBSTACLE, pss_who_lacks_data, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} keeps its data in {detail}, which belongs to root; mount a volume at "
        "{detail}"},
    {OBSTACLE, pss_who_may_not_mount, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} writes to {detail}, which belongs to root; mount an emptyDir there, "
        "or "
        "permit --repairs=writable"},
    {OBSTACLE, pss_who_lacks_number, NOBODY, PSS_START_NO, PSS_WHY_WOULD_NOT_START,
        "{image} runs as a user whose number is not known, and writes to {detail}; "
        "give "
        "the number in 'images' of the configuration, or with --image-config"},
    {OBSTACLE, pss_who_lacks_user_of_volume, NOBODY, PSS_START_UNKNOWN,
        PSS_WHY_UNKNOWN_USER_OF_VOLUME,
        "it is not known as which user {image} writes to the volume at {detail}; tell "
        "it "
        "(--image-config, 'images' of the configuration), or give --fs-group=auto or "
        "--run-as-user=N"},

    {REMARK, pss_who_lacks_evidence, NOBODY, PSS_START_UNKNOWN, PSS_WHY_UNKNOWN_IMAGE,
        UNKNOWN_IMAGE},
    {REMARK, pss_who_has_volume, NOBODY, PSS_START_UNKNOWN, PSS_WHY_VOLUME,
        "files of the volume at {detail} may belong to another user than {user}; with "
        "--fs-group=auto the pod gets an fsGroup"},
    {REMARK, pss_who_loses_mesh_user, NOBODY, PSS_START_UNKNOWN, PSS_WHY_KEPT_USER,
        "{image} must run as {detail}: the network rules of its mesh exempt that user"},
    {REMARK, pss_who_has_low_port, NOBODY, PSS_START_LIKELY, PSS_WHY_LOW_PORT,
        "port {detail} is below 1024: containerd 2 lets every user open it, containerd "
        "1 "
        "and CRI-O do not by default; --low-ports=sysctl permits it"},
    {REMARK, pss_who_has_bind_capability, NOBODY, PSS_START_YES,
        PSS_WHY_FILE_CAPABILITY,
        "a program of {image} has the capability NET_BIND_SERVICE and cannot be "
        "executed "
        "without it, so the container keeps it"},
    {REMARK, pss_who_is_replaced, NOBODY, PSS_START_LIKELY, PSS_WHY_NONE, ""},
    {REMARK, pss_who_loses_group, NOBODY, PSS_START_LIKELY, PSS_WHY_NONE, ""},
};

/* ---- saying it ---- */

static bool
is_vouched(const struct who_state *state, enum pss_why why)
{
    bool is_freed = why == PSS_WHY_NEEDS_ROOT || why == PSS_WHY_WOULD_NOT_START;
    return (state->options->vouched & 1u << why) != 0 ||
           (is_freed && state->options->may_be_unsafe);
}

/* What speaks against a number that is written, or against the user of the image where only
 * documented numbers are written. */
static bool
may_leave(const struct who_state *state, const struct row *row)
{
    if (state->out->number > 0)
        return row->sort == OBSTACLE;
    return state->options->mode == PSS_WHO_KNOWN && state->ask->user <= 0 &&
           row->worst == PSS_START_NO;
}

static void
say(struct who_state *state, const struct row *row)
{
    struct pss_who *out = state->out;
    if (row->worst > out->start)
        out->start = row->worst;
    out->whys |= 1u << row->why;
    if (row->why == PSS_WHY_NONE || out->n_reasons == PSS_MOST_REASONS)
        return;
    bool is_leaving = may_leave(state, row) && !is_vouched(state, row->why);
    out->is_left |= is_leaving;
    out->reasons[out->n_reasons++] =
        (struct pss_who_reason){row->why, is_leaving, row->sort == OBSTACLE,
            row->holds == pss_who_lacks_evidence, pss_who_sentence(state, row->text)};
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
        out->is_documented = true;
        break;
    case SOMEBODY:
        out->number = PSS_DEFAULT_USER;
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
    if (out->number > 0 && pss_who_may_mount(state))
        out->scratch = state->detail;
    if (pss_who_has_bind_capability(state))
        out->capability = PSS_STR("NET_BIND_SERVICE");
    out->sets_fs_group = out->number > 0 && state->options->sets_fs_group &&
                         !state->ask->has_fs_group &&
                         pss_who_claim_of(state->ask).n > 0;
}

/* The author's number is one that we would have written. */
static bool
is_of_earlier_run(const struct who_state *state)
{
    int64_t user = state->ask->user;
    return user > 0 && (user == PSS_DEFAULT_USER || user == state->evidence->number);
}

/* The user of the image stays, and the author wrote no other one. */
static bool
is_for_image(const struct who_state *state)
{
    enum pss_who_mode mode = state->options->mode;
    return mode == PSS_WHO_IMAGE || (mode == PSS_WHO_KNOWN && state->ask->user <= 0);
}

void
pss_who_decide(struct pss_who *out, struct pss_arena *mem,
    const struct pss_who_ask *ask, const struct pss_who_options *options)
{
    *out = (struct pss_who){.number = -1,
        .keeps_image = ask->evidence->keeps_image,
        .vouched = options->vouched};
    struct who_state state = {.mem = mem,
        .ask = ask,
        .evidence = ask->evidence,
        .options = options,
        .out = out,
        .user = -1};
    bool is_chosen = false;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const struct row *row = &rows[i];
        bool is_ours = out->number > 0 || is_of_earlier_run(&state) ||
                       (row->why == PSS_WHY_NEEDS_ROOT && is_for_image(&state));
        bool is_due = row->sort == REMARK || (row->sort == WHO ? !is_chosen : is_ours);
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
