/* The list of checks. */
#ifndef POLICY_CHECKLIST_H
#define POLICY_CHECKLIST_H

struct pss_check;

/* In output order: baseline ids sorted bytewise, then restricted ids. */
#define PSS_CHECKS(X)                                                                  \
    X(app_armor_profile)                                                               \
    X(capabilities_baseline)                                                           \
    X(host_namespaces)                                                                 \
    X(host_path_volumes)                                                               \
    X(host_ports)                                                                      \
    X(host_probes)                                                                     \
    X(privileged)                                                                      \
    X(proc_mount)                                                                      \
    X(se_linux_options)                                                                \
    X(seccomp_profile_baseline)                                                        \
    X(sysctls)                                                                         \
    X(windows_host_process)                                                            \
    X(allow_privilege_escalation)                                                      \
    X(capabilities_restricted)                                                         \
    X(proc_mount_restricted)                                                           \
    X(restricted_volumes)                                                              \
    X(run_as_non_root)                                                                 \
    X(run_as_user)                                                                     \
    X(seccomp_profile_restricted)

#define PSS_DECLARE_CHECK(name) extern const struct pss_check pss_check_##name;
PSS_CHECKS(PSS_DECLARE_CHECK)
#undef PSS_DECLARE_CHECK

#endif
