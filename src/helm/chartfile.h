/* The files of a chart from which something is rendered. */
#ifndef HELM_CHARTFILE_H
#define HELM_CHARTFILE_H

#include "mapplace.h"
#include "pss/chart.h"
#include "pss/result.h"
#include "pss/table.h"

struct pss_chart_part {
    const char *name; /* below the chart */
    const char *path; /* as it is printed */
    size_t number;    /* in the order in which they were asked for */
    const struct pss_doc *doc;
    struct pss_map_places *map;
    const struct pss_chart_lines *lines; /* for what the map does not tell */
    struct pss_failures failures;
    struct pss_result result; /* to be filled: it has the document and the path */
};

/* Zero but for these two is a valid, empty one. */
struct pss_chart_parts {
    struct pss_arena *mem;
    const struct pss_chart *chart;
    struct pss_chart_part **items;
    size_t n, cap;
    struct pss_table numbers; /* of each name: its number, from 1 */
};

/* The part with this name, which is read when it is first asked for. A file that cannot be
 * read is an empty one, with a failure. */
struct pss_chart_part *pss_chart_part(
    struct pss_chart_parts *parts, struct pss_str name);
/* By name. The numbers stay. */
void pss_chart_parts_sort(struct pss_chart_parts *parts);

#endif
