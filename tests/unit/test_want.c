/* Wishes told by fields: whose field each is, and its path. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/run.h"
#include "pss/want.h"

static struct pss_arena *mem;

static const char *const scopes[] = {"spec", "metadata", "container", "elsewhere"};

/* A line for each want: `POD SCOPE PATH=TEXT`. */
static struct pss_str
wants_of(const char *text, bool lists)
{
    size_t n = strlen(text);
    char *padded = pss_alloc(mem, n + 64);
    memcpy(padded, text, n);
    struct pss_fixing fixing = {
        .policy = {PSS_RESTRICTED, PSS_NEWEST_MINOR, PSS_STR("latest")},
        .repairs = PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE) |
                   PSS_REPAIR_BIT(PSS_UNSAFE),
        .user_mode = PSS_USER_IMAGE,
        .lists_wants = lists,
    };
    struct pss_around around = {0};
    struct pss_result result;
    struct pss_buf out = {0};
    pss_run_bytes(
        &result, mem, &fixing, &around, "test.yaml", (struct pss_str){padded, n});
    for (size_t i = 0; i < result.wants.n; i++) {
        const struct pss_want *want = &result.wants.items[i];
        pss_buf_printf(&out, "%zu %s ", want->pod, scopes[want->scope]);
        if (want->scope == PSS_WANT_CONTAINER)
            pss_buf_printf(&out, "%.*s[%zu] %.*s ", PSS_FMT(want->list), want->index,
                PSS_FMT(want->container));
        pss_buf_printf(&out, "%.*s=%.*s\n", PSS_FMT(want->path), PSS_FMT(want->text));
    }
    struct pss_str made = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return made;
}

static const char shop[] =
    "apiVersion: v1\n"
    "kind: Pod\n"
    "metadata: {name: shop}\n"
    "spec:\n"
    "  securityContext: {seccompProfile: {type: RuntimeDefault}, runAsNonRoot: true}\n"
    "  containers:\n"
    "  - name: web\n    image: example.com/web:1\n"
    "    securityContext:\n"
    "      allowPrivilegeEscalation: false\n"
    "      capabilities: {drop: [ALL]}\n"
    "  - name: log\n    image: example.com/log:1\n"
    "    ports:\n"
    "    - containerPort: 80\n"
    "    - {containerPort: 81, hostPort: 81}\n"
    "    securityContext:\n"
    "      allowPrivilegeEscalation: false\n"
    "      capabilities: {drop: [ALL], add: [CHOWN]}\n";

static void
tells_container_and_path(void **state)
{
    (void)state;
    struct pss_str wants = wants_of(shop, true);
    assert_int_equal(
        pss_str_find(wants, PSS_STR("0 container containers[1] log "), 0), 0);
    assert_true(pss_str_find(wants, PSS_STR("ports[1].hostPort="), 0) != SIZE_MAX);
    assert_true(pss_str_find(wants, PSS_STR("securityContext.capabilities.add"), 0) !=
                SIZE_MAX);
}

static void
is_silent_unless_asked(void **state)
{
    (void)state;
    assert_int_equal(wants_of(shop, false).n, 0);
}

/* A pod that cannot be brought all the way wants nothing. */
static void
left_pods_want_nothing(void **state)
{
    (void)state;
    static const char left[] =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
        "spec:\n  volumes:\n  - name: v\n    hostPath: {path: /run/x.sock}\n  containers:\n  - name: a\n    image: example.com/a:1\n";
    assert_int_equal(wants_of(left, true).n, 0);
}

static void
tells_fields_of_the_spec(void **state)
{
    (void)state;
    static const char plain[] =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"
        "spec:\n  containers:\n  - name: a\n    image: example.com/a:1\n";
    assert_str(wants_of(plain, true),
        "0 container containers[0] a "
        "securityContext.allowPrivilegeEscalation=false\n"
        "0 container containers[0] a securityContext.capabilities.drop=ALL\n"
        "0 spec securityContext.runAsNonRoot=true\n"
        "0 spec securityContext.seccompProfile.type=RuntimeDefault\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_container_and_path),
        cmocka_unit_test(is_silent_unless_asked),
        cmocka_unit_test(left_pods_want_nothing),
        cmocka_unit_test(tells_fields_of_the_spec),
    };
    mem = pss_arena_new();
    int code = cmocka_run_group_tests(tests, NULL, NULL);
    pss_arena_release(mem);
    return code;
}
