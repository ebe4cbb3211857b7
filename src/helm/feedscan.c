/* What may feed a securityContext: keys of the values, and what the templates read. */
#include "pss/base.h"

#include "feeds.h"
#include "pss/file.h"
#include "pss/value.h"

enum {
    MOST_CANDIDATES = 300,
    MOST_NAMES = 12,      /* relative ones */
    MOST_COMPONENTS = 80, /* mappings under which these are tried */
    MOST_IMAGES = 60,
    DEEPEST = 6, /* keys of a path */
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
    struct {
        struct feed_print *items; /* what is printed by a relative name */
        size_t n, cap;
    } prints;
    size_t n_images;
};

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

bool
feed_is_image_name(struct pss_str key)
{
    return has_letters(key, PSS_STR("image"));
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
    bool is_word = kind == FEED_SCALAR || kind == FEED_IMAGE;
    bool is_fit = !node || pss_is_null(node) ||
                  (kind == FEED_CONTEXT && node->kind == PSS_MAP) ||
                  (is_list && node->kind == PSS_SEQ && node->n == 0) ||
                  (kind == FEED_WORDS && node->kind == PSS_SEQ) ||
                  (is_word && node->kind == PSS_SCALAR);
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

static bool
is_image(struct pss_str key, const struct pss_node *value)
{
    if (value->kind == PSS_SCALAR)
        return key.n >= 5 &&
               pss_str_same_letters(
                   (struct pss_str){key.p + key.n - 5, 5}, PSS_STR("image"));
    bool is_named = feed_is_image_name(key);
    return value->kind == PSS_MAP &&
           (is_named || (pss_get(value, "repository") && pss_get(value, "tag")));
}

/* The scalar that names an image: `image: a/b`, or `image: {repository: a/b}`. */
static void
add_image(struct scan *scan, const struct pss_node *value, struct pss_str path)
{
    static const char *const keys[] = {"repository", "name"};
    const struct pss_node *text = value;
    for (size_t i = 0; i < PSS_COUNT(keys) && text->kind == PSS_MAP; i++) {
        const struct pss_node *below = pss_get(value, keys[i]);
        if (!below || pss_scalar_text(pss_node_real(below)).n == 0)
            continue;
        text = pss_node_real(below);
        path = values_join(scan->mem, path, pss_str_of(keys[i]));
    }
    if (text->kind == PSS_SCALAR && pss_value_of(text).type == PSS_STRING &&
        pss_scalar_text(text).n > 0 && scan->n_images++ < MOST_IMAGES)
        add(scan, FEED_IMAGE, path, false);
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
        if (is_image(key, value))
            add_image(scan, value, own);
        if (is_map && is_overlay_name(key))
            add_overlay(scan, own);
        if (is_map && depth < DEEPEST)
            walk_values(scan, value, own, depth + 1);
    }
    if (is_component && path.n > 0 && scan->components.n < MOST_COMPONENTS)
        PSS_PUSH(scan->mem, &scan->components, path);
}

/* ---- the templates ---- */

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
        while (last < part.n && (values_is_word(part.p[last]) || part.p[last] == '.'))
            last++;
        struct pss_str chain = {part.p + i, last - i};
        bool prints_all = has_letters(part, PSS_STR("toyaml"));
        if (prints_all && !feed_is_scalar_name(feed_last_word(chain)))
            add(scan, FEED_CONTEXT, below_prefix(scan, prefix, absolute(scan, chain)),
                false);
    }
}

/* A chain of a template whose last word is of interest. */
static void
take_chain(struct scan *scan, struct pss_str chain, struct pss_str prefix)
{
    struct pss_str path = absolute(scan, chain);
    struct pss_str last = feed_last_word(chain);
    if (path.n > 0)
        path = below_prefix(scan, prefix, path);
    if (feed_is_scalar_name(last) && path.n > 0)
        add(scan, FEED_SCALAR, path, false);
    else if (is_list_name(last) && path.n > 0)
        add(scan, list_kind(last), path, false);
    else if (feed_is_context_name(last) && path.n > 0)
        add(scan, FEED_CONTEXT, path, false);
    else if (feed_is_context_name(last))
        take_relative(scan, chain);
}

static void
add_print(struct scan *scan, const struct feed_print *print, struct pss_str path,
    bool is_guess)
{
    size_t before = scan->out->n;
    add(scan, print->kind, path, is_guess);
    if (scan->out->n > before)
        scan->out->items[before].is_number = print->is_number;
}

/* What is printed behind keys of a securityContext, whatever its name. */
static void
scan_prints(struct scan *scan, struct pss_str text, struct pss_str prefix)
{
    struct feed_walk walk = {0};
    struct feed_print print;
    while (feed_prints_next(&print, &walk, scan->mem, text)) {
        struct pss_str path = print.path;
        size_t dot = pss_str_find(print.chain, PSS_STR("."), 0);
        if (path.n == 0)
            path = absolute(scan, print.chain);
        if (path.n > 0) {
            add_print(scan, &print, below_prefix(scan, prefix, path), false);
        } else if (dot != SIZE_MAX && dot + 1 < print.chain.n &&
                   scan->prints.n < MOST_NAMES) {
            print.path = values_path(scan->mem,
                (struct pss_str){print.chain.p + dot + 1, print.chain.n - dot - 1});
            PSS_PUSH(scan->mem, &scan->prints, print);
        }
    }
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
            struct pss_str chain = feed_chain_at(text, at);
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
        if (values.root) {
            walk_values(scan, values.root, prefixes.items[i], 0);
        } else {
            scan_template(scan, read.bytes, prefixes.items[i]);
            scan_prints(scan, read.bytes, prefixes.items[i]);
        }
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
    for (size_t i = 0; i < scan.prints.n; i++)
        for (size_t k = 0; k < scan.components.n; k++)
            add_print(&scan, &scan.prints.items[i],
                values_join(
                    scan.mem, scan.components.items[k], scan.prints.items[i].path),
                true);
}
