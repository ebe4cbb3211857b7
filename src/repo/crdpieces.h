/* Texts that may hold CustomResourceDefinitions, in pieces that can be found by the kinds
 * that they name. */
#ifndef REPO_CRDPIECES_H
#define REPO_CRDPIECES_H

#include "pss/crd.h"
#include "pss/cut.h"
#include "pss/table.h"

/* A text, or a file until it is read. */
struct pss_crd_source {
    const char *path;
    struct pss_str text; /* p is NULL: a file */
    enum pss_crd_origin origin;
};

/* A chunk in which a definition may stand. */
struct pss_crd_piece {
    const struct pss_crd_source *source;
    const struct pss_doc *doc;
    struct pss_chunk chunk;
    bool is_read;
    struct pss_crd_rows rows; /* sorted */
};

struct pss_crd_pieces {
    struct pss_arena *mem;
    size_t n_kept; /* bytes of files */
    struct pss_crd_piece *items;
    size_t n;
    size_t cap;
    /* Words that stand behind `kind:`, to the first of their mentions, and one. */
    struct pss_table words;
    struct {
        struct pss_crd_mention {
            size_t piece;
            size_t next; /* the number of the next mention, and one; 0: there is none */
        } * items;
        size_t n;
        size_t cap;
    } mentions;
    struct {
        const struct pss_err **items;
        size_t n;
        size_t cap;
    } errs;
};

/* Reads a text, or a file, and adds its pieces. To be called for the last source first: pieces
 * are then found in the order of the sources. */
void pss_crd_pieces_add(
    struct pss_crd_pieces *pieces, const struct pss_crd_source *source);
/* Keeps an error about a source that the user named. Of others the run tells. `doc` is NULL
 * if the message names the file. */
void pss_crd_pieces_fail(struct pss_crd_pieces *pieces,
    const struct pss_crd_source *source, const struct pss_doc *doc,
    const struct pss_err *err);

#endif
