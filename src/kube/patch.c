/* JSON 6902: https://datatracker.ietf.org/doc/html/rfc6902; paths as RFC 6901 has them.
 * Fields of a Kustomization: https://kubectl.docs.kubernetes.io/references/kustomize/ */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/dump.h"
#include "pss/patch.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/value.h"

#include "patchtext.h"

/* `text` is padded. */
static void
add(struct pss_patches *out, struct pss_arena *mem, const struct pss_node *at,
    struct pss_str text)
{
    struct pss_patch patch = {.at = at, .text = text};
    PSS_PUSH(mem, out, patch);
}

/* What the patch sets cannot be said. */
static void
add_unjudged(struct pss_patches *out, const struct pss_node *at)
{
    struct pss_patch patch = {.at = at};
    PSS_PUSH(at->doc->mem, out, patch);
}

/* No reader takes the patch. `doc` and `chunk` are its text; NULL: it is not a text. */
static void
add_refused(struct pss_patches *out, const struct pss_node *at,
    const struct pss_err *err, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_patch patch = {.at = at, .err = err, .doc = doc};
    if (chunk)
        patch.chunk = *chunk;
    PSS_PUSH(at->doc->mem, out, patch);
}

static void
refuse(struct pss_patches *out, const struct pss_node *at, const char *message)
{
    add_refused(out, at,
        pss_err_at(at->doc->mem, PSS_ERR_YAML, at->span.at, "%s", message), NULL, NULL);
}

/* The last segment of a path, `~1` and `~0` resolved; *path is shortened by it. */
static struct pss_str
last_segment(struct pss_arena *mem, struct pss_str *path)
{
    size_t at = path->n;
    while (at > 0 && path->p[at - 1] != '/')
        at--;
    struct pss_str raw = {path->p + at, path->n - at};
    path->n = at > 0 ? at - 1 : 0;
    char *out = pss_alloc(mem, raw.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        bool is_escape = raw.p[i] == '~' && i + 1 < raw.n;
        out[n++] = !is_escape ? raw.p[i] : raw.p[i + 1] == '1' ? '/' : '~';
        i += is_escape;
    }
    return (struct pss_str){out, n};
}

static bool
is_index(struct pss_str segment)
{
    if (pss_str_is(segment, "-"))
        return true;
    for (size_t i = 0; i < segment.n; i++)
        if (segment.p[i] < '0' || segment.p[i] > '9')
            return false;
    return segment.n > 0;
}

/* The kind whose pod lies at or below such a path, which ends in a slash, or within the
 * value that is set there. */
static const char *
kind_of(struct pss_str path, const struct pss_node *value, const char **api_version)
{
    static const struct {
        const char *head;
        const char *within; /* the value has this key, and the path is no longer */
        const char *api_version;
        const char *kind;
    } rows[] = {
        {"/spec/jobTemplate/", NULL, "batch/v1", "CronJob"},
        {"/spec/template/", NULL, "apps/v1", "Deployment"},
        {"/template/", NULL, "v1", "PodTemplate"},
        {"/spec/", "jobTemplate", "batch/v1", "CronJob"},
        {"/spec/", "template", "apps/v1", "Deployment"},
        {"/spec/", NULL, "v1", "Pod"},
        {"/metadata/", NULL, "v1", "Pod"},
    };
    const struct pss_node *real = pss_node_real(value);
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        const char *within = rows[i].within;
        if (!pss_str_starts(path, pss_str_of(rows[i].head)))
            continue;
        if (within && (path.n > strlen(rows[i].head) || !real ||
                          real->kind != PSS_MAP || !pss_get(real, within)))
            continue;
        *api_version = rows[i].api_version;
        return rows[i].kind;
    }
    return NULL;
}

static bool
is_too_deep(struct pss_str path)
{
    size_t levels = 0;
    for (size_t i = 0; i < path.n && levels <= PSS_MAX_PATCH_LEVELS; i++)
        levels += path.p[i] == '/';
    return levels > PSS_MAX_PATCH_LEVELS;
}

/* One operation as the manifest that has only what it writes. */
static void
add_operation(struct pss_patches *out, const struct pss_node *operation,
    const struct pss_node *at)
{
    struct pss_arena *mem = operation->doc->mem;
    struct pss_str op = pss_text_at(operation, "op");
    struct pss_str path = pss_text_at(operation, "path");
    const struct pss_node *value = pss_find(operation, PSS_STR("value")).value;
    const char *api_version = NULL;
    struct pss_str whole = pss_arena_printf(mem, "%.*s/", PSS_FMT(path));
    const char *kind = kind_of(whole, value, &api_version);
    if (pss_str_is(op, "test") || pss_str_is(op, "remove") || (path.n && !kind))
        return;
    bool is_set = value && (pss_str_is(op, "add") || pss_str_is(op, "replace"));
    json_t *json =
        is_set && kind && !is_too_deep(path) ? pss_patch_json(value, 0) : NULL;
    if (!json)
        add_unjudged(out, at ? at : operation);
    while (json && path.n) {
        struct pss_str segment = last_segment(mem, &path);
        json_t *outer = is_index(segment) ? json_array() : json_object();
        if (is_index(segment))
            json_array_append_new(outer, json);
        else
            json_object_setn_new(outer, segment.p, segment.n, json);
        json = outer;
    }
    if (!json_is_object(json)) {
        json_decref(json);
        return;
    }
    json_object_set_new(json, "apiVersion", json_string(api_version));
    json_object_set_new(json, "kind", json_string(kind));
    struct pss_str text = pss_patch_dump(mem, json);
    if (text.n > 0)
        add(out, mem, at ? at : value, text);
}

