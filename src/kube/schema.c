/* Walks an object in step with the table of Kubernetes' types. What the table does not
 * know is walked, too, for its duplicate keys. The way down is kept on a list of
 * levels, not on the stack: input may be nested as deep as it likes. */
#include "pss/base.h"

#include "pss/schema.h"
#include "pss/suggest.h"

#include "fit.h"
#include "misplaced.h"

enum {
    /* From this size on a mapping's keys are gathered, not looked up one by one. */
    LARGE_MAP = 32,
};

/* A collection in work. */
struct level {
    const struct pss_node *node; /* no alias */
    struct pss_want want;        /* of the collection itself */
    const struct pss_node *next; /* entry or item */
    struct pss_entries entries;  /* of a mapping with merges or many keys */
    size_t taken;                /* of the entries, or items so far */
    struct pss_str key;          /* in work; of a mapping */
};

/* An anchored node has been seen as this. */
struct visit {
    const struct pss_node *node; /* NULL: a free slot */
    struct pss_want want;
};

struct walk {
    struct pss_seen *seen;
    struct pss_schema_issues *out;
    struct pss_arena *mem;     /* for the issues … */
    struct pss_arena *scratch; /* … and for the way to them */
    struct {
        struct level *items;
        size_t n, cap;
    } levels;
    struct visit *visits; /* a hash table: aliases of aliases would take for ever */
    size_t n_visits;
    size_t cap_visits;
};

