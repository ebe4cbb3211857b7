/* From an image to what is known of it. */
#include "pss/base.h"

#include "pss/imagefacts.h"

/* Dockerfiles whose base is built by another Dockerfile. */
enum { MOST_BASES = 8 };

static void
take_user(struct pss_evidence *out, enum pss_evidence_source source,
    const struct pss_image_user *user)
{
    out->source = source;
    out->user = *user;
    out->number = user->number;
}

/* What the row adds: a number where there is none, and directories. */
static void
add_row(struct pss_evidence *out, const struct pss_image_row *row)
{
    out->row = row;
    if (out->source == PSS_EVIDENCE_NONE && row->kind != PSS_IMAGE_UNKNOWN) {
        struct pss_image_user user = {row->kind, row->user, pss_image_text(row->name)};
        take_user(out, PSS_EVIDENCE_TABLE, &user);
    }
    if (out->number < 0)
        out->number = row->user;
    if (out->writes.n == 0)
        out->writes = pss_image_text(row->writes);
    if (out->needs_root.n == 0 && out->source != PSS_EVIDENCE_SETTING)
        out->needs_root = pss_image_text(row->needs_root);
}

/* Takes what an entry says itself; false if the image is to be looked up elsewhere, in
 * `*base` if that is not empty. */
static bool
take_setting(struct pss_evidence *out, struct pss_str *base,
    const struct pss_image_setting *setting)
{
    out->writes = setting->writes;
    out->needs_root = setting->needs_root;
    if (setting->keeps_image || setting->user > 0) {
        out->source = PSS_EVIDENCE_SETTING;
        out->keeps_image = setting->keeps_image;
        out->number = setting->user;
        out->user.kind = PSS_IMAGE_NUMBER;
        out->user.number = setting->user;
        return true;
    }
    if (!setting->has_dockerfile)
        return false;
    if (setting->dockerfile.has_user)
        take_user(out, PSS_EVIDENCE_DOCKERFILE, &setting->dockerfile.user);
    else
        *base = setting->dockerfile.base;
    return setting->dockerfile.has_user;
}

/* What is given with --image-config, under the name in the manifest, or under the name of
 * which that one is a mirror. */
static const struct pss_image_config *
find_config(struct pss_arena *mem, const struct pss_image_facts *facts,
    const struct pss_image_ref *ref, struct pss_str image)
{
    const struct pss_image_config *config =
        facts->configs ? pss_image_configs_find(facts->configs, ref) : NULL;
    struct pss_image_ref plain;
    if (config || !facts->configs || !facts->registries ||
        !pss_image_ref_parse(&plain, mem, NULL, image))
        return config;
    return pss_image_configs_find(facts->configs, &plain);
}

const struct pss_err *
pss_evidence_find(struct pss_evidence *out, struct pss_arena *mem,
    const struct pss_image_facts *facts, struct pss_str image)
{
    *out = (struct pss_evidence){.image = image, .number = -1, .user.number = -1};
    struct pss_image_ref ref;
    if (!pss_image_ref_parse(&ref, mem, facts->registries, image))
        return NULL;
    out->ref = ref;
    out->is_reference = true;
    bool is_told = false;
    for (size_t i = 0; !is_told && i < MOST_BASES; i++) {
        struct pss_str base = PSS_STR("");
        const struct pss_image_setting *setting;
        const struct pss_err *err = pss_image_setting_find(&setting, mem, facts, &ref);
        if (err)
            return err;
        if (setting)
            is_told = take_setting(out, &base, setting);
        if (base.n == 0)
            break;
        if (!pss_image_ref_parse(&ref, mem, facts->registries, base))
            return NULL;
        image = base;
    }
    const struct pss_image_config *config =
        is_told ? NULL : find_config(mem, facts, &ref, image);
    if (config) {
        take_user(out, PSS_EVIDENCE_CONFIG, &config->user);
        if (out->writes.n == 0)
            out->writes = config->writes;
    }
    /* What a Dockerfile builds is not the image that the table knows. */
    const struct pss_image_row *row = NULL;
    bool is_asked = facts->uses_table && out->source != PSS_EVIDENCE_DOCKERFILE;
    if (is_asked && pss_image_rows_find(&row, 1, &ref) > 0)
        add_row(out, row);
    return NULL;
}
