/* What the copy for kustomize looks like. */
#include "texts.h"

#include "pss/marks.h"

static struct pss_arena *mem;

static struct pss_str
marked(enum pss_kfile_role role, const char *text)
{
    struct pss_marks marks = {.mem = mem};
    pss_marks_add(&marks, "f.yaml", role, bytes_of(mem, text));
    assert_null(marks.files.items[0].err);
    return marks.files.items[0].marked;
}

static void
block_is_marked(void **state)
{
    (void)state;
    assert_str(marked(PSS_KFILE_RESOURCE, "apiVersion: apps/v1\n"
                                          "kind: Deployment\n"
                                          "spec:\n"
                                          "  template:\n"
                                          "    spec:\n"
                                          "      containers:\n"
                                          "      - name: a # kept\n"
                                          "        securityContext:\n"
                                          "          runAsUser: 0\n"
                                          "          runAsGroup: null\n"),
        "apiVersion: apps/v1\n"
        "kind: Deployment\n"
        "spec:\n"
        "  template:\n"
        "    spec:\n"
        "      pssM0: x\n"
        "      containers:\n"
        "      - pssM1: x\n"
        "        name: a # kept\n"
        "        securityContext:\n"
        "          pssM2: x\n"
        "          runAsUser: \"pssM3x\"\n"
        "          runAsGroup: null\n");
}

static void
flow_and_json_are_marked(void **state)
{
    (void)state;
    assert_str(
        marked(PSS_KFILE_RESOURCE,
            "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {\"containers\": "
            "[{\"name\": \"a\", \"securityContext\": {\"privileged\": true}}]}}\n"),
        "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {\"pssM0\": \"x\", "
        "\"containers\": [{\"pssM1\": \"x\", \"name\": \"a\", \"securityContext\": "
        "{\"pssM2\": \"x\", \"privileged\": \"pssM3x\"}}]}}\n");
}

static void
directives_and_schemas_stay(void **state)
{
    (void)state;
    static const char patch[] =
        "kind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    metadata: {}\n"
        "    spec:\n      containers:\n      - $patch: replace\n";
    struct pss_str text = marked(PSS_KFILE_PATCH, patch);
    assert_true(
        pss_str_find(text, PSS_STR("      - $patch: replace\n"), 0) != SIZE_MAX);
    static const char crd[] =
        "kind: CustomResourceDefinition\nspec:\n  securityContext: {a: b}\n";
    assert_str(marked(PSS_KFILE_RESOURCE, crd), crd);
}

static void
operations_are_marked(void **state)
{
    (void)state;
    assert_str(
        marked(PSS_KFILE_PATCH,
            "- op: add\n"
            "  path: /spec/template/spec/containers/0/securityContext\n"
            "  value: {runAsUser: 0}\n"
            "- op: test\n"
            "  path: /spec/template/spec/containers/0/securityContext\n"
            "  value: {runAsUser: 0}\n"
            "- {op: add, path: /spec/template/spec/containers/-, value: {name: b}}\n"),
        "- op: add\n"
        "  path: /spec/template/spec/containers/0/securityContext\n"
        "  value: {\"pssM0\": \"x\", runAsUser: \"pssM1x\"}\n"
        "- op: test\n"
        "  path: /spec/template/spec/containers/0/securityContext\n"
        "  value: {runAsUser: 0}\n"
        "- {op: add, path: /spec/template/spec/containers/-, value: {\"pssM2\": \"x\", "
        "name: b}}\n");
}

static void
inline_patches_are_marked(void **state)
{
    (void)state;
    assert_str(marked(PSS_KFILE_KUSTOMIZATION,
                   "resources: [a.yaml]\n"
                   "patches:\n"
                   "- path: b.yaml\n"
                   "- target: {kind: Job}\n"
                   "  patch: |-\n"
                   "    - {op: replace, path: /spec/hostNetwork, value: true}\n"),
        "resources: [a.yaml]\n"
        "patches:\n"
        "- path: b.yaml\n"
        "- target: {kind: Job}\n"
        "  patch: \"- {op: replace, path: /spec/hostNetwork, value: \\\"pssM0x\\\"}\"\n");
}

static void
values_may_stay(void **state)
{
    (void)state;
    struct pss_marks marks = {.mem = mem, .leaves_values = true};
    pss_marks_add(&marks, "f.yaml", PSS_KFILE_RESOURCE,
        bytes_of(mem, "kind: Pod\nspec:\n  containers:\n  - name: a\n"
                      "    securityContext: {privileged: true}\n"));
    assert_str(marks.files.items[0].marked,
        "kind: Pod\nspec:\n  pssM0: x\n  containers:\n  - pssM1: x\n    name: a\n"
        "    securityContext: {\"pssM2\": \"x\", privileged: true}\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(block_is_marked),
        cmocka_unit_test(flow_and_json_are_marked),
        cmocka_unit_test(directives_and_schemas_stay),
        cmocka_unit_test(operations_are_marked),
        cmocka_unit_test(inline_patches_are_marked),
        cmocka_unit_test(values_may_stay),
    };
    mem = pss_arena_new();
    int code = cmocka_run_group_tests(tests, NULL, NULL);
    pss_arena_release(mem);
    return code;
}
