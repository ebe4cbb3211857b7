/* The table of options, and what each of them does. */
#include "pss/base.h"

#include "option.h"
#include "pss/explain.h"
#include "pss/notice.h"
#include "pss/report.h"
#include "suggest.h"

#define FLAG(field) (offsetof(struct pss_opts, field) + 1)

const struct pss_err *
pss_usage_error(struct pss_arena *mem, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str message = pss_arena_vprintf(mem, format, args);
    va_end(args);
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, "%.*s", PSS_FMT(message));
}

bool
pss_option_word(struct pss_str *word, struct pss_str *rest)
{
    if (!rest->p)
        return false;
    size_t comma = pss_str_find(*rest, PSS_STR(","), 0);
    *word = *rest;
    if (comma == SIZE_MAX) {
        *rest = (struct pss_str){NULL, 0};
    } else {
        word->n = comma;
        *rest = (struct pss_str){rest->p + comma + 1, rest->n - comma - 1};
    }
    while (word->n > 0 && word->p[0] == ' ') {
        word->p++;
        word->n--;
    }
    while (word->n > 0 && word->p[word->n - 1] == ' ')
        word->n--;
    return true;
}

/* ---- what options do ---- */

static const struct pss_err *
set_mode(struct pss_opts *opts, enum pss_mode mode)
{
    static const char *const names[] = {[PSS_MODE_FIX] = "--fix",
        [PSS_MODE_DIFF] = "--diff",
        [PSS_MODE_LIST] = "--list",
        [PSS_MODE_READINESS] = "--readiness"};
    if (opts->mode != PSS_MODE_CHECK && opts->mode != mode)
        return pss_usage_error(opts->mem,
            "'%s' and '%s' exclude each other; choose one", names[opts->mode],
            names[mode]);
    opts->mode = mode;
    return NULL;
}

static const struct pss_err *
set_fix(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    return set_mode(opts, PSS_MODE_FIX);
}

static const struct pss_err *
set_diff(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    return set_mode(opts, PSS_MODE_DIFF);
}

static const struct pss_err *
set_list(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    return set_mode(opts, PSS_MODE_LIST);
}

static const struct pss_err *
set_readiness(struct pss_opts *opts, struct pss_str value)
{
    if (value.n == 0 || pss_str_is(value, "text"))
        opts->ready_format = PSS_READY_TEXT;
    else if (pss_str_is(value, "json"))
        opts->ready_format = PSS_READY_JSON;
    else if (pss_str_is(value, "markdown"))
        opts->ready_format = PSS_READY_MARKDOWN;
    else
        return pss_usage_error(opts->mem,
            "unknown form '%.*s': --readiness is text, json or markdown",
            PSS_FMT(value));
    return set_mode(opts, PSS_MODE_READINESS);
}

static const struct pss_err *
set_labels(struct pss_opts *opts, struct pss_str value)
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
                "bad label '%.*s' in --label-namespaces: it is enforce, audit or warn, "
                "as "
                "enforce=baseline or warn=restricted@v1.30",
                PSS_FMT(word));
        opts->relabel.modes[mode] =
            (struct pss_label_wish){true, policy.level, policy.version};
    }
    return NULL;
}

static const struct pss_err *
set_level(struct pss_opts *opts, struct pss_str value)
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
    if (opts->spaces.choice)
        return NULL;
    enum pss_level level;
    if (!pss_level_parse(&level, value) || level == PSS_PRIVILEGED)
        return pss_usage_error(opts->mem,
            "unknown level '%.*s': it is baseline, restricted, or namespace (or "
            "namespace:enforce, namespace:audit, namespace:warn)",
            PSS_FMT(value));
    opts->fixing.policy.level = level;
    return NULL;
}

static const struct pss_err *
set_level_default(struct pss_opts *opts, struct pss_str value)
{
    if (pss_level_parse(&opts->level_default, value))
        return NULL;
    return pss_usage_error(opts->mem,
        "unknown level '%.*s': it is privileged, baseline or restricted",
        PSS_FMT(value));
}

static const struct pss_err *
set_space(struct pss_opts *opts, struct pss_str value)
{
    opts->space_name = value;
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--namespace needs a name");
}

static const struct pss_err *
set_cluster(struct pss_opts *opts, struct pss_str value)
{
    opts->cluster_file = pss_arena_copy(opts->mem, value);
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--cluster-config needs a file");
}

