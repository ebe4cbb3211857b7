/* Something that was not judged may run pods in a namespace. Such a doubt is noted for
 * each namespace that it may be about. */
#include "pss/base.h"

#include "namedspaces.h"
#include "pss/directory.h"
#include "pss/kustomize.h"
#include "pss/maker.h"
#include "pss/patch.h"
#include "pss/refuse.h"
#include "pss/spacefiles.h"
#include "unjudged.h"

struct unjudged {
    struct pss_ready_rows *out;
    struct pss_arena *mem;
    const struct pss_opts *opts;
    const struct pss_result *result;
    struct pss_chunks chunks; /* of the input; cut when they are first needed */
    bool has_chunks;
};

static void
add(struct unjudged *work, enum pss_doubt_kind kind, struct pss_str space,
    struct pss_str what, size_t at)
{
    const struct pss_doc *doc = work->result->doc;
    struct pss_ready_doubt doubt = {
        .kind = kind,
        .space = pss_arena_copy(work->mem, space),
        .what = pss_arena_copy(work->mem, what),
        .place = at == PSS_NOWHERE || !doc
                     ? pss_arena_copy(work->mem, pss_str_of(work->result->path))
                     : pss_arena_printf(work->mem, "%s:%zu", work->result->path,
                           pss_lines_at(&doc->lines, at).line),
        .is_system = space.n > 0 && pss_opts_is_system(work->opts, space),
    };
    PSS_PUSH(work->mem, &work->out->doubts, doubt);
}

/* Adds a doubt for each namespace in which the object may be. */
static void
add_at(struct unjudged *work, enum pss_doubt_kind kind, const struct pss_home *home,
    struct pss_str what, size_t at)
{
    add(work, kind, home->is_anywhere ? PSS_STR("") : home->space, what, at);
    if (!home->is_anywhere && home->other.n > 0)
        add(work, kind, home->other, what, at);
}

static struct pss_str
name_of(struct unjudged *work, const struct pss_node *root)
{
    struct pss_str name = pss_text_at(root, "metadata.name");
    struct pss_str kind = pss_text_at(root, "kind");
    return pss_arena_printf(work->mem, "%.*s/%.*s", PSS_FMT(kind), PSS_FMT(name));
}

/* ---- text that is not read ---- */

/* Adds doubts for the namespaces that the text names. If it names none, the doubt is for
 * the namespace that the options or a kustomization.yaml give. */
static void
add_text(
    struct unjudged *work, enum pss_doubt_kind kind, struct pss_str text, size_t at)
{
    struct pss_named_spaces named = {.mem = work->mem};
    struct pss_home home;
    pss_named_spaces_find(&named, text);
    for (size_t i = 0; i < named.n; i++)
        add(work, kind, named.items[i], PSS_STR(""), at);
    pss_opts_home(&home, work->opts, NULL, work->result->path);
    if (named.is_unclear)
        add(work, kind, PSS_STR(""), PSS_STR(""), at);
    else if (named.n == 0)
        add_at(work, kind, &home, PSS_STR(""), at);
    else if (home.kustomized.n > 0)
        add(work, kind, home.kustomized, PSS_STR(""), at);
}

static const struct pss_chunk *
chunk_of(struct unjudged *work, size_t document)
{
    if (!work->has_chunks && pss_cut(&work->chunks, work->result->doc))
        work->chunks.n = 0;
    work->has_chunks = true;
    return document < work->chunks.n ? &work->chunks.items[document] : NULL;
}

/* Documents that were refused, whether a baseline knows them or not. */
static void
find_refused(struct unjudged *work)
{
    const struct pss_result *result = work->result;
    if (!result->doc)
        add_text(work, PSS_DOUBT_UNREAD, PSS_STR(""), PSS_NOWHERE);
    for (size_t i = 0; i < result->failures.n; i++)
        if (result->failures.items[i].document == PSS_NOWHERE)
            add_text(work, PSS_DOUBT_UNREAD, PSS_STR(""), PSS_NOWHERE);
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        const struct pss_chunk *chunk =
            pod->object ? NULL : chunk_of(work, pod->document);
        if (!chunk)
            continue;
        bool is_template = pod->outcome == PSS_TEMPLATE;
        add_text(work, is_template ? PSS_DOUBT_TEMPLATE : PSS_DOUBT_UNREAD,
            pss_doc_text(result->doc, chunk->span.at, chunk->span.end), pod->at);
    }
}

/* ---- objects that were not judged ---- */

