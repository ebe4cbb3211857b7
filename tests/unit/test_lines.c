/* Offsets to places, and the edges of lines, against a walk over every byte. */
#include "unit.h"

#include "pss/doc.h"

static const char *const texts[] = {
    "",
    "\n",
    "a",
    "a\n",
    "a\r\nb\r\n",
    "a\r\n\r\nb",
    "a\rb\n",
    "\xEF\xBB\xBF",
    ("\xEF\xBB\xBF"
     "a: \xC3\xA4\n\xE2\x82\xAC: \xF0\x9F\x98\x80\nx"),
    "\n\n\nend\n",
    "first\nmixed\r\nlast",
};

static struct pss_place
slow_place(struct pss_str src, size_t at)
{
    struct pss_place place = {1, 1, 1};
    for (size_t i = 0; i < at; i++) {
        bool is_bom = i < 3 && src.n >= 3 && memcmp(src.p, "\xEF\xBB\xBF", 3) == 0;
        if (is_bom)
            continue;
        place.byte_column++;
        if (((unsigned char)src.p[i] & 0xC0) != 0x80)
            place.column++;
        if (src.p[i] == '\n')
            place = (struct pss_place){place.line + 1, 1, 1};
    }
    return place;
}

static void
assert_places(struct pss_str src)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_doc *doc = pss_doc_new(mem, "x.yaml", src);
    for (size_t at = 0; at <= src.n; at++) {
        struct pss_place got = pss_lines_at(&doc->lines, at);
        struct pss_place wanted = slow_place(src, at);
        assert_int_equal(got.line, wanted.line);
        assert_int_equal(got.column, wanted.column);
        assert_int_equal(got.byte_column, wanted.byte_column);
    }
    pss_arena_release(mem);
}

static void
finds_places(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(texts); i++)
        assert_places(pss_str_of(texts[i]));
}

/* Longer than the distance between two counts of code points. */
static void
finds_places_in_long_lines(void **state)
{
    (void)state;
    static char text[5000];
    for (size_t i = 0; i + 2 < sizeof(text); i += 3)
        memcpy(text + i, i % 2 ? "\xE2\x82\xAC" : "abc", 3);
    text[2049] = '\n';
    assert_places((struct pss_str){text, sizeof(text)});
}

static void
clips_offsets(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_doc *doc = pss_doc_new(mem, "x.yaml", PSS_STR("a\nbc"));
    struct pss_place place = pss_lines_at(&doc->lines, 99);
    assert_int_equal(place.line, 2);
    assert_int_equal(place.column, 3);
    pss_arena_release(mem);
}

/* Both ways of asking, against a walk. */
static void
assert_edges(struct pss_str src, size_t at)
{
    size_t start = at;
    while (start > 0 && src.p[start - 1] != '\n')
        start--;
    size_t next = at;
    while (next < src.n && src.p[next++] != '\n')
        continue;
    size_t end = next;
    if (end > at && src.p[end - 1] == '\n')
        end -= end > 1 && src.p[end - 2] == '\r' ? 2 : 1;
    struct pss_arena *mem = pss_arena_new();
    struct pss_lines lines;
    pss_lines_init(&lines, mem, src);
    assert_int_equal(pss_line_start(src, at), start);
    assert_int_equal(pss_line_next(src, at), next);
    assert_int_equal(pss_line_end(src, at), end);
    assert_int_equal(pss_lines_start(&lines, at), start);
    assert_int_equal(pss_lines_next(&lines, at), next);
    assert_int_equal(pss_lines_end(&lines, at), end);
    pss_arena_release(mem);
}

static void
finds_edges(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(texts); i++) {
        struct pss_str src = pss_str_of(texts[i]);
        for (size_t at = 0; at <= src.n; at++)
            assert_edges(src, at);
    }
}

/* Longer than what is looked through before the index is asked. */
static void
finds_edges_of_long_lines(void **state)
{
    (void)state;
    static char text[30000];
    memset(text, 'x', sizeof(text));
    memcpy(text + 10, "\n", 1);
    memcpy(text + 9000, "\r\n", 2);
    memcpy(text + 13097, "\n", 1);
    for (size_t at = 0; at <= sizeof(text); at += at % 997 == 0 ? 1 : 83)
        assert_edges((struct pss_str){text, sizeof(text)}, at);
    for (size_t at = 8990; at < 9010; at++)
        assert_edges((struct pss_str){text, sizeof(text)}, at);
    assert_edges((struct pss_str){text, sizeof(text) - 16900}, 13097);
}

static void
assert_eol(const char *text, size_t at, const char *wanted)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_lines lines;
    pss_lines_init(&lines, mem, pss_str_of(text));
    assert_str(pss_line_eol(pss_str_of(text), at), wanted);
    assert_str(pss_lines_eol(&lines, at), wanted);
    pss_arena_release(mem);
}

static void
knows_line_ends(void **state)
{
    (void)state;
    assert_eol("", 0, "\n");
    assert_eol("a", 0, "\n");
    assert_eol("\n", 0, "\n");
    assert_eol("a\r\n", 0, "\r\n");
    assert_eol("a\r\nb", 3, "\r\n");
    assert_eol("a\r\nb", 4, "\r\n");
    assert_eol("a\r\nb\nc", 3, "\n");
    assert_eol("a\r\nb\nc", 5, "\n");
    assert_eol("a\nb\r\n", 0, "\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_places),
        cmocka_unit_test(finds_places_in_long_lines),
        cmocka_unit_test(clips_offsets),
        cmocka_unit_test(finds_edges),
        cmocka_unit_test(finds_edges_of_long_lines),
        cmocka_unit_test(knows_line_ends),
    };
    return cmocka_run_group_tests_name("lines", tests, NULL, NULL);
}
