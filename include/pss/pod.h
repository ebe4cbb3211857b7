/* Read-only view of one pod (a Pod or a pod template), as Kubernetes decodes it:
 * aliases followed, merges resolved, null the same as absent. */
#ifndef PSS_POD_H
#define PSS_POD_H

#include "pss/kinds.h"
#include "pss/value.h"

/* A Kubernetes object: the root of a chunk, an element of a list, or part of an object
 * that holds others. */
struct pss_object {
    const struct pss_node *root; /* mapping */
    struct pss_str api_version;  /* inherited from the list if it has none */
    struct pss_str kind;
    struct pss_str space; /* metadata.namespace, "" if absent */
    struct pss_str name;  /* metadata.name, "" if absent */
    /* path inside a List or another object: "items[3]", "items[1].objects[0]"; ""
     * otherwise */
    struct pss_str item;
};

struct pss_container {
    const struct pss_node *map; /* NULL if the item is null or no mapping */
    struct pss_str name;        /* "" if absent */
    struct pss_str path;        /* below the pod spec: "initContainers[0]" */
};

struct pss_volume {
    const struct pss_node *map;
    struct pss_str name;
    struct pss_str path; /* "volumes[2]" */
};

struct pss_annotation {
    struct pss_str key;
    struct pss_str value;        /* "" for null */
    const struct pss_node *node; /* the raw value node */
};

struct pss_pod {
    const struct pss_doc *doc;
    const struct pss_tree *tree;
    const struct pss_object *object;
    const struct pss_pod_kind *kind;
    unsigned rules; /* PSS_KIND_… of its kind and of the objects that hold its object */
    enum pss_pod_shape shape;
    unsigned parts; /* PSS_HAS_… */
    bool
        is_merged; /* an operator makes the pod of this and of what it knows itself, … */
    bool is_filled; /* … but what is missing in its containers nobody adds */
    const char
        *context;    /* the name of securityContext in this shape; NULL: that name */
    bool is_patched; /* a patch in the object is laid over the pod */
    /* Of the mapping with `metadata` and `spec` (or of the spec, as the shape says), below
     * the object: "", "spec.template", "spec.jobs[0].template". */
    struct pss_str path;
    struct pss_str list; /* of a shape that is a list: its path below the object */
    const struct pss_node
        *holder; /* that mapping, or the list of a shape that is one */
    /* On the way to it, the first key that stands twice or of which readers disagree; zero
     * if there is none. */
    struct pss_found doubt;
    const struct pss_node *meta; /* the pod's own metadata; NULL if absent */
    const struct pss_node *spec; /* NULL if absent or null (judged as an empty spec) */
    /* The spec as it is written: an alias, or null; NULL if absent. */
    const struct pss_node *written_spec;
    /* init, then plain, then ephemeral: every check's order */
    struct pss_container *containers;
    size_t n_containers;
    struct pss_volume *volumes;
    size_t n_volumes;
    struct pss_annotation *annotations; /* of `meta`, in effective order */
    size_t n_annotations;
    const struct pss_node *filled; /* a null above, or in these lists, that something
                                      else fills in: nothing is known of it */
    bool is_windows;               /* os.name is exactly "windows" */
    bool has_no_host_users;        /* hostUsers is explicitly false */
};

/* The path of a field below the pod or a container, with the name that the shape gives to
 * securityContext. A NUL stands behind it if one stands behind `path`. */
struct pss_str pss_pod_field(const struct pss_pod *pod, struct pss_str path);

/* True if this rule holds for the pod. */
static inline bool
pss_pod_has_rule(const struct pss_pod *pod, enum pss_kind_rule rule)
{
    return (pod->rules & rule) != 0;
}

/* A field below a mapping, the way of every check: "securityContext.capabilities". */
struct pss_field {
    const struct pss_node *value; /* alias followed; NULL if absent or null */
    /* as written, also if null or an alias; NULL if no key */
    const struct pss_node *raw;
    const struct pss_node *nearest; /* the raw value of the deepest key of the path that
                                       exists; NULL if not even the first does */
};
/* Literal key names joined by dots; no indices, no key with a dot. */
struct pss_field pss_field_at(const struct pss_node *map, const char *path);
/* The string there, "" for anything else. */
struct pss_str pss_text_at(const struct pss_node *map, const char *path);

struct pss_pods {
    struct pss_pod *items;
    size_t n;
    size_t cap;
};

/* Appends the pods of a chunk: its root, the elements of a list (any object with an
 * `items` sequence, nested lists flattened) or of a ResourceList. An object that has no
 * kind, or none of these kinds, adds nothing. A controller without template adds nothing;
 * an object of which several paths lead to templates adds several pods. */
void pss_locate(
    struct pss_pods *out, const struct pss_tree *tree, const struct pss_kinds *kinds);

struct pss_objects {
    struct pss_object **items;
    size_t n;
    size_t cap;
};

/* Appends all objects of a chunk that have a kind, found as pods are; of lists, their
 * elements. */
void pss_locate_objects(struct pss_objects *out, const struct pss_tree *tree);
/* Appends the Namespaces (v1) of a chunk, found as pods are. */
void pss_locate_namespaces(struct pss_objects *out, const struct pss_tree *tree);

#endif
