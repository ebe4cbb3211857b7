/* Functions that set an option from its value. */
#include "pss/base.h"

#include <sys/stat.h>

#include "pss/notice.h"
#include "pss/suggest.h"
#include "pss/usage.h"
#include "setters.h"

const struct pss_err *
pss_set_fix(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    opts->mode = PSS_MODE_FIX;
    return NULL;
}

const struct pss_err *
pss_set_diff(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    opts->mode = PSS_MODE_DIFF;
    return NULL;
}

const struct pss_err *
pss_set_list(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    opts->mode = PSS_MODE_LIST;
    return NULL;
}

const struct pss_err *
pss_set_labels(struct pss_opts *opts, struct pss_str value)
{
    struct pss_str word;
    while (pss_option_word(&word, &value)) {
        size_t at = pss_str_find(word, PSS_STR("="), 0);
        struct pss_str name = {word.p, at == SIZE_MAX ? word.n : at};
        enum pss_mode_kind mode = PSS_ENFORCE;
        while (mode < PSS_N_MODES && !pss_str_is(name, pss_mode_name(mode)))
            mode++;
        struct pss_policy policy = {.version = PSS_STR("")};
        if (at == SIZE_MAX || mode == PSS_N_MODES ||
            !pss_level_at_version_parse(
                &policy, (struct pss_str){word.p + at + 1, word.n - at - 1}))
            return pss_usage_error(opts->mem,
                "bad label '%.*s' in --label-namespaces: use enforce, audit or warn, "
                "for example enforce=baseline or warn=restricted@v1.30",
                PSS_FMT(word));
        opts->fixing.relabel.modes[mode] =
            (struct pss_label_wish){true, policy.level, policy.version};
    }
    return NULL;
}

const struct pss_err *
pss_set_level(struct pss_opts *opts, struct pss_str value)
{
    static const char *const choices[] = {
        [PSS_STRICTEST_LABEL] = "namespace",
        [PSS_ENFORCE_LABEL] = "namespace:enforce",
        [PSS_AUDIT_LABEL] = "namespace:audit",
        [PSS_WARN_LABEL] = "namespace:warn",
    };
    opts->spaces.choice = PSS_SPACES_UNASKED;
    for (size_t i = PSS_STRICTEST_LABEL; i < PSS_COUNT(choices); i++)
        if (pss_str_is(value, choices[i]))
            opts->spaces.choice = (enum pss_space_choice)i;
    if (opts->spaces.choice) {
        opts->fixing.policy.level = opts->level_default;
        return NULL;
    }
    enum pss_level level;
    if (!pss_level_parse(&level, value) || level == PSS_PRIVILEGED)
        return pss_usage_error(opts->mem,
            "unknown level '%.*s': the levels are baseline, restricted, namespace, "
            "namespace:enforce, namespace:audit and namespace:warn",
            PSS_FMT(value));
    opts->fixing.policy.level = level;
    return NULL;
}

const struct pss_err *
pss_set_level_default(struct pss_opts *opts, struct pss_str value)
{
    if (pss_level_parse(&opts->level_default, value)) {
        if (opts->spaces.choice)
            opts->fixing.policy.level = opts->level_default;
        return NULL;
    }
    return pss_usage_error(opts->mem,
        "unknown level '%.*s': the levels are privileged, baseline and restricted",
        PSS_FMT(value));
}

const struct pss_err *
pss_set_space(struct pss_opts *opts, struct pss_str value)
{
    opts->space_name = value;
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--namespace needs a name");
}

const struct pss_err *
pss_set_cluster(struct pss_opts *opts, struct pss_str value)
{
    opts->cluster_file = pss_arena_copy(opts->mem, value);
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--cluster-config needs a file");
}

const struct pss_err *
pss_set_version(struct pss_opts *opts, struct pss_str value)
{
    if (!pss_version_parse(&opts->fixing.policy, value))
        return pss_usage_error(opts->mem,
            "unknown policy version '%.*s': use latest or v1.N, for example v1.30",
            PSS_FMT(value));
    return NULL;
}

static const char *
repair_word(size_t i)
{
    static const char *const words[] = {
        "harden", "replace", "writable", "unsafe", "userns", "all", "none"};
    return i < PSS_COUNT(words) ? words[i] : NULL;
}

