/* The lines of a Dockerfile, and its instructions. */
#ifndef IMAGE_DOCKERLINES_H
#define IMAGE_DOCKERLINES_H

#include "pss/arena.h"
#include "pss/buf.h"

struct docker_lines {
    struct pss_str rest;
    size_t line; /* of the instruction, from 1 on */
    size_t next_line;
    char escape;
};

/* Begins at the start, where comments may name another escape; false if they name one that
 * there is not. */
bool pss_docker_lines_begin(struct docker_lines *lines, struct pss_str text);
/* The next instruction with its continued lines as one text; false at the end. */
bool pss_docker_next(struct docker_lines *lines, struct pss_buf *text);
/* Goes over the here-documents of an instruction; false if one of them has no end. */
bool pss_docker_skip_here(
    struct docker_lines *lines, struct pss_arena *mem, struct pss_str text);

/* Without blanks at both ends. */
struct pss_str pss_docker_trimmed(struct pss_str s);

#endif
