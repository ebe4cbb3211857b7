/* The server, as an editor sees it: what is shown, what is offered, and what comes of it. */
#include "unit.h"

#include "pss/arena.h"
#include "pss/dump.h"
#include "pss/lspserver.h"
#include "pss/lsptext.h"

static const char *const argv[] = {"pss-fix", "--lsp", "--isolated"};

#define URI "file:///nowhere/web.yaml"
#define ABLE                                                                           \
    "\"textDocument\":{\"codeAction\":{\"codeActionLiteralSupport\":{}},"              \
    "\"publishDiagnostics\":{\"relatedInformation\":true}}"

struct editor {
    struct pss_lsp_server *server;
    enum pss_lsp_units units;
    size_t at; /* bytes of what the server sent that were read */
};

/* ---- messages ---- */

static void
send(struct editor *editor, json_t *message)
{
    struct pss_buf body = {0};
    struct pss_buf head = {0};
    pss_dump(&body, message);
    pss_buf_printf(&head, "Content-Length: %zu\r\n\r\n", body.n);
    pss_lsp_server_take(editor->server, pss_buf_str(&head));
    pss_lsp_server_take(editor->server, pss_buf_str(&body));
    pss_lsp_server_settle(editor->server);
    pss_buf_release(&body);
    pss_buf_release(&head);
}

/* The next message of the server; NULL: there is none. */
static json_t *
receive(struct editor *editor)
{
    struct pss_buf *out = pss_lsp_server_out(editor->server);
    struct pss_str rest = {out->p + editor->at, out->n - editor->at};
    if (rest.n == 0)
        return NULL;
    size_t end = pss_str_find(rest, PSS_STR("\r\n\r\n"), 0);
    assert_true(end != SIZE_MAX && pss_str_starts(rest, PSS_STR("Content-Length: ")));
    size_t n = (size_t)strtoul(rest.p + 16, NULL, 10);
    json_t *message = json_loadb(rest.p + end + 4, n, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(message);
    editor->at += end + 4 + n;
    return message;
}

static json_t *
parse(const char *text)
{
    json_error_t error;
    json_t *out = json_loads(text, 0, &error);
    if (!out)
        fail_msg("%s: %s", error.text, text);
    return out;
}

/* Sends a request; the result, with what was sent before it passed over. */
static json_t *
ask(struct editor *editor, const char *method, json_t *params)
{
    json_t *message = parse("{\"jsonrpc\":\"2.0\",\"id\":7}");
    pss_set_word(message, "method", method);
    pss_set(message, "params", params);
    send(editor, message);
    json_t *reply = receive(editor);
    while (reply && !json_object_get(reply, "result")) {
        json_decref(reply);
        reply = receive(editor);
    }
    assert_non_null(reply);
    json_t *result = json_incref(json_object_get(reply, "result"));
    json_decref(reply);
    return result;
}

static void
tell(struct editor *editor, const char *method, json_t *params)
{
    json_t *message = parse("{\"jsonrpc\":\"2.0\"}");
    pss_set_word(message, "method", method);
    pss_set(message, "params", params);
    send(editor, message);
}

/* ---- an editor ---- */

static void
open_editor(struct editor *editor, const char *capabilities)
{
    *editor = (struct editor){.server = pss_lsp_server_new(3, argv)};
    json_t *params = pss_dump_object();
    pss_set(params, "capabilities", parse(capabilities));
    json_t *result = ask(editor, "initialize", params);
    const json_t *can = json_object_get(result, "capabilities");
    const char *encoding = json_string_value(json_object_get(can, "positionEncoding"));
    editor->units = strcmp(encoding, "utf-8") == 0 ? PSS_LSP_UTF8 : PSS_LSP_UTF16;
    json_decref(result);
    tell(editor, "initialized", pss_dump_object());
}

static void
open_text(struct editor *editor, struct pss_str text)
{
    json_t *params = pss_dump_object();
    json_t *item = pss_set_object(params, "textDocument");
    pss_set_word(item, "uri", URI);
    pss_set_number(item, "version", 3);
    pss_set_text(item, "text", text);
    tell(editor, "textDocument/didOpen", params);
}

static void
close_editor(struct editor *editor)
{
    pss_lsp_server_release(editor->server);
}

/* The notification of what is found. */
static json_t *
found(struct editor *editor)
{
    json_t *message = receive(editor);
    while (message && !json_is_array(json_object_get(
                          json_object_get(message, "params"), "diagnostics"))) {
        json_decref(message);
        message = receive(editor);
    }
    assert_non_null(message);
    return message;
}

static json_t *
actions_at(struct editor *editor, size_t line, size_t end_line, const char *only)
{
    json_t *params = parse("{\"textDocument\":{\"uri\":\"" URI "\"}}");
    json_t *range = pss_set_object(params, "range");
    json_t *start = pss_set_object(range, "start");
    json_t *end = pss_set_object(range, "end");
    pss_set_number(start, "line", line);
    pss_set_number(start, "character", 0);
    pss_set_number(end, "line", end_line);
    pss_set_number(end, "character", 0);
    json_t *context = pss_set_object(params, "context");
    pss_set_array(context, "diagnostics");
    if (only)
        pss_append(pss_set_array(context, "only"), json_string(only));
    return ask(editor, "textDocument/codeAction", params);
}

/* The first action whose title holds the text. */
static const json_t *
titled(const json_t *actions, const char *text)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        const json_t *action = json_array_get(actions, i);
        if (strstr(json_string_value(json_object_get(action, "title")), text))
            return action;
    }
    return NULL;
}

