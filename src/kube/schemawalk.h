/* The walk through an object beside the table of types, and what it says. */
#ifndef KUBE_SCHEMAWALK_H
#define KUBE_SCHEMAWALK_H

#include "fit.h"

struct pss_schema_issues;

/* A collection in work. */
struct pss_schema_level {
    const struct pss_node *node; /* no alias */
    struct pss_want want;        /* of the collection itself */
    const struct pss_node *next; /* entry or item */
    struct pss_entries entries;  /* of a mapping with merges or many keys */
    size_t taken;                /* of the entries, or items so far */
    struct pss_str key;          /* in work; of a mapping */
};

/* An object, or a pod in it, in the course of a check. */
struct pss_schema_walk {
    struct pss_seen *seen;
    struct pss_str above; /* path of the root below the object; "" for the object */
    struct pss_schema_issues *out;
    struct pss_arena *mem;     /* for the issues … */
    struct pss_arena *scratch; /* … and for the way to them */
    struct {
        struct pss_schema_level *items;
        size_t n, cap;
    } levels;
    struct pss_schema_visit
        *visits; /* a hash table: aliases of aliases would take for ever */
    size_t n_visits;
    size_t cap_visits;
};

/* These add an issue about a value; the levels tell where it stands. First a value that
 * the type does not take, … */
void pss_schema_say_type(struct pss_schema_walk *w, const struct pss_want *want,
    const struct pss_value *value, const struct pss_node *node);
/* … then a key that the type does not know, if it is almost one that counts, … */
void pss_schema_say_unknown(struct pss_schema_walk *w,
    const struct pss_schema_type *type, const struct pss_node *node);
/* … and a key that stands several times, or that readers find in different places. */
void pss_schema_say_found(struct pss_schema_walk *w, const struct pss_found *found,
    struct pss_str key, bool is_read);

#endif
