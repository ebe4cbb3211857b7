/* Wishes that are met at the owners of values. */
#include "pss/base.h"

#include "kwork.h"

struct owned {
    size_t number; /* of the wish */
    struct pss_kspot spot;
    size_t top; /* where the pod spec, or what stands for it, begins in its text */
};

struct all {
    struct owned *items;
    size_t n, cap;
};

/* What the wish asks of which node, without its answer. */
static struct pss_str
question_of(struct pss_arena *mem, const struct pss_wish *wish)
{
    bool has_answer = wish->act == PSS_WISH_APPEND;
    return pss_arena_printf(mem, "%p %p %d %.*s %.*s", (const void *)wish->map,
        (const void *)(pss_wish_is_of_item(wish) ? wish->node : NULL),
        wish->act == PSS_WISH_DELETE ? PSS_WISH_SET : wish->act, PSS_FMT(wish->path),
        (int)(has_answer ? wish->text.n : 0), wish->text.p ? wish->text.p : "");
}

static bool
is_same_answer(const struct pss_wish *a, const struct pss_wish *b)
{
    return a->act == b->act && pss_str_eq(a->text, b->text);
}

static int
by_document(const void *a, const void *b)
{
    const struct owned *x = a;
    const struct owned *y = b;
    if (x->spot.text != y->spot.text)
        return x->spot.text < y->spot.text ? -1 : 1;
    size_t left = x->spot.tree->chunk.span.at;
    size_t right = y->spot.tree->chunk.span.at;
    if (left != right)
        return left < right ? -1 : 1;
    if (x->top != y->top)
        return x->top < y->top ? -1 : 1;
    return x->number < y->number ? -1 : x->number > y->number;
}

/* Places a run of wishes for one document, all or none. */
static void
place_run(struct pss_kwork *work, const struct owned *run, size_t n)
{
    const struct pss_ktext *text = &work->marks->texts.items[run->spot.text];
    const char *path = work->marks->files.items[text->file].path;
    struct pss_str reason = PSS_STR("");
    struct pss_wishes wishes = {0};
    struct pss_kedited *file = pss_kwork_file(work, &reason, path, false);
    for (size_t i = 0; i < n; i++) {
        struct pss_wish wish = run[i].spot.wish;
        wish.finding = run[i].number;
        PSS_PUSH(work->mem, &wishes, wish);
    }
    bool is_placed =
        file && pss_kwork_place(work, &reason, file, text, run->spot.tree, &wishes);
    for (size_t i = 0; i < n; i++) {
        if (is_placed)
            pss_kwork_placed(work, run[i].number, path, run[i].spot.placement);
        else
            pss_kwork_fail(work, run[i].number, reason);
    }
}

/* Where the outermost mapping with containers begins. The wishes of one pod are placed
 * together. */
static size_t
top_of(const struct pss_node *map)
{
    const struct pss_node *top = map;
    for (const struct pss_node *it = map; it; it = it->parent)
        if (it->kind == PSS_MAP && pss_find(it, PSS_STR("containers")).value)
            top = it;
    return top ? top->span.at : 0;
}

/* Wishes for the same node are one, or contradict each other. `firsts` has, for each wish,
 * the one whose fate it shares. */
static void
gather(struct all *out, struct pss_kwork *work, size_t *firsts)
{
    struct pss_table seen = {0};
    for (size_t i = 0; i < work->n; i++) {
        struct owned owned = {.number = i};
        struct pss_str reason = PSS_STR("");
        firsts[i] = PSS_NOWHERE;
        if (work->wishes[i].level > PSS_AT_PATCHES)
            continue;
        if (!pss_kspot_of(&owned.spot, &reason, work->placing, &work->wishes[i])) {
            pss_kwork_fail(work, i, reason);
            continue;
        }
        owned.top = owned.spot.tree->has_aliases ? 0 : top_of(owned.spot.wish.map);
        size_t *first =
            pss_table_at(&seen, work->mem, question_of(work->mem, &owned.spot.wish));
        if (*first == 0) {
            PSS_PUSH(work->mem, out, owned);
            *first = out->n;
        } else if (is_same_answer(
                       &out->items[*first - 1].spot.wish, &owned.spot.wish)) {
            firsts[i] = out->items[*first - 1].number;
        } else {
            pss_kwork_fail(work, i,
                PSS_STR("kustomize-conflict: roots do not want the same there"));
        }
    }
}

void
pss_kowned_place(struct pss_kwork *work)
{
    struct all all = {0};
    size_t *firsts = PSS_NEW_N(work->mem, size_t, work->n + 1);
    gather(&all, work, firsts);
    if (all.n > 1)
        qsort(all.items, all.n, sizeof all.items[0], by_document);
    for (size_t at = 0; at < all.n;) {
        size_t end = at + 1;
        while (end < all.n && all.items[end].spot.tree == all.items[at].spot.tree &&
               all.items[end].top == all.items[at].top)
            end++;
        place_run(work, all.items + at, end - at);
        at = end;
    }
    for (size_t i = 0; i < work->n; i++) {
        if (firsts[i] == PSS_NOWHERE)
            continue;
        struct pss_kwish *first = &work->wishes[firsts[i]];
        work->wishes[i].is_placed = first->is_placed;
        work->wishes[i].reason = first->reason;
        work->wishes[i].path = first->path;
        work->wishes[i].placement = first->placement;
    }
}
