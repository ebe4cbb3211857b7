/* What a run reads: the files that its arguments stand for, or stdin. */
#ifndef APP_INPUTS_H
#define APP_INPUTS_H

#include "input.h"
#include "pss/tally.h"
#include "pss/walk.h"

struct pss_baselines;
struct pss_kroots;
struct pss_kwrites;
struct pss_settings;

struct pss_inputs {
    struct pss_input *items; /* in the order of reports */
    size_t n;
    const struct pss_settings *settings; /* with all configurations that were read */
    struct pss_walk walk; /* what was found beside them; with stdin nothing */
    struct {
        const char **items;
        size_t n, cap;
    } left_out; /* found, and written by this run, or its baselines */
    struct {
        struct pss_kroots **items; /* what was rendered with kustomize */
        size_t n, cap;
    } works;
    struct {
        struct pss_kwrites **items; /* and what of it is written together */
        size_t n, cap;
    } writes;
    struct pss_root_counts roots;    /* what came of it … */
    struct pss_baselines *baselines; /* that roots were judged by; NULL: none */
    struct pss_str kustomizations;   /* … and the same for JSON; "": there was none */
    /* of arguments in which nothing was found: what --strict forbids */
    unsigned strict;
};

/* If an input is judged by its namespace, reads all Namespaces: those of --namespaces and
 * --cluster-config, which `opts` name, and those of the inputs. Inputs with a Namespace
 * are held from then on, so that what is judged is what was gathered. In a run about
 * namespaces all inputs are held: each of them is read once. */
const struct pss_err *pss_inputs_gather(
    struct pss_inputs *inputs, const struct pss_opts *opts);
/* What reports say about the run (pss_provenance). */
struct pss_str pss_inputs_provenance(
    const struct pss_inputs *inputs, const struct pss_opts *opts);
/* Drops those that are still held. */
void pss_inputs_release(struct pss_inputs *inputs);

#endif
