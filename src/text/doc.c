/* Makes a document of an input. */
#include "pss/base.h"

#include "pss/doc.h"

/* The next byte c, or NULL. */
static const char *
next(const char *at, const char *end, int c)
{
    return at < end ? memchr(at, c, (size_t)(end - at)) : NULL;
}

/* Zero bytes or more text follow, so looking two bytes ahead is fine. */
bool
pss_doc_is_odd(struct pss_str src)
{
    const char *end = src.p + src.n;
    const char *at;
    for (at = src.p; (at = next(at, end, '\r')) != NULL; at++)
        if (at[1] != '\n')
            return true;
    for (at = src.p; (at = next(at, end, 0xc2)) != NULL; at++)
        if (at[1] == '\x85')
            return true;
    for (at = src.p; (at = next(at, end, 0xe2)) != NULL; at++)
        if (at[1] == '\x80' && (at[2] == '\xa8' || at[2] == '\xa9'))
            return true;
    return false;
}

struct pss_doc *
pss_doc_new(struct pss_arena *mem, const char *path, struct pss_str src)
{
    struct pss_doc *doc = PSS_NEW(mem, struct pss_doc);
    doc->path = path;
    doc->src = src;
    doc->mem = mem;
    pss_lines_init(&doc->lines, mem, src);
    doc->look = pss_look_at(src);
    doc->has_odd_breaks =
        (doc->look & (PSS_LOOK_RETURN | PSS_LOOK_HIGH)) && pss_doc_is_odd(src);
    return doc;
}
