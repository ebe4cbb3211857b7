/* How a text is read that no parser takes. */
#ifndef KUBE_SIGNREADER_H
#define KUBE_SIGNREADER_H

#include "pss/foreign.h"

enum { PSS_SIGN_MAX_DEPTH = 8 }; /* deeper brackets hold no object that counts */

/* What is in a pair of brackets. */
enum pss_inside { PSS_INSIDE_OTHER, PSS_INSIDE_OBJECT, PSS_INSIDE_LIST };

struct pss_sign_line {
    size_t at;
    size_t first; /* not blank; `end` if there is none */
    size_t end;
};

struct pss_sign_reader {
    struct pss_str text;
    unsigned signs;
    struct pss_sign_line line;
    /* In block style: */
    size_t top;      /* column of the root's keys; SIZE_MAX: no text yet */
    size_t child;    /* column of the first line below that; SIZE_MAX: none yet */
    bool is_open;    /* the value of that key is below it */
    bool in_list;    /* in the list `items`, or a list that is the root … */
    bool awaits_key; /* a `?` stood alone: its key is below */
    size_t dash;     /* … column of its dashes, … */
    size_t item;     /* … and of the keys behind them */
    /* In brackets: */
    bool is_flow; /* the root is in brackets */
    size_t depth;
    enum pss_inside inside[PSS_SIGN_MAX_DEPTH];
    bool is_items;      /* the last key was `items` */
    size_t flow_column; /* of the first key that begins a line; SIZE_MAX: none yet */
    size_t unquoted;    /* up to here no text in quotes ends */
};

static inline bool
pss_sign_is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Notes the sign that a key is, if it is one. */
void pss_sign_note(struct pss_sign_reader *reader, struct pss_str key);
/* The word at `at`, in quotes or not, that has a colon behind it: "" if there is none.
 * `*end` is behind the colon. The first quote may be that of a text before it. */
struct pss_str pss_sign_word(size_t *end, struct pss_str text, size_t at);
/* Behind the text in quotes at `at`, which ends on its line; `at` if it does not. */
size_t pss_sign_quoted_end(struct pss_str text, size_t at);
/* Behind the comment at `at`, or `at` if there is none. */
size_t pss_sign_skip_comment(struct pss_str text, size_t at);
/* Reads on in brackets until the line or the outermost bracket ends. Returns where. */
size_t pss_sign_read_brackets(struct pss_sign_reader *reader, size_t at);
/* The same from an opening bracket at `at` on. The flags say whether the root, an object
 * or a list of objects, may be in it. */
size_t pss_sign_enter_brackets(
    struct pss_sign_reader *reader, size_t at, bool may_be_object, bool may_be_list);

#endif
