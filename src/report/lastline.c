/* The last line of a run: what was found, what was not looked at, what to do next. */
#include "pss/base.h"

#include "pss/tally.h"

const char *
pss_tally_option(enum pss_repair reach)
{
    static const char *const options[] = {
        [PSS_MANUAL] = "",
        [PSS_HARDEN] = "--repairs=harden",
        [PSS_REPLACE] = "--repairs=harden,replace,writable",
        [PSS_UNSAFE] = "--repairs=all",
    };
    return options[reach];
}

/* `SEPARATOR12 more with --repairs=all`: everything that wider repairs would reach,
 * by the widest of them. */
static void
put_more(struct pss_buf *out, const size_t reached[4], const char *separator)
{
    enum pss_repair widest = PSS_MANUAL;
    size_t n = 0;
    for (int reach = PSS_HARDEN; reach <= PSS_UNSAFE; reach++) {
        n += reached[reach];
        if (reached[reach] > 0)
            widest = (enum pss_repair)reach;
    }
    if (n == 0)
        return;
    pss_buf_puts(out, separator);
    pss_tally_number(out, n);
    pss_buf_puts(out, " more with ");
    pss_buf_puts(out, pss_tally_option(widest));
}

/* After --fix: `12 violations in 4 files, 9 fixed, 2 more with --repairs=all`. */
static void
put_fixed(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t reached = tally->violations_reached[PSS_HARDEN] +
                     tally->violations_reached[PSS_REPLACE] +
                     tally->violations_reached[PSS_UNSAFE];
    pss_buf_puts(out, ", ");
    pss_tally_number(out, tally->violations_fixed);
    pss_buf_puts(out, " fixed");
    put_more(out, tally->violations_reached, ", ");
    if (tally->open > reached) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, tally->open - reached);
        pss_buf_puts(out, " left to you");
    }
}

/* Otherwise, in pods, which change as a whole or not at all:
 * `1,557 fixable with --fix; 248 more with --repairs=all; 135 left to you`. */
static void
put_fixable(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t by_hand = tally->reached[PSS_MANUAL] + tally->broken;
    size_t failing = tally->fixed + tally->fixable + tally->left + tally->broken;
    pss_buf_puts(out, "; of ");
    pss_tally_count(out, failing, "failing pod", "failing pods");
    pss_buf_putc(out, ' ');
    pss_tally_number(out, tally->fixable + tally->fixed);
    pss_buf_puts(out, tally->fixed > 0 ? " fixed" : " fixable with --fix");
    put_more(out, tally->reached, "; ");
    if (by_hand > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_number(out, by_hand);
        pss_buf_puts(out, " left to you");
    }
}

/* ---- what was not looked at ---- */

#define NUMBER(field) offsetof(struct pss_tally, field)

/* What keeps a run from speaking of everything. */
static const struct gap {
    const char *id;
    size_t number;
    const char *one;
    const char *many;
    bool is_elsewhere; /* the last line has other words for it */
} gaps[] = {
    {"templates", NUMBER(templates), "template not checked: render it first",
        "templates not checked: render them first", false},
    {"patches", NUMBER(patches), "patch judged by what it sets alone",
        "patches judged by what they set alone", false},
    {"kinds", NUMBER(kinds), "object of an unknown kind not checked",
        "objects of unknown kinds not checked", false},
    {"links", NUMBER(links), "symbolic link not followed",
        "symbolic links not followed", false},
    {"unasked", NUMBER(unasked), "pod of which its namespace asks nothing",
        "pods of which their namespaces ask nothing", false},
    {"ignored-rules", NUMBER(n_ignored), "rule ignored", "rules ignored", true},
    {"suppressed", NUMBER(hushed), "finding suppressed", "findings suppressed", true},
    {"known", NUMBER(known), "finding known to the baseline",
        "findings known to the baseline", true},
};

static size_t
number_of(const struct pss_tally *tally, const struct gap *gap)
{
    return *(const size_t *)(const void *)((const char *)tally + gap->number);
}

/* Nothing was there to be looked at. */
static void
put_empty(struct pss_buf *out, const struct pss_tally *tally)
{
    pss_buf_puts(out, "nothing was checked: ");
    if (tally->templates == 0) {
        pss_buf_puts(out, "there is no YAML or JSON file to look at");
        return;
    }
    pss_tally_count(out, tally->templates, "template", "templates");
    pss_buf_puts(
        out, tally->templates == 1 ? "; render it first" : "; render them first");
}

const char *
pss_tally_gap(struct pss_buf *out, const struct pss_tally *tally, size_t i)
{
    if (i < PSS_COUNT(gaps)) {
        size_t n = number_of(tally, &gaps[i]);
        if (n > 0)
            pss_tally_count(out, n, gaps[i].one, gaps[i].many);
        return gaps[i].id;
    }
    if (i > PSS_COUNT(gaps))
        return NULL;
    if (tally->files == 0 && pss_tally_is_empty(tally))
        put_empty(out, tally);
    else if (tally->bare > 0)
        pss_tally_bare(out, tally);
    return "objects";
}

