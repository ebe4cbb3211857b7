/* One row a pair of kinds: what a controller makes of its template. */
#include "pss/base.h"

#include "pss/readiness.h"

bool
pss_ready_is_made_by(struct pss_str kind, struct pss_str owner)
{
    static const struct {
        const char *kind;
        const char *owner;
    } rows[] = {
        {"Pod", "ReplicaSet"},
        {"Pod", "ReplicationController"},
        {"Pod", "StatefulSet"},
        {"Pod", "DaemonSet"},
        {"Pod", "Job"},
        {"ReplicaSet", "Deployment"},
        {"Job", "CronJob"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_str_is(kind, rows[i].kind) && pss_str_is(owner, rows[i].owner))
            return true;
    return false;
}
