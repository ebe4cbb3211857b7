/* Prints exceptions, for people and for programs. */
#include "pss/base.h"

#include <unistd.h>

#include "console.h"
#include "exceptions.h"
#include "pss/dump.h"
#include "pss/file.h"
#include "pss/markdown.h"
#include "pss/report.h"
#include "pss/tally.h"
#include "pss/words.h"
#include "search.h"

enum { INDENT = 4 }; /* of the rest of a line, at a terminal */

const char *
pss_exception_name(enum pss_exception_kind kind)
{
    static const char *const names[] = {
        [PSS_EXCEPTION_COMMENT] = "comment",
        [PSS_EXCEPTION_ANNOTATION] = "annotation",
        [PSS_EXCEPTION_IGNORE] = "ignore",
        [PSS_EXCEPTION_PATH_IGNORE] = "perPathIgnores",
        [PSS_EXCEPTION_EXCLUDE] = "exclude",
        [PSS_EXCEPTION_BASELINE] = "baseline",
    };
    return names[kind];
}

static void
put_place(struct pss_buf *out, const struct pss_exception *it)
{
    if (it->path.n == 0)
        pss_buf_puts(out, "the command line");
    pss_buf_add(out, it->path);
    if (it->line > 0)
        pss_buf_printf(out, ":%zu", it->line);
}

static void
put_rules(struct pss_buf *out, const struct pss_exception *it)
{
    for (size_t i = 0; i < it->rules.n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        pss_buf_add(out, it->rules.items[i]);
    }
}

/* `a.yaml:3: comment [runAsNonRoot] spec.containers[0]: the reason (owner @shop)` */
static void
put_line(struct pss_buf *out, const struct pss_exception *it)
{
    struct pss_buf line = {0};
    put_place(&line, it);
    pss_buf_printf(&line, ": %s", pss_exception_name(it->kind));
    if (it->rules.n > 0) {
        pss_buf_puts(&line, " [");
        put_rules(&line, it);
        pss_buf_putc(&line, ']');
    }
    if (it->scope.n > 0)
        pss_buf_printf(&line, " %.*s", PSS_FMT(it->scope));
    if (it->reason.n > 0)
        pss_buf_printf(&line, ": %.*s", PSS_FMT(it->reason));
    else if (it->kind != PSS_EXCEPTION_BASELINE)
        pss_buf_puts(&line, ": no reason is given");
    if (it->owner.n > 0)
        pss_buf_printf(&line, " (owner %.*s)", PSS_FMT(it->owner));
    struct pss_buf clean = {0};
    pss_report_lead(&clean, pss_buf_str(&line));
    pss_words_wrap(out, pss_buf_str(&clean), 0, INDENT, pss_console_page());
    pss_buf_putc(out, '\n');
    pss_buf_release(&clean);
    pss_buf_release(&line);
}

static void
put_cell(struct pss_buf *out, struct pss_str text)
{
    pss_buf_puts(out, " ");
    if (text.n > 0)
        pss_markdown_cell(out, text);
    pss_buf_puts(out, " |");
}

static void
put_row(struct pss_buf *out, const struct pss_exception *it)
{
    struct pss_buf cell = {0};
    pss_buf_puts(out, "|");
    put_place(&cell, it);
    put_cell(out, pss_buf_str(&cell));
    pss_buf_printf(out, " %s |", pss_exception_name(it->kind));
    cell.n = 0;
    put_rules(&cell, it);
    put_cell(out, pss_buf_str(&cell));
    put_cell(out, it->scope);
    put_cell(out, it->reason);
    put_cell(out, it->owner);
    pss_buf_putc(out, '\n');
    pss_buf_release(&cell);
}

