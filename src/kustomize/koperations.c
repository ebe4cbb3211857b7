/* JSON 6902 patches. Positions in lists are guarded: if the order of containers changes one
 * day, the build ends, and no other container is changed. */
#include "pss/base.h"

#include "kpatchdoc.h"
#include "kpatchfile.h"
#include "ksteps.h"

/* What is wanted of one mapping: a pod spec, a container, metadata. */
struct pss_kcontext {
    const struct pss_node *map; /* as it is rendered */
    struct pss_str path;
    struct pss_str name; /* of a container; "": no position is in the path */
    struct pss_new all;  /* what the mapping is to be … */
    struct {
        struct pss_str *items; /* … and its keys that change */
        size_t n, cap;
    } keys;
};

static void
add_escaped(struct pss_buf *out, struct pss_str key)
{
    for (size_t i = 0; i < key.n; i++) {
        if (key.p[i] == '~')
            pss_buf_puts(out, "~0");
        else if (key.p[i] == '/')
            pss_buf_puts(out, "~1");
        else
            pss_buf_putc(out, key.p[i]);
    }
}

/* A path of keys and `[3]` as JSON has it. */
static void
add_path(struct pss_buf *out, struct pss_str path, char separator)
{
    struct pss_kstep step;
    while (pss_kstep_next(&step, &path, separator)) {
        pss_buf_putc(out, '/');
        if (step.is_index)
            pss_buf_printf(out, "%zu", step.index);
        else
            add_escaped(out, step.key);
    }
}

static struct pss_str
path_of(struct pss_arena *mem, const struct pss_kwish *wish)
{
    const struct pss_pod *pod = wish->pod->truth;
    struct pss_buf out = {0};
    add_path(&out, pod->path, '.');
    if (wish->want->scope == PSS_WANT_METADATA)
        pss_buf_puts(&out, "/metadata");
    else if (pod->shape == PSS_POD_TEMPLATE)
        pss_buf_puts(&out, "/spec");
    if (wish->want->scope == PSS_WANT_CONTAINER)
        pss_buf_printf(&out, "/%.*s/%zu", PSS_FMT(wish->want->list), wish->want->index);
    struct pss_str path = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return path;
}

static struct pss_kcontext *
context_for(struct pss_arena *mem, struct pss_kpatch *patch,
    const struct pss_kwish *wish, const struct pss_node *map)
{
    struct pss_kcontext context = {.map = map, .path = path_of(mem, wish)};
    for (size_t i = 0; i < patch->contexts.n; i++)
        if (pss_str_eq(patch->contexts.items[i].path, context.path))
            return &patch->contexts.items[i];
    if (wish->want->scope == PSS_WANT_CONTAINER)
        context.name = wish->want->container;
    pss_kdoc_copy(mem, &context.all, map);
    context.all.kind = PSS_NEW_MAP;
    PSS_PUSH(mem, &patch->contexts, context);
    return &patch->contexts.items[patch->contexts.n - 1];
}

static struct pss_new *
child(const struct pss_new *map, struct pss_str key)
{
    struct pss_new *it = map->first;
    while (it && !pss_str_eq(it->key, key))
        it = it->next;
    return it;
}

static void
take_out(struct pss_new *from, const struct pss_new *what)
{
    struct pss_new **link = &from->first;
    from->last = NULL;
    while (*link) {
        if (*link == what) {
            *link = what->next;
            continue;
        }
        from->last = *link;
        link = &(*link)->next;
    }
}

static struct pss_new *
item_at(const struct pss_new *list, size_t index, const struct pss_node *rendered)
{
    const struct pss_node *node = rendered ? rendered->first : NULL;
    for (size_t i = 0; node && i < index; i++)
        node = node->next;
    struct pss_new *it = list->first;
    while (it && (!node || it->source != node))
        it = it->next;
    return it;
}

static bool
finish(struct pss_arena *mem, struct pss_new *parent, struct pss_new *entry,
    const struct pss_want *want)
{
    struct pss_new *made = entry;
    switch (want->act) {
    case PSS_WISH_DELETE:
    case PSS_WISH_DROP:
        take_out(parent, entry);
        return true;
    case PSS_WISH_EMPTY_DIR:
        entry = child(parent, PSS_STR("hostPath")) ? parent : entry;
        if (child(entry, PSS_STR("hostPath")))
            take_out(entry, child(entry, PSS_STR("hostPath")));
        made = pss_kdoc_entry(mem, entry, PSS_STR("emptyDir"), PSS_NEW_MAP);
        return made != NULL;
    case PSS_WISH_APPEND:
        entry->kind = PSS_NEW_LIST;
        made = pss_new_last(mem, entry, PSS_STR(""), PSS_NEW_SCALAR);
        break;
    case PSS_WISH_SET:
    case PSS_WISH_RESPELL:
        break;
    }
    made->kind =
        want->item && want->act == PSS_WISH_APPEND ? PSS_NEW_MAP : PSS_NEW_SCALAR;
    made->first = want->item && made->kind == PSS_NEW_MAP ? want->item->first : NULL;
    made->text = want->text;
    made->is_string = want->is_string;
    return true;
}

