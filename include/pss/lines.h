/* Offset to line and column, and the line-end style. Lines end at LF (a CR
 * before it belongs to the line end). */
#ifndef PSS_LINES_H
#define PSS_LINES_H

#include "pss/arena.h"
#include "pss/str.h"

struct pss_line_index;

struct pss_lines {
    struct pss_str src;
    struct pss_arena *mem;
    struct pss_line_index *index; /* filled on first need */
};

struct pss_place {
    size_t line;   /* 1-based */
    size_t column; /* 1-based, in code points; a BOM at the start counts for none */
    size_t byte_column; /* 1-based, in bytes */
};

void pss_lines_init(struct pss_lines *out, struct pss_arena *mem, struct pss_str src);
/* Makes the index now: several threads may ask then. */
void pss_lines_fill(const struct pss_lines *lines);
struct pss_place pss_lines_at(const struct pss_lines *lines, size_t at);

/* The edges of lines. An input may be one line of many megabytes, and be asked about a
 * hundred thousand times: these look a little way around, then into the index. */
/* Offset of the first byte of the line that holds `at`. */
size_t pss_lines_start(const struct pss_lines *lines, size_t at);
/* Offset of the line's end, before CR LF or LF, or the end of the text. */
size_t pss_lines_end(const struct pss_lines *lines, size_t at);
/* Offset of the next line's first byte, or the end of the text. */
size_t pss_lines_next(const struct pss_lines *lines, size_t at);
/* "\r\n" or "\n": what ends the line that holds `at`; if that is the last line
 * without an end, what ends the line before it; if there is none, "\n". */
struct pss_str pss_lines_eol(const struct pss_lines *lines, size_t at);

/* The same for any text. They look at the whole line. */
size_t pss_line_start(struct pss_str src, size_t at);
size_t pss_line_end(struct pss_str src, size_t at);
size_t pss_line_next(struct pss_str src, size_t at);
struct pss_str pss_line_eol(struct pss_str src, size_t at);

#endif
