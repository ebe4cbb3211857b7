/* Makes wishes of a hit: what the row of the check says to write, with the guards of
 * docs/decisions.md, "What the API refuses". */
#include "pss/base.h"

#include "plan.h"

static const char pod_seccomp[] = "seccomp.security.alpha.kubernetes.io/pod";
static const char container_seccomp[] =
    "container.seccomp.security.alpha.kubernetes.io/";
/* Separates the keys of a path in which a key may hold dots, as those of annotations
 * do. */
enum { KEY_SEPARATOR = '\x1f' };

static bool
is_check(const struct pss_check *check, const char *id)
{
    return strcmp(check->id, id) == 0;
}

static const struct pss_annotation *
annotation(const struct pss_pod *pod, const char *prefix, struct pss_str rest)
{
    size_t n = strlen(prefix);
    for (size_t i = 0; i < pod->n_annotations; i++) {
        struct pss_str key = pod->annotations[i].key;
        if (key.n == n + rest.n && memcmp(key.p, prefix, n) == 0 &&
            (rest.n == 0 || memcmp(key.p + n, rest.p, rest.n) == 0))
            return &pod->annotations[i];
    }
    return NULL;
}

static struct pss_str
annotation_path(struct pss_plan *plan, struct pss_str key)
{
    return pss_arena_printf(
        plan->mem, "annotations%c%.*s", KEY_SEPARATOR, PSS_FMT(key));
}

/* Writes a seccomp type where the restricted level wants one, in step with an
 * annotation of the same scope: the API refuses a pod in which they differ. */
static void
write_seccomp(struct pss_plan *plan, const struct pss_hit *hit, struct pss_wish wish)
{
    bool is_pod = hit->map == plan->pod->spec;
    struct pss_str name = is_pod ? PSS_STR("") : plan->pod->containers[hit->index].name;
    const struct pss_annotation *old =
        annotation(plan->pod, is_pod ? pod_seccomp : container_seccomp, name);
    struct pss_str localhost = PSS_STR("localhost/");
    wish.act = PSS_WISH_SET;
    wish.path = PSS_STR("securityContext.seccompProfile.type");
    wish.text = PSS_STR("RuntimeDefault");
    wish.is_string = true;
    if (old && pss_str_starts(old->value, localhost) && old->value.n > localhost.n) {
        wish.text = PSS_STR("Localhost");
        pss_plan_wish(plan, wish);
        wish.path = PSS_STR("securityContext.seccompProfile.localhostProfile");
        wish.text =
            (struct pss_str){old->value.p + localhost.n, old->value.n - localhost.n};
        pss_plan_wish(plan, wish);
        return;
    }
    pss_plan_wish(plan, wish);
    wish.act = PSS_WISH_DELETE;
    wish.path = PSS_STR("securityContext.seccompProfile.localhostProfile");
    if (pss_field_at(hit->map, pss_pod_field(plan->pod, wish.path).p).raw)
        pss_plan_wish(plan, wish);
    if (!old || pss_str_is(old->value, "runtime/default") ||
        pss_str_is(old->value, "docker/default"))
        return;
    if (!pss_fixing_permits(plan->fixing, PSS_REPLACE))
        pss_plan_because(plan,
            pss_arena_printf(plan->mem,
                "the annotation %.*s contradicts the field to be written; to overwrite "
                "it needs --repairs=replace",
                PSS_FMT(old->key)));
    wish.act = PSS_WISH_SET;
    wish.repair = PSS_REPLACE;
    wish.map = plan->pod->meta;
    wish.path = annotation_path(plan, old->key);
    wish.separator = KEY_SEPARATOR;
    wish.text = PSS_STR("runtime/default");
    pss_plan_wish(plan, wish);
}

/* `mountPropagation: Bidirectional` needs a privileged container, so the repair that
 * takes the privilege away deletes it, too. */
