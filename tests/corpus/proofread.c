#include "pss/base.h"

#include <ftw.h>

#include "pss/file.h"

#include "proofread.h"

struct edit {
    size_t at;
    size_t end;
    struct pss_str text;
};

struct edits {
    struct edit *items;
    size_t n;
    size_t cap;
};

/* A file of the report. */
struct file {
    const char *path;
    struct edits edits;
};

struct files {
    struct file *items;
    size_t n;
    size_t cap;
};

struct reading {
    struct pss_arena *mem;
    const char *before;
    const char *after;
    struct files files; /* with edits; then sorted */
    struct proofread found;
};

void
proofread_stop(const char *what, const char *why)
{
    fprintf(stderr, "account: %s: %s\n", what, why);
    exit(2);
}

static struct file *
file_of(struct reading *reading, const char *path)
{
    struct files *files = &reading->files;
    /* The report goes file by file. */
    if (files->n > 0 && strcmp(files->items[files->n - 1].path, path) == 0)
        return &files->items[files->n - 1];
    struct file file = {.path = path};
    PSS_PUSH(reading->mem, files, file);
    return &files->items[files->n - 1];
}

static void
collect_edits(struct reading *reading, const json_t *report)
{
    size_t i;
    json_t *finding;
    json_array_foreach(json_object_get(report, "findings"), i, finding)
    {
        size_t k;
        json_t *row;
        json_array_foreach(json_object_get(finding, "edits"), k, row)
        {
            const json_t *text = json_object_get(row, "text");
            struct edit edit = {
                .at = (size_t)json_integer_value(json_object_get(row, "startByte")),
                .end = (size_t)json_integer_value(json_object_get(row, "endByte")),
                .text = {json_string_value(text), json_string_length(text)},
            };
            const char *path = json_string_value(json_object_get(finding, "path"));
            struct file *file = file_of(reading, path);
            PSS_PUSH(reading->mem, &file->edits, edit);
            reading->found.edits++;
        }
    }
}

static int
by_place(const void *a, const void *b)
{
    const struct edit *x = a;
    const struct edit *y = b;
    return (x->at > y->at) - (x->at < y->at);
}

static int
by_path(const void *a, const void *b)
{
    const struct file *x = a;
    const struct file *y = b;
    return strcmp(x->path, y->path);
}

static struct pss_str
read_file(struct pss_arena *mem, const char *directory, const char *path)
{
    struct pss_str name = pss_arena_printf(mem, "%s/%s", directory, path);
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, name.p);
    if (err)
        proofread_stop(name.p, err->message.p);
    return file.bytes;
}

/* True, and *rest shortened, if the rest begins with these bytes. */
static bool
take(struct pss_str *rest, struct pss_str bytes)
{
    if (!pss_str_starts(*rest, bytes))
        return false;
    rest->p += bytes.n;
    rest->n -= bytes.n;
    return true;
}

/* Walks through both texts at once: what lies between the edits must be the same. */
static void
compare(struct reading *reading, const struct file *file, struct pss_str before,
    struct pss_str after)
{
    size_t at = 0;
    for (size_t i = 0; i < file->edits.n; i++) {
        const struct edit *edit = &file->edits.items[i];
        if (edit->at < at || edit->end < edit->at || edit->end > before.n) {
            reading->found.overlap++;
            printf("overlapping edits: %s, byte %zu\n", file->path, edit->at);
            return;
        }
        if (!take(&after, (struct pss_str){before.p + at, edit->at - at})) {
            reading->found.outside++;
            printf("changed outside the edits: %s, before byte %zu\n", file->path,
                edit->at);
            return;
        }
        if (!take(&after, edit->text)) {
            reading->found.inside++;
            printf("not the announced edit: %s, byte %zu\n", file->path, edit->at);
            return;
        }
        at = edit->end;
    }
    if (pss_str_eq(after, (struct pss_str){before.p + at, before.n - at}))
        return;
    reading->found.outside++;
    printf("changed outside the edits: %s, behind byte %zu\n", file->path, at);
}

static struct reading *the_reading; /* nftw hands nothing on */

static int
visit(const char *name, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st;
    (void)ftw;
    struct reading *reading = the_reading;
    if (type != FTW_F)
        return 0;
    const char *path = name + strlen(reading->before) + 1;
    struct pss_arena *mem = pss_arena_new();
    struct pss_str before = read_file(mem, reading->before, path);
    struct pss_str after = read_file(mem, reading->after, path);
    struct file wanted = {.path = path};
    const struct file *file = &wanted;
    if (reading->files.n > 0)
        file = bsearch(
            &wanted, reading->files.items, reading->files.n, sizeof(*file), by_path);
    compare(reading, file ? file : &wanted, before, after);
    reading->found.changed += !pss_str_eq(before, after);
    pss_arena_release(mem);
    return 0;
}

struct proofread
proofread(
    struct pss_arena *mem, const json_t *report, const char *before, const char *after)
{
    struct reading reading = {.mem = mem, .before = before, .after = after};
    collect_edits(&reading, report);
    struct files *files = &reading.files;
    for (size_t i = 0; i < files->n; i++)
        qsort(files->items[i].edits.items, files->items[i].edits.n, sizeof(struct edit),
            by_place);
    if (files->n > 0)
        qsort(files->items, files->n, sizeof(struct file), by_path);
    the_reading = &reading;
    if (nftw(before, visit, 32, FTW_PHYS) != 0)
        proofread_stop(before, "cannot be walked");
    return reading.found;
}
