/* Comments of template languages: what they open and close, what they fill in. */
#include "yamltext.h"

#include "pss/condition.h"

static void
comments_open_and_close(void **state)
{
    (void)state;
    static const struct {
        const char *comment;
        int change;
    } rows[] = {
        {"#@ if x:", 1},
        {"#@if x:", 1},
        {"#@ for x in y:", 1},
        {"#@ def f():", 1},
        {"#@ while x:", 1},
        {"#@ else:", 0},
        {"#@ elif y:", 0},
        {"#@ end", -1},
        {"#@ if/end x:", PSS_CONDITION_ENTRY},
        {"#@ for/end x in y:", PSS_CONDITION_ENTRY},
        {"#@ x = 1", 0},
        {"#@ ending()", 0},
        {"#@ load(\"@ytt:data\", \"data\")", 0},
        {"#@overlay/match by=\"name\"", 0},
        {"#@schema/nullable", 0},
        {"#! if x", 0},
        {"#{if X}", 1},
        {"#{unless X}", 1},
        {"#{each x in y}", 1},
        {"#{else}", 0},
        {"#{/if}", -1},
        {"#{/each}", -1},
        {"#{if X}a#{else}b#{/if}", 0},
        {"#{Ifs}", 0},
        {"#{X}", 0},
        {"# {{- if .x }}", 1},
        {"#{{ range .x }}", 1},
        {"# {{ with .x }}", 1},
        {"# {{- else }}", 0},
        {"# {{- end }}", -1},
        {"# {{ .x }}", 0},
        {"# {{ if x }}{{ end }}", 0},
        {"# {% if x %}", 1},
        {"# {%- for x in y %}", 1},
        {"# {% endif %}", -1},
        {"# {%- endfor -%}", -1},
        {"# {% set x = 1 %}", 0},
        {"# <% if x %>", 1},
        {"#<%- xs.each do |x| -%>", 1},
        {"# <% end %>", -1},
        {"# <% else %>", 0},
        {"# <%= x %>", 0},
        {"# [[ range .x ]]", 1},
        {"# [[ end ]]", -1},
        {"# if it is so", 0},
        {"# see {{ if }} of Helm", 0},
        {"#", 0},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_condition_change(pss_str_of(rows[i].comment)) != rows[i].change)
            fail_msg("%s", rows[i].comment);
}

static size_t
depth_at(const struct yaml *y, const char *word)
{
    size_t at = pss_str_find(y->tree.doc->src, pss_str_of(word), 0);
    return pss_condition_depth(&y->tree, at);
}

static void
conditions_have_a_depth(void **state)
{
    (void)state;
    struct yaml y = yaml_of("a: 1\n"
                            "#@ if x:\n"
                            "b: 1\n"
                            "#@ if y:\n"
                            "c: |\n"
                            "  #@ if not:\n"
                            "d: [e, #@ end\n"
                            "  f]\n"
                            "#@ end\n"
                            "g: '#@ if'\n"
                            "#@ if/end z:\n"
                            "h:\n"
                            "- i\n"
                            "- j\n"
                            "k: 1\n"
                            "#@ end\n"
                            "#@ if l:\n"
                            "m: 1\n");
    static const struct {
        const char *word;
        size_t depth;
    } rows[] = {{"a:", 0}, {"b:", 1}, {"c:", 2}, {"d:", 2}, {"e,", 2}, {"f]", 1},
        {"g:", 0}, {"h:", 1}, {"i\n", 1}, {"j\n", 1}, {"k:", 0}, {"m:", 1}};
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (depth_at(&y, rows[i].word) != rows[i].depth)
            fail_msg("%s: %zu", rows[i].word, depth_at(&y, rows[i].word));
    size_t at = pss_str_find(y.tree.doc->src, PSS_STR("c:"), 0);
    assert_str(pss_condition_text(&y.tree, at), "#@ if y:");
    assert_str(pss_condition_text(&y.tree, 0), "");
    pss_arena_release(y.mem);
}

static void
conditions_within_a_node(void **state)
{
    (void)state;
    static const struct {
        const char *yaml; /* asked is `a` */
        const char *text;
    } rows[] = {
        {"a:\n  #@ if x:\n  b: 1\n", ""}, /* begins at its first key */
        {"a:\n  b: 1\n  #@ if x:\n  c: 1\n", "#@ if x:"},
        {"#@ if x:\na:\n  b: 1\n#@ end\n", ""},
        {"a:\n  b: 1\n  #@ end\n", ""},
        {"a:\n  b:\n    c: 1\n    #@ end\n", "#@ end"},
        {"a:\n  b: 1\n\n# x\n   #@ end\n", "#@ end"},
        {"a:\n  b: 1\nc:\n   #@ end\n   d: 1\n", ""},
        {"a:\n  b: 1 #@ end\n", "#@ end"},
        {"a:\n  b: 1\n# {{ end }}\n", ""},
        {"a:\n  b: 1\n#    {{ end }}\n", "#    {{ end }}"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct yaml y = yaml_of(rows[i].yaml);
        const struct pss_node *a = pss_find(y.tree.root, PSS_STR("a")).value;
        struct pss_str text = pss_condition_within(&y.tree, a);
        if (!pss_str_is(text, rows[i].text))
            fail_msg("%s: %.*s", rows[i].yaml, PSS_FMT(text));
        pss_arena_release(y.mem);
    }
}

static void
comments_fill_in_nulls(void **state)
{
    (void)state;
    static const struct {
        const char *yaml;
        const char *text;
    } rows[] = {
        {"a: #@ x\n", "#@ x"},
        {"a:   #{X}\r\nb: 1\n", "#{X}"},
        {"a: ~ # {{ x }}\n", "# {{ x }}"},
        {"a: null # {% x %}", "# {% x %}"},
        {"a: # kpt-set: ${x}\n", "# kpt-set: ${x}"},
        {"a: &b #@ x\n", "#@ x"},
        {"a:\n  #{X}\n", "#{X}"},
        {"a:\n  # text\n  # {{ x }}\nb: 1\n", "# {{ x }}"},
        {"a:\n#{X}\nb: 1\n", ""},
        {"a: ~\n  #{X}\n", ""},
        {"a: 1 #@ x\n", ""},
        {"a: 'null' #@ x\n", ""},
        {"a: # text\n", ""},
        {"a:\nb: #@ x\n", ""},
        {"a: ''\n", ""},
        {"a: x#{Y}\n", "x#{Y}"},
        {"a: \"(@= x @)\"\n", "\"(@= x @)\""},
        {"a: {b: }\n", ""},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct yaml y = yaml_of(rows[i].yaml);
        const struct pss_node *a = pss_find(y.tree.root, PSS_STR("a")).value;
        struct pss_str text = pss_placeholder_of(a);
        if (!pss_str_is(text, rows[i].text))
            fail_msg("%s: %.*s", rows[i].yaml, PSS_FMT(text));
        pss_arena_release(y.mem);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comments_open_and_close),
        cmocka_unit_test(conditions_have_a_depth),
        cmocka_unit_test(conditions_within_a_node),
        cmocka_unit_test(comments_fill_in_nulls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
