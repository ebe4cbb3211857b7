/* Names of files in quotes. */
#include "pss/base.h"

#include "pss/hidden.h"
#include "pss/quotename.h"

/* The character at the start of the text; true if it stands in quotes alone: nobody would
 * see it, it is not UTF-8, or a log would obey it. */
static bool
is_odd(struct pss_str *out, struct pss_str text)
{
    uint32_t point;
    size_t n = pss_str_point(&point, text);
    *out = (struct pss_str){text.p, n > 0 ? n : 1};
    return n == 0 || point == '"' || point == '\\' || pss_point_is_hidden(point) ||
           pss_starts_log_command(text);
}

bool
pss_name_needs_quotes(struct pss_str name)
{
    struct pss_str character = {name.p, 0};
    for (; name.n > 0; name.p += character.n, name.n -= character.n)
        if (is_odd(&character, name))
            return true;
    return false;
}

void
pss_name_quote(struct pss_buf *out, struct pss_str name)
{
    static const char plain[] = "\a\b\t\n\v\f\r\"\\";
    static const char letters[] = "abtnvfr\"\\";
    struct pss_str character = {name.p, 0};
    for (; name.n > 0; name.p += character.n, name.n -= character.n) {
        bool is_plain = !is_odd(&character, name);
        const char *known = name.p[0] ? strchr(plain, name.p[0]) : NULL;
        if (is_plain)
            pss_buf_add(out, character);
        else if (known)
            pss_buf_printf(out, "\\%c", letters[known - plain]);
        for (size_t i = 0; i < character.n && !is_plain && !known; i++)
            pss_buf_printf(out, "\\%03o", (unsigned char)name.p[i]);
    }
}
