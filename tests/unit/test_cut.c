/* Streams as Kubernetes cuts them. Every row was tried on apimachinery's readers. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/cut.h"
#include "pss/tree.h"

/* Writes chunk after chunk: `j` JSON, `y` YAML, `!` refused, and the text in <>. */
static void
show(struct pss_buf *out, struct pss_arena *mem, const char *text)
{
    size_t n = strlen(text);
    char *bytes = pss_alloc(mem, n + 64);
    memcpy(bytes, text, n);
    struct pss_doc *doc = pss_doc_new(mem, "test.yaml", (struct pss_str){bytes, n});
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (err) {
        pss_buf_printf(out, "error at %zu", err->at);
        return;
    }
    for (size_t i = 0; i < chunks.n; i++) {
        const struct pss_chunk *chunk = &chunks.items[i];
        assert_int_equal(chunk->number, i);
        pss_buf_putc(out, chunk->err ? '!' : chunk->is_json ? 'j' : 'y');
        pss_buf_puts(out, "<");
        pss_buf_add(out, pss_doc_text(doc, chunk->span.at, chunk->span.end));
        pss_buf_puts(out, ">");
    }
}

struct row {
    const char *text;
    const char *wanted;
};

static void
try(const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_buf out = {0};
        show(&out, mem, rows[i].text);
        assert_str(pss_buf_str(&out), rows[i].wanted);
        pss_buf_release(&out);
        pss_arena_release(mem);
    }
}

static void
separators_cut(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"", ""},
        {"a: b", "y<a: b>"},
        {"---\na: b\n", "y<a: b\n>"},
        {"a: b\n---\nc: d\n", "y<a: b\n>y<c: d\n>"},
        {"a: b\n---\n---\nc: d\n", "y<a: b\n>y<c: d\n>"},
        {"a: b\n---\n\n---\nc: d\n", "y<a: b\n>y<\n>y<c: d\n>"},
        {"a: b\n--- # c\nc: d\n", "y<a: b\n>y<c: d\n>"},
        {"a: b\r\n---\r\nc: d\r\n", "y<a: b\r\n>y<c: d\r\n>"},
        {"a: b\n---", "y<a: b\n>"},
        {"a: b\n --- x\n", "y<a: b\n --- x\n>"},
        {"a: |\n---\n  b\n", "y<a: |\n>y<  b\n>"},
        {"a: b\n---x\nc: d\n---\ne: f\n", "y<a: b\n>!<---x\nc: d\n>y<e: f\n>"},
        {"--- {a: b}\n---\nc: d\n", "!<--- {a: b}\n>y<c: d\n>"},
        {"a\n-----\nb\n", "y<a\n>!<-----\nb\n>"},
    };
    try(rows, PSS_COUNT(rows));
}

/* Kubernetes trims what follows `---` as Go does; where it keeps the line, its reader of
 * YAML must take it for the start of a document. */
static void
blanks_behind_separators(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"a\n---\xc2\xa0\nb\n", "y<a\n>y<b\n>"},
        {"a\n--- \xc2\xa0\t\xe2\x80\x89# c\nb\n", "y<a\n>y<b\n>"},
        {"a\n---\xe3\x80\x80", "y<a\n>"},
        {"a\n---\xc2\x85\nb\n", "y<a\n>y<b\n>"},
        {"a\n---\xe2\x80\xa8\nb\n", "y<a\n>y<b\n>"},
        {"a\n---\xe2\x81\x9f\r\nb\n", "y<a\n>y<b\n>"},
        {"a\n---\xe1\x9a\x80\nb\n", "y<a\n>y<b\n>"},
        {"a\n---\v\f\nb\n", "y<a\n>y<b\n>"},
        {"a\n---#c\nb\n", "y<a\n>y<b\n>"},
        /* none of Go's blanks: zero width space, no-break space, Mongolian separator */
        {"a\n---\xe2\x80\x8b\nb\n", "y<a\n>!<---\xe2\x80\x8b\nb\n>"},
        {"a\n---\xef\xbb\xbf\nb\n", "y<a\n>!<---\xef\xbb\xbf\nb\n>"},
        {"a\n---\xe1\xa0\x8e\nb\n", "y<a\n>!<---\xe1\xa0\x8e\nb\n>"},
        {"a\n---\xc2\xa0x\nb\n", "y<a\n>!<---\xc2\xa0x\nb\n>"},
        /* at the head of a stream, and behind a separator that cuts */
        {"---\xc2\xa0\na\n---\nb\n", "!<---\xc2\xa0\na\n>y<b\n>"},
        {"---\xc2\xa0\n", "!<---\xc2\xa0\n>"},
        {"---#c\na\n", "!<---#c\na\n>"},
        {"---\f\na\n", "!<---\f\na\n>"},
        {"--- \t# c\na\n", "y<a\n>"},
        {"---\xc2\x85\na\n", "y<a\n>"},
        {"---\xe2\x80\xa9# c\na\n", "y<a\n>"},
        {"---\r\na\n", "y<a\n>"},
        {"\xef\xbb\xbf---\xc2\xa0\na\n", "!<---\xc2\xa0\na\n>"},
        {"a\n---\n---\xc2\xa0\nb\n", "y<a\n>!<---\xc2\xa0\nb\n>"},
        {"a\n---\n---\n---\xc2\xa0\nb\n", "y<a\n>y<b\n>"},
        {"---\n---\xc2\xa0\nb\n", "y<b\n>"},
        {"# c\n---\xc2\xa0\nb\n", "y<# c\n>y<b\n>"},
    };
    try(rows, PSS_COUNT(rows));
}

