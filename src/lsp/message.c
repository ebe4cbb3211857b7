/* Writes and reads messages. */
#include "pss/base.h"

#include "frame.h"
#include "message.h"

static json_t *
begin(void)
{
    json_t *out = pss_dump_object();
    pss_set_word(out, "jsonrpc", "2.0");
    return out;
}

static void
put(struct pss_buf *out, json_t *message)
{
    struct pss_buf body = {0};
    pss_dump(&body, message);
    pss_frame_put(out, pss_buf_str(&body));
    pss_buf_release(&body);
}

static void
set_id(json_t *message, const json_t *id)
{
    pss_set(message, "id", id ? json_deep_copy(id) : json_null());
}

void
pss_lsp_put_result(struct pss_buf *out, const json_t *id, json_t *result)
{
    json_t *message = begin();
    set_id(message, id);
    pss_set(message, "result", result);
    put(out, message);
}

void
pss_lsp_put_fault(
    struct pss_buf *out, const json_t *id, const struct pss_lsp_fault *fault)
{
    json_t *message = begin();
    set_id(message, id);
    json_t *error = pss_set_object(message, "error");
    pss_set(error, "code", json_integer(fault->code));
    pss_set_word(error, "message", fault->message);
    put(out, message);
}

void
pss_lsp_put_notification(struct pss_buf *out, const char *method, json_t *params)
{
    json_t *message = begin();
    pss_set_word(message, "method", method);
    pss_set(message, "params", params);
    put(out, message);
}

void
pss_lsp_put_request(
    struct pss_buf *out, size_t number, const char *method, json_t *params)
{
    json_t *message = begin();
    pss_set_number(message, "id", number);
    pss_set_word(message, "method", method);
    if (params)
        pss_set(message, "params", params);
    put(out, message);
}

/* ---- in ---- */

/* The number of a \uXXXX that stands here; SIZE_MAX: there is none. */
static size_t
escape_at(struct pss_str text, size_t at)
{
    size_t number = 0;
    if (text.n < 6 || at > text.n - 6 || text.p[at] != '\\' || text.p[at + 1] != 'u')
        return SIZE_MAX;
    for (size_t i = at + 2; i < at + 6; i++) {
        static const char digits[] = "0123456789abcdef";
        char c =
            text.p[i] >= 'A' && text.p[i] <= 'F' ? (char)(text.p[i] + 32) : text.p[i];
        const char *digit = pss_is_one_of(c, digits) ? strchr(digits, c) : NULL;
        if (!digit)
            return SIZE_MAX;
        number = number * 16 + (size_t)(digit - digits);
    }
    return number;
}

static bool
is_high(size_t number)
{
    return number >= 0xD800 && number < 0xDC00;
}

static bool
is_low(size_t number)
{
    return number >= 0xDC00 && number < 0xE000;
}

/* Appends the body with each half of a pair that lacks the other replaced. */
static void
put_whole(struct pss_buf *out, struct pss_str body)
{
    for (size_t i = 0; i < body.n;) {
        size_t number = escape_at(body, i);
        size_t n = number != SIZE_MAX ? 6 : 1;
        if (body.p[i] == '\\' && number == SIZE_MAX)
            n = i + 1 < body.n ? 2 : 1;
        if (number != SIZE_MAX && is_high(number) && is_low(escape_at(body, i + 6)))
            n = 12;
        else if (number != SIZE_MAX && (is_high(number) || is_low(number))) {
            pss_buf_puts(out, "\\uFFFD");
            i += n;
            continue;
        }
        pss_buf_add(out, (struct pss_str){body.p + i, n});
        i += n;
    }
}

json_t *
pss_lsp_parse(struct pss_str body)
{
    json_error_t error;
    json_t *out = json_loadb(body.n ? body.p : "", body.n, JSON_ALLOW_NUL, &error);
    if (out)
        return out;
    struct pss_buf whole = {0};
    put_whole(&whole, body);
    if (!pss_str_eq(pss_buf_str(&whole), body))
        out = json_loadb(whole.p, whole.n, JSON_ALLOW_NUL, &error);
    pss_buf_release(&whole);
    return out;
}

struct pss_str
pss_lsp_text_at(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return PSS_STR("");
    return (struct pss_str){json_string_value(value), json_string_length(value)};
}
