/* A privileged container is root on its node. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "privileged (");
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " must not set securityContext.privileged=true)");
}

const struct pss_check pss_check_privileged = {
    .id = "privileged",
    .title = "containers must not be privileged",
    .rationale = "A privileged container has every capability, every device and no "
                 "seccomp or AppArmor profile: root in the container is root on the "
                 "node. The repair writes false. Programs that mount file systems, "
                 "load modules or open devices stop working. The repair also deletes "
                 "mountPropagation: Bidirectional, which only a privileged container "
                 "may have.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .field = "securityContext.privileged",
        .form = PSS_FLAG,
        .demand = PSS_IN,
        .values = PSS_VALUES({"false"}),
        .act = PSS_ACT_WRITE,
        .write = "false",
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
