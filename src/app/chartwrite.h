/* The files of a chart are written together. */
#ifndef APP_CHARTWRITE_H
#define APP_CHARTWRITE_H

#include "pss/chartmerge.h"
#include "pss/err.h"

/* True if a file of the chart would get other bytes. */
bool pss_chart_has_changes(const struct pss_chart_results *results);
/* Replaces all files of the chart that change, or none. `note` gets what a file could not
 * keep. */
const struct pss_err *pss_chart_write(struct pss_str *note, struct pss_arena *mem,
    const struct pss_chart_results *results, bool write_through);

#endif
