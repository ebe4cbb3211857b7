/* --list-kinds. */
#include "pss/base.h"

#include "pss/settings.h"

static const char *
class_of(const struct pss_pod_path *path)
{
    if (path->shape == PSS_OBJECTS)
        return "objects";
    if (pss_shape_is_read_only(path->shape))
        return "patch";
    return path->is_merged ? "operator" : "pod";
}

/* True if a table before this one has the kind. */
static bool
is_replaced(const struct pss_kinds *first, const struct pss_kinds *own,
    struct pss_arena *mem, const struct pss_pod_kind *row)
{
    for (; first != own; first = first->more)
        for (size_t i = 0; i < first->n; i++) {
            const struct pss_pod_kind *other = pss_kinds_row(first, mem, i);
            if (strcmp(other->kind, row->kind) == 0 &&
                strcmp(other->group, row->group) == 0)
                return true;
        }
    return false;
}

static void
put_row(struct pss_buf *out, const struct pss_pod_kind *row)
{
    for (size_t i = 0; i < row->n_paths; i++) {
        const char *path = row->paths[i].path;
        pss_buf_printf(out, "%-28s  %-30s  %-8s  %-40s  %s\n", row->kind,
            row->group[0] != '\0' ? row->group : "-", class_of(&row->paths[i]),
            path[0] != '\0' ? path : ".", row->source ? row->source : "Kubernetes");
    }
}

const struct pss_err *
pss_kinds_list(struct pss_buf *out, const struct pss_opts *opts)
{
    const char *path;
    const struct pss_err *err;
    const struct pss_opts *in_force =
        pss_settings_named(&err, &path, opts, "list-kinds");
    if (!in_force)
        return err;
    const struct pss_kinds *first = pss_fixing_kinds(&in_force->fixing);
    for (const struct pss_kinds *kinds = first; kinds; kinds = kinds->more)
        for (size_t i = 0; i < kinds->n; i++) {
            const struct pss_pod_kind *row = pss_kinds_row(kinds, opts->mem, i);
            if (!is_replaced(first, kinds, opts->mem, row))
                put_row(out, row);
        }
    return NULL;
}
