/* A file is opened from its directory, which stays open for the next one, and is read by
 * one call into what is left of the arena's block. Its size is asked for where that is too
 * little, or where a read may end early. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif

#include "pss/name.h"
#include "pss/reader.h"
#include "sys.h"

#ifndef O_PATH
#define O_PATH O_RDONLY
#endif

void
pss_reader_begin(struct pss_reader *out, bool is_to_write)
{
    out->is_to_write = is_to_write;
    out->dir = -1;
    out->n_name = 0;
}

void
pss_reader_end(struct pss_reader *reader)
{
    if (reader->dir >= 0)
        close(reader->dir);
    reader->dir = -1;
}

/* ---- directories ---- */

/* True for file systems whose files are on a disk or in memory. What a read of one of
 * these gives is all that is there, and that the system makes nothing up is certain. */
static bool
is_on_disk(int dir)
{
#ifdef __linux__
    static const unsigned long kinds[] = {0xef53 /* ext2, 3, 4 */, 0x58465342 /* XFS */,
        0x9123683e /* Btrfs */, 0xf2f52010 /* F2FS */, 0x01021994 /* tmpfs */,
        0x794c7630 /* overlay */};
    struct statfs fs;
    if (fstatfs(dir, &fs) != 0)
        return false;
    for (size_t i = 0; i < PSS_COUNT(kinds); i++)
        if ((unsigned long)fs.f_type == kinds[i])
            return true;
#else
    (void)dir;
#endif
    return false;
}

/* Opens the directory that the first n bytes of the path name. */
static void
enter(struct pss_reader *reader, const char *path, size_t n)
{
    pss_reader_end(reader);
    reader->n_name = 0;
    if (n >= sizeof(reader->name))
        return;
    memcpy(reader->name, path, n);
    reader->name[n] = '\0';
    reader->dir = open(n > 0 ? reader->name : ".", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (reader->dir < 0)
        return;
    reader->n_name = n;
    reader->is_on_disk = is_on_disk(reader->dir);
}

/* ---- files ---- */

/* What a walk found may be a link or a pipe by now; neither is followed or waited for. */
static int
open_file(struct pss_reader *reader, const char *path)
{
    const int how = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW;
    size_t n = (size_t)(pss_name_base(path) - path);
    bool is_same =
        reader->dir >= 0 && n == reader->n_name && memcmp(path, reader->name, n) == 0;
    if (!is_same)
        enter(reader, path, n);
    int fd = reader->dir >= 0 ? openat(reader->dir, path + n, how) : -1;
    if (reader->dir >= 0 && (fd >= 0 || errno != EMFILE))
        return fd;
    pss_reader_end(reader);
    return open(path, how);
}

static const struct pss_err *
refuse_open(struct pss_arena *mem, const char *path, int error)
{
    if (error == ELOOP || error == EMLINK)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s has become a symbolic link since it was found, and is not followed; run "
            "again",
            path);
    return pss_sys_failure(mem, "open", path, error);
}

/* Reads a file whole by one call. False: it is empty, large, or none that can be read so. */
static bool
read_at_once(struct pss_str *out, struct pss_arena *mem, int fd)
{
    size_t room = pss_arena_room(mem);
    if (room <= PSS_FILE_PADDING)
        return false;
    char *bytes = pss_alloc_raw(mem, room);
    size_t cap = room - PSS_FILE_PADDING;
    ssize_t got;
    /* Nothing is taken out of a pipe so: what has no offsets is an error. */
    do
        got = pread(fd, bytes, cap, 0);
    while (got < 0 && errno == EINTR);
    bool is_whole = got > 0 && (size_t)got < cap;
    size_t n = is_whole ? (size_t)got : 0;
    pss_arena_cut(mem, bytes, room, is_whole ? n + PSS_FILE_PADDING : 0);
    if (!is_whole)
        return false;
    memset(bytes + n, 0, PSS_FILE_PADDING);
    *out = (struct pss_str){bytes, n};
    return true;
}

const struct pss_err *
pss_reader_read(struct pss_file *out, struct pss_arena *mem, struct pss_reader *reader,
    const char *path)
{
    const struct pss_err *err = NULL;
    *out = (struct pss_file){.path = path};
    int fd = open_file(reader, path);
    if (fd < 0)
        return refuse_open(mem, path, errno);
    bool may_be_short = reader->dir < 0 || !reader->is_on_disk;
    if (reader->is_to_write || may_be_short || !read_at_once(&out->bytes, mem, fd))
        err = pss_file_read_open(out, mem, path, fd);
    close(fd);
    return err;
}
