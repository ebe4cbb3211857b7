/* Lines, columns and comments around nodes. */
#include "pss/base.h"

#include "pss/directive.h"
#include "pss/layout.h"
#include "pss/value.h"

size_t
pss_layout_column(const struct pss_node *block)
{
    return pss_column(block->doc, block->first->lead);
}

size_t
pss_layout_step(const struct pss_node *map)
{
    if (!map || map->kind != PSS_MAP || map->style != PSS_BLOCK || !map->first)
        return 0;
    size_t column = pss_layout_column(map);
    for (const struct pss_node *value = map->first; value; value = value->next) {
        if (value->kind != PSS_MAP || value->style != PSS_BLOCK)
            continue;
        size_t inner = pss_layout_column(value);
        if (inner > column)
            return inner - column;
    }
    return 0;
}

bool
pss_layout_list_offset(size_t *offset, const struct pss_node *map)
{
    if (!map || map->kind != PSS_MAP || map->style != PSS_BLOCK || !map->first)
        return false;
    size_t column = pss_layout_column(map);
    for (const struct pss_node *value = map->first; value; value = value->next) {
        if (value->kind != PSS_SEQ || value->style != PSS_BLOCK)
            continue;
        *offset = pss_layout_column(value) - column;
        return true;
    }
    return false;
}

/* One line of the source. */
struct line {
    size_t at;
    size_t end;   /* before its line end */
    size_t first; /* first byte that is not blank; `end` if there is none */
};

static struct line
line_at(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    struct line line = {pss_lines_start(lines, at), pss_lines_end(lines, at), 0};
    line.first = line.at;
    while (line.first < line.end &&
           (src.p[line.first] == ' ' || src.p[line.first] == '\t'))
        line.first++;
    return line;
}

static bool
is_blank(struct line line)
{
    return line.first == line.end;
}

static bool
is_comment(struct pss_str src, struct line line)
{
    return line.first < line.end && src.p[line.first] == '#';
}

/* A `#` in column 0 counts as standing one column further for each blank after it. */
static size_t
comment_column(struct pss_str src, struct line line)
{
    if (line.first != line.at)
        return line.first - line.at;
    size_t at = line.at + 1;
    while (at < line.end && src.p[at] == ' ')
        at++;
    return at - line.at - 1;
}

/* `# key:` or `# - `: a comment that was YAML once. */
static bool
reads_as_yaml(struct pss_str src, struct line line)
{
    size_t at = line.first;
    while (at < line.end && src.p[at] == '#')
        at++;
    while (at < line.end && (src.p[at] == ' ' || src.p[at] == '\t'))
        at++;
    if (at == line.end)
        return false;
    if (src.p[at] == '-')
        return at + 1 == line.end || src.p[at + 1] == ' ';
    size_t key = at;
    while (at < line.end && src.p[at] != ':' && src.p[at] != ' ' && src.p[at] != '\t')
        at++;
    return at > key && at < line.end && src.p[at] == ':' &&
           (at + 1 == line.end || src.p[at + 1] == ' ');
}

/* True if the line starts an item of a block list that holds the node. */
static bool
is_next_item(const struct pss_node *node, struct line line)
{
    struct pss_str src = node->doc->src;
    if (line.first >= line.end || src.p[line.first] != '-')
        return false;
    for (node = node->parent; node; node = node->parent)
        if (node->kind == PSS_SEQ && node->style == PSS_BLOCK &&
            pss_layout_column(node) == line.first - line.at)
            return true;
    return false;
}

/* A run of comment lines below the line that holds `at`. */
struct run {
    size_t end;    /* of its last line; of the line that holds `at` if it is empty */
    size_t next;   /* start of the line after it */
    size_t shared; /* the column of all its lines, or PSS_NOWHERE */
    bool has_yaml; /* a line reads as commented-out YAML */
    bool is_empty;
};

static struct run
run_below(const struct pss_node *node, size_t at, size_t column)
{
    struct pss_str src = node->doc->src;
    const struct pss_lines *lines = &node->doc->lines;
    struct run run = {
        pss_lines_end(lines, at), pss_lines_next(lines, at), PSS_NOWHERE, false, true};
    bool is_parted = false;
    for (size_t next = run.next; next < src.n;) {
        struct line line = line_at(lines, next);
        next = pss_lines_next(lines, next);
        if (is_blank(line) && !run.is_empty) {
            is_parted = true;
            continue;
        }
        if (!is_comment(src, line) || comment_column(src, line) < column)
            break;
        /* words in column 0 behind a blank line speak of what follows */
        if (is_parted && line.first == line.at && !reads_as_yaml(src, line))
            break;
        if (pss_directive_is_in(src, line.first)) /* it speaks of what follows */
            break;
        size_t own = line.first - line.at;
        run.shared = run.is_empty || run.shared == own ? own : PSS_NOWHERE;
        run.is_empty = false;
        run.has_yaml = run.has_yaml || reads_as_yaml(src, line);
        run.end = line.end;
        run.next = next;
    }
    return run;
}

static const struct pss_node *
last_leaf(const struct pss_node *node)
{
    while (node->style == PSS_BLOCK && node->last)
        node = node->last;
    return node;
}

char
pss_layout_chomping(const struct pss_node *block)
{
    struct pss_str head = pss_node_text(block);
    size_t at = head.n > 1 && head.p[1] >= '1' && head.p[1] <= '9' ? 2 : 1;
    bool is_there = at < head.n && (head.p[at] == '+' || head.p[at] == '-');
    return is_there ? head.p[at] : '\0';
}

