/* Comments that speak to this program: `# pss-fix: ignore[RULE, RULE] reason` and
 * `# pss-fix: ignore-file[RULE] reason` (docs/decisions.md, "Suppressions and
 * baselines"), and what they stand at. */
#ifndef PSS_DIRECTIVE_H
#define PSS_DIRECTIVE_H

#include "pss/tree.h"

/* A word of the list in brackets. */
struct pss_directive_word {
    struct pss_str text;
    struct pss_span span;
};

struct pss_directive {
    struct pss_span span; /* from its `#` to its end: of the line, or before the next */
    bool is_file;         /* ignore-file: the whole document */
    bool is_in_header;    /* of a block scalar, whose text it counts to */
    bool is_own_line;     /* nothing but comment stands on its line */
    struct {
        struct pss_directive_word *items;
        size_t n, cap;
    } words;
    struct pss_str reason; /* behind the brackets, blanks trimmed; "" if none */
    /* At a line's end: the entry that begins on that line (of several the outermost), or
     * the one that ends there. On its own line: the next key or item. NULL: the whole
     * document, or nothing follows, or `fault`. */
    const struct pss_node *entry;
    const char *fault; /* a sentence: why it is not valid; NULL: it is valid */
};

struct pss_directives {
    struct pss_directive *items; /* in the order of the text */
    size_t n;
    size_t cap;
};

/* Finds the directives of a chunk, of its separator line, and of chunks before it that
 * hold only comments. Text of a scalar is not a directive, and JSON has no
 * directives. */
void pss_directives_of(struct pss_directives *out, const struct pss_tree *tree);
/* True if the comment that begins at `at` (its `#`) holds a directive. */
bool pss_directive_is_in(struct pss_str src, size_t at);

#endif
