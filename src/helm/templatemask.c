/* The image is made line by line. What an action prints is not known, so a word stands for
 * it where it is part of a line with text, and nothing where it has lines of its own. */
#include "pss/base.h"

#include "pss/below.h"
#include "pss/lines.h"
#include "templatemask.h"

/* What each byte of the source is to the image. */
enum { TEXT, GONE, WORD };

enum { PADDING = 64 };

/* Says for each byte what it is. */
static void
sort_bytes(struct pss_template_mask *mask, const struct pss_actions *actions,
    const struct pss_kept *kept)
{
    size_t at = 0;
    bool is_kept = kept->top;
    for (size_t i = 0; i < actions->n; i++) {
        const struct pss_action *action = &actions->items[i];
        if (!is_kept)
            memset(mask->kinds + at, GONE, action->span.at - at);
        bool is_word = is_kept && pss_action_prints(action);
        memset(mask->kinds + action->span.at, is_word ? WORD : GONE,
            action->span.end - action->span.at);
        at = action->span.end;
        is_kept = action->branch == PSS_NO_BRANCH ? kept->top
                                                  : kept->branches[action->branch];
    }
    if (!is_kept)
        memset(mask->kinds + at, GONE, mask->src.n - at);
}

static bool
is_blank(const struct pss_template_mask *mask, size_t at)
{
    return mask->kinds[at] == GONE ||
           (mask->kinds[at] == TEXT && pss_is_blank_in_line(mask->src.p[at]));
}

static size_t
skip_blank(const struct pss_template_mask *mask, size_t at, size_t end)
{
    while (at < end && is_blank(mask, at))
        at++;
    return at;
}

static bool
is_text(const struct pss_template_mask *mask, size_t at, char c)
{
    return mask->kinds[at] == TEXT && mask->src.p[at] == c;
}

/* Bytes of a line without text become line feeds: blanks would count for the indentation
 * of a block scalar. */
static void
empty(struct pss_template_mask *mask, size_t at, size_t end)
{
    for (; at < end; at++)
        if (mask->p[at] != '\r')
            mask->p[at] = '\n';
}

static void
blank(struct pss_template_mask *mask, size_t at, size_t end, char with)
{
    for (; at < end; at++)
        if (mask->p[at] != '\r')
            mask->p[at] = with;
}

/* Writes what stands before the first text of a line, so that this text has the column in
 * which the first action stood. */
static void
write_lead(struct pss_template_mask *mask, const struct pss_mask_row *row)
{
    size_t first = row->at;
    while (first < row->first && mask->kinds[first] == TEXT)
        first++;
    if (first == row->first)
        return;
    size_t column = first - row->at;
    size_t start = row->first - column;
    blank(mask, start, row->first, ' ');
    empty(mask, row->at, start);
}

/* Where the text in quotes that starts at `at` ends in its line. */
static size_t
skip_quoted(const struct pss_template_mask *mask, size_t at, size_t end)
{
    char quote = mask->src.p[at];
    for (at++; at < end; at++) {
        if (quote == '"' && is_text(mask, at, '\\'))
            at++;
        else if (is_text(mask, at, quote))
            return at + 1;
    }
    return end;
}

/* Behind the colon of the key that starts at `at`; `end` if there is none. */
static size_t
find_colon(const struct pss_template_mask *mask, size_t at, size_t end)
{
    if (at < end && (is_text(mask, at, '"') || is_text(mask, at, '\'')))
        at = skip_quoted(mask, at, end);
    for (; at < end; at++) {
        if (mask->kinds[at] != TEXT)
            continue;
        char c = mask->src.p[at];
        if (c == ':' && (at + 1 == end || mask->kinds[at + 1] != TEXT ||
                            pss_is_blank_in_line(mask->src.p[at + 1])))
            return at + 1;
        bool is_comment = c == '#' && at > 0 && is_blank(mask, at - 1);
        if (is_comment || c == '{' || c == '[')
            break;
    }
    return end;
}

