/* Who a container runs as, what is written, and whether it starts. */
#include "unit.h"

#include "pss/who.h"

static struct pss_arena *mem;

/* One container and what is wanted of it. */
struct one {
    const char *what;
    const char *image;
    const char *config;   /* the User that --image-config tells; NULL: nothing */
    int64_t user;         /* the author's; 0: none */
    int64_t option;       /* --run-as-user=N */
    const char *words[4]; /* a command, or behind "" arguments */
    const char *claim;    /* where a persistent claim is mounted */
    const char *mounts;   /* other mounts, with commas */
    const char *configs;  /* mounts of ConfigMaps */
    const char *variable;
    int64_t port;
    unsigned flags;
    unsigned vouched;
    /* `NUMBER START`, then reasons (`!` where the pod is left for it), `+DIRECTORIES`,
     * `^CAPABILITY`, `fsGroup`. */
    const char *result;
};

enum {
    IMAGE = 1,       /* --run-as-user=image */
    NON_ROOT = 2,    /* the author says runAsNonRoot: true */
    PASSES = 4,      /* the pod passes */
    NO_MOUNT = 8,    /* repairs without writable */
    UNSAFE = 16,     /* repairs with unsafe */
    FS_GROUP = 32,   /* the pod has one */
    SETS_GROUP = 64, /* --fs-group=auto */
    OPEN_PORTS = 128,
    HAS_GROUP = 256,
    NO_TABLE = 512,
    KNOWN = 1024, /* only documented numbers */
};

