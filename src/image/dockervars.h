/* The variables of a Dockerfile. */
#ifndef IMAGE_DOCKERVARS_H
#define IMAGE_DOCKERVARS_H

#include "pss/arena.h"
#include "pss/table.h"

/* Bytes of a value, so that values of values stay small. */
enum { DOCKER_MOST_VALUE = 4096 };

struct docker_var {
    struct pss_str name;
    struct pss_str value;
    bool is_known; /* an ARG without a default is not */
};

struct docker_vars {
    struct docker_var *items;
    size_t n;
    size_t cap;
    struct pss_table names; /* number in `items` + 1 */
};

/* Where names are looked up: ENV hides ARG. Both may be NULL. */
struct docker_scope {
    char escape;
    const struct docker_vars *env;
    const struct docker_vars *args;
};

bool pss_docker_is_blank(char c);
/* NULL if there is no such name. */
struct docker_var *pss_docker_var_find(
    const struct docker_vars *variables, struct pss_str name);
/* Adds the variable, or gives it another value. */
void pss_docker_var_set(
    struct docker_vars *variables, struct pss_arena *mem, struct docker_var one);
/* The text with its variables filled in and without its quotes; false if one of them is
 * not known. What is longer than DOCKER_MOST_VALUE ends somewhere behind that. */
bool pss_docker_expand(struct pss_str *out, struct pss_arena *mem,
    const struct docker_scope *scope, struct pss_str text);
/* Length of the word at the start, in which quotes and escapes hold blanks together. */
size_t pss_docker_word_length(char escape, struct pss_str s);

#endif
