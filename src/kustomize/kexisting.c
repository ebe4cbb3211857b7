/* A patch of the user that takes the keys, so that none of ours is needed. */
#include "pss/base.h"

#include "kpatchfile.h"

/* Gives `take` the file names of the strategic merge patches of a Kustomization. */
static void
visit_names(const struct pss_node *root, void *context,
    void (*take)(void *context, struct pss_str name, bool has_target))
{
    static const char *const fields[] = {
        "patches", "patchesStrategicMerge", "patchesJson6902"};
    for (size_t i = 0; i < PSS_COUNT(fields); i++) {
        const struct pss_node *list = pss_get(root, fields[i]);
        bool is_list = list && list->kind == PSS_SEQ;
        for (const struct pss_node *it = is_list ? list->first : NULL; it;
             it = it->next) {
            const struct pss_node *item = pss_node_real(it);
            if (item->kind == PSS_MAP)
                take(context, pss_text_at(item, "path"),
                    pss_get(item, "target") || pss_get(item, "options"));
            else if (item->kind == PSS_SCALAR)
                take(context, pss_scalar_text(item), false);
        }
    }
}

struct finding_patch {
    struct pss_kwork *work;
    const struct pss_kpatch *patch;
    struct pss_str dir; /* of the Kustomization, with a slash at its end */
    const char *found;
    size_t n; /* times that the file is named */
};

/* The path of a name, "" if it leads out of the directory. */
static struct pss_str
path_of(struct finding_patch *search, struct pss_str name)
{
    if (pss_str_starts(name, PSS_STR("./")))
        name = (struct pss_str){name.p + 2, name.n - 2};
    if (name.n == 0 || name.p[0] == '/' || memchr(name.p, '\n', name.n) ||
        pss_str_find(name, PSS_STR(".."), 0) != SIZE_MAX)
        return PSS_STR("");
    return pss_arena_printf(
        search->work->mem, "%.*s%.*s", PSS_FMT(search->dir), PSS_FMT(name));
}

static void
take_name(void *context, struct pss_str name, bool has_target)
{
    struct finding_patch *search = context;
    const struct pss_marks *marks = search->work->marks;
    struct pss_str path = path_of(search, name);
    const size_t *number = pss_table_find(&search->work->mark_files, path);
    if (path.n == 0 || !number || search->found)
        return;
    const struct pss_marked_file *file = &marks->files.items[*number - 1];
    const struct pss_ktext *text = &marks->texts.items[file->text];
    bool is_one = file->role == PSS_KFILE_PATCH && text->n_trees == 1 &&
                  text->trees[0]->root->kind == PSS_MAP;
    if (is_one && !has_target && !pss_kpatch_is_ours(file->src) &&
        pss_kpatch_is_of(search->patch, text->trees[0]->root) &&
        !pss_find(text->trees[0]->root, PSS_STR("$patch")).value)
        search->found = file->path;
}

static void
count_name(void *context, struct pss_str name, bool has_target)
{
    struct finding_patch *search = context;
    search->n += pss_str_is(path_of(search, name), search->found);
    (void)has_target;
}

/* True if another patch wrote to the pod: it may come later, and undo what is added. */
static bool
has_other_patch(
    const struct pss_kwork *work, const struct pss_writers *writers, const char *path)
{
    for (size_t i = 0; i < writers->n; i++)
        if (work->marks->marks.items[writers->marks[i]].form != PSS_FORM_OBJECT &&
            strcmp(pss_mark_file(work->marks, writers->marks[i])->path, path) != 0)
            return true;
    return false;
}

static struct pss_str
directory_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return (struct pss_str){path, slash ? (size_t)(slash - path) + 1 : 0};
}

const char *
pss_kpatch_existing(struct pss_kwork *work, const struct pss_kpatch *patch)
{
    struct finding_patch search = {
        .work = work, .patch = patch, .dir = directory_of(patch->kustomization)};
    const struct pss_marks *marks = work->marks;
    const size_t *number =
        pss_table_find(&work->mark_files, pss_str_of(patch->kustomization));
    if (!number)
        return NULL;
    const struct pss_ktext *own =
        &marks->texts.items[marks->files.items[*number - 1].text];
    if (own->n_trees != 1)
        return NULL;
    visit_names(own->trees[0]->root, &search, take_name);
    if (!search.found || has_other_patch(work, &patch->pod->spec, search.found))
        return NULL;
    for (size_t i = 0; i < patch->pod->truth->n_containers; i++)
        if (has_other_patch(work, &patch->pod->containers[i], search.found))
            return NULL;
    for (size_t i = 0; i < marks->files.n; i++) {
        const struct pss_marked_file *file = &marks->files.items[i];
        const struct pss_ktext *text = &marks->texts.items[file->text];
        search.dir = directory_of(file->path);
        if (file->role == PSS_KFILE_KUSTOMIZATION && text->n_trees > 0 &&
            pss_str_starts(pss_str_of(search.found), search.dir))
            visit_names(text->trees[0]->root, &search, count_name);
    }
    return search.n == 1 ? search.found : NULL;
}