/* Goes over the dashes of items. */
static size_t
skip_dashes(const struct pss_template_mask *mask, struct pss_mask_row *row)
{
    size_t at = row->first;
    while (at < row->end && is_text(mask, at, '-') &&
           (at + 1 == row->end || mask->kinds[at + 1] != TEXT ||
               pss_is_blank_in_line(mask->src.p[at + 1]))) {
        row->inner = row->column + (at - row->first);
        row->value = at + 1;
        at = skip_blank(mask, at + 1, row->end);
    }
    return at;
}

/* True if at `at` nothing stands but actions of which one prints, up to the line's end or
 * a comment. */
static bool
is_only_words(const struct pss_template_mask *mask, size_t at, size_t end)
{
    bool has_word = false;
    for (; at < end; at++) {
        if (is_text(mask, at, '#') && is_blank(mask, at - 1))
            break;
        if (mask->kinds[at] == WORD)
            has_word = true;
        else if (!is_blank(mask, at))
            return false;
    }
    return has_word;
}

/* Behind the header of a block scalar that starts at `at`; `at` if there is none. */
static size_t
skip_header(const struct pss_template_mask *mask, size_t at, size_t end)
{
    size_t start = skip_blank(mask, at, end);
    if (start == end || (!is_text(mask, start, '|') && !is_text(mask, start, '>')))
        return at;
    size_t next = start + 1;
    while (next < end && mask->kinds[next] == TEXT &&
           pss_is_one_of(mask->src.p[next], "+-123456789"))
        next++;
    return next;
}

static void
blank_words(struct pss_template_mask *mask, size_t at, size_t end)
{
    for (; at < end; at++)
        if (mask->kinds[at] == WORD)
            blank(mask, at, at + 1, ' ');
}

/* Finds where the value of the line stands. */
static void
find_value(struct pss_template_mask *mask, struct pss_mask_row *row)
{
    row->value = row->end;
    row->inner = row->column;
    if (is_text(mask, row->first, '#'))
        return;
    size_t key = skip_dashes(mask, row);
    size_t colon = find_colon(mask, key, row->end);
    if (colon < row->end || (colon > key && is_text(mask, colon - 1, ':'))) {
        row->is_key = true;
        row->value = colon;
        row->inner = row->column + (key - row->first);
    }
    if (row->value == row->end)
        return;
    size_t behind = skip_header(mask, row->value, row->end);
    row->is_slot = is_only_words(mask, row->value, row->end);
    if (behind != row->value && is_only_words(mask, behind, row->end))
        blank_words(mask, behind, row->end);
    else if (row->is_slot && row->is_key && mask->kinds[row->value] == WORD)
        blank_words(mask, row->value, row->end);
}

/* Writes one line that has text. */
static void
write_row(struct pss_template_mask *mask, struct pss_mask_row *row)
{
    for (size_t at = row->at; at < row->end; at++)
        if (mask->kinds[at] != TEXT)
            blank(mask, at, at + 1, mask->kinds[at] == WORD ? 'x' : ' ');
    if (!row->has_actions)
        return;
    write_lead(mask, row);
}

static void
add_row(struct pss_template_mask *mask, size_t at, size_t end)
{
    bool has_text = false;
    struct pss_mask_row row = {.at = at, .end = end};
    row.first = skip_blank(mask, at, end);
    size_t lead = at;
    while (lead < row.first && mask->kinds[lead] == TEXT)
        lead++;
    row.column = lead - at;
    for (size_t i = at; i < end; i++) {
        row.has_actions = row.has_actions || mask->kinds[i] != TEXT;
        has_text = has_text || (mask->kinds[i] == TEXT && !is_blank(mask, i));
    }
    if (!has_text) {
        if (row.has_actions)
            empty(mask, at, end);
        return;
    }
    write_row(mask, &row);
    find_value(mask, &row);
    PSS_PUSH(mask->mem, &mask->rows, row);
}

static bool
is_comment(const struct pss_template_mask *mask, const struct pss_mask_row *row)
{
    return row->first < row->end && is_text(mask, row->first, '#');
}

