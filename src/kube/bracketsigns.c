/* Signs in brackets: JSON, and YAML in flow style. */
#include "pss/base.h"

#include "pss/tree.h"
#include "signreader.h"

size_t
pss_sign_quoted_end(struct pss_str text, size_t at)
{
    char quote = text.p[at];
    for (size_t i = at + 1; i < text.n && text.p[i] != '\n'; i++) {
        if (text.p[i] == quote)
            return i + 1;
        if (text.p[i] == '\\' && quote == '"')
            i++;
    }
    return at;
}

/* Behind the text in quotes at `at`; behind its first quote if the text does not end. */
static size_t
skip_quoted(struct pss_sign_reader *reader, size_t at)
{
    size_t end = at < reader->unquoted ? at : pss_sign_quoted_end(reader->text, at);
    if (end == at)
        reader->unquoted = reader->line.end; /* or each quote would be asked */
    return end == at ? at + 1 : end;
}

size_t
pss_sign_skip_comment(struct pss_str text, size_t at)
{
    char before = at > 0 ? text.p[at - 1] : '\n';
    bool is_yaml =
        text.p[at] == '#' && (pss_is_blank_in_line(before) || before == '\n');
    if (is_yaml || (pss_str_has_at(text, at, PSS_STR("//")) && before != ':'))
        return pss_line_end(text, at);
    if (!pss_str_has_at(text, at, PSS_STR("/*")))
        return at;
    size_t close = pss_str_find(text, PSS_STR("*/"), at + 2);
    return close == SIZE_MAX ? text.n : close + 2;
}

static void
open_bracket(struct pss_sign_reader *reader, enum pss_inside inside)
{
    if (reader->depth < PSS_SIGN_MAX_DEPTH)
        reader->inside[reader->depth] = inside;
    reader->depth++;
    reader->is_items = false;
}

static enum pss_inside
innermost(const struct pss_sign_reader *reader)
{
    size_t depth = reader->depth;
    return depth > 0 && depth <= PSS_SIGN_MAX_DEPTH ? reader->inside[depth - 1]
                                                    : PSS_INSIDE_OTHER;
}

static void
take_key_in_brackets(struct pss_sign_reader *reader, struct pss_str key, size_t at)
{
    bool is_known = innermost(reader) == PSS_INSIDE_OBJECT || reader->depth == 0;
    if (at == reader->line.first) {
        size_t column = at - reader->line.at;
        if (reader->flow_column == SIZE_MAX)
            reader->flow_column = column;
        /* A bracket may be missing above. */
        is_known = is_known || (reader->is_flow && column <= reader->flow_column);
    }
    if (is_known)
        pss_sign_note(reader, key);
    reader->is_items = is_known && pss_str_same_letters(key, PSS_STR("items"));
}

/* What stands at `at`; returns where it ends. */
static size_t
step_in_brackets(struct pss_sign_reader *reader, size_t at)
{
    struct pss_str text = reader->text;
    char c = text.p[at];
    size_t next = pss_sign_skip_comment(text, at);
    if (next > at)
        return next;
    bool may_start = at == 0 || pss_is_one_of(text.p[at - 1], " \t\r\n{[,\"'");
    struct pss_str word = may_start ? pss_sign_word(&next, text, at) : PSS_STR("");
    if (word.n > 0) {
        take_key_in_brackets(reader, word, at);
        return next;
    }
    if (pss_sign_is_letter(c)) { /* no word begins within a word */
        while (at < text.n && pss_sign_is_letter(text.p[at]))
            at++;
        return at;
    }
    if (c == '{')
        open_bracket(reader, innermost(reader) == PSS_INSIDE_LIST ? PSS_INSIDE_OBJECT
                                                                  : PSS_INSIDE_OTHER);
    else if (c == '[')
        open_bracket(reader, reader->is_items ? PSS_INSIDE_LIST : PSS_INSIDE_OTHER);
    else if ((c == '}' || c == ']') && reader->depth > 0)
        reader->depth--;
    else if (c == '"' ||
             (c == '\'' && at > 0 && pss_is_one_of(text.p[at - 1], " \t\n{[,:")))
        return skip_quoted(reader, at);
    return at + 1;
}

/* The rest of the line; a comment may end beyond it. */
size_t
pss_sign_read_brackets(struct pss_sign_reader *reader, size_t at)
{
    while (at < reader->line.end && (reader->is_flow || reader->depth > 0))
        at = step_in_brackets(reader, at);
    return at;
}

/* Enters the bracket at `at`. */
size_t
pss_sign_enter_brackets(
    struct pss_sign_reader *reader, size_t at, bool may_be_object, bool may_be_list)
{
    bool is_map = reader->text.p[at] == '{';
    enum pss_inside inside = is_map ? PSS_INSIDE_OBJECT : PSS_INSIDE_LIST;
    open_bracket(
        reader, (is_map ? may_be_object : may_be_list) ? inside : PSS_INSIDE_OTHER);
    return pss_sign_read_brackets(reader, at + 1);
}
