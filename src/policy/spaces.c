/* From a namespace's name to what it asks. */
#include "pss/base.h"

#include "pss/spaces.h"

/* ---- Namespaces that were read ---- */

static struct pss_label
read_label(struct pss_arena *mem, const struct pss_entry *entry)
{
    const struct pss_node *node = entry->found.value;
    struct pss_value value = pss_value_of(node);
    bool is_collection = value.type == PSS_MAPPING || value.type == PSS_SEQUENCE;
    /* Null is an empty string. */
    bool is_odd = value.type != PSS_STRING && value.type != PSS_NULL;
    struct pss_str text = is_odd                   ? pss_scalar_text(node)
                          : value.type == PSS_NULL ? PSS_STR("")
                                                   : value.text;
    struct pss_str filled = pss_placeholder_of(node);
    return (struct pss_label){.key = pss_arena_copy(mem, entry->key),
        .value = pss_arena_copy(mem, is_collection ? PSS_STR("") : text),
        .is_odd = is_odd,
        .is_collection = is_collection,
        .has_tag = !pss_span_empty(pss_node_tag(pss_node_real(node))),
        .filled = pss_arena_copy(mem, filled),
        .node = node,
        .span = node->span};
}

void
pss_labels_read(struct pss_labels *out, struct pss_labels *odd, struct pss_arena *mem,
    const struct pss_node *root)
{
    const struct pss_node *map = pss_field_at(root, "metadata.labels").value;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        struct pss_label label = read_label(mem, &entries.items[i]);
        if (pss_is_mode_label(label.key))
            PSS_PUSH(mem, out, label);
        else if (label.is_odd)
            PSS_PUSH(mem, odd, label);
    }
}

void
pss_space_table_add(
    struct pss_space_table *table, const struct pss_tree *tree, bool is_context)
{
    struct pss_objects found = {0};
    pss_locate_namespaces(&found, tree);
    for (size_t i = 0; i < found.n; i++) {
        const struct pss_object *object = found.items[i];
        if (object->name.n == 0)
            continue;
        size_t line = pss_lines_at(&tree->doc->lines, object->root->span.at).line;
        struct pss_space space = {
            .name = pss_arena_copy(table->mem, object->name),
            .place = pss_arena_printf(table->mem, "%s:%zu", tree->doc->path, line),
            .is_context = is_context,
            .order = table->n,
        };
        pss_labels_read(&space.labels, &space.odd, table->mem, object->root);
        PSS_PUSH(table->mem, table, space);
    }
}

static int
by_name(const void *a, const void *b)
{
    const struct pss_space *x = a;
    const struct pss_space *y = b;
    return pss_str_cmp(x->name, y->name);
}

