/* Where the securityContext of an owner comes from. */
#include "pss/base.h"

#include "contexts.h"
#include "pss/value.h"

/* What stands between the key and the next text. */
struct content {
    bool is_filled;    /* an action prints lines into it */
    bool is_branching; /* some of it is in an `if`, `range`, … */
    bool has_odd_key;  /* an action prints a key */
};

static const struct pss_node *
find_context(const struct pss_node *map)
{
    for (const struct pss_node *it = map->first; it; it = it->next)
        if (pss_str_is(pss_key_text(it->key), "securityContext"))
            return it;
    return NULL;
}

/* The next byte of the image that is neither blank nor in a comment. */
static size_t
next_text(struct pss_str image, size_t at)
{
    while (at < image.n) {
        if (image.p[at] == '#')
            at = pss_line_end(image, at);
        else if (image.p[at] == '\n' || pss_is_blank_in_line(image.p[at]))
            at++;
        else
            break;
    }
    return at;
}

size_t
pss_printing_column(const struct pss_actions *actions, const struct pss_action *action)
{
    struct pss_str src = actions->src;
    size_t end = action->inner.end;
    size_t at = end;
    while (at > action->inner.at && src.p[at - 1] >= '0' && src.p[at - 1] <= '9')
        at--;
    size_t digits = at;
    while (at > action->inner.at && pss_is_blank_in_line(src.p[at - 1]))
        at--;
    struct pss_str head = {src.p + action->inner.at, at - action->inner.at};
    size_t column = 0;
    for (size_t i = digits; i < end && column < 1000; i++)
        column = column * 10 + (size_t)(src.p[i] - '0');
    if (digits < end && pss_str_ends(head, PSS_STR("nindent")))
        return column;
    size_t start = pss_line_start(src, action->span.at);
    bool is_first = pss_skip_blanks(src, start, action->span.at) == action->span.at;
    size_t own = is_first ? action->span.at - start : 1000;
    if (digits < end && pss_str_ends(head, PSS_STR("indent")))
        return own < 1000 ? own + column : column;
    return own;
}

/* True if an action prints lines into the value: deeper than its key, but not deeper than
 * the keys in it, for then they belong to one of these. */
static bool
fills(const struct pss_actions *actions, const struct pss_action *action,
    const struct pss_node *value)
{
    struct pss_str image = value->doc->src;
    if (!pss_action_prints(action) || image.p[action->span.at] == 'x')
        return false;
    size_t column = pss_printing_column(actions, action);
    bool is_inner = value->kind == PSS_MAP && value->style == PSS_BLOCK &&
                    column > pss_column(value->doc, value->span.at);
    return column > pss_column(value->doc, value->key->span.at) && !is_inner;
}

static bool
has_odd_key(const struct pss_actions *actions, const struct pss_node *map)
{
    for (const struct pss_node *it = pss_node_after(map, map); it;
         it = pss_node_after(it, map))
        if (it->kind == PSS_ALIAS || it->is_merge || it->has_props ||
            (it->key && pss_actions_before(actions, it->key->span.end) !=
                            pss_actions_before(actions, it->key->span.at)))
            return true;
    return false;
}

/* Adds what one image shows. */
static void
add_content(struct content *content, const struct pss_actions *actions,
    const struct pss_node *value, size_t end)
{
    size_t i = pss_actions_before(actions, value->key->span.at);
    for (; i < actions->n && actions->items[i].span.at < end; i++) {
        const struct pss_action *action = &actions->items[i];
        bool is_control = pss_action_opens(action) || action->kind == PSS_ACTION_END ||
                          action->kind == PSS_ACTION_ELSE;
        content->is_filled = content->is_filled || fills(actions, action, value);
        content->is_branching =
            content->is_branching || (is_control && action->span.at < value->span.end);
    }
    content->has_odd_key =
        content->has_odd_key || (value->kind == PSS_MAP && has_odd_key(actions, value));
}

/* The action that prints the value of the context. */
static size_t
find_fill(const struct pss_actions *actions, const struct pss_context *context)
{
    size_t i = pss_actions_before(actions, context->at);
    for (; i < actions->n && actions->items[i].span.at < context->end; i++)
        if (pss_action_prints(&actions->items[i]))
            return i;
    return PSS_NOWHERE;
}

/* Where the text of the context ends: at the next text that an image shows, or at the end of
 * the branch. */
static size_t
end_of(const struct pss_actions *actions, const struct pss_context *context)
{
    size_t next = actions->src.n;
    size_t end = context->at;
    if (context->branch != PSS_NO_BRANCH)
        next = pss_branch_span(actions, context->branch).end;
    for (size_t i = 0; i < context->n_values; i++) {
        const struct pss_node *value = context->values[i];
        size_t own = pss_node_entry_end(value);
        size_t text = next_text(value->doc->src, own);
        end = end < own ? own : end;
        next = text < next ? text : next;
    }
    return end < next ? next : end;
}

