/* --init: writes a configuration. */
#ifndef APP_INIT_H
#define APP_INIT_H

#include "pss/option.h"

/* Makes the file `.pss-fix` in the one directory that `opts` names, or in the current
 * one, with a comment for each key. `*path` becomes its name. Errors: the file is there
 * already, the directory is not one, the file cannot be written. */
const struct pss_err *pss_init_write(const char **path, const struct pss_opts *opts);

#endif
