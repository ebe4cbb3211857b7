/* What a run came to, pod by pod, and whether the bytes of its fix are those that its
 * report announced. Knows nothing of how pss-fix works: it reads the report, the files
 * as they were and the files as they are.
 *
 *     account [--pods] REPORT.json BEFORE AFTER
 *
 * REPORT.json: --format=json of a check of BEFORE, run in it. AFTER: a copy of BEFORE
 * after --fix with the same options. Prints lines of a number and a word, and with
 * --pods each pod that is not reached, with the reason. Exit code 1 if a byte outside
 * the announced edits differs, if an edit is not what was announced, or if edits
 * overlap. */
#include "pss/base.h"

#include <jansson.h>

#include "pss/arena.h"

#include "proofread.h"

/* Why a pod is not reached. The first whose mark stands in one of its reasons counts. */
static const struct kind {
    const char *name;
    const char *mark;
    bool is_of_image; /* counts only if no reason of another sort is there */
} kinds[] = {
    {"kustomize-patch", "partial: a kustomization.yaml ", false},
    {"partial", "partial: ", false},
    {"windows", "sent to Windows nodes", false},
    {"placeholder", "indeterminate", false},
    {"shared-node", "shared-node: ", false},
    {"needs-more-repairs", ": needs --repairs=", false},
    {"needs-root", "needs-root: ", true},
    {"would-not-start", "would-not-start: ", true},
    {"unknown-user-of-volume", "unknown-user-of-volume: ", true},
    {"manual", "", false},
};

/* A word that is counted: messages of errors. */
struct count {
    const char *name;
    size_t n;
};

struct account {
    struct pss_arena *mem;
    json_t *report;
};

static const char *
string_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static size_t
number_of(const json_t *object, const char *key)
{
    return (size_t)json_integer_value(json_object_get(object, key));
}

static void
show(size_t n, const char *word)
{
    printf("%8zu %s\n", n, word);
}

/* ---- pods ---- */

/* Where a pod was found. What the oracle counts is of the kinds of Kubernetes alone. */
enum origin {
    NATIVE,
    CUSTOM,   /* in an object of a custom kind, or in one that such an object holds */
    OPERATOR, /* an operator makes the pod */
};

static enum origin
origin_of(const json_t *pod)
{
    const char *class = string_of(pod, "class");
    if (strcmp(class, "operator") == 0)
        return OPERATOR;
    bool is_native = class[0] == '\0';
    for (const char *at = string_of(pod, "item"); *at != '\0';) {
        is_native = is_native && strncmp(at, "items[", strlen("items[")) == 0;
        at += strcspn(at, ".");
        at += *at == '.';
    }
    return is_native ? NATIVE : CUSTOM;
}

/* A refused chunk has an entry, but no object. */
static bool
has_outcome(const json_t *pod, const char *outcome)
{
    return json_is_object(json_object_get(pod, "object")) &&
           strcmp(string_of(pod, "outcome"), outcome) == 0;
}

static bool
is_outcome(const json_t *pod, const char *outcome)
{
    return origin_of(pod) == NATIVE && has_outcome(pod, outcome);
}

static void
count_others(const json_t *pods, enum origin origin, const char *name)
{
    static const char *const outcomes[] = {
        "compliant", "fixable", "left", "suppressed", "error"};
    for (size_t k = 0; k < PSS_COUNT(outcomes); k++) {
        char word[64];
        size_t n = 0;
        for (size_t i = 0; i < json_array_size(pods); i++)
            n += origin_of(json_array_get(pods, i)) == origin &&
                 has_outcome(json_array_get(pods, i), outcomes[k]);
        snprintf(word, sizeof(word), "%s-%s", name, outcomes[k]);
        if (n > 0)
            show(n, word);
    }
}

static size_t
count_outcome(const json_t *pods, const char *outcome)
{
    size_t n = 0;
    for (size_t i = 0; i < json_array_size(pods); i++)
        n += is_outcome(json_array_get(pods, i), outcome);
    return n;
}

/* True if every reason is about the image. */
static bool
is_left_for_images(const json_t *reasons)
{
    size_t i;
    json_t *reason;
    json_array_foreach(reasons, i, reason)
    {
        const char *text = json_string_value(reason);
        size_t k = 0;
        while (k < PSS_COUNT(kinds) &&
               !(kinds[k].is_of_image &&
                   strncmp(text, kinds[k].mark, strlen(kinds[k].mark)) == 0))
            k++;
        if (k == PSS_COUNT(kinds))
            return false;
    }
    return json_array_size(reasons) > 0;
}

static const struct kind *
kind_of(const json_t *pod)
{
    const json_t *reasons = json_object_get(pod, "reasons");
    bool is_of_image = is_left_for_images(reasons);
    for (size_t k = 0; k < PSS_COUNT(kinds); k++) {
        size_t i;
        json_t *reason;
        if (kinds[k].is_of_image && !is_of_image)
            continue;
        json_array_foreach(reasons, i, reason)
        {
            if (strstr(json_string_value(reason), kinds[k].mark))
                return &kinds[k];
        }
    }
    return &kinds[PSS_COUNT(kinds) - 1];
}

/* Errors of decoding stand in findings, not in reasons. */
static void
print_decode_errors(const struct account *account, const json_t *pod)
{
    size_t i;
    json_t *finding;
    json_array_foreach(json_object_get(account->report, "findings"), i, finding)
    {
        if (strcmp(string_of(finding, "outcome"), "error") == 0 &&
            strcmp(string_of(finding, "path"), string_of(pod, "path")) == 0 &&
            number_of(finding, "document") == number_of(pod, "document"))
            printf(
                "; %s: %s", string_of(finding, "rule"), string_of(finding, "message"));
    }
}

