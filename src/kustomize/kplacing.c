/* All wishes, and the files that they change. */
#include "pss/base.h"

#include "ksame.h"
#include "pss/append.h"

enum { PADDING = 64 };

/* Wishes whose edits are in this file are not placed after all. */
static void
fail_file(struct pss_kwork *work, const struct pss_kedited *file, const char *why)
{
    for (size_t i = 0; i < work->n; i++)
        if (work->wishes[i].is_placed && work->wishes[i].path &&
            strcmp(work->wishes[i].path, file->path) == 0)
            pss_kwork_fail(work, i, pss_str_of(why));
}

/* Entries for patches of ours become edits of the Kustomization. */
static const char *
register_patches(struct pss_kedited *file)
{
    const struct pss_new *lists[] = {&file->patches, &file->operations};
    if (!file->patches.first && !file->operations.first)
        return NULL;
    if (file->trees.n != 1 || file->trees.items[0]->root->kind != PSS_MAP)
        return "the Kustomization is not one mapping";
    const struct pss_tree *tree = file->trees.items[0];
    for (size_t i = 0; i < PSS_COUNT(lists); i++)
        if (lists[i]->first &&
            pss_list_append(&file->result, &file->touched, tree, lists[i]))
            return "no patch can be added to the Kustomization";
    return NULL;
}

static void
change_file(struct pss_kwork *work, struct pss_kedited *file)
{
    struct pss_kplacing *placing = work->placing;
    const char *bar = register_patches(file);
    if (!bar && pss_edits_settle(&file->result.edits))
        bar = "two edits are for the same text";
    if (!bar && file->result.edits.n == 0 && file->tail.n == 0)
        return;
    if (file->tail.n > 0 && !bar)
        pss_edits_put(&file->result.edits, file->src.n, file->src.n, file->tail);
    struct pss_buf out = {0};
    struct pss_kchange change = {.path = file->path,
        .is_new = file->is_new,
        .before = file->src,
        .edits = file->result.edits};
    if (!bar) {
        pss_edits_apply(&out, file->src, &file->result.edits);
        char *bytes = pss_alloc(work->mem, out.n + PADDING);
        memcpy(bytes, out.p, out.n);
        change.after = (struct pss_str){bytes, out.n};
        pss_buf_release(&out);
        bar = pss_kfile_is_same(work, file, change.after);
    }
    if (bar)
        fail_file(work, file, bar);
    else
        PSS_PUSH(placing->mem, &placing->changes, change);
}

void
pss_kplace_wishes(struct pss_kplacing *placing, struct pss_kwish *wishes, size_t n)
{
    struct pss_kwork work = {
        .mem = placing->mem,
        .placing = placing,
        .marks = placing->marks,
        .wishes = wishes,
        .n = n,
        .findings = PSS_NEW_N(placing->mem, struct pss_finding, n + 1),
    };
    for (size_t i = 0; i < n; i++) {
        wishes[i].is_placed = false;
        wishes[i].reason = PSS_STR("");
        wishes[i].path = NULL;
        wishes[i].placement = PSS_PLACED_NOWHERE;
    }
    for (size_t i = 0; i < placing->marks->files.n; i++)
        *pss_table_at(&work.mark_files, work.mem,
            pss_str_of(placing->marks->files.items[i].path)) = i + 1;
    placing->changes.n = 0;
    pss_kowned_place(&work);
    pss_kpatches_place(&work);
    for (size_t i = 0; i < work.files.n; i++)
        change_file(&work, work.files.items[i]);
}
