/* A pod must not share the network, the processes or the IPC of its node. */
#include "pss/base.h"

#include "checks.h"

#define HOST(key)                                                                      \
    {                                                                                  \
        .scope = PSS_POD, .field = (key), .form = PSS_FLAG, .demand = PSS_IN,          \
        .values = PSS_VALUES({"false"}), .act = PSS_ACT_WRITE, .write = "false",       \
        .repair = PSS_UNSAFE,                                                          \
    }

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    (void)pod;
    pss_buf_puts(out, "host namespaces (");
    for (size_t i = 0; i < n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        pss_buf_add(out, hits[i].path);
        pss_buf_puts(out, "=true");
    }
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_host_namespaces = {
    .id = "hostNamespaces",
    .title = "pods must not share the namespaces of their node",
    .rationale =
        "With hostNetwork a pod listens on the node's addresses and sees the node's "
        "traffic, and network policies do not hold for it. With hostPID a pod sees "
        "every process of the node and may signal it. With hostIPC a pod shares "
        "memory with these processes. The repair writes false. The pod then has an "
        "address of its own: clients that used the node's address need a Service, "
        "and tools that watch the node see only themselves.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES(HOST("hostNetwork"), HOST("hostPID"), HOST("hostIPC")),
    .say = say,
};
