/* Reads the Namespaces of the inputs, the files of --namespaces and --cluster-config, and
 * answers which namespace an object is in. */
#include "pss/base.h"

#include "pss/file.h"
#include "pss/kustomize.h"
#include "pss/refuse.h"
#include "pss/spacefiles.h"

/* `FILE:LINE:COLUMN: message` */
static const struct pss_err *
place(struct pss_arena *mem, const struct pss_doc *doc, const struct pss_err *err)
{
    if (err->at == PSS_ERR_NOWHERE)
        return pss_err_at(mem, err->code, PSS_ERR_NOWHERE, "%s: %.*s", doc->path,
            PSS_FMT(err->message));
    struct pss_place at = pss_lines_at(&doc->lines, err->at);
    return pss_err_at(mem, err->code, PSS_ERR_NOWHERE, "%s:%zu:%zu: error: %.*s",
        doc->path, at.line, at.column, PSS_FMT(err->message));
}

/* Hands the tree of each chunk to `take`. With `must` the first error ends this; without,
 * chunks that cannot be read, or that do not hold the word Namespace, are passed over. */
static const struct pss_err *
read_chunks(const struct pss_doc *doc, bool must,
    const struct pss_err *(*take)(void *context, const struct pss_tree *tree),
    void *context)
{
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree tree = {.doc = doc, .chunk = chunks.items[i]};
        struct pss_span span = chunks.items[i].span;
        struct pss_str text = pss_doc_text(doc, span.at, span.end);
        if (!must && pss_str_find(text, PSS_STR("Namespace"), 0) == SIZE_MAX)
            continue;
        err = pss_tree_read(&tree, doc, &chunks.items[i]);
        if (!err && tree.root)
            err = take(context, &tree);
        if (!must)
            err = NULL;
    }
    return must ? err : NULL;
}

struct taker {
    const struct pss_opts *opts;
};

static void
take(const struct pss_opts *opts, const struct pss_tree *tree, bool is_context)
{
    struct pss_space_table *table = opts->space_table;
    size_t n = table->n;
    pss_space_table_add(table, tree, is_context);
    for (; n < table->n; n++)
        table->items[n].is_system = pss_opts_is_system(opts, table->items[n].name);
}

static const struct pss_err *
take_spaces(void *taker, const struct pss_tree *tree)
{
    take(((struct taker *)taker)->opts, tree, false);
    return NULL;
}

static const struct pss_err *
take_context(void *taker, const struct pss_tree *tree)
{
    take(((struct taker *)taker)->opts, tree, true);
    return NULL;
}

bool
pss_space_files_take(const struct pss_opts *opts, const char *path, struct pss_str src)
{
    size_t before = opts->space_table->n;
    if (pss_str_find(src, PSS_STR("Namespace"), 0) == SIZE_MAX)
        return false;
    struct pss_arena *scratch = pss_arena_new();
    struct taker taker = {opts};
    read_chunks(pss_doc_new(scratch, path, src), false, take_spaces, &taker);
    pss_arena_release(scratch);
    return opts->space_table->n > before;
}

/* ---- context ---- */

static const struct pss_err *
read_context(const struct pss_opts *opts, const char *path)
{
    struct pss_file file;
    size_t before = opts->space_table->n;
    const struct pss_err *err = pss_file_read(&file, opts->mem, path);
    if (err)
        return err;
    const struct pss_doc *doc = pss_doc_new(opts->mem, path, file.bytes);
    struct taker taker = {opts};
    err = read_chunks(doc, true, take_context, &taker);
    if (err)
        return place(opts->mem, doc, err);
    if (opts->space_table->n > before)
        return NULL;
    return pss_err_at(opts->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s: there is no Namespace in this file; --namespaces wants what 'kubectl "
        "get namespaces -o yaml' prints",
        path);
}

struct cluster_reader {
    struct pss_cluster *out;
    size_t n;
};

