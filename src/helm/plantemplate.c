/* By the template: keys that stand in it, and new ones. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/contextedits.h"
#include "pss/value.h"

/* ---- keys ---- */

/* The node at a path below the owner, the same in all images. */
static const struct pss_node *
node_at(const struct pss_owner *owner, struct pss_str path)
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

/* Adds an operation for an item of a list, which is written in the template. The last item
 * goes with its list. */
static const char *
add_item(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_demand *demand)
{
    struct plan_op op = *like;
    const struct pss_node *value = demand->want->value;
    op.node = node_at(like->owner, demand->path);
    if (!op.node || !op.node->parent || op.node->kind != PSS_SCALAR ||
        (value && value->kind == PSS_SCALAR &&
            !pss_str_eq(pss_scalar_text(value), pss_scalar_text(op.node))))
        return "an item of a list of the template is in the way";
    op.act = demand->act == PSS_WISH_DROP ? PLAN_DELETE : PLAN_REPLACE;
    op.text = demand->want->text;
    if (op.act == PLAN_DELETE && op.node->parent->n == 1 && op.node->parent->key)
        op.node = op.node->parent;
    op.is_replaced = true; /* another key of the capabilities is added */
    PSS_PUSH(work->mem, ops, op);
    return NULL;
}

const char *
plan_key_by_template(struct plan_ops *ops, struct plan_work *work,
    const struct plan_op *like, const struct plan_demand *demand)
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
        return add_item(ops, work, like, demand);
    }
    PSS_PUSH(work->mem, ops, op);
    return NULL;
}

/* Adds an operation for each key of the securityContext. */
static const char *
add_keys(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target)
{
    size_t before = ops->n;
    for (size_t i = 0; i < target->demands.n; i++) {
        const char *why =
            plan_key_by_template(ops, work, like, &target->demands.items[i]);
        if (why) {
            ops->n = before;
            return why;
        }
    }
    if (ops->n > before + 1)
        qsort(&ops->items[before], ops->n - before, sizeof ops->items[0], by_path);
    return NULL;
}

/* ---- what is not of the securityContext ---- */

static const char *
by_nodes(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target)
{
    for (size_t i = 0; i < target->demands.n; i++) {
        const struct plan_demand *demand = &target->demands.items[i];
        struct plan_op op = *like;
        const struct pss_node *value = demand->want->value;
        op.node = node_at(like->owner, demand->path);
        op.text = demand->want->text;
        op.act = demand->act == PSS_WISH_DELETE || demand->act == PSS_WISH_DROP
                     ? PLAN_DELETE
                     : PLAN_REPLACE;
        if (!op.node || demand->act == PSS_WISH_APPEND ||
            demand->act == PSS_WISH_EMPTY_DIR)
            return "the field is not written in the template as it is rendered";
        if (value && value->kind == PSS_SCALAR && op.node->kind == PSS_SCALAR &&
            !pss_str_eq(pss_scalar_text(value), pss_scalar_text(op.node)))
            return "the template fills in the field";
        PSS_PUSH(work->mem, ops, op);
    }
    return NULL;
}

/* ---- deciding ---- */

static const char *
by_context(struct plan_ops *ops, struct plan_work *work, struct plan_op *like,
    const struct plan_target *target, bool is_literal)
{
    switch (like->owner->context.state) {
    case PSS_CONTEXT_ABSENT:
        if (!is_literal)
            return plan_by_knob(ops, work, like->pod, like->target, like);
        like->act = PLAN_INSERT;
        return add_keys(ops, work, like, target);
    case PSS_CONTEXT_LITERAL:
    case PSS_CONTEXT_PARTLY:
        like->act = PLAN_SET;
        return add_keys(ops, work, like, target);
    case PSS_CONTEXT_OWN_IF:
        like->act = PLAN_HOIST;
        return add_keys(ops, work, like, target);
    case PSS_CONTEXT_FILLED:
        return "the template fills in the securityContext";
    case PSS_CONTEXT_MIXED:
        return "the securityContext is written in several parts";
    case PSS_CONTEXT_UNSURE:
        break;
    }
    return "a part of the template cannot be read as YAML";
}

const char *
plan_by_template(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, bool is_literal)
{
    const struct plan_target *its = &work->pods.items[pod].targets.items[target];
    struct plan_op like = {.route = PSS_ROUTE_TEMPLATE, .pod = pod, .target = target};
    size_t before = ops->n;
    if (its->is_metadata)
        return "it is in the metadata of the pod";
    if (plan_is_vendored(work->pods.items[pod].claim->source))
        return "no value of this chart feeds it, and its template is one of another "
               "chart, in charts/";
    like.owner = plan_owner_of(work, pod, its, &like.template);
    if (!like.owner) {
        const char *why = plan_unseen_helper(work, &work->pods.items[pod]);
        return why ? why : "no template of this chart shows where it is written";
    }
    if (!pss_str_is(its->field, "securityContext")) {
        const char *why = by_nodes(ops, work, &like, its);
        if (why)
            ops->n = before;
        return why;
    }
    enum pss_context_state state = like.owner->context.state;
    if (state == PSS_CONTEXT_FILLED ||
        (state == PSS_CONTEXT_ABSENT && its->is_rendered)) {
        struct plan_helped helped = plan_helper_of(work, like.template, like.owner);
        if (!helped.owner)
            return helped.why;
        like.owner = helped.owner;
        like.template = helped.template;
    }
    return by_context(ops, work, &like, its, is_literal);
}
