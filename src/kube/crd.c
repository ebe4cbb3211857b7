/* Finds pods by the shape of a schema: `containers` beside `initContainers`, `volumes` or
 * `securityContext`. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/crd.h"
#include "pss/pod.h"

enum {
    MAX_LEVELS = 64,     /* of a schema; what lies deeper is passed over */
    MAX_VISITS = 100000, /* of schemas in one version: aliases may lead to one often */
    MAX_PATHS = 200,     /* of one version */
};

struct paths {
    struct pss_pod_path *items;
    size_t n;
    size_t cap;
};

struct walker {
    struct pss_arena *mem;
    struct paths paths;
    struct pss_buf path; /* of the schema in work */
    size_t n_visits;
};

bool
pss_is_crd(struct pss_str api_version, struct pss_str kind)
{
    return pss_str_is(kind, "CustomResourceDefinition") &&
           pss_str_is(pss_group_of(api_version), "apiextensions.k8s.io");
}

/* ---- shapes ---- */

/* The schemas of the fields of a schema; NULL: it names none. */
static const struct pss_node *
fields_of(const struct pss_node *schema)
{
    const struct pss_node *fields = pss_get(schema, "properties");
    return fields && fields->kind == PSS_MAP ? fields : NULL;
}

static const struct pss_node *
field_at(const struct pss_node *fields, const char *name)
{
    const struct pss_node *schema = fields ? pss_get(fields, name) : NULL;
    return schema && schema->kind == PSS_MAP ? schema : NULL;
}

static const struct pss_node *
items_of(const struct pss_node *schema)
{
    return field_at(schema, "items");
}

/* True for a schema that takes any field. */
static bool
is_open(const struct pss_node *schema)
{
    struct pss_value value =
        pss_value_of(pss_get(schema, "x-kubernetes-preserve-unknown-fields"));
    return value.type == PSS_BOOL && value.is_true && !fields_of(schema);
}

/* True for a list of containers: of mappings that have an image, or any field. */
static bool
is_container_list(const struct pss_node *schema)
{
    const struct pss_node *item = items_of(schema);
    return item && (field_at(fields_of(item), "image") || is_open(item));
}

static bool
is_pod_spec(const struct pss_node *fields)
{
    return is_container_list(field_at(fields, "containers")) &&
           (items_of(field_at(fields, "initContainers")) ||
               items_of(field_at(fields, "volumes")) ||
               field_at(fields, "securityContext"));
}

/* True for the context of a pod. That of a container has fields of the same name, and more. */
static bool
is_pod_context(const struct pss_node *schema)
{
    const struct pss_node *fields = fields_of(schema);
    return schema && !field_at(fields, "privileged") &&
           !field_at(fields, "capabilities") &&
           !field_at(fields, "allowPrivilegeEscalation");
}

/* Which parts of a pod the fields of a pod spec, or of a container, have. */
static unsigned
parts_of(const struct pss_node *spec)
{
    static const struct {
        const char *name;
        enum pss_pod_part part;
    } spec_fields[] = {
        {"initContainers", PSS_HAS_INIT_CONTAINERS},
        {"volumes", PSS_HAS_VOLUMES},
        {"hostNetwork", PSS_HAS_HOST_NAMESPACES},
        {"hostPID", PSS_HAS_HOST_NAMESPACES},
        {"hostIPC", PSS_HAS_HOST_NAMESPACES},
        {"ephemeralContainers", PSS_HAS_REST},
        {"restartPolicy", PSS_HAS_REST},
    };
    const struct pss_node *item = items_of(field_at(spec, "containers"));
    unsigned parts = PSS_HAS_CONTAINERS;
    for (size_t i = 0; i < PSS_COUNT(spec_fields); i++)
        if (field_at(spec, spec_fields[i].name))
            parts |= spec_fields[i].part;
    if (is_pod_context(field_at(spec, "securityContext")))
        parts |= PSS_HAS_POD_CONTEXT;
    if (is_open(item) || field_at(fields_of(item), "securityContext"))
        parts |= PSS_HAS_CONTAINER_CONTEXT;
    if (is_open(item) || field_at(fields_of(item), "ports"))
        parts |= PSS_HAS_PORTS;
    return parts;
}

/* ---- the way through a schema ---- */

static void
add_path(struct walker *walker, enum pss_pod_shape shape, const struct pss_node *spec)
{
    struct pss_pod_path path = {
        .path = pss_arena_copy(walker->mem, pss_buf_str(&walker->path)).p,
        .shape = shape,
        .parts = parts_of(spec),
        .is_merged = true,
    };
    if (walker->paths.n < MAX_PATHS)
        PSS_PUSH(walker->mem, &walker->paths, path);
}

