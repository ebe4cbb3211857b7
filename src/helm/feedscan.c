/* What may feed a securityContext: keys of the values, and what the templates read. */
#include "pss/base.h"

#include "feedscan.h"
#include "pss/file.h"
#include "pss/value.h"

/* True if the letters stand in the word, in any case. */
bool
feed_has_letters(struct pss_str word, struct pss_str letters)
{
    for (size_t i = 0; i + letters.n <= word.n; i++)
        if (pss_str_same_letters((struct pss_str){word.p + i, letters.n}, letters))
            return true;
    return false;
}

bool
feed_is_context_name(struct pss_str key)
{
    return feed_has_letters(key, PSS_STR("securitycontext")) ||
           feed_has_letters(key, PSS_STR("security_context"));
}

bool
feed_is_image_name(struct pss_str key)
{
    return feed_has_letters(key, PSS_STR("image"));
}

void
feed_add(struct scan *scan, enum feed_kind kind, struct pss_str path, bool is_guess)
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
    if (memchr(path.p, '[', path.n)) /* in a list, which is laid over the whole list */
        is_guess = true;
    PSS_PUSH(scan->mem, out, ((struct feed_candidate){kind, path, is_guess}));
    *known = out->n;
}

enum feed_kind
feed_list_kind(struct pss_str key)
{
    return feed_has_letters(key, PSS_STR("mounts")) ? FEED_MOUNTS : FEED_VOLUMES;
}

bool
feed_is_list_name(struct pss_str key)
{
    return pss_str_ends(key, PSS_STR("olumes")) ||
           pss_str_ends(key, PSS_STR("olumeMounts"));
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
    if (pss_str_find(rest, PSS_STR("."), 0) != SIZE_MAX) /* `.part.securityContext` */
        add_name(scan, feed_last_word(rest));
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
        bool prints_all = feed_has_letters(part, PSS_STR("toyaml"));
        if (prints_all && !feed_is_scalar_name(feed_last_word(chain)))
            feed_add(scan, FEED_CONTEXT,
                below_prefix(scan, prefix, absolute(scan, chain)), false);
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
        feed_add(scan, FEED_SCALAR, path, false);
    else if (feed_is_list_name(last) && path.n > 0)
        feed_add(scan, feed_list_kind(last), path, false);
    else if (feed_is_context_name(last) && path.n > 0)
        feed_add(scan, FEED_CONTEXT, path, false);
    else if (feed_is_context_name(last))
        take_relative(scan, chain);
}

static void
add_print(struct scan *scan, const struct feed_print *print, struct pss_str path,
    bool is_guess)
{
    size_t before = scan->out->n;
    feed_add(scan, print->kind, path, is_guess);
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
add_quoted(struct scan *scan, struct pss_str path, struct pss_str prefix)
{
    if (path.n > 0)
        feed_add(scan, FEED_CONTEXT, below_prefix(scan, prefix, path), false);
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
            else if (k == 0 && end < text.n && text.p[end] == '"')
                add_quoted(scan, feed_quoted_at(scan->mem, text, at), prefix);
        }
    }
}

/* What is printed by a relative name may stand in any mapping that has it. */
static void
guess_print(struct scan *scan, const struct feed_print *print,
    const struct pss_node *node, struct pss_str path, unsigned depth)
{
    enum { MOST_ITEMS = 30 };
    struct pss_str rest = print->path;
    struct pss_str first = pss_wish_key(&rest, VALUES_SEPARATOR);
    bool is_list = node->kind == PSS_SEQ;
    size_t n = 0;
    for (const struct pss_node *it = node->first; it; it = it->next, n++) {
        struct pss_str key = is_list        ? pss_arena_printf(scan->mem, "[%zu]", n)
                             : it->is_merge ? PSS_STR("")
                                            : pss_key_text(it->key);
        if (key.n == 0 || memchr(key.p, VALUES_SEPARATOR, key.n))
            continue;
        if (!is_list && pss_str_eq(key, first))
            add_print(scan, print, values_join(scan->mem, path, print->path), true);
        if (depth < DEEPEST &&
            (it->kind == PSS_MAP || (it->kind == PSS_SEQ && it->n <= MOST_ITEMS)))
            guess_print(scan, print, it, values_join(scan->mem, path, key), depth + 1);
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
            feed_walk_values(scan, values.root, prefixes.items[i], 0);
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
            feed_add(scan, FEED_CONTEXT,
                values_join(scan->mem, name, pss_str_of(names[k])), true);
    }
}

void
feed_candidates_find(struct feed_candidates *out, const struct pss_chart *chart,
    const struct values_file *values)
{
    struct scan scan = {.out = out, .mem = out->mem, .values = values};
    if (values->root)
        feed_walk_values(&scan, values->root, PSS_STR(""), 0);
    for (size_t i = 0; i < chart->files.n; i++)
        scan_file(&scan, chart, chart->files.items[i].name);
    guess_dependencies(&scan, chart);
    for (size_t i = 0; i < scan.names.n; i++)
        for (size_t k = 0; k < scan.components.n; k++)
            feed_add(&scan, FEED_CONTEXT,
                values_join(scan.mem, scan.components.items[k], scan.names.items[i]),
                true);
    for (size_t i = 0; i < scan.names.n; i++)
        feed_add(&scan, FEED_CONTEXT, scan.names.items[i], true);
    for (size_t i = 0; i < scan.prints.n && values->root; i++)
        guess_print(&scan, &scan.prints.items[i], values->root, PSS_STR(""), 0);
}
