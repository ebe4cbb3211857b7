/* Each input is judged at both levels, and fixed in memory with each class of repairs.
 * So --readiness does not guess what would be met: it tries. */
#include "pss/base.h"

#include "pss/pod.h"
#include "pss/ready.h"
#include "pss/run.h"
#include "pss/spacefiles.h"
#include "pss/start.h"
#include "unjudged.h"

struct judge {
    const struct pss_opts *opts;
    struct pss_policy policy; /* the level that is tried */
    bool keeps_versions;
    const struct pss_around *around;
    const char *path;
    struct pss_str src;
    const struct pss_failures *refused; /* by the first run; NULL during it */
    struct pss_ready_row *rows;         /* one for each pod of the input */
    size_t n;
};

/* The namespace decides whether a pod is exempt. The level is the one that is tried. */
static void
demand_at(struct pss_namespace_demand *out, const void *context, struct pss_arena *mem,
    const struct pss_pod *pod)
{
    const struct judge *judge = context;
    pss_opts_demand(out, judge->opts, mem, pod);
    if (out->basis == PSS_BY_EXEMPTION || out->basis == PSS_BY_RUNTIME_EXEMPTION)
        return;
    out->policy = judge->policy;
    /* If the level of a label is raised, the version beside it stays. */
    if (judge->keeps_versions)
        out->policy = pss_admission_meant(&out->admission, PSS_ENFORCE);
    out->policy.level = judge->policy.level;
}

static void
run_at(struct pss_result *result, struct pss_arena *mem, struct judge *judge,
    enum pss_level level, unsigned repairs)
{
    struct pss_fixing fixing = judge->opts->fixing;
    judge->policy.level = level;
    fixing.policy = judge->policy;
    fixing.repairs = repairs;
    fixing.is_partial = false;
    fixing.notes = PSS_NOTES_ON;
    fixing.relabel = (struct pss_relabel){.readiness = NULL};
    struct pss_around around = *judge->around;
    around.selects = NULL;
    around.demand = demand_at;
    around.spaces = judge;
    around.refused = judge->refused;
    pss_run_bytes(result, mem, &fixing, &around, judge->path, judge->src);
}

static bool
fails_to_start(const struct pss_pod_result *pod)
{
    return pod->n_runs > 0 && pss_start_of(pod) == PSS_START_NO;
}

/* True if admission takes the pod as it is, or as the repairs of the run leave it. A
 * suppressed finding is not fixed, and admission does not know suppressions. */
static bool
passes(const struct pss_pod_result *pod)
{
    bool is_good = pod->outcome == PSS_COMPLIANT || pod->outcome == PSS_FIXABLE;
    return is_good && pod->n_suppressed == 0;
}

/* Notes the pods that pass. True if all of them do. A run that saw other pods than the
 * first run does not count. */
static bool
note_level(struct judge *judge, const struct pss_result *result, enum pss_level level,
    enum pss_repair class)
{
    bool is_all = true;
    if (result->pods.n != judge->n)
        return false;
    for (size_t i = 0; i < judge->n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        struct pss_ready_row *row = &judge->rows[i];
        if (!pod->object)
            continue;
        is_all = is_all && passes(pod);
        row->fails_to_start |= (pod->outcome == PSS_COMPLIANT || class == PSS_UNSAFE) &&
                               fails_to_start(pod);
        for (enum pss_repair wider = class; wider <= PSS_UNSAFE; wider++)
            if (passes(pod) && row->meets[wider] < level)
                row->meets[wider] = level;
    }
    return is_all;
}

/* The first reason why the repaired pod would not start. */
static struct pss_str
why_not_started(struct pss_arena *mem, const struct pss_pod_result *pod)
{
    for (size_t i = 0; i < pod->n_runs; i++)
        for (size_t k = 0; k < pod->runs[i].n_reasons; k++)
            if (pod->runs[i].reasons[k].is_obstacle)
                return pss_arena_printf(mem, "%s: %.*s",
                    pss_why_name(pod->runs[i].reasons[k].why),
                    PSS_FMT(pod->runs[i].reasons[k].text));
    return PSS_STR("it would not start");
}

