/* What a check's file needs to write its row down. */
#ifndef POLICY_CHECKS_H
#define POLICY_CHECKS_H

#include "pss/check.h"

#include "checklist.h"
#include "say.h"

#define PSS_RULES(...) ((const struct pss_rule[]){__VA_ARGS__, {.field = NULL}})
#define PSS_VALUES(...) ((const struct pss_allowed[]){__VA_ARGS__, {.text = NULL}})

#endif
