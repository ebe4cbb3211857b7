/* Comments do not survive rendering. Those that suppress findings are put into the rendered
 * text again, at the nodes that carry the mark of what they stand at. */
#ifndef PSS_KCOMMENTS_H
#define PSS_KCOMMENTS_H

#include "pss/writers.h"

/* What comments of the files cover. */
struct pss_kcovers {
    struct pss_kcover *items;
    size_t n, cap;
};

struct pss_kcomments {
    struct pss_kcomment {
        size_t document;     /* of the rendered text */
        struct pss_str path; /* of the node below its root; "": the whole document */
        struct pss_str text; /* a comment, without the end of its line */
    } * items;
    size_t n, cap;
};

/* Comments of all files. Not for several threads. */
void pss_kcovers_find(
    struct pss_kcovers *out, struct pss_arena *mem, const struct pss_marks *marks);
/* What they say about the pods of one root. */
void pss_kcomments_find(struct pss_kcomments *out, struct pss_arena *mem,
    const struct pss_kcovers *covers, const struct pss_kpods *pods);
/* The text with the comments; 64 zero bytes follow it. A node before which no line can be
 * put gets none. */
struct pss_str pss_kcomments_put(
    struct pss_arena *mem, const struct pss_kcomments *comments, struct pss_str text);

#endif
