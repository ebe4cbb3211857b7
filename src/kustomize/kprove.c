/* What the edits came to in every root. */
#include "pss/base.h"

#include "kplan.h"
#include "pss/rendercompare.h"

static void
blame(struct planning *planning, size_t source, struct pss_str reason)
{
    if (!pss_kplan_is_active(planning, &planning->sources->items[source]))
        return;
    if (!planning->blamed[source])
        planning->reasons[source] = reason;
    planning->blamed[source] = true;
}

/* Whose wish edits a file of this root. If patches of ours are among the edits, it is
 * those. */
static void
blame_root(struct planning *planning, size_t root, struct pss_str reason)
{
    const struct pss_kplan *plan = planning->plan;
    struct pss_ksources *sources = planning->sources;
    bool has_patches = false;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < plan->wishes.n; i++) {
            const struct pss_kwish *wish = &plan->wishes.items[i];
            const size_t *file = wish->is_placed && wish->path
                                     ? pss_table_find(&planning->work->snapshot.numbers,
                                           pss_str_of(wish->path))
                                     : NULL;
            bool is_new = file && *file - 1 >= planning->n_files;
            size_t instance = plan->instances[i];
            bool is_here =
                file && (is_new ? sources->instances.items[instance].root == root
                                : planning->has[root][*file - 1]);
            bool is_patch = wish->level >= PSS_NEW_PATCH;
            if (!is_here)
                continue;
            if (pass == 0)
                has_patches = has_patches || is_patch;
            else if (is_patch || !has_patches)
                blame(planning, sources->instances.items[instance].source, reason);
        }
}

/* The instances of a rendered document. */
static bool
may_change(const struct planning *planning, const struct pss_kinstance *instance)
{
    const struct pss_ksource *source = &planning->sources->items[instance->source];
    return instance->state == PSS_KWANTS && source->step < STEP_LEAVE;
}

static void
look_at_document(struct planning *planning, size_t number,
    const struct pss_render_document *document)
{
    const struct pss_kroot *root = &planning->work->roots.items[number];
    bool is_found = false;
    if (document->change == PSS_RENDER_EQUAL)
        return;
    struct pss_str said = document->change == PSS_RENDER_REPAIRED
                              ? PSS_STR("a pod that wants nothing would change")
                              : pss_render_say(planning->mem, document);
    struct pss_str reason = pss_arena_printf(
        planning->mem, "kustomize-harm: in %s, %.*s", root->name, PSS_FMT(said));
    for (size_t i = 0; i < planning->sources->instances.n; i++) {
        const struct pss_kinstance *instance = &planning->sources->instances.items[i];
        if (instance->root != number || document->before == PSS_NOWHERE ||
            root->result->pods.items[instance->pod].document != document->before)
            continue;
        bool is_fine =
            document->change == PSS_RENDER_REPAIRED && may_change(planning, instance);
        is_found = is_found || pss_kplan_is_active(planning,
                                   &planning->sources->items[instance->source]);
        if (!is_fine)
            blame(planning, instance->source, reason);
        else
            is_found = true;
    }
    if (!is_found)
        blame_root(planning, number, reason);
}

/* Pods that want something pass now. The texts have the same documents in the same order. */
static void
look_at_pods(struct planning *planning, size_t number)
{
    const struct pss_kroot *root = &planning->work->roots.items[number];
    for (size_t i = 0; i < planning->sources->instances.n; i++) {
        const struct pss_kinstance *instance = &planning->sources->instances.items[i];
        if (instance->root != number || !root->is_target ||
            !may_change(planning, instance))
            continue;
        bool is_there = root->after->pods.n == root->result->pods.n;
        const struct pss_pod_result *pod =
            is_there ? &root->after->pods.items[instance->pod] : NULL;
        /* What is suppressed may stay. */
        if (pod && (pod->outcome == PSS_COMPLIANT || pod->outcome == PSS_SUPPRESSED))
            continue;
        blame(planning, instance->source,
            pss_arena_printf(planning->mem,
                "kustomize-conflict: the edits have no effect in %s", root->name));
    }
}

void
pss_kprove(struct planning *planning, const bool *built)
{
    struct pss_kroots *work = planning->work;
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kroot *root = &work->roots.items[i];
        if (root->err || !built[i])
            continue;
        if (root->harm) {
            blame_root(planning, i,
                pss_arena_printf(planning->mem, "kustomize-harm: %s: %.*s", root->name,
                    PSS_FMT(root->harm->message)));
            continue;
        }
        struct pss_arena *scratch = pss_arena_new();
        struct pss_render_comparison comparison = {0};
        const struct pss_render_texts texts = {.before = root->truth,
            .after = root->now,
            .kinds = work->kinds,
            .permits = planning->plan->permits};
        pss_render_compare(&comparison, scratch, &texts);
        if (comparison.err)
            blame_root(planning, i,
                PSS_STR("kustomize-harm: what is rendered cannot be read"));
        for (size_t k = 0; k < comparison.n; k++)
            look_at_document(planning, i, &comparison.items[k]);
        pss_arena_release(scratch);
        look_at_pods(planning, i);
    }
}
