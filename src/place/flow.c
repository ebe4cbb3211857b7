/* Entries that are added to flow collections, or deleted from them
 * (docs/decisions.md, "Layout"). */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

/* The place behind an entry: behind its comma, or behind its text if it has no
 * comma. */
static size_t
behind(const struct pss_node *entry)
{
    return entry->comma != 0 ? entry->comma + 1 : pss_node_entry_end(entry);
}

/* True if the lines of the entries [first, last] hold nothing else. */
static bool
has_own_lines(const struct pss_node *first, const struct pss_node *last)
{
    const struct pss_lines *lines = &first->doc->lines;
    size_t end = pss_lines_end(lines, behind(last));
    size_t next = last->next ? last->next->lead : last->parent->span.end - 1;
    return pss_layout_starts_line(first) && next > end;
}

static void
delete_run(struct pss_group *group, const struct pss_node *before,
    const struct pss_node *first, const struct pss_node *last)
{
    const struct pss_lines *lines = &group->pod->doc->lines;
    size_t wish = pss_group_wish_of(group, first);
    if (has_own_lines(first, last)) {
        pss_group_delete(group, wish, pss_layout_start(first),
            pss_lines_next(lines, behind(last)), PSS_STR(""));
        return;
    }
    if (last->next) {
        pss_group_delete(group, wish, first->lead, last->next->lead, PSS_STR(""));
        return;
    }
    if (!before) { /* all entries are deleted: new ones are written at their place */
        pss_group_delete(group, wish, first->lead, behind(last), PSS_STR(""));
        return;
    }
    bool keeps_comma = last->comma != 0;
    size_t at = keeps_comma ? before->comma + 1 : pss_node_entry_end(before);
    pss_group_delete(group, wish, at, behind(last), PSS_STR(""));
}

/* The last entry that is not deleted, or NULL. */
static const struct pss_node *
last_living(const struct pss_group *group, const struct pss_node *collection)
{
    const struct pss_node *living = NULL;
    for (const struct pss_node *it = collection->first; it; it = it->next)
        if (!pss_group_is_dead(group, it))
            living = it;
    return living;
}

static void
put_single_quoted(struct pss_buf *out, const struct pss_new *first)
{
    for (const struct pss_new *item = first; item; item = item->next)
        pss_buf_printf(out, "%s'%.*s'", item == first ? "" : ", ", PSS_FMT(item->text));
}

static void
put_new(struct pss_buf *out, const struct pss_node *collection,
    const struct pss_target *target, const struct pss_style *style)
{
    bool is_single = collection->kind == PSS_SEQ && style->has_quoted_text &&
                     collection->first->style == PSS_SINGLE;
    if (is_single)
        put_single_quoted(out, target->root.first);
    else
        pss_snippet_flow(out, target->root.first, style);
}

static void
add(struct pss_group *group, const struct pss_target *target, size_t at,
    struct pss_buf *out)
{
    pss_group_edit_entries(group, target->root.first, NULL, at, at, pss_buf_str(out));
    pss_buf_release(out);
}

/* Writes a comma behind an entry. Behind `key:` without a value a blank comes first,
 * because the comma would become a part of the key. */
static void
put_comma(struct pss_buf *out, const struct pss_node *living)
{
    bool ends_in_colon = living->style == PSS_MISSING && living->colon != 0;
    pss_buf_puts(out, ends_in_colon ? " ," : ",");
}

/* Writes new entries on lines of their own. They stand below the line of the last entry
 * that stays, and below the comment lines at the end. */
static void
grow_lines(struct pss_group *group, const struct pss_node *living,
    const struct pss_target *target, const struct pss_style *style)
{
    const struct pss_lines *lines = &group->pod->doc->lines;
    const struct pss_node *collection = target->node;
    struct pss_buf out = {0};
    size_t text_end = pss_node_entry_end(living);
    size_t line_end = pss_lines_end(lines, behind(living));
    size_t shared;
    if (!living->next)
        line_end =
            pss_layout_end_below(&shared, living, behind(living), style->indent.n - 1);
    if (living->comma == 0 && line_end == text_end) {
        put_comma(&out, living);
    } else if (living->comma == 0) {
        struct pss_buf comma = {0};
        put_comma(&comma, living);
        add(group, target, text_end, &comma);
    }
    pss_buf_add(&out, style->eol);
    pss_buf_add(&out, style->indent);
    put_new(&out, collection, target, style);
    if (style->has_last_comma)
        pss_buf_putc(&out, ',');
    add(group, target, line_end, &out);
}

