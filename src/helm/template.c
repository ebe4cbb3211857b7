/* From the bytes of a template to trees: an image for each set of branches, cut into
 * documents, and each of these parsed. What a `define` holds is a text of its own. */
#include "pss/base.h"

#include "choices.h"
#include "pss/below.h"
#include "pss/template.h"
#include "templatemask.h"

enum {
    /* Lines of one document that may be given up, so that the rest can be read. */
    MOST_YIELDED = 8,
    /* A longer text has one image alone, so that memory does not run out. */
    LONGEST_WITH_BRANCHES = 1 << 20,
};

struct reader {
    struct pss_template *out;
    struct pss_arena *mem;
    struct pss_choices choices;
    struct pss_kept kept;
    struct pss_template_mask mask;
    struct pss_doc *image;
    size_t number; /* of the image */
    size_t first;  /* readings of this image start here */
    bool *is_base; /* by branch: the first image shows it */
};

/* ---- documents ---- */

/* True for a line of `---` and blanks or a comment. */
static bool
separates(struct pss_str src, size_t at, size_t end)
{
    if (!pss_str_has_at(src, at, PSS_STR("---")))
        return false;
    size_t next = pss_skip_blanks(src, at + 3, end);
    return next >= end || src.p[next] == '\n' || (src.p[next] == '#' && next > at + 3);
}

/* Tries in memory of its own, since a tree that is not whole is of no use. */
static size_t
failed_at(struct reader *reader, const struct pss_chunk *chunk)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_tree tree;
    struct pss_doc image = *reader->image;
    image.mem = mem;
    const struct pss_err *err = pss_tree_parse(&tree, &image, chunk);
    size_t at = err ? err->at : SIZE_MAX;
    pss_arena_release(mem);
    return at;
}

/* Gives up a line, or the lines of a branch. False if nothing is left to give up. */
static bool
yield_once(struct reader *reader, const struct pss_chunk *chunk, size_t at)
{
    const struct pss_mask_row *row = pss_template_mask_yield(&reader->mask, at);
    if (row && row->level != LINE_BLANK)
        return true;
    struct pss_span span =
        row ? pss_span_of(row->at, row->end)
            : pss_template_mask_yield_branch(&reader->mask, &reader->out->actions, at);
    if (pss_span_empty(span) || span.at < chunk->span.at)
        return false;
    PSS_PUSH(reader->mem, &reader->out->unread, span);
    return true;
}

/* Gives up lines until the document can be read. */
static void
yield_lines(struct reader *reader, const struct pss_chunk *chunk, size_t at)
{
    for (size_t i = 0; i < MOST_YIELDED && at != SIZE_MAX; i++) {
        if (!yield_once(reader, chunk, at))
            return;
        at = failed_at(reader, chunk);
    }
}

static void
read_document(struct reader *reader, size_t at, size_t end)
{
    struct pss_reading reading = {
        .image = reader->number, .span = pss_span_of(at, end)};
    struct pss_chunk chunk = {.span = reading.span};
    reading.err = pss_tree_parse(&reading.tree, reader->image, &chunk);
    if (reading.err && reading.err->code == PSS_ERR_YAML) {
        yield_lines(reader, &chunk, reading.err->at);
        reading.err = pss_tree_parse(&reading.tree, reader->image, &chunk);
    }
    pss_arena_clear_scratch(reader->mem);
    PSS_PUSH(reader->mem, &reader->out->readings, reading);
}

/* True if the first image has the same bytes there: nothing new is to be read. */
static bool
is_known(const struct reader *reader, struct pss_span span)
{
    const struct pss_actions *actions = &reader->out->actions;
    size_t branch = pss_branch_at(actions, span.at);
    if (reader->number == 0 || (branch != PSS_NO_BRANCH && !reader->is_base[branch]))
        return false;
    size_t i = pss_actions_before(actions, span.at);
    for (; i < actions->n && actions->items[i].span.at < span.end; i++)
        if (actions->items[i].kind == PSS_ACTION_ELSE)
            return false;
    return true;
}

/* By branch: it and all around it are the first of their blocks. */
static bool *
base_of(const struct pss_actions *actions, struct pss_arena *mem)
{
    bool *is_base = PSS_NEW_N(mem, bool, actions->branches.n);
    for (size_t i = 0; i < actions->branches.n; i++) {
        const struct pss_branch *branch = &actions->branches.items[i];
        is_base[i] = actions->blocks.items[branch->block].first == i &&
                     (branch->parent == PSS_NO_BRANCH || is_base[branch->parent]);
    }
    return is_base;
}

/* Cuts [at, end) of the image into documents. */
static void
read_documents(struct reader *reader, size_t at, size_t end)
{
    struct pss_str src = {reader->image->src.p, end};
    size_t start = at;
    for (size_t line = at; line < end;) {
        size_t next = pss_line_next(src, line);
        if (separates(src, line, end)) {
            if (!is_known(reader, pss_span_of(start, line)))
                read_document(reader, start, line);
            start = next;
        }
        line = next;
    }
    if (start < end && !is_known(reader, pss_span_of(start, end)))
        read_document(reader, start, end);
}

/* ---- images ---- */

