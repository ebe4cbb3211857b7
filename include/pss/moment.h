/* Dates and times as Go's time.Parse takes them. */
#ifndef PSS_MOMENT_H
#define PSS_MOMENT_H

#include "pss/str.h"

enum pss_moment_form {
    PSS_MOMENT_YAML, /* what goyaml takes for a timestamp: 2001-1-2, 2001-1-2 3:4:5 */
    PSS_MOMENT_RFC3339, /* metav1.Time */
};

bool pss_moment_is(struct pss_str text, enum pss_moment_form form);

#endif
