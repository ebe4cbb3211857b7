/* Wishes for rendered pods become edits of the files that kustomize reads. Nothing is read
 * or written here but bytes. */
#ifndef PSS_KPLACE_H
#define PSS_KPLACE_H

#include "pss/edit.h"
#include "pss/writers.h"

/* The first bytes of a file of patches of ours. */
#define PSS_KPATCH_BEGINS "# Written by pss-fix: "

enum pss_klevel {
    PSS_AT_OWNER,   /* 0: owners as they stand */
    PSS_AT_PATCHES, /* 1: patches, and containers that patches add; the base is barred */
    PSS_NEW_PATCH,  /* 2: a strategic merge patch of ours, in `kustomization` */
    PSS_NEW_OPERATIONS, /* 3: a JSON 6902 patch of ours there */
    PSS_LEAVE,          /* 4 */
};

/* One want of one pod. */
struct pss_kwish {
    const struct pss_kpod *pod;
    const struct pss_want *want;
    enum pss_klevel level;
    /* From PSS_NEW_PATCH on: the kustomization.yaml that gets the patch … */
    const char *kustomization;
    /* … or a strategic merge file of it that is to take the keys; NULL: one of it that
     * names this object alone, else ours. */
    const char *existing;
    /* The object as that kustomization sees it, where its names in its own file lead to
     * several objects; NULL: those names. */
    const struct pss_object *as;
    /* Answers. */
    bool is_placed;        /* edits were made, or another wish makes the same ones */
    struct pss_str reason; /* why not: it must go to another level */
    const char *path;      /* the file that is edited */
    enum pss_kplacement {
        PSS_PLACED_NOWHERE,
        PSS_PLACED_BASE,
        PSS_PLACED_PATCH,
        PSS_PLACED_JSON6902,
        PSS_PLACED_NEW_PATCH,
    } placement;
};

/* A file that gets other bytes. */
struct pss_kchange {
    const char *path;
    bool is_new;
    struct pss_str before;
    struct pss_edits edits; /* settled; `finding` is the number of a wish */
    struct pss_str after;   /* 64 zero bytes follow it */
};

struct pss_kplacing {
    struct pss_arena *mem;
    const struct pss_marks *marks; /* all offsets are of the texts of its files */
    /* The text of a file (padded); `p` is NULL if there is no such file. Asked for
     * kustomizations and for pss-fix.yaml; a file of `marks` need not be asked for. */
    struct pss_str (*text_of)(void *tree, const char *path);
    /* False if the file is not ours to edit. NULL: all are. */
    bool (*may_edit)(void *tree, const char *path);
    void *tree;
    const char *level_name; /* in the first line of pss-fix.yaml: "restricted" */
    struct {
        struct pss_kchange *items;
        size_t n, cap;
    } changes;
};

/* Places all wishes, each at its level, and makes the changes of all files. Wishes that ask
 * the same of the same node are one edit. Each changed file is parsed, and still has all
 * values but those that were asked for. */
void pss_kplace_wishes(
    struct pss_kplacing *placing, struct pss_kwish *wishes, size_t n);
/* "base", "patch", "json6902", "new-patch"; "none". */
const char *pss_kplacement_name(enum pss_kplacement placement);

#endif