static struct visit *
slot_of(const struct walk *w, const struct pss_node *node, const struct pss_want *want)
{
    uint64_t hash = (uint64_t)(uintptr_t)node * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(hash >> 32) & (w->cap_visits - 1);
    for (;; i = (i + 1) & (w->cap_visits - 1)) {
        struct visit *visit = &w->visits[i];
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
is_new(struct walk *w, const struct pss_node *node, const struct pss_want *want)
{
    if (pss_node_props(node)->uses == 0)
        return true;
    if ((w->n_visits + 1) * 2 > w->cap_visits) {
        struct walk old = *w;
        w->cap_visits = old.cap_visits ? old.cap_visits * 2 : 16;
        w->visits = PSS_NEW_N(w->scratch, struct visit, w->cap_visits);
        for (size_t i = 0; i < old.cap_visits; i++)
            if (old.visits[i].node)
                *slot_of(w, old.visits[i].node, &old.visits[i].want) = old.visits[i];
    }
    struct visit *visit = slot_of(w, node, want);
    if (visit->node)
        return false;
    *visit = (struct visit){node, *want};
    w->n_visits++;
    return true;
}

static bool
is_bare(struct pss_str key)
{
    for (size_t i = 0; i < key.n; i++)
        if (strchr("./[]\"\\ ", key.p[i]) || key.p[i] == '\0')
            return false;
    return key.n > 0;
}

/* spec.containers[0].image, metadata.annotations["a.b/c"] */
static struct pss_str
path_of(const struct walk *w)
{
    struct pss_buf out = {0};
    for (size_t i = 0; i < w->levels.n; i++) {
        const struct level *level = &w->levels.items[i];
        if (level->node->kind == PSS_SEQ)
            pss_buf_printf(&out, "[%zu]", level->taken - 1);
        else if (is_bare(level->key))
            pss_buf_printf(&out, "%s%.*s", out.n ? "." : "", PSS_FMT(level->key));
        else
            pss_buf_printf(&out, "[\"%.*s\"]", PSS_FMT(level->key));
    }
    struct pss_str path = pss_arena_copy(w->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return path;
}

static void
report(struct walk *w, enum pss_schema_kind kind, bool is_read,
    const struct pss_node *node, struct pss_str message)
{
    struct pss_schema_issue issue = {
        .kind = kind,
        .is_read = is_read,
        .node = node,
        .path = path_of(w),
        .message = message,
    };
    PSS_PUSH(w->mem, w->out, issue);
}

/* The subject of a sentence about the value in work. */
static void
say_what(struct pss_buf *out, const struct walk *w)
{
    const struct level *level = &w->levels.items[w->levels.n - 1];
    const struct level *above = w->levels.n > 1 ? level - 1 : NULL;
    if (level->node->kind == PSS_SEQ)
        pss_buf_printf(
            out, "each item of %.*s", PSS_FMT(above ? above->key : level->key));
    else if (level->want.shape == PSS_SHAPE_MAP && above)
        pss_buf_printf(out, "%.*s in %.*s", PSS_FMT(level->key), PSS_FMT(above->key));
    else
        pss_buf_printf(out, "%.*s", PSS_FMT(level->key));
}

static void
report_type(struct walk *w, const struct pss_want *want, const struct pss_value *value,
    const struct pss_node *node)
{
    struct pss_buf out = {0};
    say_what(&out, w);
    pss_fit_say(&out, want, value, node);
    report(w, PSS_SCHEMA_TYPE, want->is_read, node,
        pss_arena_copy(w->mem, pss_buf_str(&out)));
    pss_buf_release(&out);
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
open_level(struct walk *w, const struct pss_node *node, struct pss_want want)
{
    struct level level = {.node = node, .want = want, .next = node->first};
    if (node->kind == PSS_MAP && (node->n > LARGE_MAP || has_merge(node))) {
        pss_entries_seen(&level.entries, w->seen, node);
        level.next = NULL;
    }
    PSS_PUSH(w->scratch, &w->levels, level);
}

/* Judges a value and goes into it. The levels tell where it stands. */
static void
visit(struct walk *w, const struct pss_node *node, const struct pss_want *want)
{
    const struct pss_node *real = pss_node_real(node);
    if (real->kind == PSS_SCALAR) {
        if (want->kind == PSS_FIELD_ANY && want->shape == PSS_SHAPE_ONE)
            return;
        struct pss_value value = pss_value_of(real);
        if (value.type != PSS_REJECTED && !pss_fits(want, &value))
            report_type(w, want, &value, node);
        return;
    }
    if (!is_new(w, real, want))
        return;
    struct pss_value value = pss_value_of(real);
    struct pss_want inside = *want;
    if (!pss_fits(want, &value)) {
        report_type(w, want, &value, node);
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

static const struct pss_schema_field *
find_in_other_case(const struct pss_schema_type *type, struct pss_str key)
{
    for (size_t i = 0; i < type->n; i++)
        if (pss_str_same_letters(pss_str_of(type->fields[i].name), key))
            return &type->fields[i];
    return NULL;
}

static const char *
container_list_at(size_t i)
{
    static const char *const lists[] = {
        "containers", "initContainers", "ephemeralContainers"};
    return i < PSS_COUNT(lists) ? lists[i] : NULL;
}

/* The list of containers that a key of a pod's spec almost names: what is in it would be
 * judged by nobody. */
static const char *
misspelt_list(const struct pss_schema_type *type, struct pss_str key)
{
    return strcmp(type->name, "PodSpec") == 0 ? pss_suggest(key, container_list_at)
                                              : NULL;
}

static void
report_unknown(
    struct walk *w, const struct pss_schema_type *type, const struct pss_node *node)
{
    const struct level *level = &w->levels.items[w->levels.n - 1];
    struct pss_str key = level->key;
    const struct pss_schema_field *near = find_in_other_case(type, key);
    const char *list = near ? NULL : misspelt_list(type, key);
    bool is_volume = strcmp(type->name, "Volume") == 0;
    const char *home = pss_misplaced_home(type->name, key);
    bool is_read = level->want.is_read && (is_volume || (near && near->is_read));
    if (is_volume)
        report(w, PSS_SCHEMA_SOURCE, is_read, node,
            pss_arena_printf(w->mem, "Kubernetes knows no volume source %.*s%s%s%s",
                PSS_FMT(key), near ? "; did you mean " : "", near ? near->name : "",
                near ? "?" : ""));
    else if (near || list)
        report(w, PSS_SCHEMA_CASE, is_read, node,
            pss_arena_printf(w->mem, "Kubernetes knows no field %.*s; did you mean %s?",
                PSS_FMT(key), near ? near->name : list));
    else if (home)
        report(w, PSS_SCHEMA_PLACE, false, node,
            pss_arena_printf(w->mem, "%.*s does nothing here: it is a field of %s",
                PSS_FMT(key), home));
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
want_of(struct walk *w, const struct pss_node *value)
{
    const struct level *level = &w->levels.items[w->levels.n - 1];
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
        report_unknown(w, type, value);
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
next_entry(struct level *level, struct pss_found *found)
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
step_map(struct walk *w)
{
    struct pss_found found;
    if (!next_entry(&w->levels.items[w->levels.n - 1], &found)) {
        w->levels.n--;
        return;
    }
    struct pss_want want = want_of(w, found.value);
    if (found.duplicates > 0)
        report(w, PSS_SCHEMA_DUPLICATE, want.is_read, found.value,
            pss_arena_printf(w->mem,
                "the key %.*s stands %zu times in one mapping, and Kubernetes drops "
                "all but the last; keep one",
                PSS_FMT(w->levels.items[w->levels.n - 1].key), found.duplicates + 1));
    if (found.is_ambiguous && want.is_read)
        report(w, PSS_SCHEMA_MERGE, true, found.value,
            pss_arena_printf(w->mem,
                "%.*s stands before a merge that sets it, too, and readers disagree "
                "which of them counts; keep one",
                PSS_FMT(w->levels.items[w->levels.n - 1].key)));
    visit(w, found.value, &want);
}

static void
step_list(struct walk *w)
{
    struct level *level = &w->levels.items[w->levels.n - 1];
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

/* The root's type by the object's kind. The removed API groups are decoded as today's,
 * and no two of the kinds share a name. */
static const struct pss_schema_type *
root_type(const struct pss_object *object)
{
    const struct pss_pod_kind *kind = pss_kind_find(object->api_version, object->kind);
    if (!kind)
        return NULL;
    for (size_t i = 0; i < pss_schema_types_n; i++)
        if (strcmp(pss_schema_types[i].name, kind->kind) == 0)
            return &pss_schema_types[i];
    return NULL;
}

void
pss_schema_check(struct pss_schema_issues *out, const struct pss_object *object)
{
    const struct pss_schema_type *type = root_type(object);
    const struct pss_node *root = pss_node_real(object->root);
    if (!type || !root || root->kind != PSS_MAP)
        return;
    struct walk w = {
        .seen = pss_seen_new(root->doc->mem),
        .out = out,
        .mem = root->doc->mem,
        .scratch = pss_arena_scratch(root->doc->mem),
    };
    const struct pss_want want = {
        .kind = PSS_FIELD_OBJECT,
        .type = (size_t)(type - pss_schema_types),
        .is_read = true,
    };
    open_level(&w, root, want);
    while (w.levels.n > 0) {
        if (w.levels.items[w.levels.n - 1].node->kind == PSS_MAP)
            step_map(&w);
        else
            step_list(&w);
    }
}
