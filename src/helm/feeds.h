/* Which path of the values feeds which field of what is rendered. */
#ifndef HELM_FEEDS_H
#define HELM_FEEDS_H

#include "mergestate.h"
#include "pss/chartplan.h"
#include "pss/pod.h"
#include "valuesfile.h"

enum feed_kind {
    FEED_CONTEXT, /* a mapping: securityContext */
    FEED_VOLUMES, /* a list: volumes */
    FEED_MOUNTS,  /* a list: volumeMounts */
    FEED_SCALAR,  /* a scalar of a securityContext */
    FEED_WORDS,   /* a list of words in a securityContext: `add`, `drop` */
    FEED_IMAGE,   /* a part of the image of a container */
};

/* A path that may feed a field. */
struct feed_candidate {
    enum feed_kind kind;
    struct pss_str path;
    bool
        is_guess; /* no template reads it by its whole path, and it is not in the file */
    bool is_number; /* SCALAR: of a user or a group, whatever its name */
};

struct feed_candidates {
    struct pss_arena *mem;
    struct feed_candidate *items;
    size_t n, cap;
    struct pss_table known; /* of each "KIND PATH": its number, from 1 */
};

/* Finds what may feed something. `values` is the chart's own file. */
void feed_candidates_find(struct feed_candidates *out, const struct pss_chart *chart,
    const struct values_file *values);

/* A value that a template prints behind a key of a securityContext. */
struct feed_print {
    enum feed_kind kind;
    bool is_number;
    struct pss_str chain; /* `$.Values.a.b`, `.b`; … */
    struct pss_str path;  /* … or the path, if it is given in quotes; else "" */
};
/* How far a loop over these is; begins with zero. */
struct feed_walk {
    size_t key;
    size_t at;  /* behind the last key */
    size_t end; /* of what is printed behind it */
};
/* The next one; false at the end. */
bool feed_prints_next(struct feed_print *out, struct feed_walk *walk,
    struct pss_arena *mem, struct pss_str text);

/* The chain of words and dots around an offset: `$.Values.a.b`; and its last word. */
struct pss_str feed_chain_at(struct pss_str text, size_t at);
struct pss_str feed_last_word(struct pss_str chain);
/* True if the word is a scalar of a securityContext. */
bool feed_is_scalar_name(struct pss_str word);

/* Paths below which the values of a chart stand: "" for the chart itself, "db" for that in
 * `charts/db`, or each alias of it. */
struct feed_prefixes {
    struct pss_str *items;
    size_t n, cap;
};

/* Those for a file of the chart. */
struct feed_prefixes feed_prefixes_of(
    struct pss_arena *mem, const struct pss_chart *chart, struct pss_str file);

/* True if `securityContext` stands in a key or a path, in letters of any case. */
bool feed_is_context_name(struct pss_str key);
/* The same for `image`. */
bool feed_is_image_name(struct pss_str key);

/* A field that a candidate feeds. */
struct feed {
    size_t candidate;
    size_t set;          /* number in pss_chart_planning.sets */
    size_t pod;          /* in the merge */
    struct pss_str list; /* "": the pod itself; else "containers", … … */
    size_t index;        /* … and the place in it … */
    struct pss_str name; /* … and its name */
    /* Below the securityContext, with dots: "runAsUser", "capabilities.drop". CONTEXT: ""
     * for the whole of it. */
    struct pss_str field;
};

struct pss_chart_feeds {
    struct feed_candidates candidates;
    struct {
        struct feed *items;
        size_t n, cap;
    } found;
};

/* The pods of a rendered text, and their numbers in the merge. */
struct plan_view {
    struct pss_pods pods;
    size_t *numbers; /* PSS_NOWHERE: the merge does not know it */
};
void plan_view_read(struct plan_view *out, struct pss_chart_planning *planning,
    const struct pss_doc *doc);

/* Asks Helm, once for each set if all goes well. */
struct pss_chart_feeds *feeds_ask(
    struct pss_chart_planning *planning, const struct values_file *values);

#endif
