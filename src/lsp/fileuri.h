/* The name of the file that a URI stands for. */
#ifndef LSP_FILEURI_H
#define LSP_FILEURI_H

#include "pss/arena.h"

/* An absolute path; NULL if the URI is not one of a file of this machine: a text that
 * was never saved, another version of a file. */
const char *pss_uri_path(struct pss_arena *mem, struct pss_str uri);

#endif
