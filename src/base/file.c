/* Whole files in; bytes to a descriptor. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

#include "pss/file.h"
#include "sys.h"

#if defined(__APPLE__)
#define st_mtim st_mtimespec
#endif

enum {
    /* Of a pipe, whose size nobody knows. Pages that a small manifest does not need cost
     * as much as parsing it. */
    FIRST_READ = 16 * 1024,
};

/* PSS_MAX_INPUT, which a layer above names. */
static const size_t max_bytes = (size_t)1 << 30;

/* Reads `expected` bytes, and all bytes that follow them. `is_sized`: that is the size of
 * a file, so a read that stops there has seen the end. */
static const struct pss_err *
read_all(struct pss_str *out, struct pss_arena *mem, int fd, const char *name,
    size_t expected, bool is_sized)
{
    ssize_t (*read_some)(int fd, char *to, size_t n) =
        is_sized ? pss_sys_read_now : pss_sys_read;
    size_t cap = expected + 1; /* a read of one more byte shows the end */
    char *bytes = pss_alloc_raw(mem, cap + PSS_FILE_PADDING);
    size_t n = 0;
    for (;;) {
        ssize_t got = read_some(fd, bytes + n, cap - n);
        if (got < 0)
            return pss_sys_failure(mem, "read", name, errno);
        if (got == 0)
            break;
        n += (size_t)got;
        if (n > max_bytes)
            return pss_err_at(mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
                "%s holds more than %zu bytes; split it", name, max_bytes);
        if (is_sized && n == expected)
            break;
        if (n == cap) {
            char *moved = pss_alloc_raw(mem, 2 * cap + PSS_FILE_PADDING);
            memcpy(moved, bytes, n);
            bytes = moved;
            cap *= 2;
        }
    }
    memset(bytes + n, 0, PSS_FILE_PADDING);
    *out = (struct pss_str){bytes, n};
    return NULL;
}

const struct pss_err *
pss_file_read_fd(struct pss_str *out, struct pss_arena *mem, int fd, const char *name)
{
    return read_all(out, mem, fd, name, FIRST_READ, false);
}

long
pss_file_read_some(int fd, char *to, size_t n)
{
    return (long)pss_sys_read(fd, to, n);
}

#ifdef __linux__
/* True if a file system is not on a disk: the system makes its files up when they are
 * read. Such a read may wait for ever, use up what it gives, or show what no file
 * holds. */
static bool
is_made_up(const struct statfs *fs)
{
    static const unsigned long kinds[] = {PROC_SUPER_MAGIC, SYSFS_MAGIC, DEBUGFS_MAGIC,
        TRACEFS_MAGIC, SECURITYFS_MAGIC, SELINUX_MAGIC, PSTOREFS_MAGIC, EFIVARFS_MAGIC,
        CGROUP_SUPER_MAGIC, CGROUP2_SUPER_MAGIC, BPF_FS_MAGIC, BINFMTFS_MAGIC};
    for (size_t i = 0; i < PSS_COUNT(kinds); i++)
        if ((unsigned long)fs->f_type == kinds[i])
            return true;
    return false;
}

/* False for a file that the system makes up. Such a file has no blocks, even if it has a
 * size. */
static bool
is_real(int fd, const struct stat *st)
{
    struct statfs fs;
    return st->st_blocks > 0 || fstatfs(fd, &fs) != 0 || !is_made_up(&fs);
}
#else
static bool
is_real(int fd, const struct stat *st)
{
    (void)fd;
    (void)st;
    return true;
}
#endif

bool
pss_file_is_ordinary(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return false;
#ifdef __linux__
    struct statfs fs;
    return statfs(path, &fs) == 0 && !is_made_up(&fs);
#else
    return true;
#endif
}

static const struct pss_err *
refuse_kind(struct pss_arena *mem, const char *path)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s is not a regular file; to read from a pipe or a device use - and stdin",
        path);
}

const struct pss_err *
pss_file_read_open(
    struct pss_file *out, struct pss_arena *mem, const char *path, int fd)
{
    struct pss_file file = {.path = path};
    if (fstat(fd, &file.st) != 0)
        return pss_sys_failure(mem, "look at", path, errno);
    if (!S_ISREG(file.st.st_mode))
        return refuse_kind(mem, path);
    if (!is_real(fd, &file.st))
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s is not on a disk: the system makes it up (as in /proc and /sys); copy "
            "it to a file first",
            path);
    if ((uintmax_t)file.st.st_size > max_bytes)
        return pss_err_at(mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "%s holds more than %zu bytes; split it", path, max_bytes);
    const struct pss_err *err =
        read_all(&file.bytes, mem, fd, path, (size_t)file.st.st_size, true);
    if (!err)
        *out = file;
    return err;
}

/* What is not a regular file is not even opened, as that alone does something to a pipe or
 * a device; O_NONBLOCK is for the moment between. */
const struct pss_err *
pss_file_read_real(
    struct pss_file *out, struct pss_arena *mem, const char *path, const char *real)
{
    struct stat st;
    if (stat(real, &st) != 0)
        return pss_sys_failure(mem, "open", path, errno);
    if (!S_ISREG(st.st_mode))
        return refuse_kind(mem, path);
    int fd = open(real, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return pss_sys_failure(mem, "open", path, errno);
    const struct pss_err *err = pss_file_read_open(out, mem, path, fd);
    close(fd);
    return err;
}

const struct pss_err *
pss_file_read(struct pss_file *out, struct pss_arena *mem, const char *path)
{
    return pss_file_read_real(out, mem, path, path);
}

const struct pss_err *
pss_file_write_fd(struct pss_arena *mem, int fd, struct pss_str bytes, const char *name)
{
    int error = pss_sys_write(fd, bytes);
    return error == 0 ? NULL : pss_sys_failure(mem, "write to", name, error);
}

bool
pss_file_is_unchanged(const struct stat *was, const struct stat *now)
{
    return was->st_dev == now->st_dev && was->st_ino == now->st_ino &&
           was->st_size == now->st_size && was->st_mtim.tv_sec == now->st_mtim.tv_sec &&
           was->st_mtim.tv_nsec == now->st_mtim.tv_nsec;
}
