/* Each view reads the options and the files around its text anew, so that it never says
 * what held yesterday. */
#include "pss/base.h"

#include <sys/stat.h>

#include "fileuri.h"
#include "lspview.h"
#include "pss/baseline_json.h"
#include "pss/baselinename.h"
#include "pss/beyond.h"
#include "pss/file.h"
#include "pss/imagesettings.h"
#include "pss/kustomize.h"
#include "pss/parser.h"
#include "pss/run.h"
#include "pss/settings.h"
#include "pss/spacefiles.h"

/* How alerts are collected: with notes where the user wants them everywhere. */
static const struct pss_writer writer = {.name = "lsp", .takes_notes = true};

/* 64 readable bytes follow the text. */
static struct pss_str
copy_text(struct pss_arena *mem, struct pss_str text)
{
    char *copy = pss_alloc(mem, text.n + 64);
    if (text.n > 0)
        memcpy(copy, text.p, text.n);
    return (struct pss_str){copy, text.n};
}

static struct pss_str
flat_text(struct pss_arena *mem, const struct pss_lsp_text *text)
{
    struct pss_buf all = {0};
    pss_lsp_text_put(&all, text);
    struct pss_str copy = copy_text(mem, pss_buf_str(&all));
    pss_buf_release(&all);
    return copy;
}

static bool
is_directory(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* A program names the files, and not the user: what is excluded is left out. */
static const struct pss_err *
find_out(bool *is_out, struct pss_view *view, struct pss_settings *settings)
{
    struct pss_walk_opts walk = view->opts.walk;
    struct pss_walk found = {0};
    *is_out = is_directory(view->path);
    if (*is_out)
        return NULL;
    walk.is_exclude_forced = true;
    walk.excludes = pss_settings_excludes;
    walk.includes = pss_settings_includes;
    walk.context = settings;
    const struct pss_err *err = pss_walk(&found, view->mem, &walk, &view->path, 1);
    *is_out = !err && found.paths.n == 0;
    return err;
}

/* What the Namespaces of this text and those of --namespaces ask. */
static const struct pss_err *
gather_spaces(struct pss_view *view, struct pss_str src)
{
    if (!pss_space_files_are_needed(view->own))
        return NULL;
    const struct pss_err *err = pss_space_files_context(&view->opts);
    if (!err)
        pss_space_files_take(view->own, view->path, src);
    pss_space_files_settle(&view->opts);
    return err;
}

static const struct pss_err *
read_baseline(struct pss_view *view)
{
    struct pss_directories directories = {.mem = view->mem};
    struct pss_file file;
    const char *path = view->own->baseline;
    if (!path)
        return NULL;
    const struct pss_err *err = pss_file_read(&file, view->mem, path);
    view->known.mem = view->mem;
    if (!err)
        err = pss_baseline_parse(&view->known, path, file.bytes);
    if (err)
        return err;
    struct pss_str dir =
        pss_path_parent(pss_directories_full(&directories, pss_str_of(path)));
    view->around.baseline = &view->known;
    view->around.known_as = pss_baseline_name(view->mem, &directories, dir, view->path);
    return NULL;
}

/* All that must be known before the text is judged. */
static const struct pss_err *
prepare(
    struct pss_view *view, const struct pss_lsp_command *command, struct pss_str src)
{
    const struct pss_err *err =
        pss_opts_parse(&view->opts, view->mem, command->argc, command->argv);
    if (!err)
        err = pss_images_read(&view->opts);
    if (err)
        return err;
    view->opts.kustomize = pss_kustomize_new();
    struct pss_settings *settings = pss_settings_new(&view->opts);
    bool is_out;
    view->own = pss_settings_of(settings, view->path);
    err = find_out(&is_out, view, settings);
    if (!err)
        err = pss_settings_err(settings);
    if (err || is_out)
        return err;
    pss_opts_around(&view->around, view->own);
    view->around.is_found = true;
    err = gather_spaces(view, src);
    if (!err)
        err = read_baseline(view);
    view->is_judged = !err;
    return err;
}

struct pss_view *
pss_view_new(const struct pss_lsp_command *command, struct pss_str uri,
    const struct pss_lsp_text *text, enum pss_lsp_units units)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_view *view = PSS_NEW(mem, struct pss_view);
    struct pss_str src = flat_text(mem, text);
    view->mem = mem;
    view->path = pss_uri_path(mem, uri);
    if (!view->path)
        view->path = "stdin";
    view->report.writer = &writer;
    view->err = prepare(view, command, src);
    if (view->is_judged) {
        pss_run_bytes(
            &view->result, mem, &view->own->fixing, &view->around, view->path, src);
        pss_alerts_of(&view->alerts, &view->report, &view->result);
        view->has_anchors = src.n > 0 && memchr(src.p, '&', src.n);
    }
    pss_positions_of(&view->positions, mem, src, units);
    return view;
}

void
pss_view_release(struct pss_view *view)
{
    if (!view)
        return;
    pss_kustomize_release(view->opts.kustomize);
    pss_report_release(&view->report);
    pss_arena_release(view->mem);
}

void
pss_view_run(const struct pss_view *view, struct pss_result *result,
    struct pss_arena *mem, const struct pss_fixing *fixing,
    const struct pss_around *around, struct pss_str src)
{
    pss_run_bytes(result, mem, fixing, around, view->path, copy_text(mem, src));
}

bool
pss_view_shows(const struct pss_alert *alert)
{
    return !alert->is_gone && !alert->is_suppressed;
}

struct pss_span
pss_view_span(const struct pss_view *view, const struct pss_alert *alert)
{
    size_t n = view->positions.src.n;
    size_t at = alert->at < n ? alert->at : alert->at == PSS_ERR_NOWHERE ? 0 : n;
    size_t end = alert->finding ? alert->finding->span.end : at;
    size_t line_end = pss_positions_line_end(&view->positions, at);
    end = end < line_end ? end : line_end;
    return pss_span_of(at, end < at ? at : end);
}
