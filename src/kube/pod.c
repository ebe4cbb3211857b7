/* Fields below a mapping. */
#include "pss/base.h"

#include "pss/pod.h"

struct pss_field
pss_field_at(const struct pss_node *map, const char *path)
{
    struct pss_field field = {.value = map};
    for (const char *at = path; *at != '\0';) {
        struct pss_str key = {at, strcspn(at, ".")};
        field.raw = pss_find(field.value, key).value;
        if (field.raw)
            field.nearest = field.raw;
        field.value = pss_is_null(field.raw) ? NULL : pss_node_real(field.raw);
        at += key.n;
        if (*at == '\0')
            return field;
        at++;
        if (!field.value)
            return (struct pss_field){.nearest = field.nearest};
    }
    return field;
}

struct pss_str
pss_pod_field(const struct pss_pod *pod, struct pss_str path)
{
    struct pss_str head = PSS_STR("securityContext.");
    if (!pod->context || !pss_str_starts(path, head))
        return path;
    return pss_arena_printf(pod->doc->mem, "%s.%.*s", pod->context,
        (int)(path.n - head.n), path.p + head.n);
}

struct pss_str
pss_text_at(const struct pss_node *map, const char *path)
{
    const struct pss_node *node = pss_field_at(map, path).value;
    if (!node || node->kind != PSS_SCALAR)
        return PSS_STR("");
    struct pss_value value = pss_value_of(node);
    return value.type == PSS_STRING ? value.text : PSS_STR("");
}
