/* A HostProcess container is a process of its Windows node. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "hostProcess (");
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " must not set securityContext.windowsOptions.hostProcess=true)");
}

const struct pss_check pss_check_windows_host_process = {
    .id = "windowsHostProcess",
    .title = "Windows pods must not run as processes of their node",
    .rationale =
        "A HostProcess container runs directly on the Windows node, with the network "
        "and the files of the node. There is no automatic repair, because the "
        "program in it is written for the node. Move the pod to a namespace that "
        "allows privileged pods.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .also_pod = true,
        .field = "securityContext.windowsOptions.hostProcess",
        .form = PSS_FLAG,
        .demand = PSS_IN,
        .values = PSS_VALUES({"false"}),
    }),
    .say = say,
};
