/* From the owner of a rendered value to a wish for a node of its file. */
#include "pss/base.h"

#include "kspot.h"
#include "ksteps.h"

struct search {
    const struct pss_marks *marks;
    const struct pss_kwish *wish;
    const struct pss_want *want;
    const struct pss_mark *owner;
    bool is_absent;
};

static bool
has_index(const struct pss_want *want)
{
    return memchr(want->path.p ? want->path.p : "", '[', want->path.n) != NULL;
}

/* Follows the path of the want. True if it leads to `target`, or through it: an absent value
 * leads no further. */
static bool
leads_to(const struct pss_node *from, const struct pss_want *want,
    const struct pss_node *target)
{
    struct pss_str rest = want->path;
    struct pss_kstep step;
    const struct pss_node *node = pss_node_real(from);
    while (node && node != target && pss_kstep_next(&step, &rest, want->separator))
        node = pss_node_real(pss_kstep_into(node, &step));
    return node && node == target;
}

/* The whole path exists below the node. */
static bool
has_value(const struct pss_node *from, const struct pss_want *want)
{
    struct pss_str rest = want->path;
    struct pss_kstep step;
    const struct pss_node *node = from;
    while (node && pss_kstep_next(&step, &rest, want->separator))
        node = pss_kstep_into(node, &step);
    return node != NULL;
}

static const struct pss_writers *
writers_of(const struct search *search)
{
    const struct pss_kpod *pod = search->wish->pod;
    const struct pss_want *want = search->want;
    const struct pss_node *map = pss_kpod_scope(pod->truth, want);
    if (want->scope == PSS_WANT_SPEC)
        return &pod->spec;
    for (size_t i = 0;
         want->scope == PSS_WANT_CONTAINER && i < pod->truth->n_containers; i++)
        if (pod->truth->containers[i].map == map)
            return &pod->containers[i];
    return NULL;
}

/* The container or pod spec of the owner's document from which the path leads to the
 * owner; NULL if there is none. */
static const struct pss_node *
top_of(const struct search *search)
{
    const struct pss_writers *writers = writers_of(search);
    for (size_t i = 0; writers && i < writers->n; i++) {
        const struct pss_mark *mark = &search->marks->marks.items[writers->marks[i]];
        bool is_there =
            search->is_absent || search->want->act == PSS_WISH_APPEND ||
            pss_wish_is_of_item(&(struct pss_wish){.act = search->want->act}) ||
            has_value(mark->node, search->want);
        if (mark->tree == search->owner->tree && is_there &&
            (leads_to(mark->node, search->want, search->owner->node) ||
                (!search->is_absent && has_value(mark->node, search->want))))
            return mark->node;
    }
    return NULL;
}

/* The keys of the path that are left at the owner, an existing mapping. */
static struct pss_str
rest_at_owner(const struct search *search)
{
    const struct pss_kpod *pod = search->wish->pod;
    const struct pss_node *node = pss_kpod_scope(pod->marked, search->want);
    struct pss_str rest = search->want->path;
    struct pss_str left = rest;
    struct pss_kstep step;
    while (node) {
        const struct pss_node *real = pss_node_real(node);
        for (const struct pss_node *it = real->kind == PSS_MAP ? real->first : NULL; it;
             it = it->next) {
            size_t mark = pss_mark_of_key(search->marks, pss_value_of(it->key).text);
            if (mark != PSS_NOWHERE &&
                &search->marks->marks.items[mark] == search->owner)
                left = rest;
        }
        if (!pss_kstep_next(&step, &rest, search->want->separator))
            break;
        node = pss_kstep_into(node, &step);
    }
    return left;
}

static bool
is_value_of_operation(const struct pss_node *node)
{
    return node->key && pss_str_is(pss_key_text(node->key), "value") &&
           pss_find(node->parent, PSS_STR("op")).value;
}

/* The mapping of which all wishes near this node are: the container or pod spec that holds
 * it, or in an operation the outermost mapping of its value. */
