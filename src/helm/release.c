/* How a repository deploys its charts itself. */
#include "pss/base.h"

#include <sys/stat.h>

#include "pss/buf.h"
#include "pss/directory.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/release.h"
#include "pss/within.h"
#include "valuepart.h"

struct reading {
    struct pss_releases *out;
    struct pss_arena *mem;
    const struct pss_object *object;
    const char *file;
};

static struct pss_str
copy_at(struct reading *reading, const struct pss_node *map, const char *path)
{
    return pss_arena_copy(reading->mem, pss_text_at(map, path));
}

static const struct pss_node *
list_at(const struct pss_node *map, const char *path)
{
    const struct pss_node *list = pss_field_at(map, path).value;
    return list && list->kind == PSS_SEQ ? list : NULL;
}

static const struct pss_node *
map_at(const struct pss_node *map, const char *path)
{
    const struct pss_node *node = pss_field_at(map, path).value;
    return node && node->kind == PSS_MAP ? node : NULL;
}

static bool
is_true(const struct pss_node *map, const char *key)
{
    struct pss_value value = pss_value_of(pss_get(map, key));
    return value.type == PSS_BOOL && value.is_true;
}

/* The mapping as a text of its own: its first line is as far in as the others. */
static struct pss_str
text_of(struct reading *reading, const struct pss_node *map)
{
    struct pss_str text = pss_node_text(map);
    int column = (int)pss_column(map->doc, map->span.at);
    if (map->style == PSS_FLOW)
        column = 0;
    return pss_arena_printf(reading->mem, "%*s%.*s\n", column, "", PSS_FMT(text));
}

static struct pss_release
begin(struct reading *reading, const char *space)
{
    const struct pss_object *object = reading->object;
    const char *name = pss_arena_printf(
        reading->mem, "%.*s/%.*s", PSS_FMT(object->kind), PSS_FMT(object->name))
                           .p;
    size_t line = pss_lines_at(&object->root->doc->lines, object->root->span.at).line;
    return (struct pss_release){
        .name = name,
        .file = reading->file,
        .space = space,
        .part.where =
            pss_arena_printf(reading->mem, "%s (%s:%zu)", name, reading->file, line).p,
    };
}

/* Sets the values to a mapping, or to a text. */
static void
take_values(struct pss_release *release, struct reading *reading,
    const struct pss_node *map, const struct pss_node *text)
{
    if (!map && !text)
        return;
    release->values = map ? text_of(reading, map)
                          : pss_arena_copy(reading->mem, pss_scalar_text(text));
    release->part.span = value_part_span(map ? map : text);
}

static void
add_file(struct pss_release *release, struct reading *reading, struct pss_str name,
    bool is_from_top)
{
    struct pss_release_file file = {pss_arena_copy(reading->mem, name), is_from_top};
    PSS_PUSH(reading->mem, &release->files, file);
}

/* ---- Argo CD ---- */

/* "values.yaml", "/shared/values.yaml" from the top of the repository, "$ref/values.yaml"
 * from that of another source, which may be this one. */
static void
add_argo_files(
    struct pss_release *release, struct reading *reading, const struct pss_node *helm)
{
    const struct pss_node *list = list_at(helm, "valueFiles");
    for (const struct pss_node *it = list ? list->first : NULL; it; it = it->next) {
        struct pss_str name = pss_scalar_text(pss_node_real(it));
        bool is_from_top = name.n > 0 && (name.p[0] == '/' || name.p[0] == '$');
        size_t slash = is_from_top ? pss_str_find(name, PSS_STR("/"), 0) : 0;
        if (pss_str_find(name, PSS_STR("://"), 0) != SIZE_MAX || slash == SIZE_MAX) {
            release->unclear = "a file of values is not in this repository";
            continue;
        }
        slash += is_from_top;
        add_file(release, reading, (struct pss_str){name.p + slash, name.n - slash},
            is_from_top);
    }
}

/* The text of a scalar, whatever its type. */
static struct pss_str
word_at(const struct pss_node *map, const char *key)
{
    const struct pss_node *node = pss_get(map, key);
    return node && node->kind == PSS_SCALAR ? pss_scalar_text(node) : PSS_STR("");
}

static void
add_argo_parameters(
    struct pss_release *release, struct reading *reading, const struct pss_node *helm)
{
    const struct pss_node *list = list_at(helm, "parameters");
    for (const struct pss_node *it = list ? list->first : NULL; it; it = it->next) {
        const struct pss_node *map = pss_node_real(it);
        struct pss_buf text = {0};
        struct pss_str name = word_at(map, "name");
        struct pss_str value = word_at(map, "value");
        if (name.n == 0 || memchr(name.p, '\0', name.n) ||
            (value.n > 0 && memchr(value.p, '\0', value.n)))
            continue;
        pss_buf_add(&text, name);
        pss_buf_putc(&text, '=');
        for (size_t i = 0; i < value.n; i++) { /* a comma would begin another one */
            if (value.p[i] == ',')
                pss_buf_putc(&text, '\\');
            pss_buf_putc(&text, value.p[i]);
        }
        struct pss_helm_set set = {pss_arena_copy(reading->mem, pss_buf_str(&text)).p,
            is_true(map, "forceString")};
        PSS_PUSH(reading->mem, &release->sets, set);
        pss_buf_release(&text);
    }
}

