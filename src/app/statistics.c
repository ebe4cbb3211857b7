/* Finds the group of each pod. */
#include "pss/base.h"

#include "pss/diffname.h"
#include "pss/file.h"
#include "pss/git.h"
#include "pss/pod.h"
#include "statistics.h"

const struct pss_err *
pss_statistics_start(
    struct pss_statistics *out, const struct pss_opts *opts, const char *cwd)
{
    *out = (struct pss_statistics){.opts = opts, .cwd = cwd, .groups.mem = opts->mem};
    if (opts->statistics != PSS_STATISTICS_OWNER)
        return NULL;
    if (!cwd)
        return pss_err_at(opts->mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "cannot tell which repository this is: the current directory has no name");
    out->top = pss_git_top(opts->mem, cwd);
    if (!out->top)
        out->top = cwd;
    return pss_codeowners_find(&out->owners, opts->mem, out->top);
}

/* The owners of a file by its name from the current directory; "" if it has none. */
static struct pss_str
owners_of(struct pss_statistics *statistics, const char *path)
{
    struct pss_arena *mem = statistics->opts->mem;
    const char *whole =
        path[0] == '/' ? path : pss_arena_printf(mem, "%s/%s", statistics->cwd, path).p;
    bool is_outside = false;
    struct pss_str name = pss_diff_name(&is_outside, mem, statistics->top, whole);
    return is_outside ? PSS_STR("") : pss_codeowners_of(&statistics->owners, mem, name);
}

static struct pss_str
space_of(const struct pss_pod_result *pod)
{
    return pod->standing ? pod->standing->space : pod->object->space;
}

/* What all pods of a file have in common. */
static struct pss_str
key_of_file(struct pss_statistics *statistics, const char *path)
{
    switch (statistics->opts->statistics) {
    case PSS_STATISTICS_OWNER:
        return owners_of(statistics, path);
    case PSS_STATISTICS_DIRECTORY:
        return pss_file_dir(statistics->opts->mem, path);
    case PSS_STATISTICS_FILE:
        return pss_str_of(path);
    case PSS_STATISTICS_NAMESPACE:
    case PSS_STATISTICS_REASON:
    case PSS_STATISTICS_RULE:
    case PSS_NO_STATISTICS:
        break;
    }
    return PSS_STR("");
}

void
pss_statistics_add(struct pss_statistics *statistics, const struct pss_result *result)
{
    enum pss_statistics_by by = statistics->opts->statistics;
    if (by == PSS_NO_STATISTICS || by == PSS_STATISTICS_RULE || result->pods.n == 0)
        return;
    struct pss_str key = key_of_file(statistics, result->path);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        bool is_left = pod->outcome == PSS_LEFT || pod->outcome == PSS_OUTCOME_ERROR;
        if (!pod->object || pod->is_merged)
            continue;
        if (by == PSS_STATISTICS_REASON) {
            if (is_left)
                pss_groups_add_left(&statistics->groups, result, pod);
            continue;
        }
        if (by == PSS_STATISTICS_NAMESPACE)
            key = space_of(pod);
        pss_group_add(pss_groups_at(&statistics->groups, key), result, pod);
    }
}

void
pss_statistics_write(struct pss_buf *out, struct pss_statistics *statistics,
    const struct pss_tally *tally)
{
    static const char *const titles[] = {
        [PSS_STATISTICS_OWNER] = "OWNERS",
        [PSS_STATISTICS_DIRECTORY] = "DIRECTORY",
        [PSS_STATISTICS_NAMESPACE] = "NAMESPACE",
        [PSS_STATISTICS_FILE] = "FILE",
    };
    const struct pss_opts *opts = statistics->opts;
    size_t most = opts->top > 0 ? opts->top : SIZE_MAX;
    switch (opts->statistics) {
    case PSS_NO_STATISTICS:
        break;
    case PSS_STATISTICS_RULE:
        pss_tally_statistics(out, tally, most);
        break;
    case PSS_STATISTICS_REASON:
        pss_groups_sort_most(&statistics->groups);
        pss_buf_printf(out, "%8s  %-13s  %s\n", "PODS", "FREED BY", "WAITS FOR");
        pss_groups_write_left(out, &statistics->groups, most, 0);
        break;
    case PSS_STATISTICS_OWNER:
    case PSS_STATISTICS_DIRECTORY:
    case PSS_STATISTICS_NAMESPACE:
    case PSS_STATISTICS_FILE:
        if (opts->top > 0)
            pss_groups_sort_nearest(&statistics->groups);
        else
            pss_groups_sort_most(&statistics->groups);
        pss_groups_write(out, &statistics->groups, titles[opts->statistics], most);
        break;
    }
}
