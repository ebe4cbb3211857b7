/* `namespaces:` of a configuration: names and patterns, and what they ask. */
#include "pss/base.h"

#include "pss/spaces.h"

static const struct pss_err *fail(struct pss_arena *mem, const struct pss_node *node,
    const char *format, ...) __attribute__((format(printf, 3, 4)));
static const struct pss_err *
fail(struct pss_arena *mem, const struct pss_node *node, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str message = pss_arena_vprintf(mem, format, args);
    va_end(args);
    return pss_err_at(
        mem, PSS_ERR_USAGE, node->span.at, "namespaces: %.*s", PSS_FMT(message));
}

bool
pss_level_at_version_parse(struct pss_policy *out, struct pss_str text)
{
    size_t at = pss_str_find(text, PSS_STR("@"), 0);
    struct pss_str level = {text.p, at == SIZE_MAX ? text.n : at};
    if (!pss_level_parse(&out->level, level))
        return false;
    return at == SIZE_MAX ||
           pss_version_parse(out, (struct pss_str){text.p + at + 1, text.n - at - 1});
}

static void
add_label(struct pss_labels *out, struct pss_arena *mem, const char *key,
    struct pss_str value)
{
    struct pss_label label = {pss_str_of(key), pss_arena_copy(mem, value)};
    PSS_PUSH(mem, out, label);
}

/* One level for all modes. */
static const struct pss_err *
read_level(struct pss_labels *out, struct pss_arena *mem, const struct pss_node *raw)
{
    struct pss_str text = pss_scalar_text(pss_node_real(raw));
    struct pss_policy policy = {.version = PSS_STR("")};
    if (!pss_level_at_version_parse(&policy, text))
        return fail(mem, raw,
            "'%.*s' is not a level: it is privileged, baseline or restricted, or with a "
            "version, as restricted@v1.30",
            PSS_FMT(text));
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        add_label(
            out, mem, pss_mode_label(mode), pss_str_of(pss_level_name(policy.level)));
        if (policy.version.n > 0)
            add_label(out, mem, pss_mode_version_label(mode), policy.version);
    }
    return NULL;
}

/* The label that a key, with or without the prefix, means; NULL: none. */
static const char *
label_of(struct pss_str key, bool *is_version)
{
    struct pss_str prefix = PSS_STR(PSS_LABEL_PREFIX);
    if (pss_str_starts(key, prefix))
        key = (struct pss_str){key.p + prefix.n, key.n - prefix.n};
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        *is_version = pss_str_is(key, pss_mode_version_label(mode) + prefix.n);
        if (*is_version)
            return pss_mode_version_label(mode);
        if (pss_str_is(key, pss_mode_name(mode)))
            return pss_mode_label(mode);
    }
    return NULL;
}

static const struct pss_err *
read_labels(struct pss_labels *out, struct pss_arena *mem, const struct pss_node *map)
{
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++) {
        const struct pss_node *raw = entries.items[i].found.value;
        const struct pss_node *value = pss_node_real(raw);
        bool is_version;
        const char *label = label_of(entries.items[i].key, &is_version);
        if (!label)
            return fail(mem, raw->key,
                "unknown label '%.*s': the labels are enforce, enforce-version, audit, "
                "audit-version, warn and warn-version",
                PSS_FMT(entries.items[i].key));
        if (value->kind != PSS_SCALAR)
            return fail(mem, raw, "a label's value is a string");
        struct pss_str text = pss_scalar_text(value);
        struct pss_policy policy;
        if (is_version ? !pss_version_parse(&policy, text)
                       : !pss_level_parse(&policy.level, text))
            return fail(mem, raw, "'%.*s' must be %s", PSS_FMT(text),
                is_version ? "\"latest\" or \"v1.x\""
                           : "one of privileged, baseline, restricted");
        add_label(out, mem, label, text);
    }
    return NULL;
}

/* A pattern stands between slashes. */
static bool
is_pattern(struct pss_str key)
{
    return key.n > 2 && key.p[0] == '/' && key.p[key.n - 1] == '/';
}

static const struct pss_err *
read_rule(
    struct pss_space_rule *out, struct pss_arena *mem, const struct pss_entry *entry)
{
    const struct pss_node *raw = entry->found.value;
    const struct pss_node *value = pss_node_real(raw);
    if (entry->found.duplicates > 0)
        return fail(
            mem, raw->key, "'%.*s' stands here twice; keep one", PSS_FMT(entry->key));
    out->name = pss_arena_copy(mem, entry->key);
    if (is_pattern(entry->key)) {
        struct pss_str text = {out->name.p + 1, out->name.n - 2};
        const struct pss_err *err = pss_pattern_new(&out->pattern, mem, text);
        if (err)
            return fail(mem, raw->key, "%.*s", PSS_FMT(err->message));
    }
    if (value->kind == PSS_MAP)
        return read_labels(&out->labels, mem, value);
    if (value->kind == PSS_SCALAR)
        return read_level(&out->labels, mem, raw);
    return fail(mem, raw, "this is to be a level, or a mapping of labels");
}

/* Exact names by name; patterns keep their order. */
static int
by_name(const void *a, const void *b)
{
    const struct pss_space_rule *x = a;
    const struct pss_space_rule *y = b;
    return pss_str_cmp(x->name, y->name);
}

const struct pss_err *
pss_space_rules_read(
    struct pss_space_rules *out, struct pss_arena *mem, const struct pss_node *map)
{
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    *out = (struct pss_space_rules){.effort = PSS_NEW(mem, struct pss_effort)};
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < entries.n; i++) {
            if (is_pattern(entries.items[i].key) != (pass == 1))
                continue;
            struct pss_space_rule rule = {.pattern = NULL};
            const struct pss_err *err = read_rule(&rule, mem, &entries.items[i]);
            if (err)
                return err;
            PSS_PUSH(mem, out, rule);
        }
        if (pass == 0)
            out->n_exact = out->n;
    }
    if (out->n_exact > 1)
        qsort(out->items, out->n_exact, sizeof out->items[0], by_name);
    return NULL;
}

const struct pss_err *
pss_space_rule_find(const struct pss_space_rule **out, struct pss_arena *mem,
    const struct pss_space_rules *rules, struct pss_str name)
{
    struct pss_space_rule key = {.name = name};
    *out = rules->n_exact > 0
               ? bsearch(&key, rules->items, rules->n_exact, sizeof key, by_name)
               : NULL;
    for (size_t i = rules->n_exact; !*out && i < rules->n; i++) {
        const struct pss_space_rule *rule = &rules->items[i];
        enum pss_match match = pss_pattern_match(rule->pattern, rules->effort, name);
        if (match == PSS_MATCH_GAVE_UP)
            return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
                "namespaces: it takes too long to tell whether the pattern '%.*s' "
                "matches '%.*s'; write the pattern more simply, or name the namespaces",
                PSS_FMT(rule->name), PSS_FMT(name));
        if (match == PSS_MATCH)
            *out = rule;
    }
    return NULL;
}
