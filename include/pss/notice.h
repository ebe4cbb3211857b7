/* Diagnostics of this program that are not checks of the standard. */
#ifndef PSS_NOTICE_H
#define PSS_NOTICE_H

#include <stdbool.h>
#include <stddef.h>

struct pss_buf;

struct pss_notice {
    const char *id;
    const char *title;     /* one line for --list-rules */
    const char *rationale; /* some sentences for --explain */
    bool is_finding;       /* --select and --ignore know it */
};
/* Row by number; NULL past the end. */
const struct pss_notice *pss_notice_at(size_t i);
/* Adds the address of the page of a rule: of a check or of a row of this table. */
void pss_rule_page(struct pss_buf *out, const char *id);

/* The names of things that are not findings, in reports for programs. */
#define PSS_NOTICE_LEFT "left"
#define PSS_NOTICE_REFUSED "refused"

#endif
