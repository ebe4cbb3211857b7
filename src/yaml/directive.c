/* Comments are what lies between the nodes. A walk over the nodes beside the marks in the
 * text says which marks are comments, and what they stand at. */
#include "pss/base.h"

#include "pss/directive.h"

static const char mark[] = "pss-fix:";
static const char ignore_word[] = "ignore";
static const char file_word[] = "ignore-file";

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static size_t
skip_blanks(struct pss_str src, size_t at, size_t end)
{
    while (at < end && is_blank(src.p[at]))
        at++;
    return at;
}

static bool
is_at(struct pss_str src, size_t at, size_t end, const char *word)
{
    size_t n = strlen(word);
    return end - at >= n && memcmp(src.p + at, word, n) == 0;
}

/* Behind `# pss-fix:` and its blanks, or 0 if the `#` at `at` begins no such thing, or
 * a word follows that this program does not know. */
static size_t
head_end(struct pss_str src, size_t at, size_t end)
{
    if (at > 0 && !is_blank(src.p[at - 1]) && src.p[at - 1] != '\n' &&
        src.p[at - 1] != '\r' && at != 3)
        return 0;
    size_t word = skip_blanks(src, at + 1, end);
    if (!is_at(src, word, end, mark))
        return 0;
    word = skip_blanks(src, word + strlen(mark), end);
    return is_at(src, word, end, ignore_word) ? word : 0;
}

/* The first `# pss-fix: ignore` in [at, end), or `end`. */
static size_t
next_head(struct pss_str src, size_t at, size_t end)
{
    while (at < end) {
        const char *sign = memchr(src.p + at, '#', end - at);
        if (!sign)
            return end;
        at = (size_t)(sign - src.p);
        if (head_end(src, at, end))
            return at;
        at++;
    }
    return end;
}

bool
pss_directive_is_in(struct pss_str src, size_t at)
{
    size_t end = pss_line_end(src, at);
    return next_head(src, at, end) < end;
}

/* ---- one directive ---- */

static bool
is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_' || c == '-';
}

/* The words up to `]`; returns behind it, or 0. */
static size_t
read_words(struct pss_directive *out, const struct pss_doc *doc, size_t at)
{
    struct pss_str src = doc->src;
    size_t end = out->span.end;
    for (;;) {
        at = skip_blanks(src, at, end);
        size_t start = at;
        while (at < end && is_word_byte(src.p[at]))
            at++;
        if (at == start)
            return 0;
        struct pss_directive_word word = {
            pss_doc_text(doc, start, at), pss_span_of(start, at)};
        PSS_PUSH(doc->mem, &out->words, word);
        at = skip_blanks(src, at, end);
        if (at < end && src.p[at] == ']')
            return at + 1;
        if (at == end || src.p[at++] != ',')
            return 0;
    }
}

static void
read_directive(struct pss_directive *out, const struct pss_doc *doc, size_t word)
{
    struct pss_str src = doc->src;
    size_t end = out->span.end;
    size_t at = word + strlen(out->is_file ? file_word : ignore_word);
    at = skip_blanks(src, at, end);
    if (at < end && src.p[at] == '[')
        at = read_words(out, doc, at + 1);
    else
        at = 0;
    if (at == 0) {
        out->fault = "the rules stand in brackets, with commas: ignore[RULE, RULE] "
                     "reason; ALL stands for every check";
        return;
    }
    at = skip_blanks(src, at, end);
    out->reason = pss_doc_text(doc, at, end);
    while (out->reason.n > 0 && is_blank(out->reason.p[out->reason.n - 1]))
        out->reason.n--;
}

/* ---- where ---- */

/* A walk over the nodes in the order of the text. */
struct walk {
    const struct pss_tree *tree;
    const struct pss_node *last; /* the last that begins before what was asked for */
    const struct pss_node *next; /* the one after it, or NULL */
};

/* Goes on to the first node that begins at `at` or behind it. */
static void
walk_to(struct walk *walk, size_t at)
{
    while (walk->next && walk->next->lead < at) {
        walk->last = walk->next;
        walk->next = pss_node_after(walk->next, walk->tree->root);
    }
}

static bool
covers(struct pss_span span, size_t at)
{
    return span.at <= at && at < span.end;
}

/* True if `at` lies in the text of this scalar: of a block scalar, below its header. */
static bool
is_text_of(const struct pss_node *node, size_t at)
{
    if (!node || node->kind != PSS_SCALAR || !covers(node->span, at))
        return false;
    bool is_block = node->style == PSS_LITERAL || node->style == PSS_FOLDED;
    return !is_block || pss_lines_end(&node->doc->lines, node->span.at) < at;
}

/* The entry that ends on the line that starts at `start`, before `at`: of several the
 * outermost. */
