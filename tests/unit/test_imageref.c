/* References to images. */
#include "unit.h"

#include "pss/arena.h"
#include "pss/imageref.h"

#define SUM "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

/* What a reference becomes; NULL if it is none. */
static const struct {
    const char *text;
    const char *whole;
} cases[] = {
    {"nginx", "docker.io/library/nginx:latest"},
    {"nginx:1.27", "docker.io/library/nginx:1.27"},
    {"library/nginx", "docker.io/library/nginx:latest"},
    {"docker.io/nginx:1", "docker.io/library/nginx:1"},
    {"index.docker.io/nginx:1", "docker.io/library/nginx:1"},
    {"index.docker.io/library/nginx:1", "docker.io/library/nginx:1"},
    {"registry-1.docker.io/grafana/grafana", "docker.io/grafana/grafana:latest"},
    {"mirror.gcr.io/library/redis:7", "docker.io/library/redis:7"},
    {"public.ecr.aws/docker/library/redis:7", "docker.io/library/redis:7"},
    {"public.ecr.aws/dockerx/redis:7", "public.ecr.aws/dockerx/redis:7"},
    {"public.ecr.aws/nginx/nginx:1", "public.ecr.aws/nginx/nginx:1"},
    {"litmuschaos.docker.scarf.sh/litmuschaos/x:3", "docker.io/litmuschaos/x:3"},
    {"docker.scarf.sh/x/y", "docker.scarf.sh/x/y:latest"},
    {"evil.example/a.docker.scarf.sh/x", "evil.example/a.docker.scarf.sh/x:latest"},
    {"k8s.gcr.io/pause:3.9", "registry.k8s.io/pause:3.9"},
    {"k8s.gcr.io.example.com/pause:3.9", "k8s.gcr.io.example.com/pause:3.9"},
    {"gcr.io/google_containers/pause:3.1", "registry.k8s.io/pause:3.1"},
    {"gcr.io/google-containers/a/b:1", "registry.k8s.io/a/b:1"},
    {"localhost/x", "localhost/x:latest"},
    {"localhost:5000/x/y:t", "localhost:5000/x/y:t"},
    {"registry.example.com:5000/a", "registry.example.com:5000/a:latest"},
    {"Upper/a", "Upper/a:latest"},
    {"nginx@" SUM, "docker.io/library/nginx@" SUM},
    {"nginx:1.27@" SUM, "docker.io/library/nginx:1.27@" SUM},
    {"a/b-c__d.e/f_g--h:V1.2_3-x", "docker.io/a/b-c__d.e/f_g--h:V1.2_3-x"},
    {"x@sha512:0123456789abcdef0123456789abcdef",
        "docker.io/library/x@sha512:0123456789abcdef0123456789abcdef"},
    {"", NULL},
    {" nginx", NULL},
    {"nginx ", NULL},
    {"Nginx", NULL},
    {"nginx:", NULL},
    {":1.27", NULL},
    {"nginx:.x", NULL},
    {"nginx:a:b", NULL},
    {"nginx@", NULL},
    {"nginx@sha256:12", NULL},
    {"nginx@" SUM "0", NULL},
    {"a//b", NULL},
    {"/a", NULL},
    {"a/", NULL},
    {"a..b", NULL},
    {"a___b", NULL},
    {"-a", NULL},
    {"a-", NULL},
    {"${IMAGE}", NULL},
    {"{{ .Values.image }}", NULL},
    {"registry.example.com:port/a", NULL},
    {"https://example.com/a", NULL},
    {"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", NULL},
    {"n\xC3\xA4me", NULL},
};

static void
reads_references(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_image_ref ref;
        bool is_one = pss_image_ref_parse(&ref, mem, NULL, pss_str_of(cases[i].text));
        if (is_one != (cases[i].whole != NULL))
            fail_msg("\"%s\" is%s taken", cases[i].text, is_one ? "" : " not");
        if (is_one)
            assert_str(pss_image_ref_text(mem, &ref), cases[i].whole);
    }
    pss_arena_release(mem);
}

