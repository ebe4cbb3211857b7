/* Key by key: values print some keys of a securityContext, and others stand in the template
 * beside them. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/contextedits.h"
#include "pss/value.h"

/* ---- what stands in the template ---- */

static const struct pss_node *
child(const struct pss_node *map, struct pss_str key)
{
    for (const struct pss_node *it = map->kind == PSS_MAP ? map->first : NULL; it;
         it = it->next)
        if (it->key && pss_str_eq(pss_key_text(it->key), key))
            return it;
    return NULL;
}

/* True if the key is printed whenever the securityContext is, at the same place in all
 * images. */
static bool
stands(const struct plan_template *template, const struct pss_owner *owner,
    struct pss_str key)
{
    const struct pss_context *context = &owner->context;
    const struct pss_node *found = NULL;
    for (size_t i = 0; i < context->n_values; i++) {
        const struct pss_node *it = child(context->values[i], key);
        const struct pss_node *own = context->values[i]->key; /* NULL: a `define` */
        if (!it || (own && own->span.at != context->at) ||
            (found && found->key->span.at != it->key->span.at))
            return false;
        found = it;
    }
    return found && pss_branch_at(&template->template.actions, found->key->span.at) ==
                        context->branch;
}

bool
plan_stands_beside(struct plan_work *work, size_t pod, size_t target)
{
    const struct plan_target *its = &work->pods.items[pod].targets.items[target];
    struct plan_template *template;
    const struct pss_owner *owner = plan_owner_of(work, pod, its, &template);
    for (size_t i = 0; owner && i < its->demands.n; i++)
        if (stands(template, owner,
                plan_field_of(plan_below_field(its->demands.items[i].path))))
            return true;
    return false;
}

bool
plan_has_literal(struct plan_work *work, size_t pod, const struct plan_target *target)
{
    struct plan_template *template;
    const struct pss_owner *owner = plan_owner_of(work, pod, target, &template);
    return owner && (owner->context.state == PSS_CONTEXT_LITERAL ||
                        owner->context.state == PSS_CONTEXT_PARTLY ||
                        owner->context.state == PSS_CONTEXT_OWN_IF);
}

/* ---- what values print ---- */

/* A path of a field without the place in a list at its end: `add[0]` is of `add`. */
static struct pss_str
without_place(struct pss_str path)
{
    size_t n = path.n;
    while (n > 0 && path.p[n - 1] != '[')
        n--;
    return path.n > 0 && path.p[path.n - 1] == ']' && n > 0
               ? (struct pss_str){path.p, n - 1}
               : path;
}

/* The path of the values that prints the field itself, or a mapping that holds it and is not
 * the whole securityContext; "" if there is none. `*is_word`: it is printed alone. */
static struct pss_str
path_of_key(bool *is_word, struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target, struct pss_str field)
{
    const struct pss_chart_feeds *feeds = work->planning->feeds;
    struct pss_str list = without_place(field);
    struct pss_str found = PSS_STR("");
    *is_word = false;
    for (size_t i = 0; i < feeds->found.n; i++) {
        const struct feed *it = &feeds->found.items[i];
        const struct feed_candidate *candidate =
            &feeds->candidates.items[it->candidate];
        bool is_own = candidate->kind == FEED_SCALAR  ? pss_str_eq(it->field, field)
                      : candidate->kind == FEED_WORDS ? pss_str_eq(it->field, list)
                                                      : false;
        bool is_around = candidate->kind == FEED_CONTEXT && it->field.n > 0 &&
                         pss_str_starts(field, it->field) &&
                         pss_str_has_at(field, it->field.n, PSS_STR("."));
        if ((!is_own && !is_around) || !plan_is_fed_by(it, pod, target))
            continue;
        size_t from = is_around ? it->field.n + 1 : list.n;
        struct pss_str rest = {field.p + from, field.n - from};
        rest = values_path(work->mem, rest);
        if (is_around)
            rest = values_join(work->mem, candidate->path, rest);
        else
            rest = pss_arena_printf(
                work->mem, "%.*s%.*s", PSS_FMT(candidate->path), PSS_FMT(rest));
        if (found.n > 0 && !pss_str_eq(found, rest))
            return PSS_STR(""); /* nobody can say which of them it is */
        found = rest;
        *is_word = candidate->kind == FEED_SCALAR;
    }
    return found;
}

/* ---- deciding ---- */

