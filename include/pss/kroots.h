/* The roots of a work tree: each is built, and built once more from a marked copy, so that
 * its pods are known and who wrote them. */
#ifndef PSS_KROOTS_H
#define PSS_KROOTS_H

#include "pss/kcomments.h"
#include "pss/ksnapshot.h"
#include "pss/result.h"
#include "pss/writers.h"

struct pss_kroot {
    size_t number;     /* of the kustomization, from 1 */
    const char *name;  /* of its directory, as reports print it */
    bool is_target;    /* its pods are reported, and fixed */
    bool is_named;     /* the user named it */
    const void *rules; /* what `judge` is given: the options in force there */
    struct pss_kclosure closure;
    const struct pss_err *err;     /* why it is not rendered; NULL: it is */
    struct pss_kleft without;      /* what was left out of it */
    struct pss_arena *mem;         /* of all that follows */
    struct pss_str truth;          /* what is rendered from the files as they are */
    struct pss_result *result;     /* of the truth */
    struct pss_kpods pods;         /* of the truth and the marked text */
    struct pss_kcomments comments; /* of the files, for both results */
    struct pss_str now;            /* what is rendered from the edited files */
    struct pss_result *after;      /* of that text */
    const struct pss_err *harm;    /* why that cannot be rendered */
    enum pss_kconstancy {
        PSS_KUNASKED,
        PSS_KCONSTANT,
        PSS_KRANDOM, /* the files as they are do not give the truth a second time */
    } constancy;
};

struct pss_kroots {
    struct pss_arena *mem;
    struct pss_kustomizations all;
    struct pss_ksnapshot snapshot;
    struct pss_kprogram program;
    unsigned doors;
    unsigned jobs;
    const struct pss_kinds *kinds;
    struct {
        struct pss_kroot *items;
        size_t n, cap;
    } roots;
    struct pss_marks marks;
    struct pss_marks bare; /* without the values, for roots that need them */
    bool has_originals;    /* there is a view with the files as they are */
    size_t n_builds;
    /* Judges a rendered text and lists what is wanted. Several threads call it. */
    void (*judge)(void *context, struct pss_result *out, struct pss_arena *mem,
        const struct pss_kroot *root, struct pss_str text);
    /* Looks at what a root renders, before anything is judged. One thread calls it. NULL:
     * nothing is looked at. */
    void (*gather)(void *context, const struct pss_kroot *root);
    void *context;
};

/* Copies the files of all roots, builds and judges them, and finds out who wrote their pods.
 * An error is one of the whole work: the copy cannot be made. */
const struct pss_err *pss_kroots_build(struct pss_kroots *work);
/* Builds these roots again, from the files as they are shown now: `now`, `after`, `harm`. */
void pss_kroots_build_again(struct pss_kroots *work, const bool *wanted);
/* Builds the truth of the root once more, if that was not done yet. */
bool pss_kroot_is_random(struct pss_kroots *work, struct pss_kroot *root);
void pss_kroots_release(struct pss_kroots *work);

#endif
