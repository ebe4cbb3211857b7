/* All kustomizations of a work tree are read once. */
#include "pss/base.h"

#include <sys/stat.h>
#include <unistd.h>

#include "pss/directory.h"
#include "pss/file.h"
#include "pss/kustomizations.h"
#include "pss/name.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/walk.h"
#include "pss/within.h"

enum {
    MOST_LINKS = 40,       /* one behind the other */
    MOST_BYTES = 16 << 20, /* of one kustomization, or of the file of a plugin */
};

static const char *const file_names[] = {
    "kustomization.yaml", "kustomization.yml", "Kustomization"};

/* ---- places ---- */

static const char *
absolute(const struct pss_kustomizations *all, struct pss_arena *mem, const char *path)
{
    const char *top = all->top[1] ? all->top : "";
    return path[0] ? pss_arena_join(mem, top, "/", path) : all->top;
}

/* The path from the top; NULL if it does not lie below. */
static const char *
from_top(
    const struct pss_kustomizations *all, struct pss_arena *mem, struct pss_str full)
{
    struct pss_str top = pss_str_of(all->top[1] ? all->top : "");
    if (pss_str_eq(full, pss_str_of(all->top)))
        return "";
    if (!pss_str_starts(full, top) || full.n <= top.n || full.p[top.n] != '/')
        return NULL;
    return pss_arena_copy(mem, (struct pss_str){full.p + top.n + 1, full.n - top.n - 1})
        .p;
}

static void
note_link(struct pss_kustomizations *all, struct pss_str path, struct pss_str to)
{
    const char *from = from_top(all, all->mem, path);
    const char *target = from_top(all, all->mem, to);
    size_t *known =
        from ? pss_table_at(&all->known_links, all->mem, pss_str_of(from)) : NULL;
    if (!known || !target || *known > 0)
        return;
    *known = 1;
    PSS_PUSH(all->mem, &all->links, ((struct pss_klink){from, target}));
}

/* The first part of the path below the top that is a link: how long the path is up to it; 0
 * if there is none. */
static size_t
first_link(struct pss_kustomizations *all, struct pss_str full)
{
    struct stat st;
    for (size_t n = strlen(all->top) + 1; n <= full.n; n++)
        if ((n == full.n || full.p[n] == '/') &&
            lstat(pss_arena_copy(all->mem, (struct pss_str){full.p, n}).p, &st) == 0 &&
            S_ISLNK(st.st_mode))
            return n;
    return 0;
}

/* Notes the links on the way. The path leads into the tree in the end. */
static void
note_links(struct pss_kustomizations *all, struct pss_str full)
{
    for (int i = 0; i < MOST_LINKS; i++) {
        char to[PATH_MAX];
        size_t n = first_link(all, full);
        struct pss_str link = {full.p, n};
        ssize_t length =
            n > 0 ? readlink(pss_arena_copy(all->mem, link).p, to, sizeof(to)) : -1;
        if (length <= 0 || length == (ssize_t)sizeof(to))
            return;
        struct pss_str text = {to, (size_t)length};
        struct pss_str base = to[0] == '/' ? PSS_STR("") : pss_path_parent(link);
        struct pss_str target = pss_path_join(all->mem, base, text);
        note_link(all, link, target);
        struct pss_str rest = {full.p + n, full.n - n};
        full = pss_arena_printf(all->mem, "%.*s%.*s", PSS_FMT(target), PSS_FMT(rest));
        if (!from_top(all, all->mem, full))
            return;
    }
}

struct pss_kplace
pss_kplace_of(struct pss_kustomizations *all, const char *dir, struct pss_str text)
{
    struct pss_kplace place = {.path = NULL};
    struct stat st;
    if (text.n == 0 || memchr(text.p, '\0', text.n) || memchr(text.p, '\n', text.n))
        return place;
    struct pss_str base =
        text.p[0] == '/' ? PSS_STR("") : pss_str_of(absolute(all, all->mem, dir));
    struct pss_str full = pss_arena_copy(all->mem, pss_path_join(all->mem, base, text));
    if (full.n == 0 || full.n >= PATH_MAX)
        return place;
    const char *real = pss_real_path(all->mem, full.p);
    struct pss_within within = {{all->top}};
    place.is_outside =
        !from_top(all, all->mem, full) || (real && !pss_within_has(&within, real));
    if (place.is_outside || !real || stat(real, &st) != 0)
        return place;
    place.is_dir = S_ISDIR(st.st_mode);
    if (!place.is_dir && !S_ISREG(st.st_mode))
        return place;
    place.path = from_top(all, all->mem, pss_str_of(real));
    if (!pss_str_is(full, real))
        note_links(all, full);
    return place;
}

