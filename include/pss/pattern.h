/* Regexes and globs. A compiled pattern never changes, so threads may share it;
 * every match runs with match and depth limits. */
#ifndef PSS_PATTERN_H
#define PSS_PATTERN_H

#include <stdatomic.h>

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/span.h"
#include "pss/str.h"

enum pss_match {
    PSS_NO_MATCH,
    PSS_MATCH,
    PSS_MATCH_GAVE_UP, /* a limit was met, or the text is not UTF-8: decide with care */
};

/* One of our own patterns, compiled on first need. Bytes, no UTF mode: `.` and
 * classes match single bytes; `.` matches no LF unless the text says (?s).
 *     static struct pss_regex markup = PSS_REGEX("\\{\\{"); */
struct pss_regex {
    const char *text;
    void *_Atomic code;
};
#define PSS_REGEX(literal)                                                             \
    {                                                                                  \
        .text = "" literal                                                             \
    }

/* Searches from offset `from`. groups[0] is the whole match, groups[i] the i-th
 * group (empty at 0 if it took no part); NULL and 0 if only the answer matters. */
enum pss_match pss_regex_find(struct pss_regex *regex, struct pss_str text, size_t from,
    struct pss_span *groups, size_t n_groups);

/* How hard the patterns of a list have been to match in this run. All of them share one, in
 * all threads; zero is a fresh one. */
struct pss_effort {
    atomic_size_t used;
};

/* A user's pattern, in PCRE2's syntax: it matches whole texts. Bytes, no UTF mode. */
struct pss_pattern;

/* Compiles a pattern into `mem`; the error says what is wrong with it. */
const struct pss_err *pss_pattern_new(
    const struct pss_pattern **out, struct pss_arena *mem, struct pss_str text);
/* Gives up where a match, or all of the list together, asks for too much. */
enum pss_match pss_pattern_match(
    const struct pss_pattern *pattern, struct pss_effort *effort, struct pss_str text);

/* Globs as in .gitignore, for --include, --exclude and per-path settings: `*` and
 * `?` stop at a slash, `**` does not, `[a-z]` `[!a-z]`, `\` escapes. A glob without
 * a slash (a last one does not count) matches a file or directory of that name at
 * any depth, another one matches from the start of the path. What is in a matching
 * directory matches, too; a slash at the end asks for a directory. */
struct pss_globs;

/* A list of globs as one pattern in `mem`; NULL if there are none. The texts must
 * stay. The error names the glob. */
const struct pss_err *pss_globs_new(const struct pss_globs **out, struct pss_arena *mem,
    const struct pss_str *globs, size_t n);
/* One glob for files alone: what is in a matching directory does not match, unless the
 * glob ends in a slash. */
const struct pss_err *pss_glob_of_files(
    const struct pss_globs **out, struct pss_arena *mem, struct pss_str glob);
/* `path` is relative to what the globs are relative to, without leading `./`; that of a
 * directory ends in a slash. No globs match nothing. */
enum pss_match pss_globs_match(const struct pss_globs *globs, struct pss_str path);
/* The same for globs that a repository names in any number: gives up, too, where all
 * matches together ask for too much. */
enum pss_match pss_globs_match_within(
    const struct pss_globs *globs, struct pss_effort *effort, struct pss_str path);
/* The sentence for a match that gave up: it names the option, the glob and the path. */
const struct pss_err *pss_globs_gave_up(const struct pss_globs *globs,
    struct pss_arena *mem, const char *option, struct pss_str path);

#endif
