/* A new key of values stands where a person would look for it: a security context behind
 * its like, else behind the image of its component, anything else at the end. */
#include "pss/base.h"

#include "feeds.h"
#include "newvalue.h"
#include "pss/layout.h"

enum { MANY_KEYS = 8 }; /* so many that are sorted are so by intent */

/* ---- blank lines ---- */

static bool
has_lines(const struct pss_node *value)
{
    return value->style == PSS_BLOCK || value->style == PSS_LITERAL ||
           value->style == PSS_FOLDED;
}

/* True if a blank line parts the entry from the next one. */
static bool
is_apart(const struct pss_node *entry)
{
    return pss_layout_blank_above(&entry->doc->lines, pss_layout_before(entry->next));
}

/* True if the entries of a mapping are parted by blank lines: those that take several lines,
 * if there are any. */
static bool
is_airy(const struct pss_node *map)
{
    size_t n[2] = {0, 0};
    size_t apart[2] = {0, 0};
    for (const struct pss_node *it = map->first; it->next; it = it->next) {
        bool is_block = has_lines(it) || has_lines(it->next);
        n[is_block]++;
        apart[is_block] += is_apart(it);
    }
    bool is_block = n[true] > 0;
    return n[is_block] > 0 && 2 * apart[is_block] >= n[is_block];
}

/* ---- comments ---- */

/* The comment lines that stand above an entry, at its column. */
static struct pss_str
remark_of(const struct pss_node *entry)
{
    size_t at = pss_layout_before(entry);
    size_t end = pss_layout_start(entry);
    return at < end ? pss_doc_text(entry->doc, at, end) : PSS_STR("");
}

/* A line without the blanks around it. */
static struct pss_str
first_line(struct pss_str text)
{
    size_t end = pss_line_end(text, 0);
    size_t at = 0;
    while (at < end && pss_is_one_of(text.p[at], " \t"))
        at++;
    while (end > at && pss_is_one_of(text.p[end - 1], " \t\r"))
        end--;
    return (struct pss_str){text.p + at, end - at};
}

/* The signs that begin the comment lines, with the blank behind them. */
static struct pss_str
signs_of(struct pss_str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == '#')
        n++;
    n += n < line.n && line.p[n] == ' ';
    return (struct pss_str){line.p, n};
}

static bool
is_bare(struct pss_str line)
{
    return signs_of(line).n == line.n;
}

/* The first line of a comment that is not bare; if all are, the first. */
static struct pss_str
worded_line(struct pss_str text)
{
    for (struct pss_str rest = text; rest.n > 0;) {
        size_t next = pss_line_next(rest, 0);
        if (!is_bare(first_line(rest)))
            return first_line(rest);
        rest = (struct pss_str){rest.p + next, rest.n - next};
    }
    return first_line(text);
}

/* The entry whose comment shows how comments are written here: that before the new key, else
 * the first that has one. NULL: most have none. */
static const struct pss_node *
remarked_entry(const struct pss_node *map, const struct pss_node *behind)
{
    const struct pss_node *first = NULL;
    size_t n = 0;
    for (const struct pss_node *it = map->first; it; it = it->next) {
        if (remark_of(it).n == 0)
            continue;
        n++;
        first = first ? first : it;
    }
    if (2 * n < map->n || n < 2)
        return NULL;
    return remark_of(behind).n > 0 ? behind : first;
}

/* `@param` or `@skip`, and what it is about, of a line that tools read; "" if there is none. */
static struct pss_str
mark_of(struct pss_str remark)
{
    static const char *const marks[] = {"@param ", "@skip "};
    for (size_t i = 0; i < PSS_COUNT(marks); i++)
        if (pss_str_find(remark, pss_str_of(marks[i]), 0) != SIZE_MAX)
            return pss_str_of(marks[i]);
    return PSS_STR("");
}

/* The first line of a comment in the manner of a neighbour. `path` is that of the new key, with
 * dots. */
static struct pss_str
line_like(struct pss_arena *mem, const struct pss_node *entry, struct pss_str path,
    const char *words)
{
    struct pss_str text = remark_of(entry);
    struct pss_str line = worded_line(text);
    struct pss_str signs = signs_of(line);
    struct pss_str rest = {line.p + signs.n, line.n - signs.n};
    struct pss_str mark = mark_of(text);
    if (pss_str_is(mark, "@skip "))
        return pss_arena_printf(
            mem, "%.*s%.*s%.*s", PSS_FMT(signs), PSS_FMT(mark), PSS_FMT(path));
    if (mark.n > 0)
        return pss_arena_printf(mem, "%.*s%.*s%.*s [object] %s", PSS_FMT(signs),
            PSS_FMT(mark), PSS_FMT(path), words);
    if (pss_str_starts(rest, PSS_STR("-- ")))
        return pss_arena_printf(mem, "%.*s-- %s", PSS_FMT(signs), words);
    if (pss_str_find(rest, PSS_STR(" -- "), 0) != SIZE_MAX &&
        pss_str_find(rest, pss_key_text(entry->key), 0) != SIZE_MAX)
        return pss_arena_printf(
            mem, "%.*s%.*s -- %s", PSS_FMT(signs), PSS_FMT(path), words);
    if (!is_bare(line))
        return pss_arena_printf(mem, "%.*s%s", PSS_FMT(signs), words);
    return pss_arena_printf(mem, "%.*s %s", PSS_FMT(line), words);
}

