/* From one row per workload to one line per namespace. */
#include "pss/base.h"

#include "pss/readiness.h"
#include "pss/tree.h"

enum { MOST_OWNERS = 10 }; /* Pod, ReplicaSet, Deployment, and what operators add */

static const enum pss_repair classes[] = {
    PSS_MANUAL, PSS_HARDEN, PSS_REPLACE, PSS_UNSAFE};

void
pss_readiness_add(struct pss_readiness *readiness, const struct pss_ready_row *row)
{
    struct pss_arena *mem = readiness->mem;
    struct pss_ready_row copy = *row;
    struct pss_str *texts[] = {&copy.space, &copy.kind, &copy.name, &copy.place,
        &copy.uid, &copy.owner_kind, &copy.owner_name, &copy.owner_uid, &copy.reason};
    for (size_t i = 0; i < PSS_COUNT(texts); i++)
        *texts[i] = pss_arena_copy(mem, *texts[i]);
    copy.rules = PSS_NEW_N(mem, struct pss_ready_rule, row->n_rules);
    if (row->n_rules > 0)
        memcpy(copy.rules, row->rules, row->n_rules * sizeof copy.rules[0]);
    copy.owner = PSS_NOWHERE;
    PSS_PUSH(mem, &readiness->rows, copy);
}

const char *
pss_ready_counts_name(enum pss_ready_kind kind)
{
    static const char *const names[] = {[PSS_READY_OWN] = "own",
        [PSS_READY_OWNED] = "owned",
        [PSS_READY_CHANGED] = "changed on the way",
        [PSS_READY_OLDER] = "older template",
        [PSS_READY_OLD] = "old revision"};
    return names[kind];
}

/* ---- owners ---- */

static int
by_name(const void *a, const void *b)
{
    const struct pss_ready_row *x = a;
    const struct pss_ready_row *y = b;
    int order = pss_str_cmp(x->space, y->space);
    if (order == 0)
        order = pss_str_cmp(x->kind, y->kind);
    return order != 0 ? order : pss_str_cmp(x->name, y->name);
}

/* Rows that are otherwise equal are sorted by place, because qsort is not stable. */
static int
by_name_and_place(const void *a, const void *b)
{
    const struct pss_ready_row *x = a;
    const struct pss_ready_row *y = b;
    int order = by_name(a, b);
    return order != 0 ? order : pss_str_cmp(x->place, y->place);
}

/* The row of the owner that a row names. Rows are sorted by name. The uids of a cluster
 * tell the owner from an older object of the same name. */
static size_t
owner_of(const struct pss_readiness *readiness, const struct pss_ready_row *row)
{
    if (!pss_ready_is_made_by(row->kind, row->owner_kind))
        return PSS_NOWHERE;
    struct pss_ready_row key = {
        .space = row->space, .kind = row->owner_kind, .name = row->owner_name};
    const struct pss_ready_row *found =
        bsearch(&key, readiness->rows.items, readiness->rows.n, sizeof key, by_name);
    if (!found || found == row)
        return PSS_NOWHERE;
    if (row->owner_uid.n > 0 && found->uid.n > 0 &&
        !pss_str_eq(row->owner_uid, found->uid))
        return PSS_NOWHERE;
    return (size_t)(found - readiness->rows.items);
}

static size_t
top_of(const struct pss_readiness *readiness, size_t at)
{
    for (int i = 0; i < MOST_OWNERS; i++) {
        size_t owner = readiness->rows.items[at].owner;
        if (owner == PSS_NOWHERE)
            break;
        at = owner;
    }
    return at;
}

static void
settle_owned(struct pss_readiness *readiness, size_t at)
{
    struct pss_ready_row *row = &readiness->rows.items[at];
    if (row->owner == PSS_NOWHERE || row->source)
        return;
    const struct pss_ready_row *owner = &readiness->rows.items[row->owner];
    const struct pss_ready_row *top = &readiness->rows.items[top_of(readiness, at)];
    row->counts = PSS_READY_OWNED;
    if (!pss_str_is(row->kind, "Pod") || row->is_finished)
        return;
    if (row->meets[PSS_MANUAL] < owner->meets[PSS_MANUAL])
        row->counts = PSS_READY_CHANGED;
    else if (row->meets[PSS_MANUAL] < top->meets[PSS_MANUAL])
        row->counts = PSS_READY_OLDER;
}

