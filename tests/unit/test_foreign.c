/* Which unreadable texts were meant for Kubernetes, and what the others are. */
#include "texts.h"

#include "pss/foreign.h"

/* Of the text as a whole. */
static bool
is_told(const char *text)
{
    return pss_signs_tell(pss_signs_of(pss_str_of(text)));
}

static void
keys_of_the_root_tell(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "apiVersion: v1\nkind: Pod\n a: [\n",
        "kind: Pod\n",
        "apiVersion: v1\n",
        "metadata:\n  name: x\n   y: z\nkind: Pod\n",
        "metadata:\n    name: x\n  kind: Pod\n", /* of neither level */
        "metadata: {name: x}\n  apiVersion: v1\n",
        "metadata: {name: x\nkind: Pod\n",
        "metadata: [\n  a,\nkind: Pod\n",
        "  apiVersion: v1\n  kind: Pod\n x\n",
        "\357\273\277kind: Pod\n", /* a byte order mark */
        "kind : Pod\n",
        "kind:Pod\n",
        "\"kind\": Pod\n",
        "'apiVersion' : v1\n",
        "? kind\n: Pod\nkind: x\n",
        "? kind\n: Pod\n",
        "? \"apiVersion\" # a key\n:\n  v1\n",
        "? !!str kind\n: Pod\n",
        "?\n  kind\n: Pod\n",
        "? |\n  kind\n: Pod\n",
        "? >-\n  apiVersion\n: v1\n",
        "items:\n- ? kind\n  : Pod\n",
        "!!str kind: Pod\n",
        "&a apiVersion: v1\n",
        "Kind: Pod\n",
        "x: \"\nkind: Pod\n",
        "\tkind: Pod\n",
        "kind: Pod\r\n\tx: [\r\n",
        "a: |\n  x\n y\nkind: Pod\n",
        "--- {apiVersion: v1, kind: Pod}\n",
        "--- kind: Pod\n",
        "---x\nkind: Pod\n",
        "a: b\n---\nkind: Pod\n",
        "a: {\n---\nkind: Pod\n",
    };
    assert_all(texts, is_told, true);
}

static void
keys_of_listed_objects_tell(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "items:\n- apiVersion: v1\n  kind: Pod\n",
        "items:\n- metadata:\n    name: x\n  kind: Pod\n   y\n",
        "items:\n  - metadata: {}\n    kind: Pod\n",
        "items:\n- {kind: Pod}\n",
        "items: [{a: {b: c}, kind: Pod}]\n",
        "- kind: Pod\n",
        "- a: b\n  kind: Pod\n",
        "{\"items\": [{\"metadata\": {}, \"kind\": \"Pod\"}], }}",
        "[{\"kind\": \"Pod\"}",
        "- op: add\n  path: /spec\n   value: x\n",
        "[{\"op\": \"add\", \"path\": \"/spec\",, }]",
    };
    assert_all(texts, is_told, true);
}

static void
keys_in_brackets_tell(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "{\"apiVersion\": \"v1\", \"kind\": \"Pod\",, }",
        "{\"metadata\": {\"name\": \"x\"}, \"kind\": \"Pod\"",
        "{\"metadata\": {\"name\": \"x\"}}, \"kind\": \"Pod\"}", /* one too many */
        "{\n  \"metadata\": {\n    \"name\": \"x\",\n  \"kind\": \"Pod\"\n}\n",
        "{\"apiVersion: \"v1\", \"kind\": \"Pod\"}",
        "{apiVersion: v1, kind: Pod, a: ]}",
        "{'kind': 'Pod', }}",
        "{ // a comment's quote\n  \"kind\": \"Pod\"\n}",
        "// {\n{\n  \"kind\": \"Pod\" /* } */\n}",
        "/* a\n b */\n{\n\"kind\": \"Pod\",\n}",
        "{\"a\": \"{\", \"kind\": \"Pod\" ]",
    };
    assert_all(texts, is_told, true);
}

static void
other_keys_tell_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "a: [\n",
        "# kind: Pod\na: [\n",
        "mykind: x\nkinds: y\nkind-of: z\nmy-kind: x\n a: [\n",
        "components:\n  kind: x\n  apiVersion: y\n a: [\n",
        "components:\n  a:\n    kind: x\n  b: c\n",
        "tasks:\n- kind: x\n  a: b\n c: [\n",
        "tasks:\n  - name: x\n    kind: y\n",
        "a: {kind: x, b: [\n",
        "a:\n  {kind: x}\n",
        "script: |\n  kind: Pod\n  apiVersion: v1\nb: [\n",
        "{\"tasks\": [{\"group\": {\"kind\": \"build\"}},]} // x\n",
        "{\n  \"tasks\": [\n    {\n      \"kind\": \"x\",\n    },\n  ],\n}\n",
        "{\"a\": \"kind: x, \\\"kind\\\": y\",}",
        "{ // \"kind\": \"x\"\n  \"a\": 1, /* \"apiVersion\": 1 */ }",
        "{\"properties\": {\"apiVersion\": {}, \"kind\": {}},}",
        "- name: x\n  with:\n    kind: y\n",
        "-----BEGIN CERTIFICATE-----\nkindaBASE64==\n-----END CERTIFICATE-----\n",
        "--- !ruby/object:Demo\nname: x\n",
        "- path: x\n  a: [\n",
    };
    assert_all(texts, is_told, false);
}

