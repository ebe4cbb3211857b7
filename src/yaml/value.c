/* From a scalar's text, tag and style to its meaning: goyaml v2's resolve(), then what
 * JSON makes of it. */
#include "pss/base.h"

#include <math.h>

#include "pss/base64.h"
#include "pss/moment.h"
#include "pss/value.h"

#include "decode.h"
#include "number.h"
#include "tag.h"

/* What a plain text means by itself, by its letters. */
struct word {
    char text[8];
    enum pss_type type;
    bool is_true;
    double number;
};

enum { LONGEST_WORD = 5 };

static const struct word words[] = {
    {"y", PSS_BOOL, true},
    {"Y", PSS_BOOL, true},
    {"yes", PSS_BOOL, true},
    {"Yes", PSS_BOOL, true},
    {"YES", PSS_BOOL, true},
    {"true", PSS_BOOL, true},
    {"True", PSS_BOOL, true},
    {"TRUE", PSS_BOOL, true},
    {"on", PSS_BOOL, true},
    {"On", PSS_BOOL, true},
    {"ON", PSS_BOOL, true},
    {"n", PSS_BOOL},
    {"N", PSS_BOOL},
    {"no", PSS_BOOL},
    {"No", PSS_BOOL},
    {"NO", PSS_BOOL},
    {"false", PSS_BOOL},
    {"False", PSS_BOOL},
    {"FALSE", PSS_BOOL},
    {"off", PSS_BOOL},
    {"Off", PSS_BOOL},
    {"OFF", PSS_BOOL},
    {"", PSS_NULL},
    {"~", PSS_NULL},
    {"null", PSS_NULL},
    {"Null", PSS_NULL},
    {"NULL", PSS_NULL},
    {".nan", PSS_FLOAT, .number = (double)NAN},
    {".NaN", PSS_FLOAT, .number = (double)NAN},
    {".NAN", PSS_FLOAT, .number = (double)NAN},
    {".inf", PSS_FLOAT, .number = HUGE_VAL},
    {".Inf", PSS_FLOAT, .number = HUGE_VAL},
    {".INF", PSS_FLOAT, .number = HUGE_VAL},
    {"+.inf", PSS_FLOAT, .number = HUGE_VAL},
    {"+.Inf", PSS_FLOAT, .number = HUGE_VAL},
    {"+.INF", PSS_FLOAT, .number = HUGE_VAL},
    {"-.inf", PSS_FLOAT, .number = -HUGE_VAL},
    {"-.Inf", PSS_FLOAT, .number = -HUGE_VAL},
    {"-.INF", PSS_FLOAT, .number = -HUGE_VAL},
};

static const struct word *
find_word(struct pss_str text)
{
    if (text.n > LONGEST_WORD)
        return NULL;
    char first = text.n > 0 ? text.p[0] : '\0';
    for (size_t i = 0; i < PSS_COUNT(words); i++)
        if (words[i].text[0] == first && pss_str_is(text, words[i].text))
            return &words[i];
    return NULL;
}

/* The first byte tells what a plain text may be. */
enum hint { HINT_STRING, HINT_WORD, HINT_FRACTION, HINT_NUMBER };

static enum hint
hint_of(struct pss_str text)
{
    if (text.n == 0)
        return HINT_WORD;
    char c = text.p[0];
    if ((c >= '0' && c <= '9') || c == '+' || c == '-')
        return HINT_NUMBER;
    if (c == '.')
        return HINT_FRACTION;
    if (text.n > LONGEST_WORD)
        return HINT_STRING;
    return pss_is_one_of(c, "yYnNtTfFoO~") ? HINT_WORD : HINT_STRING;
}

/* The meaning of a text without a tag. Numbers may be infinite or none at all. */
static struct pss_value
resolve_plain(struct pss_arena *mem, struct pss_str text)
{
    struct pss_value value = {.type = PSS_STRING, .text = text};
    enum hint hint = hint_of(text);
    if (hint == HINT_STRING)
        return value;
    const struct word *word = find_word(text);
    if (word) {
        value.type = word->type;
        value.is_true = word->is_true;
        value.number = word->number;
        if (word->type == PSS_BOOL)
            value.text = word->is_true ? PSS_STR("true") : PSS_STR("false");
        return value;
    }
    struct pss_value number = value;
    bool is_number =
        (hint == HINT_NUMBER && pss_number_parse(&number, mem, text)) ||
        (hint == HINT_FRACTION && pss_number_parse_fraction(&number, mem, text));
    return is_number ? number : value;
}

static const struct pss_value rejected = {.type = PSS_REJECTED};

/* The meaning under one of the tags that ask for a type. */
static struct pss_value
resolve_typed(struct pss_arena *mem, struct pss_str text, enum pss_tag tag)
{
    struct pss_value value = resolve_plain(mem, text);
    bool is_integer = value.type == PSS_INT || value.type == PSS_UINT;
    if (tag == PSS_TAG_FLOAT && value.type == PSS_INT)
        value.type = PSS_FLOAT;
    bool is_right = (tag == PSS_TAG_NULL && value.type == PSS_NULL) ||
                    (tag == PSS_TAG_BOOL && value.type == PSS_BOOL) ||
                    (tag == PSS_TAG_INT && is_integer) ||
                    (tag == PSS_TAG_FLOAT && value.type == PSS_FLOAT);
    return is_right ? value : rejected;
}

