/* Goes through the objects of a chunk (its root, or the elements of its lists, however
 * deep) and collects pods, Namespaces, all objects, or strays. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/index.h"
#include "pss/pod.h"
#include "pss/stray.h"
#include "pss/tree.h"
#include "pss/value.h"

#include "spots.h"
#include "surroundings.h"
#include "view.h"

enum {
    /* How often elements of lists reached through an alias may come again. Kubernetes'
     * reader refuses a document that is almost nothing but aliases; without a bound, ten
     * lines of lists that name each other would come to billions of elements. What is
     * not taken again has been judged where it came first. */
    MAX_REPEATED_ELEMENTS = 10000,
};

/* A list that is being read, or what an object of a kind that holds other objects has at
 * its paths. */
struct list {
    const struct pss_node *next; /* its next element … */
    struct pss_spots spots;      /* … or the objects in an object */
    size_t taken;                /* elements so far; the last of them is in work */
    bool is_aliased;             /* more than one place may lead to it */
    struct pss_str api_version;  /* of a list: its elements may have none … */
    struct pss_str kind;         /* … and no kind: then it is this, less its `List` */
    unsigned rules;              /* that the objects around it give to all pods in it */
};

struct lists {
    struct list *items;
    size_t n;
    size_t cap;
};

struct locator {
    struct pss_pods *pods;      /* what is looked for: pods, … */
    struct pss_objects *spaces; /* … Namespaces, … */
    struct pss_objects *all;    /* … whatever has a kind, … */
    struct pss_strays *strays;  /* … or objects that should hold a pod and do not */
    const struct pss_kinds *kinds; /* of pods and of strays */
    const struct pss_tree *tree;
    struct lists open;
    struct pss_index seen;   /* elements of aliased lists: how often */
    struct pss_index around; /* see pss_surroundings_of */
    size_t n_repeated;
};

/* "items[1].items[0]", "objects[2]". It is made only for objects that are collected: the paths of
 * deeply nested lists are long. */
static struct pss_str
item_path(struct pss_arena *mem, const struct lists *open)
{
    struct pss_buf buf = {0};
    for (size_t i = 0; i < open->n; i++) {
        const struct list *list = &open->items[i];
        pss_buf_puts(&buf, i > 0 ? "." : "");
        if (list->spots.n > 0)
            pss_buf_add(&buf, list->spots.items[list->taken - 1].path);
        else
            pss_buf_printf(&buf, "items[%zu]", list->taken - 1);
    }
    struct pss_str path = pss_arena_copy(mem, pss_buf_str(&buf));
    pss_buf_release(&buf);
    return path;
}

static struct pss_object *
object_new(struct locator *loc, const struct pss_node *root, struct pss_str api_version,
    struct pss_str kind)
{
    struct pss_arena *mem = loc->tree->doc->mem;
    struct pss_object *object = PSS_NEW(mem, struct pss_object);
    object->root = root;
    object->api_version = api_version;
    object->kind = kind;
    object->space = pss_text_at(root, "metadata.namespace");
    object->name = pss_text_at(root, "metadata.name");
    object->item = item_path(mem, &loc->open);
    return object;
}

/* The innermost list that is open; NULL: none is. */
static struct list *
innermost(const struct locator *loc)
{
    return loc->open.n > 0 ? &loc->open.items[loc->open.n - 1] : NULL;
}

/* The path that names the items of a list as it is written there: the list's own path
 * less its last key. */
static struct pss_str
path_above(struct pss_str path)
{
    while (path.n > 0 && path.p[path.n - 1] != '.')
        path.n--;
    path.n -= path.n > 0;
    return path;
}

static void
add_pod(struct locator *loc, const struct pss_object *object,
    const struct pss_pod_kind *row, const struct pss_spot *spot,
    const struct pss_pod_path *path)
{
    bool is_list = pss_shape_is_list(path->shape);
    struct pss_surroundings around = {.context = NULL};
    if (path->is_filled)
        pss_surroundings_of(&around, &loc->around, object->root, spot->written);
    bool is_filled = path->is_filled && !around.is_supplied;
    struct pss_pod pod = {
        .doc = loc->tree->doc,
        .tree = loc->tree,
        .object = object,
        .kind = row,
        .rules = row->rules | (innermost(loc) ? innermost(loc)->rules : 0) |
                 (path->is_merged ? PSS_KIND_NO_USER : 0) |
                 (is_filled ? PSS_KIND_CONTAINERS_ONLY : 0),
        .shape = path->shape,
        .parts = path->parts ? path->parts : PSS_HAS_ALL,
        .is_merged = path->is_merged,
        .is_filled = is_filled,
        .context = path->context,
        .is_patched = around.is_patched,
        .path = is_list ? path_above(spot->path) : spot->path,
        .list = is_list ? spot->path : PSS_STR(""),
        .holder = pss_node_real(spot->written),
        .doubt = spot->doubt,
        .written_spec = spot->written,
    };
    pss_pod_view(&pod);
    if (is_filled && (row->rules & PSS_KIND_NEAREST_CONTEXT))
        pod.spec = around.context;
    PSS_PUSH(loc->tree->doc->mem, loc->pods, pod);
}

