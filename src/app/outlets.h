/* Reports that go to files (--report). */
#ifndef APP_OUTLETS_H
#define APP_OUTLETS_H

#include "pss/opts.h"
#include "pss/report.h"

struct pss_outlets {
    struct pss_arena *mem;
    struct pss_outlet {
        const char *path;
        struct pss_report report;
        struct pss_buf out;
    } * items;
    size_t n;
};

/* Where names of files count from in this report: of a CI job's checkout, if `cwd` lies
 * in it and the format wants that, else `cwd`. */
const char *pss_outlet_top(const struct pss_writer *writer, const char *cwd);

void pss_outlets_begin(struct pss_outlets *out, const struct pss_opts *opts,
    const struct pss_tally *tally, const char *cwd);
void pss_outlets_file(struct pss_outlets *outlets, const struct pss_policy *policy,
    const struct pss_result *result);
/* A line for what had no room in a report; nothing if there is no such thing. `path`: NULL
 * for stdout. */
void pss_outlet_warn(struct pss_buf *errors, const char *option,
    const struct pss_report *report, const char *path);
/* Writes the files; false if one of them cannot be, which `errors` then says. `run`: the
 * report on stdout, which knows what holds for the whole run. */
bool pss_outlets_end(
    struct pss_outlets *outlets, struct pss_buf *errors, const struct pss_report *run);
void pss_outlets_release(struct pss_outlets *outlets);

#endif
