/* A plan for a chart while it is made. */
#ifndef HELM_PLANWORK_H
#define HELM_PLANWORK_H

#include "feeds.h"
#include "pss/contextkeys.h"
#include "pss/template.h"
#include "pss/want.h"
#include "valuesfile.h"

/* Numbers of sets of values. */
struct plan_sets {
    size_t *items;
    size_t n, cap;
};

/* Something that a field of a pod shall be, in these sets. */
struct plan_demand {
    const struct pss_want *want; /* of the first set that asks for it */
    enum pss_wish_act act;
    struct pss_str path; /* below the owner: dots */
    struct plan_sets sets;
    size_t finding; /* number among the findings of the merged pod; PSS_NOWHERE: none */
    struct pss_str
        user; /* DELETE of a user: what may stand there instead; "": unknown */
};

/* A part of a pod for which one decision is made: the securityContext of the pod or of one
 * of its containers, or one of their lists. */
struct plan_target {
    struct pss_str list; /* "": the pod itself */
    size_t index;
    struct pss_str name; /* of the container */
    bool is_metadata;
    struct pss_str
        field; /* the first key of the paths: "securityContext", "volumes", … */
    struct {
        struct plan_demand *items;
        size_t n, cap;
    } demands;
    bool is_rendered; /* some set shows the field */
    size_t op;        /* how many operations were tried */
};

struct plan_pod {
    size_t number; /* in the merge */
    struct pss_chart_claim *claim;
    bool would_stop; /* it is left, since it would not start if it were repaired */
    struct {
        struct plan_target *items;
        size_t n, cap;
    } targets;
};

/* One file of templates. */
struct plan_template {
    const char *name; /* below the chart */
    const struct pss_doc *doc;
    struct pss_template template;
};

/* Names of defines. */
struct plan_names {
    struct pss_str *items;
    size_t n, cap;
};

/* In place of the number of a file of values. */
#define PLAN_SCHEMA (PSS_NOWHERE - 1)

/* What is to be done somewhere. */
struct plan_op {
    enum plan_act {
        PLAN_VALUE,   /* a wish of a file of values */
        PLAN_INSERT,  /* literal keys */
        PLAN_KNOB,    /* `toYaml` of a path */
        PLAN_SET,     /* keys of a literal mapping */
        PLAN_HOIST,   /* the same above an `if` */
        PLAN_DELETE,  /* a node of a template */
        PLAN_REPLACE, /* a scalar of a template */
        PLAN_ITEMS,   /* items of a list of a template */
    } act;
    enum pss_chart_route route;
    size_t pod;    /* number in plan_work.pods */
    size_t target; /* of the pod */
    /* VALUE */
    size_t values; /* number of the file, or PLAN_SCHEMA */
    struct pss_wish wish;
    /* the others */
    struct plan_template *template;
    const struct pss_owner *owner;
    struct pss_context_key key; /* INSERT, SET, HOIST: one key each */
    const struct pss_node *node;
    bool is_replaced; /* DELETE: others are added beside it */
    struct pss_str
        text; /* KNOB: the expression; REPLACE; ITEMS: the key of the list … */
    const struct pss_new *item; /* … and one item */
    /* Once the edits are made: the file, and the `finding` of its edits. */
    size_t file;
    size_t tag;
};

struct plan_ops {
    struct plan_op *items;
    size_t n, cap;
};

/* A knob that was made. */
struct plan_knob {
    struct pss_str path;
    const struct pss_owner *owner;
    struct pss_str keys; /* what it holds, as a text */
};

/* What a path of the values feeds. */
struct plan_weight {
    size_t n; /* fields, over all sets */
    bool has_pods;
    bool has_containers;
};

struct plan_work {
    struct pss_chart_planning *planning;
    struct pss_arena *mem;
    struct pss_chart_plan *out;
    struct plan_view *views; /* of each set */
    struct {
        struct values_file *items; /* the chart's own file comes first */
        size_t n, cap;
    } values;
    struct values_file schema; /* values.schema.json; without a root: there is none */
    size_t **layers;  /* of each set: numbers of files of values, from the lowest */
    size_t *n_layers; /* the chart's own file is in them */
    struct {
        struct plan_template *items;
        size_t n, cap;
    } templates;
    struct {
        struct plan_pod *items;
        size_t n, cap;
    } pods;
    struct plan_ops ops;                /* of all pods that are claimed */
    const struct plan_weight **weights; /* of each candidate; NULL: not counted yet */
    struct {
        struct plan_knob *items;
        size_t n, cap;
    } knobs;
    struct {
        struct plan_image *items; /* plancomponent.c */
        size_t n, cap;
    } images;
    bool are_images_found;
    struct {
        struct plan_helper **items; /* planhelper.c */
        size_t n, cap;
    } helpers;
    struct {
        struct plan_define *items; /* planforeign.c */
        size_t n, cap;
    } foreign;
    bool is_foreign_read;
};

static inline bool
plan_is_pod_level(const struct plan_target *target)
{
    return target->list.n == 0;
}

/* ---- planpods.c: what is wanted ---- */

/* Fills `pods`. */
void plan_pods_find(struct plan_work *work);
/* The target of the pod, which is made if it is not there. */
struct plan_target *plan_target_of(struct plan_work *work, struct plan_pod *pod,
    struct pss_str list, size_t index, struct pss_str name, bool is_metadata,
    struct pss_str field);
struct pss_str plan_field_of(struct pss_str path);
/* True if the candidate feeds another pod, too, that is left because it would not start. */
bool plan_would_stop_another(
    const struct plan_work *work, size_t candidate, const struct plan_pod *pod);
void plan_leave(struct plan_work *work, struct plan_pod *pod, struct pss_str why);

