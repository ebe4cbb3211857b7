/* Finds the findings that bar a pod. */
#include "pss/base.h"

#include "pss/report.h"
#include "pss/tally.h"
#include "waits.h"

enum {
    MOST_LOOKS = 10000, /* in search of the finding of a reason */
    MOST_TEXTS = 8,     /* that are named */
};

/* Texts that were said, so that none is said twice. */
struct said {
    struct pss_str items[MOST_TEXTS];
    size_t n;
    size_t n_more; /* at least one of them is new */
};

/* True the first time, as long as there is room. */
static bool
is_news(struct said *said, struct pss_str text)
{
    for (size_t i = 0; i < said->n; i++)
        if (pss_str_eq(said->items[i], text))
            return false;
    if (said->n == PSS_COUNT(said->items)) {
        said->n_more++;
        return false;
    }
    said->items[said->n++] = text;
    return true;
}

/* True if the pod waits for this finding: the class that would reach the pod is that of
 * its hardest findings. */
static bool
is_bar(const struct pss_pod_result *pod, const struct pss_finding *finding)
{
    bool is_open = finding->severity == PSS_ERROR &&
                   finding->outcome != PSS_SUPPRESSED &&
                   !pss_outcome_is_done(finding->outcome);
    return is_open && finding->repair == pod->reach;
}

/* Why nothing is done about a finding, if it says more than that nothing is. */
static struct pss_str
why_of(const struct pss_finding *finding)
{
    bool is_told = finding->repair == PSS_MANUAL && finding->why &&
                   strcmp(finding->why, "no automatic repair") != 0;
    return is_told ? pss_str_of(finding->why) : PSS_STR("");
}

const struct pss_finding *
pss_waits_finding(const struct pss_result *result, const struct pss_pod_result *pod,
    struct pss_str reason, struct pss_waits_walk *walk)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = 0; i < pod->n_findings && walk->looks <= MOST_LOOKS; i++) {
        size_t number = (walk->next + i) % pod->n_findings;
        struct pss_str message = items[number].message;
        walk->looks++;
        if (!pss_str_starts(reason, message) ||
            !pss_str_has_at(reason, message.n, PSS_STR(": ")))
            continue;
        walk->next = number + 1;
        return &items[number];
    }
    return NULL;
}

static void
put_rules(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod, struct said *rules)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = 0; i < pod->n_findings; i++) {
        if (!is_bar(pod, &items[i]) || !is_news(rules, pss_str_of(items[i].rule)))
            continue;
        pss_buf_printf(out, "%s%s", rules->n == 1 ? "waits for " : ", ", items[i].rule);
    }
    pss_buf_puts(out, rules->n_more > 0 ? " and others" : "");
}

/* What would free it. */
static void
put_remedy(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    if (pod->reach != PSS_MANUAL) {
        pss_buf_printf(out, ": %s would fix the pod", pss_tally_option(pod->reach));
        return;
    }
    const struct pss_finding *items = pss_findings_of(result, pod);
    struct said said = {.n = 0};
    for (size_t i = 0; i < pod->n_findings; i++) {
        struct pss_str why = why_of(&items[i]);
        if (!is_bar(pod, &items[i]) || why.n == 0 || !is_news(&said, why))
            continue;
        pss_buf_puts(out, said.n == 1 ? ": " : "; ");
        pss_report_clean(out, why);
    }
    if (said.n == 0)
        pss_buf_puts(out, ": to be changed by hand");
}

void
pss_waits_say(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    struct said rules = {.n = 0};
    put_rules(out, result, pod, &rules);
    bool has_rules = rules.n > 0 && pod->n_reasons > 0;
    if (rules.n > 0)
        put_remedy(out, result, pod);
    struct said said = {.n = 0};
    struct pss_waits_walk walk = {0};
    for (size_t i = 0; i < pod->n_reasons; i++) {
        struct pss_str reason = pod->reasons[i];
        bool is_said = has_rules && (pss_waits_finding(result, pod, reason, &walk) ||
                                        walk.looks > MOST_LOOKS);
        if (is_said || !is_news(&said, reason))
            continue;
        pss_buf_puts(out, rules.n > 0 || said.n > 1 ? "; " : "");
        pss_report_clean(out, reason);
    }
    pss_buf_puts(out, said.n_more > 0 ? "; and for other reasons" : "");
    if (rules.n == 0 && pod->reach != PSS_MANUAL)
        pss_buf_printf(out, "; %s edits it all the same", pss_tally_option(pod->reach));
}

/* What needs root would be edited by wider repairs. If a pod needs a person all the same,
 * another reason tells why. */
static struct pss_str
first_reason(const struct pss_pod_result *pod)
{
    const struct pss_str *reasons = pod->reasons;
    size_t i = 0;
    while (pod->reach == PSS_MANUAL && i + 1 < pod->n_reasons &&
           pss_str_starts(reasons[i], PSS_STR("needs-root: ")))
        i++;
    return i < pod->n_reasons ? reasons[i] : PSS_STR("no reason");
}

void
pss_waits_first(struct pss_buf *out, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    const struct pss_finding *items = pss_findings_of(result, pod);
    for (size_t i = 0; i < pod->n_findings; i++) {
        if (!is_bar(pod, &items[i]))
            continue;
        pss_buf_puts(out, items[i].rule);
        struct pss_str why = why_of(&items[i]);
        pss_buf_puts(out, why.n > 0 ? ": " : "");
        pss_report_clean(out, why);
        return;
    }
    pss_report_clean(out, first_reason(pod));
}
