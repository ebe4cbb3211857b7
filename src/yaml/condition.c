/* ytt, Octopus, and what Go and Jinja have in comments. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/condition.h"

#include "build.h"
#include "gap.h"

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_one_of(struct pss_str word, const char *const *words)
{
    for (; *words; words++)
        if (pss_str_is(word, *words))
            return true;
    return false;
}

/* The word at `at`, behind blanks and the dashes that cut blanks off. */
static struct pss_str
word_at(struct pss_str text, size_t at)
{
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '-' || text.p[at] == '+'))
        at++;
    size_t end = at;
    while (end < text.n && (is_letter(text.p[end]) || text.p[end] == '/'))
        end++;
    return (struct pss_str){text.p + at, end - at};
}

static int
change_by_ytt(struct pss_str comment)
{
    static const char *const opening[] = {"if", "for", "def", "while", NULL};
    struct pss_str word = word_at(comment, 2);
    if (pss_str_is(word, "end"))
        return -1;
    if (pss_str_ends(word, PSS_STR("/end")))
        return PSS_CONDITION_ENTRY;
    return is_one_of(word, opening) ? 1 : 0;
}

/* True for ` do ` in what ends with `%>`: a block of Ruby. */
static bool
is_ruby_block(struct pss_str comment, size_t at)
{
    size_t close = pss_str_find(comment, PSS_STR("%>"), at);
    size_t word = pss_str_find(comment, PSS_STR(" do "), at);
    return close != SIZE_MAX && word < close;
}

/* True if what opens markup stands before `at` and at it. */
static bool
opens_markup(char before, char c)
{
    static const char *const signs[] = {"#{", "{{", "{%", "<%", "[["};
    for (size_t i = 0; i < PSS_COUNT(signs); i++)
        if (before == signs[i][0] && c == signs[i][1])
            return true;
    return false;
}

/* `#{if X}` and `#{/if}`, `{{ if x }}` and `{{ end }}`, `{% if x %}` and `{% endif %}`,
 * `<% if x %>` and `<% end %>`. */
static int
change_by_markup(struct pss_str comment)
{
    static const char *const opening[] = {"if", "unless", "each", "for", "range",
        "with", "define", "block", "macro", "call", "filter", NULL};
    int change = 0;
    for (size_t at = 1; at < comment.n; at++) {
        char before = comment.p[at - 1];
        char c = comment.p[at];
        if (!opens_markup(before, c))
            continue;
        struct pss_str word = word_at(comment, at + 1);
        change +=
            is_one_of(word, opening) || (before == '<' && is_ruby_block(comment, at));
        change -=
            pss_str_starts(word, PSS_STR("/")) || pss_str_starts(word, PSS_STR("end"));
    }
    return change;
}

int
pss_condition_change(struct pss_str comment)
{
    if (pss_str_starts(comment, PSS_STR("#@")))
        return change_by_ytt(comment);
    size_t at = 1;
    while (at < comment.n && comment.p[at] == ' ')
        at++;
    bool may_open = at < comment.n && pss_is_one_of(comment.p[at], "{<[");
    return may_open ? change_by_markup(comment) : 0;
}

/* True for `#{X}` on a line of its own: Octopus puts lines in its place, which may be keys
 * of the mapping around it. */
static bool
is_filled_line(struct pss_str src, size_t at, size_t end)
{
    size_t start = pss_line_start(src, at);
    while (start < at && src.p[start] == ' ')
        start++;
    while (end > at && pss_is_one_of(src.p[end - 1], " \t\r"))
        end--;
    return start == at && end - at > 3 && src.p[at + 1] == '{' &&
           src.p[at + 2] != '{' && src.p[end - 1] == '}';
}

/* ---- collecting ---- */

static void
add(struct pss_conditions *list, struct pss_arena *mem, size_t at, int change)
{
    struct pss_condition mark = {.at = at, .change = change};
    PSS_PUSH(mem, list, mark);
}

void
pss_build_comments(struct pss_builder *b, size_t end)
{
    struct pss_conditions *list = &b->conditions;
    for (size_t at = b->pos; at < end; at++) {
        const char *sign = memchr(b->image.p + at, '#', end - at);
        if (!sign)
            return;
        b->has_comments = true;
        size_t place = pss_builder_shift(b, (size_t)(sign - b->image.p));
        at = pss_gap_comment_end(b, (size_t)(sign - b->image.p));
        if (list->n > 0 && list->items[list->n - 1].at >= place)
            continue; /* gaps may be read twice */
        int change =
            pss_condition_change(pss_doc_text(b->doc, place, pss_builder_shift(b, at)));
        if (change != 0 || is_filled_line(b->doc->src, place, pss_builder_shift(b, at)))
            add(list, b->doc->mem, place, change);
    }
}

/* True if the line from `first` to `end` has text. */
static bool
is_text(struct pss_str src, size_t first, size_t end)
{
    return first < end && src.p[first] != '#';
}

