/* Judges one row of the table at one setter. */
#ifndef POLICY_RULE_H
#define POLICY_RULE_H

#include "pss/check.h"

#include "say.h"

/* Who may set a value of the pod. */
struct pss_setter {
    enum pss_scope scope;
    size_t index;
    const struct pss_node *map; /* where the rows' fields begin; may be NULL */
    const char *context;        /* the name of its securityContext; NULL: that name */
    /* The key of `map` that was looked up last, and what stood there (raw): the fields of
     * neighbouring rows begin alike, so most look-ups end here. */
    struct pss_str head;
    const struct pss_node *head_raw;
};

/* One pod before the table. */
struct pss_judge {
    struct pss_arena *mem;
    struct pss_arena *scratch; /* for what the verdict's items are made of */
    const struct pss_pod *pod;
    unsigned minor;
    bool has_no_defaults; /* a volume without a source is not an emptyDir */
    struct pss_setter spec;
    struct pss_setter *containers;      /* as many as the pod has */
    const struct pss_node *placeholder; /* the first that was read */
    struct pss_texts names; /* of the containers, sorted; made on first need */
};

/* Appends what breaks the row at this setter. */
void pss_rule_judge(struct pss_hits *out, struct pss_judge *judge,
    const struct pss_rule *rule, struct pss_setter *setter);
/* The same for a row whose value containers inherit: the pod and all containers at once. */
void pss_rule_judge_inherited(
    struct pss_hits *out, struct pss_judge *judge, const struct pss_rule *rule);

#endif
