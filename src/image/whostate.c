/* What is asked of the manifest of a container, and sentences about it. */
#include "pss/base.h"

#include "pss/buf.h"
#include "whostate.h"

/* Each mount is looked for in all words of a container, so a hostile one needs a bound.
 * A mount beyond it is not found, and the pod is left. */
enum { MOST_SAID = 64 };

bool
pss_who_is_known(const struct who_state *state)
{
    return state->evidence->source != PSS_EVIDENCE_NONE;
}

enum pss_other_uid
pss_who_other_of(const struct who_state *state)
{
    return state->evidence->row ? state->evidence->row->other : PSS_OTHER_UNKNOWN;
}

struct pss_str
pss_who_text_of(const struct who_state *state, size_t offset)
{
    const struct pss_image_row *row = state->evidence->row;
    uint32_t place;
    if (!row)
        return PSS_STR("");
    memcpy(&place, (const char *)row + offset, sizeof place);
    return pss_image_text(place);
}

static bool
covers(struct pss_str mount, struct pss_str path)
{
    while (mount.n > 1 && mount.p[mount.n - 1] == '/')
        mount.n--;
    if (pss_str_is(mount, "/") || pss_str_eq(mount, path))
        return mount.n > 0;
    return pss_str_starts(path, mount) && path.p[mount.n] == '/';
}

static bool
is_mounted(const struct pss_who_ask *ask, struct pss_str path)
{
    for (size_t i = 0; i < ask->n_mounts; i++)
        if (pss_str_eq(ask->mounts[i].path, path) ||
            (!ask->mounts[i].is_read_only && covers(ask->mounts[i].path, path)))
            return true;
    return false;
}

/* `/var/run` and `/run` are one directory in the images. */
struct pss_str
pss_who_not_mounted(const struct who_state *state, struct pss_str list)
{
    struct pss_buf rest = {0};
    struct pss_str path;
    struct pss_str var = PSS_STR("/var/run");
    while (pss_image_list_next(&path, &list)) {
        struct pss_str twin = path;
        if (covers(var, path))
            twin = (struct pss_str){path.p + strlen("/var"), path.n - strlen("/var")};
        if (is_mounted(state->ask, path) || is_mounted(state->ask, twin))
            continue;
        if (rest.n > 0)
            pss_buf_putc(&rest, ',');
        pss_buf_add(&rest, path);
    }
    struct pss_str copy = pss_arena_copy(state->mem, pss_buf_str(&rest));
    pss_buf_release(&rest);
    return copy;
}

static bool
says(const struct pss_who_ask *ask, struct pss_str text)
{
    for (size_t i = 0; i < ask->n_words; i++)
        if (pss_str_find(ask->words[i], text, 0) != SIZE_MAX)
            return true;
    return false;
}

bool
pss_who_runs_another(const struct who_state *state)
{
    struct pss_str name = state->evidence->ref.name;
    size_t at = name.n;
    if (name.n == 0) /* the container names no image */
        return false;
    while (at > 0 && name.p[at - 1] != '/')
        at--;
    name = (struct pss_str){name.p + at, name.n - at};
    return state->ask->has_command && !says(state->ask, name);
}

bool
pss_who_says_mounted_path(const struct pss_who_ask *ask)
{
    for (size_t i = 0; i < ask->n_mounts && i < MOST_SAID; i++)
        if (!ask->mounts[i].is_read_only && ask->mounts[i].path.n > 1 &&
            says(ask, ask->mounts[i].path))
            return true;
    return false;
}

struct pss_str
pss_who_claim_of(const struct pss_who_ask *ask)
{
    for (size_t i = 0; i < ask->n_mounts; i++)
        if (ask->mounts[i].kind == PSS_MOUNT_CLAIM && !ask->mounts[i].is_read_only)
            return ask->mounts[i].path;
    return PSS_STR("");
}

bool
pss_who_has_variable(const struct pss_who_ask *ask, struct pss_str wanted)
{
    bool has_value = pss_str_find(wanted, PSS_STR("="), 0) != SIZE_MAX;
    for (size_t i = 0; i < ask->n_variables; i++) {
        struct pss_str one = ask->variables[i];
        size_t equals = pss_str_find(one, PSS_STR("="), 0);
        if (!has_value && equals != SIZE_MAX)
            one.n = equals;
        if (pss_str_eq(one, wanted))
            return true;
    }
    return false;
}

struct pss_str
pss_who_capability_of(const struct who_state *state, bool is_bind)
{
    struct pss_str list = ROW_TEXT(state, file_caps);
    struct pss_str one;
    while (pss_image_list_next(&one, &list)) {
        size_t colon = pss_str_find(one, PSS_STR(":"), 0);
        if (colon != SIZE_MAX)
            one.n = colon;
        if (pss_str_is(one, WHO_BIND) == is_bind)
            return one;
    }
    return PSS_STR("");
}

/* ---- saying it ---- */

static void
add_part(struct pss_buf *out, const struct who_state *state, struct pss_str part)
{
    if (pss_str_is(part, "image"))
        pss_buf_add(out, state->evidence->image);
    else if (pss_str_is(part, "detail"))
        pss_buf_add(out, state->detail);
    else if (state->user >= 0)
        pss_buf_printf(out, "%lld", (long long)state->user);
    else
        pss_buf_puts(out, "the image's own");
}

struct pss_str
pss_who_sentence(const struct who_state *state, const char *text)
{
    struct pss_buf out = {0};
    struct pss_str rest = pss_str_of(text);
    for (;;) {
        size_t open = pss_str_find(rest, PSS_STR("{"), 0);
        if (open == SIZE_MAX)
            break;
        size_t close = pss_str_find(rest, PSS_STR("}"), open);
        pss_buf_add(&out, (struct pss_str){rest.p, open});
        add_part(&out, state, (struct pss_str){rest.p + open + 1, close - open - 1});
        rest = (struct pss_str){rest.p + close + 1, rest.n - close - 1};
    }
    pss_buf_add(&out, rest);
    struct pss_str copy = pss_arena_copy(state->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return copy;
}
