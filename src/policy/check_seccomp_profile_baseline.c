/* Nobody may switch off the filter of system calls. */
#include "pss/base.h"

#include "checks.h"

#define ANNOTATION(key, is_of_container)                                               \
    {                                                                                  \
        .scope = PSS_ANNOTATION, .field = (key), .of_container = (is_of_container),    \
        .demand = PSS_IN,                                                              \
        .values =                                                                      \
            PSS_VALUES({"runtime/default"}, {"docker/default"}, {"localhost/*"}),      \
        .until = 19, .act = PSS_ACT_WRITE, .write = "runtime/default",                 \
        .repair = PSS_REPLACE,                                                         \
    }

static bool
is_annotation(const struct pss_hit *hit)
{
    return hit->scope == PSS_ANNOTATION;
}

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_hits notes = pss_say_pick(pod, hits, n, is_annotation);
    struct pss_texts keys = pss_say_annotations(pod, notes.items, notes.n);
    pss_buf_puts(out, "seccompProfile (");
    if (keys.n > 0) {
        pss_buf_puts(out, "forbidden ");
        pss_buf_puts(out, pss_say_count(keys.n, "annotation ", "annotations "));
        pss_say_listed(out, keys);
    } else {
        pss_say_forbidden(out, pod, hits, n, "securityContext.seccompProfile.type");
    }
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_seccomp_profile_baseline = {
    .id = "seccompProfile_baseline",
    .title = "seccomp profiles must not be switched off",
    .rationale =
        "seccomp blocks system calls that programs hardly need and that exploits "
        "often use; \"Unconfined\" opens them all. At this level a pod without a "
        "profile passes. The repair deletes the forbidden profile; for versions up "
        "to v1.18, where annotations count instead of fields, it writes "
        "runtime/default. Debuggers and nested containers may need the calls that "
        "are then refused.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES(
        {
            .scope = PSS_CONTAINER,
            .also_pod = true,
            .field = "securityContext.seccompProfile.type",
            .owner = "securityContext.seccompProfile",
            .demand = PSS_IN,
            .values = PSS_VALUES({"RuntimeDefault"}, {"Localhost"}),
            .since = 19,
            .act = PSS_ACT_DELETE,
            .repair = PSS_REPLACE,
        },
        ANNOTATION("seccomp.security.alpha.kubernetes.io/pod", false),
        ANNOTATION("container.seccomp.security.alpha.kubernetes.io/*", true)),
    .say = say,
};
