/* New entries as text in the local layout. */
#ifndef FIX_SNIPPET_H
#define FIX_SNIPPET_H

#include "pss/buf.h"
#include "pss/tree.h"

enum pss_new_kind { PSS_NEW_SCALAR, PSS_NEW_MAP, PSS_NEW_LIST };

/* An entry that is to be: a key with a scalar, a mapping or a list of scalars. */
struct pss_new {
    enum pss_new_kind kind;
    struct pss_str key; /* empty for items */
    struct pss_str text;
    bool is_string;
    const struct pss_node *source; /* what it was copied from, or NULL */
    struct pss_new *first; /* children, mappings' in bytewise order of their keys */
    struct pss_new *next;
};

/* Inserts a child in the order of its key (a list's at the end), or returns the one
 * that has this key. */
struct pss_new *pss_new_child(struct pss_arena *mem, struct pss_new *parent,
    struct pss_str key, enum pss_new_kind kind);

/* How new text of a place is written. */
struct pss_style {
    bool is_flow;
    bool is_lines;         /* flow: entries on lines of their own */
    bool is_wrapped;       /* flow lines: but what is in them stays on one line */
    bool is_padded;        /* flow: blanks inside braces, as in `{ a: 1 }` */
    bool is_padded_list;   /* flow: blanks inside brackets, as in `[ a ]` */
    bool has_quoted_keys;  /* JSON */
    bool has_quoted_text;  /* JSON and KYAML */
    bool is_tight;         /* minified: no blanks */
    bool has_last_comma;   /* a comma behind every last entry of lines */
    size_t column;         /* block: of the keys */
    size_t step;           /* block */
    size_t list_offset;    /* block: dashes less keys */
    struct pss_str indent; /* flow lines: what stands before the entries … */
    struct pss_str deeper; /* … and what more before those one level down */
    struct pss_str eol;
};

void pss_snippet_pad(struct pss_buf *out, size_t column);
/* List items in block style, each on a new line; `quote` is that of the items there are. */
void pss_snippet_items(struct pss_buf *out, const struct pss_new *first, char quote,
    const struct pss_style *style);
/* Entries in block style, the first without its indentation, lines parted by eol, no
 * line end at the end. */
void pss_snippet_block(
    struct pss_buf *out, const struct pss_new *entries, const struct pss_style *style);
/* Entries in flow, parted by commas (or by commas and line ends), without brackets. */
void pss_snippet_flow(
    struct pss_buf *out, const struct pss_new *entries, const struct pss_style *style);
/* A collection's brackets with its entries in flow: `{a: 1}`. */
void pss_snippet_flow_value(
    struct pss_buf *out, const struct pss_new *entry, const struct pss_style *style);
/* A scalar in this style: quoted if it must be. */
void pss_snippet_scalar(struct pss_buf *out, struct pss_str text, bool is_string,
    const struct pss_style *style);
/* A key in this style. */
void pss_snippet_key(
    struct pss_buf *out, struct pss_str key, const struct pss_style *style);

#endif
