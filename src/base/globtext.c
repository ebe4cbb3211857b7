/* From globs to regexes that go back over the text as little as globs need it. */
#include "pss/base.h"

#include "globtext.h"

static void
put_literal(struct pss_buf *out, char c)
{
    bool is_word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                   (c >= 'a' && c <= 'z') || c == '_' || ((unsigned char)c & 0x80);
    if (!is_word)
        pss_buf_putc(out, '\\');
    pss_buf_putc(out, c);
}

/* Offset of the bracket that closes the class which starts at `at`, or SIZE_MAX. */
static size_t
class_end(struct pss_str glob, size_t at)
{
    size_t i = at + 1;
    if (i < glob.n && (glob.p[i] == '!' || glob.p[i] == '^'))
        i++;
    if (i < glob.n && glob.p[i] == ']')
        i++;
    while (i < glob.n && glob.p[i] != ']')
        i += glob.p[i] == '\\' ? 2 : 1;
    return i < glob.n ? i : SIZE_MAX;
}

/* [a-z], which never matches a slash. Only the dash between two bytes is special. */
static void
put_class(struct pss_buf *out, struct pss_str glob, size_t at, size_t end)
{
    size_t i = at + 1;
    bool is_negated = glob.p[i] == '!' || glob.p[i] == '^';
    if (is_negated)
        i++;
    size_t first = i;
    pss_buf_puts(out, is_negated ? "(?!/)[^" : "(?!/)[");
    for (; i < end; i++) {
        char c = glob.p[i];
        if (c == '-' && i > first && i + 1 < end) {
            pss_buf_putc(out, c);
            continue;
        }
        if (c == '\\')
            c = glob.p[++i];
        put_literal(out, c);
    }
    pss_buf_putc(out, ']');
}

/* Offset behind what begins at `at`: a run of stars, a class, a byte with its backslash,
 * or a byte. */
static size_t
token_end(struct pss_str glob, size_t at)
{
    size_t end = at;
    while (end < glob.n && glob.p[end] == '*')
        end++;
    if (end > at)
        return end;
    end = glob.p[at] == '[' ? class_end(glob, at) : SIZE_MAX;
    if (end != SIZE_MAX)
        return end + 1;
    return at + (glob.p[at] == '\\' && at + 1 < glob.n ? 2 : 1);
}

/* Two stars or more count as such only between slashes and ends; elsewhere they are a
 * single star. */
static bool
is_deep(struct pss_str glob, size_t at)
{
    size_t end = token_end(glob, at);
    bool starts = at == 0 || glob.p[at - 1] == '/';
    return end - at >= 2 && starts && (end == glob.n || glob.p[end] == '/');
}

/* True if single stars follow in this part of the path. */
static bool
has_star(struct pss_str glob, size_t at)
{
    for (; at < glob.n && glob.p[at] != '/'; at = token_end(glob, at))
        if (glob.p[at] == '*')
            return true;
    return false;
}

/* True if two stars follow that stand before a slash. */
static bool
has_deep(struct pss_str glob, size_t at)
{
    for (; at < glob.n; at = token_end(glob, at))
        if (glob.p[at] == '*' && is_deep(glob, at) && token_end(glob, at) < glob.n)
            return true;
    return false;
}

/* Groups that are open: what stands between one star and the next matches where it does so
 * first, and is not tried anywhere else. That is enough: as what it matches has a fixed
 * length, no later place leaves more to the next star. Without this a glob of ten stars
 * would try all ways to part a name into ten. */
struct groups {
    bool is_star;
    bool is_deep;
};

static void
close_group(struct pss_buf *out, bool *is_open)
{
    if (*is_open)
        pss_buf_putc(out, ')');
    *is_open = false;
}

/* Stars at `at`; gives the offset behind them. */
static size_t
put_stars(struct pss_buf *out, struct groups *groups, struct pss_str glob, size_t at)
{
    size_t end = token_end(glob, at);
    close_group(out, &groups->is_star);
    if (!is_deep(glob, at)) {
        groups->is_star = has_star(glob, end);
        pss_buf_puts(out, groups->is_star ? "(?>[^/]*?" : "[^/]*");
        return end;
    }
    close_group(out, &groups->is_deep);
    if (end == glob.n) {
        pss_buf_puts(out, ".+");
        return end;
    }
    groups->is_deep = has_deep(glob, end + 1);
    pss_buf_puts(out, groups->is_deep ? "(?>(?:.+?/)??" : "(?:.+/)?");
    return end + 1;
}

/* The glob without a slash at its end. */
static void
put_glob(struct pss_buf *out, struct pss_str glob)
{
    struct groups groups = {false, false};
    size_t end;
    for (size_t i = 0; i < glob.n; i = end) {
        char c = glob.p[i];
        end = token_end(glob, i);
        if (c == '*')
            end = put_stars(out, &groups, glob, i);
        else if (c == '?')
            pss_buf_puts(out, "[^/]");
        else if (c == '[' && end > i + 1)
            put_class(out, glob, i, end - 1);
        else
            put_literal(out, glob.p[end - 1]);
    }
    close_group(out, &groups.is_star);
    close_group(out, &groups.is_deep);
}

void
pss_glob_text(struct pss_buf *out, struct pss_str glob, const char *below)
{
    bool is_directory = glob.n > 0 && glob.p[glob.n - 1] == '/';
    if (is_directory)
        glob.n--;
    bool is_anchored = glob.n > 0 && memchr(glob.p, '/', glob.n);
    if (pss_str_starts(glob, PSS_STR("/"))) {
        glob.p++;
        glob.n--;
    } else if (pss_str_starts(glob, PSS_STR("./"))) {
        glob.p += 2;
        glob.n -= 2;
    }
    pss_buf_puts(out, is_anchored ? "(?:" : "(?:(?:.+/)?");
    put_glob(out, glob);
    pss_buf_puts(out, is_directory ? "/.*" : below);
    pss_buf_putc(out, ')');
}
