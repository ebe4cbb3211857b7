/* Files of kustomizations in a run that renders none. */
#ifndef APP_UNRENDERED_H
#define APP_UNRENDERED_H

#include "inputs.h"
#include "pss/opts.h"

/* Zero is valid and empty. */
struct pss_unrendered {
    struct {
        const char **items; /* that get other bytes */
        size_t n, cap;
    } files;
    size_t patches; /* files that a kustomization names as patches */
};

void pss_unrendered_note(struct pss_unrendered *unrendered, const struct pss_opts *opts,
    const struct pss_result *result);
/* After all results: the kustomizations around these files are read. */
void pss_unrendered_count(struct pss_unrendered_counts *out,
    const struct pss_unrendered *unrendered, const struct pss_inputs *inputs,
    const struct pss_opts *opts);

#endif
