/* Writes entries into an empty value: `{}`, `[]`, null, or no text at all. */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

static bool
has_comment(struct pss_str src, size_t at, size_t end)
{
    return end > at && memchr(src.p + at, '#', end - at) != NULL;
}

/* Where the text of the value starts. The tag is a part of that text, because it says
 * what the old value was. */
static size_t
text_start(const struct pss_node *raw)
{
    struct pss_span tag = pss_node_tag(raw);
    bool is_behind = !pss_span_empty(tag) && tag.at >= pss_node_anchor(raw).end;
    return is_behind ? tag.at : raw->span.at;
}

static size_t
text_end(const struct pss_node *raw)
{
    size_t end = pss_node_tag(raw).end;
    return end > raw->span.end ? end : raw->span.end;
}

static void
edit(struct pss_group *group, const struct pss_target *target, size_t at, size_t end,
    struct pss_buf *text)
{
    pss_group_edit_entries(group, target->root.first, NULL, at, end, pss_buf_str(text));
    pss_buf_release(text);
}

static void
take(struct pss_group *group, const struct pss_target *target, size_t at, size_t end)
{
    if (end > at)
        pss_group_edit_entries(group, target->root.first, NULL, at, end, PSS_STR(""));
}

/* Deletes a tag that stands before the anchor. */
static void
take_tag(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_span tag = pss_node_tag(raw);
    size_t anchor_at = pss_node_anchor(raw).at;
    if (!pss_span_empty(tag) && tag.at < anchor_at)
        take(group, target, tag.at, anchor_at);
}

/* The indentation of the line that holds the byte `at`. */
static struct pss_str
indent_at(const struct pss_doc *doc, size_t at)
{
    size_t start = at - pss_column(doc, at);
    size_t end = start;
    while (end < at && (doc->src.p[end] == ' ' || doc->src.p[end] == '\t'))
        end++;
    return pss_doc_text(doc, start, end);
}

static void
fill_flow(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    const struct pss_node *parent = raw->parent;
    struct pss_style style = pss_style_at(group, parent ? parent : raw);
    /* The indentation is that of its own line, not that of its last sibling. */
    if (style.is_lines)
        style.indent = indent_at(raw->doc, raw->lead);
    struct pss_buf out = {0};
    bool is_missing = raw->style == PSS_MISSING && pss_span_empty(pss_node_tag(raw));
    size_t at = is_missing ? pss_node_entry_end(raw) : text_start(raw);
    if (is_missing && raw->key) {
        if (raw->colon == 0)
            pss_buf_putc(&out, ':');
        if (!pss_snippet_is_tight(&style, raw->key))
            pss_buf_putc(&out, ' ');
    }
    pss_snippet_flow_value(&out, &target->root, &style);
    take_tag(group, target);
    edit(group, target, at, is_missing ? at : text_end(raw), &out);
}

/* An anchor on the line of the first key of a mapping would belong to the key. So the
 * mapping that replaces the value of `- &x {}` is written below that line. */
static void
fill_anchored_item(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent);
    size_t anchor_end = pss_node_anchor(raw).end;
    size_t end = anchor_end > text_end(raw) ? anchor_end : text_end(raw);
    size_t at = pss_lines_end(&raw->doc->lines, end);
    struct pss_buf out = {0};
    style.eol = pss_lines_eol(&raw->doc->lines, at);
    style.column = pss_column(raw->doc, raw->lead) + 2;
    pss_buf_add(&out, style.eol);
    pss_snippet_pad(&out, style.column);
    pss_snippet_block(&out, target->root.first, &style);
    take_tag(group, target);
    take(group, target, anchor_end, end);
    edit(group, target, at, at, &out);
}

/* Fills a list item that is `{}` or empty. The mapping is written behind the dash. */
static void
fill_item(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent);
    struct pss_buf out = {0};
    bool is_missing = raw->style == PSS_MISSING && pss_span_empty(pss_node_tag(raw));
    size_t at = is_missing ? pss_node_entry_end(raw) : text_start(raw);
    style.column = pss_column(raw->doc, raw->lead) + 2;
    if (is_missing)
        pss_buf_putc(&out, ' ');
    else
        style.column = pss_column(raw->doc, at);
    pss_snippet_block(&out, target->root.first, &style);
    take_tag(group, target);
    edit(group, target, at, is_missing ? at : text_end(raw), &out);
}

/* The end of the line of the last comment between the brackets of an empty
 * collection. */
static size_t
inner_end(const struct pss_node *raw)
{
    struct pss_str src = raw->doc->src;
    size_t at = raw->span.end - 1;
    while (pss_is_one_of(src.p[at - 1], " \t\r\n"))
        at--;
    return pss_lines_end(&raw->doc->lines, at - 1);
}

/* Writes the entries between the brackets. These stay if they hold comments and a block
 * cannot replace them. */
