/* Unused suppressions: a warning for each, and the edit that deletes it. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/buf.h"
#include "pss/seal.h"
#include "unused.h"

/* The pod in whose object the place lies, for the report. */
static size_t
pod_at(const struct pss_ignores *ignores, size_t at)
{
    const struct pss_result *result = ignores->result;
    size_t first = ignores->first_pod;
    size_t n =
        PSS_BELOW(result->pods.items + first, result->pods.n - first, at, at + 1);
    size_t pod = n > 0 ? first + n - 1 : first;
    return pod < result->pods.n ? pod : PSS_NOWHERE;
}

static struct pss_finding *
warn(struct pss_ignores *ignores, const struct pss_tree *tree, const char *rule,
    struct pss_span span, struct pss_str message)
{
    struct pss_result *result = ignores->result;
    if (!pss_around_selects(ignores->task->around, rule))
        return NULL;
    struct pss_finding finding = {
        .rule = rule,
        .level = ignores->fixing->policy.level,
        .severity = PSS_WARNING,
        .message = message,
        .span = span,
        .value = pss_doc_text(tree->doc, span.at, span.end),
        .pod = pod_at(ignores, span.at),
        .document = tree->chunk.number,
    };
    pss_finding_open(&finding);
    struct pss_str object = pss_known_object(ignores->mem,
        finding.pod < result->pods.n ? result->pods.items[finding.pod].object : NULL);
    if (pss_known_take(&ignores->task->known, object, rule, finding.field))
        pss_finding_silence(
            &finding, (struct pss_suppression){.by = PSS_SILENCED_BY_BASELINE});
    PSS_PUSH(ignores->mem, &result->findings, finding);
    return &result->findings.items[result->findings.n - 1];
}

/* True if this run judged the rule and found nothing here. */
static bool
is_idle(const struct pss_ignores *ignores, const struct pss_ignore_word *word)
{
    const struct pss_fixing *fixing = ignores->fixing;
    if (word->is_used || !word->is_known || ignores->is_in_doubt)
        return false;
    if (pss_str_is(word->id, "ALL"))
        return fixing->policy.level == PSS_RESTRICTED &&
               !ignores->task->around->selects;
    const struct pss_check *check = pss_check_find(word->id);
    if (check && !pss_check_applies(check, &fixing->policy))
        return false;
    return pss_around_selects(ignores->task->around,
        check ? check->id : pss_arena_copy(ignores->mem, word->id).p);
}

static struct pss_str
idle_words(
    const struct pss_ignores *ignores, const struct pss_ignore *it, bool wants_idle)
{
    struct pss_buf words = {0};
    for (size_t i = 0; i < it->n_words; i++) {
        if (is_idle(ignores, &it->words[i]) != wants_idle)
            continue;
        if (words.n > 0)
            pss_buf_puts(&words, ", ");
        pss_buf_add(&words, it->words[i].id);
    }
    struct pss_str out = pss_arena_copy(ignores->mem, pss_buf_str(&words));
    pss_buf_release(&words);
    return out;
}

static int
by_place(const void *a, const void *b)
{
    const struct pss_edit *x = a;
    const struct pss_edit *y = b;
    return x->at != y->at ? (x->at < y->at ? -1 : 1)
                          : (x->end > y->end) - (x->end < y->end);
}

/* The edit of a pod that touches a part of the text, or NULL. `edits` are sorted. */
static const struct pss_edit *
edit_over(const struct pss_edits *edits, size_t at, size_t end)
{
    size_t low = PSS_BELOW(edits->items, edits->n, at, end);
    if (low == 0)
        return NULL;
    const struct pss_edit *edit = &edits->items[low - 1];
    return edit->end > at || edit->at > at ? edit : NULL;
}

/* The bytes to delete with a directive: its line, or the blanks before it. False if
 * their deletion would change something else. */
static bool
bytes_of(
    struct pss_span *out, const struct pss_directive *it, const struct pss_tree *tree)
{
    struct pss_str src = tree->doc->src;
    const struct pss_lines *lines = &tree->doc->lines;
    size_t line = pss_lines_start(lines, it->span.at);
    size_t line_end = pss_lines_end(lines, it->span.at);
    *out = it->span;
    /* A comment above its chunk may be the only text of the chunk before. */
    if (line < tree->chunk.span.at || it->is_in_header)
        return false;
    size_t first = line;
    while (src.p[first] == ' ' || src.p[first] == '\t')
        first++;
    if (first != it->span.at || it->span.end != line_end) {
        while (
            out->at > line && (src.p[out->at - 1] == ' ' || src.p[out->at - 1] == '\t'))
            out->at--;
        if (out->at == line)
            out->at = it->span.at;
        return true;
    }
    size_t next = pss_lines_next(lines, line_end);
    size_t below = next;
    while (below < src.n && (src.p[below] == ' ' || src.p[below] == '\t'))
        below++;
    /* This comment may end a scalar above. Without it, a deeper comment line would
     * become text of that scalar. */
    if (below < src.n && src.p[below] == '#' && below - next > it->span.at - line)
        return false;
    *out = pss_span_of(line, next);
    if (next == line_end && line > tree->chunk.span.at) /* the last line has no end */
        *out = pss_span_of(pss_lines_end(lines, line - 1), next);
    return true;
}

