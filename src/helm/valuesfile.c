/* Files of values: reading, paths, edits. */
#include "pss/base.h"

#include <unistd.h>

#include "pss/file.h"
#include "pss/name.h"
#include "pss/refuse.h"
#include "pss/shared.h"
#include "pss/value.h"
#include "pss/within.h"
#include "valuepart.h"
#include "valuesfile.h"

static void
read_tree(struct values_file *out)
{
    bool is_read = !pss_tree_read_only(&out->tree, out->doc, "several documents");
    if (is_read && out->tree.root && out->tree.root->kind == PSS_MAP)
        out->root = out->tree.root;
}

static void
name_file(struct values_file *out, struct pss_arena *mem, const struct pss_chart *chart)
{
    size_t n = strlen(chart->real);
    char cwd[PATH_MAX];
    bool is_outside = false;
    if (pss_path_is_below(out->real, chart->real) && out->real[n] == '/') {
        out->name = out->real + n + 1;
        out->path = pss_arena_printf(mem, "%s%s", chart->prefix, out->name).p;
        return;
    }
    const char *here = getcwd(cwd, sizeof cwd);
    out->name = out->real;
    out->path =
        here ? pss_name_below(&is_outside, mem, here, here, out->real).p : out->real;
}

void
values_file_read(struct values_file *out, struct pss_arena *mem,
    const struct pss_chart *chart, const char *real)
{
    struct pss_file file = {0};
    *out = (struct values_file){.real = real};
    name_file(out, mem, chart);
    if (pss_file_read(&file, mem, real))
        return;
    out->doc = pss_doc_new(mem, out->path, file.bytes);
    read_tree(out);
    out->may_edit = out->root && !out->tree.has_odd_breaks;
}

void
values_text_read(struct values_file *out, struct pss_arena *mem, struct pss_str text)
{
    enum { PADDING = 64 };
    *out = (struct values_file){.name = "", .path = "", .real = ""};
    if (text.n == 0)
        return;
    char *copy = pss_alloc(mem, text.n + PADDING);
    memcpy(copy, text.p, text.n);
    out->doc = pss_doc_new(mem, "", (struct pss_str){copy, text.n});
    read_tree(out);
}

/* The part as it stands in its file. False: it is not YAML by itself there. */
static bool
read_part(struct values_file *out, struct pss_arena *mem, const struct pss_chart *chart,
    const struct pss_value_part *part)
{
    struct pss_file file = {0};
    *out = (struct values_file){.real = part->real, .part = part->span};
    name_file(out, mem, chart);
    if (pss_file_read(&file, mem, part->real) || file.bytes.n < part->span.end)
        return false;
    out->whole = pss_doc_new(mem, out->path, file.bytes);
    out->doc =
        pss_doc_new(mem, out->path, value_part_mask(mem, file.bytes, part->span));
    read_tree(out);
    out->may_edit = out->root && !out->tree.has_odd_breaks;
    return out->may_edit;
}

void
values_part_read(struct values_file *out, struct pss_arena *mem,
    const struct pss_chart *chart, const struct pss_value_set *set)
{
    const struct pss_value_part *part = &set->part;
    bool is_part = part->real && part->span.end > 0;
    if (is_part && !part->is_shared && read_part(out, mem, chart, part))
        return;
    const char *why = part->is_shared ? "its file holds values of other charts, too"
                      : is_part
                          ? "its values are not YAML by themselves"
                          : "its values are neither a mapping nor lines behind `|`";
    values_text_read(out, mem, set->values);
    out->locked = pss_arena_printf(mem, "%s overrides the value, and %s",
        part->where ? part->where : set->name, why)
                      .p;
}

/* ---- paths ---- */

/* The item that `[2]` names; NULL if there is none. */
static const struct pss_node *
item_at(const struct pss_node *list, struct pss_str key)
{
    size_t number = 0;
    if (key.n < 3 || key.n > 6 || key.p[0] != '[' || key.p[key.n - 1] != ']')
        return NULL;
    for (size_t i = 1; i + 1 < key.n; i++) {
        if (key.p[i] < '0' || key.p[i] > '9')
            return NULL;
        number = number * 10 + (size_t)(key.p[i] - '0');
    }
    const struct pss_node *it = list->first;
    for (; it && number > 0; number--)
        it = it->next;
    return it ? pss_node_real(it) : NULL;
}

