/* Line by line and bracket by bracket, since no parser takes these texts. */
#include "pss/base.h"

#include "pss/tree.h"
#include "signreader.h"

static const struct sign {
    struct pss_str key;
    enum pss_object_sign bit;
} signs[] = {
    {{"apiVersion", 10}, PSS_SIGN_API_VERSION},
    {{"kind", 4}, PSS_SIGN_KIND},
    {{"op", 2}, PSS_SIGN_OP},
    {{"path", 4}, PSS_SIGN_PATH},
};

void
pss_sign_note(struct pss_sign_reader *reader, struct pss_str key)
{
    for (size_t i = 0; i < PSS_COUNT(signs); i++)
        if (pss_str_same_letters(key, signs[i].key)) /* readers of JSON mind no case */
            reader->signs |= signs[i].bit;
}

/* The word at `at`, in quotes or not, that has a colon behind it: "" if there is none.
 * `*end` is behind the colon. The first quote may be that of a text before it. */
struct pss_str
pss_sign_word(size_t *end, struct pss_str text, size_t at)
{
    const struct pss_str none = {"", 0};
    bool is_quoted = at < text.n && (text.p[at] == '"' || text.p[at] == '\'');
    size_t start = at + is_quoted;
    size_t last = start;
    while (last < text.n && pss_sign_is_letter(text.p[last]))
        last++;
    if (last == start || (is_quoted && (last == text.n || text.p[last] != text.p[at])))
        return none;
    bool has_quote = last < text.n && (text.p[last] == '"' || text.p[last] == '\'');
    size_t colon = pss_skip_blanks(text, last + has_quote, text.n);
    if (colon == text.n || text.p[colon] != ':')
        return none;
    *end = colon + 1;
    return (struct pss_str){text.p + start, last - start};
}

/* ---- in block style ---- */

/* Behind the tags, the anchors and the `? ` before a key. */
static size_t
skip_properties(struct pss_str text, size_t at, size_t end)
{
    while (at < end) {
        bool is_sign =
            text.p[at] == '?' && at + 1 < end && pss_is_blank_in_line(text.p[at + 1]);
        if (!is_sign && text.p[at] != '&' && text.p[at] != '!')
            break;
        while (at < end && !pss_is_blank_in_line(text.p[at]))
            at++;
        at = pss_skip_blanks(text, at, end);
    }
    return at;
}

/* Behind the colon of the key at `at`, or `end` if there is none. */
static size_t
key_end(struct pss_str text, size_t at, size_t end)
{
    if (at < end && (text.p[at] == '"' || text.p[at] == '\''))
        at = pss_sign_quoted_end(text, at);
    for (; at < end; at++)
        if (text.p[at] == ':' &&
            (at + 1 == end || pss_is_blank_in_line(text.p[at + 1])))
            return at + 1;
    return end;
}

/* True if a key in this column is one of the root's, as far as indentation tells. */
static bool
is_at_top(const struct pss_sign_reader *reader, size_t column)
{
    if (reader->top == SIZE_MAX || column <= reader->top)
        return true;
    if (reader->child == SIZE_MAX)
        return !reader->is_open; /* deeper than it should be */
    return column < reader->child;
}

/* The word at `at`, in quotes or not, if nothing else stands on its line; else "". */
static struct pss_str
lone_word(struct pss_str text, size_t at, size_t end)
{
    bool is_quoted = at < end && (text.p[at] == '"' || text.p[at] == '\'');
    size_t start = at + is_quoted;
    size_t last = start;
    while (last < end && pss_sign_is_letter(text.p[last]))
        last++;
    bool is_closed = !is_quoted || (last < end && text.p[last] == text.p[at]);
    size_t rest = pss_skip_blanks(text, last + (is_quoted && is_closed), end);
    bool is_alone = is_closed && (rest >= end || text.p[rest] == '#');
    return (struct pss_str){text.p + start, is_alone ? last - start : 0};
}

/* `? apiVersion`, and the key below a `?`. */
static void
read_complex_key(struct pss_sign_reader *reader, size_t sign)
{
    struct pss_str text = reader->text;
    size_t end = reader->line.end;
    bool has_sign = text.p[sign] == '?' &&
                    (sign + 1 >= end || pss_is_blank_in_line(text.p[sign + 1]));
    size_t at = has_sign ? pss_skip_blanks(text, sign + 1, end) : sign;
    at = skip_properties(text, at, end);
    struct pss_str word = lone_word(text, at, end);
    if (has_sign || reader->awaits_key)
        pss_sign_note(reader, word);
    reader->awaits_key = has_sign && (at >= end || pss_is_one_of(text.p[at], "|>#"));
}

static void
enter_top(
    struct pss_sign_reader *reader, size_t column, struct pss_str key, bool is_open)
{
    if (column < reader->top)
        reader->top = column;
    reader->child = SIZE_MAX;
    reader->is_open = is_open;
    reader->in_list = pss_str_same_letters(key, PSS_STR("items"));
    reader->dash = SIZE_MAX;
    reader->item = SIZE_MAX;
}

