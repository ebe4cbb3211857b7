/* Programs that do their work as root only, in what a container starts. */
#ifndef PSS_ROOTWORD_H
#define PSS_ROOTWORD_H

#include "pss/arena.h"

/* The first program of a command that needs root, or "". `words` are the command and behind
 * it the arguments of a container. Only the program of a simple command counts: the first
 * word, or in a script behind `sh -c` the first word of each command in it. */
struct pss_str pss_root_word(
    struct pss_arena *mem, const struct pss_str *words, size_t n);
/* What may be done about it: a clause, or "". */
struct pss_str pss_root_word_hint(struct pss_str word);

#endif
