/* Options that choose the form of reports. */
#include "pss/base.h"

#include "pss/report.h"
#include "pss/suggest.h"
#include "pss/usage.h"
#include "setters.h"

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
    return pss_usage_error(opts->mem, "unknown format '%.*s'%s: the formats are %s",
        PSS_FMT(value), pss_suggest_hint(opts->mem, "", pss_suggest(value, format_at)),
        pss_suggest_list(opts->mem, format_at));
}

const struct pss_err *
pss_set_format(struct pss_opts *opts, struct pss_str value)
{
    return find_format(&opts->writer, opts, value);
}

/* FORMAT:FILE */
const struct pss_err *
pss_set_report(struct pss_opts *opts, struct pss_str value)
{
    size_t colon = pss_str_find(value, PSS_STR(":"), 0);
    if (colon == SIZE_MAX || colon + 1 == value.n)
        return pss_usage_error(opts->mem,
            "--report needs a format and a file, for example "
            "--report=sarif:pss-fix.sarif");
    struct pss_str name = {value.p, colon};
    struct pss_str path = {value.p + colon + 1, value.n - colon - 1};
    const struct pss_writer *writer;
    const struct pss_err *err = find_format(&writer, opts, name);
    if (err)
        return err;
    if (pss_str_is(path, "-"))
        return pss_usage_error(opts->mem,
            "--report writes files; for stdout use --format=%s", writer->name);
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

const struct pss_err *
pss_set_colour(struct pss_opts *opts, struct pss_str value)
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
set_form(enum pss_ready_format *out, struct pss_opts *opts, const char *option,
    struct pss_str value, const char *others)
{
    if (value.n == 0 || pss_str_is(value, "text"))
        *out = PSS_READY_TEXT;
    else if (pss_str_is(value, "json"))
        *out = PSS_READY_JSON;
    else if (pss_str_is(value, "markdown"))
        *out = PSS_READY_MARKDOWN;
    else
        return pss_usage_error(opts->mem, "unknown form '%.*s': %s is text, json%s",
            PSS_FMT(value), option, others);
    return NULL;
}

const struct pss_err *
pss_set_list_exceptions(struct pss_opts *opts, struct pss_str value)
{
    opts->errand = PSS_ERRAND_LIST_EXCEPTIONS;
    return set_form(
        &opts->list_format, opts, "--list-exceptions", value, " or markdown");
}

const struct pss_err *
pss_set_readiness(struct pss_opts *opts, struct pss_str value)
{
    opts->mode = PSS_MODE_READINESS;
    if (pss_str_is(value, "html")) {
        opts->ready_format = PSS_READY_HTML;
        return NULL;
    }
    return set_form(
        &opts->ready_format, opts, "--readiness", value, ", markdown or html");
}
