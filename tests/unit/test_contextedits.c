/* Owners of a securityContext in templates, where its keys are from, and the edits. */
#include "templatetext.h"

#define POD "spec:\n  template:\n    spec:\n"
#define CONTAINER "      containers:\n      - name: a\n        image: b\n"

static void
owners_are_found_by_shape(void **state)
{
    (void)state;
    static const struct {
        const char *source;
        size_t pods, containers;
    } cases[] = {
        {POD CONTAINER, 1, 1},
        {"kind: Pod\nspec:\n  containers:\n  - name: a\n  initContainers:\n  - name: b\n",
            1, 2},
        {POD "      {{- include \"a\" . | nindent 6 }}\n", 0, 0},
        {POD "      hostNetwork: true\n      {{- include \"a\" . | nindent 6 }}\n", 1,
            0},
        {POD "      containers:\n        {{- toYaml .x | nindent 8 }}\n", 1, 0},
        {POD "      containers: {{- toYaml .x | nindent 8 }}\n", 1, 0},
        {"{{ define \"a\" }}\ncontainers:\n  {{- toYaml .x | nindent 2 }}\n{{ end }}\n",
            1, 0},
        {"{{ define \"a\" }}\n- name: a\n  image: b\n{{ end }}\n", 0, 1},
        {"{{ define \"a\" }}\nname: a\nimage: b\n{{ end }}\n", 0, 1},
        {"{{ define \"a\" }}\ncontainers:\n- name: b\n{{ end }}\n", 1, 1},
        {"kind: List\nitems:\n- kind: Pod\n  spec:\n    containers: [{name: a}]\n", 1,
            1},
        {POD "{{ if a }}\n" CONTAINER "{{ else }}\n" CONTAINER "{{ end }}\n", 1, 2},
        {"properties:\n  containers:\n    type: array\n", 0, 0},
        {"kind: CustomResourceDefinition\nspec:\n  containers:\n  - name: a\n", 0, 0},
        {"data:\n  a: |\n    spec:\n      containers:\n      - name: a\n", 0, 0},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct text text = text_of(cases[i].source);
        size_t pods = 0;
        for (size_t k = 0; k < text.template.owners.n; k++)
            pods += owner_of(&text, k)->level == PSS_OWNER_POD;
        if (pods != cases[i].pods ||
            text.template.owners.n - pods != cases[i].containers)
            fail_msg("%zu pods, %zu owners in: %s", pods, text.template.owners.n,
                cases[i].source);
        pss_arena_release(text.mem);
    }
}

/* In these, `@` is the place where lines go for the pod, and `#` for its first container; a
 * line of either stands for the place before the line below. */
static const char *const anchors[] = {
    POD "@\n      containers:\n      - name: a\n#\n        image: b\n",
    POD
    "      a: b\n@\n      # c\n      containers:\n      - name: a\n#\n        image: b\n",
    /* initContainers in a `with` would not be there always */
    POD "      {{- with .x }}\n      initContainers: {{ . }}\n      {{- end }}\n"
        "@\n      containers:\n      - name: a\n#\n        image: b\n",
    /* not behind `-}}` */
    POD "      {{- include \"a\" . -}}\n      containers:\n      - image: a\n#\n"
        "        name: b\n",
    /* not before what prints, but before control flow in a line of its own */
    POD "@\n      containers:\n      - name: a\n        {{- include \"b\" . }}\n"
        "        image: b\n#\n        args: []\n",
    POD
    "@\n      containers:\n      - name: a\n#\n        {{- if .x }}\n        image: b\n"
    "        {{- end }}\n",
    POD
    "@\n      containers:\n      - name: a\n        {{- if .x -}}\n        image: b\n"
    "        {{- end }}\n        c: d\n#\n        e: f\n",
    POD "@\n      containers:\n      - name: a\n        {{- if .x }}\n"
        "        {{- include \"b\" . }}\n        {{- end }}\n        c: d\n#\n"
        "        e: f\n",
    /* blanks that a trim mark takes away do not come back */
    POD
    "@\n      containers:\n      - name: a  \n        {{- if .x }}\n        image: b\n"
    "        {{- end }}\n        c: d\n#\n        e: f\n",
    /* never behind the last key, nor behind a value of several lines */
    POD "@\n      containers:\n      - name: a\n",
    POD "@\n      containers:\n      - args:\n        - a\n        image: {{ dict\n"
        "          1 2 }}\n        name: a\n#\n        x: y\n",
    /* not behind a key of an `if` of the container, nor behind what ends one */
    POD "@\n      containers:\n      - args:\n        - a\n        {{- if .x }}\n"
        "        name: a\n        image: b\n        {{- end }}\n        c: d\n#\n"
        "        e: f\n",
    POD "@\n      containers:\n      - args:\n        - a\n        {{- if .x }}\n"
        "        name: a\n        {{- end }}\n        c: d\n#\n        e: f\n",
    POD "@\n      containers:\n      - args:\n        - a\n        name: {{ if .x }}a\n"
        "        image: b{{ else }}c{{ end }}\n        c: d\n#\n        e: f\n",
    /* in a branch */
    POD "      {{- if .x }}\n      containers:\n      - name: a\n#\n        image: b\n"
        "      {{- end }}\n",
};

