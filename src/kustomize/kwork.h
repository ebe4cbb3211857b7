/* Work on all wishes of one call. */
#ifndef KUSTOMIZE_KWORK_H
#define KUSTOMIZE_KWORK_H

#include "kspot.h"
#include "pss/newentry.h"
#include "pss/table.h"

struct pss_ktrees {
    const struct pss_tree **items;
    size_t n, cap;
};

/* A patch inside a Kustomization, with its edits. */
struct pss_kedited_text {
    const struct pss_ktext *text;
    struct pss_edits edits;
};

/* A file that may change. */
struct pss_kedited {
    const char *path;
    bool is_new;
    struct pss_str src;
    const struct pss_doc *doc; /* NULL: it is new */
    struct pss_ktrees trees; /* of the documents that can be read and hold something */
    struct {
        struct pss_kedited_text *items;
        size_t n, cap;
    } texts;
    struct pss_result result; /* its edits */
    struct pss_touched_nodes touched;
    struct pss_str tail; /* text behind its end */
    /* Of a Kustomization: entries for the patches of ours. */
    struct pss_new patches;
    struct pss_new operations; /* for `patchesJson6902` */
};

/* One new patch: all that is wanted of one object in one kustomization. */
struct pss_kpatch {
    const char *kustomization;
    const char *path; /* the file that gets it */
    bool is_existing; /* that is a patch which was there */
    bool is_operations;
    const struct pss_kpod *pod;
    struct pss_str api_version, kind, space, name;
    struct pss_str target_version, target_kind;
    struct pss_new root; /* the document of a strategic merge patch */
    struct pss_kcontexts {
        struct pss_kcontext *items;
        size_t n, cap;
    } contexts; /* for operations */
    struct {
        size_t *items; /* numbers of wishes */
        size_t n, cap;
    } wishes;
};

struct pss_kwork {
    struct pss_arena *mem;
    struct pss_kplacing *placing;
    const struct pss_marks *marks;
    struct pss_kwish *wishes;
    size_t n;
    struct pss_finding
        *findings; /* one a wish: the engine writes which edit is whose */
    struct {
        struct pss_kedited **items;
        size_t n, cap;
    } files;
    struct pss_table file_numbers; /* by path, from 1 */
    struct pss_table mark_files;   /* numbers of files of marks by path, from 1 */
    struct {
        struct pss_kpatch **items;
        size_t n, cap;
    } patches;
};

/* The file at this path; NULL with the reason if it cannot be edited. With `may_be_new` a
 * file that is not there is made. */
struct pss_kedited *pss_kwork_file(
    struct pss_kwork *work, struct pss_str *reason, const char *path, bool may_be_new);
void pss_kwork_fail(struct pss_kwork *work, size_t wish, struct pss_str reason);
void pss_kwork_placed(struct pss_kwork *work, size_t wish, const char *path,
    enum pss_kplacement placement);
/* Adds the trees of the documents that can be read and hold something. */
void pss_kwork_read(
    struct pss_ktrees *out, struct pss_arena *mem, const struct pss_doc *doc);
/* Places wishes for one document. `numbers` are the wishes that each is of. False, with the
 * reason, if one of them cannot be placed: nothing has been added then. */
bool pss_kwork_place(struct pss_kwork *work, struct pss_str *reason,
    struct pss_kedited *file, const struct pss_ktext *text, const struct pss_tree *tree,
    struct pss_wishes *wishes);

/* Places all wishes for owners. */
void pss_kowned_place(struct pss_kwork *work);
/* Places all wishes for patches of ours. */
void pss_kpatches_place(struct pss_kwork *work);

#endif