static bool
find_kind(enum pss_doubt_kind *out, const char *rule)
{
    static const enum pss_doubt_kind kinds[] = {
        PSS_DOUBT_UNKNOWN_KIND, PSS_DOUBT_NO_SUCH_KIND, PSS_DOUBT_NO_POD_TEMPLATE};
    for (size_t i = 0; i < PSS_COUNT(kinds); i++) {
        if (strcmp(rule, pss_doubt_name(kinds[i])) != 0)
            continue;
        *out = kinds[i];
        return true;
    }
    return false;
}

static int
by_place(const void *a, const void *b)
{
    const struct pss_object *x = *(struct pss_object *const *)a;
    const struct pss_object *y = *(struct pss_object *const *)b;
    return x->root->span.at < y->root->span.at   ? -1
           : x->root->span.at > y->root->span.at ? 1
                                                 : 0;
}

/* The object that holds the text at an offset; NULL if none does. `objects` are sorted. */
static const struct pss_object *
object_at(const struct pss_objects *objects, size_t at)
{
    size_t low = 0;
    size_t high = objects->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (objects->items[middle]->root->span.at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    const struct pss_object *found = low > 0 ? objects->items[low - 1] : NULL;
    return found && at <= found->root->span.end ? found : NULL;
}

/* Adds doubts for the findings of one document, which begin at the i-th. Returns the
 * number of the first finding of the next document. */
static size_t
find_kinds_of(struct unjudged *work, size_t i)
{
    const struct pss_result *result = work->result;
    size_t document = result->findings.items[i].document;
    const struct pss_chunk *chunk = chunk_of(work, document);
    struct pss_doc piece = *result->doc;
    struct pss_tree tree = {.root = NULL};
    struct pss_objects objects = {0};
    piece.mem = pss_arena_new();
    if (chunk && !pss_tree_read(&tree, &piece, chunk))
        pss_locate_objects(&objects, &tree);
    if (objects.n > 1)
        qsort(objects.items, objects.n, sizeof objects.items[0], by_place);
    for (; i < result->findings.n && result->findings.items[i].document == document;
         i++) {
        const struct pss_finding *finding = &result->findings.items[i];
        enum pss_doubt_kind kind;
        if (!find_kind(&kind, finding->rule))
            continue;
        const struct pss_object *object = object_at(&objects, finding->span.at);
        struct pss_home home = {.is_anywhere = true};
        if (object)
            pss_opts_home(&home, work->opts, object->root, result->path);
        add_at(work, kind, &home, object ? name_of(work, object->root) : PSS_STR(""),
            object ? object->root->span.at : finding->span.at);
    }
    pss_arena_release(piece.mem);
    return i;
}

/* Adds doubts for findings about kinds. A suppressed finding and an ignored rule count,
 * too: admission knows neither. */
static void
find_kinds(struct unjudged *work)
{
    enum pss_doubt_kind kind;
    for (size_t i = 0; i < work->result->findings.n;)
        i = find_kind(&kind, work->result->findings.items[i].rule)
                ? find_kinds_of(work, i)
                : i + 1;
}

/* ---- parts of objects ---- */

static void
find_parts(struct unjudged *work)
{
    const struct pss_result *result = work->result;
    struct pss_home home;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        bool is_said = i > 0 && result->pods.items[i - 1].object == pod->object &&
                       result->pods.items[i - 1].is_merged;
        if (!pss_pod_is_part(pod) || (pod->is_merged && is_said))
            continue;
        pss_opts_home(&home, work->opts, pod->object->root, result->path);
        add_at(work, pod->is_merged ? PSS_DOUBT_OPERATOR : PSS_DOUBT_PATCH, &home,
            name_of(work, pod->object->root), pod->at);
    }
    for (size_t i = 0; i < result->patches.n; i++) {
        struct pss_str space = result->patches.items[i].space;
        pss_opts_home(&home, work->opts, NULL, result->path);
        if (space.n > 0)
            home = (struct pss_home){.space = space,
                .other = home.kustomized,
                .is_anywhere = !pss_is_namespace_name(space)};
        add_at(work, PSS_DOUBT_PATCH, &home, PSS_STR(""), result->patches.items[i].at);
    }
}

/* ---- what makes objects that are not here ---- */

static bool
is_within(struct pss_str path, struct pss_str directory)
{
    return pss_str_starts(path, directory) &&
           (path.n == directory.n || path.p[directory.n] == '/');
}

/* True if the run looks at what the kustomization names here. */
static bool
is_among_inputs(struct unjudged *work, const struct pss_node *name)
{
    struct pss_directories directories = {.mem = work->mem};
    struct pss_str file =
        pss_directories_full(&directories, pss_str_of(work->result->path));
    struct pss_str path =
        pss_path_join(work->mem, pss_path_parent(file), pss_value_of(name).text);
    for (size_t i = 0; i < work->opts->args.n; i++)
        if (is_within(path, pss_directories_full(
                                &directories, pss_str_of(work->opts->args.items[i]))))
            return true;
    return work->opts->args.n == 0 && is_within(path, directories.cwd);
}

