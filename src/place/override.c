/* A merge replaces whole values, so a key beside a merge must repeat the whole resolved
 * value: the value is copied, and the wish is carried out on the copy. */
#include "pss/base.h"

#include "override.h"

enum { MAX_COPY_DEPTH = 8, MAX_COPY_ENTRIES = 200 };

struct copier {
    struct pss_arena *mem;
    size_t entries;
};

static struct pss_new *copy(
    struct copier *copier, const struct pss_node *node, int depth);

static struct pss_new *
copy_scalar(struct copier *copier, const struct pss_node *node)
{
    struct pss_new *out = PSS_NEW(copier->mem, struct pss_new);
    struct pss_value value = pss_value_of(node);
    out->kind = PSS_NEW_SCALAR;
    out->source = node;
    out->is_string = value.type == PSS_STRING;
    out->text = value.type == PSS_NULL ? PSS_STR("null") : value.text;
    return out;
}

/* The copy of a resolved value. NULL if the value is too large to be repeated for one
 * key. MAX_COPY_DEPTH limits the recursion, whatever the input. */
static struct pss_new *
copy(struct copier *copier, const struct pss_node *raw, int depth)
{
    const struct pss_node *node = pss_node_real(raw);
    if (depth == MAX_COPY_DEPTH || ++copier->entries > MAX_COPY_ENTRIES)
        return NULL;
    if (node->kind == PSS_SCALAR)
        return copy_scalar(copier, node);
    struct pss_new *out = PSS_NEW(copier->mem, struct pss_new);
    struct pss_new **link = &out->first;
    out->source = node;
    if (node->kind == PSS_SEQ) {
        out->kind = PSS_NEW_LIST;
        for (const struct pss_node *it = node->first; it; it = it->next) {
            *link = copy(copier, it, depth + 1);
            if (!*link || (*link)->kind == PSS_NEW_LIST)
                return NULL;
            (*link)->source = it;
            link = &(*link)->next;
        }
        return out;
    }
    out->kind = PSS_NEW_MAP;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, node);
    for (size_t i = 0; i < entries.n; i++) {
        *link = copy(copier, entries.items[i].found.value, depth + 1);
        if (!*link)
            return NULL;
        (*link)->key = entries.items[i].key;
        link = &(*link)->next;
    }
    return out;
}

static struct pss_new *
child(const struct pss_new *parent, struct pss_str key)
{
    for (struct pss_new *it = parent->first; it; it = it->next)
        if (pss_str_eq(it->key, key))
            return it;
    return NULL;
}

static void
take_out(struct pss_new *parent, const struct pss_new *entry)
{
    for (struct pss_new **link = &parent->first; *link; link = &(*link)->next) {
        if (*link == entry) {
            *link = entry->next;
            return;
        }
    }
}

/* Writes a value that means "not there", because a merge has the key, too. */
static void
neutralise(struct pss_new *entry)
{
    entry->first = NULL;
    if (entry->kind == PSS_NEW_LIST)
        return; /* [] */
    enum pss_type type = pss_value_of(entry->source).type;
    bool is_neutral = pss_wish_neutral(&entry->text, entry->key, type);
    entry->kind = PSS_NEW_SCALAR;
    entry->is_string = is_neutral && type == PSS_STRING;
}

static bool
change_item(struct pss_new *list, const struct pss_wish *wish)
{
    for (struct pss_new *item = list->first; item; item = item->next) {
        struct pss_new *name = item->kind == PSS_NEW_MAP ? item->first : item;
        if (item->source == wish->node && wish->act == PSS_WISH_DROP) {
            take_out(list, item);
            return true;
        }
        if (wish->act != PSS_WISH_RESPELL)
            continue;
        for (; name; name = item->kind == PSS_NEW_MAP ? name->next : NULL) {
            if (name->source != pss_node_real(wish->node) && name->source != wish->node)
                continue;
            name->text = wish->text;
            return true;
        }
    }
    return false;
}

/* Carries the wish out on a copied value. `rest` is the path below that value. */
static bool
change(struct pss_arena *mem, struct pss_new *value, const struct pss_wish *wish,
    struct pss_str rest)
{
    struct pss_new *parent = NULL;
    bool is_list_wish = wish->act == PSS_WISH_APPEND;
    while (rest.n) {
        if (value->kind == PSS_NEW_SCALAR && pss_str_is(value->text, "null"))
            value->kind = PSS_NEW_MAP; /* null means the same as no value */
        if (value->kind != PSS_NEW_MAP)
            return false;
        struct pss_str key = pss_wish_key(&rest, wish->separator);
        parent = value;
        value = child(parent, key);
        if (value)
            continue;
        if (wish->act != PSS_WISH_SET && wish->act != PSS_WISH_APPEND)
            return true; /* the key is not there, so nothing must be deleted */
        enum pss_new_kind kind = rest.n         ? PSS_NEW_MAP
                                 : is_list_wish ? PSS_NEW_LIST
                                                : PSS_NEW_SCALAR;
        value = pss_new_child(mem, parent, key, kind);
    }
    switch (wish->act) {
    case PSS_WISH_SET:
        value->kind = PSS_NEW_SCALAR;
        value->text = wish->text;
        value->is_string = wish->is_string;
        return true;
    case PSS_WISH_DELETE:
        if (parent)
            take_out(parent, value);
        else
            neutralise(value);
        return true;
    case PSS_WISH_APPEND:
        if (value->kind == PSS_NEW_SCALAR && pss_str_is(value->text, "null"))
            value->kind = PSS_NEW_LIST;
        if (value->kind != PSS_NEW_LIST)
            return false;
        value = pss_new_child(mem, value, PSS_STR(""), PSS_NEW_SCALAR);
        value->text = wish->text;
        value->is_string = wish->is_string;
        return true;
    case PSS_WISH_DROP:
    case PSS_WISH_RESPELL:
        if (value->kind != PSS_NEW_LIST || !change_item(value, wish))
            return false;
        if (!value->first && parent)
            take_out(parent, value);
        return true;
    case PSS_WISH_EMPTY_DIR:
        break;
    }
    return false;
}