/* True for a key that a path can name. */
static bool
is_plain(struct pss_str key)
{
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == '\0' || pss_is_one_of(key.p[i], ".[]{}"))
            return false;
    return key.n > 0;
}

static void visit(struct walker *walker, const struct pss_node *schema, size_t level);

static void
visit_below(struct walker *walker, const struct pss_node *raw, struct pss_str step,
    size_t level)
{
    const struct pss_node *schema = pss_node_real(raw);
    size_t n = walker->path.n;
    if (!schema || schema->kind != PSS_MAP || level > MAX_LEVELS ||
        walker->n_visits >= MAX_VISITS)
        return;
    pss_buf_add(&walker->path, step);
    visit(walker, schema, level);
    walker->path.n = n;
}

/* `but` is a field that was looked at; NULL: none was. */
static void
visit_fields(
    struct walker *walker, const struct pss_node *fields, const char *but, size_t level)
{
    /* What the API server fills in is not what people write. */
    static const char *const of_objects[] = {
        "apiVersion", "kind", "metadata", "status"};
    for (const struct pss_node *it = fields->first; it; it = it->next) {
        struct pss_str key = pss_key_text(it->key);
        bool is_known = but && pss_str_is(key, but);
        for (size_t i = 0; level == 0 && i < PSS_COUNT(of_objects); i++)
            is_known = is_known || pss_str_is(key, of_objects[i]);
        if (is_known || !is_plain(key))
            continue;
        size_t n = walker->path.n;
        pss_buf_puts(&walker->path, n > 0 ? "." : "");
        visit_below(walker, it, key, level + 1);
        walker->path.n = n;
    }
}

static void
visit(struct walker *walker, const struct pss_node *schema, size_t level)
{
    const struct pss_node *fields = fields_of(schema);
    const struct pss_node *spec = fields_of(field_at(fields, "spec"));
    walker->n_visits++;
    if (is_pod_spec(fields)) {
        add_path(walker, PSS_POD_SPEC, fields);
        return;
    }
    bool is_template = level > 0 && field_at(fields, "metadata") && is_pod_spec(spec);
    if (is_template)
        add_path(walker, PSS_POD_TEMPLATE, spec);
    if (fields)
        visit_fields(walker, fields, is_template ? "spec" : NULL, level);
    if (level == 0) /* a path begins with a key */
        return;
    visit_below(walker, pss_get(schema, "items"), PSS_STR("[*]"), level + 1);
    visit_below(
        walker, pss_get(schema, "additionalProperties"), PSS_STR("{*}"), level + 1);
}

/* ---- definitions ---- */

static void
add_row(struct pss_crd_rows *out, struct pss_arena *mem, const struct pss_pod_kind *of,
    struct pss_str version, const struct pss_node *schema)
{
    struct walker walker = {.mem = mem};
    struct pss_pod_kind row = *of;
    if (schema && schema->kind == PSS_MAP)
        visit(&walker, schema, 0);
    pss_buf_release(&walker.path);
    row.versions = pss_arena_copy(mem, version).p;
    row.paths = walker.paths.items;
    row.n_paths = walker.paths.n;
    PSS_PUSH(mem, out, row);
}

void
pss_crd_read(struct pss_crd_rows *out, struct pss_arena *mem,
    const struct pss_node *root, const char *source)
{
    struct pss_str kind = pss_text_at(root, "spec.names.kind");
    struct pss_pod_kind row = {
        .group = pss_arena_copy(mem, pss_text_at(root, "spec.group")).p,
        .kind = pss_arena_copy(mem, kind).p,
        .source = source,
    };
    /* Of v1beta1: one schema for all versions. */
    const struct pss_node *common =
        pss_field_at(root, "spec.validation.openAPIV3Schema").value;
    const struct pss_node *versions = pss_field_at(root, "spec.versions").value;
    bool is_list = versions && versions->kind == PSS_SEQ;
    if (kind.n == 0 || row.group[0] == '\0')
        return;
    for (const struct pss_node *it = is_list ? versions->first : NULL; it;
         it = it->next) {
        const struct pss_node *version = pss_node_real(it);
        const struct pss_node *own =
            pss_field_at(version, "schema.openAPIV3Schema").value;
        add_row(out, mem, &row, pss_text_at(version, "name"), own ? own : common);
    }
    if (!is_list)
        add_row(out, mem, &row, pss_text_at(root, "spec.version"), common);
}