static void
print_pod(const struct account *account, const json_t *pod, const char *kind)
{
    const json_t *object = json_object_get(pod, "object");
    printf("  %s:%zu %s/%s [%s]", string_of(pod, "path"), number_of(pod, "line"),
        string_of(object, "kind"), string_of(object, "name"), kind);
    size_t i;
    json_t *reason;
    json_array_foreach(json_object_get(pod, "reasons"), i, reason)
        printf("; %s", json_string_value(reason));
    if (is_outcome(pod, "error"))
        print_decode_errors(account, pod);
    putchar('\n');
}

static void
print_unreached(const struct account *account, const json_t *pods)
{
    size_t i;
    json_t *pod;
    json_array_foreach(pods, i, pod)
    {
        if (is_outcome(pod, "left"))
            print_pod(account, pod, kind_of(pod)->name);
        else if (is_outcome(pod, "error"))
            print_pod(account, pod, "error");
    }
}

static void
count_left(const json_t *pods)
{
    size_t counts[PSS_COUNT(kinds)] = {0};
    size_t i;
    json_t *pod;
    json_array_foreach(pods, i, pod)
    {
        if (is_outcome(pod, "left"))
            counts[kind_of(pod) - kinds]++;
    }
    for (size_t k = 0; k < PSS_COUNT(kinds); k++) {
        char word[64];
        snprintf(word, sizeof(word), "left-%s", kinds[k].name);
        if (counts[k] > 0)
            show(counts[k], word);
    }
}

/* ---- errors ---- */

static int
by_count(const void *a, const void *b)
{
    const struct count *x = a;
    const struct count *y = b;
    if (x->n != y->n)
        return x->n < y->n ? 1 : -1;
    return strcmp(x->name, y->name);
}

/* Of a chunk's or a file's error its message, of a pod's finding its rule. */
static void
count_errors(const struct account *account)
{
    const json_t *errors = json_object_get(account->report, "errors");
    const json_t *findings = json_object_get(account->report, "findings");
    struct {
        struct count *items;
        size_t n, cap;
    } counts = {0};
    for (size_t i = 0; i < json_array_size(errors) + json_array_size(findings); i++) {
        bool is_finding = i >= json_array_size(errors);
        const json_t *row = json_array_get(is_finding ? findings : errors,
            is_finding ? i - json_array_size(errors) : i);
        if (is_finding && strcmp(string_of(row, "outcome"), "error") != 0)
            continue;
        const char *rule = string_of(row, "rule");
        bool is_decoding =
            strcmp(rule, "invalid-type") == 0 || strcmp(rule, "duplicate-key") == 0;
        if (is_finding && !is_decoding)
            continue;
        const char *name = is_finding ? rule : string_of(row, "message");
        size_t at = 0;
        while (at < counts.n && strcmp(counts.items[at].name, name) != 0)
            at++;
        struct count new = {name, 0};
        if (at == counts.n)
            PSS_PUSH(account->mem, &counts, new);
        counts.items[at].n++;
    }
    if (counts.n > 0)
        qsort(counts.items, counts.n, sizeof(counts.items[0]), by_count);
    for (size_t i = 0; i < counts.n; i++)
        printf("%8zu error: %s\n", counts.items[i].n, counts.items[i].name);
}

static void
count(const struct account *account)
{
    const json_t *pods = json_object_get(account->report, "pods");
    const json_t *summary = json_object_get(account->report, "summary");
    static const char *const sums[] = {
        "files", "documents", "templates", "findings", "pods"};
    static const char *const outcomes[] = {
        "compliant", "fixable", "left", "suppressed", "error"};
    for (size_t i = 0; i < PSS_COUNT(sums); i++)
        show(number_of(summary, sums[i]), sums[i]);
    for (size_t i = 0; i < PSS_COUNT(outcomes); i++)
        show(count_outcome(pods, outcomes[i]), outcomes[i]);
    count_left(pods);
    count_others(pods, CUSTOM, "custom");
    count_others(pods, OPERATOR, "operator");
    count_errors(account);
}

int
main(int argc, char **argv)
{
    bool shows_pods = argc > 1 && strcmp(argv[1], "--pods") == 0;
    if (argc - shows_pods != 4)
        proofread_stop("usage", "account [--pods] REPORT.json BEFORE AFTER");
    char **args = argv + 1 + shows_pods;
    json_error_t error;
    struct account account = {
        .mem = pss_arena_new(),
        .report = json_load_file(args[0], 0, &error),
    };
    if (!account.report)
        proofread_stop(args[0], error.text);
    struct proofread bytes = proofread(account.mem, account.report, args[1], args[2]);
    count(&account);
    show(bytes.edits, "edits");
    show(bytes.changed, "files-changed");
    show(bytes.outside, "files-changed-outside-planned-spans");
    show(bytes.inside, "files-with-other-edits");
    show(bytes.overlap, "files-with-overlapping-edits");
    if (shows_pods) {
        puts("not reached:");
        print_unreached(&account, json_object_get(account.report, "pods"));
    }
    json_decref(account.report);
    pss_arena_release(account.mem);
    return bytes.outside + bytes.inside + bytes.overlap > 0 ? 1 : 0;
}
