/* What is asked about the user of a container, and the form of the answer. */
#ifndef PSS_WHOASK_H
#define PSS_WHOASK_H

#include "pss/imagefacts.h"

/* Whether it starts as we leave it, from the best to the worst. */
enum pss_start {
    PSS_START_YES,     /* the number is the image's own, documented, or any will do */
    PSS_START_LIKELY,  /* nothing is known that speaks against it */
    PSS_START_UNKNOWN, /* too little is known */
    PSS_START_NO,      /* it is known that it would not */
    PSS_N_STARTS,
};

/* Names under which reasons are said, selected and suppressed. */
enum pss_why {
    PSS_WHY_NONE,
    PSS_WHY_NAMED_USER,
    PSS_WHY_STARTS_AS_ROOT,
    PSS_WHY_ROOT_IMAGE,
    PSS_WHY_UNKNOWN_IMAGE,
    PSS_WHY_LOW_PORT,
    PSS_WHY_VOLUME,
    PSS_WHY_KEPT_USER,
    PSS_WHY_FILE_CAPABILITY,
    PSS_WHY_EMPTY_DIRECTORY,
    PSS_WHY_USER_NAMESPACE,
    PSS_WHY_NEEDS_ROOT,
    PSS_WHY_WOULD_NOT_START,
    PSS_WHY_UNKNOWN_USER_OF_VOLUME,
    PSS_N_WHYS,
};
/* `named-user` …; "" for PSS_WHY_NONE. */
const char *pss_why_name(enum pss_why why);
const char *pss_start_name(enum pss_start start);

struct pss_who_mount {
    struct pss_str path;
    enum pss_mount_kind {
        PSS_MOUNT_OTHER,
        PSS_MOUNT_CLAIM,  /* a persistent claim, which may hold files of another user */
        PSS_MOUNT_CONFIG, /* of a ConfigMap or Secret */
    } kind;
    bool is_read_only;
};

/* What the manifest says. */
struct pss_who_ask {
    const struct pss_evidence *evidence;
    int64_t user;     /* the author's, of the container or else of the pod; -1: none */
    bool is_non_root; /* the author says runAsNonRoot: true and no number */
    bool is_edited;   /* the pod gets repairs, so a number may be among them */
    bool has_group;   /* runAsGroup */
    bool has_fs_group;
    bool has_command;            /* so `words` begin with a program */
    const struct pss_str *words; /* the command and the arguments */
    size_t n_words;
    const struct pss_str *variables; /* of the environment: `NAME=VALUE` */
    size_t n_variables;
    const struct pss_who_mount *mounts;
    size_t n_mounts;
    const int64_t *ports;
    size_t n_ports;
    bool has_port_sysctl; /* the pod has the sysctl that lets all users use low ports */
    bool opens_low_ports; /* it has it, or gets it */
};

/* What the user of the program asks for. */
struct pss_who_options {
    enum pss_who_mode {
        PSS_WHO_AUTO,
        PSS_WHO_IMAGE,
        PSS_WHO_NUMBER,
        PSS_WHO_KNOWN, /* a number is written only if evidence tells it */
    } mode;
    int64_t number;     /* PSS_WHO_NUMBER */
    bool may_mount;     /* repairs of class `writable` */
    bool may_be_unsafe; /* repairs of class `unsafe` */
    bool sets_fs_group; /* --fs-group=auto */
    unsigned vouched;   /* bits (1u << why) of reasons that the author suppresses */
};

enum { PSS_MOST_REASONS = 8, PSS_DEFAULT_USER = 65532 };

struct pss_who {
    struct pss_str container; /* its name */
    int64_t number;           /* to be written; -1: nothing is written */
    int64_t own;              /* declared by the image, or documented; -1: not known */
    bool is_documented;       /* the number is from evidence: */
    enum pss_evidence_source source;
    struct pss_str named;   /* what tells it there */
    struct pss_str image;   /* as the manifest writes it */
    struct pss_str instead; /* an image that needs no root, or "" */
    enum pss_start start;
    bool lacks_evidence; /* nothing tells the user of the image */
    bool keeps_image;    /* `images` says that its own user is a number */
    bool is_left;        /* the pod must not be edited */
    struct pss_who_reason {
        enum pss_why why;
        bool is_leaving;     /* for this reason the pod is left */
        bool is_obstacle;    /* it speaks against the start */
        bool is_quiet;       /* nothing is written for it: told where all is told */
        struct pss_str text; /* a sentence */
    } reasons[PSS_MOST_REASONS];
    size_t n_reasons;
    unsigned whys;             /* bits (1u << why) of all reasons, said or not */
    unsigned vouched;          /* the same of those for which the author vouches */
    struct pss_str scratch;    /* directories to mount empty, with commas between */
    struct pss_str capability; /* to keep, or "" */
    bool uses_low_port;        /* it listens on a port below 1024 */
    bool sets_fs_group;        /* the number is to be the pod's fsGroup */
};

#endif
