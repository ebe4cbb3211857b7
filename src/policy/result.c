/* The words for what a result says. */
#include "pss/base.h"

#include "pss/result.h"

const char *
pss_outcome_name(enum pss_outcome outcome)
{
    static const char *const names[] = {
        [PSS_COMPLIANT] = "compliant",
        [PSS_FIXED] = "fixed",
        [PSS_FIXABLE] = "fixable",
        [PSS_LEFT] = "left",
        [PSS_SUPPRESSED] = "suppressed",
        [PSS_OUTCOME_ERROR] = "error",
        [PSS_TEMPLATE] = "template",
    };
    return names[outcome];
}

const char *
pss_repair_name(enum pss_repair repair)
{
    static const char *const names[] = {
        [PSS_MANUAL] = "manual",
        [PSS_HARDEN] = "harden",
        [PSS_REPLACE] = "replace",
        [PSS_UNSAFE] = "unsafe",
    };
    return names[repair];
}

const char *
pss_silencer_name(enum pss_silencer by)
{
    static const char *const names[] = {
        [PSS_NOT_SILENCED] = "",
        [PSS_SILENCED_BY_COMMENT] = "comment",
        [PSS_SILENCED_BY_ANNOTATION] = "annotation",
        [PSS_SILENCED_BY_BASELINE] = "baseline",
    };
    return names[by];
}
