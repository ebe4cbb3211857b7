/* Which kinds hold pods, and where. One row a kind. */
#ifndef PSS_KINDS_H
#define PSS_KINDS_H

#include "pss/str.h"

struct pss_arena;

/* What stands at the end of a path. */
enum pss_pod_shape {
    PSS_POD_TEMPLATE, /* a mapping with `metadata` and `spec`: a PodTemplateSpec, a Pod */
    PSS_POD_SPEC,     /* a PodSpec; the pod has no metadata of its own */
    PSS_OBJECTS,      /* whole objects: what each holds is told by its own kind */
    PSS_ONE_CONTAINER,  /* a container, with or without a name */
    PSS_CONTAINER_LIST, /* a list of containers */
    PSS_VOLUME_LIST,    /* a list of volumes */
    PSS_LAID_PATCH, /* laid over a pod: a part of a template or of a workload, or the text
                           of a part of a PodSpec */
    PSS_MANIFEST_TEXT, /* whole objects, as a text */
};

/* Fields of a pod that a shape has: bits of pss_pod_path.parts. */
enum pss_pod_part {
    PSS_HAS_POD_CONTEXT = 1,       /* securityContext of the pod */
    PSS_HAS_CONTAINER_CONTEXT = 2, /* securityContext of containers */
    PSS_HAS_CONTAINERS = 4,
    PSS_HAS_INIT_CONTAINERS = 8,
    PSS_HAS_PORTS = 16, /* of containers */
    PSS_HAS_VOLUMES = 32,
    PSS_HAS_HOST_NAMESPACES = 64, /* hostNetwork, hostPID, hostIPC */
    PSS_HAS_REST = 128,           /* everything else, too */
    PSS_HAS_ALL = 255,
};

/* A path below the object: keys joined by dots, `[*]` for each item of a list, `{*}` for
 * each value of a mapping: "spec.jobs[*].template". "" is the object itself. */
struct pss_pod_path {
    const char *path;
    enum pss_pod_shape shape;
    unsigned parts; /* PSS_HAS_…; 0: all */
    /* An operator makes the pod of this and of what it knows itself, so what is missing
     * here says nothing about the pod. */
    bool is_merged;
    /* … except for its containers: nobody else says what is missing in them. */
    bool is_filled;
    /* The name that this shape gives to securityContext; NULL: that name. A path with
     * another name leads only to where that key is. */
    const char *context;
};

/* What stands there is judged, and is never edited. */
static inline bool
pss_shape_is_read_only(enum pss_pod_shape shape)
{
    return shape == PSS_LAID_PATCH || shape == PSS_MANIFEST_TEXT;
}

static inline bool
pss_shape_is_list(enum pss_pod_shape shape)
{
    return shape == PSS_CONTAINER_LIST || shape == PSS_VOLUME_LIST;
}

/* What differs from a Deployment: bits of pss_pod_kind.rules. */
enum pss_kind_rule {
    /* The pod gets no securityContext: the API server refuses it, or its being there
     * changes what the controller adds. Every repair goes to the containers. */
    PSS_KIND_CONTAINERS_ONLY = 1,
    /* The cluster assigns the user and refuses a number that is written. */
    PSS_KIND_NO_USER = 2,
    /* The row is for its versions alone, whatever the group. */
    PSS_KIND_ONE_VERSION = 4,
    /* The containers inherit the nearest securityContext above them, whole. */
    PSS_KIND_NEAREST_CONTEXT = 8,
    /* One of its paths leads to a PSS_LAID_PATCH, or to a PSS_MANIFEST_TEXT. */
    PSS_KIND_HAS_PATCHES = 16,
};

struct pss_pod_kind {
    const char *group;    /* "" is the core group */
    const char *versions; /* with blanks between them: "v1 v1beta1". Only for groups of
                             Kubernetes itself must the version be one of them; "": any */
    const char *kind;
    const struct pss_pod_path *paths;
    size_t n_paths;
    const char
        *schema;    /* the type of the whole object in the table of types; NULL: only
                           the types from the pod down are known */
    unsigned rules; /* PSS_KIND_… */
    const char *source; /* where its paths were read; NULL: in Kubernetes */
};

/* The same without pointers: a table of pointers costs time whenever the program starts.
 * Numbers are offsets in `texts`, where a NUL ends each text. */
struct pss_packed_path {
    uint32_t path;
    uint32_t context; /* 0: NULL */
    uint8_t shape;
    uint8_t parts;
    uint8_t is_merged;
    uint8_t is_filled;
};

struct pss_packed_kind {
    uint32_t group;
    uint32_t versions;
    uint32_t kind;
    uint32_t source;
    uint16_t first; /* of its paths */
    uint16_t n_paths;
    uint32_t rules;
};

struct pss_packed_kinds {
    const void *texts;
    const struct pss_packed_path *paths;
    const struct pss_packed_kind *rows;
};

/* A table of kinds. It is sorted, so that a look-up is a binary search. */
struct pss_kinds {
    const struct pss_pod_kind
        *rows; /* by kind, then by group, in the order of bytes … */
    size_t n;
    const struct pss_kinds *more; /* asked if no row fits; NULL: there are no more */
    const struct pss_packed_kinds *packed; /* … unless they are packed */
};

/* The kinds of Kubernetes itself: those of DefaultPodSpecExtractor in
 * k8s.io/pod-security-admission/admission, and those of groups that it has removed. */
extern const struct pss_kinds pss_kinds_native;
/* Custom kinds of which a controller makes the pods as they are written. */
extern const struct pss_kinds pss_kinds_custom;
/* All kinds that the program knows. */
extern const struct pss_kinds pss_kinds_builtin;

/* The row for this apiVersion and kind, or NULL. It may be made in `mem`. */
const struct pss_pod_kind *pss_kind_find(const struct pss_kinds *kinds,
    struct pss_arena *mem, struct pss_str api_version, struct pss_str kind);
/* The i-th row of a table. It may be made in `mem`. */
const struct pss_pod_kind *pss_kinds_row(
    const struct pss_kinds *kinds, struct pss_arena *mem, size_t i);
/* False if it is certain that an object of this kind is neither in the tables nor of a
 * kind of Kubernetes with a wrong group or version. The apiVersion is the text of the file:
 * it may be in quotes. */
bool pss_kind_is_near(
    const struct pss_kinds *kinds, struct pss_str api_version, struct pss_str kind);
/* The group of an apiVersion: "" for the core group. */
struct pss_str pss_group_of(struct pss_str api_version);
/* True for a group that belongs to Kubernetes itself: custom groups have a dot in their
 * name. (Some groups of Kubernetes have a dot, too, but none of them holds a pod.) */
bool pss_group_is_native(struct pss_str group);

#endif
