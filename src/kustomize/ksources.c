/* Marks tell which object a pod began as. */
#include "pss/base.h"

#include "korigin.h"
#include "ktext.h"
#include "pss/ksources.h"

/* ---- places ---- */

/* The key that the node stands behind; of an item its first key. */
static struct pss_span
place_of(const struct pss_node *node)
{
    if (node->kind == PSS_SCALAR)
        return node->span;
    if (node->key)
        return node->key->span;
    bool has_key = node->kind == PSS_MAP && node->first && node->first->key;
    return has_key ? node->first->key->span : node->span;
}

struct pss_kat
pss_kat_of_mark(const struct pss_marks *marks, size_t mark)
{
    struct pss_kat out = {.path = NULL};
    if (mark >= marks->marks.n)
        return out;
    const struct pss_mark *it = &marks->marks.items[mark];
    const struct pss_ktext *text = &marks->texts.items[it->text];
    out.path = marks->files.items[text->file].path;
    out.span = pss_ktext_place(text, place_of(it->node));
    out.document = text->scalar ? 0 : it->tree->chunk.number;
    out.form = it->form;
    return out;
}

/* ---- sources ---- */

static size_t
source_at(struct pss_ksources *out, struct pss_str key, struct pss_ksource made)
{
    size_t *known = pss_table_at(&out->known, out->mem, key);
    if (*known == 0) {
        PSS_PUSH(out->mem, out, made);
        *known = out->n;
    }
    return *known - 1;
}

/* The object is written in no file of the tree: what brings it in stands for it. */
static size_t
source_of_root(struct pss_ksources *out, const struct pss_kroots *work,
    const struct pss_kroot *root, const struct pss_pod_result *pod)
{
    const struct pss_object *object = pod->object;
    struct pss_korigin origin;
    pss_korigin_find(&origin, out->mem, work, root, object);
    struct pss_str key = pss_arena_printf(out->mem, "%s@%zu %.*s %.*s %.*s %.*s",
        origin.path, origin.at, PSS_FMT(object->kind), PSS_FMT(object->space),
        PSS_FMT(object->name), PSS_FMT(pod->path));
    return source_at(out, key,
        (struct pss_ksource){.path = origin.path,
            .at = origin.at,
            .object = NULL,
            .origin = origin.name});
}

static size_t
source_of(struct pss_ksources *out, const struct pss_kroots *work,
    const struct pss_kroot *root, const struct pss_pod_result *pod,
    const struct pss_kpod *kpod)
{
    const struct pss_marks *marks = root->pods.marks;
    const struct pss_object *object = kpod ? pss_kpod_source(marks, kpod) : NULL;
    struct pss_kat at = {.path = NULL};
    if (object)
        at = pss_kat_of_mark(marks, kpod->spec.first);
    if (!at.path)
        return source_of_root(out, work, root, pod);
    struct pss_str key = pss_arena_printf(
        out->mem, "%s@%zu-%zu", at.path, (size_t)at.span.at, (size_t)at.span.end);
    return source_at(out, key,
        (struct pss_ksource){.path = at.path,
            .at = object->root->span.at,
            .document = at.document,
            .object = object});
}

static enum pss_kstate
state_of(const struct pss_result *result, size_t pod, const bool *wants)
{
    if (result->pods.items[pod].outcome == PSS_COMPLIANT)
        return PSS_KPASSES;
    return wants[pod] ? PSS_KWANTS : PSS_KLEFT;
}

static void
add_root(struct pss_ksources *out, struct pss_kroots *work, size_t number)
{
    struct pss_kroot *root = &work->roots.items[number];
    const struct pss_result *result = root->result;
    bool *wants = PSS_NEW_N(out->mem, bool, result->pods.n);
    for (size_t i = 0; i < result->wants.n; i++)
        wants[result->wants.items[i].pod] = true;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object)
            continue;
        const struct pss_kpod *kpod = pss_kpods_find(&root->pods, result, i);
        size_t source = source_of(out, work, root, pod, kpod);
        struct pss_kinstance made = {.root = number,
            .pod = i,
            .source = source,
            .kpod = kpod,
            .state = state_of(result, i, wants)};
        PSS_PUSH(out->mem, &out->items[source].instances, out->instances.n);
        PSS_PUSH(out->mem, &out->instances, made);
    }
}

