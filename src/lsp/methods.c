/* The table of methods. */
#include "pss/base.h"

#include "actionkinds.h"
#include "codeactions.h"
#include "diagnostics.h"
#include "hover.h"
#include "methods.h"

/* ---- what is found ---- */

const struct pss_view *
pss_session_view(struct pss_lsp_session *session, struct pss_lsp_doc *doc)
{
    if (doc->is_lost)
        return NULL;
    if (!doc->view)
        doc->view = pss_view_new(&session->command, pss_buf_str(&doc->uri), &doc->text,
            session->client.units);
    return doc->view;
}

static json_t *
find_all(struct pss_lsp_session *session, struct pss_lsp_doc *doc)
{
    const struct pss_view *view = pss_session_view(session, doc);
    return view ? pss_diagnostics_dump(&session->client, view, pss_buf_str(&doc->uri))
                : pss_dump_array();
}

static void
publish(struct pss_lsp_session *session, const struct pss_lsp_doc *doc, json_t *list)
{
    json_t *params = pss_dump_object();
    pss_set_text(params, "uri", pss_buf_str(&doc->uri));
    if (doc->version)
        pss_set(params, "version", json_deep_copy(doc->version));
    pss_set(params, "diagnostics", list);
    pss_lsp_put_notification(&session->out, "textDocument/publishDiagnostics", params);
}

void
pss_session_tell(struct pss_lsp_session *session, struct pss_lsp_doc *doc)
{
    doc->is_new = false;
    if (!session->client.pulls)
        publish(session, doc, find_all(session, doc));
}

/* The view of a text that a request is about. What is found is sent before the answer. */
static const struct pss_view *
view_of(struct pss_lsp_session *session, struct pss_lsp_doc *doc)
{
    if (doc && doc->is_new)
        pss_session_tell(session, doc);
    return doc ? pss_session_view(session, doc) : NULL;
}

/* Something around the texts changed. */
static void
forget_all(struct pss_lsp_session *session)
{
    for (size_t i = 0; i < session->docs.n; i++)
        if (session->docs.items[i]->is_open)
            pss_doc_forget(session->docs.items[i]);
    if (session->client.pulls && session->client.refreshes)
        pss_lsp_put_request(
            &session->out, ++session->n_requests, "workspace/diagnostic/refresh", NULL);
}

/* ---- life ---- */

static json_t *
initialize(
    struct pss_lsp_session *session, const json_t *params, struct pss_lsp_fault *fault)
{
    (void)fault;
    pss_lsp_client_read(&session->client, json_object_get(params, "capabilities"));
    session->state = PSS_LSP_RUNNING;
    return pss_lsp_offer(&session->client);
}

/* Asks to be told of the files that change what is found. */
static void
initialized(struct pss_lsp_session *session, const json_t *params)
{
    static const char *const globs[] = {"**/.pss-fix", "**/kustomization.yaml",
        "**/kustomization.yml", "**/Kustomization"};
    (void)params;
    if (!session->client.takes_watchers)
        return;
    json_t *out = pss_dump_object();
    json_t *registration = pss_dump_object();
    pss_append(pss_set_array(out, "registrations"), registration);
    pss_set_word(registration, "id", "watch");
    pss_set_word(registration, "method", "workspace/didChangeWatchedFiles");
    json_t *watchers =
        pss_set_array(pss_set_object(registration, "registerOptions"), "watchers");
    for (size_t i = 0; i < PSS_COUNT(globs); i++) {
        json_t *watcher = pss_dump_object();
        pss_set_word(watcher, "globPattern", globs[i]);
        pss_append(watchers, watcher);
    }
    pss_lsp_put_request(
        &session->out, ++session->n_requests, "client/registerCapability", out);
}

static json_t *
shut_down(
    struct pss_lsp_session *session, const json_t *params, struct pss_lsp_fault *fault)
{
    (void)params;
    (void)fault;
    session->state = PSS_LSP_SHUT;
    return json_null();
}

static void
leave(struct pss_lsp_session *session, const json_t *params)
{
    (void)params;
    session->code = session->state == PSS_LSP_SHUT ? 0 : 1;
    session->state = PSS_LSP_OVER;
}

/* ---- texts ---- */

static void
did_open(struct pss_lsp_session *session, const json_t *params)
{
    pss_docs_open(&session->docs, params);
}

static void
did_change(struct pss_lsp_session *session, const json_t *params)
{
    pss_docs_change(&session->docs, session->client.units, params);
}

static struct pss_lsp_doc *
doc_of(const struct pss_lsp_session *session, const json_t *params)
{
    return pss_docs_find(&session->docs,
        pss_lsp_text_at(json_object_get(params, "textDocument"), "uri"));
}

