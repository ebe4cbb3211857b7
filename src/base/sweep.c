/* Temporary files that a killed run has left. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "pss/file.h"
#include "sys.h"
#include "temps.h"

enum {
    OLD = 60 * 60, /* seconds: no run needs a temporary file for so long */
    MAX_PARTS = 4,
};

/* ---- whose ---- */

static uint32_t
hash(uint32_t hash, const char *p, ssize_t n)
{
    for (ssize_t i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)p[i]) * 0x01000193u; /* FNV-1a */
    return hash;
}

static uint32_t
compute_system(void)
{
    char text[256];
    uint32_t sum = 0x811c9dc5u;
    int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        sum = hash(sum, text, pss_sys_read(fd, text, sizeof(text)));
        close(fd);
    }
    sum = hash(sum, text, readlink("/proc/self/ns/pid", text, sizeof(text)));
    if (gethostname(text, sizeof(text)) == 0)
        sum = hash(sum, text, (ssize_t)strnlen(text, sizeof(text)));
    return sum | 1; /* never 0 */
}

uint32_t
pss_temps_system(void)
{
    static _Atomic uint32_t known;
    uint32_t system = atomic_load(&known);
    if (system == 0) {
        system = compute_system();
        atomic_store(&known, system);
    }
    return system;
}

/* ---- names ---- */

struct owner {
    long pid;
    bool is_here; /* the process number belongs to this system */
};

/* The digits of a part, up to a dash or the end; 0 if there are none. */
static size_t
digits(const char *p, const char *which)
{
    size_t n = strspn(p, which);
    return p[n] == '-' || p[n] == '\0' || strcmp(p + n, ".tmp") == 0 ? n : 0;
}

/* `.pss-fix-PID-SYSTEM-NUMBER-TIME.tmp`; earlier versions left the system out. */
static bool
read_name(struct owner *out, const char *name)
{
    static const char before[] = ".pss-fix-";
    static const char decimal[] = "0123456789";
    static const char hex[] = "0123456789abcdef";
    if (strncmp(name, before, sizeof(before) - 1) != 0)
        return false;
    const char *parts[MAX_PARTS];
    size_t lengths[MAX_PARTS];
    size_t n = 0;
    const char *at = name + sizeof(before) - 1;
    for (;; at++) {
        if (n == MAX_PARTS)
            return false;
        parts[n] = at;
        lengths[n] = digits(at, hex);
        if (lengths[n] == 0 || lengths[n] > 20)
            return false;
        at += lengths[n++];
        if (*at != '-')
            break;
    }
    bool has_system = n == MAX_PARTS;
    if (strcmp(at, ".tmp") != 0 || n < MAX_PARTS - 1 || lengths[0] > 9 ||
        digits(parts[0], decimal) == 0 || digits(parts[n - 2], decimal) == 0 ||
        (has_system && lengths[1] != 8))
        return false;
    *out = (struct owner){.pid = strtol(parts[0], NULL, 10)};
    out->is_here = has_system && strtoul(parts[1], NULL, 16) == pss_temps_system();
    return out->pid > 0;
}

/* ---- whether it is dead ---- */

static bool
has_ended(const struct owner *owner)
{
    return owner->is_here && kill((pid_t)owner->pid, 0) != 0 && errno == ESRCH;
}

static bool
is_old(const struct stat *st)
{
    time_t now = time(NULL);
    return now != (time_t)-1 && st->st_mtime < now && now - st->st_mtime > OLD;
}

/* True for a regular file with one name that belongs to the user. A file that root made
 * may belong to another user. */
static bool
may_be_ours(const struct stat *st)
{
    return S_ISREG(st->st_mode) && st->st_nlink == 1 &&
           (st->st_uid == geteuid() || geteuid() == 0);
}

static bool
is_same(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* On some network file systems only a process that may write can lock a file. */
static int
open_leftover(int dir, const char *name)
{
    int flags = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int fd = openat(dir, name, O_WRONLY | flags);
    return fd >= 0 ? fd : openat(dir, name, O_RDONLY | flags);
}

/* Removes the file if nobody has locked it. */
static bool
remove_unlocked(int dir, const char *name, const struct stat *seen)
{
    struct stat now;
    int fd = open_leftover(dir, name);
    if (fd < 0)
        return false;
    bool is_removed = fstat(fd, &now) == 0 && is_same(&now, seen) &&
                      flock(fd, LOCK_EX | LOCK_NB) == 0 &&
                      fstatat(dir, name, &now, AT_SYMLINK_NOFOLLOW) == 0 &&
                      is_same(&now, seen) && unlinkat(dir, name, 0) == 0;
    close(fd);
    return is_removed;
}

static bool
sweep_entry(int dir, const char *name)
{
    struct owner owner;
    struct stat st;
    if (!read_name(&owner, name) || fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) != 0 ||
        !may_be_ours(&st))
        return false;
    return (has_ended(&owner) || is_old(&st)) && remove_unlocked(dir, name, &st);
}

static size_t
sweep(DIR *list)
{
    size_t n = 0;
    const struct dirent *entry;
    while ((entry = readdir(list)) != NULL)
        n += sweep_entry(dirfd(list), entry->d_name);
    closedir(list);
    return n;
}

size_t
pss_temps_sweep(int dir)
{
    int again = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *list = again >= 0 ? fdopendir(again) : NULL;
    if (!list && again >= 0)
        close(again);
    return list ? sweep(list) : 0;
}

/* The target of a symbolic link is replaced, so the directory of the target counts. */
struct pss_str
pss_file_dir(struct pss_arena *mem, const char *path)
{
    char real[PATH_MAX];
    struct stat st;
    if (lstat(path, &st) == 0 && S_ISLNK(st.st_mode) && realpath(path, real))
        path = real;
    const char *slash = strrchr(path, '/');
    if (!slash)
        return PSS_STR(".");
    return pss_arena_copy(mem, (struct pss_str){path, (size_t)(slash - path) + 1});
}

size_t
pss_file_sweep(const char *dir)
{
    DIR *list = opendir(dir);
    return list ? sweep(list) : 0;
}
