/* Reads actions as the lexer of Go's text/template does. */
#include "pss/base.h"

#include "pss/actions.h"
#include "pss/below.h"

struct scanner {
    struct pss_actions *out;
    struct pss_arena *mem;
    struct pss_str src;
    size_t at;
    struct {
        size_t *items; /* blocks that are open, the innermost last */
        size_t n, cap;
    } open;
    size_t branch; /* the innermost one that is open */
};

static bool
is_space(char c)
{
    return pss_is_blank_in_line(c) || c == '\n';
}

static bool
is_of_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_';
}

static void
refuse(struct pss_actions *actions, size_t at, const char *why)
{
    if (actions->broken)
        return;
    actions->broken = why;
    actions->broken_at = at;
}

/* Behind the text in quotes that starts at `at`; SIZE_MAX if it does not end. */
static size_t
skip_quoted(struct pss_str src, size_t at)
{
    char quote = src.p[at];
    for (at++; at < src.n; at++) {
        char c = src.p[at];
        if (c == quote)
            return at + 1;
        if (quote != '`' && c == '\n')
            break;
        if (quote != '`' && c == '\\')
            at++;
    }
    return SIZE_MAX;
}

static size_t
skip_spaces(struct pss_str src, size_t at)
{
    while (at < src.n && is_space(src.p[at]))
        at++;
    return at;
}

/* The closing braces of an action whose inner text starts at `at`; SIZE_MAX if there are
 * none. */
static size_t
find_close(struct pss_str src, size_t at)
{
    while (at < src.n) {
        char c = src.p[at];
        if (c == '}' && pss_str_has_at(src, at, PSS_STR("}}")))
            return at;
        at = c == '"' || c == '\'' || c == '`' ? skip_quoted(src, at) : at + 1;
    }
    return SIZE_MAX;
}

/* The same for a comment that starts at `at`. */
static size_t
find_comment_close(struct pss_str src, size_t at)
{
    size_t close = pss_str_find(src, PSS_STR("*/"), at + 2);
    if (close == SIZE_MAX)
        return SIZE_MAX;
    close = skip_spaces(src, close + 2);
    if (close < src.n && src.p[close] == '-')
        close++;
    return pss_str_has_at(src, close, PSS_STR("}}")) ? close : SIZE_MAX;
}

/* The word at `at`. */
static struct pss_str
word_at(struct pss_str src, size_t at, size_t end)
{
    size_t n = 0;
    while (at + n < end && is_of_word(src.p[at + n]))
        n++;
    return (struct pss_str){src.p + at, n};
}

/* True for `$x :=`, `$x =` and `$x, $y :=`. */
static bool
is_assignment(struct pss_str src, struct pss_span inner)
{
    size_t at = inner.at;
    for (;;) {
        if (at >= inner.end || src.p[at] != '$')
            return false;
        at = skip_spaces(src, at + 1 + word_at(src, at + 1, inner.end).n);
        if (at >= inner.end || src.p[at] != ',')
            break;
        at = skip_spaces(src, at + 1);
    }
    return at < inner.end &&
           (src.p[at] == '=' || pss_str_has_at(src, at, PSS_STR(":=")));
}

static const struct word {
    const char *word;
    enum pss_action_kind kind;
} words[] = {
    {"block", PSS_ACTION_BLOCK},
    {"break", PSS_ACTION_JUMP},
    {"continue", PSS_ACTION_JUMP},
    {"define", PSS_ACTION_DEFINE},
    {"else", PSS_ACTION_ELSE},
    {"end", PSS_ACTION_END},
    {"if", PSS_ACTION_IF},
    {"include", PSS_ACTION_INCLUDE},
    {"range", PSS_ACTION_RANGE},
    {"template", PSS_ACTION_INCLUDE},
    {"with", PSS_ACTION_WITH},
};

static enum pss_action_kind
kind_of(struct pss_str src, struct pss_span inner)
{
    if (pss_str_has_at(src, inner.at, PSS_STR("/*")))
        return PSS_ACTION_COMMENT;
    struct pss_str word = word_at(src, inner.at, inner.end);
    for (size_t i = 0; i < PSS_COUNT(words); i++)
        if (pss_str_is(word, words[i].word))
            return words[i].kind;
    return is_assignment(src, inner) ? PSS_ACTION_ASSIGN : PSS_ACTION_OUTPUT;
}

/* The text in quotes behind the first word. */
static struct pss_str
name_of(struct pss_str src, const struct pss_action *action)
{
    struct pss_str none = PSS_STR("");
    bool has_name = action->kind == PSS_ACTION_INCLUDE ||
                    action->kind == PSS_ACTION_DEFINE ||
                    action->kind == PSS_ACTION_BLOCK;
    if (!has_name)
        return none;
    size_t at = action->inner.at;
    at = skip_spaces(src, at + word_at(src, at, action->inner.end).n);
    if (at >= action->inner.end || (src.p[at] != '"' && src.p[at] != '`'))
        return none;
    size_t end = skip_quoted(src, at);
    if (end == SIZE_MAX || end > action->inner.end)
        return none;
    return (struct pss_str){src.p + at + 1, end - at - 2};
}

