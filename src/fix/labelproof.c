/* The proof of edits to labels of Namespaces. */
#include "pss/base.h"

#include "digest.h"
#include "labelproof.h"
#include "pss/below.h"
#include "pss/relabel.h"

/* The digest of a tree without its Namespaces. */
static uint64_t
digest_of_rest(const struct pss_tree *tree)
{
    struct pss_arena *mem = tree->doc->mem;
    struct pss_objects spaces = {0};
    struct pss_pods as_pods = {0};
    pss_locate_namespaces(&spaces, tree);
    bool *leave_out = PSS_NEW_N(mem, bool, spaces.n);
    for (size_t i = 0; i < spaces.n; i++) {
        struct pss_pod as_pod = {.holder = spaces.items[i]->root};
        leave_out[i] = true;
        PSS_PUSH(mem, &as_pods, as_pod);
    }
    return pss_digest(tree, &as_pods, leave_out);
}

/* The number of findings of a chunk that are left. Findings of labels are in the order
 * of chunks. */
static size_t
count_left(const struct pss_result *result, size_t chunk)
{
    size_t low = PSS_BELOW(result->findings.items, result->findings.n, document, chunk);
    size_t n = 0;
    for (; low < result->findings.n && result->findings.items[low].document == chunk;
         low++)
        n += result->findings.items[low].outcome == PSS_LEFT;
    return n;
}

const char *
pss_labels_differ(size_t *at, const struct pss_task *task, const struct pss_tree *old,
    const struct pss_tree *now)
{
    struct pss_task second;
    struct pss_result again;
    pss_task_judge_again(&second, task, &again, now->doc);
    pss_relabel_plan(&second, now);
    *at = now->chunk.span.at;
    if (again.edits.n > 0 ||
        again.findings.n != count_left(task->result, now->chunk.number))
        return "a label would not be what is wanted";
    *at = old->chunk.span.at;
    if (old->has_aliases && digest_of_rest(old) != digest_of_rest(now))
        return "a value that shares an anchor would change";
    return NULL;
}