/* Notes the reasons for which even the widest class of repairs leaves a pod. */
static void
note_reasons(
    struct judge *judge, struct pss_arena *mem, const struct pss_result *result)
{
    for (size_t i = 0; i < judge->n && result->pods.n == judge->n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (!passes(pod) && pod->n_reasons > 0)
            judge->rows[i].reason = pss_arena_copy(mem, pod->reasons[0]);
        else if (pod->object && fails_to_start(pod))
            judge->rows[i].reason = why_not_started(mem, pod);
    }
}

static void
try_level(struct judge *judge, struct pss_arena *mem, const struct pss_result *now,
    enum pss_level level)
{
    unsigned repairs = 0;
    if (note_level(judge, now, level, PSS_MANUAL))
        return;
    for (enum pss_repair class = PSS_HARDEN; class <= PSS_UNSAFE; class ++) {
        struct pss_arena *scratch = pss_arena_new();
        struct pss_result result = {.path = judge->path};
        repairs |= PSS_REPAIR_BIT(class);
        repairs |= judge->opts->fixing.repairs & (PSS_MAY_MOUNT | PSS_MAY_USERNS);
        run_at(&result, scratch, judge, level, repairs);
        bool is_all = note_level(judge, &result, level, class);
        if (class == PSS_UNSAFE)
            note_reasons(judge, mem, &result);
        pss_arena_release(scratch);
        if (is_all)
            return;
    }
}

/* ---- rows ---- */

/* The owner that controls the object, else the first. */
static const struct pss_node *
owner_of(const struct pss_node *root)
{
    const struct pss_node *list = pss_field_at(root, "metadata.ownerReferences").value;
    if (!list || list->kind != PSS_SEQ)
        return NULL;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        struct pss_value controls = pss_value_of(pss_get(it, "controller"));
        if (controls.type == PSS_BOOL && controls.is_true)
            return it;
    }
    return list->first;
}

/* True if a condition of a Job says that it has ended. */
static bool
has_ended(const struct pss_node *root)
{
    const struct pss_node *list = pss_field_at(root, "status.conditions").value;
    if (!list || list->kind != PSS_SEQ)
        return false;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *condition = pss_node_real(it);
        struct pss_str type = pss_text_at(condition, "type");
        if (pss_str_is(pss_text_at(condition, "status"), "True") &&
            (pss_str_is(type, "Complete") || pss_str_is(type, "Failed")))
            return true;
    }
    return false;
}

static bool
is_finished(const struct pss_object *object)
{
    struct pss_str phase = pss_text_at(object->root, "status.phase");
    if (pss_str_is(object->kind, "Job"))
        return has_ended(object->root);
    return pss_str_is(phase, "Succeeded") || pss_str_is(phase, "Failed");
}

static bool
is_set_of_pods(const struct pss_object *object)
{
    return pss_str_is(object->kind, "ReplicaSet") ||
           pss_str_is(object->kind, "ReplicationController");
}

static bool
has_no_replicas(const struct pss_node *root)
{
    struct pss_value n = pss_value_of(pss_field_at(root, "spec.replicas").value);
    return n.type == PSS_INT && n.integer == 0;
}

/* True if `a` is harder than `b`. A wider class is harder, and a finding that only a person
 * can fix is hardest. */
static bool
is_harder(enum pss_repair a, enum pss_repair b)
{
    return b != PSS_MANUAL && (a == PSS_MANUAL || a > b);
}

static void
add_rule(struct pss_ready_row *row, size_t cap, const struct pss_finding *finding)
{
    size_t i = 0;
    while (i < row->n_rules && strcmp(row->rules[i].rule, finding->rule) != 0)
        i++;
    if (i == row->n_rules) {
        assert(row->n_rules < cap);
        row->rules[row->n_rules++] =
            (struct pss_ready_rule){finding->rule, finding->repair};
    } else if (is_harder(finding->repair, row->rules[i].repair)) {
        row->rules[i].repair = finding->repair;
    }
}

static void
add_rules(struct pss_ready_row *row, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    row->rules = PSS_NEW_N(result->doc->mem, struct pss_ready_rule, pod->n_findings);
    for (size_t i = 0; i < pod->n_findings; i++) {
        const struct pss_finding *finding =
            &result->findings.items[pod->first_finding + i];
        if (finding->check || finding->severity == PSS_ERROR)
            add_rule(row, pod->n_findings, finding);
    }
}

