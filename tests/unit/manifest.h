/* Tests: a manifest in a string, cut, parsed and searched for pods. */
#ifndef UNIT_MANIFEST_H
#define UNIT_MANIFEST_H

#include "pss/base.h"
#include "pss/tree.h"

#include <setjmp.h>

#include <cmocka.h>

#include "pss/buf.h"
#include "pss/pod.h"

struct manifest {
    struct pss_arena *mem;
    struct pss_pods pods;
};

/* Appends `text` with each word `sc:` written out as `securityContext:`. */
static inline void
manifest_spell_out(struct pss_buf *out, const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        bool is_word = at == text || strchr(" {", at[-1]) != NULL;
        if (is_word && strncmp(at, "sc:", 3) == 0) {
            pss_buf_puts(out, "securityContext:");
            at += 2;
        } else {
            pss_buf_putc(out, *at);
        }
    }
}

static inline struct manifest
manifest_of_kinds(const char *text, const struct pss_kinds *kinds)
{
    struct manifest m = {.mem = pss_arena_new()};
    struct pss_buf buf = {0};
    manifest_spell_out(&buf, text);
    size_t n = buf.n;
    for (int i = 0; i < 64; i++) /* doc.h: zero bytes follow the text */
        pss_buf_putc(&buf, '\0');
    struct pss_str src = pss_arena_copy(m.mem, pss_buf_str(&buf));
    src.n = n;
    pss_buf_release(&buf);
    struct pss_doc *doc = pss_doc_new(m.mem, "test.yaml", src);
    struct pss_chunks chunks = {0};
    const struct pss_err *err = pss_cut(&chunks, doc);
    assert_null(err);
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree *tree = PSS_NEW(m.mem, struct pss_tree);
        err = pss_tree_parse(tree, doc, &chunks.items[i]);
        if (err)
            fail_msg("%.*s: %s", PSS_FMT(err->message), text);
        pss_locate(&m.pods, tree, kinds);
    }
    return m;
}

static inline struct manifest
manifest_of(const char *text)
{
    return manifest_of_kinds(text, &pss_kinds_builtin);
}

/* A Pod of the entries of its annotations and of its spec, both as in flow style. */
static inline struct manifest
manifest_of_pod(const char *annotations, const char *spec)
{
    struct pss_buf buf = {0};
    pss_buf_printf(&buf,
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p, annotations: {%s}}\nspec: "
        "{%s}\n",
        annotations, spec);
    pss_buf_putc(&buf, '\0');
    struct manifest m = manifest_of(buf.p);
    pss_buf_release(&buf);
    assert_int_equal(m.pods.n, 1);
    return m;
}

/* Asserts that bytes are those of a string, and shows both if not. */
static inline void
assert_text(struct pss_str got, const char *wanted)
{
    if (!pss_str_is(got, wanted))
        fail_msg("got    %.*s\nwanted %s", PSS_FMT(got), wanted);
}

#endif
