/* Line by line, since what surrounds the markup need not be YAML yet. */
#include "pss/base.h"

#include "pss/lines.h"
#include "pss/markup.h"
#include "pss/refuse.h"

#include "gocomment.h"

enum place { PLACE_BARE, PLACE_QUOTED, PLACE_COMMENT, PLACE_BLOCK };

static const struct sign {
    const char *name; /* in messages */
    struct pss_str open;
    struct pss_str close;
} signs[] = {
    {"{{ }}", {"{{", 2}, {"}}", 2}},
    {"{% %}", {"{%", 2}, {"%}", 2}},
    {"{# #}", {"{#", 2}, {"#}", 2}},
};

struct finder {
    struct pss_marks *out;
    struct pss_arena *mem;
    struct pss_str text;
    size_t at;
    size_t line; /* start, first byte that is not blank, and end of the line of `at` */
    size_t first;
    size_t end;
    enum place place;
    char quote;    /* of PLACE_QUOTED */
    size_t column; /* of PLACE_BLOCK: its text is deeper than this */
    /* What is known not to be there, so that no byte is searched again and again. */
    size_t unclosed[PSS_COUNT(signs)]; /* up to here no such sign is closed, … */
    size_t uncommented;                /* … and no comment of Go's */
    bool ignores_texts; /* texts in quotes have once hidden what closes a sign */
};

/* Behind the text in quotes that starts at `at`, or `at` itself if it does not end. A
 * text in backquotes may have several lines. */
static size_t
skip_text(struct pss_str text, size_t at)
{
    char quote = text.p[at];
    const char *open = text.p + at;
    const char *close = memchr(open + 1, quote, text.n - at - 1);
    if (!close || (quote != '`' && memchr(open, '\n', (size_t)(close - open))))
        return at;
    return (size_t)(close - text.p) + 1;
}

/* Go's comments may hold anything: `{{- / * … * / -}}`, less the blanks. */
static size_t
skip_go_comment(struct finder *finder, struct pss_str text, size_t at)
{
    size_t open = at + (at < text.n && text.p[at] == '-');
    open = pss_skip_blanks(text, open, text.n);
    if (open < finder->uncommented || !pss_str_has_at(text, open, PSS_STR("/*")))
        return at;
    size_t close = pss_str_find(text, PSS_STR("*/"), open + 2);
    if (close == SIZE_MAX)
        finder->uncommented = text.n;
    return close == SIZE_MAX ? at : close + 2;
}

/* Where the sign is closed at or after `at`, SIZE_MAX if it is not. */
static size_t
find_close(
    struct finder *finder, struct pss_str text, const struct sign *sign, size_t at)
{
    bool has_texts = sign == &signs[0] && !finder->ignores_texts;
    if (sign == &signs[0])
        at = skip_go_comment(finder, text, at);
    for (size_t i = at; has_texts && i + 1 < text.n;) {
        if (pss_str_has_at(text, i, sign->close))
            return i;
        bool is_text = text.p[i] == '"' || text.p[i] == '\'' || text.p[i] == '`';
        size_t next = is_text ? skip_text(text, i) : i;
        i = next > i ? next : i + 1;
    }
    size_t close = pss_str_find(text, sign->close, at);
    finder->ignores_texts = finder->ignores_texts || (has_texts && close != SIZE_MAX);
    return close;
}

static void
enter_line(struct finder *finder, size_t at)
{
    finder->line = pss_line_start(finder->text, at);
    finder->first = pss_skip_blanks(finder->text, finder->line, finder->text.n);
    finder->end = pss_line_end(finder->text, at);
}

/* Takes the markup at finder->at, if there is some. */
static bool
take_mark(struct finder *finder)
{
    size_t i = 0;
    if (finder->text.p[finder->at] != '{') /* as all signs begin */
        return false;
    while (i < PSS_COUNT(signs) &&
           !pss_str_has_at(finder->text, finder->at, signs[i].open))
        i++;
    if (i == PSS_COUNT(signs) || finder->at < finder->unclosed[i])
        return false;
    bool is_bare = finder->place == PLACE_BARE;
    struct pss_str text = {finder->text.p, is_bare ? finder->text.n : finder->end};
    size_t close = find_close(finder, text, &signs[i], finder->at + 2);
    if (close == SIZE_MAX) {
        finder->unclosed[i] = text.n;
        return false;
    }
    struct pss_mark mark = {pss_span_of(finder->at, close + 2), is_bare};
    PSS_PUSH(finder->mem, finder->out, mark);
    finder->at = mark.span.end;
    if (finder->at > finder->end)
        enter_line(finder, finder->at);
    return true;
}

