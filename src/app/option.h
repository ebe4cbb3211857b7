/* A row of the table of options. */
#ifndef APP_OPTION_H
#define APP_OPTION_H

#include "pss/opts.h"

enum { PSS_MOST_JOBS = 1024 };

struct pss_option {
    struct pss_option_face face;
    /* One of these three. Offsets in struct pss_opts, plus one: of a flag that is set to
     * true, of a list that grows. */
    size_t flag;
    size_t list;
    const struct pss_err *(*set)(struct pss_opts *opts, struct pss_str value);
};

/* Row by number; NULL past the end. */
const struct pss_option *pss_option_row(size_t i);
const char *pss_option_name_at(size_t i);

const struct pss_err *pss_usage_error(struct pss_arena *mem, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Takes the next element off a list with commas, blanks around it trimmed; false at the
 * end. */
bool pss_option_word(struct pss_str *word, struct pss_str *rest);

#endif
