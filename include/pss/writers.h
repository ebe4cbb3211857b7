/* Who wrote the pods of a rendered text: what the marks say. */
#ifndef PSS_WRITERS_H
#define PSS_WRITERS_H

#include "pss/marks.h"
#include "pss/pod.h"
#include "pss/result.h"
#include "pss/table.h"
#include "pss/want.h"

/* The marks of one rendered mapping. */
struct pss_writers {
    size_t first;  /* the mark of the node that wrote it first; PSS_NOWHERE: unknown */
    size_t *marks; /* all nodes that wrote to it, this one among them */
    size_t n;
};

/* One pod of one root. */
struct pss_kpod {
    const struct pss_pod *truth;  /* as it is rendered … */
    const struct pss_pod *marked; /* … and of the marked copy; NULL: not found there */
    struct pss_writers spec;      /* `first` of form OBJECT is the source object */
    struct pss_writers *containers; /* as in truth->containers */
    bool leaves_values;             /* the values in `marked` are as they are written */
};

struct pss_kpods {
    const struct pss_marks *marks;
    struct pss_arena *mem;
    struct pss_kpod *items;
    size_t n, cap;
    struct pss_table places;         /* numbers from 1, by place in the truth */
    const struct pss_result *result; /* that was asked about last … */
    size_t *numbers;                 /* … and for each of its pods a number, from 1 */
};

/* Pairs the pods of both texts by apiVersion, kind, namespace, name, path and order. Both
 * texts are padded. The marked text may be empty: then nobody wrote anything. An error is
 * one of the texts. */
const struct pss_err *pss_kpods_read(struct pss_kpods *out, struct pss_arena *mem,
    const struct pss_marks *marks, const struct pss_kinds *kinds, struct pss_str truth,
    struct pss_str marked);
/* The pod that a run of the engine over the same truth speaks of: that of this number in
 * its result. NULL: none. Numbers are asked for in any order. */
const struct pss_kpod *pss_kpods_find(
    struct pss_kpods *pods, const struct pss_result *result, size_t number);

/* The object that the pod began as, with the names that stand in its file; if nobody
 * knows, NULL. */
const struct pss_object *pss_kpod_source(
    const struct pss_marks *marks, const struct pss_kpod *pod);
/* The mapping that the want is about, in one of both renders; NULL: not found. */
const struct pss_node *pss_kpod_scope(
    const struct pss_pod *pod, const struct pss_want *want);
/* The number of the item that the want is about, in its list; PSS_NOWHERE: it is about
 * none. The path may or may not end with it. */
size_t pss_kwant_item(const struct pss_want *want);
/* The node that owns what the want is about: the last writer of the value; of an absent
 * value, the first writer of the deepest mapping on its way. PSS_NOWHERE: nobody knows.
 * *is_absent says which. */
size_t pss_kpod_owner(bool *is_absent, const struct pss_marks *marks,
    const struct pss_kpod *pod, const struct pss_want *want);

#endif
