/* What every unit test begins with. */
#ifndef PSS_UNIT_H
#define PSS_UNIT_H

#include "pss/base.h"

#include <setjmp.h>

#include <cmocka.h>

#include "pss/str.h"

/* Compares bytes, and shows both as text if they differ. */
#define assert_str(got, wanted)                                                        \
    do {                                                                               \
        struct pss_str got_ = (got);                                                   \
        struct pss_str wanted_ = pss_str_of(wanted);                                   \
        if (!pss_str_eq(got_, wanted_))                                                \
            fail_msg(                                                                  \
                "got \"%.*s\", wanted \"%.*s\"", PSS_FMT(got_), PSS_FMT(wanted_));     \
    } while (0)

/* Ends a test that cannot be run here, with a word. (Not skip(): cmocka 1.1.5 prints
 * "not ok" for it, which automake counts as a failure.) */
#define unit_skip(why)                                                                 \
    do {                                                                               \
        print_message("# skipped: %s\n", why);                                         \
        return;                                                                        \
    } while (0)

#endif
