/* Marks in a copy of the files that kustomize reads. Each pod spec, container, volume and
 * securityContext gets an unknown key, `pssM7: x`, and each value that may be asked about
 * becomes the word `pssM7x`. kustomize merges these as it merges all others, so what it
 * renders tells who wrote what. Nothing is read or written here but bytes. */
#ifndef PSS_MARKS_H
#define PSS_MARKS_H

#include "pss/tree.h"

/* What kustomize takes the file for. */
enum pss_kfile_role {
    PSS_KFILE_RESOURCE,      /* objects */
    PSS_KFILE_PATCH,         /* parts of objects, or a list of JSON 6902 operations */
    PSS_KFILE_KUSTOMIZATION, /* patches may stand in it; or a transformer that is one */
};

/* How what stands in a text comes to the object. */
enum pss_mark_form {
    PSS_FORM_OBJECT,    /* it is the object */
    PSS_FORM_MERGE,     /* strategic merge patch */
    PSS_FORM_OPERATION, /* the value of a JSON 6902 operation */
};

enum pss_mark_kind {
    PSS_MARK_SPEC,      /* a pod spec */
    PSS_MARK_CONTAINER, /* an item of a list of containers */
    PSS_MARK_VOLUME,    /* an item of `volumes` */
    PSS_MARK_CONTEXT,   /* a mapping: a securityContext, or below one */
    PSS_MARK_SCALAR,    /* a value */
};

struct pss_marked_file {
    const char *path;
    enum pss_kfile_role role;
    struct pss_str src; /* 64 readable zero bytes follow it */
    struct pss_str marked;
    size_t text;               /* number in pss_marks.texts */
    const struct pss_err *err; /* why nothing in it is marked; NULL: all is */
};

/* A text with YAML: a whole file, or a patch that stands inside a Kustomization. */
struct pss_ktext {
    size_t file; /* number in pss_marks.files */
    const struct pss_doc *doc;
    /* The scalar of the Kustomization that is this text; NULL: it is the file. */
    const struct pss_node *scalar;
    /* Of a literal scalar: the column of its lines. PSS_NOWHERE: it is of another style,
     * and cannot be edited. */
    size_t indent;
    const struct pss_tree **trees; /* of its documents */
    size_t n_trees;
};

struct pss_mark {
    enum pss_mark_kind kind;
    enum pss_mark_form form;
    size_t text;                 /* number in pss_marks.texts */
    const struct pss_tree *tree; /* the document … */
    const struct pss_node *node; /* … and the node in it */
};

/* Zero but for `mem` and the first two fields is valid. */
struct pss_marks {
    struct pss_arena *mem;
    /* Values stay as they are: the second try, if the first copy does not build. */
    bool leaves_values;
    struct {
        struct pss_marked_file *items;
        size_t n, cap;
    } files;
    struct {
        struct pss_ktext *items;
        size_t n, cap;
    } texts;
    struct {
        struct pss_mark *items; /* by number */
        size_t n, cap;
    } marks;
};

/* Adds a file; its marked text is then in `files`. `src` is padded as doc.h asks. */
void pss_marks_add(struct pss_marks *marks, const char *path, enum pss_kfile_role role,
    struct pss_str src);
/* The number of the mark that a rendered key (`pssM7`) or value (`pssM7x`) shows;
 * PSS_NOWHERE if it is none of these marks. */
size_t pss_mark_of_key(const struct pss_marks *marks, struct pss_str key);
size_t pss_mark_of_value(const struct pss_marks *marks, struct pss_str value);
/* The file of a mark. */
const struct pss_marked_file *pss_mark_file(const struct pss_marks *marks, size_t mark);

#endif