const struct pss_err *
pss_set_repairs(struct pss_opts *opts, struct pss_str value)
{
    static const unsigned bits[] = {PSS_REPAIR_BIT(PSS_HARDEN),
        PSS_REPAIR_BIT(PSS_REPLACE), PSS_MAY_MOUNT, PSS_REPAIR_BIT(PSS_UNSAFE),
        PSS_MAY_USERNS,
        PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE) | PSS_MAY_MOUNT |
            PSS_REPAIR_BIT(PSS_UNSAFE),
        0};
    unsigned repairs = 0;
    struct pss_str word;
    while (pss_option_word(&word, &value)) {
        size_t i = 0;
        while (repair_word(i) && !pss_str_is(word, repair_word(i)))
            i++;
        if (!repair_word(i))
            return pss_usage_error(opts->mem,
                "unknown class of repair '%.*s'%s: the classes are harden, replace, "
                "writable, unsafe, userns, or all, or none",
                PSS_FMT(word),
                pss_suggest_hint(opts->mem, "", pss_suggest(word, repair_word)));
        repairs |= bits[i];
    }
    opts->fixing.repairs = repairs;
    return NULL;
}

/* Decimal digits that make a number from `low` to `high`. */
static bool
parse_number(int64_t *out, struct pss_str text, int64_t low, int64_t high)
{
    int64_t n = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] < '0' || text.p[i] > '9' || n > high)
            return false;
        n = n * 10 + (text.p[i] - '0');
    }
    *out = n;
    return text.n > 0 && n >= low && n <= high;
}

const struct pss_err *
pss_set_user(struct pss_opts *opts, struct pss_str value)
{
    struct pss_fixing *fixing = &opts->fixing;
    if (pss_str_is(value, "auto")) {
        fixing->user_mode = PSS_USER_AUTO;
        return NULL;
    }
    if (pss_str_is(value, "image")) {
        fixing->user_mode = PSS_USER_IMAGE;
        return NULL;
    }
    fixing->user_mode = PSS_USER_NUMBER;
    if (parse_number(&fixing->user, value, 1, INT32_MAX))
        return NULL;
    return pss_usage_error(opts->mem,
        "bad user '%.*s': use auto, image, or a number from 1 to 2147483647 (0 is "
        "root)",
        PSS_FMT(value));
}

/* One of two words. */
static const struct pss_err *
set_choice(bool *out, struct pss_opts *opts, struct pss_str value, const char *option,
    const char *yes, const char *no)
{
    *out = pss_str_is(value, yes);
    if (*out || pss_str_is(value, no))
        return NULL;
    return pss_usage_error(
        opts->mem, "bad %s '%.*s': use %s or %s", option, PSS_FMT(value), yes, no);
}

const struct pss_err *
pss_set_fs_group(struct pss_opts *opts, struct pss_str value)
{
    return set_choice(
        &opts->fixing.sets_fs_group, opts, value, "--fs-group", "auto", "off");
}

const struct pss_err *
pss_set_low_ports(struct pss_opts *opts, struct pss_str value)
{
    return set_choice(
        &opts->fixing.opens_ports, opts, value, "--low-ports", "sysctl", "note");
}

const struct pss_err *
pss_set_notes(struct pss_opts *opts, struct pss_str value)
{
    static const char *const names[] = {
        [PSS_NOTES_ON] = "on", [PSS_NOTES_OFF] = "off", [PSS_NOTES_ALL] = "all"};
    for (size_t i = 0; i < PSS_COUNT(names); i++)
        if (pss_str_is(value, names[i])) {
            opts->fixing.notes = (enum pss_notes_mode)i;
            return NULL;
        }
    return pss_usage_error(
        opts->mem, "bad --notes '%.*s': use on, off or all", PSS_FMT(value));
}

const struct pss_err *
pss_set_builtin_images(struct pss_opts *opts, struct pss_str value)
{
    return set_choice(
        &opts->images.uses_table, opts, value, "--builtin-images", "true", "false");
}

const struct pss_err *
pss_set_krm(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    opts->fixing.is_function = true;
    opts->is_stdin = true;
    opts->fixing.is_stream = true;
    return NULL;
}

