/* Misspelt kinds, wrong versions, missing templates, unknown kinds with containers. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/index.h"
#include "pss/stray.h"
#include "pss/suggest.h"
#include "pss/tree.h"

#include "spots.h"

/* Objects of these describe others; whatever looks like a container in them is none. */
static const struct {
    const char *group;
    const char *kind;
} describing[] = {
    {"apiextensions.k8s.io", "CustomResourceDefinition"},
    {"apiextensions.crossplane.io", "CompositeResourceDefinition"},
    {"kustomize.config.k8s.io", "Kustomization"},
    {"kustomize.config.k8s.io", "Component"},
    {"admission.k8s.io", "AdmissionReview"},
    {"apps", "ControllerRevision"},
};

/* Below these keys stand schemas, patterns that objects are compared with, patches and
 * values of charts: no objects. */
static const char *const describing_keys[] = {
    "openAPIV3Schema",
    "pattern",
    "anyPattern",
    "patchStrategicMerge",
    "values",
    "valuesObject",
    "valuesInline",
};

static const char *const container_lists[] = {
    "containers", "initContainers", "ephemeralContainers"};

/* Of the way to a pod template. */
static const char *const steps[] = {"spec", "template", "jobTemplate"};

enum { MOST_PATHS_NAMED = 4 };

bool
pss_kind_only_describes(struct pss_str api_version, struct pss_str kind)
{
    struct pss_str group = pss_group_of(api_version);
    for (size_t i = 0; i < PSS_COUNT(describing); i++)
        if (pss_str_is(kind, describing[i].kind) &&
            pss_str_is(group, describing[i].group))
            return true;
    return false;
}

/* ---- containers ---- */

static bool
is_one_of(const char *const *words, size_t n, struct pss_str word)
{
    for (size_t i = 0; i < n; i++)
        if (pss_str_is(word, words[i]))
            return true;
    return false;
}

static bool
has_image(const struct pss_node *list)
{
    const struct pss_node *real = pss_node_real(list);
    if (!real || real->kind != PSS_SEQ)
        return false;
    for (const struct pss_node *item = real->first; item; item = item->next)
        if (pss_node_real(item)->kind == PSS_MAP && pss_get(item, "image"))
            return true;
    return false;
}

/* The next node in the order of the text, with or without those below this one. */
static const struct pss_node *
next_of(const struct pss_node *node, const struct pss_node *top, bool enters)
{
    if (enters && node->first)
        return node->first;
    for (; node != top; node = node->parent)
        if (node->next)
            return node->next;
    return NULL;
}

/* True if a mapping below holds containers, and does not lie in one of `known`. What an
 * anchor holds is met where it stands. */
static bool
holds_containers_beside(const struct pss_node *root, const struct pss_index *known)
{
    bool enters = true;
    for (const struct pss_node *node = root; node; node = next_of(node, root, enters)) {
        enters = !pss_index_find(known, node);
        if (!enters)
            continue;
        if (node == root || !node->key || node->kind == PSS_SCALAR)
            continue;
        struct pss_str key = pss_key_text(node->key);
        if (is_one_of(container_lists, PSS_COUNT(container_lists), key) &&
            has_image(node))
            return true;
        enters = !is_one_of(describing_keys, PSS_COUNT(describing_keys), key);
    }
    return false;
}

static bool
holds_containers(const struct pss_node *root)
{
    struct pss_index none = {0};
    return holds_containers_beside(root, &none);
}

/* True if the object would hold a pod, were it of this kind. */
static bool
holds_pod(const struct pss_node *root, const struct pss_pod_kind *row, bool is_whole)
{
    const char *path = row->paths[0].path;
    const struct pss_node *spec = pss_get(pss_field_at(root, path).value, "spec");
    bool is_enough = path[0] != '\0' && !is_whole;
    return spec && spec->kind == PSS_MAP &&
           (is_enough || has_image(pss_get(spec, "containers")));
}

/* ---- kinds ---- */

static const char *
kind_at(size_t i)
{
    return i < pss_kinds_native.n ? pss_kinds_native.rows[i].kind : NULL;
}

/* The first row of the kind with the nearest name. The rows of groups that Kubernetes has
 * removed stand behind those of today's groups. */
static const struct pss_pod_kind *
nearest(struct pss_str kind)
{
    const char *name = pss_suggest(kind, kind_at);
    for (size_t i = 0; name && i < pss_kinds_native.n; i++)
        if (strcmp(pss_kinds_native.rows[i].kind, name) == 0)
            return &pss_kinds_native.rows[i];
    return NULL;
}

/* Where the version stands; if none is written, the kind, else the object. */
static void
point_at(struct pss_stray *out, const struct pss_node *root, const char *key)
{
    const struct pss_node *raw = pss_find(root, pss_str_of(key)).value;
    if (!raw || raw->style == PSS_MISSING)
        raw = pss_find(root, PSS_STR("kind")).value;
    out->node = raw ? raw : root;
    out->field = pss_str_of(key);
}

