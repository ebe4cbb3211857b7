/* Tokens thrown together: half of the texts are not YAML, which is a test as well. */
#include "pss/base.h"

#include "random.h"

static const char *const common[] = {"- ", "- ", "? ", ": ", ": ", ":", "a", "b",
    "a: ", "k: ", "b: ", "\"b\"", "'c'", "|", ">-", "|+", "|2", ">", "&x ", "*x",
    "!!str ", "! ", "!t ", "{", "}", "[", "]", ",", ", ", "\n", "\n", "\n", "\n  ",
    "\n  ", "\n    ", "\n ", "  ", " # c", "#", "\t", "\n- ", "\n  - ", "\n\n", "-",
    "?", "a:b", ".", "...", "~", "\xc3\xa9"};
static const char *const rare[] = {"\ra", "\r\n", "\xc2\x85", "\xe2\x80\xa8", "%", "@",
    "`", "\"", "'", "\\", "\"a\n  b\"", "'a\n\n b'", "<<: ", "\"\\/\"", "\"\\x41\"",
    "!<t>", "\n...\n", "\n# c\n", "\n    # c", "=", "&x", "!"};

/* Starts of texts: without one, few would get past their first token. */
static const char *const starts[] = {
    "", "k: ", "k:\n", "k:\n- ", "- ", "k: [", "k: {", "a: b\n", "k:\n  a: ", "\n"};

static uint64_t
draw(struct random *random, uint64_t n)
{
    /* splitmix64 */
    uint64_t z = random->state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return (z ^ z >> 31) % n;
}

void
random_text(struct pss_buf *out, struct random *random)
{
    pss_buf_puts(out, starts[draw(random, PSS_COUNT(starts))]);
    uint64_t n = 1 + draw(random, 12);
    for (uint64_t i = 0; i < n; i++) {
        bool is_rare = draw(random, 16) == 0;
        pss_buf_puts(out, is_rare ? rare[draw(random, PSS_COUNT(rare))]
                                  : common[draw(random, PSS_COUNT(common))]);
    }
}
