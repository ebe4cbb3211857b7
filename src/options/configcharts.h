/* `charts:` of a configuration: how charts are rendered. */
#ifndef OPTIONS_CONFIGCHARTS_H
#define OPTIONS_CONFIGCHARTS_H

#include "pss/opts.h"

/* Reads a mapping from directories, which count from that of the file, to mappings with
 * `values`, `kubeVersion` and `style`, and adds to opts->charts. Errors have their place in
 * the document. */
const struct pss_err *pss_config_charts(
    struct pss_opts *opts, const struct pss_node *map);

#endif
