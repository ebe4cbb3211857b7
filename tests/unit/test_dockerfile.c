/* Which user a Dockerfile gives its image. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/dockerfile.h"

/* "root", a number, `name NAME`, `from IMAGE`, or `! ERROR`. */
static struct pss_str
result(struct pss_arena *mem, const char *text, const char *target)
{
    struct pss_dockerfile file = {0};
    const struct pss_err *err =
        pss_dockerfile_read(&file, mem, pss_str_of(text), pss_str_of(target));
    if (err)
        return pss_arena_printf(mem, "! %.*s", PSS_FMT(err->message));
    if (!file.has_user)
        return pss_arena_printf(mem, "from %.*s", PSS_FMT(file.base));
    if (file.user.kind == PSS_IMAGE_NUMBER)
        return pss_arena_printf(mem, "%lld", (long long)file.user.number);
    if (file.user.kind == PSS_IMAGE_NAMED)
        return pss_arena_printf(mem, "name %.*s", PSS_FMT(file.user.name));
    return PSS_STR("root");
}

static const struct {
    const char *text;
    const char *target;
    const char *result; /* its start, if it is an error */
} cases[] = {
    {"FROM alpine:3\n", "", "from alpine:3"},
    {"FROM alpine:3\nUSER 1000\n", "", "1000"},
    {"from alpine\nuser 1000:0", "", "1000"},
    {"FROM alpine\r\nUSER app\r\n", "", "name app"},
    {"FROM alpine\nUSER app\nRUN x\nUSER 0\n", "", "root"},
    {"FROM scratch\nCOPY a /a\n", "", "root"},
    {"FROM scratch\nUSER 65532:65532\n", "", "65532"},
    {"FROM a AS build\nUSER 5\nFROM b\nCOPY --from=build /a /a\n", "", "from b"},
    {"FROM a AS build\nUSER 5\nFROM b\n", "build", "5"},
    {"FROM a AS build\nUSER 5\nFROM b\n", "BUILD", "5"},
    {"FROM a AS build\nUSER 5\nFROM b\n", "0", "5"},
    {"FROM a AS build\nUSER 5\nFROM b\n", "test", "! line 3: no stage"},
    {"FROM a AS base\nUSER 5\nFROM base AS next\nFROM next\n", "", "5"},
    {"FROM a AS base\nFROM Base\n", "", "from a"},
    {"FROM --platform=$BUILDPLATFORM a AS x\nUSER 7\n", "", "7"},
    {"ARG V=3.20\nFROM alpine:${V}\n", "", "from alpine:3.20"},
    {"ARG V=3.20\nARG I=alpine:$V\nFROM $I\n", "", "from alpine:3.20"},
    {"ARG V\nFROM alpine:$V\n", "", "! line 2: the image"},
    {"ARG V\nFROM alpine:${V:-3}\n", "", "from alpine:3"},
    {"FROM alpine:$V\n", "", "! line 1: the image"},
    {"FROM a\nARG U=1001\nUSER $U\n", "", "1001"},
    {"FROM a\nARG U=1001 G=\"7\"\nUSER ${U}:${G}\n", "", "1001"},
    {"ARG U=5\nFROM a\nUSER $U\n", "", "! line 3: the last USER"},
    {"ARG U=5\nFROM a\nARG U\nUSER $U\n", "", "5"},
    {"FROM a\nENV U=12 V=x\nUSER $U\n", "", "12"},
    {"FROM a\nENV U 12\nUSER $U\n", "", "12"},
    {"FROM a\nENV U='app'\nUSER ${U:+$U}\n", "", "! line 3: the last USER"},
    {"FROM a\nUSER $U\nUSER 9\n", "", "9"},
    {"FROM a\nENV U=5\nFROM b\nUSER $U\n", "", "! line 4: the last USER"},
    {"FROM a\nUSER \\\n  # why\n\n  1000\n", "", "1000"},
    {"# escape=`\nFROM a\nRUN x `\n  && y\nUSER 3\n", "", "3"},
    {"# syntax=x\n# escape = `\nFROM a\nRUN c:\\\nUSER 3\n", "", "3"},
    {"\xEF\xBB\xBF# escape=`\nFROM a\nRUN c:\\\nUSER 3\n", "", "3"},
    {"# why a = b\n# escape=`\nFROM a\nRUN x \\\n USER 3\n", "", "from a"},
    {"# unknown=b\n# escape=`\nFROM a\nRUN x \\\n USER 3\n", "", "from a"},
    {"\n# escape=`\nFROM a\nRUN x \\\n USER 3\n", "", "from a"},
    {"# escape=/\nFROM a\n", "", "! the escape"},
    /* Lines that go on stand together without a blank. */
    {"FROM a\nUSER 10\\\n00\n", "", "1000"},
    {"FROM a\nUSER \\ \t\r\n  1000 \r\n", "", "1000"},
    {"FROM a\nRUN echo \\\\\nUSER 5\n", "", "5"},
    {"FROM a\nRUN echo \\\n", "", "from a"},
    {"FROM a\n  # USER 1\n\tUSER 5", "", "5"},
    {"FROM a\nUSER 5 # not a comment\n", "", "name 5 # not a comment"},
    {"FROM a\nUSER \"1000:1000\"\n", "", "1000"},
    /* An ENV hides an ARG; the values of a line see what stands above it. */
    {"FROM a\nENV U=5\nARG U=6\nUSER $U\n", "", "5"},
    {"FROM a\nARG U=6\nENV U=5\nUSER $U\n", "", "5"},
    {"FROM a\nENV U=5\nENV U=6 V=$U\nUSER $V\n", "", "5"},
    {"FROM a\nARG U=6\nENV U=${U}\nUSER $U\n", "", "6"},
    {"FROM a\nARG U=5\nARG U\nUSER $U\n", "", "5"},
    {"FROM a\nARG U=5\nARG U=6\nUSER $U\n", "", "! line 4: the last USER"},
    {"FROM a\nUSER ${U:-1000}\n", "", "1000"},
    {"FROM a\nUSER ${U:-\"1000\"}\n", "", "! line 2: the last USER"},
    {"FROM a\nUSER ${U:-${V:-5}}\n", "", "! line 2: the last USER"},
    {"FROM a\nUSER ${U:?none}\n", "", "! line 2: the last USER"},
    {"FROM a\nARG U=5\nUSER ${U#x}\n", "", "! line 3: the last USER"},
    {"FROM a\nARG U=5\nUSER \\$U\n", "", "name $U"},
    {"FROM a\nARG U=5\nUSER '$U'\n", "", "name $U"},
    {"FROM a\nUSER $\n", "", "! line 2: the last USER"},
    {"FROM a\nUSER $1\n", "", "! line 2: the last USER"},
    /* A stage takes ENV from the one on which it stands, but no ARG. */
    {"FROM a AS b\nENV U=5\nFROM b\nUSER $U\n", "", "5"},
    {"FROM a AS b\nARG U=5\nFROM b\nUSER $U\n", "", "! line 4: the last USER"},
    {"FROM a AS b\nENV U=5\nFROM b AS c\nENV U=6\nFROM b\nUSER $U\n", "", "5"},
    /* Of two stages of a name the last is a base, the first a target. */
    {"FROM a AS b\nUSER 5\nFROM a AS b\nUSER 6\nFROM b\n", "", "6"},
    {"FROM a AS b\nUSER 5\nFROM a AS b\nUSER 6\nFROM b\n", "b", "5"},
    {"FROM b AS b\nUSER 5\n", "", "5"},
    {"FROM a AS b\nONBUILD USER 5\nFROM b\n", "", "! line 3: the last USER"},
    {"FROM a AS b\nONBUILD USER 5\nFROM b\nUSER 6\n", "", "6"},
    {"FROM a AS b\nONBUILD RUN x\nFROM b\n", "", "from a"},
    {"FROM a\nONBUILD RUN <<E\nUSER 5\nE\n", "", "from a"},
    /* Here-documents. */
    {"FROM a\nRUN <<EOF\nUSER 5\nEOF\n", "", "from a"},
    {"FROM a\nRUN cat <<'E F'\nUSER 5\nE F\nUSER 6\n", "", "6"},
    {"FROM a\nCOPY <<E 3<<F /x/\nUSER 5\nE\nUSER 6\nF\nUSER 7\n", "", "7"},
    {"FROM a\nRUN <<E\n E\nUSER 5\nE\n", "", "from a"},
    {"FROM a\nRUN <<-E\n\tE\nUSER 5\n", "", "5"},
    {"FROM a\nRUN <<E\r\nUSER 5\r\nE\r\nUSER 6\r\n", "", "6"},
    {"FROM a\nRUN <<E \\\n && x\nUSER 5\nE\nUSER 6\n", "", "6"},
    {"FROM a\nRUN <<E\nUSER 5\n", "", "! line 2: a here-document has no end"},
    {"FROM a\nRUN echo $((1<<2))\nUSER 5\n", "", "5"},
    {"FROM a\nRUN sh -c \"cat <<EOF\"\nUSER 5\n", "", "5"},
    {"FROM a\nRUN cat <<<EOF\nUSER 5\n", "", "5"},
    {"FROM a\nRUN a << EOF\nUSER 5\n", "", "5"},
    {"FROM a\nENV A=<<EOF\nUSER 5\n", "", "5"},
    {"FROM a\nRUN <<-\"E\" cat <<F\nUSER 5\nE\nUSER 6\nF\nUSER 7\n", "", "7"},
    {"FROM a\nONBUILD USER 5\n", "", "from a"},
    {"FROM a\nRUN echo \\\n USER 5\n", "", "from a"},
    {"FROM a\nUSERS 5\n", "", "from a"},
    {"USER 5\n", "", "! line 1: USER stands before"},
    {"", "", "! line 0: there is no FROM"},
    {"kind: Pod\n", "", "! line 1: there is no FROM"},
    {"FROM\n", "", "! line 1: FROM names no image"},
    {"FROM a\nUSER ${U\n", "", "! line 2: the last USER"},
    {"FROM a\nUSER\n", "", "! line 2: the last USER"},
};

