/* Walks an object in step with the table of Kubernetes' types. What the table does not
 * know is walked, too, for its duplicate keys. The way down is kept on a list of
 * levels, not on the stack: input may be nested as deep as it likes. */
#include "pss/base.h"

#include "pss/path.h"
#include "pss/schema.h"

#include "schemawalk.h"

enum {
    /* From this size on a mapping's keys are gathered, not looked up one by one. */
    LARGE_MAP = 32,
};

/* An anchored node has been seen as this. */
struct pss_schema_visit {
    const struct pss_node *node; /* NULL: a free slot */
    struct pss_want want;
};

static struct pss_schema_visit *
slot_of(const struct pss_schema_walk *w, const struct pss_node *node,
    const struct pss_want *want)
{
    uint64_t hash = (uint64_t)(uintptr_t)node * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(hash >> 32) & (w->cap_visits - 1);
    for (;; i = (i + 1) & (w->cap_visits - 1)) {
        struct pss_schema_visit *visit = &w->visits[i];
        bool is_same = visit->node == node && visit->want.kind == want->kind &&
                       visit->want.shape == want->shape &&
                       visit->want.type == want->type &&
                       visit->want.is_read == want->is_read;
        if (is_same || !visit->node)
            return visit;
    }
}

/* True the first time that a node is met as this. */
static bool
is_new(
    struct pss_schema_walk *w, const struct pss_node *node, const struct pss_want *want)
{
    if (pss_node_props(node)->uses == 0)
        return true;
    if ((w->n_visits + 1) * 2 > w->cap_visits) {
        struct pss_schema_walk old = *w;
        w->cap_visits = old.cap_visits ? old.cap_visits * 2 : 16;
        w->visits = PSS_NEW_N(w->scratch, struct pss_schema_visit, w->cap_visits);
        for (size_t i = 0; i < old.cap_visits; i++)
            if (old.visits[i].node)
                *slot_of(w, old.visits[i].node, &old.visits[i].want) = old.visits[i];
    }
    struct pss_schema_visit *visit = slot_of(w, node, want);
    if (visit->node)
        return false;
    *visit = (struct pss_schema_visit){node, *want};
    w->n_visits++;
    return true;
}

static bool
has_merge(const struct pss_node *map)
{
    for (const struct pss_node *value = map->first; value; value = value->next)
        if (pss_is_merge(value))
            return true;
    return false;
}

static void
open_level(struct pss_schema_walk *w, const struct pss_node *node, struct pss_want want)
{
    struct pss_schema_level level = {.node = node, .want = want, .next = node->first};
    if (node->kind == PSS_MAP && (node->n > LARGE_MAP || has_merge(node))) {
        pss_entries_seen(&level.entries, w->seen, node);
        level.next = NULL;
    }
    PSS_PUSH(w->scratch, &w->levels, level);
}

/* Judges a value and goes into it. The levels tell where it stands. */
static void
visit(
    struct pss_schema_walk *w, const struct pss_node *node, const struct pss_want *want)
{
    const struct pss_node *real = pss_node_real(node);
    if (real->kind == PSS_SCALAR) {
        if (want->kind == PSS_FIELD_ANY && want->shape == PSS_SHAPE_ONE)
            return;
        struct pss_value value = pss_value_of(real);
        if (value.type != PSS_REJECTED && !pss_fits(want, &value))
            pss_schema_say_type(w, want, &value, node);
        return;
    }
    if (!is_new(w, real, want))
        return;
    struct pss_value value = pss_value_of(real);
    struct pss_want inside = *want;
    if (!pss_fits(want, &value)) {
        pss_schema_say_type(w, want, &value, node);
        inside = (struct pss_want){.kind = PSS_FIELD_ANY};
    }
    open_level(w, real, inside);
}

static const struct pss_schema_field *
find_field(const struct pss_schema_type *type, struct pss_str key)
{
    for (size_t i = 0; i < type->n; i++) {
        const struct pss_schema_field *field = &type->fields[i];
        if (field->name_n == key.n && memcmp(field->name, key.p, key.n) == 0)
            return field;
    }
    return NULL;
}

/* Annotations that are read; all other keys of a mapping of strings are not. */
static bool
is_read_annotation(struct pss_str key)
{
    static const char *const prefixes[] = {
        "seccomp.security.alpha.kubernetes.io/",
        "container.seccomp.security.alpha.kubernetes.io/",
        "container.apparmor.security.beta.kubernetes.io/",
    };
    for (size_t i = 0; i < PSS_COUNT(prefixes); i++)
        if (pss_str_starts(key, pss_str_of(prefixes[i])))
            return true;
    return false;
}

