/* What is skimmed is sure to be YAML; whatever is odd is left to the parser. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/refuse.h"
#include "pss/skim.h"

struct skimmed {
    struct pss_arena *mem;
    const struct pss_doc *doc;
    struct pss_chunks chunks;
    struct pss_skim skim;
    bool is_sure;
};

static struct skimmed
skim(const char *text)
{
    struct skimmed out = {.mem = pss_arena_new()};
    size_t n = strlen(text);
    char *p = pss_alloc(out.mem, n + 64);
    memcpy(p, text, n);
    out.doc = pss_doc_new(out.mem, "test.yaml", (struct pss_str){p, n});
    assert_null(pss_cut(&out.chunks, out.doc));
    assert_int_equal(out.chunks.n, 1);
    out.is_sure = pss_skim_chunk(&out.skim, out.doc, &out.chunks.items[0]);
    return out;
}

/* Sure, and the parser agrees. */
static void
is_sure(const char *text, const char *kind)
{
    struct skimmed got = skim(text);
    struct pss_tree tree;
    if (!got.is_sure)
        fail_msg("not skimmed:\n%s", text);
    assert_str(got.skim.kind, kind);
    assert_null(pss_tree_parse(&tree, got.doc, &got.chunks.items[0]));
    assert_null(pss_refuse(&tree));
    pss_arena_release(got.mem);
}

static void
is_unsure(const char *text)
{
    struct skimmed got = skim(text);
    if (got.is_sure)
        fail_msg("skimmed:\n%s", text);
    pss_arena_release(got.mem);
}

static void
skims_plain_manifests(void **state)
{
    (void)state;
    is_sure("kind: ConfigMap\ndata:\n  a: b c\n  d: |\n    x: [\n\n      y\n  e: f\n",
        "ConfigMap");
    is_sure("# c\n\nkind: X # c\nspec:\n- a\n- b: 1\n  c: 2\n\n  # c\n- - d\n  - e\n"
            "other: []\nthird: {}\n",
        "X");
    is_sure("a:\n  b:\n    c:\n  d: \"x y\" # c\n  e: 'it''s'\nf: -1\n", "");
    is_sure("a: one\n  two\n\n  - three\nb: \"x\n  y\\\n  z\"\nc: 'q\n  r'\n", "");
    is_sure("a: [x, \"y\", -c]\nb: {c: d, e: 'f'}\n", "");
    is_sure("o:\n  \"a b\":\n    'c': d\n    e: >-\n      f\n", "");
    is_sure("# nothing\n\n", "");
    is_sure("a: |\n", "");
    is_sure("a:\n- |\n  x\n-\n  b: c\n", "");
    is_sure("a: .metadata.name\nb: ../x\n", "");
    is_sure("a: b:c\nd: http://e#f\n", "");
}

/* What was too odd once, and is common. */
static void
skims_what_is_common(void **state)
{
    (void)state;
    is_sure("- a\n- b: c\n  d:\n  - e\n-\n  f: g\n", "");
    is_sure("kind: \"ConfigMap\"\napiVersion: 'v1'\n", "ConfigMap");
    is_sure("\"kind\": ConfigMap\r\n'a': |\r\n  b\r\n\r\n  c\r\nd: 'e\r\n  f'\r\n",
        "ConfigMap");
    is_sure("a: {b: {c: [d, {e: 'f'}]}, \"g\":1}\nh: [\n  i,\n  j\n]\nk: {}\n", "");
    is_sure("a:\n  [b,\n c]\nd: [e f, g/h]\ni: [-1, 2.5, 1e+3]\n", "");
    is_sure("a: |2\n   b\n  c\nd:\n- >1-\n   e\n  f\n", "");
    is_sure("a:\n  some text\n  goes on\nb:\n  'c'\nd:\n- e\n", "");
    is_sure("a: |\n  b\tc\n# d\te\nf: g\n", "");
    is_sure("/a/{b}/c:\n  200: d\n  e f: g\n  h(i): :j\nk: ?l\n", "");
    is_sure("a: \"\\u00e9\\n\"\n", "");
    is_sure("[{\"a\": [1, true, null]},\n{\"b\": {}}]\n", "");
    is_sure(
        "{\"kind\": \"X\", \"apiVersion\": \"v1\",\n\t\"b\": [\"\\/\\ud83d\\ude00\", -1e5]}\n",
        "X");
    is_sure("{kind: X, a: b}\n# c\n", "X");
}

