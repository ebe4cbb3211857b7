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
#include "pss/together.h"
#include "pss/usage.h"
#include "slips.h"

struct parser {
    struct pss_opts *opts;
    const char *const *argv;
    int argc;
    int at; /* the next argument */
};

/* Sets an option that stands on the command line. */
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

/* `typed` has its dashes, `value` is what is typed behind it. */
static const struct pss_err *
unknown_option(struct parser *parser, struct pss_str typed, struct pss_str value)
{
    struct pss_arena *mem = parser->opts->mem;
    if (value.n == 0 && parser->at < parser->argc)
        value = pss_str_of(parser->argv[parser->at]);
    const char *advice = pss_slip_advice(mem, typed, value);
    if (advice)
        return pss_usage_error(
            mem, "unknown option '%.*s': %s", PSS_FMT(typed), advice);
    struct pss_str name = {typed.p + 2, typed.n < 2 ? 0 : typed.n - 2};
    if (!pss_str_starts(typed, PSS_STR("--")))
        name = (struct pss_str){"", 0};
    return pss_usage_error(mem, "unknown option '%.*s'%s", PSS_FMT(typed),
        pss_suggest_hint(mem, "--", pss_suggest(name, pss_option_name_at)));
}

/* What the build makes other files of. */
static bool
take_build_help(struct pss_opts *opts, struct pss_str value)
{
    if (pss_str_is(value, "mdoc"))
        opts->errand = PSS_ERRAND_HELP_MDOC;
    else if (pss_str_is(value, "schema"))
        opts->errand = PSS_ERRAND_HELP_SCHEMA;
    return opts->errand != PSS_NO_ERRAND;
}

static const struct pss_err *
parse_long(struct parser *parser, struct pss_str text)
{
    struct pss_arena *mem = parser->opts->mem;
    size_t equals = pss_str_find(text, PSS_STR("="), 0);
    struct pss_str name = {text.p, equals == SIZE_MAX ? text.n : equals};
    const struct pss_option *option = pss_option_find(name);
    struct pss_str value = {"", 0};
    if (equals != SIZE_MAX)
        value = (struct pss_str){text.p + equals + 1, text.n - equals - 1};
    if (!option)
        return unknown_option(parser, (struct pss_str){name.p - 2, name.n + 2}, value);
    if (equals != SIZE_MAX) {
        if (pss_str_is(name, "help") && take_build_help(parser->opts, value))
            return NULL;
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

/* A long name behind one dash is a likelier slip than a letter. */
static const struct pss_err *
unknown_letter(struct parser *parser, struct pss_str letters, size_t i)
{
    struct pss_arena *mem = parser->opts->mem;
    const char *name = letters.n > 2 ? pss_suggest(letters, pss_option_name_at) : NULL;
    if (name)
        return pss_usage_error(mem, "unknown option '-%c'%s", letters.p[i],
            pss_suggest_hint(mem, "--", name));
    struct pss_str rest = {letters.p + i + 1, letters.n - i - 1};
    return unknown_option(parser, pss_arena_printf(mem, "-%c", letters.p[i]), rest);
}

/* Letters may stand together; the value of the last may follow at once. */
static const struct pss_err *
parse_short(struct parser *parser, struct pss_str letters)
{
    for (size_t i = 0; i < letters.n; i++) {
        const struct pss_option *option = pss_option_of_letter(letters.p[i]);
        if (!option)
            return unknown_letter(parser, letters, i);
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
        if (option->face.letter == 'h') /* --help prints all, -h one screen */
            parser->opts->errand = PSS_ERRAND_HELP_BRIEF;
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

/* Sets what follows from several options together. */
static void
take_whole(struct pss_opts *opts)
{
    /* The options of a function are in its input: it searches for no file. */
    if (opts->fixing.is_function)
        opts->is_isolated = opts->is_isolated || !opts->config;
    if (opts->is_stdin && opts->mode == PSS_MODE_CHECK)
        opts->mode = PSS_MODE_FILTER;
    if (opts->fixing.adds_ignores)
        opts->mode = PSS_MODE_FIX;
}

/* Sets options from the environment, unless the command line has set them or its mode has
 * no use for them. */
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
    pss_opts_compile_systems(opts);
    opts->walk.include = opts->include.items;
    opts->walk.n_include = opts->include.n;
    opts->walk.exclude = opts->exclude.items;
    opts->walk.n_exclude = opts->exclude.n;
    if (opts->args.n == 0 && !opts->is_stdin)
        PSS_PUSH(opts->mem, &opts->args, ".");
}

/* Help and version are printed whatever else is asked. */
static bool
is_help(enum pss_errand errand)
{
    return errand == PSS_ERRAND_HELP || errand == PSS_ERRAND_HELP_BRIEF ||
           errand == PSS_ERRAND_HELP_MDOC || errand == PSS_ERRAND_HELP_SCHEMA ||
           errand == PSS_ERRAND_VERSION;
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
    for (size_t i = 0; i < out->args.n && !err && !out->is_stdin; i++)
        err = pss_slip_check(mem, out->args.items[i]);
    bool is_whole =
        out->errand == PSS_NO_ERRAND || out->errand == PSS_ERRAND_SHOW_CONFIG ||
        out->errand == PSS_ERRAND_LIST_KINDS || out->errand == PSS_ERRAND_INIT ||
        out->errand == PSS_ERRAND_LIST_EXCEPTIONS || out->errand == PSS_ERRAND_LSP;
    if (!err && !is_help(out->errand))
        err = pss_together_check(out);
    if (!err && is_whole)
        take_whole(out);
    if (!err && is_whole)
        err = take_environment(out);
    if (err)
        return err;
    settle(out);
    return NULL;
}
