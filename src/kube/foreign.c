/* What kind of text it is that cannot be read. */
#include "pss/base.h"

#include "pss/foreign.h"

/* ---- neighbours ---- */

static struct pss_str
text_of(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    return pss_doc_text(doc, chunk->span.at, chunk->span.end);
}

/* True if only blanks, comments and directives are in the text, one of these at least. */
static bool
is_directives(struct pss_str text)
{
    bool has_any = false;
    for (size_t at = 0; at < text.n; at = pss_line_next(text, at)) {
        size_t end = pss_line_end(text, at);
        bool is_directive = at < end && text.p[at] == '%';
        has_any = has_any || is_directive;
        while (at < end && (text.p[at] == ' ' || text.p[at] == '\t'))
            at++;
        if (at < end && text.p[at] != '#' && !is_directive)
            return false;
    }
    return has_any;
}

unsigned
pss_signs_of_chunk(const struct pss_doc *doc, const struct pss_chunks *chunks, size_t i)
{
    const struct pss_chunk *chunk = &chunks->items[i];
    unsigned signs = pss_signs_of(text_of(doc, chunk));
    if (signs == 0 && i > 0 && chunk->err)
        signs = pss_signs_of(text_of(doc, chunk - 1));
    if (signs == 0 && i + 1 < chunks->n && is_directives(text_of(doc, chunk)))
        signs = pss_signs_of(text_of(doc, chunk + 1));
    return signs;
}

/* ---- other encodings ---- */

static bool
starts(struct pss_str text, const char *with)
{
    return pss_str_starts(text, pss_str_of(with));
}

/* Of UTF-16 and UTF-32 the ASCII characters, and bytes of the others. */
static struct pss_str
ascii_of(struct pss_arena *mem, struct pss_str src)
{
    char *p = pss_alloc(mem, src.n + 1);
    size_t n = 0;
    bool has_mark = starts(src, "\xff\xfe") || starts(src, "\xfe\xff");
    for (size_t at = has_mark ? 2 : 0; at < src.n; at++)
        if (src.p[at] != 0)
            p[n++] = src.p[at];
    return (struct pss_str){p, n};
}

unsigned
pss_signs_of_bytes(struct pss_arena *mem, struct pss_str src)
{
    return pss_signs_of(memchr(src.p, 0, src.n) ? ascii_of(mem, src) : src);
}

/* ---- names ---- */

static struct pss_str
less_blanks(struct pss_str text)
{
    size_t at = 0;
    while (at < text.n && pss_is_one_of(text.p[at], " \t\r\n"))
        at++;
    return (struct pss_str){text.p + at, text.n - at};
}

/* True for `//` or a slash and a star outside of texts in quotes. */
static bool
has_json_comment(struct pss_str text)
{
    bool is_quoted = false;
    for (size_t at = 0; at + 1 < text.n; at++) {
        char c = text.p[at];
        if (c == '\n')
            is_quoted = false;
        else if (c == '"')
            is_quoted = !is_quoted;
        else if (c == '\\' && is_quoted)
            at++;
        else if (c == '/' && !is_quoted &&
                 (text.p[at + 1] == '/' || text.p[at + 1] == '*'))
            return true;
    }
    return false;
}

static bool
is_json(struct pss_str text)
{
    if (starts(text, "//") || starts(text, "/*"))
        return memchr(text.p, '{', text.n) || memchr(text.p, '[', text.n);
    if (!starts(text, "{") && !starts(text, "["))
        return false;
    struct pss_str rest = less_blanks((struct pss_str){text.p + 1, text.n - 1});
    return rest.n > 0 && pss_is_one_of(rest.p[0], "\"{[}]/");
}

const char *
pss_foreign_name(struct pss_str text)
{
    static const struct {
        const char *start;
        const char *name;
    } rows[] = {
        {"\xff\xfe", "UTF-16 text"},
        {"\xfe\xff", "UTF-16 text"},
        {"-----", "PEM text"},
        {"--- !", "YAML with a tag behind its `---`"},
        {"%", "YAML with a directive"},
        {"<?xml", "XML"},
        {"<!", "HTML or XML"},
    };
    text = less_blanks(text);
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (starts(text, rows[i].start))
            return rows[i].name;
    if (is_json(text))
        return has_json_comment(text) ? "JSON with comments" : "JSON";
    if (is_directives(text))
        return "YAML with a directive";
    return memchr(text.p, 0, text.n) ? "binary data" : "";
}
