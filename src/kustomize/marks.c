/* What marks are read from. */
#include "pss/base.h"

#include "pss/marks.h"

/* `pssM7` and what follows it. */
static size_t
number_of(const struct pss_marks *marks, struct pss_str word, struct pss_str tail)
{
    struct pss_str head = PSS_STR("pssM");
    size_t number = 0;
    if (!pss_str_starts(word, head) || !pss_str_ends(word, tail) ||
        word.n <= head.n + tail.n || word.n > head.n + tail.n + 9)
        return PSS_NOWHERE;
    for (size_t i = head.n; i < word.n - tail.n; i++) {
        if (word.p[i] < '0' || word.p[i] > '9')
            return PSS_NOWHERE;
        number = 10 * number + (size_t)(word.p[i] - '0');
    }
    return number < marks->marks.n ? number : PSS_NOWHERE;
}

size_t
pss_mark_of_key(const struct pss_marks *marks, struct pss_str key)
{
    return number_of(marks, key, PSS_STR(""));
}

size_t
pss_mark_of_value(const struct pss_marks *marks, struct pss_str value)
{
    return number_of(marks, value, PSS_STR("x"));
}

const struct pss_marked_file *
pss_mark_file(const struct pss_marks *marks, size_t mark)
{
    return &marks->files.items[marks->texts.items[marks->marks.items[mark].text].file];
}
