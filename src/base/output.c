/* Reports into files: whole or not at all. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "pss/file.h"
#include "sys.h"
#include "temps.h"

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

/* The mode of the file that is there, or what the user wants for new ones. */
static mode_t
mode_for(const struct stat *old)
{
    if (old)
        return old->st_mode & 0777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static int
fill(const struct pss_temp *temp, const struct stat *old, struct pss_str bytes)
{
    int error = pss_sys_write(temp->fd, bytes);
    if (error == 0 && fchmod(temp->fd, mode_for(old)) != 0)
        error = errno;
    if (error == 0 && fsync(temp->fd) != 0)
        error = errno;
    return error;
}

static const struct pss_err *
put_into(struct pss_arena *mem, int dir, const char *name, const char *path,
    const struct stat *old, struct pss_str bytes)
{
    struct pss_temp temp;
    int error = pss_temp_create(&temp, dir);
    if (error != 0)
        return pss_sys_failure(mem, "make a file in the directory of", path, error);
    error = fill(&temp, old, bytes);
    if (error == 0)
        error = pss_temp_rename(&temp, name);
    if (error != 0)
        pss_temp_drop(&temp);
    close(temp.fd);
    return error == 0 ? NULL : pss_sys_failure(mem, "write", path, error);
}

/* A file, new or anew: a temporary one beside it, and a rename. */
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
    if (is_added || is_device || (is_there && !S_ISREG(st.st_mode)))
        return add_to(mem, path, bytes);
    return put(mem, path, is_there ? &st : NULL, bytes);
}
