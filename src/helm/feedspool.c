/* Sets are asked beside each other. Each has a list of its own of what was found. */
#include "pss/base.h"

#include "feeds.h"
#include "pss/pool.h"

struct asking_all {
    struct pss_chart_planning *planning;
    struct pss_chart_feeds *out;
    const struct values_file *values;
    struct pss_chart_feeds *own; /* of each set */
    pthread_mutex_t lock;        /* held but while Helm runs */
};

static void
ask(void *context, size_t job, struct pss_pool_place place)
{
    struct asking_all *all = context;
    (void)place;
    pthread_mutex_lock(&all->lock);
    feeds_ask_set(&all->own[job], all->planning, all->values, job, &all->lock);
    pthread_mutex_unlock(&all->lock);
}

static void
take(void *context, size_t job, size_t slot)
{
    struct asking_all *all = context;
    const struct pss_chart_feeds *own = &all->own[job];
    (void)slot;
    pthread_mutex_lock(&all->lock);
    for (size_t i = 0; i < own->found.n; i++)
        PSS_PUSH(all->planning->mem, &all->out->found, own->found.items[i]);
    pthread_mutex_unlock(&all->lock);
}

struct pss_chart_feeds *
feeds_ask(struct pss_chart_planning *planning, const struct values_file *values)
{
    struct pss_arena *mem = planning->mem;
    size_t n = planning->sets.n;
    struct asking_all all = {.planning = planning,
        .out = PSS_NEW(mem, struct pss_chart_feeds),
        .values = values,
        .own = PSS_NEW_N(mem, struct pss_chart_feeds, n)};
    struct pss_pool_work pool = {.n_jobs = n,
        .n_threads = planning->n_threads,
        .work = ask,
        .take = take,
        .context = &all};
    all.out->candidates.mem = mem;
    feed_candidates_find(&all.out->candidates, planning->chart, values);
    for (size_t i = 0; i < n; i++)
        all.own[i].candidates = all.out->candidates;
    pthread_mutex_init(&all.lock, NULL);
    pss_pool_run(&pool);
    pthread_mutex_destroy(&all.lock);
    return all.out;
}
