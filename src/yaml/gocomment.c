/* Comments of Go templates that hold a line `---`: the cut goes through them. */
#include "pss/base.h"

#include "gocomment.h"

enum { MOST_AWAY = 4096 }; /* bytes beside the chunk that are looked at */

/* Behind `*` `/`, blanks, a dash and the braces that follow; `at` if they do not. */
static size_t
close_at(struct pss_str text, size_t at)
{
    size_t end = at + 2;
    while (end < text.n && (text.p[end] == ' ' || text.p[end] == '-'))
        end++;
    return pss_str_has_at(text, end, PSS_STR("}}")) ? end + 2 : at;
}

/* True if `/` `*` at `at` stands behind opening braces. */
static bool
is_open_at(struct pss_str text, size_t at)
{
    while (at > 0 && (text.p[at - 1] == ' ' || text.p[at - 1] == '-'))
        at--;
    return at > 1 && text.p[at - 1] == '{' && text.p[at - 2] == '{';
}

/* The last opening before `end`, from `at` on, that is not closed before `end`: the offset
 * of its braces; SIZE_MAX if there is none. */
static size_t
unclosed(struct pss_str text, size_t at, size_t end)
{
    size_t found = SIZE_MAX;
    struct pss_str part = {text.p, end};
    at = pss_str_find(part, PSS_STR("/*"), at);
    if (at == SIZE_MAX)
        return SIZE_MAX;
    for (; at + 1 < end; at++) {
        if (found == SIZE_MAX && pss_str_has_at(part, at, PSS_STR("/*")) &&
            is_open_at(part, at))
            found = at;
        else if (found != SIZE_MAX && pss_str_has_at(part, at, PSS_STR("*/")))
            found = SIZE_MAX;
    }
    while (found != SIZE_MAX && text.p[found] != '{')
        found--;
    return found == SIZE_MAX ? found : found - 1;
}

struct pss_span
pss_go_comment_before(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_span none = pss_span_of(chunk->span.at, chunk->span.at);
    size_t start = chunk->span.at > MOST_AWAY ? chunk->span.at - MOST_AWAY : 0;
    struct pss_str text = {doc->src.p, chunk->span.end};
    if (unclosed(text, start, chunk->span.at) == SIZE_MAX)
        return none;
    size_t close = pss_str_find(text, PSS_STR("*/"), chunk->span.at);
    if (close == SIZE_MAX)
        return chunk->span;
    size_t end = close_at(text, close);
    return end > close ? pss_span_of(chunk->span.at, end) : none;
}

struct pss_span
pss_go_comment_behind(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    size_t end = chunk->span.end;
    size_t open = unclosed(doc->src, chunk->span.at, end);
    size_t last = doc->src.n - end > MOST_AWAY ? end + MOST_AWAY : doc->src.n;
    struct pss_str text = {doc->src.p, last};
    size_t close = open == SIZE_MAX ? open : pss_str_find(text, PSS_STR("*/"), end);
    if (close == SIZE_MAX || close_at(text, close) == close)
        return pss_span_of(end, end);
    return pss_span_of(open, end);
}
