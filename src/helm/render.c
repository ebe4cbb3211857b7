/* A set of values is rendered twice: what differs is random. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/chart.h"
#include "pss/cut.h"
#include "pss/pod.h"
#include "pss/pool.h"
#include "pss/refuse.h"

enum { PADDING = 64 };

/* True if the annotation of hooks names a test. */
static bool
is_test(const struct pss_node *root)
{
    const struct pss_node *map = pss_field_at(root, "metadata.annotations").value;
    const struct pss_node *value = map ? pss_get(map, "helm.sh/hook") : NULL;
    struct pss_str hooks =
        value && value->kind == PSS_SCALAR ? pss_scalar_text(value) : PSS_STR("");
    while (hooks.n > 0) {
        size_t n = pss_str_find(hooks, PSS_STR(","), 0);
        struct pss_str word = {hooks.p, n == SIZE_MAX ? hooks.n : n};
        hooks.p += word.n + (n != SIZE_MAX);
        hooks.n -= word.n + (n != SIZE_MAX);
        while (word.n > 0 && word.p[0] == ' ')
            word = (struct pss_str){word.p + 1, word.n - 1};
        while (word.n > 0 && word.p[word.n - 1] == ' ')
            word.n--;
        if (pss_str_is(word, "test") || pss_str_is(word, "test-success") ||
            pss_str_is(word, "test-failure"))
            return true;
    }
    return false;
}

/* Pods of tests in the chunk; SIZE_MAX: it is not a test. */
static size_t
count_tests(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_tree tree;
    struct pss_pods pods = {0};
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    if (pss_str_find(text, PSS_STR("helm.sh/hook"), 0) == SIZE_MAX ||
        pss_tree_read(&tree, doc, chunk) || !tree.root || !is_test(tree.root))
        return SIZE_MAX;
    pss_locate(&pods, &tree, &pss_kinds_builtin);
    return pods.n;
}

/* Takes the tests out of what was rendered with them, and counts their pods. */
static void
drop_tests(struct pss_render *out, struct pss_arena *mem, struct pss_str all)
{
    struct pss_arena *scratch = pss_arena_new();
    const struct pss_doc *doc = pss_doc_new(scratch, "", all);
    struct pss_chunks chunks;
    struct pss_buf kept = {0};
    size_t done = 0;
    bool has_hooks = pss_str_find(all, PSS_STR("helm.sh/hook"), 0) != SIZE_MAX;
    if (!has_hooks || pss_cut(&chunks, doc))
        chunks.n = 0;
    for (size_t i = 0; i < chunks.n; i++) {
        size_t n = count_tests(doc, &chunks.items[i]);
        if (n == SIZE_MAX)
            continue;
        out->n_tests += n;
        /* The separator before the chunk goes with it. */
        size_t from = i > 0 ? chunks.items[i - 1].span.end : 0;
        pss_buf_add(&kept, (struct pss_str){all.p + done, from - done});
        done = chunks.items[i].span.end;
    }
    pss_buf_add(&kept, (struct pss_str){all.p + done, all.n - done});
    out->again = out->text;
    if (pss_str_eq(out->text, pss_buf_str(&kept))) {
        pss_buf_release(&kept);
        pss_arena_release(scratch);
        return;
    }
    char *text = pss_alloc(mem, kept.n + PADDING);
    if (kept.n > 0)
        memcpy(text, kept.p, kept.n);
    out->again = (struct pss_str){text, kept.n};
    pss_buf_release(&kept);
    pss_arena_release(scratch);
}

struct pss_helm_call
pss_chart_call(const struct pss_chart *chart, const struct pss_value_set *set)
{
    return (struct pss_helm_call){
        .dir = chart->real,
        .space = set->space,
        .kube_version = chart->kube,
        .files = set->files.items,
        .n_files = set->files.n,
        .values = set->values,
        .sets = set->sets.items,
        .n_sets = set->sets.n,
    };
}

/* One set. */
static void
render(struct pss_render *out, struct pss_arena *mem,
    const struct pss_chart_rendering *how, const struct pss_value_set *set)
{
    const struct pss_chart *chart = how->chart;
    struct pss_helm_call call = pss_chart_call(chart, set);
    struct pss_str all = {0};
    *out = (struct pss_render){.set = set, .err = chart->err ? chart->err : set->err};
    if (!out->err)
        out->err = pss_helm_template(&out->text, mem, how->program, &call);
    out->again = out->text;
    if (out->err || how->is_once)
        return;
    struct pss_arena *scratch = pss_arena_new();
    call.has_tests = true;
    const struct pss_err *err = pss_helm_template(&all, scratch, how->program, &call);
    if (err)
        out->err = pss_err_at(mem, err->code, err->at, "%.*s", PSS_FMT(err->message));
    else
        drop_tests(out, mem, all);
    pss_arena_release(scratch);
}

/* ---- several sets ---- */

struct renders {
    struct pss_render *out;
    struct pss_arena *mem;
    struct pss_arena **own; /* of each job */
    const struct pss_chart_rendering *how;
    const struct pss_value_set *sets;
};

static void
render_job(void *context, size_t job, size_t slot)
{
    struct renders *renders = context;
    (void)slot;
    renders->own[job] = pss_arena_new();
    render(&renders->out[job], renders->own[job], renders->how, &renders->sets[job]);
}

static struct pss_str
padded_copy(struct pss_arena *mem, struct pss_str text)
{
    char *copy = pss_alloc(mem, text.n + PADDING);
    if (text.n > 0)
        memcpy(copy, text.p, text.n);
    return (struct pss_str){copy, text.n};
}

/* Takes what came of the job out of its arena. */
static void
take_job(void *context, size_t job, size_t slot)
{
    struct renders *renders = context;
    struct pss_arena *mem = renders->mem;
    struct pss_render *render = &renders->out[job];
    const struct pss_err *err = render->err;
    bool is_same = render->again.p == render->text.p;
    (void)slot;
    if (err) {
        render->err =
            pss_err_at(mem, err->code, err->at, "%.*s", PSS_FMT(err->message));
    } else {
        render->text = padded_copy(mem, render->text);
        render->again = is_same ? render->text : padded_copy(mem, render->again);
    }
    pss_arena_release(renders->own[job]);
}

void
pss_chart_render(struct pss_render *out, struct pss_arena *mem,
    const struct pss_chart_rendering *how, const struct pss_value_set *sets, size_t n)
{
    struct renders renders = {out, mem, NULL, how, sets};
    struct pss_pool_work pool = {.n_jobs = n,
        .n_threads = how->n_threads,
        .work = render_job,
        .take = take_job,
        .context = &renders};
    if (n == 1) {
        render(out, mem, how, sets);
        return;
    }
    renders.own = PSS_NEW_N(mem, struct pss_arena *, n);
    pss_pool_run(&pool);
}
