/* The baselines of a run: read before it, written or compared after it. */
#ifndef APP_BASELINES_H
#define APP_BASELINES_H

#include "pss/baseline.h"
#include "pss/buf.h"
#include "pss/directory.h"
#include "pss/file.h"
#include "pss/opts.h"

/* One baseline file. */
struct pss_baseline_file {
    const char *path; /* as the user gave it */
    struct pss_str dir;
    struct pss_file file;        /* as it was read; path NULL: there was no file yet */
    struct pss_baseline known;   /* the entries of the file */
    struct pss_baseline learned; /* the new entries of --update-baseline */
};

/* The place of one input in a baseline. */
struct pss_baseline_place {
    struct pss_baseline_file
        *baseline;       /* NULL: no baseline is in force for the input */
    struct pss_str name; /* of the input, as the baseline writes it */
};

struct pss_inputs;

/* All zero bytes: no baselines. */
struct pss_baselines {
    struct pss_baseline_place *places; /* of each input */
    struct pss_directories directories;
    struct {
        struct pss_baseline_file **items;
        size_t n, cap;
    } files;
    bool is_partial; /* not everything below the directories was looked at */
};

/* The place of a path under these options. The baseline is read, if it is not yet. */
const struct pss_err *pss_baselines_place(struct pss_baseline_place *out,
    struct pss_baselines *baselines, const struct pss_opts *opts, const char *path);
/* Reads the baselines that the options of all inputs name. */
const struct pss_err *pss_baselines_open(struct pss_baselines *baselines,
    const struct pss_opts *opts, const struct pss_inputs *inputs);
/* Call this before an input is judged: `out` learns the entries of its baseline. */
void pss_baselines_tell(struct pss_around *out, const struct pss_baseline_place *place,
    const struct pss_opts *opts);
/* Call this after an input was judged: counts the entries that its findings met, or with
 * --update-baseline adds its findings. `place` is NULL for what is not an input: a path
 * that the walk could not read. */
void pss_baselines_take(struct pss_baselines *baselines,
    const struct pss_baseline_place *place, const struct pss_opts *opts,
    struct pss_result *result);
/* Call this after all inputs: with --update-baseline writes the files, else reports the
 * entries that no finding met. */
const struct pss_err *pss_baselines_close(
    struct pss_buf *out, struct pss_baselines *baselines, const struct pss_opts *opts);

#endif
