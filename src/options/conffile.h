/* One configuration file, with those that it extends. */
#ifndef OPTIONS_CONFFILE_H
#define OPTIONS_CONFFILE_H

#include "pss/directory.h"
#include "pss/opts.h"

/* Globs, and the directory from which they count. */
struct pss_glob_area {
    const struct pss_globs *globs; /* NULL: none */
    struct pss_str base;           /* absolute */
    const char *name;              /* for messages: file and key */
};

struct pss_conf {
    struct pss_opts opts; /* the command line's, and below them those of the file */
    struct pss_glob_area include;
    struct pss_glob_area exclude;
    struct pss_glob_area readonly; /* kustomize.readonly */
    struct pss_path_ignores {
        struct pss_glob_area paths;
        struct pss_words rules;
    } * ignores; /* perPathIgnores */
    size_t n_ignores;
    /* The last answer of pss_conf_opts: a file has its neighbour's, as a rule. */
    bool *matched;
    const struct pss_opts *matched_opts;
};

/* Whose file it is. */
enum pss_conf_whose {
    PSS_CONF_FOUND, /* in the tree */
    PSS_CONF_NAMED, /* by the user: --config */
    PSS_CONF_OWN,   /* the user's own, which is in no tree */
};

/* Reads the file. Everything is made in base->mem. An error that has a place in a file
 * names it in its message; its `at` is not PSS_ERR_NOWHERE then. A file that was
 * found in the tree must lie in the tree of its directory (pss_within_tree), links
 * followed; so must what it names. What the user's own file names may lie in the work
 * tree, too, in which the user stands. */
const struct pss_err *pss_conf_read(struct pss_conf **out,
    struct pss_directories *directories, const struct pss_opts *base, const char *path,
    enum pss_conf_whose whose);
/* True if the path (absolute; that of a directory ends in a slash) matches. What does not
 * lie below the base of the area counts from the working directory. If that cannot be
 * told, *err says so, unless it is set already. */
bool pss_glob_area_match(const struct pss_err **err, const struct pss_glob_area *area,
    struct pss_directories *directories, struct pss_str path);
/* The options for a file: perPathIgnores counted in. `err` as above. */
const struct pss_opts *pss_conf_opts(const struct pss_err **err, struct pss_conf *conf,
    struct pss_directories *directories, struct pss_str path);

#endif
