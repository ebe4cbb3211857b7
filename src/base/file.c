/* Whole files in; bytes to a descriptor. */
#include "pss/base.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "pss/file.h"
#include "sys.h"

#if defined(__APPLE__)
#define st_mtim st_mtimespec
#endif

enum {
    PADDING = 64, /* zero bytes behind a text */
    /* Of a pipe, whose size nobody knows. Pages that a small manifest does not need cost
     * as much as parsing it. */
    FIRST_READ = 16 * 1024,
};

/* PSS_MAX_INPUT, which a layer above names. */
static const size_t max_bytes = (size_t)1 << 30;

/* `expected` bytes, and whatever more there is. */
static const struct pss_err *
read_all(struct pss_str *out, struct pss_arena *mem, int fd, const char *name,
    size_t expected)
{
    size_t cap = expected + 1; /* one more shows the end */
    char *bytes = pss_alloc(mem, cap + PADDING);
    size_t n = 0;
    for (;;) {
        ssize_t got = pss_sys_read(fd, bytes + n, cap - n);
        if (got < 0)
            return pss_sys_failure(mem, "read", name, errno);
        if (got == 0)
            break;
        n += (size_t)got;
        if (n > max_bytes)
            return pss_err_at(mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
                "%s holds more than %zu bytes; split it", name, max_bytes);
        if (n == cap) {
            char *moved = pss_alloc(mem, 2 * cap + PADDING);
            memcpy(moved, bytes, n);
            bytes = moved;
            cap *= 2;
        }
    }
    *out = (struct pss_str){bytes, n};
    return NULL;
}

const struct pss_err *
pss_file_read_fd(struct pss_str *out, struct pss_arena *mem, int fd, const char *name)
{
    return read_all(out, mem, fd, name, FIRST_READ);
}

const struct pss_err *
pss_file_read(struct pss_file *out, struct pss_arena *mem, const char *path)
{
    /* Without O_NONBLOCK a FIFO would make us wait here. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return pss_sys_failure(mem, "open", path, errno);
    struct pss_file file = {.path = path};
    const struct pss_err *err = NULL;
    if (fstat(fd, &file.st) != 0)
        err = pss_sys_failure(mem, "look at", path, errno);
    else if (!S_ISREG(file.st.st_mode))
        err = pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s is no regular file; to read from a pipe or a device use - and stdin",
            path);
    else if ((uintmax_t)file.st.st_size > max_bytes)
        err = pss_err_at(mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "%s holds more than %zu bytes; split it", path, max_bytes);
    else
        err = read_all(&file.bytes, mem, fd, path, (size_t)file.st.st_size);
    close(fd);
    if (!err)
        *out = file;
    return err;
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
