/* Where wishes for rendered pods are met. What kustomize would render is written here by
 * hand. */
#include "texts.h"

#include "pss/buf.h"
#include "pss/kplace.h"
#include "pss/run.h"

static struct pss_arena *mem;

struct file {
    const char *path;
    enum pss_kfile_role role;
    const char *text;
};

static struct pss_marks
marks_of(const struct file *files, size_t n, bool leaves_values)
{
    struct pss_marks marks = {.mem = mem, .leaves_values = leaves_values};
    for (size_t i = 0; i < n; i++)
        pss_marks_add(
            &marks, files[i].path, files[i].role, bytes_of(mem, files[i].text));
    return marks;
}

struct scene {
    const struct file *files;
    size_t n;
    const char *truth;  /* as it is rendered */
    const char *marked; /* the same of the marked copy */
    enum pss_klevel level;
    const char *kustomization;
    const char *existing;
    bool leaves_values;
};

struct played {
    struct pss_kplacing placing;
    struct pss_kwish *wishes;
    size_t n;
};

static struct pss_str
no_text(void *tree, const char *path)
{
    (void)tree;
    (void)path;
    return (struct pss_str){0};
}

static void
run(struct pss_result *out, struct pss_str text)
{
    struct pss_fixing fixing = {
        .policy = {PSS_RESTRICTED, PSS_NEWEST_MINOR, PSS_STR("latest")},
        .repairs = PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE),
        .user_mode = PSS_USER_IMAGE,
        .lists_wants = true,
    };
    struct pss_around around = {0};
    pss_run_bytes(out, mem, &fixing, &around, "truth.yaml", text);
}

static struct played
play(const struct scene *scene)
{
    struct pss_marks *marks = PSS_NEW(mem, struct pss_marks);
    *marks = marks_of(scene->files, scene->n, scene->leaves_values);
    struct pss_kpods *pods = PSS_NEW(mem, struct pss_kpods);
    struct pss_str truth = bytes_of(mem, scene->truth);
    assert_null(pss_kpods_read(pods, mem, marks, &pss_kinds_builtin, truth,
        bytes_of(mem, scene->marked ? scene->marked : "")));
    struct pss_result *result = PSS_NEW(mem, struct pss_result);
    run(result, truth);
    struct played out = {.n = result->wants.n};
    assert_true(out.n > 0);
    out.wishes = PSS_NEW_N(mem, struct pss_kwish, out.n);
    for (size_t i = 0; i < out.n; i++) {
        const struct pss_want *want = &result->wants.items[i];
        out.wishes[i] = (struct pss_kwish){
            .pod = pss_kpods_find(pods, result, want->pod),
            .want = want,
            .level = scene->level,
            .kustomization = scene->kustomization,
            .existing = scene->existing,
        };
        assert_non_null(out.wishes[i].pod);
    }
    out.placing = (struct pss_kplacing){
        .mem = mem, .marks = marks, .text_of = no_text, .level_name = "restricted"};
    pss_kplace_wishes(&out.placing, out.wishes, out.n);
    return out;
}

/* The new text of a file; "" if it does not change. */
static struct pss_str
after(const struct played *played, const char *path)
{
    for (size_t i = 0; i < played->placing.changes.n; i++)
        if (strcmp(played->placing.changes.items[i].path, path) == 0)
            return played->placing.changes.items[i].after;
    return PSS_STR("");
}

static size_t
count_placed(const struct played *played)
{
    size_t n = 0;
    for (size_t i = 0; i < played->n; i++)
        n += played->wishes[i].is_placed;
    return n;
}

#define HEAD                                                                           \
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n"           \
    "  template:\n    spec:\n"
#define GOOD                                                                           \
    "          allowPrivilegeEscalation: false\n"                                      \
    "          capabilities:\n            drop:\n            - ALL\n"
#define POD_GOOD                                                                       \
    "      securityContext:\n        runAsNonRoot: true\n        seccompProfile:\n"    \
    "          type: RuntimeDefault\n"

static const char base[] =
    HEAD "      containers:\n      - name: app\n        image: a\n";
static const char plain[] = "resources:\n- base.yaml\n";

