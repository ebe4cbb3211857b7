/* The proof of edited values: what is lost, and what stands twice. */
#include "unit.h"

#include "../../src/helm/valueproof.h"
#include "pss/buf.h"

struct row {
    const char *before;
    const char *at;   /* the edit is before the first of these words … */
    size_t replaced;  /* … takes so many bytes … */
    const char *text; /* … and puts this there */
    const char *wrong;
};

/* With bytes behind it, as a file has them. */
static struct pss_str
padded(struct pss_arena *mem, const char *text)
{
    size_t n = strlen(text);
    char *copy = pss_alloc(mem, n + 64);
    memcpy(copy, text, n);
    return (struct pss_str){copy, n};
}

static void
check(const struct row *row)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_str before = padded(mem, row->before);
    struct pss_chart_edits file = {.path = "values.yaml", .edits = {.mem = mem}};
    size_t at = pss_str_find(before, pss_str_of(row->at), 0);
    assert_true(at != SIZE_MAX);
    file.doc = pss_doc_new(mem, "values.yaml", before);
    pss_edits_add(&file.edits,
        (struct pss_edit){
            .at = at, .end = at + row->replaced, .text = pss_str_of(row->text)});
    assert_null(pss_edits_settle(&file.edits));
    struct pss_buf text = {0};
    pss_edits_apply(&text, before, &file.edits);
    file.text = pss_buf_str(&text);
    const char *wrong = pss_values_wrong(&file);
    if (wrong && row->wrong)
        assert_string_equal(wrong, row->wrong);
    else if (wrong || row->wrong)
        fail_msg("%s: %s", row->text, wrong ? wrong : "nothing is wrong");
    pss_buf_release(&text);
    pss_arena_release(mem);
}

static const char doubled[] = "a key would stand twice";
static const char lost[] = "a value would be lost";

static void
values_are_kept(void **state)
{
    static const struct row rows[] = {
        {"a:\n  b: 1\n", "a", 0, "c: 2\n", NULL},
        {"a: {}\nb: 1\n", "{}", 2, "{c: 1}", NULL},
        {"a: 1\nb: 2\n", "1", 1, "3", NULL},
        /* What an edit takes away is not lost, but what it takes half of is. */
        {"a: 1\nb: 2\n", "b", 5, "", NULL},
        {"a: [1, 2, 3]\n", "2", 3, "", NULL},
        {"a: [1, 2, 3]\n", "2", 3, "4, 5, ", lost},
        {"a: 12\nb: 2\n", "2", 1, "", NULL},
        {"a: 1\nb: 2\n", "b", 1, "c", lost},
        {"a: [1, 2]\n", "1", 0, "0, ", lost},
        {"a: 1\n", "1", 0, "[", "the new text would not be YAML"},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

static void
no_key_stands_twice(void **state)
{
    static const struct row rows[] = {
        {"a: 1\nb: 2\n", "b", 0, "a: 1\n", doubled},
        {"a: 1\nb: 2\n", "b", 0, "\"a\": 3\n", doubled},
        {"x:\n  y:\n    a: 1\nb: 2\n", "b", 0, "    a: 2\n", doubled},
        {"a: {b: 1}\n", "}", 0, ", b: 1", doubled},
        {"a:\n  - {b: 1}\n", "}", 0, ", b: 1", doubled},
        /* Others may have the same name, and what stood twice may stay. */
        {"a: 1\nx: {}\n", "{}", 2, "{a: 1}", NULL},
        {"a: 1\na: 1\nb: 2\n", "b", 0, "c: 1\n", NULL},
        {"a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n", "d", 0, "b: 2\n  ", NULL},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

/* Values in a part of a file: `at` begins it, and it is so long. */
static void
a_part_is_looked_at_by_itself(void **state)
{
    static const char before[] = "kind: A\n  values:\n    a: 1\n    b: 2\n  kind: B\n";
    static const struct {
        const char *at;
        size_t replaced;
        const char *text;
        const char *wrong;
    } rows[] = {
        {"1", 1, "3", NULL},
        {"    a", 0, "    c: 3\n", NULL},
        {"  kind: B", 0, "    c: 3\n", NULL},
        {"  kind: B", 0, "    a: 3\n", doubled},
        {"1", 1, "1\n    a: 3", doubled},
        {"b", 1, "c", lost},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_str src = padded(mem, before);
        size_t at = pss_str_find(src, pss_str_of(rows[i].at), 0);
        size_t start = pss_str_find(src, PSS_STR("    a"), 0);
        struct pss_span part = pss_span_of(start, start + strlen("    a: 1\n    b: 2"));
        struct pss_chart_edits file = {.path = "a.yaml", .edits = {.mem = mem}};
        struct pss_buf text = {0};
        file.doc = pss_doc_new(mem, "a.yaml", src);
        PSS_PUSH(mem, &file.parts, part);
        pss_edits_add(&file.edits, (struct pss_edit){.at = at,
                                       .end = at + rows[i].replaced,
                                       .text = pss_str_of(rows[i].text)});
        assert_null(pss_edits_settle(&file.edits));
        pss_edits_apply(&text, src, &file.edits);
        file.text = pss_buf_str(&text);
        const char *wrong = pss_values_wrong(&file);
        if (wrong ? !rows[i].wrong || strcmp(wrong, rows[i].wrong) != 0
                  : rows[i].wrong != NULL)
            fail_msg("%s: %s", rows[i].text, wrong ? wrong : "nothing is wrong");
        pss_buf_release(&text);
        pss_arena_release(mem);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_kept),
        cmocka_unit_test(no_key_stands_twice),
        cmocka_unit_test(a_part_is_looked_at_by_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
