/* What the labels of a namespace mean to us and to Kubernetes.
 *
 *     namespaces FILE
 *
 * FILE is made by `judge namespaces`: a JSON object per line, the labels, a cluster's
 * defaults, the policy (`level:version` of enforce, audit, warn) and the errors. Prints
 * each difference and the counts; exit code 1 if there is one. */
#include "pss/base.h"

#include <jansson.h>

#include "pss/buf.h"
#include "pss/file.h"
#include "pss/namespace.h"

static struct pss_str
string_of(const json_t *text)
{
    if (!json_is_string(text)) {
        fputs("namespaces: a row lacks a text\n", stderr);
        exit(2);
    }
    return (struct pss_str){json_string_value(text), json_string_length(text)};
}

/* Up to the next `end`, which is skipped, or to the end of the text. */
static struct pss_str
take(struct pss_str *rest, char end)
{
    const char *at = memchr(rest->p, end, rest->n);
    size_t n = at ? (size_t)(at - rest->p) : rest->n;
    struct pss_str out = {rest->p, n};
    *rest = (struct pss_str){rest->p + n + (at != NULL), rest->n - n - (at != NULL)};
    return out;
}

static struct pss_admission
defaults_of(struct pss_str text)
{
    struct pss_admission out = pss_admission_builtin();
    for (int i = 0; i < PSS_N_MODES; i++) {
        struct pss_str word = take(&text, ' ');
        struct pss_policy *policy = &out.modes[i].policy;
        if (!pss_level_parse(&policy->level, take(&word, ':')) ||
            !pss_version_parse(policy, word)) {
            fputs("namespaces: a row has bad defaults\n", stderr);
            exit(2);
        }
    }
    return out;
}

/* Policy and errors as one text. */
static void
put_ours(struct pss_buf *out, const struct pss_admission *ours)
{
    for (int i = 0; i < PSS_N_MODES; i++)
        pss_buf_printf(out, "%s%s:%.*s", i > 0 ? " " : "",
            pss_level_name(ours->modes[i].policy.level),
            PSS_FMT(ours->modes[i].policy.version));
    for (size_t i = 0; i < ours->errors.n; i++)
        pss_buf_printf(out, "\n  %.*s", PSS_FMT(ours->errors.items[i].message));
}

static void
put_theirs(struct pss_buf *out, const json_t *row)
{
    pss_buf_add(out, string_of(json_object_get(row, "policy")));
    size_t i;
    const json_t *error;
    json_array_foreach(json_object_get(row, "errors"), i, error)
    {
        pss_buf_puts(out, "\n  ");
        pss_buf_add(out, string_of(error));
    }
}

/* 1 if we differ. */
static size_t
check(json_t *row)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_labels labels = {0};
    const char *key;
    json_t *value;
    json_object_foreach(json_object_get(row, "labels"), key, value)
    {
        struct pss_label label = {pss_str_of(key), string_of(value)};
        PSS_PUSH(mem, &labels, label);
    }
    struct pss_admission defaults =
        defaults_of(string_of(json_object_get(row, "defaults")));
    struct pss_admission admission;
    pss_admission_of(&admission, mem, &labels, &defaults);
    struct pss_buf ours = {0};
    struct pss_buf theirs = {0};
    put_ours(&ours, &admission);
    put_theirs(&theirs, row);
    bool differs = !pss_str_eq(pss_buf_str(&ours), pss_buf_str(&theirs));
    if (differs) {
        fputs("difference: ", stdout);
        json_dumpf(row, stdout, JSON_COMPACT);
        printf("\nours %.*s\ntheirs %.*s\n", PSS_FMT(pss_buf_str(&ours)),
            PSS_FMT(pss_buf_str(&theirs)));
    }
    pss_buf_release(&ours);
    pss_buf_release(&theirs);
    pss_arena_release(mem);
    return differs;
}

int
main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: namespaces FILE\n", stderr);
        return 2;
    }
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, argv[1]);
    if (err) {
        fprintf(stderr, "namespaces: %.*s\n", PSS_FMT(err->message));
        return 2;
    }
    size_t n = 0;
    size_t differences = 0;
    struct pss_str rest = file.bytes;
    for (; rest.n > 0; n++) {
        struct pss_str line = take(&rest, '\n');
        json_t *row = json_loadb(line.p, line.n, JSON_ALLOW_NUL, NULL);
        if (!row) {
            fputs("namespaces: a line is no JSON\n", stderr);
            return 2;
        }
        differences += check(row);
        json_decref(row);
    }
    printf("%8zu namespaces\n%8zu differences\n", n, differences);
    pss_arena_release(mem);
    return differences > 0 || n == 0 ? 1 : 0;
}
