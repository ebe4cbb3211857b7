/* A buffer with a gap. */
#include "pss/base.h"

#include "pss/lsptext.h"

static size_t
gap_size(const struct pss_lsp_text *text)
{
    return text->bytes.cap - text->bytes.n;
}

static char
byte_at(const struct pss_lsp_text *text, size_t at)
{
    return text->bytes.p[at < text->gap ? at : at + gap_size(text)];
}

static void
move_gap(struct pss_lsp_text *text, size_t at)
{
    char *p = text->bytes.p;
    size_t size = gap_size(text);
    if (at < text->gap)
        memmove(p + at + size, p + at, text->gap - at);
    else if (at > text->gap)
        memmove(p + text->gap, p + text->gap + size, at - text->gap);
    text->gap = at;
}

/* Makes the gap at least that large. */
static void
widen_gap(struct pss_lsp_text *text, size_t more)
{
    size_t old = text->bytes.cap;
    size_t tail = text->bytes.n - text->gap;
    pss_buf_reserve(&text->bytes, more);
    if (text->bytes.cap > old && tail > 0)
        memmove(
            text->bytes.p + text->bytes.cap - tail, text->bytes.p + old - tail, tail);
}

void
pss_lsp_text_set(struct pss_lsp_text *text, struct pss_str all)
{
    text->bytes.n = 0;
    pss_buf_add(&text->bytes, all);
    text->gap = text->bytes.n;
    text->line = 0;
    text->line_at = 0;
}

void
pss_lsp_text_put(struct pss_buf *out, const struct pss_lsp_text *text)
{
    size_t tail = text->bytes.n - text->gap;
    pss_buf_add(out, (struct pss_str){text->bytes.p, text->gap});
    if (tail > 0)
        pss_buf_add(
            out, (struct pss_str){text->bytes.p + text->gap + gap_size(text), tail});
}

void
pss_lsp_text_release(struct pss_lsp_text *text)
{
    pss_buf_release(&text->bytes);
    *text = (struct pss_lsp_text){0};
}

/* ---- places ---- */

/* True if a line ends with this byte. */
static bool
ends_line(const struct pss_lsp_text *text, size_t at)
{
    char c = byte_at(text, at);
    if (c != '\r')
        return c == '\n';
    return at + 1 == text->bytes.n || byte_at(text, at + 1) != '\n';
}

/* Goes to the line, or to the last one. */
static void
go_to_line(struct pss_lsp_text *text, size_t line)
{
    size_t at = text->line_at;
    while (text->line > line) {
        at--; /* the end of the line before */
        while (at > 0 && !ends_line(text, at - 1))
            at--;
        text->line--;
        text->line_at = at;
    }
    for (; text->line < line && at < text->bytes.n; at++)
        if (ends_line(text, at)) {
            text->line++;
            text->line_at = at + 1;
        }
}

static size_t
offset_of(struct pss_lsp_text *text, enum pss_lsp_units units,
    struct pss_lsp_position position)
{
    go_to_line(text, position.line);
    if (text->line < position.line)
        return text->bytes.n;
    size_t at = text->line_at;
    size_t passed = 0;
    while (
        at < text->bytes.n && byte_at(text, at) != '\n' && byte_at(text, at) != '\r') {
        passed += pss_lsp_units_of(byte_at(text, at), units);
        if (passed > position.character)
            break;
        at++;
    }
    /* A position within a code point stands for its start. */
    while (at > text->line_at && at < text->bytes.n &&
           ((unsigned char)byte_at(text, at) & 0xC0) == 0x80)
        at--;
    return at;
}

void
pss_lsp_text_replace(struct pss_lsp_text *text, enum pss_lsp_units units,
    struct pss_lsp_position start, struct pss_lsp_position end, struct pss_str now)
{
    size_t from = offset_of(text, units, start);
    size_t line = text->line;
    size_t to = offset_of(text, units, end);
    if (to < from)
        to = from;
    /* A line end of two bytes may come to be, or cease to be, at the start of the line: the
     * line before it begins where it did. */
    go_to_line(text, line > 0 ? line - 1 : 0);
    move_gap(text, from);
    text->bytes.n -= to - from;
    widen_gap(text, now.n);
    if (now.n > 0)
        memcpy(text->bytes.p + text->gap, now.p, now.n);
    text->gap += now.n;
    text->bytes.n += now.n;
}
