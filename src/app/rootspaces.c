/* A root may give a Namespace labels that its file does not have. */
#include "pss/base.h"

#include "pss/spacefiles.h"
#include "rootbaselines.h"
#include "rootspaces.h"

/* True if the Namespace stands in a file that kustomize reads. */
static bool
is_rendered(const struct pss_kroots *work, const struct pss_space *space,
    const char *(*printed)(void *context, const char *path), void *context)
{
    const struct pss_ksnapshot *snapshot = &work->snapshot;
    for (size_t i = 0; i < snapshot->files.n; i++) {
        struct pss_str name =
            pss_str_of(printed(context, snapshot->files.items[i]->path));
        if (pss_str_starts(space->place, name) && space->place.p[name.n] == ':')
            return true;
    }
    return false;
}

void
pss_root_spaces_take(const struct pss_kroots *work, const struct pss_kroot *root,
    const char *(*printed)(void *context, const char *path), void *context)
{
    const struct pss_root_rules *rules = root->rules;
    if (!pss_space_files_are_needed(rules->opts))
        return;
    struct pss_space_table *table = rules->opts->space_table;
    size_t before = table->n;
    pss_space_files_take(rules->opts, root->name, root->truth);
    for (size_t i = before; i < table->n; i++)
        for (size_t k = 0; k < before; k++) {
            struct pss_space *other = &table->items[k];
            if (pss_str_eq(other->name, table->items[i].name) && !other->is_context &&
                is_rendered(work, other, printed, context))
                other->labels = table->items[i].labels;
        }
    pss_space_files_settle(rules->opts);
}
