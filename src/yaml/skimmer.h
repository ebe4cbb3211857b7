/* The state of a skimmer, its lines, and the values that are not plain words. */
#ifndef YAML_SKIMMER_H
#define YAML_SKIMMER_H

#include "pss/str.h"

struct pss_skim;

enum { PSS_SKIM_LEVELS = 64 };

enum pss_skim_level_kind { LEVEL_MAP, LEVEL_LIST };

struct pss_skim_level {
    size_t column;
    enum pss_skim_level_kind kind;
    bool is_of_containers; /* a mapping whose last key tells of containers */
};

struct pss_skimmer {
    const char *p; /* of the chunk */
    size_t n;
    size_t at; /* next line */
    struct pss_skim_level levels[PSS_SKIM_LEVELS];
    size_t n_levels;
    bool is_open; /* the last key or dash has no value yet */
    struct pss_skim *out;
};

struct pss_skim_line {
    size_t at;
    size_t end;
    size_t first; /* not blank; `end` if there is none */
};

static inline bool
pss_skim_is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static inline bool
pss_skim_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool
pss_skim_next_line(struct pss_skimmer *skimmer, struct pss_skim_line *line)
{
    if (skimmer->at >= skimmer->n)
        return false;
    const char *feed = memchr(skimmer->p + skimmer->at, '\n', skimmer->n - skimmer->at);
    line->at = skimmer->at;
    line->end = feed ? (size_t)(feed - skimmer->p) : skimmer->n;
    line->first = line->at;
    while (line->first < line->end && skimmer->p[line->first] == ' ')
        line->first++;
    skimmer->at = line->end + 1;
    return true;
}

/* Only blanks or a comment from `at` to the line's end. */
static inline bool
pss_skim_is_rest_empty(const struct pss_skimmer *skimmer, size_t at, size_t end)
{
    size_t start = at;
    while (at < end && skimmer->p[at] == ' ')
        at++;
    return at == end || (skimmer->p[at] == '#' && at > start);
}

/* Offset of the closing quote in [at, end), or `end`; SIZE_MAX for an odd escape. */
size_t pss_skim_find_close(
    const struct pss_skimmer *skimmer, size_t at, size_t end, char quote);
/* These say whether a value at `at` is plainly well formed. A quoted scalar; its further
 * lines are deeper than the parent. */
bool pss_skim_quoted(struct pss_skimmer *skimmer, size_t at, size_t end, size_t parent);
/* `[a, "b"]` or `{a: b}` on one line, not nested. */
bool pss_skim_flow(const struct pss_skimmer *skimmer, size_t at, size_t end);
/* `|`, `>-` and the like, with nothing but a comment behind. */
bool pss_skim_is_block_header(const struct pss_skimmer *skimmer, size_t at, size_t end);
/* The content of a block scalar: lines that are deeper than the parent, none of them
 * less deep than the first. */
bool pss_skim_block_scalar(struct pss_skimmer *skimmer, size_t parent);

#endif
