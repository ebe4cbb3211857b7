/* Helm gets an array of arguments, an environment of a few words, and directories of its
 * own in which nothing is and nothing can be made. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/helm.h"
#include "pss/spawn.h"

enum {
    MOST_SECONDS = 60, /* of one render */
    MOST_OUTPUT = 64 << 20,
    MOST_COMPLAINTS = 64 << 10,
    MOST_MEMORY = 1 << 30,
    MOST_SENTENCE = 600, /* bytes of what Helm says that are told */
};

/* A directory in which nothing can be. */
#define NOWHERE "/dev/null/pss-fix"

static const char *const environment[] = {
    "PATH=/usr/local/bin:/usr/bin:/bin",
    "LC_ALL=C",
    "HOME=" NOWHERE,
    "HELM_CONFIG_HOME=" NOWHERE,
    "HELM_CACHE_HOME=" NOWHERE,
    "HELM_DATA_HOME=" NOWHERE,
    "HELM_PLUGINS=" NOWHERE,
    "HELM_REGISTRY_CONFIG=/dev/null",
    "HELM_REPOSITORY_CACHE=" NOWHERE,
    "HELM_REPOSITORY_CONFIG=" NOWHERE,
    "KUBECONFIG=/dev/null",
    NULL,
};

/* ---- the program ---- */

const struct pss_err *
pss_helm_find(const char **program, struct pss_arena *mem, struct pss_str choice)
{
    static const char *const names[] = {"helm", "helm3", "helm4"};
    *program = NULL;
    if (pss_str_is(choice, "auto")) {
        for (size_t i = 0; i < PSS_COUNT(names) && !*program; i++)
            *program = pss_spawn_find(mem, names[i]);
        return NULL;
    }
    *program = pss_spawn_program(mem, choice);
    if (*program)
        return NULL;
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "--helm: '%.*s' is not a program that can be run; name the program Helm, or "
        "write --helm=auto to have it searched on PATH",
        PSS_FMT(choice));
}

/* ---- the arguments ---- */

struct words {
    const char **items;
    size_t n, cap;
};

/* `--values` takes a list with commas, in which quotes may stand around an item. */
static const char *
quoted(struct pss_arena *mem, const char *path)
{
    struct pss_buf out = {0};
    pss_buf_putc(&out, '"');
    for (; *path; path++) {
        if (*path == '"')
            pss_buf_putc(&out, '"');
        pss_buf_putc(&out, *path);
    }
    pss_buf_putc(&out, '"');
    const char *text = pss_arena_copy(mem, pss_buf_str(&out)).p;
    pss_buf_release(&out);
    return text;
}

static void
add(struct words *words, struct pss_arena *mem, const char *option, const char *value)
{
    PSS_PUSH(mem, words, option);
    if (value)
        PSS_PUSH(mem, words, value);
}

static const char *const *
arguments(struct pss_arena *mem, const struct pss_helm_call *call)
{
    struct words words = {0};
    add(&words, mem, "helm", "template");
    add(&words, mem, PSS_HELM_RELEASE, call->dir);
    if (call->space[0])
        add(&words, mem, "--namespace", call->space);
    if (!call->has_tests)
        add(&words, mem, "--skip-tests", NULL);
    if (call->skips_schema)
        add(&words, mem, "--skip-schema-validation", NULL);
    add(&words, mem, "--kube-version", call->kube_version);
    for (size_t i = 0; i < call->n_files; i++)
        add(&words, mem, "--values", quoted(mem, call->files[i]));
    if (call->values.n > 0)
        add(&words, mem, "--values", "-");
    for (size_t i = 0; i < call->n_sets; i++)
        add(&words, mem, call->sets[i].is_string ? "--set-string" : "--set",
            call->sets[i].text);
    PSS_PUSH(mem, &words, NULL);
    return words.items;
}

/* ---- what went wrong ---- */

/* Helm's sentence: the line that begins with `Error: `, and the next one if that line ends
 * in a colon. Helm 4 may write lines of a log before it. */
