/* Edits are made, built and compared, and what does harm goes to another place. */
#include "pss/base.h"

#include "kplan.h"
#include "pss/within.h"

enum {
    ROUNDS = 6,  /* in which sources look for another place */
    ENDINGS = 4, /* more, in which they are given up */
};

bool
pss_kplan_is_active(const struct planning *planning, const struct pss_ksource *source)
{
    if (source->step >= STEP_LEAVE)
        return false;
    for (size_t i = 0; i < source->instances.n; i++) {
        const struct pss_kinstance *instance =
            &planning->sources->instances.items[source->instances.items[i]];
        if (instance->state == PSS_KWANTS &&
            planning->work->roots.items[instance->root].is_target)
            return true;
    }
    return false;
}

/* ---- what the placing asks ---- */

static struct pss_str
text_of(void *tree, const char *path)
{
    struct planning *planning = tree;
    const struct pss_ksnapshot *snapshot = &planning->work->snapshot;
    const struct pss_kfile *known = pss_ksnapshot_find(snapshot, pss_str_of(path));
    if (known)
        return known->is_new ? (struct pss_str){NULL, 0} : known->file.bytes;
    struct pss_file file;
    struct pss_within within = {{snapshot->all->top}};
    const char *full = pss_arena_join(planning->mem, snapshot->all->top, "/", path);
    if (pss_within_read(&file, planning->mem, &within, full))
        return (struct pss_str){NULL, 0};
    return file.bytes;
}

bool
pss_kplan_may_edit(void *tree, const char *path)
{
    struct planning *planning = tree;
    const struct pss_kplan *plan = planning->plan;
    return !pss_kplan_is_foreign(planning, path) &&
           (!plan->may_edit || plan->may_edit(plan->context, path));
}

/* ---- placing ---- */

static void
step_up(struct planning *planning, struct pss_ksource *source, struct pss_str reason)
{
    size_t number = (size_t)(source - planning->sources->items);
    bool has_more = source->step == STEP_DEEPEST &&
                    planning->n_tried[number] + 1 < planning->n_places[number];
    planning->n_tried[number] += has_more;
    source->step += !has_more;
    if (planning->plan->where == PSS_KWHERE_BASE)
        source->step = STEP_LEAVE;
    source->reason = reason;
}

static void
add_wishes(struct planning *planning, size_t number)
{
    static const enum pss_klevel levels[] = {[STEP_OWNERS] = PSS_AT_OWNER,
        [STEP_PATCHES] = PSS_AT_PATCHES,
        [STEP_DEEPEST] = PSS_NEW_PATCH,
        [STEP_ROOT] = PSS_NEW_PATCH,
        [STEP_OPERATIONS] = PSS_NEW_OPERATIONS};
    const struct pss_kinstance *instance = &planning->sources->instances.items[number];
    const struct pss_ksource *source = &planning->sources->items[instance->source];
    const struct pss_kroot *root = &planning->work->roots.items[instance->root];
    if (instance->state != PSS_KWANTS || !root->is_target ||
        source->step >= STEP_LEAVE || planning->muted[instance->source])
        return;
    const char *own = planning->work->all.items[root->number - 1]->file;
    const char *kustomization = source->step == STEP_DEEPEST
                                    ? pss_kplan_deepest(planning, source, instance)
                                    : own;
    for (size_t i = 0; i < root->result->wants.n; i++) {
        const struct pss_want *want = &root->result->wants.items[i];
        if (want->pod != instance->pod)
            continue;
        struct pss_kwish wish = {.pod = instance->kpod,
            .want = want,
            .level = levels[source->step],
            .kustomization = kustomization};
        if (source->step < STEP_DEEPEST &&
            pss_kapart_is(planning, instance->source, want)) {
            planning->asked = want;
            wish.level = PSS_NEW_PATCH;
            wish.kustomization = pss_kplan_deepest(planning, source, instance);
            planning->asked = NULL;
        }
        PSS_PUSH(planning->mem, &planning->plan->wishes, wish);
        planning->plan->instances = pss_arena_grow(planning->mem,
            planning->plan->instances, planning->plan->wishes.n - 1,
            &planning->plan->instances_cap, sizeof(size_t));
        planning->plan->instances[planning->plan->wishes.n - 1] = number;
    }
}

