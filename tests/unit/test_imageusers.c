/* The table of images: every row matches its own examples, and no image of the world two
 * rows. */
#include "unit.h"

#include "pss/file.h"
#include "pss/imageusers.h"

enum { MOST = 8 };

static struct pss_str
top(struct pss_arena *mem, const char *path)
{
    const char *dir = getenv("PSS_TOP");
    return pss_arena_printf(mem, "%s/%s", dir ? dir : ".", path);
}

/* Takes what stands before the next `end` off the front of a text. */
static struct pss_str
taken(struct pss_str *text, const char *end)
{
    size_t at = pss_str_find(*text, pss_str_of(end), 0);
    struct pss_str part = {text->p, at == SIZE_MAX ? text->n : at};
    size_t gone = part.n + (at != SIZE_MAX);
    *text = (struct pss_str){text->p + gone, text->n - gone};
    return part;
}

static size_t
find(const struct pss_image_row **rows, struct pss_arena *mem, struct pss_str text)
{
    struct pss_image_ref ref;
    if (!pss_image_ref_parse(&ref, mem, NULL, text))
        return 0;
    return pss_image_rows_find(rows, MOST, &ref);
}

static void
matches_its_examples_alone(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    assert_null(pss_file_read(&file, mem, top(mem, "data/image-users.tsv").p));
    struct pss_str rest = file.bytes;
    taken(&rest, "\n");
    size_t n = 0;
    for (; rest.n > 0; n++) {
        struct pss_str line = taken(&rest, "\n");
        struct pss_str images = taken(&line, "\t");
        assert_str(pss_image_row_tag(pss_image_row_at(n)),
            pss_arena_copy(mem, taken(&line, "\t")).p);
        assert_str(
            pss_image_text(pss_image_row_at(n)->images), pss_arena_copy(mem, images).p);
        struct pss_str examples = taken(&line, "\t");
        assert_true(examples.n > 0);
        while (examples.n > 0) {
            struct pss_str example = taken(&examples, " ");
            const struct pss_image_row *rows[MOST];
            size_t found = find(rows, mem, example);
            if (found != 1 || rows[0] != pss_image_row_at(n))
                fail_msg(
                    "line %zu: %zu rows match %.*s", n + 2, found, PSS_FMT(example));
        }
    }
    assert_null(pss_image_row_at(n));
    pss_arena_release(mem);
}

/* Names of the table are what a reference becomes. */
static void
has_normalised_names(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    const struct pss_image_row *row;
    for (size_t i = 0; (row = pss_image_row_at(i)); i++) {
        struct pss_str names = pss_image_text(row->images);
        while (names.n > 0) {
            struct pss_str name = taken(&names, " ");
            struct pss_image_ref ref;
            if (memchr(name.p, '*', name.n))
                continue;
            assert_true(pss_image_ref_parse(&ref, mem, NULL, name));
            if (!pss_str_eq(ref.name, name))
                fail_msg("%.*s is %.*s", PSS_FMT(name), PSS_FMT(ref.name));
        }
    }
    pss_arena_release(mem);
}

static void
knows_other_images_from_these(void **state)
{
    (void)state;
    static const char *const others[] = {
        "example.com/nginx:1.27",
        "docker.io/nginxx/nginx",
        "gcr.io/distroless/",
        "gcr.io/distroless/a/b",
        "quay.io/sclorg/nginx-12",
        "docker.io/library/nginxa",
        "docker.io/a/nginx",
        "docker.io/library/mysql:5.7",
        /* Which row it is, only the tag would say. */
        ("docker.io/library/postgres@sha256:"
         "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
    };
    struct pss_arena *mem = pss_arena_new();
    const struct pss_image_row *rows[MOST];
    for (size_t i = 0; i < PSS_COUNT(others); i++)
        if (find(rows, mem, pss_str_of(others[i])) != 0)
            fail_msg("%s is in the table", others[i]);
    assert_int_equal(
        find(rows, mem,
            PSS_STR(
                "docker.io/library/nginx@sha256:"
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")),
        1);
    assert_int_equal(rows[0]->user, 101);
    assert_int_equal(rows[0]->other, PSS_OTHER_PATHS);
    assert_int_equal(rows[0]->kind, PSS_IMAGE_ROOT);
    assert_str(pss_image_text(rows[0]->scratch), "/var/cache/nginx,/var/run");
    pss_arena_release(mem);
}

/* Images of real manifests, if they are there. */
static void
is_clear_about_real_images(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str corpus = top(mem, "../shared/corpus");
    struct pss_str command = pss_arena_printf(mem,
        "test -d '%s' && grep -rhoE '^[- ]*image: *[^ ]+' '%s' | sed 's/.*image: *//' "
        "| "
        "tr -d \"\\\"'\" | sort -u",
        corpus.p, corpus.p);
    FILE *images = popen(command.p, "r");
    assert_non_null(images);
    char line[1024];
    size_t n = 0;
    size_t known = 0;
    while (fgets(line, sizeof line, images)) {
        const struct pss_image_row *rows[MOST];
        struct pss_str text = {line, strcspn(line, "\r\n")};
        size_t found = find(rows, mem, text);
        if (found > 1)
            fail_msg("%zu rows match %.*s", found, PSS_FMT(text));
        n++;
        known += found;
    }
    pclose(images);
    pss_arena_release(mem);
    if (n == 0)
        unit_skip("there are no manifests in ../shared/corpus");
    print_message("# %zu images, %zu of them known\n", n, known);
    assert_true(known > 0);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(matches_its_examples_alone),
        cmocka_unit_test(has_normalised_names),
        cmocka_unit_test(knows_other_images_from_these),
        cmocka_unit_test(is_clear_about_real_images),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
