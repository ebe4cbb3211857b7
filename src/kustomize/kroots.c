/* Roots are built in several threads; what they build from is written before. */
#include "pss/base.h"

#include "pss/kroots.h"
#include "pss/pool.h"

struct building {
    struct pss_kroots *work;
    const char *view;
    bool leaves_values; /* the marked view has marks alone, and all values */
    const bool *wanted; /* NULL: all */
    bool is_again;
    bool *has_failed; /* of roots in the marked view */
    struct pss_kcovers covers;
};

static void
done(void *context, size_t job, size_t slot)
{
    (void)context;
    (void)job;
    (void)slot;
}

static void
run(struct building *building,
    void (*one)(void *context, size_t job, struct pss_pool_place place))
{
    struct pss_pool_work pool = {.n_jobs = building->work->roots.n,
        .n_threads = building->work->jobs,
        .work = one,
        .take = done,
        .context = building};
    pss_pool_run(&pool);
}

static const struct pss_err *
build(struct pss_str *out, const struct building *building, struct pss_kroot *root)
{
    const struct pss_kroots *work = building->work;
    return pss_ksnapshot_build(
        out, root->mem, &work->snapshot, building->view, &work->program, root->number);
}

/* ---- the truth ---- */

static void
build_truth(void *context, size_t job, struct pss_pool_place place)
{
    struct building *building = context;
    struct pss_kroots *work = building->work;
    struct pss_kroot *root = &work->roots.items[job];
    (void)place;
    if (root->err)
        return;
    root->err = build(&root->truth, building, root);
}

static void
judge_truth(void *context, size_t job, struct pss_pool_place place)
{
    struct building *building = context;
    struct pss_kroots *work = building->work;
    struct pss_kroot *root = &work->roots.items[job];
    (void)place;
    if (root->err)
        return;
    root->result = PSS_NEW(root->mem, struct pss_result);
    work->judge(work->context, root->result, root->mem, root, root->truth);
}

static void
build_now(void *context, size_t job, struct pss_pool_place place)
{
    struct building *building = context;
    struct pss_kroots *work = building->work;
    struct pss_kroot *root = &work->roots.items[job];
    (void)place;
    if (root->err || !building->wanted[job])
        return;
    root->after = NULL;
    root->harm = build(&root->now, building, root);
    if (root->harm)
        return;
    root->after = PSS_NEW(root->mem, struct pss_result);
    work->judge(work->context, root->after, root->mem, root,
        pss_kcomments_put(root->mem, &root->comments, root->now));
}

/* ---- marks ---- */

/* A root without pods needs no marks. */
static bool
has_pods(const struct pss_kroot *root)
{
    return !root->err && root->result->pods.n > 0;
}

/* The truth is judged again, if the files say what is to be silent. */
static void
judge_with_comments(const struct building *building, struct pss_kroot *root)
{
    const struct pss_kroots *work = building->work;
    pss_kcomments_find(&root->comments, root->mem, &building->covers, &root->pods);
    if (root->comments.n == 0)
        return;
    root->result = PSS_NEW(root->mem, struct pss_result);
    work->judge(work->context, root->result, root->mem, root,
        pss_kcomments_put(root->mem, &root->comments, root->truth));
}

static void
build_marked(void *context, size_t job, struct pss_pool_place place)
{
    struct building *building = context;
    struct pss_kroot *root = &building->work->roots.items[job];
    struct pss_str marked = {0};
    (void)place;
    if (!has_pods(root) || (building->wanted && !building->wanted[job]))
        return;
    bool has_failed = build(&marked, building, root) != NULL;
    building->has_failed[job] = has_failed;
    if (has_failed)
        marked = (struct pss_str){pss_alloc(root->mem, 64), 0};
    if (pss_kpods_read(&root->pods, root->mem, &building->work->marks,
            building->work->kinds, root->truth, marked))
        root->pods.n = 0;
    for (size_t i = 0; i < root->pods.n; i++)
        root->pods.items[i].leaves_values = building->leaves_values;
    judge_with_comments(building, root);
}

/* What kustomize takes the file for; false: for something else. */
static bool
role_of(enum pss_kfile_role *out, const bool *is_named)
{
    bool is_resource = is_named[PSS_KREF_RESOURCE];
    bool is_patch = is_named[PSS_KREF_PATCH];
    bool is_transformer = is_named[PSS_KREF_TRANSFORMER];
    *out = is_transformer ? PSS_KFILE_KUSTOMIZATION
           : is_patch     ? PSS_KFILE_PATCH
                          : PSS_KFILE_RESOURCE;
    return is_resource + is_patch + is_transformer == 1;
}

enum { N_KINDS = PSS_KREF_DATA + 1 };

/* By the number of the file in the snapshot: as what it is named. */
static bool *
names_of(struct pss_kroots *work)
{
    const struct pss_ksnapshot *snapshot = &work->snapshot;
    bool *out = PSS_NEW_N(work->mem, bool, snapshot->files.n *N_KINDS);
    for (size_t i = 0; i < work->all.n; i++) {
        const struct pss_kustomization *one = work->all.items[i];
        for (size_t k = 0; k < one->refs.n; k++) {
            const struct pss_kref *ref = &one->refs.items[k];
            const size_t *number =
                ref->path ? pss_table_find(&snapshot->numbers, pss_str_of(ref->path))
                          : NULL;
            if (number)
                out[(*number - 1) * N_KINDS + ref->kind] = true;
        }
    }
    return out;
}

