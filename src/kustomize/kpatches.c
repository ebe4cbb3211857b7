/* Wishes that are met by patches of ours: one file for each kustomization, and one document
 * in it for each object. */
#include "pss/base.h"

#include "kpatchdoc.h"
#include "kpatchfile.h"

/* The names of the object in its own file; as it is rendered if nobody knows them. */
static void
name_object(struct pss_kpatch *patch, const struct pss_marks *marks,
    const struct pss_object *as)
{
    const struct pss_object *source = as ? as : pss_kpod_source(marks, patch->pod);
    const struct pss_object *rendered = patch->pod->truth->object;
    const struct pss_object *object = source ? source : rendered;
    patch->api_version = object->api_version;
    patch->kind = object->kind;
    patch->name = object->name;
    patch->space = object->space;
    /* A target is compared with the kind that the object has at last. */
    patch->target_version = rendered->api_version;
    patch->target_kind = rendered->kind;
}

static void
begin_document(struct pss_arena *mem, struct pss_kpatch *patch)
{
    struct pss_new *root = &patch->root;
    root->kind = PSS_NEW_MAP;
    pss_kdoc_text(mem, root, "apiVersion", patch->api_version);
    pss_kdoc_text(mem, root, "kind", patch->kind);
    struct pss_new *meta = pss_kdoc_entry(mem, root, PSS_STR("metadata"), PSS_NEW_MAP);
    pss_kdoc_text(mem, meta, "name", patch->name);
    if (patch->space.n > 0)
        pss_kdoc_text(mem, meta, "namespace", patch->space);
}

/* The patch for the object of a wish. Two pods of one object share it. */
static struct pss_kpatch *
patch_for(
    struct pss_kwork *work, struct pss_table *numbers, const struct pss_kwish *wish)
{
    struct pss_arena *mem = work->mem;
    struct pss_kpatch new = {.kustomization = wish->kustomization,
        .pod = wish->pod,
        .is_existing = wish->existing != NULL,
        .is_operations = wish->level == PSS_NEW_OPERATIONS};
    name_object(&new, work->marks, wish->as);
    struct pss_str name = pss_arena_printf(mem, "%d\n%s\n%s\n%.*s\n%.*s\n%.*s\n%.*s",
        (int)wish->level, wish->kustomization, wish->existing ? wish->existing : "",
        PSS_FMT(new.api_version), PSS_FMT(new.kind), PSS_FMT(new.space),
        PSS_FMT(new.name));
    size_t *number = pss_table_at(numbers, mem, name);
    if (*number)
        return work->patches.items[*number - 1];
    struct pss_kpatch *patch = PSS_NEW(mem, struct pss_kpatch);
    *patch = new;
    patch->path = wish->existing;
    if (!patch->path && !patch->is_operations && !wish->as)
        patch->path = pss_kpatch_existing(work, patch);
    patch->is_existing = patch->path != NULL;
    if (!patch->path)
        patch->path = pss_kpatch_path(mem, patch);
    begin_document(mem, patch);
    PSS_PUSH(mem, &work->patches, patch);
    *number = work->patches.n;
    return patch;
}

/* What is asked of which field. Instances of several roots ask the same. */
static struct pss_str
question_of(
    struct pss_arena *mem, const struct pss_kpatch *patch, const struct pss_kwish *wish)
{
    const struct pss_want *want = wish->want;
    bool has_answer = want->act == PSS_WISH_APPEND;
    return pss_arena_printf(mem, "%p %.*s %d %d %.*s %.*s %.*s %.*s",
        (const void *)patch, PSS_FMT(wish->pod->truth->path), (int)want->scope,
        has_answer ? (int)want->act : -1, PSS_FMT(want->list), PSS_FMT(want->container),
        PSS_FMT(want->path), (int)(has_answer ? want->text.n : 0),
        want->text.p ? want->text.p : "");
}

/* Notes the wish, or says why it cannot be met by this patch. */
static const char *
add_wish(struct pss_kwork *work, struct pss_kpatch *patch, size_t number)
{
    const struct pss_kwish *wish = &work->wishes[number];
    const struct pss_want *want = wish->want;
    PSS_PUSH(work->mem, &patch->wishes, number);
    if (patch->is_operations)
        return pss_koperations_add(work->mem, patch, wish);
    if (!pss_group_is_native(pss_group_of(patch->api_version)))
        return "a strategic merge would replace the lists of this kind";
    struct pss_new *scope = pss_kdoc_scope(work->mem, &patch->root, wish->pod, want);
    const struct pss_node *rendered = pss_kpod_scope(wish->pod->truth, want);
    if (!scope || !pss_kdoc_add(work->mem, scope, want, rendered))
        return "a strategic merge does not reach the field";
    return NULL;
}

static void
finish_patch(struct pss_kwork *work, struct pss_kpatch *patch)
{
    struct pss_str reason = PSS_STR("");
    size_t n_fine = 0;
    for (size_t i = 0; i < patch->wishes.n; i++)
        n_fine += work->wishes[patch->wishes.items[i]].reason.n == 0;
    if (n_fine == 0)
        return;
    bool is_made = pss_kpatch_write(work, &reason, patch);
    for (size_t i = 0; i < patch->wishes.n; i++) {
        size_t wish = patch->wishes.items[i];
        if (!is_made)
            pss_kwork_fail(work, wish, reason);
        else if (work->wishes[wish].reason.n == 0)
            pss_kwork_placed(work, wish, patch->path,
                patch->is_existing ? PSS_PLACED_PATCH : PSS_PLACED_NEW_PATCH);
    }
}

void
pss_kpatches_place(struct pss_kwork *work)
{
    struct pss_table numbers = {0};
    struct pss_table seen = {0}; /* the wish, from 1 */
    for (size_t i = 0; i < work->n; i++) {
        struct pss_kwish *wish = &work->wishes[i];
        bool is_ours =
            wish->level == PSS_NEW_PATCH || wish->level == PSS_NEW_OPERATIONS;
        if (!is_ours || !wish->kustomization)
            continue;
        struct pss_kpatch *patch = patch_for(work, &numbers, wish);
        size_t *first =
            pss_table_at(&seen, work->mem, question_of(work->mem, patch, wish));
        const struct pss_want *other =
            *first ? work->wishes[*first - 1].want : wish->want;
        const char *bar = NULL;
        if (other->act != wish->want->act || !pss_str_eq(other->text, wish->want->text))
            bar = "kustomize-conflict: roots do not want the same there";
        else if (*first)
            PSS_PUSH(work->mem, &patch->wishes, i);
        else
            bar = add_wish(work, patch, i);
        if (*first == 0)
            *first = i + 1;
        if (bar)
            pss_kwork_fail(work, i, pss_str_of(bar));
    }
    for (size_t i = 0; i < work->patches.n; i++)
        finish_patch(work, work->patches.items[i]);
}
