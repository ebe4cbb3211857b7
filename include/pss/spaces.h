/* Which namespaces are known, and what each of them asks of a workload
 * (--level=namespace). */
#ifndef PSS_SPACES_H
#define PSS_SPACES_H

#include "pss/cluster.h"
#include "pss/pattern.h"
#include "pss/pod.h"

/* Appends the labels of Pod Security admission of a Namespace, and to `odd` the others
 * that are not strings; texts are copied. */
void pss_labels_read(struct pss_labels *out, struct pss_labels *odd,
    struct pss_arena *mem, const struct pss_node *root);

struct pss_namespace_demand;

/* A Namespace that was read. */
struct pss_space {
    struct pss_str name;
    struct pss_labels labels;
    struct pss_labels odd; /* other labels, which are not strings */
    struct pss_str place;  /* "apps/web.yaml:3" */
    bool is_context;       /* of --namespaces: not one of the manifests of the run */
    bool is_system;        /* systemNamespaces of its file says so */
    size_t order;
    /* Of the first of many of one name: what they ask together, by choice; else NULL. */
    const struct pss_namespace_demand *together;
};

/* Those of the run. Filled first, then only read, by any number of threads. */
struct pss_space_table {
    struct pss_arena *mem; /* all texts are copied into it */
    struct pss_space *items;
    size_t n;
    size_t cap;
};

/* Adds the Namespaces of a chunk. */
void pss_space_table_add(
    struct pss_space_table *table, const struct pss_tree *tree, bool is_context);
/* To be called once, when all are there, and what the cluster says is known. */
void pss_space_table_settle(
    struct pss_space_table *table, const struct pss_cluster *cluster);
/* The Namespaces of this name, manifests of the run before context: a run of the table;
 * NULL and 0 if there are none. */
const struct pss_space *pss_space_table_find(
    const struct pss_space_table *table, struct pss_str name, size_t *n);

/* An entry of `namespaces:` in a configuration. */
struct pss_space_rule {
    struct pss_str name;
    const struct pss_pattern *pattern; /* NULL: the name alone */
    struct pss_labels labels;
};

struct pss_space_rules {
    /* exact names first, sorted; then patterns in order */
    struct pss_space_rule *items;
    size_t n;
    size_t cap;
    size_t n_exact;
    struct pss_effort *effort; /* of the patterns */
};

/* Reads a mapping from names (`web`) or PCRE2 patterns between slashes (`/dev-.+/`) to a
 * level (`baseline`, `baseline@v1.30`: of all three modes) or to a mapping from labels,
 * with or without their prefix, to values. Errors have their place in the document. */
const struct pss_err *pss_space_rules_read(
    struct pss_space_rules *out, struct pss_arena *mem, const struct pss_node *map);

/* The entry for a name: the exact one, else the first pattern that matches all of it;
 * NULL if there is none. Where a pattern gives up nobody can tell: the error names it. */
const struct pss_err *pss_space_rule_find(const struct pss_space_rule **out,
    struct pss_arena *mem, const struct pss_space_rules *rules, struct pss_str name);

/* A level, or a level and a version: "restricted", "restricted@v1.30". The version is
 * left alone if there is none; false: neither. */
bool pss_level_at_version_parse(struct pss_policy *out, struct pss_str text);

/* Which of a namespace's labels counts. */
enum pss_space_choice {
    PSS_SPACES_UNASKED, /* --level is not a namespace */
    PSS_STRICTEST_LABEL,
    PSS_ENFORCE_LABEL,
    PSS_AUDIT_LABEL,
    PSS_WARN_LABEL,
};

struct pss_spaces {
    enum pss_space_choice choice;
    const struct pss_space_table *table;
    const struct pss_cluster *cluster;
    struct pss_space_rules rules;
    struct pss_policy fallback; /* --level-default */
};

/* Why a workload is asked what it is asked. */
enum pss_basis {
    PSS_BY_LABELS,    /* of its Namespace */
    PSS_BY_RULE,      /* an entry of the configuration */
    PSS_BY_CLUSTER,   /* defaults of the cluster: the Namespace has no such labels */
    PSS_BY_FALLBACK,  /* --level-default: the Namespace has no such labels … */
    PSS_BY_IGNORANCE, /* … or is not known */
    PSS_BY_EXEMPTION, /* nothing is: its namespace … */
    PSS_BY_RUNTIME_EXEMPTION, /* … or its runtime class is exempt */
};
/* "labels", "configuration", … */
const char *pss_basis_name(enum pss_basis basis);

/* What a workload's namespace asks of it. */
struct pss_namespace_demand {
    struct pss_str space; /* the namespace's name */
    enum pss_basis basis;
    struct pss_policy policy; /* what is asked here */
    /* PSS_BY_LABELS, PSS_BY_RULE, PSS_BY_CLUSTER: whose it is */
    enum pss_mode_kind mode;
    /* What the cluster goes by; of a namespace that is not known, its defaults. */
    struct pss_admission admission;
    const struct pss_space *known; /* NULL: not one that was read */
    /* nobody can tell which entry of the configuration holds */
    const struct pss_err *err;
    bool is_disputed; /* several Namespaces of this name differ: the strictest counts */
};

/* `runtime_class` is that of the pod, "" if it names none. */
void pss_spaces_stand(struct pss_namespace_demand *out, struct pss_arena *mem,
    const struct pss_spaces *spaces, struct pss_str name, struct pss_str runtime_class);

#endif
