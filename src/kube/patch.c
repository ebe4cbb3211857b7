/* JSON 6902: https://datatracker.ietf.org/doc/html/rfc6902; paths as RFC 6901 has them.
 * Fields of a Kustomization: https://kubectl.docs.kubernetes.io/references/kustomize/ */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/dump.h"
#include "pss/patch.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/value.h"

enum {
    /* Of a patch's path, and of its value: deeper ones set nothing that a check reads, and
     * jansson calls itself for each. */
    MAX_LEVELS = 64,
    PADDING = 64, /* zero bytes that follow the text of a document */
};

/* The value as JSON; NULL where it has no such form. Bounded by MAX_LEVELS. */
static json_t *
to_json(const struct pss_node *raw, int level)
{
    struct pss_value value = pss_value_of(raw);
    const struct pss_node *node = pss_node_real(raw);
    if (level == MAX_LEVELS)
        return NULL;
    switch (value.type) {
    case PSS_NULL:
        return json_null();
    case PSS_BOOL:
        return json_boolean(value.is_true);
    case PSS_INT:
        return json_integer((json_int_t)value.integer);
    case PSS_UINT:
    case PSS_FLOAT:
        return json_real(value.type == PSS_UINT ? (double)value.natural : value.number);
    case PSS_STRING:
        return json_stringn(value.text.p, value.text.n);
    case PSS_SEQUENCE: {
        json_t *list = json_array();
        for (const struct pss_node *it = node->first; it; it = it->next)
            json_array_append_new(list, to_json(it, level + 1));
        return list;
    }
    case PSS_MAPPING: {
        json_t *map = json_object();
        struct pss_entries entries = {0};
        pss_entries_of(&entries, node);
        for (size_t i = 0; i < entries.n; i++) {
            struct pss_str key = pss_arena_copy(node->doc->mem, entries.items[i].key);
            json_object_set_new(
                map, key.p, to_json(entries.items[i].found.value, level + 1));
        }
        return map;
    }
    case PSS_REJECTED:
        break;
    }
    return NULL;
}

static void
add(struct pss_patches *out, struct pss_arena *mem, const struct pss_node *at,
    struct pss_str text)
{
    char *padded = pss_alloc(mem, text.n + PADDING);
    memcpy(padded, text.p, text.n);
    struct pss_patch patch = {at, {padded, text.n}};
    PSS_PUSH(mem, out, patch);
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

/* The kind whose pod lies at or below such a path, which ends in a slash. */
static const char *
kind_of(struct pss_str path, const char **api_version)
{
    static const struct {
        const char *head;
        const char *api_version;
        const char *kind;
    } rows[] = {
        {"/spec/jobTemplate/spec/template/", "batch/v1", "CronJob"},
        {"/spec/template/", "apps/v1", "Deployment"},
        {"/template/", "v1", "PodTemplate"},
        {"/spec/", "v1", "Pod"},
        {"/metadata/", "v1", "Pod"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        if (!pss_str_starts(path, pss_str_of(rows[i].head)))
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
    for (size_t i = 0; i < path.n && levels <= MAX_LEVELS; i++)
        levels += path.p[i] == '/';
    return levels > MAX_LEVELS;
}

static int
put(const char *bytes, size_t n, void *buf)
{
    pss_buf_add(buf, (struct pss_str){bytes, n});
    return 0;
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
    const char *kind = kind_of(whole, &api_version);
    if (!kind || !value || is_too_deep(path) ||
        (!pss_str_is(op, "add") && !pss_str_is(op, "replace")))
        return;
    json_t *json = to_json(value, 0);
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
    struct pss_buf text = {0};
    bool is_written = json_dump_callback(json, put, &text, JSON_COMPACT) == 0;
    json_decref(json);
    if (is_written)
        add(out, mem, at ? at : value, pss_buf_str(&text));
    pss_buf_release(&text);
}

static bool
is_operation(const struct pss_node *item)
{
    const struct pss_node *node = pss_node_real(item);
    return node->kind == PSS_MAP && pss_text_at(node, "op").n &&
           pss_text_at(node, "path").n;
}

static void
add_operations(
    struct pss_patches *out, const struct pss_node *list, const struct pss_node *at)
{
    for (const struct pss_node *it = list->first; it; it = it->next)
        if (is_operation(it))
            add_operation(out, pss_node_real(it), at);
}

/* The text of an inline patch: operations, or a part of an object. */
static void
add_inline(struct pss_patches *out, const struct pss_node *scalar)
{
    if (!scalar || scalar->kind != PSS_SCALAR)
        return;
    struct pss_arena *mem = scalar->doc->mem;
    struct pss_str text = pss_scalar_text(scalar);
    char *padded = pss_alloc(mem, text.n + PADDING);
    memcpy(padded, text.p, text.n);
    const struct pss_doc *doc =
        pss_doc_new(mem, scalar->doc->path, (struct pss_str){padded, text.n});
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree tree;
        if (pss_tree_read(&tree, doc, &chunks.items[i]) || !tree.root)
            continue;
        if (tree.root->kind == PSS_SEQ)
            add_operations(out, tree.root, scalar);
        else
            add(out, mem, scalar,
                pss_doc_text(doc, chunks.items[i].span.at, chunks.items[i].span.end));
    }
}

static bool
is_list(const struct pss_node *node)
{
    return node && node->kind == PSS_SEQ;
}

static void
add_kustomization(struct pss_patches *out, const struct pss_node *root)
{
    static const char *const fields[] = {"patches", "patchesJson6902"};
    for (size_t i = 0; i < PSS_COUNT(fields); i++) {
        const struct pss_node *list = pss_get(root, fields[i]);
        if (!is_list(list))
            continue;
        for (const struct pss_node *it = list->first; it; it = it->next)
            add_inline(out, pss_get(pss_node_real(it), "patch"));
    }
    const struct pss_node *merges = pss_get(root, "patchesStrategicMerge");
    if (!is_list(merges))
        return;
    for (const struct pss_node *it = merges->first; it; it = it->next) {
        const struct pss_node *text = pss_node_real(it);
        if (text->kind == PSS_SCALAR &&
            memchr(pss_node_text(text).p, '\n', pss_node_text(text).n) != NULL)
            add_inline(out, text);
    }
}

static bool
is_kustomize(const struct pss_node *root, bool is_kustomization)
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
    if (is_kustomize(root, is_kustomization))
        add_kustomization(out, root);
    else if (root->kind == PSS_SEQ && root->first && is_operation(root->first))
        add_operations(out, root, NULL);
}

static void
add_name(struct pss_patch_names *out, const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    if (value.type == PSS_STRING && value.text.n &&
        !memchr(value.text.p, '\n', value.text.n))
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
