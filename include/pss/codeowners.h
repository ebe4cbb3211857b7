/* Who owns a file: the CODEOWNERS of a repository, in GitHub's syntax or GitLab's.
 *
 * Sources: GitHub's "About code owners" (patterns as in .gitignore, but what ends in
 * a segment `*` is not deep, and neither `!`, `[ ]` nor `\#` work: such a line is skipped);
 * GitLab's "Syntax of CODEOWNERS file" (sections, exclusions, roles; a pattern without a
 * slash at its start matches at any depth, one without a slash at its end matches files
 * alone). */
#ifndef PSS_CODEOWNERS_H
#define PSS_CODEOWNERS_H

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/pattern.h"
#include "pss/str.h"

enum pss_forge { PSS_GITHUB, PSS_GITLAB };

struct pss_codeowners {
    struct pss_arena *mem;
    enum pss_forge forge;
    /* Sorted by section, then as they stand in the file. */
    struct {
        struct pss_owner_rule *items;
        size_t n, cap;
    } rules;
    const char *path; /* of the file */
    struct pss_effort effort;
    const struct pss_err
        *err; /* why the owners of a file are not known; NULL: they are */
    /* Lines of which a part or all is ignored: "PATH:LINE: what is wrong". */
    struct {
        struct pss_str *items;
        size_t n, cap;
    } notes;
};

/* True if the text has something that GitLab alone understands: a section, a role, an exclusion. */
bool pss_codeowners_is_gitlab(struct pss_str text);
/* Reads the text of a file; what cannot be understood is in `out->notes`. `path` is for
 * those. `text` must outlive `out`. */
void pss_codeowners_parse(struct pss_codeowners *out, struct pss_arena *mem,
    enum pss_forge forge, const char *path, struct pss_str text);
/* The owners of a file, in small letters, sorted, each once, with a blank between two; ""
 * if it has none. `path` is relative to the top of the repository. In `mem`. Sets
 * `owners->err` if that takes too long to find out. */
struct pss_str pss_codeowners_of(
    struct pss_codeowners *owners, struct pss_arena *mem, struct pss_str path);

/* Finds and reads the CODEOWNERS of a repository: .github/, the top, docs/, .gitlab/, the
 * first that is there. An error if there is none, or it cannot be read. */
const struct pss_err *pss_codeowners_find(
    struct pss_codeowners *out, struct pss_arena *mem, const char *top);

#endif