/* Reads the action that starts at `at`. False if it is not closed. */
static bool
read_action(struct pss_action *out, struct pss_str src, size_t at)
{
    size_t from = at + 2;
    *out = (struct pss_action){.branch = PSS_NO_BRANCH};
    if (from + 1 < src.n && src.p[from] == '-' && is_space(src.p[from + 1])) {
        out->trims_before = true;
        from++;
    }
    from = skip_spaces(src, from);
    bool is_comment = pss_str_has_at(src, from, PSS_STR("/*"));
    size_t close = is_comment ? find_comment_close(src, from) : find_close(src, from);
    if (close == SIZE_MAX)
        return false;
    out->span = pss_span_of(at, close + 2);
    out->trims_behind = close > from && src.p[close - 1] == '-';
    size_t end = close - out->trims_behind;
    while (end > from && is_space(src.p[end - 1]))
        end--;
    out->inner = pss_span_of(from, end);
    out->kind = kind_of(src, out->inner);
    out->name = name_of(src, out);
    return true;
}

/* ---- blocks ---- */

/* Opens a branch of `block` behind the action `number`. */
static void
open_branch(struct scanner *scanner, size_t block, size_t number, size_t parent)
{
    struct pss_actions *out = scanner->out;
    struct pss_branch branch = {
        .open = number,
        .close = number,
        .parent = parent,
        .block = block,
        .next = PSS_NO_BRANCH,
        .depth = parent == PSS_NO_BRANCH ? 0 : out->branches.items[parent].depth + 1,
    };
    scanner->branch = out->branches.n;
    PSS_PUSH(scanner->mem, &out->branches, branch);
    out->blocks.items[block].n++;
}

static void
open_block(struct scanner *scanner, size_t number)
{
    struct pss_actions *out = scanner->out;
    size_t block = out->blocks.n;
    struct pss_block fresh = {.first = out->branches.n, .open = number, .end = number};
    PSS_PUSH(scanner->mem, &out->blocks, fresh);
    PSS_PUSH(scanner->mem, &scanner->open, block);
    open_branch(scanner, block, number, scanner->branch);
}

/* An `else` or `end` closes the innermost branch. */
static void
close_branch(struct scanner *scanner, const struct pss_action *action, size_t number)
{
    struct pss_actions *out = scanner->out;
    if (scanner->open.n == 0) {
        refuse(
            out, action->span.at, "it belongs to no {{ if }}, with, range or define");
        return;
    }
    size_t block = scanner->open.items[scanner->open.n - 1];
    struct pss_branch *branch = &out->branches.items[scanner->branch];
    size_t parent = branch->parent;
    branch->close = number;
    if (action->kind == PSS_ACTION_ELSE) {
        branch->next = out->branches.n;
        open_branch(scanner, block, number, parent);
        return;
    }
    out->blocks.items[block].end = number;
    scanner->open.n--;
    scanner->branch = parent;
}

static void
take(struct scanner *scanner, struct pss_action action)
{
    size_t number = scanner->out->n;
    if (pss_action_opens(&action))
        open_block(scanner, number);
    else if (action.kind == PSS_ACTION_ELSE || action.kind == PSS_ACTION_END)
        close_branch(scanner, &action, number);
    action.branch = scanner->branch;
    PSS_PUSH(scanner->mem, scanner->out, action);
}

void
pss_actions_of(struct pss_actions *out, struct pss_arena *mem, struct pss_str src)
{
    struct scanner scanner = {
        .out = out, .mem = mem, .src = src, .branch = PSS_NO_BRANCH};
    *out = (struct pss_actions){.src = src};
    for (size_t at = 0;;) {
        at = pss_str_find(src, PSS_STR("{{"), at);
        if (at == SIZE_MAX)
            break;
        struct pss_action action;
        if (!read_action(&action, src, at)) {
            refuse(out, at, "it is not closed");
            break;
        }
        take(&scanner, action);
        at = action.span.end;
    }
    if (scanner.open.n > 0) {
        size_t block = scanner.open.items[scanner.open.n - 1];
        refuse(out, out->items[out->blocks.items[block].open].span.at,
            "it has no {{ end }}");
    }
}

/* ---- questions ---- */

size_t
pss_actions_before(const struct pss_actions *actions, size_t at)
{
    return PSS_BELOW(actions->items, actions->n, span.at, at);
}

const struct pss_action *
pss_action_at(const struct pss_actions *actions, size_t at)
{
    size_t n = pss_actions_before(actions, at + 1);
    if (n == 0 || at >= actions->items[n - 1].span.end)
        return NULL;
    return &actions->items[n - 1];
}

size_t
pss_branch_at(const struct pss_actions *actions, size_t at)
{
    size_t n = pss_actions_before(actions, at);
    return n == 0 ? PSS_NO_BRANCH : actions->items[n - 1].branch;
}

bool
pss_branch_is_within(const struct pss_actions *actions, size_t inner, size_t outer)
{
    if (outer == PSS_NO_BRANCH)
        return true;
    if (inner == PSS_NO_BRANCH)
        return false;
    struct pss_span a = pss_branch_span(actions, inner);
    struct pss_span b = pss_branch_span(actions, outer);
    return a.at >= b.at && a.end <= b.end;
}

struct pss_span
pss_branch_span(const struct pss_actions *actions, size_t branch)
{
    const struct pss_branch *it = &actions->branches.items[branch];
    if (it->close == it->open) /* nothing closes it */
        return pss_span_of(actions->items[it->open].span.end, actions->src.n);
    return pss_span_of(
        actions->items[it->open].span.end, actions->items[it->close].span.at);
}
