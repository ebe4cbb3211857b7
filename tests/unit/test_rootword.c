/* Programs that need root, in what a container starts. */
#include "unit.h"

#include "pss/arena.h"
#include "pss/rootword.h"

/* Words of a container with a `|` between, and the program that needs root. */
static const struct {
    const char *words;
    const char *found;
} cases[] = {
    {"chown|-R|999|/data", "chown"},
    {"/bin/chown|-R|999|/data", "chown"},
    {"echo|chown", ""},
    {"sh|-c|chown -R 999 /data", "chown"},
    {"/bin/sh|-c|true; chown -R 999 /data", "chown"},
    {"bash|-ec|true && chgrp 0 x", "chgrp"},
    {"bash|-e|-o|pipefail|-c|sysctl -w vm.max_map_count=262144", "sysctl"},
    {"bash|-eo|pipefail|-c|apt-get update", "apt-get"},
    {"sh|-c|-e|apk add curl", "apk"},
    {"sh|script.sh|-c|chown x", ""},
    {"sh|-c|echo chown x", ""},
    {"sh|-c|echo 'a; chown x'", ""},
    {"sh|-c|echo \"a; chown x\"", ""},
    {"sh|-c|echo a\\; chown x", ""},
    {"sh|-c|# chown x\ntrue", ""},
    {"sh|-c|echo a#b\nchown x", "chown"},
    {"sh|-c|ls /usr/bin/chown", ""},
    {"sh|-c|cat /chown/chown", ""},
    {"sh|-c|A=1 B='2 3' exec chown x", "chown"},
    {"sh|-c|A=chown; echo $A", ""},
    {"sh|-c|if test -d /x; then chown 1 /x; fi", "chown"},
    {"sh|-c|if ! mount /x; then true; fi", "mount"},
    {"sh|-c|for f in chown; do echo $f; done", ""},
    {"sh|-c|for f in *; do chgrp 1 $f; done", "chgrp"},
    {"sh|-c|{ time nohup useradd x; }", "useradd"},
    {"sh|-c|(umount /x)", "umount"},
    {"sh|-c|echo $(date) mount", ""},
    {"sh|-c|x=$(iptables-legacy-save)", "iptables-legacy-save"},
    {"sh|-c|echo `nft list`", "nft"},
    {"sh|-c|echo ${x} mount", ""},
    {"sh|-c|true 2>/dev/null || ip6tables -L", "ip6tables"},
    {"sh|-c|>/dev/null 2>&1 modprobe x", "modprobe"},
    {"sh|-c|echo x > mount", ""},
    {"sh|-c|echo x | su - y", "su"},
    {"sh|-c|case $1 in mount) true;; chown|chgrp) true;; esac", ""},
    {"sh|-c|case $1 in a) chown x;; esac", "chown"},
    {"sh|-c|cat <<EOF\nchown x\nEOF\ntrue", ""},
    {"sh|-c|cat <<-'E' >x\n\tchown x\n\tE\nsudo x", "sudo"},
    {"sh|-c|cat <<A; cat <<B\nchown\nA\nmount\nB\n", ""},
    {"sh|-c|sysctl vm.max_map_count", ""},
    {"sh|-c|sysctl -a | grep x", ""},
    {"sh|-c|sysctl -q vm.max_map_count=1", "sysctl"},
    {"sysctl|-w|a=b", "sysctl"},
    {"sysctl|-a", ""},
    {"sh|-c|bash -c 'chown x'", "chown"},
    {"sh|-c|sh -c \"sh -c 'gosu a b'\"", "gosu"},
    {"su-exec|redis|redis-server", "su-exec"},
    {"env|A=b|setpriv|x", "setpriv"},
    {"tini|--|sh|-c|chown x", "chown"},
    {"chowner", ""},
    {"mountpoint|/x", ""},
    {"sh|-c|aptitude x; addgroups; xchown", ""},
    {"sh|-c|true \\\n  && chown x", "chown"},
    {"sh|-c|", ""},
    {"sh|-c", ""},
    {"", ""},
    {"sh|-c|echo 'open", ""},
    {"sh|-c|((((((((chown x", "chown"},
};

static size_t
split(struct pss_str *words, const char *text)
{
    size_t n = 0;
    struct pss_str rest = pss_str_of(text);
    while (n < 3 || (rest.n > 0 && n < 12)) {
        bool is_script = n > 0 && words[n - 1].n > 1 && words[n - 1].p[0] == '-' &&
                         memchr(words[n - 1].p, 'c', words[n - 1].n) &&
                         !pss_str_starts(rest, PSS_STR("-"));
        size_t bar = is_script ? SIZE_MAX : pss_str_find(rest, PSS_STR("|"), 0);
        words[n++] = (struct pss_str){rest.p, bar == SIZE_MAX ? rest.n : bar};
        if (bar == SIZE_MAX)
            break;
        rest = (struct pss_str){rest.p + bar + 1, rest.n - bar - 1};
    }
    return n;
}

static void
finds_programs(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_str words[16];
        size_t n = split(words, cases[i].words);
        struct pss_str found = pss_root_word(mem, words, n);
        if (!pss_str_is(found, cases[i].found))
            fail_msg("%s: \"%.*s\", wanted \"%s\"", cases[i].words, PSS_FMT(found),
                cases[i].found);
    }
    pss_arena_release(mem);
}

static void
takes_long_and_odd_scripts(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    size_t n = 200000;
    char *text = pss_alloc(mem, n + 1);
    static const char odd[] = "(`<\"'\\$;|{\0\n#)";
    for (size_t k = 0; k < sizeof odd; k++) {
        memset(text, odd[k], n);
        struct pss_str words[] = {PSS_STR("sh"), PSS_STR("-c"), {text, n}};
        assert_int_equal(pss_root_word(mem, words, 3).n, 0);
    }
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_programs),
        cmocka_unit_test(takes_long_and_odd_scripts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
