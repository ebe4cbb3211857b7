/* Walks the table of checks: what every row promises is asked of the evaluator, with
 * pods that are generated from the row itself. */
#include "manifest.h"

#include <dirent.h>

#include "pss/eval.h"

#include "../../src/policy/checklist.h"

/* ---- pods from rows ---- */

enum sort_of_value { BAD, WRITTEN, ALLOWED };

/* The value in flow style: what the row forbids, what its repair writes, or what it
 * allows (the i-th of its values). */
static const char *
value_for(const struct pss_rule *rule, enum sort_of_value sort, size_t i)
{
    if (sort == WRITTEN)
        return rule->write;
    if (sort == ALLOWED)
        return rule->demand == PSS_NOT_IN ? "7" : rule->values[i].text;
    switch (rule->form) {
    case PSS_TEXT:
        return "bad";
    case PSS_FLAG:
        return strcmp(rule->values[0].text, "true") == 0 ? "false" : "true";
    case PSS_NUMBER:
        return rule->demand == PSS_NOT_IN ? rule->values[0].text : "7";
    case PSS_OBJECT:
        return "{}";
    }
    return "";
}

static bool
is_quoted(const struct pss_rule *rule)
{
    return rule->form == PSS_TEXT;
}

/* `a: {b: [{c: VALUE}]}` for "a.b[*].c". */
static void
put_field(struct pss_buf *out, const struct pss_rule *rule, const char *value)
{
    char closing[64];
    size_t n = 0;
    const char *at = rule->field;
    while (*at != '\0') {
        size_t length = strcspn(at, ".[");
        pss_buf_printf(out, "%.*s: ", (int)length, at);
        at += length;
        if (*at == '[') {
            pss_buf_putc(out, '[');
            closing[n++] = ']';
            at += strlen("[*]");
        }
        if (*at == '.') {
            pss_buf_putc(out, '{');
            closing[n++] = '}';
            at++;
        }
        assert_true(n < sizeof(closing) - 2);
    }
    bool is_list = rule->demand == PSS_HOLDS;
    pss_buf_printf(out, "%s%s%s%s%s", is_list ? "[" : "", is_quoted(rule) ? "\"" : "",
        value, is_quoted(rule) ? "\"" : "", is_list ? "]" : "");
    while (n > 0)
        pss_buf_putc(out, closing[--n]);
}

/* A pod that says `value` where the row looks, and `rest` in its spec besides. */
static struct manifest
pod_for(const struct pss_rule *rule, enum pss_scope scope, const char *value,
    const char *rest)
{
    struct pss_buf notes = {0};
    struct pss_buf spec = {0};
    pss_buf_printf(&spec, "%scontainers: [{name: c", scope == PSS_POD ? "" : rest);
    if (scope == PSS_CONTAINER) {
        pss_buf_puts(&spec, ", ");
        put_field(&spec, rule, value);
    }
    pss_buf_puts(&spec, "}]");
    if (scope == PSS_POD) {
        pss_buf_puts(&spec, rest[0] != '\0' ? ", " : "");
        pss_buf_puts(&spec, rest);
        pss_buf_puts(&spec, rest[0] != '\0' ? "" : ", ");
        put_field(&spec, rule, value);
    }
    if (scope == PSS_VOLUME) {
        const char *key = rule->field;
        if (key[0] == '*')
            key = rule->others ? rule->others[0].text : "typo";
        pss_buf_printf(&spec, ", volumes: [{name: v, %s: %s}]", key, value);
    }
    if (scope == PSS_ANNOTATION) {
        size_t n = strcspn(rule->field, "*");
        const char *name = rule->field[n] == '*' ? "c" : "";
        pss_buf_printf(&notes, "%.*s%s: \"%s\"", (int)n, rule->field, name, value);
    }
    pss_buf_putc(&notes, '\0');
    pss_buf_putc(&spec, '\0');
    struct manifest m = manifest_of_pod(notes.p, spec.p);
    pss_buf_release(&notes);
    pss_buf_release(&spec);
    return m;
}

