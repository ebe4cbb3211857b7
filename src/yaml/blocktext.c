/* Literal and folded scalars, step by step as libyaml's scanner does it. */
#include "pss/base.h"

#include "decode.h"

enum chomping { CLIP, STRIP, KEEP };

struct reader {
    struct pss_str src;
    size_t at;
    size_t column;
    long parent;   /* column of the block collection around, -1: none */
    size_t indent; /* of the content; 0: not known yet */
    enum chomping chomping;
    bool is_literal;
    bool is_raw;  /* the last line of the text gets no end that it does not have */
    bool is_over; /* the text's last line has been read */
};

/* Reads the line break at r->at into `out` (if that is not NULL). Kubernetes' reader of
 * lines ends the last one, too. False if there is no break. */
static bool
read_break(struct reader *r, struct pss_buf *out)
{
    static const struct pss_str added = {"\n", 1};
    size_t n = pss_decode_break(r->src, r->at);
    if (n > 0 && out)
        pss_decode_add_break(out, r->src, r->at);
    r->at += n;
    bool is_last = n == 0 && r->at >= r->src.n && !r->is_over;
    if (is_last) {
        r->is_over = true;
        char before = r->at > 0 ? r->src.p[r->at - 1] : '\n';
        is_last = !r->is_raw && before != '\n' && before != '\r';
        if (is_last && out)
            pss_buf_add(out, added);
    }
    if (n > 0 || is_last)
        r->column = 0;
    return n > 0 || is_last;
}

/* `|` or `>`, indicators in either order, a comment; ends behind the line break. */
static void
read_header(struct reader *r)
{
    r->is_literal = r->src.p[r->at++] == '|';
    for (int i = 0; i < 2 && r->at < r->src.n; i++) {
        char c = r->src.p[r->at];
        if (c == '+' || c == '-')
            r->chomping = c == '+' ? KEEP : STRIP;
        else if (c >= '1' && c <= '9')
            r->indent = (size_t)(c - '0') + (r->parent > 0 ? (size_t)r->parent : 0);
        else
            break;
        r->at++;
    }
    while (r->at < r->src.n && pss_decode_break(r->src, r->at) == 0)
        r->at++;
    read_break(r, NULL);
}

/* Reads indentation and blank lines up to a line with content. The first such line
 * tells the indentation, if no indicator has. */
static void
read_breaks(struct reader *r, struct pss_buf *breaks)
{
    size_t deepest = 0;
    for (;;) {
        while (r->at < r->src.n && r->src.p[r->at] == ' ' &&
               (r->indent == 0 || r->column < r->indent)) {
            r->at++;
            r->column++;
        }
        if (r->column > deepest)
            deepest = r->column;
        if (!read_break(r, breaks))
            break;
    }
    if (r->indent > 0)
        return;
    size_t least = r->parent >= 0 ? (size_t)r->parent + 1 : 1;
    r->indent = deepest > least ? deepest : least;
}

/* Reads a line's content, and its break into `feed`. */
static void
read_line(struct reader *r, struct pss_buf *out, struct pss_buf *feed)
{
    size_t from = r->at;
    while (r->at < r->src.n && pss_decode_break(r->src, r->at) == 0)
        r->at++;
    pss_buf_add(out, (struct pss_str){r->src.p + from, r->at - from});
    read_break(r, feed);
}

static void
move(struct pss_buf *out, struct pss_buf *from)
{
    pss_buf_add(out, pss_buf_str(from));
    from->n = 0;
}

struct pss_str
pss_decode_block(
    struct pss_arena *mem, struct pss_str src, size_t at, long indent, bool is_raw)
{
    struct reader r = {.src = src, .at = at, .parent = indent, .is_raw = is_raw};
    struct pss_buf out = {0};
    struct pss_buf feed = {0};   /* the break of the line before */
    struct pss_buf breaks = {0}; /* the blank lines after it */
    read_header(&r);
    read_breaks(&r, &breaks);
    bool was_blank = false; /* the line before begins with a blank: it is not folded */
    while (r.column == r.indent && r.at < src.n) {
        bool begins_blank = src.p[r.at] == ' ' || src.p[r.at] == '\t';
        bool folds = !r.is_literal && !was_blank && !begins_blank && feed.n > 0 &&
                     feed.p[0] == '\n';
        if (folds && breaks.n == 0)
            pss_buf_putc(&out, ' ');
        if (folds)
            feed.n = 0;
        move(&out, &feed);
        move(&out, &breaks);
        was_blank = begins_blank;
        read_line(&r, &out, &feed);
        read_breaks(&r, &breaks);
    }
    if (r.chomping != STRIP)
        move(&out, &feed);
    if (r.chomping == KEEP)
        move(&out, &breaks);
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    pss_buf_release(&feed);
    pss_buf_release(&breaks);
    return text;
}
