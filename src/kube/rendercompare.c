/* Documents are paired; those with other bytes are read and compared. */
#include "pss/base.h"

#include "pss/path.h"
#include "pss/pod.h"
#include "pss/rendercompare.h"
#include "pss/table.h"
#include "renderpairs.h"
#include "renderwalk.h"

struct compare {
    struct pss_render_comparison *out;
    struct pss_arena *mem;
    const struct pss_render_texts *texts;
    struct pss_rendered_list before; /* paired with `after` … */
    struct pss_rendered_list twin;   /* … the same documents, paired with `again` */
    struct pss_rendered_list again;
    struct pss_rendered_list after;
};

/* ---- keys that stand twice ---- */

/* Notes the paths of keys that stand twice; gives the first one that is not in `known`. */
static const struct pss_node *
find_doubled(
    struct pss_table *found, const struct pss_table *known, const struct pss_tree *tree)
{
    struct pss_arena *mem = tree->doc->mem;
    struct pss_seen *seen = pss_seen_new(mem);
    for (const struct pss_node *it = tree->root; it;
         it = pss_node_after(it, tree->root)) {
        struct pss_entries entries = {0};
        if (it->kind != PSS_MAP || it->n < 2)
            continue;
        pss_entries_seen(&entries, seen, it);
        for (size_t i = 0; i < entries.n; i++) {
            const struct pss_found *entry = &entries.items[i].found;
            if (entry->duplicates == 0 || entry->map != it)
                continue;
            struct pss_str path = pss_path_of(mem, entry->value, NULL);
            if (known && !pss_table_find(known, path))
                return entry->value;
            *pss_table_at(found, mem, path) = 1;
        }
    }
    return NULL;
}

static const struct pss_node *
find_new_doubled(const struct pss_tree *before, const struct pss_tree *after)
{
    struct pss_table known = {0};
    struct pss_table found = {0};
    find_doubled(&known, NULL, before);
    return find_doubled(&found, &known, after);
}

/* ---- documents ---- */

static struct pss_render_document *
add(struct compare *compare, enum pss_render_change change)
{
    struct pss_render_document made = {
        .change = change, .before = PSS_NOWHERE, .after = PSS_NOWHERE};
    PSS_PUSH(compare->mem, compare->out, made);
    return &compare->out->items[compare->out->n - 1];
}

static void
name(struct compare *compare, struct pss_render_document *out,
    const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    out->what = pss_arena_copy(compare->mem, pss_rendered_name(list, rendered));
    out->source = pss_arena_copy(compare->mem, rendered->source);
}

/* Nothing may differ in what cannot be read. */
static const struct pss_err *
read_pair(
    struct compare *compare, struct pss_rendered *before, struct pss_rendered *after)
{
    pss_rendered_read(&compare->before, before);
    pss_rendered_read(&compare->after, after);
    return after->err ? after->err : before->err;
}

static const struct pss_tree *
again_of(struct compare *compare, size_t i)
{
    const struct pss_rendered *twin = &compare->twin.items[i];
    if (twin->is_same || twin->partner == PSS_NOWHERE)
        return NULL;
    struct pss_rendered *again = &compare->again.items[twin->partner];
    pss_rendered_read(&compare->again, again);
    return again->err ? NULL : &again->tree;
}

static void
compare_pair(struct compare *compare, struct pss_render_document *out, size_t i)
{
    struct pss_rendered *before = &compare->before.items[i];
    struct pss_rendered *after = &compare->after.items[before->partner];
    const struct pss_err *err = read_pair(compare, before, after);
    name(compare, out, &compare->before, before);
    if (err) {
        out->change = PSS_RENDER_BROKEN;
        out->path = pss_arena_copy(compare->mem, err->message);
        return;
    }
    struct pss_render_difference found;
    pss_render_walk(&found, &before->tree, again_of(compare, i), &after->tree,
        compare->texts->kinds, compare->texts->permits);
    const struct pss_node *doubled = find_new_doubled(&before->tree, &after->tree);
    const struct pss_node *at = doubled ? doubled : found.at;
    if (doubled)
        out->change = PSS_RENDER_DOUBLED;
    else if (found.at)
        out->change = PSS_RENDER_CHANGED;
    else if (found.is_repaired)
        out->change = PSS_RENDER_REPAIRED;
    if (at)
        out->path = pss_arena_copy(compare->mem, pss_path_of(at->doc->mem, at, NULL));
}

