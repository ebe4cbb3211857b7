/* Entry by entry, with a stack of open block collections. Whatever is not plainly well
 * formed ends the skimming: the parser then has the word. */
#include "pss/base.h"

#include "pss/skim.h"

#include "skimevents.h"
#include "skimmer.h"

/* A byte order mark within the text is not for skimming. */
static bool
has_mark(const struct pss_skimmer *skimmer)
{
    struct pss_str text = {skimmer->p, skimmer->n};
    return pss_str_find(text, PSS_STR("\xef\xbb\xbf"), 0) != SIZE_MAX;
}

/* Opens a block collection of which the first entry is at `at`. */
static bool
push(struct pss_skimmer *skimmer, size_t at, size_t column,
    enum pss_skim_level_kind kind)
{
    if (skimmer->n_levels == PSS_SKIM_LEVELS)
        return false;
    skimmer->levels[skimmer->n_levels++] = (struct pss_skim_level){column, kind, false};
    pss_skim_tell(skimmer, kind == LEVEL_MAP ? PSS_EVENT_MAP : PSS_EVENT_SEQ, at, at);
    return true;
}

static bool
push_root(struct pss_skimmer *skimmer, size_t at, size_t column,
    enum pss_skim_level_kind kind)
{
    if (skimmer->has_root || column > 0)
        return false;
    skimmer->has_root = true;
    skimmer->has_list = kind == LEVEL_LIST;
    return push(skimmer, at, column, kind);
}

/* What was open stays null. */
static void
leave_open(struct pss_skimmer *skimmer)
{
    if (skimmer->is_open)
        pss_skim_tell_scalar(skimmer, PSS_PLAIN, PSS_NOWHERE, PSS_NOWHERE);
    skimmer->is_open = false;
}

static void
pop(struct pss_skimmer *skimmer)
{
    leave_open(skimmer);
    const struct pss_skim_level *top = &skimmer->levels[--skimmer->n_levels];
    pss_skim_tell(
        skimmer, top->kind == LEVEL_MAP ? PSS_EVENT_MAP_END : PSS_EVENT_SEQ_END, 0, 0);
}

/* Makes the level at this column the innermost one, for an entry at `at`. */
static bool
enter(struct pss_skimmer *skimmer, size_t at, size_t column,
    enum pss_skim_level_kind kind)
{
    while (skimmer->n_levels) {
        const struct pss_skim_level *top = &skimmer->levels[skimmer->n_levels - 1];
        /* a list may stand in the column of the key that it belongs to */
        if (top->column == column && top->kind == LEVEL_MAP && kind == LEVEL_LIST)
            return skimmer->is_open && push(skimmer, at, column, kind);
        if (top->column == column && top->kind == kind) {
            leave_open(skimmer);
            return true;
        }
        if (top->column < column)
            return skimmer->is_open && push(skimmer, at, column, kind);
        pop(skimmer);
    }
    return push_root(skimmer, at, column, kind);
}

/* True if the list of which `depth` levels are an element stands below a key that tells
 * of containers. */
static bool
is_in_containers(const struct pss_skimmer *skimmer, size_t depth)
{
    size_t n = skimmer->n_levels;
    if (n < depth + 2)
        return false;
    const struct pss_skim_level *list = &skimmer->levels[n - depth - 1];
    return list->kind == LEVEL_LIST && list[-1].is_of_containers;
}

/* A value that begins at `at`, which is no blank. */
static bool
skim_value(struct pss_skimmer *skimmer, size_t at, size_t parent)
{
    char c = skimmer->p[at];
    skimmer->is_open = false;
    if (pss_skim_may(c, PSS_BYTE_TEXT))
        return pss_skim_plain(skimmer, at, parent);
    if (c == '"' || c == '\'')
        return pss_skim_quoted(skimmer, at, parent);
    if (c == '|' || c == '>')
        return pss_skim_block_scalar(skimmer, at, parent);
    if (c == '{' || c == '[')
        return pss_skim_flow(skimmer, at, parent);
    return pss_skim_plain(skimmer, at, parent);
}

/* ---- keys ---- */

/* A key at `at`; n 0 if there is none, p NULL if it is odd. `end` is its colon, and `text`
 * what is within its quotes. */
struct key {
    struct pss_str text;
    size_t end;
    bool is_quoted;
};

