/* By the template: keys that stand in it, and new ones. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/buf.h"
#include "pss/contextedits.h"
#include "pss/value.h"

/* ---- knobs ---- */

static bool
is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_';
}

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
        if (!is_word(c))
            continue;
        pss_buf_putc(&out, is_upper && c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
        is_upper = false;
    }
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    bool is_name = copy.n > 0 && !(copy.p[0] >= '0' && copy.p[0] <= '9');
    return is_name ? copy : PSS_STR("");
}

static bool
is_plain_path(struct pss_str path)
{
    for (size_t i = 0; i < path.n; i++)
        if (!is_word(path.p[i]) && path.p[i] != VALUES_SEPARATOR)
            return false;
    return true;
}

/* The mapping of the values that holds the image of an owner: "" for the top, or if nothing
 * tells. */
static struct pss_str
component_of(struct plan_work *work, const struct plan_template *template,
    const struct pss_owner *owner)
{
    struct pss_str src = template->doc->src;
    struct pss_str part = {src.p + owner->span.at, owner->span.end - owner->span.at};
    const struct pss_str mark = PSS_STR("image:");
    const struct pss_str values = PSS_STR(".Values.");
    size_t at = pss_str_find(part, mark, 0);
    if (at == SIZE_MAX)
        return PSS_STR("");
    struct pss_str line = {part.p + at, pss_line_end(part, at) - at};
    at = pss_str_find(line, values, 0);
    if (at == SIZE_MAX)
        return PSS_STR("");
    size_t start = at + values.n;
    size_t end = start;
    while (end < line.n && (is_word(line.p[end]) || line.p[end] == '.'))
        end++;
    struct pss_str chain = {line.p + start, end - start};
    size_t image = pss_str_find(chain, PSS_STR(".image"), 0);
    if (image == SIZE_MAX || pss_str_starts(chain, PSS_STR("global.")))
        return PSS_STR("");
    struct pss_str path = values_path(work->mem, (struct pss_str){chain.p, image});
    const struct pss_node *node = values_at(&work->values.items[0], path).node;
    return node && node->kind == PSS_MAP && is_plain_path(path) ? path : PSS_STR("");
}

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
        struct pss_str src = actions->src;
        size_t at = actions->items[block->open].span.end;
        size_t end = actions->items[block->end].span.at;
        struct pss_str part = {src.p + at, end - at};
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

/* True if the name is free, or ours for the same. `*is_shared`: the knob is there. */
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

static struct pss_str
knob_path(struct plan_work *work, const struct plan_template *template,
    const struct pss_owner *owner, const struct plan_pod *pod,
    const struct plan_target *target)
{
    const char *name =
        plan_is_pod_level(target) ? "podSecurityContext" : "securityContext";
    struct pss_str component = component_of(work, template, owner);
    struct pss_str keys = keys_text(work, target);
    struct pss_str path = values_join(work->mem, component, pss_str_of(name));
    if (is_free(work, path, owner, keys))
        return path;
    struct pss_str front =
        camel(work->mem, plan_is_pod_level(target) ? pod->claim->name : target->name);
    if (front.n == 0)
        return PSS_STR("");
    path = values_join(work->mem, component,
        pss_arena_printf(work->mem, "%.*s%c%s", PSS_FMT(front),
            (char)(name[0] >= 'a' ? name[0] - 32 : name[0]), name + 1));
    return is_free(work, path, owner, keys) ? path : PSS_STR("");
}

static const char *
by_knob(struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target,
    const struct plan_op *like)
{
    const struct plan_pod *its = &work->pods.items[pod];
    const struct plan_target *of = &its->targets.items[target];
    if (!work->values.items[0].may_edit || !has_values(like->template, like->owner))
        return "no values can be read there";
    for (size_t i = 0; i < of->demands.n; i++)
        if (of->demands.items[i].act == PSS_WISH_DELETE)
            return "a key is to be deleted";
    struct pss_str path = knob_path(work, like->template, like->owner, its, of);
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

/* ---- what is not of the securityContext ---- */

static const char *
by_nodes(struct plan_ops *ops, struct plan_work *work, const struct plan_op *like,
    const struct plan_target *target)
{
    for (size_t i = 0; i < target->demands.n; i++) {
        const struct plan_demand *demand = &target->demands.items[i];
        struct plan_op op = *like;
        const struct pss_node *value = demand->want->value;
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
    if (!like.owner)
        return "no template of this chart shows where it is written";
    if (!pss_str_is(its->field, "securityContext")) {
        const char *why = by_nodes(ops, work, &like, its);
        if (why)
            ops->n = before;
        return why;
    }
    switch (like.owner->context.state) {
    case PSS_CONTEXT_ABSENT:
        if (its->is_rendered)
            return "a helper prints the securityContext";
        if (!is_literal)
            return by_knob(ops, work, pod, target, &like);
        like.act = PLAN_INSERT;
        return plan_add_keys(ops, work, &like, its);
    case PSS_CONTEXT_LITERAL:
    case PSS_CONTEXT_PARTLY:
        like.act = PLAN_SET;
        return plan_add_keys(ops, work, &like, its);
    case PSS_CONTEXT_OWN_IF:
        like.act = PLAN_HOIST;
        return plan_add_keys(ops, work, &like, its);
    case PSS_CONTEXT_FILLED:
        return "the template fills in the securityContext";
    case PSS_CONTEXT_MIXED:
        return "the securityContext is written in several parts";
    case PSS_CONTEXT_UNSURE:
        break;
    }
    return "a part of the template cannot be read as YAML";
}