/* A patch adds a container to a base that is fine. */
static const struct file sidecar[] = {
    {"base.yaml", PSS_KFILE_RESOURCE,
        HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"
                      "        securityContext:\n" GOOD},
    {"log.yaml", PSS_KFILE_PATCH,
        HEAD "      containers:\n      - name: log\n        image: b\n"},
};
static const char sidecar_truth[] = HEAD POD_GOOD
    "      containers:\n      - name: log\n        image: b\n"
    "      - name: app\n        image: a\n        securityContext:\n" GOOD;

/* The marked render of the sidecar. Its numbers follow those of the base. */
static const char *
sidecar_marked(void)
{
    struct pss_marks marks = marks_of(sidecar, PSS_COUNT(sidecar), false);
    size_t spec = PSS_NOWHERE;
    size_t container = PSS_NOWHERE;
    for (size_t i = 0; i < marks.marks.n; i++) {
        const struct pss_mark *mark = &marks.marks.items[i];
        if (mark->form != PSS_FORM_MERGE)
            continue;
        if (mark->kind == PSS_MARK_SPEC)
            spec = i;
        if (mark->kind == PSS_MARK_CONTAINER)
            container = i;
    }
    return pss_arena_printf(mem,
        HEAD "      pssM0: x\n      pssM%zu: x\n" POD_GOOD
             "      containers:\n      - name: log\n        image: b\n"
             "        pssM%zu: x\n"
             "      - name: app\n        image: a\n        pssM7: x\n"
             "        securityContext:\n" GOOD,
        spec, container)
        .p;
}

static void
base_gets_what_is_missing(void **state)
{
    (void)state;
    static const struct file files[] = {{"base.yaml", PSS_KFILE_RESOURCE, base}};
    struct played played = play(&(struct scene){files, 1, base,
        HEAD "      pssM0: x\n      containers:\n      - name: app\n        image: a\n"
             "        pssM1: x\n",
        PSS_AT_OWNER, "kustomization.yaml", NULL});
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "base.yaml"),
        HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"
                      "        securityContext:\n" GOOD);
    assert_string_equal(pss_kplacement_name(played.wishes[0].placement), "base");
}

static void
base_is_barred_at_level_1(void **state)
{
    (void)state;
    static const struct file files[] = {{"base.yaml", PSS_KFILE_RESOURCE, base}};
    struct played played = play(&(struct scene){files, 1, base,
        HEAD "      pssM0: x\n      containers:\n      - name: app\n        image: a\n"
             "        pssM1: x\n",
        PSS_AT_PATCHES, "kustomization.yaml", NULL});
    assert_int_equal(count_placed(&played), 0);
    assert_int_equal(played.placing.changes.n, 0);
}

static void
patch_gets_what_its_container_lacks(void **state)
{
    (void)state;
    struct played played = play(&(struct scene){sidecar, PSS_COUNT(sidecar),
        sidecar_truth, sidecar_marked(), PSS_AT_PATCHES, "kustomization.yaml", NULL});
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "base.yaml"), "");
    assert_str(after(&played, "log.yaml"),
        HEAD "      containers:\n      - name: log\n        image: b\n"
             "        securityContext:\n" GOOD);
}

static void
inline_patch_keeps_its_indentation(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"base.yaml", PSS_KFILE_RESOURCE,
            HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"
                          "        securityContext:\n" GOOD},
        {"kustomization.yaml", PSS_KFILE_KUSTOMIZATION,
            "patches:\r\n- patch: |\r\n    apiVersion: apps/v1\r\n"
            "    kind: Deployment\r\n    metadata: {name: web}\r\n    spec:\r\n"
            "      template:\r\n        spec:\r\n          containers:\r\n"
            "          - name: app\r\n            securityContext:\r\n"
            "              privileged: true\r\n              runAsUser: 5\r\n"
            "namespace: a\r\n"},
    };
    struct pss_marks marks = marks_of(files, 2, false);
    size_t value = marks.marks.n - 2;
    struct played played = play(&(struct scene){files, 2,
        HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"
                      "        securityContext:\n          privileged: true\n"
                      "          runAsUser: 5\n" GOOD,
        pss_arena_printf(mem,
            HEAD "      pssM0: x\n" POD_GOOD
                 "      containers:\n      - name: app\n        image: a\n"
                 "        pssM7: x\n        securityContext:\n"
                 "          privileged: pssM%zux\n" GOOD,
            value)
            .p,
        PSS_AT_OWNER, "kustomization.yaml", NULL});
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "kustomization.yaml"),
        "patches:\r\n- patch: |\r\n    apiVersion: apps/v1\r\n"
        "    kind: Deployment\r\n    metadata: {name: web}\r\n    spec:\r\n"
        "      template:\r\n        spec:\r\n          containers:\r\n"
        "          - name: app\r\n            securityContext:\r\n"
        "              privileged: false\r\n              runAsUser: 5\r\n"
        "namespace: a\r\n");
}

