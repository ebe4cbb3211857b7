/* The suppressions of a chunk, as ignore.c reads them and idle.c goes through them. */
#ifndef FIX_IGNORES_H
#define FIX_IGNORES_H

#include "ignore.h"
#include "pss/directive.h"

/* A rule that is to be silent. */
struct pss_ignore_word {
    struct pss_str id;
    struct pss_span span;
    bool is_known;
    bool is_used;
};

struct pss_ignore {
    size_t at; /* what it covers: [at, end) … */
    size_t end;
    size_t outer; /* … and the one around it; PSS_NOWHERE: none */
    const struct pss_directive *directive; /* NULL: an annotation … */
    const struct pss_node *node;           /* … the value of it … */
    struct pss_str container;              /* … which may be for one container */
    struct pss_ignore_word *words;
    size_t n_words;
    struct pss_str reason;
};

struct pss_ignore_list {
    struct pss_ignore *items;
    size_t n;
    size_t cap;
};

struct pss_ignores {
    struct pss_arena *mem;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    struct pss_directives directives;
    struct pss_ignore_list comments;    /* by what they cover: outer ones first */
    struct pss_ignore_list annotations; /* of all pods so far … */
    size_t first_annotation;            /* … and of the one at hand */
    size_t first_pod;                   /* in pss_result.pods: those of the chunk */
    size_t first_edit;
    bool is_in_doubt;
};

#endif
