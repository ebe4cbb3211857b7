/* Collects the parts of a diff, names them, and writes them. */
#include "pss/base.h"

#include <sys/stat.h>
#include <unistd.h>

#include "command.h"
#include "console.h"
#include "ownership.h"
#include "pss/directory.h"
#include "pss/markdown.h"
#include "pss/outdir.h"
#include "pss/report.h"
#include "pss/summary.h"
#include "pss/usage.h"
#include "split.h"

enum {
    LONGEST_SLUG = 100
}; /* bytes that a path or owners give to the name of a part */

/* One file of the run. */
struct piece {
    struct pss_str slug;   /* the name of its part, without number and ending */
    struct pss_str owners; /* with --split-by=owner, as CODEOWNERS writes them */
    struct pss_str diff;
    struct pss_str summary;
    struct pss_summary_counts counts;
    struct pss_policy policy; /* that was asked of its pods */
    bool is_mixed;            /* not one policy for all pods */
    size_t number;
};

struct pss_split {
    const struct pss_opts *opts;
    struct pss_ownership ownership; /* with --split-by=owner */
    struct {
        struct piece *items;
        size_t n, cap;
    } pieces;
    struct {
        struct pss_outfile *items;
        size_t n, cap;
    } files;
};

bool
pss_split_wants_all(const struct pss_split *split)
{
    return split->opts->split_by == PSS_SPLIT_BY_OWNER;
}

const struct pss_err *
pss_split_new(struct pss_split **out, struct pss_buf *err, const struct pss_opts *opts,
    const char *cwd)
{
    struct pss_split *split = PSS_NEW(opts->mem, struct pss_split);
    *split = (struct pss_split){.opts = opts};
    *out = split;
    const struct pss_err *failure = pss_outdir_check(opts->mem, opts->split_dir);
    if (failure || opts->split_by != PSS_SPLIT_BY_OWNER)
        return failure;
    failure = pss_ownership_start(&split->ownership, opts->mem, cwd);
    const struct pss_codeowners *owners = &split->ownership.owners;
    for (size_t i = 0; !failure && !opts->is_quiet && i < owners->notes.n; i++) {
        pss_buf_puts(err, "pss-fix: warning: ");
        pss_report_clean(err, owners->notes.items[i]);
        pss_buf_putc(err, '\n');
    }
    return failure;
}

static bool
is_same_file(const struct stat *x, const struct stat *y)
{
    return x->st_dev == y->st_dev && x->st_ino == y->st_ino;
}

/* True if the file lies in this directory, or will: neither need be there yet. */
static bool
is_within(struct pss_arena *mem, const char *dir, const char *path)
{
    struct stat wanted;
    struct stat at;
    struct pss_directories directories = {.mem = mem};
    struct pss_str top = pss_directories_full(&directories, pss_str_of(dir));
    struct pss_str name = pss_directories_full(&directories, pss_str_of(path));
    bool is_there = stat(dir, &wanted) == 0;
    while (name.n > 0) {
        name = pss_path_parent(name);
        if (pss_str_eq(name, top))
            return true;
        const char *parent = pss_arena_printf(mem, "%.*s/", PSS_FMT(name)).p;
        if (is_there && stat(parent, &at) == 0 && is_same_file(&wanted, &at))
            return true;
    }
    return false;
}

const struct pss_err *
pss_split_check_reports(const struct pss_opts *opts)
{
    for (size_t i = 0; opts->split_dir && i < opts->reports.n; i++) {
        const char *path = opts->reports.items[i].path;
        if (is_within(opts->mem, opts->split_dir, path))
            return pss_usage_error(opts->mem,
                "%s lies in %s, the directory of --split, where it might replace a "
                "part; name a file elsewhere for the report",
                path, opts->split_dir);
    }
    return NULL;
}

/* ---- names ---- */

/* Makes a name that every file system takes. Letters, digits and `_.+` stay, a blank
 * becomes `+`, other bytes become `-`, and several `-` become one. The name is never
 * hidden, is never taken for an option, and has no slash. */
