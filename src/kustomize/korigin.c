/* kustomize says of each object which file it is from, or which plugin made it
 * (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/). */
#include "pss/base.h"

#include "korigin.h"
#include "pss/directory.h"
#include "pss/refuse.h"
#include "pss/value.h"

struct search {
    struct pss_arena *mem;
    const struct pss_kroots *work;
    const struct pss_kroot *root;
    /* What the annotation says; "" for nothing. */
    struct pss_str path, repo, plugin_file, plugin_kind;
    struct pss_str chart; /* the label of the chart */
    /* Of the kustomization at hand. */
    const struct pss_kustomization *one;
    const struct pss_node *found;
};

/* ---- the annotation ---- */

/* The string at this key, which may hold dots. */
static struct pss_str
text_of(const struct pss_node *map, const char *key)
{
    const struct pss_node *value = pss_find(map, pss_str_of(key)).value;
    return value ? pss_value_of(value).text : PSS_STR("");
}

static struct pss_str
in_metadata(const struct pss_object *object, const char *list, const char *key)
{
    const struct pss_node *meta =
        pss_node_real(pss_find(object->root, PSS_STR("metadata")).value);
    const struct pss_node *map =
        meta && meta->kind == PSS_MAP
            ? pss_node_real(pss_find(meta, pss_str_of(list)).value)
            : NULL;
    return map && map->kind == PSS_MAP ? text_of(map, key) : PSS_STR("");
}

/* `key: value` on a line of its own. */
static struct pss_str
value_in(struct pss_str text, const char *key)
{
    for (size_t at = 0; at < text.n; at = pss_line_next(text, at)) {
        struct pss_str line = {text.p + at, pss_line_end(text, at) - at};
        while (line.n > 0 && line.p[0] == ' ') {
            line.p++;
            line.n--;
        }
        size_t n = strlen(key);
        bool is_it = pss_str_starts(line, pss_str_of(key)) && line.n > n + 2 &&
                     line.p[n] == ':' && line.p[n + 1] == ' ';
        if (is_it)
            return (struct pss_str){line.p + n + 2, line.n - n - 2};
    }
    return PSS_STR("");
}

/* ---- items ---- */

/* Without a scheme, a user and an ending, and with slashes alone. */
static struct pss_str
bare(struct pss_arena *mem, struct pss_str name)
{
    size_t scheme = pss_str_find(name, PSS_STR("://"), 0);
    if (scheme != SIZE_MAX)
        name = (struct pss_str){name.p + scheme + 3, name.n - scheme - 3};
    if (pss_str_starts(name, PSS_STR("git@")))
        name = (struct pss_str){name.p + 4, name.n - 4};
    if (pss_str_ends(name, PSS_STR(".git")))
        name.n -= 4;
    struct pss_str out = pss_arena_copy(mem, name);
    char *bytes = (char *)(uintptr_t)out.p;
    for (size_t i = 0; i < out.n; i++)
        if (bytes[i] == ':')
            bytes[i] = '/';
    return out;
}

static void
look_at_resource(void *context, enum pss_kref_kind kind, const struct pss_node *item)
{
    struct search *search = context;
    struct pss_str text = pss_value_of(item).text;
    bool is_remote = kind == PSS_KREF_RESOURCE && pss_kref_is_remote(text);
    if (search->found || !is_remote)
        return;
    struct pss_str wanted = search->repo.n > 0 ? search->repo : search->path;
    if (pss_str_find(bare(search->mem, text), bare(search->mem, wanted), 0) != SIZE_MAX)
        search->found = item;
}

static void
look_at_generator(void *context, enum pss_kref_kind kind, const struct pss_node *item)
{
    struct search *search = context;
    struct pss_str text = pss_value_of(item).text;
    struct pss_str dir = pss_path_parent(search->plugin_file);
    size_t skip = dir.n > 0 ? dir.n + 1 : 0;
    struct pss_str name = {search->plugin_file.p + skip, search->plugin_file.n - skip};
    if (!search->found && kind == PSS_KREF_GENERATOR && pss_str_ends(text, name))
        search->found = item;
}

