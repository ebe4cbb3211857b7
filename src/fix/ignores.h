/* What the author of a manifest wants to be silent about: directives in comments, and
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
    struct pss_str object;         /* for a baseline: its name of it … */
    struct pss_str field;          /* … and what of it */
    bool needs_name; /* ALL does not mean it: what makes the API refuse the object */
};

/* One rule that a comment or an annotation suppresses. */
struct pss_ignore_word {
    struct pss_str id;
    struct pss_span span;
    bool is_known;
    bool is_used;
};

struct pss_ignore {
    size_t at; /* what it covers: [at, end) */
    size_t end;
    const struct pss_directive *directive; /* NULL: an annotation … */
    const struct pss_node *node;           /* … the value of it … */
    struct pss_str container;              /* … which may be for one container */
    size_t before; /* number + 1 of an annotation for it with another rule; 0: none */
    struct pss_ignore_word *words;
    size_t n_words;
    struct pss_str reason;
};

struct pss_ignore_list {
    struct pss_ignore *items;
    size_t n;
    size_t cap;
};

/* Where a rule is named: the comments that name it, by what they cover. */
struct pss_mentions {
    struct pss_mention {
        size_t at; /* as in pss_ignore */
        size_t end;
        size_t outer;  /* the one around it that covers more; PSS_NOWHERE: none */
        size_t ignore; /* number in `comments` */
        size_t word;   /* the first that is this rule */
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
    struct pss_ignore_list comments; /* by what they cover: outer ones first */
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
/* From here on the annotations of this pod count. Its entry in `pods` will be the next
 * one. */
void pss_ignores_enter(struct pss_ignores *ignores, const struct pss_pod *pod);
/* True if a suppression is about the subject. That suppression then counts as used.
 * `ignores` may be NULL. */
bool pss_ignores_take(struct pss_suppression *out, struct pss_ignores *ignores,
    const struct pss_subject *subject);
/* Call this if a pod could not be judged completely: no suppression of the chunk can be
 * called unused then. */
void pss_ignores_doubt(struct pss_ignores *ignores);

#endif
