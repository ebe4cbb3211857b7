/* kustomize gets an array of arguments and an environment that is built anew. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/kbuild.h"
#include "pss/spawn.h"

enum {
    MOST_SECONDS = 60, /* of one build */
    MOST_OUTPUT = 256 << 20,
    MOST_COMPLAINTS = 64 << 10,
    MOST_SENTENCE = 400, /* bytes of what kustomize says that are told */
};

struct words {
    const char **items;
    size_t n, cap;
};

/* ---- the program ---- */

static bool
is_kubectl(const char *path)
{
    const char *slash = strrchr(path, '/');
    return pss_str_starts(pss_str_of(slash ? slash + 1 : path), PSS_STR("kubectl"));
}

const struct pss_err *
pss_kprogram_find(
    struct pss_kprogram *out, struct pss_arena *mem, struct pss_str choice)
{
    *out = (struct pss_kprogram){.path = NULL};
    if (pss_str_is(choice, "auto")) {
        out->path = pss_spawn_find(mem, "kustomize");
        if (!out->path)
            out->path = pss_spawn_find(mem, "kubectl");
        out->is_kubectl = out->path && is_kubectl(out->path);
        return NULL;
    }
    out->path = pss_spawn_program(mem, choice);
    if (!out->path)
        return pss_usage_error(mem,
            "--kustomize: '%.*s' is not a program that can be run; name the program "
            "kustomize or kubectl, or write --kustomize=auto to have it searched on PATH",
            PSS_FMT(choice));
    out->is_kubectl = is_kubectl(out->path);
    return NULL;
}

/* ---- what it is given ---- */

static const char *const *
arguments(struct pss_arena *mem, const struct pss_kbuild *what)
{
    struct words words = {0};
    bool is_kubectl = what->program.is_kubectl;
    PSS_PUSH(mem, &words, is_kubectl ? "kubectl" : "kustomize");
    PSS_PUSH(mem, &words, is_kubectl ? "kustomize" : "build");
    if (what->doors & PSS_KDOOR_OUTSIDE) {
        PSS_PUSH(mem, &words, "--load-restrictor");
        PSS_PUSH(mem, &words, "LoadRestrictionsNone");
    }
    if (what->doors & PSS_KDOOR_HELM)
        PSS_PUSH(mem, &words, "--enable-helm");
    PSS_PUSH(mem, &words,
        pss_arena_join(mem, what->tree, what->dir[0] ? "/" : "", what->dir));
    PSS_PUSH(mem, &words, NULL);
    return words.items;
}

/* What the user has is kept behind a door alone. */
static void
keep(struct words *words, struct pss_arena *mem, const char *name)
{
    const char *value = getenv(name);
    if (value)
        PSS_PUSH(mem, words, pss_arena_join(mem, name, "=", value));
}

static const char *const *
environment(struct pss_arena *mem, const struct pss_kbuild *what)
{
    static const char *const homes[] = {"HOME", "TMPDIR", "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"};
    static const char *const proxies[] = {
        "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"};
    struct words words = {0};
    PSS_PUSH(mem, &words, "LC_ALL=C");
    PSS_PUSH(mem, &words, "KUBECONFIG=/dev/null");
    const char *helm =
        what->doors & PSS_KDOOR_HELM ? pss_spawn_find(mem, "helm") : NULL;
    if (what->doors & PSS_KDOOR_NETWORK)
        keep(&words, mem, "PATH");
    else if (helm)
        PSS_PUSH(mem, &words,
            pss_arena_printf(mem, "PATH=%.*s", (int)(strrchr(helm, '/') - helm), helm)
                .p);
    else
        PSS_PUSH(mem, &words, pss_arena_join(mem, "PATH=", what->home, "/bin"));
    for (size_t i = 0; i < PSS_COUNT(homes); i++)
        PSS_PUSH(mem, &words, pss_arena_join(mem, homes[i], "=", what->home));
    for (size_t i = 0; i < PSS_COUNT(proxies); i++) {
        if (what->doors & PSS_KDOOR_NETWORK)
            keep(&words, mem, proxies[i]);
        else
            PSS_PUSH(mem, &words,
                pss_arena_join(mem, proxies[i], "=http://127.0.0.1:9", ""));
    }
    PSS_PUSH(mem, &words, NULL);
    return words.items;
}

