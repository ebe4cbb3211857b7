/* Defaults and exemptions of a cluster, read as strictly as the API server reads them. */
#include "pss/base.h"

#include "pss/cluster.h"
#include "pss/pod.h"
#include "pss/value.h"

#define GROUP "pod-security.admission.config.k8s.io/"

enum {
    MOST_LABEL = 63, /* bytes of a DNS label */
    MOST_SUBDOMAIN = 253,
};

struct pss_cluster
pss_cluster_builtin(void)
{
    return (struct pss_cluster){.defaults = pss_admission_builtin()};
}

static int
by_text(const void *a, const void *b)
{
    const struct pss_cluster_name *x = a;
    const struct pss_cluster_name *y = b;
    return pss_str_cmp(x->text, y->text);
}

static int
by_text_and_place(const void *a, const void *b)
{
    const struct pss_cluster_name *x = a;
    const struct pss_cluster_name *y = b;
    int order = by_text(a, b);
    return order != 0 ? order : (x->node->span.at > y->node->span.at) * 2 - 1;
}

bool
pss_cluster_names_have(const struct pss_cluster_names *names, struct pss_str name)
{
    struct pss_cluster_name key = {.text = name};
    return names->n > 0 && bsearch(&key, names->items, names->n, sizeof key, by_text);
}

static const struct pss_err *fail(const struct pss_node *node, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static const struct pss_err *
fail(const struct pss_node *node, const char *format, ...)
{
    size_t at =
        node->style == PSS_MISSING && node->key ? node->key->span.at : node->span.at;
    va_list args;
    va_start(args, format);
    const struct pss_err *err =
        pss_err_vat(node->doc->mem, PSS_ERR_USAGE, at, format, args);
    va_end(args);
    return err;
}

/* The string of a scalar; an error for anything else. */
static const struct pss_err *
text_of(struct pss_str *out, const struct pss_node *raw)
{
    const struct pss_node *node = pss_node_real(raw);
    struct pss_value value = pss_value_of(node);
    *out = value.text;
    if (node->kind == PSS_SCALAR && value.type == PSS_STRING)
        return NULL;
    return fail(raw, "this is to be a string: put it in quotes");
}

static bool
is_known(const char *const *keys, size_t n, struct pss_str key)
{
    for (size_t i = 0; i < n; i++)
        if (pss_str_is(key, keys[i]))
            return true;
    return false;
}

/* A mapping in which only these keys stand, each once; NULL and null are fine, too. */
static const struct pss_err *
check_map(const struct pss_node *raw, const char *const *keys, size_t n)
{
    const struct pss_node *map = pss_node_real(raw);
    if (pss_is_null(map))
        return NULL;
    if (map->kind != PSS_MAP)
        return fail(raw, "this is to be a mapping");
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_node *key = entries.items[i].found.value->key;
        if (!is_known(keys, n, entries.items[i].key))
            return fail(key,
                "unknown key '%.*s': the API server does not start with it",
                PSS_FMT(entries.items[i].key));
        if (entries.items[i].found.duplicates > 0)
            return fail(key, "the key '%.*s' stands here twice; keep one",
                PSS_FMT(entries.items[i].key));
    }
    return NULL;
}

/* ---- defaults ---- */

static const struct pss_err *
read_level(struct pss_policy *policy, const struct pss_node *map, const char *key)
{
    const struct pss_node *raw = pss_find(map, pss_str_of(key)).value;
    struct pss_str text;
    if (pss_is_null(raw))
        return NULL;
    const struct pss_err *err = text_of(&text, raw);
    if (err || text.n == 0 || pss_level_parse(&policy->level, text))
        return err;
    return fail(raw,
        "unknown level '%.*s': must be one of privileged, baseline, restricted",
        PSS_FMT(text));
}

static const struct pss_err *
read_version(struct pss_policy *policy, const struct pss_node *map, const char *key)
{
    const struct pss_node *raw = pss_find(map, pss_str_of(key)).value;
    struct pss_str text;
    if (pss_is_null(raw))
        return NULL;
    const struct pss_err *err = text_of(&text, raw);
    if (err || text.n == 0 || pss_version_parse(policy, text))
        return err;
    return fail(
        raw, "unknown version '%.*s': must be \"latest\" or \"v1.x\"", PSS_FMT(text));
}

/* The keys are those of the labels, less their prefix. */
static const char *
short_key(const char *label)
{
    return label + sizeof PSS_LABEL_PREFIX - 1;
}

static const struct pss_err *
read_defaults(struct pss_cluster *out, const struct pss_node *raw)
{
    const char *keys[2 * PSS_N_MODES];
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        keys[2 * mode] = short_key(pss_mode_label(mode));
        keys[2 * mode + 1] = short_key(pss_mode_version_label(mode));
    }
    const struct pss_err *err = check_map(raw, keys, PSS_COUNT(keys));
    for (enum pss_mode_kind mode = PSS_ENFORCE; !err && mode < PSS_N_MODES; mode++) {
        struct pss_policy *policy = &out->defaults.modes[mode].policy;
        err = read_level(policy, pss_node_real(raw), keys[2 * mode]);
        if (!err)
            err = read_version(policy, pss_node_real(raw), keys[2 * mode + 1]);
        out->asks_something |= policy->level != PSS_PRIVILEGED;
    }
    return err;
}

/* ---- exemptions ---- */

