/* Knobs: a security context of a template that the values fill. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/buf.h"
#include "pss/value.h"

/* ---- names ---- */

/* `web-server` becomes `webServer`; "" if it holds anything else. */
static struct pss_str
camel(struct pss_arena *mem, struct pss_str name)
{
    struct pss_buf out = {0};
    bool is_upper = false;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (c == '-' || c == '.' || c == '_') {
            is_upper = out.n > 0;
            continue;
        }
        if (!values_is_word(c))
            continue;
        pss_buf_putc(&out, is_upper && c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
        is_upper = false;
    }
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    bool is_name = copy.n > 0 && !(copy.p[0] >= '0' && copy.p[0] <= '9');
    return is_name ? copy : PSS_STR("");
}

/* A name as it is in the templates: without that of the release and of the chart, unless it
 * is nothing else. */
static struct pss_str
own_name(const struct plan_work *work, struct pss_str name)
{
    struct pss_str before[] = {PSS_STR(PSS_HELM_RELEASE), work->planning->chart->name};
    for (size_t i = 0; i < PSS_COUNT(before); i++) {
        size_t n = before[i].n;
        if (pss_str_starts(name, before[i]) && name.n > n + 1 && name.p[n] == '-')
            name = (struct pss_str){name.p + n + 1, name.n - n - 1};
    }
    return name;
}

