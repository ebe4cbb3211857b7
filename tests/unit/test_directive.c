/* Where directives stand and what they are about. */
#include "manifest.h"

#include "pss/directive.h"
#include "pss/path.h"

struct row {
    const char *text;
    const char *wanted; /* one a directive: PATH of its entry, "file", "none" or "bad",
                           its words, its reason; parted by "; " */
};

static struct pss_str
show(struct pss_arena *mem, const struct pss_directives *all)
{
    struct pss_str out = PSS_STR("");
    for (size_t i = 0; i < all->n; i++) {
        const struct pss_directive *it = &all->items[i];
        struct pss_str what = PSS_STR("none");
        if (it->fault)
            what = PSS_STR("bad");
        else if (it->is_file)
            what = PSS_STR("file");
        else if (it->entry)
            what = pss_path_of(mem, it->entry, NULL);
        out = pss_arena_printf(mem, "%.*s%s%.*s", PSS_FMT(out), i ? "; " : "",
            PSS_FMT(what.n ? what : PSS_STR("root")));
        for (size_t k = 0; k < it->words.n && !it->fault; k++)
            out = pss_arena_printf(
                mem, "%.*s %.*s", PSS_FMT(out), PSS_FMT(it->words.items[k].text));
        if (it->reason.n)
            out =
                pss_arena_printf(mem, "%.*s (%.*s)", PSS_FMT(out), PSS_FMT(it->reason));
    }
    return out;
}

/* The directives of the last chunk with a root. */
static void
check(const struct row *row)
{
    struct manifest m = {.mem = pss_arena_new()};
    size_t n = strlen(row->text);
    char *text = pss_alloc(m.mem, n + 64);
    memcpy(text, row->text, n);
    struct pss_doc *doc = pss_doc_new(m.mem, "x", (struct pss_str){text, n});
    struct pss_chunks chunks = {0};
    struct pss_str got = PSS_STR("");
    assert_null(pss_cut(&chunks, doc));
    for (size_t i = 0; i < chunks.n; i++) {
        struct pss_tree tree;
        struct pss_directives all = {0};
        const struct pss_err *err = pss_tree_parse(&tree, doc, &chunks.items[i]);
        if (err)
            fail_msg("%.*s: %s", PSS_FMT(err->message), row->text);
        pss_directives_of(&all, &tree);
        if (tree.root)
            got = show(m.mem, &all);
    }
    if (!pss_str_is(got, row->wanted))
        print_error("in:\n%s\n", row->text);
    assert_text(got, row->wanted);
    pss_arena_release(m.mem);
}

static void
a_directive_has_a_form(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"a: 1 # pss-fix: ignore[x]\n", "a x"},
        {"a: 1 #pss-fix:ignore[x]\n", "a x"},
        {"a: 1 #  pss-fix:  ignore [ x ,y ]  why not \n", "a x y (why not)"},
        {"a: 1 # pss-fix: ignore[seccompProfile_restricted, field-case]: so\r\n",
            "a seccompProfile_restricted field-case (: so)"},
        {"a: 1 # see #12 # pss-fix: ignore[x] b\n", "a x (b)"},
        {"a: 1 # pss-fix: ignore[x] b # pss-fix: ignore[y] c\n", "a x (b); a y (c)"},
        {"a: 1 # pss-fix: ignore[x]", "a x"},
        {"a: 1 # pss-fix: ignore\n", "bad"},
        {"a: 1 # pss-fix: ignore x\n", "bad"},
        {"a: 1 # pss-fix: ignore[]\n", "bad"},
        {"a: 1 # pss-fix: ignore[x\n", "bad"},
        {"a: 1 # pss-fix: ignore[x,]\n", "bad"},
        {"a: 1 # pss-fix: ignore[x y]\n", "bad"},
        {"a: 1 # pss-fix: ignored[x]\n", "bad"},
        {"a: 1 # pss-fix: see the manual\n", ""},
        {"a: 1 # Pss-Fix: ignore[x]\n", ""},
        {"a: 1 ## pss-fix: ignore[x]\n", ""},
        {"a: 1 # a#pss-fix: ignore[x]\n", ""},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

