/* The layout of new text, taken from its neighbourhood (docs/decisions.md,
 * "Layout"). */
#include "pss/base.h"

#include "place.h"
#include "pss/layout.h"

static struct pss_str
line_indent(const struct pss_doc *doc, size_t at)
{
    size_t start = at - pss_column(doc, at);
    size_t end = start;
    while (end < at && (doc->src.p[end] == ' ' || doc->src.p[end] == '\t'))
        end++;
    return pss_doc_text(doc, start, end);
}

static bool
is_blank_before(const struct pss_doc *doc, size_t at)
{
    return line_indent(doc, at).n == pss_column(doc, at);
}

/* True if the closing bracket stands first on its line. */
static bool
is_lines(const struct pss_node *flow)
{
    const struct pss_str src = flow->doc->src;
    size_t close = flow->span.end - 1;
    return (src.p[close] == '}' || src.p[close] == ']') &&
           is_blank_before(flow->doc, close);
}

static bool
is_tight(const struct pss_node *flow)
{
    for (; flow && flow->style == PSS_FLOW; flow = flow->parent) {
        struct pss_str src = flow->doc->src;
        for (const struct pss_node *it = flow->first; it; it = it->next) {
            size_t sign = flow->kind == PSS_MAP ? it->colon : it->comma;
            if (sign == 0 || sign + 1 >= src.n)
                continue;
            char c = src.p[sign + 1];
            if (flow->kind == PSS_MAP || c != ']')
                return c != ' ' && c != '\t' && c != '\n' && c != '\r';
        }
    }
    return false;
}

/* True if the nearest collection of this kind that has entries, all on one line, has a
 * blank behind its bracket. */
static bool
is_padded(const struct pss_node *flow, enum pss_node_kind kind)
{
    for (; flow && flow->style == PSS_FLOW; flow = flow->parent) {
        struct pss_str src = flow->doc->src;
        const struct pss_lines *lines = &flow->doc->lines;
        size_t inside = flow->span.at + 1;
        if (flow->kind == kind && flow->first && !is_lines(flow))
            return src.p[inside] == ' ' &&
                   flow->first->lead < pss_lines_end(lines, inside);
    }
    return false;
}

static bool
has_quoted_keys(const struct pss_node *flow)
{
    for (; flow; flow = flow->parent) {
        if (flow->kind != PSS_MAP || !flow->first)
            continue;
        for (const struct pss_node *it = flow->first; it; it = it->next)
            if (it->key->style != PSS_DOUBLE)
                return false;
        return true;
    }
    return false;
}

/* True for KYAML: the whole document is in flow style over lines, keys have no quotes,
 * and a comma follows every entry. */
static bool
is_kyaml(const struct pss_node *node)
{
    while (node->parent)
        node = node->parent;
    return node->kind == PSS_MAP && node->style == PSS_FLOW && node->first &&
           is_lines(node) && node->first->key->style == PSS_PLAIN &&
           node->last->comma != 0;
}

static bool
has_quoted_items(const struct pss_node *list)
{
    size_t strings = 0;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        if (it->kind != PSS_SCALAR)
            return false;
        if (it->style != PSS_DOUBLE && it->style != PSS_SINGLE)
            return false;
        strings++;
    }
    return strings > 0;
}

static void
set_flow(struct pss_style *style, const struct pss_node *flow)
{
    style->is_flow = true;
    style->is_tight = is_tight(flow);
    style->has_quoted_keys = has_quoted_keys(flow);
    style->has_quoted_text = style->has_quoted_keys || is_kyaml(flow);
    style->is_padded = is_padded(flow, PSS_MAP);
    style->is_padded_list = is_padded(flow, PSS_SEQ);
    if (!flow->first)
        return;
    bool starts_line = pss_layout_starts_line(flow->first);
    style->is_wrapped = !is_lines(flow) && pss_layout_starts_line(flow->last);
    style->is_lines = is_lines(flow) || style->is_wrapped;
    style->has_last_comma = flow->last->comma != 0;
    struct pss_str bracket = line_indent(flow->doc, flow->span.end - 1);
    style->indent = line_indent(flow->doc, flow->last->lead);
    style->deeper = PSS_STR("  ");
    if (starts_line && style->indent.n > bracket.n &&
        pss_str_starts(style->indent, bracket))
        style->deeper =
            (struct pss_str){style->indent.p + bracket.n, style->indent.n - bracket.n};
}

static size_t
step_of(const struct pss_group *group, const struct pss_node *node)
{
    const struct pss_pod *pod = group->pod;
    size_t step = pss_layout_step(node);
    if (!step)
        step = pss_layout_step(group->map);
    if (!step)
        step = pss_layout_step(pod->spec);
    if (step)
        return step;
    const struct pss_node *spec = pod->written_spec;
    if (spec && spec->style == PSS_BLOCK && spec->first) {
        size_t outer = pss_column(pod->doc, spec->lead);
        size_t inner = pss_layout_column(spec);
        if (inner > outer)
            return inner - outer;
    }
    /* A list of containers alone shows no step; the object that holds it may. */
    const struct pss_node *root = group->map;
    while (root && root->parent)
        root = root->parent;
    step = pss_layout_step(root);
    return step ? step : 2;
}

static size_t
list_offset_of(const struct pss_group *group, const struct pss_node *node, size_t step)
{
    size_t offset;
    if (pss_layout_list_offset(&offset, node) ||
        pss_layout_list_offset(&offset, group->map) ||
        pss_layout_list_offset(&offset, group->pod->spec))
        return offset;
    /* The list that the container is an item of. */
    const struct pss_node *list = group->map ? group->map->parent : NULL;
    if (list && list->kind == PSS_SEQ && pss_layout_list_offset(&offset, list->parent))
        return offset;
    return step;
}

struct pss_style
pss_style_at(const struct pss_group *group, const struct pss_node *node)
{
    struct pss_style style = {
        .eol = pss_lines_eol(&group->pod->doc->lines, node->span.at),
    };
    if (node->style == PSS_FLOW) {
        set_flow(&style, node);
    } else {
        style.step = step_of(group, node);
        style.list_offset = list_offset_of(group, node, style.step);
        style.column = node->first ? pss_layout_column(node) : 0;
    }
    if (node->kind == PSS_SEQ)
        style.has_quoted_text = style.has_quoted_text || has_quoted_items(node);
    return style;
}
