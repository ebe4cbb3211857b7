/* The pods of a rendered text, as the merge numbers them. */
#include "pss/base.h"

#include "feeds.h"
#include "pss/cut.h"
#include "pss/refuse.h"

void
plan_view_read(struct plan_view *out, struct pss_chart_planning *planning,
    const struct pss_doc *doc)
{
    struct pss_arena *mem = planning->mem;
    struct pss_chunks chunks;
    struct pss_result result = {.doc = doc};
    *out = (struct plan_view){0};
    if (pss_cut(&chunks, doc))
        return;
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(mem, struct pss_tree);
        size_t n = out->pods.n;
        if (pss_tree_read(tree, doc, &chunks.items[i]) || !tree->root)
            continue;
        pss_locate(&out->pods, tree, pss_fixing_kinds(planning->fixing));
        for (; n < out->pods.n; n++) {
            struct pss_pod_result pod = {.object = out->pods.items[n].object,
                .path = out->pods.items[n].path,
                .document = i};
            PSS_PUSH(mem, &result.pods, pod);
        }
    }
    out->numbers = PSS_NEW_N(mem, size_t, result.pods.n);
    pss_chart_merge_numbers(out->numbers, planning->merge, &result);
}
