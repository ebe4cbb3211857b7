/* The kinds of Kubernetes itself, and the look-up in all tables of kinds. */
#include "pss/base.h"

#include "pss/arena.h"
#include "pss/kinds.h"

#define ONE_PATH(name)                                                                 \
    (const struct pss_pod_path[]){                                                     \
        {.path = name, .shape = PSS_POD_TEMPLATE, .parts = PSS_HAS_ALL}},              \
        1

#define TEMPLATE ONE_PATH("spec.template")
#define JOB_TEMPLATE ONE_PATH("spec.jobTemplate.spec.template")

/* Manifests outlive the groups that Kubernetes removes, so these groups are rows, too.
 * The types of a removed group are decoded as those of today. */
static const struct pss_pod_kind rows[] = {
    {"batch", "v1 v1beta1 v2alpha1", "CronJob", JOB_TEMPLATE, "CronJob", 0, NULL},
    {"apps", "v1 v1beta2", "DaemonSet", TEMPLATE, "DaemonSet", 0, NULL},
    {"extensions", "v1beta1", "DaemonSet", TEMPLATE, "DaemonSet", 0, NULL},
    {"apps", "v1 v1beta2 v1beta1", "Deployment", TEMPLATE, "Deployment", 0, NULL},
    {"extensions", "v1beta1", "Deployment", TEMPLATE, "Deployment", 0, NULL},
    {"batch", "v1", "Job", TEMPLATE, "Job", 0, NULL},
    {"", "v1", "Pod", ONE_PATH(""), "Pod", 0, NULL},
    {"", "v1", "PodTemplate", ONE_PATH("template"), "PodTemplate", 0, NULL},
    {"apps", "v1 v1beta2", "ReplicaSet", TEMPLATE, "ReplicaSet", 0, NULL},
    {"extensions", "v1beta1", "ReplicaSet", TEMPLATE, "ReplicaSet", 0, NULL},
    {"", "v1", "ReplicationController", TEMPLATE, "ReplicationController", 0, NULL},
    {"apps", "v1 v1beta2 v1beta1", "StatefulSet", TEMPLATE, "StatefulSet", 0, NULL},
};

const struct pss_kinds pss_kinds_native = {rows, PSS_COUNT(rows), NULL, NULL};
const struct pss_kinds pss_kinds_builtin = {
    rows, PSS_COUNT(rows), &pss_kinds_custom, NULL};

static bool
has_word(const char *words, struct pss_str word)
{
    for (const char *at = words; *at != '\0';) {
        size_t n = strcspn(at, " ");
        if (pss_str_eq((struct pss_str){at, n}, word))
            return true;
        at += n;
        at += strspn(at, " ");
    }
    return false;
}

struct pss_str
pss_group_of(struct pss_str api_version)
{
    size_t slash = pss_str_find(api_version, PSS_STR("/"), 0);
    return (struct pss_str){api_version.p, slash == SIZE_MAX ? 0 : slash};
}

bool
pss_group_is_native(struct pss_str group)
{
    return group.n == 0 || !memchr(group.p, '.', group.n);
}

/* ---- rows ---- */

static const char *
text_at(const struct pss_kinds *kinds, uint32_t at)
{
    return (const char *)kinds->packed->texts + at;
}

static const char *
kind_of(const struct pss_kinds *kinds, size_t i)
{
    return kinds->packed ? text_at(kinds, kinds->packed->rows[i].kind)
                         : kinds->rows[i].kind;
}

static const char *
group_of(const struct pss_kinds *kinds, size_t i)
{
    return kinds->packed ? text_at(kinds, kinds->packed->rows[i].group)
                         : kinds->rows[i].group;
}

static struct pss_pod_path *
unpack_paths(const struct pss_kinds *kinds, struct pss_arena *mem,
    const struct pss_packed_kind *row)
{
    struct pss_pod_path *paths = PSS_NEW_N(mem, struct pss_pod_path, row->n_paths);
    for (size_t i = 0; i < row->n_paths; i++) {
        const struct pss_packed_path *packed = &kinds->packed->paths[row->first + i];
        paths[i] = (struct pss_pod_path){
            .path = text_at(kinds, packed->path),
            .shape = (enum pss_pod_shape)packed->shape,
            .parts = packed->parts,
            .is_merged = packed->is_merged,
            .is_filled = packed->is_filled,
            .context = packed->context ? text_at(kinds, packed->context) : NULL,
        };
    }
    return paths;
}

const struct pss_pod_kind *
pss_kinds_row(const struct pss_kinds *kinds, struct pss_arena *mem, size_t i)
{
    if (!kinds->packed)
        return &kinds->rows[i];
    const struct pss_packed_kind *packed = &kinds->packed->rows[i];
    struct pss_pod_kind *row = PSS_NEW(mem, struct pss_pod_kind);
    *row = (struct pss_pod_kind){
        .group = text_at(kinds, packed->group),
        .versions = text_at(kinds, packed->versions),
        .kind = text_at(kinds, packed->kind),
        .paths = unpack_paths(kinds, mem, packed),
        .n_paths = packed->n_paths,
        .rules = packed->rules,
        .source = text_at(kinds, packed->source),
    };
    return row;
}

/* ---- look-up ---- */

/* The first row of the kind, or of a kind behind it; `n` if there is none. */
static size_t
first_of(const struct pss_kinds *kinds, struct pss_str kind)
{
    size_t low = 0;
    for (size_t high = kinds->n; low < high;) {
        size_t middle = low + (high - low) / 2;
        if (pss_str_cmp(kind, pss_str_of(kind_of(kinds, middle))) > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* True if a row of this group has this version. Packed rows have any: versions are hints. */
static bool
has_version(const struct pss_kinds *kinds, size_t i, struct pss_str version)
{
    const struct pss_pod_kind *row = kinds->packed ? NULL : &kinds->rows[i];
    if (!row || row->versions[0] == '\0')
        return true;
    bool is_any = !pss_group_is_native(pss_str_of(row->group)) &&
                  !(row->rules & PSS_KIND_ONE_VERSION);
    return is_any || has_word(row->versions, version);
}

const struct pss_pod_kind *
pss_kind_find(const struct pss_kinds *kinds, struct pss_arena *mem,
    struct pss_str api_version, struct pss_str kind)
{
    struct pss_str group = pss_group_of(api_version);
    struct pss_str version = api_version;
    if (group.n > 0)
        version =
            (struct pss_str){api_version.p + group.n + 1, api_version.n - group.n - 1};
    for (; kinds; kinds = kinds->more)
        for (size_t i = first_of(kinds, kind);
             i < kinds->n && pss_str_is(kind, kind_of(kinds, i)); i++)
            if (pss_str_is(group, group_of(kinds, i)) && has_version(kinds, i, version))
                return pss_kinds_row(kinds, mem, i);
    return NULL;
}

bool
pss_kind_is_near(
    const struct pss_kinds *kinds, struct pss_str api_version, struct pss_str kind)
{
    struct pss_str group = pss_group_of(api_version);
    bool is_plain = api_version.n == 0 || !pss_is_one_of(api_version.p[0], "\"'|>");
    for (; kinds; kinds = kinds->more)
        for (size_t i = first_of(kinds, kind);
             i < kinds->n && pss_str_is(kind, kind_of(kinds, i)); i++)
            if (!is_plain || (!kinds->packed && kinds->rows[i].schema) ||
                pss_str_is(group, group_of(kinds, i)))
                return true;
    return false;
}
