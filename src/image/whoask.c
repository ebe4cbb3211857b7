/* Names of reasons and of answers. */
#include "pss/base.h"

#include "pss/whoask.h"

const char *
pss_why_name(enum pss_why why)
{
    static const char *const names[PSS_N_WHYS] = {"", "named-user", "starts-as-root",
        "root-image", "unknown-image", "low-port", "volume", "kept-user",
        "file-capability", "empty-directory", "user-namespace", "needs-root",
        "would-not-start", "unknown-user-of-volume"};
    return names[why];
}

const char *
pss_start_name(enum pss_start start)
{
    static const char *const names[] = {"yes", "likely", "unknown", "no"};
    return names[start];
}