void
pss_ksources_find(
    struct pss_ksources *out, struct pss_arena *mem, struct pss_kroots *work)
{
    *out = (struct pss_ksources){.mem = mem};
    for (size_t i = 0; i < work->roots.n; i++)
        if (!work->roots.items[i].err)
            add_root(out, work, i);
}

/* ---- findings ---- */

/* A mark of a mapping: that of its first key that is one. */
static size_t
mark_in(const struct pss_marks *marks, const struct pss_node *map)
{
    for (const struct pss_node *it = map->first; it; it = it->next) {
        size_t mark =
            it->key ? pss_mark_of_key(marks, pss_scalar_text(it->key)) : PSS_NOWHERE;
        if (mark != PSS_NOWHERE)
            return mark;
    }
    return PSS_NOWHERE;
}

/* A mark of a mapping or a value; of a list that of its first item. */
static size_t
mark_at(const struct pss_marks *marks, const struct pss_node *node)
{
    if (node->kind == PSS_SEQ && node->first)
        node = pss_node_real(node->first);
    if (node->kind == PSS_MAP)
        return mark_in(marks, node);
    return node->kind == PSS_SCALAR ? pss_mark_of_value(marks, pss_scalar_text(node))
                                    : PSS_NOWHERE;
}

/* Goes one step: `key` or `key[3]`. NULL: it leads to nothing. */
static const struct pss_node *
step(const struct pss_node *map, struct pss_str word)
{
    struct pss_str key = word;
    size_t bracket = pss_str_find(word, PSS_STR("["), 0);
    if (bracket != SIZE_MAX)
        key.n = bracket;
    const struct pss_node *node =
        map->kind == PSS_MAP ? pss_node_real(pss_find(map, key).value) : NULL;
    if (bracket == SIZE_MAX || !node || node->kind != PSS_SEQ)
        return node;
    size_t index = 0;
    for (size_t i = bracket + 1; i < word.n && word.p[i] != ']'; i++)
        index = index * 10 + (size_t)(word.p[i] - '0');
    const struct pss_node *it = node->first;
    while (it && index-- > 0)
        it = it->next;
    return pss_node_real(it);
}

/* The deepest mark on the way. */
static size_t
mark_on_way(const struct pss_marks *marks, const struct pss_node *node,
    struct pss_str field, size_t mark)
{
    while (node && field.n > 0) {
        size_t end = pss_str_find(field, PSS_STR("."), 0);
        struct pss_str word = {field.p, end == SIZE_MAX ? field.n : end};
        size_t taken = end == SIZE_MAX ? field.n : end + 1;
        field = (struct pss_str){field.p + taken, field.n - taken};
        node = step(node, word);
        size_t found = node ? mark_at(marks, node) : PSS_NOWHERE;
        if (found != PSS_NOWHERE)
            mark = found;
    }
    return mark;
}

struct pss_kat
pss_kat_of_finding(const struct pss_kpod *kpod, const struct pss_marks *marks,
    const struct pss_pod_result *pod, const struct pss_finding *finding)
{
    struct pss_str field = finding->field;
    const struct pss_str spec = PSS_STR("spec");
    if (!kpod || !kpod->marked || !kpod->marked->spec)
        return (struct pss_kat){.path = NULL};
    if (pss_str_starts(field, pod->path))
        field = (struct pss_str){field.p + pod->path.n, field.n - pod->path.n};
    if (field.n > 0 && field.p[0] == '.')
        field = (struct pss_str){field.p + 1, field.n - 1};
    size_t mark = kpod->spec.first;
    if (pss_str_starts(field, spec)) {
        size_t skip = spec.n + (field.n > spec.n);
        field = (struct pss_str){field.p + skip, field.n - skip};
        mark = mark_on_way(marks, kpod->marked->spec, field, mark);
    }
    return pss_kat_of_mark(marks, mark);
}
