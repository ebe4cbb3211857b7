/* A report of --report is kept in memory until the end of the run, so that its file is
 * never half written. */
#include "pss/base.h"

#include "command.h"
#include "ownership.h"
#include "pss/file.h"
#include "pss/name.h"
#include "pss/tally.h"
#include "reportfiles.h"

const char *
pss_report_file_top(const struct pss_writer *writer, const char *cwd)
{
    static const char *const variables[] = {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"};
    if (!writer->is_rooted || !cwd)
        return cwd;
    struct pss_arena *mem = pss_arena_new();
    const char *top = cwd;
    for (size_t i = 0; i < PSS_COUNT(variables) && top == cwd; i++) {
        const char *dir = getenv(variables[i]);
        if (!dir || dir[0] != '/')
            continue;
        bool is_outside;
        pss_name_below(&is_outside, mem, dir, cwd, "x");
        if (!is_outside)
            top = dir;
    }
    pss_arena_release(mem);
    return top;
}

void
pss_report_files_begin(struct pss_report_files *out, const struct pss_opts *opts,
    const struct pss_tally *tally, const char *cwd)
{
    *out = (struct pss_report_files){
        .mem = opts->mem,
        .items = PSS_NEW_N(opts->mem, struct pss_report_target, opts->reports.n),
        .n = opts->reports.n,
    };
    struct pss_buf command = {0};
    pss_command_put(&command, opts, "--fix", NULL);
    for (size_t i = 0; i < out->n; i++) {
        const struct pss_writer *writer = opts->reports.items[i].writer;
        out->items[i] = (struct pss_report_target){
            .path = opts->reports.items[i].path,
            .report = {.writer = writer,
                .policy = opts->fixing.policy,
                .tally = tally,
                .command = pss_arena_copy(opts->mem, pss_buf_str(&command)),
                .top = pss_report_file_top(writer, cwd),
                .cwd = cwd,
                .is_verbose = opts->is_verbose,
                .is_quiet = opts->is_quiet,
                .is_fix = opts->mode == PSS_MODE_FIX},
        };
        pss_ownership_tell(&out->items[i].report, opts->mem, cwd);
        pss_report_begin(&out->items[i].out, &out->items[i].report);
    }
    pss_buf_release(&command);
}

void
pss_report_files_file(struct pss_report_files *files, const struct pss_policy *policy,
    const struct pss_result *result)
{
    for (size_t i = 0; i < files->n; i++) {
        struct pss_report_target *file = &files->items[i];
        pss_report_under(&file->report, policy);
        pss_report_file(&file->out, &file->report, result);
    }
}

void
pss_report_files_warn(struct pss_buf *errors, const char *option,
    const struct pss_report *report, const char *path)
{
    if (report->warning.n == 0)
        return;
    pss_buf_printf(errors, "pss-fix: warning: %s=%s", option, report->writer->name);
    if (path) {
        pss_buf_putc(errors, ':');
        pss_report_clean(errors, pss_str_of(path));
    }
    pss_buf_puts(errors, ": ");
    pss_buf_add(errors, pss_buf_str(&report->warning));
    pss_buf_putc(errors, '\n');
}

/* True for the summary of a GitHub job. All steps of the job write to it. */
static bool
is_shared(const char *path)
{
    const char *summary = getenv("GITHUB_STEP_SUMMARY");
    return summary && strcmp(path, summary) == 0;
}

bool
pss_report_files_end(struct pss_report_files *files, struct pss_buf *errors,
    const struct pss_report *run)
{
    bool is_fine = true;
    for (size_t i = 0; i < files->n; i++) {
        struct pss_report_target *file = &files->items[i];
        file->report.is_policy_mixed = run->is_policy_mixed;
        file->report.has_failed = run->has_failed;
        file->report.run = run->run;
        file->report.kustomizations = run->kustomizations;
        pss_report_end(&file->out, &file->report);
        pss_report_files_warn(errors, "--report", &file->report, file->path);
        const struct pss_err *err = pss_file_put(
            files->mem, file->path, pss_buf_str(&file->out), is_shared(file->path));
        if (!err)
            continue;
        is_fine = false;
        pss_buf_puts(errors, "pss-fix: error: --report: ");
        pss_report_clean(errors, err->message);
        pss_buf_putc(errors, '\n');
    }
    return is_fine;
}

void
pss_report_files_release(struct pss_report_files *files)
{
    for (size_t i = 0; i < files->n; i++) {
        pss_report_release(&files->items[i].report);
        pss_buf_release(&files->items[i].out);
    }
}