static const struct one cases[] = {
    {"no evidence", "example.com/a:1", .result = "65532 unknown unknown-image"},
    {"no user, but other users are known to do", "php:8.3-cli",
        .result = "65532 likely unknown-image"},
    {"the same number, written before", "php:8.3-cli", .user = 65532,
        .result = "- likely"},
    {"not a reference", "${IMAGE}", .result = "65532 unknown unknown-image"},
    {"the author's number", "example.com/a", .user = 5,
        .result = "- unknown unknown-image"},
    {"the author's number where the pod passes", "example.com/a", .user = 5,
        .flags = PASSES, .result = "- unknown"},
    {"the author's number is the image's", "docker.io/grafana/loki:3", .user = 10001,
        .result = "- yes"},
    {"the author's number, any will do", "haproxy:3", .user = 5, .result = "- yes"},
    {"the author's number, directories are another's", "redis:7", .user = 5,
        .result = "- unknown"},
    {"and a mount covers them", "redis:7", .user = 5, .mounts = "/data",
        .result = "- likely"},
    {"the author's number, and a word that needs root", "example.com/a", .user = 5,
        .words = {"chown", "x"}, .result = "- unknown unknown-image"},
    {"a number", "x/y:1", "1000", .result = "1000 yes"},
    {"a number of the table", "docker.io/grafana/loki:3", .result = "10001 yes"},
    {"a configuration wins over the table", "docker.io/grafana/loki:3", "7",
        .result = "7 yes"},
    {"a name whose number the table knows", "memcached", .result = "11211 yes"},
    {"a name without a number", "x/y:1", "app", .result = "65532 likely named-user"},
    {"a name without a number, with directories", "n8nio/n8n:1",
        .result = "65532 no named-user would-not-start!"},
    {"and a mount covers them", "n8nio/n8n:1", .mounts = "/home/node/",
        .result = "65532 likely named-user"},
    {"root with a number", "node:22", .result = "1000 yes starts-as-root"},
    {"root without a number", "python:3.12", .result = "65532 likely root-image"},
    {"root by a configuration, a number by the table", "node:22", "",
        .result = "1000 yes starts-as-root"},
    {"root, any will do", "traefik/whoami", "",
        .result = "65532 likely root-image low-port"},
    {"directories must be writable", "nginx:1.27",
        .result = "101 likely starts-as-root low-port +/var/cache/nginx,/var/run"},
    {"one of them is mounted", "nginx:1.27", .mounts = "/var/cache/nginx", .port = 8080,
        .result = "101 yes starts-as-root +/var/run"},
    {"both are, one by another name", "nginx:1.27", .mounts = "/var/cache,/run",
        .port = 8080, .result = "101 yes starts-as-root"},
    {"no mounts are permitted", "nginx:1.27", .port = 8080, .flags = NO_MOUNT,
        .result = "101 no starts-as-root would-not-start!"},
    {"its own configuration", "nginx:1.27", .configs = "/etc/nginx/conf.d",
        .port = 8080, .result = "101 likely starts-as-root +/var/cache/nginx,/var/run"},
    {"another program", "nginx:1.27", .words = {"sleep", "1"}, .port = 8080,
        .result = "101 likely starts-as-root"},
    {"its program in a script", "nginx:1.27", .words = {"sh", "-c", "exec nginx"},
        .port = 8080, .result = "101 likely starts-as-root +/var/cache/nginx,/var/run"},
    {"nothing is known without the table", "nginx:1.27", .flags = NO_TABLE,
        .result = "65532 unknown unknown-image"},
    {"data without a volume", "minio/minio", .words = {"", "server", "/data"},
        .result = "1000 no starts-as-root would-not-start!"},
    {"data in a claim", "minio/minio", .words = {"", "server", "/data"},
        .claim = "/data", .flags = FS_GROUP, .result = "1000 yes starts-as-root"},
    {"data elsewhere", "minio/minio", .words = {"", "server", "/export"},
        .mounts = "/export", .result = "1000 yes starts-as-root"},
    {"an image that needs root", "docker.io/gitea/gitea:1.21",
        .result = "65532 no root-image needs-root! low-port"},
    {"and is permitted", "docker.io/gitea/gitea:1.21", .flags = UNSAFE,
        .result = "65532 no root-image needs-root low-port"},
    {"and is vouched for", "docker.io/gitea/gitea:1.21",
        .vouched = 1u << PSS_WHY_NEEDS_ROOT,
        .result = "65532 no root-image needs-root low-port"},
    {"a word that needs root", "busybox", .words = {"sh", "-c", "chown 1 /x; true"},
        .result = "65532 no root-image needs-root!"},
    {"a variable is missing", "hashicorp/vault:1.19",
        .result = "100 no starts-as-root would-not-start!"},
    {"a variable is there", "hashicorp/vault:1.19", .variable = "SKIP_SETCAP=1",
        .result = "100 yes starts-as-root"},
    {"a variable with a value", "envoyproxy/envoy:v1.16.0", .variable = "ENVOY_UID=1",
        .result = "65532 no named-user would-not-start!"},
    {"of the right value", "envoyproxy/envoy:v1.16.0", .variable = "ENVOY_UID=0",
        .result = "65532 likely named-user"},
    {"a mesh proxy", "istio/proxyv2:1.22", .result = "1337 yes starts-as-root"},
    {"under another number", "istio/proxyv2:1.22", .user = 5,
        .result = "- unknown kept-user"},
    {"under the option's number", "istio/proxyv2:1.22", .option = 5,
        .result = "5 unknown kept-user"},
    {"a capability in the file", "registry.k8s.io/coredns/coredns:v1.11.3",
        .port = 8053, .result = "65532 yes file-capability ^NET_BIND_SERVICE"},
    {"one that is forbidden", "hashicorp/vault:2.0.1",
        .result = "100 no starts-as-root would-not-start!"},
    {"a volume, nobody knows whose", "example.com/a", .claim = "/d",
        .result = "65532 unknown unknown-image unknown-user-of-volume!"},
    {"root, and a volume", "python:3", .claim = "/d",
        .result = "65532 unknown root-image unknown-user-of-volume!"},
    {"with an fsGroup", "example.com/a", .claim = "/d", .flags = FS_GROUP,
        .result = "65532 unknown unknown-image"},
    {"which we write", "example.com/a", .claim = "/d", .flags = SETS_GROUP,
        .result = "65532 unknown unknown-image fsGroup"},
    {"with the option's number", "example.com/a", .claim = "/d", .option = 7,
        .result = "7 unknown volume"},
    {"vouched for", "example.com/a", .claim = "/d",
        .vouched = 1u << PSS_WHY_UNKNOWN_USER_OF_VOLUME,
        .result = "65532 unknown unknown-image unknown-user-of-volume"},
    {"a volume and a known number", "postgres:16", .claim = "/var/lib/postgresql/data",
        .result = "999 unknown starts-as-root volume"},
    {"the option", "node:22", .option = 7, .result = "7 likely"},
    {"the option, and directories of another", "redis:7", .option = 7,
        .result = "7 unknown"},
    {"documented numbers alone: none", "example.com/a", .flags = KNOWN,
        .result = "- unknown unknown-image"},
    {"documented numbers alone: the image runs as a number", "x/y:1", "7",
        .flags = KNOWN, .result = "- yes"},
    {"documented numbers alone: a name", "memcached", .flags = KNOWN,
        .result = "11211 yes"},
    {"documented numbers alone: root, and none", "x/y:1", "0", .flags = KNOWN,
        .result = "- no would-not-start!"},
    {"documented numbers alone: a word that needs root", "example.com/a",
        .words = {"chown", "x"}, .flags = KNOWN, .result = "- no needs-root!"},
    {"documented numbers alone: the author's", "example.com/a", .user = 5,
        .words = {"chown", "x"}, .flags = KNOWN, .result = "- unknown unknown-image"},
    {"the image's own", "example.com/a", .flags = IMAGE,
        .result = "- unknown unknown-image"},
    {"the image's own, a number", "x/y:1", "7", .flags = IMAGE, .result = "- yes"},
    {"the image's own, a name", "memcached", .flags = IMAGE,
        .result = "- no would-not-start"},
    {"the image's own, no obstacle counts", "gitea/gitea:1", .words = {"chown"},
        .claim = "/d", .flags = IMAGE | FS_GROUP,
        .result = "- no would-not-start needs-root"},
    {"the image's own, a word that needs root", "x/y:1", "7", .words = {"chown"},
        .flags = IMAGE, .result = "- no needs-root"},
    {"a name without a number, and a volume", "x/y:1", "app", .claim = "/d",
        .result = "65532 unknown named-user volume"},
    {"runAsNonRoot, nothing known", "example.com/a", .flags = NON_ROOT,
        .result = "- unknown unknown-image"},
    {"runAsNonRoot, a number", "x/y:1", "7", .flags = NON_ROOT, .result = "- yes"},
    {"runAsNonRoot, root", "node:22", .flags = NON_ROOT,
        .result = "1000 yes starts-as-root"},
    {"runAsNonRoot, a name", "memcached", .flags = NON_ROOT, .result = "11211 yes"},
    {"runAsNonRoot, root, nothing to repair", "node:22", .flags = NON_ROOT | PASSES,
        .result = "- no would-not-start"},
    {"runAsNonRoot, an option", "example.com/a", .option = 7, .flags = NON_ROOT,
        .result = "- unknown unknown-image"},
    {"a low port", "x/y:1", "7", .port = 80, .result = "7 likely low-port"},
    {"that is opened", "x/y:1", "7", .port = 80, .flags = OPEN_PORTS,
        .result = "7 yes"},
    {"only gid 0 may write", "quay.io/keycloak/keycloak:25", .user = 5,
        .flags = HAS_GROUP, .result = "- likely"},
};

