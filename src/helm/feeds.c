/* Sentinels: keys that nobody else uses are put into the values, and where they come out
 * shows what is fed. */
#include "pss/base.h"

#include "feeds.h"
#include "pss/cut.h"
#include "pss/path.h"
#include "pss/pod.h"
#include "sentinels.h"

enum {
    MOST_RENDERS = 24, /* of one set, if Helm refuses some of the sentinels */
};

struct asking {
    struct pss_chart_planning *planning;
    struct pss_arena *mem;
    struct pss_chart_feeds *feeds;
    const struct values_file *values;
    size_t set;
    unsigned renders;
    pthread_mutex_t *lock; /* held but while Helm runs */
};

/* ---- what comes out ---- */

/* The candidate that a text names; PSS_NOWHERE: none. */
static size_t
named_in(const struct asking *asking, struct pss_str text, bool is_number)
{
    size_t number = 0;
    struct pss_str mark = is_number ? PSS_STR("") : PSS_STR(SENTINEL_MARK);
    if (!pss_str_starts(text, mark) || text.n == mark.n || text.n > mark.n + 12)
        return PSS_NOWHERE;
    for (size_t i = mark.n; i < text.n; i++) {
        if (text.p[i] < '0' || text.p[i] > '9')
            return PSS_NOWHERE;
        number = number * 10 + (size_t)(text.p[i] - '0');
    }
    if (is_number && number < SENTINEL_NUMBER)
        return PSS_NOWHERE;
    number -= is_number ? SENTINEL_NUMBER : 0;
    return number < asking->feeds->candidates.n ? number : PSS_NOWHERE;
}

/* The candidate that is named somewhere in an image. */
static size_t
named_in_image(const struct asking *asking, struct pss_str image)
{
    size_t at = pss_str_find(image, PSS_STR(SENTINEL_MARK), 0);
    if (at == SIZE_MAX)
        return PSS_NOWHERE;
    size_t end = at + strlen(SENTINEL_MARK);
    while (end < image.n && image.p[end] >= '0' && image.p[end] <= '9')
        end++;
    return named_in(asking, (struct pss_str){image.p + at, end - at}, false);
}

static void
found(struct asking *asking, const struct feed *place, size_t candidate,
    enum feed_kind kind, struct pss_str field)
{
    if (candidate == PSS_NOWHERE || place->pod == PSS_NOWHERE ||
        asking->feeds->candidates.items[candidate].kind != kind)
        return;
    struct feed feed = *place;
    feed.candidate = candidate;
    feed.field = field;
    PSS_PUSH(asking->mem, &asking->feeds->found, feed);
}

/* What comes out as a word, or as one of a list of words. */
static void
read_word(struct asking *asking, const struct feed *place, const struct pss_node *node,
    enum feed_kind kind, struct pss_str field)
{
    struct pss_str text =
        node->kind == PSS_SCALAR ? pss_scalar_text(node) : PSS_STR("");
    size_t number = named_in(asking, text, false);
    if (number == PSS_NOWHERE)
        number = named_in(asking, text, true);
    found(asking, place, number, kind, field);
}

/* A mapping in the securityContext, or that itself. `field` leads to it. */
static void
read_context_map(struct asking *asking, const struct feed *place,
    const struct pss_node *map, struct pss_str field, unsigned depth)
{
    enum { DEEPEST = 3 };
    for (const struct pss_node *it = map->first; it; it = it->next) {
        struct pss_str key = pss_key_text(it->key);
        struct pss_str own = field.n == 0 ? key
                                          : pss_arena_printf(asking->mem, "%.*s.%.*s",
                                                PSS_FMT(field), PSS_FMT(key));
        found(asking, place, named_in(asking, key, false), FEED_CONTEXT, field);
        read_word(asking, place, it, FEED_SCALAR, own);
        for (const struct pss_node *item = it->kind == PSS_SEQ ? it->first : NULL; item;
             item = item->next)
            read_word(asking, place, item, FEED_WORDS, own);
        if (it->kind == PSS_MAP && depth < DEEPEST)
            read_context_map(asking, place, it, own, depth + 1);
    }
}

static void
read_context(
    struct asking *asking, const struct feed *place, const struct pss_node *map)
{
    const struct pss_node *context = pss_get(map, "securityContext");
    if (context && context->kind == PSS_MAP)
        read_context_map(asking, place, context, PSS_STR(""), 0);
}

static void
read_list(struct asking *asking, const struct feed *place, const struct pss_node *map,
    const char *key, enum feed_kind kind)
{
    const struct pss_node *list = pss_get(map, key);
    if (!list || list->kind != PSS_SEQ)
        return;
    for (const struct pss_node *it = list->first; it; it = it->next)
        found(asking, place,
            named_in(asking, pss_text_at(pss_node_real(it), "name"), false), kind,
            PSS_STR(""));
}