static struct pss_value
resolve_tagged(struct pss_arena *mem, struct pss_str text, enum pss_tag tag)
{
    struct pss_value value = {.type = PSS_STRING, .text = text};
    switch (tag) {
    case PSS_TAG_NONE:
    case PSS_TAG_SIGN:
    case PSS_TAG_STR:
    case PSS_TAG_MERGE:
    case PSS_TAG_OTHER:
        return value;
    case PSS_TAG_BINARY:
        if (!pss_base64_decode(&value.text, mem, text))
            return rejected;
        value.text = pss_decode_mend(mem, value.text);
        return value;
    case PSS_TAG_TIMESTAMP:
        return pss_moment_is(text, PSS_MOMENT_YAML) ? value : rejected;
    case PSS_TAG_NULL:
    case PSS_TAG_BOOL:
    case PSS_TAG_INT:
    case PSS_TAG_FLOAT:
        break;
    }
    return resolve_typed(mem, text, tag);
}

/* The meaning of a scalar as goyaml hands it on: floats have no text yet. */
static struct pss_value
resolve(const struct pss_node *scalar)
{
    struct pss_arena *mem = scalar->doc->mem;
    struct pss_str text = pss_scalar_text(scalar);
    enum pss_tag tag = pss_tag_of(scalar);
    bool is_plain = scalar->style == PSS_PLAIN || scalar->style == PSS_MISSING;
    if (tag == PSS_TAG_NONE && is_plain)
        return resolve_plain(mem, text);
    return resolve_tagged(mem, text, tag);
}

struct pss_value
pss_value_of(const struct pss_node *node)
{
    const struct pss_node *real = pss_node_real(node);
    if (!real)
        return (struct pss_value){.type = PSS_NULL};
    if (real->kind == PSS_MAP)
        return (struct pss_value){.type = PSS_MAPPING};
    if (real->kind == PSS_SEQ)
        return (struct pss_value){.type = PSS_SEQUENCE};
    struct pss_value value = resolve(real);
    if (value.type != PSS_FLOAT)
        return value;
    if (!isfinite(value.number))
        return rejected;
    pss_number_settle(&value, real->doc->mem);
    return value;
}

/* Column of the block collection that a node is in, -1 for none. */
static long
outer_column(const struct pss_node *node)
{
    const struct pss_node *outer = node->parent;
    if (!outer)
        return -1;
    size_t at = outer->first ? outer->first->lead : outer->span.at;
    return (long)pss_column(node->doc, at);
}

/* `is_raw`: for those who read the file as it is. Kubernetes ends the last line of a file
 * where nothing else does. */
static struct pss_str
block_text(struct pss_arena *mem, const struct pss_node *block, bool is_raw)
{
    return pss_decode_block(
        mem, block->doc->src, block->span.at, outer_column(block), is_raw);
}

struct pss_str
pss_scalar_text(const struct pss_node *node)
{
    const struct pss_node *real = pss_node_real(node);
    if (!real || real->kind != PSS_SCALAR)
        return PSS_STR("");
    const struct pss_doc *doc = real->doc;
    struct pss_str src = pss_node_text(real);
    switch (real->style) {
    case PSS_PLAIN:
        return pss_decode_plain(doc->mem, src);
    case PSS_SINGLE:
        return pss_decode_single(doc->mem, src);
    case PSS_DOUBLE:
        return pss_decode_double(doc->mem, src);
    case PSS_LITERAL:
    case PSS_FOLDED:
        return block_text(doc->mem, real, false);
    case PSS_MISSING:
    case PSS_BLOCK:
    case PSS_FLOW:
        break;
    }
    return PSS_STR("");
}

/* The blanks and line ends behind a scalar. */
static struct pss_str
blanks_behind(const struct pss_node *node)
{
    struct pss_str src = node->doc->src;
    size_t end = node->span.end;
    while (end < src.n && pss_is_one_of(src.p[end], " \t\r\n"))
        end++;
    return pss_doc_text(node->doc, node->span.end, end);
}

bool
pss_block_is_same(
    struct pss_arena *mem, const struct pss_node *a, const struct pss_node *b)
{
    if (a->style != PSS_LITERAL && a->style != PSS_FOLDED)
        return true;
    struct pss_str x = blanks_behind(a);
    struct pss_str y = blanks_behind(b);
    bool is_last_a = a->span.end + x.n == a->doc->src.n;
    bool is_last_b = b->span.end + y.n == b->doc->src.n;
    if (is_last_a == is_last_b && pss_str_eq(x, y))
        return true;
    for (int is_raw = 0; is_raw < 2; is_raw++)
        if (!pss_str_eq(block_text(mem, a, is_raw), block_text(mem, b, is_raw)))
            return false;
    return true;
}

struct pss_str
pss_key_text(const struct pss_node *key)
{
    const struct pss_str none = {NULL, 0};
    const struct pss_node *real = pss_node_real(key);
    if (!real || real->kind != PSS_SCALAR)
        return none;
    struct pss_value value = resolve(real);
    switch (value.type) {
    case PSS_STRING:
        return value.text.p ? value.text : PSS_STR("");
    case PSS_BOOL:
    case PSS_INT:
        return value.text;
    case PSS_FLOAT:
        return pss_number_key(real->doc->mem, value.number);
    case PSS_NULL:
    case PSS_UINT:
    case PSS_REJECTED:
    case PSS_MAPPING:
    case PSS_SEQUENCE:
        break;
    }
    return none;
}

bool
pss_is_null(const struct pss_node *node)
{
    const struct pss_node *real = pss_node_real(node);
    if (!real)
        return true;
    if (real->kind != PSS_SCALAR)
        return false;
    bool is_plain = real->style == PSS_PLAIN || real->style == PSS_MISSING;
    if (!is_plain && pss_span_empty(pss_node_tag(real)))
        return false;
    return pss_value_of(real).type == PSS_NULL;
}
