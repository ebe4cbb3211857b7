/* Kubernetes reads YAML with a port of libyaml, so its rules count, however odd. */
#include "pss/base.h"

#include "gap.h"
#include "strict.h"

enum { MAX_KEY = 1024 };

static const char tab_message[] =
    "Kubernetes refuses a tab here; use spaces for indentation";

static bool
is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           c == '_' || c == '-';
}

static bool
is_in_flow(const struct pss_builder *b)
{
    return b->parent && b->parent->style == PSS_FLOW;
}

/* A byte of the image, but a tab that was replaced there is one still. */
static char
seen(const struct pss_builder *b, size_t at)
{
    char c = b->image.p[at];
    bool is_tab =
        c == ' ' && b->doc->src.p[b->base + pss_mask_source(&b->image, at)] == '\t';
    return is_tab ? '\t' : c;
}

/* How deep a line must be indented to go on with a scalar. */
static size_t
least_column(const struct pss_builder *b)
{
    size_t outer = pss_builder_column(b);
    return outer == PSS_NOWHERE ? 0 : outer + 1;
}

/* Tabs of a plain scalar's lines but the first. What is blank behind the scalar is read
 * as if it went on. */
static void
check_lines(struct pss_builder *b, size_t at, size_t end)
{
    const char *p = b->image.p;
    size_t least = least_column(b);
    while (at < end || (at < b->image.n && pss_is_blank(p[at]))) {
        if (p[at++] != '\n')
            continue;
        for (size_t line = at; p[at] == ' ' || p[at] == '\t'; at++)
            if (seen(b, at) == '\t' && at - line < least)
                pss_builder_fail(b, PSS_ERR_YAML, at, tab_message);
    }
    b->blank_end = at;
    b->is_key_allowed = !is_in_flow(b) && memchr(p + end, '\n', at - end) != NULL;
}

void
pss_strict_plain(struct pss_builder *b, size_t at, size_t end)
{
    const char *p = b->image.p;
    b->is_key_allowed = false;
    if (b->has_tabs)
        check_lines(b, at, end);
    if (!is_in_flow(b) || b->is_json)
        return;
    const char *question = memchr(p + at, '?', end - at);
    if (question)
        pss_builder_fail(b, PSS_ERR_YAML, (size_t)(question - p),
            "Kubernetes takes a `?` between brackets for the sign of a key; quote the "
            "text");
    if (p[at] == ':')
        pss_builder_fail(b, PSS_ERR_YAML, at,
            "Kubernetes takes this `:` for the sign of a value; quote the text");
}

void
pss_strict_gap(struct pss_builder *b, size_t end)
{
    if (!b->has_tabs)
        return;
    const char *p = b->image.p;
    bool is_flow = is_in_flow(b);
    for (size_t at = b->pos > b->blank_end ? b->pos : b->blank_end; at < end; at++) {
        switch (seen(b, at)) {
        case '\n':
            b->is_key_allowed = b->is_key_allowed || !is_flow;
            break;
        case '\t':
            if (b->is_key_allowed && !is_flow)
                pss_builder_fail(b, PSS_ERR_YAML, at, tab_message);
            break;
        case '#':
            at = pss_gap_comment_end(b, at) - 1;
            break;
        case '-':
        case '?':
        case ',':
            b->is_key_allowed = true;
            break;
        case ':':
            b->is_key_allowed = !is_flow && b->levels.n > 0 &&
                                b->levels.items[b->levels.n - 1].is_explicit;
            break;
        case '&':
        case '!':
            while (at + 1 < end && !pss_is_blank(p[at + 1]))
                at++;
            b->is_key_allowed = false;
            break;
        default:
            break;
        }
    }
}