/* A volume with an allowed source beside a forbidden one. */
static struct manifest
pod_with_source(const char *key)
{
    struct pss_buf spec = {0};
    pss_buf_printf(&spec, "volumes: [{name: v, hostPath: {}, nfs: {}, %s: {}}]", key);
    pss_buf_putc(&spec, '\0');
    struct manifest m = manifest_of_pod("", spec.p);
    pss_buf_release(&spec);
    return m;
}

/* ---- judging one row ---- */

/* Hits of exactly this row at this setter's scope. */
static size_t
hits_of(const struct manifest *m, const struct pss_check *check,
    const struct pss_rule *rule, enum pss_scope scope, unsigned minor)
{
    struct pss_policy policy = {check->level, minor, PSS_STR("test")};
    struct pss_verdict verdict;
    pss_eval(&verdict, m->mem, &m->pods.items[0], &policy, PSS_EVAL_NO_DEFAULTS);
    size_t n = 0;
    for (size_t i = 0; i < verdict.n; i++)
        for (size_t k = 0; k < verdict.items[i].hits.n; k++) {
            const struct pss_hit *hit = &verdict.items[i].hits.items[k];
            n += verdict.items[i].check == check && hit->rule == rule &&
                 hit->scope == scope;
        }
    return n;
}

struct row {
    const struct pss_check *check;
    const struct pss_rule *rule;
    enum pss_scope scope; /* where it is tried: its own, or the pod with also_pod */
};

static void
each_row(void (*try_row)(const struct row *))
{
    const struct pss_check *check;
    for (size_t i = 0; (check = pss_check_at(i)) != NULL; i++)
        for (const struct pss_rule *rule = check->rules; rule->field; rule++) {
            try_row(&(struct row){check, rule, rule->scope});
            if (rule->also_pod)
                try_row(&(struct row){check, rule, PSS_POD});
        }
}

/* The version at which the row begins and the one at which it ends (none: one past). */
static unsigned
first_minor(const struct row *row)
{
    unsigned check = row->check->since;
    return row->rule->since > check ? row->rule->since : check;
}

static unsigned
end_minor(const struct row *row)
{
    return row->rule->until ? row->rule->until : PSS_NEWEST_MINOR + 1;
}

static void
assert_hits(
    const struct row *row, const struct manifest *m, unsigned minor, size_t wanted)
{
    size_t n = hits_of(m, row->check, row->rule, row->scope, minor);
    if (n != wanted)
        fail_msg("%s, %s, scope %d, v1.%u: %zu hits, not %zu", row->check->id,
            row->rule->field, (int)row->scope, minor, n, wanted);
}

static void
bad_values_are_hits_from_first_to_last_version(const struct row *row)
{
    const char *bad = value_for(row->rule, BAD, 0);
    struct manifest m = pod_for(row->rule, row->scope, bad, "");
    for (unsigned minor = 0; minor <= PSS_NEWEST_MINOR; minor++)
        assert_hits(row, &m, minor,
            minor >= first_minor(row) && minor < end_minor(row) ? 1 : 0);
    pss_arena_release(m.mem);
}

static void
allowed_values_are_none(const struct row *row)
{
    const struct pss_allowed *values = row->rule->values;
    for (size_t i = 0; values && values[i].text; i++) {
        struct manifest m =
            row->rule->demand == PSS_SOURCE
                ? pod_with_source(values[i].text)
                : pod_for(row->rule, row->scope, value_for(row->rule, ALLOWED, i), "");
        for (unsigned minor = first_minor(row); minor < end_minor(row); minor++)
            assert_hits(row, &m, minor, minor >= values[i].since ? 0 : 1);
        pss_arena_release(m.mem);
        if (row->rule->demand == PSS_NOT_IN)
            return;
    }
}