/* What was normalised is not changed again. */
static void
is_stable(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_image_ref ref;
        if (cases[i].whole == NULL)
            continue;
        assert_true(pss_image_ref_parse(&ref, mem, NULL, pss_str_of(cases[i].whole)));
        assert_str(pss_image_ref_text(mem, &ref), cases[i].whole);
    }
    pss_arena_release(mem);
}

/* NUL ends a set of characters in C, and is not in it. */
static void
refuses_nul(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_image_ref ref;
    assert_false(pss_image_ref_parse(
        &ref, mem, NULL, PSS_STR("a@x\0y:00000000000000000000000000000000")));
    assert_false(pss_image_ref_parse(&ref, mem, NULL, PSS_STR("a:x\0y")));
    pss_arena_release(mem);
}

static void
refuses_what_is_too_long(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_image_ref ref;
    char text[1200];
    memset(text, 'a', sizeof text);
    struct pss_str s = {text, 247};
    assert_true(pss_image_ref_parse(&ref, mem, NULL, s));
    /* The directory library/ counts, the registry does not. */
    s.n = 248;
    assert_false(pss_image_ref_parse(&ref, mem, NULL, s));
    text[1] = '/';
    s.n = 255;
    assert_true(pss_image_ref_parse(&ref, mem, NULL, s));
    assert_true(pss_image_ref_parse(&ref, mem, NULL, ref.name));
    s.n = 256;
    assert_false(pss_image_ref_parse(&ref, mem, NULL, s));
    text[1] = ':';
    s.n = 2 + 128;
    assert_true(pss_image_ref_parse(&ref, mem, NULL, s));
    s.n = 2 + 129;
    assert_false(pss_image_ref_parse(&ref, mem, NULL, s));
    pss_arena_release(mem);
}

static struct pss_str
through(
    struct pss_arena *mem, const struct pss_registries *registries, const char *text)
{
    struct pss_image_ref ref;
    assert_true(pss_image_ref_parse(&ref, mem, registries, pss_str_of(text)));
    return pss_image_ref_text(mem, &ref);
}

static void
follows_private_mirrors(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_registries all = {0};
    assert_null(
        pss_registries_add(&all, mem, PSS_STR("hub.corp"), PSS_STR("docker.io")));
    assert_null(
        pss_registries_add(&all, mem, PSS_STR("hub.corp/k8s"), PSS_STR("k8s.gcr.io")));
    assert_null(pss_registries_add(
        &all, mem, PSS_STR("hub.corp:5000/a/b"), PSS_STR("quay.io/prometheus")));
    assert_str(through(mem, &all, "hub.corp/nginx:1"), "docker.io/library/nginx:1");
    assert_str(
        through(mem, &all, "hub.corp/k8s/pause:3.9"), "registry.k8s.io/pause:3.9");
    assert_str(through(mem, &all, "hub.corp/k8sx/p:1"), "docker.io/k8sx/p:1");
    assert_str(through(mem, &all, "hub.corp:5000/a/b/prometheus"),
        "quay.io/prometheus/prometheus:latest");
    assert_str(through(mem, &all, "hub.corp.example/x"), "hub.corp.example/x:latest");
    assert_non_null(
        pss_registries_add(&all, mem, PSS_STR("hub.corp/"), PSS_STR("docker.io")));
    assert_non_null(
        pss_registries_add(&all, mem, PSS_STR("hub.corp"), PSS_STR("docker.io:")));
    assert_non_null(pss_registries_add(&all, mem, PSS_STR(""), PSS_STR("docker.io")));
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_references),
        cmocka_unit_test(is_stable),
        cmocka_unit_test(refuses_nul),
        cmocka_unit_test(refuses_what_is_too_long),
        cmocka_unit_test(follows_private_mirrors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