static struct pss_str
slug_of(struct pss_arena *mem, struct pss_str text)
{
    char *slug = pss_alloc(mem, LONGEST_SLUG + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n && n < LONGEST_SLUG; i++) {
        char c = text.p[i];
        bool is_kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '+';
        if (c == ' ')
            c = '+';
        else if (!is_kept)
            c = '-';
        bool is_joint = c == '-' || c == '+' || c == '.';
        if (is_joint && (n == 0 || slug[n - 1] == '-' || slug[n - 1] == '+'))
            continue;
        slug[n++] = c;
    }
    while (n > 0 && (slug[n - 1] == '-' || slug[n - 1] == '+' || slug[n - 1] == '.'))
        n--;
    return n > 0 ? (struct pss_str){slug, n} : PSS_STR("part");
}

static bool
is_same_policy(const struct pss_policy *a, const struct pss_policy *b)
{
    return a->level == b->level && pss_str_eq(a->version, b->version);
}

/* The policy that was asked of the pods of a file: `policy`, or the one of their
 * namespaces. */
static void
note_policy(struct piece *piece, struct pss_arena *mem, const struct pss_policy *policy,
    const struct pss_result *result)
{
    const struct pss_policy *first = NULL;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object)
            continue;
        first = first ? first : &pod->policy;
        piece->is_mixed |= !is_same_policy(first, &pod->policy);
    }
    piece->policy = first ? *first : *policy;
    piece->policy.version = pss_arena_copy(mem, piece->policy.version);
}

void
pss_split_add(struct pss_split *split, struct pss_str name, struct pss_str diff,
    const struct pss_policy *policy, const struct pss_result *result)
{
    struct pss_arena *mem = split->opts->mem;
    struct piece piece = {.number = split->pieces.n};
    if (!pss_split_wants_all(split)) {
        if (diff.n == 0)
            return;
        piece.slug = slug_of(mem, name);
    } else {
        struct pss_buf summary = {0};
        pss_summary_file(&summary, &piece.counts, name, result);
        piece.summary = pss_arena_copy(mem, pss_buf_str(&summary));
        pss_buf_release(&summary);
        if (piece.counts.files + piece.counts.remaining == 0)
            return;
        note_policy(&piece, mem, policy, result);
        piece.owners = pss_ownership_of(&split->ownership, result->path);
        piece.slug =
            piece.owners.n > 0 ? slug_of(mem, piece.owners) : PSS_STR("unowned");
    }
    piece.diff = pss_arena_copy(mem, diff);
    PSS_PUSH(mem, &split->pieces, piece);
}

/* ---- writing ---- */

static void
add_file(struct pss_split *split, struct pss_str name, struct pss_str bytes)
{
    struct pss_outfile file = {.name = name.p, .bytes = bytes};
    PSS_PUSH(split->opts->mem, &split->files, file);
}

/* Numbers the parts as git format-patch does, so that their names sort as the files. */
static void
make_numbered(struct pss_split *split)
{
    struct pss_arena *mem = split->opts->mem;
    int width = 4;
    for (size_t n = split->pieces.n; n > 9999; n /= 10)
        width++;
    for (size_t i = 0; i < split->pieces.n; i++) {
        const struct piece *piece = &split->pieces.items[i];
        add_file(split,
            pss_arena_printf(
                mem, "%0*zu-%.*s.patch", width, i + 1, PSS_FMT(piece->slug)),
            piece->diff);
    }
}

static int
by_part(const void *a, const void *b)
{
    const struct piece *x = a;
    const struct piece *y = b;
    int order = pss_str_cmp(x->slug, y->slug);
    if (order == 0)
        order = pss_str_cmp(x->owners, y->owners);
    if (order != 0)
        return order;
    return x->number < y->number ? -1 : x->number > y->number;
}

/* The policy, if it is the same for all pieces. */
static void
put_policy(struct pss_buf *out, const struct piece *pieces, size_t n)
{
    const struct pss_policy *policy = &pieces[0].policy;
    for (size_t i = 0; i < n; i++)
        if (pieces[i].is_mixed || !is_same_policy(policy, &pieces[i].policy))
            return;
    pss_buf_printf(
        out, ", %s:%.*s", pss_level_name(policy->level), PSS_FMT(policy->version));
}