/* ---- sets of replicas of one owner ---- */

static int
by_owner(const struct pss_ready_row *x, const struct pss_ready_row *y)
{
    int order = pss_str_cmp(x->space, y->space);
    if (order == 0)
        order = pss_str_cmp(x->kind, y->kind);
    if (order == 0)
        order = pss_str_cmp(x->owner_kind, y->owner_kind);
    if (order == 0)
        order = pss_str_cmp(x->owner_name, y->owner_name);
    return order != 0 ? order : pss_str_cmp(x->owner_uid, y->owner_uid);
}

/* Of one owner those that run come first. */
static int
by_owner_and_replicas(const void *a, const void *b)
{
    const struct pss_ready_row *x = *(struct pss_ready_row *const *)a;
    const struct pss_ready_row *y = *(struct pss_ready_row *const *)b;
    int order = by_owner(x, y);
    return order != 0 ? order : x->is_idle - y->is_idle;
}

/* Where the owner of a set of replicas is not in the run, a set of 0 replicas beside one
 * that runs is an old revision. A set alone may be one that is scaled down. */
static void
settle_siblings(struct pss_readiness *readiness)
{
    size_t n = 0;
    struct pss_ready_row **sets =
        PSS_NEW_N(readiness->mem, struct pss_ready_row *, readiness->rows.n);
    for (size_t i = 0; i < readiness->rows.n; i++) {
        struct pss_ready_row *row = &readiness->rows.items[i];
        if (row->is_scaled && !row->source && row->counts == PSS_READY_OWN)
            sets[n++] = row;
    }
    if (n < 2)
        return;
    qsort(sets, n, sizeof sets[0], by_owner_and_replicas);
    const struct pss_ready_row *first = sets[0]; /* of its owner */
    for (size_t i = 1; i < n; i++) {
        if (by_owner(first, sets[i]) != 0)
            first = sets[i];
        else if (!first->is_idle && sets[i]->is_idle)
            sets[i]->counts = PSS_READY_OLD;
    }
}

/* ---- namespaces ---- */

/* If a pod was changed on the way, no repair of its template helps it. */
static enum pss_level
met(const struct pss_ready_row *row, enum pss_repair class)
{
    return row->counts == PSS_READY_CHANGED ? row->meets[PSS_MANUAL]
                                            : row->meets[class];
}

/* True if two runs saw one workload: it counts once, as the first saw it. */
static bool
is_again(const struct pss_ready_row *before, const struct pss_ready_row *row)
{
    bool is_other_run = before->source != row->source;
    return is_other_run && before->counts == row->counts && by_name(before, row) == 0;
}

/* The namespace meets no more than this workload does. */
static void
limit_row(struct pss_ready_space *space, const struct pss_ready_row *row)
{
    if (row->is_exempt)
        return;
    for (size_t i = 0; i < PSS_COUNT(classes); i++)
        if (met(row, classes[i]) < space->meets[classes[i]])
            space->meets[classes[i]] = met(row, classes[i]);
}

static void
count_row(struct pss_ready_space *space, const struct pss_ready_row *row)
{
    space->is_system |= row->is_system;
    if (row->counts == PSS_READY_OWNED || row->counts == PSS_READY_OLDER ||
        row->counts == PSS_READY_OLD)
        return;
    space->workloads += row->counts == PSS_READY_OWN;
    if (row->is_exempt)
        return;
    limit_row(space, row);
    space->violations += row->n_rules;
    enum pss_repair reach = PSS_MANUAL;
    for (enum pss_repair class = PSS_UNSAFE; class > PSS_MANUAL; class --)
        if (met(row, class) == PSS_RESTRICTED)
            reach = class;
    space->failing += row->fails_to_start;
    if (row->meets[PSS_MANUAL] != PSS_RESTRICTED)
        space->reach[reach]++;
    else if (row->fails_to_start)
        space->idle++;
    else
        space->ready++;
}

