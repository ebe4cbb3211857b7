/* Counts as goyaml v2's decoder does while it decodes: every node once for each way
 * that leads to it. It stops at a share of nodes behind aliases that falls from 99 %
 * to 10 % as the document grows; so this count ends, too, and soon. Our own limit is
 * lower: a container costs us memory each time that an alias leads to it, and a line
 * like `- *c` is short. */
#include "pss/base.h"

#include "pss/value.h"

#include "excess.h"

/* goyaml's numbers: no document is refused below the first two; the share falls
 * between the last two. */
enum {
    FEW_ALIASED = 100,
    FEW_DECODED = 1000,
    SHARE_FALLS_FROM = 400000,
    SHARE_FALLS_TO = 4000000,
};

/* A node that is to be decoded. */
struct job {
    const struct pss_node *node;
    bool is_aliased;
};

struct count {
    struct pss_arena *mem;
    struct job *items; /* what is left to do, the next job last */
    size_t n, cap;
    size_t decoded;
    size_t aliased;
};

static bool
is_excessive(const struct count *c)
{
    if (c->aliased <= FEW_ALIASED || c->decoded <= FEW_DECODED)
        return false;
    double range = SHARE_FALLS_TO - SHARE_FALLS_FROM;
    double share = 0.99;
    if (c->decoded >= SHARE_FALLS_TO)
        share = 0.10;
    else if (c->decoded > SHARE_FALLS_FROM)
        share -= 0.89 * ((double)(c->decoded - SHARE_FALLS_FROM) / range);
    return (double)c->aliased / (double)c->decoded > share;
}

static bool
is_too_much(const struct count *c, const struct pss_tree *tree)
{
    return c->aliased > PSS_MAX_ALIASED && c->aliased > 2 * tree->n;
}

static void
add(struct count *c, const struct pss_node *node, bool is_aliased)
{
    struct job job = {node, is_aliased};
    PSS_PUSH(c->mem, c, job);
}

/* Turns the jobs from `first` on round. */
static void
turn(struct count *c, size_t first)
{
    for (size_t last = c->n; first + 1 < last; first++) {
        last--;
        struct job job = c->items[first];
        c->items[first] = c->items[last];
        c->items[last] = job;
    }
}

/* A merge: its key is not decoded, nor is a list of mappings itself, whose items are
 * taken from the last to the first. */
static void
add_merge(struct count *c, const struct pss_node *value, bool is_aliased)
{
    if (value->kind != PSS_SEQ) {
        add(c, value, is_aliased);
        return;
    }
    size_t first = c->n;
    for (const struct pss_node *item = value->first; item; item = item->next)
        add(c, item, is_aliased);
    turn(c, first);
}

static void
add_inside(struct count *c, const struct job *job)
{
    const struct pss_node *node = job->node;
    if (node->kind == PSS_ALIAS) {
        add(c, pss_node_props(node)->target, true);
        return;
    }
    size_t first = c->n;
    for (const struct pss_node *child = node->first; child; child = child->next) {
        if (pss_is_merge(child)) {
            add_merge(c, child, job->is_aliased);
            continue;
        }
        if (child->key)
            add(c, child->key, job->is_aliased);
        add(c, child, job->is_aliased);
    }
    turn(c, first);
}

const struct pss_err *
pss_excess_of(const struct pss_tree *tree)
{
    struct pss_span span = tree->chunk.span;
    const char *text = tree->doc->src.p + span.at;
    if (!tree->root || !memchr(text, '*', span.end - span.at))
        return NULL;
    struct pss_arena *mem = pss_arena_new();
    struct count c = {.mem = mem, .decoded = 1}; /* the document itself */
    const struct pss_err *err = NULL;
    add(&c, tree->root, false);
    while (c.n > 0 && !err) {
        struct job job = c.items[--c.n];
        c.decoded++;
        c.aliased += job.is_aliased;
        if (is_excessive(&c))
            err = pss_err_at(tree->doc->mem, PSS_ERR_YAML, job.node->span.at,
                "Kubernetes refuses a document that is almost nothing but aliases");
        else if (is_too_much(&c, tree))
            err = pss_err_at(tree->doc->mem, PSS_ERR_LIMIT, job.node->span.at,
                "aliases lead to more than %d values, and to more than twice as many "
                "as are written here; write some of them out, or split the document",
                PSS_MAX_ALIASED);
        add_inside(&c, &job);
    }
    pss_arena_release(mem);
    return err;
}