/* ---- one kustomization ---- */

static size_t number_at(struct pss_kustomizations *all, struct pss_str dir);

struct reading {
    struct pss_kustomizations *all;
    struct pss_kustomization *one;
};

static void
add_ref(struct reading *reading, struct pss_kref ref)
{
    PSS_PUSH(reading->all->mem, &reading->one->refs, ref);
}

static const struct pss_err *
read_tree(struct pss_tree *out, struct pss_kustomizations *all, struct pss_arena *mem,
    const char *path)
{
    struct pss_file file;
    struct pss_within within = {{all->top}};
    const struct pss_err *err =
        pss_within_read(&file, mem, &within, absolute(all, mem, path));
    if (!err && file.bytes.n > MOST_BYTES)
        err = pss_err_at(
            mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE, "%s has more than 16 MB", path);
    if (!err)
        err = pss_tree_read_only(
            out, pss_doc_new(mem, path, file.bytes), "a kustomization is one document");
    return err;
}

/* The file of a patch in a transformer of kustomize that is one. */
static bool
names_patch(const struct pss_node *root, const struct pss_node *item)
{
    static const char *const kinds[] = {"PatchTransformer",
        "PatchStrategicMergeTransformer", "PatchJson6902Transformer"};
    const struct pss_node *entry =
        item->parent && item->parent->kind == PSS_SEQ ? item->parent : item;
    struct pss_str key = entry->key ? pss_key_text(entry->key) : PSS_STR("");
    bool is_patch = false;
    for (size_t i = 0; i < PSS_COUNT(kinds); i++)
        is_patch = is_patch || pss_str_is(pss_text_at(root, "kind"), kinds[i]);
    return is_patch && entry->parent == root &&
           (pss_str_is(key, "path") || pss_str_is(key, "paths"));
}

/* Any string in the file of a plugin may name a file that the plugin reads. */
static void
add_named_by_plugin(struct reading *reading, const char *path)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_tree tree = {.root = NULL};
    const struct pss_node *root =
        read_tree(&tree, reading->all, scratch, path) ? NULL : tree.root;
    for (const struct pss_node *it = root; it; it = pss_node_after(it, root)) {
        if (it->kind != PSS_SCALAR || pss_value_of(it).type != PSS_STRING)
            continue;
        struct pss_str text = pss_scalar_text(it);
        struct pss_kplace place = pss_kplace_of(reading->all, reading->one->dir, text);
        if (place.path && !place.is_dir)
            add_ref(reading,
                (struct pss_kref){
                    .kind = names_patch(root, it) ? PSS_KREF_PATCH : PSS_KREF_DATA,
                    .text = pss_arena_copy(reading->all->mem, text),
                    .path = place.path});
    }
    pss_arena_release(scratch);
}

/* `key=path` of a generator. */
static struct pss_str
path_of_data(struct pss_str text)
{
    size_t at = pss_str_find(text, PSS_STR("="), 0);
    return at == SIZE_MAX ? text : (struct pss_str){text.p + at + 1, text.n - at - 1};
}

static bool
is_plugin(enum pss_kref_kind kind)
{
    return kind == PSS_KREF_GENERATOR || kind == PSS_KREF_TRANSFORMER ||
           kind == PSS_KREF_VALIDATOR;
}

static void
take_ref(void *context, enum pss_kref_kind kind, const struct pss_node *item)
{
    struct reading *reading = context;
    struct pss_kustomizations *all = reading->all;
    struct pss_str text = pss_arena_copy(all->mem, pss_value_of(item).text);
    struct pss_kref ref = {.kind = kind, .text = text};
    if (kind == PSS_KREF_DATA)
        text = path_of_data(text);
    struct pss_kplace place = pss_kplace_of(all, reading->one->dir, text);
    bool may_be_dir = kind != PSS_KREF_PATCH && kind != PSS_KREF_DATA;
    if (place.path && !place.is_dir)
        ref.path = place.path;
    else if (place.path && may_be_dir)
        ref.target = number_at(all, pss_str_of(place.path));
    else if (may_be_dir && !memchr(text.p, '\n', text.n))
        ref.is_remote = !place.is_outside && pss_kref_is_remote(text);
    add_ref(reading, ref);
    if (ref.path && is_plugin(kind))
        add_named_by_plugin(reading, ref.path);
}

/* True if it is what kustomize reads, and not a thing of that name that others read. */
static bool
is_kustomization(const struct pss_node *root)
{
    struct pss_str kind = pss_text_at(root, "kind");
    struct pss_str api = pss_text_at(root, "apiVersion");
    bool is_ours =
        api.n == 0 || pss_str_starts(api, PSS_STR("kustomize.config.k8s.io/"));
    return is_ours && (kind.n == 0 || pss_str_is(kind, "Kustomization") ||
                          pss_str_is(kind, "Component"));
}

