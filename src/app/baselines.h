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
    struct pss_file file; /* path NULL: it is not there yet */
    struct pss_baseline known;
    struct pss_baseline learned; /* of --update-baseline */
};

/* The baseline that is in force for one file. */
struct pss_baseline_place {
    struct pss_baseline_file *book; /* NULL: no baseline */
    struct pss_str name;            /* of the file in it */
};

struct pss_inputs;

/* Zero is a valid, empty one. */
struct pss_baselines {
    struct pss_baseline_place *marks; /* of each input */
    struct pss_directories directories;
    struct {
        struct pss_baseline_file **items;
        size_t n, cap;
    } books;
    bool is_partial; /* not everything below the directories was looked at */
};

/* Reads the baselines that the options of all inputs name. */
const struct pss_err *pss_baselines_open(struct pss_baselines *ledger,
    const struct pss_opts *opts, const struct pss_inputs *inputs);
/* Before a file is worked on. */
void pss_baselines_tell(struct pss_around *out, const struct pss_baseline_place *mark,
    const struct pss_opts *opts);
/* After a file was worked on: counts which entries it met, or with --update-baseline
 * adds its findings. `mark` is NULL if no baseline is in force for the file. */
void pss_baselines_take(struct pss_baselines *ledger,
    const struct pss_baseline_place *mark, const struct pss_opts *opts,
    struct pss_result *result);
/* After all files: writes the baselines, or reports entries that were not met. */
const struct pss_err *pss_baselines_close(
    struct pss_buf *out, struct pss_baselines *ledger, const struct pss_opts *opts);

#endif
