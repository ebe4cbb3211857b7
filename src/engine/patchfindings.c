/* Patches of kustomize that set what the level forbids. */
#include "pss/base.h"

#include "documents.h"
#include "patchfindings.h"
#include "pss/kustomize.h"
#include "pss/patch.h"
#include "pss/refuse.h"

/* True for a value that stands in the patch and that the level forbids. What is missing
 * in a patch may stand in the object that it is for. */
static bool
is_explicit(const struct pss_hit *hit)
{
    return !hit->is_missing && !hit->is_hidden && hit->rule->demand != PSS_HOLDS;
}

/* Adds a finding for each value that the patch sets and the level forbids. Patches are
 * fixed by hand. */
static void
judge_patch(struct pss_task *task, struct pss_plans *plans,
    const struct pss_patch *patch, const struct pss_pod *pod, size_t document)
{
    struct pss_verdict verdict;
    pss_eval(&verdict, task->mem, pod, &task->fixing.policy, 0);
    if (!verdict.is_allowed) {
        struct pss_loose_patch loose = {patch->at->span.at, pod->object->space};
        PSS_PUSH(task->mem, &task->result->patches, loose);
    }
    for (size_t i = 0; i < verdict.n; i++) {
        const struct pss_violation *violation = &verdict.items[i];
        struct pss_hits hits = {0};
        for (size_t k = 0; k < violation->hits.n; k++)
            if (patch->is_whole ? !violation->hits.items[k].is_hidden
                                : is_explicit(&violation->hits.items[k]))
                PSS_PUSH(task->mem, &hits, violation->hits.items[k]);
        if (hits.n == 0 || !pss_around_selects(task->around, violation->check->id))
            continue;
        struct pss_finding finding = {
            .rule = violation->check->id,
            .check = violation->check,
            .level = task->fixing.policy.level,
            .severity = PSS_ERROR,
            .message = pss_say(task->mem, violation->check, pod, hits.items, hits.n),
            .span =
                patch->at->style == PSS_BLOCK ? patch->at->key->span : patch->at->span,
            .pod = PSS_NOWHERE,
            .document = document,
            .note =
                patch->is_whole
                    ? PSS_STR("an object in a text has this: correct the text by hand")
                    : PSS_STR("a patch sets this: correct the patch by hand"),
        };
        pss_finding_open(&finding);
        pss_plans_silence(plans, &finding, NULL);
        PSS_PUSH(task->mem, &task->result->findings, finding);
    }
}

/* Says so of a patch that cannot be read, or of which nobody can say what it sets. */
static bool
is_not_judged(
    struct pss_task *task, const struct pss_patch *patch, const struct pss_chunk *chunk)
{
    if (patch->err) {
        pss_documents_refuse_patch(task, chunk, patch);
        return true;
    }
    if (patch->text.n > 0)
        return false;
    struct pss_loose_patch loose = {patch->at->span.at, PSS_STR("")};
    PSS_PUSH(task->mem, &task->result->patches, loose);
    task->result->n_patches++;
    return true;
}

void
pss_patch_findings(
    struct pss_task *task, struct pss_plans *plans, const struct pss_tree *tree)
{
    struct pss_patches patches = {0};
    const struct pss_node *last = NULL;
    pss_patches_of(&patches, tree, pss_kustomize_is_file(task->result->path));
    pss_laid_patches_of(&patches, tree, pss_fixing_kinds(&task->fixing));
    for (size_t i = 0; i < patches.n; i++) {
        const struct pss_patch *patch = &patches.items[i];
        if (is_not_judged(task, patch, &tree->chunk))
            continue;
        const struct pss_doc *doc =
            pss_doc_new(task->mem, task->result->path, patch->text);
        struct pss_chunks chunks;
        struct pss_tree set;
        struct pss_pods pods = {0};
        if (pss_cut(&chunks, doc) || chunks.n == 0 ||
            pss_tree_read(&set, doc, &chunks.items[0]))
            continue;
        pss_locate(&pods, &set, pss_fixing_kinds(&task->fixing));
        /* A list of operations counts as one patch, however many values it sets. */
        const struct pss_node *of =
            tree->root->kind == PSS_SEQ ? tree->root : patch->at;
        task->result->n_patches += pods.n > 0 && of != last;
        last = pods.n > 0 ? of : last;
        for (size_t k = 0; k < pods.n; k++)
            judge_patch(task, plans, patch, &pods.items[k], tree->chunk.number);
        pss_arena_clear_scratch(task->mem);
    }
}
