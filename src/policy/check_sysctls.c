/* Only kernel parameters that belong to the pod alone may be set. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    (void)pod;
    pss_buf_puts(out, "forbidden sysctls");
    if (n == 1 && hits[0].value.n == 0) /* an empty detail: upstream leaves it out */
        return;
    pss_buf_puts(out, " (");
    for (size_t i = 0; i < n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        pss_buf_add(out, hits[i].value);
    }
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_sysctls = {
    .id = "sysctls",
    .title = "pods must not set kernel parameters that affect others",
    .rationale =
        "Most sysctls switch something for the whole node or let one pod starve "
        "others; only a short list is known to stay inside the pod. The repair "
        "deletes the other entries, so the kernel's defaults hold and the tuning "
        "is lost. A name on the list that is written with slashes is respelled "
        "with dots, which means the same.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES({
        .scope = PSS_POD,
        .field = "securityContext.sysctls[*].name",
        .owner = "securityContext.sysctls[*]",
        .demand = PSS_EACH_IN,
        .values = PSS_VALUES({"kernel.shm_rmid_forced"},
            {"net.ipv4.ip_local_port_range"}, {"net.ipv4.tcp_syncookies"},
            {"net.ipv4.ping_group_range"}, {"net.ipv4.ip_unprivileged_port_start"},
            {"net.ipv4.ip_local_reserved_ports", .since = 27},
            {"net.ipv4.tcp_keepalive_time", .since = 29},
            {"net.ipv4.tcp_fin_timeout", .since = 29},
            {"net.ipv4.tcp_keepalive_intvl", .since = 29},
            {"net.ipv4.tcp_keepalive_probes", .since = 29},
            {"net.ipv4.tcp_rmem", .since = 32}, {"net.ipv4.tcp_wmem", .since = 32},
            {"net.ipv4.tcp_slow_start_after_idle", .since = 37},
            {"net.ipv4.tcp_notsent_lowat", .since = 37}),
        .is_dotted = true,
        .act = PSS_ACT_DROP_ITEM,
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
