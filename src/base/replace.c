/* Replacing a file: a temporary file beside it, a last look, a rename. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#if defined(HAVE_SYS_XATTR_H) && defined(__linux__)
#include <sys/xattr.h>
#define HAS_XATTRS 1
#endif

#include "pss/file.h"
#include "sys.h"
#include "temps.h"

#if defined(__APPLE__)
#define st_mtim st_mtimespec
#endif
#ifndef O_PATH
#define O_PATH O_RDONLY
#endif

enum { MODE_BITS = 07777 };

/* The file that is to be replaced, by its directory and its name there. */
struct target {
    const char *path; /* as the user gave it */
    const char *name; /* behind symbolic links, in `dir` */
    int dir;
};

static const struct pss_err *
find_target(struct target *out, struct pss_arena *mem, const char *path)
{
    char *real = realpath(path, NULL);
    if (!real)
        return pss_sys_failure(mem, "find", path, errno);
    char *copy = pss_alloc(mem, strlen(real) + 1);
    memcpy(copy, real, strlen(real) + 1);
    free(real);
    char *slash = strrchr(copy, '/');
    assert(slash);
    *slash = '\0';
    const char *dir = slash == copy ? "/" : copy;
    *out = (struct target){.path = path, .name = slash + 1};
    out->dir = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    /* A directory that can be entered but not listed will do. */
    if (out->dir < 0 && errno == EACCES)
        out->dir = open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (out->dir < 0)
        return pss_sys_failure(mem, "open the directory of", path, errno);
    return NULL;
}

static const struct pss_err *
check_unchanged(
    struct pss_arena *mem, const struct pss_file *was, const struct stat *now)
{
    if (was->st.st_dev == now->st_dev && was->st.st_ino == now->st_ino &&
        was->st.st_size == now->st_size &&
        was->st.st_mtim.tv_sec == now->st_mtim.tv_sec &&
        was->st.st_mtim.tv_nsec == now->st_mtim.tv_nsec)
        return NULL;
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s was changed by someone else in the meantime and was left alone; run again",
        was->path);
}

#ifdef HAS_XATTRS
/* The system keeps these to itself; they come by themselves, or cannot be had. */
static bool
is_kept_by_system(const char *name)
{
    return strncmp(name, "security.", 9) == 0 || strncmp(name, "trusted.", 8) == 0;
}

static int
copy_xattr(struct pss_arena *mem, int to, int from, const char *name)
{
    ssize_t n = fgetxattr(from, name, NULL, 0);
    if (n < 0)
        return errno;
    char *value = pss_alloc(mem, (size_t)n);
    n = fgetxattr(from, name, value, (size_t)n);
    if (n < 0 || fsetxattr(to, name, value, (size_t)n, 0) != 0)
        return errno;
    return 0;
}

static int
copy_xattrs(struct pss_arena *mem, int to, int from)
{
    ssize_t n = flistxattr(from, NULL, 0);
    if (n <= 0)
        return n == 0 || errno == ENOTSUP ? 0 : errno;
    char *names = pss_alloc(mem, (size_t)n + 1);
    n = flistxattr(from, names, (size_t)n);
    if (n < 0)
        return errno;
    for (const char *name = names; name < names + n; name += strlen(name) + 1) {
        int error = copy_xattr(mem, to, from, name);
        if (error != 0 && !is_kept_by_system(name))
            return error;
    }
    return 0;
}
#else
static int
copy_xattrs(struct pss_arena *mem, int to, int from)
{
    (void)mem;
    (void)to;
    (void)from;
    return 0;
}
#endif

/* Owner (if we are root), group (if we may), mode and extended attributes. */
static int
copy_attributes(struct pss_arena *mem, int to, int from, const struct stat *st)
{
    mode_t mode = st->st_mode & MODE_BITS;
    if (geteuid() == 0 && fchown(to, st->st_uid, st->st_gid) != 0)
        return errno;
    /* Rights of a group that cannot be kept must not fall to another group. */
    if (geteuid() != 0 && fchown(to, (uid_t)-1, st->st_gid) != 0)
        mode &= ~(mode_t)(S_IRWXG | S_ISGID);
    if (fchmod(to, mode) != 0)
        return errno;
    return copy_xattrs(mem, to, from);
}

