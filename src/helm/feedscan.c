/* What may feed a securityContext: keys of the values, and what the templates read. */
#include "pss/base.h"

#include "feeds.h"
#include "pss/file.h"
#include "pss/value.h"

enum {
    MOST_CANDIDATES = 300,
    MOST_NAMES = 12,      /* relative ones */
    MOST_COMPONENTS = 80, /* mappings under which these are tried */
    DEEPEST = 6,          /* keys of a path */
};

struct scan {
    struct feed_candidates *out;
    struct pss_arena *mem;
    const struct values_file *values;
    struct {
        struct pss_str *items; /* "securityContext", "pod\nsecurityContext" */
        size_t n, cap;
    } names;
    struct {
        struct pss_str *items; /* paths of mappings that look like a component */
        size_t n, cap;
    } components;
};

static bool
is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_';
}

/* True if the letters stand in the word, in any case. */
static bool
has_letters(struct pss_str word, struct pss_str letters)
{
    for (size_t i = 0; i + letters.n <= word.n; i++)
        if (pss_str_same_letters((struct pss_str){word.p + i, letters.n}, letters))
            return true;
    return false;
}

bool
feed_is_context_name(struct pss_str key)
{
    return has_letters(key, PSS_STR("securitycontext")) ||
           has_letters(key, PSS_STR("security_context"));
}

static void
add(struct scan *scan, enum feed_kind kind, struct pss_str path, bool is_guess)
{
    struct feed_candidates *out = scan->out;
    struct pss_str key =
        pss_arena_printf(scan->mem, "%d %.*s", (int)kind, PSS_FMT(path));
    size_t *known = pss_table_at(&out->known, scan->mem, key);
    struct values_found there = values_at(scan->values, path);
    const struct pss_node *node = there.node;
    bool is_hidden = !node && there.nearest && there.nearest->kind != PSS_MAP &&
                     !pss_is_null(there.nearest);
    if (*known || out->n >= MOST_CANDIDATES || is_hidden)
        return;
    bool is_list = kind == FEED_VOLUMES || kind == FEED_MOUNTS;
    bool is_fit = !node || pss_is_null(node) ||
                  (kind == FEED_CONTEXT && node->kind == PSS_MAP) ||
                  (is_list && node->kind == PSS_SEQ && node->n == 0) ||
                  (kind == FEED_SCALAR && node->kind == PSS_SCALAR);
    if (!is_fit)
        return;
    PSS_PUSH(scan->mem, out, ((struct feed_candidate){kind, path, is_guess}));
    *known = out->n;
}

static enum feed_kind
list_kind(struct pss_str key)
{
    return has_letters(key, PSS_STR("mounts")) ? FEED_MOUNTS : FEED_VOLUMES;
}

static bool
is_list_name(struct pss_str key)
{
    return pss_str_ends(key, PSS_STR("olumes")) ||
           pss_str_ends(key, PSS_STR("olumeMounts"));
}

/* ---- the values ---- */

