/* Chooses the actions that are asked for. */
#include "pss/base.h"

#include "actionkinds.h"
#include "codeactions.h"
#include "ignorefix.h"
#include "podfix.h"
#include "quickfix.h"

/* True if actions of the kind are asked for: by its name, or by the first words of it. */
static bool
is_asked(const json_t *only, const char *kind)
{
    if (!json_is_array(only))
        return true;
    for (size_t i = 0; i < json_array_size(only); i++) {
        const char *word = json_string_value(json_array_get(only, i));
        size_t n = word ? strlen(word) : 0;
        if (word && strncmp(kind, word, n) == 0 &&
            (n == 0 || kind[n] == '\0' || kind[n] == '.'))
            return true;
    }
    return false;
}

/* Whole lines count: a cursor anywhere in a line is asked about all of it. A selection that
 * ends before the first character of a line leaves that line out. */
static void
take_lines(struct pss_lsp_asked *asked, struct pss_lsp_position start,
    struct pss_lsp_position end)
{
    const struct pss_positions *positions = &asked->view->positions;
    if (end.character == 0 && end.line > start.line)
        end.line--;
    start.character = 0;
    asked->at = pss_offset_at(positions, start);
    end.character = 0;
    asked->end = pss_positions_line_end(positions, pss_offset_at(positions, end));
}

static void
add_fix_all(struct pss_lsp_asked *asked)
{
    const struct pss_edits *edits = &asked->view->result.edits;
    if (edits->n > 0)
        pss_asked_add(asked, PSS_STR("Fix all that pss-fix can fix"), PSS_LSP_FIX_ALL,
            NULL, edits);
}

json_t *
pss_actions_dump(const struct pss_lsp_client *client, const struct pss_lsp_doc *doc,
    const struct pss_view *view, const json_t *params)
{
    struct pss_lsp_position start;
    struct pss_lsp_position end;
    const json_t *only = json_object_get(json_object_get(params, "context"), "only");
    if (!pss_range_read(&start, &end, json_object_get(params, "range")))
        return NULL;
    struct pss_lsp_asked asked = {
        .client = client,
        .doc = doc,
        .view = view,
        .mem = pss_arena_new(),
        .list = pss_dump_array(),
    };
    take_lines(&asked, start, end);
    if (is_asked(only, PSS_LSP_QUICK_FIX)) {
        pss_pod_fixes_add(&asked);
        pss_ignore_fixes_add(&asked);
    }
    if (is_asked(only, PSS_LSP_FIX_ALL))
        add_fix_all(&asked);
    pss_arena_release(asked.mem);
    return asked.list;
}
