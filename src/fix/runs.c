/* From a pod to the questions about its containers, and what comes of the answers. */
#include "pss/base.h"

#include "pss/table.h"
#include "pss/who.h"
#include "runs.h"

/* What a pod says for all of its containers. */
struct asking {
    struct pss_plan *plan;
    struct pss_who_options options;
    const struct pss_node *context; /* securityContext of the pod */
    const struct pss_node *claims;  /* volumeClaimTemplates of a StatefulSet */
    struct pss_table volumes;   /* by name: number + 1; filled for the first mount */
    struct pss_table templates; /* the names of `claims`, likewise */
    bool has_names;
    bool has_port_sysctl;
};

static bool
is_true(const struct pss_node *node)
{
    struct pss_value value = pss_value_of(node);
    return value.type == PSS_BOOL && value.is_true;
}

static int64_t
number_at(const struct pss_node *map, const char *path)
{
    struct pss_value value = pss_value_of(pss_field_at(map, path).value);
    return value.type == PSS_INT ? value.integer : -1;
}

/* The first item of a list. */
static const struct pss_node *
first_of(const struct pss_node *list)
{
    return list && list->kind == PSS_SEQ ? list->first : NULL;
}

static size_t
length_of(const struct pss_node *list)
{
    return list && list->kind == PSS_SEQ ? list->n : 0;
}

/* ---- one container ---- */

/* Adds the texts of a list behind those that are there. */
static void
add_words(struct pss_str *words, size_t *n, const struct pss_node *list)
{
    for (const struct pss_node *raw = first_of(list); raw; raw = raw->next) {
        const struct pss_node *item = pss_node_real(raw);
        words[(*n)++] = item->kind == PSS_SCALAR ? pss_scalar_text(item) : PSS_STR("");
    }
}

static void
ask_words(struct pss_who_ask *ask, struct pss_arena *mem, const struct pss_node *map)
{
    const struct pss_node *command = pss_get(map, "command");
    const struct pss_node *args = pss_get(map, "args");
    struct pss_str *words =
        PSS_NEW_N(mem, struct pss_str, length_of(command) + length_of(args) + 1);
    size_t n = 0;
    add_words(words, &n, command);
    ask->has_command = n > 0;
    add_words(words, &n, args);
    ask->words = words;
    ask->n_words = n;
}

static void
ask_variables(
    struct pss_who_ask *ask, struct pss_arena *mem, const struct pss_node *map)
{
    const struct pss_node *list = pss_get(map, "env");
    struct pss_str *variables = PSS_NEW_N(mem, struct pss_str, length_of(list) + 1);
    size_t n = 0;
    for (const struct pss_node *raw = first_of(list); raw; raw = raw->next) {
        const struct pss_node *value = pss_get(pss_node_real(raw), "value");
        bool has_text = value && value->kind == PSS_SCALAR;
        variables[n++] = pss_arena_printf(mem, "%.*s=%.*s",
            PSS_FMT(pss_text_at(pss_node_real(raw), "name")),
            PSS_FMT(has_text ? pss_scalar_text(value) : PSS_STR("")));
    }
    ask->variables = variables;
    ask->n_variables = n;
}

static void
ask_ports(struct pss_who_ask *ask, struct pss_arena *mem, const struct pss_node *map)
{
    const struct pss_node *list = pss_get(map, "ports");
    int64_t *ports = PSS_NEW_N(mem, int64_t, length_of(list) + 1);
    size_t n = 0;
    for (const struct pss_node *raw = first_of(list); raw; raw = raw->next)
        ports[n++] = number_at(pss_node_real(raw), "containerPort");
    ask->ports = ports;
    ask->n_ports = n;
}

/* ---- mounts ---- */

/* Of several of one name the first counts. */
static void
take_names(struct asking *asking)
{
    const struct pss_pod *pod = asking->plan->pod;
    struct pss_arena *mem = asking->plan->mem;
    for (size_t i = pod->n_volumes; i > 0 && !asking->has_names; i--)
        *pss_table_at(&asking->volumes, mem, pod->volumes[i - 1].name) = i;
    for (const struct pss_node *raw = first_of(asking->claims);
         raw && !asking->has_names; raw = raw->next)
        pss_table_at(
            &asking->templates, mem, pss_text_at(pss_node_real(raw), "metadata.name"));
    asking->has_names = true;
}

static const struct pss_node *
volume_of(const struct asking *asking, struct pss_str name)
{
    const size_t *number = pss_table_find(&asking->volumes, name);
    return number ? asking->plan->pod->volumes[*number - 1].map : NULL;
}