/* True if the line below belongs to what the value of `row` is. */
static bool
is_below(const struct pss_template_mask *mask, const struct pss_mask_row *row,
    const struct pss_mask_row *below)
{
    if (below->column > row->inner)
        return true;
    bool is_item = is_text(mask, below->first, '-') &&
                   (below->first + 1 == below->end ||
                       pss_is_blank_in_line(mask->p[below->first + 1]));
    return row->is_key && row->inner == row->column && below->column == row->inner &&
           is_item;
}

/* A value that goes on in the lines below is not a word. */
static void
blank_parents(struct pss_template_mask *mask)
{
    const struct pss_mask_row *below = NULL;
    for (size_t i = mask->rows.n; i-- > 0;) {
        struct pss_mask_row *row = &mask->rows.items[i];
        if (is_comment(mask, row))
            continue;
        if (row->is_slot && below && is_below(mask, row, below))
            blank_words(mask, row->value, row->end);
        below = row;
    }
}

void
pss_template_mask_of(struct pss_template_mask *out, struct pss_arena *mem,
    const struct pss_actions *actions, const struct pss_kept *kept)
{
    struct pss_str src = actions->src;
    *out = (struct pss_template_mask){
        .mem = mem,
        .src = src,
        .p = pss_alloc(mem, src.n + PADDING),
        .kinds = pss_alloc(mem, src.n + 1),
    };
    if (src.n > 0)
        memcpy(out->p, src.p, src.n);
    sort_bytes(out, actions, kept);
    for (size_t at = 0; at < src.n;) {
        const char *feed = memchr(src.p + at, '\n', src.n - at);
        size_t end = feed ? (size_t)(feed - src.p) : src.n;
        size_t next = end + 1;
        if (end > at && src.p[end - 1] == '\r')
            end--;
        add_row(out, at, end);
        at = next;
    }
    blank_parents(out);
}

/* The line of `at`, or the one above it, if it has actions and is not given up yet. */
static struct pss_mask_row *
row_to_yield(struct pss_template_mask *mask, size_t at)
{
    enum { MOST_ROWS = 2 };
    size_t n = PSS_BELOW(mask->rows.items, mask->rows.n, at, at + 1);
    for (size_t taken = 0; taken < MOST_ROWS && n > 0;) {
        struct pss_mask_row *row = &mask->rows.items[--n];
        if (row->level == LINE_BLANK)
            continue;
        if (row->has_actions)
            return row;
        taken++;
    }
    return NULL;
}

struct pss_span
pss_template_mask_yield_branch(
    struct pss_template_mask *mask, const struct pss_actions *actions, size_t at)
{
    enum { LONGEST = 2000 };
    size_t branch = pss_branch_at(actions, at);
    if (branch == PSS_NO_BRANCH)
        return pss_span_of(at, at);
    struct pss_span span = pss_branch_span(actions, branch);
    size_t line = pss_line_next(mask->src, span.at);
    size_t end = pss_line_start(mask->src, span.end);
    if (span.end - span.at > LONGEST || line >= end || mask->p[at] == '\n')
        return pss_span_of(at, at);
    empty(mask, line, end);
    size_t i = PSS_BELOW(mask->rows.items, mask->rows.n, at, span.at);
    for (; i < mask->rows.n && mask->rows.items[i].end <= end; i++)
        mask->rows.items[i].level = LINE_BLANK;
    return span;
}

const struct pss_mask_row *
pss_template_mask_yield(struct pss_template_mask *mask, size_t at)
{
    struct pss_mask_row *row = row_to_yield(mask, at);
    if (!row)
        return NULL;
    bool has_value = row->level == LINE_AS_IT_IS && row->value + 1 < row->end;
    row->level = has_value ? LINE_WITH_WORD : LINE_BLANK;
    if (!has_value) {
        empty(mask, row->at, row->end);
        return row;
    }
    const struct pss_mask_row *last = mask->rows.items + mask->rows.n;
    const struct pss_mask_row *below = row + 1;
    while (below < last && (is_comment(mask, below) || below->level == LINE_BLANK))
        below++;
    bool is_parent = below < last && is_below(mask, row, below);
    blank(mask, row->value, row->value + 1, ' ');
    blank(mask, row->value + 1, row->end, is_parent ? ' ' : 'x');
    return row;
}
