/* Suppressions: which there are, and what they are about. */
#include "pss/base.h"

#include "ignores.h"
#include "pss/below.h"
#include "pss/layout.h"

static const char annotation_prefix[] = "ignore.pss-fix.dev/";

/* ---- what there is ---- */

static struct pss_ignore_word
word_of(const struct pss_ignores *ignores, struct pss_str id, struct pss_span span)
{
    const struct pss_fixing *fixing = ignores->fixing;
    bool is_known = pss_str_is(id, "ALL") || !fixing->unknown_rule ||
                    !fixing->unknown_rule(ignores->mem, id);
    return (struct pss_ignore_word){.id = id, .span = span, .is_known = is_known};
}

static void
add_comment(struct pss_ignores *ignores, const struct pss_directive *directive)
{
    const struct pss_node *entry = directive->entry;
    if (directive->fault)
        return;
    struct pss_ignore it = {
        .directive = directive,
        .words = PSS_NEW_N(ignores->mem, struct pss_ignore_word, directive->words.n),
        .n_words = directive->words.n,
        .reason = directive->reason,
    };
    for (size_t i = 0; i < it.n_words; i++)
        it.words[i] = word_of(
            ignores, directive->words.items[i].text, directive->words.items[i].span);
    if (directive->is_file) {
        it.end = SIZE_MAX;
    } else if (entry) {
        it.at = entry->lead;
        it.end = pss_layout_entry_end(entry);
    }
    PSS_PUSH(ignores->mem, &ignores->comments, it);
}

static int
by_cover(const void *a, const void *b)
{
    const struct pss_ignore *x = a;
    const struct pss_ignore *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    if (x->end != y->end)
        return x->end > y->end ? -1 : 1;
    return x->directive->span.at < y->directive->span.at ? -1 : 1;
}

/* Entries lie in each other or apart. */
static void
nest(struct pss_ignore_list *comments)
{
    size_t open = PSS_NOWHERE;
    if (comments->n > 1)
        qsort(comments->items, comments->n, sizeof comments->items[0], by_cover);
    for (size_t i = 0; i < comments->n; i++) {
        while (
            open != PSS_NOWHERE && comments->items[open].end <= comments->items[i].at)
            open = comments->items[open].outer;
        comments->items[i].outer = open;
        open = i;
    }
}

struct pss_ignores *
pss_ignores_new(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_tree *tree)
{
    if (!fixing->heeds_ignores)
        return NULL;
    struct pss_ignores *ignores = PSS_NEW(result->doc->mem, struct pss_ignores);
    ignores->mem = result->doc->mem;
    ignores->result = result;
    ignores->fixing = fixing;
    ignores->first_pod = result->pods.n;
    ignores->first_edit = result->edits.n;
    pss_directives_of(&ignores->directives, tree);
    for (size_t i = 0; i < ignores->directives.n; i++)
        add_comment(ignores, &ignores->directives.items[i]);
    nest(&ignores->comments);
    return ignores;
}

bool
pss_ignores_has_comments(const struct pss_ignores *ignores)
{
    return ignores && ignores->directives.n > 0;
}

/* `ignore.pss-fix.dev/RULE` or `ignore.pss-fix.dev/RULE.CONTAINER` */
static void
add_annotation(
    struct pss_ignores *ignores, struct pss_str key, const struct pss_node *node)
{
    struct pss_str prefix = {annotation_prefix, sizeof annotation_prefix - 1};
    struct pss_value value = pss_value_of(node);
    if (!pss_str_starts(key, prefix))
        return;
    struct pss_str id = {key.p + prefix.n, key.n - prefix.n};
    struct pss_ignore it = {.node = node, .n_words = 1};
    size_t dot = pss_str_find(id, PSS_STR("."), 0);
    if (dot != SIZE_MAX) {
        it.container = (struct pss_str){id.p + dot + 1, id.n - dot - 1};
        id.n = dot;
    }
    it.words = PSS_NEW(ignores->mem, struct pss_ignore_word);
    it.words[0] = word_of(ignores, id, node->key ? node->key->span : node->span);
    if (value.type == PSS_STRING)
        it.reason = value.text;
    PSS_PUSH(ignores->mem, &ignores->annotations, it);
}

static void
add_annotations(struct pss_ignores *ignores, const struct pss_node *meta)
{
    const struct pss_node *map = pss_get(meta, "annotations");
    if (!map || map->kind != PSS_MAP)
        return;
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++)
        add_annotation(ignores, entries.items[i].key, entries.items[i].found.value);
}

void
pss_ignores_enter(struct pss_ignores *ignores, const struct pss_pod *pod)
{
    if (!ignores)
        return;
    ignores->first_annotation = ignores->annotations.n;
    add_annotations(ignores, pss_get(pod->object->root, "metadata"));
    if (pod->holder != pod->object->root)
        add_annotations(ignores, pod->meta);
}

/* ---- what they are about ---- */

static bool
names(struct pss_ignore *ignore, const struct pss_subject *subject)
{
    for (size_t i = 0; i < ignore->n_words; i++) {
        struct pss_ignore_word *word = &ignore->words[i];
        bool is_all = pss_str_is(word->id, "ALL") && !subject->needs_name;
        if (!is_all && !pss_str_is(word->id, subject->rule))
            continue;
        word->is_used = true;
        return true;
    }
    return false;
}

/* The innermost comment that covers this byte and names the rule. */
static struct pss_ignore *
comment_over(struct pss_ignores *ignores, const struct pss_subject *subject, size_t at)
{
    struct pss_ignore_list *comments = &ignores->comments;
    size_t low = PSS_BELOW(comments->items, comments->n, at, at + 1);
    size_t i = low > 0 ? low - 1 : PSS_NOWHERE;
    for (; i != PSS_NOWHERE; i = comments->items[i].outer)
        if (comments->items[i].end > at && names(&comments->items[i], subject))
            return &comments->items[i];
    return NULL;
}

static struct pss_ignore *
annotation_for(struct pss_ignores *ignores, const struct pss_subject *subject)
{
    for (size_t i = ignores->first_annotation; i < ignores->annotations.n; i++) {
        struct pss_ignore *it = &ignores->annotations.items[i];
        if (it->container.n > 0 && !pss_str_eq(it->container, subject->container))
            continue;
        if (names(it, subject))
            return it;
    }
    return NULL;
}

bool
pss_ignores_take(struct pss_suppression *out, struct pss_ignores *ignores,
    const struct pss_subject *subject)
{
    if (!ignores)
        return false;
    struct pss_ignore *found = comment_over(ignores, subject, subject->at);
    if (!found && subject->setter)
        found = comment_over(ignores, subject, subject->setter->span.at);
    if (!found)
        found = annotation_for(ignores, subject);
    if (!found)
        return false;
    out->by = found->directive ? PSS_SILENCED_BY_COMMENT : PSS_SILENCED_BY_ANNOTATION;
    out->reason = found->reason;
    return true;
}

void
pss_ignores_doubt(struct pss_ignores *ignores)
{
    if (ignores)
        ignores->is_in_doubt = true;
}
