/* Plain and quoted scalars: line folding and escapes. */
#include "pss/base.h"

#include "decode.h"

enum {
    REPLACEMENT = 0xfffd,
    LAST_POINT = 0x10ffff,
};

size_t
pss_decode_break(struct pss_str src, size_t at)
{
    if (at >= src.n)
        return 0;
    size_t left = src.n - at;
    const char *p = src.p + at;
    switch (p[0]) {
    case '\n':
        return 1;
    case '\r':
        return left > 1 && p[1] == '\n' ? 2 : 1;
    case '\xc2': /* NEL */
        return left > 1 && p[1] == '\x85' ? 2 : 0;
    case '\xe2': /* LS, PS */
        return left > 2 && p[1] == '\x80' && (p[2] == '\xa8' || p[2] == '\xa9') ? 3 : 0;
    default:
        return 0;
    }
}

size_t
pss_decode_add_break(struct pss_buf *out, struct pss_str src, size_t at)
{
    size_t n = pss_decode_break(src, at);
    if (n == 3)
        pss_buf_add(out, (struct pss_str){src.p + at, n});
    else if (n > 0)
        pss_buf_putc(out, '\n');
    return n;
}

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* True if the text holds what may be a line break. */
static bool
has_break(struct pss_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        bool is_common = c >= ' ' && c < 0x80;
        if (!is_common && (c == '\n' || c == '\r' || c == 0xc2 || c == 0xe2))
            return true;
    }
    return false;
}

/* The buffer's bytes in the arena. */
static struct pss_str
settle(struct pss_arena *mem, struct pss_buf *out)
{
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(out));
    pss_buf_release(out);
    return text;
}

/* Reads the blanks and breaks at `at`. Without a break the blanks stay; one break
 * becomes a space; of several the first goes. `was_escaped` says that a break has been
 * read already and counts for nothing. Returns the offset behind them. */
static size_t
add_gap(struct pss_buf *out, struct pss_str src, size_t at, bool was_escaped)
{
    size_t start = at;
    while (at < src.n && is_blank(src.p[at]))
        at++;
    size_t first = at;
    size_t n = pss_decode_break(src, at);
    if (n == 0) {
        if (!was_escaped)
            pss_buf_add(out, (struct pss_str){src.p + start, at - start});
        return at;
    }
    bool folds = !was_escaped && n != 3;
    if (folds)
        at += n;
    size_t breaks = 0;
    while (at < src.n) {
        if (is_blank(src.p[at])) {
            at++;
            continue;
        }
        n = pss_decode_add_break(out, src, at);
        if (n == 0)
            break;
        at += n;
        breaks++;
    }
    assert(at > first);
    if (folds && breaks == 0)
        pss_buf_putc(out, ' ');
    return at;
}

/* Copies words and folds gaps from *at on, up to `stop` (or the end). */
static void
add_until(struct pss_buf *out, struct pss_str src, size_t *at, const char *stops)
{
    size_t from = *at;
    size_t i = from;
    while (i < src.n) {
        char c = src.p[i];
        if (pss_is_one_of(c, stops))
            break;
        if (!is_blank(c) && pss_decode_break(src, i) == 0) {
            i++;
            continue;
        }
        pss_buf_add(out, (struct pss_str){src.p + from, i - from});
        i = from = add_gap(out, src, i, false);
    }
    pss_buf_add(out, (struct pss_str){src.p + from, i - from});
    *at = i;
}

struct pss_str
pss_decode_plain(struct pss_arena *mem, struct pss_str src)
{
    if (!has_break(src))
        return src;
    struct pss_buf out = {0};
    size_t at = 0;
    add_until(&out, src, &at, "");
    return settle(mem, &out);
}

static struct pss_str
inside(struct pss_str src)
{
    return src.n < 2 ? (struct pss_str){src.p, 0}
                     : (struct pss_str){src.p + 1, src.n - 2};
}

struct pss_str
pss_decode_single(struct pss_arena *mem, struct pss_str src)
{
    struct pss_str text = inside(src);
    if (text.n == 0 || (!memchr(text.p, '\'', text.n) && !has_break(text)))
        return text;
    struct pss_buf out = {0};
    for (size_t at = 0; at < text.n;) {
        add_until(&out, text, &at, "'");
        if (at < text.n) {
            pss_buf_putc(&out, '\'');
            at += 2;
        }
    }
    return settle(mem, &out);
}