static struct pss_ready_space *
space_of(struct pss_readiness *readiness, const struct pss_spaces *spaces,
    struct pss_str name)
{
    struct pss_ready_space space = {.name = name};
    struct pss_namespace_demand standing;
    pss_spaces_stand(&standing, readiness->mem, spaces, name, PSS_STR(""));
    for (size_t i = 0; i < PSS_COUNT(classes); i++)
        space.meets[classes[i]] = PSS_RESTRICTED;
    size_t n;
    const struct pss_space *known = pss_space_table_find(spaces->table, name, &n);
    for (size_t i = 0; i < n; i++)
        space.is_system |= known[i].is_system;
    space.is_known = standing.known != NULL;
    space.odd = standing.known ? &standing.known->odd : NULL;
    space.is_exempt = standing.basis == PSS_BY_EXEMPTION;
    space.admission = standing.admission;
    PSS_PUSH(readiness->mem, &readiness->spaces, space);
    return &readiness->spaces.items[readiness->spaces.n - 1];
}

static int
by_space(const void *a, const void *b)
{
    const struct pss_ready_space *x = a;
    const struct pss_ready_space *y = b;
    return pss_str_cmp(x->name, y->name);
}

static const struct pss_ready_space *
find_among(const struct pss_readiness *readiness, size_t n, struct pss_str name)
{
    struct pss_ready_space key = {.name = name};
    return n == 0 ? NULL
                  : bsearch(&key, readiness->spaces.items, n, sizeof key, by_space);
}

const struct pss_ready_space *
pss_readiness_find(const struct pss_readiness *readiness, struct pss_str name)
{
    return find_among(readiness, readiness->spaces.n, name);
}

static void
sort_spaces(struct pss_readiness *readiness)
{
    if (readiness->spaces.n > 1)
        qsort(readiness->spaces.items, readiness->spaces.n,
            sizeof readiness->spaces.items[0], by_space);
}

static void
add_empty_spaces(struct pss_readiness *readiness, const struct pss_spaces *spaces)
{
    const struct pss_space_table *table = spaces->table;
    size_t n = readiness->spaces.n; /* these are sorted, as the rows are */
    for (size_t i = 0; i < table->n; i++) {
        struct pss_str name = table->items[i].name;
        bool is_again = i > 0 && pss_str_eq(name, table->items[i - 1].name);
        if (!table->items[i].is_context && !is_again && !find_among(readiness, n, name))
            space_of(readiness, spaces, name);
    }
}

static int
by_text(const void *a, const void *b)
{
    return pss_str_cmp(*(const struct pss_str *)a, *(const struct pss_str *)b);
}

/* Adds the namespaces of which only a doubt is known. */
static void
add_doubtful_spaces(struct pss_readiness *readiness, const struct pss_spaces *spaces)
{
    size_t n = readiness->spaces.n; /* these are sorted */
    size_t n_names = readiness->doubts.n;
    struct pss_str *names = PSS_NEW_N(readiness->mem, struct pss_str, n_names + 1);
    for (size_t i = 0; i < n_names; i++)
        names[i] = readiness->doubts.items[i].space;
    qsort(names, n_names, sizeof names[0], by_text);
    for (size_t i = 0; i < n_names; i++) {
        bool is_again = i > 0 && pss_str_eq(names[i], names[i - 1]);
        if (names[i].n > 0 && !is_again && !find_among(readiness, n, names[i]))
            space_of(readiness, spaces, names[i]);
    }
    sort_spaces(readiness);
}

void
pss_readiness_settle(struct pss_readiness *readiness, const struct pss_spaces *spaces)
{
    size_t n = readiness->rows.n;
    struct pss_ready_row *rows = readiness->rows.items;
    if (n > 1)
        qsort(rows, n, sizeof rows[0], by_name_and_place);
    for (size_t i = 0; i < n; i++)
        rows[i].owner = owner_of(readiness, &rows[i]);
    for (size_t i = 0; i < n; i++)
        settle_owned(readiness, i);
    settle_siblings(readiness);
    struct pss_ready_space *space = NULL;
    for (size_t i = 0; i < n; i++) {
        if (!space || !pss_str_eq(space->name, rows[i].space)) {
            space = space_of(readiness, spaces, rows[i].space);
            space->first = i;
        }
        space->n++;
        if (i == 0 || !is_again(&rows[i - 1], &rows[i]))
            count_row(space, &rows[i]);
        else
            limit_row(space, &rows[i]);
    }
    add_empty_spaces(readiness, spaces);
    sort_spaces(readiness);
    add_doubtful_spaces(readiness, spaces);
    pss_doubts_limit(readiness);
}
