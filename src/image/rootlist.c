/* The programs that need root. */
#include "pss/base.h"

#include "rootlist.h"

static const struct {
    const char *words; /* with a blank before and behind each */
    const char *hint;
} root_words[] = {
    {" chown chgrp ", "let fsGroup give the files of volumes a group"},
    {" sysctl ", "set it on the node, or in securityContext.sysctls"},
    {" apt apt-get apk yum dnf microdnf ", "install packages when the image is built"},
    {" useradd adduser groupadd addgroup usermod ",
        "make accounts when the image is built"},
    {" setcap mount umount nft ipset modprobe su sudo gosu su-exec setpriv nsenter ",
        ""},
};

static bool
is_listed(const char *list, struct pss_str word)
{
    struct pss_str all = pss_str_of(list);
    for (size_t at = 0; word.n > 0;) {
        at = pss_str_find(all, word, at);
        if (at == SIZE_MAX)
            return false;
        if (at > 0 && all.p[at - 1] == ' ' && all.p[at + word.n] == ' ')
            return true;
        at++;
    }
    return false;
}

/* iptables, ip6tables, and either with such endings. */
static bool
is_iptables(struct pss_str name)
{
    static const char *const ends[] = {"-save", "-restore", "-legacy", "-nft"};
    for (size_t i = 0; i < PSS_COUNT(ends); i++)
        if (pss_str_ends(name, pss_str_of(ends[i]))) {
            name.n -= strlen(ends[i]);
            i = SIZE_MAX; /* from the first one again */
        }
    return pss_str_is(name, "iptables") || pss_str_is(name, "ip6tables");
}

bool
pss_rootlist_has(struct pss_str name)
{
    for (size_t i = 0; i < PSS_COUNT(root_words); i++)
        if (is_listed(root_words[i].words, name))
            return true;
    return is_iptables(name);
}

struct pss_str
pss_rootlist_hint(struct pss_str word)
{
    for (size_t i = 0; i < PSS_COUNT(root_words); i++)
        if (is_listed(root_words[i].words, word))
            return pss_str_of(root_words[i].hint);
    return PSS_STR("");
}

bool
pss_rootlist_is_shell(struct pss_str name)
{
    return is_listed(" sh bash ash dash zsh ksh mksh ", name);
}

bool
pss_rootlist_is_prelude(struct pss_str name)
{
    return is_listed(
        " exec then do else elif if while until time nohup ! command builtin "
        "env busybox tini dumb-init ",
        name);
}
