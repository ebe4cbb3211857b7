/* Offset to line and column, and the line-end style. Lines end at LF (a CR
 * before it belongs to the line end). */
#ifndef PSS_LINES_H
#define PSS_LINES_H

#include "pss/arena.h"
#include "pss/str.h"

struct pss_lines {
    struct pss_str src;
    size_t *starts; /* made on first need */
    size_t n;
    size_t *points; /* code points before every 1024th byte, made with the above */
    struct pss_arena *mem;
};

struct pss_place {
    size_t line;   /* 1-based */
    size_t column; /* 1-based, in code points; a BOM at the start counts for none */
    size_t byte_column; /* 1-based, in bytes */
};

void pss_lines_init(struct pss_lines *out, struct pss_arena *mem, struct pss_str src);
struct pss_place pss_lines_at(struct pss_lines *lines, size_t at);

/* These need no index. */
/* Offset of the first byte of the line that holds `at`. */
size_t pss_line_start(struct pss_str src, size_t at);
/* Offset of the line's end, before CR LF or LF, or the end of the text. */
size_t pss_line_end(struct pss_str src, size_t at);
/* Offset of the next line's first byte, or the end of the text. */
size_t pss_line_next(struct pss_str src, size_t at);
/* "\r\n" or "\n": what ends the line that holds `at`; if that is the last line
 * without an end, what ends the line before it; if there is none, "\n". */
struct pss_str pss_line_eol(struct pss_str src, size_t at);

#endif
