/* What may be done to pods and to Namespaces. */
#ifndef PSS_FIXING_H
#define PSS_FIXING_H

#include "pss/items.h"
#include "pss/level.h"
#include "pss/result.h"

struct pss_readiness;

enum pss_user_mode {
    PSS_USER_AUTO,   /* 65532 where the author does not rely on the image's user */
    PSS_USER_IMAGE,  /* none; zeros are deleted */
    PSS_USER_NUMBER, /* the given one */
    PSS_USER_KNOWN, /* a documented one where the kubelet refuses the image's user; else
                        none, and what would not start is left */
};

/* The bit of a class in pss_fixing.repairs. */
#define PSS_REPAIR_BIT(repair) (1u << (repair))
/* Another bit there, of the class `writable`: empty directories may be mounted where an image
 * writes. It is not the class of a finding. */
#define PSS_MAY_MOUNT (1u << 8)
/* The same of the class `userns`: hostUsers: false where root is needed. */
#define PSS_MAY_USERNS (1u << 9)

/* A label that is to be there. */
struct pss_label_wish {
    bool is_wanted;
    enum pss_level level;
    struct pss_str version; /* "": the version label stays as it is */
};

/* Labels of Namespaces that are to be set (--label-namespaces). */
struct pss_relabel {
    struct pss_label_wish modes[PSS_N_MODES];
    const struct pss_readiness *readiness; /* what workloads meet */
};

/* What is said about the start of pods, beside reasons why a pod is left (--notes). */
enum pss_notes_mode {
    PSS_NOTES_ON,  /* in formats for people, and in JSON */
    PSS_NOTES_OFF, /* nowhere */
    PSS_NOTES_ALL, /* in all formats */
};

/* What may be done. */
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
    bool sets_fs_group; /* --fs-group=auto */
    bool opens_ports;   /* --low-ports=sysctl */
    enum pss_notes_mode notes;
    bool is_partial; /* edit pods that cannot be brought all the way, too */
    bool is_stream;  /* the output is complete, or there is none */
    /* Trees of a stream go as soon as they are proved: objects have no root. */
    bool in_pieces;
    unsigned n_threads; /* for the pieces of one stream; 0 is 1 */
    bool needs_no_text; /* nobody reads the new text of such a stream */
    bool is_unfiltered; /* every chunk is parsed: no prefilter */
    bool is_ignore_off; /* suppressions in the text do not count */
    bool is_function;   /* the input is a ResourceList: see pss_locate_applied */
    bool lists_wants;   /* pss_result.wants is filled */
    bool adds_ignores;  /* --add-ignore: comments, and no repairs */
    struct pss_str ignore_reason; /* in these comments; "" for none */
    struct pss_relabel relabel;   /* if it wants a label, nothing else is edited */
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

/* The pods of a chunk that are edited. */
static inline void
pss_fixing_locate(
    const struct pss_fixing *fixing, struct pss_pods *out, const struct pss_tree *tree)
{
    (fixing->is_function ? pss_locate_applied : pss_locate)(
        out, tree, pss_fixing_kinds(fixing));
}

/* True if some label of Namespaces is wanted. */
bool pss_fixing_relabels(const struct pss_fixing *fixing);
/* What these repairs may change in rendered pods: bits of enum pss_render_permit. */
unsigned pss_fixing_render_permits(const struct pss_fixing *fixing);

#endif
