/* Helpers that print a securityContext: the `define` is edited where it holds the mapping and
 * all who print it are of one kind. Else it is named. */
#include "pss/base.h"

#include "contexts.h"
#include "planwork.h"
#include "pss/value.h"

struct plan_helper {
    struct pss_str name;
    bool is_value; /* it prints the keys of the securityContext, and not its key */
    enum pss_owner_level level;
    struct plan_template *template; /* NULL: no template of the chart defines it … */
    size_t block;                   /* … or several do */
    struct pss_owner owner;         /* has no maps if it does not hold the mapping */
    const char *why;                /* why it may not be edited; NULL: it may be */
};

/* ---- the define ---- */

static void
find_define(struct plan_helper *out, struct plan_work *work)
{
    size_t n = 0;
    for (size_t t = 0; t < work->templates.n; t++) {
        struct plan_template *it = &work->templates.items[t];
        const struct pss_actions *actions = &it->template.actions;
        for (size_t b = 0; b < actions->blocks.n; b++) {
            const struct pss_action *open =
                &actions->items[actions->blocks.items[b].open];
            if (open->kind != PSS_ACTION_DEFINE || !pss_str_eq(open->name, out->name))
                continue;
            n++;
            out->template = it;
            out->block = b;
        }
    }
    if (n != 1)
        out->template = NULL;
}

static struct pss_span
span_of(const struct plan_helper *helper)
{
    const struct pss_actions *actions = &helper->template->template.actions;
    return pss_branch_span(actions, actions->blocks.items[helper->block].first);
}

struct pss_str
plan_define_text(struct plan_work *work, struct pss_str name)
{
    struct plan_helper helper = {.name = name};
    find_define(&helper, work);
    if (!helper.template)
        return PSS_STR("");
    struct pss_span span = span_of(&helper);
    return pss_doc_text(helper.template->doc, span.at, span.end);
}

/* True if the text of the define speaks of a security context, by its own words. */
static bool
speaks_of_context(const struct plan_helper *helper)
{
    struct pss_span span = span_of(helper);
    return feed_is_context_name(pss_doc_text(helper->template->doc, span.at, span.end));
}

/* The define as an owner: with its roots as maps. */
static void
read_define(struct plan_helper *out, struct pss_arena *mem)
{
    const struct pss_template *template = &out->template->template;
    const struct pss_actions *actions = &template->actions;
    const struct pss_block *block = &actions->blocks.items[out->block];
    struct pss_span span = span_of(out);
    struct pss_owner *owner = &out->owner;
    *owner = (struct pss_owner){.level = out->level,
        .at = span.at,
        .branch = block->first,
        .span = span,
        .define = block->open,
        .pod = PSS_NOWHERE,
        .maps = PSS_NEW_N(mem, const struct pss_node *, template->readings.n),
        .anchor = {.at = PSS_NOWHERE}};
    for (size_t i = 0; i < template->readings.n && !template->is_opaque; i++) {
        const struct pss_reading *it = &template->readings.items[i];
        const struct pss_node *root = it->err ? NULL : it->tree.root;
        if (it->span.at < span.at || it->span.end > span.end || !root)
            continue;
        bool is_ours = root->kind == PSS_MAP && root->style == PSS_BLOCK &&
                       root->first &&
                       (out->is_value || pss_get(root, "securityContext"));
        if (is_ours)
            owner->maps[owner->n_maps++] = root;
    }
}

/* True if an action of the define prints lines, or keys. */
static bool
prints_lines(const struct plan_helper *helper)
{
    const struct pss_actions *actions = &helper->template->template.actions;
    const struct pss_owner *owner = &helper->owner;
    size_t i = pss_actions_before(actions, owner->span.at);
    for (; i < actions->n && actions->items[i].span.at < owner->span.end; i++)
        for (size_t k = 0; k < owner->n_maps; k++)
            if (pss_action_prints(&actions->items[i]) &&
                owner->maps[k]->doc->src.p[actions->items[i].span.at] != 'x')
                return true;
    for (size_t k = 0; k < owner->n_maps; k++)
        for (const struct pss_node *it = owner->maps[k]->first; it; it = it->next)
            if (it->is_merge || pss_action_at(actions, it->key->span.at))
                return true;
    return false;
}

/* The roots are the securityContext itself. */
static void
take_roots(struct plan_helper *helper)
{
    struct pss_owner *owner = &helper->owner;
    const struct pss_template *template = &helper->template->template;
    bool is_sure = pss_template_is_sure(template, owner->span, PSS_STR(":"));
    owner->context = (struct pss_context){.state = PSS_CONTEXT_PARTLY,
        .at = owner->span.at,
        .end = owner->span.end,
        .branch = owner->branch,
        .value = owner->maps[0],
        .values = owner->maps,
        .n_values = owner->n_maps,
        .fill = PSS_NOWHERE};
    if (!is_sure || prints_lines(helper))
        owner->context.state = PSS_CONTEXT_MIXED;
}

/* ---- who prints it ---- */

/* True if the action prints the securityContext of the owner, or its keys. */
static bool
prints_for(const struct plan_template *template, const struct pss_owner *owner,
    size_t number, bool is_value)
{
    const struct pss_actions *actions = &template->template.actions;
    const struct pss_action *action = &actions->items[number];
    const struct pss_node *map = owner->maps[0];
    if (is_value)
        return owner->context.state == PSS_CONTEXT_FILLED &&
               owner->context.fill == number;
    return owner->context.state == PSS_CONTEXT_ABSENT && map->first &&
           owner->at <= action->span.at && action->span.at < pss_owner_end(owner) &&
           pss_printing_column(actions, action) ==
               pss_column(map->doc, map->first->lead);
}

