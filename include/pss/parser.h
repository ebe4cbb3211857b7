/* Reads the command line. */
#ifndef PSS_PARSER_H
#define PSS_PARSER_H

#include "pss/opts.h"

/* argv[0] says what the program is; it is not an argument. On an error `out` is not to be
 * used. */
const struct pss_err *pss_opts_parse(
    struct pss_opts *out, struct pss_arena *mem, int argc, const char *const *argv);

#endif
