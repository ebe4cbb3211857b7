/* Levels and versions as the namespace labels spell them. */
#include "pss/base.h"

#include "pss/level.h"

static const char *const names[] = {
    [PSS_PRIVILEGED] = "privileged",
    [PSS_BASELINE] = "baseline",
    [PSS_RESTRICTED] = "restricted",
};

const char *
pss_level_name(enum pss_level level)
{
    return names[level];
}

bool
pss_level_parse(enum pss_level *out, struct pss_str text)
{
    static const enum pss_level levels[] = {
        PSS_PRIVILEGED, PSS_BASELINE, PSS_RESTRICTED};
    for (size_t i = 0; i < PSS_COUNT(levels); i++) {
        if (!pss_str_is(text, names[levels[i]]))
            continue;
        *out = levels[i];
        return true;
    }
    return false;
}

/* Decimal without leading zeros that fits Go's int. */
static bool
parse_minor(uint64_t *out, struct pss_str digits)
{
    if (digits.n == 0 || (digits.n > 1 && digits.p[0] == '0'))
        return false;
    uint64_t minor = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (digits.p[i] < '0' || digits.p[i] > '9')
            return false;
        uint64_t digit = (uint64_t)(digits.p[i] - '0');
        if (minor > ((uint64_t)INT64_MAX - digit) / 10)
            return false;
        minor = minor * 10 + digit;
    }
    *out = minor;
    return true;
}

bool
pss_version_parse(struct pss_policy *out, struct pss_str text)
{
    uint64_t minor = PSS_NEWEST_MINOR;
    if (!pss_str_is(text, "latest")) {
        struct pss_str head = PSS_STR("v1.");
        if (!pss_str_starts(text, head))
            return false;
        if (!parse_minor(&minor, (struct pss_str){text.p + head.n, text.n - head.n}))
            return false;
    }
    out->minor = minor < PSS_NEWEST_MINOR ? (unsigned)minor : PSS_NEWEST_MINOR;
    out->version = text;
    return true;
}
