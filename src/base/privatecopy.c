/* What is put is noted in a list that a signal handler can read: names alone, the last one
 * first, so that a directory comes after what lies in it. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/stat.h>
#include <unistd.h>

#include "copies.h"
#include "pss/privatecopy.h"
#include "pss/within.h"
#include "sys.h"
#include "temps.h"

enum {
    SLOTS = 256,      /* more copies than this take turns */
    MOST_DEPTH = 256, /* directories within each other */
};

/* One name that was made. */
struct made {
    struct made *before;
    const char *path; /* below the copy */
    bool is_dir;
};

struct pss_private_copy {
    struct pss_arena *mem;
    const char *dir;
    int fd; /* of the directory */
    size_t slot;
    struct made *last;
    size_t n_bytes;
    size_t n_files;
};

static _Atomic(struct pss_private_copy *) slots[SLOTS];
static struct pss_private_copy taken; /* stands in a slot that is not filled yet */

static size_t
take_slot(void)
{
    for (;;) {
        for (size_t i = 0; i < SLOTS; i++) {
            struct pss_private_copy *expected = NULL;
            if (atomic_compare_exchange_strong(&slots[i], &expected, &taken))
                return i;
        }
        sched_yield();
    }
}

/* ---- the directory ---- */

/* Makes the directory and notes it for the signal handler in one step. 0 or the errno. */
static int
make_root(struct pss_private_copy *copy, char *path)
{
    int error = 0;
    pss_temps_hold();
    if (!mkdtemp(path))
        error = errno;
    if (error == 0) {
        copy->fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        error = copy->fd < 0 ? errno : 0;
        if (error != 0)
            rmdir(path);
    }
    atomic_store(&slots[copy->slot], error == 0 ? copy : NULL);
    pss_temps_let_go();
    return error;
}

const struct pss_err *
pss_private_copy_new(struct pss_private_copy **out, struct pss_arena *mem)
{
    struct pss_private_copy *copy = PSS_NEW(mem, struct pss_private_copy);
    const char *named = getenv("TMPDIR");
    const char *place = named && named[0] == '/' ? named : "/tmp";
    const char *real = pss_real_path(mem, place);
    const char *top = !real ? place : real[1] ? real : "";
    const char text[] = "/pss-fix-copy-XXXXXX";
    size_t n = strlen(top) + sizeof(text);
    char *path = pss_alloc(mem, n);
    snprintf(path, n, "%s%s", top, text);
    *copy = (struct pss_private_copy){.mem = mem, .dir = path, .slot = take_slot()};
    int error = make_root(copy, path);
    *out = error == 0 ? copy : NULL;
    return error == 0
               ? NULL
               : pss_err_at(mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
                     "cannot make a directory in %s: %s; TMPDIR names another one",
                     place, strerror(error));
}

const char *
pss_private_copy_dir(const struct pss_private_copy *copy)
{
    return copy->dir;
}

/* ---- what is put ---- */

/* Before the name is made: what is noted and not there does no harm. */
static void
note(struct pss_private_copy *copy, const char *path, bool is_dir)
{
    struct made *made = PSS_NEW(copy->mem, struct made);
    *made = (struct made){copy->last, path, is_dir};
    copy->last = made;
}

static bool
is_part(struct pss_str part)
{
    return part.n > 0 && !pss_str_is(part, ".") && !pss_str_is(part, "..") &&
           !memchr(part.p, '\0', part.n);
}

/* Goes one directory down, which is made if it is not there. Negative: see errno. */
static int
go_down(
    struct pss_private_copy *copy, int dir, struct pss_str path, size_t at, size_t end)
{
    const char *name =
        pss_arena_copy(copy->mem, (struct pss_str){path.p + at, end - at}).p;
    int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = openat(dir, name, flags);
    if (fd >= 0 || errno != ENOENT)
        return fd;
    if (copy->n_files++ >= PSS_COPY_MOST_FILES) {
        errno = EFBIG;
        return -1;
    }
    note(copy, pss_arena_copy(copy->mem, (struct pss_str){path.p, end}).p, true);
    return mkdirat(dir, name, 0700) == 0 ? openat(dir, name, flags) : -1;
}

/* Goes down to the directory of the path and finds the last name. Negative: see errno. */
static int
open_place(struct pss_private_copy *copy, const char **name, struct pss_str path)
{
    int dir = fcntl(copy->fd, F_DUPFD_CLOEXEC, 0);
    size_t at = 0;
    for (size_t depth = 0; dir >= 0; depth++) {
        size_t slash = pss_str_find(path, PSS_STR("/"), at);
        size_t end = slash == SIZE_MAX ? path.n : slash;
        bool is_good =
            depth < MOST_DEPTH && is_part((struct pss_str){path.p + at, end - at});
        if (is_good && slash == SIZE_MAX) {
            *name =
                pss_arena_copy(copy->mem, (struct pss_str){path.p + at, end - at}).p;
            return dir;
        }
        int next = -1;
        errno = EINVAL;
        if (is_good)
            next = go_down(copy, dir, path, at, end);
        int error = errno;
        close(dir);
        errno = error;
        dir = next;
        at = end + 1;
    }
    return -1;
}