/* Makes an image. False if its bytes cannot be those of YAML. */
static bool
make_image(struct reader *reader, bool is_of_defines)
{
    struct pss_template *out = reader->out;
    pss_choices_keep(
        &reader->kept, reader->mem, &reader->choices, reader->number, is_of_defines);
    pss_template_mask_of(&reader->mask, reader->mem, &out->actions, &reader->kept);
    struct pss_str text = {reader->mask.p, out->source->src.n};
    reader->image = pss_doc_new(reader->mem, out->source->path, text);
    reader->first = out->readings.n;
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, reader->image);
    for (size_t i = 0; !err && i < chunks.n; i++)
        if (chunks.items[i].err && chunks.items[i].err->code != PSS_ERR_YAML)
            err = chunks.items[i].err;
    if (err && !out->err)
        out->err = err;
    return !err;
}

/* Remembers which branches this image has shown. All documents that a branch touches must have
 * been read. */
static void
mark_branches(struct reader *reader)
{
    struct pss_template *out = reader->out;
    size_t n = out->readings.n - reader->first;
    const struct pss_reading *items =
        n > 0 ? &out->readings.items[reader->first] : NULL;
    size_t *failed = PSS_NEW_N(reader->mem, size_t, n + 1);
    for (size_t i = 0; i < n; i++)
        failed[i + 1] = failed[i] + (items[i].err != NULL);
    for (size_t i = 0; i < out->actions.branches.n; i++) {
        if (!reader->kept.branches[i])
            continue;
        struct pss_span span = pss_branch_span(&out->actions, i);
        size_t first = PSS_BELOW(items, n, span.end, span.at + (size_t)1);
        size_t last = PSS_BELOW(items, n, span.at, span.end);
        if (last < first || failed[last] == failed[first])
            out->is_branch_read[i] = true;
    }
}

static void
read_defines(struct reader *reader)
{
    const struct pss_actions *actions = &reader->out->actions;
    if (!make_image(reader, true))
        return;
    for (size_t i = 0; i < actions->blocks.n; i++) {
        const struct pss_block *block = &actions->blocks.items[i];
        if (actions->items[block->open].kind != PSS_ACTION_DEFINE)
            continue;
        struct pss_span span = pss_branch_span(actions, block->first);
        read_documents(reader, span.at, span.end);
    }
    mark_branches(reader);
}

static void
read_around(struct reader *reader)
{
    if (!make_image(reader, false))
        return;
    struct pss_str mark = PSS_STR("\xef\xbb\xbf");
    size_t at = pss_str_starts(reader->image->src, mark) ? mark.n : 0;
    read_documents(reader, at, reader->image->src.n);
    mark_branches(reader);
}

static bool
has_defines(const struct pss_actions *actions)
{
    for (size_t i = 0; i < actions->n; i++)
        if (actions->items[i].kind == PSS_ACTION_DEFINE)
            return true;
    return false;
}

static int
by_place(const void *left, const void *right)
{
    const struct pss_span *a = left;
    const struct pss_span *b = right;
    return (a->at > b->at) - (a->at < b->at);
}

/* Sums up what was not read. */
static void
sum_up(struct pss_template *out)
{
    const struct pss_actions *actions = &out->actions;
    bool is_read = false;
    for (size_t i = 0; i < out->readings.n; i++) {
        const struct pss_err *err = out->readings.items[i].err;
        is_read = is_read || !err;
        if (err && !out->err)
            out->err = err;
    }
    out->is_opaque = !is_read && out->err;
    if (!out->is_opaque)
        out->err = NULL;
    if (out->unread.n > 0)
        qsort(out->unread.items, out->unread.n, sizeof out->unread.items[0], by_place);
    out->unread_branches = PSS_NEW_N(out->mem, size_t, actions->n + 1);
    for (size_t i = 0; i < actions->n; i++) {
        size_t branch = actions->items[i].branch;
        bool is_unread = branch != PSS_NO_BRANCH && !out->is_branch_read[branch];
        out->unread_branches[i + 1] = out->unread_branches[i] + is_unread;
    }
}

void
pss_template_parse(struct pss_template *out, const struct pss_doc *source)
{
    *out = (struct pss_template){.source = source, .mem = source->mem};
    pss_actions_of(&out->actions, out->mem, source->src);
    if (out->actions.broken) {
        out->is_opaque = true;
        out->err = pss_err_at(out->mem, PSS_ERR_YAML, out->actions.broken_at,
            "Helm refuses this action: %s", out->actions.broken);
        return;
    }
    struct reader reader = {.out = out, .mem = out->mem};
    pss_choices_of(&reader.choices, out->mem, &out->actions);
    out->is_branch_read = PSS_NEW_N(out->mem, bool, out->actions.branches.n);
    reader.is_base = base_of(&out->actions, out->mem);
    out->n_images = reader.choices.n + (reader.choices.n > 1);
    if (source->src.n > LONGEST_WITH_BRANCHES)
        out->n_images = 1;
    bool is_with_defines = has_defines(&out->actions);
    for (; reader.number < out->n_images; reader.number++) {
        read_around(&reader);
        if (is_with_defines)
            read_defines(&reader);
    }
    sum_up(out);
}

bool
pss_template_is_sure(
    const struct pss_template *template, struct pss_span span, struct pss_str word)
{
    size_t first = pss_actions_before(&template->actions, span.at);
    size_t last = pss_actions_before(&template->actions, span.end);
    if (template->unread_branches[last] != template->unread_branches[first])
        return false;
    const struct pss_span *lines = template->unread.items;
    size_t i = PSS_BELOW(lines, template->unread.n, at, span.at);
    for (; i < template->unread.n && lines[i].at < span.end; i++) {
        struct pss_str text = {template->source->src.p, lines[i].end};
        if (pss_str_find(text, word, lines[i].at) != SIZE_MAX)
            return false;
    }
    return true;
}
