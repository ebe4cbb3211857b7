/* The checks that a policy asks and that the user did not select. */
#include "pss/base.h"

#include "cover.h"

static uint64_t
ignored_of(const struct pss_policy *policy, const struct pss_around *around)
{
    uint64_t ignored = 0;
    const struct pss_check *check;
    for (unsigned i = 0; i < PSS_FIRST_STRAY_BIT && (check = pss_check_at(i)) != NULL;
         i++)
        if (pss_check_applies(check, policy) && !pss_around_selects(around, check->id))
            ignored |= UINT64_C(1) << i;
    return ignored;
}

void
pss_cover_note(struct pss_task *task)
{
    struct pss_result *result = task->result;
    const struct pss_policy *last = NULL;
    for (size_t i = 0; task->around->selects && i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        bool is_same = last && last->level == pod->policy.level &&
                       last->minor == pod->policy.minor;
        if (!pod->object || is_same)
            continue;
        last = &pod->policy;
        result->ignored |= ignored_of(last, task->around);
    }
}
