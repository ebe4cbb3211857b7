/* Running kustomize on a private copy: nothing of the user's tree, no network, no other
 * program, limits on time and output. */
#ifndef PSS_KBUILD_H
#define PSS_KBUILD_H

#include "pss/err.h"

/* Doors that the user opens (--kustomize-allow): bits. */
enum pss_kdoor {
    PSS_KDOOR_NETWORK = 1,
    PSS_KDOOR_HELM = 2,
    PSS_KDOOR_OUTSIDE = 4, /* files outside of the directory of a kustomization */
};

struct pss_kprogram {
    const char *path; /* NULL: there is none */
    bool is_kubectl;
};

/* `choice`: "auto" searches kustomize and kubectl on PATH, else it names the program. */
const struct pss_err *pss_kprogram_find(
    struct pss_kprogram *out, struct pss_arena *mem, struct pss_str choice);

struct pss_kbuild {
    struct pss_kprogram program;
    unsigned doors; /* PSS_KDOOR_… */
    const char
        *home; /* a directory for this program alone: it is its HOME and TMPDIR, and
                         what is in `home`/bin is on its PATH */
    const char *tree; /* where the tree was copied to, without a slash at the end */
    const char *dir;  /* of the kustomization, from the top of the tree */
};

/* Gives the text that is rendered: 64 zero bytes follow it. Several threads may build. */
const struct pss_err *pss_kbuild_run(
    struct pss_str *out, struct pss_arena *mem, const struct pss_kbuild *what);

#endif