static void
operation_gets_what_its_value_lacks(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"base.yaml", PSS_KFILE_RESOURCE,
            HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"},
        {"ops.yaml", PSS_KFILE_PATCH,
            "- op: add\n  path: /spec/template/spec/containers/0/securityContext\n"
            "  value:\n    capabilities: {drop: [ALL]}\n"},
    };
    struct pss_marks marks = marks_of(files, 2, false);
    size_t context = marks.marks.n - 3;
    struct played played = play(&(struct scene){files, 2,
        HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"
                      "        securityContext: {capabilities: {drop: [ALL]}}\n",
        pss_arena_printf(mem,
            HEAD "      pssM0: x\n" POD_GOOD
                 "      containers:\n      - name: app\n        image: a\n"
                 "        pssM5: x\n        securityContext:\n"
                 "          pssM%zu: x\n",
            context)
            .p,
        PSS_AT_OWNER, "kustomization.yaml", NULL});
    assert_int_equal(count_placed(&played), 1);
    assert_str(after(&played, "ops.yaml"),
        "- op: add\n  path: /spec/template/spec/containers/0/securityContext\n"
        "  value:\n    capabilities: {drop: [ALL]}\n"
        "    allowPrivilegeEscalation: false\n");
}

/* An item goes, and nothing else: with marks for values, and without. */
static void
items_go(void **state)
{
    (void)state;
#define ITEMS(add)                                                                     \
    HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"           \
                  "        securityContext:\n"                                         \
                  "          allowPrivilegeEscalation: false\n"                        \
                  "          capabilities: {drop: [ALL], add: " add "}\n"
    static const struct file files[] = {
        {"base.yaml", PSS_KFILE_RESOURCE, ITEMS("[NET_BIND_SERVICE, CHOWN]")}};
    struct pss_marks marks = marks_of(files, 1, false);
    size_t last = marks.marks.n - 1;
    const char *with = pss_arena_printf(mem,
        HEAD "      pssM0: x\n      containers:\n      - name: app\n        image: a\n"
             "        pssM1: x\n        securityContext:\n"
             "          capabilities: {drop: [pssM%zux], add: [pssM%zux, pssM%zux]}\n",
        last - 2, last - 1, last)
                           .p;
    const char *without =
        HEAD "      pssM0: x\n      containers:\n      - name: app\n        image: a\n"
             "        pssM1: x\n        securityContext:\n          capabilities:\n"
             "            drop: [ALL]\n            add: [NET_BIND_SERVICE, CHOWN]\n";
    for (int leaves = 0; leaves < 2; leaves++) {
        struct played played =
            play(&(struct scene){files, 1, files[0].text, leaves ? without : with,
                PSS_AT_OWNER, "kustomization.yaml", NULL, leaves != 0});
        assert_int_equal(count_placed(&played), played.n);
        assert_str(after(&played, "base.yaml"), ITEMS("[NET_BIND_SERVICE]"));
    }
}

/* ---- patches of ours ---- */

#define OURS                                                                           \
    "# Written by pss-fix: what \"restricted\" asks of workloads whose own files "     \
    "stay as they are.\n"
#define PATCH                                                                          \
    HEAD POD_GOOD                                                                      \
        "      containers:\n      - name: app\n        securityContext:\n" GOOD

