/* Judges one chunk, and plans its edits. */
#include "pss/base.h"

#include "chunk.h"
#include "documents.h"
#include "patchfindings.h"
#include "pss/kustomize.h"
#include "pss/labelfindings.h"
#include "pss/refuse.h"
#include "pss/relabel.h"
#include "pss/stray.h"
#include "pss/strayfindings.h"
#include "schemafindings.h"

/* True if it is certain that no stray is in the chunk. */
static bool
is_sure_of_kind(const struct pss_skim *skim)
{
    if (skim->api_version.n == 0 && skim->kind.n == 0)
        return true; /* it is no object at all */
    if (pss_kind_only_describes(skim->api_version, skim->kind))
        return true;
    bool is_custom = skim->api_version.n > 0 &&
                     memchr(skim->api_version.p, '.', skim->api_version.n);
    return !skim->has_containers && (is_custom || !skim->has_template);
}

/* True if kustomize may read the patches in the chunk. */
static bool
is_of_kustomize(const struct pss_skim *skim, const struct pss_doc *doc)
{
    return pss_str_is(skim->kind, "Kustomization") ||
           pss_str_is(skim->kind, "Component") ||
           (skim->kind.n == 0 && pss_kustomize_is_file(doc->path));
}

/* True if it is certain that Kubernetes reads the chunk and that neither a pod nor a
 * patch is in it. Such a chunk need not be parsed. */
static bool
is_none_of_ours(
    struct pss_skim *skim, const struct pss_task *task, const struct pss_chunk *chunk)
{
    const struct pss_doc *doc = task->result->doc;
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    bool is_about_namespaces =
        task->around->demand || pss_fixing_relabels(&task->fixing);
    if (task->heeds_ignores && pss_str_find(text, PSS_STR("pss-fix:"), 0) != SIZE_MAX)
        return false; /* a suppression without a finding must be reported */
    if (!pss_skim_chunk(skim, doc, chunk) || !is_sure_of_kind(skim) ||
        (skim->has_items && skim->kind.n > 0) ||
        (skim->has_patches && is_of_kustomize(skim, doc)) ||
        (is_about_namespaces && pss_str_is(skim->kind, "Namespace")))
        return false;
    return skim->kind.n == 0 || !pss_kind_is_near(pss_fixing_kinds(&task->fixing),
                                    skim->api_version, skim->kind);
}

/* True if an object may lay a patch over one of these pods. */
static bool
has_patches(const struct pss_pods *pods)
{
    for (size_t i = 0; i < pods->n; i++)
        if (pss_pod_has_rule(&pods->items[i], PSS_KIND_HAS_PATCHES))
            return true;
    return false;
}

/* Judges the pods of a chunk that was read, and plans their edits. */
static void
run_pods(struct pss_task *task, const struct pss_tree *tree)
{
    struct pss_pods pods = {0};
    pss_fixing_locate(&task->fixing, &pods, tree);
    struct pss_plans *plans = pss_plans_new(task, tree);
    /* Only a chunk that is not itself one workload can hold strays. */
    if (pods.n == 0 || pods.items[0].object->item.n > 0 ||
        pss_pod_has_rule(&pods.items[0], PSS_KIND_ONE_VERSION))
        pss_stray_findings(task, plans, tree);
    if (pods.n == 0 || has_patches(&pods))
        pss_patch_findings(task, plans, tree);
    for (size_t i = 0; i < pods.n; i++) {
        size_t first = task->result->findings.n;
        bool has_error = pss_schema_findings(task, &pods.items[i]);
        pss_plans_add(plans, &pods.items[i], first, has_error);
    }
    pss_plans_finish(plans);
}

void
pss_chunk_judge(struct pss_task *task, const struct pss_chunks *chunks, size_t i,
    struct pss_tree *tree)
{
    const struct pss_chunk *chunk = &chunks->items[i];
    struct pss_result *result = task->result;
    *tree = (struct pss_tree){.doc = result->doc, .chunk = *chunk};
    struct pss_skim skim;
    if (!task->fixing.is_unfiltered && is_none_of_ours(&skim, task, chunk)) {
        pss_documents_count_skimmed(result, &skim);
        return;
    }
    const struct pss_err *err = pss_tree_read(tree, result->doc, chunk);
    pss_arena_clear_scratch(task->mem);
    if (err) {
        pss_documents_refuse(task, chunks, i, err);
        return;
    }
    pss_documents_count(result, tree);
    if (pss_fixing_relabels(&task->fixing)) {
        pss_relabel_plan(task, tree);
        return;
    }
    if (task->around->demand)
        pss_label_findings(result, tree);
    run_pods(task, tree);
}
