/* Edits of a securityContext whose keys stand in the template. */
#include "pss/base.h"

#include "contextlines.h"
#include "contexts.h"
#include "contextsetter.h"
#include "pss/contextedits.h"
#include "pss/value.h"

static const struct pss_node *
child(const struct pss_node *map, struct pss_str key)
{
    for (const struct pss_node *it = map->kind == PSS_MAP ? map->first : NULL; it;
         it = it->next)
        if (pss_str_eq(pss_key_text(it->key), key))
            return it;
    return NULL;
}

/* What tells a mapping in all images; the root of a `define` is always the same. */
static size_t
identity(const struct pss_node *node)
{
    return node->key ? node->key->span.at : PSS_NOWHERE;
}

/* Goes down in one image. */
static struct way
go_down(const struct pss_context_key *key, const struct pss_node *map)
{
    struct way way = {.key = key, .node = map};
    for (;;) {
        struct pss_str branch = pss_path_part(key->path, way.depth);
        const struct pss_node *next = branch.n > 0 ? child(way.node, branch) : NULL;
        way.is_whole = branch.n == 0;
        if (!next)
            return way;
        way.node = next;
        way.depth++;
    }
}

/* The reason for a key that is not always printed. */
static const char *
say_branch(const struct setter *setter, const struct pss_node *node, size_t branch)
{
    const struct pss_doc *source = setter->template->source;
    const struct pss_actions *actions = &setter->template->actions;
    struct pss_str key = pss_key_text(node->key);
    if (branch == PSS_NO_BRANCH)
        return "the key stands outside of the branch of the securityContext";
    struct pss_span open = actions->items[actions->branches.items[branch].open].span;
    return pss_arena_printf(setter->edits->mem,
        "%.*s stands in a branch, that of line %zu: %.*s", PSS_FMT(key),
        pss_lines_at(&source->lines, open.at).line,
        PSS_FMT(pss_doc_text(source, open.at, open.end)))
        .p;
}

/* Goes down in all images. They must agree, and no branch may hold what is there. */
static const char *
find_way(
    struct way *out, const struct setter *setter, const struct pss_context_key *key)
{
    const struct pss_context *context = &setter->owner->context;
    *out = (struct way){0};
    for (size_t i = 0; i < context->n_values; i++) {
        struct way way = go_down(key, context->values[i]);
        if (i == 0 || way.depth > out->depth)
            *out = way;
    }
    for (size_t i = 0; i < context->n_values; i++) {
        struct way way = go_down(key, context->values[i]);
        if (way.depth == out->depth && identity(way.node) != identity(out->node))
            return "the key stands in several branches";
    }
    size_t branch = out->node->key
                        ? pss_branch_at(&setter->template->actions, identity(out->node))
                        : context->branch;
    return branch == context->branch ? NULL : say_branch(setter, out->node, branch);
}

/* ---- keys that are there ---- */

static const char *
insert_item(struct setter *setter, const struct pss_node *list, struct pss_str item)
{
    const struct pss_actions *actions = &setter->template->actions;
    struct pss_str src = setter->template->source->src;
    const struct pss_node *first = list->first;
    struct pss_buf text = {0};
    if (list->kind != PSS_SEQ)
        return "the value there is not a list";
    for (const struct pss_node *it = first; it; it = it->next)
        if (it->kind == PSS_SCALAR && pss_str_eq(pss_scalar_text(it), item))
            return NULL;
    for (const struct pss_node *it = first; it; it = it->next) /* `all` for `ALL` */
        if (it->kind == PSS_SCALAR && pss_str_same_letters(pss_scalar_text(it), item))
            return pss_template_replace(setter->edits, setter->template, it, item);
    bool is_quoted =
        first && (first->style == PSS_DOUBLE || first->style == PSS_SINGLE);
    char quote = is_quoted ? src.p[first->span.at] : ' ';
    size_t at = list->span.at + (size_t)1;
    if (list->style == PSS_BLOCK) {
        at = pss_line_start(src, first->lead);
        if (pss_skip_blanks(src, at, first->lead) != first->lead ||
            pss_branch_at(actions, at) != setter->owner->context.branch ||
            !pss_anchor_is_free(actions, at))
            return "an action trims the line of the first item";
        pss_line_indent(&text, first->lead - at);
        pss_buf_puts(&text, "- ");
    }
    if (is_quoted)
        pss_buf_printf(&text, "%c%.*s%c", quote, PSS_FMT(item), quote);
    else
        pss_buf_add(&text, item);
    if (list->style == PSS_BLOCK)
        pss_buf_add(&text, pss_line_eol(src, at));
    else if (first)
        pss_buf_puts(&text, ", ");
    pss_edits_take(setter->edits, at, at, &text);
    return NULL;
}

/* True if a key is added to this mapping. */
static bool
grows(const struct setter *setter, const struct pss_node *map)
{
    for (size_t i = 0; i < setter->n; i++) {
        const struct way *way = &setter->ways[i];
        const struct pss_node *node = way->node;
        if (node && !way->is_whole && !pss_is_unwanted(way->key) &&
            identity(node) == identity(map))
            return true;
    }
    return false;
}

static const char *
set_value(struct setter *setter, const struct way *way)
{
    if (pss_is_unwanted(way->key) && pss_setter_empties(setter, way->node->parent))
        return NULL;
    if (pss_is_unwanted(way->key))
        return pss_template_delete(setter->edits, setter->template, way->node,
            grows(setter, way->node->parent));
    if (way->key->is_item)
        return insert_item(setter, way->node, way->key->text);
    if (way->node->kind == PSS_SCALAR && way->node->style != PSS_MISSING &&
        pss_str_eq(pss_scalar_text(way->node), way->key->text) &&
        !pss_action_at(&setter->template->actions, way->node->span.at))
        return NULL;
    return pss_template_replace(
        setter->edits, setter->template, way->node, way->key->text);
}