static void
what_a_repair_writes_is_allowed(const struct row *row)
{
    if (row->rule->act != PSS_ACT_WRITE && row->rule->act != PSS_ACT_APPEND) {
        assert_null(row->rule->write);
        return;
    }
    assert_non_null(row->rule->write);
    const char *written = value_for(row->rule, WRITTEN, 0);
    struct manifest m = pod_for(row->rule, row->scope, written, "");
    for (unsigned minor = first_minor(row); minor < end_minor(row); minor++)
        assert_hits(row, &m, minor, 0);
    pss_arena_release(m.mem);
}

static void
absence_is_a_hit_only_where_something_must_be_set(const struct row *row)
{
    bool must = row->rule->demand == PSS_SET_IN || row->rule->demand == PSS_HOLDS ||
                (row->rule->demand == PSS_INHERITS_IN && row->scope == PSS_CONTAINER);
    struct manifest m = manifest_of_pod("", "containers: [{name: c}]");
    assert_hits(row, &m, first_minor(row), must ? 1 : 0);
    pss_arena_release(m.mem);
}

static void
pardons_begin_with_their_version(const struct row *row)
{
    static const char *const conditions[] = {
        [PSS_NO_PARDON] = NULL,
        [PSS_WINDOWS_POD] = "os: {name: windows}, ",
        [PSS_NO_HOST_USERS] = "hostUsers: false, ",
    };
    const char *condition = conditions[row->check->pardon.kind];
    if (!condition)
        return;
    const char *bad = value_for(row->rule, BAD, 0);
    struct manifest m = pod_for(row->rule, row->scope, bad, condition);
    unsigned since = row->check->pardon.since;
    assert_true(since > first_minor(row));
    assert_hits(row, &m, since - 1, 1);
    assert_hits(row, &m, since, 0);
    assert_hits(row, &m, PSS_NEWEST_MINOR, 0);
    pss_arena_release(m.mem);
}

static void
rows_are_whole(const struct row *row)
{
    const struct pss_rule *rule = row->rule;
    assert_true(rule->repair == PSS_MANUAL ? rule->act == PSS_ACT_NONE
                                           : rule->act != PSS_ACT_NONE);
    assert_true(rule->demand == PSS_NOT_THERE || rule->values != NULL);
    assert_true(rule->until == 0 || rule->until > rule->since);
    if (rule->owner)
        assert_int_equal(strncmp(rule->field, rule->owner, strlen(rule->owner)), 0);
}

static void
rows_keep_what_they_promise(void **state)
{
    (void)state;
    each_row(rows_are_whole);
    each_row(bad_values_are_hits_from_first_to_last_version);
    each_row(allowed_values_are_none);
    each_row(what_a_repair_writes_is_allowed);
    each_row(absence_is_a_hit_only_where_something_must_be_set);
    each_row(pardons_begin_with_their_version);
}

/* ---- the table as a whole ---- */

#define FILE_OF(name) "check_" #name ".c",
static const char *const listed[] = {PSS_CHECKS(FILE_OF)};

static void
ids_are_unique_and_in_order(void **state)
{
    (void)state;
    const struct pss_check *before = pss_check_at(0);
    size_t n = 1;
    for (; pss_check_at(n); n++) {
        const struct pss_check *check = pss_check_at(n);
        assert_true(
            before->level < check->level ||
            (before->level == check->level && strcmp(before->id, check->id) < 0));
        before = check;
    }
    assert_int_equal(n, PSS_COUNT(listed));
    for (size_t i = 0; i < n; i++)
        assert_ptr_equal(
            pss_check_find(pss_str_of(pss_check_at(i)->id)), pss_check_at(i));
    assert_null(pss_check_find(PSS_STR("privilege")));
    assert_null(pss_check_find(PSS_STR("Privileged")));
    assert_null(pss_check_find(PSS_STR("")));
}

