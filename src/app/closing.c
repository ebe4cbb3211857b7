/* Notes, warnings, the last line. */
#include "pss/base.h"

#include "closing.h"
#include "pss/cluster.h"
#include "pss/strictness.h"
#include "pss/tally.h"
#include "rollout.h"

static void
put_last_line(struct pss_buf *out, const struct pss_closing *closing)
{
    const struct pss_report *report = closing->report;
    pss_tally_summarise(out, closing->tally,
        report->is_policy_mixed ? NULL : &report->policy,
        closing->opts->mode == PSS_MODE_FIX);
}

/* Warns if there was nothing to look at and that may be a surprise. */
static bool
put_warning(struct pss_buf *out, const struct pss_closing *closing)
{
    const struct pss_opts *opts = closing->opts;
    if (opts->is_stdin || !pss_tally_is_empty(closing->tally) ||
        pss_strict_names_file(opts))
        return false;
    pss_buf_puts(out, "pss-fix: warning: ");
    put_last_line(out, closing);
    return true;
}

void
pss_closing_write(struct pss_buf *out, const struct pss_closing *closing)
{
    const struct pss_opts *opts = closing->opts;
    const struct pss_tally *tally = closing->tally;
    bool is_on_stdout = opts->mode == PSS_MODE_CHECK || opts->mode == PSS_MODE_FIX;
    bool is_warned = put_warning(out, closing);
    if (pss_opts_is_about_namespaces(opts)) {
        if (pss_fixing_relabels(&opts->fixing))
            pss_rollout_summarise(out, opts, tally, !is_on_stdout);
        return;
    }
    if (opts->is_quiet)
        return;
    pss_space_notes_write(out, closing->spaces, opts->cluster->usernames.n);
    /* If stdout holds a product, success is silent. */
    bool remains =
        tally->open > 0 || tally->left > 0 || tally->broken > 0 || tally->refused > 0;
    if (is_warned || !(remains || opts->is_verbose || is_on_stdout))
        return;
    pss_tally_warn(out, tally);
    put_last_line(out, closing);
}
