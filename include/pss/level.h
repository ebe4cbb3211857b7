/* Levels and versions of the Pod Security Standards. */
#ifndef PSS_LEVEL_H
#define PSS_LEVEL_H

#include <stdbool.h>

#include "pss/str.h"

enum pss_level { PSS_PRIVILEGED, PSS_BASELINE, PSS_RESTRICTED };

/* The newest minimum version of any check: what `latest` means, and any later version
 * (k8s.io/pod-security-admission/policy, maxVersion). */
enum { PSS_NEWEST_MINOR = 37 };

struct pss_policy {
    enum pss_level level;
    unsigned minor;         /* as evaluated: 0 to PSS_NEWEST_MINOR */
    struct pss_str version; /* as asked for and printed: "latest", "v1.99" */
};

const char *pss_level_name(enum pss_level level);
bool pss_level_parse(enum pss_level *out, struct pss_str text);
/* "latest" or v1.N without leading zeros, as k8s.io/pod-security-admission/api reads
 * it. */
bool pss_version_parse(struct pss_policy *out, struct pss_str text);

#endif
