/* Notes about namespaces: what is not known about them, and what they do not ask. */
#ifndef PSS_SPACENOTES_H
#define PSS_SPACENOTES_H

#include "pss/buf.h"
#include "pss/result.h"
#include "pss/spaces.h"

/* One namespace and the reason for which it is named. */
struct pss_space_note {
    struct pss_str space;
    enum pss_basis basis;
    struct pss_policy policy;
    bool is_disputed;
    size_t n;       /* workloads */
    size_t n_parts; /* parts of pods that operators make */
};

struct pss_space_notes {
    struct pss_arena *mem; /* of the run */
    struct pss_space_note *items;
    size_t n;
    size_t cap;
};

/* Counts the workloads of a result by their namespaces. */
void pss_space_notes_add(
    struct pss_space_notes *notes, const struct pss_result *result);
/* `pss-fix: note: namespace "web" …`, one line per namespace, by name: those that have no
 * labels, are not known, exempt, ask nothing, or are defined in several ways. */
/* Adds a line if the cluster exempts `n_users`: files do not say who creates a pod. */
void pss_space_notes_write(
    struct pss_buf *out, struct pss_space_notes *notes, size_t n_users);

#endif
