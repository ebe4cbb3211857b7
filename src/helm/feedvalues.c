/* What may feed a securityContext by what stands in the values. */
#include "pss/base.h"

#include "feedscan.h"
#include "pss/value.h"

static bool
is_component_key(struct pss_str key)
{
    static const char *const keys[] = {"image", "replicas", "replicaCount", "resources",
        "enabled", "affinity", "tolerations", "nodeSelector", "service", "ports",
        "containers", "podAnnotations", "repository", "serviceAccount"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        if (pss_str_is(key, keys[i]))
            return true;
    return feed_is_context_name(key);
}

static bool
is_image(struct pss_str key, const struct pss_node *value)
{
    if (value->kind == PSS_SCALAR)
        return key.n >= 5 &&
               pss_str_same_letters(
                   (struct pss_str){key.p + key.n - 5, 5}, PSS_STR("image"));
    bool is_named = feed_is_image_name(key);
    return value->kind == PSS_MAP &&
           (is_named || (pss_get(value, "repository") && pss_get(value, "tag")));
}

/* The scalar that names an image: `image: a/b`, or `image: {repository: a/b}`. */
static void
add_image(struct scan *scan, const struct pss_node *value, struct pss_str path)
{
    static const char *const keys[] = {"repository", "name"};
    const struct pss_node *text = value;
    for (size_t i = 0; i < PSS_COUNT(keys) && text->kind == PSS_MAP; i++) {
        const struct pss_node *below = pss_get(value, keys[i]);
        if (!below || pss_scalar_text(pss_node_real(below)).n == 0)
            continue;
        text = pss_node_real(below);
        path = values_join(scan->mem, path, pss_str_of(keys[i]));
    }
    if (text->kind == PSS_SCALAR && pss_value_of(text).type == PSS_STRING &&
        pss_scalar_text(text).n > 0 && scan->n_images++ < MOST_IMAGES)
        feed_add(scan, FEED_IMAGE, path, false);
}

/* A mapping that a helper lays over what it renders: a container, a pod, or an object that
 * holds one. */
static void
add_overlay(struct scan *scan, struct pss_str path)
{
    static const char *const below[] = {"securityContext", "spec\nsecurityContext",
        "spec\ntemplate\nspec\nsecurityContext"};
    for (size_t i = 0; i < PSS_COUNT(below); i++)
        feed_add(scan, FEED_CONTEXT, values_join(scan->mem, path, pss_str_of(below[i])),
            true);
}

static bool
is_overlay_name(struct pss_str key)
{
    return feed_has_letters(key, PSS_STR("merge")) ||
           feed_has_letters(key, PSS_STR("override"));
}

/* `sidecarContainers: {log: {image: …}}`: each is a container. */
static void
add_containers(struct scan *scan, const struct pss_node *map, struct pss_str path)
{
    for (const struct pss_node *it = map->first; it; it = it->next)
        if (it->key && pss_node_real(it)->kind == PSS_MAP &&
            pss_get(pss_node_real(it), "image"))
            feed_add(scan, FEED_CONTEXT,
                values_join(scan->mem,
                    values_join(scan->mem, path, pss_key_text(it->key)),
                    PSS_STR("securityContext")),
                true);
}

/* `workers: [{name: a, securityContext: {}}]`: what each item may feed. Lists of containers
 * are edited by the names in them. */
static void
walk_items(
    struct scan *scan, const struct pss_node *list, struct pss_str path, unsigned depth)
{
    enum { MOST_ITEMS = 30 };
    size_t n = 0;
    for (const struct pss_node *it = list->first; it && n < MOST_ITEMS;
         it = it->next, n++)
        if (it->kind == PSS_MAP)
            feed_walk_values(scan, it,
                values_join(scan->mem, path, pss_arena_printf(scan->mem, "[%zu]", n)),
                depth + 1);
}

/* The keys below `map`, added with `path` before them. */
void
feed_walk_values(
    struct scan *scan, const struct pss_node *map, struct pss_str path, unsigned depth)
{
    bool is_component = false;
    for (const struct pss_node *it = map->first; it; it = it->next) {
        const struct pss_node *value = pss_node_real(it);
        struct pss_str key = pss_key_text(it->key);
        struct pss_str own = values_join(scan->mem, path, key);
        bool is_map = value->kind == PSS_MAP;
        if (it->is_merge || key.n == 0 || memchr(key.p, VALUES_SEPARATOR, key.n))
            continue;
        is_component = is_component || is_component_key(key);
        if (feed_is_context_name(key) && (is_map || pss_is_null(value)))
            feed_add(scan, FEED_CONTEXT, own, false);
        else if (feed_is_list_name(key))
            feed_add(scan, feed_list_kind(key), own, false);
        if (is_image(key, value))
            add_image(scan, value, own);
        if (is_map && is_overlay_name(key))
            add_overlay(scan, own);
        if (is_map && pss_str_ends(key, PSS_STR("ontainers")))
            add_containers(scan, value, own);
        if (is_map && depth < DEEPEST)
            feed_walk_values(scan, value, own, depth + 1);
        else if (it->kind == PSS_SEQ && depth < DEEPEST &&
                 !pss_str_ends(key, PSS_STR("ontainers")))
            walk_items(scan, value, own, depth);
    }
    if (is_component && path.n > 0 && scan->components.n < MOST_COMPONENTS)
        PSS_PUSH(scan->mem, &scan->components, path);
}
