/* Annotations of the elements of a ResourceList. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/items.h"
#include "pss/tree.h"

#include "view.h"

static const char local_config[] = "config.kubernetes.io/local-config";
static const char function[] = "config.kubernetes.io/function";

/* The internal key first: orchestrators keep its legacy twin equal. */
static const char *const path_keys[] = {
    "internal.config.kubernetes.io/path", "config.kubernetes.io/path"};
static const char *const index_keys[] = {
    "internal.config.kubernetes.io/index", "config.kubernetes.io/index"};

static struct pss_str
text_of(const struct pss_node *value)
{
    return value && value->kind == PSS_SCALAR ? pss_scalar_text(value) : PSS_STR("");
}

static struct pss_str
first_of(const struct pss_node *annotations, const char *const keys[2])
{
    struct pss_str text = text_of(pss_get(annotations, keys[0]));
    return text.n > 0 ? text : text_of(pss_get(annotations, keys[1]));
}

static bool
is_number(struct pss_str text)
{
    size_t i = 0;
    while (i < text.n && text.p[i] >= '0' && text.p[i] <= '9')
        i++;
    return i == text.n && i > 0 && i < 10;
}

bool
pss_object_is_local(const struct pss_node *object)
{
    const struct pss_node *annotations =
        pss_field_at(object, "metadata.annotations").value;
    if (!annotations)
        return false;
    const struct pss_node *value = pss_get(annotations, local_config);
    return pss_get(annotations, function) ||
           (value && !pss_str_is(text_of(value), "false"));
}

static struct pss_item
item_of(const struct pss_node *raw)
{
    const struct pss_node *object = pss_node_real(raw);
    struct pss_item item = {.at = raw->lead};
    const struct pss_node *annotations =
        pss_field_at(object, "metadata.annotations").value;
    if (!annotations)
        return item;
    item.is_local = pss_object_is_local(object);
    item.path = first_of(annotations, path_keys);
    item.index = first_of(annotations, index_keys);
    if (!is_number(item.index))
        item.index = PSS_STR("");
    return item;
}

void
pss_items_of(struct pss_items *out, const struct pss_tree *tree)
{
    const struct pss_node *list = pss_field_at(tree->root, "items").value;
    const struct pss_node *it = list && list->kind == PSS_SEQ ? list->first : NULL;
    for (; it; it = it->next)
        PSS_PUSH(tree->doc->mem, out, item_of(it));
}

bool
pss_items_is_local(const struct pss_items *items, size_t at)
{
    size_t low = PSS_BELOW(items->items, items->n, at, at + 1);
    return low > 0 && items->items[low - 1].is_local;
}

size_t
pss_item_of(const struct pss_object *object)
{
    struct pss_str before = PSS_STR("items[");
    if (!pss_str_starts(object->item, before))
        return PSS_NOWHERE;
    size_t number = 0;
    for (size_t i = before.n; i < object->item.n && object->item.p[i] != ']'; i++)
        number = number * 10 + (size_t)(object->item.p[i] - '0');
    return number;
}

void
pss_locate_applied(
    struct pss_pods *out, const struct pss_tree *tree, const struct pss_kinds *kinds)
{
    struct pss_items items = {0};
    size_t first = out->n;
    size_t kept = first;
    pss_locate(out, tree, kinds);
    pss_items_of(&items, tree);
    for (size_t i = first; i < out->n; i++) {
        const struct pss_object *object = out->items[i].object;
        size_t number = pss_item_of(object);
        if (number < items.n && items.items[number].is_local)
            continue;
        if (!pss_object_is_local(
                object->root)) /* an object in a list that is an element */
            out->items[kept++] = out->items[i];
    }
    out->n = kept;
}