static const struct pss_node *
holder_of(const struct search *search, const struct pss_node *node)
{
    const struct pss_writers *writers = writers_of(search);
    const struct pss_node *outermost = NULL;
    for (const struct pss_node *it = node; it; it = it->parent) {
        if (it->kind == PSS_MAP)
            outermost = it;
        for (size_t i = 0; writers && i < writers->n; i++)
            if (search->marks->marks.items[writers->marks[i]].node == it)
                return it;
        if (is_value_of_operation(it))
            return outermost;
    }
    return NULL;
}

/* The keys from the holder to a node, and `rest` behind them; empty if a list lies
 * between. */
static struct pss_str
path_from(const struct search *search, const struct pss_node *holder,
    const struct pss_node *node, struct pss_str rest)
{
    for (const struct pss_node *it = node; it != holder; it = it->parent) {
        if (!it->key)
            return PSS_STR("");
        rest = pss_arena_printf(search->marks->mem, "%.*s%.*s%.*s",
            PSS_FMT(pss_key_text(it->key)), rest.n ? 1 : 0, &search->want->separator,
            PSS_FMT(rest));
    }
    return rest;
}

static const struct pss_node *
volume_of(const struct pss_node *node)
{
    while (
        node && !(node->kind == PSS_MAP && pss_find(node, PSS_STR("hostPath")).value))
        node = node->parent;
    return node;
}

/* The item of a list below the owner that has the text of the one that is wanted. Only
 * where values carry no marks is the owner not the item itself. */
static const struct pss_node *
item_below(const struct search *search)
{
    const struct pss_node *node = search->owner->node;
    struct pss_str rest = search->want->path;
    struct pss_kstep step;
    while (
        node && pss_kstep_next(&step, &rest, search->want->separator) && !step.is_index)
        node = pss_node_real(pss_kstep_into(node, &step));
    bool is_list = node && node->kind == PSS_SEQ && search->want->value &&
                   search->want->value->kind == PSS_SCALAR;
    if (!is_list)
        return NULL;
    struct pss_str text = pss_scalar_text(search->want->value);
    for (const struct pss_node *it = node->first; it; it = it->next)
        if (it->kind == PSS_SCALAR && pss_str_eq(pss_scalar_text(it), text))
            return it;
    return NULL;
}

static bool
aim_at_item(struct pss_wish *out, const struct search *search)
{
    bool is_item = search->owner->kind == PSS_MARK_SCALAR;
    const struct pss_node *node = is_item ? search->owner->node : item_below(search);
    if (!node || !node->parent || node->parent->kind != PSS_SEQ)
        return false;
    out->node = node;
    out->map = holder_of(search, node->parent);
    if (!out->map)
        out->map = node->parent->parent;
    return out->map && out->map->kind == PSS_MAP;
}

/* Sets the mapping and the path of the wish. */
static bool
aim(struct pss_wish *out, const struct search *search)
{
    const struct pss_node *node = search->owner->node;
    const struct pss_node *top = NULL;
    if (!has_index(search->want) && search->want->act != PSS_WISH_EMPTY_DIR)
        top = top_of(search);
    if (search->want->act == PSS_WISH_EMPTY_DIR) {
        out->map = volume_of(node);
        return out->map != NULL;
    }
    if (pss_wish_is_of_item(out))
        return aim_at_item(out, search);
    if (top) {
        out->map = top;
        return true;
    }
    if (search->is_absent) {
        const struct pss_node *holder = holder_of(search, node);
        struct pss_str rest = rest_at_owner(search);
        struct pss_str path =
            holder ? path_from(search, holder, node, rest) : PSS_STR("");
        out->map = path.n > 0 ? holder : node;
        out->path = path.n > 0 ? path : rest;
        return node->kind == PSS_MAP && rest.n > 0;
    }
    if (node->kind != PSS_SCALAR || !node->key || node->parent->kind != PSS_MAP ||
        search->want->act == PSS_WISH_APPEND)
        return false;
    out->map = node->parent;
    out->path = pss_key_text(node->key);
    out->node = node;
    return true;
}

