/* Which refused texts are templates, and what stands for the markup. */
#include "texts.h"

#include "pss/markup.h"
#include "pss/refuse.h"

/* Of the last chunk of the text, which must be refused. */
static const char *
sign_of(const char *text)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_doc *doc = pss_doc_new(mem, "test.yaml", bytes_of(mem, text));
    struct pss_chunks chunks;
    struct pss_tree tree;
    assert_null(pss_cut(&chunks, doc));
    const struct pss_chunk *last = &chunks.items[chunks.n - 1];
    const struct pss_err *err = pss_tree_read(&tree, doc, last);
    if (!err)
        fail_msg("not refused: %s", text);
    const char *sign = pss_markup_explains(&err, doc, last);
    pss_arena_release(mem);
    return sign;
}

static bool
is_template(const char *text)
{
    return sign_of(text) != NULL;
}

static void
a_template_is_what_its_markup_explains(void **state)
{
    (void)state;
    static const char *const templates[] = {
        "name: {{ x }}\n", "- {{ x }}\n- b\n", "{{ k }}: {{ v }}\n",
        "{{- if x }}\na: b\n{{- end }}\n",
        "a:\n  {{- with x }}\n  b: {{ . | quote }}\n  {{- end }}\nc: d\n",
        "a: {{ x }}\n  b: c\n", "a: \"{{ x | default \"y\" }}\"\n",
        "a: '{{ f 'x' }}' # {{\n", "a: {{ \"}}\" }}\nb: c\n", "a: {{ `}}` }}\nb: c\n",
        "a: {{ f (dict\n  \"k\" 1\n) }}\nb: c\n",
        "{{- /*\n  don't: [ }}\n*/ -}}\na: b\n",
        "a: |\n  x\n{{ include \"y\" . }}\nb: c\n",
        "a:\n  b: c\n{{- if x }}\n d: {{ e }}\n{{- end }}\n",
        "a: b\n--- {{ x }}\nc: d\n",
        "name: {{ x }}\r\n{{- if y }}\r\na: b\r\n{{- end }}\r\n",
        "x: don't\ny: \"a\"\nz: {{ it's }}\n", /* a quote that ends nowhere */
    };
    assert_all(templates, is_template, true);
}

static void
markup_is_no_excuse(void **state)
{
    (void)state;
    static const char *const errors[] = {
        "a: \"{{ x }}\"\nb: c\n d: e\n",
        "a: '{{ x }}'\nb: c\n d: e\n",
        "# {{ x }}\na: b\n c: d\n",
        "a: b # {{ x }}\nc: d\n e: f\n",
        "a: |\n  {{ x }}\nb: c\n d: e\n",
        "- a: >-\n    {{ x }}\n\n    {{ y }}\n  b: c\n   d: e\n",
        "a: {{ x }}\nb: c\n d: e\n", /* filled in, it is still refused */
        "a: /{{ x }}\nb: c\n d: e\n",
        "# {{\na: b\n c: d\n# }}\n", /* not one piece of markup */
        "a: '{{'\nb: c\n d: e\ne: '}}'\n",
        "a: {{ x\nb: c\n", /* not closed */
        "a: b\n c: d\n# {% x %} {# y #}\n",
        "a: {b: c\n",
        "a: |\n  {{ x\nb: c\n d: e\nf: |\n  }}\n",
        "a: \"\n  {{ x }}\"\nb: c\n d: e\n",
        "a: \"{{ x }}\nb: c\n", /* a quote that ends nowhere */
        "a: '{{ x }}\nb: {{ y }}\n",
    };
    assert_all(errors, is_template, false);
}

static void
the_sign_is_named(void **state)
{
    (void)state;
    assert_string_equal(sign_of("a: {{ x }}\n"), "{{ }}");
    assert_string_equal(sign_of("{% if x %}\na: b\n{% endif %}\n"), "{% %}");
    assert_string_equal(sign_of("{# a\n b: [ #}\na: b\n"), "{# #}");
}

static void
the_mask_keeps_every_place(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *masked;
    } rows[] = {
        {"a: {{ x }}\n", "a:        \n"},
        {"a: {{ x }} {{ y }} # z\n", "a:                 # z\n"},
        {"- {{ x }}\n", "-        \n"},
        {"  {{- if x }}\nb\n", "             \nb\n"},
        {"  {{ x }}: y\n", "  xxxxxxx: y\n"},
        {"a: b{{ x }}\n", "a: bxxxxxxx\n"},
        {"a: b:{{ x }}\n", "a: b:xxxxxxx\n"},
        {"a: [{{ x }}, b]\n", "a: [xxxxxxx, b]\n"},
        {"a: \"{{ x }}\"\n", "a: \"xxxxxxx\"\n"},
        {"a: b {{ f\n\"x\" }}\n", "a: b xxxx\n      \n"},
        {"a: {% x %}{# y #}\r\n", "a:               \r\n"},
        {"a: {{ x\n", "a: {{ x\n"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_marks marks;
        struct pss_str text = bytes_of(mem, rows[i].text);
        pss_marks_of(&marks, mem, text);
        assert_str(pss_marks_mask(&marks, mem, text), rows[i].masked);
        pss_arena_release(mem);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_template_is_what_its_markup_explains),
        cmocka_unit_test(markup_is_no_excuse),
        cmocka_unit_test(the_sign_is_named),
        cmocka_unit_test(the_mask_keeps_every_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
