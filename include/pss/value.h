/* What a scalar means to Kubernetes, decoded from its source text, and what a key of a
 * mapping leads to (docs/decisions.md, "Scalars and keys"). */
#ifndef PSS_VALUE_H
#define PSS_VALUE_H

#include "pss/node.h"
#include "pss/type.h"

/* Follows aliases. Text lives in the arena of the node's document. A NULL node is PSS_NULL. */
struct pss_value pss_value_of(const struct pss_node *node);
/* The decoded text of a scalar whatever its type: escapes resolved, lines folded,
 * block scalars chomped. */
struct pss_str pss_scalar_text(const struct pss_node *node);
/* True unless the scalars are literal or folded and mean different texts, to Kubernetes
 * or to others. They need not differ in their own text: the line ends behind it count, and
 * whether the file ends there. `mem` is for work. */
bool pss_block_is_same(
    struct pss_arena *mem, const struct pss_node *a, const struct pss_node *b);
/* The key's text as Kubernetes sees it: `yes` is "true", `010` is "8". */
struct pss_str pss_key_text(const struct pss_node *key);
/* What something else fills in before Kubernetes reads the scalar: its text if `${X}`,
 * `$(X)`, `{{ x }}`, `#{X}` or `(@= x @)` stands in it; of a null the comment that is the
 * mark of a template, as `#@ x`, `#{X}` and `# {{ x }}`. "" if there is none. */
struct pss_str pss_placeholder_of(const struct pss_node *node);
bool pss_has_placeholder(const struct pss_node *node);
/* The same of the text of a scalar as it is written. */
bool pss_text_has_placeholder(struct pss_str text);
/* True if the value is null, missing, or the node is NULL. */
bool pss_is_null(const struct pss_node *node);

/* How a key was found. */
struct pss_found {
    const struct pss_node *value; /* raw: may be an alias; NULL if there is none */
    const struct pss_node *map;   /* the mapping in which it is written */
    size_t duplicates; /* earlier entries of that mapping with the same key */
    bool is_merged;    /* it came through `<<` */
    bool is_ambiguous; /* yaml v2 (where `<<` stands) and v3 (explicit wins) disagree */
};

/* Looks up a key in a mapping (an alias is followed) as goyaml v2 does: the last
 * one wins, a merge counts where it stands. No mapping: not found. */
struct pss_found pss_find(const struct pss_node *map, struct pss_str key);
/* pss_find's value with its alias followed; NULL if missing or null. */
const struct pss_node *pss_get(const struct pss_node *map, const char *key);
/* True for a `<<` entry that merges. */
bool pss_is_merge(const struct pss_node *value);

/* Every effective entry of a mapping, merges resolved, each key once, in the
 * order of first appearance. */
struct pss_entry {
    struct pss_str key;
    struct pss_found found;
};
struct pss_entries {
    struct pss_entry *items;
    size_t n;
    size_t cap;
};
void pss_entries_of(struct pss_entries *out, const struct pss_node *map);
/* The same for one mapping after the other of a tree: what several of them merge is
 * gathered once. Two hundred mappings that each merge the one before are some 20,000 entries
 * then, and a million otherwise. */
struct pss_seen;
struct pss_seen *pss_seen_new(struct pss_arena *mem);
void pss_entries_seen(
    struct pss_entries *out, struct pss_seen *seen, const struct pss_node *map);

#endif
