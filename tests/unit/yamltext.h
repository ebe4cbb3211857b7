/* Tests: YAML in a string, parsed. */
#ifndef UNIT_YAMLTEXT_H
#define UNIT_YAMLTEXT_H

#include "texts.h"

#include "pss/tree.h"
#include "pss/value.h"

struct yaml {
    struct pss_arena *mem;
    struct pss_tree tree;
};

/* Parses the first chunk of the text; fails if it cannot be read. */
static inline struct yaml
yaml_of(const char *text)
{
    struct yaml y = {.mem = pss_arena_new()};
    struct pss_doc *doc = pss_doc_new(y.mem, "test.yaml", bytes_of(y.mem, text));
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (!err)
        err = pss_tree_parse(&y.tree, doc, &chunks.items[0]);
    if (err)
        fail_msg("%.*s: %s", PSS_FMT(err->message), text);
    return y;
}

#endif
