/* Counting, and the lines that say why the run fails. */
#include "pss/base.h"

#include <sys/stat.h>

#include "pss/strictness.h"
#include "pss/suggest.h"
#include "pss/tally.h"
#include "pss/usage.h"
#include "setters.h"

static const char *const words[] = {
    [PSS_STRICT_TEMPLATES] = "templates",
    [PSS_STRICT_KINDS] = "kinds",
    [PSS_STRICT_EMPTY] = "empty",
    [PSS_STRICT_ROOTS] = "roots",
};

static const char *
word_at(size_t i)
{
    static const char *const others[] = {"all", "none"};
    size_t n = PSS_COUNT(words);
    return i < n ? words[i] : i - n < PSS_COUNT(others) ? others[i - n] : NULL;
}

const struct pss_err *
pss_set_strict(struct pss_opts *opts, struct pss_str value)
{
    unsigned strict = 0;
    struct pss_str word;
    while (pss_option_word(&word, &value)) {
        size_t i = 0;
        while (word_at(i) && !pss_str_is(word, word_at(i)))
            i++;
        if (!word_at(i))
            return pss_usage_error(opts->mem,
                "unknown word '%.*s'%s: --strict takes templates, kinds, empty, "
                "roots, all or none",
                PSS_FMT(word),
                pss_suggest_hint(opts->mem, "", pss_suggest(word, word_at)));
        if (pss_str_is(word, "all"))
            strict |= (1u << PSS_N_STRICT) - 1;
        else if (i < PSS_N_STRICT)
            strict |= 1u << i;
    }
    opts->strict = strict;
    return NULL;
}

static bool
is_strict(const struct pss_opts *opts, enum pss_strict strict)
{
    return opts->strict & (1u << strict);
}

void
pss_strict_note(struct pss_strictness *strictness, const struct pss_opts *opts,
    const struct pss_result *result)
{
    strictness->asked |= opts->strict;
    const struct pss_chart_counts *charts = &result->charts;
    if (is_strict(opts, PSS_STRICT_TEMPLATES)) {
        strictness->n[PSS_STRICT_TEMPLATES] +=
            result->is_of_chart ? 0 : result->templates;
        strictness->n_charts += charts->unasked + charts->failed + charts->sets;
    }
    for (size_t i = 0; is_strict(opts, PSS_STRICT_KINDS) && i < result->findings.n; i++)
        strictness->n[PSS_STRICT_KINDS] +=
            pss_tally_is_of_kinds(&result->findings.items[i]);
}

void
pss_strict_note_empty(struct pss_strictness *strictness, const struct pss_opts *opts,
    const struct pss_tally *tally)
{
    bool is_empty = tally->objects + tally->pods + tally->patches == 0;
    /* With --force-exclude, a hook may name files that are not for Kubernetes. */
    bool is_excused = opts->walk.is_exclude_forced && pss_strict_names_file(opts);
    bool is_asked = strictness->asked & (1u << PSS_STRICT_EMPTY);
    if (is_asked && !is_excused && tally->refused == 0)
        strictness->n[PSS_STRICT_EMPTY] = is_empty;
    if (strictness->asked & (1u << PSS_STRICT_ROOTS))
        strictness->n[PSS_STRICT_ROOTS] = tally->roots.failed;
}

bool
pss_strict_write(struct pss_buf *out, const struct pss_strictness *strictness)
{
    static const struct {
        const char *one;
        const char *many;
    } texts[] = {
        [PSS_STRICT_TEMPLATES] = {"template was not checked; render it first",
            "templates were not checked; render them first"},
        [PSS_STRICT_KINDS] = {"object of an unknown kind was not checked",
            "objects of unknown kinds were not checked"},
        [PSS_STRICT_ROOTS] = {"root could not be rendered",
            "roots could not be rendered"},
    };
    bool is_broken = strictness->n_charts > 0;
    if (is_broken) {
        pss_buf_puts(out, "pss-fix: error: --strict: ");
        pss_tally_count(out, strictness->n_charts,
            "chart or set of values was not rendered",
            "charts or sets of values were not rendered");
        pss_buf_putc(out, '\n');
    }
    for (size_t i = 0; i < PSS_N_STRICT; i++) {
        size_t n = strictness->n[i];
        if (n == 0)
            continue;
        is_broken = true;
        pss_buf_puts(out, "pss-fix: error: --strict: ");
        if (i == PSS_STRICT_EMPTY)
            pss_buf_puts(out, "there was no Kubernetes object to check");
        else
            pss_tally_count(out, n, texts[i].one, texts[i].many);
        pss_buf_putc(out, '\n');
    }
    return is_broken;
}

bool
pss_strict_names_file(const struct pss_opts *opts)
{
    for (size_t i = 0; i < opts->args.n; i++) {
        struct stat st;
        if (stat(opts->args.items[i], &st) != 0 || !S_ISDIR(st.st_mode))
            return true;
    }
    return false;
}
