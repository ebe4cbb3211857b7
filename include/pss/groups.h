/* Pods counted by what they have in common: a file, a directory, an owner, a namespace, a
 * reason to be left. */
#ifndef PSS_GROUPS_H
#define PSS_GROUPS_H

#include "pss/arena.h"
#include "pss/buf.h"
#include "pss/result.h"

struct pss_group {
    struct pss_str key;
    size_t pods;
    size_t failing;           /* = the sum of `needed` */
    size_t needed[4];         /* by the class of repairs after which they pass;
                             PSS_MANUAL: none does */
    size_t violations;        /* of these pods, fixed ones included */
    enum pss_repair freed_by; /* of pods with one reason: the class that frees them */
};

/* Zero with an arena is valid. Arenas live as long as the groups. */
struct pss_groups {
    struct pss_arena *mem;
    struct pss_group *items;
    size_t n;
    size_t cap;
    size_t *slots; /* by the hash of the key: number plus one, 0: free */
    size_t n_slots;
};

/* The group of a key, made on first need; valid until the next call. */
struct pss_group *pss_groups_at(struct pss_groups *groups, struct pss_str key);
/* True if the pod fails: it is fixed, would be fixed, is left, or cannot be judged. */
bool pss_pod_fails(const struct pss_pod_result *pod);
/* Counts a pod. */
void pss_group_add(struct pss_group *group, const struct pss_result *result,
    const struct pss_pod_result *pod);
/* What a left pod waits for first (waits.h), with the class that would free it. */
void pss_groups_add_left(struct pss_groups *groups, const struct pss_result *result,
    const struct pss_pod_result *pod);
/* Those with most failing pods first. */
void pss_groups_sort_most(struct pss_groups *groups);
/* Those nearest to the level first: with the fewest pods that need a person, then those
 * that need `unsafe`, then `replace`, then the fewest violations. Groups in which no pod
 * fails go. */
void pss_groups_sort_nearest(struct pss_groups *groups);
/* The table of the first `most` groups, and the sum of all. `title` names the keys. */
void pss_groups_write(struct pss_buf *out, const struct pss_groups *groups,
    const char *title, size_t most);
/* One line a reason: `12  --repairs=all  hostPorts`. Lines fit the width, 0: any. */
void pss_groups_write_left(
    struct pss_buf *out, const struct pss_groups *groups, size_t most, size_t width);

#endif