static void
add_maker(struct unjudged *work, const struct pss_maker *maker,
    const struct pss_node *root, bool is_kustomization)
{
    static const enum pss_doubt_kind kinds[] = {
        [PSS_MAKER_CHART] = PSS_DOUBT_CHART,
        [PSS_MAKER_REMOTE] = PSS_DOUBT_REMOTE,
        [PSS_MAKER_LOCAL] = PSS_DOUBT_OUTSIDE,
        [PSS_MAKER_PLUGIN] = PSS_DOUBT_PLUGIN,
        [PSS_MAKER_VALUE] = PSS_DOUBT_VALUE,
    };
    struct pss_home home;
    if (maker->kind == PSS_MAKER_LOCAL && is_among_inputs(work, maker->at))
        return;
    struct pss_value space = pss_value_of(maker->space);
    pss_opts_home(
        &home, work->opts, is_kustomization ? NULL : root, work->result->path);
    bool is_decided = is_kustomization && home.kustomized.n > 0;
    bool is_here = is_decided || (maker->is_here && space.type == PSS_NULL);
    bool is_named = space.type == PSS_STRING && pss_is_namespace_name(space.text);
    if (!is_here && is_named)
        home = (struct pss_home){.space = space.text};
    else if (!is_here)
        home = (struct pss_home){.is_anywhere = true};
    add_at(work, kinds[maker->kind], &home,
        is_kustomization ? PSS_STR("") : name_of(work, root), maker->at->span.at);
}

static void
add_makers(struct unjudged *work, const struct pss_node *root)
{
    bool is_file = pss_kustomize_is_file(work->result->path);
    if (!root || root->kind != PSS_MAP)
        return;
    bool is_kustomization = pss_is_kustomize(root, is_file);
    struct pss_makers makers = {0};
    pss_makers_of(&makers, root, is_file);
    for (size_t i = 0; i < makers.n; i++)
        add_maker(work, &makers.items[i], root, is_kustomization);
}

static void
find_makers_of(struct unjudged *work, const struct pss_chunk *chunk)
{
    struct pss_doc piece = *work->result->doc;
    struct pss_tree tree = {.root = NULL};
    struct pss_objects objects = {0};
    piece.mem = pss_arena_new();
    if (!pss_tree_read(&tree, &piece, chunk) && tree.root)
        pss_locate_objects(&objects, &tree);
    for (size_t i = 0; i < objects.n; i++)
        add_makers(work, objects.items[i]->root);
    if (objects.n == 0) /* a Kustomization needs no kind */
        add_makers(work, tree.root);
    pss_arena_release(piece.mem);
}

static void
find_makers(struct unjudged *work)
{
    const struct pss_doc *doc = work->result->doc;
    if (!doc ||
        (!pss_may_hold_makers(doc->src) && !pss_kustomize_is_file(work->result->path)))
        return;
    chunk_of(work, 0);
    for (size_t i = 0; i < work->chunks.n; i++)
        find_makers_of(work, &work->chunks.items[i]);
}

bool
pss_pod_is_part(const struct pss_pod_result *pod)
{
    bool is_patch =
        pod->n_reasons > 0 && pss_str_starts(pod->reasons[0], PSS_STR("partial"));
    return pod->object && (is_patch || pod->is_merged);
}

void
pss_unjudged_find(struct pss_ready_rows *out, struct pss_arena *mem,
    const struct pss_opts *opts, const struct pss_result *result)
{
    struct unjudged work = {.out = out, .mem = mem, .opts = opts, .result = result};
    find_refused(&work);
    find_kinds(&work);
    find_parts(&work);
    find_makers(&work);
}

void
pss_unjudged_workload(struct pss_ready_rows *out, struct pss_arena *mem,
    const struct pss_ready_row *row, const struct pss_home *home)
{
    struct pss_ready_doubt doubt = {
        .kind = home->is_anywhere ? PSS_DOUBT_ANYWHERE : PSS_DOUBT_ELSEWHERE,
        .space = home->is_anywhere ? PSS_STR("") : home->other,
        .what =
            pss_arena_printf(mem, "%.*s/%.*s", PSS_FMT(row->kind), PSS_FMT(row->name)),
        .place = row->place,
    };
    bool is_certain = !home->is_anywhere && home->other.n == 0;
    if (is_certain || row->is_exempt || row->meets[PSS_MANUAL] == PSS_RESTRICTED)
        return;
    memcpy(doubt.meets, row->meets, sizeof doubt.meets);
    PSS_PUSH(mem, &out->doubts, doubt);
}
