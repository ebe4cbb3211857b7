/* Which path of the values feeds which field of what is rendered. */
#ifndef HELM_FEEDS_H
#define HELM_FEEDS_H

#include <pthread.h>

#include "candidates.h"
#include "mergestate.h"
#include "pss/chartplan.h"
#include "pss/pod.h"
#include "valuesfile.h"

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
/* The path of `index .Values "a-b" "c"`, if the offset is in one of the words; else "". */
struct pss_str feed_quoted_at(struct pss_arena *mem, struct pss_str text, size_t at);
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

/* True if `image` stands in a key, in letters of any case. */
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

/* Asks Helm about one set, once if all goes well. `out` has the candidates. The lock is
 * held, but not while Helm runs. */
void feeds_ask_set(struct pss_chart_feeds *out, struct pss_chart_planning *planning,
    const struct values_file *values, size_t set, pthread_mutex_t *lock);
/* Finds the candidates, and asks Helm about all sets. */
struct pss_chart_feeds *feeds_ask(
    struct pss_chart_planning *planning, const struct values_file *values);

#endif
