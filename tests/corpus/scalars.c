/* What a scalar means to us and to Kubernetes' reader.
 *
 *     scalars FILE
 *
 * FILE is made by `judge scalars`: a JSON object per line, {"yaml": TEXT, "kind":
 * "null|bool|int|float|string|error", "value": TEXT}, saying what `v: TEXT` is to
 * Kubernetes. Prints each difference and the counts; exit code 1 if there is one. */
#include "pss/base.h"

#include <jansson.h>

#include "pss/file.h"
#include "pss/refuse.h"
#include "pss/value.h"

static const char *const type_names[] = {
    [PSS_NULL] = "null",
    [PSS_BOOL] = "bool",
    [PSS_INT] = "int",
    [PSS_UINT] = "int",
    [PSS_FLOAT] = "float",
    [PSS_STRING] = "string",
    [PSS_MAPPING] = "mapping",
    [PSS_SEQUENCE] = "sequence",
    [PSS_REJECTED] = "error",
};

struct answer {
    const char *kind;
    struct pss_str value;
};

/* Reads `v: TEXT` as a document of its own. */
static struct answer
ask(struct pss_arena *mem, struct pss_str yaml)
{
    struct answer refused = {.kind = "error"};
    size_t n = yaml.n + 4;
    char *bytes = pss_alloc(mem, n + 64); /* doc.h: zero bytes follow the text */
    memcpy(bytes, "v: ", 3);
    memcpy(bytes + 3, yaml.p, yaml.n);
    bytes[n - 1] = '\n';
    struct pss_doc *doc = pss_doc_new(mem, "scalar", (struct pss_str){bytes, n});
    struct pss_chunks chunks;
    struct pss_tree tree;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (!err && chunks.n == 0)
        return (struct answer){.kind = "nothing"};
    if (!err)
        err = pss_tree_parse(&tree, doc, &chunks.items[0]);
    if (!err)
        err = pss_refuse(&tree);
    if (err)
        return refused;
    if (!tree.root || tree.root->kind != PSS_MAP || tree.root->n != 1)
        return (struct answer){.kind = "no mapping of one key"};
    struct pss_value value = pss_value_of(tree.root->first);
    struct answer answer = {type_names[value.type], value.text};
    if (value.type == PSS_NULL || value.type == PSS_REJECTED)
        answer.value = PSS_STR("");
    return answer;
}

/* JSON prints 1.0 as 1, and a field of integers takes it: int is as good as float if
 * the digits are the same. */
static bool
is_same(const struct answer *ours, const char *kind, struct pss_str value)
{
    bool is_whole = strcmp(ours->kind, "int") == 0 && strcmp(kind, "float") == 0;
    return (is_whole || strcmp(ours->kind, kind) == 0) &&
           pss_str_eq(ours->value, value);
}

static struct pss_str
string_of(const json_t *row, const char *key)
{
    const json_t *text = json_object_get(row, key);
    if (!json_is_string(text)) {
        fprintf(stderr, "scalars: a row without %s\n", key);
        exit(2);
    }
    return (struct pss_str){json_string_value(text), json_string_length(text)};
}

/* 1 if we differ. */
static size_t
check(const json_t *row)
{
    struct pss_str yaml = string_of(row, "yaml");
    struct pss_str kind = string_of(row, "kind");
    struct pss_str value = string_of(row, "value");
    struct pss_arena *mem = pss_arena_new();
    struct answer ours = ask(mem, yaml);
    bool differs = !is_same(&ours, kind.p, value);
    if (differs)
        printf("difference: v: %.*s\n  ours %s [%.*s], theirs %.*s [%.*s]\n",
            PSS_FMT(yaml), ours.kind, PSS_FMT(ours.value), PSS_FMT(kind),
            PSS_FMT(value));
    pss_arena_release(mem);
    return differs;
}

int
main(int argc, char **argv)
{
    if (argc != 2) {
        fputs("usage: scalars FILE\n", stderr);
        return 2;
    }
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, argv[1]);
    if (err) {
        fprintf(stderr, "scalars: %.*s\n", PSS_FMT(err->message));
        return 2;
    }
    size_t n = 0;
    size_t differences = 0;
    struct pss_str rest = file.bytes;
    while (rest.n > 0) {
        const char *end = memchr(rest.p, '\n', rest.n);
        size_t length = end ? (size_t)(end - rest.p) : rest.n;
        json_t *row = json_loadb(rest.p, length, JSON_ALLOW_NUL, NULL);
        if (!row) {
            fputs("scalars: a line is no JSON\n", stderr);
            return 2;
        }
        differences += check(row);
        json_decref(row);
        n++;
        rest.p += length + (end != NULL);
        rest.n -= length + (end != NULL);
    }
    printf("%8zu scalars\n%8zu differences\n", n, differences);
    pss_arena_release(mem);
    return differences > 0 || n == 0 ? 1 : 0;
}
