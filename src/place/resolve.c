/* From a wish to what changes: a value is overwritten, an entry is deleted, or entries
 * are added. */
#include "pss/base.h"

#include "override.h"
#include "place.h"
#include "pss/layout.h"
#include "pss/shared.h"

/* Adds what a wish asks for below `node` as new entries: the keys left in `rest`. */
static bool
add_below(struct pss_group *group, size_t wish, const struct pss_node *node,
    struct pss_str rest)
{
    if (pss_group_is_barred(group, node))
        return pss_group_refuse_shared(group, node);
    if (pss_node_is_pair(node))
        return pss_group_refuse_pair(group, node);
    const struct pss_wish *it = &group->wishes[wish];
    bool is_list = it->act == PSS_WISH_APPEND;
    enum pss_new_kind kind = rest.n == 0 && is_list ? PSS_NEW_LIST : PSS_NEW_MAP;
    struct pss_new *entry = &pss_group_target(group, node, kind)->root;
    struct pss_new *root = entry;
    while (rest.n) {
        struct pss_str key = pss_wish_key(&rest, it->separator);
        kind = rest.n ? PSS_NEW_MAP : is_list ? PSS_NEW_LIST : PSS_NEW_SCALAR;
        entry = pss_new_child(group->scratch, entry, key, kind);
        if (!group->tops[wish]) {
            group->tops[wish] = entry;
            if (it->seat && it->seat->behind->parent == node && !entry->seat)
                entry->seat = it->seat;
        }
    }
    if (is_list) {
        entry = pss_new_child(group->scratch, entry, PSS_STR(""),
            it->item ? PSS_NEW_MAP : PSS_NEW_SCALAR);
        entry->first = it->item ? it->item->first : NULL;
        if (root->kind == PSS_NEW_LIST)
            group->tops[wish] = entry;
    }
    entry->text = it->text;
    entry->is_string = it->is_string;
    return true;
}