static void
read_pod(struct asking *asking, const struct pss_pod *pod, size_t number)
{
    struct feed place = {.set = asking->set, .pod = number};
    if (!pod->spec || number == PSS_NOWHERE)
        return;
    read_context(asking, &place, pod->spec);
    read_list(asking, &place, pod->spec, "volumes", FEED_VOLUMES);
    for (size_t i = 0; i < pod->n_containers; i++) {
        const struct pss_container *it = &pod->containers[i];
        size_t bracket = pss_str_find(it->path, PSS_STR("["), 0);
        if (!it->map || bracket == SIZE_MAX)
            continue;
        place.list = (struct pss_str){it->path.p, bracket};
        place.name = it->name;
        place.index = 0;
        for (size_t k = bracket + 1; k < it->path.n && it->path.p[k] != ']'; k++)
            place.index = place.index * 10 + (size_t)(it->path.p[k] - '0');
        read_context(asking, &place, it->map);
        read_list(asking, &place, it->map, "volumeMounts", FEED_MOUNTS);
        found(asking, &place, named_in_image(asking, pss_text_at(it->map, "image")),
            FEED_IMAGE, PSS_STR(""));
    }
}

static void
read_render(struct asking *asking, struct pss_str text)
{
    const struct pss_doc *doc = pss_doc_new(asking->mem, "", text);
    struct plan_view view;
    plan_view_read(&view, asking->planning, doc);
    for (size_t i = 0; i < view.pods.n; i++)
        read_pod(asking, &view.pods.items[i], view.numbers[i]);
}

/* ---- asking ---- */

/* False: Helm refuses these. */
static bool
render(struct asking *asking, const size_t *numbers, size_t n)
{
    const struct pss_chart_planning *planning = asking->planning;
    const struct pss_value_set *set = planning->sets.items[asking->set].render->set;
    struct pss_helm_call call = {
        .dir = planning->chart->real,
        .space = set->space,
        .kube_version = planning->chart->kube,
        .files = set->files.items,
        .n_files = set->files.n,
        .values = sentinel_values(
            asking->mem, &asking->feeds->candidates, asking->values, numbers, n),
        .sets = set->sets.items,
        .n_sets = set->sets.n,
        .skips_schema = true,
    };
    enum { PADDING = 64 };
    struct pss_arena *own = pss_arena_new();
    struct pss_str text;
    asking->renders++;
    pthread_mutex_unlock(asking->lock);
    bool is_rendered = !pss_helm_template(&text, own, planning->program, &call);
    pthread_mutex_lock(asking->lock);
    if (is_rendered) {
        char *copy = pss_alloc(asking->mem, text.n + PADDING);
        if (text.n > 0)
            memcpy(copy, text.p, text.n);
        read_render(asking, (struct pss_str){copy, text.n});
    }
    pss_arena_release(own);
    return is_rendered;
}

/* Halves what Helm refuses, until it takes the halves or enough was tried. */
static void
ask_halves(struct asking *asking, const size_t *numbers, size_t n)
{
    if (n == 0 || asking->renders >= MOST_RENDERS || render(asking, numbers, n) ||
        n == 1)
        return;
    ask_halves(asking, numbers, n / 2);
    ask_halves(asking, numbers + n / 2, n - n / 2);
}

/* Adds the numbers of the candidates that are images, or guesses, or neither. */
static size_t
add_numbers(const struct asking *asking, size_t *numbers, size_t n, bool is_image,
    bool is_guess)
{
    const struct feed_candidates *all = &asking->feeds->candidates;
    for (size_t i = 0; i < all->n; i++)
        if ((all->items[i].kind == FEED_IMAGE) == is_image &&
            all->items[i].is_guess == is_guess)
            numbers[n++] = i;
    return n;
}

/* If Helm refuses all of them together, images are not asked any more. */
static void
ask_set(struct asking *asking, size_t set)
{
    size_t *numbers = PSS_NEW_N(asking->mem, size_t, asking->feeds->candidates.n);
    asking->set = set;
    asking->renders = 0;
    size_t n_sure = add_numbers(asking, numbers, 0, false, false);
    size_t n = add_numbers(asking, numbers, n_sure, false, true);
    size_t n_all = add_numbers(asking, numbers, n, true, false);
    if ((n_all > n && render(asking, numbers, n_all)) || n == 0 ||
        render(asking, numbers, n))
        return;
    if (n_sure == n || n_sure == 0 || !render(asking, numbers, n_sure))
        ask_halves(asking, numbers, n_sure);
    ask_halves(asking, numbers + n_sure, n - n_sure);
}

void
feeds_ask_set(struct pss_chart_feeds *out, struct pss_chart_planning *planning,
    const struct values_file *values, size_t set, pthread_mutex_t *lock)
{
    struct asking asking = {.planning = planning,
        .mem = planning->mem,
        .feeds = out,
        .values = values,
        .lock = lock};
    if (planning->sets.items[set].render->set->values.n == 0)
        ask_set(&asking, set);
}
