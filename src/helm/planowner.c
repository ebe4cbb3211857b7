/* From a pod back to the place in the templates that it is rendered from. */
#include "pss/base.h"

#include "planwork.h"

/* "charts/db" of a source, as Helm prints it; "" if it is of the chart itself. */
static struct pss_str
printed_subchart(struct pss_str source)
{
    size_t slash = pss_str_starts(source, PSS_STR("charts/"))
                       ? pss_str_find(source, PSS_STR("/"), strlen("charts/"))
                       : SIZE_MAX;
    return slash == SIZE_MAX ? PSS_STR("") : (struct pss_str){source.p, slash};
}

/* What follows "its template is in ". */
static struct pss_str
foreign_place(struct plan_work *work, const struct plan_pod *pod)
{
    struct pss_arena *mem = work->mem;
    const struct merged_pod *merged = &work->planning->merge->pods.items[pod->number];
    const struct pss_subchart *it =
        pss_chart_subchart(work->planning->chart, pod->claim->source);
    struct pss_str printed = printed_subchart(merged->printed);
    if (pod->claim->source.n > 0 && pod->claim->source.p[0] == '/')
        return pss_arena_printf(mem,
            "%s, which is of another chart: pss-fix --helm repairs that chart there",
            merged->part->path);
    if (it && it->kind == PSS_SUBCHART_COPIED)
        return pss_arena_printf(
            mem, "%s, a copy of %.*s: repair it there", it->dir, PSS_FMT(it->from));
    if (it && it->from.n > 0)
        return pss_arena_printf(mem, "%s, which is fetched from %.*s: repair it there",
            it->dir, PSS_FMT(it->from));
    return printed.n > 0
               ? pss_arena_printf(mem,
                     "%.*s, which this chart only uses: repair it where it is written",
                     PSS_FMT(printed))
               : PSS_STR("no file of this chart");
}

const char *
plan_foreign_template(struct plan_work *work, const struct plan_pod *pod)
{
    if (pss_chart_is_own_template(work->planning->chart, pod->claim->source))
        return NULL;
    return pss_arena_printf(work->mem,
        "no value of this chart feeds it, and its template is in %.*s",
        PSS_FMT(foreign_place(work, pod)))
        .p;
}

struct plan_template *
plan_template_named(struct plan_work *work, struct pss_str name)
{
    for (size_t i = 0; i < work->templates.n; i++)
        if (pss_str_is(name, work->templates.items[i].name))
            return &work->templates.items[i];
    return NULL;
}

static void
add_include(struct plan_names *out, struct pss_arena *mem, struct pss_str name)
{
    enum { MOST = 200 };
    for (size_t i = 0; i < out->n; i++)
        if (pss_str_eq(out->items[i], name))
            return;
    if (name.n > 0 && out->n < MOST)
        PSS_PUSH(mem, out, name);
}

void
plan_includes_add(struct plan_names *out, struct plan_work *work,
    const struct pss_actions *actions, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (pss_action_prints(&actions->items[i]) ||
            actions->items[i].kind == PSS_ACTION_ASSIGN)
            add_include(out, work->mem, actions->items[i].name);
}

void
plan_includes_find(
    struct plan_names *out, struct plan_work *work, const struct plan_template *from)
{
    plan_includes_add(out, work, &from->template.actions, 0, from->template.actions.n);
    for (size_t k = 0; k < out->n; k++)
        for (size_t t = 0; t < work->templates.n; t++) {
            const struct pss_actions *actions =
                &work->templates.items[t].template.actions;
            for (size_t b = 0; b < actions->blocks.n; b++) {
                const struct pss_block *block = &actions->blocks.items[b];
                const struct pss_action *open = &actions->items[block->open];
                if (open->kind == PSS_ACTION_DEFINE &&
                    pss_str_eq(open->name, out->items[k]))
                    plan_includes_add(out, work, actions, block->open + 1, block->end);
            }
        }
}

/* The only owner that fits in the defines; NULL if there are several or none. */
static const struct pss_owner *
owner_in_defines(struct plan_work *work, struct plan_template *from,
    struct pss_rendered rendered, bool is_pod, struct plan_template **template)
{
    struct plan_names includes = {0};
    const struct pss_owner *found = NULL;
    plan_includes_find(&includes, work, from);
    rendered.order = 0;
    for (size_t k = 0; k < includes.n; k++) {
        rendered.define = includes.items[k];
        for (size_t t = 0; t < work->templates.n; t++) {
            struct pss_template *it = &work->templates.items[t].template;
            if (it->is_opaque || it->owners.n == 0)
                continue;
            const struct pss_owner *owner =
                is_pod ? pss_owner_of_pod(it, &rendered)
                       : pss_owner_of_container(it, NULL, &rendered);
            if (!owner || owner == found)
                continue;
            if (found)
                return NULL;
            found = owner;
            *template = &work->templates.items[t];
        }
    }
    return found;
}

static const struct pss_owner *
pod_owner(
    struct plan_work *work, const struct plan_pod *pod, struct plan_template **out)
{
    const struct pss_chart_claim *claim = pod->claim;
    struct pss_rendered rendered = {
        .kind = claim->kind, .name = claim->name, .order = claim->number};
    struct plan_template *from = plan_template_named(work, claim->source);
    if (!from)
        return NULL;
    if (pss_str_ends(rendered.name, PSS_STR("*")))
        rendered.name = PSS_STR("");
    const struct pss_owner *owner =
        from->template.is_opaque ? NULL : pss_owner_of_pod(&from->template, &rendered);
    *out = from;
    return owner ? owner : owner_in_defines(work, from, rendered, true, out);
}

const struct pss_owner *
plan_owner_of(struct plan_work *work, size_t pod, const struct plan_target *target,
    struct plan_template **template)
{
    const struct plan_pod *its = &work->pods.items[pod];
    struct plan_template *from = plan_template_named(work, its->claim->source);
    const struct pss_owner *owner = pod_owner(work, its, template);
    if (plan_is_pod_level(target) || !from)
        return plan_is_pod_level(target) ? owner : NULL;
    struct pss_rendered rendered = {.kind = its->claim->kind,
        .name = its->claim->name,
        .order = its->claim->number,
        .list = target->list,
        .index = target->index,
        .container = target->name};
    if (owner && owner->define != PSS_NOWHERE)
        rendered.define = (*template)->template.actions.items[owner->define].name;
    const struct pss_owner *container =
        owner ? pss_owner_of_container(&(*template)->template, owner, &rendered) : NULL;
    return container ? container
                     : owner_in_defines(work, from, rendered, false, template);
}
