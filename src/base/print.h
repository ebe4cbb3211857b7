/* vsnprintf for the conversions that most messages are made of; it hands all others to
 * the one of the system. */
#ifndef BASE_PRINT_H
#define BASE_PRINT_H

#include <stdarg.h>
#include <stddef.h>

/* As vsnprintf: writes no more than `room` bytes, the NUL among them, and returns the
 * length of the whole text. */
int pss_print(char *to, size_t room, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

#endif