/* True if a value, a key or an item may start at finder->at. */
static bool
may_start(const struct finder *finder)
{
    size_t at = finder->at;
    while (at > finder->first && pss_is_blank_in_line(finder->text.p[at - 1]))
        at--;
    return at <= finder->first || pss_is_one_of(finder->text.p[at - 1], ":-[{,?");
}

static void
open_quote(struct finder *finder)
{
    if (!may_start(finder))
        return;
    finder->place = PLACE_QUOTED;
    finder->quote = finder->text.p[finder->at];
}

/* One byte that is not of markup. */
static void
step(struct finder *finder)
{
    const char *p = finder->text.p;
    char c = p[finder->at];
    if (finder->place == PLACE_QUOTED) {
        if (c == finder->quote)
            finder->place = PLACE_BARE; /* `''` ends and starts it */
        else if (c == '\\' && finder->quote == '"' && finder->at + 1 < finder->end)
            finder->at++;
    } else if (finder->place == PLACE_BARE) {
        bool is_apart =
            finder->at <= finder->first || pss_is_blank_in_line(p[finder->at - 1]);
        if (c == '#' && is_apart)
            finder->place = PLACE_COMMENT;
        else if (c == '"' || c == '\'')
            open_quote(finder);
    }
    finder->at++;
}

/* Enters a block scalar if the line, up to `end`, ends with the header of one. */
static void
open_block(struct finder *finder, size_t end)
{
    struct pss_str text = finder->text;
    while (end > finder->first && pss_is_blank_in_line(text.p[end - 1]))
        end--;
    size_t at = end;
    while (at > finder->first && end - at < 2 &&
           pss_is_one_of(text.p[at - 1], "+-123456789"))
        at--;
    if (at <= finder->first || (text.p[at - 1] != '|' && text.p[at - 1] != '>'))
        return;
    at--;
    if (at > finder->first && !pss_is_blank_in_line(text.p[at - 1]))
        return;
    size_t column = finder->first;
    while (column + 1 < at && text.p[column] == '-' &&
           pss_is_blank_in_line(text.p[column + 1])) {
        size_t next = pss_skip_blanks(text, column + 1, text.n);
        if (next >= at)
            break;
        column = next;
    }
    finder->place = PLACE_BLOCK;
    finder->column = column - finder->line;
}

/* From text of which nothing but markup counts to the next brace, or the line's end. */
static void
skip_to_brace(struct finder *finder)
{
    size_t n = finder->end - finder->at;
    const char *brace = memchr(finder->text.p + finder->at, '{', n);
    finder->at = brace ? (size_t)(brace - finder->text.p) : finder->end;
}

static void
find_in_line(struct finder *finder)
{
    bool is_blank_line = finder->first >= finder->end;
    if (finder->place == PLACE_BLOCK && !is_blank_line &&
        finder->first - finder->line <= finder->column)
        finder->place = PLACE_BARE;
    size_t comment = SIZE_MAX;
    while (finder->at < finder->end) {
        if (take_mark(finder))
            continue;
        step(finder);
        if (comment == SIZE_MAX && finder->place == PLACE_COMMENT)
            comment = finder->at - 1;
        if (finder->place == PLACE_COMMENT || finder->place == PLACE_BLOCK)
            skip_to_brace(finder);
    }
    if (finder->place == PLACE_COMMENT)
        finder->place = PLACE_BARE;
    if (finder->place == PLACE_BARE)
        open_block(finder, comment < finder->end ? comment : finder->end);
}

void
pss_marks_of(struct pss_marks *out, struct pss_arena *mem, struct pss_str text)
{
    struct finder finder = {.out = out, .mem = mem, .text = text};
    *out = (struct pss_marks){0};
    while (finder.at < text.n) {
        enter_line(&finder, finder.at);
        find_in_line(&finder);
        finder.at = pss_line_next(text, finder.end);
    }
}

/* ---- the mask ---- */

/* The last of the marks that stand in the same line with nothing but blanks between them,
 * from the mark `i` on. */
static size_t
run_end(const struct pss_marks *marks, struct pss_str text, size_t i)
{
    while (i + 1 < marks->n && pss_skip_blanks(text, marks->items[i].span.end,
                                   text.n) == marks->items[i + 1].span.at)
        i++;
    return i;
}

/* True if markup that fills [at, end) is all of a line, or of a value in it: then nothing
 * may stand there as well as something. */
