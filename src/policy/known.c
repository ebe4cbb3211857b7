/* Findings that a baseline knows. */
#include "pss/base.h"

#include "pss/known.h"
#include "pss/pod.h"

static int
by_place(const struct pss_known_entry *a, const struct pss_known_entry *b)
{
    int order = pss_str_cmp(a->path, b->path);
    if (order == 0)
        order = pss_str_cmp(a->object, b->object);
    if (order == 0)
        order = pss_str_cmp(a->rule, b->rule);
    return order != 0 ? order : pss_str_cmp(a->field, b->field);
}

static int
compare(const void *a, const void *b)
{
    return by_place(a, b);
}

void
pss_baseline_sort(struct pss_baseline *baseline, bool takes_most)
{
    size_t n = 0;
    if (baseline->n == 0)
        return;
    qsort(baseline->items, baseline->n, sizeof(baseline->items[0]), compare);
    for (size_t i = 1; i < baseline->n; i++) {
        struct pss_known_entry *last = &baseline->items[n];
        const struct pss_known_entry *it = &baseline->items[i];
        if (by_place(last, it) != 0)
            baseline->items[++n] = *it;
        else if (!takes_most)
            last->count += it->count;
        else if (it->count > last->count)
            last->count = it->count;
    }
    baseline->n = n + 1;
}

/* Number of the first entry that is not before this one. */
static size_t
place_of(const struct pss_baseline *baseline, const struct pss_known_entry *wanted)
{
    size_t low = 0;
    size_t high = baseline->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (by_place(&baseline->items[middle], wanted) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void
pss_known_open(struct pss_known *out, struct pss_arena *mem,
    const struct pss_baseline *baseline, struct pss_str path)
{
    *out = (struct pss_known){0};
    if (!baseline)
        return;
    struct pss_known_entry wanted = {path, {"", 0}, {"", 0}, {"", 0}, 0, 0};
    size_t first = place_of(baseline, &wanted);
    size_t end = first;
    while (end < baseline->n && pss_str_eq(baseline->items[end].path, path))
        end++;
    *out = (struct pss_known){
        baseline, first, end - first, PSS_NEW_N(mem, size_t, end - first)};
    for (size_t i = 0; i < out->n; i++)
        out->left[i] = baseline->items[first + i].count;
}

bool
pss_known_take(struct pss_known *known, struct pss_str object, const char *rule,
    struct pss_str field)
{
    if (known->n == 0)
        return false;
    struct pss_known_entry wanted = {
        known->of->items[known->first].path, object, pss_str_of(rule), field, 0, 0};
    size_t at = place_of(known->of, &wanted);
    if (at < known->first || at >= known->first + known->n ||
        by_place(&known->of->items[at], &wanted) != 0 ||
        known->left[at - known->first] == 0)
        return false;
    known->left[at - known->first]--;
    return true;
}

void
pss_known_note(struct pss_baseline *baseline, const struct pss_known *known)
{
    for (size_t i = 0; i < known->n; i++) {
        struct pss_known_entry *entry = &baseline->items[known->first + i];
        entry->seen += entry->count - known->left[i];
    }
}

struct pss_str
pss_known_object(struct pss_arena *mem, const struct pss_object *object)
{
    if (!object)
        return PSS_STR("");
    return pss_arena_printf(mem, "%.*s/%.*s%s%.*s", PSS_FMT(object->kind),
        PSS_FMT(object->space), object->space.n ? "/" : "", PSS_FMT(object->name));
}

struct pss_str
pss_known_field(struct pss_arena *mem, struct pss_str field, struct pss_str container)
{
    struct pss_str list = PSS_STR("ontainers["); /* also initContainers */
    size_t at = pss_str_find(field, list, 0);
    size_t end = at == SIZE_MAX ? at : pss_str_find(field, PSS_STR("]"), at);
    if (end == SIZE_MAX || container.n == 0)
        return field;
    at += list.n;
    return pss_arena_printf(mem, "%.*s%.*s%.*s", (int)at, field.p, PSS_FMT(container),
        (int)(field.n - end), field.p + end);
}
