/* The state of a run. batch.c leads the run, work.c works on each input, and telling.c
 * says what came of it. */
#ifndef APP_BATCHSTATE_H
#define APP_BATCHSTATE_H

#include "baselines.h"
#include "diff.h"
#include "imagelines.h"
#include "inputs.h"
#include "pss/crds.h"
#include "pss/index.h"
#include "pss/passed.h"
#include "pss/report.h"
#include "pss/spacenotes.h"
#include "pss/strictness.h"
#include "pss/tally.h"
#include "reportfiles.h"
#include "statistics.h"
#include "streams.h"
#include "unrendered.h"

struct pss_slot;

struct pss_batch {
    const struct pss_opts *opts; /* of the run; those of inputs may differ */
    struct pss_opts own;         /* of a function: its input names some of them */
    struct pss_inputs inputs;
    struct pss_crds *crds;
    struct pss_index told; /* rows that were learned and told of */
    size_t n_taken;        /* inputs that are finished */
    struct pss_slot *slots;
    struct pss_baselines baselines;
    struct pss_tally tally;
    struct pss_unrendered unrendered;
    struct pss_strictness strictness;
    struct pss_space_notes spaces;
    struct pss_passed passed;
    struct pss_report report; /* on stdout, or beside a product on stderr */
    struct pss_report_files report_files;
    struct pss_differ differ;
    struct pss_statistics statistics;
    struct pss_image_lines images;
    struct pss_streams streams;
    bool has_failed; /* a report or a baseline could not be written */
};

#endif
