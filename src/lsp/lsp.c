/* Pipes to and from the server. */
#include "pss/base.h"

#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include "pss/file.h"
#include "pss/lsp.h"
#include "pss/lspserver.h"
#include "pss/report.h"

enum { AT_ONCE = 64 * 1024 };

/* True if bytes wait to be read, or the end does. */
static bool
has_more(void)
{
    struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&in, 1, 0) > 0;
}

/* Sends what waits. False: nobody reads it any more. */
static bool
send(struct pss_lsp_server *server, struct pss_arena *mem)
{
    struct pss_buf *out = pss_lsp_server_out(server);
    bool is_sent = out->n == 0 ||
                   !pss_file_write_fd(mem, STDOUT_FILENO, pss_buf_str(out), "stdout");
    out->n = 0;
    return is_sent;
}

static void
complain(struct pss_arena *mem, const char *why)
{
    struct pss_buf text = {0};
    pss_report_error(&text, pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
                                "--lsp: %s; the server ends", why));
    pss_file_write_fd(mem, STDERR_FILENO, pss_buf_str(&text), "stderr");
    pss_buf_release(&text);
}

static int
serve(struct pss_lsp_server *server, struct pss_arena *mem)
{
    char *bytes = pss_alloc(mem, AT_ONCE);
    int code = 1;
    const char *why = NULL;
    bool is_open = true;
    while (is_open && !pss_lsp_server_is_over(server, &code, &why)) {
        long n = pss_file_read_some(STDIN_FILENO, bytes, AT_ONCE);
        is_open = n > 0;
        if (is_open)
            pss_lsp_server_take(server, (struct pss_str){bytes, (size_t)n});
        /* While somebody types, only the last text is judged. */
        if (!is_open || !has_more())
            pss_lsp_server_settle(server);
        is_open = send(server, mem) && is_open;
    }
    if (why)
        complain(mem, why);
    return code;
}

int
pss_lsp_run(struct pss_arena *mem, int argc, const char *const *argv)
{
    signal(SIGPIPE, SIG_IGN);
    struct pss_lsp_server *server = pss_lsp_server_new(argc, argv);
    int code = serve(server, mem);
    pss_lsp_server_release(server);
    return code;
}
