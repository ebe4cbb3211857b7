/* Numbers as goyaml reads them and as JSON prints them. */
#ifndef YAML_NUMBER_H
#define YAML_NUMBER_H

#include "pss/arena.h"
#include "pss/type.h"

/* Reads text that begins with a digit or a sign (underscores are dropped). False if
 * it is not a number. `out->type` is PSS_INT, PSS_UINT or PSS_FLOAT; integers have their
 * text, floats get theirs from pss_number_settle. */
bool pss_number_parse(
    struct pss_value *out, struct pss_arena *mem, struct pss_str text);
/* Reads text that begins with a dot. */
bool pss_number_parse_fraction(
    struct pss_value *out, struct pss_arena *mem, struct pss_str text);
/* Gives a float the text that JSON has for it; an integral one becomes an integer if
 * that text fits. */
void pss_number_settle(struct pss_value *value, struct pss_arena *mem);
/* A float as a mapping's key: the shortest text of its single-precision value. */
struct pss_str pss_number_key(struct pss_arena *mem, double number);

#endif
