/* One input. */
#include "pss/base.h"

#include "pss/doc.h"

struct pss_doc *
pss_doc_new(struct pss_arena *mem, const char *path, struct pss_str src)
{
    struct pss_doc *doc = PSS_NEW(mem, struct pss_doc);
    doc->path = path;
    doc->src = src;
    doc->mem = mem;
    pss_lines_init(&doc->lines, mem, src);
    return doc;
}
