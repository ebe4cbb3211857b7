/* What users give as evidence of what images are. */
#include "scratch.h"

#include "pss/imageevidence.h"
#include "pss/sha256.h"

static struct pss_image_configs configs;

static int
enter(void **state)
{
    (void)state;
    int result = scratch_enter();
    if (result == 0)
        pss_image_configs_begin(&configs, scratch.mem, NULL);
    return result;
}

static const struct pss_image_config *
find(const char *text)
{
    struct pss_image_ref ref;
    assert_true(pss_image_ref_parse(&ref, scratch.mem, NULL, pss_str_of(text)));
    return pss_image_configs_find(&configs, &ref);
}

/* "root", a number, `name NAME` or "nothing". */
static const char *
user_of(const char *text)
{
    const struct pss_image_config *config = find(text);
    if (!config)
        return "nothing";
    switch (config->user.kind) {
    case PSS_IMAGE_ROOT:
        return "root";
    case PSS_IMAGE_NUMBER:
        return pss_arena_printf(scratch.mem, "%lld", (long long)config->user.number).p;
    case PSS_IMAGE_NAMED:
        return pss_arena_printf(scratch.mem, "name %.*s", PSS_FMT(config->user.name)).p;
    case PSS_IMAGE_UNKNOWN:
        break;
    }
    return "unknown";
}

static void
add(const char *argument)
{
    const struct pss_err *err = pss_image_evidence_add(&configs, pss_str_of(argument));
    if (err)
        fail_msg("%s: %.*s", argument, PSS_FMT(err->message));
}

static void
refuses(const char *argument, const char *why)
{
    const struct pss_err *err = pss_image_evidence_add(&configs, pss_str_of(argument));
    if (!err)
        fail_msg("%s is taken", argument);
    if (pss_str_find(err->message, pss_str_of(why), 0) == SIZE_MAX)
        fail_msg("%s: %.*s", argument, PSS_FMT(err->message));
}

static void
reads_users(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        enum pss_image_kind kind;
        int64_t number;
    } cases[] = {
        {"", PSS_IMAGE_ROOT, -1},
        {":0", PSS_IMAGE_ROOT, -1},
        {"0", PSS_IMAGE_ROOT, -1},
        {"000:5", PSS_IMAGE_ROOT, -1},
        {"root", PSS_IMAGE_ROOT, -1},
        {"root:wheel", PSS_IMAGE_ROOT, -1},
        {"1000", PSS_IMAGE_NUMBER, 1000},
        {"1000:0", PSS_IMAGE_NUMBER, 1000},
        {"1000:staff", PSS_IMAGE_NUMBER, 1000},
        {"2147483647", PSS_IMAGE_NUMBER, INT32_MAX},
        {"2147483648", PSS_IMAGE_NAMED, -1},
        {"99999999999999999999", PSS_IMAGE_NAMED, -1},
        {"-1", PSS_IMAGE_NAMED, -1},
        {"nginx", PSS_IMAGE_NAMED, -1},
        {"nginx:0", PSS_IMAGE_NAMED, -1},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_image_user user = pss_image_user_of(pss_str_of(cases[i].text));
        if (user.kind != cases[i].kind || user.number != cases[i].number)
            fail_msg("\"%s\"", cases[i].text);
    }
}

static void
takes_configurations(void **state)
{
    (void)state;
    scratch_put("a.json",
        "{\"os\":\"linux\",\"config\":{\"User\":\"101:101\",\"Volumes\":"
        "{\"/data\":{},\"/logs\":{}}},\"rootfs\":{}}");
    scratch_put("b.json", "{\"rootfs\":{},\"config\":null}");
    scratch_put("c=d.json", "{\"config\":{\"User\":\"app\"}}");
    add("nginx:1.27=a.json");
    add("quay.io/x/y=b.json");
    add("a/b:1=./c=d.json");
    assert_string_equal(user_of("nginx:1.27"), "101");
    assert_string_equal(user_of("docker.io/library/nginx:1.27"), "101");
    assert_string_equal(user_of("nginx:1.28"), "nothing");
    assert_string_equal(user_of("nginx"), "nothing");
    assert_str(find("nginx:1.27")->writes, "/data,/logs");
    assert_string_equal(user_of("quay.io/x/y:latest"), "root");
    assert_string_equal(user_of("a/b:1"), "name app");
    refuses("a.json", "IMAGE=FILE");
}

