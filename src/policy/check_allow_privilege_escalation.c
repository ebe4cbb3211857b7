/* A process must not gain more rights than its parent, as a set-user-id file gives. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "allowPrivilegeEscalation != false (");
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " must set securityContext.allowPrivilegeEscalation=false)");
}

const struct pss_check pss_check_allow_privilege_escalation = {
    .id = "allowPrivilegeEscalation",
    .title = "containers must forbid privilege escalation",
    .rationale =
        "Without this key, a set-user-id program or a file with capabilities in the "
        "image turns an ordinary process into root. The repair writes "
        "allowPrivilegeEscalation: false in each container; the pod itself has no "
        "such key. Programs that gain rights in this way fail: sudo, su, ping with "
        "file capabilities. Kubernetes refuses the value beside privileged: true, so "
        "the repair changes both or neither.",
    .level = PSS_RESTRICTED,
    .since = 8,
    .pardon = {PSS_WINDOWS_POD, .since = 25},
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .field = "securityContext.allowPrivilegeEscalation",
        .form = PSS_FLAG,
        .demand = PSS_SET_IN,
        .values = PSS_VALUES({"false"}),
        .act = PSS_ACT_WRITE,
        .write = "false",
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