static void
add_argo_source(struct reading *reading, const struct pss_node *source)
{
    const struct pss_node *helm = map_at(source, "helm");
    const struct pss_node *root = reading->object->root;
    struct pss_str chart = pss_text_at(source, "chart");
    struct pss_str path = copy_at(reading, source, "path");
    if (chart.n == 0 && path.n == 0)
        return; /* files of values for another source */
    struct pss_release release =
        begin(reading, copy_at(reading, root, "spec.destination.namespace").p);
    release.path = chart.n > 0 ? PSS_STR("") : path;
    if (helm) {
        const struct pss_node *text = pss_get(helm, "values");
        take_values(&release, reading, map_at(helm, "valuesObject"),
            text && text->kind == PSS_SCALAR ? text : NULL);
        release.skips_missing = is_true(helm, "ignoreMissingValueFiles");
        add_argo_files(&release, reading, helm);
        add_argo_parameters(&release, reading, helm);
        if (list_at(helm, "fileParameters"))
            release.unclear = "its fileParameters are not read";
    }
    PSS_PUSH(reading->mem, reading->out, release);
}

static void
read_application(struct reading *reading)
{
    const struct pss_node *root = reading->object->root;
    const struct pss_node *source = map_at(root, "spec.source");
    const struct pss_node *list = list_at(root, "spec.sources");
    if (source)
        add_argo_source(reading, source);
    for (const struct pss_node *it = list ? list->first : NULL; it; it = it->next)
        add_argo_source(reading, pss_node_real(it));
}

/* ---- Flux ---- */

static void
read_helm_release(struct reading *reading)
{
    const struct pss_node *root = reading->object->root;
    const struct pss_node *chart = map_at(root, "spec.chart.spec");
    const struct pss_node *values = map_at(root, "spec.values");
    const struct pss_node *files = chart ? list_at(chart, "valuesFiles") : NULL;
    struct pss_str space = copy_at(reading, root, "spec.targetNamespace");
    struct pss_release release = begin(reading,
        space.n > 0 ? space.p : pss_arena_copy(reading->mem, reading->object->space).p);
    struct pss_str source = pss_text_at(chart, "sourceRef.kind");
    if (chart && (pss_str_is(source, "GitRepository") || pss_str_is(source, "Bucket")))
        release.path = copy_at(reading, chart, "chart");
    take_values(&release, reading, values, NULL);
    for (const struct pss_node *it = files ? files->first : NULL; it; it = it->next)
        add_file(&release, reading, pss_scalar_text(pss_node_real(it)), true);
    release.skips_missing = chart && is_true(chart, "ignoreMissingValuesFiles");
    if (list_at(root, "spec.valuesFrom"))
        release.unclear = "its valuesFrom are in the cluster";
    PSS_PUSH(reading->mem, reading->out, release);
}

/* ---- documents ---- */

bool
pss_may_hold_releases(struct pss_str text)
{
    return pss_str_find(text, PSS_STR("argoproj.io/"), 0) != SIZE_MAX ||
           pss_str_find(text, PSS_STR("helm.toolkit.fluxcd.io/"), 0) != SIZE_MAX;
}

static void
read_object(struct reading *reading)
{
    const struct pss_object *object = reading->object;
    if (pss_str_is(object->kind, "Application") &&
        pss_str_starts(object->api_version, PSS_STR("argoproj.io/")))
        read_application(reading);
    else if (pss_str_is(object->kind, "HelmRelease") &&
             pss_str_starts(object->api_version, PSS_STR("helm.toolkit.fluxcd.io/")))
        read_helm_release(reading);
}

/* What cannot be read is told when the document is judged. */
void
pss_releases_of(
    struct pss_releases *out, struct pss_arena *mem, const struct pss_doc *doc)
{
    struct pss_chunks chunks;
    if (pss_cut(&chunks, doc))
        return;
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree tree;
        struct pss_objects objects = {0};
        struct pss_span span = chunks.items[i].span;
        if (!pss_may_hold_releases(pss_doc_text(doc, span.at, span.end)) ||
            pss_tree_read(&tree, doc, &chunks.items[i]) || !tree.root)
            continue;
        pss_locate_objects(&objects, &tree);
        for (size_t k = 0; k < objects.n; k++) {
            struct reading reading = {out, mem, objects.items[k],
                pss_arena_copy(mem, pss_str_of(doc->path)).p};
            read_object(&reading);
        }
    }
}

/* ---- the set of values ---- */

static bool
is_there(struct pss_arena *mem, struct pss_str path)
{
    struct stat st;
    return stat(pss_arena_copy(mem, path).p, &st) == 0;
}

void
pss_chart_add_release(struct pss_chart *chart, struct pss_arena *mem,
    const struct pss_release *release, const char *top)
{
    struct pss_str *files = PSS_NEW_N(mem, struct pss_str, release->files.n);
    size_t n = 0;
    for (size_t i = 0; i < release->files.n; i++) {
        const struct pss_release_file *file = &release->files.items[i];
        struct pss_str base = pss_str_of(file->is_from_top ? top : chart->real);
        files[n] = pss_path_join(mem, base, file->name);
        n += !release->skips_missing || is_there(mem, files[n]);
    }
    struct pss_value_set *set =
        pss_chart_add_files(chart, mem, release->name, files, n, top);
    set->deployed_by = release->file;
    set->values = release->values;
    set->part = release->part;
    set->part.real = pss_real_path(mem, release->file);
    set->sets.items = release->sets.items;
    set->sets.n = release->sets.n;
    set->space = release->space;
    if (!set->err && release->unclear)
        set->err =
            pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, "%s", release->unclear);
}
