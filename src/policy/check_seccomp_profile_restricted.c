/* Every container must run behind a filter of system calls. */
#include "pss/base.h"

#include "checks.h"

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    pss_buf_puts(out, "seccompProfile (");
    if (n > 0 && hits[0].is_missing) {
        pss_buf_puts(out, "pod or ");
        pss_say_setters(out, pod, hits, n);
        pss_buf_puts(out, " must set securityContext.seccompProfile.type to "
                          "\"RuntimeDefault\" or \"Localhost\"");
    } else {
        pss_say_forbidden(out, pod, hits, n, "securityContext.seccompProfile.type");
    }
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_seccomp_profile_restricted = {
    .id = "seccompProfile_restricted",
    .title = "containers must run with a seccomp profile",
    .rationale =
        "seccomp blocks system calls that programs hardly need and that exploits "
        "often use. At this level a profile must be named, at the pod or at every "
        "container. The repair writes type: RuntimeDefault once at the pod, and over "
        "each forbidden type. The runtime's profile refuses only rare calls; "
        "debuggers, tracers and nested containers may need them.",
    .level = PSS_RESTRICTED,
    .since = 19,
    .replaces = "seccompProfile_baseline",
    .replaces_since = 19,
    .pardon = {PSS_WINDOWS_POD, .since = 25},
    .rules = PSS_RULES({
        .scope = PSS_CONTAINER,
        .also_pod = true,
        .field = "securityContext.seccompProfile.type",
        .owner = "securityContext.seccompProfile",
        .demand = PSS_INHERITS_IN,
        .values = PSS_VALUES({"RuntimeDefault"}, {"Localhost"}),
        .act = PSS_ACT_WRITE,
        .write = "RuntimeDefault",
        .repair = PSS_REPLACE,
    }),
    .say = say,
};
