/* What a report says about the run that made it. */
#include "pss/base.h"

#include "pss/dump.h"
#include "pss/git.h"
#include "pss/option.h"
#include "pss/provenance.h"
#include "pss/repository.h"
#include "pss/table.h"

static void
set_policy(json_t *out, const struct pss_policy *policy)
{
    struct pss_buf resolved = {0};
    pss_buf_printf(&resolved, "v1.%u", policy->minor);
    pss_set_text(out, "policyVersion", policy->version);
    pss_set_text(out, "resolvedPolicyVersion", pss_buf_str(&resolved));
    pss_buf_release(&resolved);
}

/* False for options that change how a report looks or how fast it comes, and nothing of
 * what is found. So the report is the same in a file and on stdout, and for any number of
 * threads. */
static bool
is_told(const struct pss_opts *opts, const struct pss_option *option)
{
    enum pss_option_group group = option->face.group;
    const struct pss_origin *origin = pss_option_origin(opts, option);
    return group != PSS_GROUP_REPORT && group != PSS_GROUP_OTHER &&
           origin->kind != PSS_ORIGIN_DEFAULT && origin->kind != PSS_ORIGIN_CONFIG;
}

/* By name, as they are typed. Those of configurations are not among them: the files are
 * named instead. */
static void
set_options(json_t *out, const struct pss_opts *opts)
{
    json_t *options = pss_set_object(out, "options");
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        const struct pss_origin *origin = pss_option_origin(opts, option);
        if (!is_told(opts, option))
            continue;
        if (option->flag)
            pss_set(options, option->face.name, json_true());
        else
            pss_set_text(options, option->face.name, origin->text);
    }
}

static void
set_configurations(json_t *out, struct pss_arena *mem,
    const struct pss_opts *const *file_opts, size_t n)
{
    json_t *list = pss_set_array(out, "configurations");
    struct pss_table seen = {0};
    const struct pss_opts *last = NULL;
    for (size_t i = 0; i < n; i++) {
        const struct pss_opts *opts = file_opts[i];
        for (size_t k = 0; opts != last && k < opts->sources.n; k++) {
            size_t *is_there = pss_table_at(&seen, mem, opts->sources.items[k]);
            if (!*is_there)
                pss_append(list, pss_dump_text(opts->sources.items[k]));
            *is_there = 1;
        }
        last = opts;
    }
}

static void
set_commit(json_t *out, struct pss_arena *mem)
{
    struct pss_repository repository;
    struct pss_git_head head;
    const char *here = pss_real_path(mem, ".");
    const char *top = here ? pss_git_top(mem, here) : NULL;
    if (top && !pss_repository_open(&repository, mem, top, NULL) &&
        pss_git_head(&head, mem, &repository)) {
        pss_set_text(out, "commit", head.commit);
        pss_set(out, "commitTime", json_integer(head.time));
    } else {
        pss_set(out, "commit", json_null());
        pss_set(out, "commitTime", json_null());
    }
}

struct pss_str
pss_provenance(
    const struct pss_opts *opts, const struct pss_opts *const *file_opts, size_t n)
{
    json_t *run = pss_dump_object();
    pss_set_word(run, "tool", "pss-fix");
    pss_set_word(run, "toolVersion", PACKAGE_VERSION);
    set_policy(run, &opts->fixing.policy);
    set_options(run, opts);
    set_configurations(run, opts->mem, file_opts, n);
    set_commit(run, opts->mem);
    struct pss_buf text = {0};
    pss_dump(&text, run);
    struct pss_str copy = pss_arena_copy(opts->mem, pss_buf_str(&text));
    pss_buf_release(&text);
    return copy;
}
