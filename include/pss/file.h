/* Whole files in, whole files out. The only file that touches the file system
 * apart from the walker. */
#ifndef PSS_FILE_H
#define PSS_FILE_H

#include <stdbool.h>
#include <sys/stat.h>

#include "pss/arena.h"
#include "pss/err.h"
#include "pss/str.h"

/* What a file was when it was read, to notice a change before it is replaced. */
struct pss_file {
    const char *path; /* as given */
    struct pss_str bytes;
    struct stat st; /* of the file that the name leads to */
};

enum { PSS_FILE_PADDING = 64 }; /* zero bytes behind a text that was read */

/* Reads a regular file whole into `mem` (at least 64 zero bytes follow the text). It never
 * waits: a pipe, a device and a file of /proc are refused. */
const struct pss_err *pss_file_read(
    struct pss_file *out, struct pss_arena *mem, const char *path);
/* The same, but opens the file by the name to which `path` leads. */
const struct pss_err *pss_file_read_real(
    struct pss_file *out, struct pss_arena *mem, const char *path, const char *real);
/* The same for a file that is open: looks at what it is, and reads it. */
const struct pss_err *pss_file_read_open(
    struct pss_file *out, struct pss_arena *mem, const char *path, int fd);
/* True if pss_file_read would take the file. The file is not opened. */
bool pss_file_is_ordinary(const char *path);
/* True if the same file is there, and nobody has written to it in between. */
bool pss_file_is_unchanged(const struct stat *was, const struct stat *now);
/* Reads a descriptor to its end, as above. */
const struct pss_err *pss_file_read_fd(
    struct pss_str *out, struct pss_arena *mem, int fd, const char *name);
/* Reads what is there, and waits until something is. 0: the end; negative: it cannot be
 * read. */
long pss_file_read_some(int fd, char *to, size_t n);
/* Replaces the file (an explicit symlink's target) by `bytes`: a temporary file
 * in the same directory, same owner, group, mode and extended attributes, fsync, re-check
 * that size, mtime and inode are those of `was`, rename, fsync of the directory. Where one
 * of these cannot be kept, the file is left. With `write_through` such a file, one with
 * several links, or one in a directory that is not writable is overwritten instead (not
 * atomic), and `note` says what a new file could not have kept, else it is empty. On
 * failure the old file stands. */
const struct pss_err *pss_file_replace(struct pss_str *note, struct pss_arena *mem,
    const struct pss_file *was, struct pss_str bytes, bool write_through);
/* Makes a file of these bytes, or replaces the content of a regular file, by a
 * temporary file in its directory and a rename. The bytes are appended to pipes and
 * devices, and with `is_added` to any file. */
const struct pss_err *pss_file_put(
    struct pss_arena *mem, const char *path, struct pss_str bytes, bool is_added);
/* The directory in which a file is replaced. */
struct pss_str pss_file_dir(struct pss_arena *mem, const char *path);
/* Removes the temporary files that killed runs have left in a directory; returns how
 * many. Those of runs that live, and files of others, stay. */
size_t pss_file_sweep(const char *dir);
/* Writes all bytes to a descriptor. */
const struct pss_err *pss_file_write_fd(
    struct pss_arena *mem, int fd, struct pss_str bytes, const char *name);

#endif
