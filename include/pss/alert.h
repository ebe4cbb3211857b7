/* What a result has to say, for formats that know lines and messages, but neither pods
 * nor outcomes: findings, pods that are left without one, errors. */
#ifndef PSS_ALERT_H
#define PSS_ALERT_H

#include "pss/fixes.h"
#include "pss/report.h"

enum pss_alert_kind {
    PSS_ALERT_FINDING,
    PSS_ALERT_LEFT,
    PSS_ALERT_ERROR,
    PSS_ALERT_NOTE, /* about the start of a pod: no violation */
};

struct pss_alert {
    enum pss_alert_kind kind;
    enum pss_severity severity; /* of a pod that is left, and of a note: warning */
    const struct pss_finding *finding; /* NULL if it is none */
    const struct pss_pod_result *pod;  /* NULL if there is none */
    const char *rule;                  /* PSS_NOTICE_… if it is not a finding */
    struct pss_str message; /* with the object's name before it, and cleaned */
    bool is_gone;       /* repaired, and that is written: it can no longer be seen */
    bool is_suppressed; /* the user does not want to be told */
    bool has_reasons;   /* the first violation of a pod that is left: the place to say
                           why, once */
    size_t number;      /* of the finding, in pss_alerts.fixes */
    size_t order;
    size_t at; /* offset in the text as it was */
    /* In the text as it is: what was written, if anything was. */
    struct pss_place start;
    struct pss_place end; /* behind the last character */
};

struct pss_alerts {
    struct pss_alert *items; /* by place */
    size_t n;
    size_t cap;
    struct pss_str name; /* of the file: relative to the report's top, or absolute */
    bool is_outside;     /* it is absolute */
    struct pss_arena *mem;
    struct pss_fixes fixes; /* of a result that was not written; else none */
    bool has_fixes;
};

void pss_alerts_of(
    struct pss_alerts *out, struct pss_report *report, const struct pss_result *result);
/* What it takes to get rid of a finding that is an error, as in the text report; "" for
 * anything else. */
const char *pss_alert_remedy(
    const struct pss_result *result, const struct pss_alert *alert);
/* Whether the pod starts once it is edited: a word for its first finding, "" for others. */
const char *pss_alert_start(
    const struct pss_result *result, const struct pss_alert *alert);
/* The same in parentheses, behind a message. */
void pss_alert_put_start(struct pss_buf *out, const struct pss_result *result,
    const struct pss_alert *alert);
/* How many edits the alert has of its own. */
size_t pss_alerts_count_fixes(
    const struct pss_alerts *alerts, const struct pss_alert *alert);

#endif
