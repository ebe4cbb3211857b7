/* User 0 is root, whatever runAsNonRoot says. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "runAsUser=0 (");
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " must not set runAsUser=0)");
}

const struct pss_check pss_check_run_as_user = {
    .id = "runAsUser",
    .title = "containers must not run as user 0",
    .rationale =
        "User 0 is root. A missing runAsUser passes: the image decides. A 0 of the "
        "pod counts even where every container names another user. The repair "
        "replaces the 0 by the user of --run-as-user, or deletes it with "
        "--run-as-user=image. Files of images and volumes may belong to root: the "
        "program then cannot write them.",
    .level = PSS_RESTRICTED,
    .since = 23,
    .pardon = {PSS_NO_HOST_USERS, .since = 35},
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .also_pod = true,
        .field = "securityContext.runAsUser",
        .form = PSS_NUMBER,
        .demand = PSS_NOT_IN,
        .values = PSS_VALUES({"0"}),
        .act = PSS_ACT_WRITE,
        .write = "65532",
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
