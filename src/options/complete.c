/* The words that may follow, for kubectl, which asks kubectl_complete-pss_fix. */
#include "pss/base.h"

#include "pss/help.h"
#include "pss/option.h"

/* What kubectl's shell scripts do with our words: cobra's directives. */
enum { WORDS_OR_FILES = 0, WORDS_ALONE = 4 };

static void
put_word(struct pss_buf *out, struct pss_str word, struct pss_str typed)
{
    if (!pss_str_starts(word, typed))
        return;
    pss_buf_add(out, word);
    pss_buf_putc(out, '\n');
}

static void
put_options(struct pss_buf *out, struct pss_str typed)
{
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option_face *face = &pss_option_row(i)->face;
        char text[64];
        int n = snprintf(text, sizeof text, "--%s", face->name);
        put_word(out, (struct pss_str){text, (size_t)n}, typed);
        const char letter[] = {'-', face->letter};
        if (face->letter)
            put_word(out, (struct pss_str){letter, sizeof letter}, typed);
    }
}

/* The values of an option. Of a list the last element is typed; what stands before it
 * is part of the word. */
static int
put_values(struct pss_buf *out, const struct pss_option *option, struct pss_str typed)
{
    struct pss_buf values = {0};
    if (!pss_help_values(&values, &option->face)) {
        pss_buf_release(&values);
        return WORDS_OR_FILES;
    }
    size_t head = typed.n;
    if (!option->list && !option->is_list)
        head = 0;
    while (head > 0 && typed.p[head - 1] != ',')
        head--;
    pss_buf_putc(&values, ' ');
    struct pss_buf word = {0};
    for (size_t at = 0, i = 0; i < values.n; i++) {
        if (values.p[i] != ' ')
            continue;
        word.n = 0;
        pss_buf_add(&word, (struct pss_str){typed.p, head});
        pss_buf_add(&word, (struct pss_str){values.p + at, i - at});
        put_word(out, pss_buf_str(&word), typed);
        at = i + 1;
    }
    pss_buf_release(&word);
    pss_buf_release(&values);
    return WORDS_ALONE;
}

/* The option whose value the next word is; NULL: none. */
static const struct pss_option *
awaits_value(struct pss_str word)
{
    const struct pss_option *option = NULL;
    if (pss_str_starts(word, PSS_STR("--")))
        option = pss_option_find((struct pss_str){word.p + 2, word.n - 2});
    else if (word.n > 1 && word.p[0] == '-')
        option = pss_option_of_letter(word.p[word.n - 1]);
    return option && option->face.arg ? option : NULL;
}

static bool
has_end_of_options(size_t n, const char *const *words)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(words[i], "--") == 0)
            return true;
    return false;
}

static int
put_candidates(struct pss_buf *out, size_t n, const char *const *words)
{
    if (n == 0)
        return WORDS_OR_FILES;
    struct pss_str typed = pss_str_of(words[n - 1]);
    if (has_end_of_options(n - 1, words))
        return WORDS_OR_FILES;
    const struct pss_option *option =
        n > 1 ? awaits_value(pss_str_of(words[n - 2])) : NULL;
    if (option)
        return put_values(out, option, typed);
    if (typed.n == 0 || typed.p[0] != '-')
        return WORDS_OR_FILES;
    size_t equals = pss_str_find(typed, PSS_STR("="), 0);
    if (equals == SIZE_MAX) {
        put_options(out, typed);
        return WORDS_ALONE;
    }
    /* kubectl's scripts put what stands before the value back by themselves. */
    option = awaits_value((struct pss_str){typed.p, equals});
    if (!option)
        return WORDS_OR_FILES;
    return put_values(
        out, option, (struct pss_str){typed.p + equals + 1, typed.n - equals - 1});
}

void
pss_words_write(struct pss_buf *out, size_t n, const char *const *words)
{
    int directive = put_candidates(out, n, words);
    pss_buf_printf(out, ":%d\n", directive);
}
