/* Writes pss-fix.yaml beside a Kustomization, extends what is there, and names it in the
 * Kustomization. */
#include "pss/base.h"

#include "kpatchdoc.h"
#include "kpatchfile.h"

static struct pss_str
directory_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return (struct pss_str){path, slash ? (size_t)(slash - path) + 1 : 0};
}

const char *
pss_kpatch_path(struct pss_arena *mem, const struct pss_kpatch *patch)
{
    struct pss_str dir = directory_of(patch->kustomization);
    if (!patch->is_operations)
        return pss_arena_printf(mem, "%.*spss-fix.yaml", PSS_FMT(dir)).p;
    struct pss_buf out = {0};
    pss_buf_printf(&out, "%.*spss-fix-", PSS_FMT(dir));
    for (size_t i = 0; i < patch->kind.n; i++) {
        char c = patch->kind.p[i];
        pss_buf_putc(&out, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
    }
    if (patch->space.n > 0)
        pss_buf_printf(&out, "-%.*s", PSS_FMT(patch->space));
    pss_buf_printf(&out, "-%.*s.yaml", PSS_FMT(patch->name));
    struct pss_str path = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return path.p;
}

static bool
refuse(struct pss_str *reason, struct pss_arena *mem, const char *path, const char *why)
{
    *reason = pss_arena_printf(mem, "%s %s", path, why);
    return false;
}

/* ---- a document that is there ---- */

bool
pss_kpatch_is_ours(struct pss_str src)
{
    return pss_str_starts(src, PSS_STR(PSS_KPATCH_BEGINS));
}

bool
pss_kpatch_is_of(const struct pss_kpatch *patch, const struct pss_node *root)
{
    const struct pss_node *meta = pss_get(root, "metadata");
    return pss_str_eq(pss_text_at(root, "kind"), patch->kind) &&
           pss_str_eq(pss_group_of(pss_text_at(root, "apiVersion")),
               pss_group_of(patch->api_version)) &&
           pss_str_eq(pss_text_at(meta, "name"), patch->name) &&
           pss_str_eq(pss_text_at(meta, "namespace"), patch->space);
}

static const struct pss_tree *
document_of(const struct pss_kedited *file, const struct pss_kpatch *patch)
{
    for (size_t i = 0; i < file->trees.n; i++) {
        const struct pss_node *root = file->trees.items[i]->root;
        if (root->kind == PSS_MAP && pss_kpatch_is_of(patch, root))
            return file->trees.items[i];
    }
    return NULL;
}

struct merge {
    struct pss_arena *mem;
    struct pss_wishes wishes;
    size_t finding;
};

static void
wish_for(struct merge *merge, struct pss_wish wish)
{
    wish.separator = '\x1f';
    wish.finding = merge->finding;
    PSS_PUSH(merge->mem, &merge->wishes, wish);
}

/* The item of a list that the new one is merged with. */
static const struct pss_node *
same_item(const struct pss_node *list, const struct pss_new *item, const char *key)
{
    struct pss_str wanted = PSS_STR("");
    for (const struct pss_new *it = item->first; it; it = it->next)
        if (pss_str_is(it->key, key))
            wanted = it->text;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *value = pss_get(pss_node_real(it), key);
        if (value && value->kind == PSS_SCALAR &&
            pss_str_eq(pss_scalar_text(value), wanted))
            return pss_node_real(it);
    }
    return NULL;
}

static bool
has_text(const struct pss_node *list, struct pss_str text)
{
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *real = pss_node_real(it);
        if (real->kind == PSS_SCALAR && pss_str_eq(pss_scalar_text(real), text))
            return true;
    }
    return false;
}

static bool
wants_text(const struct pss_new *list, struct pss_str text)
{
    for (const struct pss_new *it = list->first; it; it = it->next)
        if (it->kind == PSS_NEW_SCALAR && pss_str_eq(it->text, text))
            return true;
    return false;
}

static struct pss_str
joined(struct merge *merge, struct pss_str path, struct pss_str key)
{
    return pss_arena_printf(
        merge->mem, "%.*s%s%.*s", PSS_FMT(path), path.n ? "\x1f" : "", PSS_FMT(key));
}

static void
append_items(struct merge *merge, const struct pss_node *map, struct pss_str path,
    const struct pss_new *list, const struct pss_node *old)
{
    for (const struct pss_new *it = list->first; it; it = it->next)
        if (it->kind == PSS_NEW_MAP || !old || !has_text(old, it->text))
            wish_for(merge, (struct pss_wish){.act = PSS_WISH_APPEND,
                                .map = map,
                                .path = path,
                                .text = it->text,
                                .is_string = it->is_string,
                                .item = it->kind == PSS_NEW_MAP ? it : NULL});
}

