/* --strict: what was not checked makes the run exit with 1. */
#ifndef PSS_STRICTNESS_H
#define PSS_STRICTNESS_H

#include "pss/opts.h"
#include "pss/tally.h"

/* What --strict forbids and this run has met. Zero is valid and empty. */
struct pss_strictness {
    size_t n[PSS_N_STRICT];
    size_t n_charts; /* not rendered, and sets of values: beside the templates */
    unsigned asked;  /* bits of all options that were in force */
};

/* Counts what the result holds and the options that are in force for it forbid. */
void pss_strict_note(struct pss_strictness *strictness, const struct pss_opts *opts,
    const struct pss_result *result);
/* After all results. */
void pss_strict_note_empty(struct pss_strictness *strictness,
    const struct pss_opts *opts, const struct pss_tally *tally);
/* Writes a line for each of them; true if there is one. */
bool pss_strict_write(struct pss_buf *out, const struct pss_strictness *strictness);
/* True if a file is named on the command line: the user knows what is looked at. */
bool pss_strict_names_file(const struct pss_opts *opts);

#endif
