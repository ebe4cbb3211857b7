/* The text between two events: indicators, anchors, tags, comments. */
#ifndef YAML_GAP_H
#define YAML_GAP_H

#include "builder.h"

/* What a gap holds. Offsets in the image, PSS_NOWHERE where there is none. */
struct pss_gap {
    size_t dash;
    size_t question;
    size_t colon;
    size_t comma;
    size_t header; /* of a block scalar */
    size_t stray;  /* the first byte that is none of all this, so that no node has it */
    struct pss_span anchor;
    struct pss_span tag;
    bool has_comment;
    size_t end; /* behind the last indicator or property */
};

/* Reads the gap from b->pos up to `end`, or to a block scalar's header. */
struct pss_gap pss_gap_read(const struct pss_builder *b, size_t end);
/* Where the gap before a missing scalar ends: behind its indicator and properties. */
size_t pss_gap_missing_end(const struct pss_builder *b, const struct pss_event *event);
/* End of the line with the comment at `at`. */
size_t pss_gap_comment_end(const struct pss_builder *b, size_t at);
/* Column of the block scalar's content. */
size_t pss_gap_block_indent(const struct pss_builder *b, size_t header);
/* End of the block scalar whose header stands at `at`; blank lines after its last line
 * count with `+` only. */
size_t pss_gap_block_end(const struct pss_builder *b, size_t at);

#endif
