/* SELinux types must be those of containers; user and role are the runtime's. */
#include "pss/base.h"

#include "checks.h"

#define LABEL(key, ...)                                                                \
    {                                                                                  \
        .scope = PSS_CONTAINER, .also_pod = true,                                      \
        .field = "securityContext.seLinuxOptions." key, .demand = PSS_IN,              \
        .values = PSS_VALUES(__VA_ARGS__), .act = PSS_ACT_DELETE,                      \
        .repair = PSS_REPLACE,                                                         \
    }

static bool
is_type(const struct pss_hit *hit)
{
    return pss_str_ends(hit->path, PSS_STR(".type"));
}

static bool
is_user(const struct pss_hit *hit)
{
    return pss_str_ends(hit->path, PSS_STR(".user"));
}

static bool
is_role(const struct pss_hit *hit)
{
    return pss_str_ends(hit->path, PSS_STR(".role"));
}

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_hits bad = pss_say_pick(pod, hits, n, is_type);
    struct pss_texts types = pss_say_values(pod, bad.items, bad.n);
    const char *before = ": ";
    pss_buf_puts(out, "seLinuxOptions (");
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " set forbidden securityContext.seLinuxOptions");
    if (types.n > 0) {
        pss_buf_puts(out, before);
        pss_buf_puts(out, pss_say_count(types.n, "type ", "types "));
        pss_say_quoted(out, types);
        before = "; ";
    }
    if (pss_say_pick(pod, hits, n, is_user).n > 0) {
        pss_buf_puts(out, before);
        pss_buf_puts(out, "user may not be set");
        before = "; ";
    }
    if (pss_say_pick(pod, hits, n, is_role).n > 0) {
        pss_buf_puts(out, before);
        pss_buf_puts(out, "role may not be set");
    }
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_se_linux_options = {
    .id = "seLinuxOptions",
    .title = "SELinux options must not leave the types of containers",
    .rationale =
        "SELinux labels decide what a process may touch on the node; a type such as "
        "spc_t permits everything. Only the types made for containers are allowed, "
        "and no user or role. The repair deletes the forbidden keys, so that the "
        "runtime's own label counts; level stays. Where SELinux enforces, it then "
        "refuses access that relied on the label (files of the node, sockets).",
    .level = PSS_BASELINE,
    .rules = PSS_RULES(LABEL("type", {""}, {"container_t"}, {"container_init_t"},
                           {"container_kvm_t"}, {"container_engine_t", .since = 31}),
        LABEL("user", {""}), LABEL("role", {""})),
    .say = say,
};