static bool
drop_bidirectional(
    struct pss_plan *plan, const struct pss_hit *hit, struct pss_wish wish)
{
    const struct pss_node *mounts = pss_get(hit->map, "volumeMounts");
    bool has_any = false;
    for (const struct pss_node *it = mounts ? mounts->first : NULL; it; it = it->next) {
        const struct pss_node *mount = pss_node_real(it);
        struct pss_value value = pss_value_of(pss_get(mount, "mountPropagation"));
        if (value.type != PSS_STRING || !pss_str_is(value.text, "Bidirectional"))
            continue;
        wish.act = PSS_WISH_DELETE;
        wish.repair = PSS_UNSAFE;
        wish.map = mount;
        wish.path = PSS_STR("mountPropagation");
        pss_plan_wish(plan, wish);
        has_any = true;
    }
    return has_any;
}

/* True for a path that only the node has, and for a type that an empty directory cannot
 * replace. */
static const char *
host_path_bar(const struct pss_node *volume)
{
    static const char *const types[] = {
        "File", "FileOrCreate", "Socket", "CharDevice", "BlockDevice"};
    static const char *const paths[] = {"/proc", "/sys", "/dev", "/var/log"};
    struct pss_value type = pss_value_of(pss_field_at(volume, "hostPath.type").value);
    for (size_t i = 0; i < PSS_COUNT(types); i++)
        if (type.type == PSS_STRING && pss_str_is(type.text, types[i]))
            return "an empty directory cannot stand in for this type of hostPath";
    const struct pss_node *path_node = pss_field_at(volume, "hostPath.path").value;
    if (pss_has_placeholder(path_node))
        return "its path is filled in by something else";
    struct pss_value path = pss_value_of(path_node);
    if (path.type != PSS_STRING)
        return NULL;
    while (path.text.n > 1 && path.text.p[path.text.n - 1] == '/')
        path.text.n--;
    for (size_t i = 0; i < PSS_COUNT(paths); i++)
        if (pss_str_is(path.text, paths[i]))
            return "an empty directory cannot stand in for this path of the node";
    if (pss_str_ends(path.text, PSS_STR(".sock")))
        return "an empty directory cannot stand in for a socket";
    return NULL;
}

/* True for a volume that would still be of a forbidden type without its hostPath. */
static bool
has_forbidden_source(const struct pss_check *check, const struct pss_node *volume)
{
    for (const struct pss_rule *rule = check->rules; rule->field; rule++)
        for (const struct pss_allowed *it = rule->others; it && it->text; it++)
            if (strcmp(it->text, "hostPath") != 0 && pss_get(volume, it->text))
                return true;
    return false;
}

static bool
is_scalar_word(const char *text)
{
    return strcmp(text, "true") == 0 || strcmp(text, "false") == 0 ||
           (text[0] >= '0' && text[0] <= '9');
}

/* The field of the hit below the mapping that stands for its list item, if it has
 * one. */
static struct pss_wish
below_item(const struct pss_hit *hit, struct pss_wish wish)
{
    const char *bracket = wish.path.n ? memchr(wish.path.p, ']', wish.path.n) : NULL;
    if (!hit->item || !bracket)
        return wish;
    size_t skip = (size_t)(bracket - wish.path.p) + 2;
    if (skip > wish.path.n)
        return wish;
    wish.map = pss_node_real(hit->item);
    wish.path = (struct pss_str){wish.path.p + skip, wish.path.n - skip};
    return wish;
}

static void
delete_field(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, struct pss_wish wish)
{
    wish.act = PSS_WISH_DELETE;
    if (hit->scope == PSS_ANNOTATION) {
        wish.node = hit->node;
        wish.path = annotation_path(plan, plan->pod->annotations[hit->index].key);
        wish.separator = KEY_SEPARATOR;
        pss_plan_wish(plan, wish);
        return;
    }
    if (hit->rule->owner)
        wish.path = pss_str_of(hit->rule->owner);
    wish = below_item(hit, wish);
    pss_plan_wish(plan, wish);
    if (!is_check(check, "hostPorts"))
        return;
    wish.path = PSS_STR("hostIP"); /* a hostIP means nothing without its hostPort */
    if (pss_find(wish.map, wish.path).value)
        pss_plan_wish(plan, wish);
}

