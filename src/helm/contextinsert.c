/* Keys of a securityContext that the template does not have yet. */
#include "pss/base.h"

#include "contextlines.h"
#include "contexts.h"
#include "contextsetter.h"

const char *
pss_setter_below(size_t *at, const struct setter *setter, const struct pss_node *map)
{
    const struct pss_actions *actions = &setter->template->actions;
    struct pss_str src = setter->template->source->src;
    size_t behind = map->colon + (size_t)1;
    size_t end = pss_line_end(src, behind);
    size_t text = pss_skip_blanks(src, behind, end);
    *at = pss_line_next(src, behind);
    if (text < end && src.p[text] != '#')
        return "something follows the key in its line";
    if (*at == behind || src.p[*at - 1] != '\n' ||
        pss_branch_at(actions, *at) != setter->owner->context.branch ||
        !pss_anchor_is_free(actions, *at))
        return "an action trims the line below the key";
    return NULL;
}

static const char *
insert_lines(struct setter *setter, const struct pss_node *map,
    struct pss_context_keys keys, size_t depth)
{
    size_t at;
    const char *why = pss_setter_below(&at, setter, map);
    if (why)
        return why;
    size_t key = pss_column(map->doc, map->key->span.at);
    struct pss_line_style style =
        pss_line_style_of(setter->template, setter->owner, at, key);
    bool has_keys = map->kind == PSS_MAP && map->first;
    style.column = has_keys ? pss_column(map->doc, map->span.at) : key + style.step;
    if (has_keys)
        style.step = style.column - key;
    struct pss_buf text = {0};
    pss_context_lines(&text, &style, keys, depth);
    pss_edits_take(setter->edits, at, at, &text);
    return NULL;
}

/* True if nothing stands between the `define` and the line at `at`, which is not indented: if
 * the blanks before it are trimmed, so they are before a new line. */
static bool
begins_define(const struct setter *setter, size_t at, size_t lead)
{
    const struct pss_actions *actions = &setter->template->actions;
    const struct pss_action *open = &actions->items[setter->owner->define];
    size_t text = open->span.end;
    while (text < at && pss_is_one_of(actions->src.p[text], " \t\r\n"))
        text++;
    return lead == at && text == at &&
           pss_actions_before(actions, at) == setter->owner->define + 1;
}

/* Above the first key of a `define` above which lines can go. */
static const char *
insert_root(
    struct setter *setter, const struct pss_node *root, struct pss_context_keys keys)
{
    const struct pss_actions *actions = &setter->template->actions;
    struct pss_str src = setter->template->source->src;
    for (const struct pss_node *it = root->first; it; it = it->next) {
        size_t at = pss_line_start(src, it->lead);
        if (pss_skip_blanks(src, at, it->lead) != it->lead ||
            pss_branch_at(actions, at) != setter->owner->context.branch ||
            !(pss_anchor_is_free(actions, at) || begins_define(setter, at, it->lead)))
            continue;
        struct pss_line_style style =
            pss_line_style_of(setter->template, setter->owner, at, it->lead - at);
        struct pss_buf text = {0};
        pss_context_lines(&text, &style, keys, 0);
        pss_edits_take(setter->edits, at, at, &text);
        return NULL;
    }
    return "actions trim the lines of the define";
}

bool
pss_setter_empties(const struct setter *setter, const struct pss_node *map)
{
    size_t gone = 0;
    bool grows = false;
    if (!map->key || map->kind != PSS_MAP || map->style != PSS_FLOW || map->n == 0)
        return false;
    for (size_t i = 0; i < setter->n; i++) {
        const struct way *way = &setter->ways[i];
        const struct pss_node *node =
            way->node && way->is_whole ? way->node->parent : way->node;
        bool is_here = node && node->key && node->key->span.at == map->key->span.at;
        gone += is_here && way->is_whole && pss_is_unwanted(way->key);
        grows = grows || (is_here && !way->is_whole && !pss_is_unwanted(way->key));
    }
    return grows && gone == map->n;
}

/* In place of all keys of the mapping. */
static const char *
replace_flow(struct setter *setter, const struct pss_node *map,
    struct pss_context_keys keys, size_t depth)
{
    const struct pss_actions *actions = &setter->template->actions;
    const struct pss_node *last = map->first;
    while (last->next)
        last = last->next;
    size_t at = map->first->lead;
    size_t end = pss_node_entry_end(last);
    if (pss_actions_before(actions, at) != pss_actions_before(actions, end))
        return "an action stands in the value";
    struct pss_buf text = {0};
    pss_context_flow(&text, keys, depth);
    pss_edits_take(setter->edits, at, end, &text);
    return NULL;
}

/* In brackets. Empty ones, as the value of a line, become lines. */
static const char *
insert_flow(struct setter *setter, const struct pss_node *map,
    struct pss_context_keys keys, size_t depth)
{
    struct pss_str src = setter->template->source->src;
    struct pss_buf text = {0};
    size_t at = map->span.at + (size_t)1;
    size_t end = pss_line_end(src, map->span.end);
    size_t behind = pss_skip_blanks(src, map->span.end, end);
    bool is_line_value = map->n == 0 && map->parent->style == PSS_BLOCK &&
                         (behind == end || src.p[behind] == '#') &&
                         pss_line_end(src, map->colon) == end;
    if (is_line_value && behind == end) {
        struct pss_line_style style = pss_line_style_of(setter->template, setter->owner,
            map->span.at, pss_column(map->doc, map->key->span.at));
        style.column += style.step;
        pss_buf_add(&text, style.eol);
        pss_context_lines(&text, &style, keys, depth);
        text.n -= style.eol.n;
        pss_edits_take(setter->edits, map->colon + (size_t)1, map->span.end, &text);
        return NULL;
    }
    while (at < map->span.end && src.p[at] == ' ')
        at++;
    pss_context_flow(&text, keys, depth);
    if (map->n > 0)
        pss_buf_puts(&text, ", ");
    pss_edits_take(setter->edits, at, at, &text);
    return NULL;
}

const char *
pss_setter_insert(struct setter *setter, const struct pss_node *map,
    struct pss_context_keys keys, size_t depth)
{
    if (!map->key)
        return insert_root(setter, map, keys);
    if (pss_value_is_filled(setter->template, map))
        return "an action prints the value";
    if (map->kind == PSS_MAP && map->style == PSS_FLOW)
        return pss_setter_empties(setter, map) ? replace_flow(setter, map, keys, depth)
                                               : insert_flow(setter, map, keys, depth);
    if (map->kind == PSS_MAP || map->style == PSS_MISSING)
        return insert_lines(setter, map, keys, depth);
    return "the value there is not a mapping";
}
