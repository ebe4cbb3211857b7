/* --add-ignore writes one comment a line, for all findings in that line. */
#include "pss/base.h"

#include "pss/addignore.h"
#include "pss/below.h"
#include "pss/directive.h"
#include "pss/layout.h"
#include "pss/seal.h"
#include "pss/table.h"

/* A finding that is to have a comment. */
struct want {
    size_t at; /* the place of the finding */
    size_t finding;
};

struct wants {
    struct want *items;
    size_t n;
    size_t cap;
};

struct adder {
    struct pss_arena *mem;
    struct pss_task *task;
    struct pss_result *result;
    const struct pss_tree *tree;
    struct pss_directives directives;
    const char *blanks;          /* before a comment at the end of a line */
    const struct pss_node *last; /* the last node before the line at hand … */
    const struct pss_node *next; /* … and the first in it, or behind it */
};

static int
by_place(const void *a, const void *b)
{
    const struct want *x = a;
    const struct want *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return x->finding < y->finding ? -1 : x->finding > y->finding;
}

/* Findings that get no comment: what the API refuses must not be silent, and faults of
 * suppressions are fixed in another way. */
static bool
is_wanted(const struct pss_finding *finding)
{
    return finding->outcome == PSS_LEFT &&
           strcmp(finding->rule, "unused-ignore") != 0 &&
           strcmp(finding->rule, "bad-ignore") != 0;
}

static struct wants
wants_of(const struct adder *adder)
{
    struct wants wants = {0};
    const struct pss_result *result = adder->result;
    size_t n = result->findings.n;
    size_t number = adder->tree->chunk.number;
    /* Findings come chunk by chunk. */
    size_t i = PSS_BELOW(result->findings.items, n, document, number);
    for (; i < n && result->findings.items[i].document == number; i++) {
        const struct pss_finding *finding = &result->findings.items[i];
        struct want want = {finding->span.at, i};
        if (is_wanted(finding))
            PSS_PUSH(adder->mem, &wants, want);
    }
    if (wants.n > 1)
        qsort(wants.items, wants.n, sizeof wants.items[0], by_place);
    return wants;
}

static void
explain(struct adder *adder, const struct want *want, const char *why)
{
    struct pss_result *result = adder->result;
    size_t number = result->findings.items[want->finding].pod;
    if (number >= result->pods.n)
        return;
    struct pss_pod_result *pod = &result->pods.items[number];
    for (size_t i = 0; i < pod->n_reasons; i++)
        if (pss_str_is(pod->reasons[i], why))
            return;
    struct pss_str *reasons = PSS_NEW_N(adder->mem, struct pss_str, pod->n_reasons + 1);
    for (size_t i = 0; i < pod->n_reasons; i++)
        reasons[i] = pod->reasons[i];
    reasons[pod->n_reasons++] = pss_str_of(why);
    pod->reasons = reasons;
}

/* ---- one line ---- */

/* The blanks between the text of a line and its comment: as most comments of the
 * document have it, one or two; two if there are none. */
static const char *
blanks_of(const struct pss_tree *tree)
{
    size_t n_one = 0;
    size_t n_more = 0;
    for (const struct pss_node *node = tree->root; node;
         node = pss_node_after(node, tree->root)) {
        if (node->style == PSS_BLOCK || node->style == PSS_LITERAL ||
            node->style == PSS_FOLDED)
            continue;
        size_t end = pss_lines_end(&tree->doc->lines, node->span.end);
        struct pss_str rest = pss_doc_text(tree->doc, node->span.end, end);
        size_t n = 0;
        while (n < rest.n && rest.p[n] == ' ')
            n++;
        if (n > 0 && n < rest.n && rest.p[n] == '#')
            *(n == 1 ? &n_one : &n_more) += 1;
    }
    return n_one > n_more ? " " : "  ";
}

static void
walk_to(struct adder *adder, size_t at)
{
    while (adder->next && adder->next->lead < at) {
        adder->last = adder->next;
        adder->next = pss_node_after(adder->next, adder->tree->root);
    }
}

/* True if a scalar begins before the end of the line and ends after it. The same for an
 * empty `{` and `}`. */
