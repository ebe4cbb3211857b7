/* Reads files that a walk found, one after the other, at as few calls of the system as it
 * takes. Each thread has a reader of its own. */
#ifndef PSS_READER_H
#define PSS_READER_H

#include <limits.h>

#include "pss/file.h"

struct pss_reader {
    /* Whether a file is to be written: it is then looked at before it is read, so that a
     * change in between is seen. Else `st` of what is read stays empty. */
    bool is_to_write;
    int dir;         /* the directory of the last file; -1: none */
    bool is_on_disk; /* it is one whose files are read whole by one call */
    size_t n_name;
    char name[PATH_MAX]; /* of the directory, with a slash at its end */
};

void pss_reader_begin(struct pss_reader *out, bool is_to_write);
/* As pss_file_read. A file that was found is no symbolic link; one that has become a link
 * since then is not followed. */
const struct pss_err *pss_reader_read(struct pss_file *out, struct pss_arena *mem,
    struct pss_reader *reader, const char *path);
void pss_reader_end(struct pss_reader *reader);

#endif