/* The entry of a target that overrides this key. If there is none, it is made as a copy
 * of the resolved value. */
static struct pss_new *
override_of(struct pss_group *group, struct pss_new *root, struct pss_str key,
    const struct pss_node *old, const struct pss_wish *wish, bool is_last)
{
    struct pss_new *known = child(root, key);
    if (known)
        return known;
    struct copier copier = {.mem = group->scratch};
    struct pss_new *value = NULL;
    if (old) {
        value = copy(&copier, old, 0);
        if (!value)
            return NULL;
    } else if (wish->act != PSS_WISH_SET && wish->act != PSS_WISH_APPEND) {
        return NULL;
    }
    enum pss_new_kind kind = value                          ? value->kind
                             : !is_last                     ? PSS_NEW_MAP
                             : wish->act == PSS_WISH_APPEND ? PSS_NEW_LIST
                                                            : PSS_NEW_SCALAR;
    struct pss_new *entry = pss_new_child(group->scratch, root, key, kind);
    if (value) {
        entry->text = value->text;
        entry->is_string = value->is_string;
        entry->first = value->first;
        entry->source = value->source;
    }
    return entry;
}

/* Replaces `key: *x` or `- *x` by a mapping that merges *x and overrides one key. */
static bool
override_alias(struct pss_group *group, size_t wish, const struct pss_node *alias,
    struct pss_str rest)
{
    const struct pss_wish *it = &group->wishes[wish];
    const struct pss_node *real = pss_node_real(alias);
    if (real->kind == PSS_SEQ) {
        struct copier copier = {.mem = group->scratch};
        struct pss_target *target = pss_group_target(group, alias, PSS_NEW_LIST);
        if (!target->root.first) {
            struct pss_new *literal = copy(&copier, alias, 0);
            if (!literal)
                return false;
            target->root.first = literal->first;
            target->root.source = literal->source;
        }
        group->tops[wish] = target->root.first;
        return change(group->scratch, &target->root, it, rest);
    }
    if (real->kind != PSS_MAP || rest.n == 0)
        return false;
    struct pss_new *root = &pss_group_target(group, alias, PSS_NEW_MAP)->root;
    struct pss_new *merge =
        pss_new_child(group->scratch, root, PSS_STR("<<"), PSS_NEW_SCALAR);
    merge->text = pss_node_text(alias);
    struct pss_str key = pss_wish_key(&rest, it->separator);
    const struct pss_node *old = pss_find(real, key).value;
    struct pss_new *entry = override_of(group, root, key, old, it, rest.n == 0);
    group->tops[wish] = entry;
    return entry && change(group->scratch, entry, it, rest);
}

/* The alias that leads to the mapping of the wish, if this is a container or the
 * spec. */
static const struct pss_node *
alias_of_map(const struct pss_group *group)
{
    static const char *const lists[] = {
        "initContainers", "containers", "ephemeralContainers", "volumes"};
    const struct pss_node *spec = group->pod->written_spec;
    if (spec && spec->kind == PSS_ALIAS && pss_node_real(spec) == group->map)
        return pss_node_is_shared(spec) ? NULL : spec;
    const struct pss_node *found = NULL;
    for (size_t i = 0; i < PSS_COUNT(lists); i++) {
        const struct pss_node *list = pss_get(group->pod->spec, lists[i]);
        for (const struct pss_node *it = list ? list->first : NULL; it; it = it->next) {
            if (pss_node_real(it) != group->map)
                continue;
            if (found) /* two containers are this mapping: which is meant? */
                return NULL;
            found = it;
        }
    }
    return found && found->kind == PSS_ALIAS && !pss_node_is_shared(found) ? found
                                                                           : NULL;
}

bool
pss_override(struct pss_group *group, size_t wish)
{
    const struct pss_wish *it = &group->wishes[wish];
    if (it->act == PSS_WISH_EMPTY_DIR)
        return false;
    struct pss_str rest = it->path;
    size_t item = pss_str_find(rest, PSS_STR("["), 0);
    if (pss_wish_is_of_item(it) && item != SIZE_MAX)
        rest.n = item; /* the node of the item is known, so its number is not needed */
    if (pss_node_is_shared(group->map)) {
        const struct pss_node *alias = alias_of_map(group);
        return alias && override_alias(group, wish, alias, rest);
    }
    const struct pss_node *map = group->map;
    while (rest.n) {
        struct pss_str key = pss_wish_key(&rest, it->separator);
        struct pss_found found = pss_find(map, key);
        if (!found.value || found.duplicates)
            return false;
        if (found.is_merged && pss_node_is_pair(map))
            return false;
        if (found.is_merged) {
            struct pss_new *root = &pss_group_target(group, map, PSS_NEW_MAP)->root;
            struct pss_new *entry =
                override_of(group, root, key, found.value, it, rest.n == 0);
            group->tops[wish] = entry;
            return entry && change(group->scratch, entry, it, rest);
        }
        if (found.value->kind == PSS_ALIAS)
            return override_alias(group, wish, found.value, rest);
        if (pss_node_is_shared(found.value) || found.value->kind != PSS_MAP)
            return false; /* the anchor is here: others use this text */
        map = found.value;
    }
    return false;
}
