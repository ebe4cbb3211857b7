/* Each directory's Kustomization is read once, when a failing pod asks for it. */
#include "pss/base.h"

#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/arena.h"
#include "pss/file.h"
#include "pss/kustomize.h"
#include "pss/patch.h"

enum { MAX_PARENTS = 64 };

/* A directory that has been looked at; its patches as absolute names. */
struct directory {
    struct pss_str path; /* absolute, no slash at the end; "" is the root */
    struct pss_patch_names patches;
    bool is_top; /* of a work tree */
};

struct pss_kustomize {
    pthread_mutex_t lock;
    struct pss_arena *mem;
    struct pss_str cwd;
    struct directory **slots; /* a hash table, open addressing */
    size_t n;
    size_t n_slots;
};

static const char *const file_names[] = {
    "kustomization.yaml", "kustomization.yml", "Kustomization"};

struct pss_kustomize *
pss_kustomize_new(void)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_kustomize *kustomize = PSS_NEW(mem, struct pss_kustomize);
    kustomize->mem = mem;
    pthread_mutex_init(&kustomize->lock, NULL);
    return kustomize;
}

void
pss_kustomize_release(struct pss_kustomize *kustomize)
{
    if (!kustomize)
        return;
    pthread_mutex_destroy(&kustomize->lock);
    pss_arena_release(kustomize->mem);
}

static const char *
base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

bool
pss_kustomize_is_file(const char *path)
{
    for (size_t i = 0; i < PSS_COUNT(file_names); i++)
        if (strcmp(base_name(path), file_names[i]) == 0)
            return true;
    return false;
}

/* `base`/`path` without `.`, `..` and doubled slashes; absolute if `base` is. */
static struct pss_str
join(struct pss_arena *mem, struct pss_str base, struct pss_str path)
{
    struct pss_str all = path.n && path.p[0] == '/' ? path
                                                    : pss_arena_printf(mem, "%.*s/%.*s",
                                                          PSS_FMT(base), PSS_FMT(path));
    char *out = pss_alloc(mem, all.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < all.n;) {
        const char *slash = memchr(all.p + at, '/', all.n - at);
        size_t end = slash ? (size_t)(slash - all.p) : all.n;
        struct pss_str part = {all.p + at, end - at};
        at = end + 1;
        if (part.n == 0 || pss_str_is(part, "."))
            continue;
        if (pss_str_is(part, "..")) {
            while (n > 0 && out[--n] != '/')
                ;
            continue;
        }
        out[n++] = '/';
        memcpy(out + n, part.p, part.n);
        n += part.n;
    }
    return (struct pss_str){out, n};
}

static struct directory **
slot_of(struct pss_kustomize *kustomize, struct pss_str path)
{
    size_t at = pss_str_hash(path) & (kustomize->n_slots - 1);
    while (kustomize->slots[at] && !pss_str_eq(kustomize->slots[at]->path, path))
        at = (at + 1) & (kustomize->n_slots - 1);
    return &kustomize->slots[at];
}

static void
grow(struct pss_kustomize *kustomize)
{
    if (kustomize->n * 2 < kustomize->n_slots)
        return;
    struct directory **old = kustomize->slots;
    size_t n_old = kustomize->n_slots;
    kustomize->n_slots = n_old ? n_old * 2 : 64;
    kustomize->slots =
        PSS_NEW_N(kustomize->mem, struct directory *, kustomize->n_slots);
    for (size_t i = 0; i < n_old; i++)
        if (old[i])
            *slot_of(kustomize, old[i]->path) = old[i];
}

static void
read_kustomization(
    struct pss_kustomize *kustomize, struct directory *directory, const char *path)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, scratch, path);
    struct pss_chunks chunks = {0};
    struct pss_doc *doc = err ? NULL : pss_doc_new(scratch, path, file.bytes);
    if (doc)
        err = pss_cut(&chunks, doc);
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree tree;
        struct pss_patch_names names = {0};
        if (pss_tree_parse(&tree, doc, &chunks.items[i]))
            continue;
        pss_patch_names_of(&names, &tree);
        for (size_t k = 0; k < names.n; k++)
            PSS_PUSH(kustomize->mem, &directory->patches,
                join(kustomize->mem, directory->path, names.items[k]));
    }
    pss_arena_release(scratch);
}

static struct directory *
look_at(struct pss_kustomize *kustomize, struct pss_str path)
{
    grow(kustomize);
    struct directory **slot = slot_of(kustomize, path);
    if (*slot)
        return *slot;
    struct directory *directory = PSS_NEW(kustomize->mem, struct directory);
    directory->path = pss_arena_copy(kustomize->mem, path);
    *slot = directory;
    kustomize->n++;
    struct stat st;
    struct pss_str git = pss_arena_printf(kustomize->mem, "%.*s/.git", PSS_FMT(path));
    directory->is_top = stat(git.p, &st) == 0;
    for (size_t i = 0; i < PSS_COUNT(file_names); i++) {
        struct pss_str name =
            pss_arena_printf(kustomize->mem, "%.*s/%s", PSS_FMT(path), file_names[i]);
        if (stat(name.p, &st) == 0 && S_ISREG(st.st_mode))
            read_kustomization(kustomize, directory, name.p);
    }
    return directory;
}

static bool
names(const struct directory *directory, struct pss_str path)
{
    for (size_t i = 0; i < directory->patches.n; i++)
        if (pss_str_eq(directory->patches.items[i], path))
            return true;
    return false;
}

static struct pss_str
current_directory(struct pss_kustomize *kustomize)
{
    if (kustomize->cwd.p)
        return kustomize->cwd;
    char buf[PATH_MAX];
    const char *cwd = getcwd(buf, sizeof buf);
    kustomize->cwd = pss_arena_copy(kustomize->mem, pss_str_of(cwd ? cwd : "/"));
    return kustomize->cwd;
}

bool
pss_kustomize_names(struct pss_kustomize *kustomize, const char *path)
{
    bool is_named = false;
    pthread_mutex_lock(&kustomize->lock);
    struct pss_str full =
        join(kustomize->mem, current_directory(kustomize), pss_str_of(path));
    struct pss_str parent = full;
    for (int i = 0; i < MAX_PARENTS && parent.n && !is_named; i++) {
        while (parent.n && parent.p[--parent.n] != '/')
            ;
        const struct directory *directory = look_at(kustomize, parent);
        is_named = names(directory, full);
        if (directory->is_top)
            break;
    }
    pthread_mutex_unlock(&kustomize->lock);
    return is_named;
}
