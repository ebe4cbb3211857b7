/* What users of other programs type out of habit, and what it is called here. */
#include "pss/base.h"

#include <errno.h>
#include <sys/stat.h>

#include "pss/report.h"
#include "pss/usage.h"
#include "slips.h"

struct slip {
    const char *typed;
    const char *advice;
};

/* Options, with their dashes. */
static const struct slip options[] = {
    {"-n", "nothing is written without --fix; --diff shows what would change"},
    {"--dry-run", "nothing is written without --fix; --diff shows what would change"},
    {"--check", "a run without a mode checks and writes nothing"},
    {"-i", "did you mean --fix?"},
    {"--in-place", "did you mean --fix?"},
    {"--inplace", "did you mean --fix?"},
    {"--write", "did you mean --fix?"},
    {"-f", "name files and directories without an option: pss-fix PATH"},
    {"--filename", "name files and directories without an option: pss-fix PATH"},
    {"--file", "name files and directories without an option: pss-fix PATH"},
    {"-R", "directories are always walked to the bottom, without an option"},
    {"-r", "directories are always walked to the bottom, without an option"},
    {"--recursive", "directories are always walked to the bottom, without an option"},
    {"-k", "render first: kubectl kustomize DIR | pss-fix -"},
    {"-c", "did you mean --config=FILE?"},
    {"-s", "did you mean --select=RULE?"},
    {"-t", "did you mean --format=FORMAT?"},
    {"--json", "did you mean --format=json?"},
    {"--sarif", "did you mean --format=sarif?"},
    {"--silent", "did you mean --quiet?"},
    {"--no-color", "did you mean --color=never?"},
    {"--restricted", "did you mean --level=restricted?"},
    {"--profile", "did you mean --level=LEVEL?"},
    {"--standard", "did you mean --level=LEVEL?"},
};

/* Words that are commands elsewhere. */
static const struct slip commands[] = {
    {"fix", "did you mean --fix?"},
    {"apply", "did you mean --fix?"},
    {"format", "did you mean --fix?"},
    {"diff", "did you mean --diff?"},
    {"check", "a run without a mode checks: pss-fix PATH"},
    {"lint", "a run without a mode checks: pss-fix PATH"},
    {"scan", "a run without a mode checks: pss-fix PATH"},
    {"validate", "a run without a mode checks: pss-fix PATH"},
    {"help", "did you mean --help?"},
    {"version", "did you mean --version?"},
    {"list", "did you mean --list, or --list-rules?"},
    {"explain", "did you mean --explain=RULE?"},
    {"init", "did you mean --init?"},
    {"completion", "did you mean --completion=SHELL?"},
};

static const char *
advice(const struct slip *slips, size_t n, struct pss_str typed)
{
    for (size_t i = 0; i < n; i++)
        if (pss_str_is(typed, slips[i].typed))
            return slips[i].advice;
    return NULL;
}

/* -o json, -ojson, --output json, --output=json. */
static const char *
output_advice(struct pss_arena *mem, struct pss_str typed, struct pss_str value)
{
    if (!pss_str_is(typed, "-o") && !pss_str_is(typed, "--output"))
        return NULL;
    for (size_t i = 0; pss_writer_at(i); i++)
        if (pss_str_is(value, pss_writer_at(i)->name))
            return pss_arena_printf(
                mem, "did you mean --format=%s?", pss_writer_at(i)->name)
                .p;
    return "--format=FORMAT chooses the format of the report, --report=FORMAT:FILE "
           "writes a report to a file";
}

const char *
pss_slip_advice(struct pss_arena *mem, struct pss_str typed, struct pss_str value)
{
    const char *found = output_advice(mem, typed, value);
    return found ? found : advice(options, PSS_COUNT(options), typed);
}

const struct pss_err *
pss_slip_check(struct pss_arena *mem, const char *arg)
{
    const char *found = advice(commands, PSS_COUNT(commands), pss_str_of(arg));
    struct stat st;
    if (!found || lstat(arg, &st) == 0 || errno != ENOENT)
        return NULL;
    return pss_usage_error(
        mem, "there is no command '%s', and no file of that name; %s", arg, found);
}