/* Adds entries where lines begin with a comma. */
static void
grow_comma_first(struct pss_group *group, const struct pss_node *living,
    const struct pss_target *target, const struct pss_style *style)
{
    struct pss_style inner = *style;
    inner.is_lines = false;
    struct pss_buf out = {0};
    pss_buf_add(&out, style->eol);
    pss_buf_add(&out, style->indent);
    pss_buf_puts(&out, ", ");
    put_new(&out, target->node, target, &inner);
    size_t end = pss_lines_end(&group->pod->doc->lines, pss_node_entry_end(living));
    add(group, target, end, &out);
}

static bool
is_comma_first(const struct pss_node *living, const struct pss_style *style)
{
    size_t at = living->lead - pss_column(living->doc, living->lead) + style->indent.n;
    return at < living->lead && living->doc->src.p[at] == ',';
}

/* Writes new entries behind the last one that stays, on its line or on the next line.
 * The closing bracket follows them. */
static void
grow_inline(struct pss_group *group, const struct pss_node *living,
    const struct pss_target *target, const struct pss_style *style)
{
    struct pss_buf out = {0};
    bool has_comma = living->next ? style->has_last_comma : living->comma != 0;
    if (!has_comma)
        put_comma(&out, living);
    if (style->is_wrapped) {
        pss_buf_add(&out, style->eol);
        pss_buf_add(&out, style->indent);
    } else if (!style->is_tight) {
        pss_buf_putc(&out, ' ');
    }
    put_new(&out, target->node, target, style);
    if (has_comma)
        pss_buf_putc(&out, ',');
    size_t at = has_comma ? behind(living) : pss_node_entry_end(living);
    add(group, target, at, &out);
}

void
pss_reshape_flow(struct pss_group *group, const struct pss_node *collection,
    const struct pss_target *target)
{
    struct pss_style style = pss_style_at(group, collection);
    const struct pss_node *living = last_living(group, collection);
    bool packs = living && collection->kind == PSS_SEQ && collection->n > 1 &&
                 !pss_layout_starts_line(collection->last);
    bool has_lines = style.is_lines && !style.is_wrapped && !packs;
    if (target && living && has_lines && is_comma_first(living, &style)) {
        grow_comma_first(group, living, target, &style);
    } else if (target && living && has_lines) {
        grow_lines(group, living, target, &style);
    } else if (target && living) {
        grow_inline(group, living, target, &style);
    } else if (target) {
        struct pss_buf out = {0};
        put_new(&out, collection, target, &style);
        if (has_lines && has_own_lines(collection->first, collection->last)) {
            pss_buf_add(&out, style.eol);
            struct pss_buf lines = {0};
            pss_buf_add(&lines, style.indent);
            pss_buf_add(&lines, pss_buf_str(&out));
            pss_buf_release(&out);
            add(group, target,
                pss_lines_start(&group->pod->doc->lines, collection->first->lead),
                &lines);
        } else {
            add(group, target, collection->first->lead, &out);
        }
    }
    /* If nothing follows the last entry that stays, its comma is deleted. */
    bool ends_bare = living && living->next && living->comma != 0 && !target &&
                     !style.has_last_comma &&
                     has_own_lines(living->next, collection->last);
    if (ends_bare)
        pss_group_edit(group, pss_group_wish_of(group, living->next), living->comma,
            living->comma + 1, PSS_STR(""));
    const struct pss_node *before = NULL;
    for (const struct pss_node *it = collection->first; it;) {
        if (!pss_group_is_dead(group, it)) {
            before = it;
            it = it->next;
            continue;
        }
        const struct pss_node *last = it;
        while (last->next && pss_group_is_dead(group, last->next))
            last = last->next;
        delete_run(group, before, it, last);
        it = last->next;
    }
}
