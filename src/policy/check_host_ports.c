/* A container must not take ports of its node. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_texts names = pss_say_names(pod, hits, n, PSS_CONTAINER);
    struct pss_texts ports = pss_say_values(pod, hits, n);
    pss_buf_puts(out, "hostPort (");
    pss_say_containers(out, names);
    pss_buf_puts(out, pss_say_count(names.n, " uses ", " use "));
    pss_buf_puts(out, pss_say_count(ports.n, "hostPort ", "hostPorts "));
    pss_say_listed(out, ports);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_host_ports = {
    .id = "hostPorts",
    .title = "containers must not use ports of their node",
    .rationale =
        "A hostPort opens the container on the node's own addresses, past the "
        "Services and often past the network policies, and keeps a second pod off "
        "that node. The repair deletes hostPort (and a hostIP, which means nothing "
        "without it); containerPort stays. Clients that used the node's address need "
        "a Service instead.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .field = "ports[*].hostPort",
        .form = PSS_NUMBER,
        .demand = PSS_EACH_IN,
        .values = PSS_VALUES({"0"}),
        .act = PSS_ACT_DELETE,
        .repair = PSS_UNSAFE,
    }),
    .say = say,
};
