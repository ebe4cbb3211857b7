/* The files that kustomizations name, read once, and a private copy of them in which
 * kustomize runs. */
#ifndef PSS_KSNAPSHOT_H
#define PSS_KSNAPSHOT_H

#include "pss/file.h"
#include "pss/kbuild.h"
#include "pss/kleave.h"
#include "pss/privatecopy.h"

struct pss_kfile {
    const char *path;     /* from the top of the tree */
    struct pss_file file; /* as it was read; its path is absolute */
    struct pss_str now; /* the text that kustomize is shown; 64 zero bytes follow it */
    size_t number;      /* of the kustomization that it is, from 1; 0: none */
    bool is_new;        /* it is not there: this run writes it */
    bool has_origins;   /* of a root: kustomize says where objects are from */
    struct pss_kleft left;
};

struct pss_ksnapshot {
    struct pss_arena *mem;
    struct pss_kustomizations *all;
    unsigned doors;
    struct pss_private_copy *copy;
    const char *dir; /* of the copy: the tree is in `dir`/tree */
    struct {
        struct pss_kfile **items;
        size_t n, cap;
    } files;
    struct pss_table numbers; /* of files by path, from 1 */
    size_t n_links;           /* that were put into the tree */
};

const struct pss_err *pss_ksnapshot_new(struct pss_ksnapshot *out,
    struct pss_arena *mem, struct pss_kustomizations *all, unsigned doors);
/* Removes the copy. What was read stays. */
void pss_ksnapshot_release(struct pss_ksnapshot *snapshot);
/* Reads and copies a root with all that it names. The error is about this root alone. */
const struct pss_err *pss_ksnapshot_add(
    struct pss_ksnapshot *snapshot, const struct pss_kclosure *closure);
/* NULL: no root names it. */
struct pss_kfile *pss_ksnapshot_find(
    const struct pss_ksnapshot *snapshot, struct pss_str path);
/* Shows kustomize another text of the file in a view: "tree", or another one that was
 * made. `text` lies in the memory of the snapshot. */
const struct pss_err *pss_ksnapshot_show(struct pss_ksnapshot *snapshot,
    const char *view, struct pss_kfile *file, struct pss_str text);
/* Puts the links of the tree into a view that is made. */
const struct pss_err *pss_ksnapshot_link(
    struct pss_ksnapshot *snapshot, const char *view);
/* A file that is not there yet. */
struct pss_kfile *pss_ksnapshot_new_file(
    struct pss_ksnapshot *snapshot, const char *path);
/* Builds a kustomization in a view. Several threads may build. */
const struct pss_err *pss_ksnapshot_build(struct pss_str *out, struct pss_arena *mem,
    const struct pss_ksnapshot *snapshot, const char *view,
    const struct pss_kprogram *program, size_t number);

#endif