/* A plain key of one word or several, or none. */
static struct key
plain_key(const struct pss_skimmer *skimmer, size_t at)
{
    const char *p = skimmer->p;
    const struct key none = {{p + at, 0}, 0, false};
    const struct key odd = {{NULL, 0}, 0, false};
    for (size_t i = at + 1;; i++) {
        i = pss_until(p, i, skimmer->n, '\n', ':', '#');
        if (i == skimmer->n || p[i] == '\n' || (p[i] == '#' && p[i - 1] == ' '))
            return none;
        if (p[i] != ':' || !pss_skim_is_gap(p[i + 1]))
            continue;
        struct pss_str text = {p + at, i - at};
        bool is_odd =
            p[i - 1] == ' ' || (skimmer->has_tabs && memchr(text.p, '\t', text.n));
        return is_odd ? odd : (struct key){text, i, false};
    }
}

static struct key
key_at(const struct pss_skimmer *skimmer, size_t at)
{
    const char *p = skimmer->p;
    const struct key none = {{p + at, 0}, 0, false};
    bool is_plain;
    if (p[at] == '"' || p[at] == '\'') {
        size_t end = pss_skim_quoted_end(skimmer, at, &is_plain);
        if (end == SIZE_MAX || p[end] != ':' || !pss_skim_is_gap(p[end + 1]))
            return none;
        struct pss_str text = {is_plain ? p + at + 1 : NULL, end - at - 2};
        return (struct key){text, end, true};
    }
    return pss_skim_may(p[at], PSS_BYTE_KEY) ? plain_key(skimmer, at) : none;
}

/* False for a key that has no JSON form, or may be too long. */
static bool
is_sound(const struct key *key)
{
    struct pss_str text = key->text;
    if (!text.p || text.n >= PSS_SKIM_LONGEST_KEY)
        return false;
    if (key->is_quoted)
        return true;
    bool is_number = text.p[0] >= '0' && text.p[0] <= '9';
    bool is_null = text.n == 4 && (text.p[0] == 'n' || text.p[0] == 'N') &&
                   pss_str_same_letters(text, PSS_STR("null"));
    return (!is_number || text.n < 16) && !is_null;
}

/* A key at any level that may tell of pods: the innermost level is its mapping. */
static bool
note_key(struct pss_skimmer *skimmer, struct pss_str key, size_t value)
{
    struct pss_skim_level *level = &skimmer->levels[skimmer->n_levels - 1];
    bool may_be = key.n > 8 && key.p[key.n - 1] == 's';
    level->is_of_containers = may_be && pss_str_ends(key, PSS_STR("ontainers"));
    skimmer->has_lists |= level->is_of_containers;
    if (pss_str_is(key, "image") && is_in_containers(skimmer, 1))
        skimmer->out->has_containers = true;
    return pss_skim_note(skimmer, key) &&
           (skimmer->n_levels > 1 || pss_skim_note_root(skimmer, key, value));
}

/* A key and the value on its line, if there is one. */
static bool
skim_key(struct pss_skimmer *skimmer, const struct key *key, size_t at, size_t column)
{
    const char *p = skimmer->p;
    if (!is_sound(key) || !enter(skimmer, at, column, LEVEL_MAP))
        return false;
    pss_skim_tell_word(skimmer, at, key->end);
    size_t value = pss_skim_spaces(skimmer, key->end + 1);
    if (skimmer->out && !note_key(skimmer, key->text, value))
        return false;
    if (!pss_skim_is_end(p[value]) && p[value] != '#')
        return skim_value(skimmer, value, column);
    skimmer->is_open = true;
    pss_skim_leave_line(skimmer, value);
    return true;
}

/* ---- lines ---- */

static bool
is_dash(const char *p, size_t at)
{
    return p[at] == '-' && pss_skim_is_gap(p[at + 1]);
}

/* What stands at `at` and is neither a key nor a dash: the value of an item, or that of
 * the key or dash on a line above, which is below it. */
static bool
skim_text(struct pss_skimmer *skimmer, size_t at, size_t column, bool is_below)
{
    if (skimmer->n_levels == 0) {
        char c = skimmer->p[at];
        if (skimmer->has_root || column > 0 || (c != '{' && c != '['))
            return false;
        skimmer->has_root = true;
        skimmer->has_list = c == '[';
        return pss_skim_flow(skimmer, at, PSS_SKIM_ROOT);
    }
    size_t parent = skimmer->levels[skimmer->n_levels - 1].column;
    if (!skimmer->is_open || column <= parent)
        return false;
    if (is_below && pss_is_one_of(skimmer->p[at], "|>"))
        return false;
    if (skimmer->out && skimmer->p[at] == '{' && is_in_containers(skimmer, 0))
        skimmer->out->has_containers = true;
    return skim_value(skimmer, at, parent);
}