/* What the knob would hold, to see whether two may be one. */
static struct pss_str
keys_text(struct plan_work *work, const struct plan_target *target)
{
    struct pss_buf out = {0};
    for (size_t i = 0; i < target->demands.n; i++)
        pss_buf_printf(&out, "%.*s=%.*s\n", PSS_FMT(target->demands.items[i].path),
            PSS_FMT(target->demands.items[i].want->text));
    struct pss_str copy = pss_arena_copy(work->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return copy;
}

/* True if the name is free, or a knob of ours has it that holds the same keys. */
static bool
is_free(struct plan_work *work, struct pss_str path, const struct pss_owner *owner,
    struct pss_str keys)
{
    for (size_t i = 0; i < work->knobs.n; i++) {
        const struct plan_knob *it = &work->knobs.items[i];
        if (pss_str_eq(it->path, path))
            return it->owner == owner || pss_str_eq(it->keys, keys);
    }
    for (size_t i = 0; i < work->values.n; i++) {
        const struct values_file *file = &work->values.items[i];
        const struct pss_node *node = values_at(file, path).node;
        if (values_hides(file, path) ||
            (node && !pss_is_null(node) && !(node->kind == PSS_MAP && node->n == 0)))
            return false;
        if (node) /* it may be read for something else */
            for (size_t k = 0; k < work->planning->feeds->found.n; k++) {
                const struct feed *feed = &work->planning->feeds->found.items[k];
                if (pss_str_eq(
                        work->planning->feeds->candidates.items[feed->candidate].path,
                        path))
                    return false;
            }
    }
    return true;
}

/* True if a security context stands there, or is read from there, so that `securityContext`
 * is that of the pods. */
static bool
is_of_pods(const struct plan_work *work, struct pss_str path)
{
    const struct pss_chart_feeds *feeds = work->planning->feeds;
    const struct pss_node *node = values_at(&work->values.items[0], path).node;
    bool is_some = node && node->kind == PSS_MAP && node->n > 0;
    for (size_t i = 0; i < feeds->found.n && !is_some; i++) {
        const struct feed *it = &feeds->found.items[i];
        const struct feed_candidate *candidate =
            &feeds->candidates.items[it->candidate];
        is_some = it->list.n == 0 && candidate->kind == FEED_CONTEXT &&
                  pss_str_eq(candidate->path, path);
    }
    return is_some;
}

/* True if the values name security contexts of containers so, and never shorter. */
static bool
has_long_names(const struct plan_work *work)
{
    const struct pss_node *root = work->values.items[0].root;
    bool has_long = false;
    for (const struct pss_node *it = root; it; it = pss_node_after(it, root)) {
        struct pss_str key = it->key ? pss_key_text(it->key) : PSS_STR("");
        if (pss_str_is(key, "securityContext"))
            return false;
        has_long = has_long || pss_str_is(key, "containerSecurityContext");
    }
    return has_long;
}

static struct pss_str
knob_path(struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target)
{
    const struct plan_pod *pod = &work->pods.items[like->pod];
    bool is_pod = plan_is_pod_level(target);
    const char *name = is_pod                 ? "podSecurityContext"
                       : has_long_names(work) ? "containerSecurityContext"
                                              : "securityContext";
    struct pss_str component = plan_component_of(work, like);
    struct pss_str keys = keys_text(work, target);
    struct pss_str path = values_join(work->mem, component, pss_str_of(name));
    if (is_free(work, path, like->owner, keys))
        return path;
    if (!is_pod && is_of_pods(work, path)) {
        path = values_join(work->mem, component, PSS_STR("containerSecurityContext"));
        if (is_free(work, path, like->owner, keys))
            return path;
    }
    struct pss_str front =
        camel(work->mem, own_name(work, is_pod ? pod->claim->name : target->name));
    if (front.n == 0)
        return PSS_STR("");
    path = values_join(work->mem, component,
        pss_arena_printf(
            work->mem, "%.*s%c%s", PSS_FMT(front), (char)(name[0] - 32), name + 1));
    return is_free(work, path, like->owner, keys) ? path : PSS_STR("");
}

/* ---- the knob ---- */

/* True if `$.Values` are the values there. In a `define`, `$` is what it is given. */
static bool
has_values(const struct plan_template *template, const struct pss_owner *owner)
{
    if (!pss_str_starts(pss_str_of(template->name), PSS_STR("templates/")))
        return false; /* they are those of a sub-chart */
    if (owner->define == PSS_NOWHERE)
        return true;
    const struct pss_actions *actions = &template->template.actions;
    const struct pss_str values = PSS_STR(".Values.");
    for (size_t b = 0; b < actions->blocks.n; b++) {
        const struct pss_block *block = &actions->blocks.items[b];
        if (block->open != owner->define)
            continue;
        struct pss_span span = pss_branch_span(actions, block->first);
        struct pss_str part = {actions->src.p + span.at, span.end - span.at};
        bool is_some = false;
        for (size_t i = pss_str_find(part, values, 0); i != SIZE_MAX;
             i = pss_str_find(part, values, i + 1)) {
            bool is_own = i == 0 || pss_is_one_of(part.p[i - 1], " ($-");
            if (!is_own)
                return false;
            is_some = true;
        }
        return is_some;
    }
    return false;
}

const char *
plan_by_knob(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target,
    const struct plan_op *like)
{
    const struct plan_pod *its = &work->pods.items[pod];
    const struct plan_target *of = &its->targets.items[target];
    if (!work->values.items[0].may_edit || !has_values(like->template, like->owner))
        return "no values can be read there";
    for (size_t i = 0; i < of->demands.n; i++)
        if (of->demands.items[i].act == PSS_WISH_DELETE)
            return "a key is to be deleted";
    struct pss_str path = knob_path(work, like, of);
    if (path.n == 0)
        return "the names in the values are taken";
    size_t before = ops->n;
    struct plan_op op = *like;
    op.act = PLAN_KNOB;
    op.text = pss_arena_printf(
        work->mem, "$.Values.%.*s", PSS_FMT(values_shown(work->mem, path)));
    PSS_PUSH(work->mem, ops, op);
    const char *why = plan_fill_path(ops, work, pod, target, path);
    if (why) {
        ops->n = before;
        return why;
    }
    struct plan_knob knob = {path, like->owner, keys_text(work, of)};
    PSS_PUSH(work->mem, &work->knobs, knob);
    return NULL;
}