static const struct pss_err *
show_marked(struct pss_kroots *work, struct pss_marks *marks, const char *view)
{
    struct pss_ksnapshot *snapshot = &work->snapshot;
    const struct pss_err *err = pss_ksnapshot_link(snapshot, view);
    bool *names = names_of(work);
    marks->mem = work->mem;
    for (size_t i = 0; i < snapshot->files.n && !err; i++) {
        struct pss_kfile *file = snapshot->files.items[i];
        struct pss_str text = file->file.bytes;
        enum pss_kfile_role role = PSS_KFILE_KUSTOMIZATION;
        if (file->number > 0 || role_of(&role, names + i * N_KINDS)) {
            pss_marks_add(marks, file->path, role, text);
            text = marks->files.items[marks->files.n - 1].marked;
        }
        err = pss_ksnapshot_show(snapshot, view, file, text);
    }
    return err;
}

static const struct pss_err *
find_writers(struct pss_kroots *work)
{
    struct building building = {.work = work, .view = "marked"};
    building.has_failed = PSS_NEW_N(work->mem, bool, work->roots.n);
    const struct pss_err *err = show_marked(work, &work->marks, "marked");
    if (err)
        return err;
    pss_kcovers_find(&building.covers, work->mem, &work->marks);
    run(&building, build_marked);
    bool is_again = false;
    for (size_t i = 0; i < work->roots.n; i++)
        is_again = is_again || building.has_failed[i];
    if (!is_again)
        return NULL;
    work->bare.leaves_values = building.leaves_values = true;
    building.view = "bare";
    building.wanted = building.has_failed;
    building.has_failed = PSS_NEW_N(work->mem, bool, work->roots.n);
    err = show_marked(work, &work->bare, "bare");
    if (!err)
        run(&building, build_marked);
    return err;
}

/* ---- all of it ---- */

static void
note_left(struct pss_kroots *work, struct pss_kroot *root)
{
    for (size_t i = 0; i < root->closure.members.n; i++) {
        size_t number = root->closure.members.items[i];
        const struct pss_kfile *file = pss_ksnapshot_find(
            &work->snapshot, pss_str_of(work->all.items[number - 1]->file));
        for (size_t k = 0; file && k < file->left.n; k++)
            PSS_PUSH(work->mem, &root->without, file->left.items[k]);
    }
}

const struct pss_err *
pss_kroots_build(struct pss_kroots *work)
{
    struct building building = {.work = work, .view = "tree"};
    const struct pss_err *err =
        pss_ksnapshot_new(&work->snapshot, work->mem, &work->all, work->doors);
    for (size_t i = 0; i < work->roots.n && !err; i++) {
        struct pss_kroot *root = &work->roots.items[i];
        root->mem = pss_arena_new();
        pss_kclosure_of(&root->closure, work->mem, &work->all, root->number);
        root->err = pss_ksnapshot_add(&work->snapshot, &root->closure);
    }
    if (err)
        return err;
    for (size_t i = 0; i < work->roots.n; i++)
        note_left(work, &work->roots.items[i]);
    run(&building, build_truth);
    for (size_t i = 0; i < work->roots.n && work->gather; i++)
        if (!work->roots.items[i].err)
            work->gather(work->context, &work->roots.items[i]);
    run(&building, judge_truth);
    return find_writers(work);
}

void
pss_kroots_build_again(struct pss_kroots *work, const bool *wanted)
{
    struct building building = {.work = work, .view = "tree", .wanted = wanted};
    run(&building, build_now);
}

static const struct pss_err *
show_originals(struct pss_kroots *work, const char *view)
{
    struct pss_ksnapshot *snapshot = &work->snapshot;
    const struct pss_err *err = pss_ksnapshot_link(snapshot, view);
    for (size_t i = 0; i < snapshot->files.n && !err; i++) {
        struct pss_kfile *file = snapshot->files.items[i];
        if (!file->is_new)
            err = pss_ksnapshot_show(snapshot, view, file, file->file.bytes);
    }
    return err;
}

bool
pss_kroot_is_random(struct pss_kroots *work, struct pss_kroot *root)
{
    struct building building = {.work = work, .view = "again"};
    struct pss_str again = {0};
    if (root->constancy != PSS_KUNASKED)
        return root->constancy == PSS_KRANDOM;
    const struct pss_err *err = NULL;
    if (!work->has_originals)
        err = show_originals(work, building.view);
    work->has_originals = !err;
    if (!err)
        err = build(&again, &building, root);
    bool is_same = !err && pss_str_eq(again, root->truth);
    root->constancy = is_same ? PSS_KCONSTANT : PSS_KRANDOM;
    return !is_same;
}

void
pss_kroots_release(struct pss_kroots *work)
{
    for (size_t i = 0; i < work->roots.n; i++)
        pss_arena_release(work->roots.items[i].mem);
    if (work->snapshot.copy)
        pss_ksnapshot_release(&work->snapshot);
}