/* ---- what it says ---- */

static struct pss_str
last_line(struct pss_str said)
{
    while (said.n > 0 && pss_is_one_of(said.p[said.n - 1], "\n\r \t"))
        said.n--;
    size_t at = said.n;
    while (at > 0 && said.p[at - 1] != '\n')
        at--;
    said = (struct pss_str){said.p + at, said.n - at};
    const struct pss_str sign = PSS_STR("Error: ");
    if (pss_str_starts(said, sign))
        said = (struct pss_str){said.p + sign.n, said.n - sign.n};
    return said;
}

/* The last line, with the names that its files have in the user's tree. Of a long one the
 * end says what is wrong. */
static struct pss_str
sentence_of(struct pss_arena *mem, struct pss_str said, const char *tree)
{
    struct pss_str line = last_line(said);
    struct pss_str top = pss_str_of(tree);
    struct pss_buf out = {0};
    for (size_t at = 0; at < line.n;) {
        if (pss_str_has_at(line, at, top)) {
            at += top.n;
            bool is_below = at < line.n && line.p[at] == '/';
            pss_buf_puts(&out, is_below ? "" : ".");
            at += is_below;
        } else {
            pss_buf_putc(&out, line.p[at++]);
        }
    }
    struct pss_str text = pss_buf_str(&out);
    size_t cut = 0;
    if (text.n > MOST_SENTENCE) {
        cut = text.n - MOST_SENTENCE;
        while (cut < text.n && text.p[cut] != ' ')
            cut++;
    }
    text = pss_arena_printf(mem, "%s%.*s", cut > 0 ? "…" : "", (int)(text.n - cut),
        text.n > 0 ? text.p + cut : "");
    pss_buf_release(&out);
    return text;
}

static const struct pss_err *
explain(struct pss_arena *mem, const struct pss_spawned *run, unsigned seconds,
    const struct pss_kbuild *what)
{
    const char *name = what->program.is_kubectl ? "kubectl" : "kustomize";
    switch (run->end) {
    case PSS_SPAWN_NOT_STARTED:
        return pss_usage_error(
            mem, "%s cannot be started: %s", name, strerror(run->error));
    case PSS_SPAWN_TIMED_OUT:
        return pss_usage_error(mem, "%s was ended after %u seconds", name, seconds);
    case PSS_SPAWN_FLOODED:
        return pss_usage_error(
            mem, "%s was ended after %d MB of output", name, MOST_OUTPUT / (1 << 20));
    case PSS_SPAWN_ENDED:
        break;
    }
    if (run->status == 0)
        return NULL;
    struct pss_str sentence = sentence_of(mem, run->err, what->tree);
    bool is_outside = pss_str_find(run->err, PSS_STR("security; file"), 0) != SIZE_MAX;
    if (sentence.n == 0)
        return pss_usage_error(
            mem, "%s ended with status %d and said nothing", name, run->status);
    return pss_usage_error(mem, "%s says: %.*s%s", name, PSS_FMT(sentence),
        is_outside ? "; --kustomize-allow=outside lets it read such files" : "");
}

const struct pss_err *
pss_kbuild_run(
    struct pss_str *out, struct pss_arena *mem, const struct pss_kbuild *what)
{
    const char *text = getenv("PSS_FIX_KUSTOMIZE_SECONDS"); /* for tests */
    unsigned seconds = text ? (unsigned)strtoul(text, NULL, 10) : MOST_SECONDS;
    struct pss_spawn spawn = {
        .program = what->program.path,
        .args = arguments(mem, what),
        .environment = environment(mem, what),
        .dir = what->home,
        .most_out = MOST_OUTPUT,
        .most_err = MOST_COMPLAINTS,
        .milliseconds = seconds * 1000,
        .is_without_network = !(what->doors & PSS_KDOOR_NETWORK),
    };
    struct pss_spawned run;
    pss_spawn(&run, mem, &spawn);
    const struct pss_err *err = explain(mem, &run, seconds, what);
    if (!err)
        *out = run.out;
    return err;
}