static bool merge_map(struct merge *merge, const struct pss_node *map,
    struct pss_str path, const struct pss_new *new);

/* A list that is there already. */
static bool
merge_list(struct merge *merge, const struct pss_node *map, struct pss_str path,
    const struct pss_new *new, const struct pss_node *old)
{
    const char *key = pss_kdoc_merge_key(new->key);
    if (old->kind != PSS_SEQ)
        return false;
    if (!key) {
        for (const struct pss_node *it = old->first; it; it = it->next) {
            if (it->kind != PSS_SCALAR)
                return false;
            if (!wants_text(new, pss_scalar_text(it)))
                wish_for(merge,
                    (struct pss_wish){
                        .act = PSS_WISH_DROP, .map = map, .path = path, .node = it});
        }
        append_items(merge, map, path, new, old);
        return true;
    }
    for (const struct pss_new *it = new->first; it; it = it->next) {
        struct pss_new one = {.kind = PSS_NEW_LIST, .key = new->key, .first = NULL};
        const struct pss_node *item = same_item(old, it, key);
        if (item && !merge_map(merge, item, PSS_STR(""), it))
            return false;
        struct pss_new *copy = PSS_NEW(merge->mem, struct pss_new);
        *copy = *it;
        copy->next = NULL;
        one.first = copy;
        if (!item)
            append_items(merge, map, path, &one, NULL);
    }
    return true;
}

/* Wishes for what the document does not say yet. The recursion is as deep as our keys. */
static bool
merge_map(struct merge *merge, const struct pss_node *map, struct pss_str path,
    const struct pss_new *new)
{
    for (const struct pss_new *it = new->first; it; it = it->next) {
        struct pss_str key = joined(merge, path, it->key);
        const struct pss_node *old =
            path.n ? NULL : pss_node_real(pss_find(map, it->key).value);
        bool is_there = old && !pss_is_null(old);
        bool is_fine = true;
        if (it->kind == PSS_NEW_SCALAR) {
            bool is_same = old && old->kind == PSS_SCALAR &&
                           pss_str_eq(pss_scalar_text(old), it->text);
            if (!is_same)
                wish_for(merge, (struct pss_wish){.act = PSS_WISH_SET,
                                    .map = map,
                                    .path = key,
                                    .text = it->text,
                                    .is_string = it->is_string});
        } else if (it->kind == PSS_NEW_LIST) {
            if (is_there)
                is_fine = merge_list(merge, map, key, it, old);
            else
                append_items(merge, map, key, it, NULL);
        } else if (is_there) {
            is_fine = old->kind == PSS_MAP && merge_map(merge, old, PSS_STR(""), it);
        } else {
            is_fine = merge_map(merge, map, key, it);
        }
        if (!is_fine)
            return false;
    }
    return true;
}

static bool
extend(struct pss_kwork *work, struct pss_str *reason, struct pss_kedited *file,
    const struct pss_tree *tree, const struct pss_kpatch *patch)
{
    struct merge merge = {.mem = work->mem, .finding = patch->wishes.items[0]};
    if (!merge_map(&merge, tree->root, PSS_STR(""), &patch->root))
        return refuse(reason, work->mem, file->path, "has another shape");
    return merge.wishes.n == 0 ||
           pss_kwork_place(work, reason, file, NULL, tree, &merge.wishes);
}

/* ---- a new document ---- */

static void
add_text(struct pss_kwork *work, struct pss_kedited *file, struct pss_str text)
{
    struct pss_str before = file->tail;
    file->tail =
        pss_arena_printf(work->mem, "%.*s%.*s", PSS_FMT(before), PSS_FMT(text));
}

/* The text in the line ends of the file. */
static void
add_lines(struct pss_kwork *work, struct pss_kedited *file, struct pss_str text)
{
    struct pss_str eol =
        file->src.n ? pss_line_eol(file->src, file->src.n) : PSS_STR("\n");
    struct pss_buf out = {0};
    for (size_t at = 0; at < text.n; at = pss_line_next(text, at)) {
        size_t end = pss_line_end(text, at);
        pss_buf_add(&out, (struct pss_str){text.p + at, end - at});
        pss_buf_add(&out, eol);
    }
    add_text(work, file, pss_buf_str(&out));
    pss_buf_release(&out);
}

static void
write_document(
    struct pss_kwork *work, struct pss_kedited *file, const struct pss_kpatch *patch)
{
    struct pss_buf out = {0};
    const char *level = work->placing->level_name;
    bool is_empty = file->src.n == 0 && file->tail.n == 0;
    if (file->src.n > 0 && file->tail.n == 0 && file->src.p[file->src.n - 1] != '\n')
        pss_buf_putc(&out, '\n');
    if (is_empty)
        pss_buf_printf(&out,
            PSS_KPATCH_BEGINS
            "what \"%s\" asks of workloads whose own files stay as they are.\n",
            level ? level : "restricted");
    else if (!patch->is_operations)
        pss_buf_puts(&out, "---\n");
    if (patch->is_operations)
        pss_koperations_print(&out, patch);
    else
        pss_kdoc_print(&out, &patch->root);
    add_lines(work, file, pss_buf_str(&out));
    pss_buf_release(&out);
}

