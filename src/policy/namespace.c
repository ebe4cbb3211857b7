/* From the labels of a namespace to the policy of three modes. */
#include "pss/base.h"

#include "pss/namespace.h"

#include "say.h"

static const struct {
    const char *name;
    const char *label;
    const char *version_label;
} modes[] = {
    [PSS_ENFORCE] = {"enforce", PSS_LABEL_PREFIX "enforce",
        PSS_LABEL_PREFIX "enforce-version"},
    [PSS_AUDIT] = {"audit", PSS_LABEL_PREFIX "audit", PSS_LABEL_PREFIX "audit-version"},
    [PSS_WARN] = {"warn", PSS_LABEL_PREFIX "warn", PSS_LABEL_PREFIX "warn-version"},
};

const char *
pss_mode_name(enum pss_mode_kind mode)
{
    return modes[mode].name;
}

const char *
pss_mode_label(enum pss_mode_kind mode)
{
    return modes[mode].label;
}

const char *
pss_mode_version_label(enum pss_mode_kind mode)
{
    return modes[mode].version_label;
}

const struct pss_label *
pss_label_find(const struct pss_labels *labels, const char *key)
{
    for (size_t i = 0; i < labels->n; i++)
        if (pss_str_is(labels->items[i].key, key))
            return &labels->items[i];
    return NULL;
}

struct pss_admission
pss_admission_builtin(void)
{
    struct pss_admission out = {0};
    for (int i = 0; i < PSS_N_MODES; i++)
        pss_version_parse(&out.modes[i].policy, PSS_STR("latest"));
    return out;
}

static void
add_error(struct pss_admission *out, struct pss_arena *mem, const char *key,
    struct pss_str value, const char *wanted)
{
    struct pss_buf buf = {0};
    pss_buf_printf(&buf, "metadata.labels[%s]: Invalid value: ", key);
    pss_say_go_quoted(&buf, value);
    pss_buf_puts(&buf, wanted);
    struct pss_label_error error = {key, value, pss_arena_copy(mem, pss_buf_str(&buf))};
    pss_buf_release(&buf);
    PSS_PUSH(mem, &out->errors, error);
}

/* An enforce that nobody can read refuses all that it can; the others only speak, so they
 * fall silent. */
static void
read_level(struct pss_admission *out, struct pss_arena *mem,
    const struct pss_labels *labels, enum pss_mode_kind mode)
{
    const struct pss_label *label = pss_label_find(labels, modes[mode].label);
    if (!label)
        return;
    out->has_levels = true;
    out->modes[mode].source = PSS_FROM_LABEL;
    struct pss_policy *policy = &out->modes[mode].policy;
    if (pss_level_parse(&policy->level, label->value))
        return;
    policy->level = mode == PSS_ENFORCE ? PSS_RESTRICTED : PSS_PRIVILEGED;
    add_error(out, mem, modes[mode].label, label->value,
        ": must be one of privileged, baseline, restricted");
}

static void
read_version(struct pss_admission *out, struct pss_arena *mem,
    const struct pss_labels *labels, enum pss_mode_kind mode)
{
    const struct pss_label *label = pss_label_find(labels, modes[mode].version_label);
    struct pss_policy *policy = &out->modes[mode].policy;
    if (!label || pss_version_parse(policy, label->value))
        return;
    pss_version_parse(policy, PSS_STR("latest"));
    add_error(out, mem, modes[mode].version_label, label->value,
        ": must be \"latest\" or \"v1.x\"");
}

/* Without a warn label of its own, a namespace that enforces more than the default warns
 * of as much. */
static void
follow_enforce(struct pss_admission *out, const struct pss_labels *labels)
{
    const struct pss_label *enforce = pss_label_find(labels, modes[PSS_ENFORCE].label);
    const struct pss_policy *from = &out->modes[PSS_ENFORCE].policy;
    struct pss_policy *warn = &out->modes[PSS_WARN].policy;
    enum pss_level level;
    if (pss_label_find(labels, modes[PSS_WARN].label) || !enforce ||
        !pss_level_parse(&level, enforce->value) || from->level <= warn->level)
        return;
    struct pss_policy own = *warn;
    bool has_version = pss_label_find(labels, modes[PSS_WARN].version_label) != NULL;
    *warn = has_version ? own : *from;
    warn->level = from->level;
    out->modes[PSS_WARN].source = PSS_FROM_ENFORCE;
}

void
pss_admission_of(struct pss_admission *out, struct pss_arena *mem,
    const struct pss_labels *labels, const struct pss_admission *defaults)
{
    *out = (struct pss_admission){0};
    memcpy(out->modes, defaults->modes, sizeof out->modes);
    for (int i = 0; i < PSS_N_MODES; i++)
        out->modes[i].source = PSS_FROM_DEFAULT;
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        read_level(out, mem, labels, mode);
        read_version(out, mem, labels, mode);
    }
    follow_enforce(out, labels);
}

enum pss_mode_kind
pss_admission_strictest(const struct pss_admission *admission)
{
    enum pss_mode_kind best = PSS_ENFORCE;
    for (enum pss_mode_kind mode = PSS_AUDIT; mode < PSS_N_MODES; mode++) {
        const struct pss_policy *x = &admission->modes[mode].policy;
        const struct pss_policy *y = &admission->modes[best].policy;
        if (x->level > y->level || (x->level == y->level && x->minor > y->minor))
            best = mode;
    }
    return best;
}