static const struct pss_err *
set_version(struct pss_opts *opts, struct pss_str value)
{
    if (!pss_version_parse(&opts->fixing.policy, value))
        return pss_usage_error(opts->mem,
            "unknown policy version '%.*s': it is latest or v1.N, as v1.30",
            PSS_FMT(value));
    return NULL;
}

static const char *
repair_word(size_t i)
{
    static const char *const words[] = {"harden", "replace", "unsafe", "all", "none"};
    return i < PSS_COUNT(words) ? words[i] : NULL;
}

static const struct pss_err *
set_repairs(struct pss_opts *opts, struct pss_str value)
{
    static const unsigned bits[] = {PSS_REPAIR_BIT(PSS_HARDEN),
        PSS_REPAIR_BIT(PSS_REPLACE), PSS_REPAIR_BIT(PSS_UNSAFE),
        PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE) |
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
                "unsafe, or all, or none",
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

static const struct pss_err *
set_user(struct pss_opts *opts, struct pss_str value)
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
        "bad user '%.*s': it is auto, image, or a number from 1 to 2147483647 (0 is "
        "root)",
        PSS_FMT(value));
}

static const struct pss_err *
set_krm(struct pss_opts *opts, struct pss_str value)
{
    (void)value;
    opts->fixing.is_function = true;
    opts->is_stdin = true;
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
pss_option_check_rule(struct pss_opts *opts, struct pss_str word)
{
    for (size_t i = 0; rule_at(i); i++)
        if (pss_str_is(word, rule_at(i)))
            return NULL;
    return pss_usage_error(opts->mem, "unknown rule '%.*s'%s", PSS_FMT(word),
        pss_suggest_hint(opts->mem, "", pss_suggest(word, rule_at)));
}

static const char *
format_at(size_t i)
{
    return pss_writer_at(i) ? pss_writer_at(i)->name : NULL;
}

static const struct pss_err *
find_format(const struct pss_writer **out, struct pss_opts *opts, struct pss_str value)
{
    *out = pss_writer_find(value);
    if (*out)
        return NULL;
    return pss_usage_error(opts->mem, "unknown format '%.*s'%s", PSS_FMT(value),
        pss_suggest_hint(opts->mem, "", pss_suggest(value, format_at)));
}

static const struct pss_err *
set_format(struct pss_opts *opts, struct pss_str value)
{
    return find_format(&opts->writer, opts, value);
}

/* FORMAT:FILE */
static const struct pss_err *
set_report(struct pss_opts *opts, struct pss_str value)
{
    size_t colon = pss_str_find(value, PSS_STR(":"), 0);
    if (colon == SIZE_MAX || colon + 1 == value.n)
        return pss_usage_error(opts->mem,
            "--report needs a format and a file, as --report=sarif:pss-fix.sarif");
    struct pss_str name = {value.p, colon};
    struct pss_str path = {value.p + colon + 1, value.n - colon - 1};
    const struct pss_writer *writer;
    const struct pss_err *err = find_format(&writer, opts, name);
    if (err)
        return err;
    if (pss_str_is(path, "-"))
        return pss_usage_error(opts->mem,
            "--report writes files; for stdout there is --format=%s", writer->name);
    /* A slip must not cost a manifest. */
    if (pss_str_ends(path, PSS_STR(".yaml")) || pss_str_ends(path, PSS_STR(".yml")))
        return pss_usage_error(opts->mem,
            "--report=%s would write over %.*s, and no report is YAML; give its file "
            "another ending",
            writer->name, PSS_FMT(path));
    struct pss_target target = {writer, pss_arena_copy(opts->mem, path).p};
    for (size_t i = 0; i < opts->reports.n; i++)
        if (strcmp(opts->reports.items[i].path, target.path) == 0)
            return pss_usage_error(
                opts->mem, "two reports cannot go to one file: %s", target.path);
    PSS_PUSH(opts->mem, &opts->reports, target);
    return NULL;
}

static const struct pss_err *
set_colour(struct pss_opts *opts, struct pss_str value)
{
    if (pss_str_is(value, "always"))
        opts->colour = PSS_COLOUR_ALWAYS;
    else if (pss_str_is(value, "never"))
        opts->colour = PSS_COLOUR_NEVER;
    else if (pss_str_is(value, "auto"))
        opts->colour = PSS_COLOUR_AUTO;
    else
        return pss_usage_error(opts->mem,
            "unknown '%.*s': --color is auto, always or never", PSS_FMT(value));
    return NULL;
}

static const struct pss_err *
set_stdin_name(struct pss_opts *opts, struct pss_str value)
{
    opts->stdin_name = pss_arena_copy(opts->mem, value).p;
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--stdin-filename needs a name");
}

static const struct pss_err *
set_config(struct pss_opts *opts, struct pss_str value)
{
    opts->config = pss_arena_copy(opts->mem, value).p;
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--config needs the name of a file");
}

static const struct pss_err *
check_glob(struct pss_opts *opts, struct pss_str word)
{
    const struct pss_globs *globs;
    return word.n > 0 ? pss_globs_new(&globs, opts->mem, &word, 1) : NULL;
}

static const struct pss_err *
set_split(struct pss_opts *opts, struct pss_str value)
{
    opts->split_dir = pss_arena_copy(opts->mem, value).p;
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--split needs the name of a directory");
}

static const struct pss_err *
set_split_by(struct pss_opts *opts, struct pss_str value)
{
    opts->has_split_by = true;
    if (pss_str_is(value, "file"))
        opts->split_by = PSS_SPLIT_BY_FILE;
    else if (pss_str_is(value, "owner"))
        opts->split_by = PSS_SPLIT_BY_OWNER;
    else
        return pss_usage_error(
            opts->mem, "unknown '%.*s': --split-by is file or owner", PSS_FMT(value));
    return NULL;
}

static const struct pss_err *
set_add_ignore(struct pss_opts *opts, struct pss_str value)
{
    opts->fixing.adds_ignores = true;
    opts->fixing.ignore_reason = pss_arena_copy(opts->mem, value);
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] < 0x20 || value.p[i] == 0x7f)
            return pss_usage_error(
                opts->mem, "the reason of --add-ignore is a text of one line");
    return NULL;
}

