/* Collects the texts of --explain. */
#include "pss/base.h"

#include "hover.h"
#include "pss/explain.h"
#include "pss/table.h"

enum { MOST_RULES = 8 };

/* Appends the text of each rule once. False: no finding is shown there. */
static bool
put_rules(
    struct pss_buf *out, struct pss_span *span, const struct pss_view *view, size_t at)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_table seen = {0};
    size_t n = 0;
    for (size_t i = 0; i < view->alerts.n && n < MOST_RULES; i++) {
        const struct pss_alert *alert = &view->alerts.items[i];
        struct pss_span here = pss_view_span(view, alert);
        if (!pss_view_shows(alert) || at < here.at || at > here.end)
            continue;
        size_t *is_there = pss_table_at(&seen, mem, pss_str_of(alert->rule));
        if (*is_there || pss_rule_unknown(mem, pss_str_of(alert->rule)))
            continue;
        *is_there = 1;
        pss_buf_puts(out, n > 0 ? "\n" : "");
        pss_rule_explain(out, pss_str_of(alert->rule));
        if (n++ == 0)
            *span = here;
    }
    pss_arena_release(mem);
    return n > 0;
}

json_t *
pss_hover_dump(const struct pss_lsp_client *client, const struct pss_view *view,
    const json_t *params)
{
    struct pss_lsp_position position;
    struct pss_buf text = {0};
    struct pss_span span = {0, 0};
    if (!pss_position_read(&position, json_object_get(params, "position")))
        return NULL;
    if (client->prefers_markdown)
        pss_buf_puts(&text, "```text\n");
    if (!put_rules(&text, &span, view, pss_offset_at(&view->positions, position))) {
        pss_buf_release(&text);
        return json_null();
    }
    if (client->prefers_markdown)
        pss_buf_puts(&text, "```\n");
    json_t *out = pss_dump_object();
    json_t *contents = pss_set_object(out, "contents");
    pss_set_word(contents, "kind", client->prefers_markdown ? "markdown" : "plaintext");
    pss_set_text(contents, "value", pss_buf_str(&text));
    pss_set(out, "range", pss_range_dump(&view->positions, span.at, span.end));
    pss_buf_release(&text);
    return out;
}
