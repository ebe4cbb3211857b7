/* The last line of a run: what was found, what was not looked at, what to do next. */
#include "pss/base.h"

#include "gaps.h"
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

/* Pods that pass after wider repairs, and the widest of these repairs. */
static size_t
count_reached(const struct pss_tally *tally, enum pss_repair *widest)
{
    size_t n = 0;
    *widest = PSS_MANUAL;
    for (int reach = PSS_HARDEN; reach <= PSS_UNSAFE; reach++) {
        n += tally->reached[reach];
        if (tally->reached[reach] > 0)
            *widest = (enum pss_repair)reach;
    }
    return n;
}

/* `2 need --repairs=all`, `1 needs you`: of pods that are left. */
static void
put_left(struct pss_buf *out, const struct pss_tally *tally, const char *before,
    const char *between)
{
    enum pss_repair widest;
    size_t n = count_reached(tally, &widest);
    size_t by_hand = tally->reached[PSS_MANUAL] + tally->broken;
    if (n > 0) {
        pss_buf_puts(out, before);
        pss_tally_number(out, n);
        pss_buf_printf(
            out, n == 1 ? " needs %s" : " need %s", pss_tally_option(widest));
        before = between;
    }
    if (by_hand > 0) {
        pss_buf_puts(out, before);
        pss_tally_number(out, by_hand);
        pss_buf_puts(out, by_hand == 1 ? " needs you" : " need you");
    }
}

/* Of what operators complete, that which is fixed, or would be. */
static void
put_parts(struct pss_buf *out, const struct pss_tally *tally)
{
    pss_tally_count(out, tally->parts_done, "part of a pod", "parts of pods");
}

/* `8 start as far as is known, 4 unknown (--image-config)`: of pods that are, or would be,
 * fixed. False if no user is asked for. */
static bool
put_starts(struct pss_buf *out, const struct pss_tally *tally, const char *before)
{
    const size_t *n = tally->starts;
    size_t known = n[PSS_START_YES] + n[PSS_START_LIKELY];
    size_t all = known + n[PSS_START_UNKNOWN] + n[PSS_START_NO];
    if (all == 0)
        return false;
    pss_buf_puts(out, before);
    pss_tally_number(out, known);
    pss_buf_puts(
        out, known == 1 ? " starts as far as is known" : " start as far as is known");
    if (n[PSS_START_UNKNOWN] > 0) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, n[PSS_START_UNKNOWN]);
        pss_buf_puts(out, before[0] == ':' ? " unknown (--image-config)"
                                           : " unknown: --image-config");
    }
    if (n[PSS_START_NO] > 0) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, n[PSS_START_NO]);
        pss_buf_puts(out, " would not start");
    }
    if (all < tally->fixed + tally->fixable) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, tally->fixed + tally->fixable - all);
        pss_buf_puts(out, " without a user to ask for");
    }
    return true;
}

/* `12 pods in 5 files fixed: 8 start as far as is known, 4 unknown (--image-config); 3
 * left (2 need --repairs=all, 1 needs you)`, or before that, `Would fix …`. */
static void
put_deed(struct pss_buf *out, const struct pss_tally *tally, enum pss_tally_deed deed)
{
    bool did_fix = deed == PSS_DID_FIX;
    size_t unwritten =
        did_fix ? tally->fixable : 0; /* their files could not be written */
    size_t n = tally->fixed + tally->fixable - unwritten;
    size_t left = tally->left + tally->broken;
    bool is_split = false;
    pss_buf_puts(out, deed == PSS_WOULD_FIX ? "Would fix " : "");
    if (n == 0 && tally->in_part == 0 && tally->parts_done > 0) {
        put_parts(out, tally);
        pss_buf_puts(out, did_fix ? " fixed" : "");
    } else if (n == 0 && tally->in_part == 0) {
        pss_buf_puts(out, deed == PSS_WOULD_FIX ? "no pod" : "no pod fixed");
    } else {
        pss_tally_count(out, n, "pod", "pods");
        pss_buf_puts(out, " in ");
        pss_tally_count(
            out, did_fix ? tally->written_files : tally->fixed_files, "file", "files");
        if (tally->parts_done > 0) {
            pss_buf_puts(out, " and ");
            put_parts(out, tally);
        }
        pss_buf_puts(out, did_fix ? " fixed" : "");
        is_split = unwritten == 0 && put_starts(out, tally, ": ");
    }
    if (unwritten > 0) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, unwritten);
        pss_buf_puts(out, " could not be written");
    }
    if (left == 0)
        return;
    pss_buf_puts(out, is_split ? "; " : ", ");
    pss_tally_number(out, left);
    pss_buf_puts(out, " left (");
    put_left(out, tally, "", ", ");
    if (tally->in_part > 0) {
        pss_buf_puts(out, ", ");
        pss_tally_number(out, tally->in_part);
        pss_buf_puts(out, did_fix ? " fixed in part" : " in part");
    }
    pss_buf_putc(out, ')');
}

