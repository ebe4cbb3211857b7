/* Kinds of delivery tools, and the fields of a Kustomization that make objects:
 * https://kubectl.docs.kubernetes.io/references/kustomize/ */
#include "pss/base.h"

#include "pss/maker.h"
#include "pss/patch.h"
#include "pss/pod.h"
#include "pss/value.h"

/* A Flux Kustomization is not here: what it applies are mostly files of the same
 * repository, and those are judged. */
static const struct {
    const char *group;
    const char *kind;
    const char *space; /* where the namespace stands */
    bool is_here;
} rows[] = {
    {"helm.toolkit.fluxcd.io", "HelmRelease", "spec.targetNamespace", true},
    {"helm.fluxcd.io", "HelmRelease", "spec.targetNamespace", true},
    {"helm.cattle.io", "HelmChart", "spec.targetNamespace", false},
    {"helm.crossplane.io", "Release", "spec.forProvider.namespace", false},
    {"fleet.cattle.io", "GitRepo", "spec.targetNamespace", false},
    {"fleet.cattle.io", "Bundle", "spec.targetNamespace", false},
    {"argoproj.io", "Application", "spec.destination.namespace", false},
    {"argoproj.io", "ApplicationSet", "spec.template.spec.destination.namespace",
        false},
    {"kappctrl.k14s.io", "App", "", false},
    {"packaging.carvel.dev", "PackageInstall", "", false},
};

/* Words of which one is in each text that holds a maker. */
static const char *const words[] = {
    "Release",
    "HelmChart",
    "GitRepo",
    "Bundle",
    "App",
    "PackageInstall",
    "Kustomization",
    "Component",
};

static void
add(struct pss_makers *out, enum pss_maker_kind kind, const struct pss_node *at,
    const struct pss_node *space)
{
    struct pss_maker maker = {.kind = kind, .at = at, .space = space, .is_here = true};
    PSS_PUSH(at->doc->mem, out, maker);
}

/* ---- kustomizations ---- */

static bool
has(struct pss_str text, const char *part)
{
    return pss_str_find(text, pss_str_of(part), 0) != SIZE_MAX;
}

/* True for the address of a directory or a file that is fetched. */
static bool
is_remote(struct pss_str text)
{
    static const char *const heads[] = {"git@", "git::", "github.com/",
        "github.com:", "gitlab.com/", "bitbucket.org/", "gh:", "ssh.dev.azure.com",
        "dev.azure.com/", "oci:", "s3::", "gcs::", "hg::"};
    static const char *const parts[] = {
        "://", "?ref=", "&ref=", "?version=", ".git/", "_git/"};
    for (size_t i = 0; i < PSS_COUNT(heads); i++)
        if (pss_str_starts(text, pss_str_of(heads[i])))
            return true;
    for (size_t i = 0; i < PSS_COUNT(parts); i++)
        if (has(text, parts[i]))
            return true;
    return text.n > 4 && memcmp(text.p + text.n - 4, ".git", 4) == 0;
}

static void
add_resource(struct pss_makers *out, const struct pss_node *item)
{
    struct pss_value value = pss_value_of(item);
    bool is_name = value.type == PSS_STRING && value.text.n > 0 &&
                   !memchr(value.text.p, '\n', value.text.n);
    if (is_name)
        add(out, is_remote(value.text) ? PSS_MAKER_REMOTE : PSS_MAKER_LOCAL, item,
            NULL);
}

static void
add_chart(struct pss_makers *out, const struct pss_node *item)
{
    add(out, PSS_MAKER_CHART, item, pss_get(item, "namespace"));
}

static void
add_old_chart(struct pss_makers *out, const struct pss_node *item)
{
    add(out, PSS_MAKER_CHART, item, pss_get(item, "releaseNamespace"));
}

static void
add_plugin(struct pss_makers *out, const struct pss_node *item)
{
    add(out, PSS_MAKER_PLUGIN, item, NULL);
}

/* True for a path to a field that decides whether a pod passes. An image does not. */
static bool
is_decisive(struct pss_str path)
{
    static const char *const fields[] = {"securityContext", "hostNetwork", "hostPID",
        "hostIPC", "hostPort", "volumes", "hostUsers", "ephemeralContainers",
        "procMount", "seccomp", "apparmor"};
    for (size_t i = 0; i < PSS_COUNT(fields); i++)
        if (has(path, fields[i]))
            return true;
    static const char *const wholes[] = {
        "spec", "spec.template", "spec.template.spec", "spec.jobTemplate"};
    for (size_t i = 0; i < PSS_COUNT(wholes); i++)
        if (pss_str_is(path, wholes[i]))
            return true;
    return has(path, "ontainers.*") && path.p[path.n - 1] == '*';
}

/* A replacement: of a file, or with paths to decisive fields. */
static void
add_replacement(struct pss_makers *out, const struct pss_node *item)
{
    const struct pss_node *targets = pss_get(item, "targets");
    if (!targets) {
        add(out, PSS_MAKER_VALUE, item, NULL);
        return;
    }
    for (const struct pss_node *it = targets->first; it; it = it->next) {
        const struct pss_node *paths = pss_get(pss_node_real(it), "fieldPaths");
        for (const struct pss_node *path = paths ? paths->first : NULL; path;
             path = path->next) {
            struct pss_value value = pss_value_of(path);
            if (value.type != PSS_STRING || !is_decisive(value.text))
                continue;
            add(out, PSS_MAKER_VALUE, path, NULL);
            return;
        }
    }
}

static const struct {
    const char *field;
    void (*add)(struct pss_makers *out, const struct pss_node *item);
} fields[] = {
    {"resources", add_resource},
    {"bases", add_resource},
    {"components", add_resource},
    {"helmCharts", add_chart},
    {"helmChartInflationGenerator", add_old_chart},
    {"generators", add_plugin},
    {"transformers", add_plugin},
    {"replacements", add_replacement},
};

static void
add_kustomization(struct pss_makers *out, const struct pss_node *root)
{
    for (size_t i = 0; i < PSS_COUNT(fields); i++) {
        const struct pss_node *list = pss_get(root, fields[i].field);
        if (!list || list->kind != PSS_SEQ)
            continue;
        for (const struct pss_node *it = list->first; it; it = it->next)
            fields[i].add(out, pss_node_real(it));
    }
}

/* ---- */

bool
pss_may_hold_makers(struct pss_str text)
{
    for (size_t i = 0; i < PSS_COUNT(words); i++)
        if (has(text, words[i]))
            return true;
    return false;
}

void
pss_makers_of(
    struct pss_makers *out, const struct pss_node *root, bool is_kustomization)
{
    if (!root || root->kind != PSS_MAP)
        return;
    if (pss_is_kustomize(root, is_kustomization)) {
        add_kustomization(out, root);
        return;
    }
    struct pss_str version = pss_text_at(root, "apiVersion");
    struct pss_str kind = pss_text_at(root, "kind");
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_str group = {version.p, strlen(rows[i].group)};
        bool is_group = version.n > group.n && version.p[group.n] == '/' &&
                        pss_str_is(group, rows[i].group);
        if (!is_group || !pss_str_is(kind, rows[i].kind))
            continue;
        struct pss_maker maker = {
            .kind = PSS_MAKER_CHART,
            .at = root,
            .space = rows[i].space[0] ? pss_field_at(root, rows[i].space).value : NULL,
            .is_here = rows[i].is_here,
        };
        PSS_PUSH(root->doc->mem, out, maker);
    }
}
