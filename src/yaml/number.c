/* The rules are those of Go's strconv, which goyaml and JSON's encoder ask. */
#include "pss/base.h"

#include <errno.h>
#include <math.h>

#include "number.h"

enum {
    /* No text that means a number with one value needs more digits than a double's
     * longest exact form and some zeros; longer ones take the slow way, too. */
    SHORT = 64,
    DOUBLE_DIGITS = 17,
    SINGLE_DIGITS = 9,
    JSON_PLAIN_DIGITS = 21, /* from 1e21 on JSON prints an exponent … */
    JSON_PLAIN_ZEROS = 7,   /* … and below 1e-6 */
    KEY_PLAIN_DIGITS = 6,
    KEY_PLAIN_ZEROS = 5,
};

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Digits of a base; false if one is foreign or the value exceeds 64 bits. No digits
 * are 0: `0` is octal without digits to Go. */
static bool
read_digits(uint64_t *out, struct pss_str s, unsigned base)
{
    uint64_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = lower(s.p[i]);
        unsigned digit;
        if (is_digit(c))
            digit = (unsigned)(c - '0');
        else if (c >= 'a' && c <= 'z')
            digit = (unsigned)(c - 'a') + 10;
        else
            return false;
        if (digit >= base || n > (UINT64_MAX - digit) / base)
            return false;
        n = n * base + digit;
    }
    *out = n;
    return true;
}

/* Go's ParseUint with base 0, underscores gone. */
static bool
read_natural(uint64_t *out, struct pss_str s)
{
    unsigned base = 10;
    size_t skip = 0;
    if (s.n == 0)
        return false;
    if (s.p[0] == '0') {
        char mark = s.n >= 3 ? lower(s.p[1]) : '\0';
        base = mark == 'b' ? 2 : mark == 'x' ? 16 : 8;
        skip = mark == 'b' || mark == 'x' || mark == 'o' ? 2 : 1;
    }
    return read_digits(out, (struct pss_str){s.p + skip, s.n - skip}, base);
}

/* Fills an integer; false if it needs more than 64 bits. A sign forbids the upper half
 * of the unsigned ones. */
static bool
set_integer(struct pss_value *out, uint64_t natural, char sign)
{
    const uint64_t half = (uint64_t)1 << 63;
    if (sign == '-') {
        if (natural > half)
            return false;
        out->type = PSS_INT;
        out->integer = natural == half ? INT64_MIN : -(int64_t)natural;
        out->number = (double)out->integer;
        return true;
    }
    if (natural >= half && sign == '+')
        return false;
    out->type = natural >= half ? PSS_UINT : PSS_INT;
    out->integer = natural >= half ? 0 : (int64_t)natural;
    out->natural = natural;
    out->number = (double)natural;
    return true;
}

/* Go's ParseInt, then ParseUint, with base 0 or 2. */
static bool
read_integer(struct pss_value *out, struct pss_str s, bool is_binary)
{
    char sign = '\0';
    if (s.n > 0 && (s.p[0] == '+' || s.p[0] == '-')) {
        sign = s.p[0];
        s = (struct pss_str){s.p + 1, s.n - 1};
    }
    uint64_t natural;
    if (s.n == 0)
        return false;
    bool is_read = is_binary ? read_digits(&natural, s, 2) : read_natural(&natural, s);
    return is_read && set_integer(out, natural, sign);
}

/* True for [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)? */
static bool
is_float(struct pss_str s)
{
    size_t at = s.n > 0 && (s.p[0] == '+' || s.p[0] == '-') ? 1 : 0;
    size_t whole = at;
    while (at < s.n && is_digit(s.p[at]))
        at++;
    bool has_whole = at > whole;
    if (at < s.n && s.p[at] == '.') {
        size_t fraction = ++at;
        while (at < s.n && is_digit(s.p[at]))
            at++;
        if (!has_whole && at == fraction)
            return false;
    } else if (!has_whole) {
        return false;
    }
    if (at == s.n)
        return true;
    if (lower(s.p[at]) != 'e')
        return false;
    at++;
    if (at < s.n && (s.p[at] == '+' || s.p[at] == '-'))
        at++;
    size_t exponent = at;
    while (at < s.n && is_digit(s.p[at]))
        at++;
    return at == s.n && at > exponent;
}

/* Converts what is_float takes; false if it is too large for a double. `z` ends with a
 * NUL. The locale is "C": the program sets none. */
static bool
read_float(struct pss_value *out, const char *z)
{
    errno = 0;
    double number = strtod(z, NULL);
    if (isinf(number))
        return false;
    out->type = PSS_FLOAT;
    out->number = number;
    return true;
}

/* The text without `_`, with a NUL behind it. */
static struct pss_str
without_underscores(struct pss_arena *mem, struct pss_str text, char small[SHORT])
{
    char *p = text.n < SHORT ? small : pss_alloc(mem, text.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] != '_')
            p[n++] = text.p[i];
    p[n] = '\0';
    return (struct pss_str){p, n};
}

