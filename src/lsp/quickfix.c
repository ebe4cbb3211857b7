/* What actions share. */
#include "pss/base.h"

#include "quickfix.h"
#include "textedits.h"

bool
pss_asked_touches(const struct pss_lsp_asked *asked, const struct pss_alert *alert)
{
    struct pss_span span = pss_view_span(asked->view, alert);
    return pss_view_shows(alert) && span.at <= asked->end && asked->at <= span.end;
}

json_t *
pss_asked_add(struct pss_lsp_asked *asked, struct pss_str title, const char *kind,
    json_t *diagnostics, const struct pss_edits *edits)
{
    json_t *action = pss_dump_object();
    pss_set_text(action, "title", title);
    pss_set_word(action, "kind", kind);
    if (diagnostics)
        pss_set(action, "diagnostics", diagnostics);
    pss_set(action, "edit",
        pss_workspace_edit(asked->client, asked->doc,
            pss_text_edits_dump(&asked->view->positions, edits)));
    pss_append(asked->list, action);
    return action;
}