/* Pods change as a whole or not at all: `; 1,940 failing pods: 1,557 fixable with --fix,
 * 248 need --repairs=all, 135 need you`. */
static void
put_fixable(struct pss_buf *out, const struct pss_tally *tally)
{
    size_t failing = tally->fixed + tally->fixable + tally->left + tally->broken;
    if (tally->parts_done > 0) {
        pss_buf_puts(out, "; ");
        put_parts(out, tally);
        pss_buf_puts(out, " fixable with --fix");
    }
    if (failing == 0)
        return;
    pss_buf_puts(out, "; ");
    pss_tally_count(out, failing, "failing pod", "failing pods");
    pss_buf_puts(out, ": ");
    if (tally->fixable + tally->fixed == 0) {
        put_left(out, tally, "", ", ");
        return;
    }
    pss_tally_number(out, tally->fixable + tally->fixed);
    pss_buf_puts(out, tally->fixed > 0 ? " fixed" : " fixable with --fix");
    if (put_starts(out, tally, " ("))
        pss_buf_putc(out, ')');
    put_left(out, tally, ", ", ", ");
}

/* ---- beside the pods ---- */

/* What is wrong outside of pods. */
static void
put_elsewhere(struct pss_buf *out, const struct pss_tally *tally)
{
    if (tally->open_elsewhere == 0)
        return;
    pss_buf_puts(out, "; ");
    pss_tally_count(out, tally->open_elsewhere, "violation outside of pods needs you",
        "violations outside of pods need you");
}

/* ` (79 known, 2 suppressed, 1 rule ignored)` */
static void
put_passed_over(struct pss_buf *out, const struct pss_tally *tally)
{
    const struct {
        size_t n;
        const char *one;
        const char *many;
    } parts[] = {
        {tally->known, "known", "known"},
        {tally->hushed, "suppressed", "suppressed"},
        {tally->n_ignored, "rule ignored", "rules ignored"},
    };
    const char *before = " (";
    for (size_t i = 0; i < PSS_COUNT(parts); i++) {
        if (parts[i].n == 0)
            continue;
        pss_buf_puts(out, before);
        pss_tally_count(out, parts[i].n, parts[i].one, parts[i].many);
        before = ", ";
    }
    pss_buf_puts(out, before[0] == ',' ? ")" : "");
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
put_violations(
    struct pss_buf *out, const struct pss_tally *tally, enum pss_tally_deed deed)
{
    bool is_new = tally->known > 0;
    if (deed != PSS_CHECKED) {
        put_deed(out, tally, deed);
        put_passed_over(out, tally);
        put_elsewhere(out, tally);
        pss_gaps_put(out, tally);
        pss_gaps_put_bare(out, tally);
        return;
    }
    pss_tally_count(out, tally->violations, is_new ? "new violation" : "violation",
        is_new ? "new violations" : "violations");
    pss_buf_puts(out, " in ");
    pss_tally_count(out, tally->bad_files, "file", "files");
    put_passed_over(out, tally);
    put_fixable(out, tally);
    put_elsewhere(out, tally);
    pss_gaps_put(out, tally);
    pss_gaps_put_bare(out, tally);
}

/* Only where every document was judged by every rule, the whole policy is named. */
static void
put_claim(
    struct pss_buf *out, const struct pss_tally *tally, const struct pss_policy *policy)
{
    bool is_passed_over = tally->known + tally->hushed + tally->n_ignored > 0;
    const struct pss_chart_counts *charts = &tally->charts;
    size_t unjudged = charts->unasked + charts->failed + charts->sets +
                      tally->templates + tally->patches + tally->kinds + tally->parts +
                      tally->links + tally->unasked;
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
    pss_gaps_put(out, tally);
    if (tally->left > 0) { /* what cannot be known: placeholders, parts of objects */
        pss_buf_puts(out, "; ");
        pss_tally_count(out, tally->left, "pod needs you", "pods need you");
    }
    pss_gaps_put_bare(out, tally);
}

void
pss_tally_summarise(struct pss_buf *out, const struct pss_tally *tally,
    const struct pss_policy *policy, enum pss_tally_deed deed)
{
    if (tally->violations > 0)
        put_violations(out, tally, deed);
    else if (pss_tally_is_empty(tally))
        pss_gaps_put_empty(out, tally);
    else
        put_none(out, tally, policy);
    if (tally->refused > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, tally->refused,
            "error: its file or document was left as it is",
            "errors: their files or documents were left as they are");
    }
    pss_buf_putc(out, '\n');
}
