/* What the writers of JSON share of jansson. */
#include "pss/base.h"

#include "pss/arena.h"
#include "pss/dump.h"
#include "pss/hidden.h"

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

/* Writes hidden characters as \uXXXX, which JSON reads as the same text. */
static void
put_escaped(struct pss_buf *out, struct pss_str text)
{
    while (text.n > 0) {
        uint32_t point;
        size_t n = pss_str_point(&point, text);
        bool is_odd = n > 0 && pss_point_is_hidden(point);
        n = n > 0 ? n : 1;
        if (!is_odd && !pss_starts_log_command(text))
            pss_buf_add(out, (struct pss_str){text.p, n});
        else if (point > 0xFFFF)
            pss_buf_printf(out, "\\u%04X\\u%04X", 0xD800 + ((point - 0x10000) >> 10),
                0xDC00 + ((point - 0x10000) & 0x3FF));
        else
            pss_buf_printf(out, "\\u%04X", point);
        text = (struct pss_str){text.p + n, text.n - n};
    }
}

static bool
needs_escapes(struct pss_str text)
{
    uint32_t point;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c < 0x7F && c != '#')
            continue;
        struct pss_str rest = {text.p + i, text.n - i};
        if (c == '#' ? pss_starts_log_command(rest)
                     : pss_str_point(&point, rest) > 0 && pss_point_is_hidden(point))
            return true;
    }
    return false;
}

static int
take_bytes(const char *bytes, size_t n, void *buf)
{
    struct pss_str text = {bytes, n};
    if (needs_escapes(text))
        put_escaped(buf, text);
    else
        pss_buf_add(buf, text);
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
pss_dump_indented(struct pss_buf *out, json_t *value)
{
    if (json_dump_callback(value, take_bytes, out, JSON_INDENT(2)) != 0)
        pss_oom();
    json_decref(value);
    pss_buf_putc(out, '\n');
}

void
pss_dump_element(struct pss_buf *out, bool is_first, json_t *value)
{
    pss_buf_puts(out, is_first ? "\n" : ",\n");
    pss_dump(out, value);
}
