/* Looks at each mapping on the way up once. */
#include "pss/base.h"

#include "pss/pod.h"

#include "surroundings.h"

/* True if a mapping says what each of the steps beside it is to have. */
static bool
supplies_steps(const struct pss_node *map, const struct pss_node *list)
{
    return list->key && pss_str_is(pss_key_text(list->key), "steps") &&
           pss_field_at(map, "stepTemplate.securityContext").value;
}

/* What a mapping has. It is looked at once: many containers may stand below a mapping with
 * many keys. */
enum {
    IS_SEEN = 1,
    HAS_CONTEXT = 2,
    HAS_PATCH = 4,
    HAS_DEFAULTS = 8,
};

static size_t
bits_of(struct pss_index *seen, const struct pss_node *map)
{
    size_t *bits = pss_index_at(seen, map->doc->mem, map);
    if (*bits == 0)
        *bits = IS_SEEN | (pss_get(map, "securityContext") ? HAS_CONTEXT : 0) |
                (pss_get(map, "podSpecPatch") ? HAS_PATCH : 0) |
                (pss_get(map, "templateDefaults") ? HAS_DEFAULTS : 0);
    return *bits;
}

void
pss_surroundings_of(struct pss_surroundings *out, struct pss_index *seen,
    const struct pss_node *root, const struct pss_node *written)
{
    *out = (struct pss_surroundings){.context = NULL};
    for (const struct pss_node *map = written->parent; map; map = map->parent) {
        if (map->kind != PSS_MAP)
            continue;
        size_t bits = bits_of(seen, map);
        if (!out->context && (bits & HAS_CONTEXT))
            out->context = map;
        out->is_patched = out->is_patched || (bits & HAS_PATCH);
        out->is_supplied = out->is_supplied || (bits & HAS_DEFAULTS) ||
                           (map == written->parent && supplies_steps(map, written));
        if (map == root)
            return;
    }
}
