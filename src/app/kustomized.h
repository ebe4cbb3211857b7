/* The kustomizations of a run: what they render is judged in place of their files. */
#ifndef APP_KUSTOMIZED_H
#define APP_KUSTOMIZED_H

#include "inputs.h"
#include "pss/settings.h"

/* With --kustomize: builds the roots around the inputs, judges them, plans edits, and gives
 * each file that a root names its result. Files outside of the arguments are brought in if
 * something is to be told of them. */
const struct pss_err *pss_kustomized_find(struct pss_inputs *inputs,
    const struct pss_opts *opts, struct pss_settings *settings);

#endif
