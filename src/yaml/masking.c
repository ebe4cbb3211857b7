/* Each replacement below answers one row of the hazards page's table. */
#include "pss/base.h"

#include "header.h"
#include "masking.h"

enum {
    PADDING = 64,
    /* Runs of more blank lines than this become one: libfyaml is quadratic in them. */
    BLANK_RUN = 32,
    LONGEST_KEY = 1024, /* of Kubernetes' reader, if the key has no `?` */
};

/* A collection in brackets that begins a line may turn out to be a key, so libfyaml keeps
 * all that the line says of it. Behind this it knows better. */
static const char root_lead[] = "--- ";
enum { LEAD = sizeof root_lead - 1 };

/* Offset of the first `#` behind a blank, or line.end. */
static size_t
comment_start(const char *p, struct pss_mask_line line)
{
    for (size_t at = line.at; at < line.end; at++) {
        const char *sign = memchr(p + at, '#', line.end - at);
        if (!sign)
            break;
        at = (size_t)(sign - p);
        if (at > line.at && (p[at - 1] == ' ' || p[at - 1] == '\t'))
            return at;
    }
    return line.end;
}

/* The header before the line's first ` #`. A false guess (in a quoted scalar, say) is
 * harmless: only the image's content changes, and values are read from the source. */
static size_t
block_header(const char *p, struct pss_mask_line line)
{
    return pss_header_before(p, line, comment_start(p, line));
}

/* Offset of the dash if the line's last item is one of which nothing is written on the
 * line, else line.end. */
static size_t
bare_dash(const char *p, struct pss_mask_line line)
{
    size_t at = line.at + pss_mask_indentation(p, line);
    while (at < line.end && p[at] == '-') {
        size_t next = at + 1;
        while (next < line.end && (p[next] == ' ' || p[next] == '\t'))
            next++;
        if (next == line.end || (p[next] == '#' && next > at + 1))
            return at;
        if (next == at + 1)
            break;
        at = next;
    }
    return line.end;
}

/* True if the next line with text begins right of the dash: it is the item. */
static bool
has_item_below(const char *p, size_t n, struct pss_mask_line line, size_t dash)
{
    for (size_t at = line.end + 1; at < n;) {
        const char *feed = memchr(p + at, '\n', n - at);
        struct pss_mask_line next = {at, feed ? (size_t)(feed - p) : n};
        size_t first = at + pss_mask_indentation(p, next);
        if (!pss_mask_is_blank(p, next.at, next.end) && p[first] != '#')
            return first - at > dash - line.at || p[first] == '\t';
        at = next.end + 1;
    }
    return false;
}

/* The first and the last line feed of the run stay, blanks join what is between. */
static void
collapse(char *p, size_t first, size_t last)
{
    for (size_t at = first; at < last; at++)
        if (p[at] == '\n')
            p[at] = ' ';
}

static void
mask_json(char *p, size_t n)
{
    bool is_quoted = false;
    for (size_t at = 0; at < n; at++) {
        if (p[at] == '"') {
            is_quoted = !is_quoted;
        } else if (p[at] == '\\' && is_quoted && at + 1 < n) {
            p[at] = '_'; /* `\/` and surrogate pairs are JSON's, not YAML 1.1's */
            p[++at] = '_';
        } else if (p[at] == '\t') {
            p[at] = ' ';
        } else if ((unsigned char)p[at] >= 0x80) {
            p[at] = '_'; /* no line break in JSON */
        }
    }
}

/* YAML 1.1 ends lines at CR, NEL, LS and PS as well: each becomes blanks and a line
 * feed. */
static void
replace_breaks(char *p, size_t n)
{
    for (size_t at = 0; at < n; at++) {
        size_t length = 0;
        if (p[at] == '\r')
            length = p[at + 1] == '\n' ? 2 : 1;
        else if (p[at] == '\xc2' && p[at + 1] == '\x85')
            length = 2;
        else if (p[at] == '\xe2' && p[at + 1] == '\x80' &&
                 (p[at + 2] == '\xa8' || p[at + 2] == '\xa9'))
            length = 3;
        if (length == 0)
            continue;
        memset(p + at, ' ', length - 1);
        at += length - 1;
        p[at] = '\n';
    }
}

/* Goes through the lines. `dashes` gets the places behind which a scalar is missing. */
static void
replace_in_lines(struct pss_mask *image, struct pss_arena *mem)
{
    char *p = image->p;
    size_t n = image->n;
    size_t blanks = 0;
    size_t run = 0; /* start of the run of blank lines */
    bool may_collapse = true;
    struct pss_mask_line above = {0};
    for (size_t at = 0; at < n;) {
        const char *feed = memchr(p + at, '\n', n - at);
        struct pss_mask_line line = {at, feed ? (size_t)(feed - p) : n};
        at = line.end + 1;
        if (pss_mask_is_blank(p, line.at, line.end)) {
            if (blanks++ == 0)
                run = line.at;
            continue;
        }
        if (blanks > BLANK_RUN && may_collapse)
            collapse(p, run, line.at - 1);
        blanks = 0;
        size_t header = block_header(p, line);
        /* A blank line with more blanks than the content is an error at the start of a
         * block scalar: such a run stays as it is. */
        may_collapse = header == line.end;
        if (header != line.end)
            pss_header_fit(image, above, line, header);
        size_t last = pss_header_before(p, line, line.end);
        if (last != line.end) /* the `#` stood between quotes */
            pss_header_fit(image, above, line, last);
        size_t dash = bare_dash(p, line);
        if (dash != line.end && !has_item_below(p, n, line, dash))
            PSS_PUSH(mem, &image->added, dash + 1);
        if (p[line.at + pss_mask_indentation(p, line)] != '#')
            above = line;
    }
    if (blanks > BLANK_RUN && may_collapse)
        collapse(p, run, n - 1);
}

