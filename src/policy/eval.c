/* Puts a pod before the table and joins what the checks say. */
#include "pss/base.h"

#include "pss/eval.h"

#include "rule.h"

static bool
is_pardoned(const struct pss_check *check, const struct pss_judge *judge)
{
    if (judge->minor < check->pardon.since)
        return false;
    switch (check->pardon.kind) {
    case PSS_NO_PARDON:
        return false;
    case PSS_WINDOWS_POD:
        return judge->pod->is_windows;
    case PSS_NO_HOST_USERS:
        return judge->pod->has_no_host_users;
    }
    return false;
}

static bool
is_in_force(const struct pss_rule *rule, unsigned minor)
{
    return minor >= rule->since && (rule->until == 0 || minor < rule->until);
}

/* The rows that are judged at a setter of this scope, in order. */
static void
judge_setter(struct pss_hits *out, struct pss_judge *judge,
    const struct pss_check *check, struct pss_setter *setter)
{
    for (const struct pss_rule *rule = check->rules; rule->field; rule++) {
        bool is_here = rule->scope == setter->scope ||
                       (rule->also_pod && setter->scope == PSS_POD);
        if (!is_here || !is_in_force(rule, judge->minor))
            continue;
        size_t n = out->n;
        pss_rule_judge(out, judge, rule, setter);
        if (rule->demand == PSS_SOURCE && out->n > n)
            return;
    }
}

static bool
has_rows(const struct pss_check *check, unsigned minor, enum pss_scope scope)
{
    for (const struct pss_rule *rule = check->rules; rule->field; rule++)
        if (rule->scope == scope && is_in_force(rule, minor))
            return true;
    return false;
}

static void
judge_check(
    struct pss_hits *out, struct pss_judge *judge, const struct pss_check *check)
{
    const struct pss_pod *pod = judge->pod;
    if (check->rules[0].demand == PSS_INHERITS_IN) {
        pss_rule_judge_inherited(out, judge, &check->rules[0]);
        return;
    }
    judge_setter(out, judge, check, &judge->spec);
    if (has_rows(check, judge->minor, PSS_CONTAINER))
        for (size_t i = 0; i < pod->n_containers; i++)
            judge_setter(out, judge, check, &judge->containers[i]);
    if (has_rows(check, judge->minor, PSS_VOLUME))
        for (size_t i = 0; i < pod->n_volumes; i++) {
            struct pss_setter volume = {PSS_VOLUME, i, .map = pod->volumes[i].map};
            judge_setter(out, judge, check, &volume);
        }
    if (has_rows(check, judge->minor, PSS_ANNOTATION))
        for (size_t i = 0; i < pod->n_annotations; i++) {
            struct pss_setter annotation = {PSS_ANNOTATION, i, .map = pod->meta};
            judge_setter(out, judge, check, &annotation);
        }
}

static bool
is_visible(const struct pss_hit *hit)
{
    return !hit->is_hidden;
}

/* Hits that explicit ones hide speak only where they are alone. */
static void
say(struct pss_buf *out, const struct pss_check *check, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n)
{
    size_t n_visible = 0;
    for (size_t i = 0; i < n; i++)
        n_visible += is_visible(&hits[i]);
    if (n_visible == 0 || n_visible == n) {
        check->say(out, pod, hits, n);
        return;
    }
    struct pss_hits visible = pss_say_pick(pod, hits, n, is_visible);
    check->say(out, pod, visible.items, visible.n);
}

void
pss_eval(struct pss_verdict *out, struct pss_arena *mem, const struct pss_pod *pod,
    const struct pss_policy *policy, unsigned flags)
{
    struct pss_arena *scratch = pss_arena_scratch(mem);
    struct pss_judge judge = {
        .mem = mem,
        .scratch = scratch,
        .pod = pod,
        .placeholder = pod->filled,
        .minor = policy->minor,
        .has_no_defaults = (flags & PSS_EVAL_NO_DEFAULTS) != 0,
        .spec = {PSS_POD, .map = pod->spec, .context = pod->context},
        .containers = PSS_NEW_N(scratch, struct pss_setter, pod->n_containers),
    };
    for (size_t i = 0; i < pod->n_containers; i++)
        judge.containers[i] = (struct pss_setter){
            PSS_CONTAINER, i, .map = pod->containers[i].map, .context = pod->context};

    struct pss_buf details = {0};
    *out = (struct pss_verdict){0};
    const struct pss_check *check;
    uint64_t asked = pss_checks_asked(policy);
    for (size_t i = 0; (check = pss_check_at(i)) != NULL; i++) {
        if (!(asked >> i & 1) || is_pardoned(check, &judge))
            continue;
        struct pss_violation violation = {.check = check};
        judge_check(&violation.hits, &judge, check);
        if (violation.hits.n == 0)
            continue;
        if (out->n > 0)
            pss_buf_puts(&details, ", ");
        size_t start = details.n;
        say(&details, check, pod, violation.hits.items, violation.hits.n);
        violation.said.n = details.n - start;
        PSS_PUSH(scratch, out, violation);
    }
    out->placeholder = judge.placeholder;
    out->is_allowed = out->n == 0;
    out->details = pss_arena_copy(mem, pss_buf_str(&details));
    const char *next = out->details.p;
    for (size_t i = 0; i < out->n; i++) {
        out->items[i].said.p = next;
        next += out->items[i].said.n + 2; /* and a comma and a blank */
    }
    pss_buf_release(&details);
}

struct pss_str
pss_say(struct pss_arena *mem, const struct pss_check *check, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n)
{
    struct pss_buf buf = {0};
    say(&buf, check, pod, hits, n);
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&buf));
    pss_buf_release(&buf);
    return text;
}