void
pss_kplan_place(struct planning *planning)
{
    struct pss_kplan *plan = planning->plan;
    struct pss_kplacing placing = {.mem = planning->mem,
        .marks = &planning->work->marks,
        .text_of = text_of,
        .may_edit = pss_kplan_may_edit,
        .tree = planning,
        .level_name = plan->level_name};
    plan->wishes.n = 0;
    for (size_t i = 0; i < planning->sources->instances.n; i++)
        add_wishes(planning, i);
    pss_kplace_wishes(&placing, plan->wishes.items, plan->wishes.n);
    plan->changes.items = placing.changes.items;
    plan->changes.n = placing.changes.n;
}

/* Places all wishes. True if one of them had to go to another place. */
static bool
place_once(struct planning *planning)
{
    const struct pss_kplan *plan = planning->plan;
    struct pss_ksources *sources = planning->sources;
    pss_kplan_place(planning);
    bool has_moved = pss_kapart_find(planning);
    bool *moved = PSS_NEW_N(planning->mem, bool, sources->n);
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_kwish *wish = &plan->wishes.items[i];
        size_t number = sources->instances.items[plan->instances[i]].source;
        if (wish->is_placed || moved[number])
            continue;
        moved[number] = has_moved = true;
        step_up(planning, &sources->items[number], wish->reason);
    }
    return has_moved;
}

/* ---- showing and building ---- */

void
pss_kplan_show(struct planning *planning, bool *touched)
{
    struct pss_ksnapshot *snapshot = &planning->work->snapshot;
    bool *is_changed = PSS_NEW_N(planning->mem, bool, planning->n_files);
    for (size_t i = 0; i < planning->plan->changes.n; i++) {
        const struct pss_kchange *change = &planning->plan->changes.items[i];
        struct pss_kfile *file = pss_ksnapshot_find(snapshot, pss_str_of(change->path));
        if (!file)
            file = pss_ksnapshot_new_file(snapshot, change->path);
        const size_t *number =
            pss_table_find(&snapshot->numbers, pss_str_of(change->path));
        if (*number - 1 < planning->n_files)
            is_changed[*number - 1] = touched[*number - 1] = true;
        pss_ksnapshot_show(snapshot, "tree", file, change->after);
    }
    for (size_t i = 0; i < planning->n_files; i++)
        if (planning->was_changed[i] && !is_changed[i]) {
            touched[i] = true;
            pss_ksnapshot_show(snapshot, "tree", snapshot->files.items[i],
                snapshot->files.items[i]->file.bytes);
        }
    planning->was_changed = is_changed;
}

/* The roots that name a file whose text is another one than before. */
static bool
choose_roots(const struct planning *planning, bool *out, const bool *touched)
{
    bool is_any = false;
    for (size_t i = 0; i < planning->work->roots.n; i++)
        for (size_t k = 0; k < planning->n_files && !out[i]; k++) {
            out[i] = touched[k] && planning->has[i][k];
            is_any = is_any || out[i];
        }
    return is_any;
}

