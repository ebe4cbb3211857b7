/* Values between brackets, and JSON. */
#include "pss/base.h"

#include "pss/skim.h"

#include "skimmer.h"

/* A collection in brackets, and those in it. */
struct flow {
    struct pss_skimmer *skimmer;
    size_t
        parent; /* column of the entry that holds it; PSS_SKIM_ROOT: it is the root */
    size_t at;
    char open[PSS_SKIM_LEVELS]; /* brackets around, outermost first */
    size_t depth;
};

/* To the next token, which may stand on a line below. False: that line is not deep
 * enough. */
static bool
skip_gap(struct flow *flow)
{
    const struct pss_skimmer *skimmer = flow->skimmer;
    const char *p = skimmer->p;
    size_t line = SIZE_MAX;
    if (flow->at < skimmer->n && (unsigned char)p[flow->at] > ' ')
        return true;
    for (;;) {
        flow->at = pss_skim_spaces(skimmer, flow->at);
        char c = flow->at < skimmer->n ? p[flow->at] : '\0';
        if (c == '\n')
            line = flow->at + 1;
        else if (c != '\r' && (c != '\t' || !skimmer->is_json))
            break;
        flow->at++;
    }
    if (line == SIZE_MAX || flow->parent == PSS_SKIM_ROOT)
        return true;
    size_t column = flow->at - line;
    bool is_close = p[flow->at] == '}' || p[flow->at] == ']';
    return column > flow->parent || (is_close && column == flow->parent);
}

/* Behind the plain scalar at `at`; `at` if there is none. Blanks at its end are left. */
static size_t
plain_end(const struct pss_skimmer *skimmer, size_t at)
{
    const char *p = skimmer->p;
    size_t start = at;
    bool is_signed = p[at] == '-' && pss_skim_may(p[at + 1], PSS_BYTE_KEY);
    if (!is_signed && !pss_skim_may(p[at], PSS_BYTE_KEY))
        return start;
    for (;;) {
        while (at < skimmer->n && pss_skim_may(p[at], PSS_BYTE_FLOW))
            at++;
        size_t next = pss_skim_spaces(skimmer, at);
        if (next == at || next >= skimmer->n || !pss_skim_may(p[next], PSS_BYTE_FLOW))
            return at;
        at = next;
    }
}

/* Behind the scalar at `at`; SIZE_MAX if it is not plainly one. `*key`: its text, p NULL
 * if that has escapes. */
static size_t
scalar_end(const struct pss_skimmer *skimmer, size_t at, struct pss_str *key)
{
    const char *p = skimmer->p;
    bool is_plain;
    if (p[at] == '"' || p[at] == '\'') {
        size_t end = pss_skim_quoted_end(skimmer, at, &is_plain);
        *key = (struct pss_str){is_plain ? p + at + 1 : NULL, end - at - 2};
        return end;
    }
    size_t end = plain_end(skimmer, at);
    *key = (struct pss_str){p + at, end - at};
    return end > at ? end : SIZE_MAX;
}

/* False for a plain key that is null, or a number that may be too large for one. */
static bool
is_plain_key(struct pss_str key)
{
    bool is_number = key.p[0] == '-' || (key.p[0] >= '0' && key.p[0] <= '9');
    return key.n < PSS_SKIM_LONGEST_KEY && (!is_number || key.n < 16) &&
           !pss_str_same_letters(key, PSS_STR("null"));
}

static bool
note(const struct flow *flow, struct pss_str key, size_t value)
{
    struct pss_skimmer *skimmer = flow->skimmer;
    bool is_root = flow->depth == 1 && flow->parent == PSS_SKIM_ROOT;
    if (pss_str_ends(key, PSS_STR("ontainers")))
        skimmer->has_lists = true;
    if (skimmer->has_lists && pss_str_is(key, "image"))
        skimmer->out->has_containers = true;
    return pss_skim_note(skimmer, key) &&
           (!is_root || pss_skim_note_root(skimmer, key, value));
}

/* The key of a mapping, and its colon. */
static bool
skim_key(struct flow *flow)
{
    struct pss_skimmer *skimmer = flow->skimmer;
    const char *p = skimmer->p;
    struct pss_str key;
    bool is_quoted = p[flow->at] == '"' || p[flow->at] == '\'';
    size_t end = scalar_end(skimmer, flow->at, &key);
    if (end == SIZE_MAX || !key.p || end >= skimmer->n || p[end] != ':')
        return false;
    if (!is_quoted && (!pss_skim_is_gap(p[end + 1]) || !is_plain_key(key)))
        return false;
    if (key.n >= PSS_SKIM_LONGEST_KEY)
        return false;
    pss_skim_tell_word(skimmer, flow->at, end);
    flow->at = pss_skim_spaces(skimmer, end + 1);
    return !skimmer->out || note(flow, key, flow->at);
}

/* Behind a value: closes what is closed, and stops behind a comma, or where nothing is open
 * any more. */
static bool
skim_behind(struct flow *flow)
{
    const char *p = flow->skimmer->p;
    while (flow->depth > 0) {
        if (!skip_gap(flow) || flow->at >= flow->skimmer->n)
            return false;
        char c = p[flow->at++];
        if (c == ',')
            return true;
        bool is_map = flow->open[flow->depth - 1] == '{';
        if (c != (is_map ? '}' : ']'))
            return false;
        pss_skim_tell(flow->skimmer, is_map ? PSS_EVENT_MAP_END : PSS_EVENT_SEQ_END,
            flow->at - 1, flow->at);
        flow->depth--;
    }
    return true;
}

/* A bracket, or a scalar and what is behind it. */
static bool
skim_entry(struct flow *flow)
{
    struct pss_skimmer *skimmer = flow->skimmer;
    const char *p = skimmer->p;
    struct pss_str text;
    if (!skip_gap(flow) || flow->at >= skimmer->n)
        return false;
    bool is_value = flow->depth == 0 || flow->open[flow->depth - 1] == '[';
    if (!is_value && !skim_key(flow))
        return false;
    char c = p[flow->at];
    if (c != '{' && c != '[') {
        size_t start = flow->at;
        flow->at = scalar_end(skimmer, start, &text);
        if (flow->at == SIZE_MAX)
            return false;
        pss_skim_tell_word(skimmer, start, flow->at);
        return skim_behind(flow);
    }
    if (flow->depth == PSS_SKIM_LEVELS)
        return false;
    flow->open[flow->depth++] = c;
    flow->at++;
    pss_skim_tell(
        skimmer, c == '{' ? PSS_EVENT_MAP : PSS_EVENT_SEQ, flow->at - 1, flow->at);
    if (!skip_gap(flow) || flow->at >= skimmer->n)
        return false;
    bool is_empty = p[flow->at] == (c == '{' ? '}' : ']');
    return !is_empty || skim_behind(flow);
}

bool
pss_skim_flow(struct pss_skimmer *skimmer, size_t at, size_t parent)
{
    struct flow flow = {.skimmer = skimmer, .parent = parent, .at = at};
    do {
        if (!skim_entry(&flow))
            return false;
    } while (flow.depth > 0);
    return pss_skim_rest(skimmer, flow.at);
}
