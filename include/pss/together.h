/* Which options go together: a table that the parser enforces, and that --help and the manual
 * print. */
#ifndef PSS_TOGETHER_H
#define PSS_TOGETHER_H

#include "pss/opts.h"

enum pss_together_kind {
    PSS_NEEDS,    /* the option is refused if none of the others is there */
    PSS_EXCLUDES, /* the option is refused beside any of the others, and they beside it */
};

struct pss_together {
    const char *option; /* without dashes; "-" is stdin, "files" are names of files */
    enum pss_together_kind kind;
    const char *others; /* in the same way, with blanks between them */
    /* Why the others are excluded, for the message: a verb and its object. "@" stands for the
     * value of the option. NULL: the message names the two and says no more. */
    const char *reason;
    const char *unless; /* the value that goes with all the others; NULL: none */
    bool is_untold;     /* --help and the manual do not say it, as nobody tries it */
};

/* Row by number; NULL past the end. */
const struct pss_together *pss_together_at(size_t i);
/* An error if the options of the command line do not go together. */
const struct pss_err *pss_together_check(const struct pss_opts *opts);
/* "With --diff: ", for the beginning of the text about an option that needs --diff. */
void pss_together_put_need(struct pss_buf *out, const char *option);
/* " Not with --diff or --list.", for the end of the text. */
void pss_together_put_excluded(struct pss_buf *out, const char *option);

#endif