static void
read_one(struct pss_kustomizations *all, struct pss_kustomization *one)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_tree tree = {.root = NULL};
    const struct pss_err *err = read_tree(&tree, all, scratch, one->file);
    if (!err && !tree.root)
        err = pss_err_at(scratch, PSS_ERR_YAML, PSS_ERR_NOWHERE, "it is empty");
    else if (!err && tree.root->kind != PSS_MAP)
        err = pss_err_at(scratch, PSS_ERR_YAML, PSS_ERR_NOWHERE, "it is not a mapping");
    if (err)
        one->err = pss_err_at(all->mem, err->code, PSS_ERR_NOWHERE,
            "%s cannot be read: %.*s", one->file, PSS_FMT(err->message));
    else if (is_kustomization(tree.root)) {
        struct reading reading = {all, one};
        one->is_component = pss_str_is(pss_text_at(tree.root, "kind"), "Component");
        pss_krefs_visit(tree.root, take_ref, &reading);
    } else {
        one->err = pss_err_at(all->mem, PSS_ERR_YAML, PSS_ERR_NOWHERE,
            "%s is not a kustomization: its kind is another one", one->file);
    }
    pss_arena_release(scratch);
}

/* ---- all of them ---- */

static const char *
file_in(const struct pss_kustomizations *all, struct pss_str dir)
{
    struct stat st;
    for (size_t i = 0; i < PSS_COUNT(file_names); i++) {
        const char *path = pss_arena_printf(
            all->mem, "%.*s%s%s", PSS_FMT(dir), dir.n > 0 ? "/" : "", file_names[i])
                               .p;
        if (stat(absolute(all, all->mem, path), &st) == 0 && S_ISREG(st.st_mode))
            return path;
    }
    return NULL;
}

/* What it names is read after it, so that there is no recursion. */
static size_t
number_at(struct pss_kustomizations *all, struct pss_str dir)
{
    const size_t *known = pss_table_find(&all->dirs, dir);
    if (known)
        return *known;
    dir = pss_arena_copy(all->mem, dir);
    const char *file = file_in(all, dir);
    size_t number = 0;
    if (file) {
        struct pss_kustomization *one = PSS_NEW(all->mem, struct pss_kustomization);
        one->dir = dir.p;
        one->file = file;
        PSS_PUSH(all->mem, all, one);
        number = all->n;
    }
    *pss_table_at(&all->dirs, all->mem, dir) = number;
    return number;
}

static void
add_found(struct pss_kustomizations *all, bool takes_ignored)
{
    struct pss_walk walk = {0};
    const struct pss_walk_opts opts = {.is_git_ignored = takes_ignored};
    const char *const args[] = {all->top};
    if (pss_walk(&walk, all->mem, &opts, args, 1))
        return;
    for (size_t i = 0; i < walk.paths.n; i++) {
        const char *path = walk.paths.items[i];
        struct pss_str dir = pss_path_parent(pss_str_of(path));
        const char *below = from_top(all, all->mem, dir);
        size_t number = below ? number_at(all, pss_str_of(below)) : 0;
        struct pss_kustomization *one = number > 0 ? all->items[number - 1] : NULL;
        /* A walk does not find files without the end of a manifest's name. */
        if (one && (strcmp(pss_name_base(one->file), pss_name_base(path)) == 0 ||
                       !pss_name_is_manifest(one->file)))
            one->is_found = true;
    }
}

void
pss_kustomizations_settle(struct pss_kustomizations *all)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct pss_kustomization *one = all->items[i];
        for (size_t k = 0; k < one->refs.n; k++) {
            size_t target = one->refs.items[k].target;
            if (target > 0 && target != i + 1)
                all->items[target - 1]->is_used = true;
        }
    }
}

bool
pss_kustomization_is_root(const struct pss_kustomization *one)
{
    return one->is_found && !one->is_used && !one->is_component && !one->err;
}

size_t
pss_kustomizations_at(struct pss_kustomizations *all, struct pss_str dir)
{
    size_t n = all->n;
    size_t number = number_at(all, dir);
    for (; n < all->n; n++)
        read_one(all, all->items[n]);
    return number;
}

void
pss_kustomizations_find(struct pss_kustomizations *out, struct pss_arena *mem,
    const char *top, bool takes_ignored)
{
    *out = (struct pss_kustomizations){.mem = mem, .top = top};
    add_found(out, takes_ignored);
    /* More are met while these are read. */
    for (size_t i = 0; i < out->n; i++)
        read_one(out, out->items[i]);
    pss_kustomizations_settle(out);
}
