/* Texts that hold YAML: files, and patches that stand inside a Kustomization. */
#ifndef KUSTOMIZE_KTEXT_H
#define KUSTOMIZE_KTEXT_H

#include "pss/buf.h"
#include "pss/edit.h"
#include "pss/marks.h"

/* Adds a file as a text; `*number` is its number. The error is one of the whole file: a
 * document that cannot be read is passed over. */
const struct pss_err *pss_ktext_add(size_t *number, struct pss_marks *marks,
    size_t file, const char *path, struct pss_str src);
/* Adds the text of a scalar. False if it cannot be read, or is the name of a file. */
bool pss_ktext_add_inline(size_t *number, struct pss_marks *marks, size_t file,
    const struct pss_node *scalar);
/* The text in double quotes, on one line. */
void pss_ktext_quote(struct pss_buf *out, struct pss_str text);
/* Turns edits of an inline text into edits of its file, which are added to `out`. */
void pss_ktext_lift(
    struct pss_edits *out, const struct pss_ktext *text, const struct pss_edits *edits);
/* Where a place of the text stands in its file: in a scalar that is not read line by line,
 * the scalar. */
struct pss_span pss_ktext_place(const struct pss_ktext *text, struct pss_span span);

#endif