static void
lines_go_where_they_are_always_printed(void **state)
{
    (void)state;
    for (size_t i = 0; i < PSS_COUNT(anchors); i++) {
        struct pss_buf buf = {0};
        size_t wanted[2] = {PSS_NOWHERE, PSS_NOWHERE};
        for (const char *at = anchors[i]; *at; at++) {
            if ((*at == '@' || *at == '#') && at[1] == '\n') {
                wanted[*at == '#'] = buf.n;
                at++;
            } else {
                pss_buf_putc(&buf, *at);
            }
        }
        pss_buf_putc(&buf, '\0');
        struct text text = text_of(buf.p);
        assert_int_equal(text.template.owners.n, 2);
        for (size_t k = 0; k < 2; k++)
            if (owner_of(&text, k)->anchor.at != wanted[k])
                fail_msg("owner %zu at %zu, wanted %zu: %s", k,
                    owner_of(&text, k)->anchor.at, wanted[k], anchors[i]);
        pss_arena_release(text.mem);
        pss_buf_release(&buf);
    }
}

#define CONTEXT POD "      securityContext:"

static void
contexts_have_a_state(void **state)
{
    (void)state;
    static const struct {
        const char *source;
        enum pss_context_state state;
    } cases[] = {
        {POD CONTAINER, PSS_CONTEXT_ABSENT},
        {CONTEXT " {}\n" CONTAINER, PSS_CONTEXT_LITERAL},
        {CONTEXT "\n        a: {{ .x }}\n" CONTAINER, PSS_CONTEXT_LITERAL},
        {CONTEXT "\n" CONTAINER, PSS_CONTEXT_LITERAL},
        {CONTEXT "\n        {{- toYaml .x | nindent 8 }}\n" CONTAINER,
            PSS_CONTEXT_FILLED},
        {CONTEXT " {{- toYaml .x | nindent 8 }}\n" CONTAINER, PSS_CONTEXT_FILLED},
        {CONTEXT "\n{{ toYaml .x | indent 8 }}\n" CONTAINER, PSS_CONTEXT_FILLED},
        {POD "      {{- with .x }}\n      securityContext: {{ toYaml . }}\n"
             "      {{- end }}\n" CONTAINER,
            PSS_CONTEXT_FILLED},
        {CONTEXT "\n        a: b\n        {{- toYaml .x | nindent 8 }}\n" CONTAINER,
            PSS_CONTEXT_MIXED},
        /* what is printed below belongs to a neighbour, or to a key in it */
        {CONTEXT "\n        a: b\n      {{- toYaml .x | nindent 6 }}\n" CONTAINER,
            PSS_CONTEXT_LITERAL},
        {CONTEXT "\n        a:\n          {{- toYaml .x | nindent 10 }}\n" CONTAINER,
            PSS_CONTEXT_LITERAL},
        {CONTEXT "\n        a: b\n        {{- if .x }}\n        c: d\n"
                 "        {{- end }}\n" CONTAINER,
            PSS_CONTEXT_PARTLY},
        {CONTEXT "\n        {{ .x }}: b\n" CONTAINER, PSS_CONTEXT_MIXED},
        {POD "      {{- if .x }}\n      securityContext:\n        a: b\n"
             "      {{- end }}\n" CONTAINER,
            PSS_CONTEXT_OWN_IF},
        {POD "      {{- if .x }}\n      a: b\n      securityContext:\n        a: b\n"
             "      {{- end }}\n" CONTAINER,
            PSS_CONTEXT_MIXED},
        {POD "      {{- range .x }}\n      securityContext:\n        a: b\n"
             "      {{- end }}\n" CONTAINER,
            PSS_CONTEXT_MIXED},
        /* a key that is in one branch only is there */
        {POD "      {{- if .x }}\n      a: b\n      {{- else }}\n"
             "      securityContext:\n        a: b\n      {{- end }}\n" CONTAINER,
            PSS_CONTEXT_MIXED},
        {POD "      {{ if .x }}- securityContext: {{ y }}{{ end }}\n" CONTAINER,
            PSS_CONTEXT_UNSURE},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct text text = text_of(cases[i].source);
        struct text crlf = crlf_of(cases[i].source);
        if (owner_of(&text, 0)->context.state != cases[i].state)
            fail_msg(
                "state %d: %s", owner_of(&text, 0)->context.state, cases[i].source);
        assert_int_equal(owner_of(&crlf, 0)->context.state, cases[i].state);
        size_t fill = owner_of(&text, 0)->context.fill;
        assert_int_equal(fill != PSS_NOWHERE, cases[i].state == PSS_CONTEXT_FILLED);
        if (fill != PSS_NOWHERE)
            assert_true(pss_action_prints(&text.template.actions.items[fill]));
        pss_arena_release(text.mem);
        pss_arena_release(crlf.mem);
    }
}