static void
say_nearest(struct pss_stray *out, const struct pss_node *root,
    const struct pss_pod_kind *row, struct pss_str api_version, struct pss_str kind)
{
    struct pss_arena *mem = root->doc->mem;
    const char *slash = row->group[0] != '\0' ? "/" : "";
    int version = (int)strcspn(row->versions, " ");
    bool is_kind_right = pss_str_is(kind, row->kind);
    out->kind = PSS_STRAY_NO_SUCH_KIND;
    point_at(out, root, is_kind_right ? "apiVersion" : "kind");
    if (is_kind_right && api_version.n == 0)
        out->message = pss_arena_printf(mem,
            "this %s has no apiVersion, so it is not checked; did you mean %s%s%.*s?",
            row->kind, row->group, slash, version, row->versions);
    else if (is_kind_right)
        out->message = pss_arena_printf(mem,
            "Kubernetes knows no %s in %.*s, so this one is not checked; did you mean "
            "%s%s%.*s?",
            row->kind, PSS_FMT(api_version), row->group, slash, version, row->versions);
    else
        out->message = pss_arena_printf(mem,
            "Kubernetes knows no kind %.*s, so this object is not checked; did you "
            "mean %s (%s%s%.*s)?",
            PSS_FMT(kind), row->kind, row->group, slash, version, row->versions);
}

static bool
judge_kind(struct pss_stray *out, const struct pss_node *root,
    struct pss_str api_version, struct pss_str kind)
{
    struct pss_arena *mem = root->doc->mem;
    bool is_builtin = pss_group_is_native(pss_group_of(api_version));
    const struct pss_pod_kind *row = is_builtin ? nearest(kind) : NULL;
    /* Values of a chart may have a `kind`, and a patch needs no apiVersion. */
    if (row && holds_pod(root, row, api_version.n == 0)) {
        say_nearest(out, root, row, api_version, kind);
        return true;
    }
    if (api_version.n == 0 || !holds_containers(root))
        return false;
    if (row) {
        say_nearest(out, root, row, api_version, kind);
        return true;
    }
    point_at(out, root, "kind");
    out->kind = kind.n > 0 ? PSS_STRAY_UNKNOWN : PSS_STRAY_NO_SUCH_KIND;
    if (kind.n > 0)
        out->message = pss_arena_printf(mem,
            "%.*s (%.*s) is a kind that pss-fix does not know: the containers in it "
            "are not checked%s",
            PSS_FMT(kind), PSS_FMT(api_version),
            pss_text_has_placeholder(kind) ? "" : "; teach it with kinds: in .pss-fix");
    else
        out->message = PSS_STR("this object holds containers and has no kind, so it is "
                               "not checked; give it one");
    return true;
}

/* ---- templates ---- */

static const char *
step_at(size_t i)
{
    return i < PSS_COUNT(steps) ? steps[i] : NULL;
}

/* The value of a key that is almost this one. */
static const struct pss_node *
misspelt(const struct pss_node *map, struct pss_str step)
{
    for (const struct pss_node *value = map->first; value; value = value->next) {
        struct pss_str key = pss_key_text(value->key);
        const char *near = key.p && !value->is_merge ? pss_suggest(key, step_at) : NULL;
        if (near && pss_str_is(step, near) && !pss_str_eq(key, step))
            return value;
    }
    return NULL;
}

/* True if something stands in its place. */
static bool
say_missing(struct pss_stray *out, const struct pss_node *map,
    const struct pss_pod_kind *row, struct pss_str step)
{
    struct pss_arena *mem = map->doc->mem;
    const char *path = row->paths[0].path;
    size_t n = (size_t)(step.p - path) + step.n; /* of the way */
    const struct pss_node *raw = pss_find(map, step).value;
    const struct pss_node *near = raw ? NULL : misspelt(map, step);
    out->kind = PSS_STRAY_NO_TEMPLATE;
    out->field = (struct pss_str){path, n};
    out->node = near ? near : raw ? raw : map;
    out->is_key = true;
    if (near)
        out->message = pss_arena_printf(mem,
            "this %s has no pod template, so it is not checked; did you mean %.*s "
            "instead of %.*s?",
            row->kind, PSS_FMT(step), PSS_FMT(pss_key_text(near->key)));
    else
        out->message = pss_arena_printf(mem,
            "this %s has no pod template, so it is not checked: %.*s is %s", row->kind,
            (int)n, path,
            !raw               ? "missing"
            : pss_is_null(raw) ? "empty"
                               : "not a mapping");
    return near || !pss_is_null(raw);
}

/* True for an object that leaves out most of its fields: a patch, or the expectation of a
 * test. */
