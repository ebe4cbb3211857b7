/* From a stream to chunks, as Kubernetes' readers cut it before any YAML is read. */
#include "pss/base.h"

#include "pss/cut.h"
#include "pss/node.h"

#include "decode.h"
#include "json.h"

/* JSON must begin within so many bytes. */
enum { JSON_WITHIN = 4096 };

static const struct pss_str bom = {"\xef\xbb\xbf", 3};

/* Length of the UTF-8 sequence at p (n bytes left), 0 if there is none: pss_str_utf8, but
 * every byte that is not plain ASCII goes through here, and a call for each costs 1 %. */
static size_t
utf8_length(const unsigned char *p, size_t n)
{
    if (p[0] < 0x80)
        return 1;
    if (p[0] < 0xc2 || p[0] > 0xf4)
        return 0;
    size_t length = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    if (n < length)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    if (p[0] == 0xe0 && p[1] < 0xa0) /* overlong */
        return 0;
    if (p[0] == 0xed && p[1] > 0x9f) /* surrogates */
        return 0;
    if (p[0] == 0xf0 && p[1] < 0x90)
        return 0;
    if (p[0] == 0xf4 && p[1] > 0x8f)
        return 0;
    return length;
}

/* True for what YAML 1.1 calls printable, given a valid sequence. */
static bool
is_printable(const unsigned char *p, size_t length)
{
    if (length == 1)
        return (p[0] >= 0x20 && p[0] < 0x7f) || p[0] == '\t' || p[0] == '\n' ||
               p[0] == '\r';
    if (length == 2 && p[0] == 0xc2) /* C1 controls but NEL */
        return p[1] >= 0xa0 || p[1] == 0x85;
    if (length == 3 && p[0] == 0xef && p[1] == 0xbf) /* U+FFFE, U+FFFF */
        return p[2] < 0xbe;
    return true;
}

/* Eight bytes of which each is 0x20 to 0x7e or a line feed, the usual case, or not. */
static bool
eight_are_plain(const unsigned char *p)
{
    uint64_t w;
    memcpy(&w, p, sizeof w);
    const uint64_t ones = 0x0101010101010101u;
    const uint64_t tops = 0x8080808080808080u;
    uint64_t other = w ^ (ones * '\n'); /* zero where a line feed is */
    uint64_t feeds = ~(((other & ~tops) + ~tops) | other | ~tops); /* 0x80 there */
    w |= feeds >> 2;                  /* a line feed becomes 0x2a */
    uint64_t below = w - ones * 0x20; /* borrows where a byte is below 0x20 */
    uint64_t above = w + ones;        /* reaches 0x80 where a byte is 0x7f */
    return ((w | below | above) & tops) == 0;
}

/* Checks that the text is UTF-8 without NUL; `odd` is the first other byte that YAML
 * forbids, or the end of the text. */
static const struct pss_err *
check_encoding(size_t *odd, const struct pss_doc *doc)
{
    const unsigned char *p = (const unsigned char *)doc->src.p;
    size_t n = doc->src.n;
    *odd = n;
    if (!(doc->look & (PSS_LOOK_HIGH | PSS_LOOK_CONTROL)))
        return NULL;
    if (n >= 2 && ((p[0] == 0xff && p[1] == 0xfe) || (p[0] == 0xfe && p[1] == 0xff)))
        return pss_err_at(doc->mem, PSS_ERR_ENCODING, 0,
            "the text is UTF-16; convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)");
    for (size_t at = 0; at < n;) {
        if (n - at >= 8 && eight_are_plain(p + at)) {
            at += 8;
            continue;
        }
        size_t length = utf8_length(p + at, n - at);
        if (length == 0)
            return pss_err_at(doc->mem, PSS_ERR_ENCODING, at,
                "byte 0x%02x is not UTF-8; convert the file to UTF-8", p[at]);
        if (p[at] == 0 && pss_str_starts(doc->src, PSS_STR("\0GITCRYPT\0")))
            return pss_err_at(doc->mem, PSS_ERR_ENCODING, at,
                "git-crypt has encrypted this file; run git-crypt unlock first");
        if (p[at] == 0)
            return pss_err_at(
                doc->mem, PSS_ERR_ENCODING, at, "a NUL byte: this is not a text file");
        if (*odd == n && !is_printable(p + at, length))
            *odd = at;
        at += length;
    }
    return NULL;
}

