/* Questions to single nodes of a tree. */
#include "pss/base.h"

#include "pss/node.h"

const struct pss_node *
pss_node_after(const struct pss_node *node, const struct pss_node *top)
{
    if (node->first)
        return node->first;
    while (node != top && !node->next)
        node = node->parent;
    return node == top ? NULL : node->next;
}

const struct pss_node *
pss_node_real(const struct pss_node *node)
{
    return node && node->kind == PSS_ALIAS ? pss_node_props(node)->target : node;
}

size_t
pss_column(const struct pss_doc *doc, size_t at)
{
    size_t start = pss_lines_start(&doc->lines, at);
    if (pss_str_starts(pss_doc_text(doc, start, at), PSS_STR("\xef\xbb\xbf")))
        start += 3; /* files put one behind the other: it can begin any chunk */
    /* YAML 1.1 has other line breaks, too. */
    for (size_t i = at; doc->has_odd_breaks && i > start; i--) {
        const char *p = doc->src.p + i;
        bool is_break = p[-1] == '\r' ||
                        (i - start > 1 && p[-2] == '\xc2' && p[-1] == '\x85') ||
                        (i - start > 2 && p[-3] == '\xe2' && p[-2] == '\x80' &&
                            (p[-1] == '\xa8' || p[-1] == '\xa9'));
        if (is_break)
            return at - i;
    }
    return at - start;
}

bool
pss_node_is_pair(const struct pss_node *node)
{
    return node->kind == PSS_MAP && node->style == PSS_FLOW && node->first &&
           node->first->lead == node->span.at;
}

const struct pss_node *
pss_node_anchored(const struct pss_node *node)
{
    for (; node; node = node->parent)
        if (pss_node_props(node)->uses)
            return node;
    return NULL;
}

bool
pss_node_is_shared(const struct pss_node *node)
{
    return pss_node_anchored(node) != NULL;
}

struct pss_str
pss_node_text(const struct pss_node *node)
{
    return pss_doc_text(node->doc, node->span.at, node->span.end);
}

size_t
pss_node_start(const struct pss_node *node)
{
    size_t at = node->span.at;
    const struct pss_props *marks = pss_node_props(node);
    if (!pss_span_empty(marks->anchor) && marks->anchor.at < at)
        at = marks->anchor.at;
    if (!pss_span_empty(marks->tag) && marks->tag.at < at)
        at = marks->tag.at;
    return at;
}

size_t
pss_node_entry_end(const struct pss_node *entry)
{
    size_t end = entry->span.end;
    if (entry->key && entry->key->span.end > end)
        end = entry->key->span.end;
    if (entry->colon != 0 && entry->colon + 1 > end)
        end = entry->colon + 1;
    if (entry->style == PSS_MISSING && !entry->key && entry->lead + 1 > end &&
        entry->parent && entry->parent->style == PSS_BLOCK)
        end = entry->lead + 1; /* an item of which only the dash is there */
    return end;
}