static const struct pss_err *
set_baseline(struct pss_opts *opts, struct pss_str value)
{
    opts->baseline = pss_arena_copy(opts->mem, value).p;
    if (value.n > 0)
        return NULL;
    return pss_usage_error(opts->mem, "--baseline needs the name of a file");
}

static const struct pss_err *
set_jobs(struct pss_opts *opts, struct pss_str value)
{
    int64_t jobs;
    if (!parse_number(&jobs, value, 1, PSS_MOST_JOBS))
        return pss_usage_error(opts->mem, "bad number of threads '%.*s': it is 1 to %d",
            PSS_FMT(value), PSS_MOST_JOBS);
    opts->jobs = (unsigned)jobs;
    return NULL;
}

static const struct pss_err *
set_errand(struct pss_opts *opts, enum pss_errand errand, struct pss_str subject)
{
    opts->errand = errand;
    opts->subject = subject;
    return NULL;
}

static const struct pss_err *
set_explain(struct pss_opts *opts, struct pss_str value)
{
    size_t i = 0;
    while (pss_rule_id_at(i) && !pss_str_is(value, pss_rule_id_at(i)))
        i++;
    if (!pss_rule_id_at(i))
        return pss_usage_error(opts->mem, "unknown rule '%.*s'%s", PSS_FMT(value),
            pss_suggest_hint(opts->mem, "", pss_suggest(value, pss_rule_id_at)));
    return set_errand(opts, PSS_ERRAND_EXPLAIN, value);
}

static const struct pss_err *
set_list_rules(struct pss_opts *opts, struct pss_str value)
{
    return set_errand(opts, PSS_ERRAND_LIST_RULES, value);
}

static const struct pss_err *
set_completion(struct pss_opts *opts, struct pss_str value)
{
    if (!pss_str_is(value, "bash") && !pss_str_is(value, "zsh") &&
        !pss_str_is(value, "fish"))
        return pss_usage_error(
            opts->mem, "unknown shell '%.*s': it is bash, zsh or fish", PSS_FMT(value));
    return set_errand(opts, PSS_ERRAND_COMPLETION, value);
}

static const struct pss_err *
set_show_config(struct pss_opts *opts, struct pss_str value)
{
    return set_errand(opts, PSS_ERRAND_SHOW_CONFIG, value);
}

static const struct pss_err *
set_help(struct pss_opts *opts, struct pss_str value)
{
    return set_errand(opts, PSS_ERRAND_HELP, value);
}

