/* The issues of an object: where they stand and what they say. */
#include "pss/base.h"

#include "pss/schema.h"
#include "pss/suggest.h"

#include "misplaced.h"
#include "schemawalk.h"

static bool
is_bare(struct pss_str key)
{
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] == '\0' || pss_is_one_of(key.p[i], "./[]\"\\ "))
            return false;
    return key.n > 0;
}

/* spec.containers[0].image, metadata.annotations["a.b/c"] */
static struct pss_str
path_of(const struct pss_schema_walk *w)
{
    struct pss_buf out = {0};
    pss_buf_add(&out, w->above);
    for (size_t i = 0; i < w->levels.n; i++) {
        const struct pss_schema_level *level = &w->levels.items[i];
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
report(struct pss_schema_walk *w, enum pss_schema_kind kind, bool is_read,
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
say_what(struct pss_buf *out, const struct pss_schema_walk *w)
{
    const struct pss_schema_level *level = &w->levels.items[w->levels.n - 1];
    const struct pss_schema_level *above = w->levels.n > 1 ? level - 1 : NULL;
    if (level->node->kind == PSS_SEQ)
        pss_buf_printf(
            out, "each item of %.*s", PSS_FMT(above ? above->key : level->key));
    else if (level->want.shape == PSS_SHAPE_MAP && above)
        pss_buf_printf(out, "%.*s in %.*s", PSS_FMT(level->key), PSS_FMT(above->key));
    else
        pss_buf_printf(out, "%.*s", PSS_FMT(level->key));
}

void
pss_schema_say_type(struct pss_schema_walk *w, const struct pss_want *want,
    const struct pss_value *value, const struct pss_node *node)
{
    struct pss_buf out = {0};
    say_what(&out, w);
    pss_fit_say(&out, want, value, node);
    report(w, PSS_SCHEMA_TYPE, want->is_read, node,
        pss_arena_copy(w->mem, pss_buf_str(&out)));
    pss_buf_release(&out);
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

void
pss_schema_say_unknown(struct pss_schema_walk *w, const struct pss_schema_type *type,
    const struct pss_node *node)
{
    const struct pss_schema_level *level = &w->levels.items[w->levels.n - 1];
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

void
pss_schema_say_found(struct pss_schema_walk *w, const struct pss_found *found,
    struct pss_str key, bool is_read)
{
    if (found->duplicates > 0)
        report(w, PSS_SCHEMA_DUPLICATE, is_read, found->value,
            pss_arena_printf(w->mem,
                "the key %.*s stands %zu times in one mapping, and Kubernetes drops "
                "all but the last; keep one",
                PSS_FMT(key), found->duplicates + 1));
    if (found->is_ambiguous && is_read)
        report(w, PSS_SCHEMA_MERGE, true, found->value,
            pss_arena_printf(w->mem,
                "%.*s stands before a merge that sets it, too, and readers disagree "
                "which of them counts; keep one",
                PSS_FMT(key)));
}
