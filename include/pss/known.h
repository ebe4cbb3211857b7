/* A baseline: findings that were there when the baseline was made, and are silent. It knows
 * no line numbers, so that a finding stays known when it moves. */
#ifndef PSS_KNOWN_H
#define PSS_KNOWN_H

#include "pss/arena.h"
#include "pss/str.h"

struct pss_object;

/* Findings of one rule at one field of one object of one file. */
struct pss_known_entry {
    struct pss_str path;   /* relative to the baseline's directory, with slashes */
    struct pss_str object; /* "Kind/namespace/name"; "" for an error of a document */
    struct pss_str rule;   /* also PSS_NOTICE_LEFT and PSS_NOTICE_REFUSED */
    struct pss_str field;  /* see pss_known_field */
    size_t count;          /* at least 1 */
    size_t seen;           /* of them, in this run */
};

/* Zero but for `mem` is a valid, empty one. */
struct pss_baseline {
    struct pss_arena *mem;
    struct pss_known_entry *items; /* once sorted: by path, object, rule, field */
    size_t n;
    size_t cap;
};

/* Sorts the entries, and makes one of entries that are equal: its count is the sum of
 * their counts or, with `takes_most`, the greatest. */
void pss_baseline_sort(struct pss_baseline *baseline, bool takes_most);

/* What a baseline knows about one file, and which of it this run has not met yet. Zero
 * knows nothing. */
struct pss_known {
    const struct pss_baseline *of;
    size_t first;
    size_t n;
    size_t *left; /* counts */
};

void pss_known_open(struct pss_known *out, struct pss_arena *mem,
    const struct pss_baseline *baseline, struct pss_str path);
/* True if such a finding is known, and was not met as often before. */
bool pss_known_take(struct pss_known *known, struct pss_str object, const char *rule,
    struct pss_str field);
/* Adds what was met to the `seen` of the baseline that it was opened from. */
void pss_known_note(struct pss_baseline *baseline, const struct pss_known *known);

/* How a baseline names an object; "" for NULL. */
struct pss_str pss_known_object(struct pss_arena *mem, const struct pss_object *object);
/* How a baseline names a field: containers by their names, because their numbers change
 * when one comes before them. `container`: "" if the field is in none. */
struct pss_str pss_known_field(
    struct pss_arena *mem, struct pss_str field, struct pss_str container);

#endif