/* The pods of one object: one for each spot at which a template stands. */
static void
add_pods(struct locator *loc, const struct pss_node *root, struct pss_str api_version,
    struct pss_str kind)
{
    const struct pss_pod_kind *row =
        pss_kind_find(loc->kinds, loc->tree->doc->mem, api_version, kind);
    const struct pss_object *object = NULL;
    for (size_t i = 0; row && i < row->n_paths; i++) {
        struct pss_spots spots = {0};
        const struct pss_pod_path *path = &row->paths[i];
        if (path->shape == PSS_OBJECTS || pss_shape_is_read_only(path->shape))
            continue;
        pss_spots_of(&spots, root, path->path);
        for (size_t k = 0; k < spots.n; k++) {
            if (pss_node_real(spots.items[k].written)->kind !=
                    (pss_shape_is_list(path->shape) ? PSS_SEQ : PSS_MAP) ||
                (path->context && !pss_get(spots.items[k].written, path->context)))
                continue;
            if (!object)
                object = object_new(loc, root, api_version, kind);
            add_pod(loc, object, row, &spots.items[k], path);
        }
    }
}

static void
add_stray(struct locator *loc, const struct pss_node *root, struct pss_str api_version,
    struct pss_str kind)
{
    struct pss_stray stray;
    if (!pss_stray_judge(&stray, loc->kinds, root, api_version, kind))
        return;
    stray.object = object_new(loc, root, api_version, kind);
    PSS_PUSH(loc->tree->doc->mem, loc->strays, stray);
}

/* True for what something else fills in with objects: elements of a list, or all of
 * them. */
static bool
is_filled_in(struct locator *loc, const struct pss_node *node, struct pss_str version)
{
    struct pss_str text = pss_placeholder_of(node);
    if (!loc->strays || version.n == 0 || text.n == 0)
        return false;
    struct pss_arena *mem = loc->tree->doc->mem;
    struct pss_stray stray = {
        .kind = PSS_STRAY_UNKNOWN,
        .object = object_new(loc, node, PSS_STR(""), PSS_STR("")),
        .node = node,
        .message = pss_arena_printf(mem,
            "objects that something else fills in here (%.*s) are not checked",
            PSS_FMT(text)),
    };
    PSS_PUSH(mem, loc->strays, stray);
    return true;
}

static void
add_object(struct locator *loc, const struct pss_node *root, struct pss_str api_version,
    struct pss_str kind)
{
    if (loc->strays)
        add_stray(loc, root, api_version, kind);
    if (kind.n == 0)
        return;
    if (loc->pods)
        add_pods(loc, root, api_version, kind);
    if (loc->all)
        PSS_PUSH(
            loc->tree->doc->mem, loc->all, object_new(loc, root, api_version, kind));
    if (loc->spaces && pss_str_is(api_version, "v1") && pss_str_is(kind, "Namespace"))
        PSS_PUSH(
            loc->tree->doc->mem, loc->spaces, object_new(loc, root, api_version, kind));
}

static struct pss_str
less_list(struct pss_str kind)
{
    struct pss_str list = PSS_STR("List");
    if (pss_str_ends(kind, list))
        kind.n -= list.n;
    return kind;
}

