/* Kinds that the program does not know and whose objects hold containers. */
#ifndef PSS_UNKNOWNKINDS_H
#define PSS_UNKNOWNKINDS_H

#include "pss/buf.h"
#include "pss/pod.h"

enum { PSS_MOST_KINDS_NAMED = 4, PSS_LONGEST_KIND_NAME = 120 };

/* What is kept of them for the end of a run, when the objects are gone. */
struct pss_unknown_kinds {
    size_t n;                                                /* objects */
    char names[PSS_MOST_KINDS_NAMED][PSS_LONGEST_KIND_NAME]; /* the first ones */
    size_t n_names;
    bool has_more; /* there are other kinds, too */
};

/* Counts an object. Objects whose kind something else fills in are left out: nobody can
 * describe such a kind in a configuration. */
void pss_unknown_kinds_add(
    struct pss_unknown_kinds *kinds, const struct pss_object *object);

#endif