bool
pss_layout_is_open(const struct pss_node *entry)
{
    const struct pss_node *leaf = last_leaf(entry);
    if (leaf->style == PSS_MISSING && leaf->key && leaf->colon == 0)
        leaf = leaf->key;
    if (leaf->style != PSS_LITERAL && leaf->style != PSS_FOLDED)
        return false;
    struct pss_str src = leaf->doc->src;
    char kept = pss_layout_chomping(leaf);
    size_t at = leaf->span.end;
    while (at < src.n && pss_is_one_of(src.p[at], " \t\r"))
        at++;
    if (at == src.n) /* the last line of text, or of nothing but the header */
        return kept != '-' && pss_lines_end(&leaf->doc->lines, leaf->span.at) < src.n;
    if (kept != '+' || src.p[src.n - 1] == '\n')
        return false;
    while (at < src.n && pss_is_one_of(src.p[at], " \t\r\n"))
        at++;
    return at == src.n;
}

size_t
pss_layout_end(const struct pss_node *block)
{
    struct pss_str src = block->doc->src;
    const struct pss_lines *lines = &block->doc->lines;
    size_t end = pss_node_entry_end(last_leaf(block));
    struct run run = run_below(block, end, pss_layout_column(block));
    if (run.is_empty)
        return run.end;
    if (run.next < src.n && !run.has_yaml &&
        is_next_item(block, line_at(lines, run.next)))
        return pss_lines_end(lines, end);
    return run.end;
}

size_t
pss_layout_end_below(
    size_t *shared, const struct pss_node *entry, size_t at, size_t column)
{
    struct run run = run_below(entry, at, column + 1);
    *shared = run.shared;
    return run.end;
}

bool
pss_layout_starts_line(const struct pss_node *entry)
{
    struct pss_str src = entry->doc->src;
    size_t at = entry->lead - pss_column(entry->doc, entry->lead);
    while (at < entry->lead && (src.p[at] == ' ' || src.p[at] == '\t'))
        at++;
    return at == entry->lead;
}

/* Start of the run of comment lines in column 0 that ends with the line above `at`,
 * if none of them reads as commented-out YAML; else `at`. */
static size_t
column_zero_run(const struct pss_lines *lines, size_t at)
{
    struct pss_str src = lines->src;
    size_t start = at;
    while (start > 0) {
        struct line above = line_at(lines, start - 1);
        if (!is_comment(src, above) || above.first != above.at)
            break;
        if (reads_as_yaml(src, above))
            return at;
        start = above.at;
    }
    return start;
}

/* Of the comment and blank lines above the line that starts at `at`, not above `floor`:
 * the start of the first that holds a directive, which speaks of what follows; else `at`. */
static size_t
directives_above(const struct pss_lines *lines, size_t at, size_t floor)
{
    size_t start = at;
    while (at > floor) {
        struct line above = line_at(lines, at - 1);
        if (!is_blank(above) && !is_comment(lines->src, above))
            break;
        at = above.at;
        if (at < floor)
            break;
        if (!is_blank(above) && pss_directive_is_in(lines->src, above.first))
            start = at;
    }
    return start;
}

/* Where the text of the entry before it ends: that may be a block scalar, the last lines
 * of which look like comments. */
static size_t
end_above(const struct pss_node *entry)
{
    const struct pss_node *before = NULL;
    const struct pss_node *it = entry->parent ? entry->parent->first : entry;
    for (; it != entry; it = it->next)
        before = it;
    return before ? pss_node_entry_end(last_leaf(before)) : 0;
}

size_t
pss_layout_start(const struct pss_node *entry)
{
    const struct pss_lines *lines = &entry->doc->lines;
    size_t at = pss_lines_start(lines, entry->lead);
    size_t start = directives_above(lines, at, 0);
    return start < at ? directives_above(lines, at, end_above(entry)) : at;
}

/* The comment lines that belong to the entry that starts the line at `at`. */
static size_t
comments_above(const struct pss_node *entry, size_t at)
{
    struct pss_str src = entry->doc->src;
    const struct pss_lines *lines = &entry->doc->lines;
    size_t column = pss_column(entry->doc, entry->lead);
    for (;;) {
        if (at == 0)
            return at;
        struct line above = line_at(lines, at - 1);
        if (is_comment(src, above) && above.first - above.at == column) {
            at = above.at;
            continue;
        }
        size_t run = column_zero_run(lines, at);
        if (run == at)
            return at;
        at = run;
    }
}

size_t
pss_layout_before(const struct pss_node *entry)
{
    if (!pss_layout_starts_line(entry))
        return entry->lead;
    return comments_above(entry, pss_layout_start(entry));
}

bool
pss_layout_blank_above(const struct pss_lines *lines, size_t at)
{
    return at > 0 && is_blank(line_at(lines, at - 1));
}

bool
pss_layout_is_sorted(const struct pss_node *map)
{
    size_t keys = 0;
    struct pss_str before = {NULL, 0};
    for (const struct pss_node *value = map->first; value; value = value->next) {
        if (pss_is_merge(value))
            continue;
        struct pss_str key = pss_key_text(value->key);
        if (keys++ > 0 && pss_str_cmp(before, key) > 0)
            return false;
        before = key;
    }
    return keys >= 3;
}
