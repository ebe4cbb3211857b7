/* Entries that are to be written and that no wish asks for. */
#ifndef PSS_NEWENTRY_H
#define PSS_NEWENTRY_H

#include "pss/arena.h"
#include "pss/str.h"

struct pss_node;

enum pss_new_kind { PSS_NEW_SCALAR, PSS_NEW_MAP, PSS_NEW_LIST };

/* An entry that is to be: a key with a scalar, a mapping or a list. */
struct pss_new {
    enum pss_new_kind kind;
    struct pss_str key; /* empty for items */
    struct pss_str text;
    bool is_string;
    bool goes_to_end; /* pss_list_append: a new key, which stands behind all others */
    const struct pss_node *source; /* what it was copied from, or NULL */
    struct pss_new *first;         /* children */
    struct pss_new *last;          /* of them, if pss_new_last added it */
    struct pss_new *next;
};

/* Inserts a child in the bytewise order of its key (a list's at the end; lists of containers
 * behind the security context of their pod), or returns the one that has this key. */
struct pss_new *pss_new_child(struct pss_arena *mem, struct pss_new *parent,
    struct pss_str key, enum pss_new_kind kind);
/* Adds a child behind all others. */
struct pss_new *pss_new_last(struct pss_arena *mem, struct pss_new *parent,
    struct pss_str key, enum pss_new_kind kind);

#endif
