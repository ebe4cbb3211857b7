/* Whether pods start, and what is said of that. */
#ifndef PSS_START_H
#define PSS_START_H

#include "pss/result.h"
#include "pss/whoask.h"

/* A pod is as bad as its worst container. Needs `runs`. */
enum pss_start pss_start_of(const struct pss_pod_result *pod);

/* Something that is known about the start of a pod. It is not a violation. */
struct pss_note {
    enum pss_why why;
    const char *name; /* "unknown-image", … */
    struct pss_str container;
    struct pss_str image; /* of the container */
    struct pss_str text;
};
/* How far a loop over the notes of a pod has come; begins with zero. */
struct pss_note_walk {
    size_t run;
    size_t reason;
    bool with_quiet; /* those, too, for which nothing is written */
};
/* The next note of the pod; false at the end. What would be written if the pod were edited
 * is left out if it is not. */
bool pss_notes_next(
    struct pss_note *out, struct pss_note_walk *walk, const struct pss_pod_result *pod);
/* True if people are told of the notes: the pod is edited, or would not start as it is. */
bool pss_notes_are_told(const struct pss_pod_result *pod);
/* What an added emptyDir means for those who run a cluster. */
extern const char pss_note_of_directories[];

#endif
