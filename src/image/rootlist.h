/* Names of programs: those that need root, shells, and what stands before a program. */
#ifndef IMAGE_ROOTLIST_H
#define IMAGE_ROOTLIST_H

#include "pss/str.h"

bool pss_rootlist_has(struct pss_str name);
/* What may be done about it, or "". */
struct pss_str pss_rootlist_hint(struct pss_str name);
bool pss_rootlist_is_shell(struct pss_str name);
/* True for words behind which the program follows. */
bool pss_rootlist_is_prelude(struct pss_str name);

#endif
