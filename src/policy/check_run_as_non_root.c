/* The kubelet must refuse to start a container as root. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    bool is_implicit = n > 0 && hits[0].is_missing;
    pss_buf_puts(out, "runAsNonRoot != true (");
    pss_buf_puts(out, is_implicit ? "pod or " : "");
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, is_implicit
                          ? " must set securityContext.runAsNonRoot=true)"
                          : " must not set securityContext.runAsNonRoot=false)");
}

const struct pss_check pss_check_run_as_non_root = {
    .id = "runAsNonRoot",
    .title = "containers must run as a user other than root",
    .rationale =
        "With runAsNonRoot: true the kubelet does not start a container whose user "
        "is root. The pod's value counts for every container that has none. The "
        "repair writes true once at the pod, and replaces each false by true. It "
        "writes a user (--run-as-user) for containers that name none, because an "
        "image whose user is root, or is given only by a name, would not start. Such "
        "an image may then lack rights to its own files or to ports below 1024.",
    .level = PSS_RESTRICTED,
    .pardon = {PSS_NO_HOST_USERS, .since = 35},
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .also_pod = true,
        .field = "securityContext.runAsNonRoot",
        .form = PSS_FLAG,
        .demand = PSS_INHERITS_IN,
        .values = PSS_VALUES({"true"}),
        .act = PSS_ACT_WRITE,
        .write = "true",
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
