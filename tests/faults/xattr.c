/* Extended attributes for tests/cli/faults.sh, where no setfattr is to be had:
 *
 *     xattr set FILE NAME VALUE
 *     xattr put FILE NAME FILE-OF-VALUE
 *     xattr get FILE NAME */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#if defined(HAVE_SYS_XATTR_H) && defined(__linux__)
#include <sys/xattr.h>

static int
get(const char *path, const char *name)
{
    char value[256];
    ssize_t n = getxattr(path, name, value, sizeof value);
    if (n < 0) {
        perror(path);
        return 1;
    }
    printf("%.*s\n", (int)n, value);
    return 0;
}

static int
put(const char *path, const char *name, const char *from)
{
    char value[256];
    FILE *file = fopen(from, "rb");
    size_t n = file ? fread(value, 1, sizeof value, file) : 0;
    if (file)
        fclose(file);
    if (n > 0 && setxattr(path, name, value, n, 0) == 0)
        return 0;
    perror(path);
    return 1;
}

int
main(int argc, char **argv)
{
    if (argc == 5 && strcmp(argv[1], "put") == 0)
        return put(argv[2], argv[3], argv[4]);
    if (argc == 4 && strcmp(argv[1], "get") == 0)
        return get(argv[2], argv[3]);
    if (argc != 5 || strcmp(argv[1], "set") != 0) {
        fputs("xattr: set FILE NAME VALUE, put FILE NAME FILE, or get FILE NAME\n",
            stderr);
        return 2;
    }
    if (setxattr(argv[2], argv[3], argv[4], strlen(argv[4]), 0) == 0)
        return 0;
    perror(argv[2]);
    return 1;
}
#else
int
main(void)
{
    fputs("xattr: this system has none that we know\n", stderr);
    return 1;
}
#endif