static int
by_name_and_order(const void *a, const void *b)
{
    const struct pss_space *x = a;
    const struct pss_space *y = b;
    int order = by_name(a, b);
    if (order != 0)
        return order;
    if (x->is_context != y->is_context)
        return x->is_context ? 1 : -1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* How many names are before this one; with it, if `takes_equal`. */
static size_t
count_before(const struct pss_space_table *table, struct pss_str name, bool takes_equal)
{
    size_t low = 0;
    size_t high = table->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (pss_str_cmp(table->items[middle].name, name) < (takes_equal ? 1 : 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct pss_space *
pss_space_table_find(
    const struct pss_space_table *table, struct pss_str name, size_t *n)
{
    *n = 0;
    if (!table)
        return NULL;
    size_t first = count_before(table, name, false);
    *n = count_before(table, name, true) - first;
    return *n > 0 ? &table->items[first] : NULL;
}

/* ---- what is asked ---- */

const char *
pss_basis_name(enum pss_basis basis)
{
    static const char *const names[] = {
        [PSS_BY_LABELS] = "labels",
        [PSS_BY_RULE] = "configuration",
        [PSS_BY_CLUSTER] = "cluster defaults",
        [PSS_BY_FALLBACK] = "level default, no labels",
        [PSS_BY_IGNORANCE] = "level default, namespace unknown",
        [PSS_BY_EXEMPTION] = "exempt namespace",
        [PSS_BY_RUNTIME_EXEMPTION] = "exempt runtime class",
    };
    return names[basis];
}

static enum pss_mode_kind
mode_of(const struct pss_spaces *spaces, const struct pss_admission *admission)
{
    switch (spaces->choice) {
    case PSS_SPACES_UNASKED:
    case PSS_STRICTEST_LABEL:
        break;
    case PSS_ENFORCE_LABEL:
        return PSS_ENFORCE;
    case PSS_AUDIT_LABEL:
        return PSS_AUDIT;
    case PSS_WARN_LABEL:
        return PSS_WARN;
    }
    return pss_admission_strictest(admission);
}

static bool
is_same_labels(const struct pss_labels *a, const struct pss_labels *b)
{
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++) {
        const struct pss_label *other = pss_label_find(b, a->items[i].key.p);
        if (!other || !pss_str_eq(other->value, a->items[i].value))
            return false;
    }
    return true;
}

static void
go_by(struct pss_namespace_demand *out, const struct pss_spaces *spaces,
    enum pss_basis basis, const struct pss_admission *admission)
{
    out->basis = basis;
    out->admission = *admission;
    out->mode = mode_of(spaces, admission);
    out->policy = admission->modes[out->mode].policy;
}

/* By the Namespaces of this name; an overlay may repeat one, so the strictest counts.
 * Those of the run come first, and context only where there are none. */
static void
go_by_labels(struct pss_namespace_demand *out, struct pss_arena *mem,
    const struct pss_spaces *spaces, const struct pss_space *found, size_t n)
{
    for (size_t i = 0; i < n && found[i].is_context == found[0].is_context; i++) {
        struct pss_admission admission;
        pss_admission_of(&admission, mem, &found[i].labels, &spaces->cluster->defaults);
        out->is_disputed |= !is_same_labels(&found[i].labels, &found[0].labels);
        struct pss_policy policy = admission.modes[mode_of(spaces, &admission)].policy;
        if (out->known && policy.level <= out->policy.level)
            continue;
        out->known = &found[i];
        go_by(out, spaces, admission.has_levels ? PSS_BY_LABELS : PSS_BY_CLUSTER,
            &admission);
    }
}

/* By the Namespaces of a name, or by the cluster. */
static void
go_by_spaces(struct pss_namespace_demand *out, struct pss_arena *mem,
    const struct pss_spaces *spaces, const struct pss_space *found, size_t n)
{
    if (n > 0 && found->together) {
        *out = found->together[spaces->choice];
        return;
    }
    *out = (struct pss_namespace_demand){0};
    go_by(out, spaces, PSS_BY_CLUSTER, &spaces->cluster->defaults);
    go_by_labels(out, mem, spaces, found, n);
}

/* What many Namespaces of one name ask is found once, and not for each workload. */
static void
join(struct pss_space_table *table, const struct pss_cluster *cluster, size_t first,
    size_t n)
{
    enum { FEW = 4, N_CHOICES = PSS_WARN_LABEL + 1 };
    if (n <= FEW)
        return;
    struct pss_namespace_demand *together =
        PSS_NEW_N(table->mem, struct pss_namespace_demand, N_CHOICES);
    for (size_t i = 0; i < N_CHOICES; i++) {
        struct pss_spaces spaces = {
            .choice = (enum pss_space_choice)i, .table = table, .cluster = cluster};
        go_by_spaces(&together[i], table->mem, &spaces, &table->items[first], n);
    }
    table->items[first].together = together;
}

void
pss_space_table_settle(struct pss_space_table *table, const struct pss_cluster *cluster)
{
    if (table->n > 1)
        qsort(table->items, table->n, sizeof table->items[0], by_name_and_order);
    size_t n;
    for (size_t i = 0; i < table->n; i += n) {
        n = count_before(table, table->items[i].name, true) - i;
        join(table, cluster, i, n);
    }
}

void
pss_spaces_stand(struct pss_namespace_demand *out, struct pss_arena *mem,
    const struct pss_spaces *spaces, struct pss_str name, struct pss_str runtime_class)
{
    const struct pss_cluster *cluster = spaces->cluster;
    size_t n;
    const struct pss_space *found = pss_space_table_find(spaces->table, name, &n);
    go_by_spaces(out, mem, spaces, found, n);
    out->space = name;
    const struct pss_space_rule *rule = NULL;
    if (out->basis != PSS_BY_LABELS)
        out->err = pss_space_rule_find(&rule, mem, &spaces->rules, name);
    if (rule) {
        struct pss_admission admission;
        pss_admission_of(&admission, mem, &rule->labels, &cluster->defaults);
        go_by(out, spaces, PSS_BY_RULE, &admission);
    }
    bool is_exempt = pss_cluster_names_have(&cluster->namespaces, name);
    bool is_class_exempt =
        pss_cluster_names_have(&cluster->runtime_classes, runtime_class);
    if (is_exempt || is_class_exempt) {
        out->basis = is_exempt ? PSS_BY_EXEMPTION : PSS_BY_RUNTIME_EXEMPTION;
        out->policy = pss_admission_builtin().modes[PSS_ENFORCE].policy;
        return;
    }
    if (out->basis != PSS_BY_CLUSTER || (n > 0 && cluster->asks_something))
        return;
    out->basis = n > 0 ? PSS_BY_FALLBACK : PSS_BY_IGNORANCE;
    out->policy = spaces->fallback;
}
