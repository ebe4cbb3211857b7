/* The diff of each file, in the order of the files. */
#include "pss/base.h"

#include <unistd.h>

#include "console.h"
#include "diff.h"
#include "pss/diffname.h"
#include "pss/remarks.h"
#include "pss/report.h"
#include "pss/udiff.h"

static const char *
find_cwd(struct pss_arena *mem)
{
    char path[PATH_MAX];
    if (!getcwd(path, sizeof(path)))
        return NULL;
    return pss_arena_copy(mem, pss_str_of(path)).p;
}

const struct pss_err *
pss_differ_start(
    struct pss_differ *out, struct pss_buf *err, const struct pss_opts *opts)
{
    *out = (struct pss_differ){
        .opts = opts,
        .cwd = find_cwd(opts->mem),
        /* Parts are for programs, so they have no colour. */
        .is_coloured =
            !opts->split_dir && pss_console_is_coloured(opts->colour, STDOUT_FILENO),
    };
    return opts->split_dir ? pss_split_new(&out->split, err, opts, out->cwd) : NULL;
}

static void
note_outside(struct pss_buf *err, const char *path)
{
    pss_buf_puts(err, "pss-fix: note: ");
    pss_report_clean(err, pss_str_of(path));
    pss_buf_puts(err, " lies outside the current directory: git apply will not "
                      "take its hunks, patch -p1 -d / will\n");
}

static void
put_change(struct pss_differ *differ, struct pss_buf *to, struct pss_buf *err,
    struct pss_arena *mem, const struct pss_change *change)
{
    bool is_outside = false;
    struct pss_str name = pss_diff_name(&is_outside, mem, differ->cwd, change->path);
    pss_udiff_write(to, name, change->before, change->edits, differ->is_coloured);
    if (is_outside && !differ->opts->is_quiet)
        note_outside(err, change->path);
}

void
pss_differ_put(struct pss_differ *differ, struct pss_buf *out, struct pss_buf *err,
    struct pss_arena *mem, const struct pss_opts *opts, const struct pss_result *result)
{
    struct pss_split *split = differ->split;
    if (result->changes.n == 0 && !(split && pss_split_wants_all(split)))
        return;
    bool is_outside = false;
    struct pss_str name = pss_diff_name(&is_outside, mem, differ->cwd, result->path);
    struct pss_buf part = {0};
    struct pss_buf *to = split ? &part : out;
    if (differ->opts->explains_fixes)
        pss_remarks_write(to, name, result);
    for (size_t i = 0; i < result->changes.n; i++)
        put_change(differ, to, err, mem, &result->changes.items[i]);
    if (split)
        pss_split_add(split, name, pss_buf_str(&part), &opts->fixing.policy, result);
    pss_buf_release(&part);
}

const struct pss_err *
pss_differ_finish(struct pss_differ *differ, struct pss_buf *out)
{
    return differ->split ? pss_split_write(differ->split, out) : NULL;
}
