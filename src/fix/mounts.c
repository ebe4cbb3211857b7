/* What is written beside the number of a user, so that the container starts. */
#include "pss/base.h"

#include "pss/imageusers.h"
#include "pss/newentry.h"
#include "pss/table.h"
#include "pss/who.h"
#include "runs.h"

enum { MOST_NAME = 50 }; /* of a volume, without its ending */

#define PORT_SYSCTL "net.ipv4.ip_unprivileged_port_start"

/* Adds an item to a list: a mapping of two entries. */
static void
append_pair(struct pss_plan *plan, struct pss_wish wish, struct pss_str name,
    struct pss_new value)
{
    struct pss_new *item = PSS_NEW(plan->mem, struct pss_new);
    item->kind = PSS_NEW_MAP;
    struct pss_new *first =
        pss_new_last(plan->mem, item, PSS_STR("name"), PSS_NEW_SCALAR);
    first->text = name;
    first->is_string = true;
    struct pss_new *second = pss_new_last(plan->mem, item, value.key, value.kind);
    second->text = value.text;
    second->is_string = true;
    wish.act = PSS_WISH_APPEND;
    wish.item = item;
    /* Wishes of users of a shared node are the same if this is. */
    wish.text = pss_arena_printf(plan->mem, "%.*s %.*s=%.*s", PSS_FMT(name),
        PSS_FMT(value.key), PSS_FMT(value.text));
    pss_plan_wish(plan, wish);
}

/* ---- empty directories ---- */

/* Names of volumes. Zero is valid, and empty. */
struct names {
    struct pss_table taken; /* those of the pod, and those that were added */
    struct pss_table next;  /* by stem: the number to be tried next, less 2 */
    bool has_pod;
};

static void
take_pod(struct names *names, const struct pss_plan *plan)
{
    for (size_t i = 0; !names->has_pod && i < plan->pod->n_volumes; i++)
        if (plan->pod->volumes[i].name.n > 0)
            pss_table_at(&names->taken, plan->mem, plan->pod->volumes[i].name);
    names->has_pod = true;
}

/* `/var/run` gets `run-tmp`, or `run-2-tmp` if there is such a volume. */
static struct pss_str
new_name(struct pss_plan *plan, struct names *names, struct pss_str path)
{
    size_t at = path.n;
    while (at > 0 && path.p[at - 1] != '/')
        at--;
    char word[MOST_NAME + 1];
    size_t n = 0;
    for (; at < path.n && n < MOST_NAME; at++) {
        char c = path.p[at];
        bool is_fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_fine || (n > 0 && word[n - 1] != '-'))
            word[n++] = is_fine ? c : '-';
    }
    while (n > 0 && word[n - 1] == '-')
        n--;
    struct pss_str stem =
        pss_arena_copy(plan->mem, n > 0 ? (struct pss_str){word, n} : PSS_STR("data"));
    struct pss_str name = pss_arena_printf(plan->mem, "%.*s-tmp", PSS_FMT(stem));
    take_pod(names, plan);
    size_t *next = pss_table_at(&names->next, plan->mem, stem);
    while (pss_table_find(&names->taken, name))
        name =
            pss_arena_printf(plan->mem, "%.*s-%zu-tmp", PSS_FMT(stem), 2 + (*next)++);
    pss_table_at(&names->taken, plan->mem, name);
    return name;
}