/* All of its lines: above and below there may be bare ones. */
static struct pss_str
remark_like(struct pss_arena *mem, const struct pss_node *entry, struct pss_str path,
    const char *words)
{
    struct pss_str text = remark_of(entry);
    struct pss_str first = first_line(text);
    struct pss_str last =
        first_line((struct pss_str){text.p + pss_line_start(text, text.n - 1),
            text.n - pss_line_start(text, text.n - 1)});
    struct pss_str remark = line_like(mem, entry, path, words);
    if (is_bare(first))
        remark = pss_arena_printf(mem, "%.*s\n%.*s", PSS_FMT(first), PSS_FMT(remark));
    if (is_bare(last) && last.n > 0)
        remark = pss_arena_printf(mem, "%.*s\n%.*s", PSS_FMT(remark), PSS_FMT(last));
    return remark;
}

/* ---- the entry behind which the key goes ---- */

/* A key that speaks of the image, beside it: the parts of its name only if it is a text. */
static bool
is_of_image(struct pss_str key, bool is_text)
{
    static const char *const keys[] = {
        "tag", "version", "repository", "registry", "digest"};
    for (size_t i = 0; is_text && i < PSS_COUNT(keys); i++)
        if (pss_str_is(key, keys[i]))
            return true;
    return pss_str_starts(key, PSS_STR("image")) || pss_str_is(key, "pullPolicy") ||
           pss_str_is(key, "pullSecrets");
}

/* The last of the entries about the image. If that is a text, blank lines do not part them. */
static const struct pss_node *
end_of_image(const struct pss_node *image)
{
    bool is_text = image->kind == PSS_SCALAR;
    while (image->next && (is_text || !is_apart(image)) &&
           is_of_image(pss_key_text(image->next->key), is_text))
        image = image->next;
    return image;
}

static const struct pss_node *
image_of(const struct pss_node *map)
{
    static const char *const keys[] = {"image", "images", "repository"};
    for (size_t i = 0; i < PSS_COUNT(keys); i++)
        if (pss_find(map, pss_str_of(keys[i])).value)
            return pss_find(map, pss_str_of(keys[i])).value;
    return NULL;
}

static const struct pss_node *
entry_before(const struct pss_node *map)
{
    const struct pss_node *context = NULL;
    const struct pss_node *image = image_of(map);
    for (const struct pss_node *it = map->first; it; it = it->next)
        if (feed_is_context_name(pss_key_text(it->key)))
            context = it;
    return context ? context : image ? end_of_image(image) : map->last;
}

/* The mapping that gets a new key for the path, and the key; NULL: it needs none. */
static const struct pss_node *
growing_map(struct pss_str *key, struct pss_str *above, const struct values_file *file,
    struct pss_str path)
{
    const struct pss_node *map = file->root;
    struct pss_str rest = path;
    while (map && map->kind == PSS_MAP && map->style == PSS_BLOCK && map->first) {
        *key = pss_wish_key(&rest, VALUES_SEPARATOR);
        const struct pss_node *next = pss_find(map, *key).value;
        *above = (struct pss_str){path.p, (size_t)(key->p - path.p) + key->n};
        if (!next)
            return map;
        if (rest.n == 0)
            return NULL;
        map = next;
    }
    return NULL;
}

const struct pss_seat *
values_seat(struct pss_arena *mem, const struct values_file *file, struct pss_str path,
    enum values_level level)
{
    struct pss_str key, above;
    const struct pss_node *map = growing_map(&key, &above, file, path);
    if (!map || map->has_merges || (pss_layout_is_sorted(map) && map->n >= MANY_KEYS))
        return NULL;
    bool is_context = feed_is_context_name(key);
    bool is_parted = is_airy(map);
    struct pss_seat *seat = PSS_NEW(mem, struct pss_seat);
    seat->behind = is_context ? entry_before(map) : map->last;
    seat->is_parted = is_parted || (seat->behind->next && is_apart(seat->behind));
    const struct pss_node *like = is_context ? remarked_entry(map, seat->behind) : NULL;
    if (like)
        seat->remark = remark_like(mem, like, values_shown(mem, above),
            level == VALUES_OF_PODS ? "Security context of the pods"
                                    : "Security context of the containers");
    return seat;
}