static void
finds_what_matters(void **state)
{
    (void)state;
    struct skimmed got = skim("kind: List\nitems:\n- a\n");
    assert_true(got.is_sure && got.skim.has_items);
    pss_arena_release(got.mem);
    got = skim("patchesStrategicMerge:\n- a\n");
    assert_true(got.is_sure && got.skim.has_patches);
    pss_arena_release(got.mem);
    got = skim("a:\n  items:\n  - x\n  kind: Pod\n");
    assert_true(got.is_sure && !got.skim.has_items && got.skim.kind.n == 0);
    assert_true(!got.skim.has_containers && !got.skim.has_template);
    pss_arena_release(got.mem);
    got = skim("apiVersion: a.b/v1 # c.d\nkind: X\n");
    assert_true(got.is_sure);
    assert_str(got.skim.api_version, "a.b/v1");
    pss_arena_release(got.mem);
}

/* Whatever may be a stray goes to the parser. */
static void
finds_containers(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "kind: X\nspec:\n  containers:\n  - image: i\n",
        "kind: X\nspec:\n  \"containers\":\n  - image: i\n",
        "kind: X\nspec:\n- - a: b\n    'initContainers':\n    - image: i\n",
        "kind: X\nspec:\n  containers:\n  - env:\n    - name: b\n  - \"image\": i\n",
        "kind: X\nspec:\n  containers:\n    -\n      image: i\n",
        "kind: X\nspec:\n  containers:\n    - {name: a, image: i}\n",
        "kind: X\nspec:\n  containers: [{name: a, image: i}]\n",
    };
    for (size_t i = 0; i < PSS_COUNT(texts); i++) {
        struct skimmed got = skim(texts[i]);
        assert_true(!got.is_sure || got.skim.has_containers);
        pss_arena_release(got.mem);
    }
    struct skimmed got = skim("spec:\n  template:\n    a: b\n");
    assert_true(got.is_sure && got.skim.has_template && !got.skim.has_containers);
    pss_arena_release(got.mem);
    got = skim("containers: []\nspec:\n  containers:\n    image: i\n");
    assert_true(got.is_sure && !got.skim.has_containers);
    pss_arena_release(got.mem);
    got =
        skim("containers:\n- env:\n  - image: i\n- - image: i\nimages:\n- image: i\n");
    assert_true(got.is_sure && !got.skim.has_containers);
    pss_arena_release(got.mem);
    got = skim("a: containers\nb: |\n  containers:\n");
    assert_true(got.is_sure && !got.skim.has_containers);
    pss_arena_release(got.mem);
}

static void
leaves_the_odd_to_the_parser(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "a: b: c\n",               /* a mapping where none may be */
        "a: b\n  c: d\n",          /* the same on two lines */
        "a:\n  b: c\n d: e\n",     /* a column that no level has */
        " a: b\n",                 /* indented root */
        "a: b\n- c\n",             /* a list beside a key */
        "- a\nb: c\n",             /* a key beside a list */
        "- op: add\n  path: /a\n", /* a patch */
        "- {op: add, path: /a}\n",
        "[{\"op\": \"add\"}]\n",
        "a\n",       /* the root is a scalar */
        "a: &x b\n", /* anchors, aliases, tags */
        "a: *x\n",
        "a: !!str b\n",
        "a: .nan\n",
        "a: -.inf\n", /* no JSON form */
        "a: @b\n",
        "a: `b`\n",
        "a: %b\n",
        "a: \"b\n",
        "a: 'b\n",      /* no end */
        "a: \"b\" c\n", /* text behind a quote */
        "a: \"b\"#c\n",
        "a: \"\\q\"\n",  /* no escape of YAML */
        "a: \"b\nc\"\n", /* a quoted line that is not deeper */
        "a:\tb\n",       /* tabs */
        "a: b\rc: d\r",  /* CR alone */
        "a: \"b\tc\"\n",
        "a: b\n\tc\n",
        "a: [b,\tc]\n",
        "a: |\n \tb\n",         /* a tab where the first text tells the indentation */
        "a: {{ b }}\n",         /* templates */
        "a: [b\n]\nc: [\nd]\n", /* a line in brackets that is not deeper */
        "a: {b}\n",
        "a: [b: c]\n",
        "a: [b,]\n",
        "a: {b: c: d}\n",
        "a: {b:c}\n",
        "a: {null: c}\n",
        "a: {b?: c}\n",
        "a: [b # c\n  ]\n",
        "[a]\nb: c\n",
        "[a] b\n",
        "[a]: b\n",
        "a: [b\n",
        "a: {b: c\n",
        "a: [b]]\n",
        "? a\n: b\n",
        "<<: {}\n",
        "null: a\n",
        "~: a\n",             /* null as a key */
        "a: |\n    b\n  c\n", /* a block scalar's line less deep than its first */
        "a: |\n     \n  b\n", /* its first line blank and deeper */
        "a: |2\n b\n",        /* less deep than its indicator says */
        "a: |22\n  b\n",
        "a: |b\n",
        "a:\n- |\n  b\n c\n",
        "a: b\n...\nc: d\n", /* what follows is dropped */
        "%YAML 1.1\n",
        "kind: \"Po\\u0064\"\n", /* a kind that is not plainly a word */
        "kind: P*d\n",
        "kind:\n",
        "kind: \"\"\n",
        "apiVersion:\nkind: A\n",
        "kind: Pod\nkind: X\n",
        "\"k\\u0069nd\": Pod\n",
        "{\"k\\u0069nd\": \"Pod\"}\n",
        "{\"kind\": \"A\", \"kind\": \"B\"}\n",
        "a : b\n",
        "18446744073709551615: a\n", /* too large for a key */
        "a:\nb\n",
        "a:\n  |\n  b\n  c: d\n",
        "a:\n  b\n  c: d\n",
        "a: \"\\ud800\"\n",
        "a: \"\\x41\"\n",
        "a: b # c\n  d\n", /* a comment ends a plain scalar */
        "a: b\n  # c\n  d\n",
        "a: b\xc2\x85"
        "c\n", /* NEL, LS and a BOM */
        "a: b\xe2\x80\xa8"
        "c\n",
        "a: b\n\xef\xbb\xbf"
        "c: d\n",
        "a: - b\n",
    };
    for (size_t i = 0; i < PSS_COUNT(texts); i++)
        is_unsure(texts[i]);
}

