/* What the parts of the walk share. */
#ifndef REPO_WALKER_H
#define REPO_WALKER_H

#include "pss/repository.h"

/* A file that was found. */
struct found {
    const char *path; /* as printed */
    const char *real; /* where it is, to know it again; NULL if that cannot matter */
    bool is_named;
};

/* A directory that is to be walked. */
struct place {
    const char *prefix; /* of the names in it, as printed: "", "/" or "a/b/" */
    const char *real;   /* absolute, without symbolic links; NULL as above */
    bool is_root;       /* named on the command line */
};

enum entry_kind { ENTRY_FILE, ENTRY_DIRECTORY, ENTRY_LINK };

/* What a directory holds. */
struct entry {
    const struct place *place; /* the directory */
    char *name;                /* that of a directory has a slash at its end */
    enum entry_kind kind;
};

/* The directory of the command line that is being walked. */
struct walk_root {
    const char *prefix;
    const char *real;                 /* NULL: nobody can tell */
    const char *top;                  /* of its work tree; NULL: none */
    struct pss_repository repository; /* `top` NULL: git is not asked */
    const struct pss_err *remark;     /* to be said if something is found; NULL: none */
};

struct walker {
    struct pss_walk *out;
    struct pss_arena *mem;
    const struct pss_walk_opts *opts;
    const struct pss_globs *include;
    const struct pss_globs *exclude;
    const char *cwd;    /* with a slash at its end; NULL if unknown */
    bool is_git_broken; /* said once, then not asked again */
    bool may_repeat;    /* several arguments may lead to one file */
    size_t n_excluded;  /* files and directories that were found */
    struct walk_root root;
    const struct pss_err *err; /* a glob that gave up: the walk is void */
    struct {
        struct found *items;
        size_t n, cap;
    } found;
    struct {
        struct place *items;
        size_t n, cap;
    } places; /* a stack */
    struct {
        struct entry *items;
        size_t n, cap;
    } entries; /* a stack */
    struct {
        const char **items;
        size_t n, cap;
    } strays; /* symbolic links that were not followed */
};

/* What the system calls a directory whose names have this prefix. */
static inline const char *
pss_place_name(const struct place *place)
{
    return place->prefix[0] ? place->prefix : ".";
}

enum issue_kind { ISSUE_ERROR, ISSUE_WARNING, ISSUE_NOTE };
void pss_walk_add_issue(struct walker *walker, const char *path,
    const struct pss_err *err, enum issue_kind kind);

/* ---- listing.c ---- */

/* Puts what is in the place on the stack of entries, the first one on top. 0 or an errno:
 * what was read till then is there. `*has_git`: it may be the top of a work tree. */
int pss_walk_list(bool *has_git, struct walker *walker, const struct place *place);
/* Takes it, if it is wanted. */
void pss_walk_take_entry(struct walker *walker, const struct entry *entry);

/* ---- wanted.c ---- */

/* True if options or a configuration leave out the file, or the directory if the path
 * ends in a slash. */
bool pss_walk_excludes(struct walker *walker, const char *path);
/* Takes a regular file, a directory or a symbolic link of this name, if it is wanted. */
void pss_walk_take_file(
    struct walker *walker, const struct place *place, const char *name);
void pss_walk_take_directory(
    struct walker *walker, const struct place *above, const char *name);
void pss_walk_take_link(
    struct walker *walker, const struct place *place, const char *name);

/* ---- gitwalk.c ---- */

/* Takes what git says of a place. False if git is not to be asked or does not answer. */
bool pss_walk_with_git(struct walker *walker, const struct place *place);

#endif