/* The first forbidden byte of a chunk as its error. */
static const struct pss_err *
control_error(const struct pss_doc *doc, struct pss_span span)
{
    const unsigned char *p = (const unsigned char *)doc->src.p;
    for (size_t at = span.at; at < span.end;) {
        size_t length = utf8_length(p + at, span.end - at);
        if (length == 0) /* cannot happen: the text was checked */
            return NULL;
        if (!is_printable(p + at, length))
            return pss_err_at(doc->mem, PSS_ERR_ENCODING, at,
                "control character (byte 0x%02x); YAML forbids it: remove it", p[at]);
        at += length;
    }
    return NULL;
}

static void
add(struct pss_chunks *out, const struct pss_doc *doc, struct pss_chunk chunk)
{
    if (pss_span_empty(chunk.span))
        return;
    chunk.number = out->n;
    PSS_PUSH(doc->mem, out, chunk);
}

/* Length of the blank at the start of the text as Go counts blanks: the ASCII ones, NEL
 * and the spaces of Unicode. 0: there is none. */
static size_t
go_blank(struct pss_str s)
{
    static const struct {
        uint32_t first, last;
    } blanks[] = {{'\t', '\r'}, {' ', ' '}, {0x85, 0x85}, {0xa0, 0xa0},
        {0x1680, 0x1680}, {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f},
        {0x205f, 0x205f}, {0x3000, 0x3000}};
    uint32_t point = 0;
    size_t length = pss_str_point(&point, s);
    for (size_t i = 0; i < PSS_COUNT(blanks); i++)
        if (blanks[i].first <= point && point <= blanks[i].last)
            return length;
    return 0;
}

static struct pss_str
behind(struct pss_str s, size_t n)
{
    return (struct pss_str){s.p + n, s.n - n};
}

static struct pss_str
trim_start(struct pss_str s)
{
    for (size_t n; (n = go_blank(s)) > 0;)
        s = behind(s, n);
    return s;
}

/* True if the cutter takes a line for a separator that has this behind its `---`. */
static bool
separates(struct pss_str rest)
{
    rest = trim_start(rest);
    return rest.n == 0 || rest.p[0] == '#';
}

/* True if the reader of YAML takes such a line for the start of a document. */
static bool
starts_document(struct pss_str rest)
{
    struct pss_str at = rest;
    while (at.n > 0) {
        size_t length = at.p[0] == ' ' || at.p[0] == '\t' ? 1 : pss_decode_break(at, 0);
        if (length == 0)
            break;
        at = behind(at, length);
    }
    return at.n == 0 || (at.p[0] == '#' && at.n < rest.n);
}

/* The chunk that a separator line opens. `is_kept`: nothing stands before the line, so
 * that the cutter leaves it in the document. */
static struct pss_chunk
chunk_from(const struct pss_doc *doc, size_t line, bool is_kept)
{
    struct pss_str src = doc->src;
    struct pss_str rest = pss_doc_text(doc, line + 3, pss_line_end(src, line));
    if (!separates(rest))
        return (struct pss_chunk){
            .span = pss_span_of(line, src.n),
            .err = pss_err_at(doc->mem, PSS_ERR_YAML, line,
                "Kubernetes refuses this separator: only blanks or a comment may "
                "follow `---`; move the rest to a line of its own"),
        };
    if (is_kept && !starts_document(rest))
        return (struct pss_chunk){
            .span = pss_span_of(line, src.n),
            .err = pss_err_at(doc->mem, PSS_ERR_YAML, line,
                "Kubernetes reads this line as text: where no document stands before "
                "`---`, only spaces, tabs and a comment behind a space may follow it; "
                "delete what follows, which may be a blank that looks like a space"),
        };
    return (struct pss_chunk){.span = pss_span_of(pss_line_next(src, line), src.n)};
}

