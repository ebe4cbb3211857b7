/* Directories by their absolute names, each looked at once, and what names mean. */
#ifndef PSS_DIRECTORY_H
#define PSS_DIRECTORY_H

#include "pss/arena.h"
#include "pss/pattern.h"
#include "pss/str.h"

/* What is known of a directory begins with this. */
struct pss_directory {
    struct pss_str path; /* absolute, no slash at the end; "" is the root */
};

/* A hash table; zero but for `mem` is a valid, empty one. Not for several threads. */
struct pss_directories {
    struct pss_arena *mem;
    struct pss_str cwd;       /* filled on first need */
    struct pss_effort effort; /* of globs that are asked about paths */
    struct pss_directory **slots;
    size_t n;
    size_t n_slots;
};

/* NULL if it was not added. */
struct pss_directory *pss_directories_find(
    const struct pss_directories *directories, struct pss_str path);
/* Keeps a directory that is not there yet. */
void pss_directories_add(
    struct pss_directories *directories, struct pss_directory *directory);
/* The absolute name of a file, without `.`, `..` and doubled slashes. */
struct pss_str pss_directories_full(
    struct pss_directories *directories, struct pss_str path);

/* `base`/`path` without `.`, `..` and doubled slashes; absolute if `base` is. */
struct pss_str pss_path_join(
    struct pss_arena *mem, struct pss_str base, struct pss_str path);
/* A path as above without its last part; "" stays. */
struct pss_str pss_path_parent(struct pss_str path);

#endif
