/* Suppressions that the author of a manifest wrote: directives in comments, and
 * annotations. */
#ifndef FIX_IGNORES_H
#define FIX_IGNORES_H

#include "pss/directive.h"
#include "pss/table.h"
#include "pss/task.h"

/* What a finding is about. */
struct pss_subject {
    const char *rule;
    size_t at;                     /* offset of its place */
    const struct pss_node *setter; /* the mapping that sets the value, or NULL */
    struct pss_str container;      /* "" if none */
    struct pss_str object;         /* the name that a baseline gives the object … */
    struct pss_str field;          /* … and the field */
    /* The word ALL does not silence it: it makes the API refuse the object. */
    bool needs_name;
};

/* One rule that a comment or an annotation suppresses. */
struct pss_ignore_word {
    struct pss_str id;
    struct pss_span span;
    bool is_known;
    bool is_used;
};

struct pss_ignore {
    size_t at; /* it covers the bytes [at, end) */
    size_t end;
    const struct pss_directive *directive; /* NULL: an annotation … */
    const struct pss_node *node;           /* … whose value this is … */
    struct pss_str container;              /* … which may be for one container */
    /* Number + 1 of an earlier annotation for the same container with another rule; 0:
     * none. */
    size_t before;
    struct pss_ignore_word *words;
    size_t n_words;
    struct pss_str reason;
};

struct pss_ignore_list {
    struct pss_ignore *items;
    size_t n;
    size_t cap;
};

/* The comments that name one rule, sorted by the bytes that they cover. */
struct pss_mentions {
    struct pss_mention {
        size_t at; /* as in pss_ignore */
        size_t end;
        size_t outer;  /* the mention around it, which covers more; PSS_NOWHERE: none */
        size_t ignore; /* number in `comments` */
        size_t word;   /* number of the first word that is the rule */
    } * items;
    size_t n;
    size_t cap;
};

struct pss_mention_lists {
    struct pss_mentions *items;
    size_t n;
    size_t cap;
};

/* The suppressions of one chunk. */
struct pss_ignores {
    struct pss_arena *mem;
    struct pss_task *task;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    struct pss_directives directives;
    struct pss_ignore_list
        comments; /* sorted by the bytes that they cover, outer ones first */
    struct pss_mention_lists mentions;
    struct pss_table rules;             /* number + 1 of the mentions of each */
    struct pss_ignore_list annotations; /* of all pods so far */
    /* of the pod at hand: number + 1 of the last annotation for each; those for all
     * stand at "" */
    struct pss_table containers;
    size_t first_pod; /* in pss_result.pods: those of the chunk */
    size_t first_edit;
    bool is_in_doubt;
};

/* NULL if there are no suppressions, or if this run does not heed them. */
struct pss_ignores *pss_ignores_new(struct pss_task *task, const struct pss_tree *tree);
/* True if there are directives in comments, good or bad. */
bool pss_ignores_has_comments(const struct pss_ignores *ignores);
/* Call this before a pod is judged: its annotations count from now on. The next entry
 * in `pods` must be that of the pod. */
void pss_ignores_enter(struct pss_ignores *ignores, const struct pss_pod *pod);
/* True if a suppression is about the subject. That suppression then counts as used.
 * `ignores` may be NULL. */
bool pss_ignores_take(struct pss_suppression *out, struct pss_ignores *ignores,
    const struct pss_subject *subject);
/* Call this if a pod could not be judged completely: no suppression of the chunk can be
 * called unused then. */
void pss_ignores_doubt(struct pss_ignores *ignores);

#endif
