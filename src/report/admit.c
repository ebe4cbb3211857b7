/* Rejected, warned, audited: the modes of a namespace and one workload. */
#include "pss/base.h"

#include "pss/admit.h"
#include "pss/pod.h"
#include "pss/report.h"

const char *
pss_answer_name(enum pss_answer answer)
{
    static const char *const names[] = {
        [PSS_ADMITTED] = "admitted",
        [PSS_FORBIDDEN] = "rejected",
        [PSS_FORBIDDEN_LATER] = "pods rejected",
        [PSS_AUDITED] = "audited",
        [PSS_WARNED] = "warned",
    };
    return names[answer];
}

static bool
is_exempt(const struct pss_pod_result *pod)
{
    enum pss_basis basis = pod->standing->basis;
    return basis == PSS_BY_EXEMPTION || basis == PSS_BY_RUNTIME_EXEMPTION;
}

static bool
is_pod(const struct pss_pod_result *pod)
{
    return pss_str_is(pod->object->kind, "Pod");
}

enum pss_answer
pss_admit(const struct pss_pod_result *pod, enum pss_mode_kind mode)
{
    if (!pod->standing || is_exempt(pod) || pod->modes[mode].is_allowed)
        return PSS_ADMITTED;
    switch (mode) {
    case PSS_ENFORCE:
        return is_pod(pod) ? PSS_FORBIDDEN : PSS_FORBIDDEN_LATER;
    case PSS_AUDIT:
        return PSS_AUDITED;
    case PSS_WARN:
        /* A request that is refused has its error, and needs no warning. */
        if (is_pod(pod) && !pod->modes[PSS_ENFORCE].is_allowed)
            return PSS_ADMITTED;
        return PSS_WARNED;
    case PSS_N_MODES:
        break;
    }
    return PSS_ADMITTED;
}

static void
put_violation(struct pss_buf *out, const struct pss_pod_result *pod,
    enum pss_mode_kind mode, const char *verb)
{
    const struct pss_policy *policy = &pod->standing->admission.modes[mode].policy;
    pss_buf_printf(out, "%s PodSecurity \"%s:%.*s\": ", verb,
        pss_level_name(policy->level), PSS_FMT(policy->version));
    pss_buf_add(out, pod->modes[mode].details);
}

void
pss_admit_say(
    struct pss_buf *out, const struct pss_pod_result *pod, enum pss_mode_kind mode)
{
    switch (pss_admit(pod, mode)) {
    case PSS_ADMITTED:
        return;
    case PSS_FORBIDDEN:
        pss_buf_puts(out, "pods ");
        if (pod->object->name.n > 0)
            pss_buf_printf(out, "\"%.*s\" ", PSS_FMT(pod->object->name));
        pss_buf_puts(out, "is forbidden: ");
        put_violation(out, pod, mode, "violates");
        return;
    case PSS_FORBIDDEN_LATER:
        put_violation(out, pod, mode, "violates");
        return;
    case PSS_AUDITED:
    case PSS_WARNED:
        put_violation(out, pod, mode, "would violate");
        return;
    }
}

/* `warns and audits` */
static void
put_acts(struct pss_buf *out, const struct pss_pod_result *pod, enum pss_answer answer,
    bool is_both)
{
    switch (answer) {
    case PSS_ADMITTED:
        break;
    case PSS_FORBIDDEN:
        pss_buf_puts(out, " rejects it: ");
        break;
    case PSS_FORBIDDEN_LATER:
        pss_buf_puts(out, " accepts the ");
        pss_report_clean(out, pod->object->kind);
        pss_buf_puts(out, " and rejects its pods: ");
        break;
    case PSS_AUDITED:
        pss_buf_puts(out, is_both ? " warns and audits: " : " audits: ");
        break;
    case PSS_WARNED:
        pss_buf_puts(out, " warns: ");
        break;
    }
}

static bool
is_same(const struct pss_policy *a, const struct pss_policy *b)
{
    return a->level == b->level && pss_str_eq(a->version, b->version);
}

bool
pss_admit_put(struct pss_buf *out, const struct pss_pod_result *pod,
    struct pss_str before, bool is_brief)
{
    const struct pss_mode_policy *modes =
        pod->standing ? pod->standing->admission.modes : NULL;
    bool is_said = false;
    bool is_both = modes &&
                   is_same(&modes[PSS_AUDIT].policy, &modes[PSS_WARN].policy) &&
                   pss_admit(pod, PSS_AUDIT) && pss_admit(pod, PSS_WARN);
    for (enum pss_mode_kind mode = PSS_ENFORCE; modes && mode < PSS_N_MODES; mode++) {
        enum pss_answer answer = pss_admit(pod, mode);
        if (answer == PSS_ADMITTED || (mode == PSS_WARN && is_both))
            continue;
        const struct pss_policy *policy = &modes[mode].policy;
        bool is_asked = is_same(policy, &pod->policy);
        is_said |= is_asked;
        pss_buf_add(out, before);
        pss_buf_puts(out, "namespace ");
        pss_report_clean(out, pod->standing->space);
        put_acts(out, pod, answer, is_both);
        if (is_brief && is_asked) {
            pss_buf_printf(out, "it violates %s:%.*s\n", pss_level_name(policy->level),
                PSS_FMT(policy->version));
            continue;
        }
        struct pss_buf text = {0};
        pss_admit_say(&text, pod, mode);
        pss_report_clean(out, pss_buf_str(&text));
        pss_buf_release(&text);
        pss_buf_putc(out, '\n');
    }
    return is_said;
}
