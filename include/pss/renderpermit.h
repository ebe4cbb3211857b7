/* What may differ in rendered pods beside securityContext. */
#ifndef PSS_RENDERPERMIT_H
#define PSS_RENDERPERMIT_H

/* Bits. The annotations of seccomp and AppArmor may always differ. */
enum pss_render_permit {
    PSS_RENDER_MOUNTS = 1, /* new empty directories, and mounts of them */
    PSS_RENDER_UNSAFE = 2, /* what ties a pod to its node is gone: host namespaces, … */
    PSS_RENDER_USERNS = 4, /* hostUsers: false */
};

#endif