bool
pss_value_is_filled(const struct pss_template *template, const struct pss_node *value)
{
    const struct pss_actions *actions = &template->actions;
    struct pss_context context = {.at = value->key->span.at,
        .branch = pss_branch_at(actions, value->key->span.at),
        .values = &value,
        .n_values = 1};
    struct content content = {0};
    add_content(&content, actions, value, end_of(actions, &context));
    return content.is_filled || content.has_odd_key;
}

/* True if the span holds nothing but blanks. */
static bool
is_blank(struct pss_str src, size_t at, size_t end)
{
    while (at < end && (src.p[at] == '\n' || pss_is_blank_in_line(src.p[at])))
        at++;
    return at >= end;
}

/* True if the action has its lines for itself. */
static bool
has_own_lines(struct pss_str src, const struct pss_action *action)
{
    size_t start = pss_line_start(src, action->span.at);
    return is_blank(src, start, action->span.at) &&
           is_blank(src, action->span.end, pss_line_end(src, action->span.end));
}

/* True if the branch is an `if` or `with` of the owner that holds the context and nothing
 * else. */
static bool
is_own_if(const struct pss_actions *actions, const struct pss_owner *owner)
{
    const struct pss_context *context = &owner->context;
    if (context->branch == PSS_NO_BRANCH)
        return false;
    const struct pss_branch *branch = &actions->branches.items[context->branch];
    const struct pss_block *block = &actions->blocks.items[branch->block];
    const struct pss_action *open = &actions->items[block->open];
    const struct pss_action *end = &actions->items[block->end];
    if (branch->parent != owner->branch || block->n != 1 ||
        (open->kind != PSS_ACTION_IF && open->kind != PSS_ACTION_WITH))
        return false;
    return has_own_lines(actions->src, open) && has_own_lines(actions->src, end) &&
           is_blank(actions->src, open->span.end, context->at) &&
           is_blank(actions->src, pss_node_entry_end(context->value), end->span.at);
}

static enum pss_context_state
judge(const struct pss_actions *actions, const struct pss_owner *owner)
{
    const struct pss_context *context = &owner->context;
    const struct pss_node *value = context->value;
    struct content content = {0};
    for (size_t i = 0; i < context->n_values; i++)
        add_content(&content, actions, context->values[i], context->end);
    bool is_printed = value->kind == PSS_SCALAR && value->style != PSS_MISSING &&
                      pss_actions_before(actions, value->span.end) !=
                          pss_actions_before(actions, value->span.at);
    if (value->kind != PSS_MAP && (content.is_filled || is_printed))
        return PSS_CONTEXT_FILLED;
    bool is_literal = value->kind == PSS_MAP || value->style == PSS_MISSING;
    if (!is_literal || content.is_filled || content.has_odd_key)
        return PSS_CONTEXT_MIXED;
    if (context->branch == owner->branch)
        return content.is_branching ? PSS_CONTEXT_PARTLY : PSS_CONTEXT_LITERAL;
    return is_own_if(actions, owner) && !content.is_branching ? PSS_CONTEXT_OWN_IF
                                                              : PSS_CONTEXT_MIXED;
}

size_t
pss_owner_end(const struct pss_owner *owner)
{
    return next_text(owner->maps[0]->doc->src, owner->span.end);
}

void
pss_context_find(const struct pss_template *template, struct pss_owner *owner)
{
    struct pss_context *context = &owner->context;
    *context = (struct pss_context){
        .at = PSS_NOWHERE, .end = PSS_NOWHERE, .fill = PSS_NOWHERE};
    bool is_odd = false;
    for (size_t i = 0; i < owner->n_maps; i++) {
        const struct pss_node *value = find_context(owner->maps[i]);
        is_odd = is_odd || owner->maps[i]->has_merges || owner->maps[i]->has_props;
        if (!value)
            continue;
        if (!context->value) {
            context->value = value;
            context->at = value->key->span.at;
            context->values =
                PSS_NEW_N(template->mem, const struct pss_node *, owner->n_maps);
        }
        context->values[context->n_values++] = value;
        is_odd = is_odd || value->key->span.at != context->at ||
                 pss_find(owner->maps[i], PSS_STR("securityContext")).duplicates > 0;
    }
    struct pss_span around = pss_span_of(owner->at, pss_owner_end(owner));
    bool is_sure = pss_template_is_sure(template, around, PSS_STR("securityContext"));
    if (!context->value) {
        context->state = !is_sure ? PSS_CONTEXT_UNSURE
                         : is_odd ? PSS_CONTEXT_MIXED
                                  : PSS_CONTEXT_ABSENT;
        return;
    }
    const struct pss_actions *actions = &template->actions;
    context->branch = pss_branch_at(actions, context->at);
    context->end = end_of(actions, context);
    context->state = judge(actions, owner);
    if (context->state == PSS_CONTEXT_FILLED)
        context->fill = find_fill(actions, context);
    bool is_ours =
        context->state == PSS_CONTEXT_LITERAL || context->state == PSS_CONTEXT_OWN_IF;
    if (is_ours && (is_odd || !is_sure))
        context->state = PSS_CONTEXT_MIXED;
}