/* Carries out the want on the copy of what is rendered. */
static bool
change(struct pss_arena *mem, struct pss_kcontext *context, const struct pss_want *want)
{
    struct pss_str rest = want->path;
    struct pss_new *parent = NULL;
    struct pss_new *entry = &context->all;
    const struct pss_node *node = context->map;
    struct pss_kstep step;
    while (pss_kstep_next(&step, &rest, want->separator)) {
        parent = entry;
        if (step.is_index) {
            entry = item_at(parent, step.index, node);
        } else {
            if (parent->kind != PSS_NEW_MAP && parent->first)
                return false;
            parent->kind = PSS_NEW_MAP;
            entry = pss_kdoc_entry(
                mem, parent, step.key, rest.n > 0 ? PSS_NEW_MAP : PSS_NEW_SCALAR);
        }
        if (!entry)
            return false;
        node = node ? pss_node_real(pss_kstep_into(node, &step)) : NULL;
    }
    if (entry->kind == PSS_NEW_LIST && pss_kwant_item(want) != PSS_NOWHERE) {
        parent = entry;
        entry = item_at(parent, pss_kwant_item(want), node);
    }
    return parent && entry && finish(mem, parent, entry, want);
}

const char *
pss_koperations_add(
    struct pss_arena *mem, struct pss_kpatch *patch, const struct pss_kwish *wish)
{
    const struct pss_want *want = wish->want;
    const struct pss_node *map = pss_kpod_scope(wish->pod->truth, want);
    struct pss_str rest = want->path;
    struct pss_kstep first;
    if (!map || (want->scope == PSS_WANT_CONTAINER && want->container.n == 0) ||
        !pss_kstep_next(&first, &rest, want->separator))
        return "no operation reaches the field";
    struct pss_kcontext *context = context_for(mem, patch, wish, map);
    if (!change(mem, context, want))
        return "no operation reaches the field";
    for (size_t i = 0; i < context->keys.n; i++)
        if (pss_str_eq(context->keys.items[i], first.key))
            return NULL;
    PSS_PUSH(mem, &context->keys, first.key);
    return NULL;
}

static void
print_operation(
    struct pss_buf *out, const struct pss_kcontext *context, struct pss_str key)
{
    const struct pss_new *value = child(&context->all, key);
    pss_buf_printf(out, "- {op: %s, path: ", value ? "add" : "remove");
    struct pss_buf path = {0};
    pss_buf_printf(&path, "%.*s/", PSS_FMT(context->path));
    add_escaped(&path, key);
    pss_kdoc_flow(out,
        &(struct pss_new){
            .kind = PSS_NEW_SCALAR, .text = pss_buf_str(&path), .is_string = true});
    pss_buf_release(&path);
    if (value) {
        pss_buf_puts(out, ", value: ");
        pss_kdoc_flow(out, value);
    }
    pss_buf_puts(out, "}\n");
}

/* What is of the pod comes first, then containers in their order. */
static int
by_place(const void *a, const void *b)
{
    const struct pss_kcontext *x = a;
    const struct pss_kcontext *y = b;
    bool x_is_inner = x->name.n > 0;
    if (x_is_inner != (y->name.n > 0))
        return x_is_inner ? 1 : -1;
    if (x_is_inner && x->map->parent == y->map->parent)
        return x->map->span.at < y->map->span.at ? -1
                                                 : x->map->span.at > y->map->span.at;
    return pss_str_cmp(x->path, y->path);
}

void
pss_koperations_print(struct pss_buf *out, const struct pss_kpatch *patch)
{
    if (patch->contexts.n > 1)
        qsort(patch->contexts.items, patch->contexts.n, sizeof patch->contexts.items[0],
            by_place);
    for (size_t i = 0; i < patch->contexts.n; i++) {
        const struct pss_kcontext *context = &patch->contexts.items[i];
        if (context->name.n > 0) {
            pss_buf_printf(
                out, "- {op: test, path: %.*s/name, value: ", PSS_FMT(context->path));
            pss_kdoc_flow(out,
                &(struct pss_new){
                    .kind = PSS_NEW_SCALAR, .text = context->name, .is_string = true});
            pss_buf_puts(out, "}\n");
        }
        for (size_t k = 0; k < context->keys.n; k++)
            print_operation(out, context, context->keys.items[k]);
    }
}
