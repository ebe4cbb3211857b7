/* From bytes to messages, and from messages to methods. */
#include "pss/base.h"

#include "frame.h"
#include "methods.h"
#include "pss/lspserver.h"

/* A message that waits. */
struct waiting {
    json_t *message;
    bool is_cancelled;
};

struct pss_lsp_server {
    struct pss_arena *mem;
    struct pss_lsp_session session;
    struct pss_frames frames;
    struct {
        struct waiting *items;
        size_t n, cap;
    } inbox;
    const char *why; /* the end came early; NULL: it did not */
};

struct pss_lsp_server *
pss_lsp_server_new(int argc, const char *const *argv)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_lsp_server *server = PSS_NEW(mem, struct pss_lsp_server);
    server->mem = mem;
    server->session.docs.mem = mem;
    server->session.command = (struct pss_lsp_command){argc, argv};
    server->session.code = 1;
    return server;
}

void
pss_lsp_server_release(struct pss_lsp_server *server)
{
    pss_docs_release(&server->session.docs);
    pss_buf_release(&server->session.out);
    pss_buf_release(&server->frames.bytes);
    pss_arena_release(server->mem);
}

struct pss_buf *
pss_lsp_server_out(struct pss_lsp_server *server)
{
    return &server->session.out;
}

bool
pss_lsp_server_is_over(const struct pss_lsp_server *server, int *code, const char **why)
{
    *code = server->session.code;
    *why = server->why;
    return server->session.state == PSS_LSP_OVER;
}

void
pss_lsp_server_settle(struct pss_lsp_server *server)
{
    struct pss_lsp_docs *docs = &server->session.docs;
    for (size_t i = 0; i < docs->n && server->session.state == PSS_LSP_RUNNING; i++)
        if (docs->items[i]->is_open && docs->items[i]->is_new)
            pss_session_tell(&server->session, docs->items[i]);
}

/* ---- one message ---- */

static void
refuse(struct pss_lsp_session *session, const json_t *id, enum pss_lsp_code code,
    const char *message)
{
    struct pss_lsp_fault fault = {code, message};
    pss_lsp_put_fault(&session->out, id, &fault);
}

/* Why a request may not be answered now. */
static struct pss_lsp_fault
fault_of(const struct pss_lsp_session *session, const struct pss_lsp_method *method,
    struct pss_str name, bool is_cancelled)
{
    bool is_start = pss_str_is(name, "initialize");
    if (session->state == PSS_LSP_FRESH && !is_start)
        return (struct pss_lsp_fault){
            PSS_LSP_NOT_INITIALIZED, "the first request is initialize"};
    if (session->state == PSS_LSP_SHUT)
        return (struct pss_lsp_fault){
            PSS_LSP_INVALID_REQUEST, "the server was shut down"};
    if (session->state == PSS_LSP_RUNNING && is_start)
        return (struct pss_lsp_fault){
            PSS_LSP_INVALID_REQUEST, "the server is initialized already"};
    if (is_cancelled)
        return (struct pss_lsp_fault){PSS_LSP_CANCELLED, "cancelled"};
    if (!method || !method->answer)
        return (struct pss_lsp_fault){
            PSS_LSP_METHOD_NOT_FOUND, "the server knows no such request"};
    return (struct pss_lsp_fault){PSS_LSP_NO_ERROR, NULL};
}

static void
answer(struct pss_lsp_session *session, const json_t *id, struct pss_str name,
    const json_t *params, bool is_cancelled)
{
    const struct pss_lsp_method *method = pss_lsp_method_find(name);
    struct pss_lsp_fault fault = fault_of(session, method, name, is_cancelled);
    json_t *result = NULL;
    if (fault.code == PSS_LSP_NO_ERROR)
        result = method->answer(session, params, &fault);
    if (result)
        pss_lsp_put_result(&session->out, id, result);
    else
        pss_lsp_put_fault(&session->out, id, &fault);
}

