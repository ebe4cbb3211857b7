/* Objects of Argo CD and Flux that name a directory to deploy. */
#include "pss/base.h"

#include "deployers.h"
#include "pss/pod.h"
#include "pss/refuse.h"

#define ARGO "argoproj.io"
#define FLUX "kustomize.toolkit.fluxcd.io"

struct search {
    struct pss_deployers *out;
    struct pss_arena *mem;
    const char *path;
    const struct pss_object *object;
    size_t line;
};

/* Fields with which an object changes what its root renders, in the cluster. */
static const char *const flux_means[] = {"patches", "patchesStrategicMerge",
    "patchesJson6902", "images", "components", "namePrefix", "nameSuffix",
    "commonMetadata", "postBuild", "targetNamespace"};

static bool
is_there(const struct pss_node *map, const char *key)
{
    const struct pss_node *value = pss_get(map, key);
    return value && !(value->kind != PSS_SCALAR && !value->first);
}

static void
add(struct search *search, struct pss_str dir, struct pss_str space,
    struct pss_str means)
{
    struct pss_arena *mem = search->mem;
    if (pss_str_find(dir, PSS_STR("{{"), 0) != SIZE_MAX)
        return;
    while (pss_str_starts(dir, PSS_STR("./")))
        dir = (struct pss_str){dir.p + 2, dir.n - 2};
    while (dir.n > 0 && dir.p[0] == '/')
        dir = (struct pss_str){dir.p + 1, dir.n - 1};
    while (dir.n > 0 && dir.p[dir.n - 1] == '/')
        dir.n--;
    if (pss_str_is(dir, "."))
        dir.n = 0;
    bool is_literal = pss_str_find(space, PSS_STR("{{"), 0) == SIZE_MAX &&
                      pss_str_find(space, PSS_STR("${"), 0) == SIZE_MAX;
    struct pss_deployer made = {.dir = pss_arena_copy(mem, dir),
        .space = is_literal ? pss_arena_copy(mem, space) : PSS_STR(""),
        .means = pss_arena_copy(mem, means),
        .name = pss_arena_printf(mem, "%.*s/%.*s", PSS_FMT(search->object->kind),
            PSS_FMT(search->object->name)),
        .path = search->path,
        .line = search->line};
    PSS_PUSH(mem, search->out, made);
}

/* ---- Argo CD ---- */

static void
look_at_source(
    struct search *search, const struct pss_node *source, struct pss_str space)
{
    if (!source || source->kind != PSS_MAP || !pss_get(source, "path"))
        return;
    const struct pss_node *own = pss_get(source, "kustomize");
    bool is_changed = own && own->kind == PSS_MAP && own->first;
    add(search, pss_text_at(source, "path"), space,
        is_changed ? PSS_STR("source.kustomize") : PSS_STR(""));
}

static void
look_at_application(struct search *search, const struct pss_node *spec)
{
    struct pss_str space = pss_text_at(spec, "destination.namespace");
    look_at_source(search, pss_field_at(spec, "source").value, space);
    const struct pss_node *list = pss_field_at(spec, "sources").value;
    for (const struct pss_node *it = list && list->kind == PSS_SEQ ? list->first : NULL;
         it; it = it->next)
        look_at_source(search, pss_node_real(it), space);
}

/* ---- Flux ---- */

static void
look_at_flux(struct search *search, const struct pss_node *spec)
{
    struct pss_buf means = {0};
    if (!pss_get(spec, "path"))
        return;
    for (size_t i = 0; i < PSS_COUNT(flux_means); i++)
        if (is_there(spec, flux_means[i]))
            pss_buf_printf(&means, "%s%s", means.n > 0 ? ", " : "", flux_means[i]);
    add(search, pss_text_at(spec, "path"), pss_text_at(spec, "targetNamespace"),
        pss_buf_str(&means));
    pss_buf_release(&means);
}

/* ---- files ---- */

static void
look_at_object(struct search *search)
{
    const struct pss_object *object = search->object;
    struct pss_str group = pss_group_of(object->api_version);
    const struct pss_node *spec = pss_field_at(object->root, "spec").value;
    if (!spec || spec->kind != PSS_MAP)
        return;
    if (pss_str_is(group, FLUX) && pss_str_is(object->kind, "Kustomization"))
        look_at_flux(search, spec);
    else if (pss_str_is(group, ARGO) && pss_str_is(object->kind, "Application"))
        look_at_application(search, spec);
    else if (pss_str_is(group, ARGO) && pss_str_is(object->kind, "ApplicationSet")) {
        spec = pss_field_at(spec, "template.spec").value;
        if (spec && spec->kind == PSS_MAP)
            look_at_application(search, spec);
    }
}

static void
look_at_text(struct search *search, const struct pss_doc *doc)
{
    struct pss_chunks chunks = {0};
    if (pss_cut(&chunks, doc))
        return;
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree tree;
        struct pss_objects objects = {0};
        if (pss_tree_parse(&tree, doc, &chunks.items[i]) || !tree.root)
            continue;
        pss_locate_objects(&objects, &tree);
        for (size_t k = 0; k < objects.n; k++) {
            search->object = objects.items[k];
            search->line =
                pss_lines_at(&doc->lines, objects.items[k]->root->span.at).line;
            look_at_object(search);
        }
    }
}

void
pss_deployers_find(
    struct pss_deployers *out, struct pss_arena *mem, const struct pss_inputs *inputs)
{
    *out = (struct pss_deployers){0};
    for (size_t i = 0; i < inputs->n; i++) {
        struct pss_arena *scratch = pss_arena_new();
        struct search search = {.out = out, .mem = mem, .path = inputs->items[i].name};
        struct pss_file file;
        bool may_name = !pss_input_read(&file, scratch, &inputs->items[i]) &&
                        (pss_str_find(file.bytes, PSS_STR(FLUX), 0) != SIZE_MAX ||
                            pss_str_find(file.bytes, PSS_STR(ARGO), 0) != SIZE_MAX);
        if (may_name)
            look_at_text(&search, pss_doc_new(scratch, search.path, file.bytes));
        pss_arena_release(scratch);
    }
}

struct pss_str
pss_deployers_space(const struct pss_deployers *deployers, const char *dir)
{
    struct pss_str space = PSS_STR("");
    for (size_t i = 0; i < deployers->n; i++) {
        const struct pss_deployer *it = &deployers->items[i];
        if (!pss_str_is(it->dir, dir) || it->space.n == 0)
            continue;
        if (space.n > 0 && !pss_str_eq(space, it->space))
            return PSS_STR("");
        space = it->space;
    }
    return space;
}
