/* How the text around a node is laid out: columns, steps, list style, and which
 * comment lines belong to what (docs/decisions.md, "Layout"). Reads, never writes. */
#ifndef PSS_LAYOUT_H
#define PSS_LAYOUT_H

#include "pss/node.h"

/* Column of a block collection's keys or dashes. */
size_t pss_layout_column(const struct pss_node *block);
/* Indentation step of the first entry whose value is a block mapping; 0: none. */
size_t pss_layout_step(const struct pss_node *map);
/* True if the mapping has an entry whose value is a block list; `offset` is then the
 * column of its dashes less that of its key. */
bool pss_layout_list_offset(size_t *offset, const struct pss_node *map);
/* End of the last line (before its line end) of a block collection, the comment lines
 * that belong to its end included. */
size_t pss_layout_end(const struct pss_node *block);
/* End of the line of an entry that holds `at`, or of the run of comment lines deeper
 * than `column` that follows it. `shared` is the column that all of those lines have,
 * PSS_NOWHERE if they differ or there are none. */
size_t pss_layout_end_below(
    size_t *shared, const struct pss_node *entry, size_t at, size_t column);
/* Where a block stands that goes before an entry: the start of the line of the entry
 * or of the first comment line that belongs to it; the entry's own start if it is not
 * the first of its line. */
size_t pss_layout_before(const struct pss_node *entry);
/* Start of the entry's line, or of the first of the lines above it that hold a directive
 * (directive.h): those go with it. */
size_t pss_layout_start(const struct pss_node *entry);
/* True if the line above the line that starts at `at` is blank. */
bool pss_layout_blank_above(const struct pss_lines *lines, size_t at);
/* True if the entry's text is the first of its line. */
bool pss_layout_starts_line(const struct pss_node *entry);
/* The indicator in the header of a literal or folded scalar that says what becomes of its
 * last line ends: `+` (all stay), `-` (all go), 0 (one stays). */
char pss_layout_chomping(const struct pss_node *block);
/* True if the entry ends with a literal or folded scalar whose text goes on to the end of
 * a file without a last line end. A line behind it would add a line end to that text. */
bool pss_layout_is_open(const struct pss_node *entry);
/* Three or more literal keys, all in bytewise order (`<<` does not count). */
bool pss_layout_is_sorted(const struct pss_node *map);

#endif
