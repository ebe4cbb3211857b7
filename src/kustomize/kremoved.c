/* What takes a value away that the file of the object has: an operation, a null or a
 * `$patch` directive of a patch. */
#include "pss/base.h"

#include "kmaking.h"
#include "ksteps.h"
#include "ktext.h"

struct search {
    const struct pss_marks *marks;
    const struct pss_kpod *kpod;
    const struct pss_kroot *root;
    const struct pss_kustomizations *all;
    const struct pss_object *object; /* in its file */
    struct pss_str field;            /* below the object */
    struct pss_str container;
    /* Answers. */
    size_t text;
    const struct pss_node *found;
};

/* ---- paths ---- */

/* True if `/spec/template/0` is the dotted path `spec.template[0].x`, or leads to it. Numbers
 * in lists are not compared: patches before it may have moved them. */
static bool
is_pointer_above(struct pss_str pointer, struct pss_str field)
{
    struct pss_str at = {pointer.p, pointer.n};
    struct pss_kstep step;
    while (at.n > 1 && at.p[0] == '/') {
        size_t end = pss_str_find(at, PSS_STR("/"), 1);
        struct pss_str word = {at.p + 1, (end == SIZE_MAX ? at.n : end) - 1};
        at = end == SIZE_MAX ? (struct pss_str){at.p, 0}
                             : (struct pss_str){at.p + end, at.n - end};
        if (!pss_kstep_next(&step, &field, '.'))
            return false;
        bool is_number = word.p[0] >= '0' && word.p[0] <= '9';
        if (step.is_index != is_number || (!is_number && !pss_str_eq(step.key, word)))
            return false;
    }
    return pointer.n > 1 && at.n == 0;
}

/* The item with this name, else none. */
static const struct pss_node *
named_item(const struct pss_node *list, struct pss_str name)
{
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *map = pss_node_real(it);
        if (map->kind == PSS_MAP && pss_str_eq(pss_text_at(map, "name"), name))
            return map;
    }
    return NULL;
}

static bool
is_removing(const struct pss_node *map)
{
    struct pss_str directive = pss_text_at(map, "$patch");
    return pss_str_is(directive, "delete") || pss_str_is(directive, "replace");
}

/* The first null, or mapping with a directive, on the way of the field. With `wants_value`:
 * the value at its end. */
static const struct pss_node *
walk(const struct search *search, const struct pss_node *node, bool wants_value)
{
    struct pss_str rest = search->field;
    struct pss_kstep step;
    while (node && pss_kstep_next(&step, &rest, '.')) {
        const struct pss_node *real = pss_node_real(node);
        if (!wants_value && real->kind == PSS_MAP && is_removing(real))
            return real;
        if (step.is_index) {
            node = real->kind == PSS_SEQ ? named_item(real, search->container) : NULL;
            continue;
        }
        if (real->kind != PSS_MAP)
            return NULL;
        node = pss_find(real, step.key).value;
        if (node && pss_is_null(node))
            return wants_value ? NULL : node;
    }
    if (!node)
        return NULL;
    const struct pss_node *real = pss_node_real(node);
    bool is_directed = real->kind == PSS_MAP && is_removing(real);
    return wants_value || is_directed ? real : NULL;
}

/* ---- patches ---- */

static void
look_at_operations(struct search *search, const struct pss_node *list)
{
    for (const struct pss_node *it = list->first; it && !search->found; it = it->next) {
        const struct pss_node *map = pss_node_real(it);
        if (map->kind == PSS_MAP && pss_str_is(pss_text_at(map, "op"), "remove") &&
            is_pointer_above(pss_text_at(map, "path"), search->field))
            search->found = map;
    }
}

static void
look_at_merge(struct search *search, const struct pss_node *root)
{
    struct pss_str kind = pss_text_at(root, "kind");
    bool is_it = pss_str_eq(kind, search->object->kind);
    if (is_it)
        search->found = walk(search, root, false);
}

static void
look_at_text(struct search *search, size_t number)
{
    const struct pss_ktext *text = &search->marks->texts.items[number];
    const struct pss_marked_file *file = &search->marks->files.items[text->file];
    bool is_patch = text->scalar || file->role == PSS_KFILE_PATCH;
    if (!is_patch || !pss_kclosure_has(&search->root->closure, search->all, file->path))
        return;
    search->text = number;
    for (size_t i = 0; i < text->n_trees && !search->found; i++) {
        const struct pss_node *root = text->trees[i]->root;
        if (root->kind == PSS_SEQ)
            look_at_operations(search, root);
        else if (root->kind == PSS_MAP)
            look_at_merge(search, root);
    }
}

struct pss_str
pss_kremoved_by(struct pss_kmaking *making, const struct pss_kmerged *merged)
{
    const struct pss_kinstance *instance =
        &making->sources->instances.items[merged->instance];
    const struct pss_ksource *source = &making->sources->items[merged->source];
    const struct pss_kroot *root = &making->work->roots.items[instance->root];
    struct search search = {.marks = root->pods.marks,
        .kpod = instance->kpod,
        .root = root,
        .all = &making->work->all,
        .object = source->object,
        .field = merged->finding->field,
        .container = merged->finding->container};
    bool may_be = source->object && search.marks && !merged->finding->is_explicit;
    if (!may_be || !walk(&search, source->object->root, true))
        return PSS_STR("");
    for (size_t i = 0; i < search.marks->texts.n && !search.found; i++)
        look_at_text(&search, i);
    if (!search.found)
        return PSS_STR("");
    const struct pss_ktext *text = &search.marks->texts.items[search.text];
    struct pss_span place = pss_ktext_place(text, search.found->span);
    const struct pss_result *file =
        pss_kmaking_file(making, search.marks->files.items[text->file].path);
    return pss_arena_printf(making->mem, "%s:%zu", file->path,
        pss_lines_at(&file->doc->lines, place.at).line);
}