typedef const char *editor(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_context_keys keys);

static const char *
insert_knob(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_context_keys keys)
{
    (void)keys;
    return pss_context_insert_knob(
        edits, template, owner, PSS_STR("$.Values.web.securityContext"));
}

/* Edits the owner; `out` is then the new text. */
static const char *
edit(struct pss_buf *out, const struct text *text, size_t owner, editor *act)
{
    const struct pss_context_key keys[] = {
        {PSS_STR("runAsNonRoot"), PSS_STR("true"), false},
        {PSS_STR("seccompProfile.type"), PSS_STR("RuntimeDefault"), false},
        {PSS_STR("capabilities.drop"), PSS_STR("ALL"), true},
    };
    bool is_pod = owner_of(text, owner)->level == PSS_OWNER_POD;
    struct pss_edits edits = {.mem = text->mem};
    const char *why = act(&edits, &text->template, owner_of(text, owner),
        (struct pss_context_keys){keys, is_pod ? 2 : 3});
    if (why) {
        assert_int_equal(edits.n, 0);
        return why;
    }
    assert_null(pss_edits_settle(&edits));
    assert_true(pss_template_keeps_actions(&text->template, &edits));
    pss_edits_apply(out, text->template.source->src, &edits);
    assert_true(pss_template_is_same_but(&text->template, &edits, pss_buf_str(out)));
    return NULL;
}

/* The text less its carriage returns, with a NUL. */
static void
less_returns(struct pss_buf *buf)
{
    size_t n = 0;
    for (size_t i = 0; i < buf->n; i++)
        if (buf->p[i] != '\r')
            buf->p[n++] = buf->p[i];
    buf->n = n;
}

/* `wanted` NULL: the edit is refused. */
static void
check_edit(const char *source, size_t owner, editor *act, const char *wanted)
{
    struct text text = text_of(source);
    struct text crlf = crlf_of(source);
    struct pss_buf out = {0};
    struct pss_buf with_returns = {0};
    const char *why = edit(&out, &text, owner, act);
    const char *same = edit(&with_returns, &crlf, owner, act);
    if (!why != !same || !why != !!wanted)
        fail_msg(
            "%s, with CR LF %s: %s", why ? why : "done", same ? same : "done", source);
    if (wanted) {
        assert_str(pss_buf_str(&out), wanted);
        size_t returns = 0;
        size_t feeds = 0;
        for (size_t i = 0; i < with_returns.n; i++) {
            returns += with_returns.p[i] == '\r';
            feeds += with_returns.p[i] == '\n';
        }
        assert_int_equal(returns, feeds);
        less_returns(&with_returns);
        assert_str(pss_buf_str(&with_returns), wanted);
        if (act == pss_context_set) { /* a second run changes nothing */
            pss_buf_putc(&out, '\0');
            struct text again = text_of(out.p);
            struct pss_buf unchanged = {0};
            assert_null(edit(&unchanged, &again, owner, act));
            assert_str(pss_buf_str(&unchanged), wanted);
            pss_buf_release(&unchanged);
            pss_arena_release(again.mem);
        }
    }
    pss_buf_release(&out);
    pss_buf_release(&with_returns);
    pss_arena_release(text.mem);
    pss_arena_release(crlf.mem);
}

