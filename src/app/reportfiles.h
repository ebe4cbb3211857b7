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

/* The directory from which names of files count in this report: the checkout of a CI
 * job, if `cwd` lies in it and the format wants that, else `cwd`. */
const char *pss_report_file_top(const struct pss_writer *writer, const char *cwd);

void pss_report_files_begin(struct pss_report_files *out, const struct pss_opts *opts,
    const struct pss_tally *tally, const char *cwd);
void pss_report_files_file(struct pss_report_files *outlets,
    const struct pss_policy *policy, const struct pss_result *result);
/* Writes a line if something had no room in a report. `path` is NULL for stdout. */
void pss_outlet_warn(struct pss_buf *errors, const char *option,
    const struct pss_report *report, const char *path);
/* Writes the files. False if one of them cannot be written, and `errors` says so. `run`
 * is the report on stdout, which knows what holds for the whole run. */
bool pss_report_files_end(struct pss_report_files *outlets, struct pss_buf *errors,
    const struct pss_report *run);
void pss_report_files_release(struct pss_report_files *outlets);

#endif
