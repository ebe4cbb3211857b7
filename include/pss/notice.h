/* Our own diagnostics: what the program says of a manifest beyond the standard. */
#ifndef PSS_NOTICE_H
#define PSS_NOTICE_H

#include <stdbool.h>
#include <stddef.h>

struct pss_notice {
    const char *id;
    const char *title;     /* one line for --list-rules */
    const char *rationale; /* some sentences for --explain */
    bool is_finding;       /* --select and --ignore know it */
};
/* Row by number; NULL past the end. */
const struct pss_notice *pss_notice_at(size_t i);

/* What reports for programs call things that are no findings. */
#define PSS_NOTICE_LEFT "left"
#define PSS_NOTICE_REFUSED "refused"

#endif