static void
fill_brackets(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent ? raw->parent : raw);
    size_t at = inner_end(raw);
    struct pss_str bracket = indent_at(raw->doc, raw->span.end - 1);
    style.eol = pss_lines_eol(&raw->doc->lines, at);
    style.is_lines = true;
    style.is_wrapped = false;
    style.deeper = PSS_STR("  ");
    style.indent =
        pss_arena_printf(group->scratch, "%.*s%s", PSS_FMT(bracket), style.deeper.p);
    struct pss_buf out = {0};
    pss_buf_add(&out, style.eol);
    pss_buf_add(&out, style.indent);
    pss_snippet_flow(&out, target->root.first, &style);
    edit(group, target, at, at, &out);
}

/* Deletes the empty value, but no comment. */
static void
take_value(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_str src = raw->doc->src;
    const struct pss_lines *lines = &raw->doc->lines;
    size_t at = pss_span_empty(pss_node_anchor(raw)) ? raw->colon + 1
                                                     : pss_node_anchor(raw).end;
    size_t end = text_end(raw);
    if (has_comment(src, at, text_start(raw))) { /* between the key and the value */
        at = text_start(raw);
        size_t line = pss_lines_start(lines, at);
        if (end == pss_lines_end(lines, end) && line > 0)
            at = pss_lines_end(lines, line - 1);
        while (src.p[end] == ' ') /* a comment follows the value */
            end++;
    }
    take(group, target, at, end);
}

/* Fills `key:`, `key: null` or `key: {}` in a block mapping. The block is written below
 * the key, and below the comment lines that are deeper than the key. */
static void
fill_entry(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_str src = raw->doc->src;
    struct pss_style style = pss_style_at(group, raw->parent);
    size_t key_column = pss_column(raw->doc, raw->lead);
    bool is_list = target->root.kind == PSS_NEW_LIST;
    bool is_remarked = has_comment(src, raw->span.at, raw->span.end);
    size_t end = is_remarked ? inner_end(raw) : 0;
    size_t shared;
    size_t at = pss_layout_end_below(
        &shared, raw, is_remarked ? raw->span.at : pss_node_entry_end(raw), key_column);
    if (is_remarked && at != end) {
        shared = PSS_NOWHERE;
        at = end;
    }
    if (is_list && raw->style == PSS_FLOW && !is_remarked) /* not below the comments */
        at = pss_lines_end(&raw->doc->lines, pss_node_entry_end(raw));
    struct pss_buf out = {0};
    style.eol = pss_lines_eol(&raw->doc->lines, at);
    style.column = key_column + (is_list ? style.list_offset : style.step);
    if (!is_list && shared != PSS_NOWHERE && shared > key_column)
        style.column = shared;
    if (is_list) {
        pss_snippet_items(&out, target->root.first, '"', &style);
    } else {
        pss_buf_add(&out, style.eol);
        pss_snippet_pad(&out, style.column);
        pss_snippet_block(&out, target->root.first, &style);
    }
    take_tag(group, target);
    /* The brackets are deleted, and the comments between them stay. */
    if (is_remarked) {
        size_t start = pss_span_empty(pss_node_anchor(raw)) ? raw->colon + 1
                                                            : pss_node_anchor(raw).end;
        take(group, target, start, raw->span.at + 1);
        edit(group, target, at, raw->span.end, &out);
        return;
    }
    take_value(group, target);
    edit(group, target, at, at, &out);
}

/* Fills `? key` without a `:`. The `:` is written on a line of its own. */
static void
fill_explicit(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    struct pss_style style = pss_style_at(group, raw->parent);
    size_t at = pss_lines_end(&raw->doc->lines, pss_node_entry_end(raw));
    struct pss_buf out = {0};
    style.eol = pss_lines_eol(&raw->doc->lines, at);
    pss_buf_add(&out, style.eol);
    pss_snippet_pad(&out, style.column);
    pss_buf_putc(&out, ':');
    style.column += 2;
    if (target->root.kind == PSS_NEW_LIST) {
        pss_snippet_items(&out, target->root.first, '"', &style);
    } else {
        pss_buf_putc(&out, ' ');
        pss_snippet_block(&out, target->root.first, &style);
    }
    edit(group, target, at, at, &out);
}

void
pss_fill(struct pss_group *group, const struct pss_target *target)
{
    const struct pss_node *raw = target->node;
    bool is_list = target->root.kind == PSS_NEW_LIST;
    bool is_in_flow = !raw->parent || raw->parent->style == PSS_FLOW;
    bool has_no_colon = raw->key && raw->colon == 0;
    /* Mappings in brackets would make a long line. */
    bool has_maps = target->root.first && target->root.first->kind == PSS_NEW_MAP;
    bool is_flow = is_in_flow || (is_list && raw->style == PSS_FLOW && !has_maps);
    bool is_remarked = has_comment(raw->doc->src, raw->span.at, raw->span.end);
    if (is_remarked && (is_flow || !raw->key))
        fill_brackets(group, target);
    else if (is_flow)
        fill_flow(group, target);
    else if (has_no_colon)
        fill_explicit(group, target);
    else if (!raw->key && !pss_span_empty(pss_node_anchor(raw)))
        fill_anchored_item(group, target);
    else if (!raw->key)
        fill_item(group, target);
    else
        fill_entry(group, target);
}
