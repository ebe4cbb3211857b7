/* What the placing of wishes shares between its files. */
#ifndef PLACE_PLACE_H
#define PLACE_PLACE_H

#include "pss/index.h"

#include "pss/wish.h"
#include "snippet.h"

/* A place that gets new entries. */
struct pss_target {
    const struct pss_node *node; /* a collection with entries, or what is to be filled:
                                    `{}`, `[]`, null, nothing */
    struct pss_new root;         /* its new entries */
};

/* An entry (value node) that goes; if its parent goes as well, that takes it along. */
struct pss_dead {
    const struct pss_node *node;
    size_t wish;   /* first wish that asks for it */
    bool is_empty; /* its last child goes: what stays is `{}` */
};

/* The wishes of one mapping: a pod spec, a container, a volume, metadata. */
struct pss_group {
    struct pss_arena *mem;     /* for what the result keeps … */
    struct pss_arena *scratch; /* … and for what goes with the group */
    const struct pss_pod *pod;
    const struct pss_node *map;
    struct pss_result *result;
    struct pss_touched_nodes *touched;
    struct pss_wish *wishes;
    size_t n;
    struct pss_new **tops; /* per wish: the entry of a target's root that answers it */
    struct {
        struct pss_target *items;
        size_t n, cap;
    } targets;
    struct {
        struct pss_dead *items;
        size_t n, cap;
    } dead;
    struct pss_index dead_at;    /* number of a node in `dead`, from 1 */
    struct pss_index dead_below; /* how many of a node's children go */
    struct pss_str obstacle;
    bool is_without_overrides;   /* see pss_fixing */
    struct pss_sharing *sharing; /* NULL: nothing shared is asked for */
    bool has_merge;  /* a value was written in a mapping that is merged right here */
    bool is_through; /* all users want it: aliases and merges are followed */
};

/* Each of these says why a wish cannot be done, and returns false: `why` at the line of the
 * node; */
bool pss_group_refuse(
    struct pss_group *group, const struct pss_node *node, const char *why);
/* the node has several users; */
bool pss_group_refuse_shared(struct pss_group *group, const struct pss_node *node);
/* no entry can be added to a mapping without braces, or deleted from it. */
bool pss_group_refuse_pair(struct pss_group *group, const struct pss_node *map);
/* True if the node has other users, which do not want the same edit. */
bool pss_group_is_barred(const struct pss_group *group, const struct pss_node *node);
/* False, with the reason, if the entry cannot be deleted. */
bool pss_group_may_go(struct pss_group *group, const struct pss_node *raw);

/* A finding carries an edit, or another's edit answers it. */
void pss_group_own(struct pss_group *group, size_t owner, size_t finding);
/* The proof need not find this node (and its key) again. */
void pss_group_touch(
    struct pss_group *group, const struct pss_node *node, bool with_key);
/* `{}`, `[]`, null or nothing: a place to fill. */
bool pss_group_is_fillable(const struct pss_node *node);
/* The entry goes, or with `is_empty` becomes `{}`. */
void pss_group_add_dead(
    struct pss_group *group, size_t wish, const struct pss_node *node, bool is_empty);
/* A merge of its mapping has the key as well: deleting it would bring that back. */
bool pss_group_is_backed(const struct pss_node *raw);
/* Behind the colon, or the anchor and tag, of a block's key. */
size_t pss_group_head_end(const struct pss_node *raw);
/* Turns a wish into targets, entries that go and edits; false with an obstacle. */
bool pss_resolve(struct pss_group *group, size_t wish);
/* The target at a node, made if there is none. */
struct pss_target *pss_group_target(
    struct pss_group *group, const struct pss_node *node, enum pss_new_kind kind);

bool pss_group_is_dead(const struct pss_group *group, const struct pss_node *node);
/* The wish for which an entry goes. */
size_t pss_group_wish_of(const struct pss_group *group, const struct pss_node *node);
bool pss_group_has_target(const struct pss_group *group, const struct pss_node *node);
/* Adds an edit for one wish. */
void pss_group_edit(
    struct pss_group *group, size_t wish, size_t at, size_t end, struct pss_str text);
/* Adds an edit for every wish that the entries [first, last] of a target answer; a NULL
 * `last` means all from `first`. */
void pss_group_edit_entries(struct pss_group *group, const struct pss_new *first,
    const struct pss_new *last, size_t at, size_t end, struct pss_str text);
/* Adds an edit that takes text away, and names the comments that go with it. */
void pss_group_delete(
    struct pss_group *group, size_t wish, size_t at, size_t end, struct pss_str text);

/* Style of new text in the group's mapping or below it, at a node (the collection that
 * grows, or the parent of what is filled). */
struct pss_style pss_style_at(
    const struct pss_group *group, const struct pss_node *node);

/* Edits of one target in a block collection, or of a filled value in a block mapping. */
void pss_grow_block(struct pss_group *group, const struct pss_target *target);
void pss_fill(struct pss_group *group, const struct pss_target *target);
/* The last entry of a block collection, if nothing may stand behind it (see
 * pss_layout_is_open), else NULL. */
const struct pss_node *pss_open_end(
    const struct pss_group *group, const struct pss_node *collection);
/* True if nothing can be added to a block mapping: it ends with a merge behind which
 * nothing may stand, and before which other keys would be hidden. */
bool pss_is_closed(const struct pss_group *group, const struct pss_node *map);
/* Why, and what helps. */
#define PSS_CLOSED                                                                     \
    "the file ends with a block scalar below `<<`: end its last line with a line "     \
    "break first"
/* Edits for the entries that go from a block collection. */
void pss_shrink_block(struct pss_group *group, const struct pss_node *collection);
/* Edits for what comes and goes in a flow collection with entries; `target` may be NULL. */
void pss_reshape_flow(struct pss_group *group, const struct pss_node *collection,
    const struct pss_target *target);

#endif