static void
fill_row(struct pss_ready_row *row, const struct pss_opts *opts,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    const struct pss_node *root = pod->object->root;
    const struct pss_node *owner = owner_of(root);
    enum pss_basis basis = pod->standing->basis;
    row->space = pod->standing->space;
    row->kind = pod->object->kind;
    row->name = pod->object->name;
    row->place = pss_arena_printf(result->doc->mem, "%s:%zu", result->path,
        pss_lines_at(&result->doc->lines, pod->at).line);
    row->uid = pss_text_at(root, "metadata.uid");
    row->owner_kind = owner ? pss_text_at(owner, "kind") : PSS_STR("");
    row->owner_name = owner ? pss_text_at(owner, "name") : PSS_STR("");
    row->owner_uid = owner ? pss_text_at(owner, "uid") : PSS_STR("");
    row->is_finished = is_finished(pod->object);
    row->is_scaled = owner && is_set_of_pods(pod->object);
    row->is_idle = row->is_scaled && has_no_replicas(root);
    row->is_system = pss_opts_is_system(opts, row->space);
    row->is_exempt = basis == PSS_BY_EXEMPTION || basis == PSS_BY_RUNTIME_EXEMPTION;
    row->is_suppressed = pod->n_suppressed > 0;
    add_rules(row, result, pod);
    if (pod->is_unsound)
        row->reason = PSS_STR("the API server refuses it as it stands");
}

void
pss_ready_judge(struct pss_ready_rows *out, struct pss_result *result,
    struct pss_arena *mem, const struct pss_opts *opts, const struct pss_around *around,
    const char *path, struct pss_str src)
{
    struct judge judge = {.opts = opts,
        .policy = opts->fixing.policy,
        .around = around,
        .path = path,
        .src = src};
    struct pss_str version = opts->fixing.relabel.modes[PSS_ENFORCE].version;
    if (version.n > 0) /* judge by the version that will be enforced */
        pss_version_parse(&judge.policy, version);
    judge.keeps_versions = pss_fixing_relabels(&opts->fixing) && version.n == 0;
    run_at(result, mem, &judge, PSS_RESTRICTED, 0);
    judge.refused = &result->refused;
    judge.n = result->pods.n;
    judge.rows = PSS_NEW_N(mem, struct pss_ready_row, judge.n);
    for (enum pss_level level = PSS_BASELINE; level <= PSS_RESTRICTED; level++) {
        struct pss_arena *scratch = pss_arena_new();
        struct pss_result now = {.path = path};
        if (level != PSS_RESTRICTED)
            run_at(&now, scratch, &judge, level, 0);
        try_level(&judge, mem, level == PSS_RESTRICTED ? result : &now, level);
        pss_arena_release(scratch);
    }
    out->unread = result->failures.n;
    for (size_t i = 0; i < judge.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object)
            continue;
        if (pss_pod_is_part(pod)) {
            out->partial += !pod->is_merged;
            continue;
        }
        struct pss_home home;
        fill_row(&judge.rows[i], opts, result, pod);
        PSS_PUSH(mem, out, judge.rows[i]);
        pss_opts_home(&home, opts, pod->object->root, path);
        pss_unjudged_workload(out, mem, &judge.rows[i], &home);
    }
    pss_unjudged_find(out, mem, opts, result);
}

void
pss_ready_miss(struct pss_ready_rows *out, const struct pss_result *result,
    struct pss_arena *mem, const struct pss_opts *opts)
{
    out->unread++;
    pss_unjudged_find(out, mem, opts, result);
}

void
pss_ready_take(struct pss_readiness *readiness, const struct pss_ready_rows *rows,
    const struct pss_result *result)
{
    for (size_t i = 0; i < rows->n; i++)
        pss_readiness_add(readiness, &rows->items[i]);
    for (size_t i = 0; i < rows->doubts.n; i++)
        pss_readiness_doubt(readiness, &rows->doubts.items[i]);
    readiness->unread += rows->unread;
    readiness->partial += rows->partial;
    readiness->templates += result->templates;
}
