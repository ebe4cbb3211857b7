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

/* The first value with `image` in its path, in the line of the first `image:`. */
static struct pss_str
ask_text(struct plan_work *work, const struct plan_op *like)
{
    struct pss_str src = like->template->doc->src;
    struct pss_span span = like->owner->span;
    struct pss_str part = {src.p + span.at, span.end - span.at};
    const struct pss_str values = PSS_STR(".Values.");
    size_t at = pss_str_find(part, PSS_STR("image:"), 0);
    if (at == SIZE_MAX)
        return PSS_STR("");
    struct pss_str line = {part.p + at, pss_line_end(part, at) - at};
    for (at = pss_str_find(line, values, 0); at != SIZE_MAX;
         at = pss_str_find(line, values, at + 1)) {
        size_t start = at + values.n;
        size_t end = start;
        while (end < line.n && (values_is_word(line.p[end]) || line.p[end] == '.'))
            end++;
        struct pss_str chain = {line.p + start, end - start};
        size_t image = pss_str_find(chain, PSS_STR(".image"), 0);
        if (image != SIZE_MAX)
            return values_path(work->mem, (struct pss_str){chain.p, image});
    }
    return PSS_STR("");
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
