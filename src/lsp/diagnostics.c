/* One diagnostic an alert. */
#include "pss/base.h"

#include "diagnostics.h"
#include "pss/explain.h"
#include "related.h"

enum { ERROR = 1, WARNING = 2, INFORMATION = 3 };

static json_t *
begin(json_t *range, int severity, const char *code)
{
    json_t *out = pss_dump_object();
    pss_set(out, "range", range);
    pss_set(out, "severity", json_integer(severity));
    pss_set_word(out, "source", PACKAGE_NAME);
    pss_set_word(out, "code", code);
    return out;
}

static void
set_link(json_t *out, const struct pss_view *view, const char *rule)
{
    if (pss_rule_unknown(view->mem, pss_str_of(rule)))
        return;
    struct pss_buf url = {0};
    pss_buf_printf(&url, "%s/rules/%s", PACKAGE_URL, rule);
    pss_set_text(pss_set_object(out, "codeDescription"), "href", pss_buf_str(&url));
    pss_buf_release(&url);
}

/* `Deployment/web: … (fixable)`, and once a pod why it is left. */
static void
set_message(json_t *out, const struct pss_view *view, const struct pss_alert *alert)
{
    struct pss_buf text = {0};
    const char *remedy = pss_alert_remedy(&view->result, alert);
    pss_buf_add(&text, alert->message);
    if (remedy[0] != '\0')
        pss_buf_printf(&text, " (%s)", remedy);
    for (size_t i = 0; alert->has_reasons && i < alert->pod->n_reasons; i++) {
        pss_buf_puts(&text, i == 0 ? "\nThe pod is left: " : "; ");
        pss_report_clean(&text, alert->pod->reasons[i]);
    }
    pss_set_text(out, "message", pss_buf_str(&text));
    pss_buf_release(&text);
}

json_t *
pss_diagnostic_dump(const struct pss_lsp_client *client, const struct pss_view *view,
    struct pss_str uri, const struct pss_alert *alert)
{
    int severity = alert->kind == PSS_ALERT_NOTE  ? INFORMATION
                   : alert->severity == PSS_ERROR ? ERROR
                                                  : WARNING;
    struct pss_span span = pss_view_span(view, alert);
    json_t *out = begin(
        pss_range_dump(&view->positions, span.at, span.end), severity, alert->rule);
    if (client->takes_links)
        set_link(out, view, alert->rule);
    set_message(out, view, alert);
    if (client->takes_related)
        pss_related_set(out, view, uri, alert);
    return out;
}

json_t *
pss_diagnostics_dump(const struct pss_lsp_client *client, const struct pss_view *view,
    struct pss_str uri)
{
    json_t *out = pss_dump_array();
    if (view->err) {
        json_t *item =
            begin(pss_range_dump(&view->positions, 0, 0), ERROR, "configuration");
        pss_set_text(item, "message", view->err->message);
        pss_append(out, item);
    }
    for (size_t i = 0; i < view->alerts.n; i++)
        if (pss_view_shows(&view->alerts.items[i]))
            pss_append(
                out, pss_diagnostic_dump(client, view, uri, &view->alerts.items[i]));
    return out;
}