/* Cuts [at, end) at lines that begin `---`. */
static void
cut_yaml(struct pss_chunks *out, const struct pss_doc *doc, size_t at)
{
    struct pss_str src = doc->src;
    struct pss_chunk chunk = {.span = pss_span_of(at, src.n)};
    bool is_kept = false; /* the separator line above `chunk` belongs to its document */
    for (size_t line = at; line < src.n;) {
        if (!pss_str_starts(pss_doc_text(doc, line, src.n), PSS_STR("---"))) {
            size_t next = doc->look & PSS_LOOK_RULE
                              ? pss_str_find(src, PSS_STR("\n---"), line)
                              : SIZE_MAX;
            if (next == SIZE_MAX)
                break;
            line = next + 1;
            continue;
        }
        is_kept = !is_kept && line == chunk.span.at;
        chunk.span.end = (uint32_t)line;
        add(out, doc, chunk);
        chunk = chunk_from(doc, line, is_kept);
        line = pss_line_next(src, line);
    }
    chunk.span.end = (uint32_t)src.n;
    add(out, doc, chunk);
}

/* Blanks and the first line end behind a JSON value. SIZE_MAX: so little is left that
 * Kubernetes gives up. */
static size_t
skip_to_yaml(struct pss_str src, size_t at)
{
    enum { LEAST = 4 };
    while (src.n - at >= LEAST) {
        size_t length = go_blank(behind(src, at));
        if (length == 0)
            return at;
        at += length;
        if (src.p[at - 1] == '\n')
            return at;
    }
    return SIZE_MAX;
}

/* What follows the JSON values of a text, from `at` on: behind one of them it is read
 * as YAML, behind several it is an error. */
static void
cut_rest(struct pss_chunks *out, const struct pss_doc *doc, size_t at)
{
    size_t yaml = out->n > 1 ? SIZE_MAX : skip_to_yaml(doc->src, at);
    if (yaml != SIZE_MAX) {
        cut_yaml(out, doc, yaml);
        return;
    }
    const struct pss_err *err =
        pss_err_at(doc->mem, PSS_ERR_YAML, pss_json_skip(doc->src, at),
            "Kubernetes expects another JSON value here; put each of the values before "
            "on its own between `---` lines");
    add(out, doc, (struct pss_chunk){.span = pss_span_of(at, doc->src.n), .err = err});
}

/* Cuts the JSON values at the start of the text. Blanks go to the value before them. */
static void
cut_json(struct pss_chunks *out, const struct pss_doc *doc)
{
    struct pss_chunk chunk = {.is_json = true};
    size_t deepest = doc->src.n < PSS_MAX_DEPTH ? doc->src.n : PSS_MAX_DEPTH;
    char *open = pss_alloc_raw(pss_arena_scratch(doc->mem), deepest);
    for (;;) {
        size_t next = pss_json_skip(doc->src, chunk.span.end);
        bool is_over = next == doc->src.n;
        bool is_mute = false;
        size_t end = is_over ? SIZE_MAX : pss_json_end(open, &is_mute, doc->src, next);
        bool is_first = pss_span_empty(chunk.span);
        if (is_over || (end != SIZE_MAX && !is_first))
            chunk.span.end = (uint32_t)next;
        add(out, doc, chunk);
        if (is_over)
            return;
        if (end == SIZE_MAX) {
            cut_rest(out, doc, chunk.span.end);
            return;
        }
        chunk.span = pss_span_of(chunk.span.end, end);
        chunk.is_mute = is_mute;
    }
}

/* Only the first bytes are looked at, and a BOM is not skipped. */
static bool
looks_like_json(struct pss_str src)
{
    struct pss_str text = trim_start(src);
    return text.n > 0 && text.p[0] == '{' && src.n - text.n < JSON_WITHIN;
}

static const struct pss_err *
cut(struct pss_chunks *out, const struct pss_doc *doc, bool is_start)
{
    *out = (struct pss_chunks){0};
    size_t odd;
    if (doc->src.n > UINT32_MAX) /* spans end there */
        return pss_err_at(doc->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "the text is longer than 4 GiB; split it");
    const struct pss_err *err = check_encoding(&odd, doc);
    if (err)
        return err;
    if (is_start && looks_like_json(doc->src))
        cut_json(out, doc);
    else
        cut_yaml(out, doc, is_start && pss_str_starts(doc->src, bom) ? bom.n : 0);
    if (odd == doc->src.n)
        return NULL;
    for (size_t i = 0; i < out->n; i++)
        if (!out->items[i].err)
            out->items[i].err = control_error(doc, out->items[i].span);
    return NULL;
}

const struct pss_err *
pss_cut(struct pss_chunks *out, const struct pss_doc *doc)
{
    return cut(out, doc, true);
}

const struct pss_err *
pss_cut_on(struct pss_chunks *out, const struct pss_doc *doc)
{
    return cut(out, doc, false);
}