/* What the cutter says of a value of JSON, the skimmer says, too. */
static bool
is_mute(const char *text)
{
    struct skimmed got = skim(text);
    struct pss_chunk chunk = got.chunks.items[0];
    bool is_it = chunk.is_mute;
    chunk.is_mute = false;
    struct pss_skim slow;
    bool is_sure = pss_skim_chunk(&slow, got.doc, &chunk);
    if (is_it)
        assert_true(is_sure && slow.has_text && slow.kind.n == 0 &&
                    slow.api_version.n == 0 && !slow.has_items && !slow.has_patches);
    assert_int_equal(got.is_sure, is_sure);
    pss_arena_release(got.mem);
    return is_it;
}

static void
reads_json_once(void **state)
{
    (void)state;
    static const char *const mute[] = {"{}", "{\"a\": 1}",
        "{\"a\":1,\"b\":[{}, []]}  \n",
        "{\n\t\"a\": \"\\u0041\\n\",\r\n\"b\": -1.5e+3}\n\n",
        ("{\"a\": {\"kind\": \"Pod\", \"apiVersion\": \"v1\", \"items\": [], "
         "\"containers\": [{\"image\": \"a\"}], \"patchesJson6902\": 1}}"),
        "{\"kinds\": 1, \"Kind\": 2, \"\": 3}"};
    static const char *const others[] = {"{\"kind\": 1}", "{\"apiVersion\": \"v1\"}",
        "{\"a\": {}, \"items\": []}", "{\"patches\": []}", "{\"patchesJson6902\": []}",
        "{\"k\\u0069nd\": \"Pod\"}", "{\"a\": {\"\\t\": 1}}", "{\"a\" : 1}",
        "{\"a\":\n1}", "{\"a\":\t1}", "{\"a\": 1}\t\n"};
    for (size_t i = 0; i < PSS_COUNT(mute); i++)
        if (!is_mute(mute[i]))
            fail_msg("not mute: %s", mute[i]);
    for (size_t i = 0; i < PSS_COUNT(others); i++)
        if (is_mute(others[i]))
            fail_msg("mute: %s", others[i]);
    char deep[400];
    for (size_t n = 62; n < 68; n++) {
        memset(deep, '[', n);
        memcpy(deep, "{\"a\":", 5);
        memset(deep + n, ']', n - 5);
        memcpy(deep + 2 * n - 5, "}", 2);
        assert_int_equal(is_mute(deep), n - 5 + 1 <= 64);
    }
    char text[2100];
    for (size_t n = 990; n < 1010; n++) {
        snprintf(text, sizeof(text), "{\"%0*d\": 1}", (int)n, 0);
        assert_int_equal(is_mute(text), n < 1000);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(skims_plain_manifests),
        cmocka_unit_test(skims_what_is_common),
        cmocka_unit_test(finds_what_matters),
        cmocka_unit_test(finds_containers),
        cmocka_unit_test(leaves_the_odd_to_the_parser),
        cmocka_unit_test(reads_json_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
