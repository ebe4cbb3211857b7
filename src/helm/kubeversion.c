/* The version of Kubernetes for which a chart is rendered. */
#include "pss/base.h"

#include "pss/chart.h"

enum { LEAST_MINOR = 0, MOST_MINOR = 99, PARTS = 3 };

#define DEFAULT "1.33.0"

/* A version as it is written in a constraint: "1", "1.20", "v1.20.3-0", "1.x". */
struct version {
    unsigned parts[PARTS];
    size_t n; /* parts that are written; the others are free */
};

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Takes a version off the text; false if there is none. */
static bool
take_version(struct version *out, struct pss_str *text)
{
    *out = (struct version){.n = 0};
    size_t at = text->n > 0 && pss_is_one_of(text->p[0], "vV");
    bool is_free = false;
    for (size_t i = 0; i < PARTS; i++) {
        bool is_star = at < text->n && pss_is_one_of(text->p[at], "xX*");
        if (!is_star && (at == text->n || !is_digit(text->p[at])))
            return false;
        unsigned part = 0;
        for (; at < text->n && is_digit(text->p[at]) && part < 100000; at++)
            part = part * 10 + (unsigned)(text->p[at] - '0');
        at += is_star;
        is_free = is_free || is_star;
        out->parts[i] = is_free ? 0 : part;
        out->n += !is_free;
        if (at == text->n || text->p[at] != '.')
            break;
        at++;
    }
    /* What is behind a dash is about releases before the first one: it does not matter. */
    if (at < text->n && pss_is_one_of(text->p[at], "-+"))
        while (at < text->n && !pss_is_one_of(text->p[at], " ,|"))
            at++;
    *text = (struct pss_str){text->p + at, text->n - at};
    return true;
}

/* Negative, zero or positive as 1.`minor`.0 is below, at or above the version. */
static int
compare(unsigned minor, const struct version *version, size_t n)
{
    const unsigned ours[PARTS] = {1, minor, 0};
    for (size_t i = 0; i < n; i++)
        if (ours[i] != version->parts[i])
            return ours[i] < version->parts[i] ? -1 : 1;
    return 0;
}

enum operator{
    EQUAL,
    NOT_EQUAL,
    ABOVE,
    ABOVE_OR_EQUAL,
    BELOW,
    BELOW_OR_EQUAL,
    CARET,
    TILDE
};

static const struct {
    const char *text;
    enum operator is;
} operators[] = {/* the longer ones come first */
    {">=", ABOVE_OR_EQUAL}, {"=>", ABOVE_OR_EQUAL}, {"<=", BELOW_OR_EQUAL},
    {"=<", BELOW_OR_EQUAL}, {"!=", NOT_EQUAL}, {"==", EQUAL}, {"=", EQUAL},
    {">", ABOVE}, {"<", BELOW}, {"^", CARET}, {"~>", TILDE}, {"~", TILDE}};

static void
skip(struct pss_str *text, const char *set)
{
    while (text->n > 0 && pss_is_one_of(text->p[0], set)) {
        text->p++;
        text->n--;
    }
}

static enum operator take_operator(struct pss_str *text)
{
    for (size_t i = 0; i < PSS_COUNT(operators); i++) {
        struct pss_str word = pss_str_of(operators[i].text);
        if (!pss_str_starts(*text, word))
            continue;
        *text = (struct pss_str){text->p + word.n, text->n - word.n};
        return operators[i].is;
    }
    return EQUAL;
}

static bool
holds(enum operator is, const struct version *version, unsigned minor)
{
    int order = compare(minor, version, PARTS);
    int written = compare(minor, version, version->n);
    switch (is) {
    case EQUAL:
        return written == 0;
    case NOT_EQUAL:
        return written != 0;
    case ABOVE: /* of "> 1.20", 1.20.0 is not above */
        return written > 0;
    case ABOVE_OR_EQUAL:
        return order >= 0;
    case BELOW:
        return order < 0;
    case BELOW_OR_EQUAL:
        return written <= 0;
    case CARET: /* all of the same major version */
        return order >= 0 && (version->n == 0 || version->parts[0] == 1);
    case TILDE: /* all of the same minor version, if one is written */
        return order >= 0 &&
               compare(minor, version, version->n < 2 ? version->n : 2) == 0;
    }
    return true;
}

/* All constraints of a group between two `||`. `*is_clear` becomes false if one is not
 * understood. */
static bool
group_fits(struct pss_str text, unsigned minor, bool *is_clear)
{
    bool is_fit = true;
    for (skip(&text, " ,\t"); text.n > 0; skip(&text, " ,\t")) {
        struct version version;
        enum operator is = take_operator(&text);
        skip(&text, " \t");
        if (!take_version(&version, &text)) {
            *is_clear = false;
            return true;
        }
        skip(&text, " \t");
        if (text.n > 1 && text.p[0] == '-') { /* a range: "1.20 - 1.24" */
            struct version last;
            skip(&text, "- \t");
            if (!take_version(&last, &text)) {
                *is_clear = false;
                return true;
            }
            is_fit = is_fit && holds(ABOVE_OR_EQUAL, &version, minor) &&
                     holds(BELOW_OR_EQUAL, &last, minor);
            continue;
        }
        is_fit = is_fit && holds(is, &version, minor);
    }
    return is_fit;
}

bool
pss_kube_fits(struct pss_str constraint, unsigned minor)
{
    bool is_clear = true;
    bool is_fit = false;
    for (;;) {
        size_t end = pss_str_find(constraint, PSS_STR("||"), 0);
        struct pss_str group = constraint;
        if (end != SIZE_MAX)
            group.n = end;
        is_fit = group_fits(group, minor, &is_clear) || is_fit;
        if (end == SIZE_MAX)
            break;
        constraint = (struct pss_str){constraint.p + end + 2, constraint.n - end - 2};
    }
    return is_fit || !is_clear;
}

/* The minor version of "1.29.3" or "v1.29"; MOST_MINOR + 1 if it is not one. */
static unsigned
minor_of(struct pss_str text)
{
    struct version version;
    if (!take_version(&version, &text) || version.n < 2)
        return MOST_MINOR + 1;
    return version.parts[1];
}

void
pss_chart_choose_kube(struct pss_chart *chart, struct pss_arena *mem,
    struct pss_str asked, struct pss_str policy)
{
    if (asked.n > 0) {
        chart->kube = pss_arena_copy(mem, asked).p;
        return;
    }
    unsigned minor = minor_of(policy);
    if (minor > MOST_MINOR)
        minor = minor_of(PSS_STR(DEFAULT));
    if (chart->needs.n > 0 && !pss_kube_fits(chart->needs, minor))
        for (unsigned i = LEAST_MINOR; i <= MOST_MINOR; i++)
            if (pss_kube_fits(chart->needs, i)) {
                minor = i;
                break;
            }
    chart->kube = pss_arena_printf(mem, "1.%u.0", minor).p;
}