/* One line of text: dashes, then a key or a scalar. */
static bool
skim_line(struct pss_skimmer *skimmer, size_t line, size_t at)
{
    const char *p = skimmer->p;
    size_t first = at;
    while (is_dash(p, at)) {
        if (!enter(skimmer, at, at - line, LEVEL_LIST))
            return false;
        size_t next = pss_skim_spaces(skimmer, at + 1);
        skimmer->is_open = true;
        if (pss_skim_is_end(p[next]) || p[next] == '#') {
            pss_skim_leave_line(skimmer, next);
            return true;
        }
        at = next;
    }
    struct key key = key_at(skimmer, at);
    if (key.text.p && key.end == 0)
        return skim_text(skimmer, at, at - line, at == first);
    return skim_key(skimmer, &key, at, at - line);
}

static bool
skim_lines(struct pss_skimmer *skimmer)
{
    const char *p = skimmer->p;
    while (skimmer->at < skimmer->n) {
        size_t line = skimmer->at;
        size_t at = pss_skim_spaces(skimmer, line);
        if (at == skimmer->n || pss_skim_is_end(p[at]) || p[at] == '#')
            pss_skim_leave_line(skimmer, at);
        else if (!skim_line(skimmer, line, at))
            return false;
    }
    return true;
}

static bool
skim_json(struct pss_skimmer *skimmer)
{
    size_t at = 0;
    while (pss_is_one_of(skimmer->p[at], " \t\r\n"))
        at++;
    skimmer->has_root = true;
    return pss_skim_flow(skimmer, at, PSS_SKIM_ROOT);
}

/* A skimmer at the start of a text. */
static struct pss_skimmer *
begin(struct pss_skimmer *out, const char *p, size_t n, bool is_json, bool has_tabs)
{
    /* The levels are many bytes, which nobody reads before they are written. */
    out->p = p;
    out->n = n;
    out->at = 0;
    out->n_levels = 0;
    out->is_open = out->has_root = out->has_list = out->has_lists = false;
    out->is_json = is_json;
    out->has_tabs = has_tabs;
    out->out = NULL;
    out->events = NULL;
    out->mem = NULL;
    return out;
}

static bool
skim(struct pss_skimmer *skimmer)
{
    return skimmer->is_json ? skim_json(skimmer) : skim_lines(skimmer);
}

bool
pss_skim_chunk(
    struct pss_skim *out, const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    *out = (struct pss_skim){0};
    struct pss_skimmer skimmer;
    begin(&skimmer, doc->src.p + chunk->span.at, chunk->span.end - chunk->span.at,
        chunk->is_json, doc->look & PSS_LOOK_TAB);
    skimmer.out = out;
    if (chunk->err || doc->has_odd_breaks ||
        ((doc->look & PSS_LOOK_HIGH) && has_mark(&skimmer)))
        return false;
    if (!chunk->is_mute && !skim(&skimmer))
        return false;
    out->has_text = chunk->is_mute || skimmer.has_root;
    return true;
}

static bool
tell(struct pss_skimmer *skimmer, struct pss_events *out, struct pss_arena *mem)
{
    *out = (struct pss_events){0};
    skimmer->events = out;
    skimmer->mem = mem;
    if (!skim(skimmer))
        return false;
    while (skimmer->n_levels > 0)
        pop(skimmer);
    pss_skim_tell(skimmer, PSS_EVENT_END, skimmer->n, skimmer->n);
    return true;
}

bool
pss_skim_events(struct pss_events *out, struct pss_arena *mem,
    const struct pss_mask *image, bool is_json)
{
    struct pss_skimmer skimmer;
    begin(&skimmer, image->p, image->n, is_json,
        image->n > 0 && memchr(image->p, '\t', image->n));
    return !has_mark(&skimmer) && tell(&skimmer, out, mem);
}

bool
pss_skim_source(struct pss_events *out, struct pss_arena *mem, struct pss_str text)
{
    struct pss_skimmer skimmer;
    begin(&skimmer, text.p, text.n, false, false);
    return tell(&skimmer, out, mem);
}