static bool
is_cut(const struct pss_node *node, size_t line_end)
{
    return node && !node->first && node->span.at < line_end &&
           line_end < node->span.end;
}

/* The last node that begins before the end of the line. */
static const struct pss_node *
last_in(const struct adder *adder, size_t line_end)
{
    struct adder here = *adder;
    walk_to(&here, line_end);
    return here.last;
}

/* The entry that a comment in this line would be about, or NULL. */
static const struct pss_node *
entry_in(const struct adder *adder, size_t line_end)
{
    const struct pss_node *entry = adder->next;
    if (entry && entry == adder->tree->root && entry->style == PSS_BLOCK)
        entry = pss_node_after(entry, entry);
    if (entry && entry->lead < line_end)
        return entry;
    /* The value stands in the line below its key. */
    entry = adder->last;
    return entry && pss_node_entry_end(entry) <= line_end ? entry : NULL;
}

/* The directive at the end of a line. More rules can be added to it. */
static const struct pss_directive *
directive_in(const struct adder *adder, size_t start, size_t end)
{
    const struct pss_directives *all = &adder->directives;
    size_t low = PSS_BELOW(all->items, all->n, span.at, start);
    if (low == all->n || all->items[low].span.at >= end)
        return NULL;
    const struct pss_directive *it = &all->items[low];
    bool is_fixed = it->fault || it->is_file || it->is_own_line || it->is_in_header;
    return is_fixed ? NULL : it;
}

/* The rules of the findings as "a, b". Each rule is named once. */
static struct pss_str
rules_of(const struct adder *adder, const struct want *wants, size_t n)
{
    const struct pss_finding *items = adder->result->findings.items;
    struct pss_table seen = {0};
    struct pss_str out = PSS_STR("");
    for (size_t i = 0; i < n; i++) {
        const char *rule = items[wants[i].finding].rule;
        size_t *is_there = pss_table_at(&seen, adder->mem, pss_str_of(rule));
        if (!*is_there)
            out = pss_arena_printf(
                adder->mem, "%.*s%s%s", PSS_FMT(out), out.n ? ", " : "", rule);
        *is_there = 1;
    }
    return out;
}

static struct pss_str
comment_of(const struct adder *adder, struct pss_str rules)
{
    struct pss_str reason = adder->task->fixing.ignore_reason;
    return pss_arena_printf(adder->mem, "# pss-fix: ignore[%.*s]%s%.*s", PSS_FMT(rules),
        reason.n ? " " : "", PSS_FMT(reason));
}

static void
edit(struct adder *adder, const struct want *wants, size_t n, size_t at,
    struct pss_str text)
{
    struct pss_result *result = adder->result;
    pss_edits_add(&result->edits,
        (struct pss_edit){
            .at = at, .end = at, .text = text, .finding = wants[0].finding});
    for (size_t i = 0; i < n; i++) {
        struct pss_finding *finding = &result->findings.items[wants[i].finding];
        if (i == 0)
            pss_finding_edit(finding);
        else
            pss_finding_answered_by(finding, wants[0].finding);
        finding->is_to_be_silent = true;
        if (finding->check && finding->pod < result->pods.n)
            result->pods.items[finding->pod].n_added++;
    }
}

/* Writes the comment above the entry, because no comment can stand at the end of the
 * line. */
static void
add_above(struct adder *adder, const struct pss_node *entry, const struct want *wants,
    size_t n)
{
    const struct pss_lines *lines = &adder->tree->doc->lines;
    size_t start = pss_lines_start(lines, entry->lead);
    struct pss_str eol = pss_lines_eol(lines, entry->lead);
    struct pss_str indent = pss_doc_text(adder->tree->doc, start, entry->lead);
    struct pss_str comment = comment_of(adder, rules_of(adder, wants, n));
    edit(adder, wants, n, start,
        pss_arena_printf(adder->mem, "%.*s%.*s%.*s", PSS_FMT(indent), PSS_FMT(comment),
            PSS_FMT(eol)));
}

