/* Whether a file of values keeps what it holds. */
#ifndef HELM_VALUEPROOF_H
#define HELM_VALUEPROOF_H

#include "pss/chartplan.h"

/* NULL if the new text holds every value of the old one that no edit replaces, and no key
 * twice that stood once; else what is wrong. */
const char *pss_values_wrong(const struct pss_chart_edits *file);

#endif
