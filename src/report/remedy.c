/* What would free a pod that is left, for programs. */
#include "pss/base.h"

#include "pss/tally.h"
#include "pss/whoask.h"
#include "record.h"
#include "waits.h"

enum { MOST_OPTIONS = 3 };

/* Of the reasons that images give. */
static const struct remedy {
    enum pss_why why;
    const char *options[MOST_OPTIONS];
} remedies[] = {
    {PSS_WHY_NEEDS_ROOT, {"--repairs=all"}},
    {PSS_WHY_WOULD_NOT_START, {"--repairs=all"}},
    {PSS_WHY_UNKNOWN_USER_OF_VOLUME,
        {"--image-config", "--fs-group=auto", "--run-as-user"}},
};

/* The word before the first colon, as `indeterminate`; "" where there is none. */
static struct pss_str
name_of(struct pss_str reason)
{
    size_t n = 0;
    while (n < reason.n &&
           ((reason.p[n] >= 'a' && reason.p[n] <= 'z') || reason.p[n] == '-'))
        n++;
    return pss_str_has_at(reason, n, PSS_STR(": ")) ? (struct pss_str){reason.p, n}
                                                    : PSS_STR("");
}

static void
put_remedy(json_t *options, struct pss_str name)
{
    for (size_t i = 0; i < PSS_COUNT(remedies); i++) {
        if (!pss_str_eq(name, pss_str_of(pss_why_name(remedies[i].why))))
            continue;
        for (size_t k = 0; k < MOST_OPTIONS && remedies[i].options[k]; k++)
            pss_append(options, pss_dump_text(pss_str_of(remedies[i].options[k])));
    }
}

void
pss_record_waits(
    json_t *out, const struct pss_result *result, const struct pss_pod_result *pod)
{
    struct pss_waits_walk walk = {0};
    json_t *waits = pss_set_array(out, "waits");
    for (size_t i = 0; i < pod->n_reasons; i++) {
        const struct pss_finding *finding =
            pss_waits_finding(result, pod, pod->reasons[i], &walk);
        struct pss_str name =
            finding ? pss_str_of(finding->rule) : name_of(pod->reasons[i]);
        json_t *made = pss_dump_object();
        pss_set_text(made, "for", name);
        pss_set_text(made, "text", pod->reasons[i]);
        json_t *options = pss_set_array(made, "options");
        if (!finding)
            put_remedy(options, name);
        else if (finding->repair != PSS_MANUAL)
            pss_append(
                options, pss_dump_text(pss_str_of(pss_tally_option(finding->repair))));
        pss_append(waits, made);
    }
}