static const struct pss_err *
take_cluster(void *context, const struct pss_tree *tree)
{
    struct cluster_reader *reader = context;
    if (reader->n++ > 0)
        return pss_err_at(tree->doc->mem, PSS_ERR_USAGE, tree->chunk.span.at,
            "a configuration is one document; this is a second one");
    return pss_cluster_read(reader->out, tree);
}

static const struct pss_err *
read_cluster(const struct pss_opts *opts)
{
    struct pss_file file;
    const char *path = opts->cluster_file.p;
    const struct pss_err *err = pss_file_read(&file, opts->mem, path);
    if (err)
        return err;
    const struct pss_doc *doc = pss_doc_new(opts->mem, path, file.bytes);
    struct cluster_reader reader = {.out = opts->cluster};
    err = read_chunks(doc, true, take_cluster, &reader);
    if (err)
        return place(opts->mem, doc, err);
    if (reader.n > 0)
        return NULL;
    return pss_err_at(opts->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s: there is no PodSecurityConfiguration in this file", path);
}

const struct pss_err *
pss_space_files_context(const struct pss_opts *opts)
{
    const struct pss_err *err = opts->cluster_file.n > 0 ? read_cluster(opts) : NULL;
    for (size_t i = 0; !err && i < opts->space_files.n; i++)
        err =
            read_context(opts, pss_arena_copy(opts->mem, opts->space_files.items[i]).p);
    return err;
}

bool
pss_space_files_are_needed(const struct pss_opts *opts)
{
    return opts->spaces.choice || pss_opts_is_about_namespaces(opts);
}

void
pss_space_files_settle(const struct pss_opts *opts)
{
    pss_space_table_settle(opts->space_table, opts->cluster);
}

/* ---- asking ---- */

/* The namespace that a kustomization.yaml gives to the files of its directory; "" if none
 * does. */
static struct pss_str
kustomized(const struct pss_opts *opts, const char *path)
{
    bool has_path = !opts->fixing.is_function && (!opts->is_stdin || opts->stdin_name);
    if (!has_path || !opts->kustomize)
        return PSS_STR("");
    return pss_kustomize_namespace(opts->kustomize, path);
}

static struct pss_str
space_of(const struct pss_opts *opts, const struct pss_pod *pod)
{
    if (pod->object->space.n > 0)
        return pod->object->space;
    if (opts->space_name.n > 0)
        return opts->space_name;
    struct pss_str name = kustomized(opts, pod->doc->path);
    return name.n > 0 ? name : PSS_STR("default");
}

void
pss_opts_home(struct pss_home *out, const struct pss_opts *opts,
    const struct pss_node *root, const char *path)
{
    const struct pss_node *raw = pss_field_at(root, "metadata.namespace").value;
    struct pss_str own = pss_text_at(root, "metadata.namespace");
    struct pss_str other = kustomized(opts, path);
    *out = (struct pss_home){.space = PSS_STR("default"), .kustomized = other};
    if (own.n > 0)
        out->space = own;
    else if (opts->space_name.n > 0)
        out->space = opts->space_name;
    else if (other.n > 0)
        out->space = other;
    bool is_named = own.n > 0 || opts->space_name.n > 0 || other.n > 0;
    bool is_odd = raw && own.n == 0 && pss_value_of(raw).type != PSS_STRING;
    out->is_anywhere = !is_named || is_odd || !pss_is_namespace_name(out->space);
    if (other.n > 0 && !pss_str_eq(other, out->space))
        out->other = other;
}

struct pss_spaces
pss_opts_spaces(const struct pss_opts *opts)
{
    struct pss_spaces spaces = opts->spaces;
    if (spaces.choice)
        spaces.fallback = opts->fixing.policy;
    return spaces;
}

void
pss_opts_demand(struct pss_namespace_demand *out, const void *context,
    struct pss_arena *mem, const struct pss_pod *pod)
{
    const struct pss_opts *opts = context;
    struct pss_spaces spaces = pss_opts_spaces(opts);
    struct pss_value class = pss_value_of(pss_get(pod->spec, "runtimeClassName"));
    pss_spaces_stand(out, mem, &spaces, space_of(opts, pod),
        class.type == PSS_STRING ? class.text : PSS_STR(""));
}
