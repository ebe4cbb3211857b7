/* Texts and whole numbers are printed here, without the locale and the streams that the
 * C library goes through. Messages, paths and inserted text are mostly these. */
#include "pss/base.h"

#include <limits.h>

#include "print.h"

enum { MOST_DIGITS = 24 }; /* of 64 bits, with a sign */

struct sink {
    char *to;
    size_t room;
    size_t n; /* of the whole text, even if it does not fit */
};

static void
put(struct sink *sink, const char *p, size_t n)
{
    if (sink->n < sink->room) {
        size_t left = sink->room - sink->n;
        memcpy(sink->to + sink->n, p, n < left ? n : left);
    }
    sink->n += n;
}

static void
put_natural(struct sink *sink, unsigned long long number, bool is_negative)
{
    char digits[MOST_DIGITS];
    size_t at = sizeof(digits);
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    if (is_negative)
        digits[--at] = '-';
    put(sink, digits + at, sizeof(digits) - at);
}

static void
put_integer(struct sink *sink, long long number)
{
    unsigned long long size = (unsigned long long)number;
    put_natural(sink, number < 0 ? 0 - size : size, number < 0);
}

/* False for what the C library is to print. */
static bool
put_text(struct sink *sink, const char *text, int precision)
{
    if (!text || precision < 0)
        return false;
    put(sink, text, strnlen(text, (size_t)precision));
    return true;
}

/* True if the conversion begins so; `*format` then goes behind it. */
static bool
takes(const char **format, const char *conversion)
{
    size_t n = strlen(conversion);
    if (strncmp(*format, conversion, n) != 0)
        return false;
    *format += n;
    return true;
}

/* The conversion behind a `%`; false if it is another one. */
static bool
convert(struct sink *sink, const char **format, va_list *args)
{
    if (takes(format, "s")) {
        const char *text = va_arg(*args, const char *);
        return text && put_text(sink, text, INT_MAX);
    }
    if (takes(format, ".*s")) {
        int precision = va_arg(*args, int);
        return put_text(sink, va_arg(*args, const char *), precision);
    }
    if (takes(format, "zu"))
        put_natural(sink, va_arg(*args, size_t), false);
    else if (takes(format, "u"))
        put_natural(sink, va_arg(*args, unsigned), false);
    else if (takes(format, "d"))
        put_integer(sink, va_arg(*args, int));
    else if (takes(format, "lld"))
        put_integer(sink, va_arg(*args, long long));
    else if (takes(format, "llu"))
        put_natural(sink, va_arg(*args, unsigned long long), false);
    else if (takes(format, "%"))
        put(sink, "%", 1);
    else
        return false;
    return true;
}

static bool
print(struct sink *sink, const char *format, va_list *args)
{
    for (;;) {
        const char *sign = strchr(format, '%');
        size_t n = sign ? (size_t)(sign - format) : strlen(format);
        put(sink, format, n);
        if (!sign)
            return sink->n <= INT_MAX;
        format = sign + 1;
        if (!convert(sink, &format, args))
            return false;
    }
}

int
pss_print(char *to, size_t room, const char *format, va_list args)
{
    struct sink sink = {to, room, 0};
    va_list again;
    va_copy(again, args);
    bool is_printed = print(&sink, format, &again);
    va_end(again);
    if (!is_printed)
        return vsnprintf(to, room, format, args);
    if (room > 0)
        to[sink.n < room ? sink.n : room - 1] = '\0';
    return (int)sink.n;
}
