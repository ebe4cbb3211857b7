/* The building blocks of the messages of k8s.io/pod-security-admission/policy. Lists are
 * made in the arena of the pod's document. */
#ifndef POLICY_SAY_H
#define POLICY_SAY_H

#include "pss/check.h"

struct pss_texts {
    struct pss_str *items;
    size_t n;
    size_t cap;
};

/* The hits that `is_wanted` takes, in their order. */
struct pss_hits pss_say_pick(const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n, bool (*is_wanted)(const struct pss_hit *));
/* Names of the containers (volumes) that set the hits, each setter once, in order. */
struct pss_texts pss_say_names(const struct pss_pod *pod, const struct pss_hit *hits,
    size_t n, enum pss_scope scope);
/* The values of the hits, sorted, each once. */
struct pss_texts pss_say_values(
    const struct pss_pod *pod, const struct pss_hit *hits, size_t n);
/* `key="value"` of each annotation, the value as Go quotes it; sorted, each once. */
struct pss_texts pss_say_annotations(
    const struct pss_pod *pod, const struct pss_hit *hits, size_t n);
/* Sorts bytewise and folds equal texts. */
void pss_texts_sort(struct pss_texts *texts);
/* True if the sorted texts hold this one. */
bool pss_texts_has(struct pss_texts texts, struct pss_str text);

/* CC: `container "a"`, `containers "a", "b"`. */
void pss_say_containers(struct pss_buf *out, struct pss_texts names);
/* SETTERS: `pod`, `pod and container "a"`; annotations are the caller's. */
void pss_say_setters(struct pss_buf *out, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n);
/* Q: `"a", "b"`, with no escaping. */
void pss_say_quoted(struct pss_buf *out, struct pss_texts texts);
/* `a, b`. */
void pss_say_listed(struct pss_buf *out, struct pss_texts texts);
/* As Go's %q writes it. */
void pss_say_go_quoted(struct pss_buf *out, struct pss_str s);

/* P: the word for one, or for any other number. */
static inline const char *
pss_say_count(size_t n, const char *one, const char *many)
{
    return n == 1 ? one : many;
}

/* Details that two checks share. */
/* `CC must not include Q in securityContext.capabilities.add` */
void pss_say_added(struct pss_buf *out, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n);
/* `SETTERS must not set FIELD to Q` */
void pss_say_forbidden(struct pss_buf *out, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n, const char *field);

#endif
