/* Several files that belong together: all are replaced, or none is. */
#ifndef PSS_REPLACEALL_H
#define PSS_REPLACEALL_H

#include "pss/file.h"

struct pss_new_bytes {
    struct pss_file was; /* as it was read; of a new file its path alone */
    bool is_new;         /* there was no file, and there must be none now */
    struct pss_str bytes;
    struct pss_str note; /* is set: see pss_file_replace */
};

/* Each file is replaced as pss_file_replace does. All new files are made first. If one cannot
 * take its place, those before it get their old bytes back; the error says so if even that
 * fails. They take their places in this order. Several threads may call. */
const struct pss_err *pss_files_replace(
    struct pss_arena *mem, struct pss_new_bytes *files, size_t n, bool write_through);

#endif
