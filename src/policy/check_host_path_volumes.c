/* A volume must not be a directory of the node. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_texts names = pss_say_names(pod, hits, n, PSS_VOLUME);
    pss_buf_puts(out, "hostPath volumes (");
    pss_buf_puts(out, pss_say_count(names.n, "volume ", "volumes "));
    pss_say_quoted(out, names);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_host_path_volumes = {
    .id = "hostPathVolumes",
    .title = "volumes must not mount paths of the node",
    .rationale =
        "A hostPath volume gives the pod files of its node: credentials of the "
        "kubelet, the runtime's socket, other pods' data. Many ways out of a "
        "container begin there. The repair puts an emptyDir in its place, so the "
        "mounts stay valid but the data of the node is gone and nothing outlives the "
        "pod. An empty directory cannot stand in for files, sockets and devices, nor "
        "for paths such as /proc or /var/log: these are only reported.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES({
        .scope = PSS_VOLUME,
        .field = "hostPath",
        .form = PSS_OBJECT,
        .demand = PSS_NOT_THERE,
        .act = PSS_ACT_EMPTY_DIR,
        .repair = PSS_UNSAFE,
    }),
    .say = say,
};
