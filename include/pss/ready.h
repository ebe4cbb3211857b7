/* The workloads of one input, as readiness counts them. */
#ifndef PSS_READY_H
#define PSS_READY_H

#include "pss/opts.h"
#include "pss/readiness.h"

/* Judges the bytes of one input (as pss_run_bytes does) at baseline and restricted, and
 * after each class of repair, by fixing them in memory. --select and --ignore do not
 * count: admission knows neither. `result` is that of restricted without any repair. */
void pss_ready_judge(struct pss_ready_rows *out, struct pss_result *result,
    struct pss_arena *mem, const struct pss_opts *opts, const struct pss_around *around,
    const char *path, struct pss_str src);
/* For an input that cannot be read at all: notes that any workload may be in it. */
void pss_ready_miss(struct pss_ready_rows *out, const struct pss_result *result,
    struct pss_arena *mem, const struct pss_opts *opts);
/* Adds the workloads and the doubts of an input to those of the run. */
void pss_ready_take(struct pss_readiness *readiness, const struct pss_ready_rows *rows,
    const struct pss_result *result);

#endif
