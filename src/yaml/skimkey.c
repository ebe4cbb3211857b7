/* What keys tell. */
#include "pss/base.h"

#include "pss/skim.h"

#include "skimmer.h"

/* The word in quotes or not at `at`, up to a blank or the end of its line. p NULL: it is
 * not that plain. */
static struct pss_str
word_at(const struct pss_skimmer *skimmer, size_t at)
{
    const char *p = skimmer->p;
    size_t end;
    bool is_plain;
    if (p[at] == '"' || p[at] == '\'') {
        end = pss_skim_quoted_end(skimmer, at, &is_plain);
        if (end == SIZE_MAX || !is_plain)
            return (struct pss_str){NULL, 0};
        return (struct pss_str){p + at + 1, end - at - 2};
    }
    for (end = at; end < skimmer->n && pss_skim_may(p[end], PSS_BYTE_WORD);)
        end++;
    bool is_bracketed = skimmer->n_levels == 0;
    bool is_whole = end > at && (pss_skim_is_gap(p[end]) ||
                                    (is_bracketed && pss_is_one_of(p[end], ",}")));
    return (struct pss_str){is_whole ? p + at : NULL, end - at};
}

static bool
is_word(struct pss_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!pss_skim_may(s.p[i], PSS_BYTE_KEY))
            return false;
    return s.n > 0;
}

bool
pss_skim_note_root(struct pss_skimmer *skimmer, struct pss_str key, size_t value)
{
    struct pss_skim *out = skimmer->out;
    if (pss_str_is(key, "items"))
        out->has_items = true;
    if (pss_str_starts(key, PSS_STR("patches")))
        out->has_patches = true;
    bool is_version = pss_str_is(key, "apiVersion");
    if (!is_version && !pss_str_is(key, "kind"))
        return true;
    struct pss_str *word = is_version ? &out->api_version : &out->kind;
    bool is_first = word->n == 0;
    *word = word_at(skimmer, value);
    if (!word->p || word->n == 0 || !is_first)
        return false;
    return is_version || is_word(*word);
}

bool
pss_skim_note(struct pss_skimmer *skimmer, struct pss_str key)
{
    struct pss_skim *out = skimmer->out;
    switch (key.n) {
    case 2: /* an operation of a patch */
        return !skimmer->has_list || !pss_str_is(key, "op");
    case 8:
        out->has_template |= pss_str_is(key, "template");
        break;
    case 11:
        out->has_template |= pss_str_is(key, "jobTemplate");
        break;
    default:
        break;
    }
    return true;
}
