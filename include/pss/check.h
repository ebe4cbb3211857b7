/* The table of checks. A row judges (rule.c), repairs (repair.c) and explains. */
#ifndef PSS_CHECK_H
#define PSS_CHECK_H

#include "pss/buf.h"
#include "pss/level.h"
#include "pss/pod.h"

/* Who sets a value: the setter of a finding. */
enum pss_scope { PSS_POD, PSS_CONTAINER, PSS_VOLUME, PSS_ANNOTATION };

/* Classes of repair (docs/decisions.md, "Repairs"). Zero is the cautious one. */
enum pss_repair { PSS_MANUAL, PSS_HARDEN, PSS_REPLACE, PSS_UNSAFE };

/* What a row asks of its field. */
enum pss_demand {
    PSS_IN,          /* absent, or one of the values */
    PSS_NOT_IN,      /* absent, or none of the values */
    PSS_SET_IN,      /* present and one of the values */
    PSS_INHERITS_IN, /* every explicit value is one of the values, and each container has
                        one, its own or the pod's */
    PSS_EACH_IN, /* like PSS_IN, for every place that the `[*]` of the field matches */
    PSS_HOLDS,   /* the list holds the value */
    PSS_SOURCE,  /* a volume: a source that the values name is present; else the hit is
                        the first present of `others`, and of a check's rows the first
                        that hits counts */
    PSS_NOT_THERE, /* absent */
};

/* What repair.c does about a hit. */
enum pss_act {
    PSS_ACT_NONE,   /* report only */
    PSS_ACT_WRITE,  /* write `write` at the field, overwriting or inserting */
    PSS_ACT_DELETE, /* delete the entry of the row's owner, of the field if it has none,
                          and parents that this empties */
    PSS_ACT_DROP_ITEM, /* delete the hit's list item, and the list if this empties it; if
                          it is only misspelt, respell it instead */
    PSS_ACT_APPEND, /* add `write` to the list; if an item is only misspelt, respell it */
    PSS_ACT_EMPTY_DIR, /* hostPath: {…} becomes emptyDir: {} */
};

/* A value of a list in a row. */
struct pss_allowed {
    const char *text; /* a trailing `*` in an annotation's row means a prefix */
    unsigned since;   /* minor version in which it was added */
};

/* The type that a field has in the API: values of another type count as absent. */
enum pss_form { PSS_TEXT, PSS_FLAG, PSS_NUMBER, PSS_OBJECT };

enum pss_pardon_kind { PSS_NO_PARDON, PSS_WINDOWS_POD, PSS_NO_HOST_USERS };

struct pss_rule {
    enum pss_scope scope; /* PSS_CONTAINER: each container; PSS_POD: the pod spec */
    /* the same field is judged at the pod spec, too, before containers */
    bool also_pod;
    const char *field; /* below the pod spec or the container: "ports[*].hostPort";
                             for annotations the key, a trailing `*` meaning a prefix;
                             "*" for any source of a volume */
    const char *owner; /* a head of the field whose presence alone makes the value count
                             (as ""): "…seccompProfile"; a list item always does */
    enum pss_form form;
    enum pss_demand demand;
    /* ends with a NULL text; booleans as "true"/"false" */
    const struct pss_allowed *values;
    /* PSS_SOURCE: the keys that are forbidden, in the order in which they name the
     * volume; NULL: "unknown" */
    const struct pss_allowed *others;
    bool of_container; /* annotations: what `*` stands for must be a container's name */
    bool is_dotted;    /* slashes may stand for the dots of a value: a misspelling */
    unsigned since;    /* the row applies from this minor version … */
    unsigned until;    /* … and no longer from this one; 0: for ever */
    enum pss_act act;
    const char *write;
    /* of an explicit value; what is missing is always PSS_HARDEN */
    enum pss_repair repair;
};

struct pss_hit {
    const struct pss_rule *rule;
    enum pss_scope scope; /* who sets it … */
    /* … which container, volume or annotation of the pod; 0 for the pod */
    size_t index;
    /* the setter's mapping: pod spec, container, volume, metadata */
    const struct pss_node *map;
    struct pss_str path; /* the field below `map`, concrete: "ports[2].hostPort" */
    /* the value as written (raw), NULL if the key is not there */
    const struct pss_node *node;
    /* the list item that `[*]` stands for (raw), or NULL */
    const struct pss_node *item;
    /* a scalar that means an allowed value (raw), or NULL … */
    const struct pss_node *misspelt;
    struct pss_str respell; /* … and that value: writing it there is PSS_HARDEN */
    struct pss_str value;   /* as the message shows it */
    bool is_missing;        /* absent or null where something must be set */
    size_t order;           /* free for the planner: its place among the hits */
    /* an implicit offender that explicit ones hide: in no message, but to be repaired
     * all the same */
    bool is_hidden;
};

struct pss_hits {
    struct pss_hit *items;
    size_t n;
    size_t cap;
};

struct pss_check {
    const char *id;
    const char *title; /* one line for --list-rules */
    /* some sentences for --explain: why, and what a repair may break */
    const char *rationale;
    enum pss_level level;
    unsigned since;
    const char *replaces; /* the baseline check that it removes from restricted … */
    unsigned replaces_since; /* … from this minor version on */
    struct {
        enum pss_pardon_kind kind;
        unsigned since;
    } pardon;
    const struct pss_rule *rules; /* ends with a NULL field */
    /* Appends "reason (detail)" for these hits; pss_say leaves hidden ones out. */
    void (*say)(struct pss_buf *out, const struct pss_pod *pod,
        const struct pss_hit *hits, size_t n);
};

/* The catalogue in output order: baseline ids sorted, then restricted ids sorted.
 * NULL past the end. */
const struct pss_check *pss_check_at(size_t i);
/* By id, exact; NULL if there is none. */
const struct pss_check *pss_check_find(struct pss_str id);
/* True if the check runs at this level and version (overrides included). */
bool pss_check_applies(const struct pss_check *check, const struct pss_policy *policy);
/* The same of all checks: the i-th bit is that of the i-th check. */
uint64_t pss_checks_asked(const struct pss_policy *policy);

#endif
