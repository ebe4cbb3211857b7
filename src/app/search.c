/* From the arguments to inputs with their options. */
#include "pss/base.h"

#include "charts.h"
#include "kustomized.h"
#include "outputs.h"
#include "pss/file.h"
#include "pss/kplace.h"
#include "pss/name.h"
#include "pss/settings.h"
#include "search.h"

struct search {
    struct pss_inputs *out;
    const struct pss_opts *opts;
    struct pss_settings *settings;
};

static const struct pss_err *
walk(const struct search *search, const char *const *args, size_t n_args)
{
    struct pss_walk_opts walk = search->opts->walk;
    walk.excludes = pss_settings_excludes;
    walk.includes = pss_settings_includes;
    walk.context = search->settings;
    walk.names_all = search->opts->is_verbose;
    return pss_walk(&search->out->walk, search->opts->mem, &walk, args, n_args);
}

/* A patch that --kustomize wrote. */
static bool
is_patch_of_ours(struct pss_arena *mem, const char *path)
{
    struct pss_file file;
    return strcmp(pss_name_base(path), "pss-fix.yaml") == 0 &&
           pss_file_is_ordinary(path) && !pss_file_read(&file, mem, path) &&
           pss_str_starts(file.bytes, PSS_STR(PSS_KPATCH_BEGINS));
}

/* The name that users of other programs expect is not the name of a configuration. */
static void
warn_of_name(struct pss_inputs *out, struct pss_arena *mem, const char *path)
{
    static const char *const names[] = {
        ".pss-fix.yaml", ".pss-fix.yml", ".pss-fix.json", "pss-fix.yaml"};
    for (size_t i = 0; i < PSS_COUNT(names); i++) {
        if (strcmp(pss_name_base(path), names[i]) != 0 || is_patch_of_ours(mem, path))
            continue;
        const struct pss_err *err = pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s: pss-fix reads no configuration of this name; if the file is one, "
            "rename it to .pss-fix",
            path);
        struct pss_walk_issue issue = {path, err, .is_warning = true};
        PSS_PUSH(mem, &out->walk.issues, issue);
    }
}

static const struct pss_err *
find_files(const struct search *search)
{
    const struct pss_opts *opts = search->opts;
    struct pss_inputs *out = search->out;
    const struct pss_err *err = walk(search, opts->args.items, opts->args.n);
    if (err)
        return err;
    size_t n = out->walk.paths.n;
    for (size_t i = 0; n == 0 && i < opts->args.n; i++) {
        const char *inside = pss_arena_printf(opts->mem, "%s/.", opts->args.items[i]).p;
        out->strict |= pss_settings_of(search->settings, inside)->strict;
    }
    out->items = PSS_NEW_N(opts->mem, struct pss_input, n);
    for (; out->n < n; out->n++) {
        struct pss_input *input = &out->items[out->n];
        warn_of_name(out, opts->mem, out->walk.paths.items[out->n]);
        bool is_found = !out->walk.named.items[out->n];
        *input = pss_input_of_file(out->walk.paths.items[out->n], is_found);
        input->opts = pss_settings_of(search->settings, input->name);
        /* With --force-exclude a program named the files (pre-commit does), not the user. */
        input->is_found = is_found || opts->walk.is_exclude_forced;
    }
    err = pss_settings_err(search->settings);
    if (!err)
        err = pss_charts_find(out, opts, search->settings);
    if (!err)
        err = pss_outputs_part(out, opts);
    if (!err)
        err = pss_inputs_gather(out, opts);
    return err ? err : pss_kustomized_find(out, opts, search->settings);
}

/* Editors give the text on stdin and the name of its file. With --force-exclude the
 * text stays as it is if that file is excluded. */
static const struct pss_err *
find_stdin(const struct search *search)
{
    const struct pss_opts *opts = search->opts;
    struct pss_inputs *out = search->out;
    out->items = PSS_NEW(opts->mem, struct pss_input);
    out->n = 1;
    *out->items = pss_input_of_stdin(opts->stdin_name ? opts->stdin_name : "stdin");
    out->items->opts = pss_settings_of(search->settings, out->items->name);
    const struct pss_err *err = pss_outputs_part(out, opts);
    if (err)
        return err;
    if (!opts->stdin_name || !opts->walk.is_exclude_forced)
        return NULL;
    err = walk(search, &opts->stdin_name, 1);
    out->items->is_excluded = out->walk.paths.n == 0;
    out->walk = (struct pss_walk){0};
    return err;
}

const struct pss_err *
pss_inputs_find(struct pss_inputs *out, const struct pss_opts *opts)
{
    *out = (struct pss_inputs){0};
    struct search search = {out, opts, pss_settings_new(opts)};
    out->settings = search.settings;
    const struct pss_err *err =
        opts->is_stdin ? find_stdin(&search) : find_files(&search);
    return err ? err : pss_settings_err(search.settings);
}
