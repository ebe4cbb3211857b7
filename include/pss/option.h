/* A row of the table of options. */
#ifndef PSS_OPTION_H
#define PSS_OPTION_H

#include "pss/opts.h"

/* Where an option may be set by its key. */
enum pss_option_where {
    PSS_IN_FILE = 1,
    PSS_IN_FUNCTION = 2,
    PSS_IN_OWN = 4, /* the user's own configuration, which no tree brings along */
};

struct pss_option {
    struct pss_option_face face;
    /* One of these five. */
    enum pss_errand errand; /* what is done instead of a run */
    /* Offsets in struct pss_opts, plus one: of a bool that becomes true, of a `const char *`
     * that becomes the value, which must not be empty, of a list that grows. */
    size_t flag;
    size_t text;
    size_t list;
    const struct pss_err *(*set)(struct pss_opts *opts, struct pss_str value);
    /* Of a text or a list: refuses a word; NULL: all are fine. */
    const struct pss_err *(*check)(struct pss_opts *opts, struct pss_str word);
    /* Of `set`: it takes several words with commas between them. */
    bool is_list;
    const char *none; /* of such a list: the word for an empty one */
    /* In a configuration (src/options/config.c). */
    const char *key;      /* NULL: it cannot be set there */
    unsigned where;       /* PSS_IN_FILE, PSS_IN_FUNCTION */
    const char *fallback; /* the value if nothing sets it, for --show-config */
    const char *bare;     /* the value where the option stands without one; NULL: "" */
    bool is_open;         /* of one with `values`: other values are fine, too */
    bool is_path;         /* relative to the file that sets it */
    const char *brief;    /* one line for -h; NULL: the option is not a common one */
    const char *env;      /* the variable of the environment that sets it; NULL: none */
};

/* Row by number; NULL past the end. */
const struct pss_option *pss_option_row(size_t i);
const char *pss_option_name_at(size_t i);
/* By name without dashes, by letter; NULL if there is none. */
const struct pss_option *pss_option_find(struct pss_str name);
const struct pss_option *pss_option_of_letter(char letter);
/* The row that a configuration sets by this key, or NULL. */
const struct pss_option *pss_option_of_key(struct pss_str key);
/* Where the value of this row is from. */
struct pss_origin *pss_option_origin(
    const struct pss_opts *opts, const struct pss_option *option);
/* Does what an option asks for; `value` is that of its argument, commas and all. */
const struct pss_err *pss_option_obey(
    struct pss_opts *opts, const struct pss_option *option, struct pss_str value);
/* Adds one word to an option's list. */
const struct pss_err *pss_option_add(
    struct pss_opts *opts, const struct pss_option *option, struct pss_str word);

#endif
