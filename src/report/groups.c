/* Groups of pods, and the tables of them. */
#include "pss/base.h"

#include "pss/groups.h"
#include "pss/hash.h"
#include "pss/report.h"
#include "pss/tally.h"
#include "pss/words.h"
#include "waits.h"

enum { REASON_COLUMN = 25 };

/* ---- finding a group ---- */

static size_t *
slot_of(const struct pss_groups *groups, struct pss_str key)
{
    size_t at = pss_str_hash(key) & (groups->n_slots - 1);
    while (groups->slots[at] > 0 &&
           !pss_str_eq(groups->items[groups->slots[at] - 1].key, key))
        at = (at + 1) & (groups->n_slots - 1);
    return &groups->slots[at];
}

static void
grow(struct pss_groups *groups)
{
    groups->n_slots = groups->n_slots > 0 ? groups->n_slots * 2 : 64;
    groups->slots = PSS_NEW_N(groups->mem, size_t, groups->n_slots);
    for (size_t i = 0; i < groups->n; i++)
        *slot_of(groups, groups->items[i].key) = i + 1;
}

struct pss_group *
pss_groups_at(struct pss_groups *groups, struct pss_str key)
{
    if (groups->n_slots < 2 * (groups->n + 1))
        grow(groups);
    size_t *slot = slot_of(groups, key);
    if (*slot == 0) {
        struct pss_group group = {.key = pss_arena_copy(groups->mem, key)};
        PSS_PUSH(groups->mem, groups, group);
        *slot = groups->n;
    }
    return &groups->items[*slot - 1];
}

/* ---- counting ---- */

bool
pss_pod_fails(const struct pss_pod_result *pod)
{
    return pod->object &&
           (pss_outcome_is_done(pod->outcome) || pod->outcome == PSS_LEFT ||
               pod->outcome == PSS_OUTCOME_ERROR);
}

/* The class of repairs after which a failing pod passes. */
static enum pss_repair
class_of(const struct pss_result *result, const struct pss_pod_result *pod)
{
    if (!pss_outcome_is_done(pod->outcome))
        return pod->outcome == PSS_LEFT ? pod->reach : PSS_MANUAL;
    const struct pss_finding *items = pss_findings_of(result, pod);
    enum pss_repair widest = PSS_HARDEN;
    for (size_t i = 0; i < pod->n_findings; i++)
        if (pss_outcome_is_done(items[i].outcome) && items[i].repair > widest)
            widest = items[i].repair;
    return widest;
}

void
pss_group_add(struct pss_group *group, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    group->pods++;
    if (!pss_pod_fails(pod))
        return;
    group->failing++;
    group->needed[class_of(result, pod)]++;
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = 0; i < pod->n_findings; i++)
        group->violations +=
            items[i].severity == PSS_ERROR && items[i].outcome != PSS_SUPPRESSED;
}

void
pss_groups_add_left(struct pss_groups *groups, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    struct pss_buf key = {0};
    pss_buf_printf(&key, "%d", (int)pod->reach); /* the same rule, freed otherwise */
    pss_waits_first(&key, result, pod);
    struct pss_group *group = pss_groups_at(groups, pss_buf_str(&key));
    group->freed_by = pod->reach;
    pss_group_add(group, result, pod);
    pss_buf_release(&key);
}

/* ---- sorting ---- */

static int
compare(size_t a, size_t b)
{
    return a < b ? -1 : a > b;
}

static int
by_most(const void *a, const void *b)
{
    const struct pss_group *x = a;
    const struct pss_group *y = b;
    int order = compare(y->failing, x->failing);
    return order != 0 ? order : pss_str_cmp(x->key, y->key);
}

