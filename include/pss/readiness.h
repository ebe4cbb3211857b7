/* From here to restricted (--readiness): what the workloads of each namespace meet now
 * and after the classes of repair, what stands in the way, and in which order labels can
 * be set. */
#ifndef PSS_READINESS_H
#define PSS_READINESS_H

#include "pss/buf.h"
#include "pss/check.h"
#include "pss/spaces.h"

/* A rule of restricted that a workload fails, and the least class that fixes it. */
struct pss_ready_rule {
    const char *rule;
    enum pss_repair repair;
};

/* How a workload counts. */
enum pss_ready_kind {
    PSS_READY_OWN,     /* for itself */
    PSS_READY_OWNED,   /* by the template of its owner, which is in the run */
    PSS_READY_CHANGED, /* a live pod that meets less than the template it was made of:
                          something changed it on the way */
    PSS_READY_OLDER,   /* a live pod made of a template that its owner has no more */
    PSS_READY_OLD,     /* a set of 0 replicas that another one of its owner replaced */
};
/* "own", "owned", …: the word for programs. */
const char *pss_ready_counts_name(enum pss_ready_kind kind);

/* A workload. */
struct pss_ready_row {
    struct pss_str space;
    struct pss_str kind;
    struct pss_str name;
    struct pss_str place; /* "web.yaml:12" */
    struct pss_str uid;   /* "" if there is none, as everywhere but in a cluster */
    struct pss_str owner_kind;
    struct pss_str owner_name;
    struct pss_str owner_uid;
    bool is_finished; /* a pod or a Job that has run to its end */
    bool is_scaled; /* a ReplicaSet or ReplicationController that an owner controls … */
    bool is_idle;   /* … and that has 0 replicas */
    bool is_system;      /* its namespace is one of the system's */
    bool is_exempt;      /* by its runtime class or its namespace */
    bool is_suppressed;  /* something that admission refuses is silenced here */
    bool fails_to_start; /* it would not start as it is, or with the repairs that it
                            needs: admission takes it all the same */
    /* The strictest level it meets: [PSS_MANUAL] now, else after that class. */
    enum pss_level meets[4];
    struct pss_ready_rule *rules; /* that restricted asks and that it fails */
    size_t n_rules;
    struct pss_str reason; /* why no repair reaches restricted, if that is not a rule */
    /* The report that the row was read from; NULL: this run. Such a row counts as the
     * report says. */
    const char *source;
    /* Filled in by pss_readiness_settle. */
    enum pss_ready_kind counts;
    size_t owner; /* number of its owner in the run, PSS_NOWHERE: none */
};

/* Why something that may run in a namespace does not count among its workloads. */
enum pss_doubt_kind {
    PSS_DOUBT_UNREAD,
    PSS_DOUBT_LINK, /* symbolic, to no file of the tree */
    PSS_DOUBT_TEMPLATE,
    PSS_DOUBT_PATCH,
    PSS_DOUBT_OPERATOR,
    PSS_DOUBT_UNKNOWN_KIND,
    PSS_DOUBT_NO_SUCH_KIND,
    PSS_DOUBT_NO_POD_TEMPLATE,
    PSS_DOUBT_CHART,     /* it makes objects that are not here */
    PSS_DOUBT_REMOTE,    /* likewise, from elsewhere */
    PSS_DOUBT_OUTSIDE,   /* a kustomization takes it from where nobody looked */
    PSS_DOUBT_PLUGIN,    /* it makes or changes objects when they are built */
    PSS_DOUBT_VALUE,     /* it sets fields that checks read */
    PSS_DOUBT_ELSEWHERE, /* it counts elsewhere, but kustomize puts it here */
    PSS_DOUBT_ANYWHERE,  /* it counts elsewhere, but may be applied to any namespace */
    PSS_N_DOUBTS,
};
/* The word for programs, and the reason for people: "it is a template: …". */
const char *pss_doubt_name(enum pss_doubt_kind kind);
const char *pss_doubt_why(enum pss_doubt_kind kind);

struct pss_ready_doubt {
    enum pss_doubt_kind kind;
    struct pss_str space;    /* "": it may run in any namespace */
    struct pss_str what;     /* "Rollout/web"; "" if nobody knows */
    struct pss_str place;    /* "web.yaml:12" */
    bool is_system;          /* `space` is one of the system's */
    enum pss_level meets[4]; /* what it meets for sure, as that of a workload */
};

/* The strictest level that doubts leave, and the doubt that leaves no more. */
struct pss_ready_limit {
    enum pss_level level;
    const struct pss_ready_doubt *doubt; /* NULL: there is none */
};

/* One namespace. */
struct pss_ready_space {
    struct pss_str name;
    bool is_known;
    bool is_exempt;
    bool is_system;
    struct pss_admission admission; /* of its labels, if it is known */
    const struct pss_labels *odd;   /* other labels that are refused; NULL: not known */
    size_t workloads;
    enum pss_level meets[4];
    size_t reach[4];   /* workloads by the least class that brings them to restricted;
                        [PSS_MANUAL]: none does */
    size_t ready;      /* workloads that meet restricted now, and may start */
    size_t idle;       /* workloads that meet it now, and would not start */
    size_t failing;    /* workloads that would not start, now or with the repairs */
    size_t violations; /* rules of restricted that its workloads fail, all together */
    size_t first;      /* its rows: a run of pss_readiness.rows */
    size_t n;
    size_t n_doubts; /* about it, or about any namespace */
    struct pss_ready_limit limits[4];
};

