/* Files of values: paths in them, and edits. */
#include "unit.h"

#include "../../src/helm/valuesfile.h"
#include "pss/buf.h"

struct row {
    const char *before;
    const char *path; /* with dots */
    const char *text;
    const char *after; /* NULL: it cannot be */
};

static struct values_file
file_of(struct pss_arena *mem, const char *text)
{
    struct values_file file;
    values_text_read(&file, mem, pss_str_of(text));
    file.may_edit = file.root != NULL;
    return file;
}

static void
check(const struct row *row)
{
    struct pss_arena *mem = pss_arena_new();
    struct values_file file = file_of(mem, row->before);
    struct pss_wish wish = {.act = PSS_WISH_SET,
        .path = values_path(mem, pss_str_of(row->path)),
        .separator = VALUES_SEPARATOR,
        .text = pss_str_of(row->text)};
    struct pss_edits edits = {.mem = mem};
    size_t tag = 17;
    const char *why = values_place(&tag, &edits, mem, &file, &wish, 1);
    if (!row->after) {
        assert_non_null(why);
        assert_int_equal(edits.n, 0);
        pss_arena_release(mem);
        return;
    }
    struct pss_buf out = {0};
    assert_null(why);
    assert_int_equal(tag, 0);
    assert_null(pss_edits_settle(&edits));
    pss_edits_apply(&out, file.doc->src, &edits);
    struct pss_str after = pss_arena_copy(mem, pss_buf_str(&out));
    assert_string_equal(after.p, row->after);
    pss_buf_release(&out);
    pss_arena_release(mem);
}

static void
values_are_filled(void **state)
{
    static const struct row rows[] = {
        {"a: {}\n", "a.runAsNonRoot", "true", "a:\n  runAsNonRoot: true\n"},
        {"a:\n", "a.runAsNonRoot", "true", "a:\n  runAsNonRoot: true\n"},
        {"a: null\n", "a.runAsNonRoot", "true", "a:\n  runAsNonRoot: true\n"},
        {"a: {b: 1}\n", "a.c", "true", "a: {b: 1, c: true}\n"},
        {"a:\n    b: 1 # one\nc: 2\n", "a.runAsNonRoot", "true",
            "a:\n    b: 1 # one\n    runAsNonRoot: true\nc: 2\n"},
        {"a:\n  enabled: false\n", "a.enabled", "true", "a:\n  enabled: true\n"},
        {"x: 1\n", "db.securityContext.runAsUser", "999",
            "x: 1\ndb:\n  securityContext:\n    runAsUser: 999\n"},
        {"a: {}\r\nb: 1\r\n", "a.c", "true", "a:\r\n  c: true\r\nb: 1\r\n"},
        {"---\na: {}\n", "a.c", "true", "---\na:\n  c: true\n"},
        {"a: [1]\n", "a.c", "true", NULL},
        {"a: 1\n", "a.c", "true", NULL},
        {"- a\n", "a.c", "true", NULL},
        {"a: {}\n---\nb: {}\n", "a.c", "true", NULL},
        {"a: [\n", "a.c", "true", NULL},
    };
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

static void
paths_are_followed(void **state)
{
    struct pss_arena *mem = pss_arena_new();
    struct values_file file = file_of(mem, "a:\n  b: 1\nc:\nd: &x {e: 2}\nf: *x\n");
    (void)state;
    assert_non_null(values_at(&file, values_path(mem, PSS_STR("a.b"))).node);
    assert_null(values_at(&file, values_path(mem, PSS_STR("a.c"))).node);
    assert_non_null(values_at(&file, values_path(mem, PSS_STR("f.e"))).node);
    assert_true(values_hides(&file, values_path(mem, PSS_STR("a.b.x"))));
    assert_true(values_hides(&file, values_path(mem, PSS_STR("c.x"))));
    assert_false(values_hides(&file, values_path(mem, PSS_STR("a.x"))));
    assert_false(values_hides(&file, values_path(mem, PSS_STR("x.y"))));
    struct values_file none = file_of(mem, "");
    assert_null(none.root);
    assert_null(values_at(&none, values_path(mem, PSS_STR("a"))).node);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_filled),
        cmocka_unit_test(paths_are_followed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