struct choice {
    struct plan_ops *ops;
    struct plan_work *work;
    size_t pod;
    size_t target;
    struct plan_op like; /* of the template */
    size_t whole;        /* the candidate that feeds all of it; PSS_NOWHERE: none */
    bool uses_values;
};

/* A value that is printed alone cannot be deleted: another takes its place. */
static const char *
fill_word(struct choice *choice, const struct plan_demand *demand, struct pss_str path)
{
    struct plan_demand own = *demand;
    if (demand->act == PSS_WISH_DELETE) {
        struct pss_want *want = PSS_NEW(choice->work->mem, struct pss_want);
        if (demand->user.n == 0)
            return "the template prints the user, and it is not known which user the "
                   "image has";
        *want = *demand->want;
        want->text = demand->user;
        own.want = want;
        own.act = PSS_WISH_SET;
    }
    return plan_fill_demand(
        choice->ops, choice->work, choice->pod, choice->target, &own, path);
}

static const char *
reach_key(struct choice *choice, const struct plan_demand *demand)
{
    struct plan_work *work = choice->work;
    const struct plan_pod *pod = &work->pods.items[choice->pod];
    const struct plan_target *target = &pod->targets.items[choice->target];
    struct pss_str field = plan_below_field(demand->path);
    bool is_word;
    struct pss_str path = path_of_key(&is_word, work, pod, target, field);
    const struct pss_owner *owner = choice->like.owner;
    bool has_place = owner && owner->context.value;
    if (path.n > 0) {
        choice->uses_values = true;
        plan_show_context(choice->ops, work, choice->pod, choice->target, path);
        if (is_word)
            return fill_word(choice, demand, path);
        return plan_fill_demand(
            choice->ops, work, choice->pod, choice->target, demand, path);
    }
    if (has_place && stands(choice->like.template, owner, plan_field_of(field)))
        return plan_key_by_template(choice->ops, work, &choice->like, target, demand);
    if (choice->whole != PSS_NOWHERE) {
        choice->uses_values = true;
        path = values_join(work->mem,
            work->planning->feeds->candidates.items[choice->whole].path,
            values_path(work->mem, field));
        return plan_fill_demand(
            choice->ops, work, choice->pod, choice->target, demand, path);
    }
    if (has_place && owner->context.state != PSS_CONTEXT_FILLED &&
        owner->context.state != PSS_CONTEXT_MIXED &&
        owner->context.state != PSS_CONTEXT_UNSURE)
        return plan_key_by_template(choice->ops, work, &choice->like, target, demand);
    return plan_not_fed;
}

/* The owner, or the helper that holds the keys. */
static void
find_owner(
    struct plan_op *like, struct plan_work *work, const struct plan_target *target)
{
    like->owner = plan_owner_of(work, like->pod, target, &like->template);
    if (!like->owner ||
        (like->owner->context.state != PSS_CONTEXT_FILLED &&
            (like->owner->context.state != PSS_CONTEXT_ABSENT || !target->is_rendered)))
        return;
    struct plan_helped helped = plan_helper_of(work, like->template, like->owner);
    if (!helped.owner)
        return;
    like->owner = helped.owner;
    like->template = helped.template;
}

const char *
plan_by_keys(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target)
{
    const struct plan_pod *its = &work->pods.items[pod];
    const struct plan_target *of = &its->targets.items[target];
    struct choice choice = {
        .ops = ops, .work = work, .pod = pod, .target = target, .whole = PSS_NOWHERE};
    const char *why = NULL;
    size_t before = ops->n;
    if (of->is_metadata || !pss_str_is(of->field, "securityContext"))
        return plan_not_fed;
    choice.like = (struct plan_op){
        .route = PSS_ROUTE_TEMPLATE, .pod = pod, .target = target, .act = PLAN_SET};
    if (!plan_foreign_template(work, its))
        find_owner(&choice.like, work, of);
    if (choice.like.owner && choice.like.owner->context.state == PSS_CONTEXT_OWN_IF)
        choice.like.act = PLAN_HOIST;
    choice.whole = plan_choose_feed(work, its, of, &why);
    why = NULL;
    for (size_t i = 0; !why && i < of->demands.n; i++)
        why = reach_key(&choice, &of->demands.items[i]);
    if (!why && !choice.uses_values)
        why = plan_not_fed;
    if (why)
        ops->n = before;
    return why;
}
