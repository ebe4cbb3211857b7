/* From comments of files to comments of what is rendered from them. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/directive.h"
#include "pss/edit.h"
#include "pss/kcomments.h"
#include "pss/path.h"

enum { DEEPEST = 64, PADDING = 64 };

/* A comment, and what it covers in its document. */
struct pss_kcover {
    const struct pss_tree *tree;
    size_t at;
    size_t end;
    bool is_whole;
    struct pss_str words; /* `[RULE, RULE] REASON` */
};

struct finding_comments {
    struct pss_kcomments *out;
    struct pss_arena *mem;
    const struct pss_marks *marks;
    const struct pss_tree *truth; /* of the pod at hand */
};

/* ---- comments of files ---- */

static void
add_cover(struct pss_kcovers *out, struct pss_arena *mem, const struct pss_tree *tree,
    const struct pss_directive *directive)
{
    struct pss_buf words = {0};
    if (directive->fault)
        return;
    for (size_t i = 0; i < directive->words.n; i++)
        pss_buf_printf(&words, "%s%.*s", i == 0 ? "[" : ", ",
            PSS_FMT(directive->words.items[i].text));
    pss_buf_printf(&words, "%s%s%.*s", directive->words.n > 0 ? "]" : "",
        directive->reason.n > 0 ? " " : "", PSS_FMT(directive->reason));
    struct pss_kcover cover = {.tree = tree,
        .end = SIZE_MAX,
        .is_whole = directive->is_file || !directive->entry,
        .words = pss_arena_copy(mem, pss_buf_str(&words))};
    pss_buf_release(&words);
    if (!cover.is_whole) {
        cover.at = directive->entry->lead;
        cover.end = pss_node_entry_end(directive->entry);
    }
    PSS_PUSH(mem, out, cover);
}

void
pss_kcovers_find(
    struct pss_kcovers *out, struct pss_arena *mem, const struct pss_marks *marks)
{
    *out = (struct pss_kcovers){0};
    for (size_t i = 0; i < marks->texts.n; i++) {
        const struct pss_ktext *text = &marks->texts.items[i];
        if (pss_str_find(text->doc->src, PSS_STR("pss-fix:"), 0) == SIZE_MAX)
            continue;
        for (size_t k = 0; k < text->n_trees; k++) {
            struct pss_directives directives = {0};
            pss_directives_of(&directives, text->trees[k]);
            for (size_t n = 0; n < directives.n; n++)
                add_cover(out, mem, text->trees[k], &directives.items[n]);
        }
    }
}

/* ---- rendered nodes ---- */

static bool
covers(
    const struct finding_comments *finding, const struct pss_kcover *cover, size_t mark)
{
    const struct pss_mark *it = &finding->marks->marks.items[mark];
    return it->tree == cover->tree && it->node->span.at >= cover->at &&
           it->node->span.at < cover->end;
}

/* The mark of who wrote the node first, or the value last. */
static size_t
mark_of(const struct pss_marks *marks, const struct pss_node *marked)
{
    if (marked->kind == PSS_SCALAR)
        return pss_mark_of_value(marks, pss_scalar_text(marked));
    for (const struct pss_node *it = marked->kind == PSS_MAP ? marked->first : NULL; it;
         it = it->next) {
        size_t mark =
            it->key ? pss_mark_of_key(marks, pss_scalar_text(it->key)) : PSS_NOWHERE;
        if (mark != PSS_NOWHERE)
            return mark;
    }
    return PSS_NOWHERE;
}

static void
add_comment(struct finding_comments *finding, const struct pss_node *node,
    const struct pss_kcover *cover)
{
    const char *word = cover->is_whole ? "ignore-file" : "ignore";
    struct pss_kcomment made = {.document = finding->truth->chunk.number,
        .path = cover->is_whole ? PSS_STR("") : pss_path_of(finding->mem, node, NULL),
        .text = pss_arena_printf(
            finding->mem, "# pss-fix: %s%.*s", word, PSS_FMT(cover->words))};
    PSS_PUSH(finding->mem, finding->out, made);
}

static const struct pss_node *
twin_of(const struct pss_node *marked, const struct pss_node *node, size_t index)
{
    if (node->key)
        return marked->kind == PSS_MAP ? pss_find(marked, pss_key_text(node->key)).value
                                       : NULL;
    const struct pss_node *it = marked->kind == PSS_SEQ ? marked->first : NULL;
    for (; it && index > 0; index--)
        it = it->next;
    return it;
}

