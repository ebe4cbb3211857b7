/* Questions to a wish. */
#include "pss/base.h"

#include "pss/wish.h"

struct pss_str
pss_wish_key(struct pss_str *rest, char separator)
{
    struct pss_str all = *rest;
    const char *end = memchr(all.p, separator, all.n);
    size_t n = end ? (size_t)(end - all.p) : all.n;
    *rest = (struct pss_str){all.p + n + (end ? 1 : 0), all.n - n - (end ? 1 : 0)};
    return (struct pss_str){all.p, n};
}

struct pss_str
pss_wish_filled(const struct pss_wish *wish)
{
    const struct pss_node *node = wish->map;
    struct pss_str rest = wish->path;
    struct pss_str text = PSS_STR("");
    while (node && rest.n > 0 && text.n == 0) {
        node = pss_find(node, pss_wish_key(&rest, wish->separator)).value;
        text = pss_placeholder_of(node);
    }
    return text;
}

bool
pss_wish_is_of_item(const struct pss_wish *wish)
{
    return wish->act == PSS_WISH_DROP || wish->act == PSS_WISH_RESPELL;
}

bool
pss_wish_neutral(struct pss_str *out, struct pss_str key, enum pss_type type)
{
    *out = PSS_STR("null");
    if (type == PSS_BOOL)
        *out = PSS_STR("false");
    else if (type == PSS_INT && pss_str_is(key, "hostPort"))
        *out =
            PSS_STR("0"); /* for other numbers, such as runAsUser, 0 is a real value */
    else if (type == PSS_STRING && !pss_str_is(key, "localhostProfile"))
        *out = PSS_STR(""); /* a profile without a name does not count as one */
    else
        return false;
    return true;
}