/* Room for an image of `n` bytes; the lead stands before it. */
static char *
image_bytes(struct pss_arena *mem, size_t n)
{
    char *p = pss_alloc_raw(mem, LEAD + n + 1 + PADDING);
    memcpy(p, root_lead, LEAD);
    memset(p + LEAD + n, 0, 1 + PADDING);
    return p + LEAD;
}

/* The text with something added at each place: a scalar, or what stands for it beside
 * the source. */
static char *
with_added(const struct pss_mask *image, const char *text, const char *added,
    struct pss_arena *mem)
{
    char *out = image_bytes(mem, image->n + 2 * image->added.n);
    char *to = out;
    size_t from = 0;
    for (size_t i = 0; i < image->added.n; i++) {
        size_t at = image->added.items[i];
        memcpy(to, text + from, at - from);
        to += at - from;
        memcpy(to, added, 2);
        to += 2;
        from = at;
    }
    memcpy(to, text + from, image->n - from);
    to[image->n - from] = '\n';
    return out;
}

/* True for a root in brackets that cannot be a key: JSON, or too long for one. */
static bool
is_no_key(const char *p, size_t n, bool is_json)
{
    bool is_bracket = n > 0 && (p[0] == '{' || p[0] == '[');
    return is_bracket &&
           (is_json || (n > LONGEST_KEY && !memchr(p, '\n', LONGEST_KEY)));
}

/* Writes the scalars that are missing; their places become those in the image. */
static void
insert(struct pss_mask *image, struct pss_arena *mem)
{
    image->p = with_added(image, image->p, " ~", mem);
    image->src = with_added(image, image->src, " ~", mem);
    for (size_t i = 0; i < image->added.n; i++)
        image->added.items[i] += 2 * i;
    image->n += 2 * image->added.n;
}

/* YAML 1.1 has the escape `\'`, libfyaml has not. Elsewhere than in double quotes the
 * two bytes mean other things, but none of structure. */
static void
mask_quote_escapes(char *p, size_t n)
{
    char *end = p + n;
    for (char *at = p; (at = memchr(at, '\\', (size_t)(end - at))) != NULL; at++)
        if (at[1] == '\'')
            *at = '_';
}

void
pss_mask_of(
    struct pss_mask *out, const struct pss_doc *doc, struct pss_span span, bool is_json)
{
    size_t n = span.end - span.at;
    struct pss_arena *scratch = pss_arena_scratch(doc->mem);
    char *p = image_bytes(scratch, n);
    memcpy(p, doc->src.p + span.at, n);
    p[n] = '\n';
    *out = (struct pss_mask){.p = p, .n = n, .src = doc->src.p + span.at};
    out->lead = is_no_key(p, n, is_json) ? LEAD : 0;
    if (is_json) {
        mask_json(p, n);
        return;
    }
    if (memchr(p, '\r', n) || memchr(p, '\xc2', n) || memchr(p, '\xe2', n))
        replace_breaks(p, n);
    mask_quote_escapes(p, n);
    replace_in_lines(out, scratch);
    if (out->added.n > 0)
        insert(out, scratch);
}

/* The line that holds `at`. */
static struct pss_mask_line
line_of(const struct pss_mask *image, size_t at)
{
    struct pss_str text = {image->p, image->n};
    return (struct pss_mask_line){pss_line_start(text, at), pss_line_end(text, at)};
}

/* Blanks the comment at `at`, for which Kubernetes wants no blank before it. The header
 * before it was not seen for one in the lines. */
static void
mend_comment(struct pss_mask *image, size_t at)
{
    char *p = image->p;
    struct pss_mask_line line = line_of(image, at);
    memset(p + at, ' ', line.end - at);
    size_t header = pss_header_before(p, line, at);
    if (header == line.end)
        return;
    struct pss_mask_line above = {0};
    for (size_t start = line.at; start > 0 && above.end == 0;) {
        struct pss_mask_line before = line_of(image, start - 1);
        if (!pss_mask_is_blank(p, before.at, before.end) &&
            p[before.at + pss_mask_indentation(p, before)] != '#')
            above = before;
        start = before.at;
    }
    pss_header_fit(image, above, line, header);
}

bool
pss_mask_repair(struct pss_mask *image, size_t at)
{
    char *p = image->p;
    if (at == 0 || at >= image->n)
        return false;
    if (p[at] == '#' && pss_is_one_of(p[at - 1], "\"'[]{},|>+-123456789")) {
        mend_comment(image, at);
        return true;
    }
    if (p[at] != '\t')
        return false;
    /* What is left of the scalar after a quote in it is fixed when libfyaml stops there
     * the next time. */
    bool is_first = true;
    for (; at < image->n && p[at] != '"' && p[at] != '\''; at++) {
        if (p[at] == '\t' && is_first)
            p[at] = ' ';
        is_first = p[at] == '\n' || (is_first && p[at] == ' ');
    }
    return true;
}