static void
text_is_no_comment(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"a: '# pss-fix: ignore[x]'\n", ""},
        {"a: \"b\n  # pss-fix: ignore[x]\n  \"\n", ""},
        {"a: \"# pss-fix: ignore[x]\" # pss-fix: ignore[y]\n", "a y"},
        {"\"# pss-fix: ignore[x]\": 1\n", ""},
        {"a: b#pss-fix:ignore[x]\n", ""},
        {"a: |\n  # pss-fix: ignore[x]\n  b # pss-fix: ignore[y]\nc: 1\n", ""},
        {"a: | # pss-fix: ignore[x]\n  # pss-fix: ignore[y]\nc: 1\n", "a x"},
        {"a: >-\n  b\n# pss-fix: ignore[x]\nc: 1\n", "c x"},
        {"a: |+\n  b\n\n # pss-fix: ignore[x]\nc: 1\n", "c x"},
        {"{\"a\": \"# pss-fix: ignore[x]\"}\n", ""},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

static void
it_stands_at_an_entry(void **state)
{
    (void)state;
    static const struct row rows[] = {
        /* at the end of a line: the entry that begins there, of several the outermost */
        {"a:\n  b: 1 # pss-fix: ignore[x]\n  c: 2\n", "a.b x"},
        {"a: # pss-fix: ignore[x]\n  b: 1\n", "a x"},
        {"a:\n- b: 1 # pss-fix: ignore[x]\n  c: 1\n", "a[0] x"},
        {"a:\n- b: 1\n  c: 1 # pss-fix: ignore[x]\n", "a[0].c x"},
        {"a:\n- - b # pss-fix: ignore[x]\n  - c\n", "a[0] x"},
        {"a: {b: {c: 1}} # pss-fix: ignore[x]\n", "a x"},
        {"a: &x # pss-fix: ignore[x]\n  b: 1\nc: *x # pss-fix: ignore[y]\n",
            "a x; c y"},
        {"a: # pss-fix: ignore[x]\nb: 1\n", "a x"},
        {"? a # pss-fix: ignore[x]\n: b\n", "a x"},
        /* in flow */
        {"a: { # pss-fix: ignore[x]\n  b: 1, # pss-fix: ignore[y]\n  c: 2 }\n",
            "a x; a.b y"},
        {"a: {\n  b: 1,\n} # pss-fix: ignore[x]\nc: 1\n", "a x"},
        {"{\n  a: [{\n    b: 1,\n  }, { # pss-fix: ignore[x]\n    b: 2\n  }],\n}\n",
            "a[1] x"},
        {"{\n  a: [{\n    b: 1,\n  }], # pss-fix: ignore[x]\n}\n", "a x"},
        {"{\n  a: 1,\n} # pss-fix: ignore[x]\n", "root x"},
        {"a: [\n  # pss-fix: ignore[x]\n  b,\n  c]\n", "a[0] x"},
        /* text over several lines */
        {"a: \"b\n  c\" # pss-fix: ignore[x]\nd: 1\n", "a x"},
        {"a: b\n  c # pss-fix: ignore[x]\nd: 1\n", "a x"},
        {"z:\n  a: \"b\n    c\" # pss-fix: ignore[x]\n", "z.a x"},
        /* on its own line: the next key or item */
        {"# pss-fix: ignore[x]\na: 1\n", "a x"},
        {"a:\n  # pss-fix: ignore[x]\n  - b: 1\n    c: 1\n", "a[0] x"},
        {"a:\n    # pss-fix: ignore[x]\n  - b: 1\n", "a[0] x"},
        {"a:\n- b: 1\n  # pss-fix: ignore[x]\n\n  # text\n- b: 2\n", "a[1] x"},
        {"a:\n  b: 1\n  # pss-fix: ignore[x]\nc: 1\n", "c x"},
        {"a: 1\n# pss-fix: ignore[x]\n", "none x"},
        {"\xef\xbb\xbf# pss-fix: ignore[x]\na: 1\n", "a x"},
        /* the whole document */
        {"# pss-fix: ignore-file[x] all of it\na: 1\n", "file x (all of it)"},
        {"--- # pss-fix: ignore-file[x]\na: 1\n", "file x"},
        {"# pss-fix: ignore-file[x]\n---\na: 1\n", "file x"},
        {"# pss-fix: ignore-file[x]\n\n---\n# text\n---\na: 1\n", "file x"},
        {"a: 1\n# pss-fix: ignore-file[x]\n---\nb: 1\n", ""},
        {"a: 1 # pss-fix: ignore-file[x]\n", "bad"},
        {"a: 1\n---\nb: 1\n# pss-fix: ignore-file[x]\n", "bad"},
    };
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        check(&rows[i]);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_directive_has_a_form),
        cmocka_unit_test(text_is_no_comment),
        cmocka_unit_test(it_stands_at_an_entry),
    };
    return cmocka_run_group_tests_name("directive", tests, NULL, NULL);
}
