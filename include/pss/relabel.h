/* Namespace manifests: labels that are to be set (--label-namespaces). */
#ifndef PSS_RELABEL_H
#define PSS_RELABEL_H

#include "pss/fixing.h"
#include "pss/readiness.h"

/* A label that is to be there. */
struct pss_label_wish {
    bool is_wanted;
    enum pss_level level;
    struct pss_str version; /* "": the version label stays as it is */
};

struct pss_relabel {
    struct pss_label_wish modes[PSS_N_MODES];
    const struct pss_readiness *readiness; /* what workloads meet */
    enum pss_repair class
        ;           /* the widest class that is permitted, with all gentler ones */
    bool is_forced; /* enforce may be raised above what is met */
};

/* True if some label is wanted. */
bool pss_relabel_is_on(const struct pss_relabel *relabel);

/* Adds a finding for each label that is not as wanted, and the edits that make it so.
 * An enforce label that would ask more than the workloads meet is left, with the reason. */
void pss_relabel_plan(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_tree *tree);

#endif