static void
put_head(struct pss_buf *out, const struct pss_opts *opts, const struct piece *pieces,
    size_t n, const struct pss_summary_counts *counts, const char *patch)
{
    const struct piece *first = &pieces[0];
    pss_buf_puts(out, "# Pod Security Standards");
    put_policy(out, pieces, n);
    pss_buf_puts(out, ": ");
    if (first->owners.n > 0)
        pss_markdown_code(out, first->owners);
    else
        pss_buf_puts(out, "files without owner");
    pss_buf_puts(out, "\n\n");
    pss_summary_count(out, counts);
    if (patch)
        pss_buf_printf(
            out, "\nThe changes: `%s`, for `git apply` or `patch -p1`.\n", patch);
    if (!patch)
        return;
    struct pss_buf command = {0};
    pss_command_put(&command, opts, "--fix", NULL);
    pss_summary_command(out, pss_buf_str(&command));
    pss_buf_release(&command);
}

/* Makes a summary for n pieces of one set of owners, and a patch if a file changes. */
static void
make_part(
    struct pss_split *split, struct pss_str name, const struct piece *pieces, size_t n)
{
    struct pss_arena *mem = split->opts->mem;
    struct pss_summary_counts counts = {0};
    struct pss_buf diff = {0};
    for (size_t i = 0; i < n; i++) {
        counts.files += pieces[i].counts.files;
        counts.workloads += pieces[i].counts.workloads;
        counts.remaining += pieces[i].counts.remaining;
        counts.errors += pieces[i].counts.errors;
        pss_buf_add(&diff, pieces[i].diff);
    }
    struct pss_str patch = pss_arena_printf(mem, "%.*s.patch", PSS_FMT(name));
    struct pss_buf text = {0};
    put_head(&text, split->opts, pieces, n, &counts, diff.n > 0 ? patch.p : NULL);
    for (size_t i = 0; i < n; i++)
        pss_buf_add(&text, pieces[i].summary);
    add_file(split, pss_arena_printf(mem, "%.*s.md", PSS_FMT(name)),
        pss_arena_copy(mem, pss_buf_str(&text)));
    if (diff.n > 0)
        add_file(split, patch, pss_arena_copy(mem, pss_buf_str(&diff)));
    pss_buf_release(&diff);
    pss_buf_release(&text);
}

static void
make_owned(struct pss_split *split)
{
    struct pss_arena *mem = split->opts->mem;
    const struct piece *items = split->pieces.items;
    if (split->pieces.n > 0)
        qsort(split->pieces.items, split->pieces.n, sizeof(items[0]), by_part);
    size_t same = 0; /* earlier sets of owners with the same slug */
    size_t n = 0;
    for (size_t i = 0; i < split->pieces.n; i += n) {
        const struct piece *first = &items[i];
        n = 1;
        while (i + n < split->pieces.n && pss_str_eq(first[n].slug, first->slug) &&
               pss_str_eq(first[n].owners, first->owners))
            n++;
        bool is_again = i > 0 && pss_str_eq(items[i - 1].slug, first->slug);
        same = is_again ? same + 1 : 0;
        /* A slug never holds a `~`, so the name is new. */
        struct pss_str name = first->slug;
        if (same > 0)
            name = pss_arena_printf(mem, "%.*s~%zu", PSS_FMT(name), same + 1);
        make_part(split, name, first, n);
    }
}

const struct pss_err *
pss_split_write(struct pss_split *split, struct pss_buf *out)
{
    const struct pss_opts *opts = split->opts;
    if (pss_split_wants_all(split))
        make_owned(split);
    else
        make_numbered(split);
    if (split->ownership.owners.err)
        return split->ownership.owners.err;
    const struct pss_err *err =
        pss_outdir_fill(opts->mem, opts->split_dir, split->files.items, split->files.n);
    for (size_t i = 0; !err && i < split->files.n; i++) {
        bool has_slash = pss_str_ends(pss_str_of(opts->split_dir), PSS_STR("/"));
        struct pss_str name = pss_arena_printf(opts->mem, "%s%s%s", opts->split_dir,
            has_slash ? "" : "/", split->files.items[i].name);
        pss_console_put_name(out, name.p, false, isatty(STDOUT_FILENO) == 1);
    }
    return err;
}