/* What is expected of the value of the key in work. */
static struct pss_want
want_of(struct pss_schema_walk *w, const struct pss_node *value)
{
    const struct pss_schema_level *level = &w->levels.items[w->levels.n - 1];
    struct pss_want want = level->want;
    if (want.shape == PSS_SHAPE_MAP) {
        want.shape = PSS_SHAPE_ONE;
        want.is_read = want.is_read && is_read_annotation(level->key);
        return want;
    }
    if (want.kind != PSS_FIELD_OBJECT)
        return (struct pss_want){.kind = PSS_FIELD_ANY};
    const struct pss_schema_type *type = &pss_schema_types[want.type];
    const struct pss_schema_field *field = find_field(type, level->key);
    if (!field) {
        pss_schema_say_unknown(w, type, value);
        return (struct pss_want){.kind = PSS_FIELD_ANY};
    }
    return (struct pss_want){
        .kind = field->kind,
        .shape = field->shape,
        .type = field->type,
        .is_read = want.is_read && field->is_read,
    };
}

/* The next effective entry of the mapping; false at its end. */
static bool
next_entry(struct pss_schema_level *level, struct pss_found *found)
{
    if (level->entries.n > 0) {
        if (level->taken == level->entries.n)
            return false;
        const struct pss_entry *entry = &level->entries.items[level->taken++];
        level->key = entry->key;
        *found = entry->found;
        return true;
    }
    while (level->next) {
        const struct pss_node *value = level->next;
        level->next = value->next;
        level->key = pss_key_text(value->key);
        if (!level->key.p)
            continue;
        *found = pss_find(level->node, level->key);
        if (found->value == value)
            return true;
    }
    return false;
}

static void
step_map(struct pss_schema_walk *w)
{
    struct pss_found found;
    if (!next_entry(&w->levels.items[w->levels.n - 1], &found)) {
        w->levels.n--;
        return;
    }
    struct pss_want want = want_of(w, found.value);
    if (found.duplicates > 0 || found.is_ambiguous)
        pss_schema_say_found(
            w, &found, w->levels.items[w->levels.n - 1].key, want.is_read);
    visit(w, found.value, &want);
}

static void
step_list(struct pss_schema_walk *w)
{
    struct pss_schema_level *level = &w->levels.items[w->levels.n - 1];
    const struct pss_node *item = level->next;
    if (!item) {
        w->levels.n--;
        return;
    }
    level->next = item->next;
    level->taken++;
    struct pss_want want = level->want;
    want.shape = PSS_SHAPE_ONE;
    visit(w, item, &want);
}

/* The type with which the walk begins: that of the object, or of the pod in an object of
 * which nothing else is known. */
static const struct pss_schema_type *
first_type(const struct pss_pod *pod)
{
    const char *name = pod->kind->schema            ? pod->kind->schema
                       : pod->shape == PSS_POD_SPEC ? "PodSpec"
                                                    : "PodTemplateSpec";
    for (size_t i = 0; i < pss_schema_types_n; i++)
        if (strcmp(pss_schema_types[i].name, name) == 0)
            return &pss_schema_types[i];
    return NULL;
}

/* The type does not tell which keys above the pod stand twice. */
static void
say_doubt(struct pss_schema_walk *w, const struct pss_pod *pod)
{
    const struct pss_node *value = pod->doubt.value;
    size_t first = w->out->n;
    pss_schema_say_found(w, &pod->doubt, pss_key_text(value->key), true);
    for (size_t i = first; i < w->out->n; i++)
        w->out->items[i].path = pss_path_of(w->mem, value, pod->object->root);
}

void
pss_schema_check(struct pss_schema_issues *out, const struct pss_pod *pod)
{
    const struct pss_schema_type *type = first_type(pod);
    const struct pss_node *root =
        pod->kind->schema ? pss_node_real(pod->object->root) : pod->holder;
    if (!type)
        return;
    struct pss_schema_walk w = {
        .seen = pss_seen_new(root->doc->mem),
        .above = pod->kind->schema ? PSS_STR("") : pod->path,
        .out = out,
        .mem = root->doc->mem,
        .scratch = pss_arena_scratch(root->doc->mem),
    };
    const struct pss_want want = {
        .kind = PSS_FIELD_OBJECT,
        .type = (size_t)(type - pss_schema_types),
        .is_read = true,
    };
    if (!pod->kind->schema && pod->doubt.value)
        say_doubt(&w, pod);
    open_level(&w, root, want);
    while (w.levels.n > 0) {
        if (w.levels.items[w.levels.n - 1].node->kind == PSS_MAP)
            step_map(&w);
        else
            step_list(&w);
    }
}
