/* A path is followed level by level: from each star on there may be several spots. */
#include "pss/base.h"

#include "pss/index.h"
#include "pss/path.h"

#include "spots.h"

enum {
    /* How often nodes behind aliases may come again. Lists that name each other would
     * come to billions of spots. What is not taken again was taken where it came first. */
    MAX_REPEATED = 10000,
};

struct follower {
    struct pss_arena *mem;     /* of the document: for paths … */
    struct pss_arena *scratch; /* … and for everything else */
    struct pss_index seen;     /* values behind aliases that one star has met */
    size_t n_repeated;
};

/* Goes down along keys that are joined by dots. False if they lead nowhere. */
static bool
descend(struct follower *follower, struct pss_spot *spot, struct pss_str keys)
{
    if (keys.n == 0)
        return true;
    for (size_t at = 0; at < keys.n;) {
        const char *dot = memchr(keys.p + at, '.', keys.n - at);
        size_t end = dot ? (size_t)(dot - keys.p) : keys.n;
        struct pss_found found =
            pss_find(spot->written, (struct pss_str){keys.p + at, end - at});
        if (pss_is_null(found.value))
            return false;
        if (!spot->doubt.value && (found.duplicates > 0 || found.is_ambiguous))
            spot->doubt = found;
        spot->is_aliased = spot->is_aliased || found.value->kind == PSS_ALIAS;
        spot->written = found.value;
        at = end + 1;
    }
    spot->path = spot->path.n == 0 ? keys
                                   : pss_arena_printf(follower->mem, "%.*s.%.*s",
                                         PSS_FMT(spot->path), PSS_FMT(keys));
    return true;
}

/* True for a value that aliases bring once too often. */
static bool
is_enough(struct follower *follower, const struct pss_spot *spot)
{
    const struct pss_node *real = pss_node_real(spot->written);
    if (!spot->is_aliased && pss_node_props(real)->uses == 0)
        return false;
    size_t *times = pss_index_at(&follower->seen, follower->scratch, real);
    return (*times)++ > 0 && follower->n_repeated++ >= MAX_REPEATED;
}

static void
add(struct follower *follower, struct pss_spots *out, struct pss_spot spot,
    const struct pss_node *value)
{
    spot.written = value;
    spot.is_aliased = spot.is_aliased || value->kind == PSS_ALIAS;
    if (!is_enough(follower, &spot))
        PSS_PUSH(follower->scratch, out, spot);
}

static void
add_items(struct follower *follower, struct pss_spots *out, const struct pss_spot *spot)
{
    const struct pss_node *list = pss_node_real(spot->written);
    const struct pss_node *item = list->kind == PSS_SEQ ? list->first : NULL;
    for (size_t i = 0; item; item = item->next, i++) {
        struct pss_spot inner = *spot;
        inner.path =
            pss_arena_printf(follower->mem, "%.*s[%zu]", PSS_FMT(spot->path), i);
        add(follower, out, inner, item);
    }
}

static void
add_values(
    struct follower *follower, struct pss_spots *out, const struct pss_spot *spot)
{
    struct pss_entries entries = {0};
    struct pss_buf path = {0};
    if (pss_node_real(spot->written)->kind == PSS_MAP)
        pss_entries_of(&entries, spot->written);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_found *found = &entries.items[i].found;
        struct pss_spot inner = *spot;
        path.n = 0;
        pss_buf_add(&path, spot->path);
        pss_path_add_key(&path, entries.items[i].key);
        inner.path = pss_arena_copy(follower->mem, pss_buf_str(&path));
        if (!inner.doubt.value && (found->duplicates > 0 || found->is_ambiguous))
            inner.doubt = *found;
        add(follower, out, inner, found->value);
    }
    pss_buf_release(&path);
}

void
pss_spots_of(struct pss_spots *out, const struct pss_node *root, const char *path)
{
    struct pss_arena *mem = root->doc->mem;
    struct follower follower = {.mem = mem, .scratch = pss_arena_scratch(mem)};
    struct pss_spots open = {0};
    struct pss_spot start = {.written = root, .path = PSS_STR("")};
    size_t n = strcspn(path, "[{");
    if (descend(&follower, &start, (struct pss_str){path, n}))
        PSS_PUSH(follower.scratch, path[n] == '\0' ? out : &open, start);
    while (path[n] != '\0') {
        bool is_list = path[n] == '[';
        struct pss_spots next = {0};
        for (size_t i = 0; i < open.n; i++)
            (is_list ? add_items : add_values)(&follower, &next, &open.items[i]);
        path += n + strlen("[*]");
        path += *path == '.';
        n = strcspn(path, "[{");
        open.n = 0;
        for (size_t i = 0; i < next.n; i++)
            if (descend(&follower, &next.items[i], (struct pss_str){path, n}))
                PSS_PUSH(
                    follower.scratch, path[n] == '\0' ? out : &open, next.items[i]);
        follower.seen = (struct pss_index){0};
    }
}
