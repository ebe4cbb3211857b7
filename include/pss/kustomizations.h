/* The kustomizations of a work tree: what each names, who uses it, and which of them are
 * roots. Nothing is run. */
#ifndef PSS_KUSTOMIZATIONS_H
#define PSS_KUSTOMIZATIONS_H

#include "pss/err.h"
#include "pss/krefs.h"
#include "pss/table.h"

struct pss_kref {
    enum pss_kref_kind kind;
    struct pss_str text; /* as it is written */
    const char
        *path;     /* the file, from the top of the tree; NULL: it is not a file here */
    size_t target; /* number of a kustomization, from 1; 0: it is none */
    bool is_remote;
};

struct pss_kustomization {
    const char *dir;  /* from the top of the tree, without links; "" is the top */
    const char *file; /* the same of its file */
    bool is_component;
    bool is_found;             /* it belongs to the tree: git does not ignore it */
    bool is_used;              /* another one names it, not only for data */
    const struct pss_err *err; /* why nobody can build it; NULL: nothing is known */
    struct {
        struct pss_kref *items;
        size_t n, cap;
    } refs;
};

/* A symbolic link that lies on the way to something that is named. */
struct pss_klink {
    const char *path; /* from the top of the tree */
    const char *to;
};

struct pss_kustomizations {
    struct pss_arena *mem;
    const char *top; /* absolute, without links */
    struct pss_kustomization **items;
    size_t n, cap;
    struct pss_table dirs; /* number of the kustomization, from 1 */
    struct {
        struct pss_klink *items;
        size_t n, cap;
    } links;
    struct pss_table known_links;
};

/* Reads all of a work tree; with `takes_ignored` also what git ignores. It does not fail: a
 * kustomization holds its own error. */
void pss_kustomizations_find(struct pss_kustomizations *out, struct pss_arena *mem,
    const char *top, bool takes_ignored);
/* Notes which of those that were read others use. */
void pss_kustomizations_settle(struct pss_kustomizations *all);
/* The one in this directory (from the top of the tree, without links), which is read if it
 * is not known yet; 0 if there is none, else its number, from 1. */
size_t pss_kustomizations_at(struct pss_kustomizations *all, struct pss_str dir);
/* True if no other one of the tree uses it, and it can be built. */
bool pss_kustomization_is_root(const struct pss_kustomization *one);

/* A kustomization and all that it names, at once or through others. */
struct pss_kclosure {
    struct {
        size_t *items; /* numbers, from 1; the one itself comes first */
        size_t n, cap;
    } members;
    struct {
        const char *
            *items; /* files that are named, each once, in the order of naming */
        size_t n, cap;
    } files;
    const struct pss_err *err; /* why it cannot be built: a member, a circle */
};
void pss_kclosure_of(struct pss_kclosure *out, struct pss_arena *mem,
    const struct pss_kustomizations *all, size_t number);
/* The same of `kept`, one slot for each kustomization, which is filled when it is asked for
 * the first time. */
const struct pss_kclosure *pss_kclosure_kept(struct pss_kclosure **kept,
    struct pss_arena *mem, const struct pss_kustomizations *all, size_t number);
/* The files of a closure: those of its members, then those that they name. */
size_t pss_kclosure_count(const struct pss_kclosure *closure);
const char *pss_kclosure_file(
    const struct pss_kclosure *closure, const struct pss_kustomizations *all, size_t i);
/* True if this file is in it, be it that of a kustomization. */
bool pss_kclosure_has(const struct pss_kclosure *closure,
    const struct pss_kustomizations *all, const char *path);

/* Where a name in a kustomization leads: to a file or a directory of the tree. */
struct pss_kplace {
    const char *path; /* from the top, without links; NULL: to nothing in the tree */
    bool is_dir;
    bool is_outside; /* it leads out of the tree */
};
struct pss_kplace pss_kplace_of(
    struct pss_kustomizations *all, const char *dir, struct pss_str text);

#endif
