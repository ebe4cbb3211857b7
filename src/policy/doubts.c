/* What may run in a namespace and was not judged there: no enforce label is built on a
 * guess. */
#include "pss/base.h"

#include "pss/readiness.h"

static const enum pss_repair classes[] = {
    PSS_MANUAL, PSS_HARDEN, PSS_REPLACE, PSS_UNSAFE};

static const struct {
    const char *name;
    const char *why;
} kinds[] = {
    [PSS_DOUBT_UNREAD] = {"unreadable", "it cannot be read"},
    [PSS_DOUBT_LINK] = {"link",
        "it is a symbolic link that leads to no file of the tree: name its target"},
    [PSS_DOUBT_TEMPLATE] = {"template", "it is a template: render it first"},
    [PSS_DOUBT_PATCH] = {"patch",
        "it is a part of an object, laid over another one: render it first"},
    [PSS_DOUBT_OPERATOR] = {"operator",
        "its pods are as the operator makes them: check those"},
    [PSS_DOUBT_UNKNOWN_KIND] = {"unknown-kind",
        "its kind is not known, and it may make pods"},
    [PSS_DOUBT_NO_SUCH_KIND] = {"no-such-kind", "its group has no such kind"},
    [PSS_DOUBT_NO_POD_TEMPLATE] = {"no-pod-template", "it has no pod template"},
    [PSS_DOUBT_CHART] = {"chart",
        "what it makes is not here: check the objects that come of it"},
    [PSS_DOUBT_REMOTE] = {"remote",
        "kustomize fetches it from elsewhere: check the output of kustomize build"},
    [PSS_DOUBT_OUTSIDE] = {"outside",
        "kustomize takes it from outside of this run: name that place, too"},
    [PSS_DOUBT_PLUGIN] = {"plugin",
        "it makes or changes objects: check the output of kustomize build"},
    [PSS_DOUBT_VALUE] = {"replacement",
        "it sets what the checks read: check the output of kustomize build"},
    [PSS_DOUBT_ELSEWHERE] = {"other-namespace",
        "a kustomization.yaml puts it into this namespace"},
    [PSS_DOUBT_ANYWHERE] = {"no-namespace",
        "its namespace is not known here: name it, or give --namespace"},
};

const char *
pss_doubt_name(enum pss_doubt_kind kind)
{
    return kinds[kind].name;
}

const char *
pss_doubt_why(enum pss_doubt_kind kind)
{
    return kinds[kind].why;
}

void
pss_readiness_doubt(
    struct pss_readiness *readiness, const struct pss_ready_doubt *doubt)
{
    struct pss_ready_doubt copy = *doubt;
    copy.space = pss_arena_copy(readiness->mem, copy.space);
    copy.what = pss_arena_copy(readiness->mem, copy.what);
    copy.place = pss_arena_copy(readiness->mem, copy.place);
    PSS_PUSH(readiness->mem, &readiness->doubts, copy);
}

/* ---- limits ---- */

/* The first of the doubts that leave the least. */
static void
limit(struct pss_ready_space *space, const struct pss_ready_doubt *doubt)
{
    for (size_t i = 0; i < PSS_COUNT(classes); i++) {
        struct pss_ready_limit *it = &space->limits[classes[i]];
        if (it->doubt && it->level <= doubt->meets[classes[i]])
            continue;
        it->level = doubt->meets[classes[i]];
        it->doubt = doubt;
    }
}

static void
limit_by_any(struct pss_ready_space *space, const struct pss_ready_space *any)
{
    space->n_doubts += any->n_doubts;
    for (size_t i = 0; i < PSS_COUNT(classes); i++)
        if (any->limits[classes[i]].doubt)
            limit(space, any->limits[classes[i]].doubt);
}

void
pss_doubts_limit(struct pss_readiness *readiness)
{
    struct pss_ready_space any = {.n = 0};
    for (size_t i = 0; i < readiness->doubts.n; i++) {
        const struct pss_ready_doubt *doubt = &readiness->doubts.items[i];
        struct pss_ready_space *space =
            doubt->space.n == 0
                ? &any
                : &readiness->spaces.items[pss_readiness_find(readiness, doubt->space) -
                                           readiness->spaces.items];
        space->n_doubts++;
        space->is_system |= doubt->is_system;
        limit(space, doubt);
    }
    for (size_t i = 0; i < readiness->spaces.n; i++)
        limit_by_any(&readiness->spaces.items[i], &any);
}