static struct pss_lsp_position
position(const json_t *range, const char *key)
{
    const json_t *it = json_object_get(range, key);
    return (struct pss_lsp_position){
        (size_t)json_integer_value(json_object_get(it, "line")),
        (size_t)json_integer_value(json_object_get(it, "character"))};
}

/* What the editor makes of the text: it applies the edits from the last to the first. */
static struct pss_str
apply(struct pss_arena *mem, const struct editor *editor, struct pss_str text,
    const json_t *action)
{
    struct pss_lsp_text now = {0};
    struct pss_buf out = {0};
    const json_t *edits = json_object_get(
        json_object_get(json_object_get(action, "edit"), "changes"), URI);
    assert_true(json_array_size(edits) > 0);
    pss_lsp_text_set(&now, text);
    for (size_t i = json_array_size(edits); i > 0; i--) {
        const json_t *edit = json_array_get(edits, i - 1);
        const json_t *range = json_object_get(edit, "range");
        const json_t *new = json_object_get(edit, "newText");
        pss_lsp_text_replace(&now, editor->units, position(range, "start"),
            position(range, "end"),
            (struct pss_str){json_string_value(new), json_string_length(new)});
    }
    pss_lsp_text_put(&out, &now);
    struct pss_str copy = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    pss_lsp_text_release(&now);
    return copy;
}

/* ---- texts ---- */

static const char two_pods[] =
    "# \xF0\x9F\x98\x80\n"
    "apiVersion: v1\n"
    "kind: Pod\n"
    "metadata: {name: one}\n"
    "spec: {containers: [{name: \"\xF0\x9F\x98\x80\", image: example.com/c@sha256:"
    "0123456789012345678901234567890123456789012345678901234567890123}]}\n"
    "---\n"
    "apiVersion: v1\n"
    "kind: Pod\n"
    "metadata:\n"
    "  name: two\n"
    "spec:\n"
    "  containers:\n"
    "  - name: c\n"
    "    image: example.com/c:1\n"
    "    securityContext: {allowPrivilegeEscalation: true}\n";

static const char host[] = "apiVersion: v1\n"
                           "kind: Pod\n"
                           "metadata: {name: host}\n"
                           "spec:\n"
                           "  hostNetwork: true\n"
                           "  containers:\n"
                           "  - name: c\n"
                           "    image: example.com/c:1\n";

static size_t
count_found(struct editor *editor, struct pss_str text)
{
    open_text(editor, text);
    json_t *message = found(editor);
    size_t n = json_array_size(
        json_object_get(json_object_get(message, "params"), "diagnostics"));
    json_decref(message);
    return n;
}

/* ---- tests ---- */

