/* Writes keys in lines, each key once: `a.b` and `a.c` share their `a:`. */
#include "pss/base.h"

#include "contextlines.h"
#include "pss/layout.h"
#include "pss/value.h"

struct pss_str
pss_path_part(struct pss_str path, size_t n)
{
    for (;; n--) {
        const char *dot = path.n > 0 ? memchr(path.p, '.', path.n) : NULL;
        size_t length = dot ? (size_t)(dot - path.p) : path.n;
        if (n == 0)
            return (struct pss_str){path.p, length};
        if (!dot)
            return PSS_STR("");
        path = (struct pss_str){path.p + length + 1, path.n - length - 1};
    }
}

/* The list of containers that belongs to the owner, as it shows how lists are written. */
static const struct pss_node *
list_of(const struct pss_owner *owner)
{
    const struct pss_node *map = owner->maps[0];
    if (owner->level == PSS_OWNER_CONTAINER)
        return map->parent;
    for (const struct pss_node *it = map->first; it; it = it->next)
        if (it->kind == PSS_SEQ && it->style == PSS_BLOCK)
            return it;
    return NULL;
}

struct pss_line_style
pss_line_style_of(const struct pss_template *template, const struct pss_owner *owner,
    size_t at, size_t column)
{
    enum { USUAL = 2, MOST = 8 };
    struct pss_line_style style = {.column = column,
        .step = pss_layout_step(owner->maps[0]),
        .list = USUAL,
        .eol = pss_line_eol(template->source->src, at)};
    if (style.step == 0 || style.step > MOST)
        style.step = USUAL;
    const struct pss_node *list = list_of(owner);
    if (list && list->key && list->kind == PSS_SEQ && list->style == PSS_BLOCK) {
        size_t key = pss_column(list->doc, list->key->span.at);
        size_t dash = pss_layout_column(list);
        if (dash >= key && dash - key <= MOST)
            style.list = dash - key;
    }
    return style;
}

void
pss_line_indent(struct pss_buf *out, size_t column)
{
    for (size_t i = 0; i < column; i++)
        pss_buf_putc(out, ' ');
}

static size_t
count_parts(struct pss_str path)
{
    size_t n = 0;
    while (pss_path_part(path, n).n > 0)
        n++;
    return n;
}

/* How many keys two paths share at their start. */
static size_t
count_shared(struct pss_str a, struct pss_str b)
{
    size_t n = 0;
    while (pss_path_part(a, n).n > 0 &&
           pss_str_eq(pss_path_part(a, n), pss_path_part(b, n)))
        n++;
    return n;
}

void
pss_context_lines(struct pss_buf *out, const struct pss_line_style *style,
    struct pss_context_keys keys, size_t skip)
{
    for (size_t i = 0; i < keys.n; i++) {
        const struct pss_context_key *key = &keys.items[i];
        size_t n = count_parts(key->path);
        size_t from = i == 0 ? skip : count_shared(key->path, keys.items[i - 1].path);
        for (size_t k = from; k < n; k++) {
            pss_line_indent(out, style->column + (k - skip) * style->step);
            pss_buf_add(out, pss_path_part(key->path, k));
            pss_buf_putc(out, ':');
            if (k + 1 < n || key->is_item)
                pss_buf_add(out, style->eol);
        }
        if (key->is_item) {
            pss_line_indent(
                out, style->column + (n - 1 - skip) * style->step + style->list);
            pss_buf_puts(out, "- ");
        } else {
            pss_buf_putc(out, ' ');
        }
        pss_buf_add(out, key->text);
        pss_buf_add(out, style->eol);
    }
}

void
pss_context_flow(struct pss_buf *out, struct pss_context_keys keys, size_t skip)
{
    for (size_t i = 0; i < keys.n; i++) {
        const struct pss_context_key *key = &keys.items[i];
        size_t n = count_parts(key->path);
        if (i > 0)
            pss_buf_puts(out, ", ");
        for (size_t k = skip; k < n; k++) {
            pss_buf_add(out, pss_path_part(key->path, k));
            pss_buf_puts(out, k + 1 < n ? ": {" : ": ");
        }
        pss_buf_puts(out, key->is_item ? "[" : "");
        pss_buf_add(out, key->text);
        pss_buf_puts(out, key->is_item ? "]" : "");
        for (size_t k = skip; k + 1 < n; k++)
            pss_buf_putc(out, '}');
    }
}
