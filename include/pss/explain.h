/* The table of checks for people: --list-rules and --explain. */
#ifndef PSS_EXPLAIN_H
#define PSS_EXPLAIN_H

#include "pss/arena.h"
#include "pss/buf.h"
#include "pss/str.h"

/* The n-th id that --explain knows: the checks, then our own. NULL past the end. */
const char *pss_rule_id_at(size_t i);
/* NULL if --explain knows the id; else a hint that goes behind it, or "". */
const char *pss_rule_unknown(struct pss_arena *mem, struct pss_str id);
/* False if there is no such rule. */
bool pss_rule_explain(struct pss_buf *out, struct pss_str id);
/* In lines of this width; 0: any. */
void pss_rules_list(struct pss_buf *out, size_t width);
/* Breaks text between words so that no line is longer than 78 columns; every line
 * begins with `indent` blanks. */
void pss_wrap(struct pss_buf *out, const char *text, size_t indent);

#endif
