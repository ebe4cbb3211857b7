/* An inline patch is a text of its own. Its lines stand in the file behind some blanks. */
#include "pss/base.h"

#include "ktext.h"
#include "pss/layout.h"
#include "pss/value.h"

enum { PADDING = 64 };

static struct pss_str
padded(struct pss_arena *mem, struct pss_str text)
{
    char *bytes = pss_alloc(mem, text.n + PADDING);
    if (text.n)
        memcpy(bytes, text.p, text.n);
    return (struct pss_str){bytes, text.n};
}

static const struct pss_err *
read_trees(struct pss_ktext *text, struct pss_arena *mem)
{
    struct pss_chunks chunks = {0};
    const struct pss_err *err = pss_cut(&chunks, text->doc);
    if (err)
        return err;
    text->trees = PSS_NEW_N(mem, const struct pss_tree *, chunks.n + 1);
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(mem, struct pss_tree);
        if (!pss_tree_parse(tree, text->doc, &chunks.items[i]) && tree->root)
            text->trees[text->n_trees++] = tree;
    }
    return NULL;
}

const struct pss_err *
pss_ktext_add(size_t *number, struct pss_marks *marks, size_t file, const char *path,
    struct pss_str src)
{
    struct pss_ktext text = {.file = file, .doc = pss_doc_new(marks->mem, path, src)};
    const struct pss_err *err = read_trees(&text, marks->mem);
    *number = marks->texts.n;
    PSS_PUSH(marks->mem, &marks->texts, text);
    return err;
}

/* The column of the first line of a literal scalar that is not blank. */
static size_t
column_of(const struct pss_node *scalar)
{
    struct pss_str src = scalar->doc->src;
    size_t at = pss_line_next(src, scalar->span.at);
    while (at < scalar->span.end) {
        size_t text = pss_skip_blanks(src, at, scalar->span.end);
        if (text < pss_line_end(src, at))
            return text - at;
        at = pss_line_next(src, at);
    }
    return 0;
}

/* Where a place of the inline text stands in the file. `line` is the start of its line in
 * the text, `at` that of the same line in the file. */
static size_t
lifted(const struct pss_ktext *text, size_t line, size_t at, size_t place)
{
    size_t end = pss_line_end(text->scalar->doc->src, at);
    size_t there = at + text->indent + (place - line);
    return there < end ? there : end;
}

/* True if the lines of the file, without their blanks, are the text. */
static bool
is_line_by_line(const struct pss_node *scalar, size_t indent, struct pss_str text)
{
    struct pss_str src = scalar->doc->src;
    size_t at = pss_line_next(src, scalar->span.at);
    for (size_t line = 0; line < text.n; line = pss_line_next(text, line)) {
        size_t end = pss_line_end(src, at);
        size_t start = at + indent < end ? at + indent : end;
        struct pss_str here = {text.p + line, pss_line_end(text, line) - line};
        if (at >= scalar->span.end ||
            !pss_str_eq(here, (struct pss_str){src.p + start, end - start}))
            return false;
        at = pss_line_next(src, at);
    }
    return true;
}

bool
pss_ktext_add_inline(
    size_t *number, struct pss_marks *marks, size_t file, const struct pss_node *scalar)
{
    struct pss_str src = padded(marks->mem, pss_scalar_text(scalar));
    struct pss_ktext text = {.file = file, .scalar = scalar, .indent = PSS_NOWHERE};
    bool is_file_name =
        !memchr(src.p, '\n', src.n) && !memchr(src.p, ':', src.n) && src.n > 0;
    if (is_file_name || pss_doc_is_odd(src))
        return false;
    text.doc = pss_doc_new(marks->mem,
        marks->files.n > file ? marks->files.items[file].path : scalar->doc->path, src);
    if (read_trees(&text, marks->mem))
        return false;
    size_t column = scalar->style == PSS_LITERAL ? column_of(scalar) : 0;
    if (column > 0 && is_line_by_line(scalar, column, src))
        text.indent = column;
    *number = marks->texts.n;
    PSS_PUSH(marks->mem, &marks->texts, text);
    return true;
}

void
pss_ktext_quote(struct pss_buf *out, struct pss_str text)
{
    pss_buf_putc(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '"' || c == '\\')
            pss_buf_printf(out, "\\%c", c);
        else if (c == '\n')
            pss_buf_puts(out, "\\n");
        else if (c < 0x20 || c == 0x7f)
            pss_buf_printf(out, "\\x%02x", c);
        else
            pss_buf_putc(out, (char)c);
    }
    pss_buf_putc(out, '"');
}

/* New text, with the blanks of the scalar behind each line end. */
static struct pss_str
indented(const struct pss_ktext *text, struct pss_arena *mem, struct pss_str src)
{
    struct pss_buf out = {0};
    struct pss_str eol =
        pss_lines_eol(&text->scalar->doc->lines, text->scalar->span.at);
    for (size_t i = 0; i < src.n; i++) {
        bool is_blank = i + 1 < src.n && src.p[i + 1] == '\n';
        if (src.p[i] != '\n')
            pss_buf_putc(&out, src.p[i]);
        else if (is_blank)
            pss_buf_add(&out, eol);
        else
            pss_buf_printf(&out, "%.*s%*s", PSS_FMT(eol), (int)text->indent, "");
    }
    struct pss_str made = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return made;
}

void
pss_ktext_lift(
    struct pss_edits *out, const struct pss_ktext *text, const struct pss_edits *edits)
{
    struct pss_str inner = text->doc->src;
    struct pss_str outer = text->scalar->doc->src;
    size_t line = 0;
    size_t at = pss_line_next(outer, text->scalar->span.at);
    for (size_t i = 0; i < edits->n; i++) {
        struct pss_edit edit = edits->items[i];
        while (pss_line_next(inner, line) <= edit.at &&
               pss_line_next(inner, line) < inner.n) {
            line = pss_line_next(inner, line);
            at = pss_line_next(outer, at);
        }
        size_t last = line;
        size_t there = at;
        while (pss_line_next(inner, last) <= edit.end &&
               pss_line_next(inner, last) < inner.n) {
            last = pss_line_next(inner, last);
            there = pss_line_next(outer, there);
        }
        edit.text = indented(text, out->mem, edit.text);
        edit.at = lifted(text, line, at, edits->items[i].at);
        edit.end = lifted(text, last, there, edits->items[i].end);
        pss_edits_add(out, edit);
    }
}

struct pss_span
pss_ktext_place(const struct pss_ktext *text, struct pss_span span)
{
    if (!text->scalar)
        return span;
    if (text->indent == PSS_NOWHERE)
        return text->scalar->span;
    struct pss_str inner = text->doc->src;
    size_t line = 0;
    size_t at = pss_line_next(text->scalar->doc->src, text->scalar->span.at);
    for (size_t next = pss_line_next(inner, line); next <= span.at && next < inner.n;
         next = pss_line_next(inner, line)) {
        line = next;
        at = pss_line_next(text->scalar->doc->src, at);
    }
    size_t end = span.end < pss_line_end(inner, line) ? span.end : span.at;
    return pss_span_of(lifted(text, line, at, span.at), lifted(text, line, at, end));
}