static const struct pss_node *
ended_at(const struct walk *walk, size_t start, size_t at)
{
    const struct pss_node *found = NULL;
    for (const struct pss_node *node = walk->last; node; node = node->parent) {
        size_t end = pss_node_entry_end(node);
        if (end > at)
            break;
        if (end > start)
            found = node;
        /* A block collection ends with its last entry, which is not meant as a whole. */
        if (node->parent && node->parent->style == PSS_BLOCK)
            break;
    }
    return found;
}

/* The root itself is not an entry. */
static const struct pss_node *
entry_from(const struct walk *walk)
{
    const struct pss_node *node = walk->next;
    if (node && node == walk->tree->root && node->style == PSS_BLOCK)
        node = pss_node_after(node, node);
    return node;
}

/* False if it is not a comment but text. `inner` is a second walk, which goes on to the
 * directives themselves and not to the starts of their lines alone: in one line there may be
 * many nodes, and many directives behind them. */
static bool
attach(struct pss_directive *out, struct walk *walk, struct walk *inner)
{
    const struct pss_doc *doc = walk->tree->doc;
    size_t at = out->span.at;
    size_t start = pss_lines_start(&doc->lines, at);
    walk_to(walk, start);
    const struct pss_node *entry = entry_from(walk);
    walk_to(inner, at);
    const struct pss_node *last = inner->last;
    if (last && (is_text_of(last, at) || is_text_of(last->key, at)))
        return false;
    out->is_in_header = last && last->kind == PSS_SCALAR && covers(last->span, at);
    size_t first = skip_blanks(doc->src, start, at);
    if (start == 0 && pss_str_starts(doc->src, PSS_STR("\xef\xbb\xbf")))
        first = skip_blanks(doc->src, 3, at);
    out->is_own_line = doc->src.p[first] == '#';
    size_t head = walk->tree->root->first ? walk->tree->root->first->lead
                                          : walk->tree->root->span.at;
    if (out->is_file) {
        if (at > head)
            out->fault = "ignore-file stands before the first key of its document; "
                         "elsewhere write ignore";
        return true;
    }
    bool begins_here = entry && entry->lead < at;
    if (out->is_own_line || begins_here)
        out->entry = entry;
    else
        out->entry = ended_at(walk, start, at);
    return true;
}

/* Start of the comment and blank lines above the line that starts at `at`. */
static size_t
comments_start(const struct pss_lines *lines, size_t at)
{
    while (at > 0) {
        size_t line = pss_lines_start(lines, at - 1);
        size_t end = pss_lines_end(lines, line);
        size_t first = skip_blanks(lines->src, line, end);
        if (first < end && lines->src.p[first] != '#')
            break;
        at = line;
    }
    return at;
}

/* The line that starts at `at` parts documents. */
static bool
is_separator(struct pss_str src, size_t at)
{
    return is_at(src, at, src.n, "---");
}

/* Start of the comments and separator lines above a chunk that belong to nothing else:
 * people write `# …` above the first `---`. */
static size_t
region_start(const struct pss_tree *tree)
{
    const struct pss_lines *lines = &tree->doc->lines;
    size_t start = tree->chunk.span.at;
    while (start > 0) {
        size_t line = pss_lines_start(lines, start - 1);
        if (!is_separator(lines->src, line))
            break;
        start = line;
        size_t top = comments_start(lines, line);
        bool is_alone =
            top == 0 || is_separator(lines->src, pss_lines_start(lines, top - 1));
        if (!is_alone)
            break;
        start = top;
    }
    return start;
}

void
pss_directives_of(struct pss_directives *out, const struct pss_tree *tree)
{
    const struct pss_doc *doc = tree->doc;
    if (!tree->root || tree->chunk.is_json)
        return;
    struct walk walk = {.tree = tree, .next = tree->root};
    struct walk inner = walk;
    struct pss_str wanted = {mark, sizeof mark - 1};
    struct pss_str part = {doc->src.p, tree->chunk.span.end};
    size_t at = region_start(tree);
    while ((at = pss_str_find(part, wanted, at)) != SIZE_MAX) {
        size_t line = pss_lines_start(&doc->lines, at);
        size_t end = pss_lines_end(&doc->lines, at);
        end = end < part.n ? end : part.n;
        for (size_t head = next_head(doc->src, line, end); head < end;) {
            size_t next = next_head(doc->src, head + 1, end);
            size_t word = head_end(doc->src, head, end);
            struct pss_directive it = {.span = pss_span_of(head, next),
                .is_file = is_at(doc->src, word, end, file_word)};
            while (it.span.end > head && is_blank(doc->src.p[it.span.end - 1]))
                it.span.end--;
            if (attach(&it, &walk, &inner)) {
                if (!it.fault)
                    read_directive(&it, doc, word);
                PSS_PUSH(doc->mem, out, it);
            }
            head = next;
        }
        at = end;
    }
}
