/* A search for what may feed a securityContext. */
#ifndef HELM_FEEDSCAN_H
#define HELM_FEEDSCAN_H

#include "feeds.h"

enum {
    MOST_CANDIDATES = 300,
    MOST_NAMES = 12,      /* relative ones */
    MOST_COMPONENTS = 80, /* mappings under which these are tried */
    MOST_IMAGES = 60,
    DEEPEST = 6, /* keys of a path */
};

struct scan {
    struct feed_candidates *out;
    struct pss_arena *mem;
    const struct values_file *values;
    struct {
        struct pss_str *items; /* "securityContext", "pod\nsecurityContext" */
        size_t n, cap;
    } names;
    struct {
        struct pss_str *items; /* paths of mappings that look like a component */
        size_t n, cap;
    } components;
    struct {
        struct feed_print *items; /* what is printed by a relative name */
        size_t n, cap;
    } prints;
    size_t n_images;
};

/* Adds a path, unless it is known, or holds something else. */
void feed_add(
    struct scan *scan, enum feed_kind kind, struct pss_str path, bool is_guess);
/* True if the letters stand in the word, in any case. */
bool feed_has_letters(struct pss_str word, struct pss_str letters);
/* True for a name such as `extraVolumes`, and the kind of such a list. */
bool feed_is_list_name(struct pss_str key);
enum feed_kind feed_list_kind(struct pss_str key);
/* Adds what the keys below `map` may feed. `path` leads to it. */
void feed_walk_values(
    struct scan *scan, const struct pss_node *map, struct pss_str path, unsigned depth);

#endif