/* The chart of which the label begins with the name; else the first. */
static const struct pss_node *
chart_in(const struct search *search, const struct pss_node *root)
{
    const struct pss_node *list =
        pss_node_real(pss_find(root, PSS_STR("helmCharts")).value);
    if (!list || list->kind != PSS_SEQ || !list->first)
        return NULL;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *map = pss_node_real(it);
        struct pss_str name = map->kind == PSS_MAP ? text_of(map, "name") : PSS_STR("");
        if (name.n > 0 && pss_str_starts(search->chart, name))
            return map;
    }
    return pss_node_real(list->first);
}

static const struct pss_node *
item_of(struct search *search, const struct pss_node *root)
{
    search->found = NULL;
    if (search->plugin_kind.n == 0)
        pss_krefs_visit(root, look_at_resource, search);
    else if (pss_str_is(search->plugin_kind, "HelmChartInflationGenerator") &&
             chart_in(search, root))
        return chart_in(search, root);
    else
        pss_krefs_visit(root, look_at_generator, search);
    return search->found;
}

/* ---- the search ---- */

static bool
look_in(struct pss_korigin *out, struct search *search, size_t number)
{
    const struct pss_kustomization *one = search->work->all.items[number - 1];
    const struct pss_kfile *file =
        pss_ksnapshot_find(&search->work->snapshot, pss_str_of(one->file));
    struct pss_tree tree = {.root = NULL};
    if (!file ||
        pss_tree_read_only(
            &tree, pss_doc_new(search->mem, one->file, file->file.bytes), "") ||
        !tree.root || tree.root->kind != PSS_MAP)
        return false;
    const struct pss_node *item = item_of(search, tree.root);
    if (!item)
        return false;
    out->path = one->file;
    out->at = item->span.at;
    out->name = item->kind == PSS_MAP ? pss_arena_printf(search->mem, "chart %.*s",
                                            PSS_FMT(text_of(item, "name")))
                                      : pss_value_of(item).text;
    out->name = pss_arena_copy(search->mem, out->name);
    return true;
}

/* The file in the tree that the annotation names, from the directory of the root. */
static bool
look_at_path(struct pss_korigin *out, const struct search *search)
{
    const struct pss_kustomizations *all = &search->work->all;
    const char *dir = all->items[search->root->number - 1]->dir;
    struct pss_str base = pss_arena_printf(search->mem, "/%s", dir);
    struct pss_str full = pss_path_join(search->mem, base, search->path);
    if (full.n < 2)
        return false;
    const struct pss_kfile *file = pss_ksnapshot_find(
        &search->work->snapshot, (struct pss_str){full.p + 1, full.n - 1});
    if (file)
        out->path = file->path;
    return file != NULL;
}

void
pss_korigin_find(struct pss_korigin *out, struct pss_arena *mem,
    const struct pss_kroots *work, const struct pss_kroot *root,
    const struct pss_object *object)
{
    struct search search = {.mem = mem, .work = work, .root = root};
    struct pss_str said =
        in_metadata(object, "annotations", "config.kubernetes.io/origin");
    *out = (struct pss_korigin){
        .path = work->all.items[root->number - 1]->file, .name = PSS_STR("")};
    search.path = value_in(said, "path");
    search.repo = value_in(said, "repo");
    search.plugin_file = value_in(said, "configuredIn");
    search.plugin_kind = value_in(said, "kind");
    search.chart = in_metadata(object, "labels", "helm.sh/chart");
    bool is_local = search.repo.n == 0 && search.plugin_file.n == 0 &&
                    !pss_kref_is_remote(search.path);
    if (said.n == 0 || (is_local && look_at_path(out, &search)))
        return;
    for (size_t i = 0; i < root->closure.members.n; i++)
        if (look_in(out, &search, root->closure.members.items[i]))
            return;
}