static const struct {
    const char *key; /* of the volume */
    enum pss_mount_kind kind;
} sources[] = {{"persistentVolumeClaim", PSS_MOUNT_CLAIM},
    {"ephemeral", PSS_MOUNT_CLAIM}, {"configMap", PSS_MOUNT_CONFIG},
    {"secret", PSS_MOUNT_CONFIG}, {"projected", PSS_MOUNT_CONFIG}};

static enum pss_mount_kind
kind_of(const struct asking *asking, const struct pss_node *volume, struct pss_str name)
{
    if (pss_table_find(&asking->templates, name))
        return PSS_MOUNT_CLAIM;
    if (!volume || pss_get(volume, "emptyDir"))
        return PSS_MOUNT_OTHER;
    for (size_t i = 0; i < PSS_COUNT(sources); i++)
        if (pss_get(volume, sources[i].key))
            return sources[i].kind;
    return PSS_MOUNT_OTHER;
}

static void
ask_mounts(struct pss_who_ask *ask, struct asking *asking, const struct pss_node *map)
{
    struct pss_arena *mem = asking->plan->mem;
    const struct pss_node *list = pss_get(map, "volumeMounts");
    if (first_of(list))
        take_names(asking);
    struct pss_who_mount *mounts =
        PSS_NEW_N(mem, struct pss_who_mount, length_of(list) + 1);
    size_t n = 0;
    for (const struct pss_node *raw = first_of(list); raw; raw = raw->next) {
        const struct pss_node *mount = pss_node_real(raw);
        struct pss_str name = pss_text_at(mount, "name");
        const struct pss_node *volume = volume_of(asking, name);
        struct pss_who_mount one = {.path = pss_text_at(mount, "mountPath")};
        one.kind = kind_of(asking, volume, name);
        one.is_read_only =
            is_true(pss_get(mount, "readOnly")) || one.kind == PSS_MOUNT_CONFIG ||
            (one.kind == PSS_MOUNT_CLAIM &&
                is_true(pss_field_at(volume, "persistentVolumeClaim.readOnly").value));
        mounts[n++] = one;
    }
    ask->mounts = mounts;
    ask->n_mounts = n;
}

/* ---- the pod ---- */

static int64_t
user_of(const struct asking *asking, const struct pss_node *own_context)
{
    int64_t own = number_at(own_context, "runAsUser");
    return own >= 0 ? own : number_at(asking->context, "runAsUser");
}

static bool
has_group(const struct asking *asking, const struct pss_node *own_context)
{
    return number_at(own_context, "runAsGroup") > 0 ||
           number_at(asking->context, "runAsGroup") > 0;
}

static bool
says_non_root(const struct asking *asking, const struct pss_node *own_context)
{
    const struct pss_node *own = pss_get(own_context, "runAsNonRoot");
    return is_true(own ? own : pss_get(asking->context, "runAsNonRoot"));
}

static bool
has_port_sysctl(const struct pss_node *context)
{
    const struct pss_node *list = pss_get(context, "sysctls");
    for (const struct pss_node *raw = first_of(list); raw; raw = raw->next)
        if (pss_str_is(pss_text_at(pss_node_real(raw), "name"),
                "net.ipv4.ip_unprivileged_port_start"))
            return true;
    return false;
}

/* What tells the number: the image of an entry, a configuration or a Dockerfile, or the
 * source of a row. */
static struct pss_str
source_of(const struct pss_evidence *evidence)
{
    if (evidence->source == PSS_EVIDENCE_TABLE && evidence->row)
        return pss_image_text(evidence->row->source);
    return evidence->image;
}

static void
ask_container(
    struct asking *asking, const struct pss_container *container, struct pss_who *out)
{
    struct pss_plan *plan = asking->plan;
    const struct pss_node *map = container->map;
    struct pss_evidence evidence;
    const struct pss_err *err = pss_evidence_find(
        &evidence, plan->mem, &plan->task->around->images, pss_text_at(map, "image"));
    if (!plan->result->err)
        plan->result->err = err;
    const struct pss_node *own = pss_get(map, "securityContext");
    int64_t user = user_of(asking, own);
    struct pss_who_ask ask = {
        .evidence = &evidence,
        .user = user > 0 ? user : -1,
        .is_non_root = user < 0 && says_non_root(asking, own),
        .is_edited = !plan->verdict.is_allowed,
        .has_group = has_group(asking, own),
        .has_fs_group = number_at(asking->context, "fsGroup") >= 0,
        .has_port_sysctl = asking->has_port_sysctl,
        .opens_low_ports = asking->has_port_sysctl || plan->fixing->opens_ports,
    };
    ask_words(&ask, plan->mem, map);
    /* Few images ask for a variable. */
    if (evidence.row && evidence.row->other == PSS_OTHER_ENV)
        ask_variables(&ask, plan->mem, map);
    ask_ports(&ask, plan->mem, map);
    ask_mounts(&ask, asking, map);
    struct pss_who_options options = asking->options;
    pss_who_decide(out, plan->mem, &ask, &options);
    options.vouched = pss_plan_vouched(plan, out, container);
    if (options.vouched)
        pss_who_decide(out, plan->mem, &ask, &options);
    out->container = container->name;
    out->own = evidence.number;
    out->source = evidence.source;
    out->named = source_of(&evidence);
    out->image = evidence.image;
    out->lacks_evidence = evidence.is_reference && !evidence.keeps_image &&
                          evidence.source == PSS_EVIDENCE_NONE;
    if (evidence.row)
        out->instead = pss_image_text(evidence.row->unprivileged);
    pss_plan_drop_silent(plan, out, container);
}

