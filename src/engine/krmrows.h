/* What a function reports about its items: one row per finding, sorted
 * (docs/decisions.md, "Hosts"). */
#ifndef ENGINE_KRMROWS_H
#define ENGINE_KRMROWS_H

#include "pss/items.h"
#include "pss/task.h"

enum pss_krm_rank { PSS_RANK_ERROR, PSS_RANK_WARNING, PSS_RANK_INFO }; /* worst first */

/* One result, before it becomes text. */
struct pss_krm_row {
    enum pss_krm_rank rank;
    const struct pss_finding *finding; /* NULL: the pod is left for another reason */
    const char *note;                  /* name of a note about the start; else NULL */
    const struct pss_pod_result *pod;  /* NULL: the finding is not about a pod */
    const struct pss_object *object;   /* NULL: not known */
    const struct pss_item *item;
    size_t index; /* in its file; the number of the item where no file is named */
    size_t order;
    struct pss_str message;     /* what was found, and what became of it */
    const struct pss_node *was; /* the value before; NULL: none */
    const struct pss_node *is;  /* what it is set to; NULL: nothing is set there */
    bool is_gone;               /* it is removed */
    /* No permitted repair answers the finding, so the other findings of its pod
     * wait. */
    bool is_obstacle;
};

struct pss_krm_rows {
    struct pss_krm_row *items;
    size_t n;
    size_t cap;
};

/* `old` and `now` are the ResourceList without and with the edits. */
struct pss_krm_rows *pss_krm_rows_new(const struct pss_task *task,
    const struct pss_tree *old, const struct pss_tree *now);
const char *pss_krm_rank_name(enum pss_krm_rank rank);
/* `fixed`, `left`, `suppressed` or `note`. */
const char *pss_krm_row_outcome(const struct pss_krm_row *row);

#endif
