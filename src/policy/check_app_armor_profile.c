/* Where the node has AppArmor, nobody may switch its profile off. */
#include "pss/base.h"

#include "checks.h"

static bool
is_field(const struct pss_hit *hit)
{
    return hit->scope != PSS_ANNOTATION;
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
    struct pss_hits fields = pss_say_pick(pod, hits, n, is_field);
    struct pss_hits notes = pss_say_pick(pod, hits, n, is_annotation);
    struct pss_texts types = pss_say_values(pod, fields.items, fields.n);
    struct pss_texts keys = pss_say_annotations(pod, notes.items, notes.n);
    pss_buf_puts(out, "forbidden AppArmor ");
    pss_buf_puts(out, pss_say_count(types.n + keys.n, "profile (", "profiles ("));
    pss_say_setters(out, pod, fields.items, fields.n);
    if (keys.n > 0) {
        pss_buf_puts(out, fields.n > 0 ? " and " : "");
        pss_buf_puts(out, pss_say_count(keys.n, "annotation", "annotations"));
    }
    pss_buf_puts(out, " must not set AppArmor profile type to ");
    pss_say_quoted(out, types);
    pss_buf_puts(out, types.n > 0 && keys.n > 0 ? ", " : "");
    pss_say_quoted(out, keys);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_app_armor_profile = {
    .id = "appArmorProfile",
    .title = "AppArmor profiles must not be switched off or replaced",
    .rationale =
        "An AppArmor profile limits what files, mounts and capabilities a process "
        "can reach, even as root; \"Unconfined\" removes that limit. A pod without a "
        "profile passes: it gets the runtime's default where the node has AppArmor. "
        "The repair therefore deletes the forbidden profile or annotation instead of "
        "writing RuntimeDefault, which nodes without AppArmor would refuse. Programs "
        "that ran unconfined on purpose (debuggers, nested containers) may then lack "
        "access.",
    .level = PSS_BASELINE,
    .rules = PSS_RULES(
        {
            .scope = PSS_CONTAINER,
            .also_pod = true,
            .field = "securityContext.appArmorProfile.type",
            .owner = "securityContext.appArmorProfile",
            .demand = PSS_IN,
            .values = PSS_VALUES({"RuntimeDefault"}, {"Localhost"}),
            .act = PSS_ACT_DELETE,
            .repair = PSS_REPLACE,
        },
        {
            .scope = PSS_ANNOTATION,
            .field = "container.apparmor.security.beta.kubernetes.io/*",
            .demand = PSS_IN,
            .values = PSS_VALUES({""}, {"runtime/default"}, {"localhost/*"}),
            .act = PSS_ACT_DELETE,
            .repair = PSS_REPLACE,
        }),
    .say = say,
};
