/* The suppressions of a chunk, as ignore.c reads them and idle.c goes through them. */
#ifndef FIX_IGNORES_H
#define FIX_IGNORES_H

#include "ignore.h"
#include "pss/directive.h"
#include "pss/table.h"

/* A rule that is to be silent. */
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

struct pss_ignores {
    struct pss_arena *mem;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    struct pss_directives directives;
    struct pss_ignore_list comments; /* by what they cover: outer ones first */
    struct pss_mention_lists mentions;
    struct pss_table rules;             /* number + 1 of the mentions of each */
    struct pss_ignore_list annotations; /* of all pods so far */
    struct pss_table
        containers;   /* of the pod at hand: number + 1 of the last annotation
                                    for each; those for all stand at "" */
    size_t first_pod; /* in pss_result.pods: those of the chunk */
    size_t first_edit;
    bool is_in_doubt;
};

#endif
