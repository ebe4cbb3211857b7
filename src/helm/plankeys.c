/* Keys of a securityContext that stand in a template. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/value.h"

const struct pss_node *
plan_node_at(const struct pss_owner *owner, struct pss_str path)
{
    const struct pss_node *found = NULL;
    for (size_t i = 0; i < owner->n_maps; i++) {
        const struct pss_node *node = owner->maps[i];
        struct pss_str rest = path;
        while (node && rest.n > 0) {
            if (rest.p[0] == '[') {
                size_t number = 0;
                size_t k = 1;
                for (; k < rest.n && rest.p[k] != ']'; k++)
                    number = number * 10 + (size_t)(rest.p[k] - '0');
                k += k < rest.n;
                k += k < rest.n && rest.p[k] == '.';
                rest = (struct pss_str){rest.p + k, rest.n - k};
                node = node->kind == PSS_SEQ ? node->first : NULL;
                for (; node && number > 0; number--)
                    node = node->next;
                continue;
            }
            struct pss_str key = plan_field_of(rest);
            size_t more = key.n + (key.n < rest.n && rest.p[key.n] == '.');
            rest = (struct pss_str){rest.p + more, rest.n - more};
            node = node->kind == PSS_MAP ? pss_find(node, key).value : NULL;
        }
        if (!node)
            continue;
        if (found && found->span.at != node->span.at)
            return NULL;
        found = found ? found : node;
    }
    return found;
}

static int
by_path(const void *a, const void *b)
{
    const struct plan_op *x = a;
    const struct plan_op *y = b;
    return pss_str_cmp(x->key.path, y->key.path);
}

/* True if both are one word, or mappings of one name. */
static bool
reads_like(const struct pss_node *item, const struct pss_node *rendered)
{
    if (item->kind != rendered->kind || item->kind == PSS_SEQ)
        return false;
    if (item->kind == PSS_SCALAR)
        return pss_str_eq(pss_scalar_text(item), pss_scalar_text(rendered));
    struct pss_str name = pss_text_at(item, "name");
    return name.n > 0 && pss_str_eq(name, pss_text_at(rendered, "name"));
}

const struct pss_node *
plan_item_of(const struct pss_node *list, const struct pss_node *rendered)
{
    const struct pss_node *found = NULL;
    if (!list || list->kind != PSS_SEQ || !rendered)
        return NULL;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *item = pss_node_real(it);
        if (!reads_like(item, pss_node_real(rendered)))
            continue;
        if (found || item != it)
            return NULL;
        found = it;
    }
    return found;
}

/* How many items of the list are to go. */
static size_t
count_drops(const struct plan_target *target, struct pss_str path)
{
    size_t n = 0;
    for (size_t i = 0; i < target->demands.n; i++)
        n += target->demands.items[i].act == PSS_WISH_DROP &&
             pss_str_eq(target->demands.items[i].path, path);
    return n;
}

/* The text in the quotes of the scalar that it replaces. */
static struct pss_str
quoted_like(struct plan_work *work, const struct pss_node *scalar, struct pss_str text)
{
    const char *quote = scalar->style == PSS_DOUBLE   ? "\""
                        : scalar->style == PSS_SINGLE ? "'"
                                                      : "";
    return pss_arena_printf(work->mem, "%s%.*s%s", quote, PSS_FMT(text), quote);
}

/* Adds an operation for an item of a list, which is written in the template. If all items
 * go, the list does. */
static const char *
add_item(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target, const struct plan_demand *demand)
{
    struct plan_op op = *like;
    const struct pss_node *list = plan_node_at(like->owner, demand->path);
    op.node = plan_item_of(list, demand->want->value);
    if (!op.node)
        return "the item of the list is not written in the template as it is rendered";
    const struct pss_actions *actions = &like->template->template.actions;
    if (pss_branch_at(actions, op.node->span.at) !=
        pss_branch_at(actions, list->span.at))
        return "the item of the list stands in a branch of the template";
    op.act = demand->act == PSS_WISH_DROP ? PLAN_DELETE : PLAN_REPLACE;
    op.text = quoted_like(work, op.node, demand->want->text);
    bool is_whole = op.act == PLAN_DELETE && list->key &&
                    list->n == count_drops(target, demand->path);
    if (is_whole && list->parent->style == PSS_FLOW && like->act == PLAN_SET) {
        op = *like; /* what goes and what comes share the brackets */
        op.key = (struct pss_context_key){.path = plan_below_field(demand->path)};
        PSS_PUSH(work->mem, ops, op);
        return NULL;
    }
    if (is_whole)
        op.node = list;
    op.is_replaced = true; /* another key of the capabilities is added */
    PSS_PUSH(work->mem, ops, op);
    return NULL;
}

const char *
plan_key_by_template(struct plan_ops *ops, struct plan_work *work,
    const struct plan_op *like, const struct plan_target *target,
    const struct plan_demand *demand)
{
    struct plan_op op = *like;
    if (!pss_str_starts(demand->path, PSS_STR("securityContext.")))
        return "the whole securityContext is in the way";
    op.key = (struct pss_context_key){.path = plan_below_field(demand->path),
        .text = demand->want->text,
        .is_item = demand->act == PSS_WISH_APPEND};
    if (demand->act == PSS_WISH_DELETE) {
        if (op.act == PLAN_INSERT)
            return NULL;
        op.key.text = PSS_STR("");
    } else if (demand->act != PSS_WISH_SET && demand->act != PSS_WISH_APPEND) {
        return add_item(ops, work, like, target, demand);
    }
    PSS_PUSH(work->mem, ops, op);
    return NULL;
}

const char *
plan_add_keys(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target)
{
    size_t before = ops->n;
    for (size_t i = 0; i < target->demands.n; i++) {
        const char *why =
            plan_key_by_template(ops, work, like, target, &target->demands.items[i]);
        if (why) {
            ops->n = before;
            return why;
        }
    }
    if (ops->n > before + 1)
        qsort(&ops->items[before], ops->n - before, sizeof ops->items[0], by_path);
    return NULL;
}