static void
texts_for_people(void **state)
{
    (void)state;
    const struct pss_check *check;
    for (size_t i = 0; (check = pss_check_at(i)) != NULL; i++) {
        assert_true(strlen(check->title) > 10 && strlen(check->title) <= 65);
        assert_null(strpbrk(check->title, ".\n"));
        size_t n = strlen(check->rationale);
        assert_true(n > 150);
        assert_int_equal(check->rationale[n - 1], '.');
        assert_null(strstr(check->rationale, "  "));
        assert_non_null(check->say);
    }
}

/* Which checks run, at every version. */
static void
replaced_checks_do_not_run(void **state)
{
    (void)state;
    const struct pss_check *check;
    for (size_t i = 0; (check = pss_check_at(i)) != NULL; i++) {
        if (!check->replaces)
            continue;
        const struct pss_check *other = pss_check_find(pss_str_of(check->replaces));
        assert_non_null(other);
        assert_int_equal(other->level, PSS_BASELINE);
        assert_int_equal(check->level, PSS_RESTRICTED);
        for (unsigned minor = 0; minor <= PSS_NEWEST_MINOR; minor++) {
            struct pss_policy policy = {PSS_RESTRICTED, minor, PSS_STR("")};
            assert_int_equal(
                pss_check_applies(other, &policy), minor < check->replaces_since);
            policy.level = PSS_BASELINE;
            assert_int_equal(pss_check_applies(other, &policy), minor >= other->since);
        }
    }
}

static void
as_many_checks_run_as_upstream_has(void **state)
{
    (void)state;
    static const struct {
        unsigned minor;
        unsigned baseline;
        unsigned restricted;
    } rows[] = {{0, 11, 12}, {7, 11, 12}, {8, 11, 13}, {18, 11, 13}, {19, 11, 13},
        {21, 11, 13}, {22, 11, 13}, {23, 11, 14}, {33, 11, 14}, {34, 12, 15},
        {35, 12, 15}, {37, 12, 15}};
    for (size_t i = 0; i < PSS_COUNT(rows); i++)
        for (int level = PSS_PRIVILEGED; level <= PSS_RESTRICTED; level++) {
            struct pss_policy policy = {
                (enum pss_level)level, rows[i].minor, PSS_STR("")};
            unsigned n = 0;
            for (size_t k = 0; pss_check_at(k); k++)
                n += pss_check_applies(pss_check_at(k), &policy);
            assert_int_equal(n, level == PSS_PRIVILEGED ? 0
                                : level == PSS_BASELINE ? rows[i].baseline
                                                        : rows[i].restricted);
        }
}

/* A file that nobody lists is a check that never runs. */
static void
every_file_is_listed(void **state)
{
    (void)state;
    const char *top = getenv("PSS_TOP");
    struct pss_buf path = {0};
    pss_buf_printf(&path, "%s/src/policy", top ? top : ".");
    pss_buf_putc(&path, '\0');
    DIR *dir = opendir(path.p);
    if (!dir)
        fail_msg("no directory %s", path.p);
    size_t files = 0;
    struct dirent *entry;
    while ((entry = readdir(dir)) != NULL) {
        struct pss_str name = pss_str_of(entry->d_name);
        if (!pss_str_starts(name, PSS_STR("check_")) ||
            !pss_str_ends(name, PSS_STR(".c")))
            continue;
        bool is_listed = false;
        for (size_t i = 0; i < PSS_COUNT(listed); i++)
            is_listed = is_listed || pss_str_is(name, listed[i]);
        if (!is_listed)
            fail_msg("%s is not in checklist.h", entry->d_name);
        files++;
    }
    closedir(dir);
    pss_buf_release(&path);
    assert_int_equal(files, PSS_COUNT(listed));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_keep_what_they_promise),
        cmocka_unit_test(ids_are_unique_and_in_order),
        cmocka_unit_test(texts_for_people),
        cmocka_unit_test(replaced_checks_do_not_run),
        cmocka_unit_test(as_many_checks_run_as_upstream_has),
        cmocka_unit_test(every_file_is_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