/* The new text of a scalar, in the quotes of the old text or of its neighbours. */
static struct pss_str
scalar_text(
    struct pss_group *group, const struct pss_node *raw, const struct pss_wish *wish)
{
    struct pss_buf out = {0};
    struct pss_style style = pss_style_at(group, raw->parent);
    if (wish->is_string && raw->style == PSS_SINGLE && !style.has_quoted_text)
        pss_buf_printf(&out, "'%.*s'", PSS_FMT(wish->text));
    else {
        style.has_quoted_text = style.has_quoted_text || raw->style == PSS_DOUBLE;
        pss_snippet_scalar(&out, wish->text, wish->is_string, &style);
    }
    struct pss_str text = pss_arena_copy(group->scratch, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static bool
overwrite(struct pss_group *group, size_t wish, const struct pss_node *raw)
{
    if (pss_group_is_barred(group, raw))
        return pss_group_refuse_shared(group, raw);
    if (raw->kind == PSS_MAP || raw->kind == PSS_SEQ)
        return pss_group_refuse(group, raw, "a scalar was expected here");
    pss_group_touch(group, raw, false);
    struct pss_str text = scalar_text(group, raw, &group->wishes[wish]);
    if (raw->style != PSS_MISSING) {
        size_t at = raw->span.at;
        struct pss_span tag = pss_node_tag(raw);
        if (!pss_span_empty(tag) && tag.at < at)
            at = tag.at;
        pss_group_edit(group, wish, at, raw->span.end, text);
        return true;
    }
    if (raw->key && raw->colon == 0 && raw->parent->style == PSS_BLOCK) {
        /* the value of `? key` gets a line of its own */
        const struct pss_lines *lines = &group->pod->doc->lines;
        size_t end = pss_lines_end(lines, pss_node_entry_end(raw));
        pss_group_edit(group, wish, end, end,
            pss_arena_printf(group->scratch, "%.*s%*s: %.*s",
                PSS_FMT(pss_lines_eol(lines, raw->lead)),
                (int)pss_column(raw->doc, raw->lead), "", PSS_FMT(text)));
        return true;
    }
    struct pss_style style = pss_style_at(group, raw->parent);
    bool is_tight = pss_snippet_is_tight(&style, raw->key);
    const char *lead = raw->colon == 0 && raw->key ? ":" : "";
    size_t at = pss_node_entry_end(raw);
    text = pss_arena_printf(
        group->scratch, "%s%s%.*s", lead, is_tight ? "" : " ", PSS_FMT(text));
    pss_group_edit(group, wish, at, at, text);
    return true;
}

/* How far the keys of a wish's path lead. */
struct way {
    const struct pss_node *node; /* the last mapping on the way */
    const struct pss_node *raw;  /* the last entry; NULL: `node` has no such key */
    struct pss_str rest;         /* the keys that lead no further */
};

/* Follows the path of a wish. False if something on the way must not be touched. */
static bool
follow(struct way *way, struct pss_group *group, size_t wish)
{
    const struct pss_wish *it = &group->wishes[wish];
    *way = (struct way){.node = it->map, .rest = it->path};
    while (way->rest.n) {
        struct pss_str left = way->rest;
        struct pss_str key = pss_wish_key(&left, it->separator);
        /* There may be many annotations: the judged one need not be looked up. */
        bool is_known = left.n == 0 && it->node && it->node->parent == way->node;
        struct pss_found found =
            is_known ? (struct pss_found){.value = it->node} : pss_find(way->node, key);
        way->raw = found.value;
        if (!found.value)
            return true;
        if (found.duplicates)
            return pss_group_refuse(group, found.value, "the key stands twice here");
        if (found.is_merged && !group->is_through) {
            group->has_merge = true;
            return pss_group_refuse_shared(group, found.value);
        }
        way->rest = left;
        if (left.n == 0)
            return true;
        const struct pss_node *real = pss_node_real(found.value);
        if (found.value->kind == PSS_ALIAS && !group->is_through)
            return pss_group_refuse_shared(group, real);
        way->raw = real;
        if (pss_group_is_fillable(real))
            return true;
        if (real->kind != PSS_MAP)
            return pss_group_refuse(group, real, "a mapping was expected here");
        way->node = real;
    }
    return true;
}

/* Adds what the wish asks for where its way ends. */
static bool
add_at_end(struct pss_group *group, size_t wish, const struct way *way)
{
    return add_below(group, wish, way->raw ? way->raw : way->node, way->rest);
}

static bool
resolve_set(struct pss_group *group, size_t wish)
{
    struct way way;
    if (!follow(&way, group, wish))
        return false;
    if (!way.raw || way.rest.n)
        return add_at_end(group, wish, &way);
    return overwrite(group, wish, way.raw);
}

static bool
resolve_append(struct pss_group *group, size_t wish)
{
    struct way way;
    if (!follow(&way, group, wish))
        return false;
    if (way.raw && way.raw->kind == PSS_ALIAS && !group->is_through)
        return pss_group_refuse_shared(group, pss_node_real(way.raw));
    way.raw = way.raw ? pss_node_real(way.raw) : NULL;
    if (way.raw && !pss_group_is_fillable(way.raw) && way.rest.n == 0 &&
        way.raw->kind != PSS_SEQ)
        return pss_group_refuse(group, way.raw, "a list was expected here");
    return add_at_end(group, wish, &way);
}

bool
pss_group_is_backed(const struct pss_node *raw)
{
    if (!raw->parent->has_merges)
        return false;
    struct pss_str key = pss_key_text(raw->key);
    for (const struct pss_node *it = raw->parent->first; it; it = it->next) {
        const struct pss_node *real = pss_is_merge(it) ? pss_node_real(it) : NULL;
        if (real && real->kind == PSS_MAP && pss_find(real, key).value)
            return true;
        for (real = real && real->kind == PSS_SEQ ? real->first : NULL; real;
             real = real->next)
            if (pss_find(real, key).value)
                return true;
    }
    return false;
}

/* Overwrites the value of an entry with one that asks for nothing. If the entry were
 * deleted, a merge would bring its key back. */
static bool
neutralise(struct pss_group *group, size_t wish, const struct pss_node *raw)
{
    struct pss_str text;
    if (!pss_wish_neutral(&text, pss_key_text(raw->key), pss_value_of(raw).type))
        return pss_group_refuse(group, raw, "a merge beside this key holds it, too");
    pss_group_touch(group, raw, false);
    pss_group_edit(
        group, wish, raw->span.at, raw->span.end, text.n ? text : PSS_STR("\"\""));
    return true;
}

static bool
resolve_delete(struct pss_group *group, size_t wish)
{
    struct way way;
    if (!follow(&way, group, wish))
        return false;
    const struct pss_node *raw = way.raw;
    if (!raw || way.rest.n)
        return true; /* the entry is not there */
    if (!pss_group_may_go(group, raw))
        return false;
    if (raw->key && pss_group_is_backed(raw))
        return neutralise(group, wish, raw);
    if (raw->key && pss_node_is_pair(raw->parent))
        return pss_group_refuse_pair(group, raw->parent);
    pss_group_add_dead(group, wish, raw, false);
    return true;
}

static bool
has_other_source(const struct pss_node *volume)
{
    struct pss_entries entries = {0};
    pss_entries_of(&entries, volume);
    for (size_t i = 0; i < entries.n; i++) {
        struct pss_str key = entries.items[i].key;
        if (!pss_str_is(key, "name") && !pss_str_is(key, "hostPath") &&
            !pss_is_null(entries.items[i].found.value))
            return true;
    }
    return false;
}

/* Replaces `hostPath: {…}` by `emptyDir: {}`. A comment on the line of the key
 * stays. */
static bool
resolve_empty_dir(struct pss_group *group, size_t wish)
{
    const struct pss_node *volume = group->wishes[wish].map;
    struct pss_found found = pss_find(volume, PSS_STR("hostPath"));
    const struct pss_node *raw = found.value;
    if (!raw)
        return true;
    if (found.duplicates)
        return pss_group_refuse(group, raw, "the key stands twice here");
    if (found.is_merged && !group->is_through)
        return pss_group_refuse_shared(group, raw);
    if (!pss_group_may_go(group, raw))
        return false;
    if (has_other_source(volume)) {
        pss_group_add_dead(group, wish, raw, false);
        return true;
    }
    struct pss_found old = pss_find(volume, PSS_STR("emptyDir"));
    if (old.value) /* it is null: otherwise the volume would have another source */
        pss_group_add_dead(group, wish, old.value, false);
    pss_group_touch(group, raw, true);
    struct pss_buf key = {0};
    struct pss_style style = {.has_quoted_keys = raw->key->style != PSS_PLAIN};
    pss_snippet_key(&key, PSS_STR("emptyDir"), &style);
    pss_group_edit(
        group, wish, raw->key->span.at, raw->key->span.end, pss_buf_str(&key));
    pss_buf_release(&key);
    if (raw->style == PSS_BLOCK) {
        const struct pss_lines *lines = &group->pod->doc->lines;
        size_t head = pss_group_head_end(raw);
        pss_group_edit(group, wish, head, head, PSS_STR(" {}"));
        pss_group_delete(
            group, wish, pss_lines_end(lines, head), pss_layout_end(raw), PSS_STR(""));
    } else {
        pss_group_delete(
            group, wish, pss_node_start(raw), raw->span.end, PSS_STR("{}"));
    }
    return true;
}

static bool
resolve_literal(struct pss_group *group, size_t wish)
{
    const struct pss_wish *it = &group->wishes[wish];
    switch (it->act) {
    case PSS_WISH_SET:
        return resolve_set(group, wish);
    case PSS_WISH_DELETE:
        return resolve_delete(group, wish);
    case PSS_WISH_APPEND:
        return resolve_append(group, wish);
    case PSS_WISH_DROP:
        if (!pss_group_may_go(group, it->node))
            return false;
        pss_group_add_dead(group, wish, it->node, false);
        return true;
    case PSS_WISH_RESPELL:
        return overwrite(group, wish, it->node);
    case PSS_WISH_EMPTY_DIR:
        return resolve_empty_dir(group, wish);
    }
    return false;
}

static bool
may_override(struct pss_group *group, size_t wish)
{
    return !group->is_without_overrides && !group->wishes[wish].item &&
           pss_override(group, wish);
}

/* True for an item that comes to the wish's mapping through a merge of a mapping that
 * is written there: `<<: {capabilities: …}`. */
static bool
is_item_of_merge(const struct pss_group *group, const struct pss_wish *wish)
{
    if (!pss_wish_is_of_item(wish))
        return false;
    for (const struct pss_node *it = wish->node; it && it != group->map;
         it = it->parent)
        if (pss_is_merge(it))
            return true;
    return false;
}

/* Edits at the anchor if all users of a shared node want the same. Else writes a key
 * beside the merge, for this user alone. */
bool
pss_resolve(struct pss_group *group, size_t wish)
{
    group->is_through = false;
    struct pss_shared_wish *shared =
        group->sharing ? pss_shared_find(group->sharing, &group->wishes[wish]) : NULL;
    if (!shared) {
        group->has_merge = is_item_of_merge(group, &group->wishes[wish]);
        if (!group->has_merge && resolve_literal(group, wish))
            return true;
        struct pss_str obstacle = group->obstacle;
        group->obstacle = PSS_STR("");
        if (group->has_merge && may_override(group, wish))
            return true;
        group->obstacle = obstacle;
        return false;
    }
    if (!pss_shared_is_wanted_by_all(group->sharing, shared)) {
        if (may_override(group, wish))
            return true;
        return pss_group_refuse_shared(group, shared->spot.node);
    }
    size_t finding = group->wishes[wish].finding;
    if (shared->finding != PSS_NOWHERE) { /* another user has made the edit */
        pss_group_own(group, shared->finding, finding);
        return true;
    }
    shared->finding = finding;
    group->is_through = true;
    return resolve_literal(group, wish);
}