static void
write_field(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, struct pss_wish wish)
{
    if (is_check(check, "runAsUser")) {
        pss_plan_write_user(plan, wish);
        return;
    }
    if (is_check(check, "seccompProfile_restricted")) {
        write_seccomp(plan, hit, wish);
        return;
    }
    if (is_check(check, "privileged") && drop_bidirectional(plan, hit, wish))
        wish.repair = PSS_UNSAFE;
    wish.act = PSS_WISH_SET;
    wish.text = pss_str_of(hit->rule->write);
    wish.is_string = !is_scalar_word(hit->rule->write);
    if (hit->scope == PSS_ANNOTATION) {
        wish.node = hit->node;
        wish.path = annotation_path(plan, plan->pod->annotations[hit->index].key);
        wish.separator = KEY_SEPARATOR;
    }
    /* What the API forbids on Windows must not be written there, not even as false. */
    bool is_forbidden_there =
        !is_check(check, "runAsNonRoot") && !pss_str_is(hit->path, "hostNetwork");
    if (plan->pod->is_windows && is_forbidden_there)
        wish.act = PSS_WISH_DELETE;
    pss_plan_wish(plan, wish);
}

/* True for a check of fields of Linux: before v1.25 the restricted level asks Windows
 * pods for them, too. */
static bool
is_windows_trap(const struct pss_plan *plan, const struct pss_check *check)
{
    return plan->pod->is_windows && (is_check(check, "allowPrivilegeEscalation") ||
                                        is_check(check, "capabilities_restricted") ||
                                        is_check(check, "seccompProfile_restricted"));
}

/* Replaces `hostPath: {…}` by `emptyDir: {}`, unless something is in the way. */
static void
write_empty_dir(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, struct pss_wish wish)
{
    const char *bar = has_forbidden_source(check, hit->map)
                          ? "the volume has a second source"
                          : host_path_bar(hit->map);
    if (bar) {
        pss_plan_manual(plan, wish.finding, bar);
        return;
    }
    wish.act = PSS_WISH_EMPTY_DIR;
    pss_plan_wish(plan, wish);
}

/* Makes the wish that the row of the check describes. */
static void
act(struct pss_plan *plan, const struct pss_check *check, const struct pss_hit *hit,
    struct pss_wish wish)
{
    switch (hit->rule->act) {
    case PSS_ACT_NONE:
        pss_plan_manual(plan, wish.finding, "no automatic repair");
        break;
    case PSS_ACT_WRITE:
        write_field(plan, check, hit, wish);
        break;
    case PSS_ACT_DELETE:
        delete_field(plan, check, hit, wish);
        break;
    case PSS_ACT_DROP_ITEM:
        wish.act = hit->misspelt ? PSS_WISH_RESPELL : PSS_WISH_DROP;
        wish.node = hit->misspelt ? hit->misspelt : hit->item ? hit->item : hit->node;
        wish.text = hit->respell;
        wish.is_string = true;
        pss_plan_wish(plan, wish);
        break;
    case PSS_ACT_APPEND:
        wish.act = hit->misspelt ? PSS_WISH_RESPELL : PSS_WISH_APPEND;
        wish.node = hit->misspelt;
        wish.text = pss_str_of(hit->rule->write);
        wish.is_string = true;
        pss_plan_wish(plan, wish);
        break;
    case PSS_ACT_EMPTY_DIR:
        write_empty_dir(plan, check, hit, wish);
        break;
    }
}

void
pss_plan_repair(struct pss_plan *plan, const struct pss_check *check,
    const struct pss_hit *hit, size_t finding)
{
    bool adds = hit->is_missing || hit->misspelt || hit->rule->act == PSS_ACT_APPEND;
    struct pss_wish wish = {
        .repair = adds ? PSS_HARDEN : hit->rule->repair,
        .map = hit->map,
        .path = hit->path,
        .finding = finding,
    };
    if (is_windows_trap(plan, check)) {
        pss_plan_manual(plan, finding,
            "before v1.25 the level asks of Windows pods for what the "
            "API forbids them; use policy version v1.25 or newer");
        return;
    }
    if (pss_has_placeholder(hit->node)) { /* the reason of the pod says why */
        plan->result->findings.items[finding].repair = PSS_MANUAL;
        plan->manual++;
        return;
    }
    if (!hit->map) {
        pss_plan_manual(plan, finding, "there is no mapping to edit");
        return;
    }
    /* A row without a class is only reported, even if it has an act. */
    if (wish.repair == PSS_MANUAL) {
        pss_plan_manual(plan, finding, "no automatic repair");
        return;
    }
    act(plan, check, hit, wish);
}
