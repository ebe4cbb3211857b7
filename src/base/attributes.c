/* Copies owner, group, mode and extended attributes, and looks whether they have come. */
#include "pss/base.h"

#include <errno.h>
#include <unistd.h>
#if defined(HAVE_SYS_XATTR_H) && defined(__linux__)
#include <sys/xattr.h>
#define HAS_XATTRS 1
#endif

#include "attributes.h"
#include "pss/buf.h"

enum { MODE_BITS = 07777 };

/* What is missing, and the first reason. */
struct losses {
    struct pss_buf names;
    int error;
};

static void lose(struct losses *losses, int error, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static void
lose(struct losses *losses, int error, const char *format, ...)
{
    char name[128];
    va_list args;
    va_start(args, format);
    vsnprintf(name, sizeof(name), format, args);
    va_end(args);
    if (losses->names.n > 0)
        pss_buf_puts(&losses->names, ", ");
    pss_buf_puts(&losses->names, name);
    if (losses->error == 0)
        losses->error = error;
}

#ifdef HAS_XATTRS
struct names {
    char *p;
    ssize_t n; /* negative: they cannot be listed */
};

static struct names
list(struct pss_arena *mem, int fd)
{
    struct names names = {.n = flistxattr(fd, NULL, 0)};
    if (names.n < 0 && errno == ENOTSUP)
        names.n = 0;
    if (names.n < 0)
        return names;
    /* Without a single name, too, the text is empty and not NULL. */
    size_t n = (size_t)names.n;
    names.p = pss_alloc(mem, n + 1);
    if (n > 0)
        names.n = flistxattr(fd, names.p, n);
    return names;
}

/* The system sets these attributes itself. A program cannot copy them. */
static bool
is_kept_by_system(const char *name)
{
    return strncmp(name, "security.", 9) == 0 || strncmp(name, "trusted.", 8) == 0;
}

static const char *
shown(const char *name)
{
    return strcmp(name, "system.posix_acl_access") == 0 ? "access control list" : name;
}

static bool
has(const struct names *names, const char *wanted)
{
    for (const char *name = names->p; name < names->p + names->n;
         name += strlen(name) + 1)
        if (strcmp(name, wanted) == 0)
            return true;
    return false;
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

static void
copy_xattrs(struct losses *losses, struct pss_arena *mem, int to, int from)
{
    struct names old = list(mem, from);
    struct names given = list(mem, to);
    if (old.n < 0 || given.n < 0) {
        lose(losses, errno, "extended attributes");
        return;
    }
    for (const char *name = given.p; name < given.p + given.n; name += strlen(name) + 1)
        if (!is_kept_by_system(name) && !has(&old, name) && fremovexattr(to, name) != 0)
            lose(losses, errno, "%s", shown(name));
    for (const char *name = old.p; name < old.p + old.n; name += strlen(name) + 1) {
        int error = copy_xattr(mem, to, from, name);
        if (error != 0 && !is_kept_by_system(name))
            lose(losses, error, "%s", shown(name));
    }
}
#else
static void
copy_xattrs(struct losses *losses, struct pss_arena *mem, int to, int from)
{
    (void)losses;
    (void)mem;
    (void)to;
    (void)from;
}
#endif

/* Some file systems report success and do nothing. Others refuse a change to the value
 * that is there. So this looks at the file itself. */
static void
compare(struct losses *losses, int to, const struct stat *st, int chown_error,
    int chmod_error)
{
    struct stat now;
    if (fstat(to, &now) != 0) {
        lose(losses, errno, "owner");
        return;
    }
    int error = chown_error != 0 ? chown_error : EPERM;
    if (now.st_uid != st->st_uid)
        lose(losses, error, "owner (uid %ju)", (uintmax_t)st->st_uid);
    if (now.st_gid != st->st_gid)
        lose(losses, error, "group (gid %ju)", (uintmax_t)st->st_gid);
    if (((now.st_mode ^ st->st_mode) & MODE_BITS) != 0)
        lose(losses, chmod_error != 0 ? chmod_error : EPERM, "mode (%04o)",
            (unsigned)st->st_mode & MODE_BITS);
}

struct pss_str
pss_attributes_copy(struct pss_arena *mem, int to, int from, const struct stat *st)
{
    struct losses losses = {.error = 0};
    int chown_error = fchown(to, st->st_uid, st->st_gid) != 0 ? errno : 0;
    if (from >= 0)
        copy_xattrs(&losses, mem, to, from);
    /* Last: a change of the owner takes bits away, and a file that cannot be written
     * takes no attributes. */
    int chmod_error = fchmod(to, st->st_mode & MODE_BITS) != 0 ? errno : 0;
    compare(&losses, to, st, chown_error, chmod_error);
    struct pss_str lost = PSS_STR("");
    if (losses.names.n > 0)
        lost = pss_arena_printf(mem, "%.*s: %s", PSS_FMT(pss_buf_str(&losses.names)),
            strerror(losses.error));
    pss_buf_release(&losses.names);
    return lost;
}
