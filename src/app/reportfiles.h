/* Reports that go to files (--report). */
#ifndef APP_REPORTFILES_H
#define APP_REPORTFILES_H

#include "pss/opts.h"
#include "pss/report.h"
#include "pss/tally.h"

struct pss_report_files {
    struct pss_arena *mem;
    struct pss_report_target {
        const char *path;
        struct pss_report report;
        struct pss_buf out;
    } * items;
    size_t n;
};

/* The directory to which the names of files in this report are relative. It is `cwd`, but
 * some formats want the checkout of the CI job, if `cwd` lies in one. */
const char *pss_report_file_top(const struct pss_writer *writer, const char *cwd);

void pss_report_files_begin(struct pss_report_files *out, const struct pss_opts *opts,
    const struct pss_tally *tally, const char *cwd);
void pss_report_files_file(struct pss_report_files *files,
    const struct pss_policy *policy, const struct pss_result *result);
/* Appends a warning if the format had no room for all findings. `path` is NULL for the
 * report on stdout. */
void pss_report_files_warn(struct pss_buf *errors, const char *option,
    const struct pss_report *report, const char *path);
/* Writes the files. If one of them cannot be written, `errors` says so, and the result is
 * false. `run` is the report on stdout: what is known of the whole run stands there. */
bool pss_report_files_end(struct pss_report_files *files, struct pss_buf *errors,
    const struct pss_report *run);
void pss_report_files_release(struct pss_report_files *files);

#endif
