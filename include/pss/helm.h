/* Running Helm on charts that nobody has read yet. Helm renders, and does nothing else: no
 * plugin, no network, no cluster, nothing of the user's own configuration. */
#ifndef PSS_HELM_H
#define PSS_HELM_H

#include <stdbool.h>

#include "pss/arena.h"
#include "pss/err.h"

/* The name of the release for which charts are rendered. */
#define PSS_HELM_RELEASE "release-name"

/* A `--set` of one value. */
struct pss_helm_set {
    const char *text; /* "image.tag=1.2" */
    bool is_string;   /* whatever it looks like */
};

/* What is rendered. All paths are absolute. */
struct pss_helm_call {
    const char *dir;          /* the chart */
    const char *space;        /* the namespace of the release; "" for none */
    const char *kube_version; /* "1.33.0" */
    const char *const *files; /* values, the later ones win … */
    size_t n_files;
    struct pss_str values; /* … then these, which are YAML … */
    const struct pss_helm_set *sets;
    size_t n_sets;     /* … then these */
    bool has_tests;    /* test hooks are rendered, too */
    bool skips_schema; /* values.schema.json is not asked */
};

/* The program for what --helm says: "auto" is helm, helm3 or helm4 of PATH, a word is a
 * name on PATH, else it is a path. Sets NULL for "auto" if there is none of them. */
const struct pss_err *pss_helm_find(
    const char **program, struct pss_arena *mem, struct pss_str choice);
/* What `helm template` prints. An error holds Helm's own sentence. At least 64 zero bytes
 * follow the text. Several threads may call. */
const struct pss_err *pss_helm_template(struct pss_str *out, struct pss_arena *mem,
    const char *program, const struct pss_helm_call *call);

#endif
