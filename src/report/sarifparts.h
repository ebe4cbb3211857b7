/* Parts of SARIF results. */
#ifndef REPORT_SARIFPARTS_H
#define REPORT_SARIFPARTS_H

#include "pss/alert.h"
#include "pss/dump.h"
#include "pss/report.h"

/* The name of the directory from which relative references count. */
#define PSS_SARIF_ROOT "%SRCROOT%"

void pss_sarif_message(json_t *out, const char *key, struct pss_str text);
void pss_sarif_region(
    json_t *out, const char *key, struct pss_place start, struct pss_place end);
/* The file of the alerts. */
void pss_sarif_artifact(json_t *out, const struct pss_alerts *alerts);
/* The edits that answer the alert, in its file and in others; nothing if there are none. */
void pss_sarif_fixes(json_t *out, const struct pss_report *report,
    const struct pss_alerts *alerts, const struct pss_alert *alert);
/* The kustomizations of the roots that show a finding. */
void pss_sarif_roots(json_t *out, const struct pss_report *report,
    const struct pss_alerts *alerts, const struct pss_alert *alert);

#endif