/* ---- planvalues.c, plantemplate.c, plankeys.c, planmixed.c, planknob.c: the routes ---- */

/* The reason if no path of the values leads to the target. */
extern const char plan_not_fed[];

/* Each adds the operations for a target. NULL, or why it cannot be reached in this way;
 * nothing was added then. */
const char *plan_by_values(
    struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target);
const char *plan_by_template(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, bool is_literal);
/* True if a path of the values leads to the target, whether it may be filled or not. */
bool plan_is_fed(struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target);
/* The same, for a securityContext of which values print some keys, and others stand in the
 * template. */
const char *plan_by_keys(
    struct plan_ops *ops, struct plan_work *work, size_t pod, size_t target);
/* Adds an operation like `like` for each key of the securityContext that is wanted. */
const char *plan_add_keys(struct plan_ops *ops, struct plan_work *work,
    const struct plan_op *like, const struct plan_target *target);
/* The node at a path below the owner, the same in all images. */
const struct pss_node *plan_node_at(const struct pss_owner *owner, struct pss_str path);
/* The item of a list that reads like a rendered one; NULL if there is none, or several. */
const struct pss_node *plan_item_of(
    const struct pss_node *list, const struct pss_node *rendered);
/* Adds wishes for the demands of a target at a path of the values. */
const char *plan_fill_path(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, struct pss_str path);

/* Switches on what is filled: `enabled: false` in it, or beside it, hides it. */
void plan_show_context(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, struct pss_str path);
/* The same for one demand. `at` is the path of its own value. */
const char *plan_fill_demand(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, const struct plan_demand *demand, struct pss_str at);
/* A path of a demand without its first key: "capabilities.drop". */
struct pss_str plan_below_field(struct pss_str path);
bool plan_is_fed_by(const struct feed *feed, const struct plan_pod *pod,
    const struct plan_target *target);
/* The candidate that feeds the whole field of a target; PSS_NOWHERE: none, for the reason
 * `*why`. */
size_t plan_choose_feed(struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target, const char **why);
/* True if the securityContext of the target stands in the template, with literal keys. */
bool plan_has_literal(
    struct plan_work *work, size_t pod, const struct plan_target *target);
/* True if a key that is wanted stands in the template, and is always printed from there. */
bool plan_stands_beside(struct plan_work *work, size_t pod, size_t target);
/* Adds an operation for one demand, whose keys stand in the template, or are to. */
const char *plan_key_by_template(struct plan_ops *ops, struct plan_work *work,
    const struct plan_op *like, const struct plan_target *target,
    const struct plan_demand *demand);
/* A knob in the template of `like`, and what fills it. */
const char *plan_by_knob(struct plan_ops *ops, struct plan_work *work, size_t pod,
    size_t target, const struct plan_op *like);
/* The mapping of the values that is about the owner of `like`; "": the root. */
struct pss_str plan_component_of(struct plan_work *work, const struct plan_op *like);

/* ---- planmove.c ---- */

/* Sees which targets are rendered. */
void plan_see_rendered(struct plan_work *work, struct plan_pod *pod);
/* True for what every container may say for itself instead of the pod. */
bool plan_may_move(const struct plan_target *target);
/* True for such a target if the values feed all containers of the pod and not the pod, which
 * has none of the keys: they can be said without a template. */
bool plan_are_containers_fed(struct plan_work *work, const struct plan_pod *pod,
    const struct plan_target *target);
/* Gives what the pod cannot say to its containers. */
void plan_move_to_containers(
    struct plan_work *work, struct plan_pod *pod, size_t target);

/* ---- planowner.c ---- */

/* Why the template of the pod is not edited; NULL: it may be. */
const char *plan_foreign_template(struct plan_work *work, const struct plan_pod *pod);
/* The template and the owner from which a target is rendered; NULL: they are not known. */
const struct pss_owner *plan_owner_of(struct plan_work *work, size_t pod,
    const struct plan_target *target, struct plan_template **template);

struct plan_template *plan_template_named(struct plan_work *work, struct pss_str name);
/* The defines that are printed in a template, and in what these print. */
void plan_includes_find(
    struct plan_names *out, struct plan_work *work, const struct plan_template *from);

/* Adds those of the actions [first, end). */
void plan_includes_add(struct plan_names *out, struct plan_work *work,
    const struct pss_actions *actions, size_t first, size_t end);

/* ---- planhelper.c, planforeign.c ---- */

/* What a helper prints of the securityContext of an owner. */
struct plan_helped {
    const struct pss_owner *owner; /* the define, as if it were an owner; or NULL … */
    struct plan_template *template;
    const char *why; /* … and then why it is not edited */
};
struct plan_helped plan_helper_of(struct plan_work *work,
    const struct plan_template *template, const struct pss_owner *owner);
/* The text of the only define of a name; "" if there are several or none. */
struct pss_str plan_define_text(struct plan_work *work, struct pss_str name);
/* Why no template of the chart shows the pod: a helper of a chart in charts/ that is printed
 * in its template. NULL: there is none. */
const char *plan_unseen_helper(struct plan_work *work, const struct plan_pod *pod);

/* ---- planschema.c ---- */

void plan_schema_read(struct plan_work *work);
/* The wish for the schema that makes it accept what another wish adds to the values. False:
 * it needs none. */
bool plan_schema_wish(
    struct pss_wish *out, const struct plan_work *work, const struct pss_wish *wish);

/* ---- planemit.c ---- */

/* Makes edits of all operations. NULL, or why they cannot be made; `out` gets the files. */
const char *plan_emit(
    struct pss_chart_plan *out, struct plan_work *work, struct plan_ops *ops);

#endif