/* The findings of one line. */
static void
add_line(struct adder *adder, const struct want *wants, size_t n)
{
    const struct pss_lines *lines = &adder->tree->doc->lines;
    size_t start = pss_lines_start(lines, wants[0].at);
    size_t end = pss_lines_end(lines, wants[0].at);
    walk_to(adder, start);
    const struct pss_node *entry = entry_in(adder, end);
    const struct pss_directive *directive = directive_in(adder, start, end);
    const struct pss_node *last = last_in(adder, end);
    bool is_about = entry && entry->lead <= wants[0].at &&
                    wants[n - 1].at < pss_node_entry_end(entry);
    bool is_open = is_cut(last, end) || (last && is_cut(last->key, end));
    if (!is_about) {
        explain(adder, &wants[0],
            "no comment can be put where a finding stands: write it by hand");
    } else if (directive) {
        edit(adder, wants, n, directive->words.items[directive->words.n - 1].span.end,
            pss_arena_printf(adder->mem, ", %.*s", PSS_FMT(rules_of(adder, wants, n))));
    } else if (!is_open) {
        edit(adder, wants, n, end,
            pss_arena_printf(adder->mem, "%s%.*s", adder->blanks,
                PSS_FMT(comment_of(adder, rules_of(adder, wants, n)))));
    } else if (pss_layout_starts_line(entry) && entry->lead >= start) {
        add_above(adder, entry, wants, n);
    } else {
        explain(adder, &wants[0],
            "no comment can be put where a finding stands: write it by hand");
    }
}

/* ---- one chunk ---- */

/* Why no comment may be written where the finding stands, or an empty text. If the pod
 * is left, its own reasons say why. */
static struct pss_str
seal_of(const struct adder *adder, const struct want *want)
{
    struct pss_result *result = adder->result;
    size_t number = result->findings.items[want->finding].pod;
    const struct pss_pod_result *pod =
        number < result->pods.n ? &result->pods.items[number] : NULL;
    if (pod && pod->is_sealed)
        return pod->reasons[pod->n_reasons - 1];
    return pss_seal_of(adder->task, NULL);
}

void
pss_add_ignores(struct pss_task *task, const struct pss_tree *tree)
{
    struct adder adder = {
        .mem = task->mem,
        .task = task,
        .result = task->result,
        .tree = tree,
        .next = tree->root,
    };
    const struct pss_lines *lines = &tree->doc->lines;
    if (!tree->root)
        return;
    struct wants wants = wants_of(&adder);
    if (wants.n > 0) {
        pss_directives_of(&adder.directives, tree);
        adder.blanks = blanks_of(tree);
    }
    for (size_t at = 0; at < wants.n;) {
        size_t end = pss_lines_next(lines, wants.items[at].at);
        size_t n = 1;
        while (at + n < wants.n && wants.items[at + n].at < end)
            n++;
        struct pss_str seal = seal_of(&adder, &wants.items[at]);
        if (seal.n > 0)
            explain(&adder, &wants.items[at], seal.p);
        else if (tree->chunk.is_json)
            explain(&adder, &wants.items[at],
                "JSON holds no comments: annotate the object "
                "(ignore.pss-fix.dev/RULE), or make a baseline");
        else
            add_line(&adder, &wants.items[at], n);
        at += n;
    }
}

static bool
is_silent(const struct pss_result *result, const struct pss_pod_result *pod)
{
    for (size_t i = 0; i < pod->n_findings; i++) {
        const struct pss_finding *finding =
            &result->findings.items[pod->first_finding + i];
        if (finding->check && finding->outcome != PSS_SUPPRESSED)
            return false;
    }
    return !pod->is_barred && !pod->is_unsound;
}

void
pss_add_ignores_done(struct pss_task *task)
{
    struct pss_result *result = task->result;
    struct pss_suppression by = {PSS_SILENCED_BY_COMMENT, task->fixing.ignore_reason};
    for (size_t i = 0; i < result->findings.n; i++)
        if (result->findings.items[i].is_to_be_silent)
            pss_finding_silence(&result->findings.items[i], by);
    for (size_t i = 0; i < result->pods.n; i++) {
        struct pss_pod_result *pod = &result->pods.items[i];
        pod->n_suppressed += pod->n_added;
        if (pod->object && pod->outcome == PSS_LEFT && is_silent(result, pod))
            pod->outcome = PSS_SUPPRESSED;
    }
}
