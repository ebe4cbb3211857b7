/* The objects that rendered pods began as, and their pods in all roots. */
#ifndef PSS_KSOURCES_H
#define PSS_KSOURCES_H

#include "pss/kplace.h"
#include "pss/kroots.h"

/* One pod of one root. */
struct pss_kinstance {
    size_t root;                 /* number in pss_kwork.roots */
    size_t pod;                  /* number in the result of the root */
    size_t source;               /* number in pss_ksources */
    const struct pss_kpod *kpod; /* NULL: nobody knows who wrote it */
    enum pss_kstate {
        PSS_KPASSES,
        PSS_KWANTS, /* it can be brought all the way */
        PSS_KLEFT,  /* it fails, or is suppressed, and stays as it is */
    } state;
};

struct pss_ksource {
    const char
        *path; /* of the file, from the top of the tree: where its pods are reported */
    size_t at; /* of the object in it … */
    size_t document;
    const struct pss_object
        *object; /* … NULL: it is not written in a file of the tree: the path and the
                    place are those of what brings it in … */
    struct pss_str origin; /* … and this is its name there; "" if nobody knows */
    struct {
        size_t *items; /* numbers of instances */
        size_t n, cap;
    } instances;
    int step;              /* of the plan: how far its wishes are from their owners */
    struct pss_str reason; /* why it is left, if the plan gave it up; "" if not */
    bool is_planned; /* the edits of the plan bring all pods that want it all the way */
};

struct pss_ksources {
    struct pss_arena *mem;
    struct {
        struct pss_kinstance *items;
        size_t n, cap;
    } instances;
    struct pss_ksource *items;
    size_t n, cap;
    struct pss_table known;
};

void pss_ksources_find(
    struct pss_ksources *out, struct pss_arena *mem, struct pss_kroots *work);

/* Where a mark stands: the file (from the top) and a place in it. */
struct pss_kat {
    const char *path;     /* NULL: nobody knows */
    struct pss_span span; /* of the key that it stands behind, or of the value */
    size_t document;
    enum pss_mark_form form;
};
struct pss_kat pss_kat_of_mark(const struct pss_marks *marks, size_t mark);
/* The node that owns what a finding of the pod is about. */
struct pss_kat pss_kat_of_finding(const struct pss_kpod *kpod,
    const struct pss_marks *marks, const struct pss_pod_result *pod,
    const struct pss_finding *finding);

#endif