static void
print_integer(struct pss_value *value, struct pss_arena *mem)
{
    if (value->type == PSS_UINT)
        value->text = pss_arena_printf(mem, "%llu", (unsigned long long)value->natural);
    else
        value->text = pss_arena_printf(mem, "%lld", (long long)value->integer);
}

bool
pss_number_parse(struct pss_value *out, struct pss_arena *mem, struct pss_str text)
{
    char small[SHORT];
    struct pss_str plain = without_underscores(mem, text, small);
    bool is_integer = read_integer(out, plain, false);
    if (!is_integer && is_float(plain) && read_float(out, plain.p))
        return true;
    /* goyaml's own reading of binary numbers: `0b+1` is 1. */
    if (!is_integer && pss_str_starts(plain, PSS_STR("0b")))
        is_integer =
            read_integer(out, (struct pss_str){plain.p + 2, plain.n - 2}, true);
    if (!is_integer)
        return false;
    print_integer(out, mem);
    return true;
}

/* Go's rule: an underscore stands between two digits. */
static bool
underscores_are_fine(struct pss_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '_' &&
            (i == 0 || !is_digit(s.p[i - 1]) || i + 1 == s.n || !is_digit(s.p[i + 1])))
            return false;
    return true;
}

bool
pss_number_parse_fraction(
    struct pss_value *out, struct pss_arena *mem, struct pss_str text)
{
    char small[SHORT];
    if (!underscores_are_fine(text))
        return false;
    struct pss_str plain = without_underscores(mem, text, small);
    return is_float(plain) && read_float(out, plain.p);
}

/* The shortest digits that read back as the same number: "-d.ddde+xx". */
static void
shortest(char out[SHORT], double number, bool is_single)
{
    int most = is_single ? SINGLE_DIGITS : DOUBLE_DIGITS;
    for (int digits = 1; digits <= most; digits++) {
        snprintf(out, SHORT, "%.*e", digits - 1, number);
        bool is_same = is_single ? (double)strtof(out, NULL) == number
                                 : strtod(out, NULL) == number;
        if (is_same)
            return;
    }
}

/* Digits and place of the point of what `shortest` makes. */
struct digits {
    bool is_negative;
    char all[DOUBLE_DIGITS + 1];
    int n;
    int exponent; /* of the first digit */
};

static struct digits
digits_of(double number, bool is_single)
{
    char text[SHORT];
    shortest(text, number, is_single);
    struct digits d = {.is_negative = text[0] == '-'};
    const char *p = text + d.is_negative;
    for (; *p != 'e' && *p != '\0'; p++)
        if (is_digit(*p) && d.n < DOUBLE_DIGITS)
            d.all[d.n++] = *p;
    d.exponent = *p == 'e' ? (int)strtol(p + 1, NULL, 10) : 0;
    return d;
}

/* With an exponent of at least `width` digits if the number is outside of
 * [10^-zeros, 10^most), else without one. */
static struct pss_str
print_digits(
    struct pss_arena *mem, const struct digits *d, int most, int zeros, int width)
{
    static const char zeroes[] = "000000000000000000000000";
    const char *sign = d->is_negative ? "-" : "";
    if (d->exponent >= most || d->exponent <= -zeros) {
        const char *point = d->n > 1 ? "." : "";
        return pss_arena_printf(mem, "%s%c%s%se%c%0*d", sign, d->all[0], point,
            d->all + 1, d->exponent < 0 ? '-' : '+', width, abs(d->exponent));
    }
    if (d->exponent < 0)
        return pss_arena_printf(
            mem, "%s0.%.*s%s", sign, -d->exponent - 1, zeroes, d->all);
    int whole = d->exponent + 1;
    if (whole >= d->n)
        return pss_arena_printf(mem, "%s%s%.*s", sign, d->all, whole - d->n, zeroes);
    return pss_arena_printf(mem, "%s%.*s.%s", sign, whole, d->all, d->all + whole);
}

void
pss_number_settle(struct pss_value *value, struct pss_arena *mem)
{
    if (value->type != PSS_FLOAT)
        return;
    struct digits d = digits_of(value->number, false);
    value->text = print_digits(mem, &d, JSON_PLAIN_DIGITS, JSON_PLAIN_ZEROS, 1);
    struct pss_value integer = {.text = value->text};
    if (!memchr(value->text.p, '.', value->text.n) &&
        !memchr(value->text.p, 'e', value->text.n) &&
        read_integer(&integer, value->text, false)) {
        integer.number = value->number;
        *value = integer;
    }
}

struct pss_str
pss_number_key(struct pss_arena *mem, double number)
{
    const double beyond = 0x1.ffffffp127; /* what rounds to more than a float holds */
    if (isnan(number))
        return PSS_STR(".nan");
    if (fabs(number) >= beyond)
        return number < 0 ? PSS_STR("-.inf") : PSS_STR(".inf");
    struct digits d = digits_of((double)(float)number, true);
    return print_digits(mem, &d, KEY_PLAIN_DIGITS, KEY_PLAIN_ZEROS, 2);
}
