/* Files of values: paths in them, and edits. */
#include "unit.h"

#include "../../src/helm/newvalue.h"
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

/* The text once `podSecurityContext.a` and `securityContext.b` are new below a path. */
static void
check_seats(const char *text, const char *below, const char *after)
{
    struct pss_arena *mem = pss_arena_new();
    struct values_file file = file_of(mem, text);
    static const char *const keys[] = {"podSecurityContext.a", "securityContext.b"};
    struct pss_wish wishes[2] = {0};
    size_t tags[2];
    for (size_t i = 0; i < 2; i++) {
        struct pss_str path = values_join(mem, values_path(mem, pss_str_of(below)),
            values_path(mem, pss_str_of(keys[i])));
        wishes[i] = (struct pss_wish){.act = PSS_WISH_SET,
            .path = path,
            .separator = VALUES_SEPARATOR,
            .text = PSS_STR("1"),
            .seat = values_seat(
                mem, &file, path, i == 0 ? VALUES_OF_PODS : VALUES_OF_CONTAINERS)};
    }
    struct pss_edits edits = {.mem = mem};
    struct pss_buf out = {0};
    assert_null(values_place(tags, &edits, mem, &file, wishes, 2));
    assert_null(pss_edits_settle(&edits));
    pss_edits_apply(&out, file.doc->src, &edits);
    assert_string_equal(pss_arena_copy(mem, pss_buf_str(&out)).p, after);
    pss_buf_release(&out);
    pss_arena_release(mem);
}

#define PODS "podSecurityContext:\n  a: 1\n"
#define OWN "securityContext:\n  b: 1\n"

static void
new_contexts_go_behind_the_image(void **state)
{
    (void)state;
    check_seats("r: 1\nimage:\n  tag: 1\ns: 2\n", "",
        "r: 1\nimage:\n  tag: 1\n" PODS OWN "s: 2\n");
    /* What goes on with the image is not parted from it. */
    check_seats("image: a\ntag: 1\nimagePullSecrets: []\ns: 2\n", "",
        "image: a\ntag: 1\nimagePullSecrets: []\n" PODS OWN "s: 2\n");
    check_seats("image: a\n\n# How.\nimagePullPolicy: Never\n\ns: 2\n", "",
        "image: a\n\n# How.\nimagePullPolicy: Never\n\n" PODS "\n" OWN "\ns: 2\n");
    /* Nor are comments below it, but those of the next key are. */
    check_seats("image:\n  tag: 1\n  # x: y\n# image: z\n\n# S.\ns: 2\nt: 1\n", "",
        "image:\n  tag: 1\n  # x: y\n# image: z\n\n" PODS "\n" OWN
        "\n# S.\ns: 2\nt: 1\n");
    check_seats("image:\n  tag: 1\n# S.\ns: 2\nt: 1\nu: 1\n", "",
        "image:\n  tag: 1\n" PODS OWN "# S.\ns: 2\nt: 1\nu: 1\n");
    /* Behind another security context, which grows in the same run. */
    check_seats("podSecurityContext: {}\nimage: a\ns: 2\n", "",
        "podSecurityContext:\n  a: 1\n" OWN "image: a\ns: 2\n");
    /* In a part, at its end, and where there is no image. */
    check_seats("w:\n    image: a\n    r: 1\nx: 1\n", "w",
        "w:\n    image: a\n    podSecurityContext:\n        a: 1\n"
        "    securityContext:\n        b: 1\n    r: 1\nx: 1\n");
    check_seats("w:\n  image: a", "w",
        "w:\n  image: a\n  podSecurityContext:\n    a: 1\n  securityContext:\n    b: 1");
    check_seats("s: 2\n# x: 1\n", "", "s: 2\n# x: 1\n" PODS OWN);
    check_seats("w: {image: a, s: 1}\n", "w",
        "w: {image: a, s: 1, podSecurityContext: {a: 1}, securityContext: {b: 1}}\n");
}

static void
new_contexts_are_parted_like_their_neighbours(void **state)
{
    (void)state;
    check_seats("r: 1\n\nimage:\n  tag: 1\n\ns:\n  a: 1\n", "",
        "r: 1\n\nimage:\n  tag: 1\n\n" PODS "\n" OWN "\ns:\n  a: 1\n");
    check_seats("r: 1\n\ns:\n  a: 1\n\nt:\n  a: 1\n", "",
        "r: 1\n\ns:\n  a: 1\n\nt:\n  a: 1\n\n" PODS "\n" OWN);
    check_seats("r: 1\r\n\r\nimage:\r\n  tag: 1\r\n", "",
        "r: 1\r\n\r\nimage:\r\n  tag: 1\r\n\r\npodSecurityContext:\r\n  a: 1\r\n"
        "\r\nsecurityContext:\r\n  b: 1\r\n");
}

static void
new_contexts_have_comments_like_their_neighbours(void **state)
{
    (void)state;
    check_seats("# -- R\nr: 1\n# -- S\ns: 1\n", "",
        "# -- R\nr: 1\n# -- S\ns: 1\n"
        "# -- Security context of the pods\n" PODS
        "# -- Security context of the containers\n" OWN);
    check_seats("# r -- R\nr: 1\n# s -- S\ns: 1\n", "",
        "# r -- R\nr: 1\n# s -- S\ns: 1\n"
        "# podSecurityContext -- Security context of the pods\n" PODS
        "# securityContext -- Security context of the containers\n" OWN);
    check_seats(
        "w:\n  ## @param w.image The image\n  image: a\n  ## @param w.r R\n  r: 1\n",
        "w",
        "w:\n  ## @param w.image The image\n  image: a\n"
        "  ## @param w.podSecurityContext [object] Security context of the pods\n"
        "  podSecurityContext:\n    a: 1\n"
        "  ## @param w.securityContext [object] Security context of the containers\n"
        "  securityContext:\n    b: 1\n"
        "  ## @param w.r R\n  r: 1\n");
    check_seats("##\n## R\n##\nr: 1\n##\n## S\n##\ns: 1\n", "",
        "##\n## R\n##\nr: 1\n##\n## S\n##\ns: 1\n"
        "##\n## Security context of the pods\n##\n" PODS
        "##\n## Security context of the containers\n##\n" OWN);
    /* One comment of many keys is not a habit. */
    check_seats("# R\nr: 1\ns: 1\nt: 1\n", "", "# R\nr: 1\ns: 1\nt: 1\n" PODS OWN);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_filled),
        cmocka_unit_test(paths_are_followed),
        cmocka_unit_test(new_contexts_go_behind_the_image),
        cmocka_unit_test(new_contexts_are_parted_like_their_neighbours),
        cmocka_unit_test(new_contexts_have_comments_like_their_neighbours),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