/* A document of comments alone means nothing. */
static bool
is_empty(const struct pss_rendered_list *list, struct pss_rendered *rendered)
{
    pss_rendered_read(list, rendered);
    return !rendered->err && !rendered->tree.root;
}

static void
compare_all(struct compare *compare)
{
    for (size_t i = 0; i < compare->before.n; i++) {
        struct pss_rendered *before = &compare->before.items[i];
        struct pss_render_document *out = add(compare, PSS_RENDER_EQUAL);
        out->before = before->chunk.number;
        if (before->partner != PSS_NOWHERE) {
            out->after = compare->after.items[before->partner].chunk.number;
            if (!before->is_same)
                compare_pair(compare, out, i);
        } else if (!is_empty(&compare->before, before)) {
            out->change = PSS_RENDER_MISSING;
            name(compare, out, &compare->before, before);
        }
    }
    for (size_t i = 0; i < compare->after.n; i++) {
        struct pss_rendered *after = &compare->after.items[i];
        if (after->partner != PSS_NOWHERE || is_empty(&compare->after, after))
            continue;
        struct pss_render_document *out = add(compare, PSS_RENDER_NEW);
        out->after = after->chunk.number;
        name(compare, out, &compare->after, after);
    }
}

static const struct pss_err *
cut_all(struct compare *compare, struct pss_arena *work)
{
    const struct pss_render_texts *texts = compare->texts;
    const struct pss_err *err = pss_rendered_cut(&compare->before, work, texts->before);
    if (!err)
        err = pss_rendered_cut(&compare->after, work, texts->after);
    if (!err)
        err = pss_rendered_cut(&compare->twin, work, texts->before);
    struct pss_str again = texts->again.p ? texts->again : texts->before;
    return err ? err : pss_rendered_cut(&compare->again, work, again);
}

void
pss_render_compare(struct pss_render_comparison *out, struct pss_arena *mem,
    const struct pss_render_texts *texts)
{
    struct pss_arena *work = pss_arena_new();
    struct compare compare = {.out = out, .mem = mem, .texts = texts};
    *out = (struct pss_render_comparison){0};
    const struct pss_err *err = cut_all(&compare, work);
    if (err) {
        out->err =
            pss_err_at(mem, err->code, PSS_ERR_NOWHERE, "%.*s", PSS_FMT(err->message));
    } else {
        pss_rendered_pair(&compare.before, &compare.after);
        pss_rendered_pair(&compare.twin, &compare.again);
        compare_all(&compare);
    }
    pss_arena_release(work);
}

struct pss_str
pss_render_say(struct pss_arena *mem, const struct pss_render_document *document)
{
    static const char *const words[] = {
        [PSS_RENDER_EQUAL] = "would stay",
        [PSS_RENDER_REPAIRED] = "would be repaired",
        [PSS_RENDER_CHANGED] = "would change",
        [PSS_RENDER_MISSING] = "would be gone",
        [PSS_RENDER_NEW] = "would be new",
        [PSS_RENDER_DOUBLED] = "would have a key twice",
        [PSS_RENDER_BROKEN] = "could not be read",
    };
    bool is_reason = document->change == PSS_RENDER_BROKEN;
    struct pss_str source = document->source;
    struct pss_str path = document->path;
    return pss_arena_printf(mem, "%.*s%s%.*s %s%s%.*s", PSS_FMT(document->what),
        source.n > 0 ? " of " : "", PSS_FMT(source), words[document->change],
        path.n == 0 ? ""
        : is_reason ? ": "
                    : " at ",
        PSS_FMT(path));
}
