/* What the cluster would do with a workload under its namespace's three labels
 * (--level=namespace), in the words of
 * k8s.io/pod-security-admission/admission. */
#ifndef PSS_ADMIT_H
#define PSS_ADMIT_H

#include "pss/buf.h"
#include "pss/result.h"
#include "pss/spaces.h"

enum pss_answer {
    PSS_ADMITTED,
    PSS_FORBIDDEN,       /* enforce, of a Pod */
    PSS_FORBIDDEN_LATER, /* enforce, of a controller: it is accepted, its pods are not */
    PSS_AUDITED,
    PSS_WARNED,
};
const char *pss_answer_name(enum pss_answer answer);

/* What a mode does about the pod. An unknown namespace is judged by the defaults of the
 * cluster. If there are no defaults, the answer is not known. */
enum pss_answer pss_admit(const struct pss_pod_result *pod, enum pss_mode_kind mode);
/* Appends the text of that answer, as the server prints it. Appends nothing if the pod
 * is admitted. */
void pss_admit_say(
    struct pss_buf *out, const struct pss_pod_result *pod, enum pss_mode_kind mode);
/* For people: one line for each text, with all modes that say the same: `namespace web
 * warns and audits: would violate …`. Each line begins with `before`. True if one line
 * is about the policy that is asked here. Text of manifests is cleaned. `is_brief`: of
 * that policy, only its name is told, since the details are told elsewhere. */
bool pss_admit_put(struct pss_buf *out, const struct pss_pod_result *pod,
    struct pss_str before, bool is_brief);

#endif
