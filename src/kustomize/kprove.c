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

/* True if the wish edits a file of this root. */
static bool
is_here(const struct planning *planning, const struct pss_kwish *wish, size_t instance,
    size_t root)
{
    const struct pss_ksnapshot *snapshot = &planning->work->snapshot;
    const size_t *file =
        wish->is_placed && wish->path
            ? pss_table_find(&snapshot->numbers, pss_str_of(wish->path))
            : NULL;
    if (file && *file - 1 < planning->n_files)
        return planning->has[root][*file - 1];
    /* A patch that is new: the roots that have the kustomization which names it. */
    const size_t *owner =
        file && wish->kustomization
            ? pss_table_find(&snapshot->numbers, pss_str_of(wish->kustomization))
            : NULL;
    if (owner)
        return planning->has[root][*owner - 1];
    return file && planning->sources->instances.items[instance].root == root;
}

struct suspects {
    size_t *items; /* sources */
    size_t n, cap;
};

/* Whose wish edits a file of this root. `are_patches`: if patches of ours are among the
 * edits, it is those. */
static void
find_suspects(
    struct planning *planning, struct suspects *out, size_t root, bool are_patches)
{
    const struct pss_kplan *plan = planning->plan;
    struct pss_ksources *sources = planning->sources;
    bool has_patches = false;
    bool *is_known = PSS_NEW_N(planning->mem, bool, sources->n);
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < plan->wishes.n; i++) {
            const struct pss_kwish *wish = &plan->wishes.items[i];
            size_t instance = plan->instances[i];
            size_t source = sources->instances.items[instance].source;
            bool is_patch = wish->level >= PSS_NEW_PATCH;
            if (!is_here(planning, wish, instance, root))
                continue;
            if (pass == 0) {
                has_patches = has_patches || (are_patches && is_patch);
            } else if ((is_patch || !has_patches) && !is_known[source]) {
                is_known[source] = true;
                PSS_PUSH(planning->mem, out, source);
            }
        }
}

/* The files of the user that are edited for these sources: one edit may be for many. */
static void
blame_files(struct planning *planning, const struct suspects *suspects, size_t root,
    struct pss_str reason)
{
    const struct pss_kplan *plan = planning->plan;
    const struct pss_ksources *sources = planning->sources;
    struct pss_table files = {0};
    bool *is_known = PSS_NEW_N(planning->mem, bool, sources->n);
    for (size_t i = 0; i < suspects->n; i++)
        is_known[suspects->items[i]] = true;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < plan->wishes.n; i++) {
            const struct pss_kwish *wish = &plan->wishes.items[i];
            size_t source = sources->instances.items[plan->instances[i]].source;
            if (!wish->is_placed || !wish->path || wish->level >= PSS_NEW_PATCH ||
                !is_here(planning, wish, plan->instances[i], root))
                continue;
            size_t *file = pss_table_at(&files, planning->mem, pss_str_of(wish->path));
            if (pass == 0 && is_known[source])
                *file = 1;
            else if (pass == 1 && *file == 1)
                blame(planning, source, reason);
        }
}

/* Harm that no pod explains. */
static void
blame_root(struct planning *planning, size_t root, struct pss_str reason)
{
    struct suspects suspects = {0};
    find_suspects(planning, &suspects, root, planning->is_ending);
    if (suspects.n > 1 && !planning->is_ending)
        suspects.n = pss_khalve(planning, root, suspects.items, suspects.n);
    for (size_t i = 0; i < suspects.n; i++)
        blame(planning, suspects.items[i], reason);
    blame_files(planning, &suspects, root, reason);
}

/* A root that renders something else each time proves nothing. */
static void
give_up_root(struct planning *planning, size_t root)
{
    const struct pss_kplan *plan = planning->plan;
    struct pss_ksources *sources = planning->sources;
    struct pss_str reason = pss_arena_printf(planning->mem,
        "kustomize-nondeterministic: %s renders something else each time",
        planning->work->roots.items[root].name);
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_kinstance *instance =
            &sources->instances.items[plan->instances[i]];
        if (instance->root != root &&
            !is_here(planning, &plan->wishes.items[i], plan->instances[i], root))
            continue;
        blame(planning, instance->source, reason);
        planning->given_up[instance->source] = true;
    }
}

/* The instances of a rendered document. */
static bool
may_change(const struct planning *planning, const struct pss_kinstance *instance)
{
    const struct pss_ksource *source = &planning->sources->items[instance->source];
    return instance->state == PSS_KWANTS && source->step < STEP_LEAVE;
}

/* The texts have the same documents in the same order. What is suppressed may stay. */
static bool
passes_now(const struct pss_kroot *root, const struct pss_kinstance *instance)
{
    if (!root->after || root->after->pods.n != root->result->pods.n)
        return false;
    enum pss_outcome outcome = root->after->pods.items[instance->pod].outcome;
    return outcome == PSS_COMPLIANT || outcome == PSS_SUPPRESSED;
}

