/* A table and not a list: there are files with many thousands of anchors. */
#include "pss/base.h"

#include "pss/hash.h"

#include "names.h"

struct pss_name {
    struct pss_str name;
    struct pss_node *node;
};

enum { FIRST_CAP = 16 };

/* The slot of the name, or the free one where it belongs. */
static struct pss_name *
slot_of(const struct pss_names *names, struct pss_str name)
{
    size_t i = pss_str_hash(name) & (names->cap - 1);
    while (names->slots[i].node && !pss_str_eq(names->slots[i].name, name))
        i = (i + 1) & (names->cap - 1);
    return &names->slots[i];
}

static void
grow(struct pss_names *names, struct pss_arena *mem)
{
    struct pss_names old = *names;
    names->cap = old.cap > 0 ? old.cap * 2 : FIRST_CAP;
    names->slots = PSS_NEW_N(mem, struct pss_name, names->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].node)
            *slot_of(names, old.slots[i].name) = old.slots[i];
}

void
pss_names_add(struct pss_names *names, struct pss_str name, struct pss_node *node)
{
    if (names->n * 2 >= names->cap)
        grow(names, node->doc->mem);
    struct pss_name *slot = slot_of(names, name);
    names->n += slot->node == NULL;
    *slot = (struct pss_name){name, node};
}

struct pss_node *
pss_names_find(const struct pss_names *names, struct pss_str name)
{
    return names->cap > 0 ? slot_of(names, name)->node : NULL;
}
