/* Sixteen bytes at a time where the processor can, else byte by byte. */
#include "pss/base.h"

#include "pss/look.h"
#include "pss/until.h"

static unsigned
look_at_byte(unsigned char c)
{
    switch (c) {
    case '\n':
        return 0;
    case '\t':
        return PSS_LOOK_TAB;
    case '\r':
        return PSS_LOOK_RETURN;
    default:
        break;
    }
    if (c >= 0x80)
        return PSS_LOOK_HIGH;
    return c < 0x20 || c == 0x7f ? PSS_LOOK_CONTROL : 0;
}

/* The bits of the bytes from `from` on, and of the words that begin there. */
static unsigned
look_at_rest(struct pss_str text, size_t from)
{
    unsigned look = 0;
    for (size_t at = from; at < text.n; at++) {
        look |= look_at_byte((unsigned char)text.p[at]);
        if (text.p[at] == '\n' && pss_str_has_at(text, at + 1, PSS_STR("--")))
            look |= PSS_LOOK_RULE;
        if (text.p[at] == 's' && pss_str_has_at(text, at + 1, PSS_STR("-f")))
            look |= PSS_LOOK_NAME;
    }
    return look;
}

unsigned
pss_look_at_each(struct pss_str text)
{
    return look_at_rest(text, 0);
}

#if defined(__SSE2__)

/* What was seen so far: the highest bit of a byte of these is set if it was seen in its
 * place of a step. */
struct steps {
    pss_step high, control, carriage, tab, rule, name;
};

/* The words of three bytes begin in the step and may end behind it. */
enum { WORD = 3 };

/* What of a step is to be looked at more closely: bytes that are neither printable ASCII
 * nor a line feed, and those at which a word may begin. */
static inline pss_step
suspects_of(const char *p)
{
    pss_step here = pss_step_load(p);
    pss_step dash = pss_step_equal(pss_step_load(p + 1), '-');
    pss_step feed = pss_step_equal(here, '\n');
    /* One more than the byte: 0x7f and all above it become less than a blank, too. */
    pss_step low = (pss_step)(pss_step_next(here) < pss_step_all(' ' + 1));
    return (low & ~feed) | ((feed | pss_step_equal(here, 's')) & dash);
}

static void
look_closely(struct steps *seen, const char *p)
{
    pss_step here = pss_step_load(p);
    pss_step dash = pss_step_equal(pss_step_load(p + 1), '-');
    pss_step third = pss_step_load(p + 2);
    pss_step low = (pss_step)(here < pss_step_all(' ')) | pss_step_equal(here, 0x7f);
    pss_step feed = pss_step_equal(here, '\n');
    pss_step carriage = pss_step_equal(here, '\r');
    pss_step tab = pss_step_equal(here, '\t');
    seen->high |= here;
    seen->carriage |= carriage;
    seen->tab |= tab;
    seen->control |= low & ~(here | feed | carriage | tab);
    seen->rule |= feed & dash & pss_step_equal(third, '-');
    seen->name |= pss_step_equal(here, 's') & dash & pss_step_equal(third, 'f');
}

/* Most texts hold nothing odd, so a few steps are looked at together first. */
enum { STEPS = 4, STRIDE = STEPS * PSS_STEP };

static inline void
look_at_steps(struct steps *seen, const char *p)
{
    pss_step any = suspects_of(p) | suspects_of(p + PSS_STEP) |
                   suspects_of(p + 2 * PSS_STEP) | suspects_of(p + 3 * PSS_STEP);
    if (pss_step_bits(any) == 0)
        return;
    for (size_t i = 0; i < STEPS; i++)
        look_closely(seen, p + i * PSS_STEP);
}

static unsigned
bit_if(pss_step seen, unsigned bit)
{
    return pss_step_bits(seen) != 0 ? bit : 0;
}

unsigned
pss_look_at(struct pss_str text)
{
    const pss_step none = {0};
    struct steps seen = {none, none, none, none, none, none};
    size_t at = 0;
    for (; at + STRIDE + WORD <= text.n; at += STRIDE)
        look_at_steps(&seen, text.p + at);
    for (; at + PSS_STEP + WORD <= text.n; at += PSS_STEP)
        look_closely(&seen, text.p + at);
    return bit_if(seen.high, PSS_LOOK_HIGH) | bit_if(seen.control, PSS_LOOK_CONTROL) |
           bit_if(seen.carriage, PSS_LOOK_RETURN) | bit_if(seen.tab, PSS_LOOK_TAB) |
           bit_if(seen.rule, PSS_LOOK_RULE) | bit_if(seen.name, PSS_LOOK_NAME) |
           look_at_rest(text, at);
}

#else

unsigned
pss_look_at(struct pss_str text)
{
    return pss_look_at_each(text);
}

#endif
