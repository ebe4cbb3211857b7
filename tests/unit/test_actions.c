/* Which actions a text has, and what they open and close. */
#include "texts.h"

#include "pss/actions.h"

struct read {
    struct pss_arena *mem;
    struct pss_actions actions;
};

static struct read
read_text(const char *text)
{
    struct read read = {.mem = pss_arena_new()};
    pss_actions_of(&read.actions, read.mem, bytes_of(read.mem, text));
    return read;
}

static struct pss_str
inner_of(const struct read *read, size_t i)
{
    const struct pss_action *it = &read->actions.items[i];
    return (struct pss_str){
        read->actions.src.p + it->inner.at, it->inner.end - it->inner.at};
}

static void
an_action_ends_at_braces_that_are_not_text(void **state)
{
    (void)state;
    static const struct {
        const char *text, *inner;
    } cases[] = {
        {"a {{ x }} b", "x"},
        {"{{- x -}}", "x"},
        {"{{x}}", "x"},
        {"{{ \"}}\" }} }}", "\"}}\""},
        {"{{ \"\\\"}}\" }}", "\"\\\"}}\""},
        {"{{ `\\` }} `", "`\\`"},
        {"{{ `}}\n}}` }}", "`}}\n}}`"},
        {"{{ '}' | f }}", "'}' | f"},
        {"{{ '\\'' }}", "'\\''"},
        {"{{/* it's }} \"a */}} '", "/* it's }} \"a */"},
        {"{{- /* }} */ -}}", "/* }} */"},
        {"{{ dict\n  \"a\" 1\n}}", "dict\n  \"a\" 1"},
        {"{{-3}}", "-3"},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct read read = read_text(cases[i].text);
        assert_null(read.actions.broken);
        assert_int_equal(read.actions.n, 1);
        assert_str(inner_of(&read, 0), cases[i].inner);
        pss_arena_release(read.mem);
    }
}

static void
kinds_are_told_by_the_first_word(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        enum pss_action_kind kind;
        const char *name;
    } cases[] = {
        {"{{ .x }}", PSS_ACTION_OUTPUT, ""},
        {"{{ iffy }}", PSS_ACTION_OUTPUT, ""},
        {"{{ $x }}", PSS_ACTION_OUTPUT, ""},
        {"{{ $x.y | eq 1 }}", PSS_ACTION_OUTPUT, ""},
        {"{{ include \"a.b\" . | nindent 4 }}", PSS_ACTION_INCLUDE, "a.b"},
        {"{{- template `a` . }}", PSS_ACTION_INCLUDE, "a"},
        {"{{ include .name . }}", PSS_ACTION_INCLUDE, ""},
        {"{{ $x := 1 }}", PSS_ACTION_ASSIGN, ""},
        {"{{$x=1}}", PSS_ACTION_ASSIGN, ""},
        {"{{- /* a */}}", PSS_ACTION_COMMENT, ""},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct read read = read_text(cases[i].text);
        assert_int_equal(read.actions.items[0].kind, cases[i].kind);
        assert_str(read.actions.items[0].name, cases[i].name);
        pss_arena_release(read.mem);
    }
    struct read read = read_text("{{ range $k, $v := .x }}{{ break }}{{ end }}"
                                 "{{ define \"a\" }}{{ end }}"
                                 "{{ block \"b\" . }}{{ end }}"
                                 "{{ with x }}{{ else with y }}{{ else }}{{ end }}");
    static const enum pss_action_kind kinds[] = {PSS_ACTION_RANGE, PSS_ACTION_JUMP,
        PSS_ACTION_END, PSS_ACTION_DEFINE, PSS_ACTION_END, PSS_ACTION_BLOCK,
        PSS_ACTION_END, PSS_ACTION_WITH, PSS_ACTION_ELSE, PSS_ACTION_ELSE,
        PSS_ACTION_END};
    assert_null(read.actions.broken);
    assert_int_equal(read.actions.n, PSS_COUNT(kinds));
    for (size_t i = 0; i < PSS_COUNT(kinds); i++)
        assert_int_equal(read.actions.items[i].kind, kinds[i]);
    pss_arena_release(read.mem);
}

static void
trim_marks_need_a_blank(void **state)
{
    (void)state;
    struct read read = read_text("{{- a }}{{ b -}}{{-3 }}{{-\n c\n-}}");
    static const bool before[] = {true, false, false, true};
    static const bool behind[] = {false, true, false, true};
    for (size_t i = 0; i < PSS_COUNT(before); i++) {
        assert_int_equal(read.actions.items[i].trims_before, before[i]);
        assert_int_equal(read.actions.items[i].trims_behind, behind[i]);
    }
    pss_arena_release(read.mem);
}

static void
what_is_not_closed_is_text(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t n, at;
    } cases[] = {
        {"{{ a }} {{ b", 1, 8},
        {"{{ \"a }}", 0, 0},
        {"{{ \"a\n\" }}", 0, 0},
        {"{{ `a }}", 0, 0},
        {"{{/* a }}", 0, 0},
        {"{{/* a */ b }} {{ c }}", 0, 0},
        {"a {{ end }}", 1, 2},
        {"{{ else }}", 1, 0},
        {"{{ if a }}{{ with b }}{{ end }}", 3, 0},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct read read = read_text(cases[i].text);
        assert_non_null(read.actions.broken);
        assert_int_equal(read.actions.n, cases[i].n);
        assert_int_equal(read.actions.broken_at, cases[i].at);
        pss_arena_release(read.mem);
    }
}

static void
branches_nest(void **state)
{
    (void)state;
    const char *text =
        "a{{ if x }}b{{ with y }}c{{ else }}d{{ end }}e{{ else }}f{{ end }}g";
    struct read read = read_text(text);
    const struct pss_actions *actions = &read.actions;
    assert_int_equal(actions->blocks.n, 2);
    assert_int_equal(actions->branches.n, 4);
    static const struct {
        char at;
        size_t branch, depth;
    } cases[] = {{'a', PSS_NO_BRANCH, 0}, {'b', 0, 0}, {'c', 1, 1}, {'d', 2, 1},
        {'e', 0, 0}, {'f', 3, 0}, {'g', PSS_NO_BRANCH, 0}};
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        size_t at = 0;
        while (text[at] != cases[i].at || pss_action_at(actions, at))
            at++;
        assert_int_equal(pss_branch_at(actions, at), cases[i].branch);
        if (cases[i].branch != PSS_NO_BRANCH)
            assert_int_equal(
                actions->branches.items[cases[i].branch].depth, cases[i].depth);
    }
    assert_true(pss_branch_is_within(actions, 2, 0));
    assert_false(pss_branch_is_within(actions, 0, 2));
    assert_false(pss_branch_is_within(actions, 3, 0));
    assert_true(pss_branch_is_within(actions, 3, PSS_NO_BRANCH));
    pss_arena_release(read.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_action_ends_at_braces_that_are_not_text),
        cmocka_unit_test(kinds_are_told_by_the_first_word),
        cmocka_unit_test(trim_marks_need_a_blank),
        cmocka_unit_test(what_is_not_closed_is_text),
        cmocka_unit_test(branches_nest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
