/* Comment lines above a diff. Whatever a manifest holds, a line begins with `# ` and ends
 * where we say so. */
#include "pss/base.h"

#include "pss/fixes.h"
#include "pss/remarks.h"
#include "pss/report.h"
#include "pss/start.h"

enum {
    LONGEST_TEXT = 100, /* bytes of an edit that are shown … */
    LONGEST_WHY = 300,  /* … and of the reason */
};

/* At most n bytes, cut between code points. */
static void
put_start(struct pss_buf *out, struct pss_str text, size_t n)
{
    bool is_cut = text.n > n;
    if (is_cut) {
        text.n = n;
        while (text.n > 0 && ((unsigned char)text.p[text.n] & 0xC0) == 0x80)
            text.n--;
    }
    pss_report_clean(out, text);
    pss_buf_puts(out, is_cut ? "..." : "");
}

/* The text in one line: each run of blanks and line ends is one blank. */
static void
put_squeezed(struct pss_buf *out, struct pss_str text)
{
    struct pss_buf line = {0};
    bool is_due = false; /* a blank */
    for (size_t i = 0; i < text.n && line.n <= LONGEST_TEXT; i++) {
        char c = text.p[i];
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            is_due = line.n > 0;
            continue;
        }
        if (is_due)
            pss_buf_putc(&line, ' ');
        is_due = false;
        pss_buf_putc(&line, c);
    }
    /* A code point that ends behind the limit is cut off whole. */
    pss_buf_putc(out, '"');
    put_start(out, pss_buf_str(&line), LONGEST_TEXT);
    pss_buf_putc(out, '"');
    pss_buf_release(&line);
}

static void
put_edit(struct pss_buf *out, struct pss_str src, const struct pss_edit *edit)
{
    struct pss_str old = {src.p + edit->at, edit->end - edit->at};
    if (old.n == 0) {
        pss_buf_puts(out, "adds ");
        put_squeezed(out, edit->text);
    } else if (edit->text.n == 0) {
        pss_buf_puts(out, "removes ");
        put_squeezed(out, old);
    } else {
        pss_buf_puts(out, "writes ");
        put_squeezed(out, edit->text);
        pss_buf_puts(out, " for ");
        put_squeezed(out, old);
    }
}

static size_t
line_of(const struct pss_result *result, const struct pss_finding *finding)
{
    return pss_lines_at(&result->doc->lines, finding->span.at).line;
}

/* `number`: as the findings stand in `order`. */
static void
put_remark(struct pss_buf *out, struct pss_str name, const struct pss_result *result,
    const struct pss_fixes *fixes, const size_t *order, size_t number)
{
    const struct pss_finding *finding = &result->findings.items[order[number]];
    size_t n = pss_fixes_count(fixes, number);
    size_t owner = pss_fixes_owner(fixes, number);
    if (n == 0 && owner == PSS_NOWHERE)
        return;
    pss_buf_puts(out, "# ");
    pss_report_clean(out, name);
    pss_buf_printf(out, ":%zu %s: ", line_of(result, finding), finding->rule);
    for (size_t i = 0; i < n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        put_edit(out, result->doc->src, pss_fixes_at(fixes, number, i));
    }
    if (n == 0) {
        const struct pss_finding *other = &result->findings.items[order[owner]];
        pss_buf_printf(
            out, "by the edit for %s of line %zu", other->rule, line_of(result, other));
    }
    pss_buf_puts(out, "; ");
    put_start(out, finding->message, LONGEST_WHY);
    if (finding->note.n > 0) {
        pss_buf_puts(out, "; ");
        put_start(out, finding->note, LONGEST_WHY);
    }
    pss_buf_putc(out, '\n');
}

/* The empty directories that are added, and what they mean. */
static void
put_directories(
    struct pss_buf *out, struct pss_str name, const struct pss_result *result)
{
    bool has_any = false;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        struct pss_note_walk walk = {0};
        struct pss_note note;
        while (pss_notes_next(&note, &walk, pod)) {
            if (note.why != PSS_WHY_EMPTY_DIRECTORY)
                continue;
            has_any = true;
            pss_buf_puts(out, "# ");
            pss_report_clean(out, name);
            pss_buf_printf(out,
                ":%zu %s: ", pss_lines_at(&result->doc->lines, pod->at).line,
                note.name);
            pss_report_clean(out, note.text);
            pss_buf_putc(out, '\n');
        }
    }
    if (has_any)
        pss_buf_printf(out, "# %s\n", pss_note_of_directories);
}

void
pss_remarks_write(
    struct pss_buf *out, struct pss_str name, const struct pss_result *result)
{
    if (result->edits.n == 0)
        return;
    const size_t *order = pss_report_order(result);
    struct pss_fixes fixes;
    pss_fixes_of(&fixes, result, order);
    for (size_t i = 0; i < result->findings.n; i++)
        put_remark(out, name, result, &fixes, order, i);
    put_directories(out, name, result);
}
