/* Each patch becomes the manifest that holds what it sets. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/patch.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/value.h"

#include "patchtext.h"
#include "spots.h"

/* "": nobody can say what the patch sets. */
static void
add(struct pss_patches *out, const struct pss_node *at, struct pss_str text)
{
    struct pss_patch patch = {.at = at, .text = text};
    PSS_PUSH(at->doc->mem, out, patch);
}

/* Adds a manifest that has the value at `key`. */
static void
add_manifest(struct pss_patches *out, const struct pss_node *at,
    const char *api_version, const char *kind, const char *key,
    const struct pss_node *value)
{
    json_t *json = value ? pss_patch_json(value, 0) : NULL;
    if (!json_is_object(json)) {
        json_decref(json);
        add(out, at, PSS_STR(""));
        return;
    }
    json_t *manifest = json_object();
    json_object_set_new(manifest, "apiVersion", json_string(api_version));
    json_object_set_new(manifest, "kind", json_string(kind));
    json_object_set_new(manifest, key, json);
    add(out, at, pss_patch_dump(at->doc->mem, manifest));
}

/* A part of a workload, or of a pod template. */
static void
add_mapping(struct pss_patches *out, const struct pss_node *at)
{
    const struct pss_node *spec = pss_get(at, "spec");
    if (spec && pss_get(spec, "template"))
        add_manifest(out, at, "apps/v1", "Deployment", "spec", spec);
    else
        add_manifest(out, at, "v1", "PodTemplate", "template", at);
}

/* The tree of a text; false if it is not one document that can be read. */
static bool
read_text(struct pss_tree *out, const struct pss_node *at)
{
    const struct pss_doc *doc = pss_patch_doc(at);
    struct pss_chunks chunks;
    return !pss_cut(&chunks, doc) && chunks.n == 1 &&
           !pss_tree_read(out, doc, &chunks.items[0]);
}

/* A part of a PodSpec, as a text. */
static void
add_text(struct pss_patches *out, const struct pss_node *at)
{
    struct pss_tree tree = {.root = NULL};
    bool is_read = read_text(&tree, at);
    add_manifest(out, at, "v1", "Pod", "spec", is_read ? tree.root : NULL);
}

/* An object as a text. */
static void
add_object(struct pss_patches *out, const struct pss_node *at)
{
    struct pss_tree tree = {.root = NULL};
    struct pss_patch patch = {.at = at, .is_whole = true};
    if (read_text(&tree, at) && tree.root)
        patch.text = tree.doc->src;
    PSS_PUSH(at->doc->mem, out, patch);
}

static void
add_of_object(struct pss_patches *out, const struct pss_object *object,
    const struct pss_pod_kind *row)
{
    for (size_t i = 0; i < row->n_paths; i++) {
        struct pss_spots spots = {0};
        bool is_object = row->paths[i].shape == PSS_MANIFEST_TEXT;
        if (!pss_shape_is_read_only(row->paths[i].shape))
            continue;
        pss_spots_of(&spots, object->root, row->paths[i].path);
        for (size_t k = 0; k < spots.n; k++) {
            const struct pss_node *at = pss_node_real(spots.items[k].written);
            if (at->kind == PSS_MAP && at->n > 0 && !is_object)
                add_mapping(out, at);
            else if (pss_value_of(at).type == PSS_STRING)
                (is_object ? add_object : add_text)(out, at);
        }
    }
}

void
pss_laid_patches_of(
    struct pss_patches *out, const struct pss_tree *tree, const struct pss_kinds *kinds)
{
    struct pss_objects objects = {0};
    pss_locate_objects(&objects, tree);
    for (size_t i = 0; i < objects.n; i++) {
        const struct pss_object *object = objects.items[i];
        const struct pss_pod_kind *row =
            pss_kind_find(kinds, tree->doc->mem, object->api_version, object->kind);
        if (row && (row->rules & PSS_KIND_HAS_PATCHES))
            add_of_object(out, object, row);
    }
}