static const struct pss_err *
set_version_errand(struct pss_opts *opts, struct pss_str value)
{
    return set_errand(opts, PSS_ERRAND_VERSION, value);
}

/* ---- the table ---- */

static const struct pss_option options[] = {
    {{PSS_GROUP_MODE, 'w', "fix", NULL,
         "Write mended files in place, and report. Files in which nothing changes are "
         "not written.",
         NULL},
        .set = set_fix},
    {{PSS_GROUP_MODE, 'd', "diff", NULL,
         "Print what would change as a unified diff, for eyes, patch or git apply.",
         NULL},
        .set = set_diff},
    {{PSS_GROUP_MODE, 'l', "list", NULL,
         "Print the names of files that would change, one a line.", NULL},
        .set = set_list},
    {{PSS_GROUP_MODE, '0', "null", NULL, "With --list: end each name with a NUL byte.",
         NULL},
        .flag = FLAG(is_nul_ended)},
    {{PSS_GROUP_MODE, 0, "krm", NULL,
         "Be a KRM function, as kustomize and kpt run them: read a ResourceList from "
         "stdin, mend its items, add what was found to its results, and write it to "
         "stdout. Options may stand in its functionConfig, too. A link called "
         "pss-fix-krm does the same without the option.",
         NULL},
        .set = set_krm},
    {{PSS_GROUP_MODE, 0, "explain-fixes", NULL,
         "With --diff: before each file's diff, a comment line for each fix says what "
         "it does and why. patch and git apply pass over them.",
         NULL},
        .flag = FLAG(explains_fixes)},
    {{PSS_GROUP_MODE, 0, "split", "DIR",
         "With --diff: write the diff in parts into this directory, which must be new "
         "or empty, and print the names of the parts instead.",
         "@file"},
        .set = set_split},
    {{PSS_GROUP_MODE, 0, "split-by", "WHAT",
         "What makes a part: file (a patch for each), or owner (a patch and a summary "
         "in Markdown for each set of owners that CODEOWNERS names, and for unowned "
         "files) (default: file).",
         "file owner"},
        .set = set_split_by},
    {{PSS_GROUP_MODE, 0, "add-ignore", "[REASON]",
         "Write a comment that suppresses it (# pss-fix: ignore[RULE] REASON) at each "
         "finding, and mend nothing.",
         "@any"},
        .set = set_add_ignore},
    {{PSS_GROUP_MODE, 0, "readiness", "[FORMAT]",
         "Print, for each namespace, what its workloads meet now and after each class "
         "of "
         "repair, what stands in the way of restricted, and the kubectl commands of a "
         "roll-out; as text, json or markdown. What kubectl get prints on stdin will "
         "do, "
         "too: owned objects count by their owners.",
         "text json markdown"},
        .set = set_readiness},
    {{PSS_GROUP_TARGET, 0, "label-namespaces", "LABEL,...",
         "Set labels of Pod Security in the Namespaces among the files, and change "
         "nothing "
         "else: enforce=LEVEL, audit=LEVEL, warn=LEVEL, each with a version if wanted "
         "(warn=restricted@v1.30). With --fix, --diff, --list or -. Enforce is not "
         "raised "
         "above what the workloads of the namespace meet after the permitted repairs, "
         "unless --partial is given.",
         "@any"},
        .set = set_labels, .is_list = true},
    {{PSS_GROUP_TARGET, 0, "level", "LEVEL",
         "The level to be met: baseline or restricted (default: restricted), or "
         "namespace: what the labels of the workload's Namespace ask, the strictest of "
         "the three, or one of them (namespace:enforce, namespace:audit, "
         "namespace:warn).",
         "baseline restricted namespace namespace:enforce namespace:audit "
         "namespace:warn"},
        .set = set_level, .fallback = "restricted", .key = "level",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "level-default", "LEVEL",
         "With --level=namespace: the level where the namespace has no labels of Pod "
         "Security, or is not known (default: restricted).",
         "privileged baseline restricted"},
        .set = set_level_default, .fallback = "restricted", .key = "levelDefault",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "namespace", "NAME",
         "The namespace of workloads that name none (default: that of the nearest "
         "kustomization.yaml, else default).",
         "@any"},
        .set = set_space, .key = "namespace", .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "namespaces", "FILE,...",
         "With --level=namespace: Namespaces that live elsewhere, as kubectl get "
         "namespaces -o yaml prints them. They are read, never changed. Can be "
         "repeated.",
         "@file"},
        .list = FLAG(space_files)},
    {{PSS_GROUP_TARGET, 0, "cluster-config", "FILE",
         "With --level=namespace: the cluster's PodSecurityConfiguration, or the "
         "AdmissionConfiguration that holds it: its defaults and exemptions hold.",
         "@file"},
        .set = set_cluster},
    {{PSS_GROUP_TARGET, 0, "policy-version", "VERSION",
         "The version of the standard: latest or v1.N (default: latest).", "latest"},
        .set = set_version, .fallback = "latest", .key = "policyVersion",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "repairs", "LIST",
         "What may be done: harden (add what is missing), replace (overwrite what is "
         "forbidden in a security context), unsafe (take away reach into the node, as "
         "host ports and hostPath volumes), all, none (default: harden,replace). A pod "
         "that this cannot bring all the way is left as it is.",
         "harden replace unsafe all none"},
        .set = set_repairs, .is_list = true, .none = "none",
        .fallback = "harden,replace", .key = "repairs",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "run-as-user", "USER",
         "The user for containers that name none: auto (65532, but nothing where the "
         "author already says runAsNonRoot), image (none: the image's own user), or a "
         "number (default: auto).",
         "auto image"},
        .set = set_user, .fallback = "auto", .key = "runAsUser",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "partial", NULL,
         "Mend pods that cannot be brought all the way as far as it goes, too.", NULL},
        .flag = FLAG(fixing.is_partial), .key = "partial",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "select", "RULE,...",
         "Look at these rules alone. Can be repeated.", "@findings"},
        .list = FLAG(select), .check = pss_option_check_rule, .key = "select",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "ignore", "RULE,...",
         "Look at all rules but these. Can be repeated.", "@findings"},
        .list = FLAG(ignore), .check = pss_option_check_rule, .key = "ignore",
        .where = PSS_IN_FILE | PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "no-ignore", NULL,
         "Disregard suppressions: comments (# pss-fix: ignore[RULE]) and annotations "
         "(ignore.pss-fix.dev/RULE).",
         NULL},
        .flag = FLAG(is_ignore_off), .key = "noIgnore", .where = PSS_IN_FUNCTION},
    {{PSS_GROUP_TARGET, 0, "baseline", "FILE",
         "Be silent about the findings that this file lists; they are not mended "
         "either. New ones count.",
         "@file"},
        .set = set_baseline, .key = "baseline", .where = PSS_IN_FILE, .is_path = true},
    {{PSS_GROUP_TARGET, 0, "update-baseline", NULL,
         "Write all findings of this run into the baseline. One that is no more there "
         "goes, if everything below the baseline's directory was looked at.",
         NULL},
        .flag = FLAG(is_baseline_update)},
    {{PSS_GROUP_REPORT, 0, "format", "FORMAT",
         "Form of the report in check and fix modes: @formats (default: text).",
         "@formats"},
        .set = set_format, .env = "PSS_FIX_FORMAT"},
    {{PSS_GROUP_REPORT, 0, "report", "FORMAT:FILE",
         "Write a report to a file, too, in any mode. For GitHub, for example: "
         "--report=sarif:pss-fix.sarif. Can be repeated.",
         "@formats"},
        .set = set_report},
    {{PSS_GROUP_REPORT, 0, "statistics", NULL, "Count the findings of each rule.",
         NULL},
        .flag = FLAG(has_statistics)},
    {{PSS_GROUP_REPORT, 0, "show-files", NULL,
         "Say of each file what it held and what became of it.", NULL},
        .flag = FLAG(shows_files)},
    {{PSS_GROUP_REPORT, 0, "show-fixes", NULL,
         "Say of each file which rules were, or would be, fixed how often.", NULL},
        .flag = FLAG(shows_fixes)},
    {{PSS_GROUP_REPORT, 0, "exit-zero", NULL,
         "Exit with 0 instead of 1; errors still exit with 2.", NULL},
        .flag = FLAG(is_exit_zero), .key = "exitZero", .where = PSS_IN_FUNCTION},
    {{PSS_GROUP_REPORT, 0, "exit-non-zero-on-fix", NULL,
         "With --fix: exit with 1 if a file was changed.", NULL},
        .flag = FLAG(is_exit_non_zero_on_fix)},
    {{PSS_GROUP_REPORT, 0, "color", "WHEN",
         "Colour: auto, always or never (default: auto, for a terminal).",
         "auto always never"},
        .set = set_colour},
    {{PSS_GROUP_REPORT, 'q', "quiet", NULL,
         "Print findings and errors, but no summary and no notes. With -, --diff and "
         "--list: no findings either.",
         NULL},
        .flag = FLAG(is_quiet)},
    {{PSS_GROUP_REPORT, 'v', "verbose", NULL,
         "Show each finding with its source line, name templates, and tell more.",
         NULL},
        .flag = FLAG(is_verbose)},
    {{PSS_GROUP_FILES, 0, "config", "FILE",
         "Use this configuration file for all inputs, instead of the .pss-fix nearest "
         "to "
         "each.",
         "@file"},
        .set = set_config, .env = "PSS_FIX_CONFIG"},
    {{PSS_GROUP_FILES, 0, "isolated", NULL, "Use no configuration file.", NULL},
        .flag = FLAG(is_isolated)},
    {{PSS_GROUP_FILES, 0, "include", "GLOB,...",
         "Of the files found in directories, take those alone that match. Can be "
         "repeated.",
         "@any"},
        .list = FLAG(include), .check = check_glob, .key = "include",
        .where = PSS_IN_FILE},
    {{PSS_GROUP_FILES, 0, "exclude", "GLOB,...",
         "Of the files found in directories, leave out those that match. Can be "
         "repeated.",
         "@any"},
        .list = FLAG(exclude), .check = check_glob, .key = "exclude",
        .where = PSS_IN_FILE},
    {{PSS_GROUP_FILES, 0, "force-exclude", NULL,
         "Apply --exclude to files named on the command line, too.", NULL},
        .flag = FLAG(walk.is_exclude_forced)},
    {{PSS_GROUP_FILES, 0, "no-respect-gitignore", NULL,
         "Take files that git ignores, too.", NULL},
        .flag = FLAG(walk.is_git_ignored)},
    {{PSS_GROUP_FILES, 0, "stdin-filename", "PATH",
         "The name of what comes from stdin, in reports and diffs.", "@file"},
        .set = set_stdin_name},
    {{PSS_GROUP_FILES, 0, "write-through", NULL,
         "With --fix: write into files that have several hard links or lie in a "
         "directory that cannot be written. This is not atomic: a crash in the middle "
         "can leave half a file.",
         NULL},
        .flag = FLAG(is_write_through)},
    {{PSS_GROUP_OTHER, 'j', "jobs", "N",
         "Work with this many threads (default: one a processor). The order of reports "
         "does not depend on it.",
         "@any"},
        .set = set_jobs},
    {{PSS_GROUP_OTHER, 0, "no-prefilter", NULL,
         "Parse documents that cannot hold a pod, too.", NULL},
        .flag = FLAG(is_unfiltered)},
    {{PSS_GROUP_OTHER, 0, "explain", "RULE",
         "Say what a rule asks for, why, and what its repair does.", "@rules"},
        .set = set_explain},
    {{PSS_GROUP_OTHER, 0, "list-rules", NULL, "List the rules.", NULL},
        .set = set_list_rules},
    {{PSS_GROUP_OTHER, 0, "show-config", NULL,
         "Print the configuration in force for a file or directory (default: the "
         "current "
         "one), and where each value is from, as a file that can be used.",
         NULL},
        .set = set_show_config},
    {{PSS_GROUP_OTHER, 0, "completion", "SHELL",
         "Print the completions for bash, zsh or fish.", "bash zsh fish"},
        .set = set_completion},
    {{PSS_GROUP_OTHER, 'h', "help", NULL, "Print this help.", NULL}, .set = set_help},
    {{PSS_GROUP_OTHER, 'V', "version", NULL, "Print the version.", NULL},
        .set = set_version_errand},
};

const struct pss_option_face *
pss_option_at(size_t i)
{
    return i < PSS_COUNT(options) ? &options[i].face : NULL;
}

const struct pss_option *
pss_option_row(size_t i)
{
    return i < PSS_COUNT(options) ? &options[i] : NULL;
}

const char *
pss_option_name_at(size_t i)
{
    return i < PSS_COUNT(options) ? options[i].face.name : NULL;
}
