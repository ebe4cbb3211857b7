/* Finding the entry of an image in `images` of the configuration. */
#include "pss/base.h"

#include <pthread.h>

#include "pss/imagematch.h"
#include "pss/table.h"

/* Answers that were found. Files name the same images again and again. */
struct pss_image_matches {
    pthread_mutex_t lock;
    struct pss_arena *mem;
    struct pss_table numbers; /* by entries and reference: number of the answer + 1 */
};

struct pss_image_matches *
pss_image_matches_new(void)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_image_matches *matches = PSS_NEW(mem, struct pss_image_matches);
    matches->mem = mem;
    pthread_mutex_init(&matches->lock, NULL);
    return matches;
}

void
pss_image_matches_release(struct pss_image_matches *matches)
{
    if (!matches)
        return;
    pthread_mutex_destroy(&matches->lock);
    pss_arena_release(matches->mem);
}

/* What came of the search: an entry that matches, or whose pattern takes too many steps. */
struct answer {
    size_t number; /* of the entry; `n_settings`: none */
    bool is_too_hard;
};

static struct answer
search(const struct pss_image_facts *facts, struct pss_str text)
{
    for (size_t i = 0; i < facts->n_settings; i++) {
        enum pss_match match =
            pss_pattern_match(facts->settings[i].match, facts->effort, text);
        if (match != PSS_NO_MATCH)
            return (struct answer){i, match == PSS_MATCH_GAVE_UP};
    }
    return (struct answer){facts->n_settings, false};
}

/* The same, once an image. */
static struct answer
answer_of(
    const struct pss_image_facts *facts, struct pss_arena *mem, struct pss_str text)
{
    struct pss_image_matches *matches = facts->matches;
    if (!matches)
        return search(facts, text);
    struct pss_str key =
        pss_arena_printf(mem, "%p %.*s", (const void *)facts->settings, PSS_FMT(text));
    pthread_mutex_lock(&matches->lock);
    size_t *known = pss_table_find(&matches->numbers, key);
    if (!known) {
        struct answer found = search(facts, text);
        known = pss_table_at(
            &matches->numbers, matches->mem, pss_arena_copy(matches->mem, key));
        *known = 2 * found.number + found.is_too_hard;
    }
    struct answer answer = {*known / 2, *known % 2 == 1};
    pthread_mutex_unlock(&matches->lock);
    return answer;
}

const struct pss_err *
pss_image_setting_find(const struct pss_image_setting **out, struct pss_arena *mem,
    const struct pss_image_facts *facts, const struct pss_image_ref *ref)
{
    *out = NULL;
    if (facts->n_settings == 0)
        return NULL;
    struct pss_str text = pss_image_ref_text(mem, ref);
    struct answer answer = answer_of(facts, mem, text);
    if (answer.number == facts->n_settings)
        return NULL;
    *out = &facts->settings[answer.number];
    if (!answer.is_too_hard)
        return NULL;
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%.*simages: it takes too long to tell whether the pattern '%.*s' matches "
        "'%.*s'; write the pattern more simply, or give fewer entries",
        PSS_FMT((*out)->place), PSS_FMT((*out)->pattern), PSS_FMT(text));
}
