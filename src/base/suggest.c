/* Names by their distance from a misspelt word. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/suggest.h"

enum { LONGEST = 48 }; /* no name of this program is longer */

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Letters to add, drop, change or swap with their neighbour; case does not count. */
static size_t
distance(struct pss_str a, struct pss_str b)
{
    size_t rows[3][LONGEST + 1];
    size_t *before = rows[0];
    size_t *above = rows[1];
    size_t *row = rows[2];
    for (size_t j = 0; j <= b.n; j++)
        above[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            bool is_same = lower(a.p[i - 1]) == lower(b.p[j - 1]);
            row[j] = least(above[j], row[j - 1]) + 1;
            row[j] = least(row[j], above[j - 1] + !is_same);
            if (i > 1 && j > 1 && lower(a.p[i - 1]) == lower(b.p[j - 2]) &&
                lower(a.p[i - 2]) == lower(b.p[j - 1]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
        size_t *spare = before;
        before = above;
        above = row;
        row = spare;
    }
    return above[b.n];
}

/* True if the word is the beginning of the name. */
static bool
is_start(struct pss_str word, struct pss_str name)
{
    return word.n >= 3 && word.n < name.n &&
           pss_str_same_letters(word, (struct pss_str){name.p, word.n});
}

const char *
pss_suggest(struct pss_str word, const char *(*name_at)(size_t))
{
    if (word.n == 0 || word.n > LONGEST)
        return NULL;
    const char *best = NULL;
    size_t best_distance = word.n < 6 ? 2 : word.n / 3 + 1; /* not close any more */
    for (size_t i = 0; name_at(i); i++) {
        struct pss_str name = pss_str_of(name_at(i));
        if (name.n > LONGEST)
            continue;
        size_t d = is_start(word, name) ? 1 : distance(word, name);
        if (d >= best_distance)
            continue;
        best = name_at(i);
        best_distance = d;
    }
    return best;
}

const char *
pss_suggest_hint(struct pss_arena *mem, const char *prefix, const char *name)
{
    if (!name)
        return "";
    return pss_arena_printf(mem, " (did you mean '%s%s'?)", prefix, name).p;
}

const char *
pss_suggest_list(struct pss_arena *mem, const char *(*name_at)(size_t))
{
    struct pss_buf list = {0};
    for (size_t i = 0; name_at(i); i++) {
        if (i > 0)
            pss_buf_puts(&list, name_at(i + 1) ? ", " : " and ");
        pss_buf_puts(&list, name_at(i));
    }
    const char *text = pss_arena_copy(mem, pss_buf_str(&list)).p;
    pss_buf_release(&list);
    return text;
}
