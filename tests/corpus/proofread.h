/* Are the bytes of a fix those that its report announced? */
#ifndef CORPUS_PROOFREAD_H
#define CORPUS_PROOFREAD_H

#include <jansson.h>

#include "pss/arena.h"

struct proofread {
    size_t edits;   /* announced */
    size_t changed; /* files */
    size_t outside; /* files with a difference outside the announced edits */
    size_t inside;  /* files in which an edit is not what was announced */
    size_t overlap; /* files with edits that overlap */
};

/* Compares each file of the directory `before` with that of `after`. `report` is that
 * of a check run in `before`. What is wrong is printed. */
struct proofread proofread(
    struct pss_arena *mem, const json_t *report, const char *before, const char *after);
/* Ends the program: `what: why`. */
_Noreturn void proofread_stop(const char *what, const char *why);

#endif