/* Rules that --select and --ignore know. */
static const char *
rule_at(size_t i)
{
    size_t n_checks = 0;
    while (pss_check_at(n_checks))
        n_checks++;
    if (i < n_checks)
        return pss_check_at(i)->id;
    i -= n_checks;
    for (size_t k = 0; pss_notice_at(k); k++)
        if (pss_notice_at(k)->is_finding && i-- == 0)
            return pss_notice_at(k)->id;
    return NULL;
}

const struct pss_err *
pss_check_rule(struct pss_opts *opts, struct pss_str word)
{
    for (size_t i = 0; rule_at(i); i++)
        if (pss_str_is(word, rule_at(i)))
            return NULL;
    return pss_usage_error(opts->mem, "unknown rule '%.*s'%s: the rules are %s",
        PSS_FMT(word), pss_suggest_hint(opts->mem, "", pss_suggest(word, rule_at)),
        pss_suggest_list(opts->mem, rule_at));
}

const struct pss_err *
pss_check_glob(struct pss_opts *opts, struct pss_str word)
{
    const struct pss_globs *globs;
    return word.n > 0 ? pss_globs_new(&globs, opts->mem, &word, 1) : NULL;
}

const struct pss_err *
pss_set_split_by(struct pss_opts *opts, struct pss_str value)
{
    if (pss_str_is(value, "file"))
        opts->split_by = PSS_SPLIT_BY_FILE;
    else if (pss_str_is(value, "owner"))
        opts->split_by = PSS_SPLIT_BY_OWNER;
    else
        return pss_usage_error(
            opts->mem, "unknown '%.*s': --split-by is file or owner", PSS_FMT(value));
    return NULL;
}

const struct pss_err *
pss_set_add_ignore(struct pss_opts *opts, struct pss_str value)
{
    opts->fixing.adds_ignores = true;
    opts->fixing.ignore_reason = pss_arena_copy(opts->mem, value);
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] < 0x20 || value.p[i] == 0x7f)
            return pss_usage_error(
                opts->mem, "the reason of --add-ignore must be one line");
    return NULL;
}

/* "." is what people type who mean the level. */
const struct pss_err *
pss_check_not_dir(struct pss_opts *opts, struct pss_str word)
{
    struct stat st;
    const char *path = pss_arena_copy(opts->mem, word).p;
    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
        return NULL;
    return pss_usage_error(opts->mem,
        "the baseline '%s' is a directory, but must be a file (did you mean "
        "'--level=baseline'?)",
        path);
}

const struct pss_err *
pss_set_statistics(struct pss_opts *opts, struct pss_str value)
{
    static const char *const words[] = {[PSS_STATISTICS_RULE] = "rule",
        [PSS_STATISTICS_REASON] = "reason",
        [PSS_STATISTICS_OWNER] = "owner",
        [PSS_STATISTICS_DIRECTORY] = "directory",
        [PSS_STATISTICS_NAMESPACE] = "namespace",
        [PSS_STATISTICS_FILE] = "file"};
    if (value.n == 0)
        value = PSS_STR("rule");
    for (size_t i = PSS_STATISTICS_RULE; i < PSS_COUNT(words); i++) {
        if (!pss_str_is(value, words[i]))
            continue;
        opts->statistics = (enum pss_statistics_by)i;
        return NULL;
    }
    return pss_usage_error(opts->mem,
        "cannot count by '%.*s': --statistics is rule, reason, file, directory, "
        "namespace or owner",
        PSS_FMT(value));
}

const struct pss_err *
pss_set_top(struct pss_opts *opts, struct pss_str value)
{
    int64_t n;
    if (!parse_number(&n, value, 1, INT32_MAX))
        return pss_usage_error(opts->mem,
            "bad number '%.*s' for --top: use a number from 1 on", PSS_FMT(value));
    opts->top = (size_t)n;
    if (opts->statistics == PSS_NO_STATISTICS)
        opts->statistics = PSS_STATISTICS_FILE;
    return NULL;
}

const struct pss_err *
pss_set_jobs(struct pss_opts *opts, struct pss_str value)
{
    int64_t jobs;
    if (!parse_number(&jobs, value, 1, PSS_MOST_JOBS))
        return pss_usage_error(opts->mem, "bad number of threads '%.*s': use 1 to %d",
            PSS_FMT(value), PSS_MOST_JOBS);
    opts->jobs = (unsigned)jobs;
    return NULL;
}