#define A64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static void
takes_what_docker_prints(void **state)
{
    (void)state;
    scratch_put("two.json",
        "[{\"RepoTags\":[\"nginx:1\",\"x.io/n:2\"],\"RepoDigests\":[\"nginx@sha256:" A64
        "\"],\"Config\":{\"User\":\"\"}},"
        "{\"RepoTags\":[\"<none>:<none>\",\"y:1\"],\"Config\":{\"User\":\"7\"}}]");
    add("two.json");
    assert_string_equal(user_of("nginx:1"), "root");
    assert_string_equal(user_of("x.io/n:2"), "root");
    /* The digest says which image it is, whatever its name is. */
    assert_string_equal(user_of("mirror.io/nginx:9@sha256:" A64), "root");
    assert_string_equal(user_of("y:1"), "7");
    refuses("z=two.json", "several");
    scratch_put("none.json", "[{\"Config\":{\"User\":\"7\"}}]");
    refuses("none.json", "IMAGE=FILE");
    add("z:1=none.json");
    assert_string_equal(user_of("z:1"), "7");
}

static void
takes_a_directory_of_names(void **state)
{
    (void)state;
    assert_int_equal(system("mkdir -p d/docker.io/library d/r.io:5000/a d/.git"), 0);
    scratch_put("d/docker.io/library/nginx:1.27.json", "{\"config\":{\"User\":\"1\"}}");
    scratch_put("d/r.io:5000/a/b@sha256:" A64 ".json", "{\"config\":{\"User\":\"2\"}}");
    scratch_put("d/.git/x.json", "no");
    scratch_put("d/README", "no");
    scratch_put("d/redis.json", "{\"config\":{\"User\":\"3\"}}");
    add("d/");
    assert_string_equal(user_of("nginx:1.27"), "1");
    assert_string_equal(user_of("r.io:5000/a/b@sha256:" A64), "2");
    assert_string_equal(user_of("redis"), "3");
    refuses("nginx:1=d", "IMAGE=");
    scratch_put("d/Bad Name.json", "{\"config\":{}}");
    refuses("d", "not a reference");
    assert_int_equal(system("rm d/Bad*; ln -s ../d d/loop"), 0);
    refuses("d", "symbolic link");
    assert_int_equal(system("mkdir empty"), 0);
    refuses("empty", "there is no configuration");
    refuses("missing", "missing");
}

static void
refuses_what_is_something_else(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *why;
    } cases[] = {
        {"", "not JSON"},
        {"{", "not JSON"},
        {"{\"config\":{\"User\":\"1\",\"User\":\"2\"}}", "not JSON"},
        {"{\"config\":{\"User\":\"a\\u0000b\"}}", "not JSON"},
        {"{\"config\":{\"User\":1}}", "'User' is not a text"},
        {"{\"config\":{\"User\":[]}}", "'User' is not a text"},
        {"{}", "not the configuration"},
        {"[]", "the list is empty"},
        {"[1]", "no 'Config'"},
        {"[{\"Config\":[]}]", "no 'Config'"},
        {"{\"schemaVersion\":2,\"config\":{},\"layers\":[]}", "manifest"},
        {"{\"Digest\":\"x\",\"RepoTags\":[]}", "--config"},
        {"kind: Pod", "not JSON"},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        scratch_put("x.json", cases[i].text);
        refuses("x:1=x.json", cases[i].why);
    }
    assert_int_equal(system("yes '[' | head -100000 | tr -d '\\n' >deep.json; "
                            "head -c 5000000 /dev/zero >large.json; mkfifo pipe.json"),
        0);
    refuses("x:1=deep.json", "not JSON");
    refuses("x:1=large.json", "holds more than");
    refuses("x:1=pipe.json", "not a regular file");
    assert_string_equal(user_of("x:1"), "nothing");
}

static void
tells_of_contradictions(void **state)
{
    (void)state;
    scratch_put("a.json", "{\"config\":{\"User\":\"1\"}}");
    scratch_put("b.json", "{\"config\":{\"User\":\"2\"}}");
    add("x:1=a.json");
    add("x:1=a.json");
    refuses("docker.io/library/x:1=b.json", "differ in the user");
    assert_string_equal(user_of("x:1"), "1");
}

/* ---- image layouts ---- */

/* Writes a blob of the layout `l`; returns its descriptor, with more members behind it. */
static const char *
blob(const char *type, const char *text, const char *more)
{
    char sum[65];
    pss_sha256_hex(sum, pss_str_of(text));
    scratch_put(pss_arena_printf(scratch.mem, "l/blobs/sha256/%s", sum).p, text);
    return pss_arena_printf(scratch.mem,
        "{\"mediaType\":\"application/vnd.oci.image.%s+json\",\"digest\":\"sha256:%s\","
        "\"size\":%zu%s}",
        type, sum, strlen(text), more)
        .p;
}

static const char *
image(const char *user, const char *more)
{
    const char *config = blob("config.v1",
        pss_arena_printf(
            scratch.mem, "{\"config\":{\"User\":\"%s\"},\"rootfs\":{}}", user)
            .p,
        "");
    return blob("manifest.v1",
        pss_arena_printf(
            scratch.mem, "{\"schemaVersion\":2,\"config\":%s,\"layers\":[]}", config)
            .p,
        more);
}