static bool
is_fragment(const struct pss_node *root)
{
    const struct pss_node *spec = pss_get(root, "spec");
    bool has_spec = spec && spec->n > 0;
    bool has_status = pss_find(root, PSS_STR("status")).value;
    return (!has_spec || has_status) && !holds_containers(root);
}

/* False if the template is there, or need not be: a patch leaves it out. */
static bool
judge_template(
    struct pss_stray *out, const struct pss_node *root, const struct pss_pod_kind *row)
{
    const struct pss_node *map = root;
    for (const char *at = row->paths[0].path; *at != '\0';) {
        struct pss_str step = {at, strcspn(at, ".")};
        const struct pss_node *next = pss_node_real(pss_find(map, step).value);
        if (pss_find(map, PSS_STR("$patch")).value)
            return false;
        if (!next || next->kind != PSS_MAP)
            return say_missing(out, map, row, step) || !is_fragment(root);
        map = next;
        at += step.n;
        at += *at == '.';
    }
    return false;
}

/* True for a path at which something must be: where a kind holds whole pods, those count,
 * and not what its operator puts beside them. */
static bool
is_due(const struct pss_pod_kind *row, const struct pss_pod_path *path)
{
    bool has_pods = false;
    for (size_t i = 0; i < row->n_paths; i++)
        has_pods = has_pods || !row->paths[i].is_merged;
    return !has_pods || !path->is_merged;
}

/* True if a path of the kind leads to what should be there. */
static bool
has_template(const struct pss_node *root, const struct pss_pod_kind *row)
{
    for (size_t i = 0; i < row->n_paths; i++) {
        const struct pss_pod_path *path = &row->paths[i];
        struct pss_spots spots = {0};
        if (!is_due(row, path))
            continue;
        pss_spots_of(&spots, root, path->path);
        for (size_t k = 0; k < spots.n; k++)
            if (pss_node_real(spots.items[k].written)->kind ==
                (pss_shape_is_list(path->shape) ? PSS_SEQ : PSS_MAP))
                return true;
    }
    return false;
}

/* A definition may show some pods of its kind, and hide others behind a field that takes
 * anything. */
static bool
judge_learned(
    struct pss_stray *out, const struct pss_node *root, const struct pss_pod_kind *row)
{
    struct pss_arena *scratch = pss_arena_scratch(root->doc->mem);
    struct pss_index known = {0};
    for (size_t i = 0; i < row->n_paths; i++) {
        struct pss_spots spots = {0};
        pss_spots_of(&spots, root, row->paths[i].path);
        for (size_t k = 0; k < spots.n; k++)
            *pss_index_at(&known, scratch, pss_node_real(spots.items[k].written)) = 1;
    }
    if (!holds_containers_beside(root, &known))
        return false;
    point_at(out, root, "kind");
    out->kind = PSS_STRAY_UNKNOWN;
    out->message = pss_arena_printf(root->doc->mem,
        "the definition of %s (%s) does not show all of its pods: containers elsewhere in "
        "this object are not checked; teach it with kinds: in .pss-fix",
        row->kind, row->group);
    return true;
}

/* A custom kind needs no template, as a Rollout that refers to a Deployment. But then it
 * holds no containers. */
static bool
judge_custom(
    struct pss_stray *out, const struct pss_node *root, const struct pss_pod_kind *row)
{
    struct pss_buf paths = {0};
    if (has_template(root, row) || !holds_containers(root))
        return false;
    size_t n = 0;
    for (size_t i = 0; i < row->n_paths; i++)
        if (is_due(row, &row->paths[i]) && n++ < MOST_PATHS_NAMED)
            pss_buf_printf(&paths, "%s%s", n > 1 ? " or " : "", row->paths[i].path);
    pss_buf_puts(&paths, n > MOST_PATHS_NAMED ? " or elsewhere" : "");
    point_at(out, root, "kind");
    out->kind = PSS_STRAY_NO_TEMPLATE;
    out->message = pss_arena_printf(root->doc->mem,
        "this %s has no pod template at %.*s, so the containers in it are not checked",
        row->kind, PSS_FMT(paths));
    pss_buf_release(&paths);
    return true;
}

bool
pss_stray_judge(struct pss_stray *out, const struct pss_kinds *kinds,
    const struct pss_node *root, struct pss_str api_version, struct pss_str kind)
{
    *out = (struct pss_stray){.node = root};
    const struct pss_pod_kind *row =
        pss_kind_find(kinds, root->doc->mem, api_version, kind);
    if (row && (row->rules & PSS_KIND_ONE_VERSION))
        return judge_learned(out, root, row);
    if (row)
        return row->schema ? judge_template(out, root, row)
                           : judge_custom(out, root, row);
    if (pss_kind_only_describes(api_version, kind))
        return false;
    return judge_kind(out, root, api_version, kind);
}
