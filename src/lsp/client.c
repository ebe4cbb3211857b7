/* Reads capabilities, and says what is offered. */
#include "pss/base.h"

#include "actionkinds.h"
#include "client.h"

/* What stands at "a.b.c", or NULL. */
static const json_t *
at_path(const json_t *value, const char *path)
{
    char key[64];
    while (value && *path != '\0') {
        size_t n = strcspn(path, ".");
        assert(n < sizeof(key));
        memcpy(key, path, n);
        key[n] = '\0';
        value = json_object_get(value, key);
        path += n;
        path += *path == '.';
    }
    return value;
}

static bool
has(const json_t *value, const char *path)
{
    return json_is_true(at_path(value, path));
}

static bool
list_has(const json_t *list, const char *word)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *item = json_string_value(json_array_get(list, i));
        if (item && strcmp(item, word) == 0)
            return true;
    }
    return false;
}

void
pss_lsp_client_read(struct pss_lsp_client *out, const json_t *it)
{
    const json_t *encodings = at_path(it, "general.positionEncodings");
    const json_t *hover = at_path(it, "textDocument.hover.contentFormat");
    *out = (struct pss_lsp_client){
        .units = list_has(encodings, "utf-8") ? PSS_LSP_UTF8 : PSS_LSP_UTF16,
        .pulls = json_is_object(at_path(it, "textDocument.diagnostic")),
        .refreshes = has(it, "workspace.diagnostics.refreshSupport"),
        .takes_related =
            has(it, "textDocument.publishDiagnostics.relatedInformation") ||
            has(it, "textDocument.diagnostic.relatedInformation"),
        .takes_links =
            has(it, "textDocument.publishDiagnostics.codeDescriptionSupport") ||
            has(it, "textDocument.diagnostic.codeDescriptionSupport"),
        .takes_actions = json_is_object(
            at_path(it, "textDocument.codeAction.codeActionLiteralSupport")),
        .takes_changes = has(it, "workspace.workspaceEdit.documentChanges"),
        .takes_watchers =
            has(it, "workspace.didChangeWatchedFiles.dynamicRegistration"),
        .shows_documents = has(it, "window.showDocument.support"),
        .prefers_markdown =
            list_has(hover, "markdown") && !list_has(hover, "plaintext"),
    };
}

static void
offer_sync(json_t *out)
{
    enum { INCREMENTAL = 2 };
    json_t *sync = pss_set_object(out, "textDocumentSync");
    pss_set(sync, "openClose", json_true());
    pss_set_number(sync, "change", INCREMENTAL);
    pss_set(pss_set_object(sync, "save"), "includeText", json_false());
}

json_t *
pss_lsp_offer(const struct pss_lsp_client *client)
{
    json_t *out = pss_dump_object();
    json_t *can = pss_set_object(out, "capabilities");
    pss_set_word(
        can, "positionEncoding", client->units == PSS_LSP_UTF8 ? "utf-8" : "utf-16");
    offer_sync(can);
    pss_set(can, "hoverProvider", json_true());
    if (client->takes_actions) {
        json_t *kinds =
            pss_set_array(pss_set_object(can, "codeActionProvider"), "codeActionKinds");
        pss_append(kinds, json_string(PSS_LSP_QUICK_FIX));
        pss_append(kinds, json_string(PSS_LSP_FIX_ALL));
    }
    if (client->takes_actions && client->shows_documents)
        pss_append(
            pss_set_array(pss_set_object(can, "executeCommandProvider"), "commands"),
            json_string(PSS_LSP_SELECT));
    if (client->pulls) {
        json_t *pull = pss_set_object(can, "diagnosticProvider");
        pss_set_word(pull, "identifier", PACKAGE_NAME);
        pss_set(pull, "interFileDependencies", json_false());
        pss_set(pull, "workspaceDiagnostics", json_false());
    }
    json_t *info = pss_set_object(out, "serverInfo");
    pss_set_word(info, "name", PACKAGE_NAME);
    pss_set_word(info, "version", PACKAGE_VERSION);
    return out;
}