static struct pss_str
sentence_of(struct pss_arena *mem, struct pss_str said)
{
    const struct pss_str sign = PSS_STR("Error: ");
    size_t at = 0;
    while (at < said.n && !pss_str_has_at(said, at, sign)) {
        size_t next = pss_str_find(said, PSS_STR("\n"), at);
        at = next == SIZE_MAX ? said.n : next + 1;
    }
    at = at < said.n ? at + sign.n : 0;
    struct pss_buf out = {0};
    for (bool is_more = true; is_more && at < said.n && out.n < MOST_SENTENCE;) {
        size_t end = pss_str_find(said, PSS_STR("\n"), at);
        if (end == SIZE_MAX)
            end = said.n;
        pss_buf_puts(&out, out.n > 0 ? " " : "");
        pss_buf_add(&out, (struct pss_str){said.p + at, end - at});
        is_more = out.n > 0 && out.p[out.n - 1] == ':';
        at = end + 1;
    }
    struct pss_str text = pss_buf_str(&out);
    if (text.n > MOST_SENTENCE)
        text.n = MOST_SENTENCE;
    text = pss_arena_copy(mem, text);
    pss_buf_release(&out);
    return text;
}

/* What a person does about it; "" if nothing is known. */
static const char *
next_step(struct pss_arena *mem, struct pss_str said, const char *dir)
{
    bool is_dependency =
        pss_str_find(said, PSS_STR("missing in charts/"), 0) != SIZE_MAX ||
        pss_str_find(said, PSS_STR("helm dependency build"), 0) != SIZE_MAX;
    return is_dependency
               ? pss_arena_printf(mem, "; next: helm dependency build %s", dir).p
               : "";
}

/* What Go says where it gets no more memory, be it for a thread. */
static bool
lacked_memory(struct pss_str said)
{
    static const char *const signs[] = {"out of memory", "cannot allocate memory",
        "failed to create new OS thread", "pthread_create failed", "errno=12"};
    for (size_t i = 0; i < PSS_COUNT(signs); i++)
        if (pss_str_find(said, pss_str_of(signs[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

static const struct pss_err *
explain(struct pss_arena *mem, const struct pss_spawned *run, unsigned seconds,
    const char *dir)
{
    switch (run->end) {
    case PSS_SPAWN_NOT_STARTED:
        return pss_usage_error(mem, "Helm cannot be started: %s", strerror(run->error));
    case PSS_SPAWN_TIMED_OUT:
        return pss_usage_error(
            mem, "Helm was ended after %u seconds; does a template loop?", seconds);
    case PSS_SPAWN_FLOODED:
        return pss_usage_error(
            mem, "Helm was ended after %d MB of output", MOST_OUTPUT / (1 << 20));
    case PSS_SPAWN_ENDED:
        break;
    }
    if (run->status == 0)
        return NULL;
    if (lacked_memory(run->err))
        return pss_usage_error(mem,
            "Helm was ended, as it wanted more than %d MB of memory",
            MOST_MEMORY / (1 << 20));
    struct pss_str sentence = sentence_of(mem, run->err);
    if (sentence.n == 0)
        return pss_usage_error(
            mem, "Helm ended with status %d and said nothing", run->status);
    return pss_usage_error(
        mem, "Helm says: %.*s%s", PSS_FMT(sentence), next_step(mem, run->err, dir));
}

const struct pss_err *
pss_helm_template(struct pss_str *out, struct pss_arena *mem, const char *program,
    const struct pss_helm_call *call)
{
    const char *text = getenv("PSS_FIX_HELM_SECONDS"); /* for tests */
    unsigned seconds = text ? (unsigned)strtoul(text, NULL, 10) : MOST_SECONDS;
    struct pss_spawn what = {
        .program = program,
        .args = arguments(mem, call),
        .environment = environment,
        .dir = "/",
        .input = call->values,
        .most_out = MOST_OUTPUT,
        .most_err = MOST_COMPLAINTS,
        .most_memory = MOST_MEMORY,
        .milliseconds = seconds * 1000,
    };
    if (call->values.n == 0)
        what.input.p = NULL;
    struct pss_spawned run;
    pss_spawn(&run, mem, &what);
    const struct pss_err *err = explain(mem, &run, seconds, call->dir);
    if (!err)
        *out = run.out;
    return err;
}
