/* Text for new entries (docs/decisions.md, "Layout"). */
#include "pss/base.h"

#include "snippet.h"

/* True if every reader takes the text for this string, even without quotes. */
static bool
is_safe_plain(struct pss_str text)
{
    enum { LONGEST_WORD = 5 };
    static const char *const words[] = {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    if (text.n == 0)
        return false;
    for (size_t i = 0; text.n <= LONGEST_WORD && i < PSS_COUNT(words); i++)
        if (pss_str_same_letters(text, pss_str_of(words[i])))
            return false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool is_inner =
            (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '/' || c == '-';
        if (!is_letter && (i == 0 ? c != '/' : !is_inner))
            return false;
    }
    return true;
}

/* Characters of three bytes or less that YAML does not allow as they are, or takes for
 * line breaks. */
static bool
is_odd(unsigned code)
{
    return (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 ||
           code == 0xfeff || code >= 0xfffe;
}

/* The length of the first character of a valid text if it is such a character, else
 * 0. */
static size_t
odd_length(unsigned *code, struct pss_str text)
{
    const unsigned char *p = (const unsigned char *)text.p;
    size_t n = p[0] < 0x80 ? 1 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    if (n > text.n || n == 4)
        return 0;
    *code = n == 1   ? p[0]
            : n == 2 ? (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu)
                     : (p[0] & 0xfu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
    return is_odd(*code) ? n : 0;
}

static void
put_quoted(struct pss_buf *out, struct pss_str text)
{
    pss_buf_putc(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        unsigned code;
        size_t odd = odd_length(&code, (struct pss_str){text.p + i, text.n - i});
        if (c == '"' || c == '\\')
            pss_buf_putc(out, '\\');
        if (c == '\n') {
            pss_buf_puts(out, "\\n");
        } else if (c < 0x20) {
            pss_buf_printf(out, "\\u%04x", c);
        } else if (odd) {
            pss_buf_printf(out, "\\u%04x", code);
            i += odd - 1;
        } else {
            pss_buf_putc(out, (char)c);
        }
    }
    pss_buf_putc(out, '"');
}

void
pss_snippet_scalar(struct pss_buf *out, struct pss_str text, bool is_string,
    const struct pss_style *style)
{
    if (is_string && (style->has_quoted_text || !is_safe_plain(text)))
        put_quoted(out, text);
    else
        pss_buf_add(out, text);
}

bool
pss_snippet_key(struct pss_buf *out, struct pss_str key, const struct pss_style *style)
{
    bool is_merge = pss_str_is(key, "<<");
    bool is_quoted = !is_merge && (style->has_quoted_keys || !is_safe_plain(key));
    if (is_quoted)
        put_quoted(out, key);
    else
        pss_buf_add(out, key);
    return is_quoted;
}

bool
pss_snippet_is_tight(const struct pss_style *style, const struct pss_node *key)
{
    return style->is_tight &&
           (!key || key->style == PSS_DOUBLE || key->style == PSS_SINGLE);
}

void
pss_snippet_pad(struct pss_buf *out, size_t column)
{
    while (column-- > 0)
        pss_buf_putc(out, ' ');
}

void
pss_snippet_items(struct pss_buf *out, const struct pss_new *first, char quote,
    const struct pss_style *style)
{
    struct pss_style inner = *style;
    inner.column += 2; /* the text stands behind the dash */
    for (const struct pss_new *item = first; item; item = item->next) {
        pss_buf_add(out, style->eol);
        pss_snippet_pad(out, style->column);
        pss_buf_puts(out, "- ");
        if (item->kind == PSS_NEW_MAP)
            pss_snippet_block(out, item->first, &inner);
        else if (quote == '\'')
            pss_buf_printf(out, "'%.*s'", PSS_FMT(item->text));
        else
            pss_snippet_scalar(out, item->text, item->is_string, style);
    }
}

/* The recursion is only as deep as our own additions: securityContext, seccompProfile,
 * type. */
void
pss_snippet_block(
    struct pss_buf *out, const struct pss_new *entries, const struct pss_style *style)
{
    for (const struct pss_new *entry = entries; entry; entry = entry->next) {
        if (entry != entries) {
            pss_buf_add(out, style->eol);
            pss_snippet_pad(out, style->column);
        }
        pss_snippet_key(out, entry->key, style);
        pss_buf_putc(out, ':');
        struct pss_style inner = *style;
        switch (entry->kind) {
        case PSS_NEW_SCALAR:
            pss_buf_putc(out, ' ');
            pss_snippet_scalar(out, entry->text, entry->is_string, style);
            break;
        case PSS_NEW_MAP:
            if (!entry->first) {
                pss_buf_puts(out, " {}");
                break;
            }
            inner.column += style->step;
            pss_buf_add(out, style->eol);
            pss_snippet_pad(out, inner.column);
            pss_snippet_block(out, entry->first, &inner);
            break;
        case PSS_NEW_LIST:
            if (!entry->first) {
                pss_buf_puts(out, " []");
                break;
            }
            inner.column += style->list_offset;
            pss_snippet_items(out, entry->first, 0, &inner);
            break;
        }
    }
}

static struct pss_str
joined(struct pss_buf *scratch, struct pss_str a, struct pss_str b)
{
    pss_buf_add(scratch, a);
    pss_buf_add(scratch, b);
    return pss_buf_str(scratch);
}

void
pss_snippet_flow_value(
    struct pss_buf *out, const struct pss_new *entry, const struct pss_style *style)
{
    if (entry->kind == PSS_NEW_SCALAR) {
        pss_snippet_scalar(out, entry->text, entry->is_string, style);
        return;
    }
    bool is_map = entry->kind == PSS_NEW_MAP;
    bool is_padded = is_map ? style->is_padded : style->is_padded_list;
    struct pss_style inner = *style;
    pss_buf_putc(out, is_map ? '{' : '[');
    if (style->is_lines && !style->is_wrapped && entry->first) {
        struct pss_buf scratch = {0};
        inner.indent = joined(&scratch, style->indent, style->deeper);
        pss_buf_add(out, style->eol);
        pss_buf_add(out, inner.indent);
        pss_snippet_flow(out, entry->first, &inner);
        if (style->has_last_comma)
            pss_buf_putc(out, ',');
        pss_buf_add(out, style->eol);
        pss_buf_add(out, style->indent);
        pss_buf_release(&scratch);
    } else {
        const char *blank = is_padded && entry->first ? " " : "";
        inner.is_lines = false;
        pss_buf_puts(out, blank);
        pss_snippet_flow(out, entry->first, &inner);
        pss_buf_puts(out, blank);
    }
    pss_buf_putc(out, is_map ? '}' : ']');
}

void
pss_snippet_flow(
    struct pss_buf *out, const struct pss_new *entries, const struct pss_style *style)
{
    for (const struct pss_new *entry = entries; entry; entry = entry->next) {
        if (entry != entries) {
            pss_buf_putc(out, ',');
            if (style->is_lines) {
                pss_buf_add(out, style->eol);
                pss_buf_add(out, style->indent);
            } else if (!style->is_tight) {
                pss_buf_putc(out, ' ');
            }
        }
        if (entry->key.n) {
            bool is_quoted = pss_snippet_key(out, entry->key, style);
            pss_buf_puts(out, style->is_tight && is_quoted ? ":" : ": ");
        }
        pss_snippet_flow_value(out, entry, style);
    }
}
