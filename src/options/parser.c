/* The command line, read by the table of options. */
#include "pss/base.h"

#include <sys/stat.h>

#include "pss/argv0.h"
#include "pss/defaults.h"
#include "pss/name.h"
#include "pss/option.h"
#include "pss/parser.h"
#include "pss/report.h"
#include "pss/suggest.h"
#include "pss/usage.h"

struct parser {
    struct pss_opts *opts;
    const char *const *argv;
    int argc;
    int at; /* the next argument */
};

/* As the command line asks. */
static const struct pss_err *
obey(struct pss_opts *opts, const struct pss_option *option, struct pss_str value)
{
    struct pss_origin *origin = pss_option_origin(opts, option);
    if (value.n == 0 && option->bare)
        value = pss_str_of(option->bare);
    *origin = (struct pss_origin){.kind = PSS_ORIGIN_FLAG, .text = value};
    return pss_option_obey(opts, option, value);
}

/* The value in the next argument. */
static const struct pss_err *
take_value(struct pss_str *out, struct parser *parser, const struct pss_option *option)
{
    if (parser->at == parser->argc)
        return pss_usage_error(parser->opts->mem, "option '--%s' needs a value: %s",
            option->face.name, option->face.arg);
    *out = pss_str_of(parser->argv[parser->at++]);
    return NULL;
}

static const struct pss_err *
parse_long(struct parser *parser, struct pss_str text)
{
    struct pss_arena *mem = parser->opts->mem;
    size_t equals = pss_str_find(text, PSS_STR("="), 0);
    struct pss_str name = {text.p, equals == SIZE_MAX ? text.n : equals};
    const struct pss_option *option = pss_option_find(name);
    if (!option)
        return pss_usage_error(mem, "unknown option '--%.*s'%s", PSS_FMT(name),
            pss_suggest_hint(mem, "--", pss_suggest(name, pss_option_name_at)));
    struct pss_str value = {"", 0};
    if (equals != SIZE_MAX) {
        value = (struct pss_str){text.p + equals + 1, text.n - equals - 1};
        if (pss_str_is(name, "help") && pss_str_is(value, "mdoc")) {
            parser->opts->errand = PSS_ERRAND_HELP_MDOC;
            return NULL;
        }
        if (!option->face.arg)
            return pss_usage_error(
                mem, "option '--%s' takes no value", option->face.name);
    } else if (pss_option_needs_value(&option->face)) {
        const struct pss_err *err = take_value(&value, parser, option);
        if (err)
            return err;
    }
    return obey(parser->opts, option, value);
}

/* Letters may stand together; the value of the last may follow at once. */
static const struct pss_err *
parse_short(struct parser *parser, struct pss_str letters)
{
    for (size_t i = 0; i < letters.n; i++) {
        const struct pss_option *option = pss_option_of_letter(letters.p[i]);
        if (!option)
            return pss_usage_error(parser->opts->mem, "unknown option '-%c'%s",
                letters.p[i],
                pss_suggest_hint(parser->opts->mem, "--",
                    letters.n > 2 ? pss_suggest(letters, pss_option_name_at) : NULL));
        struct pss_str value = {"", 0};
        const struct pss_err *err = NULL;
        if (option->face.arg) {
            value = (struct pss_str){letters.p + i + 1, letters.n - i - 1};
            if (value.n == 0)
                err = take_value(&value, parser, option);
            i = letters.n;
        }
        if (!err)
            err = obey(parser->opts, option, value);
        if (err)
            return err;
    }
    return NULL;
}

/* pre-commit passes names without a `--` before them: a file may be called -x.yaml. */
static bool
is_file(struct pss_str arg)
{
    if (!pss_name_is_manifest(arg.p))
        return false;
    if (pss_str_starts(arg, PSS_STR("--"))) {
        size_t equals = pss_str_find(arg, PSS_STR("="), 0);
        size_t end = equals == SIZE_MAX ? arg.n : equals;
        if (pss_option_find((struct pss_str){arg.p + 2, end - 2}))
            return false;
    }
    struct stat st;
    return stat(arg.p, &st) == 0 && S_ISREG(st.st_mode);
}

static const struct pss_err *
parse_arg(struct parser *parser, const char *z)
{
    struct pss_opts *opts = parser->opts;
    struct pss_str arg = pss_str_of(z);
    if (pss_str_is(arg, "-")) {
        opts->is_stdin = true;
        opts->fixing.is_stream = true;
        return NULL;
    }
    if (arg.n == 0)
        return pss_usage_error(opts->mem, "an empty argument names no file");
    if (arg.p[0] != '-' || is_file(arg)) {
        PSS_PUSH(opts->mem, &opts->args, z);
        return NULL;
    }
    if (pss_str_starts(arg, PSS_STR("--")))
        return parse_long(parser, (struct pss_str){arg.p + 2, arg.n - 2});
    return parse_short(parser, (struct pss_str){arg.p + 1, arg.n - 1});
}

static const struct pss_err *
check_function(struct pss_opts *opts)
{
    /* Its options are in its input: it searches for no file. */
    opts->is_isolated = opts->is_isolated || !opts->config;
    if (opts->args.n > 0)
        return pss_usage_error(opts->mem,
            "'--krm' reads a ResourceList from stdin; no file can be named with it");
    if (opts->mode != PSS_MODE_CHECK)
        return pss_usage_error(opts->mem,
            "'--krm' writes the fixed ResourceList to stdout; it goes with none of "
            "--fix, --diff and --list");
    return NULL;
}