static void
shows_columns_behind_wide_characters(void **state)
{
    (void)state;
    static const struct {
        const char *capabilities;
        size_t column;
    } cases[] = {
        {"{" ABLE "}", 25},
        {"{" ABLE ",\"general\":{\"positionEncodings\":[\"utf-16\",\"utf-8\"]}}", 27},
    };
    static const char text[] =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: x}\n"
        "spec: {\"\xF0\x9F\x98\x80\": 1, hostPID: true, containers: []}\n";
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct editor editor;
        open_editor(&editor, cases[i].capabilities);
        open_text(&editor, pss_str_of(text));
        json_t *message = found(&editor);
        const json_t *params = json_object_get(message, "params");
        const json_t *list = json_object_get(params, "diagnostics");
        const json_t *host_pid = NULL;
        for (size_t k = 0; k < json_array_size(list) && !host_pid; k++) {
            const json_t *item = json_array_get(list, k);
            const char *code = json_string_value(json_object_get(item, "code"));
            host_pid = strcmp(code, "hostNamespaces") == 0 ? item : NULL;
        }
        assert_non_null(host_pid);
        struct pss_lsp_position start =
            position(json_object_get(host_pid, "range"), "start");
        assert_int_equal(start.line, 3);
        assert_int_equal(start.character, cases[i].column);
        assert_int_equal(json_integer_value(json_object_get(params, "version")), 3);
        json_decref(message);
        close_editor(&editor);
    }
}

/* One pod is fixed, and the other stays as it is; then all. */
static void
fixes_one_pod(void **state)
{
    (void)state;
    struct editor editor;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str text = pss_str_of(two_pods);
    open_editor(&editor, "{" ABLE "}");
    assert_true(count_found(&editor, text) >= 8);
    json_t *actions = actions_at(&editor, 4, 4, "quickfix");
    const json_t *action = titled(actions, "Make Pod/one restricted");
    assert_non_null(action);
    assert_null(titled(actions, "Pod/two"));
    assert_true(json_is_true(json_object_get(action, "isPreferred")));
    assert_true(json_array_size(json_object_get(action, "diagnostics")) >= 4);
    struct pss_str once = apply(mem, &editor, text, action);
    assert_true(pss_str_ends(once, pss_str_of(strstr(two_pods, "---\n"))));
    open_text(&editor, once);
    json_decref(actions);
    actions = actions_at(&editor, 0, 99, "quickfix");
    assert_null(titled(actions, "Pod/one"));
    struct pss_str twice =
        apply(mem, &editor, once, titled(actions, "Make Pod/two restricted"));
    json_decref(actions);

    open_text(&editor, text);
    actions = actions_at(&editor, 0, 0, "source.fixAll");
    assert_int_equal(json_array_size(actions), 1);
    struct pss_str all = apply(mem, &editor, text, json_array_get(actions, 0));
    assert_true(pss_str_eq(all, twice));
    assert_int_equal(count_found(&editor, all), 0);
    json_decref(actions);
    pss_arena_release(mem);
    close_editor(&editor);
}

/* Two pods share a value. The edit is in the name of one of them, and a fix of either must
 * have it. */
static void
fixes_what_is_shared(void **state)
{
    (void)state;
    static const char text[] =
        "apiVersion: v1\nkind: List\nitems:\n"
        "- apiVersion: v1\n  kind: Pod\n  metadata: {name: one}\n  spec:\n"
        "    containers:\n    - {name: a, image: x:1, securityContext: &c {privileged: "
        "true}}\n"
        "- apiVersion: v1\n  kind: Pod\n  metadata: {name: two}\n  spec:\n"
        "    containers:\n    - {name: b, image: x:1, securityContext: *c}\n";
    static const char *const titles[] = {
        "Make Pod/one restricted", "Make Pod/two restricted"};
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(titles); i++) {
        struct editor editor;
        open_editor(&editor, "{" ABLE "}");
        open_text(&editor, pss_str_of(text));
        json_t *actions = actions_at(&editor, 0, 99, "quickfix");
        const json_t *action = titled(actions, titles[i]);
        assert_non_null(action);
        struct pss_str now = apply(mem, &editor, pss_str_of(text), action);
        open_text(&editor, now);
        json_decref(actions);
        actions = actions_at(&editor, 0, 99, "quickfix");
        assert_null(titled(actions, titles[i]));
        json_decref(actions);
        close_editor(&editor);
    }
    pss_arena_release(mem);
}