/* Opens what the object holds at the paths of its kind that lead to objects. */
static bool
open_objects(struct locator *loc, const struct pss_node *node,
    struct pss_str api_version, struct pss_str kind)
{
    const struct pss_node *root = pss_node_real(node);
    const struct pss_pod_kind *row =
        loc->kinds ? pss_kind_find(loc->kinds, loc->tree->doc->mem, api_version, kind)
                   : NULL;
    const struct list *outer = innermost(loc);
    struct list list = {.is_aliased = (outer && outer->is_aliased) || root != node,
        .api_version = api_version,
        .rules = (row ? row->rules : 0) | (outer ? outer->rules : 0)};
    for (size_t i = 0; row && i < row->n_paths; i++)
        if (row->paths[i].shape == PSS_OBJECTS)
            pss_spots_of(&list.spots, root, row->paths[i].path);
    for (size_t i = 0; i < list.spots.n; i++)
        list.is_aliased = list.is_aliased || list.spots.items[i].is_aliased;
    if (list.spots.n > 0)
        PSS_PUSH(loc->tree->doc->mem, &loc->open, list);
    return list.spots.n > 0;
}

/* The root of the chunk (no list is open), or an element of the innermost list. */
static void
visit(struct locator *loc, const struct pss_node *node)
{
    const struct pss_node *root = pss_node_real(node);
    const struct list *outer = innermost(loc);
    if (outer && is_filled_in(loc, root, outer->api_version))
        return;
    if (!root || root->kind != PSS_MAP)
        return;
    struct pss_str api_version = pss_text_at(root, "apiVersion");
    struct pss_str kind = pss_text_at(root, "kind");
    if (outer && outer->spots.n == 0 && api_version.n == 0 && kind.n == 0) {
        api_version = outer->api_version;
        kind = outer->kind;
    }
    if (kind.n == 0) {
        add_object(loc, root, api_version, kind);
        return;
    }
    const struct pss_node *raw = pss_find(root, PSS_STR("items")).value;
    const struct pss_node *items = pss_node_real(raw);
    if (raw && is_filled_in(loc, items, api_version))
        return;
    if (!raw || (!pss_is_null(raw) && items->kind != PSS_SEQ)) {
        if (!open_objects(loc, node, api_version, kind))
            add_object(loc, root, api_version, kind);
        return;
    }
    if (pss_is_null(raw)) /* an empty list, even in a Pod: so Kubernetes reads it */
        return;
    struct list list = {
        .next = items->first,
        .is_aliased = (outer && outer->is_aliased) || root != node || items != raw,
        .api_version = api_version,
        .kind = less_list(kind),
        .rules = outer ? outer->rules : 0,
    };
    PSS_PUSH(loc->tree->doc->mem, &loc->open, list);
}

/* True for an element that aliases bring once too often. */
static bool
is_enough(struct locator *loc, const struct pss_node *element)
{
    size_t *times =
        pss_index_at(&loc->seen, loc->tree->doc->mem, pss_node_real(element));
    if (*times == 0) {
        *times = 1;
        return false;
    }
    if (loc->strays) /* once is enough to be told */
        return true;
    return loc->n_repeated++ >= MAX_REPEATED_ELEMENTS;
}

static bool
is_shared(const struct pss_node *element)
{
    return element->kind == PSS_ALIAS || pss_node_props(element)->uses > 0;
}

/* The element to be read next; NULL: there is none. */
static const struct pss_node *
take_element(struct list *list)
{
    const struct pss_node *element = list->next;
    if (list->spots.n > 0)
        element =
            list->taken < list->spots.n ? list->spots.items[list->taken].written : NULL;
    else if (element)
        list->next = element->next;
    list->taken++;
    return element;
}

static void
locate(struct locator *loc)
{
    visit(loc, loc->tree->root);
    while (loc->open.n > 0) {
        struct list *list = innermost(loc);
        const struct pss_node *element = take_element(list);
        if (!element) {
            loc->open.n--;
            continue;
        }
        bool may_repeat = list->is_aliased || (loc->strays && is_shared(element));
        if (!may_repeat || !is_enough(loc, element))
            visit(loc, element); /* may open a list, so `list` ends here */
    }
}

void
pss_locate(
    struct pss_pods *out, const struct pss_tree *tree, const struct pss_kinds *kinds)
{
    struct locator loc = {.pods = out, .tree = tree, .kinds = kinds};
    locate(&loc);
}

void
pss_locate_objects(struct pss_objects *out, const struct pss_tree *tree)
{
    struct locator loc = {.all = out, .tree = tree};
    locate(&loc);
}

void
pss_locate_namespaces(struct pss_objects *out, const struct pss_tree *tree)
{
    struct locator loc = {.spaces = out, .tree = tree};
    locate(&loc);
}

void
pss_locate_strays(
    struct pss_strays *out, const struct pss_tree *tree, const struct pss_kinds *kinds)
{
    struct locator loc = {.strays = out, .tree = tree, .kinds = kinds};
    locate(&loc);
}
