/* From the arguments of the command line to the files that they stand for. */
#ifndef PSS_WALK_H
#define PSS_WALK_H

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/pattern.h"
#include "pss/str.h"

struct pss_walk_opts {
    /* globs: a found file must match one, if there are any */
    const struct pss_str *include;
    size_t n_include;
    const struct pss_str *exclude; /* globs: a found file must match none */
    size_t n_exclude;
    bool is_exclude_forced; /* excludes go for files named on the command line, too */
    bool is_git_ignored;    /* own walk everywhere: .gitignore does not count */
    bool names_all;         /* links that are not followed, however many */
    /* What else (configurations) leaves out or lets in; NULL: nothing. The path is as
     * printed; that of a directory ends in a slash. */
    bool (*excludes)(void *context, const char *path);
    bool (*includes)(void *context, const char *path);
    void *context;
};

/* Something that could not be walked, or a warning. The rest was. */
struct pss_walk_issue {
    const char *path;
    const struct pss_err *err;
    bool is_warning;
    bool is_note; /* a warning that is for -v alone */
};

struct pss_walk {
    struct {
        /* as they are to be printed, sorted by bytes, each file once */
        const char **items;
        size_t n, cap;
    } paths;
    struct {
        bool *items;
        size_t n, cap;
    } named; /* of each path: it is an argument itself */
    struct {
        struct pss_walk_issue *items;
        size_t n, cap;
    } issues;
    struct {
        const char **items; /* sorted, each once */
        size_t n;
    } links; /* symbolic ones that were not followed; an issue tells of them */
};

/* Files are taken as they are (even if they do not exist: the reader will say so),
 * directories are walked for *.yaml, *.yml and *.json, in letters of any case. A symbolic
 * link to a file of the work tree, or of the directory where there is none, stands for
 * that file. Globs are relative to the working directory. An error is a bad glob. */
const struct pss_err *pss_walk(struct pss_walk *out, struct pss_arena *mem,
    const struct pss_walk_opts *opts, const char *const *args, size_t n_args);

#endif
