/* Finds the group of each pod. */
#include "pss/base.h"

#include "console.h"
#include "pss/file.h"
#include "pss/pod.h"
#include "statistics.h"

const struct pss_err *
pss_statistics_start(
    struct pss_statistics *out, const struct pss_opts *opts, const char *cwd)
{
    *out = (struct pss_statistics){.opts = opts, .groups.mem = opts->mem};
    if (opts->statistics != PSS_STATISTICS_OWNER)
        return NULL;
    return pss_ownership_start(&out->ownership, opts->mem, cwd);
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
        return pss_ownership_of(&statistics->ownership, path);
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
        pss_groups_write_left(out, &statistics->groups, most, pss_console_page());
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
