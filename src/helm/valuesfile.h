/* A file of values, and edits of it by paths. */
#ifndef HELM_VALUESFILE_H
#define HELM_VALUESFILE_H

#include "pss/chart.h"
#include "pss/edit.h"
#include "pss/tree.h"
#include "pss/wish.h"

/* The keys of a path of values are parted by this byte. A key that holds it is in no
 * path. */
enum { VALUES_SEPARATOR = '\n' };

struct values_file {
    const char *name; /* below the chart's directory; absolute if it is elsewhere */
    const char *path; /* as it is printed */
    const char *real; /* absolute */
    const struct pss_doc *doc; /* NULL: it cannot be read */
    /* Of values in a part of a file: the file. `doc` is its text with blanks around the part,
     * so that offsets are those of the file. NULL: the whole file holds values. */
    const struct pss_doc *whole;
    struct pss_span part;
    const char *locked; /* why it may not be edited, if that is known */
    struct pss_tree tree;
    const struct pss_node *root; /* its mapping; NULL: there is none */
    bool may_edit;
};

/* Reads a file. Whatever is wrong with it, nothing of it may be edited then. */
void values_file_read(struct values_file *out, struct pss_arena *mem,
    const struct pss_chart *chart, const char *real);
/* Reads the values of a set, which stand in a part of a file. */
void values_part_read(struct values_file *out, struct pss_arena *mem,
    const struct pss_chart *chart, const struct pss_value_set *set);
/* Reads a text that is not a file. */
void values_text_read(
    struct values_file *out, struct pss_arena *mem, struct pss_str text);

/* What a file says of a path. */
struct values_found {
    const struct pss_node *node;    /* what is there, its alias followed; or NULL */
    const struct pss_node *nearest; /* the last that is there on the way; NULL: none */
};
struct values_found values_at(const struct values_file *file, struct pss_str path);
/* What is at a path below a mapping, its alias followed; NULL: nothing is. */
const struct pss_node *values_below(const struct pss_node *map, struct pss_str path);
/* For a path through an item of a list, as `workers`, `[0]`, `image`: that item, if it is
 * a mapping; the path then begins in it. Else NULL. */
const struct pss_node *values_enter(
    const struct values_file *file, struct pss_str *path);
/* True if what the file says hides what lies below it: the path leads to a value that is
 * not a mapping, or through one. */
bool values_hides(const struct values_file *file, struct pss_str path);
/* A path and what is below it. */
struct pss_str values_join(
    struct pss_arena *mem, struct pss_str path, struct pss_str below);
/* With dots, for people. */
struct pss_str values_shown(struct pss_arena *mem, struct pss_str path);
/* True for what keys that templates can read with dots are made of. */
static inline bool
values_is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_';
}

/* From `a.b.c`. */
struct pss_str values_path(struct pss_arena *mem, struct pss_str dotted);

/* Adds the edits by which the wishes come true. NULL, or why they cannot; nothing was added
 * then. `map` of a wish that has none becomes the root; its `finding` is of no use.
 * `tags` gets the `finding` of the edits that answer each wish. */
const char *values_place(size_t *tags, struct pss_edits *edits, struct pss_arena *mem,
    const struct values_file *file, const struct pss_wish *wishes, size_t n);

#endif
