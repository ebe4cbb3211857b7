/* Options before anything sets them, and what is made of them. */
#include "pss/base.h"

#include <unistd.h>

#include "pss/defaults.h"
#include "pss/option.h"
#include "pss/report.h"
#include "pss/usage.h"

static unsigned
count_processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    if (n < 1)
        return 1;
    return n > PSS_MOST_JOBS ? PSS_MOST_JOBS : (unsigned)n;
}

static size_t
count_options(void)
{
    size_t n = 0;
    while (pss_option_row(n))
        n++;
    return n;
}

/* An empty table, and a cluster that asks nothing. */
static void
init_spaces(struct pss_opts *opts)
{
    struct pss_space_table *table = PSS_NEW(opts->mem, struct pss_space_table);
    struct pss_cluster *cluster = PSS_NEW(opts->mem, struct pss_cluster);
    table->mem = opts->mem;
    *cluster = pss_cluster_builtin();
    opts->readiness = PSS_NEW(opts->mem, struct pss_readiness);
    opts->readiness->mem = opts->mem;
    opts->fixing.relabel.readiness = opts->readiness;
    opts->space_table = table;
    opts->cluster = cluster;
    opts->spaces.table = table;
    opts->spaces.cluster = cluster;
}

void
pss_opts_init(struct pss_opts *out, struct pss_arena *mem)
{
    *out = (struct pss_opts){
        .mem = mem,
        .fixing = {.policy = {.level = PSS_RESTRICTED},
            .repairs = PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE) |
                       PSS_MAY_MOUNT},
        .images = {.uses_table = true, .effort = PSS_NEW(mem, struct pss_effort)},
        .writer = pss_writer_at(0),
        .jobs = count_processors(),
        .level_default = PSS_RESTRICTED,
    };
    init_spaces(out);
    pss_version_parse(&out->fixing.policy, PSS_STR("latest"));
    out->origins = PSS_NEW_N(mem, struct pss_origin, count_options());
}

void
pss_opts_derive(struct pss_opts *out, const struct pss_opts *base)
{
    size_t n = count_options();
    *out = *base;
    out->origins = PSS_NEW_N(base->mem, struct pss_origin, n);
    memcpy(out->origins, base->origins, n * sizeof(out->origins[0]));
}

/* The list of systemNamespaces, or the default one. Its globs were looked at when it
 * was read. */
void
pss_opts_compile_systems(struct pss_opts *opts)
{
    struct pss_words words = opts->systems;
    const struct pss_option *option = pss_option_find(PSS_STR("system-namespaces"));
    bool is_default = pss_option_origin(opts, option)->kind == PSS_ORIGIN_DEFAULT;
    struct pss_str rest = pss_str_of(option->fallback);
    struct pss_str word;
    if (!pss_opts_is_about_namespaces(opts))
        return;
    while (is_default && pss_option_word(&word, &rest))
        PSS_PUSH(opts->mem, &words, word);
    opts->system_globs = NULL;
    pss_globs_new(&opts->system_globs, opts->mem, words.items, words.n);
}