/* Opens what is to be replaced, to see that it is still the same. */
static const struct pss_err *
open_old(int *out, struct pss_arena *mem, const struct target *target,
    const struct pss_file *was, int flags, struct stat *now)
{
    int fd = openat(target->dir, target->name, flags | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return pss_sys_failure(mem, "open", target->path, errno);
    const struct pss_err *err = NULL;
    if (fstat(fd, now) != 0)
        err = pss_sys_failure(mem, "look at", target->path, errno);
    else
        err = check_unchanged(mem, was, now);
    if (err)
        close(fd);
    else
        *out = fd;
    return err;
}

/* Writes into the file itself. Not atomic; what can fail beforehand is tried
 * beforehand, and a failure in the middle puts the old bytes back. */
static const struct pss_err *
overwrite(struct pss_arena *mem, const struct target *target,
    const struct pss_file *was, struct pss_str bytes)
{
    int fd = -1;
    struct stat now;
    const struct pss_err *err =
        open_old(&fd, mem, target, was, O_WRONLY | O_NONBLOCK, &now);
    if (err)
        return err;
    int error = 0;
    pss_temps_hold();
#ifdef HAVE_POSIX_FALLOCATE
    if (bytes.n > was->bytes.n)
        error = posix_fallocate(fd, 0, (off_t)bytes.n);
    if (error == EINVAL || error == EOPNOTSUPP)
        error = 0;
#endif
    if (error == 0)
        error = pss_sys_write(fd, bytes);
    if (error == 0 && ftruncate(fd, (off_t)bytes.n) != 0)
        error = errno;
    if (error == 0 && fsync(fd) != 0)
        error = errno;
    if (error != 0 && lseek(fd, 0, SEEK_SET) == 0 &&
        pss_sys_write(fd, was->bytes) == 0) {
        int restored = ftruncate(fd, (off_t)was->bytes.n);
        (void)restored; /* nothing more can be done, and the error is told */
    }
    pss_temps_let_go();
    close(fd);
    return error == 0 ? NULL
                      : pss_sys_failure(mem, "write through to", target->path, error);
}

/* Fills the temporary file: bytes, attributes, on the disk. */
static const struct pss_err *
fill(struct pss_arena *mem, const struct pss_temp *temp, const struct target *target,
    const struct pss_file *was, struct pss_str bytes)
{
    int old = -1;
    struct stat now;
    const struct pss_err *err =
        open_old(&old, mem, target, was, O_RDONLY | O_NONBLOCK, &now);
    if (err)
        return err;
    int error = pss_sys_write(temp->fd, bytes);
    if (error != 0)
        err = pss_sys_failure(mem, "write the new text of", target->path, error);
    if (!err) {
        error = copy_attributes(mem, temp->fd, old, &now);
        if (error != 0)
            err = pss_sys_failure(
                mem, "keep owner, mode and attributes of", target->path, error);
    }
    if (!err && fsync(temp->fd) != 0)
        err = pss_sys_failure(mem, "write the new text of", target->path, errno);
    close(old);
    return err;
}

/* The last look, as late as can be. */
static const struct pss_err *
check_target(
    struct pss_arena *mem, const struct target *target, const struct pss_file *was)
{
    struct stat now;
    if (fstatat(target->dir, target->name, &now, AT_SYMLINK_NOFOLLOW) != 0)
        return pss_sys_failure(mem, "look again at", target->path, errno);
    return check_unchanged(mem, was, &now);
}

static const struct pss_err *
replace(struct pss_arena *mem, const struct target *target, const struct pss_file *was,
    struct pss_str bytes, bool write_through)
{
    if (was->st.st_nlink > 1 && write_through)
        return overwrite(mem, target, was, bytes);
    if (was->st.st_nlink > 1)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s has %ju names (hard links), and replacing it would part it from the "
            "others; --write-through writes into the file itself, which is not atomic",
            target->path, (uintmax_t)was->st.st_nlink);
    struct pss_temp temp;
    int error = pss_temp_create(&temp, target->dir);
    bool is_forbidden = error == EACCES || error == EPERM || error == EROFS;
    if (is_forbidden && write_through)
        return overwrite(mem, target, was, bytes);
    if (is_forbidden)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "cannot make a file in the directory of %s: %s; make the directory "
            "writable, "
            "or write into the file itself with --write-through, which is not atomic",
            target->path, strerror(error));
    if (error != 0)
        return pss_sys_failure(
            mem, "make a file in the directory of", target->path, error);
    const struct pss_err *err = fill(mem, &temp, target, was, bytes);
    if (!err)
        err = check_target(mem, target, was);
    error = err ? 0 : pss_temp_rename(&temp, target->name);
    if (err || error != 0)
        pss_temp_drop(&temp);
    close(temp.fd);
    /* A single file mounted into a container has no directory to be renamed in. */
    if (error == EBUSY && write_through)
        return overwrite(mem, target, was, bytes);
    if (error != 0)
        return pss_sys_failure(mem, "replace", target->path, error);
    return err;
}

const struct pss_err *
pss_file_replace(struct pss_arena *mem, const struct pss_file *was,
    struct pss_str bytes, bool write_through)
{
    struct target target;
    const struct pss_err *err = find_target(&target, mem, was->path);
    if (err)
        return err;
    err = replace(mem, &target, was, bytes, write_through);
    /* Whether this one reaches the disk is not asked: after a crash the name leads to
     * the old file or to the new one, and both are whole. */
    if (!err)
        fsync(target.dir);
    close(target.dir);
    return err;
}
