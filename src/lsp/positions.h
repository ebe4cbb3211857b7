/* Between offsets of a text that stays and the positions of an editor. */
#ifndef LSP_POSITIONS_H
#define LSP_POSITIONS_H

#include "pss/arena.h"
#include "pss/dump.h"
#include "pss/lsptext.h"

struct pss_positions {
    struct pss_str src;
    enum pss_lsp_units units;
    size_t *starts; /* of lines */
    size_t n;
    size_t *passed; /* units before every so many bytes */
};

void pss_positions_of(struct pss_positions *out, struct pss_arena *mem,
    struct pss_str src, enum pss_lsp_units units);
struct pss_lsp_position pss_position_at(
    const struct pss_positions *positions, size_t at);
size_t pss_offset_at(
    const struct pss_positions *positions, struct pss_lsp_position position);
/* The end of the line that holds the offset, before what ends the line. */
size_t pss_positions_line_end(const struct pss_positions *positions, size_t at);

/* As JSON. */
json_t *pss_position_dump(struct pss_lsp_position position);
json_t *pss_range_dump(const struct pss_positions *positions, size_t at, size_t end);
/* False if it is not a position or not a range. */
bool pss_position_read(struct pss_lsp_position *out, const json_t *position);
bool pss_range_read(
    struct pss_lsp_position *start, struct pss_lsp_position *end, const json_t *range);

#endif