static struct pss_str
words_of(const struct planning *planning, size_t root,
    const struct pss_render_document *document)
{
    struct pss_str said = document->change == PSS_RENDER_REPAIRED
                              ? PSS_STR("a pod that wants nothing would change")
                              : pss_render_say(planning->mem, document);
    return pss_arena_printf(planning->mem, "kustomize-harm: in %s, %.*s",
        planning->work->roots.items[root].name, PSS_FMT(said));
}

/* Blames the instances in the document, if `is_blaming`. False if none of them explains
 * that it differs. */
static bool
look_at_document(struct planning *planning, size_t number,
    const struct pss_render_document *document, bool is_blaming)
{
    const struct pss_kroot *root = &planning->work->roots.items[number];
    bool is_found = document->change == PSS_RENDER_EQUAL;
    if (is_found)
        return true;
    for (size_t i = 0; i < planning->sources->instances.n; i++) {
        const struct pss_kinstance *instance = &planning->sources->instances.items[i];
        if (instance->root != number || document->before == PSS_NOWHERE ||
            root->result->pods.items[instance->pod].document != document->before)
            continue;
        bool is_fine = document->change == PSS_RENDER_REPAIRED &&
                       may_change(planning, instance) &&
                       (root->is_target || passes_now(root, instance));
        is_found =
            is_found || is_fine ||
            pss_kplan_is_active(planning, &planning->sources->items[instance->source]);
        if (!is_fine && is_blaming)
            blame(planning, instance->source, words_of(planning, number, document));
    }
    return is_found;
}

/* Pods that want something pass now. */
static void
look_at_pods(struct planning *planning, size_t number)
{
    const struct pss_kroot *root = &planning->work->roots.items[number];
    for (size_t i = 0; i < planning->sources->instances.n; i++) {
        const struct pss_kinstance *instance = &planning->sources->instances.items[i];
        if (instance->root != number || !root->is_target ||
            !may_change(planning, instance))
            continue;
        if (passes_now(root, instance))
            continue;
        blame(planning, instance->source,
            pss_arena_printf(planning->mem,
                "kustomize-conflict: the edits have no effect in %s", root->name));
    }
}

/* The root as it was built last, against its truth. */
struct difference {
    struct pss_arena *mem;
    struct pss_render_comparison documents;
    struct pss_str unclear; /* what no pod explains; "" if there is nothing */
    bool is_harm;           /* there is more than repairs may change */
};

static void
compare(struct planning *planning, struct difference *out, size_t number)
{
    const struct pss_kroot *root = &planning->work->roots.items[number];
    const struct pss_render_texts texts = {.before = root->truth,
        .after = root->now,
        .kinds = planning->work->kinds,
        .permits = planning->plan->permits};
    *out = (struct difference){.mem = pss_arena_new(), .unclear = PSS_STR("")};
    if (root->harm)
        out->unclear = pss_arena_printf(planning->mem, "kustomize-harm: %s: %.*s",
            root->name, PSS_FMT(root->harm->message));
    else
        pss_render_compare(&out->documents, out->mem, &texts);
    if (out->documents.err)
        out->unclear = PSS_STR("kustomize-harm: what is rendered cannot be read");
    for (size_t i = 0; i < out->documents.n; i++) {
        const struct pss_render_document *document = &out->documents.items[i];
        out->is_harm |= document->change != PSS_RENDER_EQUAL &&
                        document->change != PSS_RENDER_REPAIRED;
        if (out->unclear.n == 0 && !look_at_document(planning, number, document, false))
            out->unclear = words_of(planning, number, document);
    }
    out->is_harm |= out->unclear.n > 0;
}

bool
pss_kprove_is_unclear(struct planning *planning, size_t root)
{
    struct difference difference;
    compare(planning, &difference, root);
    pss_arena_release(difference.mem);
    return difference.unclear.n > 0;
}

static void
prove_root(struct planning *planning, size_t number)
{
    struct pss_kroot *root = &planning->work->roots.items[number];
    struct difference difference;
    compare(planning, &difference, number);
    if (difference.is_harm && pss_kroot_is_random(planning->work, root)) {
        give_up_root(planning, number);
        pss_arena_release(difference.mem);
        return;
    }
    for (size_t i = 0; i < difference.documents.n; i++)
        look_at_document(planning, number, &difference.documents.items[i], true);
    pss_arena_release(difference.mem);
    if (!root->harm)
        look_at_pods(planning, number);
    if (difference.unclear.n > 0)
        blame_root(planning, number, difference.unclear);
}

void
pss_kprove(struct planning *planning, const bool *built)
{
    for (size_t i = 0; i < planning->work->roots.n; i++)
        if (built[i] && !planning->work->roots.items[i].err)
            prove_root(planning, i);
}
