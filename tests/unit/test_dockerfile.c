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
    {"FROM a\nRUN <<EOF\nUSER 5\nEOF\n", "", "from a"},
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