static json_t *
record_of(const struct pss_exception *it)
{
    json_t *out = pss_dump_object();
    pss_set_word(out, "kind", pss_exception_name(it->kind));
    pss_set_text(out, "path", it->path);
    pss_set_number_or_null(out, "line", it->line > 0 ? it->line : SIZE_MAX);
    json_t *rules = pss_set_array(out, "rules");
    for (size_t i = 0; i < it->rules.n; i++)
        pss_append(rules, pss_dump_text(it->rules.items[i]));
    pss_set_text(out, "scope", it->scope);
    pss_set_text(out, "reason", it->reason);
    pss_set_text(out, "owner", it->owner);
    return out;
}

void
pss_exceptions_write(struct pss_buf *out, const struct pss_exceptions *list,
    enum pss_ready_format format)
{
    if (format == PSS_READY_JSON)
        pss_buf_puts(out, "{\"version\":1,\"exceptions\":[");
    if (format == PSS_READY_MARKDOWN)
        pss_buf_puts(out, "| Place | Kind | Rules | Scope | Reason | Owner |\n"
                          "|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < list->n; i++) {
        if (format == PSS_READY_JSON)
            pss_dump_element(out, i == 0, record_of(&list->items[i]));
        else
            (format == PSS_READY_TEXT ? put_line : put_row)(out, &list->items[i]);
    }
    if (format == PSS_READY_JSON)
        pss_buf_puts(out, "\n]}\n");
}

/* `3 exceptions: 2 comments, 1 exclude` */
static void
put_counts(struct pss_buf *out, const struct pss_exceptions *list)
{
    static const char *const several[] = {"comments", "annotations", "ignored rules",
        "perPathIgnores", "excludes", "baseline findings"};
    static const char *const one[] = {"comment", "annotation", "ignored rule",
        "perPathIgnores", "exclude", "baseline finding"};
    size_t counts[PSS_N_EXCEPTIONS] = {0};
    for (size_t i = 0; i < list->n; i++)
        counts[list->items[i].kind]++;
    pss_tally_count(out, list->n, "exception", "exceptions");
    const char *before = ": ";
    for (size_t i = 0; i < PSS_N_EXCEPTIONS; i++) {
        if (counts[i] == 0)
            continue;
        pss_buf_puts(out, before);
        pss_tally_count(out, counts[i], one[i], several[i]);
        before = ", ";
    }
    pss_buf_putc(out, '\n');
}

/* What the walk could not read: its files may hold exceptions. True if there is such. */
static bool
put_issues(struct pss_buf *notes, const struct pss_walk *walk)
{
    bool is_bad = false;
    for (size_t i = 0; i < walk->issues.n; i++) {
        const struct pss_walk_issue *issue = &walk->issues.items[i];
        if (issue->is_note)
            continue;
        is_bad |= !issue->is_warning;
        pss_buf_puts(
            notes, issue->is_warning ? "pss-fix: warning: " : "pss-fix: error: ");
        pss_report_clean(notes, issue->err->message);
        pss_buf_putc(notes, '\n');
    }
    return is_bad;
}

int
pss_exceptions_run(const struct pss_opts *opts)
{
    struct pss_exceptions list;
    struct pss_inputs inputs;
    struct pss_buf out = {0};
    struct pss_buf notes = {0};
    bool is_bad = false;
    const struct pss_err *err = pss_inputs_find(&inputs, opts);
    if (!err)
        err = pss_exceptions_find(&list, &notes, opts, &inputs);
    if (!err) {
        is_bad = put_issues(&notes, &inputs.walk);
        pss_exceptions_write(&out, &list, opts->list_format);
        if (!opts->is_quiet)
            put_counts(&notes, &list);
        err = pss_file_write_fd(opts->mem, STDOUT_FILENO, pss_buf_str(&out), "stdout");
    }
    if (err)
        pss_report_error(&notes, err);
    pss_console_write_err(opts->mem, pss_buf_str(&notes));
    pss_inputs_release(&inputs);
    pss_buf_release(&out);
    pss_buf_release(&notes);
    return err || is_bad ? 2 : 0;
}
