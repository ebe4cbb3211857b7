/* Quantities: digits, a point, and a suffix such as m, Ki or e3. As generous as Go's
 * parser, which takes "Mi" and "." for 0. */
#include "pss/base.h"

#include "fit.h"

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t
skip_digits(struct pss_str s, size_t at)
{
    while (at < s.n && is_digit(s.p[at]))
        at++;
    return at;
}

static bool
is_sign(struct pss_str s, size_t at)
{
    return at < s.n && (s.p[at] == '+' || s.p[at] == '-');
}

/* What "e" or "E" must be followed by: a number that fits 64 bits. */
static bool
is_exponent(struct pss_str s)
{
    enum { FITTING_DIGITS = 18 };
    size_t first = is_sign(s, 0) ? 1 : 0;
    while (first + 1 < s.n && s.p[first] == '0')
        first++;
    size_t end = skip_digits(s, first);
    return end == s.n && end > first && end - first <= FITTING_DIGITS;
}

/* True if a number without any digit may have this suffix: Go then takes its short
 * way, which makes it 0; on the long way it finds that there are none. */
static bool
suits_nothing(struct pss_str suffix)
{
    if (pss_str_is(suffix, "Pi") || pss_str_is(suffix, "Ei"))
        return false;
    if (suffix.n < 3 || suffix.p[1] != '-')
        return true;
    return strtol(suffix.p + 2, NULL, 10) <= 9;
}

static bool
is_suffix(struct pss_str s)
{
    if (s.n == 0)
        return true;
    if (s.n == 1)
        return pss_is_one_of(s.p[0], "numkMGTPE");
    if (s.n == 2 && s.p[1] == 'i')
        return pss_is_one_of(s.p[0], "KMGTPE");
    bool has_exponent = s.p[0] == 'e' || s.p[0] == 'E';
    return has_exponent && is_exponent((struct pss_str){s.p + 1, s.n - 1});
}

bool
pss_quantity_is(struct pss_str text)
{
    while (text.n > 0 && text.p[0] == ' ')
        text = (struct pss_str){text.p + 1, text.n - 1};
    while (text.n > 0 && text.p[text.n - 1] == ' ')
        text.n--;
    if (text.n == 0)
        return false;
    size_t start = is_sign(text, 0) ? 1 : 0;
    size_t at = skip_digits(text, start);
    bool has_digits = at > start;
    if (at < text.n && text.p[at] == '.') {
        size_t fraction = at + 1;
        at = skip_digits(text, fraction);
        has_digits = has_digits || at > fraction;
    }
    struct pss_str suffix = {text.p + at, text.n - at};
    if (memchr(suffix.p, '\0', suffix.n))
        return false;
    return is_suffix(suffix) && (has_digits || suits_nothing(suffix));
}
