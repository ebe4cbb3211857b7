/* `!!int`, `!<tag:yaml.org,2002:int>` and `!!%69nt` are one tag. */
#include "pss/base.h"

#include "tag.h"

static const struct {
    const char *name;
    enum pss_tag tag;
} names[] = {
    {"str", PSS_TAG_STR},
    {"bool", PSS_TAG_BOOL},
    {"int", PSS_TAG_INT},
    {"float", PSS_TAG_FLOAT},
    {"null", PSS_TAG_NULL},
    {"binary", PSS_TAG_BINARY},
    {"timestamp", PSS_TAG_TIMESTAMP},
    {"merge", PSS_TAG_MERGE},
};

static int
hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* The next byte of a URI; `%69` is one. */
static char
next_byte(struct pss_str s, size_t *at)
{
    size_t i = *at;
    if (s.p[i] == '%' && s.n - i > 2) {
        int high = hex_value(s.p[i + 1]);
        int low = hex_value(s.p[i + 2]);
        if (high >= 0 && low >= 0) {
            *at = i + 3;
            return (char)(high * 16 + low);
        }
    }
    *at = i + 1;
    return s.p[i];
}

/* If `s` starts with `text` (escapes count as what they stand for), the offset behind
 * it, else SIZE_MAX. */
static size_t
behind(struct pss_str s, size_t at, const char *text)
{
    for (; *text != '\0'; text++)
        if (at >= s.n || next_byte(s, &at) != *text)
            return SIZE_MAX;
    return at;
}

enum pss_tag
pss_tag_of(const struct pss_node *node)
{
    if (pss_span_empty(pss_node_tag(node)))
        return PSS_TAG_NONE;
    struct pss_str tag =
        pss_doc_text(node->doc, pss_node_tag(node).at, pss_node_tag(node).end);
    size_t at;
    if (pss_str_starts(tag, PSS_STR("!<"))) {
        if (pss_str_is(tag, "!<!>"))
            return PSS_TAG_SIGN;
        tag.n--; /* the `>` */
        at = behind(tag, 2, "tag:yaml.org,2002:");
    } else if (tag.n == 1) {
        return PSS_TAG_SIGN;
    } else {
        at = pss_str_starts(tag, PSS_STR("!!")) ? 2 : SIZE_MAX;
    }
    for (size_t i = 0; i < PSS_COUNT(names) && at != SIZE_MAX; i++)
        if (behind(tag, at, names[i].name) == tag.n)
            return names[i].tag;
    return PSS_TAG_OTHER;
}
