/* Events with places in the parse image; the only door to libfyaml. Texts that are plainly
 * well formed do not go through it: the skimmer gives the same events. */
#ifndef YAML_SCAN_H
#define YAML_SCAN_H

#include "pss/arena.h"
#include "pss/node.h"

#include "mask.h"

enum pss_event_kind {
    PSS_EVENT_MAP,
    PSS_EVENT_MAP_END,
    PSS_EVENT_SEQ,
    PSS_EVENT_SEQ_END,
    PSS_EVENT_SCALAR,
    PSS_EVENT_ALIAS,
    PSS_EVENT_END, /* of the document; also if there is none */
};

struct pss_event {
    enum pss_event_kind kind;
    enum pss_node_style style; /* scalars only */
    bool has_anchor;
    bool has_tag;
    /* offsets in the image, of the content: quotes, `*` and headers are out */
    size_t at;
    size_t end; /* PSS_NOWHERE for a scalar of which nothing is written */
};

struct pss_events {
    struct pss_event *items;
    size_t n, cap;
};

struct pss_scan;

/* Opens a scan of an image; `mem` owns what it needs. With events that are known already
 * libfyaml is not asked. NULL: libfyaml has no memory. */
struct pss_scan *pss_scan_open(struct pss_arena *mem, const struct pss_mask *image,
    const struct pss_events *known);
/* False at an error; pss_scan_error tells which. */
bool pss_scan_next(struct pss_scan *scan, struct pss_event *out);
/* Sentence and place of the error (offset in the image). */
struct pss_str pss_scan_error(struct pss_scan *scan, size_t *at);
void pss_scan_close(struct pss_scan *scan);

#endif
