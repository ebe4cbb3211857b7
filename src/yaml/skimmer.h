/* The state of a skimmer. Its functions go on from an offset, and give up (false, or
 * SIZE_MAX) at whatever is not plainly well formed. */
#ifndef YAML_SKIMMER_H
#define YAML_SKIMMER_H

#include "pss/until.h"
#include "scan.h"

struct pss_skim;

enum {
    PSS_SKIM_LEVELS = 64,
    PSS_SKIM_LONGEST_KEY = 1000, /* an implicit key may have 1,024 characters */
};

enum pss_skim_level_kind { LEVEL_MAP, LEVEL_LIST };

struct pss_skim_level {
    size_t column;
    enum pss_skim_level_kind kind;
    bool is_of_containers; /* a mapping whose last key tells of containers */
};

struct pss_skimmer {
    const char *p; /* of the chunk */
    size_t n;
    size_t at; /* of the next line */
    struct pss_skim_level levels[PSS_SKIM_LEVELS];
    size_t n_levels;
    bool is_open;         /* the last key or dash has no value yet */
    bool has_root;        /* the root has begun … */
    bool has_list;        /* … and is a list */
    bool is_json;         /* a value of JSON, which is known to be one */
    bool has_tabs;        /* somewhere in the document */
    bool has_lists;       /* of containers, as far as a key tells */
    struct pss_skim *out; /* NULL: nobody asks what the keys say */
    /* Where the events go that a parser would give; NULL: nobody wants them. */
    struct pss_events *events;
    struct pss_arena *mem; /* of the events */
};

/* What a byte may do, as bits. */
enum {
    PSS_BYTE_WORD = 1, /* goes on with the plain key of one word */
    PSS_BYTE_KEY = 2,  /* begins a plain key */
    PSS_BYTE_TEXT = 4, /* begins a plain scalar */
    PSS_BYTE_FLOW = 8, /* goes on with a plain scalar between brackets */
};
extern const unsigned char pss_skim_bytes[256];

static inline bool
pss_skim_may(char c, unsigned bit)
{
    return (pss_skim_bytes[(unsigned char)c] & bit) != 0;
}

/* True for what ends a line, or stands between words. Zero bytes follow the text, and
 * every CR has its LF. */
static inline bool
pss_skim_is_end(char c)
{
    return c == '\n' || c == '\r' || c == '\0';
}

static inline bool
pss_skim_is_gap(char c)
{
    return c == ' ' || pss_skim_is_end(c);
}

static inline size_t
pss_skim_spaces(const struct pss_skimmer *skimmer, size_t at)
{
    const char *p = skimmer->p;
    if (p[at] != ' ')
        return at;
    return p[at + 1] == ' ' ? pss_past(p, at + 2, skimmer->n, ' ') : at + 1;
}

/* Goes to the line behind this one. */
static inline void
pss_skim_leave_line(struct pss_skimmer *skimmer, size_t at)
{
    skimmer->at = pss_until_feed(skimmer->p, at, skimmer->n) + 1;
}

/* Leaves the line if nothing but blanks and a comment follow. */
static inline bool
pss_skim_rest(struct pss_skimmer *skimmer, size_t at)
{
    size_t start = at;
    at = pss_skim_spaces(skimmer, at);
    if (at < skimmer->n && !pss_skim_is_end(skimmer->p[at]) &&
        (skimmer->p[at] != '#' || at == start))
        return false;
    pss_skim_leave_line(skimmer, at);
    return true;
}

/* Adds an event, if somebody wants it. */
static inline void
pss_skim_tell(
    struct pss_skimmer *skimmer, enum pss_event_kind kind, size_t at, size_t end)
{
    struct pss_event event = {.kind = kind, .style = PSS_PLAIN, .at = at, .end = end};
    if (skimmer->events)
        PSS_PUSH(skimmer->mem, skimmer->events, event);
}

static inline void
pss_skim_tell_scalar(
    struct pss_skimmer *skimmer, enum pss_node_style style, size_t at, size_t end)
{
    struct pss_event event = {PSS_EVENT_SCALAR, style, false, false, at, end};
    if (skimmer->events)
        PSS_PUSH(skimmer->mem, skimmer->events, event);
}

/* A scalar on one line: in quotes, or plain. */
static inline void
pss_skim_tell_word(struct pss_skimmer *skimmer, size_t at, size_t end)
{
    char c = skimmer->p[at];
    if (c == '"' || c == '\'')
        pss_skim_tell_scalar(
            skimmer, c == '"' ? PSS_DOUBLE : PSS_SINGLE, at + 1, end - 1);
    else
        pss_skim_tell_scalar(skimmer, PSS_PLAIN, at, end);
}

/* Behind the text in quotes at `at`, which ends on its line; `*is_plain`: it holds no
 * escape. SIZE_MAX: it goes on below, or has an odd escape. */
size_t pss_skim_quoted_end(
    const struct pss_skimmer *skimmer, size_t at, bool *is_plain);
/* These leave the last line of a value that begins at `at`. Its further lines are deeper
 * than the parent. */
bool pss_skim_quoted(struct pss_skimmer *skimmer, size_t at, size_t parent);
bool pss_skim_plain(struct pss_skimmer *skimmer, size_t at, size_t parent);
/* `|`, `>-` and the like, and the lines of the text. */
bool pss_skim_block_scalar(struct pss_skimmer *skimmer, size_t at, size_t parent);
/* `[a, "b"]` and `{a: b}`. PSS_SKIM_ROOT: it is the root. */
#define PSS_SKIM_ROOT SIZE_MAX
bool pss_skim_flow(struct pss_skimmer *skimmer, size_t at, size_t parent);

/* Notes what a key of the root says, and where its value begins. False: that is not
 * plain. */
bool pss_skim_note_root(struct pss_skimmer *skimmer, struct pss_str key, size_t value);
/* Notes what a key tells of pods. */
bool pss_skim_note(struct pss_skimmer *skimmer, struct pss_str key);

#endif
