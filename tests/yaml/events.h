/* A chunk as a list of events, once by us and once by libyaml. */
#ifndef YAML_EVENTS_H
#define YAML_EVENTS_H

#include "pss/arena.h"
#include "pss/buf.h"
#include "pss/tree.h"

enum event_kind { EVENT_MAP, EVENT_SEQ, EVENT_END, EVENT_SCALAR, EVENT_ALIAS };

struct event {
    enum event_kind kind;
    enum pss_node_style style;   /* a missing scalar is an empty plain one */
    struct pss_str anchor;       /* of an alias: the name that it leads to */
    struct pss_str tag;          /* resolved: `!!str` is `tag:yaml.org,2002:str` */
    struct pss_str text;         /* a scalar's, decoded */
    const struct pss_node *node; /* ours only */
};

struct events {
    struct event *items;
    size_t n, cap;
    struct pss_str error; /* empty: none */
    bool has_rest;        /* libyaml: more than comments follow the document */
};

/* Events of a tree, in the order of the text. */
void events_of_tree(
    struct events *out, struct pss_arena *mem, const struct pss_node *root);
/* Events of the first document that libyaml reads in the text; Kubernetes' reader asks
 * for no more. CR LF is read as LF, and the last line is ended, as Kubernetes does. */
void events_of_libyaml(struct events *out, struct pss_arena *mem, struct pss_str text);
/* JSON text with those escapes resolved that YAML 1.1 does not know. */
struct pss_str events_json_as_yaml(struct pss_arena *mem, struct pss_str text);
/* Number of the first event that differs, or SIZE_MAX. */
size_t events_differ(
    const struct event *a, size_t n_a, const struct event *b, size_t n_b);
/* One event in words. */
void events_print(struct pss_buf *out, const struct event *event);
/* Text with its odd bytes as escapes. */
void events_quote(struct pss_buf *out, struct pss_str text);

#endif