static bool
is_operation(const struct pss_node *item)
{
    const struct pss_node *node = pss_node_real(item);
    return node->kind == PSS_MAP && pss_text_at(node, "op").n &&
           pss_value_of(pss_get(node, "path")).type == PSS_STRING;
}

static void
add_operations(
    struct pss_patches *out, const struct pss_node *list, const struct pss_node *at)
{
    for (const struct pss_node *it = list->first; it; it = it->next)
        if (is_operation(it))
            add_operation(out, pss_node_real(it), at);
}

/* One document of an inline patch: operations, or a part of an object. */
static void
add_chunk(struct pss_patches *out, const struct pss_node *scalar,
    const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_tree tree;
    const struct pss_err *err = pss_tree_read(&tree, doc, chunk);
    if (err) {
        add_refused(out, scalar, err, doc, chunk);
        return;
    }
    if (!tree.root)
        return;
    const struct pss_node *odd = tree.root->kind == PSS_SEQ ? tree.root->first : NULL;
    while (odd && is_operation(odd))
        odd = odd->next;
    if (odd || tree.root->kind == PSS_SCALAR)
        refuse(out, scalar,
            "this patch is neither a part of an object nor a list of operations with "
            "op and path");
    else if (tree.root->kind == PSS_SEQ)
        add_operations(out, tree.root, scalar);
    else
        add(out, scalar->doc->mem, scalar,
            pss_patch_padded(
                scalar->doc->mem, pss_doc_text(doc, chunk->span.at, chunk->span.end)));
}

static void
add_inline(struct pss_patches *out, const struct pss_node *scalar)
{
    const struct pss_doc *doc = pss_patch_doc(scalar);
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (err)
        add_refused(out, scalar, err, NULL, NULL);
    for (size_t i = 0; !err && i < chunks.n; i++)
        add_chunk(out, scalar, doc, &chunks.items[i]);
}

static bool
is_list(const struct pss_node *node)
{
    return node && node->kind == PSS_SEQ;
}

/* `patch:` of an element of `patches`. */
static void
add_patch_of(struct pss_patches *out, const struct pss_node *item)
{
    const struct pss_node *patch = pss_get(item, "patch");
    enum pss_type type = patch ? pss_value_of(patch).type : PSS_NULL;
    if (type == PSS_STRING)
        add_inline(out, patch);
    else if (type != PSS_NULL)
        refuse(
            out, patch, "patch is a text (patch: |-), not a mapping or another value");
}

/* True for a patch that stands in place of the name of its file. */
static bool
is_inline(struct pss_str text)
{
    size_t at = 0;
    while (at < text.n && text.p[at] == ' ')
        at++;
    return memchr(text.p, '\n', text.n) ||
           (at < text.n && (text.p[at] == '{' || text.p[at] == '['));
}

static void
add_merge(struct pss_patches *out, const struct pss_node *item)
{
    struct pss_value value = pss_value_of(item);
    if (value.type == PSS_MAPPING || value.type == PSS_SEQUENCE)
        refuse(out, item,
            "an element of patchesStrategicMerge is a file name or a text (- |-)");
    else if (value.type == PSS_STRING && is_inline(value.text))
        add_inline(out, item);
}

/* Elements of a list of the Kustomization. */
static void
add_field(struct pss_patches *out, const struct pss_node *root, const char *field,
    void (*add_item)(struct pss_patches *out, const struct pss_node *item))
{
    const struct pss_node *list = pss_get(root, field);
    if (!list || pss_is_null(list))
        return;
    if (!is_list(list)) {
        refuse(out, list, "this is not a list, so kustomize reads no patch here");
        return;
    }
    for (const struct pss_node *it = list->first; it; it = it->next)
        add_item(out, pss_node_real(it));
}

static void
add_kustomization(struct pss_patches *out, const struct pss_node *root)
{
    add_field(out, root, "patches", add_patch_of);
    add_field(out, root, "patchesJson6902", add_patch_of);
    add_field(out, root, "patchesStrategicMerge", add_merge);
}

bool
pss_is_kustomize(const struct pss_node *root, bool is_kustomization)
{
    if (root->kind != PSS_MAP)
        return false;
    struct pss_str kind = pss_text_at(root, "kind");
    return pss_str_is(kind, "Kustomization") || pss_str_is(kind, "Component") ||
           (is_kustomization && kind.n == 0);
}

void
pss_patches_of(
    struct pss_patches *out, const struct pss_tree *tree, bool is_kustomization)
{
    const struct pss_node *root = tree->root;
    if (!root)
        return;
    if (pss_is_kustomize(root, is_kustomization))
        add_kustomization(out, root);
    else if (root->kind == PSS_SEQ && root->first && is_operation(root->first))
        add_operations(out, root, NULL);
}

static void
add_name(struct pss_patch_names *out, const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    if (value.type == PSS_STRING && value.text.n && !is_inline(value.text))
        PSS_PUSH(node->doc->mem, out, value.text);
}

void
pss_patch_names_of(struct pss_patch_names *out, const struct pss_tree *tree)
{
    static const char *const fields[] = {"patches", "patchesJson6902"};
    if (!tree->root || tree->root->kind != PSS_MAP)
        return;
    for (size_t i = 0; i < PSS_COUNT(fields); i++) {
        const struct pss_node *list = pss_get(tree->root, fields[i]);
        if (!is_list(list))
            continue;
        for (const struct pss_node *it = list->first; it; it = it->next) {
            const struct pss_node *path = pss_get(pss_node_real(it), "path");
            if (path)
                add_name(out, path);
        }
    }
    const struct pss_node *merges = pss_get(tree->root, "patchesStrategicMerge");
    if (!is_list(merges))
        return;
    for (const struct pss_node *it = merges->first; it; it = it->next)
        add_name(out, pss_node_real(it));
}