/* One sign and one digit at most, in either order. */
static void
check_header(struct pss_builder *b, size_t header)
{
    const char *p = b->image.p;
    size_t at = header + 1;
    bool has_sign = p[at] == '+' || p[at] == '-';
    at += has_sign;
    if (p[at] >= '1' && p[at] <= '9') {
        at++;
        if (!has_sign && (p[at] == '+' || p[at] == '-'))
            at++;
    }
    while (p[at] == ' ' || p[at] == '\t')
        at++;
    if (p[at] != '#' && p[at] != '\n' && at < b->image.n)
        pss_builder_fail(b, PSS_ERR_YAML, at,
            "Kubernetes expects the line to end behind the block scalar's indicators");
}

static bool
has_digit(const struct pss_builder *b, size_t header)
{
    for (size_t at = header + 1; at < header + 3; at++)
        if (b->image.p[at] >= '1' && b->image.p[at] <= '9')
            return true;
    return false;
}

void
pss_strict_block(struct pss_builder *b, size_t header, size_t end)
{
    check_header(b, header);
    if (!b->has_tabs)
        return;
    const char *p = b->image.p;
    size_t line = pss_gap_comment_end(b, header) + 1;
    size_t indent = pss_gap_block_indent(b, header);
    /* Where the first text tells the indentation, no tab may come before it. */
    bool is_known = has_digit(b, header);
    while (line < b->image.n) {
        size_t at = line;
        while (seen(b, at) == ' ' && (at - line < indent || !is_known))
            at++;
        if (seen(b, at) == '\t' && (at - line < indent || !is_known))
            pss_builder_fail(b, PSS_ERR_YAML, at, tab_message);
        is_known = is_known || p[at] != '\n';
        bool is_text = at - line >= indent && p[at] != '\n';
        if ((!is_text && p[at] != '\n') || (is_text && line >= end))
            return;
        line = pss_gap_comment_end(b, at) + 1;
    }
}

/* True if only blanks stand before `at` on its line, as many as the entries of the
 * block collection around have. */
static bool
is_in_key_column(const struct pss_builder *b, size_t at)
{
    size_t column = pss_builder_column(b);
    if (column == PSS_NOWHERE || at < column)
        return false;
    const char *p = b->image.p;
    size_t line = at - column;
    if (line > 0 && p[line - 1] != '\n')
        return false;
    while (line < at && p[line] == ' ')
        line++;
    return line == at;
}

void
pss_strict_place(struct pss_builder *b, size_t start, size_t text, bool is_key)
{
    if (is_in_flow(b))
        return;
    bool is_apart = start < text && memchr(b->image.p + start, '\n', text - start);
    bool is_bad = (!is_key || is_apart) && is_in_key_column(b, start);
    if (!is_bad && (is_key || !is_apart || !is_in_key_column(b, text)))
        return;
    pss_builder_fail(b, PSS_ERR_YAML, is_bad ? start : text,
        "Kubernetes expects a key here, with its colon on the same line; indent the "
        "text if it is not a key");
}

/* Code points; where they cannot be too many for a key, bytes will do. */
static size_t
count_points(const char *p, size_t at, size_t end)
{
    size_t n = end - at;
    if (n <= MAX_KEY)
        return n;
    for (; at < end; at++)
        n -= ((unsigned char)p[at] & 0xc0) == 0x80;
    return n;
}

void
pss_strict_colon(struct pss_builder *b, size_t colon)
{
    const struct pss_level *level = &b->levels.items[b->levels.n - 1];
    const char *p = b->image.p;
    if (colon == PSS_NOWHERE || level->is_explicit || b->is_json)
        return;
    if (memchr(p + level->key_at, '\n', colon - level->key_at))
        pss_builder_fail(b, PSS_ERR_YAML, level->key_at,
            "Kubernetes wants a key and its colon on one line");
    if (count_points(p, level->key_at, colon) > MAX_KEY)
        pss_builder_fail(b, PSS_ERR_YAML, level->key_at,
            "Kubernetes refuses keys of more than 1024 characters that have no `? `");
    bool is_sign = pss_is_one_of(p[colon + 1], ",[]{}");
    if (is_in_flow(b) && b->key->style == PSS_PLAIN && b->key->kind == PSS_SCALAR &&
        colon == b->pos && is_sign)
        pss_builder_fail(b, PSS_ERR_YAML, colon,
            "Kubernetes takes this colon for a part of the key; put a blank behind it");
}

