/* A tree in the making: where it stands, and its state. */
#ifndef YAML_BUILDER_H
#define YAML_BUILDER_H

#include "mask.h"
#include "names.h"
#include "pss/err.h"
#include "pss/node.h"
#include "scan.h"

/* An open collection. */
struct pss_level {
    size_t column; /* of the innermost block collection's entries; PSS_NOWHERE: none */
    bool is_explicit; /* a mapping: the key whose value comes next has a `?` */
    size_t key_at;    /* where that key starts, in the image */
};

struct pss_builder {
    const struct pss_doc *doc;
    struct pss_scan *scan;
    const struct pss_events *known; /* NULL: libfyaml is asked */
    struct pss_mask image;          /* of the chunk */
    size_t base;                    /* offset of the chunk in the document */
    size_t pos;       /* everything before it (in the image) has its owner */
    size_t blank_end; /* tabs up to here have been looked at */
    bool is_json;
    bool has_tabs;
    bool is_key_allowed; /* as libyaml has it: then no tab may come in block style */
    bool has_aliases;
    bool has_comments;
    size_t n;         /* nodes so far */
    size_t failed_at; /* where libfyaml stopped; PSS_NOWHERE: it did not */
    struct pss_node *root;
    struct pss_node *parent; /* open collection; NULL above the root */
    struct pss_node *key;    /* of the open mapping, whose value comes next */
    struct {
        struct pss_level *items;
        size_t n, cap;
    } levels; /* one for each open collection */
    struct pss_names anchors;
    struct pss_conditions conditions;
    const struct pss_err *err;
};

/* Sets the error at an offset of the image, if there is none yet. */
void pss_builder_fail(
    struct pss_builder *b, enum pss_err_code code, size_t at, const char *message);
/* Offset in the document of an offset in the image. */
size_t pss_builder_shift(const struct pss_builder *b, size_t at);
/* Column of the innermost block collection, PSS_NOWHERE if there is none. */
size_t pss_builder_column(const struct pss_builder *b);

static inline bool
pss_is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

#endif
