/* Compares inputs and outputs by device and inode, because two names may lead to one
 * file. */
#include "pss/base.h"

#include <sys/stat.h>
#include <unistd.h>

#include "outputs.h"
#include "pss/file.h"
#include "pss/kustomize.h"
#include "pss/name.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/usage.h"
#include "split.h"

/* Where a file is. A file that does not exist yet has the numbers of its directory, and a
 * name; else the name is "". */
struct place {
    dev_t dev;
    ino_t ino;
    struct pss_str name;
};

static const char baseline[] = "the baseline";
static const char report[] = "a report";

struct output {
    struct place place;
    const char *what; /* in messages: "a report" */
    const char *path; /* NULL: stdout or stderr */
    bool is_replaced; /* its old bytes are lost */
    bool is_written;  /* false for a baseline that is only read */
};

struct outputs {
    struct pss_arena *mem;
    struct output *items; /* sorted by place */
    size_t n, cap;
};

/* ---- places ---- */

/* False if the path does not lead to a regular file, and none can be made there. */
static bool
place_of(struct place *out, struct pss_arena *mem, const char *path)
{
    struct stat st;
    if (stat(path, &st) == 0) {
        *out = (struct place){st.st_dev, st.st_ino, PSS_STR("")};
        return S_ISREG(st.st_mode);
    }
    const char *name = pss_name_base(path);
    struct pss_str dir = {path, (size_t)(name - path)};
    if (stat(dir.n > 0 ? pss_arena_copy(mem, dir).p : ".", &st) != 0)
        return false;
    *out = (struct place){st.st_dev, st.st_ino, pss_str_of(name)};
    return true;
}

static int
compare(const struct place *a, const struct place *b)
{
    if (a->dev != b->dev)
        return a->dev < b->dev ? -1 : 1;
    if (a->ino != b->ino)
        return a->ino < b->ino ? -1 : 1;
    return pss_str_cmp(a->name, b->name);
}

static int
by_place(const void *a, const void *b)
{
    const struct output *x = a;
    const struct output *y = b;
    int order = compare(&x->place, &y->place);
    return order != 0 ? order : y->is_written - x->is_written;
}

