/* The fields of a kustomization that name something
 * (https://kubectl.docs.kubernetes.io/references/kustomize/). */
#include "pss/base.h"

#include "pss/krefs.h"
#include "pss/value.h"

struct field {
    const char *name;
    enum pss_kref_kind kind;
    const char
        *key; /* of an item that is a mapping: where the name stands; NULL: the item
                        is the name */
};

static const struct field fields[] = {
    {"resources", PSS_KREF_RESOURCE, NULL},
    {"bases", PSS_KREF_RESOURCE, NULL},
    {"components", PSS_KREF_COMPONENT, NULL},
    {"patches", PSS_KREF_PATCH, "path"},
    {"patchesJson6902", PSS_KREF_PATCH, "path"},
    {"patchesStrategicMerge", PSS_KREF_PATCH, NULL},
    {"generators", PSS_KREF_GENERATOR, NULL},
    {"transformers", PSS_KREF_TRANSFORMER, NULL},
    {"validators", PSS_KREF_VALIDATOR, NULL},
    {"configurations", PSS_KREF_DATA, NULL},
    {"crds", PSS_KREF_DATA, NULL},
    {"replacements", PSS_KREF_DATA, "path"},
};

/* Lists of names in items of lists: files of generators. */
static const struct {
    const char *name;
    const char *key;
} lists[] = {
    {"configMapGenerator", "files"},
    {"configMapGenerator", "envs"},
    {"secretGenerator", "files"},
    {"secretGenerator", "envs"},
    {"helmCharts", "additionalValuesFiles"},
};

static const struct field singles[] = {
    {"configMapGenerator", PSS_KREF_DATA, "env"},
    {"secretGenerator", PSS_KREF_DATA, "env"},
    {"helmCharts", PSS_KREF_DATA, "valuesFile"},
};

struct visit {
    void (*take)(void *context, enum pss_kref_kind kind, const struct pss_node *item);
    void *context;
};

static void
take(const struct visit *visit, enum pss_kref_kind kind, const struct pss_node *item)
{
    if (item && pss_value_of(item).type == PSS_STRING)
        visit->take(visit->context, kind, pss_node_real(item));
}

static const struct pss_node *
first_of(const struct pss_node *map, const char *key)
{
    const struct pss_node *list = pss_get(map, key);
    return list && list->kind == PSS_SEQ ? list->first : NULL;
}

static const struct pss_node *
in_map(const struct pss_node *item, const char *key)
{
    const struct pss_node *map = pss_node_real(item);
    return map->kind == PSS_MAP ? pss_get(map, key) : NULL;
}

static void
visit_field(
    const struct visit *visit, const struct pss_node *root, const struct field *field)
{
    for (const struct pss_node *it = first_of(root, field->name); it; it = it->next)
        take(visit, field->kind, field->key ? in_map(it, field->key) : it);
}

void
pss_krefs_visit(const struct pss_node *root,
    void (*take_one)(
        void *context, enum pss_kref_kind kind, const struct pss_node *item),
    void *context)
{
    const struct visit visit = {take_one, context};
    if (!root || root->kind != PSS_MAP)
        return;
    for (size_t i = 0; i < PSS_COUNT(fields); i++)
        visit_field(&visit, root, &fields[i]);
    for (size_t i = 0; i < PSS_COUNT(singles); i++)
        visit_field(&visit, root, &singles[i]);
    for (size_t i = 0; i < PSS_COUNT(lists); i++)
        for (const struct pss_node *it = first_of(root, lists[i].name); it;
             it = it->next) {
            const struct pss_node *map = pss_node_real(it);
            const struct pss_node *name =
                map->kind == PSS_MAP ? first_of(map, lists[i].key) : NULL;
            for (; name; name = name->next)
                take(&visit, PSS_KREF_DATA, name);
        }
    take(&visit, PSS_KREF_DATA,
        in_map(root, "openapi") ? in_map(pss_get(root, "openapi"), "path") : NULL);
}

bool
pss_kref_is_remote(struct pss_str text)
{
    if (pss_str_find(text, PSS_STR("://"), 0) != SIZE_MAX ||
        pss_str_find(text, PSS_STR("?ref="), 0) != SIZE_MAX ||
        pss_str_starts(text, PSS_STR("git@")) || pss_str_starts(text, PSS_STR("git::")))
        return true;
    size_t slash = pss_str_find(text, PSS_STR("/"), 0);
    if (slash == SIZE_MAX || slash == 0 || text.p[0] == '.')
        return false;
    const char *dot = memchr(text.p, '.', slash);
    return dot && dot + 1 < text.p + slash;
}
