/* Documents that were passed over because they are not for Kubernetes. */
#ifndef PSS_PASSED_H
#define PSS_PASSED_H

#include "pss/buf.h"
#include "pss/result.h"

/* Documents of one kind that cannot be read, and some of the files with such. */
struct pss_passed_group {
    const char *name; /* as pss_foreign_name says */
    size_t n;
    size_t n_files;
    const char *files[3];
    const char *last; /* file with one of them */
};

struct pss_passed {
    struct pss_arena *mem; /* of the run */
    size_t n;              /* all of these documents */
    size_t n_unread;
    struct {
        struct pss_passed_group *items;
        size_t n, cap;
    } groups;
};

/* The path of the result must live as long as the run. */
void pss_passed_add(struct pss_passed *passed, const struct pss_result *result);
/* `pss-fix: note: 3 documents are not for Kubernetes and were passed over …`; nothing if
 * there is none. */
void pss_passed_write(struct pss_buf *out, const struct pss_passed *passed);

#endif
