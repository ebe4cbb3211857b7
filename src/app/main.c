/* Options in, exit code out. */
#include "pss/base.h"

#include <unistd.h>

#include "console.h"
#include "evidence.h"
#include "exceptions.h"
#include "init.h"
#include "pss/argv0.h"
#include "pss/batch.h"
#include "pss/explain.h"
#include "pss/file.h"
#include "pss/help.h"
#include "pss/imagesettings.h"
#include "pss/kustomize.h"
#include "pss/lsp.h"
#include "pss/parser.h"
#include "pss/report.h"
#include "pss/settings.h"
#include "pss/signals.h"

static int
print(struct pss_arena *mem, const struct pss_buf *out)
{
    const struct pss_err *err =
        pss_file_write_fd(mem, STDOUT_FILENO, pss_buf_str(out), "stdout");
    return err ? 2 : 0;
}

static int
refuse(struct pss_arena *mem, const struct pss_err *err, const struct pss_role *role)
{
    struct pss_buf out = {0};
    pss_report_error(&out, err);
    if (err->code == PSS_ERR_USAGE && err->at == PSS_ERR_NOWHERE)
        pss_buf_printf(&out, "Try '%s --help'.\n", role->shown);
    pss_console_write_err(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return 2;
}

static int
run_errand(const struct pss_opts *opts, const struct pss_role *role)
{
    struct pss_buf out = {0};
    const struct pss_err *err = NULL;
    switch (opts->errand) {
    case PSS_NO_ERRAND:
    case PSS_ERRAND_INIT:            /* run_init */
    case PSS_ERRAND_LIST_EXCEPTIONS: /* pss_exceptions_run */
    case PSS_ERRAND_LSP:             /* pss_lsp_run */
        break;
    case PSS_ERRAND_HELP:
        pss_help_write(&out, role->shown);
        break;
    case PSS_ERRAND_HELP_BRIEF:
        pss_help_write_brief(&out, role->shown);
        break;
    case PSS_ERRAND_HELP_MDOC:
        pss_help_write_mdoc(&out);
        break;
    case PSS_ERRAND_HELP_SCHEMA:
        pss_config_schema_write(&out);
        break;
    case PSS_ERRAND_VERSION:
        pss_help_write_version(&out);
        break;
    case PSS_ERRAND_SHOW_CONFIG:
        err = pss_config_show(&out, opts);
        break;
    case PSS_ERRAND_COMPLETION:
        pss_completion_write(&out, opts->subject);
        break;
    case PSS_ERRAND_EXPLAIN:
        pss_rule_explain(&out, opts->subject);
        break;
    case PSS_ERRAND_LIST_KINDS:
        err = pss_kinds_list(&out, opts);
        break;
    case PSS_ERRAND_LIST_RULES:
        pss_rules_list(&out, pss_console_page());
        break;
    case PSS_ERRAND_LIST_IMAGES:
        pss_image_rows_list(&out);
        break;
    }
    int code = err ? refuse(opts->mem, err, role) : print(opts->mem, &out);
    pss_buf_release(&out);
    return code;
}

static int
run_batch(struct pss_opts *opts)
{
    opts->kustomize = pss_kustomize_new();
    opts->images.matches = pss_image_matches_new();
    int code = pss_batch_run(opts);
    pss_image_matches_release(opts->images.matches);
    pss_kustomize_release(opts->kustomize);
    return code;
}

/* The configuration, then the baseline that it names. */
static int
run_init(struct pss_opts *opts, const struct pss_role *role)
{
    const char *path;
    const struct pss_err *err = pss_init_write(&path, opts);
    if (err)
        return refuse(opts->mem, err, role);
    struct pss_buf out = {0};
    pss_buf_printf(&out, "wrote %s\n", path);
    int code = print(opts->mem, &out);
    pss_buf_release(&out);
    if (code != 0 || !opts->baseline)
        return code;
    opts->is_baseline_update = true;
    return run_batch(opts);
}

/* Prints completions for kubectl. */
static int
complete(struct pss_arena *mem, int argc, const char *const *argv)
{
    struct pss_buf out = {0};
    pss_words_write(&out, (size_t)argc - 1, argv + 1);
    int code = print(mem, &out);
    pss_buf_release(&out);
    return code;
}

static int
run(struct pss_arena *mem, int argc, const char *const *argv)
{
    const struct pss_role *role = pss_argv0_role(argc > 0 ? argv[0] : NULL);
    if (role->completes)
        return complete(mem, argc, argv);
    struct pss_opts opts;
    const struct pss_err *err = pss_opts_parse(&opts, mem, argc, argv);
    if (err)
        return refuse(mem, err, role);
    if (opts.errand == PSS_ERRAND_INIT)
        return run_init(&opts, role);
    if (opts.errand == PSS_ERRAND_LIST_EXCEPTIONS)
        return pss_exceptions_run(&opts);
    if (opts.errand == PSS_ERRAND_LSP)
        return pss_lsp_run(mem, argc, argv);
    if (opts.errand != PSS_NO_ERRAND)
        return run_errand(&opts, role);
    if (opts.is_merge)
        return pss_merge_run(&opts);
    err = pss_images_read(&opts);
    return err ? refuse(mem, err, role) : run_batch(&opts);
}

int
main(int argc, char **argv)
{
    pss_signals_catch();
    struct pss_arena *mem = pss_arena_new();
    int code = run(mem, argc, (const char *const *)argv);
    pss_arena_release(mem);
    return code;
}
