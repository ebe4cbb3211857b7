/* Insertions of a whole securityContext, and single edits of what is literal. */
#include "pss/base.h"

#include "contextlines.h"
#include "contexts.h"
#include "pss/contextedits.h"
#include "pss/value.h"

/* Why nothing can be inserted; NULL if it can. */
static const char *
refuse_insertion(const struct pss_owner *owner)
{
    if (owner->context.state == PSS_CONTEXT_UNSURE)
        return "a part of the template cannot be read as YAML";
    if (owner->context.state != PSS_CONTEXT_ABSENT)
        return "the template has a securityContext there already";
    if (owner->anchor.at == PSS_NOWHERE)
        return "there is no line of the template beside which the key would always be "
               "printed";
    return NULL;
}

/* Begins the lines of a new securityContext at the owner's anchor with its key. Returns
 * the style of the lines below the key. */
static struct pss_line_style
begin_insertion(struct pss_buf *text, const struct pss_template *template,
    const struct pss_owner *owner)
{
    struct pss_line_style style =
        pss_line_style_of(template, owner, owner->anchor.at, owner->anchor.column);
    pss_line_indent(text, style.column);
    pss_buf_puts(text, "securityContext:");
    pss_buf_add(text, style.eol);
    style.column += style.step;
    return style;
}

const char *
pss_context_insert(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_context_keys keys)
{
    const char *why = refuse_insertion(owner);
    if (why)
        return why;
    struct pss_buf text = {0};
    struct pss_line_style style = begin_insertion(&text, template, owner);
    pss_context_lines(&text, &style, keys, 0);
    pss_edits_take(edits, owner->anchor.at, owner->anchor.at, &text);
    return NULL;
}

const char *
pss_context_insert_knob(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_str path)
{
    const char *why = refuse_insertion(owner);
    if (why)
        return why;
    struct pss_buf text = {0};
    struct pss_line_style style = begin_insertion(&text, template, owner);
    pss_line_indent(&text, style.column);
    pss_buf_printf(
        &text, "{{- toYaml %.*s | nindent %zu }}", PSS_FMT(path), style.column);
    pss_buf_add(&text, style.eol);
    pss_edits_take(edits, owner->anchor.at, owner->anchor.at, &text);
    return NULL;
}

/* ---- single edits ---- */

static bool
has_actions(const struct pss_actions *actions, size_t at, size_t end)
{
    return pss_actions_before(actions, end) != pss_actions_before(actions, at) ||
           pss_action_at(actions, at);
}

const char *
pss_template_replace(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_node *scalar, struct pss_str text)
{
    struct pss_span span = scalar->span;
    bool is_line = scalar->style == PSS_PLAIN || scalar->style == PSS_SINGLE ||
                   scalar->style == PSS_DOUBLE;
    if (scalar->kind != PSS_SCALAR || !is_line || scalar->has_props)
        return "the value is not a word in one line";
    if (has_actions(&template->actions, span.at, span.end))
        return "an action prints the value";
    if (pss_str_eq(pss_doc_text(template->source, span.at, span.end), text))
        return NULL;
    struct pss_buf copy = {0};
    pss_buf_add(&copy, text);
    pss_edits_take(edits, span.at, span.end, &copy);
    return NULL;
}

/* An entry in brackets goes with one comma. */
static const char *
delete_in_flow(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_node *entry)
{
    const struct pss_node *before = NULL;
    for (const struct pss_node *it = entry->parent->first; it != entry; it = it->next)
        before = it;
    size_t at = entry->lead;
    size_t end = entry->next ? entry->next->lead : pss_node_entry_end(entry);
    if (!entry->next) {
        at = before->comma;
        if (at == 0)
            return "the list is not written as usual";
    }
    if (has_actions(&template->actions, at, end))
        return "an action stands in the value";
    struct pss_buf nothing = {0};
    pss_edits_take(edits, at, end, &nothing);
    return NULL;
}

const char *
pss_template_delete(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_node *entry, bool is_replaced)
{
    const struct pss_actions *actions = &template->actions;
    struct pss_str src = template->source->src;
    bool is_flow = entry->parent && entry->parent->style == PSS_FLOW;
    if (!entry->parent || (entry->parent->n < 2 && (is_flow || !is_replaced)))
        return "it is the only key there";
    if (is_flow)
        return delete_in_flow(edits, template, entry);
    size_t at = pss_line_start(src, entry->lead);
    size_t last = pss_node_entry_end(entry);
    size_t end = last > 0 && src.p[last - 1] == '\n' ? last : pss_line_next(src, last);
    if (pss_skip_blanks(src, at, entry->lead) != entry->lead)
        return "it shares its line with other text";
    if (has_actions(actions, at, end))
        return "an action stands in the value";
    if (!pss_anchor_is_free(actions, at) || !pss_anchor_is_free(actions, end))
        return "an action beside it trims its line";
    struct pss_buf nothing = {0};
    pss_edits_take(edits, at, end, &nothing);
    return NULL;
}

/* ---- the proof ---- */

bool
pss_template_keeps_actions(
    const struct pss_template *template, const struct pss_edits *edits)
{
    const struct pss_actions *actions = &template->actions;
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *edit = &edits->items[i];
        const struct pss_action *action =
            edit->at > 0 ? pss_action_at(actions, edit->at - 1) : NULL;
        if (action && action->span.end > edit->at)
            return false;
        if (edit->at < edit->end && has_actions(actions, edit->at, edit->end))
            return false;
    }
    return true;
}

bool
pss_template_is_same_but(const struct pss_template *template,
    const struct pss_edits *edits, struct pss_str edited)
{
    struct pss_str src = template->source->src;
    struct pss_actions after;
    pss_actions_of(&after, template->mem, edited);
    size_t k = 0;              /* actions of the new text so far */
    size_t i = 0;              /* edits so far */
    size_t inserted = 0;       /* where the texts of edits end in the new text */
    size_t more = 0, less = 0; /* bytes that edits have added and removed */
    for (size_t n = 0; n < template->actions.n; n++) {
        struct pss_span span = template->actions.items[n].span;
        for (; i < edits->n && edits->items[i].at <= span.at; i++) {
            inserted = edits->items[i].at + more - less + edits->items[i].text.n;
            more += edits->items[i].text.n;
            less += edits->items[i].end - edits->items[i].at;
        }
        while (k < after.n && after.items[k].span.end <= inserted &&
               after.items[k].span.at < span.at + more - less)
            k++;
        if (k == after.n || after.items[k].span.at != span.at + more - less)
            return false;
        struct pss_span now = after.items[k++].span;
        struct pss_str old = {src.p + span.at, span.end - span.at};
        struct pss_str fresh = {edited.p + now.at, now.end - now.at};
        if (!pss_str_eq(old, fresh))
            return false;
    }
    return !after.broken == !template->actions.broken;
}
