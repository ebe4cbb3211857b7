/* The text of a patch of ours. */
#include "pss/base.h"

#include "kpatchdoc.h"

static bool
is_plain(struct pss_str text)
{
    static const char *const words[] = {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"};
    for (size_t i = 0; i < PSS_COUNT(words); i++)
        if (pss_str_same_letters(text, pss_str_of(words[i])))
            return false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/';
        bool is_inner = (c >= '0' && c <= '9') || pss_is_one_of(c, "_.-");
        if (!is_letter && !(is_inner && i > 0))
            return false;
    }
    return text.n > 0;
}

static void
put_scalar(struct pss_buf *out, struct pss_str text, bool is_string)
{
    if (is_string && !is_plain(text))
        pss_ktext_quote(out, text);
    else
        pss_buf_add(out, text);
}

static void put_entries(struct pss_buf *out, const struct pss_new *map, size_t column);

static void
put_items(struct pss_buf *out, const struct pss_new *list, size_t column)
{
    for (const struct pss_new *it = list->first; it; it = it->next) {
        pss_buf_printf(out, "%*s- ", (int)column, "");
        if (it->kind == PSS_NEW_MAP && it->first) {
            put_entries(out, it, column + 2);
            continue;
        }
        put_scalar(out, it->kind == PSS_NEW_MAP ? PSS_STR("{}") : it->text,
            it->kind == PSS_NEW_SCALAR && it->is_string);
        pss_buf_putc(out, '\n');
    }
}

/* The first entry stands where the text is. The recursion is as deep as our own keys, and
 * lists that were copied (MOST_LEVELS). */
static void
put_entries(struct pss_buf *out, const struct pss_new *map, size_t column)
{
    for (const struct pss_new *it = map->first; it; it = it->next) {
        if (it != map->first)
            pss_buf_printf(out, "%*s", (int)column, "");
        put_scalar(out, it->key, true);
        pss_buf_putc(out, ':');
        if (it->kind == PSS_NEW_SCALAR) {
            pss_buf_putc(out, ' ');
            put_scalar(out, it->text, it->is_string);
            pss_buf_putc(out, '\n');
        } else if (!it->first) {
            pss_buf_puts(out, it->kind == PSS_NEW_MAP ? " {}\n" : " []\n");
        } else if (it->kind == PSS_NEW_LIST) {
            pss_buf_putc(out, '\n');
            put_items(out, it, column);
        } else {
            pss_buf_printf(out, "\n%*s", (int)column + 2, "");
            put_entries(out, it, column + 2);
        }
    }
}

void
pss_kdoc_print(struct pss_buf *out, const struct pss_new *root)
{
    put_entries(out, root, 0);
}

void
pss_kdoc_flow(struct pss_buf *out, const struct pss_new *value)
{
    bool is_map = value->kind == PSS_NEW_MAP;
    if (value->kind == PSS_NEW_SCALAR) {
        put_scalar(out, value->text, value->is_string);
        return;
    }
    pss_buf_putc(out, is_map ? '{' : '[');
    for (const struct pss_new *it = value->first; it; it = it->next) {
        if (it != value->first)
            pss_buf_puts(out, ", ");
        if (is_map) {
            put_scalar(out, it->key, true);
            pss_buf_puts(out, ": ");
        }
        pss_kdoc_flow(out, it);
    }
    pss_buf_putc(out, is_map ? '}' : ']');
}
