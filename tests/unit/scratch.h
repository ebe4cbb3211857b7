/* Tests: a directory of their own below the one they run in, in which each works. */
#ifndef UNIT_SCRATCH_H
#define UNIT_SCRATCH_H

#include "unit.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pss/arena.h"
#include "pss/buf.h"

static struct scratch {
    struct pss_arena *mem;
    char back[PATH_MAX]; /* where the test was */
    char top[PATH_MAX];  /* where it is */
} scratch;

/* Makes the directory and goes there; 0, or -1 if that cannot be. */
static inline int
scratch_enter(void)
{
    char name[] = "scratch-XXXXXX";
    scratch.mem = pss_arena_new();
    if (!getcwd(scratch.back, sizeof(scratch.back)) || !mkdtemp(name) ||
        chmod(name, 0755) != 0 || chdir(name) != 0)
        return -1;
    return getcwd(scratch.top, sizeof(scratch.top)) ? 0 : -1;
}

/* Goes back and takes all of it away. */
static inline int
scratch_leave(void **state)
{
    (void)state;
    pss_arena_release(scratch.mem);
    if (chdir(scratch.back) != 0)
        return -1;
    struct pss_buf command = {0};
    pss_buf_printf(
        &command, "chmod -R u+w '%s' && rm -rf '%s'", scratch.top, scratch.top);
    pss_buf_putc(&command, '\0');
    int status = system(command.p);
    pss_buf_release(&command);
    return status;
}

/* A file of that text, relative to the directory. */
static inline void
scratch_put(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    assert_int_equal(close(fd), 0);
}

#endif
