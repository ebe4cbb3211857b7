/* The rules of Kubernetes' JSON decoder, one field at a time: null fits everywhere,
 * nothing is converted. */
#include "pss/base.h"

#include "pss/moment.h"

#include "fit.h"

static bool
fits_int32(const struct pss_value *value)
{
    return value->type == PSS_INT && value->integer >= INT32_MIN &&
           value->integer <= INT32_MAX;
}

static bool
is_number(const struct pss_value *value)
{
    return value->type == PSS_INT || value->type == PSS_UINT ||
           value->type == PSS_FLOAT;
}

static bool
fits_one(enum pss_field_kind kind, const struct pss_value *value)
{
    bool is_string = value->type == PSS_STRING;
    switch (kind) {
    case PSS_FIELD_ANY:
        return true;
    case PSS_FIELD_BOOL:
        return value->type == PSS_BOOL;
    case PSS_FIELD_INT32:
        return fits_int32(value);
    case PSS_FIELD_INT64:
        return value->type == PSS_INT;
    case PSS_FIELD_STRING:
        return is_string;
    case PSS_FIELD_INT_OR_STRING:
        return is_string || fits_int32(value);
    case PSS_FIELD_QUANTITY:
        return (is_string || is_number(value)) && pss_quantity_is(value->text);
    case PSS_FIELD_TIME:
        return is_string && pss_moment_is(value->text, PSS_MOMENT_RFC3339);
    case PSS_FIELD_OBJECT:
        return value->type == PSS_MAPPING;
    }
    return true;
}

bool
pss_fits(const struct pss_want *want, const struct pss_value *value)
{
    if (value->type == PSS_NULL)
        return true;
    switch (want->shape) {
    case PSS_SHAPE_LIST:
        return value->type == PSS_SEQUENCE;
    case PSS_SHAPE_MAP:
        return value->type == PSS_MAPPING;
    case PSS_SHAPE_ONE:
        break;
    }
    return fits_one(want->kind, value);
}

static const char *
wanted_text(const struct pss_want *want)
{
    if (want->shape == PSS_SHAPE_LIST)
        return "a list";
    if (want->shape == PSS_SHAPE_MAP)
        return "a mapping";
    switch (want->kind) {
    case PSS_FIELD_BOOL:
        return "true or false";
    case PSS_FIELD_INT32:
    case PSS_FIELD_INT64:
        return "an integer";
    case PSS_FIELD_STRING:
        return "a string";
    case PSS_FIELD_INT_OR_STRING:
        return "an integer or a string";
    case PSS_FIELD_QUANTITY:
        return "a quantity such as 500m or 1Gi";
    case PSS_FIELD_TIME:
        return "a time such as \"2006-01-02T15:04:05Z\"";
    case PSS_FIELD_OBJECT:
        return "a mapping";
    case PSS_FIELD_ANY:
        break;
    }
    return "a value";
}

static const char *
given_text(const struct pss_value *value)
{
    switch (value->type) {
    case PSS_NULL:
        return "null";
    case PSS_BOOL:
        return "a boolean";
    case PSS_INT:
    case PSS_UINT:
        return "an integer";
    case PSS_FLOAT:
        return "a fraction";
    case PSS_STRING:
        return "a string";
    case PSS_MAPPING:
        return "a mapping";
    case PSS_SEQUENCE:
        return "a list";
    case PSS_REJECTED:
        break;
    }
    return "what it is";
}

/* The text of a string would be right without its quotes. */
static bool
is_quoted_by_mistake(const struct pss_want *want, const struct pss_value *value,
    const struct pss_node *node)
{
    const struct pss_node *real = pss_node_real(node);
    bool is_quoted = real->style == PSS_SINGLE || real->style == PSS_DOUBLE;
    if (value->type != PSS_STRING || !is_quoted || value->text.n == 0)
        return false;
    if (want->kind == PSS_FIELD_BOOL)
        return pss_str_is(value->text, "true") || pss_str_is(value->text, "false");
    if (want->kind != PSS_FIELD_INT32 && want->kind != PSS_FIELD_INT64)
        return false;
    for (size_t i = 0; i < value->text.n; i++)
        if (value->text.p[i] < '0' || value->text.p[i] > '9')
            return false;
    return true;
}

void
pss_fit_say(struct pss_buf *out, const struct pss_want *want,
    const struct pss_value *value, const struct pss_node *node)
{
    bool is_one = want->shape == PSS_SHAPE_ONE;
    bool is_whole = value->type == PSS_INT || value->type == PSS_UINT;
    bool wants_int32 =
        want->kind == PSS_FIELD_INT32 || want->kind == PSS_FIELD_INT_OR_STRING;
    if (is_one && is_whole && (wants_int32 || want->kind == PSS_FIELD_INT64)) {
        pss_buf_printf(out, " must fit a %d-bit integer; %.*s does not",
            wants_int32 ? 32 : 64, PSS_FMT(value->text));
        return;
    }
    pss_buf_printf(out, " must be %s", wanted_text(want));
    bool is_text = want->kind == PSS_FIELD_QUANTITY || want->kind == PSS_FIELD_TIME;
    if (is_one && is_text && value->type == PSS_STRING)
        return;
    pss_buf_printf(out, ", not %s", given_text(value));
    bool is_plain = value->type == PSS_BOOL || is_whole || value->type == PSS_FLOAT;
    if (is_one && want->kind == PSS_FIELD_STRING && is_plain)
        pss_buf_puts(out, "; put it in quotes");
    else if (is_one && is_quoted_by_mistake(want, value, node))
        pss_buf_puts(out, "; remove the quotes");
}
