/* A reader of dates that goes as far as Go's: one digit is enough where Go's layout
 * says so, and the fraction of a second may have any length. */
#include "pss/base.h"

#include "pss/moment.h"

struct reader {
    struct pss_str left;
    bool has_failed;
};

static char
peek(const struct reader *r)
{
    return r->left.n > 0 ? r->left.p[0] : '\0';
}

static void
advance(struct reader *r, size_t n)
{
    r->left = (struct pss_str){r->left.p + n, r->left.n - n};
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Length of the run of digits that comes next. */
static size_t
run_of_digits(const struct reader *r)
{
    size_t n = 0;
    while (n < r->left.n && is_digit(r->left.p[n]))
        n++;
    return n;
}

/* `least` to `most` digits, no more than `top`. */
static unsigned
number(struct reader *r, size_t least, size_t most, unsigned top)
{
    unsigned value = 0;
    size_t n = 0;
    while (n < most && n < r->left.n && is_digit(r->left.p[n]))
        value = value * 10 + (unsigned)(r->left.p[n++] - '0');
    r->has_failed = r->has_failed || n < least || value > top;
    advance(r, n);
    return value;
}

static void
sign(struct reader *r, char wanted)
{
    if (peek(r) == wanted)
        advance(r, 1);
    else
        r->has_failed = true;
}

static unsigned
days_of(unsigned year, unsigned month)
{
    static const unsigned char days[] = {
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12)
        return 0;
    return month == 2 && is_leap ? 29 : days[month - 1];
}

static void
date(struct reader *r, size_t least)
{
    unsigned year = number(r, 4, 4, 9999);
    sign(r, '-');
    unsigned month = number(r, least, 2, 12);
    sign(r, '-');
    unsigned day = number(r, least, 2, 31);
    r->has_failed = r->has_failed || day < 1 || day > days_of(year, month);
}

static void
clock(struct reader *r, size_t least)
{
    number(r, 1, 2, 23); /* Go documents two digits, but takes one */
    sign(r, ':');
    number(r, least, 2, 59);
    sign(r, ':');
    number(r, least, 2, 59);
    bool has_fraction =
        (peek(r) == '.' || peek(r) == ',') && r->left.n > 1 && is_digit(r->left.p[1]);
    if (!has_fraction)
        return;
    advance(r, 1);
    advance(r, run_of_digits(r));
}

static void
zone(struct reader *r)
{
    char c = peek(r);
    if (c == 'Z') {
        advance(r, 1);
        return;
    }
    r->has_failed = r->has_failed || (c != '+' && c != '-');
    if (r->has_failed)
        return;
    advance(r, 1);
    number(r, 2, 2, 24);
    sign(r, ':');
    number(r, 2, 2, 60);
}

bool
pss_moment_is(struct pss_str text, enum pss_moment_form form)
{
    struct reader r = {.left = text};
    bool is_yaml = form == PSS_MOMENT_YAML;
    size_t least = is_yaml ? 1 : 2;
    date(&r, least);
    if (is_yaml && r.left.n == 0)
        return !r.has_failed;
    char between = peek(&r);
    bool is_spaced = is_yaml && between == ' ';
    if (between != 'T' && !is_spaced && !(is_yaml && between == 't'))
        return false;
    advance(&r, 1);
    while (is_spaced && peek(&r) == ' ')
        advance(&r, 1);
    clock(&r, least);
    if (!is_spaced)
        zone(&r);
    return !r.has_failed && r.left.n == 0;
}
