/* Definitions are found in two steps. The first question makes a table of the words that
 * stand behind `kind:` in texts with definitions. Each question then reads the pieces in
 * which its kind stands, each piece once. So all questions together cost no more than all
 * texts. */
#include "pss/base.h"

#include <pthread.h>

#include "crdpieces.h"
#include "pss/buf.h"
#include "pss/crds.h"
#include "pss/pod.h"
#include "pss/refuse.h"

enum {
    MAX_PATHS = 200, /* of a kind */
};

struct answers {
    const struct pss_pod_kind **items;
    size_t n;
    size_t cap;
};

struct pss_crds {
    struct pss_arena *mem;
    pthread_mutex_t lock;
    struct {
        struct pss_crd_source *items;
        size_t n;
        size_t cap;
    } sources;
    bool is_indexed;
    struct pss_crd_pieces pieces;
    struct pss_table asked; /* "example.com/v1 Widget" to its answer, and one */
    struct answers answers;
};

struct pss_crds *
pss_crds_new(struct pss_arena *mem)
{
    struct pss_crds *crds = PSS_NEW(mem, struct pss_crds);
    crds->mem = pss_arena_new();
    crds->pieces.mem = crds->mem;
    pthread_mutex_init(&crds->lock, NULL);
    return crds;
}

void
pss_crds_release(struct pss_crds *crds)
{
    if (!crds)
        return;
    pthread_mutex_destroy(&crds->lock);
    pss_arena_release(crds->mem);
}

void
pss_crds_add_file(struct pss_crds *crds, const char *path, enum pss_crd_origin origin)
{
    struct pss_crd_source source = {.path = path, .origin = origin};
    PSS_PUSH(crds->mem, &crds->sources, source);
}

void
pss_crds_add_text(struct pss_crds *crds, const char *path, struct pss_str text)
{
    struct pss_crd_source source = {.path = path, .text = text};
    PSS_PUSH(crds->mem, &crds->sources, source);
}

const struct pss_err *
pss_crds_err(const struct pss_crds *crds, size_t i)
{
    return crds && i < crds->pieces.errs.n ? crds->pieces.errs.items[i] : NULL;
}

static void
index_all(struct pss_crds *crds)
{
    crds->is_indexed = true;
    for (size_t i = crds->sources.n; i-- > 0;)
        pss_crd_pieces_add(&crds->pieces, &crds->sources.items[i]);
}

/* ---- answers ---- */

static int
by_name(const void *a, const void *b)
{
    const struct pss_pod_kind *x = a;
    const struct pss_pod_kind *y = b;
    int order = strcmp(x->kind, y->kind);
    return order ? order : strcmp(x->group, y->group);
}

static void
read_piece(struct pss_crds *crds, struct pss_crd_piece *piece)
{
    struct pss_doc doc = *piece->doc;
    struct pss_tree tree = {.root = NULL};
    struct pss_objects objects = {0};
    piece->is_read = true;
    doc.mem = pss_arena_new();
    const struct pss_err *err = pss_tree_read(&tree, &doc, &piece->chunk);
    if (err)
        pss_crd_pieces_fail(&crds->pieces, piece->source, piece->doc, err);
    else if (tree.root)
        pss_locate_objects(&objects, &tree);
    for (size_t i = 0; i < objects.n; i++) {
        const struct pss_object *object = objects.items[i];
        if (!pss_is_crd(object->api_version, object->kind))
            continue;
        struct pss_place at = pss_lines_at(&piece->doc->lines, object->root->span.at);
        const char *source =
            pss_arena_printf(crds->mem, "%s:%zu", piece->source->path, at.line).p;
        pss_crd_read(&piece->rows, crds->mem, object->root, source);
    }
    if (piece->rows.n > 1)
        qsort(piece->rows.items, piece->rows.n, sizeof piece->rows.items[0], by_name);
    pss_arena_release(doc.mem);
}

/* What is asked, and the rows that answer it. */
struct question {
    struct pss_crds *crds;
    const char *group;
    const char *kind;
    struct pss_str version;
    struct pss_pod_kind *found; /* n_paths is 0: nothing yet */
};