/* Puts the comment at the outermost nodes that it covers. */
static void
walk(struct finding_comments *finding, const struct pss_kcover *cover,
    const struct pss_node *node, const struct pss_node *marked, int depth)
{
    if (!node || !marked || depth == DEEPEST)
        return;
    size_t mark = mark_of(finding->marks, marked);
    if (mark != PSS_NOWHERE && covers(finding, cover, mark)) {
        add_comment(finding, node, cover);
        return;
    }
    size_t index = 0;
    if (node->kind == PSS_MAP || node->kind == PSS_SEQ)
        for (const struct pss_node *it = node->first; it; it = it->next)
            walk(finding, cover, it, twin_of(marked, it, index++), depth + 1);
}

static void
look_at_pod(struct finding_comments *finding, const struct pss_kcovers *covers,
    const struct pss_kpod *pod)
{
    bool is_known = pod->marked && pod->marked->spec && pod->truth->spec;
    finding->truth = pod->truth->tree;
    for (size_t i = 0; is_known && i < covers->n; i++) {
        const struct pss_kcover *cover = &covers->items[i];
        bool is_source =
            pod->spec.first != PSS_NOWHERE &&
            finding->marks->marks.items[pod->spec.first].tree == cover->tree;
        if (cover->is_whole && is_source)
            add_comment(finding, NULL, cover);
        else
            walk(finding, cover, pod->truth->spec, pod->marked->spec, 0);
    }
}

void
pss_kcomments_find(struct pss_kcomments *out, struct pss_arena *mem,
    const struct pss_kcovers *covers, const struct pss_kpods *pods)
{
    struct finding_comments finding = {.out = out, .mem = mem, .marks = pods->marks};
    *out = (struct pss_kcomments){0};
    for (size_t i = 0; covers->n > 0 && i < pods->n; i++)
        look_at_pod(&finding, covers, &pods->items[i]);
}

/* ---- into a text ---- */

/* A line of its own before the entry; nothing if the entry is not the first in its line. */
static void
put_line(struct pss_edits *edits, const struct pss_doc *doc,
    const struct pss_node *node, struct pss_str text)
{
    size_t entry = node->key ? node->key->span.at : node->lead;
    size_t line = pss_lines_start(&doc->lines, entry);
    size_t blanks = line;
    while (blanks < entry && doc->src.p[blanks] == ' ')
        blanks++;
    if (blanks < entry)
        return;
    pss_edits_put(edits, line, line,
        pss_arena_printf(
            edits->mem, "%*s%.*s\n", (int)(entry - line), "", PSS_FMT(text)));
}

static void
put_comment(struct pss_edits *edits, struct pss_path_walk *walk,
    const struct pss_tree *tree, const struct pss_kcomment *comment)
{
    const struct pss_node *node = tree->root;
    struct pss_str path = comment->path;
    if (!node)
        return;
    if (path.n == 0) {
        size_t line = pss_lines_start(&tree->doc->lines, node->span.at);
        pss_edits_put(edits, line, line,
            pss_arena_printf(edits->mem, "%.*s\n", PSS_FMT(comment->text)));
        return;
    }
    while (node && path.n > 0)
        node = pss_path_step(walk, node, &path);
    if (node)
        put_line(edits, tree->doc, node, comment->text);
}

static bool
speaks_of(const struct pss_kcomments *comments, size_t document)
{
    for (size_t i = 0; i < comments->n; i++)
        if (comments->items[i].document == document)
            return true;
    return false;
}

struct pss_str
pss_kcomments_put(
    struct pss_arena *mem, const struct pss_kcomments *comments, struct pss_str text)
{
    const struct pss_doc *doc = pss_doc_new(mem, "rendered", text);
    struct pss_chunks chunks = {0};
    struct pss_edits edits = {.mem = mem};
    struct pss_path_walk walk = {.mem = mem};
    if (comments->n == 0 || pss_cut(&chunks, doc))
        return text;
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree tree;
        if (!speaks_of(comments, chunks.items[i].number) ||
            pss_tree_parse(&tree, doc, &chunks.items[i]))
            continue;
        for (size_t k = 0; k < comments->n; k++)
            if (comments->items[k].document == chunks.items[i].number)
                put_comment(&edits, &walk, &tree, &comments->items[k]);
    }
    if (edits.n == 0 || pss_edits_settle(&edits))
        return text;
    struct pss_buf out = {0};
    pss_edits_apply(&out, text, &edits);
    char *bytes = pss_alloc(mem, out.n + PADDING);
    memcpy(bytes, out.p, out.n);
    struct pss_str made = {bytes, out.n};
    pss_buf_release(&out);
    return made;
}