#define POD_KEYS                                                                       \
    "        runAsNonRoot: true\n        seccompProfile:\n          type: RuntimeDefault\n"

static void
keys_are_inserted(void **state)
{
    (void)state;
    check_edit(POD CONTAINER, 0, pss_context_insert, CONTEXT "\n" POD_KEYS CONTAINER);
    check_edit(POD CONTAINER, 1, pss_context_insert,
        POD "      containers:\n      - name: a\n"
            "        securityContext:\n          runAsNonRoot: true\n"
            "          seccompProfile:\n            type: RuntimeDefault\n"
            "          capabilities:\n            drop:\n            - ALL\n"
            "        image: b\n");
    check_edit(POD CONTAINER, 0, insert_knob,
        CONTEXT
        "\n        {{- toYaml $.Values.web.securityContext | nindent 8 }}\n" CONTAINER);
    check_edit(CONTEXT " {}\n" CONTAINER, 0, pss_context_insert, NULL);
}

static void
literal_mappings_are_filled(void **state)
{
    (void)state;
    check_edit(
        CONTEXT " {}\n" CONTAINER, 0, pss_context_set, CONTEXT "\n" POD_KEYS CONTAINER);
    check_edit(
        CONTEXT "\n" CONTAINER, 0, pss_context_set, CONTEXT "\n" POD_KEYS CONTAINER);
    check_edit(CONTEXT "\n        a: {{ .x }}\n" CONTAINER, 0, pss_context_set,
        CONTEXT "\n" POD_KEYS "        a: {{ .x }}\n" CONTAINER);
    check_edit(CONTEXT "\n          runAsNonRoot: false # c\n" CONTAINER, 0,
        pss_context_set,
        CONTEXT "\n          seccompProfile:\n              type: RuntimeDefault\n"
                "          runAsNonRoot: true # c\n" CONTAINER);
    check_edit(CONTEXT " {a: b}\n" CONTAINER, 0, pss_context_set,
        CONTEXT
        " {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}, a: b}\n" CONTAINER);
    check_edit(CONTEXT "\n        seccompProfile: {type: \"Unconfined\"}\n"
                       "        runAsNonRoot: 'true'\n" CONTAINER,
        0, pss_context_set,
        CONTEXT "\n        seccompProfile: {type: RuntimeDefault}\n"
                "        runAsNonRoot: 'true'\n" CONTAINER);
    /* a key of a branch is there, and what is not is added beside the branches */
    check_edit(CONTEXT "\n        {{- if .x }}\n        a: b\n        {{- end }}\n"
                       "        c: d\n" CONTAINER,
        0, pss_context_set,
        CONTEXT "\n" POD_KEYS "        {{- if .x }}\n        a: b\n        {{- end }}\n"
                "        c: d\n" CONTAINER);
    check_edit(CONTEXT "\n        {{- if .x }}\n        runAsNonRoot: false\n"
                       "        {{- end }}\n        c: d\n" CONTAINER,
        0, pss_context_set, NULL);
    check_edit(CONTEXT "\n        runAsNonRoot: {{ .x }}\n" CONTAINER, 0,
        pss_context_set, NULL);
    check_edit(CONTEXT
        "\n        seccompProfile:\n          {{- toYaml .x | nindent 10 }}\n" CONTAINER,
        0, pss_context_set, NULL);
}

#define CAPABILITIES                                                                   \
    POD "      containers:\n      - name: a\n        securityContext:\n"               \
        "          runAsNonRoot: true\n          seccompProfile: {type: RuntimeDefault}\n"

