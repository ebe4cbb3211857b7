/* "Did you mean …?" */
#ifndef PSS_SUGGEST_H
#define PSS_SUGGEST_H

#include "pss/arena.h"
#include "pss/str.h"

/* The name of a list that is closest to a word, or NULL if none is close. `name_at`
 * gives the names by number, NULL past the end. */
const char *pss_suggest(struct pss_str word, const char *(*name_at)(size_t));
/* " (did you mean 'NAME'?)", or "" for NULL; ends with a NUL. */
const char *pss_suggest_hint(
    struct pss_arena *mem, const char *prefix, const char *name);
/* "a, b and c": all names of the list; ends with a NUL. */
const char *pss_suggest_list(struct pss_arena *mem, const char *(*name_at)(size_t));

#endif
