/* Wraps at words. */
#include "pss/base.h"

#include "pss/words.h"

enum { LONGEST_QUOTE = 500 };

/* Code points that take two columns, roughly as wcwidth() says it. */
static const struct {
    uint32_t first;
    uint32_t last;
} wide[] = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
};

static size_t
columns_of(uint32_t point)
{
    for (size_t i = 0; i < PSS_COUNT(wide); i++)
        if (point >= wide[i].first && point <= wide[i].last)
            return 2;
    return 1;
}

size_t
pss_words_columns(struct pss_str text)
{
    size_t n = 0;
    while (text.n > 0) {
        uint32_t point = 0;
        size_t bytes = pss_str_point(&point, text);
        bytes = bytes > 0 ? bytes : 1;
        n += columns_of(point);
        text = (struct pss_str){text.p + bytes, text.n - bytes};
    }
    return n;
}

/* The length of the first word. What stands between 'quotes' is one word: a command that
 * is to be copied. */
static size_t
word_length(struct pss_str text)
{
    size_t n = pss_str_find(text, PSS_STR(" "), 0);
    n = n < text.n ? n : text.n;
    size_t quote = text.p[0] == '(' && n > 1 ? 1 : 0;
    if (text.p[quote] != '\'' || memchr(text.p + quote + 1, '\'', n - quote - 1))
        return n;
    struct pss_str near = {text.p, text.n < LONGEST_QUOTE ? text.n : LONGEST_QUOTE};
    size_t end = pss_str_find(near, PSS_STR("'"), n);
    if (end >= near.n)
        return n;
    while (end < text.n && text.p[end] != ' ')
        end++;
    return end;
}

void
pss_words_wrap(struct pss_buf *out, struct pss_str text, size_t column, size_t indent,
    size_t width)
{
    size_t start = column; /* of the line: no blank goes before its first word */
    while (text.n > 0) {
        size_t n = word_length(text);
        struct pss_str word = {text.p, n};
        size_t columns = pss_words_columns(word);
        size_t gap = column > start;
        if (width > 0 && column > indent && column + gap + columns > width) {
            pss_buf_printf(out, "\n%*s", (int)indent, "");
            column = start = indent;
            gap = 0;
        }
        pss_buf_puts(out, gap > 0 ? " " : "");
        pss_buf_add(out, word);
        column += gap + columns;
        n += n < text.n;
        text = (struct pss_str){text.p + n, text.n - n};
    }
}
