/* Field paths as people write them: spec.containers[0].name */
#ifndef PSS_PATH_H
#define PSS_PATH_H

#include "pss/buf.h"
#include "pss/index.h"
#include "pss/node.h"

/* The path of a literal node below its tree's root: `spec.containers[0].name`,
 * keys with other characters as ["a.b/c"]. In `mem`. Below `top` (exclusive) if
 * that is not NULL. */
struct pss_str pss_path_of(
    struct pss_arena *mem, const struct pss_node *node, const struct pss_node *top);

/* Appends a key to a path: `.name`, or ["a.b/c"]. */
void pss_path_add_key(struct pss_buf *out, struct pss_str key);

struct pss_table;

/* Follows paths below objects; to be released with its arena. Zero but for `mem` is a new
 * one. It remembers where it was in long lists, and the entries of large mappings. */
struct pss_path_walk {
    struct pss_arena *mem;
    struct pss_index lists; /* number of a list in `marks`, from 1 */
    struct {
        struct pss_path_mark {
            size_t index;
            const struct pss_node *item;
        } * items;
        size_t n, cap;
    } marks;
    struct pss_index maps; /* number of a mapping in `tables`, from 1 */
    struct {
        struct pss_table **items; /* addresses of values by their keys */
        size_t n, cap;
    } tables;
};
/* Takes the first step off a path (a key or an index) and returns what it leads to, aliases
 * followed; NULL if it leads nowhere. */
const struct pss_node *pss_path_step(
    struct pss_path_walk *walk, const struct pss_node *node, struct pss_str *path);

#endif
