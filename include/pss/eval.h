/* Judges a pod by the table of checks. The verdict is the one of Kubernetes, word for
 * word. */
#ifndef PSS_EVAL_H
#define PSS_EVAL_H

#include "pss/check.h"

/* One failing check. */
struct pss_violation {
    const struct pss_check *check;
    struct pss_hits hits; /* setters in order: pod, containers, volumes, annotations */
    struct pss_str said;  /* its part of the details: all setters in one sentence */
};

struct pss_verdict {
    bool is_allowed;
    struct pss_str details; /* what upstream's ForbiddenDetail() says; "" if allowed */
    /* the first value that a check read and of which something else fills in a part
     * (pss_placeholder_of), or that is there under a condition (condition.h); NULL if
     * there is none */
    const struct pss_node *placeholder;
    struct pss_violation *items; /* in output order */
    size_t n;
    size_t cap;
};

enum pss_eval_flags {
    PSS_EVAL_NO_DEFAULTS = 1, /* tests: a volume without source is not an emptyDir */
};

/* The items live in the scratch arena of `mem`, all else in `mem`. Values of a wrong type count as absent here; the
 * schema walk reports them. */
void pss_eval(struct pss_verdict *out, struct pss_arena *mem, const struct pss_pod *pod,
    const struct pss_policy *policy, unsigned flags);
/* "reason (detail)" of one check for some of its hits: a finding's message. */
struct pss_str pss_say(struct pss_arena *mem, const struct pss_check *check,
    const struct pss_pod *pod, const struct pss_hit *hits, size_t n);

#endif
