/* Makes errors. */
#include "pss/base.h"

#include "pss/err.h"

const struct pss_err *
pss_err_vat(struct pss_arena *mem, enum pss_err_code code, size_t at,
    const char *format, va_list args)
{
    struct pss_err *err = PSS_NEW(mem, struct pss_err);
    *err = (struct pss_err){
        .code = code, .at = at, .message = pss_arena_vprintf(mem, format, args)};
    return err;
}

const struct pss_err *
pss_err_at(
    struct pss_arena *mem, enum pss_err_code code, size_t at, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const struct pss_err *err = pss_err_vat(mem, code, at, format, args);
    va_end(args);
    return err;
}

const struct pss_err *
pss_usage_error(struct pss_arena *mem, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const struct pss_err *err =
        pss_err_vat(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, format, args);
    va_end(args);
    return err;
}
