/* Suppressions: finding them in the text, and finding the one that is about a place. */
#include "pss/base.h"

#include "ignores.h"
#include "pss/below.h"
#include "pss/layout.h"

static const char annotation_prefix[] = "ignore.pss-fix.dev/";

/* ---- the suppressions of a chunk ---- */

static struct pss_ignore_word
word_of(const struct pss_ignores *ignores, struct pss_str id, struct pss_span span)
{
    bool is_known = pss_str_is(id, "ALL") ||
                    !pss_around_unknown_rule(ignores->task->around, ignores->mem, id);
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
        it.end = pss_node_entry_end(entry);
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

/* The comments that name a rule; NULL if no comment does. */
static struct pss_mentions *
mentions_of(const struct pss_ignores *ignores, struct pss_str rule)
{
    const size_t *number = pss_table_find(&ignores->rules, rule);
    return number ? &ignores->mentions.items[*number - 1] : NULL;
}

/* What two comments cover either lies apart or one inside the other. If several
 * comments cover the same text, the last one counts. */
static void
mention(struct pss_ignores *ignores, size_t number, size_t word)
{
    const struct pss_ignore *it = &ignores->comments.items[number];
    size_t *list = pss_table_at(&ignores->rules, ignores->mem, it->words[word].id);
    if (*list == 0) {
        struct pss_mentions none = {0};
        PSS_PUSH(ignores->mem, &ignores->mentions, none);
        *list = ignores->mentions.n;
    }
    struct pss_mentions *mentions = &ignores->mentions.items[*list - 1];
    size_t open = mentions->n > 0 ? mentions->n - 1 : PSS_NOWHERE;
    if (open != PSS_NOWHERE && mentions->items[open].ignore == number)
        return;
    while (open != PSS_NOWHERE && (mentions->items[open].end <= it->at ||
                                      (mentions->items[open].at == it->at &&
                                          mentions->items[open].end == it->end)))
        open = mentions->items[open].outer;
    struct pss_mention fresh = {it->at, it->end, open, number, word};
    PSS_PUSH(ignores->mem, mentions, fresh);
}

static void
mention_all(struct pss_ignores *ignores)
{
    struct pss_ignore_list *comments = &ignores->comments;
    if (comments->n > 1)
        qsort(comments->items, comments->n, sizeof comments->items[0], by_cover);
    for (size_t i = 0; i < comments->n; i++)
        for (size_t k = 0; k < comments->items[i].n_words; k++)
            if (comments->items[i].words[k].is_known)
                mention(ignores, i, k);
}

struct pss_ignores *
pss_ignores_new(struct pss_task *task, const struct pss_tree *tree)
{
    if (!task->heeds_ignores)
        return NULL;
    struct pss_ignores *ignores = PSS_NEW(task->mem, struct pss_ignores);
    ignores->mem = task->mem;
    ignores->task = task;
    ignores->result = task->result;
    ignores->fixing = &task->fixing;
    ignores->first_pod = task->result->pods.n;
    ignores->first_edit = task->result->edits.n;
    pss_directives_of(&ignores->directives, tree);
    for (size_t i = 0; i < ignores->directives.n; i++)
        add_comment(ignores, &ignores->directives.items[i]);
    mention_all(ignores);
    return ignores;
}

bool
pss_ignores_has_comments(const struct pss_ignores *ignores)
{
    return ignores && ignores->directives.n > 0;
}

/* Links the last annotation to the earlier ones for its container. If two name one
 * rule, the first stays. There are few of them, because only known rules count. */
static void
link_annotation(struct pss_ignores *ignores)
{
    struct pss_ignore *all = ignores->annotations.items;
    size_t number = ignores->annotations.n;
    struct pss_ignore *it = &all[number - 1];
    size_t *last = pss_table_at(&ignores->containers, ignores->mem, it->container);
    for (size_t i = *last; i > 0; i = all[i - 1].before)
        if (pss_str_eq(all[i - 1].words[0].id, it->words[0].id))
            return;
    it->before = *last;
    *last = number;
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
    if (it.words[0].is_known)
        link_annotation(ignores);
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
    ignores->containers = (struct pss_table){0};
    add_annotations(ignores, pss_get(pod->object->root, "metadata"));
    if (pod->holder != pod->object->root)
        add_annotations(ignores, pod->meta);
}

/* ---- which suppression is about a place ---- */

/* The innermost mention of the rule that covers this byte, or NULL. */
static const struct pss_mention *
mention_over(const struct pss_ignores *ignores, struct pss_str rule, size_t at)
{
    const struct pss_mentions *mentions = mentions_of(ignores, rule);
    size_t low = mentions ? PSS_BELOW(mentions->items, mentions->n, at, at + 1) : 0;
    size_t i = low > 0 ? low - 1 : PSS_NOWHERE;
    while (i != PSS_NOWHERE && mentions->items[i].end <= at)
        i = mentions->items[i].outer;
    return i != PSS_NOWHERE ? &mentions->items[i] : NULL;
}

/* The innermost comment that covers this byte and names the rule. */
static struct pss_ignore *
comment_over(struct pss_ignores *ignores, const struct pss_subject *subject, size_t at)
{
    const struct pss_mention *found =
        mention_over(ignores, pss_str_of(subject->rule), at);
    const struct pss_mention *all =
        subject->needs_name ? NULL : mention_over(ignores, PSS_STR("ALL"), at);
    if (!found ||
        (all && (all->ignore > found->ignore ||
                    (all->ignore == found->ignore && all->word < found->word))))
        found = all;
    if (!found)
        return NULL;
    struct pss_ignore *ignore = &ignores->comments.items[found->ignore];
    ignore->words[found->word].is_used = true;
    return ignore;
}

/* Number + 1 of the first annotation for this container that names the rule; 0:
 * none. */
static size_t
annotation_with(const struct pss_ignores *ignores, const struct pss_subject *subject,
    struct pss_str container)
{
    const struct pss_ignore *all = ignores->annotations.items;
    const size_t *last = pss_table_find(&ignores->containers, container);
    size_t found = 0;
    for (size_t i = last ? *last : 0; i > 0; i = all[i - 1].before) {
        struct pss_str id = all[i - 1].words[0].id;
        bool is_all = pss_str_is(id, "ALL") && !subject->needs_name;
        if (is_all || pss_str_is(id, subject->rule))
            found = i;
    }
    return found;
}

static struct pss_ignore *
annotation_for(struct pss_ignores *ignores, const struct pss_subject *subject)
{
    if (ignores->containers.n == 0)
        return NULL;
    size_t found = annotation_with(ignores, subject, PSS_STR(""));
    size_t own = subject->container.n > 0
                     ? annotation_with(ignores, subject, subject->container)
                     : 0;
    if (own > 0 && (found == 0 || own < found))
        found = own;
    if (found == 0)
        return NULL;
    struct pss_ignore *it = &ignores->annotations.items[found - 1];
    it->words[0].is_used = true;
    return it;
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
