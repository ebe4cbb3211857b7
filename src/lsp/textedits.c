/* Joins edits, and puts them around the text that they are for. */
#include "pss/base.h"

#include "textedits.h"

json_t *
pss_text_edits_dump(
    const struct pss_positions *positions, const struct pss_edits *edits)
{
    json_t *out = pss_dump_array();
    for (size_t i = 0; i < edits->n;) {
        const struct pss_edit *first = &edits->items[i];
        struct pss_buf text = {0};
        size_t end = first->end;
        for (; i < edits->n && edits->items[i].at == first->at; i++) {
            pss_buf_add(&text, edits->items[i].text);
            end = edits->items[i].end > end ? edits->items[i].end : end;
        }
        json_t *edit = pss_dump_object();
        pss_set(edit, "range", pss_range_dump(positions, first->at, end));
        pss_set_text(edit, "newText", pss_buf_str(&text));
        pss_append(out, edit);
        pss_buf_release(&text);
    }
    return out;
}

json_t *
pss_workspace_edit(
    const struct pss_lsp_client *client, const struct pss_lsp_doc *doc, json_t *edits)
{
    json_t *out = pss_dump_object();
    if (!client->takes_changes) {
        json_t *changes = pss_set_object(out, "changes");
        json_t *key = pss_dump_text(pss_buf_str(&doc->uri));
        pss_set(changes, json_string_value(key), edits);
        json_decref(key);
        return out;
    }
    json_t *change = pss_dump_object();
    json_t *which = pss_set_object(change, "textDocument");
    pss_set_text(which, "uri", pss_buf_str(&doc->uri));
    pss_set(
        which, "version", doc->version ? json_deep_copy(doc->version) : json_null());
    pss_set(change, "edits", edits);
    pss_append(pss_set_array(out, "documentChanges"), change);
    return out;
}
