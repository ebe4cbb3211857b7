/* The kubelet must not be sent to hosts of the pod's choice. */
#include "pss/base.h"

#include "checks.h"

#define HOST(path)                                                                     \
    {                                                                                  \
        .scope = PSS_CONTAINER, .field = path ".host", .demand = PSS_IN,               \
        .values = PSS_VALUES({""}), .act = PSS_ACT_DELETE, .repair = PSS_UNSAFE,       \
    }
#define HANDLER(path) HOST(path ".httpGet"), HOST(path ".tcpSocket")

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_texts names = pss_say_names(pod, hits, n, PSS_CONTAINER);
    struct pss_texts hosts = pss_say_values(pod, hits, n);
    pss_texts_sort(&names); /* here alone upstream sorts them */
    pss_buf_puts(out, "probe or lifecycle host (");
    pss_say_containers(out, names);
    pss_buf_puts(out, pss_say_count(names.n, " uses ", " use "));
    pss_buf_puts(out, "probe or lifecycle ");
    pss_buf_puts(out, pss_say_count(hosts.n, "host ", "hosts "));
    pss_say_quoted(out, hosts);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_host_probes = {
    .id = "hostProbesAndHostLifecycle",
    .title = "probes and lifecycle hooks must not name a host",
    .rationale =
        "Probes and hooks are called by the kubelet, from the node. With a host "
        "of its own choice a pod makes the kubelet send requests to any address "
        "that the node reaches. The repair deletes the host key: the kubelet then "
        "asks the pod's own address. A program that listens on the loopback "
        "interface only must listen there, too, or its probes fail.",
    .level = PSS_BASELINE,
    .since = 34,
    .rules = PSS_RULES(HANDLER("livenessProbe"), HANDLER("readinessProbe"),
        HANDLER("startupProbe"), HANDLER("lifecycle.postStart"),
        HANDLER("lifecycle.preStop")),
    .say = say,
};