/* True if nothing was blamed. */
static bool
try_once(struct planning *planning, bool is_ending)
{
    struct pss_ksources *sources = planning->sources;
    bool *touched = PSS_NEW_N(planning->mem, bool, planning->n_files);
    bool *built = PSS_NEW_N(planning->mem, bool, planning->work->roots.n);
    planning->is_ending = is_ending;
    for (size_t i = 0; i <= (size_t)STEP_LEAVE * 2 && place_once(planning); i++)
        ;
    pss_kplan_show(planning, touched);
    memset(planning->blamed, 0, sources->n * sizeof(bool));
    if (choose_roots(planning, built, touched)) {
        pss_kroots_build_again(planning->work, built);
        pss_kprove(planning, built);
    }
    bool is_clean = true;
    for (size_t i = 0; i < sources->n; i++) {
        if (!planning->blamed[i])
            continue;
        is_clean = false;
        step_up(planning, &sources->items[i], planning->reasons[i]);
        if (is_ending || planning->given_up[i])
            sources->items[i].step = STEP_LEAVE;
    }
    return is_clean;
}

/* ---- the plan ---- */

static void
note_file(struct planning *planning, size_t root, const char *path)
{
    const size_t *number =
        pss_table_find(&planning->work->snapshot.numbers, pss_str_of(path));
    if (number)
        planning->has[root][*number - 1] = true;
}

static void
note_files(struct planning *planning)
{
    const struct pss_kroots *work = planning->work;
    planning->has = PSS_NEW_N(planning->mem, bool *, work->roots.n);
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kclosure *closure = &work->roots.items[i].closure;
        planning->has[i] = PSS_NEW_N(planning->mem, bool, planning->n_files);
        for (size_t k = 0; k < pss_kclosure_count(closure); k++)
            note_file(planning, i, pss_kclosure_file(closure, &work->all, k));
    }
}

static void
begin_sources(struct planning *planning)
{
    struct pss_ksources *sources = planning->sources;
    for (size_t i = 0; i < sources->n; i++) {
        struct pss_ksource *source = &sources->items[i];
        bool is_overlay = planning->plan->where == PSS_KWHERE_OVERLAY;
        source->step = is_overlay ? STEP_DEEPEST : STEP_OWNERS;
        for (size_t k = 0; k < source->instances.n; k++) {
            const struct pss_kinstance *instance =
                &sources->instances.items[source->instances.items[k]];
            if (instance->kpod && instance->kpod->marked)
                continue;
            source->step = STEP_LEAVE;
            source->reason = PSS_STR("kustomize refuses the copy with marks, so nobody "
                                     "can say which file owns the fields");
        }
    }
}

static void
give_up(struct planning *planning)
{
    for (size_t i = 0; i < planning->sources->n; i++)
        planning->sources->items[i].step = STEP_LEAVE;
    planning->plan->changes.n = 0;
}

void
pss_kplan_make(
    struct pss_kplan *plan, struct pss_kroots *work, struct pss_ksources *sources)
{
    struct planning planning = {.plan = plan,
        .work = work,
        .sources = sources,
        .mem = work->mem,
        .n_files = work->snapshot.files.n};
    planning.was_changed = PSS_NEW_N(work->mem, bool, planning.n_files);
    planning.closures = PSS_NEW_N(work->mem, struct pss_kclosure *, work->all.n);
    planning.n_tried = PSS_NEW_N(work->mem, size_t, sources->n);
    planning.n_places = PSS_NEW_N(work->mem, size_t, sources->n);
    planning.given_up = PSS_NEW_N(work->mem, bool, sources->n);
    planning.muted = PSS_NEW_N(work->mem, bool, sources->n);
    planning.blamed = PSS_NEW_N(work->mem, bool, sources->n);
    planning.reasons = PSS_NEW_N(work->mem, struct pss_str, sources->n);
    planning.apart = pss_kapart_new(&planning);
    note_files(&planning);
    begin_sources(&planning);
    bool is_clean = false;
    for (int i = 0; i < ROUNDS + ENDINGS && !is_clean; i++)
        is_clean = try_once(&planning, i >= ROUNDS);
    if (!is_clean)
        give_up(&planning);
    for (size_t i = 0; i < sources->n; i++)
        sources->items[i].is_planned =
            pss_kplan_is_active(&planning, &sources->items[i]);
}
