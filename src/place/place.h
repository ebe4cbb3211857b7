/* What the placing of wishes shares between its files. */
#ifndef PLACE_PLACE_H
#define PLACE_PLACE_H

#include "pss/index.h"

#include "pss/wish.h"
#include "snippet.h"

/* A place that gets new entries. */
struct pss_target {
    const struct pss_node *node; /* a collection with entries, or an empty value:
                                    `{}`, `[]`, null, no text */
    struct pss_new root;         /* its new entries */
};

/* An entry (its value node) that is deleted. If its parent is deleted, too, one edit
 * deletes both. */
struct pss_dead {
    const struct pss_node *node;
    size_t wish;   /* the first wish that asks for the deletion */
    bool is_empty; /* its last child is deleted, so that it becomes `{}` */
};

/* The wishes of one mapping: a pod spec, a container, a volume, metadata. */
struct pss_group {
    struct pss_arena *mem;     /* for texts that the result keeps … */
    struct pss_arena *scratch; /* … and for what only this group needs */
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
    struct pss_index dead_below; /* how many children of a node are deleted */
    struct pss_str obstacle;
    bool is_without_overrides;   /* see pss_fixing */
    struct pss_sharing *sharing; /* NULL: nothing shared is asked for */
    bool has_merge;   /* a value was written in a mapping that is merged right here */
    bool goes_to_end; /* new keys go behind all others, even if those are sorted */
    bool is_through;  /* all users want the same, so aliases and merges are followed */
};

/* Each of these says why a wish cannot be done, and returns false: `why` at the line of
 * the node; */
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

/* An edit of the finding `owner` answers `finding`, which may be the same. */
void pss_group_own(struct pss_group *group, size_t owner, size_t finding);
/* Tells the proof that this node (and its key) may be missing in the new text. */
void pss_group_touch(
    struct pss_group *group, const struct pss_node *node, bool with_key);
/* True for an empty value: `{}`, `[]`, null or no text. */
bool pss_group_is_fillable(const struct pss_node *node);
/* Notes that an entry is to be deleted, or with `is_empty` is to become `{}`. */
void pss_group_add_dead(
    struct pss_group *group, size_t wish, const struct pss_node *node, bool is_empty);
/* True if a merge of the entry's mapping has the key, too. If the entry were deleted,
 * the merge would bring the key back. */
bool pss_group_is_backed(const struct pss_node *raw);
/* The place behind the colon of a block's key, or behind the anchor and the tag. */
size_t pss_group_head_end(const struct pss_node *raw);
/* Turns a wish into targets, entries to delete, and edits. False with an obstacle if
 * that is not possible. */
bool pss_resolve(struct pss_group *group, size_t wish);
/* The target at a node. It is made if there is none. */
struct pss_target *pss_group_target(
    struct pss_group *group, const struct pss_node *node, enum pss_new_kind kind);

bool pss_group_is_dead(const struct pss_group *group, const struct pss_node *node);
/* The wish for which an entry is deleted. */
size_t pss_group_wish_of(const struct pss_group *group, const struct pss_node *node);
bool pss_group_has_target(const struct pss_group *group, const struct pss_node *node);
/* Adds an edit for one wish. */
void pss_group_edit(
    struct pss_group *group, size_t wish, size_t at, size_t end, struct pss_str text);
/* Adds an edit for every wish that the entries [first, last] of a target answer; a NULL
 * `last` means all from `first`. */
void pss_group_edit_entries(struct pss_group *group, const struct pss_new *first,
    const struct pss_new *last, size_t at, size_t end, struct pss_str text);
/* Adds an edit that deletes text, and notes which comments are deleted with it. */
void pss_group_delete(
    struct pss_group *group, size_t wish, size_t at, size_t end, struct pss_str text);

/* The style of new text in the mapping of the group or below it. `node` is the
 * collection that grows, or the parent of the value that is filled. */
struct pss_style pss_style_at(
    const struct pss_group *group, const struct pss_node *node);

/* Add the edits of one target: of a block collection that grows, or of a value in a
 * block mapping that is filled. */
void pss_grow_block(struct pss_group *group, const struct pss_target *target);
/* The end of the line behind which new text is written at the end of a block collection. */
size_t pss_block_end(const struct pss_group *group, const struct pss_node *collection);
/* Adds edits for the new entries of a block mapping that have a seat. Returns the others. */
const struct pss_new *pss_take_seats(
    struct pss_group *group, const struct pss_node *map, struct pss_new *entries);
void pss_fill(struct pss_group *group, const struct pss_target *target);
/* The last entry of a block collection, if nothing can be written behind it (see
 * pss_layout_is_open), else NULL. */
const struct pss_node *pss_open_end(
    const struct pss_group *group, const struct pss_node *collection);
/* True if nothing can be added to a block mapping. It ends with a merge: nothing can be
 * written behind the merge, and the merge would hide keys before it. */
bool pss_is_closed(const struct pss_group *group, const struct pss_node *map);
/* The reason, and what helps. */
#define PSS_CLOSED                                                                     \
    "the file ends with a block scalar below `<<`: end its last line with a line "     \
    "break first"
/* Adds edits for the entries that are deleted from a block collection. */
void pss_shrink_block(struct pss_group *group, const struct pss_node *collection);
/* Adds edits for the entries that are added to a flow collection or deleted from it.
 * The collection has entries. `target` may be NULL. */
void pss_reshape_flow(struct pss_group *group, const struct pss_node *collection,
    const struct pss_target *target);

#endif
