/* Takes from all edits of a text those that bring one pod to its level, and tries them before
 * they are offered. */
#include "pss/base.h"

#include "actionkinds.h"
#include "diagnostics.h"
#include "podfix.h"
#include "pss/table.h"

/* The edits that are offered for a pod. */
struct offer {
    const struct pss_result *result; /* with the edits of all pods */
    size_t pod;
    struct pss_edits edits;
};

/* True if the pod meets its level once only these edits are made. A pod that is fixed as far
 * as the repairs reach must be there still. */
static bool
is_good(const struct pss_lsp_asked *asked, const struct offer *offer)
{
    const struct pss_view *view = asked->view;
    struct pss_result now = {0};
    struct pss_buf text = {0};
    pss_edits_apply(&text, view->positions.src, &offer->edits);
    pss_view_run(
        view, &now, asked->mem, &view->own->fixing, &view->around, pss_buf_str(&text));
    pss_buf_release(&text);
    if (now.failures.n > view->result.failures.n || now.pods.n != offer->result->pods.n)
        return false;
    const struct pss_pod_result *pod = &now.pods.items[offer->pod];
    bool is_whole = offer->result->pods.items[offer->pod].outcome == PSS_FIXABLE;
    return !is_whole || (pss_pod_is_judged(pod, pod->is_allowed) && pod->is_allowed);
}

/* The edits of findings of this pod, and those of others that answer them: where two pods
 * share a value, the edit is in the name of one. With `takes_all` those of the whole
 * document. */
static void
choose(struct offer *offer, struct pss_arena *mem, bool takes_all)
{
    const struct pss_result *result = offer->result;
    const struct pss_finding *items = result->findings.items;
    const struct pss_pod_result *pod = &result->pods.items[offer->pod];
    bool *is_wanted = PSS_NEW_N(mem, bool, result->findings.n);
    for (size_t i = 0; i < pod->n_findings; i++) {
        size_t number = pod->first_finding + i;
        is_wanted[number] = true;
        if (items[number].edit_of < result->findings.n)
            is_wanted[items[number].edit_of] = true;
    }
    offer->edits = (struct pss_edits){.mem = mem};
    for (size_t i = 0; i < result->edits.n; i++) {
        const struct pss_edit *edit = &result->edits.items[i];
        bool is_near = takes_all && edit->finding < result->findings.n &&
                       items[edit->finding].document == pod->document;
        if (edit->finding < result->findings.n && (is_near || is_wanted[edit->finding]))
            PSS_PUSH(mem, &offer->edits, *edit);
    }
}

static bool
find_edits(struct offer *offer, const struct pss_lsp_asked *asked)
{
    choose(offer, asked->mem, false);
    if (offer->edits.n == 0)
        return false;
    if (is_good(asked, offer))
        return true;
    choose(offer, asked->mem, true);
    return is_good(asked, offer);
}

/* The diagnostics of the pod: the fix answers each of them. */
static json_t *
diagnostics_of(const struct pss_lsp_asked *asked, size_t pod)
{
    json_t *out = pss_dump_array();
    const struct pss_view *view = asked->view;
    for (size_t i = 0; i < view->alerts.n; i++) {
        const struct pss_alert *alert = &view->alerts.items[i];
        if (pss_view_shows(alert) && alert->pod == &view->result.pods.items[pod] &&
            alert->kind != PSS_ALERT_NOTE)
            pss_append(out, pss_diagnostic_dump(asked->client, view,
                                pss_buf_str(&asked->doc->uri), alert));
    }
    return out;
}

static void
put_title(struct pss_buf *out, const struct pss_pod_result *pod)
{
    bool is_whole = pod->outcome == PSS_FIXABLE;
    pss_buf_puts(out, is_whole ? "Make " : "Fix what can be fixed of ");
    pss_report_object(out, pod->object);
    if (is_whole)
        pss_buf_printf(out, " %s", pss_level_name(pod->policy.level));
}

/* The rules whose repair needs a class that is not permitted: " (unsafe: host-ports)". */
static void
put_rules(struct pss_buf *out, struct pss_arena *mem, const struct pss_result *result,
    const struct pss_pod_result *pod, const struct pss_fixing *permitted)
{
    struct pss_table seen = {0};
    const struct pss_finding *items = pss_findings_of(result, pod);
    bool is_first = true;
    pss_buf_printf(out, " (%s", pss_repair_name(pod->reach));
    for (size_t i = 0; i < pod->n_findings; i++) {
        if (!items[i].check || items[i].repair == PSS_MANUAL ||
            pss_fixing_permits(permitted, items[i].repair))
            continue;
        size_t *is_there = pss_table_at(&seen, mem, pss_str_of(items[i].rule));
        if (!*is_there)
            pss_buf_printf(out, "%s%s", is_first ? ": " : ", ", items[i].rule);
        *is_there = 1;
        is_first = false;
    }
    pss_buf_putc(out, ')');
}

/* What the permitted repairs do. */
static void
add_fix(struct pss_lsp_asked *asked, size_t number)
{
    struct offer offer = {.result = &asked->view->result, .pod = number};
    const struct pss_pod_result *pod = &offer.result->pods.items[number];
    struct pss_buf title = {0};
    if (!pod->object || !find_edits(&offer, asked))
        return;
    put_title(&title, pod);
    json_t *action = pss_asked_add(asked, pss_buf_str(&title), PSS_LSP_QUICK_FIX,
        diagnostics_of(asked, number), &offer.edits);
    pss_set(action, "isPreferred", json_true());
    pss_buf_release(&title);
}

/* What repairs of a class do that nobody has permitted: it is named, and not preferred. */
static void
add_more(struct pss_lsp_asked *asked, size_t number)
{
    const struct pss_view *view = asked->view;
    const struct pss_pod_result *pod = &view->result.pods.items[number];
    struct pss_fixing fixing = view->own->fixing;
    struct pss_result more = {0};
    if (!pod->object || pod->outcome != PSS_LEFT || pod->reach == PSS_MANUAL ||
        pss_fixing_permits(&fixing, pod->reach))
        return;
    for (enum pss_repair it = PSS_HARDEN; it <= pod->reach; it++)
        fixing.repairs |= PSS_REPAIR_BIT(it);
    pss_view_run(view, &more, asked->mem, &fixing, &view->around, view->positions.src);
    struct offer offer = {.result = &more, .pod = number};
    if (more.pods.n != view->result.pods.n ||
        more.pods.items[number].outcome != PSS_FIXABLE || !find_edits(&offer, asked))
        return;
    struct pss_buf title = {0};
    put_title(&title, &more.pods.items[number]);
    put_rules(&title, asked->mem, &more, &more.pods.items[number], &view->own->fixing);
    pss_asked_add(asked, pss_buf_str(&title), PSS_LSP_QUICK_FIX,
        diagnostics_of(asked, number), &offer.edits);
    pss_buf_release(&title);
}

void
pss_pod_fixes_add(struct pss_lsp_asked *asked)
{
    const struct pss_view *view = asked->view;
    bool *is_done = PSS_NEW_N(asked->mem, bool, view->result.pods.n);
    size_t n = 0;
    for (size_t i = 0; i < view->alerts.n && n < PSS_LSP_MOST_PODS; i++) {
        const struct pss_alert *alert = &view->alerts.items[i];
        if (!alert->pod || !pss_asked_touches(asked, alert))
            continue;
        size_t pod = (size_t)(alert->pod - view->result.pods.items);
        if (is_done[pod])
            continue;
        is_done[pod] = true;
        n++;
        add_fix(asked, pod);
        add_more(asked, pod);
    }
}