static size_t
read_key(struct pss_sign_reader *reader, size_t at, bool is_dashed)
{
    struct pss_str text = reader->text;
    size_t end = reader->line.end;
    size_t column = at - reader->line.at;
    bool is_top = !is_dashed && is_at_top(reader, column);
    bool is_item = reader->in_list && column == reader->item;
    if (is_top || is_item || reader->awaits_key)
        read_complex_key(reader, at);
    at = skip_properties(text, at, end);
    size_t value = key_end(text, at, end);
    struct pss_str word = pss_sign_word(&value, text, at);
    if (word.n > 0 && (is_top || is_item))
        pss_sign_note(reader, word);
    bool has_colon = value > at && text.p[value - 1] == ':';
    value = skip_properties(text, pss_skip_blanks(text, value, end), end);
    char c = value < end ? text.p[value] : '\n';
    if (is_top)
        enter_top(reader, column, word, has_colon && pss_is_one_of(c, "\n|>#*"));
    else if (reader->child == SIZE_MAX)
        reader->child = column;
    if (c != '{' && c != '[')
        return end;
    return pss_sign_enter_brackets(reader, value, false, is_top && reader->in_list);
}

/* Behind the dashes of the line. */
static size_t
skip_dashes(struct pss_sign_reader *reader)
{
    struct pss_str text = reader->text;
    struct pss_sign_line line = reader->line;
    size_t at = line.first;
    while (at < line.end && text.p[at] == '-' &&
           (at + 1 == line.end || pss_is_blank_in_line(text.p[at + 1])))
        at = pss_skip_blanks(text, at + 1, line.end);
    if (at == line.first)
        return at;
    size_t column = line.first - line.at;
    if (reader->top == SIZE_MAX) { /* the root is a list */
        reader->top = column;
        reader->in_list = true;
        reader->is_open = true;
    }
    if (reader->in_list && reader->dash == SIZE_MAX)
        reader->dash = column;
    if (reader->in_list && reader->dash == column)
        reader->item = at - line.at;
    if (reader->child == SIZE_MAX)
        reader->child = column;
    return at;
}

static size_t
read_block(struct pss_sign_reader *reader)
{
    struct pss_str text = reader->text;
    struct pss_sign_line line = reader->line;
    bool is_first = reader->top == SIZE_MAX;
    if (text.p[line.first] == '#' || text.p[line.first] == '%')
        return line.end;
    if (is_first && pss_sign_skip_comment(text, line.first) > line.first)
        return pss_sign_skip_comment(text, line.first);
    size_t at = skip_dashes(reader);
    bool is_dashed = at > line.first;
    if (at == line.end)
        return at;
    if (text.p[at] != '{' && text.p[at] != '[')
        return read_key(reader, at, is_dashed);
    reader->is_flow = is_first && !is_dashed;
    if (is_first)
        reader->top = line.first - line.at;
    bool is_item = reader->in_list && at - line.at == reader->item;
    return pss_sign_enter_brackets(
        reader, at, reader->is_flow || is_item, reader->is_flow);
}

/* ---- */

static void
start_document(struct pss_sign_reader *reader)
{
    reader->top = reader->child = SIZE_MAX;
    reader->dash = reader->item = SIZE_MAX;
    reader->flow_column = SIZE_MAX;
    reader->depth = 0;
    reader->awaits_key = false;
    reader->is_open = reader->in_list = reader->is_flow = reader->is_items = false;
}

/* Less deep than a value in brackets may be: a bracket was not closed. */
static bool
leaves_brackets(const struct pss_sign_reader *reader)
{
    struct pss_sign_line line = reader->line;
    return !reader->is_flow && line.first - line.at <= reader->top &&
           !pss_is_one_of(reader->text.p[line.first], "]},");
}

/* Reads the line that holds `at`, from there on; returns where it stopped. */
static size_t
read_line(struct pss_sign_reader *reader, size_t at)
{
    struct pss_str text = reader->text;
    struct pss_sign_line *line = &reader->line;
    line->at = pss_line_start(text, at);
    line->end = pss_line_end(text, at);
    line->first = pss_skip_blanks(text, line->at, line->end);
    if (at == line->at && pss_str_has_at(text, at, PSS_STR("---"))) {
        start_document(reader);
        line->first =
            skip_properties(text, pss_skip_blanks(text, at + 3, line->end), line->end);
    }
    if (at < line->first)
        at = line->first;
    if (at >= line->end)
        return line->end;
    if ((reader->is_flow || reader->depth > 0) && !leaves_brackets(reader))
        return pss_sign_read_brackets(reader, at);
    reader->depth = 0;
    return at == line->first ? read_block(reader) : line->end;
}

unsigned
pss_signs_of(struct pss_str text)
{
    size_t mark = pss_str_has_at(text, 0, PSS_STR("\xef\xbb\xbf")) ? 3 : 0;
    text = (struct pss_str){text.p + mark, text.n - mark};
    struct pss_sign_reader reader = {.text = text};
    start_document(&reader);
    for (size_t at = 0; at < text.n;) {
        size_t end = read_line(&reader, at);
        at = end == reader.line.end ? pss_line_next(text, end) : end;
    }
    return reader.signs;
}

bool
pss_signs_tell(unsigned bits)
{
    unsigned operation = PSS_SIGN_OP | PSS_SIGN_PATH;
    return (bits & (PSS_SIGN_API_VERSION | PSS_SIGN_KIND)) != 0 ||
           (bits & operation) == operation;
}