struct pss_readiness {
    struct pss_arena *mem;    /* of the run */
    struct pss_policy policy; /* version; the level is restricted */
    size_t top;               /* of namespaces, those that people are shown; 0: all */
    bool is_by_effort; /* people are shown those first that need least; else by name */
    struct pss_str
        trend;          /* for a page: what changed since an earlier run; "": nothing */
    struct pss_str run; /* what JSON says about the run, as JSON; "": nothing */
    struct {
        struct pss_ready_row *items;
        size_t n, cap;
    } rows;
    struct {
        struct pss_ready_space *items;
        size_t n, cap;
    } spaces; /* by name */
    struct {
        struct pss_ready_doubt *items;
        size_t n, cap;
    } doubts;
    size_t unread;    /* documents that could not be read */
    size_t templates; /* chunks with template markup */
    size_t partial;   /* workloads that are parts of others (patches) */
};

/* What one input came to. It lives in the arena of the input. */
struct pss_ready_rows {
    struct pss_ready_row *items;
    size_t n;
    size_t cap;
    size_t unread;  /* documents that could not be read */
    size_t partial; /* workloads that are parts of others (patches) */
    struct {
        struct pss_ready_doubt *items;
        size_t n, cap;
    } doubts;
};

/* Adds a copy of a row. */
void pss_readiness_add(
    struct pss_readiness *readiness, const struct pss_ready_row *row);
/* Adds a copy of a doubt. */
void pss_readiness_doubt(
    struct pss_readiness *readiness, const struct pss_ready_doubt *doubt);
/* Finds owners, sorts, sums up. Needs all rows, and is called once. Namespaces of the
 * run without workloads get a line, too. */
void pss_readiness_settle(
    struct pss_readiness *readiness, const struct pss_spaces *spaces);
/* True if such owners make such objects from their templates. Any other object has a
 * template of its own, whatever owns it. */
bool pss_ready_is_made_by(struct pss_str kind, struct pss_str owner);
/* The namespace's line; NULL: it has none. */
const struct pss_ready_space *pss_readiness_find(
    const struct pss_readiness *readiness, struct pss_str name);

/* For pss_readiness_settle: what doubts leave of each namespace; all of them are there. */
void pss_doubts_limit(struct pss_readiness *readiness);

/* What keeps a namespace from enforcing more; the first that holds. */
enum pss_ready_bar {
    PSS_BAR_NONE,
    PSS_BAR_SYSTEM,
    PSS_BAR_EXEMPT,
    PSS_BAR_UNNAMED,   /* a placeholder for a name, or generateName */
    PSS_BAR_DOUBT,     /* something was not judged */
    PSS_BAR_UNSEEN,    /* no workload is in the run */
    PSS_BAR_WORKLOADS, /* what the workloads meet */
};
/* The one decision about an enforce label, for --readiness and --label-namespaces. */
struct pss_ready_verdict {
    enum pss_level most; /* the strictest level that may be enforced */
    enum pss_ready_bar bar;
    const struct pss_ready_doubt *doubt; /* of PSS_BAR_DOUBT */
};
/* After the repairs of this class and all gentler ones; `space` may be NULL. */
struct pss_ready_verdict pss_ready_verdict(
    const struct pss_ready_space *space, enum pss_repair class);
/* "system", "no-workload", …; "" for none. */
const char *pss_ready_bar_name(enum pss_ready_bar bar);
/* Appends the reason as half a sentence. */
void pss_ready_say_bar(struct pss_buf *out, const struct pss_ready_space *space,
    const struct pss_ready_verdict *verdict);

/* True if the namespace's label of this mode, or what holds without it, asks less. */
bool pss_ready_asks_less(
    const struct pss_ready_space *space, enum pss_mode_kind mode, enum pss_level level);

/* True if an enforce label is to be proposed after this class. */
bool pss_ready_can_enforce(const struct pss_ready_space *space, enum pss_repair class);

/* A step of the roll-out. */
enum pss_ready_step {
    PSS_STEP_ANNOUNCE, /* warn and audit at restricted: refuses nothing */
    PSS_STEP_TODAY,    /* enforce what is met now */
    PSS_STEP_HARDEN,   /* enforce what is met after that class */
    PSS_STEP_REPLACE,
    PSS_STEP_UNSAFE,
    PSS_N_STEPS,
};
/* What the step is done after: "today", "harden", … */
const char *pss_ready_step_name(enum pss_ready_step step);
/* Appends the step's kubectl command for the namespace, as a dry run; nothing if it needs
 * none, is exempt or the system's, or has a name that no namespace can have. */
void pss_ready_command(struct pss_buf *out, const struct pss_readiness *readiness,
    const struct pss_ready_space *space, enum pss_ready_step step);

#endif
