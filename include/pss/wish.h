/* What a plan wants to be in the text. The layout of the text plays no part yet. */
#ifndef PSS_WISH_H
#define PSS_WISH_H

#include "pss/check.h"
#include "pss/edit.h"
#include "pss/pod.h"
#include "pss/result.h"

enum pss_wish_act {
    PSS_WISH_SET,     /* `path` below `map` holds `text` */
    PSS_WISH_DELETE,  /* `path` below `map` is gone */
    PSS_WISH_DROP,    /* the list item `node` is gone */
    PSS_WISH_APPEND,  /* the list at `path` below `map` holds `text` as its last item */
    PSS_WISH_RESPELL, /* the list item `node` reads `text` */
    PSS_WISH_EMPTY_DIR, /* the entry `hostPath` of `map` becomes `emptyDir: {}` */
};

struct pss_new;
struct pss_seat;

struct pss_wish {
    enum pss_wish_act act;
    enum pss_repair repair; /* the class that permits it */
    /* mapping that exists; never deleted, `{}` if emptied */
    const struct pss_node *map;
    struct pss_str path; /* keys parted by `separator` */
    char separator;      /* of the keys in `path` */
    /* DROP, RESPELL: the item; else the value at the path's end, if it is known */
    const struct pss_node *node;
    struct pss_str text;
    bool is_string;
    const struct pss_new *item;  /* APPEND: the item is this mapping; NULL: `text` */
    const struct pss_seat *seat; /* of the first key that is new; or NULL */
    size_t finding;              /* number in pss_result.findings */
};

struct pss_wishes {
    struct pss_wish *items;
    size_t n;
    size_t cap;
};

/* Removes the first key from a path and returns it. */
struct pss_str pss_wish_key(struct pss_str *rest, char separator);
/* The placeholder on the way to the place of the wish, which something else fills in;
 * "" if there is none. */
struct pss_str pss_wish_filled(const struct pss_wish *wish);
/* True for a wish about the list item `node`. The path then ends with the item's
 * number. */
bool pss_wish_is_of_item(const struct pss_wish *wish);
/* What stands for "not there" where a merge has the key as well: `false`, `0`, an empty
 * string. False if only `null` does. */
bool pss_wish_neutral(struct pss_str *out, struct pss_str key, enum pss_type type);

/* Old nodes that the edits replace, fill or delete. The proof asks that all others are
 * still there. */
struct pss_touched_nodes {
    struct pss_touched {
        const struct pss_node *node;
        bool with_key; /* its key as well */
    } * items;
    size_t n, cap;
};

/* Where placed wishes go. */
struct pss_sharing;

struct pss_placing {
    bool is_without_overrides; /* see pss_fixing */
    /* NULL: no pod of the chunk has wishes for shared nodes */
    struct pss_sharing *sharing;
    struct pss_result *result; /* gets the edits, and its findings learn of them */
    struct pss_touched_nodes *touched;
    struct pss_str obstacle; /* why pss_place_wishes said no */
};

/* Turns the wishes of one pod into edits at the places of docs/decisions.md, "Layout".
 * False if one of them cannot be done, because the node is shared or of another shape;
 * nothing has been added then. Sorts the wishes. */
bool pss_place_wishes(struct pss_placing *placing, struct pss_arena *mem,
    const struct pss_pod *pod, struct pss_wishes *wishes);

#endif
