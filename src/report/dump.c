/* What the writers of JSON share of jansson. */
#include "pss/base.h"

#include "dump.h"
#include "pss/arena.h"
#include "pss/report.h"

static json_t *
made(json_t *value)
{
    if (!value)
        pss_oom();
    return value;
}

json_t *
pss_dump_object(void)
{
    return made(json_object());
}

json_t *
pss_dump_array(void)
{
    return made(json_array());
}

json_t *
pss_dump_text(struct pss_str s)
{
    json_t *text = json_stringn(s.n ? s.p : "", s.n);
    if (text)
        return text;
    struct pss_buf valid = {0};
    while (s.n > 0) {
        size_t n = pss_str_utf8(s);
        if (n == 0) {
            pss_buf_printf(&valid, "\\x%02x", (unsigned char)s.p[0]);
            n = 1;
        } else {
            pss_buf_add(&valid, (struct pss_str){s.p, n});
        }
        s.p += n;
        s.n -= n;
    }
    text = json_stringn(valid.p, valid.n);
    pss_buf_release(&valid);
    return made(text);
}

void
pss_append(json_t *array, json_t *value)
{
    if (!value || json_array_append_new(array, value) != 0)
        pss_oom();
}

void
pss_set(json_t *object, const char *key, json_t *value)
{
    if (!value || json_object_set_new(object, key, value) != 0)
        pss_oom();
}

void
pss_set_text(json_t *object, const char *key, struct pss_str s)
{
    pss_set(object, key, pss_dump_text(s));
}

void
pss_set_word(json_t *object, const char *key, const char *z)
{
    pss_set(object, key, json_string(z));
}

void
pss_set_number(json_t *object, const char *key, size_t n)
{
    pss_set(object, key, json_integer((json_int_t)n));
}

void
pss_set_word_or_null(json_t *object, const char *key, const char *z)
{
    pss_set(object, key, z ? json_string(z) : json_null());
}

void
pss_set_number_or_null(json_t *object, const char *key, size_t n)
{
    pss_set(object, key, n == SIZE_MAX ? json_null() : json_integer((json_int_t)n));
}

json_t *
pss_set_object(json_t *object, const char *key)
{
    json_t *value = pss_dump_object();
    pss_set(object, key, value);
    return value;
}

json_t *
pss_set_array(json_t *object, const char *key)
{
    json_t *value = pss_dump_array();
    pss_set(object, key, value);
    return value;
}

static int
take_bytes(const char *bytes, size_t n, void *buf)
{
    pss_buf_add(buf, (struct pss_str){bytes, n});
    return 0;
}

void
pss_dump(struct pss_buf *out, json_t *value)
{
    if (json_dump_callback(value, take_bytes, out, JSON_COMPACT) != 0)
        pss_oom();
    json_decref(value);
}

void
pss_dump_element(struct pss_buf *out, bool is_first, json_t *value)
{
    pss_buf_puts(out, is_first ? "\n" : ",\n");
    pss_dump(out, value);
}