static void
items_are_added(void **state)
{
    (void)state;
    check_edit(CAPABILITIES "          capabilities:\n            drop:\n"
                            "              - KILL\n",
        1, pss_context_set,
        CAPABILITIES "          capabilities:\n            drop:\n"
                     "              - ALL\n              - KILL\n");
    check_edit(CAPABILITIES "          capabilities: {drop: [\"KILL\"]}\n", 1,
        pss_context_set,
        CAPABILITIES "          capabilities: {drop: [\"ALL\", \"KILL\"]}\n");
    check_edit(CAPABILITIES "          capabilities: {drop: [KILL, all]}\n", 1,
        pss_context_set, CAPABILITIES "          capabilities: {drop: [KILL, ALL]}\n");
    check_edit(CAPABILITIES "          capabilities: {drop: []}\n", 1, pss_context_set,
        CAPABILITIES "          capabilities: {drop: [ALL]}\n");
    check_edit(CAPABILITIES "          capabilities:\n            add: [CHOWN]\n", 1,
        pss_context_set,
        CAPABILITIES "          capabilities:\n            drop:\n            - ALL\n"
                     "            add: [CHOWN]\n");
    check_edit(CAPABILITIES "          capabilities:\n            drop: {{ .x }}\n", 1,
        pss_context_set, NULL);
}

static void
a_mapping_is_hoisted_out_of_its_if(void **state)
{
    (void)state;
    check_edit(POD
        "      {{- if .x }}\n      securityContext:\n        fsGroup: {{ .y }}\n"
        "        runAsNonRoot: false\n      {{- end }}\n" CONTAINER,
        0, pss_context_hoist,
        CONTEXT "\n" POD_KEYS "      {{- if .x }}\n        fsGroup: {{ .y }}\n"
                "      {{- end }}\n" CONTAINER);
    check_edit(POD "      {{- if .x -}}\n      securityContext:\n        fsGroup: 1\n"
                   "      {{- end }}\n" CONTAINER,
        0, pss_context_hoist, NULL);
    check_edit(POD "      {{- if .x }}\n      securityContext:\n        fsGroup: 1\n"
                   "        seccompProfile: {type: Localhost, localhostProfile: a}\n"
                   "      {{- end }}\n" CONTAINER,
        0, pss_context_hoist, NULL);
}

static const char *
delete_user(struct pss_edits *edits, const struct pss_template *template,
    const struct pss_owner *owner, struct pss_context_keys keys)
{
    (void)keys;
    const struct pss_context_key gone[] = {
        {PSS_STR("runAsUser"), PSS_STR(""), false},
        {PSS_STR("runAsNonRoot"), PSS_STR("true"), false},
    };
    editor *act = owner->context.state == PSS_CONTEXT_OWN_IF ? pss_context_hoist
                                                             : pss_context_set;
    return act(edits, template, owner, (struct pss_context_keys){gone, 2});
}

static void
unwanted_keys_go(void **state)
{
    (void)state;
    check_edit(CONTEXT "\n        runAsUser: 0\n        a: b\n" CONTAINER, 0,
        delete_user, CONTEXT "\n        runAsNonRoot: true\n        a: b\n" CONTAINER);
    check_edit(CONTEXT "\n        a: b\n" CONTAINER, 0, delete_user,
        CONTEXT "\n        runAsNonRoot: true\n        a: b\n" CONTAINER);
    check_edit(CONTEXT "\n        runAsUser: 0\n" CONTAINER, 0, delete_user,
        CONTEXT "\n        runAsNonRoot: true\n" CONTAINER);
    check_edit(CONTEXT "\n        runAsUser: {{ .x }}\n        a: b\n" CONTAINER, 0,
        delete_user, NULL);
    check_edit(POD "      {{- if .x }}\n      securityContext:\n        runAsUser: 0\n"
                   "        a: b\n      {{- end }}\n" CONTAINER,
        0, delete_user,
        CONTEXT "\n        runAsNonRoot: true\n      {{- if .x }}\n        a: b\n"
                "      {{- end }}\n" CONTAINER);
}

