/* Only the capabilities that container runtimes give anyway may be added. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "non-default capabilities (");
    pss_say_added(out, pod, hits, n);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_capabilities_baseline = {
    .id = "capabilities_baseline",
    .title = "containers must not add capabilities beyond the default set",
    .rationale =
        "A capability is a part of root's power: SYS_ADMIN or SYS_PTRACE give almost "
        "all of it, and NET_RAW lets a container forge packets on its network. Only "
        "the thirteen that runtimes grant by default may be listed under "
        "capabilities.add, by their exact names (CAP_CHOWN is not CHOWN). The repair "
        "deletes the other entries. A program that needs one of them then fails with "
        "EPERM.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .field = "securityContext.capabilities.add[*]",
        .owner = "securityContext.capabilities.add[*]",
        .demand = PSS_EACH_IN,
        .values = PSS_VALUES({"AUDIT_WRITE"}, {"CHOWN"}, {"DAC_OVERRIDE"}, {"FOWNER"},
            {"FSETID"}, {"KILL"}, {"MKNOD"}, {"NET_BIND_SERVICE"}, {"SETFCAP"},
            {"SETGID"}, {"SETPCAP"}, {"SETUID"}, {"SYS_CHROOT"}),
        .act = PSS_ACT_DROP_ITEM,
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