static const char *
index_of(const char *a, const char *b)
{
    return pss_arena_printf(scratch.mem, "{\"schemaVersion\":2,\"manifests\":[%s%s%s]}",
        a, *b ? "," : "", b)
        .p;
}

static void
begin_layout(const char *index)
{
    scratch_put("l/oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}");
    scratch_put("l/index.json", index);
}

static const char *
digest_in(const char *descriptor)
{
    const char *at = strstr(descriptor, "sha256:");
    return pss_arena_printf(scratch.mem, "x@%.71s", at).p;
}

static void
takes_a_layout(void **state)
{
    (void)state;
    assert_int_equal(system("mkdir -p l/blobs/sha256"), 0);
    const char *one = image(
        "101", ",\"annotations\":{\"org.opencontainers.image.ref.name\":\"1.27\"}");
    begin_layout(index_of(one, ""));
    add("l");
    assert_string_equal(user_of(digest_in(one)), "101");
    assert_string_equal(user_of("1.27"), "nothing");
    add("nginx:1.27=l");
    assert_string_equal(user_of("nginx:1.27"), "101");
    const char *two = image(
        "app", ",\"annotations\":{\"org.opencontainers.image.ref.name\":\"q.io/a:2\"}");
    begin_layout(index_of(one, two));
    add("l/");
    assert_string_equal(user_of("q.io/a:2"), "name app");
    add("r.io/n:1.27=l");
    assert_string_equal(user_of("r.io/n:1.27"), "101");
    refuses("r.io/n:1.28=l", "none of 2 images");
}

static void
takes_builds_for_platforms(void **state)
{
    (void)state;
    assert_int_equal(system("mkdir -p l/blobs/sha256"), 0);
    const char *windows = image("Admin", ",\"platform\":{\"os\":\"windows\"}");
    const char *amd = image("5", ",\"platform\":{\"os\":\"linux\"}");
    const char *arm = image("5:5", ",\"platform\":{\"os\":\"linux\"}");
    const char *other = image("6", ",\"platform\":{\"os\":\"linux\"}");
    const char *same = blob("index.v1",
        index_of(windows, pss_arena_printf(scratch.mem, "%s,%s", amd, arm).p), "");
    const char *mixed = blob("index.v1", index_of(amd, other), "");
    begin_layout(index_of(same, mixed));
    add("l");
    assert_string_equal(user_of(digest_in(same)), "5");
    assert_string_equal(user_of(digest_in(arm)), "5");
    assert_string_equal(user_of(digest_in(windows)), "nothing");
    assert_string_equal(user_of(digest_in(mixed)), "nothing");
    begin_layout(index_of(mixed, ""));
    refuses("x:1=l", "differ");
}

static void
refuses_broken_layouts(void **state)
{
    (void)state;
    assert_int_equal(system("mkdir -p l/blobs/sha256"), 0);
    const char *one = image("101", "");
    begin_layout("[]");
    refuses("l", "'manifests' is not a list");
    begin_layout("{\"manifests\":[7]}");
    refuses("l", "is not an object");
    begin_layout(
        index_of("{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\","
                 "\"digest\":\"sha256:../../../../etc/passwd\",\"size\":1}",
            ""));
    refuses("l", "digest of a descriptor");
    begin_layout(
        index_of("{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\","
                 "\"digest\":\"sha256:" A64 "\",\"size\":1}",
            ""));
    refuses("l", A64);
    /* Other content under the name of a digest, of the same length. */
    begin_layout(index_of(one, ""));
    const char *path =
        pss_arena_printf(scratch.mem, "l/blobs/sha256/%.64s", digest_in(one) + 9).p;
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    char *text = pss_alloc(scratch.mem, (size_t)st.st_size + 1);
    memset(text, ' ', (size_t)st.st_size);
    scratch_put(path, text);
    refuses("l", "does not have the digest");
    scratch_put(path, "{}");
    refuses("l", "its size is not");
    /* Indexes in indexes. */
    const char *nested = blob("index.v1", index_of(image("1", ""), ""), "");
    for (size_t i = 0; i < 5; i++)
        nested = blob("index.v1", index_of(nested, ""), "");
    begin_layout(index_of(nested, ""));
    refuses("l", "levels deep");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_users),
        cmocka_unit_test_setup_teardown(takes_configurations, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(takes_what_docker_prints, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(
            takes_a_directory_of_names, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(
            refuses_what_is_something_else, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(tells_of_contradictions, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(takes_a_layout, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(
            takes_builds_for_platforms, enter, scratch_leave),
        cmocka_unit_test_setup_teardown(refuses_broken_layouts, enter, scratch_leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