static bool
is_alphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* RFC 1123: lower-case letters, digits and dashes, no dash at an end. */
static bool
is_dns_label(struct pss_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!is_alphanumeric(text.p[i]) && text.p[i] != '-')
            return false;
    return text.n > 0 && is_alphanumeric(text.p[0]) &&
           is_alphanumeric(text.p[text.n - 1]);
}

bool
pss_is_namespace_name(struct pss_str text)
{
    return text.n <= MOST_LABEL && is_dns_label(text);
}

/* Labels with dots between them. */
static bool
is_subdomain(struct pss_str text)
{
    if (text.n > MOST_SUBDOMAIN)
        return false;
    for (struct pss_str rest = text;;) {
        const char *dot = memchr(rest.p, '.', rest.n);
        size_t n = dot ? (size_t)(dot - rest.p) : rest.n;
        if (!is_dns_label((struct pss_str){rest.p, n}))
            return false;
        if (!dot)
            return true;
        rest = (struct pss_str){dot + 1, rest.n - n - 1};
    }
}

static bool
is_username(struct pss_str text)
{
    return text.n > 0;
}

static const struct pss_err *
read_names(struct pss_cluster_names *out, const struct pss_node *map, const char *key,
    bool (*is_well_formed)(struct pss_str))
{
    const struct pss_node *raw = pss_find(map, pss_str_of(key)).value;
    const struct pss_node *list = pss_node_real(raw);
    if (pss_is_null(list))
        return NULL;
    if (list->kind != PSS_SEQ)
        return fail(raw, "this is to be a list of names");
    for (const struct pss_node *it = list->first; it; it = it->next) {
        struct pss_cluster_name name = {.node = it};
        const struct pss_err *err = text_of(&name.text, it);
        if (err)
            return err;
        if (!is_well_formed(name.text))
            return fail(it,
                "malformed name '%.*s': exemptions are exact names, no patterns",
                PSS_FMT(name.text));
        PSS_PUSH(map->doc->mem, out, name);
    }
    if (out->n < 2)
        return NULL;
    qsort(out->items, out->n, sizeof out->items[0], by_text_and_place);
    for (size_t i = 1; i < out->n; i++)
        if (pss_str_eq(out->items[i].text, out->items[i - 1].text))
            return fail(out->items[i].node, "duplicate name '%.*s'; keep one",
                PSS_FMT(out->items[i].text));
    return NULL;
}

static const struct pss_err *
read_exemptions(struct pss_cluster *out, const struct pss_node *raw)
{
    static const char *const keys[] = {"usernames", "namespaces", "runtimeClasses"};
    const struct pss_err *err = check_map(raw, keys, PSS_COUNT(keys));
    const struct pss_node *map = pss_node_real(raw);
    if (err || pss_is_null(map))
        return err;
    err = read_names(&out->usernames, map, keys[0], is_username);
    if (!err)
        err = read_names(&out->namespaces, map, keys[1], pss_is_namespace_name);
    if (!err)
        err = read_names(&out->runtime_classes, map, keys[2], is_subdomain);
    return err;
}

/* ---- the document ---- */

static const struct pss_err *
read_configuration(struct pss_cluster *out, const struct pss_node *root)
{
    static const char *const keys[] = {
        "apiVersion", "kind", "metadata", "defaults", "exemptions"};
    static const char *const versions[] = {
        GROUP "v1", GROUP "v1beta1", GROUP "v1alpha1"};
    if (!is_known(versions, PSS_COUNT(versions), pss_text_at(root, "apiVersion")) ||
        !pss_str_is(pss_text_at(root, "kind"), "PodSecurityConfiguration"))
        return fail(root, "this is not a PodSecurityConfiguration of " GROUP
                          "v1, and not an AdmissionConfiguration that holds one");
    const struct pss_err *err = check_map(root, keys, PSS_COUNT(keys));
    if (!err)
        err = read_defaults(out, pss_find(root, PSS_STR("defaults")).value);
    if (!err)
        err = read_exemptions(out, pss_find(root, PSS_STR("exemptions")).value);
    return err;
}

/* What an AdmissionConfiguration says for the plugin. */
static const struct pss_err *
read_plugins(struct pss_cluster *out, const struct pss_node *root)
{
    const struct pss_node *plugins = pss_get(root, "plugins");
    const struct pss_node *it =
        plugins && plugins->kind == PSS_SEQ ? plugins->first : NULL;
    for (; it; it = it->next) {
        const struct pss_node *plugin = pss_node_real(it);
        if (!pss_str_is(pss_text_at(plugin, "name"), "PodSecurity"))
            continue;
        const struct pss_node *configuration = pss_get(plugin, "configuration");
        if (configuration)
            return read_configuration(out, configuration);
        struct pss_str path = pss_text_at(plugin, "path");
        if (path.n > 0)
            return fail(plugin,
                "the configuration is in another file: give that one, %.*s",
                PSS_FMT(path));
    }
    return fail(root, "this AdmissionConfiguration has no plugin PodSecurity");
}

const struct pss_err *
pss_cluster_read(struct pss_cluster *out, const struct pss_tree *tree)
{
    *out = pss_cluster_builtin();
    const struct pss_node *root = pss_node_real(tree->root);
    if (!root || root->kind != PSS_MAP)
        return pss_err_at(tree->doc->mem, PSS_ERR_USAGE, tree->chunk.span.at,
            "this is not a PodSecurityConfiguration");
    if (pss_str_is(pss_text_at(root, "kind"), "AdmissionConfiguration"))
        return read_plugins(out, root);
    return read_configuration(out, root);
}
