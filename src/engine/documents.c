/* Counts and reports each document that is not judged: it is an error, a template, or
 * foreign. */
#include "pss/base.h"

#include "documents.h"
#include "pss/foreign.h"
#include "pss/kustomize.h"
#include "pss/markup.h"
#include "pss/value.h"

void
pss_documents_fail(
    struct pss_result *result, const struct pss_err *err, size_t document)
{
    struct pss_failure failure = {err, document};
    PSS_PUSH(result->doc->mem, &result->failures, failure);
}

/* Adds an entry to pods[] for a chunk in which no pod could be found, because the chunk
 * is refused or is a template. */
static void
add_entry(struct pss_task *task, const struct pss_chunk *chunk,
    const struct pss_pod_result *what, struct pss_str reason)
{
    struct pss_result *result = task->result;
    struct pss_pod_result entry = *what;
    entry.document = chunk->number;
    entry.policy = task->fixing.policy;
    entry.first_finding = result->findings.n;
    entry.reasons = PSS_NEW(result->doc->mem, struct pss_str);
    entry.n_reasons = 1;
    entry.reasons[0] = reason;
    PSS_PUSH(result->doc->mem, &result->pods, entry);
}

static void
pass_over(struct pss_result *result, const char *name)
{
    result->n_foreign++;
    PSS_PUSH(result->doc->mem, &result->foreign, name);
}

/* True if a text without the keys of an object is for Kubernetes all the same. */
static bool
is_of_kustomize(const struct pss_result *result, const struct pss_around *around)
{
    return pss_kustomize_is_file(result->path) ||
           pss_around_names_patch(around, result->path);
}

/* The error of a file that somebody named, and that is not for Kubernetes. */
static const struct pss_err *
say_what(const struct pss_result *result, const struct pss_err *err, const char *name)
{
    if (name[0] == '\0')
        return err;
    return pss_err_at(result->doc->mem, err->code, err->at,
        "this is %s, not an object of Kubernetes: %.*s", name, PSS_FMT(err->message));
}

void
pss_documents_refuse(struct pss_task *task, const struct pss_chunks *chunks, size_t i,
    const struct pss_err *err)
{
    struct pss_result *result = task->result;
    const struct pss_doc *doc = result->doc;
    const struct pss_chunk *chunk = &chunks->items[i];
    const char *markup = pss_markup_explains(&err, doc, chunk);
    if (markup) {
        struct pss_pod_result what = {.at = chunk->span.at, .outcome = PSS_TEMPLATE};
        result->templates++;
        add_entry(task, chunk, &what,
            pss_arena_printf(
                doc->mem, "a template: with %s in it, this is not YAML", markup));
        return;
    }
    struct pss_failure refusal = {err, chunk->number};
    PSS_PUSH(doc->mem, &result->refused, refusal);
    unsigned signs = pss_signs_of_chunk(doc, chunks, i);
    if (!pss_signs_tell(signs) && !is_of_kustomize(result, task->around)) {
        const char *name =
            pss_foreign_name(pss_doc_text(doc, chunk->span.at, chunk->span.end));
        if (task->around->is_found) {
            pass_over(result, name);
            return;
        }
        err = say_what(result, err, name);
    }
    unsigned both = PSS_SIGN_API_VERSION | PSS_SIGN_KIND;
    struct pss_pod_result what = {.at = err->at, .outcome = PSS_OUTCOME_ERROR};
    result->n_objects += (signs & both) == both;
    pss_documents_fail(result, err, chunk->number);
    add_entry(task, chunk, &what, err->message);
}

/* Where the error stands in the source: the line of a block text, else its first byte. */
static size_t
place_of(const struct pss_patch *patch)
{
    const struct pss_node *at = patch->at;
    struct pss_str src = at->doc->src;
    bool is_block = at->style == PSS_LITERAL || at->style == PSS_FOLDED;
    size_t start = at->span.at;
    if (!patch->doc || !is_block)
        return start;
    size_t line = pss_lines_at(&patch->doc->lines, patch->err->at).line;
    size_t place = at->span.at;
    for (size_t i = 0; i < line && place < at->span.end; i++)
        place = pss_line_next(src, pss_line_end(src, place));
    while (place < at->span.end && src.p[place] == ' ')
        place++;
    return place < at->span.end ? place : start;
}

void
pss_documents_refuse_patch(
    struct pss_task *task, const struct pss_chunk *chunk, const struct pss_patch *patch)
{
    struct pss_result *result = task->result;
    struct pss_arena *mem = task->mem;
    const struct pss_err *err = patch->err;
    const char *markup =
        patch->doc ? pss_markup_explains(&err, patch->doc, &patch->chunk) : NULL;
    struct pss_pod_result what = {.at = place_of(patch), .outcome = PSS_TEMPLATE};
    if (markup) {
        result->templates++;
        add_entry(task, chunk, &what,
            pss_arena_printf(
                mem, "a template: with %s in it, this patch is not YAML", markup));
        return;
    }
    err = pss_err_at(mem, err->code, what.at, "%s%.*s",
        patch->doc ? "this patch cannot be read: " : "", PSS_FMT(err->message));
    struct pss_pod_result broken = {.at = what.at, .outcome = PSS_OUTCOME_ERROR};
    pss_documents_fail(result, err, chunk->number);
    add_entry(task, chunk, &broken, err->message);
}

void
pss_documents_refuse_input(struct pss_task *task, const struct pss_err *err)
{
    struct pss_result *result = task->result;
    struct pss_str src = result->doc->src;
    if (task->around->is_found && !is_of_kustomize(result, task->around) &&
        !pss_signs_tell(pss_signs_of_bytes(result->doc->mem, src)))
        pass_over(result, pss_foreign_name(src));
    else
        pss_documents_fail(result, err, PSS_NOWHERE);
}

/* True for one operation of a JSON patch. It is for Kubernetes, although it has no keys
 * of an object. */
static bool
is_operation(const struct pss_node *node)
{
    return pss_get(node, "op") && pss_get(node, "path");
}

/* Compares the letters of the keys, without their quotes. Merges are not followed. */
static bool
has_key(const struct pss_node *root, struct pss_str key)
{
    for (const struct pss_node *it = root->first; it && it->key; it = it->next) {
        struct pss_str text = pss_node_text(it->key);
        bool is_quoted = text.n > 1 && (text.p[0] == '"' || text.p[0] == '\'');
        if (is_quoted)
            text = (struct pss_str){text.p + 1, text.n - 2};
        if (pss_str_eq(text, key))
            return true;
    }
    return false;
}

void
pss_documents_count(struct pss_result *result, const struct pss_tree *tree)
{
    const struct pss_node *root = pss_node_real(tree->root);
    if (!root)
        return;
    bool has_kind = has_key(root, PSS_STR("kind"));
    bool has_version = has_key(root, PSS_STR("apiVersion"));
    bool is_ours = has_kind || has_version || pss_kustomize_is_file(result->path) ||
                   (root->kind == PSS_SEQ && root->first && is_operation(root->first));
    result->n_objects += has_kind && has_version;
    result->n_foreign += !is_ours;
}

void
pss_documents_count_skimmed(struct pss_result *result, const struct pss_skim *skim)
{
    bool has_kind = skim->kind.n > 0;
    bool is_ours =
        has_kind || skim->api_version.n > 0 || pss_kustomize_is_file(result->path);
    result->n_objects += has_kind && skim->api_version.n > 0;
    result->n_foreign += skim->has_text && !is_ours;
}
