/* One input: its name, its bytes, the memory that lives as long as they do. */
#ifndef PSS_DOC_H
#define PSS_DOC_H

#include "pss/arena.h"
#include "pss/lines.h"
#include "pss/look.h"
#include "pss/str.h"

struct pss_doc {
    const char *path;   /* as it is printed */
    struct pss_str src; /* never changed; 64 readable zero bytes follow it */
    struct pss_arena *mem;
    struct pss_lines lines;
    unsigned look;       /* what is in `src`, as far as one look tells: pss_look */
    bool is_slow;        /* libfyaml reads it all: nothing is known beforehand */
    bool has_odd_breaks; /* CR alone, NEL, LS or PS: line breaks to YAML 1.1 only */
};

/* Wraps bytes that lie in `mem` (not copied). */
struct pss_doc *pss_doc_new(
    struct pss_arena *mem, const char *path, struct pss_str src);
/* True if a part of a document has such line breaks. */
bool pss_doc_is_odd(struct pss_str part);
/* The bytes of a span. */
static inline struct pss_str
pss_doc_text(const struct pss_doc *doc, size_t at, size_t end)
{
    return (struct pss_str){doc->src.p + at, end - at};
}

#endif
