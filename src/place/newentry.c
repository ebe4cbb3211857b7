/* New entries, before they are text. */
#include "pss/base.h"

#include "pss/newentry.h"

/* Lists of containers stand right behind the security context of their pod. */
static struct pss_str
place_of(struct pss_str key)
{
    return pss_str_ends(key, PSS_STR("ontainers")) ? PSS_STR("securityContext~") : key;
}

static int
compare(struct pss_str a, struct pss_str b)
{
    int order = pss_str_cmp(place_of(a), place_of(b));
    return order != 0 ? order : pss_str_cmp(a, b);
}

struct pss_new *
pss_new_child(struct pss_arena *mem, struct pss_new *parent, struct pss_str key,
    enum pss_new_kind kind)
{
    struct pss_new **link = &parent->first;
    while (*link) {
        int order = parent->kind == PSS_NEW_LIST ? 1 : compare(key, (*link)->key);
        if (order == 0)
            return *link;
        if (order < 0)
            break;
        link = &(*link)->next;
    }
    struct pss_new *entry = PSS_NEW(mem, struct pss_new);
    entry->kind = kind;
    entry->key = key;
    entry->next = *link;
    *link = entry;
    return entry;
}

struct pss_new *
pss_new_last(struct pss_arena *mem, struct pss_new *parent, struct pss_str key,
    enum pss_new_kind kind)
{
    struct pss_new *entry = PSS_NEW(mem, struct pss_new);
    entry->kind = kind;
    entry->key = key;
    if (parent->last)
        parent->last->next = entry;
    else
        parent->first = entry;
    parent->last = entry;
    return entry;
}
