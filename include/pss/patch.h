/* Patches of kustomize: JSON 6902 operations, and the patches that stand inside a
 * Kustomization. What they set is judged; it is never edited
 * (docs/decisions.md, "Pods that are left"). */
#ifndef PSS_PATCH_H
#define PSS_PATCH_H

#include "pss/kinds.h"
#include "pss/tree.h"

/* What one operation, or one inline patch, sets. */
struct pss_patch {
    /* where it stands: the operation's value, the inline text */
    const struct pss_node *at;
    struct pss_str text; /* a manifest that holds just that; 64 zero bytes follow it;
                            "": nobody can say what it sets */
    bool is_whole;       /* what it lacks is missing: it holds whole objects */
    const struct pss_err *err; /* why it cannot be read; NULL: it can */
    const struct pss_doc *doc; /* then its own text, NULL if it is not one … */
    struct pss_chunk chunk;    /* … and the part of it that cannot be read */
};

struct pss_patches {
    struct pss_patch *items;
    size_t n;
    size_t cap;
};

/* Appends the patches of a chunk: of a list of JSON 6902 operations (`add` and `replace`
 * below a pod), or, if the root is a Kustomization (by its kind, or as `is_kustomization`
 * says), of its inline patches. Anything else adds nothing. */
void pss_patches_of(
    struct pss_patches *out, const struct pss_tree *tree, bool is_kustomization);

/* Appends the patches that objects of a chunk lay over pods (PSS_LAID_PATCH), and the texts in
 * which they hold objects (PSS_MANIFEST_TEXT). */
void pss_laid_patches_of(struct pss_patches *out, const struct pss_tree *tree,
    const struct pss_kinds *kinds);

/* True for a Kustomization or a Component. */
bool pss_is_kustomize(const struct pss_node *root, bool is_kustomization);

/* The files that a Kustomization names as patches, as they are written there. */
struct pss_patch_names {
    struct pss_str *items;
    size_t n;
    size_t cap;
};
void pss_patch_names_of(struct pss_patch_names *out, const struct pss_tree *tree);

#endif
