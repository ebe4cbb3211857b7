/* Two texts of many documents that a tool rendered, before a change of what it rendered them
 * from and after it: what differs, and whether a repair may make that difference. */
#ifndef PSS_RENDERCOMPARE_H
#define PSS_RENDERCOMPARE_H

#include "pss/err.h"
#include "pss/kinds.h"
#include "pss/node.h"
#include "pss/renderpermit.h"

struct pss_render_texts {
    struct pss_str before; /* at least 64 zero bytes follow each text */
    struct pss_str
        again; /* rendered once more: what differs from `before` is random, and
                              may differ. Without bytes (p NULL): nothing is random */
    struct pss_str after;
    const struct pss_kinds *kinds; /* that hold pods */
    unsigned permits;              /* PSS_RENDER_… */
};

enum pss_render_change {
    PSS_RENDER_EQUAL,
    PSS_RENDER_REPAIRED, /* a repair may make the difference */
    PSS_RENDER_CHANGED,  /* something else differs, too: `path` */
    PSS_RENDER_MISSING,
    PSS_RENDER_NEW,
    PSS_RENDER_DOUBLED, /* a key stands twice now: `path` */
    PSS_RENDER_BROKEN,  /* it cannot be read: `path` holds the reason */
};

/* A document. Numbers are those of the chunks of the texts; PSS_NOWHERE: it is not there. */
struct pss_render_document {
    enum pss_render_change change;
    size_t before;
    size_t after;
    struct pss_str what;   /* "Deployment web"; "" unless it differs */
    struct pss_str source; /* what `# Source: ` says at its start; "" if nothing */
    struct pss_str path;   /* of the first field that counts; "" for none */
};

struct pss_render_comparison {
    struct pss_render_document *items; /* in the order of `before`; then the new ones */
    size_t n, cap;
    const struct pss_err *err; /* a text cannot be cut; then there are no documents */
};

/* Documents are paired by source, apiVersion, kind, namespace, name and their order. The
 * values are compared, not the bytes. The cost grows with the bytes. */
void pss_render_compare(struct pss_render_comparison *out, struct pss_arena *mem,
    const struct pss_render_texts *texts);
/* "Deployment web of web/templates/a.yaml would change at spec.replicas". */
struct pss_str pss_render_say(
    struct pss_arena *mem, const struct pss_render_document *document);

#endif