/* ---- registration ---- */

static bool
is_named(const struct pss_node *root, const char *field, struct pss_str name)
{
    const struct pss_node *list = pss_get(root, field);
    bool is_list = list && list->kind == PSS_SEQ;
    for (const struct pss_node *it = is_list ? list->first : NULL; it; it = it->next) {
        const struct pss_node *item = pss_node_real(it);
        struct pss_str path = item->kind == PSS_MAP      ? pss_text_at(item, "path")
                              : item->kind == PSS_SCALAR ? pss_scalar_text(item)
                                                         : PSS_STR("");
        if (pss_str_starts(path, PSS_STR("./")))
            path = (struct pss_str){path.p + 2, path.n - 2};
        if (pss_str_eq(path, name))
            return true;
    }
    return false;
}

/* True if the list will name the file. */
static bool
is_to_be_named(const struct pss_new *list, struct pss_str name)
{
    for (const struct pss_new *it = list->first; it; it = it->next)
        if (it->first && pss_str_eq(it->first->text, name))
            return true;
    return false;
}

static void
add_target(struct pss_arena *mem, struct pss_new *item, const struct pss_kpatch *patch)
{
    struct pss_new *target = pss_kdoc_entry(mem, item, PSS_STR("target"), PSS_NEW_MAP);
    struct pss_str group = pss_group_of(patch->target_version);
    size_t skip = group.n > 0 ? group.n + 1 : 0;
    if (group.n > 0)
        pss_kdoc_text(mem, target, "group", group);
    pss_kdoc_text(mem, target, "version",
        (struct pss_str){
            patch->target_version.p + skip, patch->target_version.n - skip});
    pss_kdoc_text(mem, target, "kind", patch->target_kind);
    pss_kdoc_text(mem, target, "name", patch->name);
    if (patch->space.n > 0)
        pss_kdoc_text(mem, target, "namespace", patch->space);
}

static bool
name_file(
    struct pss_kwork *work, struct pss_str *reason, const struct pss_kpatch *patch)
{
    struct pss_arena *mem = work->mem;
    struct pss_kedited *file =
        pss_kwork_file(work, reason, patch->kustomization, false);
    if (!file)
        return false;
    if (file->trees.n != 1 || file->trees.items[0]->root->kind != PSS_MAP)
        return refuse(reason, mem, patch->kustomization, "is not one mapping");
    const struct pss_tree *tree = file->trees.items[0];
    struct pss_str name =
        pss_str_of(patch->path + directory_of(patch->kustomization).n);
    /* `patches` runs before `patchesJson6902`. */
    const struct pss_node *operations = pss_get(tree->root, "patchesJson6902");
    bool is_last = patch->is_operations && operations && operations->kind == PSS_SEQ &&
                   operations->n > 0;
    struct pss_new *list = is_last ? &file->operations : &file->patches;
    const char *field = is_last ? "patchesJson6902" : "patches";
    if (is_named(tree->root, field, name) || is_to_be_named(list, name))
        return true;
    const struct pss_node *old = pss_get(tree->root, field);
    if (old && old->kind != PSS_SEQ)
        return refuse(reason, mem, patch->kustomization, "has no list of patches");
    list->key = pss_str_of(field);
    struct pss_new *item = pss_new_last(mem, list, PSS_STR(""), PSS_NEW_MAP);
    pss_kdoc_text(mem, item, "path", name);
    if (patch->is_operations)
        add_target(mem, item, patch);
    return true;
}

bool
pss_kpatch_write(
    struct pss_kwork *work, struct pss_str *reason, struct pss_kpatch *patch)
{
    struct pss_kedited *file =
        pss_kwork_file(work, reason, patch->path, !patch->is_existing);
    if (!file)
        return false;
    bool is_ours = file->is_new || pss_kpatch_is_ours(file->src);
    if (!is_ours && !patch->is_existing)
        return refuse(reason, work->mem, patch->path, "was not written by pss-fix");
    const struct pss_tree *tree =
        patch->is_operations ? NULL : document_of(file, patch);
    if (tree && !extend(work, reason, file, tree, patch))
        return false;
    if (!tree && patch->is_existing)
        return refuse(reason, work->mem, patch->path, "does not name the object");
    if (!patch->is_existing && !name_file(work, reason, patch))
        return false;
    if (!tree)
        write_document(work, file, patch);
    return true;
}
