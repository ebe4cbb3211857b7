/* New entries as text in the local layout. */
#ifndef PLACE_SNIPPET_H
#define PLACE_SNIPPET_H

#include "pss/buf.h"
#include "pss/newentry.h"
#include "pss/tree.h"

/* How new text is written at a place. */
struct pss_style {
    bool is_flow;
    bool is_lines;         /* flow: entries on lines of their own */
    bool is_wrapped;       /* flow over lines: the values inside stay on one line */
    bool is_padded;        /* flow: blanks inside braces, as in `{ a: 1 }` */
    bool is_padded_list;   /* flow: blanks inside brackets, as in `[ a ]` */
    bool has_quoted_keys;  /* JSON */
    bool has_quoted_text;  /* JSON and KYAML */
    bool is_tight;         /* minified: no blanks */
    bool has_last_comma;   /* flow over lines: a comma behind the last entry */
    size_t column;         /* block: of the keys */
    size_t step;           /* block */
    size_t list_offset;    /* block: column of dashes, counted from the keys */
    struct pss_str indent; /* flow over lines: the text before each entry … */
    struct pss_str deeper; /* … and what is added to it one level deeper */
    struct pss_str eol;
};

void pss_snippet_pad(struct pss_buf *out, size_t column);
/* List items in block style, each on a new line. `quote` is the quote of the old
 * items. */
void pss_snippet_items(struct pss_buf *out, const struct pss_new *first, char quote,
    const struct pss_style *style);
/* Entries in block style. The first has no indentation, `eol` stands between lines, and
 * the last line has no line end. */
void pss_snippet_block(
    struct pss_buf *out, const struct pss_new *entries, const struct pss_style *style);
/* Entries in flow style without brackets, with commas (or commas and line ends) between
 * them. */
void pss_snippet_flow(
    struct pss_buf *out, const struct pss_new *entries, const struct pss_style *style);
/* A collection in flow style with its brackets: `{a: 1}`. */
void pss_snippet_flow_value(
    struct pss_buf *out, const struct pss_new *entry, const struct pss_style *style);
/* A scalar in this style. It has quotes if it needs them. */
void pss_snippet_scalar(struct pss_buf *out, struct pss_str text, bool is_string,
    const struct pss_style *style);
/* A key in this style. True if it has quotes: only then the value needs no blank after
 * the colon. */
bool pss_snippet_key(
    struct pss_buf *out, struct pss_str key, const struct pss_style *style);
/* True if no blank stands between the colon of this key and the value. NULL: the value
 * is an item of a list. */
bool pss_snippet_is_tight(const struct pss_style *style, const struct pss_node *key);

#endif
