/* Replacing a file: a temporary file beside it, a last look, a rename. All that can go wrong
 * before the rename goes wrong in pss_replacing_begin. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "attributes.h"
#include "pss/file.h"
#include "pss/name.h"
#include "replacing.h"
#include "sys.h"
#include "temps.h"

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

/* The directory that a path names. */
static const char *
dir_of(struct pss_arena *mem, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return ".";
    size_t n = slash == path ? 1 : (size_t)(slash - path);
    return pss_arena_copy(mem, (struct pss_str){path, n}).p;
}

/* Behind symbolic links. Of a new file only the directory is there. */
static const struct pss_err *
find_target(struct target *out, struct pss_arena *mem, const char *path, bool is_new)
{
    const char *looked = is_new ? dir_of(mem, path) : path;
    char *real = realpath(looked, NULL);
    if (!real)
        return pss_sys_failure(mem, "find", looked, errno);
    size_t n = strlen(real) + strlen(path) + 2;
    char *copy = pss_alloc(mem, n);
    snprintf(
        copy, n, "%s%s%s", real, is_new ? "/" : "", is_new ? pss_name_base(path) : "");
    free(real);
    char *slash = strrchr(copy, '/');
    assert(slash);
    *slash = '\0';
    const char *dir = slash == copy ? "/" : copy;
    *out = (struct target){.path = path, .name = slash + 1};
    out->dir = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    /* The right to enter the directory is enough. It need not be readable. */
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
    if (pss_file_is_unchanged(&was->st, now))
        return NULL;
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s was changed by someone else in the meantime and was left alone; run again",
        was->path);
}

/* Opens the file that is to be replaced, to see that it is still the same file. */
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

/* When a file is written, the system takes away its right to run as another user. */
static struct pss_str
restore_mode(struct pss_arena *mem, int fd, const struct stat *was)
{
    struct stat now;
    if (fstat(fd, &now) != 0 || ((now.st_mode ^ was->st_mode) & MODE_BITS) == 0 ||
        fchmod(fd, was->st_mode & MODE_BITS) == 0)
        return PSS_STR("");
    return pss_arena_printf(mem, "mode (%04o, now %04o): %s",
        (unsigned)was->st_mode & MODE_BITS, (unsigned)now.st_mode & MODE_BITS,
        strerror(errno));
}

/* Writes into the file itself. Not atomic; what can fail beforehand is tried
 * beforehand, and a failure in the middle puts the old bytes back. `lost` is then what the
 * file itself could not keep. */
static const struct pss_err *
overwrite(struct pss_str *lost, struct pss_arena *mem, const struct target *target,
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
        (void)restored; /* nothing more can be done; the caller reports the error */
    }
    *lost = restore_mode(mem, fd, &now);
    if (error == 0)
        pss_temps_count();
    pss_temps_let_go();
    close(fd);
    return error == 0 ? NULL
                      : pss_sys_failure(mem, "write through to", target->path, error);
}

/* Fills the temporary file: bytes, attributes, on the disk. `lost`: see
 * pss_attributes_copy. */
static const struct pss_err *
fill(struct pss_str *lost, struct pss_arena *mem, const struct pss_temp *temp,
    const struct target *target, const struct pss_file *was, struct pss_str bytes)
{
    int old = -1;
    struct stat now;
    const struct pss_err *err =
        open_old(&old, mem, target, was, O_RDONLY | O_NONBLOCK, &now);
    if (err)
        return err;
    int error = pss_sys_write(temp->fd, bytes);
    if (error == 0)
        *lost = pss_attributes_copy(mem, temp->fd, old, &now);
    if (error == 0 && fsync(temp->fd) != 0)
        error = errno;
    if (error != 0)
        err = pss_sys_failure(mem, "write the new text of", target->path, error);
    close(old);
    return err;
}

static const struct pss_err *
fill_new(struct pss_arena *mem, const struct pss_temp *temp,
    const struct target *target, struct pss_str bytes)
{
    int error = pss_sys_write(temp->fd, bytes);
    if (error == 0)
        error = pss_replacing_free_mode(temp->fd);
    if (error == 0 && fsync(temp->fd) != 0)
        error = errno;
    return error == 0 ? NULL : pss_sys_failure(mem, "write", target->path, error);
}

/* Looks a last time whether the file was changed, or whether somebody has made it. */
static const struct pss_err *
check_target(struct pss_arena *mem, const struct target *target,
    const struct pss_file *was, bool is_new)
{
    struct stat now;
    if (is_new) {
        if (fstatat(target->dir, target->name, &now, AT_SYMLINK_NOFOLLOW) == 0)
            return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
                "%s was made by someone else in the meantime and was left alone; run "
                "again",
                target->path);
        return NULL;
    }
    if (fstatat(target->dir, target->name, &now, AT_SYMLINK_NOFOLLOW) != 0)
        return pss_sys_failure(mem, "look again at", target->path, errno);
    return check_unchanged(mem, was, &now);
}

static const struct pss_err *
refuse_links(struct pss_arena *mem, const struct pss_file *was)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s has %ju names (hard links), and replacing it would part it from the "
        "others; --write-through writes into the file itself, which is not atomic",
        was->path, (uintmax_t)was->st.st_nlink);
}

static const struct pss_err *
refuse_directory(struct pss_arena *mem, const struct target *target, int error)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "cannot make a file in the directory of %s: %s; make the directory writable, "
        "or write into the file itself with --write-through, which is not atomic",
        target->path, strerror(error));
}

