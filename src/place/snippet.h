/* New entries as text in the local layout. */
#ifndef PLACE_SNIPPET_H
#define PLACE_SNIPPET_H

#include "pss/buf.h"
#include "pss/newentry.h"
#include "pss/tree.h"

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
/* A key in this style. True if it is quoted: only behind a quoted key a value needs no
 * blank after the colon. */
bool pss_snippet_key(
    struct pss_buf *out, struct pss_str key, const struct pss_style *style);
/* True if a value goes behind the colon of this key without a blank. NULL: it is an item. */
bool pss_snippet_is_tight(const struct pss_style *style, const struct pss_node *key);

#endif