static bool
refuse(struct pss_str *reason, const char *why)
{
    *reason = pss_str_of(why);
    return false;
}

/* Deleting a key of a patch lets the value of the base through. */
static bool
is_backed(const struct search *search)
{
    const struct pss_writers *writers = writers_of(search);
    size_t base = writers ? writers->first : PSS_NOWHERE;
    if (base == PSS_NOWHERE || &search->marks->marks.items[base] == search->owner)
        return false;
    const struct pss_mark *mark = &search->marks->marks.items[base];
    return mark->tree != search->owner->tree &&
           (has_index(search->want) || has_value(mark->node, search->want));
}

/* What differs in patches. */
static bool
suit_form(struct pss_wish *wish, struct pss_str *reason, const struct search *search)
{
    const struct pss_node *node = search->owner->node;
    if (search->owner->form == PSS_FORM_MERGE && wish->act == PSS_WISH_DELETE &&
        is_backed(search)) {
        wish->act = PSS_WISH_SET;
        wish->text = PSS_STR("null");
        wish->is_string = false;
    }
    if (search->owner->form != PSS_FORM_OPERATION)
        return true;
    const struct pss_node *item = pss_wish_is_of_item(wish) ? node->parent : node;
    if (!is_value_of_operation(item))
        return true;
    if (wish->act == PSS_WISH_DROP && item->n == 1)
        return refuse(reason, "an operation sets the whole list");
    if (wish->act != PSS_WISH_DELETE)
        return true;
    wish->act = PSS_WISH_SET;
    struct pss_str rest = search->want->path;
    struct pss_kstep step = {0};
    while (pss_kstep_next(&step, &rest, search->want->separator))
        ;
    struct pss_value old = pss_value_of(node);
    if (!pss_wish_neutral(&wish->text, step.key, old.type))
        return refuse(reason, "an operation sets the value");
    wish->is_string = old.type == PSS_STRING;
    return true;
}

static bool
may_edit(struct pss_str *reason, const struct pss_kplacing *placing,
    const struct search *search)
{
    const struct pss_ktext *text = &search->marks->texts.items[search->owner->text];
    const char *path = search->marks->files.items[text->file].path;
    bool is_base = search->owner->form == PSS_FORM_OBJECT;
    if (search->wish->level == PSS_AT_PATCHES && is_base)
        return refuse(reason, "the base is not to be edited");
    if (text->scalar && text->indent == PSS_NOWHERE)
        return refuse(reason, "the patch is a text in quotes");
    if (placing->may_edit && !placing->may_edit(placing->tree, path))
        return refuse(reason, "the file is not ours to edit");
    return true;
}

bool
pss_kspot_of(struct pss_kspot *out, struct pss_str *reason,
    const struct pss_kplacing *placing, const struct pss_kwish *wish)
{
    static const enum pss_kplacement placements[] = {
        [PSS_FORM_OBJECT] = PSS_PLACED_BASE,
        [PSS_FORM_MERGE] = PSS_PLACED_PATCH,
        [PSS_FORM_OPERATION] = PSS_PLACED_JSON6902,
    };
    const struct pss_want *want = wish->want;
    struct search search = {.marks = placing->marks, .wish = wish, .want = want};
    size_t owner = pss_kpod_owner(&search.is_absent, placing->marks, wish->pod, want);
    if (owner == PSS_NOWHERE)
        return refuse(reason, "no file is known to write it");
    search.owner = &placing->marks->marks.items[owner];
    *out = (struct pss_kspot){
        .text = search.owner->text,
        .tree = search.owner->tree,
        .wish = {.act = want->act,
            .repair = want->repair,
            .path = want->path,
            .separator = want->separator,
            .text = want->text,
            .is_string = want->is_string,
            .item = want->item},
        .placement = placements[search.owner->form],
    };
    if (!may_edit(reason, placing, &search))
        return false;
    if (!aim(&out->wish, &search))
        return refuse(reason, "its owner is of another shape");
    return suit_form(&out->wish, reason, &search);
}
