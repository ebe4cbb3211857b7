/* Opens, changes and closes texts. */
#include "pss/base.h"

#include "lspview.h"
#include "message.h"
#include "opendocs.h"
#include "positions.h"

struct pss_lsp_doc *
pss_docs_find(const struct pss_lsp_docs *docs, struct pss_str uri)
{
    for (size_t i = 0; i < docs->n; i++)
        if (docs->items[i]->is_open &&
            pss_str_eq(pss_buf_str(&docs->items[i]->uri), uri))
            return docs->items[i];
    return NULL;
}

static struct pss_lsp_doc *
free_doc(struct pss_lsp_docs *docs)
{
    for (size_t i = 0; i < docs->n; i++)
        if (!docs->items[i]->is_open)
            return docs->items[i];
    struct pss_lsp_doc *doc = PSS_NEW(docs->mem, struct pss_lsp_doc);
    PSS_PUSH(docs->mem, docs, doc);
    return doc;
}

void
pss_doc_forget(struct pss_lsp_doc *doc)
{
    pss_view_release(doc->view);
    doc->view = NULL;
    doc->is_new = true;
}

static void
set_version(struct pss_lsp_doc *doc, const json_t *item)
{
    json_decref(doc->version);
    const json_t *version = json_object_get(item, "version");
    doc->version = json_is_integer(version) ? json_deep_copy(version) : NULL;
}

struct pss_lsp_doc *
pss_docs_open(struct pss_lsp_docs *docs, const json_t *params)
{
    const json_t *item = json_object_get(params, "textDocument");
    struct pss_str uri = pss_lsp_text_at(item, "uri");
    if (uri.n == 0 || !json_is_string(json_object_get(item, "text")))
        return NULL;
    struct pss_lsp_doc *doc = pss_docs_find(docs, uri);
    if (!doc)
        doc = free_doc(docs);
    doc->uri.n = 0;
    pss_buf_add(&doc->uri, uri);
    pss_lsp_text_set(&doc->text, pss_lsp_text_at(item, "text"));
    set_version(doc, item);
    doc->is_open = true;
    doc->is_lost = false;
    pss_doc_forget(doc);
    return doc;
}

/* False if the change cannot be understood. */
static bool
change(struct pss_lsp_doc *doc, enum pss_lsp_units units, const json_t *item)
{
    const json_t *range = json_object_get(item, "range");
    struct pss_str text = pss_lsp_text_at(item, "text");
    struct pss_lsp_position start;
    struct pss_lsp_position end;
    if (!json_is_string(json_object_get(item, "text")))
        return false;
    if (!range) {
        pss_lsp_text_set(&doc->text, text);
        doc->is_lost = false;
        return true;
    }
    if (!pss_range_read(&start, &end, range))
        return false;
    pss_lsp_text_replace(&doc->text, units, start, end, text);
    return true;
}

struct pss_lsp_doc *
pss_docs_change(
    struct pss_lsp_docs *docs, enum pss_lsp_units units, const json_t *params)
{
    const json_t *item = json_object_get(params, "textDocument");
    const json_t *changes = json_object_get(params, "contentChanges");
    struct pss_lsp_doc *doc = pss_docs_find(docs, pss_lsp_text_at(item, "uri"));
    if (!doc)
        return NULL;
    set_version(doc, item);
    doc->is_lost |= !json_is_array(changes);
    for (size_t i = 0; i < json_array_size(changes); i++)
        if (!change(doc, units, json_array_get(changes, i)))
            doc->is_lost = true;
    pss_doc_forget(doc);
    return doc;
}

void
pss_docs_close(struct pss_lsp_doc *doc)
{
    pss_doc_forget(doc);
    pss_buf_release(&doc->uri);
    pss_buf_release(&doc->told);
    pss_lsp_text_release(&doc->text);
    json_decref(doc->version);
    *doc = (struct pss_lsp_doc){.number = doc->number};
}

void
pss_docs_release(struct pss_lsp_docs *docs)
{
    for (size_t i = 0; i < docs->n; i++)
        pss_docs_close(docs->items[i]);
}
