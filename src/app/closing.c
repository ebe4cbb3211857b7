/* Notes, warnings, the last line. */
#include "pss/base.h"

#include <unistd.h>

#include "closing.h"
#include "command.h"
#include "console.h"
#include "pss/cluster.h"
#include "pss/strictness.h"
#include "pss/tally.h"
#include "pss/teach.h"
#include "pss/words.h"
#include "rollout.h"

/* The rule that most often needs a person; NULL if none does. */
static const char *
find_manual_rule(const struct pss_tally *tally)
{
    const struct pss_rule_count *most = NULL;
    for (size_t i = 0; i < tally->n_rules; i++) {
        size_t n = tally->rules[i].n_of_class[PSS_MANUAL];
        if (n > 0 && (!most || n > most->n_of_class[PSS_MANUAL]))
            most = &tally->rules[i];
    }
    return most ? most->rule : NULL;
}

/* The next command to type: to look at the fixes, to write them, to look at wider ones, to
 * read about what needs a person. */
static void
put_next(struct pss_buf *out, const struct pss_closing *closing, bool is_own_line)
{
    const char *lead = is_own_line ? "\nnext: " : "; next: ";
    const struct pss_opts *opts = closing->opts;
    const struct pss_tally *tally = closing->tally;
    enum pss_repair reach = PSS_MANUAL;
    for (int i = PSS_HARDEN; i <= PSS_UNSAFE; i++)
        if (tally->reached[i] > 0)
            reach = (enum pss_repair)i;
    const char *rule = find_manual_rule(tally);
    bool has_none =
        opts->is_stdin || opts->mode == PSS_MODE_LIST ||
        opts->mode == PSS_MODE_FILTER || opts->fixing.adds_ignores ||
        (opts->mode == PSS_MODE_FIX && tally->fixable + tally->parts_done > 0);
    if (has_none)
        return;
    if (tally->fixable + tally->parts_done > 0) {
        pss_buf_puts(out, lead);
        pss_command_put(
            out, opts, opts->mode == PSS_MODE_DIFF ? "--fix" : "--diff", NULL);
    } else if (reach != PSS_MANUAL) {
        pss_buf_puts(out, lead);
        pss_command_put(
            out, opts, "--diff", pss_tally_option(reach) + strlen("--repairs="));
    } else if (rule) {
        pss_buf_printf(out, "%spss-fix --explain=%s", lead, rule);
    }
}

static void
put_last_line(struct pss_buf *out, const struct pss_closing *closing)
{
    const struct pss_report *report = closing->report;
    enum pss_mode mode = closing->opts->mode;
    enum pss_tally_deed deed = mode == PSS_MODE_FIX    ? PSS_DID_FIX
                               : mode == PSS_MODE_DIFF ? PSS_WOULD_FIX
                                                       : PSS_CHECKED;
    struct pss_buf line = {0};
    pss_tally_summarise(
        &line, closing->tally, report->is_policy_mixed ? NULL : &report->policy, deed);
    line.n--; /* the end of the line */
    /* A person sees whole words, and can copy the command. */
    bool is_terminal = isatty(STDERR_FILENO) == 1;
    pss_words_wrap(out, pss_buf_str(&line), 0, 0,
        is_terminal ? pss_console_width(STDERR_FILENO) : 0);
    pss_buf_release(&line);
    put_next(out, closing, is_terminal);
    pss_buf_putc(out, '\n');
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

/* Who installs a chart by its version would not get the change. */
static void
put_versions(struct pss_buf *out, const struct pss_closing *closing)
{
    size_t n = closing->tally->charts.changed;
    enum pss_mode mode = closing->opts->mode;
    if (n > 0 && (mode == PSS_MODE_FIX || mode == PSS_MODE_DIFF))
        pss_buf_printf(out, "pss-fix: note: %s: give %s a new version in Chart.yaml\n",
            n == 1 ? "a chart changes" : "charts change", n == 1 ? "it" : "each");
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
    if (opts->is_quiet || opts->lists_images)
        return;
    pss_space_notes_write(out, closing->spaces, opts->cluster->usernames.n);
    /* If stdout holds a product, success is silent. */
    bool remains = (opts->mode == PSS_MODE_DIFF && tally->changed > 0) ||
                   tally->open > 0 || tally->left > 0 || tally->broken > 0 ||
                   tally->refused > 0;
    if (is_warned || !(remains || opts->is_verbose || is_on_stdout))
        return;
    pss_teach_write(out, tally);
    pss_tally_warn(out, tally);
    put_versions(out, closing);
    put_last_line(out, closing);
}
