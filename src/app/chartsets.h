/* The sets of values with which the charts of a run are rendered. */
#ifndef APP_CHARTSETS_H
#define APP_CHARTSETS_H

#include "inputs.h"

/* Gives each chart its sets: its own, those of options and of the configuration in force,
 * and those with which objects among the inputs deploy it. A release of a chart that is not
 * in the tree becomes a note of the walk. */
const struct pss_err *pss_chart_sets_find(
    struct pss_inputs *inputs, const struct pss_opts *opts);

#endif