void
pss_tally_bare(struct pss_buf *out, const struct pss_tally *tally)
{
    pss_buf_puts(out, "no Kubernetes object in ");
    pss_tally_count(out, tally->bare, "file", "files");
}

bool
pss_tally_is_empty(const struct pss_tally *tally)
{
    bool is_bare = tally->files == 0 || (tally->templates > 0 && tally->bare == 0);
    return is_bare && tally->objects + tally->pods + tally->patches == 0 &&
           tally->refused == 0;
}

static void
put_gaps(struct pss_buf *out, const struct pss_tally *tally)
{
    for (size_t i = 0; i < PSS_COUNT(gaps); i++) {
        size_t n = gaps[i].is_elsewhere ? 0 : number_of(tally, &gaps[i]);
        if (n == 0)
            continue;
        pss_buf_puts(out, "; ");
        pss_tally_count(out, n, gaps[i].one, gaps[i].many);
    }
}

/* ` (79 known, 1 ignored)` */
static void
put_passed_over(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t ignored = tally->n_ignored + tally->hushed;
    if (tally->known + ignored == 0)
        return;
    pss_buf_puts(out, " (");
    if (tally->known > 0) {
        pss_tally_number(out, tally->known);
        pss_buf_puts(out, ignored > 0 ? " known, " : " known");
    }
    if (ignored > 0) {
        pss_tally_number(out, ignored);
        pss_buf_puts(out, " ignored");
    }
    pss_buf_putc(out, ')');
}

/* ---- whole lines ---- */

void
pss_tally_warn(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t silenced = tally->hushed + tally->known;
    if (silenced == 0)
        return;
    pss_tally_count(out, silenced, "finding", "findings");
    pss_buf_puts(out, " suppressed");
    if (tally->rejected > 0) {
        pss_buf_puts(out, ": admission would still reject ");
        pss_tally_count(out, tally->rejected, "pod", "pods");
        pss_buf_puts(out, tally->rejected == 1
                              ? ", which belongs in a namespace of its own"
                              : ", which belong in namespaces of their own");
    }
    pss_buf_putc(out, '\n');
}

static void
put_violations(struct pss_buf *out, const struct pss_tally *tally, bool is_fix)
{
    bool is_new = tally->known > 0;
    pss_tally_count(out, tally->violations, is_new ? "new violation" : "violation",
        is_new ? "new violations" : "violations");
    pss_buf_puts(out, " in ");
    pss_tally_count(out, tally->bad_files, "file", "files");
    put_passed_over(out, tally);
    if (is_fix)
        put_fixed(out, tally);
    else
        put_fixable(out, tally);
    put_gaps(out, tally);
}

/* Only where every document was judged by every rule, the whole policy is named. */
static void
put_claim(
    struct pss_buf *out, const struct pss_tally *tally, const struct pss_policy *policy)
{
    bool is_passed_over = tally->known + tally->hushed + tally->n_ignored > 0;
    size_t unjudged = tally->templates + tally->patches + tally->kinds + tally->links +
                      tally->unasked;
    pss_buf_puts(out, tally->known > 0 ? ", no new violation" : ", no violation");
    if (tally->hushed + tally->n_ignored > 0)
        pss_buf_puts(out, " of the rules looked at");
    else if (tally->left > 0)
        pss_buf_puts(out, " that can be told");
    else if (unjudged + tally->refused > 0)
        pss_buf_puts(out, " found");
    else if (!is_passed_over && policy)
        pss_buf_printf(out, " of %s:%.*s", pss_level_name(policy->level),
            PSS_FMT(policy->version));
    else if (!is_passed_over)
        pss_buf_puts(out, " of the levels asked");
    put_passed_over(out, tally);
}

static void
put_none(
    struct pss_buf *out, const struct pss_tally *tally, const struct pss_policy *policy)
{
    size_t files = tally->files - tally->bare - tally->unread;
    if (tally->files == tally->bare && tally->refused == 0) {
        pss_tally_bare(out, tally);
        return;
    }
    if (files > 0) {
        pss_tally_count(out, tally->pods, "pod", "pods");
        pss_buf_puts(out, " in ");
        pss_tally_count(out, files, "file", "files");
        put_claim(out, tally, policy);
    } else {
        pss_buf_puts(out, "nothing was checked");
    }
    put_gaps(out, tally);
    if (tally->left > 0) { /* what cannot be known: placeholders, parts of objects */
        pss_buf_puts(out, "; ");
        pss_tally_count(out, tally->left, "pod", "pods");
        pss_buf_puts(out, " left to you");
    }
    if (tally->bare > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_bare(out, tally);
    }
}

void
pss_tally_summarise(struct pss_buf *out, const struct pss_tally *tally,
    const struct pss_policy *policy, bool is_fix)
{
    if (tally->violations > 0)
        put_violations(out, tally, is_fix);
    else if (pss_tally_is_empty(tally))
        put_empty(out, tally);
    else
        put_none(out, tally, policy);
    if (tally->refused > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, tally->refused, "error", "errors");
        pss_buf_puts(out, ": what it names was left alone");
    }
    pss_buf_putc(out, '\n');
}
