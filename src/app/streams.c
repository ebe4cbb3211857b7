/* Writes what was collected for stdout and stderr. */
#include "pss/base.h"

#include <errno.h>
#include <unistd.h>

#include "pss/file.h"
#include "pss/report.h"
#include "streams.h"

enum { MUCH = 32 * 1024 }; /* bytes that are written at once, where nobody looks on */

void
pss_streams_start(
    struct pss_streams *streams, bool may_page, bool is_quiet, bool is_read_only)
{
    /* The pager hides the terminal, so the question comes first. */
    streams->is_on_terminal = isatty(STDOUT_FILENO) == 1;
    streams->may_wait = !streams->is_on_terminal && is_read_only;
    streams->pager = may_page ? pss_pager_start() : 0;
    pss_progress_start(&streams->progress, is_quiet || streams->pager != 0);
}

void
pss_streams_error(struct pss_streams *streams, const struct pss_err *err)
{
    pss_buf_puts(&streams->err, "pss-fix: error: ");
    pss_report_clean(&streams->err, err->message);
    pss_buf_putc(&streams->err, '\n');
}

void
pss_streams_warn(struct pss_streams *streams, bool is_note, struct pss_str message)
{
    if (message.n == 0)
        return;
    pss_buf_puts(&streams->err, is_note ? "pss-fix: note: " : "pss-fix: warning: ");
    pss_report_clean(&streams->err, message);
    pss_buf_putc(&streams->err, '\n');
}

void
pss_streams_flush_out(struct pss_streams *streams)
{
    struct pss_buf *out = &streams->out;
    if (out->n == 0)
        return;
    pss_progress_erase(&streams->progress);
    if (!streams->is_deaf) {
        errno = 0;
        const struct pss_err *err =
            pss_file_write_fd(streams->mem, STDOUT_FILENO, pss_buf_str(out), "stdout");
        streams->is_deaf = err != NULL;
        streams->has_product = true;
        /* A reader that closes the pipe has read enough. That is not an error. */
        if (err && errno != EPIPE) {
            pss_streams_error(streams, err);
            streams->has_failed = true;
        }
    }
    out->n = 0;
}

void
pss_streams_flush(struct pss_streams *streams)
{
    pss_streams_flush_out(streams);
    if (streams->err.n == 0 || streams->pager != 0)
        return;
    pss_progress_erase(&streams->progress);
    if (streams->has_product && streams->is_apart && streams->is_on_terminal)
        pss_console_write_err(streams->mem, PSS_STR("\n"));
    streams->has_product = false;
    pss_console_write_err(streams->mem, pss_buf_str(&streams->err));
    streams->err.n = 0;
}

void
pss_streams_flush_some(struct pss_streams *streams)
{
    bool may_wait = streams->may_wait && streams->err.n == 0;
    if (!may_wait || streams->out.n >= MUCH)
        pss_streams_flush(streams);
}

void
pss_streams_finish(struct pss_streams *streams)
{
    pss_pager_finish(streams->pager);
    streams->pager = 0;
    pss_streams_flush(streams);
    pss_buf_release(&streams->out);
    pss_buf_release(&streams->err);
}