/* End of the entry that begins below `at`: before the next line with text that is not
 * deeper, or `limit`. The dashes of a key's list may stand in its column. */
static size_t
entry_end(const struct pss_doc *doc, size_t at, size_t limit)
{
    struct pss_str src = doc->src;
    size_t column = SIZE_MAX;
    bool is_dash = false;
    for (at = pss_lines_next(&doc->lines, at); at < limit;
         at = pss_lines_next(&doc->lines, at)) {
        size_t end = pss_lines_end(&doc->lines, at);
        size_t first = at;
        while (first < end && src.p[first] == ' ')
            first++;
        if (!is_text(src, first, end))
            continue;
        if (column == SIZE_MAX) {
            column = first - at;
            is_dash = src.p[first] == '-';
        } else if (first - at < column ||
                   (first - at == column && (is_dash || src.p[first] != '-'))) {
            return at - 1;
        }
    }
    return limit;
}

static int
by_place(const void *a, const void *b)
{
    const struct pss_condition *x = a;
    const struct pss_condition *y = b;
    return x->at < y->at ? -1 : x->at > y->at;
}

void
pss_conditions_settle(struct pss_tree *tree)
{
    struct pss_conditions *list = &tree->conditions;
    size_t n = list->n;
    for (size_t i = 0; i < n; i++) {
        if (list->items[i].change != PSS_CONDITION_ENTRY)
            continue;
        list->items[i].change = 1;
        add(list, tree->doc->mem,
            entry_end(tree->doc, list->items[i].at, tree->chunk.span.end), -1);
    }
    if (list->n > n)
        qsort(list->items, list->n, sizeof list->items[0], by_place);
    size_t depth = 0;
    for (size_t i = 0; i < list->n; i++) {
        struct pss_condition *mark = &list->items[i];
        size_t fall = mark->change < 0 ? (size_t)-mark->change : 0;
        depth -= fall < depth ? fall : depth;
        depth += mark->change > 0 ? (size_t)mark->change : 0;
        mark->depth = depth;
    }
}

/* ---- asking ---- */

/* How many marks stand before `at`. */
static size_t
marks_before(const struct pss_tree *tree, size_t at)
{
    return PSS_BELOW(tree->conditions.items, tree->conditions.n, at, at);
}

size_t
pss_condition_depth(const struct pss_tree *tree, size_t at)
{
    size_t n = marks_before(tree, at);
    return n > 0 ? tree->conditions.items[n - 1].depth : 0;
}

struct pss_str
pss_condition_text(const struct pss_tree *tree, size_t at)
{
    const struct pss_condition *items = tree->conditions.items;
    size_t n = marks_before(tree, at);
    if (n == 0 || items[n - 1].depth == 0)
        return PSS_STR("");
    size_t depth = items[n - 1].depth;
    while (n > 1 && items[n - 2].depth >= depth)
        n--;
    return pss_doc_text(
        tree->doc, items[n - 1].at, pss_lines_end(&tree->doc->lines, items[n - 1].at));
}

bool
pss_is_conditional(const struct pss_tree *tree, const struct pss_node *node,
    const struct pss_node *outer)
{
    return tree->conditions.n > 0 && pss_condition_depth(tree, node->lead) >
                                         pss_condition_depth(tree, outer->span.at);
}

/* As layout.c counts it. */
static size_t
comment_column(struct pss_str src, size_t line, size_t first, size_t end)
{
    if (first > line)
        return first - line;
    size_t at = first + 1;
    while (at < end && src.p[at] == ' ')
        at++;
    return at - first - 1;
}

/* True if nothing but comments and blanks stands behind the node's line before `at`. */
static bool
is_next(const struct pss_node *node, size_t at)
{
    struct pss_str src = node->doc->src;
    const struct pss_lines *lines = &node->doc->lines;
    for (size_t line = pss_lines_next(lines, node->span.end); line < at;
         line = pss_lines_next(lines, line)) {
        size_t end = pss_lines_end(lines, line);
        size_t first = line;
        while (first < end && src.p[first] == ' ')
            first++;
        if (is_text(src, first, end))
            return false;
    }
    return true;
}

struct pss_str
pss_condition_within(const struct pss_tree *tree, const struct pss_node *node)
{
    const struct pss_lines *lines = &tree->doc->lines;
    size_t column = pss_column(node->doc, node->span.at);
    for (size_t n = marks_before(tree, node->span.at); n < tree->conditions.n; n++) {
        size_t at = tree->conditions.items[n].at;
        size_t end = pss_lines_end(lines, at);
        if (at >= node->span.end) {
            if (!is_next(node, at))
                break;
            size_t line = pss_lines_start(lines, at);
            /* `#{X}` in the column of the keys may be one of them. */
            size_t least = column + (tree->conditions.items[n].change != 0);
            if (comment_column(tree->doc->src, line, at, end) < least)
                continue;
        }
        return pss_doc_text(tree->doc, at, end);
    }
    return PSS_STR("");
}