static const struct output *
find(const struct outputs *outputs, const struct place *place)
{
    size_t low = 0;
    size_t high = outputs->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (compare(&outputs->items[middle].place, place) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool is_found = low < outputs->n && compare(&outputs->items[low].place, place) == 0;
    return is_found ? &outputs->items[low] : NULL;
}

/* ---- the outputs of a run ---- */

static void
add(struct outputs *outputs, struct output output)
{
    if (place_of(&output.place, outputs->mem, output.path))
        PSS_PUSH(outputs->mem, outputs, output);
}

static void
add_stream(struct outputs *outputs, int fd, const char *what)
{
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
        return;
    struct output output = {
        .place = {st.st_dev, st.st_ino, PSS_STR("")}, .what = what, .is_written = true};
    PSS_PUSH(outputs->mem, outputs, output);
}

static void
add_baselines(struct outputs *outputs, const struct pss_inputs *inputs)
{
    const char *last = NULL;
    for (size_t i = 0; i < inputs->n; i++) {
        const char *path = inputs->items[i].opts->baseline;
        bool is_written = inputs->items[i].opts->is_baseline_update;
        if (!path || path == last)
            continue;
        last = path;
        add(outputs, (struct output){.what = baseline,
                         .path = path,
                         .is_replaced = is_written,
                         .is_written = is_written});
    }
}

/* True if reports are appended to this file. Several reports may share such a file: the
 * summary of a CI job is one. */
static bool
is_added_to(const char *path)
{
    const char *summary = getenv("GITHUB_STEP_SUMMARY");
    return strncmp(path, "/dev/", 5) == 0 || (summary && strcmp(path, summary) == 0);
}

static void
collect(struct outputs *outputs, const struct pss_inputs *inputs,
    const struct pss_opts *opts)
{
    for (size_t i = 0; i < opts->reports.n; i++) {
        const char *path = opts->reports.items[i].path;
        add(outputs, (struct output){.what = report,
                         .path = path,
                         .is_replaced = !is_added_to(path),
                         .is_written = true});
    }
    if (!pss_opts_is_about_namespaces(opts))
        add_baselines(outputs, inputs);
    add_stream(outputs, STDOUT_FILENO, "stdout");
    add_stream(outputs, STDERR_FILENO, "stderr");
    if (outputs->n > 0)
        qsort(outputs->items, outputs->n, sizeof(outputs->items[0]), by_place);
}

/* True if two outputs are one file, and one of them replaces its bytes. Two baselines do
 * not conflict: the inputs may name one baseline in several ways. */
static bool
is_conflict(const struct output *a, const struct output *b)
{
    bool are_baselines = a->what == baseline && b->what == baseline;
    return compare(&a->place, &b->place) == 0 && !are_baselines &&
           (a->is_replaced || b->is_replaced);
}

static const struct pss_err *
check_twice(const struct outputs *outputs)
{
    for (size_t i = 1; i < outputs->n; i++) {
        const struct output *a = &outputs->items[i - 1];
        const struct output *b = &outputs->items[i];
        if (is_conflict(a, b))
            return pss_usage_error(outputs->mem,
                "%s and %s are one file, %s, and one would replace the other; name two "
                "files",
                a->what, a->what == b->what ? "another one" : b->what,
                a->path ? a->path : b->path);
    }
    return NULL;
}

/* ---- inputs ---- */

static const struct pss_err *
refuse(const struct outputs *outputs, const struct output *output, const char *path)
{
    if (!output->path)
        return pss_usage_error(outputs->mem,
            "%s leads into %s, which is an input; write it elsewhere", output->what,
            path);
    return pss_usage_error(outputs->mem,
        "%s is an input, and %s would replace it (%s); name another file for one of "
        "them",
        path, output->what, output->path);
}

/* Refuses a path that an output would replace. `path` may be NULL. */
static const struct pss_err *
check_name(const struct outputs *outputs, const char *path)
{
    struct place place;
    if (!path || !place_of(&place, outputs->mem, path))
        return NULL;
    const struct output *output = find(outputs, &place);
    return output && output->is_written ? refuse(outputs, output, path) : NULL;
}

/* Refuses an output that a later run would read as its configuration. */
static const struct pss_err *
check_known_name(const struct outputs *outputs, const struct output *output)
{
    static const char *const names[] = {".pss-fix", "CODEOWNERS"};
    for (size_t i = 0; output->path && i < PSS_COUNT(names); i++)
        if (strcmp(pss_name_base(output->path), names[i]) == 0)
            return pss_usage_error(outputs->mem,
                "%s is the name of a configuration; name another file for %s",
                output->path, output->what);
    return NULL;
}

/* Refuses outputs that would replace a configuration of an input, or a file to which its
 * `extends` leads. */
static const struct pss_err *
check_configurations(const struct outputs *outputs, const struct pss_inputs *inputs)
{
    const struct pss_opts *last = NULL;
    const struct pss_err *err = NULL;
    for (size_t i = 0; !err && i < inputs->n; i++) {
        const struct pss_opts *own = inputs->items[i].opts;
        for (size_t k = 0; !err && own != last && k < own->sources.n; k++)
            err = check_name(
                outputs, pss_arena_copy(outputs->mem, own->sources.items[k]).p);
        last = own;
    }
    return err;
}

/* Refuses outputs that would replace a file which the command line names as
 * configuration. */
static const struct pss_err *
check_sources(const struct outputs *outputs, const struct pss_opts *opts)
{
    const struct pss_err *err = check_name(outputs, opts->config);
    for (size_t i = 0; !err && i < opts->space_files.n; i++)
        err = check_name(
            outputs, pss_arena_copy(outputs->mem, opts->space_files.items[i]).p);
    if (!err && opts->cluster_file.n > 0)
        err = check_name(outputs, pss_arena_copy(outputs->mem, opts->cluster_file).p);
    for (size_t i = 0; !err && i < outputs->n; i++)
        err = check_known_name(outputs, &outputs->items[i]);
    return err;
}

static const struct pss_err *
check_stdin(const struct outputs *outputs, const struct pss_opts *opts)
{
    struct stat st;
    const struct output *output = NULL;
    if (fstat(STDIN_FILENO, &st) == 0 && S_ISREG(st.st_mode))
        output = find(outputs, &(struct place){st.st_dev, st.st_ino, PSS_STR("")});
    if (output && output->is_written)
        return refuse(outputs, output, "stdin");
    return check_name(outputs, opts->stdin_name);
}

static bool
is_named(const struct outputs *outputs, const struct pss_opts *opts,
    const struct place *wanted)
{
    struct place place;
    for (size_t i = 0; i < opts->args.n; i++)
        if (place_of(&place, outputs->mem, opts->args.items[i]) &&
            compare(&place, wanted) == 0)
            return true;
    return false;
}

static bool
begins_a_line(struct pss_str text, const char *word)
{
    struct pss_str key = pss_str_of(word);
    for (size_t at = 0; (at = pss_str_find(text, key, at)) != SIZE_MAX; at++)
        if (at == 0 || text.p[at - 1] == '\n')
            return true;
    return false;
}

/* True for an object of Kubernetes. The root of a report is never one. If the text cannot
 * be parsed, the beginnings of its lines decide. */
static bool
is_object(const struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_tree tree;
    if (!pss_tree_read(&tree, doc, chunk))
        return tree.root && tree.root->kind == PSS_MAP &&
               pss_text_at(tree.root, "kind").n > 0 &&
               pss_text_at(tree.root, "apiVersion").n > 0;
    struct pss_str text = pss_doc_text(doc, chunk->span.at, chunk->span.end);
    return begins_a_line(text, "kind:") && begins_a_line(text, "apiVersion:");
}

/* True for a manifest or a kustomization.yaml: a report must not replace it. */
static bool
is_precious(const char *path)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    struct pss_chunks chunks = {0};
    bool is_it = pss_kustomize_is_file(path);
    if (!is_it && !pss_file_read(&file, mem, path)) {
        const struct pss_doc *doc = pss_doc_new(mem, path, file.bytes);
        if (pss_cut(&chunks, doc))
            chunks.n = 0;
        for (size_t i = 0; !is_it && i < chunks.n; i++)
            is_it = is_object(doc, &chunks.items[i]);
    }
    pss_arena_release(mem);
    return is_it;
}

