/* Finds the other places of a finding in its own text. */
#include "pss/base.h"

#include "pss/spaces.h"
#include "related.h"

enum {
    MOST_USERS = 3,   /* of an anchor that are named */
    MOST_NODES = 4096 /* of an object that are looked at */
};

struct related {
    const struct pss_view *view;
    struct pss_str uri;
    const struct pss_alert *alert;
    json_t *list;
};

static void
add(struct related *related, size_t at, size_t end, struct pss_str message)
{
    const struct pss_positions *positions = &related->view->positions;
    size_t line_end = pss_positions_line_end(positions, at);
    json_t *item = pss_dump_object();
    json_t *location = pss_set_object(item, "location");
    pss_set_text(location, "uri", related->uri);
    pss_set(location, "range",
        pss_range_dump(positions, at, end < line_end ? end : line_end));
    pss_set_text(item, "message", message);
    pss_append(related->list, item);
}

/* ---- anchors ---- */

static bool
holds(const struct pss_node *node, size_t at)
{
    return node->span.at <= at && at < node->span.end;
}

/* The aliases in the object that lead to the place of the finding. */
static void
add_users(struct related *related)
{
    const struct pss_pod_result *pod = related->alert->pod;
    size_t at = related->alert->finding->span.at;
    size_t n_users = 0;
    size_t n_nodes = 0;
    if (!related->view->has_anchors)
        return;
    for (const struct pss_node *node = pod->object->root;
         node && n_users < MOST_USERS && n_nodes++ < MOST_NODES;
         node = pss_node_after(node, pod->object->root)) {
        if (node->kind != PSS_ALIAS || !holds(pss_node_real(node), at))
            continue;
        struct pss_buf text = {0};
        pss_report_object(&text, pod->object);
        pss_buf_puts(&text, " takes the value here, through an anchor");
        add(related, node->span.at, node->span.end, pss_buf_str(&text));
        pss_buf_release(&text);
        n_users++;
    }
}

/* ---- the pod ---- */

/* Where the field of the pod is written that answers for a container. */
static void
add_pod_field(struct related *related)
{
    const struct pss_alerts *alerts = &related->view->alerts;
    const struct pss_finding *finding = related->alert->finding;
    bool is_of_pod = finding->container.n > 0 &&
                     pss_str_find(finding->field, PSS_STR("ontainers["), 0) == SIZE_MAX;
    if (!is_of_pod || !alerts->has_fixes)
        return;
    size_t owner = related->alert->number;
    if (pss_fixes_count(&alerts->fixes, owner) == 0)
        owner = pss_fixes_owner(&alerts->fixes, owner);
    if (owner == PSS_NOWHERE)
        return;
    const struct pss_edit *edit = pss_fixes_at(&alerts->fixes, owner, 0);
    struct pss_buf text = {0};
    pss_report_clean(&text, finding->field);
    pss_buf_puts(&text, " is written here, for the whole pod");
    add(related, edit->at, edit->at, pss_buf_str(&text));
    pss_buf_release(&text);
}

/* ---- the namespace ---- */

/* The label of the Namespace, if it stands in this text. */
static void
add_label(struct related *related)
{
    const struct pss_namespace_demand *standing = related->alert->pod->standing;
    if (!standing || standing->basis != PSS_BY_LABELS || !standing->known)
        return;
    const struct pss_label *label =
        pss_label_find(&standing->known->labels, pss_mode_label(standing->mode));
    if (!label || standing->known->is_context)
        return;
    struct pss_buf text = {0};
    pss_buf_puts(&text, "the namespace ");
    pss_report_clean(&text, standing->space);
    pss_buf_printf(
        &text, " asks for %s with this label", pss_level_name(standing->policy.level));
    add(related, label->span.at, label->span.end, pss_buf_str(&text));
    pss_buf_release(&text);
}

void
pss_related_set(json_t *diagnostic, const struct pss_view *view, struct pss_str uri,
    const struct pss_alert *alert)
{
    struct related related = {view, uri, alert, pss_dump_array()};
    bool is_in_pod = alert->finding && alert->pod && alert->pod->object;
    if (is_in_pod) {
        add_users(&related);
        add_pod_field(&related);
        add_label(&related);
    }
    if (json_array_size(related.list) > 0)
        pss_set(diagnostic, "relatedInformation", related.list);
    else
        json_decref(related.list);
}
