/* Reads the files of a chart that are asked for. */
#include "pss/base.h"

#include <unistd.h>

#include "chartfile.h"
#include "pss/file.h"
#include "pss/name.h"
#include "pss/within.h"

enum { PADDING = 64 };

/* A file of another chart is called as one of a walk would be. */
static void
name_part(struct pss_chart_part *part, struct pss_chart_parts *parts)
{
    struct pss_arena *mem = parts->mem;
    char cwd[PATH_MAX];
    bool is_outside = false;
    const char *here = getcwd(cwd, sizeof(cwd));
    part->path = part->name[0] != '/'
                     ? pss_arena_printf(mem, "%s%s", parts->chart->prefix, part->name).p
                     : pss_name_below(&is_outside, mem, here, here, part->name).p;
}

static void
read_part(struct pss_chart_part *part, struct pss_chart_parts *parts)
{
    struct pss_arena *mem = parts->mem;
    struct pss_within within = {{parts->chart->real}};
    bool is_here = part->name[0] != '/';
    const char *path = pss_arena_printf(mem, "%s/%s", parts->chart->real, part->name).p;
    struct pss_file file = {.bytes = {pss_alloc(mem, PADDING), 0}};
    const struct pss_err *err = is_here ? pss_within_read(&file, mem, &within, path)
                                        : pss_file_read(&file, mem, part->name);
    if (err)
        PSS_PUSH(mem, &part->failures, ((struct pss_failure){err, PSS_NOWHERE}));
    part->doc = pss_doc_new(mem, part->path, file.bytes);
    part->map = pss_map_places_of(part->doc);
    part->lines = pss_chart_lines_of(mem, part->doc);
    part->result = (struct pss_result){
        .doc = part->doc, .path = part->path, .text = part->doc->src, .documents = 1};
}

struct pss_chart_part *
pss_chart_part(struct pss_chart_parts *parts, struct pss_str name)
{
    const size_t *known = pss_table_find(&parts->numbers, name);
    if (known)
        return parts->items[*known - 1];
    struct pss_chart_part *part = PSS_NEW(parts->mem, struct pss_chart_part);
    part->name = pss_arena_copy(parts->mem, name).p;
    name_part(part, parts);
    part->number = parts->n;
    PSS_PUSH(parts->mem, parts, part);
    *pss_table_at(&parts->numbers, parts->mem, pss_str_of(part->name)) = parts->n;
    read_part(part, parts);
    return part;
}

static int
by_name(const void *a, const void *b)
{
    const struct pss_chart_part *x = *(struct pss_chart_part *const *)a;
    const struct pss_chart_part *y = *(struct pss_chart_part *const *)b;
    return strcmp(x->path, y->path);
}

void
pss_chart_parts_sort(struct pss_chart_parts *parts)
{
    if (parts->n > 1)
        qsort(parts->items, parts->n, sizeof(parts->items[0]), by_name);
}
