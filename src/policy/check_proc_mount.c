/* /proc must stay masked. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "procMount (");
    pss_say_forbidden(out, pod, hits, n, "securityContext.procMount");
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_proc_mount = {
    .id = "procMount",
    .title = "containers must not unmask /proc",
    .rationale =
        "Runtimes hide the parts of /proc that tell about the node or change it; "
        "procMount: Unmasked shows them. The repair writes Default. Containers that "
        "run containers inside need the unmasked /proc: from v1.35 on, baseline "
        "allows it to pods with hostUsers: false.",
    .level = PSS_BASELINE,
    .pardon = {PSS_NO_HOST_USERS, .since = 35},
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .field = "securityContext.procMount",
        .demand = PSS_IN,
        .values = PSS_VALUES({"Default"}),
        .act = PSS_ACT_WRITE,
        .write = "Default",
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