static unsigned
signs_of_chunk(const char *text, size_t i)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_doc *doc = pss_doc_new(mem, "test.yaml", bytes_of(mem, text));
    struct pss_chunks chunks;
    assert_null(pss_cut(&chunks, doc));
    unsigned signs = pss_signs_of_chunk(doc, &chunks, i);
    pss_arena_release(mem);
    return signs;
}

static void
broken_edges_belong_to_their_neighbours(void **state)
{
    (void)state;
    assert_int_not_equal(signs_of_chunk("%YAML 1.1\n---\nkind: Pod\n", 0), 0);
    assert_int_not_equal(signs_of_chunk("# x\n%YAML 1.1\n\n---\nkind: Pod\n", 0), 0);
    assert_int_equal(signs_of_chunk("%YAML 1.1\n---\nopenapi: 3\n", 0), 0);
    assert_int_equal(signs_of_chunk("a: [\n---\nkind: Pod\n", 0), 0);
    assert_int_equal(signs_of_chunk("kind: Pod\n---\na: [\n", 1), 0);
    assert_int_not_equal(signs_of_chunk("kind: Pod\n-----BEGIN X\n-----END X\n", 1), 0);
    assert_int_equal(signs_of_chunk("a: b\n-----BEGIN X\n-----END X\n", 1), 0);
    assert_int_not_equal(signs_of_chunk("{\"kind\": \"Pod\"}}\n", 1), 0);
}

static void
encodings_hide_nothing(void **state)
{
    (void)state;
    const struct {
        struct pss_str src;
        bool is_told;
    } rows[] = {
        {PSS_STR("\xff\xfek\0i\0n\0d\0:\0 \0P\0o\0d\0\n\0"), true},
        {PSS_STR("\xfe\xff\0a\0:\0 \0b\0\n\0k\0i\0n\0d\0:\0 \0P"), true},
        {PSS_STR("k\0i\0n\0d\0:\0 \0P\0o\0d\0"), true},
        {PSS_STR("\xff\xfe"
                 "a\0:\0 \0k\0i\0n\0d\0"),
            false},
        {PSS_STR("name: J\xfcrgen\nkind: Pod\n"), true},
        {PSS_STR("name: J\xfcrgen\n"), false},
        {PSS_STR("\x1f\x8b\0\0kind"), false},
    };
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        if (pss_signs_tell(pss_signs_of_bytes(mem, rows[i].src)) != rows[i].is_told)
            fail_msg("row %zu", i);
    pss_arena_release(mem);
}

static void
foreign_texts_have_names(void **state)
{
    (void)state;
    const struct {
        struct pss_str text;
        const char *name;
    } rows[] = {
        {PSS_STR("{\n  // x\n  \"a\": 1\n}"), "JSON with comments"},
        {PSS_STR("// x\n{\"a\": 1}"), "JSON with comments"},
        {PSS_STR("{\"a\": \"http://b\",, }"), "JSON"},
        {PSS_STR("[\"a\"]\n[2]\n"), "JSON"},
        {PSS_STR("-----BEGIN CERTIFICATE-----\n"), "PEM text"},
        {PSS_STR("%YAML 1.2\n"), "YAML with a directive"},
        {PSS_STR("# x\n%YAML 1.2\n"), "YAML with a directive"},
        {PSS_STR("--- !ruby/object:Demo\n"), "YAML with a tag behind its `---`"},
        {PSS_STR("<?xml version='1.0'?>"), "XML"},
        {PSS_STR("\xff\xfe"
                 "a\0"),
            "UTF-16 text"},
        {PSS_STR("\x7f"
                 "ELF\0"),
            "binary data"},
        {PSS_STR("a: [\n"), ""},
        {PSS_STR("{a: [\n"), ""},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        assert_string_equal(pss_foreign_name(rows[i].text), rows[i].name);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_of_the_root_tell),
        cmocka_unit_test(keys_of_listed_objects_tell),
        cmocka_unit_test(keys_in_brackets_tell),
        cmocka_unit_test(other_keys_tell_nothing),
        cmocka_unit_test(broken_edges_belong_to_their_neighbours),
        cmocka_unit_test(encodings_hide_nothing),
        cmocka_unit_test(foreign_texts_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