static void
add_mounts(
    struct pss_who_mount *mounts, size_t *n, const char *list, enum pss_mount_kind kind)
{
    struct pss_str rest = pss_str_of(list ? list : "");
    struct pss_str path;
    while (pss_image_list_next(&path, &rest))
        mounts[(*n)++] = (struct pss_who_mount){path, kind, false};
}

static struct pss_str
told(const struct pss_who *who)
{
    struct pss_str text = PSS_STR("-");
    if (who->number >= 0)
        text = pss_arena_printf(mem, "%lld", (long long)who->number);
    text = pss_arena_printf(mem, "%.*s %s", PSS_FMT(text), pss_start_name(who->start));
    bool is_left = false;
    for (size_t i = 0; i < who->n_reasons; i++) {
        text = pss_arena_printf(mem, "%.*s %s%s", PSS_FMT(text),
            pss_why_name(who->reasons[i].why), who->reasons[i].is_leaving ? "!" : "");
        is_left |= who->reasons[i].is_leaving;
        assert_true(who->reasons[i].text.n > 20);
        assert_true(
            pss_str_find(who->reasons[i].text, PSS_STR("{detail"), 0) == SIZE_MAX);
        assert_true(pss_str_find(who->reasons[i].text, PSS_STR("''"), 0) == SIZE_MAX);
    }
    assert_int_equal(is_left, who->is_left);
    if (who->scratch.n > 0)
        text =
            pss_arena_printf(mem, "%.*s +%.*s", PSS_FMT(text), PSS_FMT(who->scratch));
    if (who->capability.n > 0)
        text = pss_arena_printf(
            mem, "%.*s ^%.*s", PSS_FMT(text), PSS_FMT(who->capability));
    return pss_arena_printf(
        mem, "%.*s%s", PSS_FMT(text), who->sets_fs_group ? " fsGroup" : "");
}

