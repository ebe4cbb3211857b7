/* Each directory's Kustomization is read once, when a failing pod asks for it. */
#include "pss/base.h"

#include <pthread.h>
#include <sys/stat.h>

#include "pss/directory.h"
#include "pss/file.h"
#include "pss/kustomize.h"
#include "pss/name.h"
#include "pss/patch.h"
#include "pss/repository.h"
#include "pss/table.h"
#include "pss/value.h"

enum { MAX_PARENTS = 64 };

/* A directory that has been looked at. */
struct directory {
    struct pss_directory head;
    struct pss_table patches; /* their absolute names */
    struct pss_str space;     /* `namespace:`, "" if there is none */
    bool is_top;              /* of a work tree */
};

struct pss_kustomize {
    pthread_mutex_t lock;
    struct pss_directories directories;
};

static const char *const file_names[] = {
    "kustomization.yaml", "kustomization.yml", "Kustomization"};

struct pss_kustomize *
pss_kustomize_new(void)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_kustomize *kustomize = PSS_NEW(mem, struct pss_kustomize);
    kustomize->directories.mem = mem;
    pthread_mutex_init(&kustomize->lock, NULL);
    return kustomize;
}

void
pss_kustomize_release(struct pss_kustomize *kustomize)
{
    if (!kustomize)
        return;
    pthread_mutex_destroy(&kustomize->lock);
    pss_arena_release(kustomize->directories.mem);
}

bool
pss_kustomize_is_file(const char *path)
{
    for (size_t i = 0; i < PSS_COUNT(file_names); i++)
        if (strcmp(pss_name_base(path), file_names[i]) == 0)
            return true;
    return false;
}

static void
read_kustomization(struct pss_arena *mem, struct directory *directory, const char *path)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_file file;
    const char *dir =
        pss_arena_printf(scratch, "%.*s/", PSS_FMT(directory->head.path)).p;
    struct pss_within within = pss_within_tree(scratch, dir);
    const struct pss_err *err = pss_within_read(&file, scratch, &within, path);
    struct pss_chunks chunks = {0};
    struct pss_doc *doc = err ? NULL : pss_doc_new(scratch, path, file.bytes);
    if (doc)
        err = pss_cut(&chunks, doc);
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree tree;
        struct pss_patch_names names = {0};
        if (pss_tree_parse(&tree, doc, &chunks.items[i]))
            continue;
        struct pss_value space = pss_value_of(pss_get(tree.root, "namespace"));
        if (space.type == PSS_STRING && directory->space.n == 0)
            directory->space = pss_arena_copy(mem, space.text);
        pss_patch_names_of(&names, &tree);
        for (size_t k = 0; k < names.n; k++)
            *pss_table_at(&directory->patches, mem,
                pss_path_join(mem, directory->head.path, names.items[k])) = 1;
    }
    pss_arena_release(scratch);
}

static struct directory *
look_at(struct pss_kustomize *kustomize, struct pss_str path)
{
    struct pss_arena *mem = kustomize->directories.mem;
    struct pss_directory *known = pss_directories_find(&kustomize->directories, path);
    if (known)
        return (struct directory *)known;
    struct directory *directory = PSS_NEW(mem, struct directory);
    directory->head.path = pss_arena_copy(mem, path);
    pss_directories_add(&kustomize->directories, &directory->head);
    struct stat st;
    struct pss_str git = pss_arena_printf(mem, "%.*s/.git", PSS_FMT(path));
    directory->is_top = lstat(git.p, &st) == 0;
    for (size_t i = 0; i < PSS_COUNT(file_names); i++) {
        struct pss_str name =
            pss_arena_printf(mem, "%.*s/%s", PSS_FMT(path), file_names[i]);
        if (stat(name.p, &st) == 0 && S_ISREG(st.st_mode))
            read_kustomization(mem, directory, name.p);
    }
    return directory;
}

static bool
names(const struct directory *directory, struct pss_str path)
{
    return pss_table_find(&directory->patches, path) != NULL;
}

/* The nearest directory of the file's that has what is looked for, or NULL. */
static const struct directory *
look_up(struct pss_kustomize *kustomize, const char *path,
    bool (*has)(const struct directory *directory, struct pss_str path))
{
    const struct directory *found = NULL;
    pthread_mutex_lock(&kustomize->lock);
    struct pss_str full =
        pss_directories_full(&kustomize->directories, pss_str_of(path));
    struct pss_str parent = full;
    for (int i = 0; i < MAX_PARENTS && parent.n && !found; i++) {
        parent = pss_path_parent(parent);
        const struct directory *directory = look_at(kustomize, parent);
        if (has(directory, full))
            found = directory;
        if (directory->is_top)
            break;
    }
    pthread_mutex_unlock(&kustomize->lock);
    return found;
}

bool
pss_kustomize_names(struct pss_kustomize *kustomize, const char *path)
{
    return look_up(kustomize, path, names) != NULL;
}

static bool
has_space(const struct directory *directory, struct pss_str path)
{
    (void)path;
    return directory->space.n > 0;
}

struct pss_str
pss_kustomize_namespace(struct pss_kustomize *kustomize, const char *path)
{
    const struct directory *directory = look_up(kustomize, path, has_space);
    return directory ? directory->space : PSS_STR("");
}