static bool
has_path(const struct pss_pod_kind *row, const struct pss_pod_path *path)
{
    for (size_t i = 0; i < row->n_paths; i++)
        if (row->paths[i].shape == path->shape &&
            strcmp(row->paths[i].path, path->path) == 0)
            return true;
    return false;
}

/* Adds the paths of one row. Copies of one definition mostly say the same. */
static void
add_row(struct question *question, const struct pss_pod_kind *row)
{
    struct pss_pod_kind *found = question->found;
    struct pss_pod_path *paths = NULL;
    size_t n = found->n_paths;
    if (n == 0) {
        *found = *row;
        return;
    }
    for (size_t i = 0; i < row->n_paths && n < MAX_PATHS; i++) {
        if (has_path(found, &row->paths[i]))
            continue;
        if (!paths)
            paths = PSS_NEW_N(question->crds->mem, struct pss_pod_path, MAX_PATHS);
        if (n == found->n_paths)
            memcpy(paths, found->paths, n * sizeof paths[0]);
        paths[n++] = row->paths[i];
    }
    if (n > found->n_paths)
        found->paths = paths;
    found->n_paths = n;
}

/* Adds the rows of one piece: those of the version, or those of all. */
static void
add_piece(struct question *question, struct pss_crd_piece *piece, bool is_any_version)
{
    struct pss_pod_kind sought = {.kind = question->kind, .group = question->group};
    size_t low = 0;
    for (size_t high = piece->rows.n; low < high;) {
        size_t middle = low + (high - low) / 2;
        if (by_name(&piece->rows.items[middle], &sought) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < piece->rows.n && by_name(&piece->rows.items[low], &sought) == 0; low++)
        if (is_any_version ||
            pss_str_is(question->version, piece->rows.items[low].versions))
            add_row(question, &piece->rows.items[low]);
}

static const struct pss_pod_kind *
answer(struct pss_crds *crds, struct pss_str api_version, struct pss_str kind)
{
    struct pss_str group = pss_group_of(api_version);
    struct pss_str version = {api_version.p + group.n + 1, api_version.n - group.n - 1};
    struct question question = {crds, pss_arena_copy(crds->mem, group).p,
        pss_arena_copy(crds->mem, kind).p, version,
        PSS_NEW(crds->mem, struct pss_pod_kind)};
    const size_t *first = pss_table_find(&crds->pieces.words, kind);
    for (int any = 0; any < 2 && question.found->n_paths == 0; any++)
        for (size_t at = first ? *first : 0; at > 0;
             at = crds->pieces.mentions.items[at - 1].next) {
            struct pss_crd_piece *piece =
                &crds->pieces.items[crds->pieces.mentions.items[at - 1].piece];
            if (!piece->is_read)
                read_piece(crds, piece);
            add_piece(&question, piece, any);
        }
    question.found->versions = pss_arena_copy(crds->mem, version).p;
    question.found->rules = PSS_KIND_ONE_VERSION;
    return question.found->n_paths > 0 ? question.found : NULL;
}

const struct pss_pod_kind *
pss_crds_learn(void *context, struct pss_str api_version, struct pss_str kind)
{
    struct pss_crds *crds = context;
    struct pss_buf name = {0};
    if (pss_group_of(api_version).n == 0) /* no definition is for it */
        return NULL;
    pss_buf_printf(&name, "%.*s %.*s", PSS_FMT(api_version), PSS_FMT(kind));
    pthread_mutex_lock(&crds->lock);
    if (!crds->is_indexed)
        index_all(crds);
    size_t *number = pss_table_find(&crds->asked, pss_buf_str(&name));
    if (!number) {
        const struct pss_pod_kind *row = answer(crds, api_version, kind);
        struct pss_str key = pss_arena_copy(crds->mem, pss_buf_str(&name));
        number = pss_table_at(&crds->asked, crds->mem, key);
        PSS_PUSH(crds->mem, &crds->answers, row);
        *number = crds->answers.n;
    }
    const struct pss_pod_kind *row = crds->answers.items[*number - 1];
    pthread_mutex_unlock(&crds->lock);
    pss_buf_release(&name);
    return row;
}