static void
finds_the_user(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_str got = result(mem, cases[i].text, cases[i].target);
        struct pss_str wanted = pss_str_of(cases[i].result);
        bool is_error = wanted.p[0] == '!';
        if (is_error ? !pss_str_starts(got, wanted) : !pss_str_eq(got, wanted))
            fail_msg(
                "%s-> %.*s, wanted %.*s", cases[i].text, PSS_FMT(got), PSS_FMT(wanted));
    }
    pss_arena_release(mem);
}

/* Values that grow at each line, and many stages. */
static void
has_limits(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_buf text = {0};
    pss_buf_puts(&text, "FROM a\nARG A=aaaaaaaa\n");
    for (size_t i = 0; i < 100; i++)
        pss_buf_puts(&text, "ENV A=$A$A$A$A\n");
    pss_buf_putc(&text, '\0');
    assert_true(pss_str_starts(result(mem, text.p, ""), PSS_STR("! line 7")));
    /* A long line of many values. */
    static const char *const lines[] = {"ENV B=", "USER ", "FROM "};
    for (size_t k = 0; k < PSS_COUNT(lines); k++) {
        text.n = 0;
        pss_buf_puts(&text, "ARG A=aaaaaaaaaaaaaaaa\nFROM a\nARG A\n");
        pss_buf_puts(&text, lines[k]);
        for (size_t i = 0; i < 100000; i++)
            pss_buf_puts(&text, "$A");
        pss_buf_puts(&text, "\nUSER 5\n");
        pss_buf_putc(&text, '\0');
        assert_true(pss_str_starts(result(mem, text.p, ""), PSS_STR("! line 4")));
    }
    /* Many lines of one long value. */
    text.n = 0;
    pss_buf_puts(&text, "FROM a\nENV A=");
    for (size_t i = 0; i < 4000; i++)
        pss_buf_putc(&text, 'a');
    for (size_t i = 0; i < 5000; i++)
        pss_buf_puts(&text, "\nUSER $A");
    pss_buf_putc(&text, '\0');
    assert_true(pss_str_starts(result(mem, text.p, ""), PSS_STR("! line 10")));
    text.n = 0;
    pss_buf_puts(&text, "FROM a\nENV ");
    for (size_t i = 0; i < 20000; i++)
        pss_buf_puts(&text, "A=1 ");
    pss_buf_putc(&text, '\0');
    assert_true(pss_str_starts(result(mem, text.p, ""), PSS_STR("! line 2: there")));
    text.n = 0;
    for (size_t i = 0; i < 1001; i++)
        pss_buf_puts(&text, "FROM a\n");
    pss_buf_putc(&text, '\0');
    assert_true(pss_str_starts(result(mem, text.p, ""), PSS_STR("! line 1001")));
    pss_buf_release(&text);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_user),
        cmocka_unit_test(has_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
