/* The charts among the inputs. */
#ifndef APP_CHARTS_H
#define APP_CHARTS_H

#include "inputs.h"
#include "pss/settings.h"

/* Marks each Chart.yaml beside `templates/`, and the templates. Where Helm is run, the
 * chart takes the place of its templates; a named file brings its chart in; and each chart
 * gets its sets of values. A vendored chart is a part of the one that holds it. */
const struct pss_err *pss_charts_find(struct pss_inputs *inputs,
    const struct pss_opts *opts, struct pss_settings *settings);

#endif