/* Decides whether this file stays an input: a file that the walk found and that this run
 * writes does not. An error if the user named the file, or if it is precious. */
static const struct pss_err *
judge(bool *stays, const struct outputs *outputs, const struct pss_opts *opts,
    const char *path)
{
    struct place place;
    *stays = true;
    const struct output *output = NULL;
    if (place_of(&place, outputs->mem, path))
        output = find(outputs, &place);
    if (!output)
        return NULL;
    bool was_named = is_named(outputs, opts, &place);
    if (was_named && !output->is_written)
        return NULL;
    if (was_named)
        return refuse(outputs, output, path);
    if (output->what != baseline && is_precious(path))
        return refuse(outputs, output, path);
    *stays = false;
    return NULL;
}

static const struct pss_err *
part_files(struct pss_inputs *inputs, const struct outputs *outputs,
    const struct pss_opts *opts)
{
    size_t n = 0;
    for (size_t i = 0; i < inputs->n; i++) {
        bool stays;
        const char *path = inputs->items[i].name;
        const struct pss_err *err = judge(&stays, outputs, opts, path);
        if (err)
            return err;
        if (!stays)
            PSS_PUSH(opts->mem, &inputs->left_out, path);
        inputs->items[n] = inputs->items[i];
        n += stays;
    }
    inputs->n = n;
    return NULL;
}

const struct pss_err *
pss_outputs_part(struct pss_inputs *inputs, const struct pss_opts *opts)
{
    struct outputs outputs = {.mem = opts->mem};
    const struct pss_err *err = pss_split_check_reports(opts);
    if (err)
        return err;
    collect(&outputs, inputs, opts);
    if (outputs.n == 0)
        return NULL;
    err = check_twice(&outputs);
    if (!err)
        err = check_sources(&outputs, opts);
    if (!err)
        err = check_configurations(&outputs, inputs);
    if (err)
        return err;
    return opts->is_stdin ? check_stdin(&outputs, opts)
                          : part_files(inputs, &outputs, opts);
}
