/* The mapping of the values that is about what a template makes: that which holds the image
 * of its container. */
#include "pss/base.h"

#include "planwork.h"

/* ---- as Helm tells ---- */

/* Where an image that came out of the values is used. */
struct plan_image {
    struct pss_str component;
    const struct feed *feed;
    const struct pss_owner *container;
    const struct pss_owner *pod; /* NULL: it is not its first container */
};

/* The mapping around an image: the path before the first key that is named so, else before
 * the last key. */
static struct pss_str
component_at(struct pss_str path)
{
    size_t end = 0;
    struct pss_str rest = path;
    while (rest.n > 0) {
        struct pss_str key = pss_wish_key(&rest, VALUES_SEPARATOR);
        if (feed_is_image_name(key) || rest.n == 0)
            break;
        end = (size_t)(key.p - path.p) + key.n;
    }
    return (struct pss_str){path.p, end};
}

/* The number of the pod among those that are worked on; PSS_NOWHERE: it passes. */
static size_t
pod_numbered(const struct plan_work *work, size_t number)
{
    for (size_t i = 0; i < work->pods.n; i++)
        if (work->pods.items[i].number == number)
            return i;
    return PSS_NOWHERE;
}

/* True if the container stands before the other one in the pod. */
static bool
is_before(const struct feed *a, const struct feed *b)
{
    bool is_main = pss_str_is(a->list, "containers");
    bool is_other_main = pss_str_is(b->list, "containers");
    return is_main != is_other_main ? is_main : a->index < b->index;
}

static void
add_image(struct plan_work *work, const struct feed *feed, struct pss_str component)
{
    size_t pod = pod_numbered(work, feed->pod);
    struct plan_target container = {
        .list = feed->list, .index = feed->index, .name = feed->name};
    struct plan_target whole = {0};
    struct plan_template *template;
    if (pod == PSS_NOWHERE)
        return;
    struct plan_image image = {.component = component, .feed = feed};
    image.container = plan_owner_of(work, pod, &container, &template);
    image.pod = plan_owner_of(work, pod, &whole, &template);
    PSS_PUSH(work->mem, &work->images, image);
}

/* Each container once, whatever the sets. The first image is that of the pod. */
static void
find_images(struct plan_work *work)
{
    const struct pss_chart_feeds *feeds = work->planning->feeds;
    struct pss_table known = {0};
    work->are_images_found = true;
    for (size_t i = 0; i < feeds->found.n; i++) {
        const struct feed *it = &feeds->found.items[i];
        const struct feed_candidate *candidate =
            &feeds->candidates.items[it->candidate];
        if (candidate->kind != FEED_IMAGE)
            continue;
        size_t *is_known = pss_table_at(&known, work->mem,
            pss_arena_printf(work->mem, "%zu %.*s %.*s %zu", it->pod, PSS_FMT(it->list),
                PSS_FMT(it->name), it->candidate));
        if (!(*is_known)++)
            add_image(work, it, component_at(candidate->path));
    }
    for (size_t i = 0; i < work->images.n; i++)
        for (size_t k = 0; k < work->images.n; k++) {
            struct plan_image *it = &work->images.items[k];
            const struct feed *first = work->images.items[i].feed;
            if (it->feed->pod == first->pod && is_before(first, it->feed))
                it->pod = NULL;
        }
}

/* False: no image of the owner comes out of the values, or several from several parts. */
static bool
ask_feeds(struct pss_str *component, struct plan_work *work, const struct plan_op *like)
{
    bool is_found = false;
    if (!work->are_images_found)
        find_images(work);
    for (size_t i = 0; i < work->images.n; i++) {
        const struct plan_image *it = &work->images.items[i];
        if (it->container != like->owner && it->pod != like->owner)
            continue;
        if (is_found && !pss_str_eq(it->component, *component)) {
            *component = PSS_STR("");
            return true;
        }
        *component = it->component;
        is_found = true;
    }
    return is_found;
}

/* ---- as the template tells ---- */

/* The component of the first value in a text that has `image` in its path. */
static bool
find_chain(struct pss_str *component, struct plan_work *work, struct pss_str text)
{
    const struct pss_str values = PSS_STR(".Values.");
    for (size_t at = pss_str_find(text, values, 0); at != SIZE_MAX;
         at = pss_str_find(text, values, at + 1)) {
        size_t start = at + values.n;
        size_t end = start;
        while (end < text.n && (values_is_word(text.p[end]) || text.p[end] == '.'))
            end++;
        struct pss_str chain = {text.p + start, end - start};
        if (!feed_is_image_name(chain) || pss_str_starts(chain, PSS_STR("global.")))
            continue;
        *component = component_at(values_path(work->mem, chain));
        return true;
    }
    return false;
}

/* The same in the line of the first `image:`, or in the define that it prints. */
static struct pss_str
ask_text(struct plan_work *work, const struct plan_op *like)
{
    struct pss_str src = like->template->doc->src;
    const struct pss_actions *actions = &like->template->template.actions;
    struct pss_span span = like->owner->span;
    struct pss_str component = PSS_STR("");
    size_t at =
        pss_str_find((struct pss_str){src.p, span.end}, PSS_STR("image:"), span.at);
    if (at == SIZE_MAX)
        return component;
    size_t end = pss_line_end(src, at);
    if (find_chain(&component, work, (struct pss_str){src.p + at, end - at}))
        return component;
    size_t i = pss_actions_before(actions, at);
    if (i < actions->n && actions->items[i].span.at < end &&
        actions->items[i].kind == PSS_ACTION_INCLUDE)
        find_chain(&component, work, plan_define_text(work, actions->items[i].name));
    return component;
}

static bool
is_plain_path(struct pss_str path)
{
    for (size_t i = 0; i < path.n; i++)
        if (!values_is_word(path.p[i]) && path.p[i] != VALUES_SEPARATOR)
            return false;
    return true;
}

struct pss_str
plan_component_of(struct plan_work *work, const struct plan_op *like)
{
    struct pss_str path = PSS_STR("");
    if (!ask_feeds(&path, work, like))
        path = ask_text(work, like);
    const struct pss_node *node = values_at(&work->values.items[0], path).node;
    bool is_global =
        pss_str_is(path, "global") || pss_str_starts(path, PSS_STR("global\n"));
    return node && node->kind == PSS_MAP && !is_global && is_plain_path(path)
               ? path
               : PSS_STR("");
}
