/* Shows a line of the text with a caret. */
#include "pss/base.h"

#include "excerpt.h"
#include "paint.h"
#include "pss/hidden.h"

enum {
    EXCERPT = 100, /* bytes of a source line that are shown … */
    MARGIN = 16,   /* … where a terminal has room for them beside number and dots */
    LEAST = 20,
};

/* Goes back n code points from `at`, not before `start`. */
static size_t
step_back(struct pss_str src, size_t start, size_t at, size_t n)
{
    for (; n > 0 && at > start; n--) {
        do
            at--;
        while (at > start && ((unsigned char)src.p[at] & 0xC0) == 0x80);
    }
    return at;
}

/* A piece of a line for eyes: what nobody would see, or a log would obey, is one blank.
 * Tabs stay, so that the caret's line has the same width. */
static void
put_source(struct pss_buf *out, struct pss_str text)
{
    while (text.n > 0) {
        uint32_t point;
        size_t n = pss_str_point(&point, text);
        bool is_odd = n == 0 || (pss_point_is_hidden(point) && point != '\t') ||
                      pss_starts_log_command(text);
        n = n > 0 ? n : 1;
        pss_buf_add(out, is_odd ? PSS_STR(" ") : (struct pss_str){text.p, n});
        text = (struct pss_str){text.p + n, text.n - n};
    }
}

static size_t
room_of(const struct pss_report *report)
{
    if (!report->is_blocks || report->width == 0 || report->width >= EXCERPT + MARGIN)
        return EXCERPT;
    return report->width > LEAST + MARGIN ? report->width - MARGIN : LEAST;
}

void
pss_excerpt_put(
    struct pss_buf *out, const struct pss_report *report, struct pss_span old)
{
    const struct pss_moved *places = &report->places;
    struct pss_str src = places->lines.src;
    struct pss_span span = pss_span_of(
        pss_moved_offset(places, old.at), pss_moved_offset(places, old.end));
    size_t start = pss_line_start(src, span.at);
    size_t line_end = pss_line_end(src, span.at);
    size_t at = span.at < line_end ? span.at : line_end;
    size_t room = room_of(report);
    size_t from = at - start > room / 2 ? step_back(src, start, at, room / 2) : start;
    size_t end = line_end - from > room ? from + room : line_end;
    while (end < line_end && ((unsigned char)src.p[end] & 0xC0) == 0x80)
        end++;
    size_t number = pss_lines_at(&places->lines, span.at).line;
    pss_buf_printf(out, "%7zu | %s", number, from > start ? "..." : "");
    put_source(out, (struct pss_str){src.p + from, end - from});
    pss_buf_printf(out, "%s\n        | %s", end < line_end ? "..." : "",
        from > start ? "   " : "");
    for (size_t i = from; i < at; i++)
        if (src.p[i] == '\t' || ((unsigned char)src.p[i] & 0xC0) != 0x80)
            pss_buf_putc(out, src.p[i] == '\t' ? '\t' : ' ');
    pss_buf_puts(out, report->is_coloured ? PSS_GREEN "^" : "^");
    size_t last = span.end < end ? span.end : end;
    for (size_t i = at + 1; i < last; i++)
        if (((unsigned char)src.p[i] & 0xC0) != 0x80)
            pss_buf_putc(out, '~');
    pss_buf_puts(out, report->is_coloured ? PSS_PLAIN "\n" : "\n");
}