static bool
is_tag_character(char c)
{
    return is_word(c) || pss_is_one_of(c, ";/?:@&=+$,.!~*'()[]%");
}

/* `!e!tag`: a handle of letters, digits, `-` and `_` that a directive would declare. */
static bool
has_handle(const char *p, struct pss_span tag)
{
    size_t at = tag.at + 1;
    while (at < tag.end && is_word(p[at]))
        at++;
    return at > tag.at + 1 && at < tag.end && p[at] == '!';
}

void
pss_strict_tag(struct pss_builder *b, struct pss_span tag)
{
    const char *p = b->image.p;
    if (pss_span_empty(tag))
        return;
    bool is_verbatim = tag.end - tag.at > 2 && p[tag.at + 1] == '<';
    for (size_t at = tag.at + (is_verbatim ? 2 : 0); at < tag.end - is_verbatim; at++)
        if (!is_tag_character(p[at]))
            pss_builder_fail(b, PSS_ERR_YAML, at, "Kubernetes refuses this tag");
    bool is_comment =
        b->doc->src.p[b->base + pss_mask_source(&b->image, tag.end)] == '#';
    if (tag.end < b->image.n && (is_comment || !pss_is_blank(p[tag.end])))
        pss_builder_fail(b, PSS_ERR_YAML, tag.end,
            "Kubernetes wants a blank behind a tag; put one there");
    if (has_handle(p, tag))
        pss_builder_fail(b, PSS_ERR_YAML, tag.at,
            "Kubernetes does not know the handle of this tag; write `!<…>`");
    if (tag.end - tag.at == 2 && p[tag.at + 1] == '!')
        pss_builder_fail(
            b, PSS_ERR_YAML, tag.at, "Kubernetes refuses a tag without name");
}

/* True for three such signs alone, at the start of a line or of the text. */
static bool
is_mark(const struct pss_builder *b, size_t at, const char *signs)
{
    const char *p = b->image.p;
    if (b->image.n - at < 3 || (at > 0 && p[at - 1] != '\n'))
        return false;
    return memcmp(p + at, signs, 3) == 0 &&
           (at + 3 == b->image.n || pss_is_blank(p[at + 3]));
}

void
pss_strict_start(struct pss_builder *b)
{
    const char *p = b->image.p;
    size_t at = 0;
    while (at < b->image.n && (pss_is_blank(p[at]) || p[at] == '#'))
        at = p[at] == '#' ? pss_gap_comment_end(b, at) : at + 1;
    if (at == b->image.n)
        return;
    if (p[at] == '%' && (at == 0 || p[at - 1] == '\n'))
        pss_builder_fail(b, PSS_ERR_YAML, at,
            "Kubernetes cuts the text at `---` first and refuses a directive before "
            "it; remove the line");
    if (is_mark(b, at, "..."))
        pss_builder_fail(b, PSS_ERR_YAML, at,
            "Kubernetes refuses a document that begins with `...`; remove it");
    if (!is_mark(b, at, "---"))
        return;
    pss_strict_gap(b, at);
    b->pos = at + 3;
    b->is_key_allowed = false;
}

void
pss_strict_name(struct pss_builder *b, size_t at, struct pss_str name)
{
    for (size_t i = 0; i < name.n; i++) {
        if (is_word(name.p[i]))
            continue;
        pss_builder_fail(b, PSS_ERR_YAML, at + i,
            "Kubernetes takes only ASCII letters, digits, `-` and `_` in the name of "
            "an anchor");
        return;
    }
    char next = at + name.n < b->image.n ? b->image.p[at + name.n] : '\n';
    if (next == '[' || next == '{')
        pss_builder_fail(b, PSS_ERR_YAML, at + name.n,
            "Kubernetes wants a blank behind the name of an anchor");
}
