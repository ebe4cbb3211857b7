/* Replacing a file in two steps, so that several files can be replaced or none. */
#ifndef BASE_REPLACING_H
#define BASE_REPLACING_H

#include "pss/file.h"
#include "temps.h"

struct pss_replacing {
    struct pss_arena *mem;
    const struct pss_file *was;
    struct pss_str bytes;
    bool is_write_through;
    bool is_new;         /* there was no file */
    struct pss_str note; /* of pss_file_replace */
    /* What is known of it in between. */
    const char *name; /* behind symbolic links, in `dir` */
    int dir;          /* negative: it is not open */
    struct pss_temp temp;
    bool has_temp;
    bool is_inside; /* the old file is written into */
    struct pss_str lost;
};

/* Gives the new file the mode that the user's umask leaves. 0 or the errno. */
int pss_replacing_free_mode(int fd);
/* Looks at the file and makes the new one beside it. */
const struct pss_err *pss_replacing_begin(struct pss_replacing *it);
/* Puts the new one in its place. */
const struct pss_err *pss_replacing_do(struct pss_replacing *it);
/* Call this in any case. What was begun and not done leaves nothing. */
void pss_replacing_end(struct pss_replacing *it);

#endif
