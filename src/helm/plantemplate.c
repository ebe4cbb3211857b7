/* By the template: keys that stand in it, and new ones. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/contextedits.h"
#include "pss/newentry.h"
#include "pss/value.h"

/* ---- what is not of the securityContext ---- */

/* True if some image has the key. */
static bool
stands(const struct pss_owner *owner, struct pss_str key)
{
    for (size_t i = 0; i < owner->n_maps; i++)
        if (pss_find(owner->maps[i], key).value)
            return true;
    return false;
}

static const char *
by_nodes(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target)
{
    for (size_t i = 0; i < target->demands.n; i++) {
        const struct plan_demand *demand = &target->demands.items[i];
        struct plan_op op = *like;
        const struct pss_node *value = demand->want->value;
        if (demand->act == PSS_WISH_APPEND && demand->want->item &&
            demand->want->item->first && pss_str_eq(demand->path, target->field)) {
            if (target->is_rendered && !stands(like->owner, target->field))
                return "a helper prints the list";
            op.act = PLAN_ITEMS;
            op.text = target->field;
            op.item = demand->want->item;
            PSS_PUSH(work->mem, ops, op);
            continue;
        }
        op.node = plan_node_at(like->owner, demand->path);
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
        return plan_add_keys(ops, work, like, target);
    case PSS_CONTEXT_LITERAL:
    case PSS_CONTEXT_PARTLY:
        like->act = PLAN_SET;
        return plan_add_keys(ops, work, like, target);
    case PSS_CONTEXT_OWN_IF:
        like->act = PLAN_HOIST;
        return plan_add_keys(ops, work, like, target);
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
    const char *foreign = plan_foreign_template(work, &work->pods.items[pod]);
    if (foreign)
        return foreign;
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