static struct pss_str
decide(const struct one *one)
{
    struct pss_image_configs configs;
    pss_image_configs_begin(&configs, mem, NULL);
    struct pss_image_facts facts = {
        .configs = &configs, .uses_table = (one->flags & NO_TABLE) == 0};
    if (one->config) {
        struct pss_image_ref ref;
        struct pss_image_config config = {
            .user = pss_image_user_of(pss_str_of(one->config))};
        assert_true(pss_image_ref_parse(&ref, mem, NULL, pss_str_of(one->image)));
        assert_null(pss_image_configs_put(&configs, &ref, &config));
    }
    struct pss_evidence evidence;
    (void)pss_evidence_find(&evidence, mem, &facts, pss_str_of(one->image));
    struct pss_who_mount mounts[8];
    struct pss_str words[4];
    struct pss_str variable = pss_str_of(one->variable ? one->variable : "");
    struct pss_who_ask ask = {.evidence = &evidence,
        .words = words,
        .mounts = mounts,
        .user = one->user > 0 ? one->user : -1,
        .is_non_root = (one->flags & NON_ROOT) != 0,
        .is_edited = (one->flags & PASSES) == 0,
        .has_group = (one->flags & HAS_GROUP) != 0,
        .has_fs_group = (one->flags & FS_GROUP) != 0,
        .opens_low_ports = (one->flags & OPEN_PORTS) != 0,
        .variables = &variable,
        .n_variables = one->variable != NULL,
        .ports = &one->port,
        .n_ports = one->port > 0};
    for (size_t i = 0; i < 4 && one->words[i]; i++)
        if (one->words[i][0] != '\0')
            words[ask.n_words++] = pss_str_of(one->words[i]);
    ask.has_command = one->words[0] && one->words[0][0] != '\0';
    add_mounts(mounts, &ask.n_mounts, one->claim, PSS_MOUNT_CLAIM);
    add_mounts(mounts, &ask.n_mounts, one->mounts, PSS_MOUNT_OTHER);
    add_mounts(mounts, &ask.n_mounts, one->configs, PSS_MOUNT_CONFIG);
    struct pss_who_options options = {.number = one->option,
        .vouched = one->vouched,
        .mode = one->flags & IMAGE   ? PSS_WHO_IMAGE
                : one->flags & KNOWN ? PSS_WHO_KNOWN
                : one->option > 0    ? PSS_WHO_NUMBER
                                     : PSS_WHO_AUTO,
        .may_mount = (one->flags & NO_MOUNT) == 0,
        .may_be_unsafe = (one->flags & UNSAFE) != 0,
        .sets_fs_group = (one->flags & SETS_GROUP) != 0};
    struct pss_who who;
    pss_who_decide(&who, mem, &ask, &options);
    return told(&who);
}

static void
decides(void **state)
{
    (void)state;
    mem = pss_arena_new();
    size_t n_wrong = 0;
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_str got = decide(&cases[i]);
        if (pss_str_is(got, cases[i].result))
            continue;
        n_wrong++;
        print_message("# %s, %s: \"%.*s\", wanted \"%s\"\n", cases[i].what,
            cases[i].image, PSS_FMT(got), cases[i].result);
    }
    pss_arena_release(mem);
    assert_int_equal(n_wrong, 0);
}

/* ---- entries of the configuration ---- */

static struct pss_image_setting
setting(const char *match)
{
    struct pss_image_setting made = {.user = -1};
    assert_null(pss_pattern_new(&made.match, mem, pss_str_of(match)));
    return made;
}

static void
asks_settings_first(void **state)
{
    (void)state;
    mem = pss_arena_new();
    struct pss_effort effort = {0};
    struct pss_image_setting settings[] = {setting("docker\\.io/library/nginx:1\\..*"),
        setting("x\\.io/a/.*"), setting("x\\.io/b:.*"), setting("x\\.io/c:.*"),
        setting("x\\.io/d:.*")};
    settings[0].user = 7;
    settings[1].keeps_image = true;
    settings[2].has_dockerfile = settings[3].has_dockerfile = true;
    settings[2].dockerfile.base = PSS_STR("x.io/c:1");
    settings[3].dockerfile.base = PSS_STR("redis:7");
    settings[4].has_dockerfile = true;
    settings[4].dockerfile.has_user = true;
    settings[4].dockerfile.user = pss_image_user_of(PSS_STR("12"));
    struct pss_image_facts facts = {.settings = settings,
        .n_settings = PSS_COUNT(settings),
        .uses_table = true,
        .effort = &effort};
    struct pss_evidence found;
    (void)pss_evidence_find(&found, mem, &facts, PSS_STR("nginx:1.27"));
    assert_int_equal(found.source, PSS_EVIDENCE_SETTING);
    assert_int_equal(found.number, 7);
    assert_non_null(found.row);
    (void)pss_evidence_find(&found, mem, &facts, PSS_STR("nginx:2"));
    assert_int_equal(found.source, PSS_EVIDENCE_TABLE);
    (void)pss_evidence_find(&found, mem, &facts, PSS_STR("x.io/a/b"));
    assert_true(found.keeps_image);
    (void)pss_evidence_find(&found, mem, &facts, PSS_STR("x.io/b:1"));
    assert_int_equal(found.source, PSS_EVIDENCE_TABLE);
    assert_int_equal(found.number, 999);
    (void)pss_evidence_find(&found, mem, &facts, PSS_STR("x.io/d:1"));
    assert_int_equal(found.source, PSS_EVIDENCE_DOCKERFILE);
    assert_int_equal(found.number, 12);
    /* A Dockerfile whose base is its own image. */
    settings[2].dockerfile.base = PSS_STR("x.io/b:1");
    (void)pss_evidence_find(&found, mem, &facts, PSS_STR("x.io/b:1"));
    assert_int_equal(found.source, PSS_EVIDENCE_NONE);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decides),
        cmocka_unit_test(asks_settings_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