static void
add_directories(struct pss_plan *plan, struct names *names, size_t i, size_t finding)
{
    const struct pss_who *run = &plan->runs[i];
    struct pss_str list = run->scratch;
    struct pss_str path;
    struct pss_buf said = {0};
    pss_buf_printf(&said, "%.*s writes to directories that belong to root, so it gets",
        PSS_FMT(run->image));
    const char *before = " ";
    while (pss_image_list_next(&path, &list)) {
        struct pss_str name = new_name(plan, names, path);
        struct pss_wish wish = {
            .repair = PSS_HARDEN,
            .map = plan->pod->spec,
            .path = PSS_STR("volumes"),
            .finding = finding,
        };
        append_pair(plan, wish, name,
            (struct pss_new){.kind = PSS_NEW_MAP, .key = PSS_STR("emptyDir")});
        wish.map = plan->pod->containers[i].map;
        wish.path = PSS_STR("volumeMounts");
        append_pair(plan, wish, name,
            (struct pss_new){
                .kind = PSS_NEW_SCALAR, .key = PSS_STR("mountPath"), .text = path});
        pss_buf_printf(
            &said, "%san emptyDir %.*s at %.*s", before, PSS_FMT(name), PSS_FMT(path));
        before = ", ";
    }
    if (run->instead.n > 0)
        pss_buf_printf(&said, "; %.*s needs none", PSS_FMT(run->instead));
    pss_plan_note(plan, i, PSS_WHY_EMPTY_DIRECTORY,
        pss_arena_copy(plan->mem, pss_buf_str(&said)));
    pss_buf_release(&said);
}

/* ---- the rest ---- */

static bool
has_capability(const struct pss_node *map, struct pss_str name)
{
    const struct pss_node *list =
        pss_field_at(map, "securityContext.capabilities.add").value;
    bool is_list = list && list->kind == PSS_SEQ;
    for (const struct pss_node *it = is_list ? list->first : NULL; it; it = it->next) {
        const struct pss_node *item = pss_node_real(it);
        if (item->kind == PSS_SCALAR && pss_str_eq(pss_scalar_text(item), name))
            return true;
    }
    return false;
}

static void
keep_capability(struct pss_plan *plan, size_t i, size_t finding)
{
    struct pss_wish wish = {
        .act = PSS_WISH_APPEND,
        .repair = PSS_HARDEN,
        .map = plan->pod->containers[i].map,
        .path = PSS_STR("securityContext.capabilities.add"),
        .text = plan->runs[i].capability,
        .is_string = true,
        .finding = finding,
    };
    if (!has_capability(wish.map, wish.text))
        pss_plan_wish(plan, wish);
}

static void
set_group(struct pss_plan *plan, int64_t number, size_t finding)
{
    struct pss_wish wish = {
        .act = PSS_WISH_SET,
        .repair = PSS_HARDEN,
        .map = plan->pod->spec,
        .path = PSS_STR("securityContext.fsGroup"),
        .text = pss_arena_printf(plan->mem, "%lld", (long long)number),
        .finding = finding,
    };
    pss_plan_wish(plan, wish);
    wish.path = PSS_STR("securityContext.fsGroupChangePolicy");
    wish.text = PSS_STR("OnRootMismatch");
    wish.is_string = true;
    pss_plan_wish(plan, wish);
}

static void
open_ports(struct pss_plan *plan, size_t finding)
{
    struct pss_wish wish = {
        .repair = PSS_HARDEN,
        .map = plan->pod->spec,
        .path = PSS_STR("securityContext.sysctls"),
        .finding = finding,
    };
    append_pair(plan, wish, PSS_STR(PORT_SYSCTL),
        (struct pss_new){
            .kind = PSS_NEW_SCALAR, .key = PSS_STR("value"), .text = PSS_STR("0")});
}

void
pss_plan_help_runs(struct pss_plan *plan, size_t finding)
{
    struct names names = {0};
    int64_t group = -1;
    bool uses_low_ports = false;
    if (!plan->runs)
        return;
    for (size_t i = 0; i < plan->pod->n_containers; i++) {
        const struct pss_who *run = &plan->runs[i];
        if (!plan->pod->containers[i].map)
            continue;
        if (run->scratch.n > 0 && plan->writes_user)
            add_directories(plan, &names, i, finding);
        if (run->capability.n > 0)
            keep_capability(plan, i, finding);
        if (run->sets_fs_group && group < 0 && plan->writes_user)
            group = run->number;
        uses_low_ports |= run->uses_low_port;
    }
    if (pss_pod_has_rule(plan->pod, PSS_KIND_CONTAINERS_ONLY))
        return;
    if (group > 0)
        set_group(plan, group, finding);
    bool is_other_user = plan->writes_user || plan->has_userns;
    if (uses_low_ports && plan->fixing->opens_ports && is_other_user)
        open_ports(plan, finding);
}
