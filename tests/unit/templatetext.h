/* Tests: a template in a string, read. */
#ifndef UNIT_TEMPLATETEXT_H
#define UNIT_TEMPLATETEXT_H

#include "texts.h"

#include "pss/buf.h"
#include "pss/contextedits.h"
#include "pss/templatemap.h"

struct text {
    struct pss_arena *mem;
    struct pss_template template;
};

static inline struct text
text_of(const char *source)
{
    struct text text = {.mem = pss_arena_new()};
    pss_template_read(
        &text.template, pss_doc_new(text.mem, "test.yaml", bytes_of(text.mem, source)));
    return text;
}

/* The same with CR LF. */
static inline struct text
crlf_of(const char *source)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_buf buf = {0};
    for (; *source; source++) {
        if (*source == '\n')
            pss_buf_putc(&buf, '\r');
        pss_buf_putc(&buf, *source);
    }
    struct text text =
        text_of(pss_arena_printf(mem, "%.*s", PSS_FMT(pss_buf_str(&buf))).p);
    pss_buf_release(&buf);
    pss_arena_release(mem);
    return text;
}

static inline const struct pss_owner *
owner_of(const struct text *text, size_t number)
{
    if (number >= text->template.owners.n)
        fail_msg(
            "there is no owner %zu: %.*s", number, PSS_FMT(text->template.source->src));
    return &text->template.owners.items[number];
}

#endif