/* A notification that is not known, or that comes too early or too late, is passed over. */
static void
take(struct pss_lsp_session *session, struct pss_str name, const json_t *params)
{
    const struct pss_lsp_method *method = pss_lsp_method_find(name);
    bool is_heard = session->state == PSS_LSP_RUNNING || pss_str_is(name, "exit");
    if (method && method->take && is_heard)
        method->take(session, params);
}

static void
handle(struct pss_lsp_session *session, const struct waiting *waiting)
{
    const json_t *message = waiting->message;
    const json_t *id = json_object_get(message, "id");
    const json_t *method = json_object_get(message, "method");
    const json_t *params = json_object_get(message, "params");
    bool has_id = json_is_integer(id) || json_is_string(id);
    struct pss_str name = pss_lsp_text_at(message, "method");
    bool is_reply =
        json_is_object(message) && !method &&
        (json_object_get(message, "result") || json_object_get(message, "error"));
    if (is_reply)
        return; /* to a request of ours: nothing depends on it */
    if (!json_is_object(message) || !json_is_string(method) || (id && !has_id))
        refuse(session, has_id ? id : NULL, PSS_LSP_INVALID_REQUEST,
            "this is not a message of JSON-RPC");
    else if (has_id)
        answer(session, id, name, params, waiting->is_cancelled);
    else
        take(session, name, params);
}

/* ---- bytes ---- */

/* Marks the request with this id, if it still waits. */
static void
cancel(struct pss_lsp_server *server, const json_t *id)
{
    for (size_t i = 0; id && i < server->inbox.n; i++) {
        struct waiting *waiting = &server->inbox.items[i];
        if (json_equal(json_object_get(waiting->message, "id"), id))
            waiting->is_cancelled = true;
    }
}

/* A change may have been lost with a message that cannot be read: until an editor sends a
 * text whole, nobody knows it. */
static void
lose_texts(struct pss_lsp_session *session)
{
    for (size_t i = 0; i < session->docs.n; i++) {
        struct pss_lsp_doc *doc = session->docs.items[i];
        if (!doc->is_open)
            continue;
        doc->is_lost = true;
        pss_doc_forget(doc);
    }
}

static void
handle_all(struct pss_lsp_server *server)
{
    for (size_t i = 0; i < server->inbox.n; i++) {
        if (server->session.state != PSS_LSP_OVER)
            handle(&server->session, &server->inbox.items[i]);
        json_decref(server->inbox.items[i].message);
    }
    server->inbox.n = 0;
}

static void
receive(struct pss_lsp_server *server, struct pss_str body)
{
    struct waiting waiting = {.message = pss_lsp_parse(body)};
    if (!waiting.message) {
        handle_all(server); /* what came before it is answered before it */
        if (server->session.state == PSS_LSP_OVER)
            return;
        refuse(&server->session, NULL, PSS_LSP_PARSE_ERROR, "this is not JSON");
        lose_texts(&server->session);
        return;
    }
    if (pss_str_is(pss_lsp_text_at(waiting.message, "method"), "$/cancelRequest"))
        cancel(
            server, json_object_get(json_object_get(waiting.message, "params"), "id"));
    PSS_PUSH(server->mem, &server->inbox, waiting);
}

void
pss_lsp_server_take(struct pss_lsp_server *server, struct pss_str bytes)
{
    struct pss_str body;
    enum pss_frame frame = PSS_FRAME_PART;
    const char *why = NULL;
    if (server->session.state == PSS_LSP_OVER)
        return;
    pss_frames_add(&server->frames, bytes);
    do {
        frame = pss_frames_next(&server->frames, &body, &why);
        if (frame == PSS_FRAME_BODY)
            receive(server, body);
    } while (frame == PSS_FRAME_BODY);
    handle_all(server);
    if (frame != PSS_FRAME_BAD || server->session.state == PSS_LSP_OVER)
        return;
    refuse(&server->session, NULL, PSS_LSP_PARSE_ERROR, why);
    server->why = why;
    server->session.state = PSS_LSP_OVER;
    server->session.code = 1;
}