/* Plays a new patch for the base, with this Kustomization. */
static struct played
play_new(const char *kustomization, enum pss_klevel level, const char *old)
{
    const struct file files[] = {
        {"d/base.yaml", PSS_KFILE_RESOURCE, base},
        {"d/kustomization.yaml", PSS_KFILE_KUSTOMIZATION, kustomization},
        {"d/pss-fix.yaml", PSS_KFILE_PATCH, old},
    };
    return play(&(struct scene){files, old ? 3 : 2, base,
        HEAD "      pssM0: x\n      containers:\n      - name: app\n        image: a\n"
             "        pssM1: x\n",
        level, "d/kustomization.yaml", NULL});
}

static void
new_patch_is_written_and_registered(void **state)
{
    (void)state;
    struct played played = play_new(plain, PSS_NEW_PATCH, NULL);
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "d/pss-fix.yaml"), OURS PATCH);
    assert_str(after(&played, "d/kustomization.yaml"),
        "resources:\n- base.yaml\npatches:\n- path: pss-fix.yaml\n");
}

static void
registration_keeps_the_layout(void **state)
{
    (void)state;
    static const char *const texts[][2] = {
        {"resources: [base.yaml]\r\npatches:\r\n  - path: a.yaml\r\n# end\r\n",
            "resources: [base.yaml]\r\npatches:\r\n  - path: a.yaml\r\n"
            "  - path: pss-fix.yaml\r\n# end\r\n"},
        {"patches: [{path: a.yaml}]\nresources: [base.yaml]\n",
            "patches: [{path: a.yaml}, {path: pss-fix.yaml}]\n"
            "resources: [base.yaml]\n"},
        {"resources:\n- base.yaml", "resources:\n- base.yaml\npatches:\n"
                                    "- path: pss-fix.yaml"},
        {"apiVersion: v1\nkind: Kustomization\nresources:\n- base.yaml\n",
            "apiVersion: v1\nkind: Kustomization\nresources:\n- base.yaml\n"
            "patches:\n- path: pss-fix.yaml\n"},
        {"patches: []\nresources:\n- base.yaml\n",
            "patches:\n- path: pss-fix.yaml\nresources:\n- base.yaml\n"},
    };
    for (size_t i = 0; i < PSS_COUNT(texts); i++) {
        struct played played = play_new(texts[i][0], PSS_NEW_PATCH, NULL);
        assert_str(after(&played, "d/kustomization.yaml"), texts[i][1]);
    }
}

static void
file_of_others_is_not_taken(void **state)
{
    (void)state;
    struct played played = play_new(plain, PSS_NEW_PATCH, "kind: Job\n");
    assert_int_equal(count_placed(&played), 0);
    assert_int_equal(played.placing.changes.n, 0);
}

static void
own_document_is_extended(void **state)
{
    (void)state;
    static const char named[] = "resources:\n- base.yaml\npatches:\n"
                                "- path: pss-fix.yaml\n";
    struct played played = play_new(named, PSS_NEW_PATCH,
        OURS HEAD "      containers:\n      - name: app\n        securityContext:\n"
                  "          allowPrivilegeEscalation: false\n");
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "d/kustomization.yaml"), "");
    assert_str(after(&played, "d/pss-fix.yaml"), OURS HEAD POD_GOOD
        "      containers:\n      - name: app\n        securityContext:\n" GOOD);
}

static void
other_document_is_added(void **state)
{
    (void)state;
    static const char job[] = OURS "apiVersion: batch/v1\nkind: Job\n"
                                   "metadata:\n  name: j\n";
    struct played played = play_new(plain, PSS_NEW_PATCH, job);
    assert_str(after(&played, "d/pss-fix.yaml"),
        OURS "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: j\n---\n" PATCH);
}

static void
existing_patch_takes_the_keys(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"base.yaml", PSS_KFILE_RESOURCE, base},
        {"kustomization.yaml", PSS_KFILE_KUSTOMIZATION,
            "resources:\n- base.yaml\npatches:\n- path: ./size.yaml\n"},
        {"size.yaml", PSS_KFILE_PATCH,
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n"
            "  replicas: 2 # few\n"},
    };
    struct played played = play(&(struct scene){
        files, 3, base, NULL, PSS_NEW_PATCH, "kustomization.yaml", "size.yaml"});
    assert_int_equal(count_placed(&played), played.n);
    assert_int_equal(played.placing.changes.n, 1);
    struct pss_str text = after(&played, "size.yaml");
    assert_true(pss_str_find(text, PSS_STR("  replicas: 2 # few\n  template:\n"), 0) !=
                SIZE_MAX);
    assert_true(pss_str_find(text, PSS_STR("- name: app\n"), 0) != SIZE_MAX);
}