static const struct pss_err *
fail(struct pss_private_copy *copy, struct pss_str path, int error)
{
    if (error == EFBIG)
        return pss_err_at(copy->mem, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "a copy for a trial would hold more than %d files or %d MB",
            PSS_COPY_MOST_FILES, PSS_COPY_MOST_BYTES >> 20);
    const char *name =
        pss_arena_printf(copy->mem, "%s/%.*s", copy->dir, PSS_FMT(path)).p;
    return pss_sys_failure(copy->mem, "make", name, error);
}

/* 0 or the errno. */
static int
write_file(struct pss_private_copy *copy, int dir, const char *name,
    struct pss_str path, struct pss_str bytes)
{
    int flags = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    int fd = openat(dir, name, flags | O_TRUNC);
    if (fd < 0 && errno == ENOENT) {
        if (copy->n_files++ >= PSS_COPY_MOST_FILES)
            return EFBIG;
        note(copy, pss_arena_copy(copy->mem, path).p, false);
        fd = openat(dir, name, flags | O_CREAT | O_EXCL, 0600);
    }
    if (fd < 0)
        return errno;
    int error = pss_sys_write(fd, bytes);
    close(fd);
    return error;
}

const struct pss_err *
pss_private_copy_put(
    struct pss_private_copy *copy, struct pss_str path, struct pss_str bytes)
{
    const char *name = NULL;
    /* What is replaced counts again: a limit need not be exact. */
    if (bytes.n > (size_t)PSS_COPY_MOST_BYTES - copy->n_bytes)
        return fail(copy, path, EFBIG);
    copy->n_bytes += bytes.n;
    pss_temps_hold();
    int dir = open_place(copy, &name, path);
    int error = dir < 0 ? errno : write_file(copy, dir, name, path, bytes);
    if (dir >= 0)
        close(dir);
    pss_temps_let_go();
    return error == 0 ? NULL : fail(copy, path, error);
}

const struct pss_err *
pss_private_copy_link(
    struct pss_private_copy *copy, struct pss_str path, struct pss_str to)
{
    const char *name = NULL;
    const char *target =
        pss_arena_printf(copy->mem, "%s/%.*s", copy->dir, PSS_FMT(to)).p;
    if (copy->n_files++ >= PSS_COPY_MOST_FILES)
        return fail(copy, path, EFBIG);
    pss_temps_hold();
    int dir = open_place(copy, &name, path);
    if (dir >= 0)
        note(copy, pss_arena_copy(copy->mem, path).p, false);
    int error = dir < 0 || symlinkat(target, dir, name) != 0 ? errno : 0;
    if (dir >= 0)
        close(dir);
    pss_temps_let_go();
    return error == 0 ? NULL : fail(copy, path, error);
}

const struct pss_err *
pss_private_copy_make_dir(struct pss_private_copy *copy, struct pss_str path)
{
    const char *name = NULL;
    pss_temps_hold();
    int dir = open_place(copy, &name, path);
    int made = dir < 0 ? -1 : go_down(copy, dir, path, path.n - strlen(name), path.n);
    int error = made < 0 ? errno : 0;
    if (made >= 0)
        close(made);
    if (dir >= 0)
        close(dir);
    pss_temps_let_go();
    return error == 0 ? NULL : fail(copy, path, error);
}

/* ---- the end of it ---- */

/* Removes what was put; a directory in which others made something stays. */
static void
remove_made(const struct pss_private_copy *copy)
{
    for (const struct made *it = copy->last; it; it = it->before)
        unlinkat(copy->fd, it->path, it->is_dir ? AT_REMOVEDIR : 0);
    rmdir(copy->dir);
}

/* Removes all that lies in the directory; closes `fd`. */
static void
empty(int fd, unsigned depth)
{
    DIR *list = fdopendir(fd);
    if (!list) {
        close(fd);
        return;
    }
    const struct dirent *entry;
    while ((entry = readdir(list)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
            unlinkat(dirfd(list), entry->d_name, 0) == 0)
            continue;
        int inner = depth > 0 ? openat(dirfd(list), entry->d_name,
                                    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                              : -1;
        if (inner >= 0)
            empty(inner, depth - 1);
        unlinkat(dirfd(list), entry->d_name, AT_REMOVEDIR);
    }
    closedir(list);
}

void
pss_private_copy_remove(struct pss_private_copy *copy)
{
    if (!copy)
        return;
    pss_temps_hold();
    remove_made(copy);
    /* Something is left only if a program made files of its own. */
    int fd = open(copy->dir, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd >= 0) {
        empty(fd, MOST_DEPTH);
        rmdir(copy->dir);
    }
    atomic_store(&slots[copy->slot], NULL);
    close(copy->fd);
    pss_temps_let_go();
}

void
pss_copies_remove(void)
{
    for (size_t i = 0; i < SLOTS; i++) {
        const struct pss_private_copy *copy = atomic_load(&slots[i]);
        if (copy && copy != &taken)
            remove_made(copy);
    }
}
