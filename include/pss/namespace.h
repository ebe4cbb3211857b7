/* What a namespace asks of its pods: the labels of Pod Security admission, as
 * k8s.io/pod-security-admission/api reads them. */
#ifndef PSS_NAMESPACE_H
#define PSS_NAMESPACE_H

#include "pss/arena.h"
#include "pss/level.h"
#include "pss/span.h"

/* What admission does about a violation: refuse the pod, note it in the audit log, warn
 * the user. */
enum pss_mode_kind { PSS_ENFORCE, PSS_AUDIT, PSS_WARN, PSS_N_MODES };

#define PSS_LABEL_PREFIX "pod-security.kubernetes.io/"

/* "enforce", "audit", "warn": the label's key less its prefix. */
const char *pss_mode_name(enum pss_mode_kind mode);
/* The key of the level's label, and of the version's. */
const char *pss_mode_label(enum pss_mode_kind mode);
const char *pss_mode_version_label(enum pss_mode_kind mode);

struct pss_node;

struct pss_label {
    struct pss_str key;
    struct pss_str value;  /* as it is written, if it is not a string */
    bool is_odd;           /* not a string: the API server refuses the whole object */
    bool is_collection;    /* … but a mapping or a list */
    bool has_tag;          /* … because of a tag, perhaps */
    struct pss_str filled; /* what something else fills in; "" if nothing does */
    const struct pss_node *node; /* the value, as long as its tree lives */
    struct pss_span span;        /* of the value in its text */
};

struct pss_labels {
    struct pss_label *items;
    size_t n;
    size_t cap;
};

/* The value of a label, or NULL. */
const struct pss_label *pss_label_find(
    const struct pss_labels *labels, const char *key);

/* Where a mode's level comes from. */
enum pss_mode_source {
    PSS_FROM_DEFAULT, /* no label: the cluster's default */
    PSS_FROM_LABEL,
    PSS_FROM_ENFORCE, /* no warn label: warn follows a stricter enforce */
};

struct pss_mode_policy {
    struct pss_policy policy;
    enum pss_mode_source source;
};

/* A label that the API server refuses, in its words. */
struct pss_label_error {
    const char *key;
    struct pss_str value;
    struct pss_str message; /* `metadata.labels[KEY]: Invalid value: …` */
    struct pss_str plain;   /* what is plainly meant; "": nobody knows */
    bool is_filled;         /* something else fills it in, so that nobody knows yet */
    const struct pss_node *node; /* that of the label */
};

/* The policy of the three modes. */
struct pss_admission {
    struct pss_mode_policy modes[PSS_N_MODES];
    bool has_levels; /* one of the three level labels is there, valid or not */
    struct {
        struct pss_label_error *items;
        size_t n, cap;
    } errors; /* in the API server's order */
};

/* The same of a label of another kind that is not a string. */
struct pss_label_error pss_label_refused(
    struct pss_arena *mem, const struct pss_label *label);
/* True for the six labels that have a meaning to admission. */
bool pss_is_mode_label(struct pss_str key);
/* The version that a text plainly means: `1.30`, `V1.30` and `v1.30.2` are v1.30. "" if it
 * is not plain: 1.3 may be what a tool made of 1.30. */
struct pss_str pss_version_meant(struct pss_arena *mem, struct pss_str text);
/* The level that a text means but for capitals and blanks; "" if it means none. */
struct pss_str pss_level_meant(struct pss_str text);

/* What holds where nothing is configured: privileged:latest in every mode. */
struct pss_admission pss_admission_builtin(void);
/* What a mode asks once its labels say what they plainly mean. */
struct pss_policy pss_admission_meant(
    const struct pss_admission *admission, enum pss_mode_kind mode);
/* The policy of a namespace with these labels; texts are those of the labels. */
void pss_admission_of(struct pss_admission *out, struct pss_arena *mem,
    const struct pss_labels *labels, const struct pss_admission *defaults);
/* The mode with the strictest level; of equals the one with the newest version, then
 * enforce before audit before warn. */
enum pss_mode_kind pss_admission_strictest(const struct pss_admission *admission);

#endif
