/* The steps of a roll-out, and their kubectl commands. */
#include "pss/base.h"

#include "pss/readiness.h"

const char *
pss_ready_step_name(enum pss_ready_step step)
{
    static const char *const names[] = {
        [PSS_STEP_ANNOUNCE] = "today",
        [PSS_STEP_TODAY] = "today",
        [PSS_STEP_HARDEN] = "harden",
        [PSS_STEP_REPLACE] = "replace",
        [PSS_STEP_UNSAFE] = "unsafe",
    };
    return names[step];
}

static void
put_label(struct pss_buf *out, const struct pss_readiness *readiness,
    const struct pss_ready_space *space, enum pss_mode_kind mode, enum pss_level level)
{
    const struct pss_str version = readiness->policy.version;
    pss_buf_printf(out, " %s=%s", pss_mode_label(mode), pss_level_name(level));
    /* A version label that is there stays, unless the user names a version. */
    if (!pss_str_eq(space->admission.modes[mode].policy.version, version))
        pss_buf_printf(out, " %s=%.*s", pss_mode_version_label(mode), PSS_FMT(version));
}

static enum pss_repair
class_of(enum pss_ready_step step)
{
    switch (step) {
    case PSS_STEP_HARDEN:
        return PSS_HARDEN;
    case PSS_STEP_REPLACE:
        return PSS_REPLACE;
    case PSS_STEP_UNSAFE:
        return PSS_UNSAFE;
    case PSS_STEP_ANNOUNCE:
    case PSS_STEP_TODAY:
    case PSS_N_STEPS:
        break;
    }
    return PSS_MANUAL;
}

bool
pss_ready_asks_less(
    const struct pss_ready_space *space, enum pss_mode_kind mode, enum pss_level level)
{
    /* A label that cannot be read is set anew, whatever level it counts as. */
    for (size_t i = 0; i < space->admission.errors.n; i++)
        if (strcmp(space->admission.errors.items[i].key, pss_mode_label(mode)) == 0)
            return true;
    return space->admission.modes[mode].policy.level < level;
}

bool
pss_ready_can_enforce(const struct pss_ready_space *space, enum pss_repair class)
{
    struct pss_ready_verdict verdict = pss_ready_verdict(space, class);
    bool is_judged = verdict.bar == PSS_BAR_NONE || verdict.bar == PSS_BAR_WORKLOADS ||
                     verdict.most > PSS_PRIVILEGED;
    /* Workloads that would not start show nothing of what the namespace needs. */
    bool is_hollow =
        class == PSS_MANUAL && space->idle > 0 && space->idle == space->workloads;
    return is_judged && !is_hollow &&
           pss_ready_asks_less(space, PSS_ENFORCE, verdict.most);
}

void
pss_ready_command(struct pss_buf *out, const struct pss_readiness *readiness,
    const struct pss_ready_space *space, enum pss_ready_step step)
{
    bool is_ours = !space->is_exempt && !space->is_system;
    if (!is_ours || !pss_is_namespace_name(space->name))
        return;
    struct pss_buf labels = {0};
    if (step == PSS_STEP_ANNOUNCE) {
        if (pss_ready_asks_less(space, PSS_WARN, PSS_RESTRICTED))
            put_label(&labels, readiness, space, PSS_WARN, PSS_RESTRICTED);
        if (pss_ready_asks_less(space, PSS_AUDIT, PSS_RESTRICTED))
            put_label(&labels, readiness, space, PSS_AUDIT, PSS_RESTRICTED);
    } else {
        enum pss_repair class = class_of(step);
        enum pss_level level = pss_ready_verdict(space, class).most;
        bool is_news =
            class == PSS_MANUAL ||
            level > pss_ready_verdict(space, (enum pss_repair)(class - 1)).most;
        if (is_news && pss_ready_can_enforce(space, class))
            put_label(&labels, readiness, space, PSS_ENFORCE, level);
    }
    if (labels.n > 0)
        pss_buf_printf(out,
            "kubectl label --dry-run=server --overwrite namespace %.*s%.*s",
            PSS_FMT(space->name), PSS_FMT(pss_buf_str(&labels)));
    pss_buf_release(&labels);
}