static int
by_nearest(const void *a, const void *b)
{
    static const enum pss_repair hardest_first[] = {
        PSS_MANUAL, PSS_UNSAFE, PSS_REPLACE};
    const struct pss_group *x = a;
    const struct pss_group *y = b;
    int order = 0;
    for (size_t i = 0; order == 0 && i < PSS_COUNT(hardest_first); i++)
        order = compare(x->needed[hardest_first[i]], y->needed[hardest_first[i]]);
    if (order == 0)
        order = compare(x->violations, y->violations);
    return order != 0 ? order : pss_str_cmp(x->key, y->key);
}

static void
sort(struct pss_groups *groups, int (*order)(const void *, const void *))
{
    groups->n_slots = 0; /* their numbers change */
    if (groups->n > 1)
        qsort(groups->items, groups->n, sizeof groups->items[0], order);
}

void
pss_groups_sort_most(struct pss_groups *groups)
{
    sort(groups, by_most);
}

void
pss_groups_sort_nearest(struct pss_groups *groups)
{
    size_t kept = 0;
    for (size_t i = 0; i < groups->n; i++)
        if (groups->items[i].failing > 0)
            groups->items[kept++] = groups->items[i];
    groups->n = kept;
    sort(groups, by_nearest);
}

/* ---- tables ---- */

static void
put_row(struct pss_buf *out, const struct pss_group *group)
{
    static const enum pss_repair classes[] = {
        PSS_HARDEN, PSS_REPLACE, PSS_UNSAFE, PSS_MANUAL};
    pss_tally_cell(out, group->pods, 6);
    pss_tally_cell(out, group->failing, 8);
    for (size_t i = 0; i < PSS_COUNT(classes); i++)
        pss_tally_cell(out, group->needed[classes[i]], i == 1 ? 8 : 7);
    pss_tally_cell(out, group->violations, 11);
    pss_buf_puts(out, "  ");
    if (group->key.n > 0)
        pss_report_clean(out, group->key);
    else
        pss_buf_putc(out, '-');
    pss_buf_putc(out, '\n');
}

void
pss_groups_write(struct pss_buf *out, const struct pss_groups *groups,
    const char *title, size_t most)
{
    pss_buf_printf(out, "%6s%8s%7s%8s%7s%7s%11s  %s\n", "PODS", "FAILING", "HARDEN",
        "REPLACE", "UNSAFE", "MANUAL", "VIOLATIONS", title);
    struct pss_group sum = {.key = PSS_STR("total")};
    for (size_t i = 0; i < groups->n; i++) {
        const struct pss_group *group = &groups->items[i];
        if (i < most)
            put_row(out, group);
        sum.pods += group->pods;
        sum.failing += group->failing;
        sum.violations += group->violations;
        for (size_t k = 0; k < PSS_COUNT(sum.needed); k++)
            sum.needed[k] += group->needed[k];
    }
    struct pss_buf name = {0};
    if (groups->n > most) {
        pss_buf_puts(&name, "total of ");
        pss_tally_number(&name, groups->n);
        sum.key = pss_buf_str(&name);
    }
    put_row(out, &sum);
    pss_buf_release(&name);
}

void
pss_groups_write_left(
    struct pss_buf *out, const struct pss_groups *groups, size_t most, size_t width)
{
    size_t n_more = 0;
    for (size_t i = 0; i < groups->n; i++) {
        const struct pss_group *group = &groups->items[i];
        if (i >= most) {
            n_more += group->failing;
            continue;
        }
        const char *option = group->freed_by == PSS_MANUAL
                                 ? "by hand"
                                 : pss_tally_option(group->freed_by);
        pss_tally_cell(out, group->failing, 8);
        pss_buf_printf(out, "  %-13s  ", option);
        struct pss_str key = {group->key.p + 1, group->key.n - 1};
        /* It is clean, as it was made. */
        pss_words_wrap(out, key, REASON_COLUMN, REASON_COLUMN, width);
        pss_buf_putc(out, '\n');
    }
    if (n_more == 0)
        return;
    pss_tally_cell(out, n_more, 8);
    pss_buf_puts(out, "  for other reasons\n");
}