static bool
may_be_nothing(struct pss_str text, size_t at, size_t end, bool is_bare)
{
    end = pss_skip_blanks(text, end, text.n);
    if (end < text.n && text.p[end] != '\n' && text.p[end] != '#')
        return false;
    size_t start = at;
    while (start > 0 && pss_is_blank_in_line(text.p[start - 1]))
        start--;
    if (start == 0 || text.p[start - 1] == '\n')
        return true;
    return is_bare && start < at && pss_is_one_of(text.p[start - 1], ":-?");
}

/* Lines stay lines. What stands for the rest of some markup in a line below is blank. */
static void
fill(char *p, struct pss_span span, char with)
{
    for (size_t at = span.at; at < span.end; at++) {
        if (p[at] == '\n')
            with = ' ';
        else
            p[at] = with;
    }
}

struct pss_str
pss_marks_mask(
    const struct pss_marks *marks, struct pss_arena *mem, struct pss_str text)
{
    enum { PADDING = 64 };
    char *p = pss_alloc(mem, text.n + PADDING);
    memcpy(p, text.p, text.n);
    for (size_t i = 0; i < marks->n;) {
        size_t last = run_end(marks, text, i);
        const struct pss_mark *first = &marks->items[i];
        bool is_nothing = may_be_nothing(
            text, first->span.at, marks->items[last].span.end, first->is_bare);
        for (; i <= last; i++)
            fill(p, marks->items[i].span, is_nothing ? ' ' : 'x');
    }
    return (struct pss_str){p, text.n};
}

/* ---- template or error ---- */

/* True if bare markup touches the line that holds `at`. */
static bool
is_in_line_of(const struct pss_marks *marks, struct pss_str text, size_t at)
{
    size_t start = pss_line_start(text, at);
    size_t end = pss_line_end(text, at);
    for (size_t i = 0; i < marks->n; i++) {
        struct pss_span span = marks->items[i].span;
        if (marks->items[i].is_bare && span.at < end && span.end > start)
            return true;
    }
    return false;
}

static const char *
name_of(const struct pss_marks *marks, struct pss_str text)
{
    for (size_t i = 0; i < PSS_COUNT(signs); i++)
        if (pss_str_has_at(text, marks->items[0].span.at, signs[i].open))
            return signs[i].name;
    return signs[0].name; /* it is opened in a chunk above */
}

/* The marks of a chunk, and the comments that reach into it or out of it. */
static void
marks_of_chunk(struct pss_marks *out, const struct pss_doc *doc,
    const struct pss_chunk *chunk, struct pss_str text)
{
    struct pss_marks own;
    size_t at = chunk->span.at;
    struct pss_span before = pss_go_comment_before(doc, chunk);
    struct pss_span behind = pss_go_comment_behind(doc, chunk);
    *out = (struct pss_marks){0};
    pss_marks_of(&own, doc->mem, text);
    if (!pss_span_empty(before))
        PSS_PUSH(
            doc->mem, out, ((struct pss_mark){pss_span_of(0, before.end - at), true}));
    for (size_t i = 0; i < own.n; i++) {
        struct pss_span span = own.items[i].span;
        if (span.at >= before.end - at && span.end <= behind.at - at)
            PSS_PUSH(doc->mem, out, own.items[i]);
    }
    if (!pss_span_empty(behind) && behind.at >= before.end)
        PSS_PUSH(doc->mem, out,
            ((struct pss_mark){pss_span_of(behind.at - at, text.n), true}));
}

const char *
pss_markup_explains(const struct pss_err **err, const struct pss_doc *doc,
    const struct pss_chunk *chunk)
{
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    struct pss_marks marks;
    marks_of_chunk(&marks, doc, chunk, text);
    if (marks.n == 0)
        return NULL;
    const char *name = name_of(&marks, text);
    if (is_in_line_of(&marks, text, (*err)->at - chunk->span.at))
        return name;
    if (chunk->err)
        return NULL;
    struct pss_arena *scratch = pss_arena_new();
    struct pss_doc *masked =
        pss_doc_new(scratch, doc->path, pss_marks_mask(&marks, scratch, text));
    struct pss_chunk whole = *chunk;
    whole.span = pss_span_of(0, text.n);
    struct pss_tree tree;
    const struct pss_err *left = pss_tree_read(&tree, masked, &whole);
    bool explains = !left || is_in_line_of(&marks, text, left->at);
    if (!explains)
        *err = pss_err_at(doc->mem, left->code, chunk->span.at + left->at, "%.*s",
            PSS_FMT(left->message));
    pss_arena_release(scratch);
    return explains ? name : NULL;
}
