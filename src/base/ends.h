/* The descriptors between a program that is run and this one. */
#ifndef BASE_ENDS_H
#define BASE_ENDS_H

#include <stdbool.h>

/* The descriptors of one run: ours and those of the program. -1: none, or closed. */
struct pss_ends {
    int in, out, err;
    int its_in, its_out, its_err;
};

#define PSS_NO_ENDS ((struct pss_ends){-1, -1, -1, -1, -1, -1})

/* Makes the pipes, from PSS_NO_ENDS on. Ours do not wait. 0 or the errno; what was made is
 * to be shut in any case. */
int pss_ends_open(struct pss_ends *ends, bool has_input);
void pss_ends_shut(int *fd);
void pss_ends_shut_all(struct pss_ends *ends);

#endif
