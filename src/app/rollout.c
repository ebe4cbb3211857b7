/* Judges all workloads of the run before anything is said about a namespace. */
#include "pss/base.h"

#include "console.h"
#include "pss/name.h"
#include "pss/pool.h"
#include "pss/provenance.h"
#include "pss/ready.h"
#include "pss/tally.h"
#include "rollout.h"

/* ---- weighing ---- */

struct weighed {
    struct pss_arena *mem;
    struct pss_result result;
    struct pss_ready_rows rows;
};

struct weighing {
    const struct pss_opts *opts;
    const struct pss_inputs *inputs;
    struct weighed *slots;
};

static void
weigh_file(void *context, size_t job, size_t number)
{
    struct weighing *work = context;
    struct weighed *slot = &work->slots[number];
    const char *path = work->inputs->walk.paths.items[job];
    *slot = (struct weighed){.mem = pss_arena_new(),
        .result = {.path = path, .is_found = work->inputs->is_found[job]}};
    const struct pss_err *err = pss_file_read(&slot->result.file, slot->mem, path);
    if (err)
        pss_ready_miss(&slot->rows, &slot->result, slot->mem, work->inputs->opts[job]);
    else
        pss_ready_judge(&slot->rows, &slot->result, slot->mem, work->inputs->opts[job],
            path, slot->result.file.bytes);
}

static void
take_file(void *context, size_t job, size_t number)
{
    struct weighing *work = context;
    struct weighed *slot = &work->slots[number];
    (void)job;
    pss_ready_take(work->opts->readiness, &slot->rows, &slot->result);
    pss_arena_release(slot->mem);
}

void
pss_rollout_miss(const struct pss_opts *opts, const struct pss_walk *walk)
{
    for (size_t i = 0; i < walk->links.n; i++) {
        const char *link = walk->links.items[i];
        struct pss_ready_doubt doubt = {
            .kind = PSS_DOUBT_LINK, .place = pss_str_of(link)};
        if (pss_name_is_manifest(link))
            pss_readiness_doubt(opts->readiness, &doubt);
    }
    for (size_t i = 0; i < walk->issues.n; i++) {
        struct pss_ready_rows rows = {0};
        struct pss_result result = {.path = walk->issues.items[i].path};
        if (walk->issues.items[i].is_warning)
            continue;
        pss_ready_miss(&rows, &result, opts->mem, opts);
        pss_ready_take(opts->readiness, &rows, &result);
    }
}

void
pss_rollout_weigh_files(const struct pss_opts *opts, const struct pss_inputs *inputs)
{
    struct weighing context = {
        .opts = opts,
        .inputs = inputs,
        .slots = PSS_NEW_N(opts->mem, struct weighed, pss_pool_slots(opts->jobs)),
    };
    struct pss_pool_work work = {
        .n_jobs = inputs->walk.paths.n,
        .n_threads = opts->jobs,
        .work = weigh_file,
        .take = take_file,
        .context = &context,
    };
    pss_pool_run(&work);
    pss_readiness_settle(opts->readiness, &opts->spaces);
}

void
pss_rollout_weigh_stdin(const struct pss_opts *opts, struct pss_arena *mem,
    const char *path, struct pss_str src)
{
    struct pss_ready_rows rows = {0};
    struct pss_result result = {.path = path};
    pss_ready_judge(&rows, &result, mem, opts, path, src);
    pss_ready_take(opts->readiness, &rows, &result);
    pss_readiness_settle(opts->readiness, &opts->spaces);
}

/* ---- telling ---- */

void
pss_rollout_write(
    struct pss_buf *out, const struct pss_opts *opts, const struct pss_inputs *inputs)
{
    struct pss_readiness *readiness = opts->readiness;
    readiness->policy = opts->fixing.policy;
    if (opts->ready_format == PSS_READY_JSON)
        readiness->run = pss_provenance(opts, inputs->opts, inputs->walk.paths.n);
    pss_readiness_settle(readiness, &opts->spaces);
    pss_readiness_write(out, readiness, opts->ready_format, pss_console_page());
}

void
pss_rollout_summarise(struct pss_buf *out, const struct pss_opts *opts,
    const struct pss_tally *tally, bool is_product)
{
    size_t done = tally->violations - tally->open;
    size_t unseen = opts->readiness->unread + opts->readiness->templates;
    if (opts->is_quiet)
        return;
    if (unseen > 0) {
        pss_buf_puts(out, "pss-fix: note: ");
        pss_tally_count(out, unseen, "document", "documents");
        pss_buf_puts(out, " could not be read, or are templates: what their workloads "
                          "meet was not asked\n");
    }
    if (is_product && tally->open == 0)
        return;
    pss_tally_count(out, done, "label of a namespace", "labels of namespaces");
    bool is_set = tally->violations_fixed > 0 || done == 0;
    pss_buf_puts(out, is_set ? " set" : " to be set with --fix");
    if (tally->open > 0)
        pss_buf_printf(out, "; %zu left as they are", tally->open);
    pss_buf_putc(out, '\n');
}
