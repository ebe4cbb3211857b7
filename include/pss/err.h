/* Failures as values: NULL is fine, else a code, a place and a sentence.
 * Made once, where the cause is known, and handed up unchanged. */
#ifndef PSS_ERR_H
#define PSS_ERR_H

#include "pss/arena.h"
#include "pss/str.h"

enum pss_err_code {
    PSS_ERR_SYSTEM,   /* the file system said no */
    PSS_ERR_ENCODING, /* not UTF-8, or a byte that YAML forbids */
    PSS_ERR_YAML,     /* Kubernetes' reader refuses the chunk */
    PSS_ERR_LIMIT,    /* one of our stated limits */
    PSS_ERR_USAGE,    /* command line or configuration */
    PSS_ERR_BUG,      /* of this program: please report */
};

#define PSS_ERR_NOWHERE ((size_t)-1)

struct pss_err {
    enum pss_err_code code;
    size_t at;              /* byte offset in the document, PSS_ERR_NOWHERE if none */
    struct pss_str message; /* one sentence: what is wrong and what to do */
};

/* The error lives in `mem`. */
const struct pss_err *pss_err_at(struct pss_arena *mem, enum pss_err_code code,
    size_t at, const char *format, ...) __attribute__((format(printf, 4, 5)));
const struct pss_err *pss_err_vat(struct pss_arena *mem, enum pss_err_code code,
    size_t at, const char *format, va_list args) __attribute__((format(printf, 4, 0)));
/* PSS_ERR_USAGE without a place. */
const struct pss_err *pss_usage_error(struct pss_arena *mem, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
