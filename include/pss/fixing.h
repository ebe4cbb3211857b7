/* What may be done to pods, and which findings count. */
#ifndef PSS_FIXING_H
#define PSS_FIXING_H

#include "pss/items.h"
#include "pss/result.h"
#include "pss/spaces.h"

enum pss_user_mode {
    PSS_USER_AUTO,   /* 65532 where the author does not rely on the image's user */
    PSS_USER_IMAGE,  /* none; zeros are deleted */
    PSS_USER_NUMBER, /* the given one */
};

/* The bit of a class in pss_fixing.repairs. */
#define PSS_REPAIR_BIT(repair) (1u << (repair))

/* What may be done, and to which checks. */
struct pss_fixing {
    struct pss_policy policy; /* asked of all, or of what has no namespace */
    unsigned repairs;         /* PSS_REPAIR_BIT of each class that is permitted */
    enum pss_user_mode user_mode;
    int64_t user;                  /* PSS_USER_NUMBER */
    const struct pss_kinds *kinds; /* that hold pods; NULL: those that are built in */
    enum pss_sharing_care {
        PSS_SHARING_FREE,   /* keys beside a merge, for one user of a shared node */
        PSS_SHARING_ANCHOR, /* edits at the anchor only */
        PSS_SHARING_LEAVE,  /* pods of chunks with aliases are left */
    } sharing;
    bool is_partial;    /* edit pods that cannot be brought all the way, too */
    bool is_stream;     /* the output is complete, or there is none */
    bool is_unfiltered; /* every chunk is parsed: no prefilter */
    bool is_ignore_off; /* suppressions in the text do not count */
    bool is_function;   /* the input is a ResourceList: see pss_locate_applied */
    /* True if findings of this rule count (--select, --ignore); NULL: all do. */
    bool (*is_selected)(const void *context, const char *rule);
    const void *context;
    /* True if something else (a kustomization.yaml) names the document as a patch; NULL:
     * nothing does. Asked for documents with a failing pod only. */
    bool (*is_named_patch)(void *patches, const char *path);
    void *patches;
    const struct pss_baseline *baseline; /* NULL: there is none */
    struct pss_str known_as;             /* its name of the input */
    bool adds_ignores;                   /* --add-ignore: comments, and no repairs */
    struct pss_str ignore_reason;        /* in them; "" for none */
    bool heeds_ignores;  /* directives and annotations that suppress findings count */
    bool spares_ignored; /* pods of chunks with such directives are not edited */
    /* What to say of a rule that a directive names and that does not exist, from its end
     * on (" (did you mean 'x'?)" or ""); NULL if it does exist. No function: all do. */
    const char *(*unknown_rule)(struct pss_arena *mem, struct pss_str rule);
    /* Fills in what the pod's namespace asks (--level=namespace); NULL: `policy` is asked
     * of all. */
    void (*stand)(struct pss_namespace_demand *out, const void *spaces,
        struct pss_arena *mem, const struct pss_pod *pod);
    const void *spaces;
    /* labels of Namespaces are to be set, and nothing else is edited; NULL: none */
    const struct pss_relabel *relabel;
};

/* True if repairs of this class may be made; never for PSS_MANUAL. */
static inline bool
pss_fixing_permits(const struct pss_fixing *fixing, enum pss_repair repair)
{
    return (fixing->repairs & PSS_REPAIR_BIT(repair)) != 0;
}

/* The kinds that hold pods. */
static inline const struct pss_kinds *
pss_fixing_kinds(const struct pss_fixing *fixing)
{
    return fixing->kinds ? fixing->kinds : &pss_kinds_builtin;
}

/* The pods of a chunk that are ours. */
static inline void
pss_fixing_locate(
    const struct pss_fixing *fixing, struct pss_pods *out, const struct pss_tree *tree)
{
    (fixing->is_function ? pss_locate_applied : pss_locate)(
        out, tree, pss_fixing_kinds(fixing));
}

/* True if findings of this rule count. */
bool pss_fixing_selects(const struct pss_fixing *fixing, const char *rule);

#endif