/* What only the whole command line shows. */
static const struct pss_err *
check_whole(struct pss_opts *opts)
{
    const struct pss_err *err = opts->fixing.is_function ? check_function(opts) : NULL;
    if (err)
        return err;
    if (opts->is_stdin && opts->args.n > 0)
        return pss_usage_error(opts->mem,
            "'-' stands alone: stdin and files cannot be worked on in one run");
    if (opts->is_stdin && opts->mode == PSS_MODE_FIX)
        return pss_usage_error(
            opts->mem, "'-' cannot be written in place; without --fix it is a filter");
    if (opts->is_stdin && opts->mode == PSS_MODE_CHECK)
        opts->mode = PSS_MODE_FILTER;
    bool is_report = opts->mode == PSS_MODE_CHECK || opts->mode == PSS_MODE_FIX;
    if (!is_report && opts->writer != pss_writer_at(0))
        return pss_usage_error(opts->mem,
            "--format=%s needs stdout, which -, --diff and --list take; "
            "--report=%s:FILE writes a file",
            opts->writer->name, opts->writer->name);
    if (opts->fixing.adds_ignores &&
        (opts->mode != PSS_MODE_CHECK || opts->is_baseline_update ||
            opts->fixing.is_ignore_off))
        return pss_usage_error(opts->mem,
            "--add-ignore writes comments alone: it does not go with -, --fix, --diff, "
            "--list, --no-ignore and --update-baseline");
    if (opts->fixing.adds_ignores)
        opts->mode = PSS_MODE_FIX;
    if (opts->is_baseline_update && opts->mode != PSS_MODE_CHECK)
        return pss_usage_error(opts->mem,
            "--update-baseline only looks: it does not go with -, --fix, --diff and "
            "--list");
    if ((opts->is_baseline_update || opts->fixing.adds_ignores) &&
        pss_relabel_is_on(&opts->relabel))
        return pss_usage_error(opts->mem, "--label-namespaces sets labels alone: it "
                                          "does not go with --add-ignore and "
                                          "--update-baseline");
    if (opts->is_nul_ended && opts->mode != PSS_MODE_LIST)
        return pss_usage_error(opts->mem, "--null goes with --list");
    if (opts->mode == PSS_MODE_READINESS && pss_relabel_is_on(&opts->relabel))
        return pss_usage_error(opts->mem,
            "'--readiness' and '--label-namespaces' exclude each other; choose one");
    if (opts->explains_fixes && opts->mode != PSS_MODE_DIFF)
        return pss_usage_error(opts->mem, "--explain-fixes goes with --diff");
    if (opts->split_dir && (opts->mode != PSS_MODE_DIFF || opts->is_stdin))
        return pss_usage_error(opts->mem, "--split goes with --diff, and with files");
    if (opts->has_split_by && !opts->split_dir)
        return pss_usage_error(opts->mem, "--split-by goes with --split");
    if (opts->is_quiet && opts->is_verbose)
        return pss_usage_error(
            opts->mem, "'--quiet' and '--verbose' exclude each other; choose one");
    if (opts->is_isolated && opts->config)
        return pss_usage_error(
            opts->mem, "'--isolated' and '--config' exclude each other; choose one");
    return NULL;
}

/* What neither the command line nor a mode of it rules out. */
static const struct pss_err *
take_environment(struct pss_opts *opts)
{
    bool is_report = opts->mode == PSS_MODE_CHECK || opts->mode == PSS_MODE_FIX;
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        struct pss_origin *origin = &opts->origins[i];
        const char *value = option->env ? getenv(option->env) : NULL;
        bool is_wanted = option->face.group != PSS_GROUP_REPORT || is_report;
        if (!value || !value[0] || !is_wanted || origin->kind != PSS_ORIGIN_DEFAULT)
            continue;
        *origin = (struct pss_origin){
            .kind = PSS_ORIGIN_ENVIRONMENT, .text = pss_str_of(value)};
        const struct pss_err *err = pss_option_obey(opts, option, origin->text);
        if (err)
            return pss_usage_error(opts->mem, "%s in the environment: %.*s",
                option->env, PSS_FMT(err->message));
    }
    return NULL;
}

static void
settle(struct pss_opts *opts)
{
    pss_opts_settle(opts);
    opts->walk.include = opts->include.items;
    opts->walk.n_include = opts->include.n;
    opts->walk.exclude = opts->exclude.items;
    opts->walk.n_exclude = opts->exclude.n;
    if (opts->args.n == 0 && !opts->is_stdin)
        PSS_PUSH(opts->mem, &opts->args, ".");
}

const struct pss_err *
pss_opts_parse(
    struct pss_opts *out, struct pss_arena *mem, int argc, const char *const *argv)
{
    pss_opts_init(out, mem);
    struct parser parser = {.opts = out, .argv = argv, .argc = argc, .at = 1};
    const struct pss_role *role = pss_argv0_role(argc > 0 ? argv[0] : NULL);
    const struct pss_err *err = role->option ? parse_arg(&parser, role->option) : NULL;
    bool is_over = false; /* `--` was seen */
    while (parser.at < argc && !err) {
        const char *arg = argv[parser.at++];
        if (is_over)
            PSS_PUSH(mem, &out->args, arg);
        else if (strcmp(arg, "--") == 0)
            is_over = true;
        else
            err = parse_arg(&parser, arg);
    }
    bool is_whole =
        out->errand == PSS_NO_ERRAND || out->errand == PSS_ERRAND_SHOW_CONFIG;
    if (!err && is_whole)
        err = check_whole(out);
    if (!err && is_whole)
        err = take_environment(out);
    if (err)
        return err;
    settle(out);
    return NULL;
}
