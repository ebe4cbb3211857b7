/* Argo CD Applications and Flux Kustomizations among the inputs, which name the roots that
 * they deploy. */
#ifndef APP_DEPLOYERS_H
#define APP_DEPLOYERS_H

#include "inputs.h"

struct pss_deployer {
    struct pss_str dir;   /* of the root, from the top of the work tree */
    struct pss_str space; /* the namespace into which it deploys; "": it says none */
    struct pss_str means; /* what it changes in the cluster: "patches, postBuild"; "" */
    struct pss_str name;  /* "Application/shop" */
    const char *path;     /* of its file … */
    size_t line;          /* … and its place */
};

struct pss_deployers {
    struct pss_deployer *items;
    size_t n, cap;
};

void pss_deployers_find(
    struct pss_deployers *out, struct pss_arena *mem, const struct pss_inputs *inputs);
/* The namespace into which all that name the root deploy it; "" if they say none, or
 * several. */
struct pss_str pss_deployers_space(
    const struct pss_deployers *deployers, const char *dir);

#endif
