/* Lets the engine write the comments of --add-ignore, and takes one rule of one of them. */
#include "pss/base.h"

#include "actionkinds.h"
#include "diagnostics.h"
#include "ignorefix.h"
#include "pss/table.h"

static const char reason[] = "TODO: reason";

/* What --add-ignore would write: a comment a line, with all rules of the line. */
static const struct pss_result *
write_comments(const struct pss_lsp_asked *asked)
{
    const struct pss_view *view = asked->view;
    struct pss_fixing fixing = view->own->fixing;
    struct pss_result *result = PSS_NEW(asked->mem, struct pss_result);
    fixing.adds_ignores = true;
    fixing.ignore_reason = pss_str_of(reason);
    pss_view_run(view, result, asked->mem, &fixing, &view->around, view->positions.src);
    return result;
}

/* The comment of a line with one rule alone. */
static struct pss_str
text_of(struct pss_arena *mem, struct pss_str comment, const char *rule)
{
    size_t open = pss_str_find(comment, PSS_STR("ignore["), 0);
    size_t close = pss_str_find(comment, PSS_STR("]"), open == SIZE_MAX ? 0 : open);
    if (open == SIZE_MAX ||
        close == SIZE_MAX) /* more rules for a comment that is there */
        return pss_arena_printf(mem, ", %s", rule);
    open += strlen("ignore[");
    return pss_arena_printf(mem, "%.*s%s%.*s", (int)open, comment.p, rule,
        (int)(comment.n - close), comment.p + close);
}

/* The edit that writes the comment; NULL if there can be none. */
static struct pss_edit *
find_comment(const struct pss_lsp_asked *asked, const struct pss_result *comments,
    const struct pss_alert *alert)
{
    const struct pss_positions *positions = &asked->view->positions;
    size_t line = pss_position_at(positions, alert->at).line;
    for (size_t i = 0; i < comments->edits.n; i++) {
        const struct pss_edit *edit = &comments->edits.items[i];
        if (edit->finding >= comments->findings.n)
            continue;
        size_t at = comments->findings.items[edit->finding].span.at;
        if (pss_position_at(positions, at).line != line)
            continue;
        struct pss_edit *own = PSS_NEW(asked->mem, struct pss_edit);
        *own = *edit;
        own->text = text_of(asked->mem, edit->text, alert->rule);
        return own;
    }
    return NULL;
}

/* True for a finding that a comment suppresses. */
static bool
can_be_ignored(const struct pss_alert *alert)
{
    return alert->kind == PSS_ALERT_FINDING &&
           strcmp(alert->rule, "unused-ignore") != 0 &&
           strcmp(alert->rule, "bad-ignore") != 0 &&
           alert->finding->outcome != PSS_OUTCOME_ERROR;
}

/* A command that selects the reason once the edit is made. */
static void
set_command(
    json_t *action, const struct pss_lsp_asked *asked, const struct pss_edit *edit)
{
    size_t found = pss_str_find(edit->text, pss_str_of(reason), 0);
    if (!asked->client->shows_documents || found == SIZE_MAX)
        return;
    struct pss_positions inside;
    struct pss_lsp_position place = pss_position_at(&asked->view->positions, edit->at);
    pss_positions_of(&inside, asked->mem, edit->text, asked->client->units);
    struct pss_lsp_position start = pss_position_at(&inside, found);
    start.character += start.line == 0 ? place.character : 0;
    start.line += place.line;
    struct pss_lsp_position end = {start.line, start.character + sizeof(reason) - 1};
    json_t *command = pss_set_object(action, "command");
    pss_set_word(command, "title", "Select the reason");
    pss_set_word(command, "command", PSS_LSP_SELECT);
    json_t *arguments = pss_set_array(command, "arguments");
    json_t *range = pss_dump_object();
    pss_set(range, "start", pss_position_dump(start));
    pss_set(range, "end", pss_position_dump(end));
    pss_append(arguments, pss_dump_text(pss_buf_str(&asked->doc->uri)));
    pss_append(arguments, range);
}

static void
add(struct pss_lsp_asked *asked, const struct pss_result *comments,
    const struct pss_alert *alert)
{
    const struct pss_edit *edit = find_comment(asked, comments, alert);
    if (!edit)
        return;
    struct pss_edits edits = {.mem = asked->mem};
    struct pss_buf title = {0};
    PSS_PUSH(asked->mem, &edits, *edit);
    pss_buf_printf(&title, "Ignore %s here, with a reason", alert->rule);
    json_t *diagnostics = pss_dump_array();
    pss_append(diagnostics, pss_diagnostic_dump(asked->client, asked->view,
                                pss_buf_str(&asked->doc->uri), alert));
    json_t *action = pss_asked_add(
        asked, pss_buf_str(&title), PSS_LSP_QUICK_FIX, diagnostics, &edits);
    set_command(action, asked, edit);
    pss_buf_release(&title);
}

void
pss_ignore_fixes_add(struct pss_lsp_asked *asked)
{
    const struct pss_view *view = asked->view;
    const struct pss_result *comments = NULL;
    struct pss_table seen = {0};
    size_t n = 0;
    for (size_t i = 0; i < view->alerts.n && n < PSS_LSP_MOST_IGNORES; i++) {
        const struct pss_alert *alert = &view->alerts.items[i];
        if (!pss_asked_touches(asked, alert) || !can_be_ignored(alert))
            continue;
        if (!comments)
            comments = write_comments(asked);
        /* A comment is about all findings of its rule in its line. */
        size_t line = pss_position_at(&view->positions, alert->at).line;
        struct pss_str key = pss_arena_printf(asked->mem, "%zu %s", line, alert->rule);
        size_t *is_there = pss_table_at(&seen, asked->mem, key);
        if (*is_there)
            continue;
        *is_there = 1;
        n++;
        add(asked, comments, alert);
    }
}