static void
did_close(struct pss_lsp_session *session, const json_t *params)
{
    struct pss_lsp_doc *doc = doc_of(session, params);
    if (!doc)
        return;
    json_decref(doc->version);
    doc->version = NULL;
    if (!session->client.pulls)
        publish(session, doc, pss_dump_array());
    pss_docs_close(doc);
}

/* A saved text may be a configuration of others, and not all editors watch files. */
static void
did_change_around(struct pss_lsp_session *session, const json_t *params)
{
    (void)params;
    forget_all(session);
}

/* ---- questions ---- */

static json_t *
bad_params(struct pss_lsp_fault *fault, const char *message)
{
    *fault = (struct pss_lsp_fault){PSS_LSP_INVALID_PARAMS, message};
    return NULL;
}

static json_t *
pull(struct pss_lsp_session *session, const json_t *params, struct pss_lsp_fault *fault)
{
    struct pss_lsp_doc *doc = doc_of(session, params);
    if (!doc)
        return bad_params(fault, "the text is not open");
    struct pss_buf text = {0};
    char id[32];
    json_t *list = find_all(session, doc);
    pss_dump(&text, json_incref(list));
    bool is_same = doc->number > 0 && doc->told.n > 0 &&
                   pss_str_eq(pss_buf_str(&text), pss_buf_str(&doc->told));
    doc->is_new = false;
    doc->number += !is_same;
    doc->told.n = 0;
    pss_buf_add(&doc->told, pss_buf_str(&text));
    pss_buf_release(&text);
    snprintf(id, sizeof(id), "%zu", doc->number);
    bool is_known =
        is_same && pss_str_is(pss_lsp_text_at(params, "previousResultId"), id);
    json_t *out = pss_dump_object();
    pss_set_word(out, "kind", is_known ? "unchanged" : "full");
    pss_set_word(out, "resultId", id);
    if (is_known)
        json_decref(list);
    else
        pss_set(out, "items", list);
    return out;
}

static json_t *
act(struct pss_lsp_session *session, const json_t *params, struct pss_lsp_fault *fault)
{
    struct pss_lsp_doc *doc = doc_of(session, params);
    const struct pss_view *view = view_of(session, doc);
    if (!view)
        return pss_dump_array();
    json_t *out = pss_actions_dump(&session->client, doc, view, params);
    return out ? out : bad_params(fault, "there is no range in the parameters");
}

static json_t *
hover(
    struct pss_lsp_session *session, const json_t *params, struct pss_lsp_fault *fault)
{
    struct pss_lsp_doc *doc = doc_of(session, params);
    const struct pss_view *view = view_of(session, doc);
    if (!view)
        return json_null();
    json_t *out = pss_hover_dump(&session->client, view, params);
    return out ? out : bad_params(fault, "there is no position in the parameters");
}

/* Asks the client to select the range that the arguments name. */
static json_t *
execute(
    struct pss_lsp_session *session, const json_t *params, struct pss_lsp_fault *fault)
{
    const json_t *arguments = json_object_get(params, "arguments");
    const json_t *uri = json_array_get(arguments, 0);
    const json_t *range = json_array_get(arguments, 1);
    struct pss_lsp_position start;
    struct pss_lsp_position end;
    if (!pss_str_is(pss_lsp_text_at(params, "command"), PSS_LSP_SELECT))
        return bad_params(fault, "there is no such command");
    if (!json_is_string(uri) || !pss_range_read(&start, &end, range))
        return bad_params(fault, "the arguments are a URI and a range");
    json_t *out = pss_dump_object();
    json_t *selection = pss_set_object(out, "selection");
    pss_set(out, "uri", json_deep_copy(uri));
    pss_set(out, "takeFocus", json_true());
    pss_set(selection, "start", pss_position_dump(start));
    pss_set(selection, "end", pss_position_dump(end));
    pss_lsp_put_request(
        &session->out, ++session->n_requests, "window/showDocument", out);
    return json_null();
}

static const struct pss_lsp_method methods[] = {
    {"initialize", .answer = initialize},
    {"initialized", .take = initialized},
    {"shutdown", .answer = shut_down},
    {"exit", .take = leave},
    {"textDocument/didOpen", .take = did_open},
    {"textDocument/didChange", .take = did_change},
    {"textDocument/didClose", .take = did_close},
    {"textDocument/didSave", .take = did_change_around},
    {"workspace/didChangeWatchedFiles", .take = did_change_around},
    {"workspace/didChangeConfiguration", .take = did_change_around},
    {"textDocument/diagnostic", .answer = pull},
    {"textDocument/codeAction", .answer = act},
    {"textDocument/hover", .answer = hover},
    {"workspace/executeCommand", .answer = execute},
};

const struct pss_lsp_method *
pss_lsp_method_find(struct pss_str name)
{
    for (size_t i = 0; i < PSS_COUNT(methods); i++)
        if (pss_str_is(name, methods[i].name))
            return &methods[i];
    return NULL;
}
