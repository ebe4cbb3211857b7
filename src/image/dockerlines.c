/* Cutting a Dockerfile into instructions. */
#include "pss/base.h"

#include "dockerlines.h"
#include "dockervars.h"

static struct pss_str
without_start(struct pss_str s)
{
    while (s.n > 0 && pss_docker_is_blank(s.p[0]))
        s = (struct pss_str){s.p + 1, s.n - 1};
    return s;
}

struct pss_str
pss_docker_trimmed(struct pss_str s)
{
    s = without_start(s);
    while (s.n > 0 && pss_docker_is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

/* Takes the next line off a text, without its end. */
static struct pss_str
take_line(struct pss_str *rest)
{
    size_t end = pss_str_find(*rest, PSS_STR("\n"), 0);
    struct pss_str line = {rest->p, end == SIZE_MAX ? rest->n : end};
    size_t gone = line.n + (end != SIZE_MAX);
    *rest = (struct pss_str){rest->p + gone, rest->n - gone};
    while (line.n > 0 && line.p[line.n - 1] == '\r')
        line.n--;
    return line;
}

static struct pss_str
next_line(struct docker_lines *lines)
{
    lines->next_line++;
    return take_line(&lines->rest);
}

/* ---- instructions ---- */

/* Takes the escape off the end of a line that goes on. One escape behind another does not
 * make it go on. */
static bool
goes_on(struct pss_str *line, char escape)
{
    size_t n = line->n;
    while (n > 0 && (line->p[n - 1] == ' ' || line->p[n - 1] == '\t'))
        n--;
    if (n == 0 || line->p[n - 1] != escape || (n > 1 && line->p[n - 2] == escape))
        return false;
    line->n = n - 1;
    return true;
}

bool
pss_docker_next(struct docker_lines *lines, struct pss_buf *text)
{
    bool is_begun = false;
    text->n = 0;
    while (lines->rest.n > 0) {
        struct pss_str line = next_line(lines);
        struct pss_str words = without_start(line);
        if (words.n == 0 || words.p[0] == '#')
            continue; /* in the middle of an instruction, too */
        if (!is_begun)
            lines->line = lines->next_line;
        is_begun = true;
        bool is_open = goes_on(&line, lines->escape);
        pss_buf_add(text, line);
        if (!is_open)
            return true;
    }
    return is_begun;
}

/* ---- here-documents ---- */

/* The word that ends the here-document which this word begins; "" if it begins none: `<<X`,
 * with a number before and a dash behind the signs, and quotes around the word. */
static struct pss_str
end_of_here(bool *has_tabs, struct pss_arena *mem, char escape, struct pss_str word)
{
    static const struct docker_scope none = {.escape = '\0'};
    size_t n = 0;
    while (n < word.n && word.p[n] >= '0' && word.p[n] <= '9')
        n++;
    if (!pss_str_has_at(word, n, PSS_STR("<<")))
        return PSS_STR("");
    n += 2;
    *has_tabs = n < word.n && word.p[n] == '-';
    n += *has_tabs;
    struct pss_str name = {word.p + n, word.n - n};
    if (name.n == 0 || memchr(name.p, '<', name.n))
        return PSS_STR("");
    struct docker_scope scope = none;
    scope.escape = escape;
    struct pss_str end;
    /* A word with a variable stands for itself. */
    return pss_docker_expand(&end, mem, &scope, name) ? end : name;
}

static bool
skip_to(struct docker_lines *lines, struct pss_str end, bool has_tabs)
{
    while (lines->rest.n > 0) {
        struct pss_str line = next_line(lines);
        while (has_tabs && line.n > 0 && line.p[0] == '\t')
            line = (struct pss_str){line.p + 1, line.n - 1};
        if (pss_str_eq(line, end))
            return true;
    }
    return false;
}

bool
pss_docker_skip_here(
    struct docker_lines *lines, struct pss_arena *mem, struct pss_str text)
{
    while ((text = pss_docker_trimmed(text)).n > 0) {
        struct pss_str word = {text.p, pss_docker_word_length(lines->escape, text)};
        text = (struct pss_str){text.p + word.n, text.n - word.n};
        bool has_tabs = false;
        struct pss_str end = end_of_here(&has_tabs, mem, lines->escape, word);
        if (end.n > 0 && !skip_to(lines, end, has_tabs))
            return false;
    }
    return true;
}

/* ---- directives ---- */

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* `# NAME = VALUE` with one of the known names. */
static bool
is_directive(struct pss_str *name, struct pss_str *value, struct pss_str line)
{
    static const char *const known[] = {"escape", "syntax", "check"};
    line = without_start(line);
    if (line.n == 0 || line.p[0] != '#')
        return false;
    line = pss_docker_trimmed((struct pss_str){line.p + 1, line.n - 1});
    size_t n = 0;
    while (n < line.n && is_letter(line.p[n]))
        n++;
    *name = (struct pss_str){line.p, n};
    *value = pss_docker_trimmed((struct pss_str){line.p + n, line.n - n});
    if (value->n < 2 || value->p[0] != '=')
        return false;
    *value = pss_docker_trimmed((struct pss_str){value->p + 1, value->n - 1});
    for (size_t i = 0; i < PSS_COUNT(known); i++)
        if (pss_str_same_letters(*name, pss_str_of(known[i])))
            return true;
    return false;
}

bool
pss_docker_lines_begin(struct docker_lines *lines, struct pss_str text)
{
    struct pss_str mark = PSS_STR("\xEF\xBB\xBF");
    if (pss_str_starts(text, mark))
        text = (struct pss_str){text.p + mark.n, text.n - mark.n};
    *lines = (struct docker_lines){.rest = text, .escape = '\\'};
    struct pss_str name;
    struct pss_str value;
    while (text.n > 0 && is_directive(&name, &value, take_line(&text))) {
        if (!pss_str_same_letters(name, PSS_STR("escape")))
            continue;
        if (value.n != 1 || !pss_is_one_of(value.p[0], "\\`"))
            return false;
        lines->escape = value.p[0];
    }
    return true;
}