/* How often the name stands in quotes in a text. */
static size_t
count_names(struct pss_str text, struct pss_str name)
{
    size_t n = 0;
    for (size_t at = pss_str_find(text, name, 0); at != SIZE_MAX;
         at = pss_str_find(text, name, at + 1)) {
        size_t end = at + name.n;
        n += at > 0 && end < text.n && pss_is_one_of(text.p[at - 1], "\"`") &&
             text.p[at - 1] == text.p[end];
    }
    return n;
}

/* True if the name stands only where owners of one level print it. */
static bool
has_like_users(const struct plan_helper *helper, struct plan_work *work)
{
    size_t named = 0;
    size_t known = 1; /* the define */
    for (size_t t = 0; t < work->templates.n; t++) {
        const struct plan_template *it = &work->templates.items[t];
        const struct pss_actions *actions = &it->template.actions;
        named += count_names(it->doc->src, helper->name);
        for (size_t i = 0; i < actions->n; i++) {
            bool is_user = false;
            if (actions->items[i].kind != PSS_ACTION_INCLUDE ||
                !pss_str_eq(actions->items[i].name, helper->name))
                continue;
            for (size_t k = 0; k < it->template.owners.n; k++)
                is_user =
                    is_user || (it->template.owners.items[k].level == helper->level &&
                                   prints_for(it, &it->template.owners.items[k], i,
                                       helper->is_value));
            known += is_user;
        }
    }
    return named == known;
}

/* True if a pod that would not start with more may be printed with it. */
static bool
is_of_stopping(const struct plan_helper *helper, struct plan_work *work)
{
    for (size_t i = 0; i < work->pods.n; i++) {
        const struct plan_template *from =
            plan_template_named(work, work->pods.items[i].claim->source);
        struct plan_names names = {0};
        if (!work->pods.items[i].would_stop || !from)
            continue;
        plan_includes_find(&names, work, from);
        for (size_t k = 0; k < names.n; k++)
            if (pss_str_eq(names.items[k], helper->name))
                return true;
    }
    return false;
}

/* ---- one helper ---- */

static const char *
say(struct plan_work *work, const struct plan_helper *helper, const char *what)
{
    const struct plan_template *template = helper->template;
    const struct pss_actions *actions = &template->template.actions;
    size_t at = actions->items[actions->blocks.items[helper->block].open].span.at;
    return pss_arena_printf(work->mem, "the helper %.*s (%s:%zu) prints it%s",
        PSS_FMT(helper->name), template->doc->path,
        pss_lines_at(&template->doc->lines, at).line, what)
        .p;
}

static void
judge(struct plan_helper *helper, struct plan_work *work)
{
    read_define(helper, work->mem);
    if (helper->owner.n_maps == 0) {
        helper->why = say(work, helper, "");
        return;
    }
    if (helper->is_value)
        take_roots(helper);
    else
        pss_context_find(&helper->template->template, &helper->owner);
    enum pss_context_state state = helper->owner.context.state;
    if (state != PSS_CONTEXT_LITERAL && state != PSS_CONTEXT_PARTLY &&
        state != PSS_CONTEXT_OWN_IF)
        helper->why = say(work, helper, " in a way that is not edited");
    else if (!has_like_users(helper, work))
        helper->why = say(work, helper, ", and not only for this");
    else if (is_of_stopping(helper, work))
        helper->why =
            say(work, helper, ", also for a pod that would not start with it");
}

static const struct plan_helper *
helper_named(struct plan_work *work, struct pss_str name, bool is_value,
    enum pss_owner_level level)
{
    for (size_t i = 0; i < work->helpers.n; i++) {
        const struct plan_helper *it = work->helpers.items[i];
        if (pss_str_eq(it->name, name) && it->is_value == is_value &&
            it->level == level)
            return it;
    }
    struct plan_helper *made = PSS_NEW(work->mem, struct plan_helper);
    *made = (struct plan_helper){.name = name, .is_value = is_value, .level = level};
    find_define(made, work);
    if (made->template && (is_value || speaks_of_context(made)))
        judge(made, work);
    PSS_PUSH(work->mem, &work->helpers, made);
    return made;
}

static struct plan_helped
helped_by(const struct plan_helper *helper)
{
    struct plan_helped helped = {.template = helper->template, .why = helper->why};
    if (!helper->why && helper->owner.n_maps > 0)
        helped.owner = &helper->owner;
    return helped;
}

struct plan_helped
plan_helper_of(struct plan_work *work, const struct plan_template *template,
    const struct pss_owner *owner)
{
    const struct pss_actions *actions = &template->template.actions;
    bool is_value = owner->context.state == PSS_CONTEXT_FILLED;
    struct plan_helped none = {.why = is_value
                                          ? "the template fills in the securityContext"
                                          : "a helper prints the securityContext"};
    struct plan_helped found = none;
    size_t n = 0;
    size_t i = pss_actions_before(actions, owner->at);
    size_t end = pss_actions_before(actions, pss_owner_end(owner));
    for (; i < end; i++) {
        if (actions->items[i].kind != PSS_ACTION_INCLUDE ||
            !prints_for(template, owner, i, is_value))
            continue;
        const struct plan_helper *helper =
            helper_named(work, actions->items[i].name, is_value, owner->level);
        struct plan_helped helped = helped_by(helper);
        if (!helped.owner && !helped.why)
            continue;
        found = n++ == 0 ? helped : none;
    }
    return found;
}