/* Deletes an unused directive, or the unused rules of a directive. */
static void
take_away(struct pss_ignores *ignores, const struct pss_tree *tree,
    const struct pss_edits *others, const struct pss_ignore *it, size_t number)
{
    struct pss_result *result = ignores->result;
    struct pss_finding *finding = &result->findings.items[number];
    struct pss_str rest = idle_words(ignores, it, false);
    struct pss_span bytes;
    bool can_go = bytes_of(&bytes, it->directive, tree);
    if (rest.n > 0 && can_go)
        bytes = pss_span_of(it->words[0].span.at, it->words[it->n_words - 1].span.end);
    else if (!can_go)
        return;
    finding->repair = PSS_HARDEN;
    if (!pss_fixing_permits(ignores->fixing, PSS_HARDEN) ||
        ignores->task->spares_ignored || pss_seal_of(ignores->task, NULL).n > 0)
        return;
    const struct pss_edit *other = edit_over(others, bytes.at, bytes.end);
    pss_finding_fix(finding);
    if (other) { /* another edit deletes the directive with its entry */
        pss_finding_answered_by(finding, other->finding);
        return;
    }
    pss_finding_edit(finding);
    pss_edits_add(&result->edits,
        (struct pss_edit){
            .at = bytes.at, .end = bytes.end, .text = rest, .finding = number});
}

static void
warn_of_faults(struct pss_ignores *ignores, const struct pss_tree *tree)
{
    for (size_t i = 0; i < ignores->directives.n; i++) {
        const struct pss_directive *it = &ignores->directives.items[i];
        if (it->fault)
            warn(ignores, tree, "bad-ignore", it->span,
                pss_arena_printf(ignores->mem, "suppresses nothing: %s", it->fault));
    }
}

static void
warn_of_words(struct pss_ignores *ignores, const struct pss_tree *tree,
    const struct pss_ignore *it)
{
    for (size_t i = 0; i < it->n_words; i++) {
        const struct pss_ignore_word *word = &it->words[i];
        if (word->is_known)
            continue;
        const char *hint =
            pss_around_unknown_rule(ignores->task->around, ignores->mem, word->id);
        warn(ignores, tree, "bad-ignore", word->span,
            pss_arena_printf(ignores->mem, "there is no rule '%.*s'%s",
                PSS_FMT(word->id), hint ? hint : ""));
    }
}

/* Nothing is judged in an object that a function leaves alone. */
static bool
is_elsewhere(const struct pss_items *items, const struct pss_ignore *it)
{
    bool has_entry = it->directive->entry != NULL;
    return pss_items_is_local(items, has_entry ? it->at : it->directive->span.at);
}

static void
finish_comments(struct pss_ignores *ignores, const struct pss_tree *tree)
{
    struct pss_items items = {0};
    if (ignores->fixing->is_function)
        pss_items_of(&items, tree);
    struct pss_edits others = {.mem = ignores->mem};
    for (size_t i = ignores->first_edit; i < ignores->result->edits.n; i++)
        PSS_PUSH(ignores->mem, &others, ignores->result->edits.items[i]);
    if (others.n > 1)
        qsort(others.items, others.n, sizeof others.items[0], by_place);
    for (size_t i = 0; i < ignores->comments.n; i++) {
        const struct pss_ignore *it = &ignores->comments.items[i];
        if (is_elsewhere(&items, it))
            continue;
        warn_of_words(ignores, tree, it);
        struct pss_str idle = idle_words(ignores, it, true);
        if (idle.n == 0)
            continue;
        bool is_nowhere = !it->directive->is_file && !it->directive->entry;
        struct pss_finding *finding =
            warn(ignores, tree, "unused-ignore", it->directive->span,
                pss_arena_printf(ignores->mem, "suppresses nothing: %s%.*s",
                    is_nowhere ? "no key or item follows it: " : "no finding of ",
                    PSS_FMT(idle)));
        if (finding && finding->outcome != PSS_SUPPRESSED)
            take_away(ignores, tree, &others, it, ignores->result->findings.n - 1);
    }
}

static void
finish_annotations(struct pss_ignores *ignores, const struct pss_tree *tree)
{
    for (size_t i = 0; i < ignores->annotations.n; i++) {
        const struct pss_ignore *it = &ignores->annotations.items[i];
        struct pss_span span = it->words[0].span;
        warn_of_words(ignores, tree, it);
        if (it->reason.n == 0)
            warn(ignores, tree, "bad-ignore", span,
                PSS_STR("the annotation gives no reason: write one as its value"));
        if (is_idle(ignores, &it->words[0]))
            warn(ignores, tree, "unused-ignore", span,
                pss_arena_printf(ignores->mem,
                    "suppresses nothing: no finding of "
                    "%.*s%s%.*s; delete the annotation",
                    PSS_FMT(it->words[0].id), it->container.n ? " in container " : "",
                    PSS_FMT(it->container)));
    }
}

/* YAML that is not a Kubernetes object is left alone. */
static bool
is_object(const struct pss_tree *tree)
{
    return pss_get(tree->root, "kind") && pss_get(tree->root, "apiVersion");
}

void
pss_ignores_finish(struct pss_ignores *ignores, const struct pss_tree *tree)
{
    if (!ignores || !tree->root || !is_object(tree))
        return;
    warn_of_faults(ignores, tree);
    finish_comments(ignores, tree);
    finish_annotations(ignores, tree);
}
