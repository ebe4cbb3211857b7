/* Reads the input of a KRM function: checks that it is a ResourceList, and takes the
 * options from its functionConfig. */
#include "pss/base.h"

#include "pss/config.h"
#include "pss/krm.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/value.h"

/* The forms of functionConfig. */
static const struct form {
    const char *api_version;
    const char *kind;
    const char *options;   /* the key with the options */
    const char *others[4]; /* other keys that are allowed beside it */
} forms[] = {
    {"v1", "ConfigMap", "data", {"apiVersion", "kind", "metadata", "immutable"}},
    {"pss-fix.dev/v1alpha1", "PssFix", "spec", {"apiVersion", "kind", "metadata"}},
};

static const struct pss_err *fail(const struct pss_node *node, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static const struct pss_err *
fail(const struct pss_node *node, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const struct pss_err *err =
        pss_err_vat(node->doc->mem, PSS_ERR_YAML, node->span.at, format, args);
    va_end(args);
    return err;
}

/* ---- functionConfig ---- */

static bool
is_known(const struct form *form, struct pss_str key)
{
    if (pss_str_is(key, form->options))
        return true;
    for (size_t i = 0; i < PSS_COUNT(form->others) && form->others[i]; i++)
        if (pss_str_is(key, form->others[i]))
            return true;
    return false;
}

static const struct pss_err *
read_form(struct pss_opts *opts, const struct pss_node *config, const struct form *form)
{
    struct pss_entries entries = {0};
    pss_entries_of(&entries, config);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_entry *entry = &entries.items[i];
        if (!is_known(form, entry->key))
            return fail(entry->found.value->key,
                "unknown key '%.*s' in the %s: options stand under %s",
                PSS_FMT(entry->key), form->kind, form->options);
        if (entry->found.duplicates > 0)
            return fail(entry->found.value->key,
                "the key '%.*s' stands here twice; keep one", PSS_FMT(entry->key));
    }
    const struct pss_node *options = pss_find(config, pss_str_of(form->options)).value;
    return options ? pss_config_apply(opts, options, PSS_CONFIG_FUNCTION) : NULL;
}

static const struct pss_err *
read_config(struct pss_opts *opts, const struct pss_node *raw)
{
    if (pss_is_null(raw))
        return NULL;
    const struct pss_node *config = pss_node_real(raw);
    if (config->kind != PSS_MAP)
        return fail(raw, "functionConfig is an object: a ConfigMap or a PssFix");
    if (!config->first)
        return NULL;
    struct pss_str api_version = pss_text_at(config, "apiVersion");
    struct pss_str kind = pss_text_at(config, "kind");
    for (size_t i = 0; i < PSS_COUNT(forms); i++)
        if (pss_str_is(api_version, forms[i].api_version) &&
            pss_str_is(kind, forms[i].kind))
            return read_form(opts, config, &forms[i]);
    return fail(raw,
        "functionConfig is of kind '%.*s' (apiVersion '%.*s'), which is not known "
        "here: use a ConfigMap (v1) with the options in its data, or a PssFix "
        "(pss-fix.dev/v1alpha1) with them in its spec",
        PSS_FMT(kind), PSS_FMT(api_version));
}

/* ---- the list ---- */

/* Parses the only document that is not empty. */
static const struct pss_err *
find_document(struct pss_tree *out, const struct pss_doc *doc)
{
    const struct pss_err *err = pss_tree_read_only(out, doc,
        "a second document: a function reads one ResourceList; for a stream "
        "of manifests use '-' instead of --krm");
    if (err || out->root)
        return err;
    return pss_err_at(doc->mem, PSS_ERR_YAML, PSS_ERR_NOWHERE,
        "there is no ResourceList: a function is run by kustomize, kpt or the like; "
        "for manifests use '-' instead of --krm");
}

/* A key that is read or written must not be repeated, and a merge must not bring it. */
static const struct pss_err *
check_keys(const struct pss_node *root)
{
    static const char *const keys[] = {
        "apiVersion", "kind", "items", "functionConfig", "results"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++) {
        struct pss_found found = pss_find(root, pss_str_of(keys[i]));
        if (found.value && found.duplicates > 0)
            return fail(
                found.value->key, "the key '%s' stands here twice; keep one", keys[i]);
        if (found.value && found.map != root)
            return fail(root, "'%s' comes through a merge (<<); write it out", keys[i]);
    }
    return NULL;
}

static const struct pss_err *
check_list(const struct pss_node *root, const char *key)
{
    const struct pss_node *raw = pss_find(root, pss_str_of(key)).value;
    if (pss_is_null(raw) || pss_node_real(raw)->kind == PSS_SEQ)
        return NULL;
    return fail(raw, "%s of a ResourceList is a list; this is not a list", key);
}

static const struct pss_err *
check_root(const struct pss_node *root)
{
    if (root->kind != PSS_MAP)
        return fail(root, "a function reads a ResourceList; this is not an object");
    const struct pss_err *err = check_keys(root);
    if (err)
        return err;
    struct pss_str kind = pss_text_at(root, "kind");
    if (!pss_str_is(kind, "ResourceList"))
        return fail(root,
            "a function reads a ResourceList, and this is of kind '%.*s'; for a stream "
            "of manifests use '-' instead of --krm",
            PSS_FMT(kind));
    struct pss_str api_version = pss_text_at(root, "apiVersion");
    if (!pss_str_starts(api_version, PSS_STR("config.kubernetes.io/")))
        return fail(root,
            "the ResourceList has apiVersion '%.*s'; it must be one of "
            "config.kubernetes.io, as config.kubernetes.io/v1",
            PSS_FMT(api_version));
    err = check_list(root, "items");
    if (err)
        return err;
    const struct pss_node *results = pss_find(root, PSS_STR("results")).value;
    if (results && results->kind == PSS_ALIAS)
        return fail(
            results, "results is an alias, so nothing can be added; write it out");
    return check_list(root, "results");
}

const struct pss_err *
pss_krm_read(struct pss_opts *opts, const struct pss_doc *doc)
{
    struct pss_tree tree;
    const struct pss_err *err = find_document(&tree, doc);
    if (!err)
        err = check_root(tree.root);
    if (err)
        return err;
    return read_config(opts, pss_find(tree.root, PSS_STR("functionConfig")).value);
}
