/* Opening a chart: nothing in it is run or followed. */
#include "pss/base.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>

#include "pss/chart.h"
#include "pss/file.h"
#include "pss/name.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/within.h"

enum {
    MOST_FILES = 20000,
    MOST_BYTES = 256 << 20, /* Helm reads all of it into its memory */
    MOST_DEPTH = 64,        /* directories within each other */
};

struct look {
    struct pss_chart *chart;
    struct pss_arena *mem;
    size_t n_bytes;
    struct {
        const char **items; /* directories below the chart, "" or "a/b/" */
        size_t n, cap;
    } places;
};

/* ---- what lies in it ---- */

static const struct pss_err *
fail(struct look *look, const char *name, const char *what)
{
    return pss_err_at(look->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, "%s%s %s",
        look->chart->prefix, name, what);
}

static const char *
full(struct look *look, const char *name)
{
    return pss_arena_printf(look->mem, "%s/%s", look->chart->real, name).p;
}

static const struct pss_err *
look_at_link(struct look *look, const char *name)
{
    const char *real = pss_real_path(look->mem, full(look, name));
    if (!real)
        return fail(look, name,
            "is a symbolic link that leads to nothing; Helm refuses it, too");
    if (!pss_path_is_below(real, look->chart->real))
        return fail(look, name,
            "is a symbolic link that leads out of the chart; Helm would read what is "
            "there, so the chart is not rendered: put the file into the chart");
    struct pss_str place = pss_arena_printf(look->mem, "%s/", full(look, name));
    if (pss_str_starts(place, pss_arena_printf(look->mem, "%s/", real)))
        return fail(look, name,
            "is a symbolic link to a directory that holds it: Helm would go round in a "
            "circle");
    struct pss_chart *chart = look->chart;
    const char *to = real + strlen(chart->real);
    struct pss_chart_link link = {name, to[0] == '/' ? to + 1 : to};
    PSS_PUSH(look->mem, &chart->links, link);
    return NULL;
}

static const struct pss_err *
look_at_file(struct look *look, const char *name, const struct stat *st)
{
    struct pss_chart *chart = look->chart;
    struct pss_chart_file file = {name, (size_t)st->st_size};
    if (!S_ISREG(st->st_mode))
        return fail(look, name,
            "is neither a file nor a directory; Helm may wait for it for ever, so the "
            "chart is not rendered");
    look->n_bytes += file.n;
    if (look->n_bytes > MOST_BYTES)
        return fail(
            look, name, "is one file too many: the chart holds more than 256 MB");
    if (chart->files.n == MOST_FILES)
        return fail(
            look, name, "is the 20,001st file of the chart; it is not rendered");
    PSS_PUSH(look->mem, &chart->files, file);
    return NULL;
}

static size_t
depth_of(const char *name)
{
    size_t n = 0;
    for (; *name; name++)
        n += *name == '/';
    return n;
}

static const struct pss_err *
look_at_entry(struct look *look, const char *place, const char *entry)
{
    struct stat st;
    const char *name = pss_arena_printf(look->mem, "%s%s", place, entry).p;
    if (lstat(full(look, name), &st) != 0)
        return NULL; /* it has gone */
    if (S_ISLNK(st.st_mode))
        return look_at_link(look, name);
    if (!S_ISDIR(st.st_mode))
        return look_at_file(look, name, &st);
    if (depth_of(name) == MOST_DEPTH)
        return fail(look, name, "is the 64th directory within another");
    PSS_PUSH(look->mem, &look->places, pss_arena_printf(look->mem, "%s/", name).p);
    return NULL;
}

static const struct pss_err *
look_at_place(struct look *look, const char *place)
{
    const struct pss_err *err = NULL;
    DIR *dir = opendir(full(look, place));
    if (!dir)
        return fail(look, place, strerror(errno));
    for (const struct dirent *entry = readdir(dir); entry && !err; entry = readdir(dir))
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 &&
            strcmp(entry->d_name, ".git") != 0)
            err = look_at_entry(look, place, entry->d_name);
    closedir(dir);
    return err;
}

static int
by_name(const void *a, const void *b)
{
    const struct pss_chart_file *x = a;
    const struct pss_chart_file *y = b;
    return strcmp(x->name, y->name);
}

static void
look_around(struct pss_chart *chart, struct pss_arena *mem)
{
    struct look look = {.chart = chart, .mem = mem};
    PSS_PUSH(mem, &look.places, "");
    while (look.places.n > 0 && !chart->err)
        chart->err = look_at_place(&look, look.places.items[--look.places.n]);
    if (chart->files.n > 1)
        qsort(
            chart->files.items, chart->files.n, sizeof(chart->files.items[0]), by_name);
}

const struct pss_chart_file *
pss_chart_find(const struct pss_chart *chart, struct pss_str name)
{
    size_t low = 0;
    size_t high = chart->files.n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = pss_str_cmp(pss_str_of(chart->files.items[middle].name), name);
        if (order == 0)
            return &chart->files.items[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* ---- Chart.yaml ---- */

static const struct pss_err *
read_about(struct pss_chart *chart, struct pss_arena *mem, struct pss_arena *scratch)
{
    struct pss_file file;
    struct pss_tree tree;
    const char *name = pss_name_base(chart->file);
    const char *path = pss_arena_printf(scratch, "%s/%s", chart->real, name).p;
    const struct pss_err *err = pss_file_read(&file, mem, path);
    if (err)
        return err;
    const struct pss_doc *doc = pss_doc_new(scratch, chart->file, file.bytes);
    err = pss_tree_read_only(&tree, doc, "Chart.yaml is one document");
    if (err)
        return pss_err_at(mem, err->code, PSS_ERR_NOWHERE, "%s cannot be read: %.*s",
            chart->file, PSS_FMT(err->message));
    chart->name = pss_arena_copy(mem, pss_text_at(tree.root, "name"));
    chart->needs = pss_arena_copy(mem, pss_text_at(tree.root, "kubeVersion"));
    chart->is_library = pss_str_is(pss_text_at(tree.root, "type"), "library");
    pss_chart_read_subcharts(chart, mem, tree.root);
    return NULL;
}

struct pss_chart *
pss_chart_open(struct pss_arena *mem, const char *dir, const char *file)
{
    struct pss_chart *chart = PSS_NEW(mem, struct pss_chart);
    const char *real = pss_real_path(mem, dir);
    bool is_here = strcmp(dir, ".") == 0;
    *chart = (struct pss_chart){.dir = dir,
        .prefix = is_here ? "" : pss_arena_printf(mem, "%s/", dir).p,
        .file = file,
        .real = real ? real : dir,
        .kube = "1.33.0"};
    look_around(chart, mem);
    /* What refuses the chart comes first: its Chart.yaml may be such a link. */
    if (chart->err)
        return chart;
    struct pss_arena *scratch = pss_arena_new();
    chart->err = read_about(chart, mem, scratch);
    pss_arena_release(scratch);
    return chart;
}
