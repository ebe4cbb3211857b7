/* Owners of files by their names from the current directory. */
#ifndef APP_OWNERSHIP_H
#define APP_OWNERSHIP_H

#include "pss/codeowners.h"
#include "pss/report.h"

struct pss_ownership {
    struct pss_arena *mem;
    const char *cwd;
    const char *top; /* of the repository */
    struct pss_codeowners owners;
};

/* Reads the CODEOWNERS of the repository; an error if there is none. `cwd` may be NULL,
 * which is an error, too. */
const struct pss_err *pss_ownership_start(
    struct pss_ownership *out, struct pss_arena *mem, const char *cwd);
/* "" if it has none. */
struct pss_str pss_ownership_of(struct pss_ownership *ownership, const char *path);
/* Lets a report name the owners of files, if its format does and the repository says who
 * they are. A CODEOWNERS that cannot be read becomes a warning of the report. */
void pss_ownership_tell(
    struct pss_report *report, struct pss_arena *mem, const char *cwd);

#endif
