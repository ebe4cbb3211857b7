/* Volumes must be of kinds that come from the cluster, not from the node. */
#include "pss/base.h"

#include "checks.h"

#define SOURCES                                                                        \
    PSS_VALUES({"configMap"}, {"csi"}, {"downwardAPI"}, {"emptyDir"}, {"ephemeral"},   \
        {"image"}, {"persistentVolumeClaim"}, {"projected"}, {"secret"})

static void
say(struct pss_buf *out, const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n)
{
    struct pss_texts names = pss_say_names(pod, hits, n, PSS_VOLUME);
    struct pss_texts types = pss_say_values(pod, hits, n);
    pss_buf_puts(out, "restricted volume types (");
    pss_buf_puts(out, pss_say_count(names.n, "volume ", "volumes "));
    pss_say_quoted(out, names);
    pss_buf_puts(out, pss_say_count(names.n, " uses ", " use "));
    pss_buf_puts(out,
        pss_say_count(types.n, "restricted volume type ", "restricted volume types "));
    pss_say_quoted(out, types);
    pss_buf_putc(out, ')');
}

const struct pss_check pss_check_restricted_volumes = {
    .id = "restrictedVolumes",
    .title = "volumes must be of the types that restricted allows",
    .rationale =
        "Allowed are configMap, csi, downwardAPI, emptyDir, ephemeral, image, "
        "persistentVolumeClaim, projected and secret: types that the cluster's "
        "owner controls. A hostPath can be replaced by an emptyDir where an empty "
        "directory can stand in (see hostPathVolumes); its data is then gone. The "
        "other types need a PersistentVolume and a claim, which lie outside the "
        "pod, and are only reported.",
    .level = PSS_RESTRICTED,
    .replaces = "hostPathVolumes",
    .rules = PSS_RULES(
        {
            .scope = PSS_VOLUME,
            .field = "hostPath",
            .form = PSS_OBJECT,
            .demand = PSS_SOURCE,
            .values = SOURCES,
            .others = PSS_VALUES({"hostPath"}),
            .act = PSS_ACT_EMPTY_DIR,
            .repair = PSS_UNSAFE,
        },
        {
            .scope = PSS_VOLUME,
            .field = "*",
            .form = PSS_OBJECT,
            .demand = PSS_SOURCE,
            .values = SOURCES,
            .others = PSS_VALUES({"gcePersistentDisk"}, {"awsElasticBlockStore"},
                {"gitRepo"}, {"nfs"}, {"iscsi"}, {"glusterfs"}, {"rbd"}, {"flexVolume"},
                {"cinder"}, {"cephfs"}, {"flocker"}, {"fc"}, {"azureFile"},
                {"vsphereVolume"}, {"quobyte"}, {"azureDisk"}, {"photonPersistentDisk"},
                {"portworxVolume"}, {"scaleIO"}, {"storageos"}),
        },
        {
            /* what is left has no source at all */
            .scope = PSS_VOLUME,
            .field = "*",
            .form = PSS_OBJECT,
            .demand = PSS_SOURCE,
            .values = SOURCES,
        }),
    .say = say,
};
