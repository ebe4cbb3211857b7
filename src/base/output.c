/* Writes a report into a file: the whole report or nothing. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "attributes.h"
#include "pss/file.h"
#include "replacing.h"
#include "sys.h"

/* Pipes, devices, and files that others write to as well. */
static const struct pss_err *
add_to(struct pss_arena *mem, const char *path, struct pss_str bytes)
{
    /* Without O_NONBLOCK a FIFO that nobody reads would make us wait here. */
    int fd = open(
        path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0666);
    if (fd < 0)
        return pss_sys_failure(mem, "open", path, errno);
    int error = pss_sys_write(fd, bytes);
    if (close(fd) != 0 && error == 0)
        error = errno;
    return error == 0 ? NULL : pss_sys_failure(mem, "write", path, error);
}

int
pss_replacing_free_mode(int fd)
{
    mode_t mask = umask(0);
    umask(mask);
    return fchmod(fd, 0666 & ~mask) == 0 ? 0 : errno;
}

/* Gives the new file the attributes of the old one, or the mode of new files if there is
 * no old one. */
static const struct pss_err *
give_attributes(struct pss_arena *mem, const struct pss_temp *temp, const char *name,
    const char *path, const struct stat *old)
{
    int error = old ? 0 : pss_replacing_free_mode(temp->fd);
    if (error != 0)
        return pss_sys_failure(mem, "write", path, error);
    if (!old)
        return NULL;
    int from = openat(temp->dir, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    struct pss_str lost = pss_attributes_copy(mem, temp->fd, from, old);
    if (from >= 0)
        close(from);
    if (lost.n == 0)
        return NULL;
    return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
        "%s was left alone: a new file in its place would differ in its %.*s; delete "
        "it first, or name another file",
        path, PSS_FMT(lost));
}

static const struct pss_err *
put_into(struct pss_arena *mem, int dir, const char *name, const char *path,
    const struct stat *old, struct pss_str bytes)
{
    struct pss_temp temp;
    pss_temps_sweep(dir);
    int error = pss_temp_create(&temp, dir);
    if (error != 0)
        return pss_sys_failure(mem, "make a file in the directory of", path, error);
    const struct pss_err *err = NULL;
    error = pss_sys_write(temp.fd, bytes);
    if (error == 0)
        err = give_attributes(mem, &temp, name, path, old);
    if (error == 0 && fsync(temp.fd) != 0)
        error = errno;
    if (error == 0 && !err)
        error = pss_temp_rename(&temp, name);
    if (error != 0 || err)
        pss_temp_drop(&temp);
    close(temp.fd);
    if (error != 0)
        err = pss_sys_failure(mem, "write", path, error);
    return err;
}

/* Makes or replaces a file: by a temporary file beside it, and a rename. */
static const struct pss_err *
put(struct pss_arena *mem, const char *path, const struct stat *old,
    struct pss_str bytes)
{
    char *real = old ? realpath(path, NULL) : NULL;
    struct pss_str whole = pss_arena_copy(mem, pss_str_of(real ? real : path));
    free(real);
    const char *slash = strrchr(whole.p, '/');
    const char *name = slash ? slash + 1 : whole.p;
    size_t n = slash == whole.p ? 1 : slash ? (size_t)(slash - whole.p) : 0;
    const char *dir = n > 0 ? pss_arena_copy(mem, (struct pss_str){whole.p, n}).p : ".";
    int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return pss_sys_failure(mem, "open the directory of", path, errno);
    const struct pss_err *err = put_into(mem, fd, name, path, old, bytes);
    close(fd);
    return err;
}

const struct pss_err *
pss_file_put(
    struct pss_arena *mem, const char *path, struct pss_str bytes, bool is_added)
{
    struct stat st;
    bool is_there = stat(path, &st) == 0;
    /* /dev/stdout may lead to a regular file that somebody has open. */
    bool is_device = strncmp(path, "/dev/", 5) == 0;
    if (!is_there && !is_added && lstat(path, &st) == 0)
        return pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s is a symbolic link that leads nowhere; delete it, or name another file",
            path);
    if (is_added || is_device || (is_there && !S_ISREG(st.st_mode)))
        return add_to(mem, path, bytes);
    return put(mem, path, is_there ? &st : NULL, bytes);
}
