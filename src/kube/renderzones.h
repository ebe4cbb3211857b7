/* Parts of a pod in which a repair may change something. */
#ifndef KUBE_RENDERZONES_H
#define KUBE_RENDERZONES_H

#include "pss/pod.h"

enum pss_zone {
    PSS_ZONE_PLAIN, /* nothing may change */
    PSS_ZONE_FREE,  /* anything may */
    PSS_ZONE_TEMPLATE,
    PSS_ZONE_META,
    PSS_ZONE_ANNOTATIONS,
    PSS_ZONE_SPEC,
    PSS_ZONE_CONTAINERS,
    PSS_ZONE_CONTAINER,
    PSS_ZONE_HANDLER, /* a probe, a hook, and what is in them */
    PSS_ZONE_PORTS,
    PSS_ZONE_PORT,
    PSS_ZONE_VOLUMES, /* a list that may grow */
    PSS_ZONE_VOLUME,
    PSS_ZONE_MOUNTS, /* likewise */
    PSS_ZONE_MOUNT,
    PSS_ZONE_MAY_GO,    /* unsafe: it is gone */
    PSS_ZONE_MAY_FAIL,  /* unsafe: it is gone or false */
    PSS_ZONE_EMPTY_DIR, /* unsafe: it is new and empty */
    PSS_ZONE_USERNS,    /* it is false */
    PSS_N_ZONES,
};

/* Of the place where a pod stands. */
enum pss_zone pss_zone_of_pod(const struct pss_pod *pod);
/* Of the value of a key; `context` is the name of securityContext there. */
enum pss_zone pss_zone_of_key(
    enum pss_zone zone, struct pss_str key, struct pss_str context);
/* Of the items of a list. */
enum pss_zone pss_zone_of_items(enum pss_zone zone);

#endif
