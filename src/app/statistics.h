/* --statistics and --top: what was found, counted by rule, or by what pods have in
 * common. */
#ifndef APP_STATISTICS_H
#define APP_STATISTICS_H

#include "ownership.h"
#include "pss/groups.h"
#include "pss/opts.h"
#include "pss/tally.h"

struct pss_statistics {
    const struct pss_opts *opts;
    struct pss_ownership ownership; /* if owners are asked for */
    struct pss_groups groups;
};

/* Reads the owners, if they are asked for. */
const struct pss_err *pss_statistics_start(
    struct pss_statistics *out, const struct pss_opts *opts, const char *cwd);
void pss_statistics_add(
    struct pss_statistics *statistics, const struct pss_result *result);
void pss_statistics_write(struct pss_buf *out, struct pss_statistics *statistics,
    const struct pss_tally *tally);

#endif