static void
literals_are_deleted(void **state)
{
    (void)state;
    static const struct {
        const char *source, *key, *wanted;
    } cases[] = {
        {"hostNetwork: true\ncontainers: []\n", "hostNetwork", "containers: []\n"},
        {"a: b\nc:\n- d\n- e\n", "c", "a: b\n"},
        {"a: b\nc: |\n  d\n\ne: f\n", "c", "a: b\n\ne: f\n"},
        {"{a: b, c: d}\n", "a", "{c: d}\n"},
        {"{a: b, c: d}\n", "c", "{a: b}\n"},
        {"a: b\n", "a", NULL},
        {"a: {{ x }}\nc: d\n", "a", NULL},
        {"a: b\n{{- x }}\nc: d\n", "a", NULL},
        {"{{ x -}}\na: b\nc: d\n", "a", NULL},
        {"a: b\n{{- if x }}\nc: d\n{{- end }}\n", "a",
            "{{- if x }}\nc: d\n{{- end }}\n"},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct text text = text_of(cases[i].source);
        const struct pss_node *it = text.template.readings.items[0].tree.root->first;
        while (!pss_str_is(pss_node_text(it->key), cases[i].key))
            it = it->next;
        struct pss_edits edits = {.mem = text.mem};
        const char *why = pss_template_delete(&edits, &text.template, it, false);
        if (!why != !!cases[i].wanted)
            fail_msg("%s: %s", why ? why : "deleted", cases[i].source);
        struct pss_buf out = {0};
        assert_null(pss_edits_settle(&edits));
        pss_edits_apply(&out, text.template.source->src, &edits);
        if (!why)
            assert_str(pss_buf_str(&out), cases[i].wanted);
        pss_buf_release(&out);
        pss_arena_release(text.mem);
    }
}

static void
what_was_rendered_is_found(void **state)
{
    (void)state;
    struct text text =
        text_of("kind: Deployment\nmetadata:\n  name: {{ .x }}-web\n" POD
                "      containers:\n      - name: {{ .y }}\n      - name: b\n"
                "---\nkind: Deployment\nmetadata:\n  name: {{ .x }}-job\n" POD CONTAINER
                "---\nkind: {{ .k }}\nmetadata:\n  name: \"{{ .x }}\"\n" POD CONTAINER);
    static const struct {
        const char *kind, *name, *container;
        size_t index, pod, owner;
    } cases[] = {
        {"Deployment", "r-web", "b", 1, 0, 2},
        {"Deployment", "r-web", "c", 0, 0, 1},
        {"Deployment", "r-job", "a", 0, 3, 4},
        {"StatefulSet", "r", "a", 0, 5, 6},
    };
    for (size_t i = 0; i < PSS_COUNT(cases); i++) {
        struct pss_rendered rendered = {.kind = pss_str_of(cases[i].kind),
            .name = pss_str_of(cases[i].name),
            .list = PSS_STR("containers"),
            .container = pss_str_of(cases[i].container),
            .index = cases[i].index};
        const struct pss_owner *pod = pss_owner_of_pod(&text.template, &rendered);
        assert_ptr_equal(pod, owner_of(&text, cases[i].pod));
        assert_ptr_equal(pss_owner_of_container(&text.template, pod, &rendered),
            owner_of(&text, cases[i].owner));
    }
    struct pss_rendered of_define = {.define = PSS_STR("d"),
        .container = PSS_STR("e"),
        .list = PSS_STR("containers")};
    struct text defines =
        text_of("{{ define \"c\" }}\n- name: e\n  image: b\n{{ end }}\n"
                "{{ define \"d\" }}\n- name: f\n  image: b\n"
                "- name: e\n  image: b\n{{ end }}\n");
    assert_ptr_equal(pss_owner_of_container(&defines.template, NULL, &of_define),
        owner_of(&defines, 2));
    pss_arena_release(defines.mem);
    pss_arena_release(text.mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(owners_are_found_by_shape),
        cmocka_unit_test(lines_go_where_they_are_always_printed),
        cmocka_unit_test(contexts_have_a_state),
        cmocka_unit_test(keys_are_inserted),
        cmocka_unit_test(literal_mappings_are_filled),
        cmocka_unit_test(items_are_added),
        cmocka_unit_test(a_mapping_is_hoisted_out_of_its_if),
        cmocka_unit_test(unwanted_keys_go),
        cmocka_unit_test(literals_are_deleted),
        cmocka_unit_test(what_was_rendered_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