/* ---- the decision ---- */

struct pss_ready_verdict
pss_ready_verdict(const struct pss_ready_space *space, enum pss_repair class)
{
    struct pss_ready_verdict out = {.most = PSS_PRIVILEGED};
    if (space && space->is_system) {
        out.bar = PSS_BAR_SYSTEM;
        return out;
    }
    if (space && space->is_exempt) {
        out.bar = PSS_BAR_EXEMPT;
        return out;
    }
    if (!space || !pss_is_namespace_name(space->name)) {
        out.bar = PSS_BAR_UNNAMED;
        return out;
    }
    const struct pss_ready_limit *limit = &space->limits[class];
    bool is_seen = space->workloads > 0;
    bool is_doubtful = limit->doubt && limit->level < space->meets[class];
    if (is_doubtful && (is_seen || limit->level == PSS_PRIVILEGED)) {
        out.bar = PSS_BAR_DOUBT;
        out.doubt = limit->doubt;
        out.most = limit->level;
    } else if (!is_seen) {
        out.bar = PSS_BAR_UNSEEN;
    } else {
        out.most = space->meets[class];
        out.bar = out.most < PSS_RESTRICTED ? PSS_BAR_WORKLOADS : PSS_BAR_NONE;
    }
    return out;
}

const char *
pss_ready_bar_name(enum pss_ready_bar bar)
{
    static const char *const names[] = {
        [PSS_BAR_NONE] = "",
        [PSS_BAR_SYSTEM] = "system",
        [PSS_BAR_EXEMPT] = "exempt",
        [PSS_BAR_UNNAMED] = "unnamed",
        [PSS_BAR_UNSEEN] = "no-workload",
        [PSS_BAR_DOUBT] = "not-judged",
        [PSS_BAR_WORKLOADS] = "workloads",
    };
    return names[bar];
}

static void
say_doubt(struct pss_buf *out, const struct pss_ready_doubt *doubt, size_t n)
{
    if (doubt->what.n > 0)
        pss_buf_printf(out, "%.*s (%.*s)", PSS_FMT(doubt->what), PSS_FMT(doubt->place));
    else
        pss_buf_add(out, doubt->place);
    if (doubt->kind == PSS_DOUBT_ANYWHERE || doubt->kind == PSS_DOUBT_ELSEWHERE)
        pss_buf_printf(out, " meets less (%s), and %s",
            pss_level_name(doubt->meets[PSS_MANUAL]), pss_doubt_why(doubt->kind));
    else
        pss_buf_printf(out, " was not judged: %s", pss_doubt_why(doubt->kind));
    if (n > 1)
        pss_buf_printf(out, " (and %zu more)", n - 1);
}

void
pss_ready_say_bar(struct pss_buf *out, const struct pss_ready_space *space,
    const struct pss_ready_verdict *verdict)
{
    switch (verdict->bar) {
    case PSS_BAR_NONE:
        break;
    case PSS_BAR_SYSTEM:
        pss_buf_puts(out, "it is a system namespace (systemNamespaces in .pss-fix says "
                          "which are)");
        break;
    case PSS_BAR_EXEMPT:
        pss_buf_puts(out, "the cluster's configuration exempts it");
        break;
    case PSS_BAR_UNNAMED:
        pss_buf_puts(out, "its name is not known here, so nobody knows its workloads");
        break;
    case PSS_BAR_UNSEEN:
        pss_buf_puts(out, "none of its workloads is among the files of this run");
        break;
    case PSS_BAR_DOUBT:
        say_doubt(out, verdict->doubt, space->n_doubts);
        break;
    case PSS_BAR_WORKLOADS:
        pss_buf_printf(out,
            "after the permitted repairs its workloads meet %s (--readiness says "
            "which)",
            pss_level_name(verdict->most));
        break;
    }
}
