/* Where whole lines can go. Text between actions is printed as it is, but for the blanks
 * and line ends that trim marks take away: an inserted line must stand where neither it nor
 * its neighbours are trimmed into each other. */
#include "pss/base.h"

#include "contexts.h"
#include "pss/value.h"

enum { MOST_STEPS = 64 }; /* actions that are followed from one place */

static size_t
skip_spaces(struct pss_str src, size_t at)
{
    while (at < src.n && (src.p[at] == '\n' || pss_is_blank_in_line(src.p[at])))
        at++;
    return at;
}

/* The actions that may be what comes next, and have to be looked at. */
struct route {
    const struct pss_actions *actions;
    size_t waiting[MOST_STEPS];
    size_t n;
    size_t taken;
};

/* What follows the action is printed next. False if nothing may follow it. */
static bool
follow(struct route *route, const struct pss_action *action)
{
    if (action->trims_behind || route->n == MOST_STEPS)
        return false;
    route->waiting[route->n++] = (size_t)(action - route->actions->items);
    return true;
}

/* A condition that does not hold leads to the next `else`, and on to the `end`. */
static bool
follow_branches(struct route *route, size_t branch)
{
    const struct pss_actions *actions = route->actions;
    for (; branch != PSS_NO_BRANCH; branch = actions->branches.items[branch].next)
        if (!follow(route, &actions->items[actions->branches.items[branch].close]))
            return false;
    return true;
}

/* The block that this `else` or `end` belongs to. */
static size_t
block_of(const struct pss_actions *actions, const struct pss_action *action)
{
    size_t number = (size_t)(action - actions->items);
    size_t before = number > 0 ? actions->items[number - 1].branch : PSS_NO_BRANCH;
    return before == PSS_NO_BRANCH ? PSS_NO_BRANCH
                                   : actions->branches.items[before].block;
}

/* Goes through an action that trims the line end before it. False if it prints, so that the
 * inserted line would run into what it prints. */
static bool
pass(struct route *route, const struct pss_action *action)
{
    const struct pss_actions *actions = route->actions;
    size_t block = PSS_NO_BRANCH;
    switch (action->kind) {
    case PSS_ACTION_ASSIGN:
    case PSS_ACTION_COMMENT:
        return follow(route, action);
    case PSS_ACTION_IF:
    case PSS_ACTION_WITH:
    case PSS_ACTION_RANGE:
        return follow(route, action) && follow_branches(route, action->branch);
    case PSS_ACTION_ELSE:
    case PSS_ACTION_END:
        block = block_of(actions, action);
        break;
    case PSS_ACTION_OUTPUT:
    case PSS_ACTION_INCLUDE:
    case PSS_ACTION_DEFINE:
    case PSS_ACTION_BLOCK:
    case PSS_ACTION_JUMP:
        return false;
    }
    if (block == PSS_NO_BRANCH)
        return false;
    const struct pss_action *open = &actions->items[actions->blocks.items[block].open];
    if (open->kind == PSS_ACTION_DEFINE || open->kind == PSS_ACTION_BLOCK)
        return false;
    if (open->kind == PSS_ACTION_RANGE && !follow(route, open))
        return false;
    return follow(route, &actions->items[actions->blocks.items[block].end]);
}

/* True if what is printed from `at` on begins with a line end, or with nothing. */
static bool
begins_line(struct route *route, size_t at, bool is_start)
{
    const struct pss_actions *actions = route->actions;
    struct pss_str src = actions->src;
    size_t i = pss_actions_before(actions, at);
    size_t next = i < actions->n ? actions->items[i].span.at : src.n;
    size_t text = skip_spaces(src, at);
    bool has_end = text == src.n || memchr(src.p + at, '\n', text - at);
    if (text < next || text == src.n || !actions->items[i].trims_before)
        return is_start || has_end;
    return pass(route, &actions->items[i]);
}

static bool
is_free_behind(const struct pss_actions *actions, size_t at)
{
    struct route route = {.actions = actions};
    if (!begins_line(&route, at, true))
        return false;
    while (route.taken < route.n) {
        const struct pss_action *action = &actions->items[route.waiting[route.taken++]];
        if (!begins_line(&route, action->span.end, false))
            return false;
    }
    return true;
}

/* True if the next action trims what stands before `at`, and more of it than one line end:
 * with a line between, all of that would be printed. */
static bool
uncovers_blanks(const struct pss_actions *actions, size_t at)
{
    struct pss_str src = actions->src;
    size_t i = pss_actions_before(actions, at);
    if (i == actions->n || skip_spaces(src, at) < actions->items[i].span.at ||
        !actions->items[i].trims_before || at == 0)
        return false;
    size_t text = at - 1;
    text -= text > 0 && src.p[text - 1] == '\r';
    return text > 0 &&
           (src.p[text - 1] == '\n' || pss_is_blank_in_line(src.p[text - 1]));
}

