/* Items of lists that stand in a template, or that it gets. */
#include "pss/base.h"

#include "contextlines.h"
#include "contexts.h"
#include "pss/contextedits.h"
#include "pss/newentry.h"
#include "pss/value.h"
#include "valuesfile.h"

/* True for a text that is a string without quotes: `nginx-tmp`, `/var/run`. */
static bool
is_name(struct pss_str text)
{
    bool has_sign = false;
    bool is_first =
        text.n > 0 && (text.p[0] == '/' || (text.p[0] >= 'a' && text.p[0] <= 'z'));
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_sign = c == '/' || c == '-';
        if (!is_sign && !values_is_word(c) && c != '.')
            return false;
        has_sign = has_sign || is_sign;
    }
    return is_first && has_sign;
}

static bool
is_plain(const struct pss_new *item)
{
    for (const struct pss_new *it = item->first; it; it = it->next)
        if (it->first || it->kind == PSS_NEW_LIST ||
            (it->kind == PSS_NEW_SCALAR && !is_name(it->text)))
            return false;
    return item->first != NULL;
}

/* The items as lines, with their dashes at `column`. */
static void
put_items(struct pss_buf *out, const struct pss_new_items *items, size_t column,
    struct pss_str eol)
{
    for (size_t i = 0; i < items->n; i++)
        for (const struct pss_new *it = items->items[i]->first; it; it = it->next) {
            bool is_first = it == items->items[i]->first;
            pss_line_indent(out, column);
            pss_buf_puts(out, is_first ? "- " : "  ");
            pss_buf_printf(out, "%.*s: %.*s", PSS_FMT(it->key),
                PSS_FMT(it->kind == PSS_NEW_MAP ? PSS_STR("{}") : it->text));
            pss_buf_add(out, eol);
        }
}

/* The list in the image that shows it first. `*is_one`: all images that have the key have it
 * at the same place. */
static const struct pss_node *
find_list(bool *is_one, const struct pss_owner *owner, struct pss_str key)
{
    const struct pss_node *found = NULL;
    *is_one = true;
    for (size_t i = 0; i < owner->n_maps; i++) {
        const struct pss_node *map = owner->maps[i];
        const struct pss_node *value = pss_find(map, key).value;
        *is_one = *is_one && !map->has_merges &&
                  (!value || !found || value->key->span.at == found->key->span.at);
        if (!found)
            found = value;
    }
    return found;
}

static const char *
make_list(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_str key,
    const struct pss_new_items *items)
{
    struct pss_span around = pss_span_of(owner->at, pss_owner_end(owner));
    if (!pss_template_is_sure(template, around, key))
        return "a part of the template cannot be read as YAML";
    if (owner->anchor.at == PSS_NOWHERE)
        return "there is no line of the template beside which the key would always be "
               "printed";
    struct pss_line_style style =
        pss_line_style_of(template, owner, owner->anchor.at, owner->anchor.column);
    struct pss_buf text = {0};
    pss_line_indent(&text, style.column);
    pss_buf_printf(&text, "%.*s:", PSS_FMT(key));
    pss_buf_add(&text, style.eol);
    put_items(&text, items, style.column + style.list, style.eol);
    pss_edits_take(edits, owner->anchor.at, owner->anchor.at, &text);
    return NULL;
}

/* True if lines can go at `at`, the start of a line, always printed with the list. */
static bool
is_place(const struct pss_template *template, size_t at, size_t branch)
{
    struct pss_str src = template->source->src;
    return at > 0 && at <= src.n && src.p[at - 1] == '\n' &&
           pss_branch_at(&template->actions, at) == branch &&
           pss_anchor_is_free(&template->actions, at);
}

const char *
pss_list_insert(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_str key,
    const struct pss_new_items *items)
{
    const struct pss_actions *actions = &template->actions;
    struct pss_str src = template->source->src;
    bool is_one;
    const struct pss_node *list = find_list(&is_one, owner, key);
    for (size_t i = 0; i < items->n; i++)
        if (!is_plain(items->items[i]))
            return "the items of the list are not plain";
    if (!is_one)
        return "the list stands in several branches";
    if (!list)
        return make_list(edits, template, owner, key, items);
    size_t branch = pss_branch_at(actions, list->key->span.at);
    if (branch != owner->branch)
        return "the list stands in a branch";
    if (list->kind != PSS_SEQ || list->style != PSS_BLOCK || !list->first)
        return "the template fills in the list";
    size_t first = list->first->lead;
    size_t at = pss_line_start(src, first);
    size_t column = first - at;
    size_t last = list->first->lead;
    for (const struct pss_node *it = list->first; it; it = it->next)
        last = pss_node_entry_end(it);
    size_t end = src.p[last - 1] == '\n' ? last : pss_line_next(src, last);
    if (pss_skip_blanks(src, at, first) != first)
        return "an action stands before the first item";
    if (is_place(template, end, branch))
        at = end;
    else if (!is_place(template, at, branch))
        return "an action trims the line of the first item";
    struct pss_buf text = {0};
    put_items(&text, items, column, pss_line_eol(src, at > 0 ? at - 1 : 0));
    pss_edits_take(edits, at, at, &text);
    return NULL;
}
