/* The places of a template that can hold a securityContext: pod specs and containers. */
#ifndef PSS_TEMPLATEOWNERS_H
#define PSS_TEMPLATEOWNERS_H

#include "pss/template.h"

enum pss_owner_level { PSS_OWNER_POD, PSS_OWNER_CONTAINER };

/* Where the securityContext of an owner comes from, as far as the template tells. */
enum pss_context_state {
    PSS_CONTEXT_UNSURE, /* a branch of the owner was not read */
    PSS_CONTEXT_ABSENT, /* no image has it. What is included may print it nevertheless. */
    PSS_CONTEXT_LITERAL, /* a mapping whose keys stand in the template, always printed */
    PSS_CONTEXT_PARTLY,  /* such a mapping, but some of its keys stand in branches */
    PSS_CONTEXT_OWN_IF,  /* a literal mapping, alone in an `if` or `with` */
    PSS_CONTEXT_FILLED,  /* the key stands there, and an action prints the value */
    PSS_CONTEXT_MIXED,   /* anything else: partly printed, in several branches, … */
};

struct pss_context {
    enum pss_context_state state;
    size_t at;     /* of its key; PSS_NOWHERE if it is absent */
    size_t end;    /* where its text ends in the source, what fills it included */
    size_t branch; /* that holds the key */
    const struct pss_node *value;   /* in the image that shows it first */
    const struct pss_node **values; /* in all images that show it */
    size_t n_values;
    size_t fill; /* FILLED: the action that prints the value; else PSS_NOWHERE */
};

/* Where whole lines can be inserted, so that no other byte changes in what is rendered. */
struct pss_template_anchor {
    size_t at;     /* start of a line; PSS_NOWHERE: there is no such place */
    size_t column; /* of the keys of the owner */
};

struct pss_owner {
    enum pss_owner_level level;
    size_t at;            /* of the key that holds it, or of the dash of its item */
    size_t branch;        /* that holds `at`; PSS_NO_BRANCH: none */
    struct pss_span span; /* over all images */
    size_t define;        /* the `define` action that it stands in; PSS_NOWHERE: none */
    struct pss_str kind;  /* of its object, as the source has it; "" if not there */
    struct pss_str name;  /* of its object; for a container see `container` */
    size_t pod;           /* of a container: number of its pod spec; or PSS_NOWHERE */
    struct pss_str list; /* of a container: `containers`, `initContainers`, …; or "" */
    size_t index;        /* of a container: its place in that list */
    struct pss_str container; /* its name, as the source has it; "" if not there */
    bool
        has_containers; /* of a pod spec: the key `containers` stands in the template */
    const struct pss_node *
        *maps; /* in the images that show it, the first image first */
    size_t n_maps;
    struct pss_context context;
    struct pss_template_anchor anchor;
};

/* Fills template->owners, but for their contexts and anchors. */
void pss_owners_find(struct pss_template *template);

/* The owner that what was rendered is from, as far as literals tell. */
struct pss_rendered {
    struct pss_str
        define; /* the owner stands in the `define` of this name; "": in none */
    struct pss_str kind; /* of the object */
    struct pss_str name; /* of the object */
    size_t order; /* how many objects of this kind are before it from the template */
    struct pss_str list;      /* of a container: `containers`, … */
    size_t index;             /* of a container: its place in the list */
    struct pss_str container; /* of a container: its name */
};
/* The pod spec; NULL if there is none in this template. */
const struct pss_owner *pss_owner_of_pod(
    const struct pss_template *template, const struct pss_rendered *rendered);
/* The container; NULL if it is not in this template. `pod` is the owner of its pod, or NULL:
 * then the containers of rendered->define that stand in no pod spec are asked. */
const struct pss_owner *pss_owner_of_container(const struct pss_template *template,
    const struct pss_owner *pod, const struct pss_rendered *rendered);
/* True if a text of the source, actions in it, can render as `text`. */
bool pss_source_can_render(
    const struct pss_actions *actions, struct pss_str source, struct pss_str text);

#endif
