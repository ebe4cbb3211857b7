/* The images of a template: what stands for its actions, and which branches they show. */
#include "templatetext.h"

/* An image with one line end for a run of them, and without blanks at the ends of lines. */
static struct pss_str
seen(struct text *text, size_t image)
{
    struct pss_buf out = {0};
    for (size_t i = 0; i < text->template.readings.n; i++) {
        const struct pss_reading *it = &text->template.readings.items[i];
        if (it->image != image)
            continue;
        struct pss_str src = it->tree.doc->src;
        assert_int_equal(src.n, text->template.source->src.n);
        for (size_t at = it->span.at; at < it->span.end; at++) {
            while (src.p[at] == '\n' && out.n > 0 && out.p[out.n - 1] == ' ')
                out.n--;
            if (src.p[at] != '\n' || (out.n > 0 && out.p[out.n - 1] != '\n'))
                pss_buf_putc(&out, src.p[at]);
        }
    }
    struct pss_str copy = pss_arena_copy(text->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return copy;
}

static const struct {
    const char *source, *image;
} images[] = {
    /* a line of actions is empty, even in a block scalar */
    {"a:\n  {{- if x }}\n  b: c\n  {{- end }}\n", "a:\n  b: c\n"},
    {"a: |\n{{ x | indent 2 }}\n  b\nc: d\n", "a: |\n  b\nc: d\n"},
    {"{{/* a\n b */}}\na: b\n", "a: b\n"},
    /* what prints is a word */
    {"a: {{ x }}\n", "a: xxxxxxx\n"},
    {"{{ x }}: b\n", "xxxxxxx: b\n"},
    {"- {{ x }}-y\n", "- xxxxxxx-y\n"},
    {"a: \"{{ x }}:{{ y }}\"\n", "a: \"xxxxxxx:xxxxxxx\"\n"},
    {"a: {{ x\n  y }}\nb: c\n", "a: xxxx\nb: c\n"},
    /* what hugs text is blank, and the text has the column of the action */
    {"a: b{{ if x }}c{{ end }}\n", "a: b          c\n"},
    {"a:\n  {{ if x }}b: c{{ end }}\n  d: e\n", "a:\n  b: c\n  d: e\n"},
    /* a value that goes on below is not a word */
    {"a: {{ x }}\n  b: c\n", "a:\n  b: c\n"},
    {"a: {{ x }}\n- b\n", "a:\n- b\n"},
    {"- {{ x }}\n  b: c\n", "-\n  b: c\n"},
    {"- a: {{ x }}\n  b: c\n", "- a: xxxxxxx\n  b: c\n"},
    {"a: {{ x }} # c\n  # c\n  b: c\n", "a:         # c\n  # c\n  b: c\n"},
    {"a: |- {{ x }}\nb: c\n", "a: |-\nb: c\n"},
    /* a key keeps its colon */
    {"a:{{ x }}\nb: c\n", "a:\nb: c\n"},
    {"a: b:{{ x }}\n", "a: b:xxxxxxx\n"},
    /* what cannot be read is given up: its value, then its line, then its branch */
    {"a: {{ x }} \"b\" : c\nd: e\n", "a: xxxxxxxxxxxxxxx\nd: e\n"},
    {"a:\n{{- if x }}\n  - b\n{{- end }}\n{{- if y }}\n- c\n{{- end }}\nd: e\n",
        "a:\n  - b\nd: e\n"},
};

static void
images_are_yaml_of_the_same_length(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(images); i++) {
        struct text text = text_of(images[i].source);
        assert_false(text.template.is_opaque);
        assert_int_equal(text.template.n_images, 1);
        assert_str(seen(&text, 0), images[i].image);
        pss_arena_release(text.mem);
    }
}

static void
line_ends_stay(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(images); i++) {
        struct text text = crlf_of(images[i].source);
        struct pss_str src = text.template.source->src;
        assert_false(text.template.is_opaque);
        for (size_t k = 0; k < text.template.readings.n; k++) {
            struct pss_str image = text.template.readings.items[k].tree.doc->src;
            for (size_t at = 0; at < src.n; at++)
                if (src.p[at] == '\r' || src.p[at] == '\n')
                    assert_int_equal(image.p[at], src.p[at]);
        }
        pss_arena_release(text.mem);
    }
}

static void
each_branch_is_in_an_image(void **state)
{
    (void)state;
    struct text text = text_of("{{ if a }}\na: 1\n{{ else if b }}\nb: 1\n"
                               "{{- if c }}\nc: 1\n{{ else }}\nd: 1\n{{ end }}\n"
                               "{{ else }}\ne: 1\n{{ end }}\nf: 1\n");
    assert_int_equal(text.template.n_images, 5);
    assert_str(seen(&text, 0), "a: 1\nf: 1\n");
    assert_str(seen(&text, 1), "b: 1\nc: 1\nf: 1\n");
    assert_str(seen(&text, 2), "b: 1\nd: 1\nf: 1\n");
    assert_str(seen(&text, 3), "e: 1\nf: 1\n");
    assert_str(seen(&text, 4), "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\n");
    for (size_t i = 0; i < text.template.actions.branches.n; i++)
        assert_true(text.template.is_branch_read[i]);
    pss_arena_release(text.mem);
}

static void
a_part_that_no_image_shows_is_not_read(void **state)
{
    (void)state;
    struct pss_buf buf = {0};
    pss_buf_puts(&buf, "{{ if a }}\na: 1\n");
    for (int i = 0; i < 20; i++)
        pss_buf_puts(&buf, "{{ else if b }}\n- b\n");
    pss_buf_puts(&buf, "{{ end }}\n");
    pss_buf_putc(&buf, '\0');
    struct text text = text_of(buf.p);
    pss_buf_release(&buf);
    struct pss_span all = pss_span_of(0, text.template.source->src.n);
    assert_false(pss_template_is_sure(&text.template, all, PSS_STR("b")));
    all.end = 12;
    assert_true(pss_template_is_sure(&text.template, all, PSS_STR("b")));
    pss_arena_release(text.mem);
}

static void
a_define_is_a_text_of_its_own(void **state)
{
    (void)state;
    struct text text =
        text_of("{{ define \"a\" }}\n- b\n{{ end }}\n"
                "{{ define \"c\" }}\nd: e\n---\nf: g\n{{ end }}\nh: i\n");
    assert_false(text.template.is_opaque);
    assert_int_equal(text.template.readings.n, 4);
    static const char *const roots[] = {"h: i", "- b", "d: e", "f: g"};
    for (size_t i = 0; i < PSS_COUNT(roots); i++) {
        const struct pss_reading *it = &text.template.readings.items[i];
        assert_null(it->err);
        assert_str(pss_node_text(it->tree.root), roots[i]);
    }
    pss_arena_release(text.mem);
}

static void
some_templates_are_opaque(void **state)
{
    (void)state;
    static const char *const sources[] = {
        "a: {{ x\n", "a: b\n{{ end }}\n", "a: b\n  c: d\n", "a: \"b\n"};
    for (size_t i = 0; i < PSS_COUNT(sources); i++) {
        struct text text = text_of(sources[i]);
        assert_true(text.template.is_opaque);
        assert_non_null(text.template.err);
        pss_arena_release(text.mem);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(images_are_yaml_of_the_same_length),
        cmocka_unit_test(line_ends_stay),
        cmocka_unit_test(each_branch_is_in_an_image),
        cmocka_unit_test(a_part_that_no_image_shows_is_not_read),
        cmocka_unit_test(a_define_is_a_text_of_its_own),
        cmocka_unit_test(some_templates_are_opaque),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
