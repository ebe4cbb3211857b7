/* Bytes from an editor, in pieces of two sizes: whatever they say, what comes back is whole
 * messages, and it does not depend on the pieces. A seed whose first byte is no 'C' is a list
 * of bodies, a line each, that get their heads here. */
#include "fuzz.h"

#include "pss/dump.h"
#include "pss/lspserver.h"

static const char *const argv[] = {"pss-fix", "--lsp", "--isolated"};

/* Each message has a head with the length of its body, and the body is a message. */
static void
check_messages(struct pss_str out)
{
    static const char head[] = "Content-Length: ";
    while (out.n > 0) {
        FUZZ_CHECK(pss_str_starts(out, pss_str_of(head)));
        size_t end = pss_str_find(out, PSS_STR("\r\n\r\n"), 0);
        FUZZ_CHECK(end != SIZE_MAX);
        size_t n = (size_t)strtoul(out.p + sizeof(head) - 1, NULL, 10);
        FUZZ_CHECK(end + 4 + n <= out.n);
        json_error_t error;
        json_t *message = json_loadb(
            out.p + end + 4, n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &error);
        FUZZ_CHECK(json_is_object(message));
        FUZZ_CHECK(json_object_get(message, "jsonrpc"));
        bool has_result = json_object_get(message, "result");
        bool has_error = json_object_get(message, "error");
        FUZZ_CHECK(has_result + has_error == !json_object_get(message, "method"));
        json_decref(message);
        out = (struct pss_str){out.p + end + 4 + n, out.n - end - 4 - n};
    }
}

static void
put_bodies(struct pss_buf *out, struct pss_str lines)
{
    while (lines.n > 0) {
        size_t end = pss_str_find(lines, PSS_STR("\n"), 0);
        struct pss_str body = {lines.p, end == SIZE_MAX ? lines.n : end};
        size_t skip = end == SIZE_MAX ? lines.n : end + 1;
        pss_buf_printf(out, "Content-Length: %zu\r\n\r\n", body.n);
        pss_buf_add(out, body);
        lines = (struct pss_str){lines.p + skip, lines.n - skip};
    }
}

/* What a server says to the bytes when it gets them in pieces of this size; `code` is its
 * exit code, -1 if it goes on. */
static void
talk(struct pss_buf *out, int *code, struct pss_str in, size_t piece)
{
    const char *why;
    struct pss_lsp_server *server = pss_lsp_server_new(PSS_COUNT(argv), argv);
    while (in.n > 0) {
        size_t n = in.n < piece ? in.n : piece;
        pss_lsp_server_take(server, (struct pss_str){in.p, n});
        in = (struct pss_str){in.p + n, in.n - n};
    }
    pss_lsp_server_settle(server);
    pss_buf_add(out, pss_buf_str(pss_lsp_server_out(server)));
    if (!pss_lsp_server_is_over(server, code, &why))
        *code = -1;
    pss_lsp_server_release(server);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_str text = {(const char *)data, size};
    struct pss_buf in = {0};
    struct pss_buf once = {0};
    struct pss_buf twice = {0};
    int first;
    int second;
    if (size > 0 && data[0] != 'C')
        put_bodies(&in, text);
    else
        pss_buf_add(&in, text);
    talk(&once, &first, pss_buf_str(&in), in.n + 1);
    check_messages(pss_buf_str(&once));
    /* A request is cancelled only if it waits with what cancels it. */
    bool can_differ =
        pss_str_find(pss_buf_str(&in), PSS_STR("cancel"), 0) != SIZE_MAX ||
        pss_str_find(pss_buf_str(&in), PSS_STR("\\u"), 0) != SIZE_MAX;
    if (!can_differ) {
        talk(&twice, &second, pss_buf_str(&in), 97);
        FUZZ_CHECK(first == second);
        FUZZ_CHECK(pss_str_eq(pss_buf_str(&once), pss_buf_str(&twice)));
    }
    pss_buf_release(&in);
    pss_buf_release(&once);
    pss_buf_release(&twice);
    return 0;
}
