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

/* ---- what is meant ---- */

static struct pss_str
trimmed(struct pss_str text)
{
    while (text.n > 0 && (text.p[0] == ' ' || text.p[0] == '\t')) {
        text.p++;
        text.n--;
    }
    while (text.n > 0 && (text.p[text.n - 1] == ' ' || text.p[text.n - 1] == '\t'))
        text.n--;
    return text;
}

static size_t
count_digits(struct pss_str text, size_t at)
{
    size_t n = 0;
    while (at + n < text.n && text.p[at + n] >= '0' && text.p[at + n] <= '9')
        n++;
    return n;
}

struct pss_str
pss_version_meant(struct pss_arena *mem, struct pss_str text)
{
    text = trimmed(text);
    if (pss_str_same_letters(text, PSS_STR("latest")))
        return PSS_STR("latest");
    size_t at = text.n > 0 && (text.p[0] == 'v' || text.p[0] == 'V');
    if (pss_str_find(text, PSS_STR("1."), at) != at)
        return PSS_STR("");
    size_t minor = at + 2;
    size_t n = count_digits(text, minor);
    size_t end = minor + n;
    size_t patch = end < text.n && text.p[end] == '.' ? count_digits(text, end + 1) : 0;
    end += patch > 0 ? patch + 1 : 0;
    if (n < 2 || n > 3 || text.p[minor] == '0' || end != text.n)
        return PSS_STR("");
    return pss_arena_printf(mem, "v1.%.*s", (int)n, text.p + minor);
}

struct pss_str
pss_level_meant(struct pss_str text)
{
    text = trimmed(text);
    for (enum pss_level level = PSS_PRIVILEGED; level <= PSS_RESTRICTED; level++) {
        struct pss_str name = pss_str_of(pss_level_name(level));
        if (pss_str_same_letters(text, name))
            return name;
    }
    return PSS_STR("");
}

/* ---- reading ---- */

static struct pss_label_error
refuse(struct pss_arena *mem, const struct pss_label *label, const char *wanted,
    struct pss_str plain)
{
    struct pss_buf buf = {0};
    bool is_filled = label->filled.n > 0;
    pss_buf_printf(&buf, "metadata.labels[%.*s]: %s", PSS_FMT(label->key),
        is_filled ? "" : "Invalid value: ");
    if (is_filled)
        pss_buf_printf(&buf,
            "something else fills in %.*s, so nobody knows yet what is asked",
            PSS_FMT(label->filled));
    else if (label->is_collection)
        pss_buf_puts(&buf, "a mapping or a list: must be a string");
    else if (label->is_odd)
        pss_buf_printf(&buf, "%.*s: must be a string", PSS_FMT(label->value));
    else
        pss_say_go_quoted(&buf, label->value);
    if (!label->is_odd && !is_filled)
        pss_buf_puts(&buf, wanted);
    bool is_plain = !label->is_collection && !label->has_tag && !is_filled;
    struct pss_label_error out = {.key = label->key.p,
        .value = label->value,
        .message = pss_arena_copy(mem, pss_buf_str(&buf)),
        .plain = is_plain ? plain : PSS_STR(""),
        .is_filled = is_filled,
        .node = label->node};
    pss_buf_release(&buf);
    return out;
}

struct pss_label_error
pss_label_refused(struct pss_arena *mem, const struct pss_label *label)
{
    return refuse(mem, label, "", label->value);
}

bool
pss_is_mode_label(struct pss_str key)
{
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++)
        if (pss_str_is(key, modes[mode].label) ||
            pss_str_is(key, modes[mode].version_label))
            return true;
    return false;
}

static void
add_error(struct pss_admission *out, struct pss_arena *mem,
    const struct pss_label *label, const char *wanted, struct pss_str plain)
{
    struct pss_label_error error = refuse(mem, label, wanted, plain);
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
    if (!label->is_odd && pss_level_parse(&policy->level, label->value))
        return;
    policy->level = mode == PSS_ENFORCE ? PSS_RESTRICTED : PSS_PRIVILEGED;
    add_error(out, mem, label, ": must be one of privileged, baseline, restricted",
        pss_level_meant(label->value));
}

static void
read_version(struct pss_admission *out, struct pss_arena *mem,
    const struct pss_labels *labels, enum pss_mode_kind mode)
{
    const struct pss_label *label = pss_label_find(labels, modes[mode].version_label);
    struct pss_policy *policy = &out->modes[mode].policy;
    if (!label || (!label->is_odd && pss_version_parse(policy, label->value)))
        return;
    pss_version_parse(policy, PSS_STR("latest"));
    add_error(out, mem, label, ": must be \"latest\" or \"v1.x\"",
        pss_version_meant(mem, label->value));
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

struct pss_policy
pss_admission_meant(const struct pss_admission *admission, enum pss_mode_kind mode)
{
    struct pss_policy out = admission->modes[mode].policy;
    for (size_t i = 0; i < admission->errors.n; i++) {
        const struct pss_label_error *error = &admission->errors.items[i];
        if (strcmp(error->key, modes[mode].version_label) == 0)
            pss_version_parse(&out, error->plain);
    }
    return out;
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
