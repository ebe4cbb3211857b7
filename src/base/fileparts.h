/* What readers of files share. */
#ifndef BASE_FILEPARTS_H
#define BASE_FILEPARTS_H

#include "pss/file.h"

enum { PSS_FILE_PADDING = 64 }; /* zero bytes behind a text */

/* "PATH is not a regular file". */
const struct pss_err *pss_file_refuse_kind(struct pss_arena *mem, const char *path);
/* Looks at a file that is open, and reads it whole. */
const struct pss_err *pss_file_read_open(
    struct pss_file *out, struct pss_arena *mem, const char *path, int fd);

#endif
