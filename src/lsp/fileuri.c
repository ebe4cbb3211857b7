/* Decodes `file:` URIs. */
#include "pss/base.h"

#include "fileuri.h"

static int
digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The byte that a %XX stands for; -1: it is not one. */
static int
byte_of(struct pss_str text, size_t at)
{
    if (text.n - at < 3 || text.p[at] != '%')
        return -1;
    int high = digit_of(text.p[at + 1]);
    int low = digit_of(text.p[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

const char *
pss_uri_path(struct pss_arena *mem, struct pss_str uri)
{
    static const char *const hosts[] = {"file:///", "file://localhost/", "file:/"};
    struct pss_str rest = {NULL, 0};
    for (size_t i = 0; i < PSS_COUNT(hosts) && !rest.p; i++) {
        size_t n = strlen(hosts[i]);
        if (uri.n >= n &&
            pss_str_same_letters((struct pss_str){uri.p, n}, pss_str_of(hosts[i])))
            rest = (struct pss_str){uri.p + n - 1, uri.n - n + 1};
    }
    /* The host of another machine. */
    if (!rest.p || pss_str_starts(rest, PSS_STR("//")))
        return NULL;
    char *path = pss_alloc(mem, rest.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < rest.n; i++) {
        int byte = byte_of(rest, i);
        path[n++] = byte < 0 ? rest.p[i] : (char)byte;
        i += byte < 0 ? 0 : 2;
    }
    return memchr(path, '\0', n) ? NULL : path;
}
