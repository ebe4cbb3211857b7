/* The variables of a Dockerfile. */
#ifndef IMAGE_DOCKERVARS_H
#define IMAGE_DOCKERVARS_H

#include "pss/arena.h"

struct docker_var {
    struct pss_str name;
    struct pss_str value;
    bool is_known; /* an ARG without a default is not */
};

struct docker_vars {
    struct docker_var *items;
    size_t n;
    size_t cap;
};

/* What the last line says that names it; NULL if none does. */
const struct docker_var *pss_docker_var_find(
    const struct docker_vars *variables, struct pss_str name);
/* The text with its variables filled in and without its quotes; false if one of them is
 * not known. */
bool pss_docker_expand(struct pss_str *out, struct pss_arena *mem, char escape,
    const struct docker_vars *variables, struct pss_str text);
/* Length of the word at the start, in which quotes and escapes hold blanks together. */
size_t pss_docker_word_length(char escape, struct pss_str s);

#endif
