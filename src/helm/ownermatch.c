/* From what was rendered back to the template: by kind, by name as far as it is literal, by
 * the names of containers, else by order. */
#include "pss/base.h"

#include "pss/templateowners.h"

/* How long a name of an object or container can be, and longer than any. */
enum { LONGEST_NAME = 1024 };

/* Behind the action at `at`. */
static size_t
skip_action(const struct pss_actions *actions, size_t at)
{
    const struct pss_action *action = pss_action_at(actions, at);
    return action ? action->span.end : at;
}

bool
pss_source_can_render(
    const struct pss_actions *actions, struct pss_str source, struct pss_str text)
{
    size_t base = source.n > 0 ? (size_t)(source.p - actions->src.p) : 0;
    size_t at = 0;
    size_t i = 0;
    size_t star = SIZE_MAX; /* behind the last action */
    size_t star_i = 0;      /* what it printed ends there */
    if (text.n > LONGEST_NAME)
        return true;
    for (;;) {
        size_t next = at < source.n ? skip_action(actions, base + at) - base : at;
        if (next > at) {
            at = star = next < source.n ? next : source.n;
            star_i = i;
        } else if (i < text.n && at < source.n && source.p[at] == text.p[i]) {
            at++;
            i++;
        } else if (i == text.n && at == source.n) {
            return true;
        } else if (star == SIZE_MAX || star_i >= text.n) {
            return false;
        } else {
            at = star;
            i = ++star_i;
        }
    }
}

static bool
may_be(const struct pss_template *template, struct pss_str source, struct pss_str text)
{
    return source.n == 0 || text.n == 0 ||
           pss_source_can_render(&template->actions, source, text);
}

static bool
is_literal(const struct pss_template *template, struct pss_str source)
{
    size_t at = (size_t)(source.p - template->source->src.p);
    return source.n > 0 && !pss_action_at(&template->actions, at) &&
           pss_actions_before(&template->actions, at) ==
               pss_actions_before(&template->actions, at + source.n);
}

/* How sure it is that the owner has this container: 0 it has not, 2 its name is literal. */
static int
rank_container(const struct pss_template *template, const struct pss_owner *owner,
    const struct pss_rendered *rendered)
{
    if (owner->list.n > 0 && rendered->list.n > 0 &&
        !pss_str_eq(owner->list, rendered->list))
        return 0;
    if (!may_be(template, owner->container, rendered->container))
        return 0;
    return is_literal(template, owner->container) ? 2 : 1;
}

/* How many bytes of a text are printed as they are. */
static size_t
literal_bytes(const struct pss_template *template, struct pss_str source)
{
    size_t n = 0;
    size_t base = source.n > 0 ? (size_t)(source.p - template->source->src.p) : 0;
    for (size_t at = 0; at < source.n;) {
        size_t next = skip_action(&template->actions, base + at) - base;
        n += next == at;
        at = next > at ? next : at + 1;
    }
    return n;
}

/* True if the owner stands in the right `define`, or rightly in none. */
static bool
is_of_define(const struct pss_template *template, const struct pss_owner *owner,
    struct pss_str define)
{
    if (owner->define == PSS_NOWHERE)
        return define.n == 0;
    return pss_str_eq(template->actions.items[owner->define].name, define);
}

const struct pss_owner *
pss_owner_of_container(const struct pss_template *template, const struct pss_owner *pod,
    const struct pss_rendered *rendered)
{
    const struct pss_owner *owners = template->owners.items;
    size_t number = pod ? (size_t)(pod - owners) : PSS_NOWHERE;
    const struct pss_owner *best = NULL;
    int best_rank = 0;
    size_t best_n = 0; /* of two that fit as well, the one whose text says more */
    for (size_t i = pod ? number : 0; i < template->owners.n; i++) {
        const struct pss_owner *it = &owners[i];
        if (pod && it->at >= pod->span.end)
            break;
        if (it->level != PSS_OWNER_CONTAINER || it->pod != number ||
            !is_of_define(template, it, rendered->define))
            continue;
        int rank = 2 * rank_container(template, it, rendered);
        if (rank == 0)
            continue;
        rank += it->index == rendered->index;
        size_t n = literal_bytes(template, it->container);
        if (rank > best_rank || (rank == best_rank && n > best_n)) {
            best = it;
            best_rank = rank;
            best_n = n;
        }
    }
    return best;
}

/* How well a pod spec fits: 0 not at all. */
static int
rank_pod(const struct pss_template *template, const struct pss_owner *pod,
    const struct pss_rendered *rendered)
{
    if (!may_be(template, pod->kind, rendered->kind) ||
        !may_be(template, pod->name, rendered->name))
        return 0;
    int rank = 1 + is_literal(template, pod->kind) + (pod->name.n > 0);
    if (rendered->container.n > 0 && pss_owner_of_container(template, pod, rendered))
        rank += 2;
    return rank;
}

const struct pss_owner *
pss_owner_of_pod(
    const struct pss_template *template, const struct pss_rendered *rendered)
{
    const struct pss_owner *best = NULL;
    int best_rank = 0;
    size_t n = 0; /* how many rank as well as the best one */
    for (size_t i = 0; i < template->owners.n; i++) {
        const struct pss_owner *it = &template->owners.items[i];
        int rank =
            it->level == PSS_OWNER_POD && is_of_define(template, it, rendered->define)
                ? rank_pod(template, it, rendered)
                : 0;
        if (rank == 0 || rank < best_rank)
            continue;
        n = rank > best_rank ? 0 : n + 1;
        if (rank > best_rank || n <= rendered->order)
            best = it;
        best_rank = rank;
    }
    return best;
}
