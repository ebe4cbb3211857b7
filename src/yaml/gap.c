/* Gaps are read from the image, so that every byte has one owner. */
#include "pss/base.h"

#include "gap.h"

static bool
is_flow_sign(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

size_t
pss_gap_comment_end(const struct pss_builder *b, size_t at)
{
    const char *feed = memchr(b->image.p + at, '\n', b->image.n - at);
    return feed ? (size_t)(feed - b->image.p) : b->image.n;
}

/* End of an anchor, alias name or tag that starts at `at`. */
static size_t
word_end(const struct pss_builder *b, size_t at)
{
    if (b->image.p[at] == '!' && at + 1 < b->image.n && b->image.p[at + 1] == '<') {
        const char *close = memchr(b->image.p + at, '>', b->image.n - at);
        return close ? (size_t)(close - b->image.p) + 1 : b->image.n;
    }
    /* In block style a tag may hold signs of flow. */
    bool is_long =
        b->image.p[at] == '!' && !(b->parent && b->parent->style == PSS_FLOW);
    while (at < b->image.n && !pss_is_blank(b->image.p[at]) &&
           (is_long || !is_flow_sign(b->image.p[at])))
        at++;
    return at;
}

/* Notes the sign at `at`, which no gap has twice. */
static void
note_sign(struct pss_gap *gap, size_t *sign, size_t at)
{
    size_t *place = *sign == PSS_NOWHERE ? sign : &gap->stray;
    if (*place == PSS_NOWHERE)
        *place = at;
}

/* Likewise an anchor or tag; returns where it ends. */
static size_t
note_word(
    const struct pss_builder *b, struct pss_gap *gap, struct pss_span *word, size_t at)
{
    if (!pss_span_empty(*word)) {
        note_sign(gap, &gap->stray, at);
        return at + 1;
    }
    *word = pss_span_of(at, word_end(b, at));
    return word->end;
}

struct pss_gap
pss_gap_read(const struct pss_builder *b, size_t end)
{
    struct pss_gap gap = {PSS_NOWHERE, PSS_NOWHERE, PSS_NOWHERE, PSS_NOWHERE,
        PSS_NOWHERE, PSS_NOWHERE, .end = b->pos};
    for (size_t at = b->pos; at < end;) {
        char c = b->image.p[at];
        size_t next = at + 1;
        if (c == '#') {
            next = pss_gap_comment_end(b, at);
            gap.has_comment = true;
        } else if (c == '-')
            note_sign(&gap, &gap.dash, at);
        else if (c == '?')
            note_sign(&gap, &gap.question, at);
        else if (c == ':')
            note_sign(&gap, &gap.colon, at);
        else if (c == ',')
            note_sign(&gap, &gap.comma, at);
        else if (c == '|' || c == '>')
            gap.header = at;
        else if (c == '&')
            next = note_word(b, &gap, &gap.anchor, at);
        else if (c == '!')
            next = note_word(b, &gap, &gap.tag, at);
        else if (!pss_is_blank(c))
            note_sign(&gap, &gap.stray, at);
        if (gap.header != PSS_NOWHERE) /* its indicators and comment, then content */
            break;
        if (!pss_is_blank(c) && c != '#')
            gap.end = next;
        at = next;
    }
    return gap;
}

/* True if a blank follows. */
static bool
is_sign(const struct pss_builder *b, size_t at)
{
    return at + 1 >= b->image.n || pss_is_blank(b->image.p[at + 1]);
}

size_t
pss_gap_missing_end(const struct pss_builder *b, const struct pss_event *event)
{
    bool is_value = b->key != NULL;
    bool is_item = b->parent && b->parent->kind == PSS_SEQ;
    bool is_flow = b->parent && b->parent->style == PSS_FLOW;
    /* What may come, each once and in this order (but anchor and tag in either). */
    bool wants_comma = is_flow && !is_value && b->parent->last;
    bool wants_question = b->parent && b->parent->kind == PSS_MAP && !is_value;
    bool wants_sign = is_value || (is_item && !is_flow);
    bool wants_anchor = event->has_anchor;
    bool wants_tag = event->has_tag;
    size_t end = b->pos;
    for (size_t at = b->pos; at < b->image.n;) {
        char c = b->image.p[at];
        size_t next = at + 1;
        if (pss_is_blank(c)) {
            at = next;
            continue;
        }
        if (c == '#') {
            at = pss_gap_comment_end(b, at);
            continue;
        }
        if (c == ',' && wants_comma) {
            wants_comma = false;
        } else if (c == '?' && wants_question && is_sign(b, at)) {
            wants_comma = wants_question = false;
        } else if (wants_sign && c == (is_value ? ':' : '-') &&
                   (is_flow || is_sign(b, at))) {
            wants_sign = false;
        } else if ((c == '&' && wants_anchor) || (c == '!' && wants_tag)) {
            wants_comma = wants_question = wants_sign = false;
            wants_anchor = wants_anchor && c != '&';
            wants_tag = wants_tag && c != '!';
            next = word_end(b, at);
        } else {
            break;
        }
        end = next;
        at = next;
    }
    return end;
}

size_t
pss_gap_block_indent(const struct pss_builder *b, size_t header)
{
    size_t outer = pss_builder_column(b);
    for (size_t at = header + 1; at < b->image.n && at < header + 3; at++)
        if (b->image.p[at] >= '1' && b->image.p[at] <= '9')
            return (size_t)(b->image.p[at] - '0') + (outer == PSS_NOWHERE ? 0 : outer);
    size_t deepest = outer == PSS_NOWHERE ? 1 : outer + 1;
    size_t line = pss_gap_comment_end(b, header) + 1;
    while (line < b->image.n) {
        size_t at = line;
        while (at < b->image.n && b->image.p[at] == ' ')
            at++;
        if (at - line > deepest)
            deepest = at - line;
        if (at == b->image.n || b->image.p[at] != '\n')
            break;
        line = at + 1;
    }
    return deepest;
}

/* Less the blanks that stand for another line break than LF. */
static size_t
without_break(const struct pss_builder *b, size_t start, size_t end)
{
    const char *src = b->doc->src.p + b->base;
    while (end > start && b->image.p[end - 1] == ' ' &&
           src[pss_mask_source(&b->image, end - 1)] != ' ')
        end--;
    return end;
}

/* Of the lines that the source has where the image has one, the first of which begins
 * at `first` with `indent` blanks before it: the end of the last that holds more than
 * its indentation, or PSS_NOWHERE. Blank lines have been joined in the image, and line
 * breaks other than LF have blanks there. */
static size_t
last_text(const struct pss_builder *b, size_t first, size_t end, size_t indent)
{
    const char *src = b->doc->src.p + b->base;
    size_t last = PSS_NOWHERE;
    size_t column = indent;
    for (size_t at = first; at < end; at++) {
        char c = src[pss_mask_source(&b->image, at)];
        bool is_break = b->image.p[at] == ' ' && c != ' ' && c != '\t';
        column = is_break ? 0 : column + 1;
        if (column > indent)
            last = at + 1;
    }
    return last;
}

size_t
pss_gap_block_end(const struct pss_builder *b, size_t at)
{
    const char *p = b->image.p;
    bool keeps = false;
    for (size_t i = at + 1; i < b->image.n && i < at + 3; i++)
        keeps = keeps || p[i] == '+';
    size_t line = pss_gap_comment_end(b, at);
    size_t end = line;
    while (end > at && pss_is_blank(p[end - 1]))
        end--;
    line++;
    size_t indent = pss_gap_block_indent(b, at);
    while (line < b->image.n) {
        size_t first = line;
        while (first < b->image.n && p[first] == ' ' && first - line < indent)
            first++;
        size_t line_end = pss_gap_comment_end(b, first);
        bool is_blank = first == line_end;
        if (!is_blank && first - line < indent)
            break;
        size_t text_end = is_blank ? PSS_NOWHERE : line_end;
        if (!is_blank && p[line_end - 1] == ' ')
            text_end = last_text(b, first, line_end, indent);
        if (text_end != PSS_NOWHERE)
            end = text_end;
        else if (keeps)
            end = without_break(b, line, line_end);
        line = line_end + 1;
    }
    return end;
}