/* The run of keys from `i` on that are missing in the same mapping goes in at once. */
static const char *
set_from(struct setter *setter, size_t *i)
{
    const struct way *way = &setter->ways[*i];
    size_t from = (*i)++;
    if (way->is_whole)
        return set_value(setter, way);
    if (pss_is_unwanted(way->key))
        return NULL;
    size_t n = 0;
    struct pss_context_key *run =
        PSS_NEW_N(setter->edits->mem, struct pss_context_key, setter->n - from);
    for (size_t k = from; k < setter->n; k++) {
        struct way *other = &setter->ways[k];
        if (other->is_whole || other->node != way->node || pss_is_unwanted(other->key))
            continue;
        run[n++] = *other->key;
        if (k > from)
            other->node = NULL;
    }
    return pss_setter_insert(
        setter, way->node, (struct pss_context_keys){run, n}, way->depth);
}

const char *
pss_context_set(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_context_keys keys)
{
    struct setter setter = {.edits = edits,
        .template = template,
        .owner = owner,
        .ways = PSS_NEW_N(edits->mem, struct way, keys.n),
        .n = keys.n};
    const char *why = NULL;
    size_t before = edits->n;
    bool may_grow = owner->context.state == PSS_CONTEXT_LITERAL ||
                    owner->context.state == PSS_CONTEXT_PARTLY;
    if (!may_grow && owner->context.state != PSS_CONTEXT_MIXED)
        return "not all keys of the securityContext stand in the template";
    for (size_t i = 0; !why && i < keys.n; i++) {
        why = find_way(&setter.ways[i], &setter, &keys.items[i]);
        if (!why && !may_grow && setter.ways[i].depth == 0)
            why = "not all keys of the securityContext stand in the template";
    }
    for (size_t i = 0; !why && i < keys.n;)
        if (setter.ways[i].node)
            why = set_from(&setter, &i);
        else
            i++;
    if (why)
        edits->n = before;
    return why;
}

/* ---- hoisting ---- */

/* What stands in the `if` and is now above it goes. */
static const char *
drop_inside(struct setter *setter, struct pss_context_keys keys)
{
    const struct pss_node *map = setter->owner->context.value;
    const struct pss_node *gone = NULL;
    for (size_t i = 0; i < keys.n; i++) {
        struct pss_str top = pss_path_part(keys.items[i].path, 0);
        const struct pss_node *entry = child(map, top);
        if (!entry || entry == gone)
            continue;
        bool is_whole = pss_path_part(keys.items[i].path, 1).n == 0;
        const struct pss_node *below =
            is_whole ? NULL : child(entry, pss_path_part(keys.items[i].path, 1));
        if (!is_whole && (entry->n != 1 || !below))
            return "the key above the `if` would have other keys in it";
        const char *why =
            pss_template_delete(setter->edits, setter->template, entry, true);
        if (why)
            return why;
        gone = entry;
    }
    return NULL;
}

static const char *
hoist(struct setter *setter, struct pss_context_keys keys)
{
    const struct pss_actions *actions = &setter->template->actions;
    const struct pss_context *context = &setter->owner->context;
    struct pss_str src = setter->template->source->src;
    size_t open = actions->branches.items[context->branch].open;
    size_t at = pss_line_start(src, actions->items[open].span.at);
    size_t line = pss_line_start(src, context->at);
    size_t next;
    const char *why = pss_setter_below(&next, setter, context->value);
    if (why)
        return why;
    if (context->value->kind != PSS_MAP || context->value->style != PSS_BLOCK)
        return "the mapping is written in one line";
    if (actions->items[open].trims_behind || !pss_anchor_is_free(actions, at) ||
        pss_branch_at(actions, at) != setter->owner->branch)
        return "an action trims the line above the `if`";
    struct pss_line_style style =
        pss_line_style_of(setter->template, setter->owner, at, context->at - line);
    struct pss_buf text = {0};
    pss_line_indent(&text, style.column);
    pss_buf_puts(&text, "securityContext:");
    pss_buf_add(&text, style.eol);
    size_t inner = pss_column(context->value->doc, context->value->span.at);
    style.step = inner - style.column;
    style.column = inner;
    struct pss_context_key *wanted =
        PSS_NEW_N(setter->edits->mem, struct pss_context_key, keys.n);
    size_t n = 0;
    for (size_t i = 0; i < keys.n; i++)
        if (!pss_is_unwanted(&keys.items[i]))
            wanted[n++] = keys.items[i];
    pss_context_lines(&text, &style, (struct pss_context_keys){wanted, n}, 0);
    pss_edits_take(setter->edits, at, at, &text);
    struct pss_buf nothing = {0};
    pss_edits_take(setter->edits, line, next, &nothing);
    return drop_inside(setter, keys);
}

const char *
pss_context_hoist(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_context_keys keys)
{
    struct setter setter = {.edits = edits, .template = template, .owner = owner};
    if (owner->context.state != PSS_CONTEXT_OWN_IF)
        return "the securityContext does not stand alone in an `if`";
    size_t before = edits->n;
    const char *why = hoist(&setter, keys);
    if (why)
        edits->n = before;
    return why;
}
