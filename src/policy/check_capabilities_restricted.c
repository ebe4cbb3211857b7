/* All capabilities must be dropped; one may come back. */
#include "pss/base.h"

#include "checks.h"

static bool
is_drop(const struct pss_hit *hit)
{
    return hit->rule->demand == PSS_HOLDS;
}

static bool
is_add(const struct pss_hit *hit)
{
    return hit->rule->demand != PSS_HOLDS;
}

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_hits drop = pss_say_pick(pod, hits, n, is_drop);
    struct pss_hits add = pss_say_pick(pod, hits, n, is_add);
    pss_buf_puts(out, "unrestricted capabilities (");
    if (drop.n > 0) {
        pss_say_setters(out, pod, drop.items, drop.n);
        pss_buf_puts(out, " must set securityContext.capabilities.drop=[\"ALL\"]");
    }
    pss_buf_puts(out, drop.n > 0 && add.n > 0 ? "; " : "");
    if (add.n > 0)
        pss_say_added(out, pod, add.items, add.n);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_capabilities_restricted = {
    .id = "capabilities_restricted",
    .title = "containers must drop all capabilities",
    .rationale =
        "A process that is not root hardly ever needs a capability, and nobody can "
        "misuse a capability that a process does not have. capabilities.drop must "
        "hold ALL, in capital letters; only NET_BIND_SERVICE (ports below 1024) may "
        "be added back. The repair adds ALL to drop, or respells an entry such as "
        "all, and deletes the other entries of add. Programs that start as root and "
        "then change user, chown files or open raw sockets fail at that step.",
    .level = PSS_RESTRICTED,
    .since = 22,
    .replaces = "capabilities_baseline",
    .replaces_since = 22,
    .pardon = {PSS_WINDOWS_POD, .since = 25},
    .rules = PSS_RULES(
        {
            .scope = PSS_CONTAINER,
            .field = "securityContext.capabilities.drop",
            .demand = PSS_HOLDS,
            .values = PSS_VALUES({"ALL"}),
            .act = PSS_ACT_APPEND,
            .write = "ALL",
            .repair = PSS_HARDEN,
        },
        {
            .scope = PSS_CONTAINER,
            .field = "securityContext.capabilities.add[*]",
            .owner = "securityContext.capabilities.add[*]",
            .demand = PSS_EACH_IN,
            .values = PSS_VALUES({"NET_BIND_SERVICE"}),
            .act = PSS_ACT_DROP_ITEM,
            .repair = PSS_REPLACE,
        }),
    .say = say,
};
