/* The words of a value, and errors about them. */
#include "pss/base.h"

#include "pss/usage.h"

const struct pss_err *
pss_usage_error_at(
    struct pss_arena *mem, const struct pss_node *node, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const struct pss_err *err =
        pss_err_vat(mem, PSS_ERR_USAGE, node->span.at, format, args);
    va_end(args);
    return err;
}

bool
pss_option_word(struct pss_str *word, struct pss_str *rest)
{
    if (!rest->p)
        return false;
    size_t comma = pss_str_find(*rest, PSS_STR(","), 0);
    *word = *rest;
    if (comma == SIZE_MAX) {
        *rest = (struct pss_str){NULL, 0};
    } else {
        word->n = comma;
        *rest = (struct pss_str){rest->p + comma + 1, rest->n - comma - 1};
    }
    while (word->n > 0 && word->p[0] == ' ') {
        word->p++;
        word->n--;
    }
    while (word->n > 0 && word->p[word->n - 1] == ' ')
        word->n--;
    return true;
}