static bool
is_component_key(struct pss_str key)
{
    static const char *const keys[] = {"image", "replicas", "replicaCount", "resources",
        "enabled", "affinity", "tolerations", "nodeSelector", "service", "ports",
        "containers", "podAnnotations", "repository", "serviceAccount"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        if (pss_str_is(key, keys[i]))
            return true;
    return feed_is_context_name(key);
}

/* A mapping that a helper lays over what it renders: a container, a pod, or an object that
 * holds one. */
static void
add_overlay(struct scan *scan, struct pss_str path)
{
    static const char *const below[] = {"securityContext", "spec\nsecurityContext",
        "spec\ntemplate\nspec\nsecurityContext"};
    for (size_t i = 0; i < PSS_COUNT(below); i++)
        add(scan, FEED_CONTEXT, values_join(scan->mem, path, pss_str_of(below[i])),
            true);
}

static bool
is_overlay_name(struct pss_str key)
{
    return has_letters(key, PSS_STR("merge")) || has_letters(key, PSS_STR("override"));
}

/* The keys below `map`, added with `path` before them. */
static void
walk_values(
    struct scan *scan, const struct pss_node *map, struct pss_str path, unsigned depth)
{
    bool is_component = false;
    for (const struct pss_node *it = map->first; it; it = it->next) {
        const struct pss_node *value = pss_node_real(it);
        struct pss_str key = pss_key_text(it->key);
        struct pss_str own = values_join(scan->mem, path, key);
        bool is_map = value->kind == PSS_MAP;
        if (it->is_merge || key.n == 0 || memchr(key.p, VALUES_SEPARATOR, key.n))
            continue;
        is_component = is_component || is_component_key(key);
        if (feed_is_context_name(key) && (is_map || pss_is_null(value)))
            add(scan, FEED_CONTEXT, own, false);
        else if (is_list_name(key))
            add(scan, list_kind(key), own, false);
        else if (is_map && is_overlay_name(key))
            add_overlay(scan, own);
        if (is_map && depth < DEEPEST)
            walk_values(scan, value, own, depth + 1);
    }
    if (is_component && path.n > 0 && scan->components.n < MOST_COMPONENTS)
        PSS_PUSH(scan->mem, &scan->components, path);
}

/* ---- the templates ---- */

/* The chain of words and dots around an offset: `$.Values.a.b`. */
static struct pss_str
chain_at(struct pss_str text, size_t at)
{
    size_t start = at;
    size_t end = at;
    while (start > 0 && (is_word(text.p[start - 1]) || text.p[start - 1] == '.' ||
                            text.p[start - 1] == '$'))
        start--;
    while (end < text.n && is_word(text.p[end]))
        end++;
    return (struct pss_str){text.p + start, end - start};
}

/* What stands behind `.Values.` of a chain, as a path; "" if that is not in it. */
static struct pss_str
absolute(struct scan *scan, struct pss_str chain)
{
    const struct pss_str values = PSS_STR("Values.");
    size_t at = pss_str_find(chain, values, 0);
    if (at == SIZE_MAX || (at > 0 && chain.p[at - 1] != '.' && chain.p[at - 1] != '$'))
        return PSS_STR("");
    at += values.n;
    return values_path(scan->mem, (struct pss_str){chain.p + at, chain.n - at});
}

/* The path in the values of the chart for one in those of a sub-chart. */
static struct pss_str
below_prefix(struct scan *scan, struct pss_str prefix, struct pss_str path)
{
    return pss_str_is(path, "global") || pss_str_starts(path, PSS_STR("global\n"))
               ? path
               : values_join(scan->mem, prefix, path);
}

static void
add_name(struct scan *scan, struct pss_str name)
{
    for (size_t i = 0; i < scan->names.n; i++)
        if (pss_str_eq(scan->names.items[i], name))
            return;
    if (scan->names.n < MOST_NAMES)
        PSS_PUSH(scan->mem, &scan->names, name);
}

/* A chain that is not below `.Values`: what follows its first dot. */
static void
take_relative(struct scan *scan, struct pss_str chain)
{
    size_t dot = pss_str_find(chain, PSS_STR("."), 0);
    if (dot == SIZE_MAX || dot + 1 >= chain.n)
        return;
    struct pss_str rest = {chain.p + dot + 1, chain.n - dot - 1};
    if (pss_str_find(rest, PSS_STR(".."), 0) == SIZE_MAX && rest.p[0] != '.')
        add_name(scan, values_path(scan->mem, rest));
}

/* True if the word is a scalar of a securityContext. */
static bool
is_scalar_name(struct pss_str word)
{
    static const char *const names[] = {"runAsUser", "runAsGroup", "runAsNonRoot",
        "allowPrivilegeEscalation", "privileged", "readOnlyRootFilesystem"};
    for (size_t i = 0; i < PSS_COUNT(names); i++)
        if (pss_str_is(word, names[i]))
            return true;
    return false;
}

static struct pss_str
last_word(struct pss_str chain)
{
    size_t at = chain.n;
    while (at > 0 && is_word(chain.p[at - 1]))
        at--;
    return (struct pss_str){chain.p + at, chain.n - at};
}

/* The values that are read in the lines behind `securityContext:`, whatever their names. */
static void
scan_behind_key(
    struct scan *scan, struct pss_str text, size_t at, struct pss_str prefix)
{
    size_t end = pss_line_end(text, pss_line_next(text, at));
    struct pss_str part = {text.p + at, end - at};
    const struct pss_str values = PSS_STR(".Values.");
    for (size_t i = pss_str_find(part, values, 0); i != SIZE_MAX;
         i = pss_str_find(part, values, i + 1)) {
        size_t last = i + values.n;
        while (last < part.n && (is_word(part.p[last]) || part.p[last] == '.'))
            last++;
        struct pss_str chain = {part.p + i, last - i};
        bool prints_all = has_letters(part, PSS_STR("toyaml"));
        if (prints_all && !is_scalar_name(last_word(chain)))
            add(scan, FEED_CONTEXT, below_prefix(scan, prefix, absolute(scan, chain)),
                false);
    }
}

/* A chain of a template whose last word is of interest. */
static void
take_chain(struct scan *scan, struct pss_str chain, struct pss_str prefix)
{
    struct pss_str path = absolute(scan, chain);
    struct pss_str last = last_word(chain);
    if (path.n > 0)
        path = below_prefix(scan, prefix, path);
    if (is_scalar_name(last) && path.n > 0)
        add(scan, FEED_SCALAR, path, false);
    else if (is_list_name(last) && path.n > 0)
        add(scan, list_kind(last), path, false);
    else if (feed_is_context_name(last) && path.n > 0)
        add(scan, FEED_CONTEXT, path, false);
    else if (feed_is_context_name(last))
        take_relative(scan, chain);
}

static void
scan_template(struct scan *scan, struct pss_str text, struct pss_str prefix)
{
    static const char *const marks[] = {"ecurityContext", "ecurity_context",
        "olumeMounts", "olumes", "runAs", "allowPrivilegeEscalation", "privileged",
        "readOnlyRootFilesystem"};
    for (size_t k = 0; k < PSS_COUNT(marks); k++) {
        struct pss_str mark = pss_str_of(marks[k]);
        for (size_t at = pss_str_find(text, mark, 0); at != SIZE_MAX;
             at = pss_str_find(text, mark, at + mark.n)) {
            struct pss_str chain = chain_at(text, at);
            size_t end = (size_t)(chain.p - text.p) + chain.n;
            if (pss_str_find(chain, PSS_STR("."), 0) != SIZE_MAX)
                take_chain(scan, chain, prefix);
            else if (k == 0 && end < text.n && text.p[end] == ':')
                scan_behind_key(scan, text, end, prefix);
        }
    }
}

/* ---- the chart ---- */

static bool
is_template_name(struct pss_str name)
{
    return pss_str_find(name, PSS_STR("templates/"), 0) != SIZE_MAX &&
           (pss_str_ends(name, PSS_STR(".yaml")) ||
               pss_str_ends(name, PSS_STR(".yml")) ||
               pss_str_ends(name, PSS_STR(".tpl")));
}

static void
scan_file(struct scan *scan, const struct pss_chart *chart, const char *name)
{
    struct pss_str file = pss_str_of(name);
    const char *real = pss_arena_join(scan->mem, chart->real, "/", name);
    bool is_template = is_template_name(file);
    bool is_values = !is_template && pss_str_starts(file, PSS_STR("charts/")) &&
                     pss_str_ends(file, PSS_STR("/values.yaml"));
    struct values_file values = {0};
    struct pss_file read = {0};
    if (is_values)
        values_file_read(&values, scan->mem, chart, real);
    if (!values.root && (!is_template || pss_file_read(&read, scan->mem, real)))
        return;
    struct feed_prefixes prefixes = feed_prefixes_of(scan->mem, chart, file);
    for (size_t i = 0; i < prefixes.n; i++)
        if (values.root)
            walk_values(scan, values.root, prefixes.items[i], 0);
        else
            scan_template(scan, read.bytes, prefixes.items[i]);
}

/* Sub-charts that are packed or elsewhere: their usual names. */
static void
guess_dependencies(struct scan *scan, const struct pss_chart *chart)
{
    static const char *const names[] = {
        "securityContext", "podSecurityContext", "containerSecurityContext"};
    for (size_t i = 0; i < chart->dependencies.n; i++) {
        const struct pss_chart_dependency *it = &chart->dependencies.items[i];
        struct pss_str name = it->alias.n > 0 ? it->alias : it->name;
        for (size_t k = 0; k < PSS_COUNT(names); k++)
            add(scan, FEED_CONTEXT, values_join(scan->mem, name, pss_str_of(names[k])),
                true);
    }
}

void
feed_candidates_find(struct feed_candidates *out, const struct pss_chart *chart,
    const struct values_file *values)
{
    struct scan scan = {.out = out, .mem = out->mem, .values = values};
    if (values->root)
        walk_values(&scan, values->root, PSS_STR(""), 0);
    for (size_t i = 0; i < chart->files.n; i++)
        scan_file(&scan, chart, chart->files.items[i].name);
    guess_dependencies(&scan, chart);
    for (size_t i = 0; i < scan.names.n; i++)
        for (size_t k = 0; k < scan.components.n; k++)
            add(&scan, FEED_CONTEXT,
                values_join(scan.mem, scan.components.items[k], scan.names.items[i]),
                true);
    for (size_t i = 0; i < scan.names.n; i++)
        add(&scan, FEED_CONTEXT, scan.names.items[i], true);
}
