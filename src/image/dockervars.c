/* Filling in the variables of a Dockerfile. */
#include "pss/base.h"

#include "dockervars.h"
#include "pss/buf.h"

bool
pss_docker_is_blank(char c)
{
    return pss_is_one_of(c, " \t\r\v\f");
}

struct docker_var *
pss_docker_var_find(const struct docker_vars *variables, struct pss_str name)
{
    const size_t *number = variables ? pss_table_find(&variables->names, name) : NULL;
    return number ? &variables->items[*number - 1] : NULL;
}

void
pss_docker_var_set(
    struct docker_vars *variables, struct pss_arena *mem, struct docker_var one)
{
    size_t *number = pss_table_at(&variables->names, mem, one.name);
    if (*number > 0) {
        variables->items[*number - 1] = one;
        return;
    }
    *number = variables->n + 1;
    PSS_PUSH(mem, variables, one);
}

static size_t
name_length(struct pss_str s)
{
    size_t n = 0;
    while (n < s.n && ((s.p[n] >= 'a' && s.p[n] <= 'z') || s.p[n] == '_' ||
                          (s.p[n] >= 'A' && s.p[n] <= 'Z') ||
                          (n > 0 && s.p[n] >= '0' && s.p[n] <= '9')))
        n++;
    return n;
}

static const struct docker_var *
find_in(const struct docker_scope *scope, struct pss_str name)
{
    const struct docker_var *variable = pss_docker_var_find(scope->env, name);
    return variable ? variable : pss_docker_var_find(scope->args, name);
}

/* Words in which something is to be filled in, too, are not read. */
static bool
is_plain(const struct docker_scope *scope, struct pss_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (pss_is_one_of(word.p[i], "$'\"{") || word.p[i] == scope->escape)
            return false;
    return true;
}

/* Adds the value of `$NAME`, `${NAME}`, `${NAME:-word}` or `${NAME:+word}`, which stands at
 * *at; false if it is not known. */
static bool
add_variable(struct pss_buf *out, size_t *at, const struct docker_scope *scope,
    struct pss_str text)
{
    bool is_braced = *at + 1 < text.n && text.p[*at + 1] == '{';
    size_t start = *at + 1 + is_braced;
    struct pss_str rest = {text.p + start, text.n - start};
    struct pss_str name = {rest.p, name_length(rest)};
    if (name.n == 0)
        return false;
    const struct docker_var *variable = find_in(scope, name);
    bool is_set = variable && variable->is_known;
    *at = start + name.n;
    if (!is_braced) {
        if (is_set)
            pss_buf_add(out, variable->value);
        return is_set;
    }
    size_t end = pss_str_find(text, PSS_STR("}"), *at);
    if (end == SIZE_MAX)
        return false;
    struct pss_str change = {text.p + *at, end - *at};
    struct pss_str word = {change.p + 2, change.n > 2 ? change.n - 2 : 0};
    *at = end + 1;
    bool is_default = pss_str_starts(change, PSS_STR(":-"));
    bool is_other = pss_str_starts(change, PSS_STR(":+"));
    if ((change.n > 0 && !is_default && !is_other) || !is_plain(scope, word))
        return false;
    /* A variable that nothing here sets may be set when the image is built. */
    if (!is_set && !is_default)
        return false;
    bool is_full = is_set && variable->value.n > 0;
    if (is_default)
        pss_buf_add(out, is_full ? variable->value : word);
    else if (!is_other)
        pss_buf_add(out, variable->value);
    else if (is_full)
        pss_buf_add(out, word);
    return true;
}

bool
pss_docker_expand(struct pss_str *out, struct pss_arena *mem,
    const struct docker_scope *scope, struct pss_str text)
{
    struct pss_buf buf = {0};
    bool is_known = true;
    char quote = '\0';
    for (size_t i = 0; is_known && i < text.n && buf.n <= DOCKER_MOST_VALUE;) {
        char c = text.p[i];
        if (c == '$' && quote != '\'') {
            is_known = add_variable(&buf, &i, scope, text);
            continue;
        }
        bool is_end = quote != '\0' && c == quote;
        bool is_start = quote == '\0' && (c == '"' || c == '\'');
        i++;
        if (is_end || is_start) {
            quote = is_start ? c : '\0';
            continue;
        }
        if (c == scope->escape && quote != '\'' && i < text.n)
            c = text.p[i++];
        pss_buf_putc(&buf, c);
    }
    *out = pss_arena_copy(mem, pss_buf_str(&buf));
    pss_buf_release(&buf);
    return is_known;
}

size_t
pss_docker_word_length(char escape, struct pss_str s)
{
    char quote = '\0';
    size_t n = 0;
    for (; n < s.n && (quote != '\0' || !pss_docker_is_blank(s.p[n])); n++) {
        char c = s.p[n];
        if (c == escape && quote != '\'' && n + 1 < s.n)
            n++;
        else if (quote != '\0' ? c == quote : c == '"' || c == '\'')
            quote = quote != '\0' ? '\0' : c;
    }
    return n;
}
