/* A text of the same length as a template, in which YAML stands for the actions. */
#ifndef HELM_TEMPLATEMASK_H
#define HELM_TEMPLATEMASK_H

#include "choices.h"
#include "pss/actions.h"

/* How a line may be understood. */
enum { LINE_AS_IT_IS, LINE_WITH_WORD, LINE_BLANK };

/* One line of the source that holds text and actions, or text alone. */
struct pss_mask_row {
    size_t at; /* its first byte */
    size_t
        first; /* its first byte in the image that is not blank; `end`: there is none */
    size_t end;    /* before its line end */
    size_t column; /* of `first` */
    size_t value;  /* where the value starts behind `key:` or the last dash; or `end` */
    size_t inner;  /* the column of that key, or of that dash */
    bool is_key;   /* `value` is that of a key */
    bool has_actions;
    bool is_slot; /* nothing but actions stand at `value`, and one of them prints */
    int level;    /* LINE_… */
};

struct pss_template_mask {
    struct pss_arena *mem;
    struct pss_str src;
    char *p;     /* the image; zero bytes follow it */
    char *kinds; /* by byte: see templatemask.c */
    struct {
        struct pss_mask_row *items;
        size_t n, cap;
    } rows;
};

/* Writes the image that keeps these branches. Line feeds and carriage returns stay. */
void pss_template_mask_of(struct pss_template_mask *out, struct pss_arena *mem,
    const struct pss_actions *actions, const struct pss_kept *kept);
/* Gives up a line with actions that may be why the reader stopped at `at`: first its value,
 * then the line. NULL if there is none. */
const struct pss_mask_row *pss_template_mask_yield(
    struct pss_template_mask *mask, size_t at);
/* Gives up the lines of the branch that holds `at`, if it is a short one, and returns its
 * span; else an empty one. */
struct pss_span pss_template_mask_yield_branch(
    struct pss_template_mask *mask, const struct pss_actions *actions, size_t at);

#endif
