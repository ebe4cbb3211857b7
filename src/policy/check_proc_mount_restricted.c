/* /proc must stay masked, in a user namespace, too. */
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

const struct pss_check pss_check_proc_mount_restricted = {
    .id = "procMount_restricted",
    .title = "containers must not unmask /proc, even with hostUsers: false",
    .rationale =
        "From v1.35 on, baseline allows procMount: Unmasked to pods in a user "
        "namespace; restricted does not. The repair writes Default. Containers that "
        "run containers inside need the unmasked /proc: put them into a namespace at "
        "baseline.",
    .level = PSS_RESTRICTED,
    .since = 35,
    .replaces = "procMount",
    .replaces_since = 35,
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
