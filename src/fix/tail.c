/* Looks at each deletion of a settled edit list, and at what stands around it. */
#include "pss/base.h"

#include "pss/layout.h"
#include "pss/tail.h"

/* The block scalars of a file in the order of the text. */
struct walk {
    const struct pss_tree *trees;
    size_t n;
    size_t tree;
    const struct pss_node *node;  /* the next one */
    const struct pss_node *block; /* the last block scalar before the place asked for */
};

/* A run of deletions that follow each other. No text stays between them. */
struct cut {
    size_t at;
    size_t end;
    size_t first; /* edits */
    size_t last;
};

static bool
is_block_scalar(const struct pss_node *node)
{
    return node && (node->style == PSS_LITERAL || node->style == PSS_FOLDED);
}

static const struct pss_node *
next_node(struct walk *walk)
{
    while (!walk->node && walk->tree < walk->n)
        walk->node = walk->trees[walk->tree++].root;
    return walk->node;
}

/* The last literal or folded scalar that starts before `at`, or NULL. */
static const struct pss_node *
block_before(struct walk *walk, size_t at)
{
    const struct pss_node *node;
    while ((node = next_node(walk)) != NULL && pss_node_start(node) < at) {
        if (is_block_scalar(node->key) && node->key->span.at < at)
            walk->block = node->key;
        if (is_block_scalar(node))
            walk->block = node;
        walk->node = pss_node_after(node, walk->trees[walk->tree - 1].root);
    }
    return walk->block;
}

/* The first byte of [at, end) that is neither a blank nor a line end, or `end`. */
static size_t
skip_blank(struct pss_str src, size_t at, size_t end)
{
    while (at < end && (src.p[at] == ' ' || src.p[at] == '\t' || src.p[at] == '\r' ||
                           src.p[at] == '\n'))
        at++;
    return at;
}

/* The place behind the n-th line feed of [at, end), or `end`. */
static size_t
behind_feeds(struct pss_str src, size_t at, size_t end, size_t n)
{
    for (; n > 0 && at < end; n--) {
        const char *feed = memchr(src.p + at, '\n', end - at);
        at = feed ? (size_t)(feed - src.p) + 1 : end;
    }
    return at;
}

static size_t
count_feeds(struct pss_str src, size_t at, size_t end)
{
    size_t n = 0;
    for (; at < end; at++)
        n += src.p[at] == '\n';
    return n;
}

static bool
keeps_all(const struct pss_node *block)
{
    return pss_layout_chomping(block) == '+';
}

static bool
is_deletion(const struct pss_edit *edit)
{
    return edit->text.n == 0 && edit->end > edit->at;
}

static bool
has_blanks(struct pss_str src, size_t at, size_t end)
{
    return end > at &&
           (memchr(src.p + at, ' ', end - at) || memchr(src.p + at, '\t', end - at));
}

/* The run of deletions from edit `i` on. Blank lines between two deletions are deleted,
 * too, if they would become a part of the block scalar above: that scalar keeps its
 * line ends, or the blanks reach deeper than its text. */
static struct cut
cut_from(struct pss_edits *edits, size_t i, const struct pss_node *block)
{
    struct pss_str src = block->doc->src;
    struct cut cut = {edits->items[i].at, edits->items[i].end, i, i};
    for (i++; i < edits->n && is_deletion(&edits->items[i]); i++) {
        size_t at = edits->items[i].at;
        bool may_go = skip_blank(src, cut.end, at) == at &&
                      (keeps_all(block) || has_blanks(src, cut.end, at));
        if (at != cut.end && !may_go)
            break;
        edits->items[cut.last].end = at;
        cut.end = edits->items[i].end;
        cut.last = i;
    }
    return cut;
}

/* How many line ends a run of deletions leaves behind a block scalar. */
struct balance {
    size_t had;
    size_t above; /* those before the run of deletions … */
    size_t below; /* … behind the run … */
    size_t added; /* … and those that new text begins with */
    size_t end;   /* where the next text begins, old or new */
};

/* `next` is the next edit, or NULL. */
static struct balance
balance_of(
    const struct cut *cut, const struct pss_node *block, const struct pss_edit *next)
{
    struct pss_str src = block->doc->src;
    size_t limit = next ? next->at : src.n;
    size_t tail = block->span.end;
    struct balance out = {.end = skip_blank(src, cut->end, limit)};
    out.had = count_feeds(src, tail, skip_blank(src, cut->at, cut->end));
    out.above = count_feeds(src, tail, cut->at);
    out.below = count_feeds(src, cut->end, out.end);
    if (next && out.end == limit)
        out.added = count_feeds(next->text, 0, skip_blank(next->text, 0, next->text.n));
    if (out.added == 0 && out.end < src.n)
        out.end = pss_line_start(src, out.end);
    /* Kubernetes' reader adds a line end to the last line of a file, even if that line
     * holds only blanks. */
    bool is_ended = out.end < src.n || out.end == cut->end || src.p[src.n - 1] == '\n';
    out.below += !is_ended;
    return out;
}

/* If the scalar above would get more or fewer line ends, or blanks might become its
 * text, the run also deletes all lines up to the next text, except those that the
 * scalar had. */
static void
fit(struct cut *cut, const struct pss_node *block, const struct pss_edit *next)
{
    struct pss_str src = block->doc->src;
    struct balance is = balance_of(cut, block, next);
    size_t left = is.above + is.below + is.added;
    bool is_wrong = keeps_all(block) ? left != is.had : left == 0 && is.had > 0;
    bool takes_lines = keeps_all(block) || has_blanks(src, cut->end, is.end);
    if (!is_wrong && !has_blanks(src, cut->end, is.end))
        return;
    if (takes_lines && is.end > cut->end)
        cut->end = is.end;
    size_t kept = takes_lines ? is.had : 1;
    if (is.above + is.added <= kept) {
        cut->at = behind_feeds(src, cut->at, cut->end, kept - is.above - is.added);
        return;
    }
    /* The line end before the run is deleted, because the new text has one. */
    cut->at--;
    if (cut->at > 0 && src.p[cut->at - 1] == '\r')
        cut->at--;
}

/* The block scalar into which the lines around a deletion might be taken, or NULL. */
static const struct pss_node *
block_above(struct walk *walk, const struct pss_edits *edits, size_t i)
{
    size_t at = edits->items[i].at;
    const struct pss_node *block = block_before(walk, at);
    if (!block || block->span.end > at)
        return NULL;
    bool is_edited = i > 0 && edits->items[i - 1].end >= block->span.end;
    bool is_next = skip_blank(block->doc->src, block->span.end, at) == at;
    return is_edited || !is_next ? NULL : block;
}

void
pss_tail_keep(struct pss_edits *edits, const struct pss_tree *trees, size_t n)
{
    struct walk walk = {.trees = trees, .n = n};
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_node *block =
            is_deletion(&edits->items[i]) ? block_above(&walk, edits, i) : NULL;
        if (!block)
            continue;
        struct cut cut = cut_from(edits, i, block);
        const struct pss_edit *next =
            cut.last + 1 < edits->n ? &edits->items[cut.last + 1] : NULL;
        fit(&cut, block, next);
        if (cut.at > edits->items[cut.first].end)
            continue;
        edits->items[cut.first].at = cut.at;
        edits->items[cut.last].end = cut.end;
        i = cut.last;
    }
}