static struct values_found
find_below(const struct pss_node *map, struct pss_str path)
{
    struct values_found found = {.node = map};
    while (path.n > 0 && found.node) {
        struct pss_str key = pss_wish_key(&path, VALUES_SEPARATOR);
        const struct pss_node *next = NULL;
        if (found.node->kind == PSS_MAP)
            next = pss_node_real(pss_find(found.node, key).value);
        else if (found.node->kind == PSS_SEQ)
            next = item_at(found.node, key);
        if (next)
            found.nearest = next;
        found.node = next;
    }
    return found;
}

struct values_found
values_at(const struct values_file *file, struct pss_str path)
{
    return find_below(file->root, path);
}

const struct pss_node *
values_below(const struct pss_node *map, struct pss_str path)
{
    return find_below(map, path).node;
}

const struct pss_node *
values_enter(const struct values_file *file, struct pss_str *path)
{
    const char step[] = {VALUES_SEPARATOR, '[', 0};
    size_t at = SIZE_MAX;
    for (size_t i = pss_str_find(*path, pss_str_of(step), 0); i != SIZE_MAX;
         i = pss_str_find(*path, pss_str_of(step), i + 1))
        at = i;
    if (at == SIZE_MAX)
        return NULL;
    size_t end = at + 1;
    while (end < path->n && path->p[end] != VALUES_SEPARATOR)
        end++;
    const struct pss_node *item = values_at(file, (struct pss_str){path->p, end}).node;
    if (!item || item->kind != PSS_MAP || end >= path->n)
        return NULL;
    *path = (struct pss_str){path->p + end + 1, path->n - end - 1};
    return item;
}

bool
values_hides(const struct values_file *file, struct pss_str path)
{
    struct values_found found = values_at(file, path);
    return found.nearest && found.nearest->kind != PSS_MAP;
}

struct pss_str
values_join(struct pss_arena *mem, struct pss_str path, struct pss_str below)
{
    if (path.n == 0 || below.n == 0)
        return path.n == 0 ? below : path;
    return pss_arena_printf(
        mem, "%.*s%c%.*s", PSS_FMT(path), VALUES_SEPARATOR, PSS_FMT(below));
}

static struct pss_str
with_signs(struct pss_arena *mem, struct pss_str text, char from, char to)
{
    char *copy = pss_alloc(mem, text.n + 1);
    for (size_t i = 0; i < text.n; i++)
        copy[i] = text.p[i] == from ? to : text.p[i];
    return (struct pss_str){copy, text.n};
}

struct pss_str
values_shown(struct pss_arena *mem, struct pss_str path)
{
    return with_signs(mem, path, VALUES_SEPARATOR, '.');
}

struct pss_str
values_path(struct pss_arena *mem, struct pss_str dotted)
{
    return with_signs(mem, dotted, '.', VALUES_SEPARATOR);
}

/* ---- edits ---- */

const char *
values_place(size_t *tags, struct pss_edits *edits, struct pss_arena *mem,
    const struct values_file *file, const struct pss_wish *wishes, size_t n)
{
    if (!file->may_edit)
        return "the file cannot be edited";
    struct pss_result result = {.doc = file->doc};
    struct pss_wishes copy = {0};
    result.edits.mem = mem;
    for (size_t i = 0; i < n; i++) {
        struct pss_wish wish = wishes[i];
        if (!wish.map)
            wish.map = file->root;
        wish.finding = i;
        PSS_PUSH(mem, &copy, wish);
        struct pss_finding finding = {.number = i};
        pss_finding_leave(&finding);
        PSS_PUSH(mem, &result.findings, finding);
    }
    /* New text takes its layout from the pod. Here the root of the file stands for one. */
    struct pss_pod pod = {.doc = file->doc,
        .tree = &file->tree,
        .holder = file->root,
        .spec = file->root};
    struct pss_sharing sharing = {.mem = mem, .is_proved_elsewhere = true};
    struct pss_touched_nodes touched = {0};
    struct pss_placing placing = {.is_without_overrides = true,
        .result = &result,
        .touched = &touched,
        .sharing = &sharing};
    if (file->tree.has_aliases)
        pss_shared_count(&sharing, &copy);
    if (!pss_place_wishes(&placing, mem, &pod, &copy))
        return pss_arena_copy(mem, placing.obstacle).p;
    for (size_t i = 0; i < n; i++) {
        const struct pss_finding *it = &result.findings.items[i];
        tags[i] = it->edit_of != PSS_NOWHERE ? it->edit_of : i;
    }
    for (size_t i = 0; i < result.edits.n; i++)
        pss_edits_add(edits, result.edits.items[i]);
    return NULL;
}