static const struct pss_err *
refuse_loss(struct pss_arena *mem, const struct target *target, struct pss_str lost)
{
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s was left alone: a new file in its place would differ in its %.*s; run as "
        "its owner, or write into the file itself with --write-through, which is not "
        "atomic",
        target->path, PSS_FMT(lost));
}

static struct pss_str
note_of(struct pss_arena *mem, const struct target *target, struct pss_str lost,
    struct pss_str lost_inside)
{
    if (lost.n == 0 && lost_inside.n == 0)
        return PSS_STR("");
    if (lost_inside.n > 0)
        return pss_arena_printf(mem,
            "%s was written in place, which is not atomic, and could not keep its %.*s",
            target->path, PSS_FMT(lost_inside));
    return pss_arena_printf(mem,
        "%s was written in place, which is not atomic: a new file would differ in its "
        "%.*s",
        target->path, PSS_FMT(lost));
}

/* What is asked for by --write-through. `lost`: why it is needed, "" for other reasons. */
static const struct pss_err *
write_through_to(struct pss_str *note, struct pss_arena *mem,
    const struct target *target, const struct pss_file *was, struct pss_str bytes,
    struct pss_str lost)
{
    struct pss_str lost_inside = PSS_STR("");
    const struct pss_err *err = overwrite(&lost_inside, mem, target, was, bytes);
    if (!err)
        *note = note_of(mem, target, lost, lost_inside);
    return err;
}

/* Makes the new file. `is_forced`: it cannot take the place, so that the old one is to be
 * written into. */
static const struct pss_err *
make_new(struct pss_replacing *it, const struct target *target)
{
    struct pss_arena *mem = it->mem;
    int error = pss_temp_create(&it->temp, target->dir);
    it->temp.is_fixed = true;
    it->has_temp = error == 0;
    bool is_forbidden = error == EACCES || error == EPERM || error == EROFS;
    if (is_forbidden && it->is_write_through && !it->is_new) {
        it->is_inside = true;
        return NULL;
    }
    if (is_forbidden)
        return refuse_directory(mem, target, error);
    if (error != 0)
        return pss_sys_failure(
            mem, "make a file in the directory of", target->path, error);
    if (it->is_new)
        return fill_new(mem, &it->temp, target, it->bytes);
    const struct pss_err *err =
        fill(&it->lost, mem, &it->temp, target, it->was, it->bytes);
    it->is_inside = !err && it->lost.n > 0 && it->is_write_through;
    if (!err && it->lost.n > 0 && !it->is_inside)
        err = refuse_loss(mem, target, it->lost);
    return err;
}

static void
drop_new(struct pss_replacing *it)
{
    if (!it->has_temp)
        return;
    it->has_temp = false;
    pss_temp_drop(&it->temp);
    close(it->temp.fd);
}

static struct target
target_of(const struct pss_replacing *it)
{
    return (struct target){.path = it->was->path, .name = it->name, .dir = it->dir};
}

const struct pss_err *
pss_replacing_begin(struct pss_replacing *it)
{
    struct target target;
    it->note = PSS_STR("");
    it->lost = PSS_STR("");
    it->dir = -1;
    const struct pss_err *err =
        find_target(&target, it->mem, it->was->path, it->is_new);
    if (err)
        return err;
    it->name = target.name;
    it->dir = target.dir;
    bool has_names = !it->is_new && it->was->st.st_nlink > 1;
    it->is_inside = has_names && it->is_write_through;
    if (it->is_inside)
        return NULL;
    if (has_names)
        return refuse_links(it->mem, it->was);
    err = make_new(it, &target);
    if (err || it->is_inside)
        drop_new(it);
    return err;
}

const struct pss_err *
pss_replacing_do(struct pss_replacing *it)
{
    struct target target = target_of(it);
    struct pss_arena *mem = it->mem;
    if (it->is_inside)
        return write_through_to(&it->note, mem, &target, it->was, it->bytes, it->lost);
    const struct pss_err *err = check_target(mem, &target, it->was, it->is_new);
    if (err)
        return err;
    int error = pss_temp_rename(&it->temp, it->name);
    if (error == 0) {
        it->has_temp = false;
        close(it->temp.fd);
        return NULL;
    }
    /* A single file mounted into a container has no directory to be renamed in. */
    if (error == EBUSY && it->is_write_through) {
        drop_new(it);
        return write_through_to(&it->note, mem, &target, it->was, it->bytes, it->lost);
    }
    return pss_sys_failure(mem, "replace", target.path, error);
}

void
pss_replacing_end(struct pss_replacing *it)
{
    drop_new(it);
    if (it->dir < 0)
        return;
    /* A failure of this fsync is ignored: after a crash the name leads to the old file or
     * to the new one, and both are whole. */
    fsync(it->dir);
    close(it->dir);
    it->dir = -1;
}

const struct pss_err *
pss_file_replace(struct pss_str *note, struct pss_arena *mem,
    const struct pss_file *was, struct pss_str bytes, bool write_through)
{
    struct pss_replacing it = {
        .mem = mem, .was = was, .bytes = bytes, .is_write_through = write_through};
    const struct pss_err *err = pss_replacing_begin(&it);
    if (!err)
        err = pss_replacing_do(&it);
    pss_replacing_end(&it);
    *note = it.note;
    return err;
}