static void
json_values_cut(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"{}", "j<{}>"},
        {"{}\n", "j<{}\n>"},
        {" {\"a\": 1} \n{\"b\": [2]}\n", "j< {\"a\": 1} \n>j<{\"b\": [2]}\n>"},
        {"{}{}[1] 2", "j<{}>j<{}>j<[1] >j<2>"},
        {"{\"a\": 1e999, \"b\": \"\\ud800\"}", "j<{\"a\": 1e999, \"b\": \"\\ud800\"}>"},
        {"{}\n---\na: b\n", "j<{}>y<a: b\n>"},
        {"{} a: b\n", "j<{}>y<a: b\n>"},
        {"{}\n\na: b\n", "j<{}>y<\na: b\n>"},
        {"{} x\n", "j<{}>!< x\n>"},
        {"{}{}\n---\na: b\n", "j<{}>j<{}>!<\n---\na: b\n>"},
        {"{}{} x: y\n", "j<{}>j<{}>!< x: y\n>"},
        {"{a: b}\n", "y<{a: b}\n>"},
        {"{\"a\": 01}\n", "y<{\"a\": 01}\n>"},
        {"{\"a\": \"\t\"}\n", "y<{\"a\": \"\t\"}\n>"},
        {"{\"a\": 1,}\n", "y<{\"a\": 1,}\n>"},
        {"[1]\n", "y<[1]\n>"},
        {"\xef\xbb\xbf{}\n", "y<{}\n>"},
        {"# c\n{}\n", "y<# c\n{}\n>"},
        /* blanks of Go that are none of JSON */
        {"\xc2\xa0{a: b}\n", "y<{a: b}\n>"},
        {"\xc2\xa0{}\n", "!<\xc2\xa0{}\n>"}, /* too little is left */
        {"\n\xc2\xa0{a: b}\n", "y<\xc2\xa0{a: b}\n>"},
        {"{}\xc2\xa0\n---\na: b\n", "j<{}>y<a: b\n>"},
        {"{}\xe2\x80\x83{b: c}\n", "j<{}>y<{b: c}\n>"},
    };
    try(rows, PSS_COUNT(rows));
}

static void
bytes_are_checked(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"a: \xff\n", "error at 3"},
        {"a: \xc3", "error at 3"},
        {"a: \xed\xa0\x80", "error at 3"},
        {"a: \xc0\x80", "error at 3"},
        {"\xff\xfe", "error at 0"},
        {"a: \xc3\xa9\n", "y<a: \xc3\xa9\n>"},
        {"a: \x01\n---\nb: c\n", "!<a: \x01\n>y<b: c\n>"},
        {"a: \x7f\n", "!<a: \x7f\n>"},
    };
    try(rows, PSS_COUNT(rows));
}

/* Each byte that YAML forbids, among eight that it does not. */
static void
control_characters_are_found_among_lines(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (int c = 1; c <= 0x7f; c++)
        for (size_t at = 0; at < 8; at++) {
            char *text = pss_alloc(mem, 16 + 64);
            memcpy(text, "\n \n\n  \n#\n \n\n  \n#", 16);
            text[at] = (char)c;
            bool is_fine =
                (c >= ' ' && c < 0x7f) || c == '\t' || c == '\n' || c == '\r';
            struct pss_doc *doc = pss_doc_new(mem, "text", (struct pss_str){text, 16});
            struct pss_chunks chunks;
            if (c == '{') /* JSON */
                continue;
            assert_null(pss_cut(&chunks, doc));
            assert_int_equal(chunks.n, 1);
            assert_true(is_fine == (chunks.items[0].err == NULL));
            if (!is_fine)
                assert_int_equal(chunks.items[0].err->at, at);
        }
    pss_arena_release(mem);
}

static void
depth_has_a_limit(void **state)
{
    (void)state;
    for (size_t depth = PSS_MAX_DEPTH; depth <= PSS_MAX_DEPTH + 1; depth++) {
        struct pss_arena *mem = pss_arena_new();
        struct pss_buf text = {0};
        pss_buf_puts(&text, "{\"a\":");
        for (size_t i = 1; i < depth; i++)
            pss_buf_putc(&text, '[');
        for (size_t i = 1; i < depth; i++)
            pss_buf_putc(&text, ']');
        pss_buf_putc(&text, '}');
        size_t n = text.n;
        char *bytes = pss_alloc(mem, n + 64);
        memcpy(bytes, text.p, n);
        struct pss_doc *doc = pss_doc_new(mem, "deep", (struct pss_str){bytes, n});
        struct pss_chunks chunks;
        assert_null(pss_cut(&chunks, doc));
        assert_int_equal(chunks.n, 1);
        assert_int_equal(chunks.items[0].is_json, depth == PSS_MAX_DEPTH);
        pss_buf_release(&text);
        pss_arena_release(mem);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(separators_cut),
        cmocka_unit_test(blanks_behind_separators),
        cmocka_unit_test(json_values_cut),
        cmocka_unit_test(bytes_are_checked),
        cmocka_unit_test(control_characters_are_found_among_lines),
        cmocka_unit_test(depth_has_a_limit),
    };
    return cmocka_run_group_tests_name("cut", tests, NULL, NULL);
}