/* Two kustomizations use the patch, so that it takes nothing. */
static void
patch_of_two_stays(void **state)
{
    (void)state;
    static const char named[] =
        "resources:\n- base.yaml\npatches:\n- path: size.yaml\n";
    static const struct file files[] = {
        {"d/base.yaml", PSS_KFILE_RESOURCE, base},
        {"d/kustomization.yaml", PSS_KFILE_KUSTOMIZATION, named},
        {"kustomization.yaml", PSS_KFILE_KUSTOMIZATION,
            "resources:\n- d/base.yaml\npatches:\n- path: d/size.yaml\n"},
        {"d/size.yaml", PSS_KFILE_PATCH,
            "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n"
            "  replicas: 2\n"},
    };
    struct played played = play(&(struct scene){
        files, 4, base, NULL, PSS_NEW_PATCH, "d/kustomization.yaml", NULL, false});
    assert_str(after(&played, "d/size.yaml"), "");
    assert_true(after(&played, "d/pss-fix.yaml").n > 0);
}

static void
what_must_go_is_null(void **state)
{
    (void)state;
    static const struct file files[] = {
        {"kustomization.yaml", PSS_KFILE_KUSTOMIZATION, plain}};
    static const char truth[] =
        HEAD POD_GOOD "      containers:\n      - name: app\n        image: a\n"
                      "        securityContext:\n          runAsUser: 0\n"
                      "          allowPrivilegeEscalation: false\n"
                      "          capabilities: {drop: [all], add: [CHOWN]}\n";
    struct played played = play(&(struct scene){
        files, 1, truth, NULL, PSS_NEW_PATCH, "kustomization.yaml", NULL});
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "pss-fix.yaml"),
        OURS HEAD "      containers:\n      - name: app\n        securityContext:\n"
                  "          capabilities:\n            add: null\n"
                  "            drop:\n            - ALL\n"
                  "          runAsUser: null\n");
}

static void
operations_are_guarded(void **state)
{
    (void)state;
    struct played played =
        play_new("patchesJson6902:\n- path: a.yaml\n", PSS_NEW_OPERATIONS, NULL);
    assert_int_equal(count_placed(&played), played.n);
    assert_str(after(&played, "d/pss-fix-deployment-web.yaml"), OURS
        "- {op: add, path: /spec/template/spec/securityContext, value: "
        "{runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}}\n"
        "- {op: test, path: /spec/template/spec/containers/0/name, value: app}\n"
        "- {op: add, path: /spec/template/spec/containers/0/securityContext, value: "
        "{allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}\n");
    assert_str(after(&played, "d/kustomization.yaml"),
        "patchesJson6902:\n- path: a.yaml\n- path: pss-fix-deployment-web.yaml\n"
        "  target:\n    group: apps\n    kind: Deployment\n    name: web\n"
        "    version: v1\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(base_gets_what_is_missing),
        cmocka_unit_test(base_is_barred_at_level_1),
        cmocka_unit_test(patch_gets_what_its_container_lacks),
        cmocka_unit_test(inline_patch_keeps_its_indentation),
        cmocka_unit_test(operation_gets_what_its_value_lacks),
        cmocka_unit_test(items_go),
        cmocka_unit_test(new_patch_is_written_and_registered),
        cmocka_unit_test(registration_keeps_the_layout),
        cmocka_unit_test(file_of_others_is_not_taken),
        cmocka_unit_test(own_document_is_extended),
        cmocka_unit_test(other_document_is_added),
        cmocka_unit_test(existing_patch_takes_the_keys),
        cmocka_unit_test(patch_of_two_stays),
        cmocka_unit_test(what_must_go_is_null),
        cmocka_unit_test(operations_are_guarded),
    };
    mem = pss_arena_new();
    int code = cmocka_run_group_tests(tests, NULL, NULL);
    pss_arena_release(mem);
    return code;
}