static void
names_what_is_unsafe(void **state)
{
    (void)state;
    struct editor editor;
    struct pss_arena *mem = pss_arena_new();
    open_editor(&editor, "{" ABLE "}");
    open_text(&editor, pss_str_of(host));
    json_t *actions = actions_at(&editor, 4, 4, NULL);
    const json_t *action = titled(actions, "(unsafe: hostNamespaces)");
    assert_non_null(action);
    assert_null(json_object_get(action, "isPreferred"));
    struct pss_str now = apply(mem, &editor, pss_str_of(host), action);
    assert_int_equal(count_found(&editor, now), 0);
    json_decref(actions);
    pss_arena_release(mem);
    close_editor(&editor);
}

static void
ignores_with_a_reason(void **state)
{
    (void)state;
    struct editor editor;
    struct pss_arena *mem = pss_arena_new();
    open_editor(&editor, "{" ABLE ",\"window\":{\"showDocument\":{\"support\":true}}}");
    size_t before = count_found(&editor, pss_str_of(host));
    json_t *actions = actions_at(&editor, 4, 4, "quickfix");
    const json_t *action = titled(actions, "Ignore hostNamespaces here");
    assert_non_null(action);
    struct pss_str now = apply(mem, &editor, pss_str_of(host), action);
    const char *line =
        "  hostNetwork: true  # pss-fix: ignore[hostNamespaces] TODO: reason\n";
    size_t at = pss_str_find(now, pss_str_of(line), 0);
    assert_true(at != SIZE_MAX);
    assert_int_equal(count_found(&editor, now), before - 1);
    const json_t *arguments =
        json_object_get(json_object_get(action, "command"), "arguments");
    struct pss_lsp_position start = position(json_array_get(arguments, 1), "start");
    struct pss_lsp_position end = position(json_array_get(arguments, 1), "end");
    assert_int_equal(start.line, 4);
    assert_int_equal(start.character, strstr(line, "TODO") - line);
    assert_int_equal(end.character, strlen(line) - 1);
    json_decref(actions);
    pss_arena_release(mem);
    close_editor(&editor);
}

/* Kinds are asked for by the first words of their names. */
static void
heeds_the_kinds_that_are_asked_for(void **state)
{
    (void)state;
    static const struct {
        const char *only;
        bool has_fix;
        bool has_all;
    } cases[] = {
        {NULL, true, true},
        {"", true, true},
        {"quickfix", true, false},
        {"source", false, true},
        {"source.fixAll", false, true},
        {"source.fixAll.pss-fix", false, true},
        {"source.fixAll.pss", false, false},
        {"source.organizeImports", false, false},
        {"quick", false, false},
        {"refactor", false, false},
    };
    struct editor editor;
    open_editor(&editor, "{" ABLE "}");
    open_text(&editor, pss_str_of(two_pods));
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        json_t *actions = actions_at(&editor, 0, 99, cases[i].only);
        assert_int_equal(titled(actions, "Make Pod/one") != NULL, cases[i].has_fix);
        assert_int_equal(titled(actions, "Fix all") != NULL, cases[i].has_all);
        json_decref(actions);
    }
    close_editor(&editor);
}

/* Half a message changes nothing; a byte at a time is as good as all at once. */
static void
takes_bytes_one_by_one(void **state)
{
    (void)state;
    static const char text[] =
        "content-length:  46 \r\nContent-Type: x\r\n\r\n"
        "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"shutdown\"}";
    struct editor editor;
    open_editor(&editor, "{}");
    for (size_t i = 0; i + 1 < sizeof(text); i++) {
        assert_null(receive(&editor));
        pss_lsp_server_take(editor.server, (struct pss_str){text + i, 1});
    }
    int code;
    const char *why;
    (void)why;
    json_t *reply = receive(&editor);
    assert_false(pss_lsp_server_is_over(editor.server, &code, &why));
    assert_non_null(reply);
    json_decref(reply);
    close_editor(&editor);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_columns_behind_wide_characters),
        cmocka_unit_test(fixes_one_pod),
        cmocka_unit_test(fixes_what_is_shared),
        cmocka_unit_test(names_what_is_unsafe),
        cmocka_unit_test(ignores_with_a_reason),
        cmocka_unit_test(heeds_the_kinds_that_are_asked_for),
        cmocka_unit_test(takes_bytes_one_by_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