static struct asking
begin_asking(struct pss_plan *plan)
{
    static const enum pss_who_mode modes[] = {[PSS_USER_AUTO] = PSS_WHO_AUTO,
        [PSS_USER_IMAGE] = PSS_WHO_IMAGE,
        [PSS_USER_NUMBER] = PSS_WHO_NUMBER,
        [PSS_USER_KNOWN] = PSS_WHO_KNOWN};
    const struct pss_fixing *fixing = plan->fixing;
    struct asking asking = {
        .plan = plan,
        .options = {.mode = modes[fixing->user_mode],
            .number = fixing->user,
            .may_mount = (fixing->repairs & PSS_MAY_MOUNT) != 0,
            .may_be_unsafe = pss_fixing_permits(fixing, PSS_UNSAFE),
            .sets_fs_group = fixing->sets_fs_group},
        .context = pss_get(plan->pod->spec, "securityContext"),
    };
    asking.claims =
        pss_field_at(plan->pod->object->root, "spec.volumeClaimTemplates").value;
    asking.has_port_sysctl = has_port_sysctl(asking.context);
    return asking;
}

void
pss_plan_ask_runs(struct pss_plan *plan)
{
    const struct pss_pod *pod = plan->pod;
    bool is_for_users = plan->policy.level == PSS_RESTRICTED && !pod->is_windows &&
                        !pss_pod_has_rule(pod, PSS_KIND_NO_USER);
    /* The start of a pod that passes after its edits was said before. */
    bool is_told = plan->task->is_again && plan->verdict.is_allowed && !plan->ignores;
    if (!is_for_users || is_told || !pod->spec || pod->n_containers == 0)
        return;
    struct asking asking = begin_asking(plan);
    struct pss_who *runs = PSS_NEW_N(plan->mem, struct pss_who, pod->n_containers);
    for (size_t i = 0; i < pod->n_containers; i++) {
        runs[i].number = -1;
        if (pod->containers[i].map)
            ask_container(&asking, &pod->containers[i], &runs[i]);
    }
    plan->runs = runs;
    pss_plan_heed_userns(plan);
}

int64_t
pss_plan_number_of(const struct pss_plan *plan, size_t container)
{
    int64_t number = plan->runs ? plan->runs[container].number : -1;
    if (number > 0)
        return number;
    if (plan->fixing->user_mode == PSS_USER_NUMBER)
        return plan->fixing->user;
    return PSS_DEFAULT_USER;
}

void
pss_plan_heed_runs(struct pss_plan *plan, struct pss_pod_result *out)
{
    out->runs = plan->runs;
    out->n_runs = plan->runs ? plan->pod->n_containers : 0;
    out->is_noted_everywhere = plan->fixing->notes == PSS_NOTES_ALL;
    bool is_heeded = plan->writes_user || plan->fixing->user_mode == PSS_USER_KNOWN;
    for (size_t i = 0; i < out->n_runs; i++)
        for (size_t k = 0; k < plan->runs[i].n_reasons && is_heeded; k++) {
            const struct pss_who_reason *reason = &plan->runs[i].reasons[k];
            if (!reason->is_leaving || (out->outcome != PSS_LEFT && !plan->chosen.n))
                continue;
            pss_plan_leave(plan,
                pss_arena_printf(plan->mem, "%s: %.*s: %.*s", pss_why_name(reason->why),
                    PSS_FMT(plan->pod->containers[i].path), PSS_FMT(reason->text)));
            /* What needs a person for another reason still does. */
            if (reason->why == PSS_WHY_UNKNOWN_USER_OF_VOLUME)
                out->reach = PSS_MANUAL;
            else if (out->reach != PSS_MANUAL)
                out->reach = PSS_UNSAFE;
        }
}