static void
add_point(struct pss_buf *out, uint32_t c)
{
    if (c > LAST_POINT || (c >= 0xd800 && c <= 0xdfff))
        c = REPLACEMENT;
    if (c < 0x80) {
        pss_buf_putc(out, (char)c);
    } else if (c < 0x800) {
        pss_buf_putc(out, (char)(0xc0 | c >> 6));
        pss_buf_putc(out, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        pss_buf_putc(out, (char)(0xe0 | c >> 12));
        pss_buf_putc(out, (char)(0x80 | (c >> 6 & 0x3f)));
        pss_buf_putc(out, (char)(0x80 | (c & 0x3f)));
    } else {
        pss_buf_putc(out, (char)(0xf0 | c >> 18));
        pss_buf_putc(out, (char)(0x80 | (c >> 12 & 0x3f)));
        pss_buf_putc(out, (char)(0x80 | (c >> 6 & 0x3f)));
        pss_buf_putc(out, (char)(0x80 | (c & 0x3f)));
    }
}

/* Value of n hexadecimal digits at `at`; false if they are not there. */
static bool
read_hex(uint32_t *out, struct pss_str src, size_t at, size_t n)
{
    if (n > src.n || at > src.n - n)
        return false;
    uint32_t value = 0;
    for (size_t i = at; i < at + n; i++) {
        char c = src.p[i];
        uint32_t digit;
        if (c >= '0' && c <= '9')
            digit = (uint32_t)(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = (uint32_t)(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = (uint32_t)(c - 'A') + 10;
        else
            return false;
        value = value << 4 | digit;
    }
    *out = value;
    return true;
}

/* What one letter behind a backslash stands for; NULL: nothing. */
static const char *
escape_text(char c)
{
    switch (c) {
    case 'a':
        return "\a";
    case 'b':
        return "\b";
    case 't':
    case '\t':
        return "\t";
    case 'n':
        return "\n";
    case 'v':
        return "\v";
    case 'f':
        return "\f";
    case 'r':
        return "\r";
    case 'e':
        return "\x1b";
    case ' ':
        return " ";
    case '"':
        return "\"";
    case '\'':
        return "'";
    case '/':
        return "/";
    case '\\':
        return "\\";
    case 'N':
        return "\xc2\x85";
    case '_':
        return "\xc2\xa0";
    case 'L':
        return "\xe2\x80\xa8";
    case 'P':
        return "\xe2\x80\xa9";
    default:
        return NULL;
    }
}

/* Digits of the long escapes. */
static size_t
hex_length(char c)
{
    return c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
}

/* Reads the escape at `at` (a backslash) and returns the offset behind it. One that
 * is not known stands for itself: the chunk is refused anyway. */
static size_t
add_escape(struct pss_buf *out, struct pss_str src, size_t at)
{
    if (at + 1 >= src.n) {
        pss_buf_putc(out, '\\');
        return src.n;
    }
    size_t feed = pss_decode_break(src, at + 1);
    if (feed > 0)
        return add_gap(out, src, at + 1 + feed, true);
    char c = src.p[at + 1];
    at += 2;
    if (c == '0') {
        pss_buf_putc(out, '\0');
        return at;
    }
    const char *text = escape_text(c);
    if (text) {
        pss_buf_puts(out, text);
        return at;
    }
    size_t n = hex_length(c);
    uint32_t point;
    if (n == 0 || !read_hex(&point, src, at, n)) {
        pss_buf_add(out, (struct pss_str){src.p + at - 2, 2});
        return at;
    }
    at += n;
    uint32_t low;
    if (point >= 0xd800 && point <= 0xdbff && at + 6 <= src.n && src.p[at] == '\\' &&
        src.p[at + 1] == 'u' && read_hex(&low, src, at + 2, 4) && low >= 0xdc00 &&
        low <= 0xdfff) {
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        at += 6;
    }
    add_point(out, point);
    return at;
}

struct pss_str
pss_decode_double(struct pss_arena *mem, struct pss_str src)
{
    struct pss_str text = inside(src);
    if (text.n == 0 || (!memchr(text.p, '\\', text.n) && !has_break(text)))
        return text;
    struct pss_buf out = {0};
    for (size_t at = 0; at < text.n;) {
        add_until(&out, text, &at, "\\");
        if (at < text.n)
            at = add_escape(&out, text, at);
    }
    return settle(mem, &out);
}

size_t
pss_decode_bad_escape(struct pss_str src)
{
    for (size_t at = 0; at + 1 < src.n; at++) {
        if (src.p[at] != '\\')
            continue;
        char c = src.p[at + 1];
        size_t n = hex_length(c);
        uint32_t point = 0;
        bool is_known = n > 0
                            ? read_hex(&point, src, at + 2, n) && point <= LAST_POINT &&
                                  (point < 0xd800 || point > 0xdfff)
                            : c == '0' || (c != '/' && escape_text(c)) ||
                                  pss_decode_break(src, at + 1) > 0;
        if (!is_known)
            return at;
        at++;
    }
    return src.n;
}

struct pss_str
pss_decode_mend(struct pss_arena *mem, struct pss_str bytes)
{
    struct pss_buf out = {0};
    for (size_t at = 0; at < bytes.n;) {
        size_t n = pss_str_utf8((struct pss_str){bytes.p + at, bytes.n - at});
        if (n == 0)
            add_point(&out, REPLACEMENT);
        else
            pss_buf_add(&out, (struct pss_str){bytes.p + at, n});
        at += n ? n : 1;
    }
    return settle(mem, &out);
}