static bool
is_free_before(const struct pss_actions *actions, size_t at)
{
    struct pss_str src = actions->src;
    if ((at > 0 && src.p[at - 1] != '\n') || uncovers_blanks(actions, at))
        return false;
    while (at > 0 && (src.p[at - 1] == '\n' || pss_is_blank_in_line(src.p[at - 1])))
        at--;
    const struct pss_action *last = at > 0 ? pss_action_at(actions, at - 1) : NULL;
    return !last || !last->trims_behind;
}

bool
pss_anchor_is_free(const struct pss_actions *actions, size_t at)
{
    return (at == 0 || !pss_action_at(actions, at - 1)) &&
           is_free_before(actions, at) && is_free_behind(actions, at);
}

/* ---- the places of an owner ---- */

/* True if the key is the first text of its line in the source. */
static bool
starts_line(struct pss_str src, const struct pss_node *entry)
{
    size_t at = entry->key->span.at;
    return pss_skip_blanks(src, pss_line_start(src, at), at) == at;
}

/* Goes up over lines of comments that belong to the line at `at`: with its indentation,
 * and without actions. */
static size_t
above_comments(const struct pss_actions *actions, size_t at, size_t column)
{
    struct pss_str src = actions->src;
    while (at > 0) {
        size_t line = pss_line_start(src, at - 1);
        size_t first = pss_skip_blanks(src, line, at);
        if (first - line != column || src.p[first] != '#' ||
            pss_actions_before(actions, line) != pss_actions_before(actions, at) ||
            pss_action_at(actions, line))
            break;
        at = line;
    }
    return at;
}

/* The place before a key that starts its line. */
static size_t
place_before(const struct pss_template *template, const struct pss_owner *owner,
    const struct pss_node *entry)
{
    const struct pss_actions *actions = &template->actions;
    struct pss_str src = template->source->src;
    size_t at = entry->key->span.at;
    if (pss_branch_at(actions, at) != owner->branch || !starts_line(src, entry))
        return PSS_NOWHERE;
    size_t line = pss_line_start(src, at);
    size_t above = above_comments(actions, line, at - line);
    bool is_first = entry == entry->parent->first;
    if (is_first && owner->maps[0]->parent && above < owner->maps[0]->span.at)
        above = line;
    if (pss_branch_at(actions, above) == owner->branch &&
        pss_anchor_is_free(actions, above))
        return above;
    return pss_anchor_is_free(actions, line) ? line : PSS_NOWHERE;
}

/* The place behind a key with a value in one line. */
static size_t
place_behind(const struct pss_template *template, const struct pss_owner *owner,
    const struct pss_node *entry)
{
    const struct pss_actions *actions = &template->actions;
    struct pss_str src = template->source->src;
    size_t at = entry->key->span.at;
    size_t end = pss_line_end(src, at);
    size_t next = pss_line_next(src, at);
    if (!entry->next || entry->style == PSS_MISSING || entry->style == PSS_LITERAL ||
        entry->style == PSS_FOLDED || entry->style == PSS_BLOCK ||
        pss_node_entry_end(entry) > end || entry->next->lead < next || next >= src.n)
        return PSS_NOWHERE;
    if (pss_branch_at(actions, at) != owner->branch ||
        pss_branch_at(actions, next) != owner->branch || src.p[next - 1] != '\n')
        return PSS_NOWHERE;
    return pss_anchor_is_free(actions, next) ? next : PSS_NOWHERE;
}

typedef size_t place_finder(const struct pss_template *template,
    const struct pss_owner *owner, const struct pss_node *entry);

/* Takes the first place that the entries with this key have; NULL: all entries. */
static bool
take(const struct pss_template *template, struct pss_owner *owner, const char *key,
    place_finder *find)
{
    enum { MOST_ENTRIES = 32 };
    size_t n = 0;
    const struct pss_node *map = owner->maps[0];
    for (const struct pss_node *it = map->first; it && n < MOST_ENTRIES;
         it = it->next) {
        if (key && !pss_str_is(pss_key_text(it->key), key))
            continue;
        n++;
        size_t at = find(template, owner, it);
        if (at == PSS_NOWHERE)
            continue;
        struct pss_str src = template->source->src;
        owner->anchor.at = at;
        owner->anchor.column = it->key->span.at - pss_line_start(src, it->key->span.at);
        return true;
    }
    return false;
}

void
pss_anchor_find(const struct pss_template *template, struct pss_owner *owner)
{
    owner->anchor = (struct pss_template_anchor){.at = PSS_NOWHERE};
    if (owner->maps[0]->style != PSS_BLOCK)
        return;
    if (owner->level == PSS_OWNER_CONTAINER) {
        if (!take(template, owner, NULL, place_behind))
            take(template, owner, NULL, place_before);
        return;
    }
    if (!take(template, owner, "containers", place_before) &&
        !take(template, owner, "initContainers", place_before))
        take(template, owner, NULL, place_before);
}
