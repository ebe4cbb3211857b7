/* From instances to results of files. */
#include "pss/base.h"

#include "kmaking.h"
#include "pss/kresults.h"

/* Instances of an object that fare alike: the first of them tells all. */
struct group {
    const struct pss_ksource *source;
    enum pss_kstate state;
    size_t *items; /* numbers of instances */
    size_t n, cap;
};

/* ---- parts of the work ---- */

static struct pss_kresult *
file_at(struct pss_kmaking *making, const char *path)
{
    struct pss_kresults *out = making->out;
    size_t *known = pss_table_at(&out->known, making->mem, pss_str_of(path));
    if (*known == 0) {
        const struct pss_kfile *file =
            pss_ksnapshot_find(&making->work->snapshot, pss_str_of(path));
        struct pss_result *result = PSS_NEW(making->mem, struct pss_result);
        const char *name = making->printed(making->context, path);
        result->doc = pss_doc_new(making->mem, name, file->file.bytes);
        result->path = name;
        result->text = file->file.bytes;
        result->edits.mem = making->mem;
        struct pss_kresult made = {path, &file->file, file->is_new, result};
        PSS_PUSH(making->mem, &out->files, made);
        *known = out->files.n;
    }
    return &out->files.items[*known - 1];
}

struct pss_result *
pss_kmaking_file(struct pss_kmaking *making, const char *path)
{
    return file_at(making, path)->result;
}

const struct pss_kroot *
pss_kmaking_root(const struct pss_kmaking *making, size_t instance)
{
    return &making->work->roots.items[making->sources->instances.items[instance].root];
}

const struct pss_pod_result *
pss_kmaking_pod(const struct pss_kmaking *making, size_t instance)
{
    return &pss_kmaking_root(making, instance)
                ->result->pods.items[making->sources->instances.items[instance].pod];
}

/* The wishes of each instance that are placed. */
static void
note_wishes(struct pss_kmaking *making)
{
    const struct pss_kplan *plan = making->plan;
    size_t n = making->sources->instances.n;
    if (!plan)
        return;
    size_t *counts = PSS_NEW_N(making->mem, size_t, n + 1);
    making->wishes = PSS_NEW_N(making->mem, size_t *, n + 1);
    for (size_t i = 0; i < plan->wishes.n; i++)
        counts[plan->instances[i]]++;
    for (size_t i = 0; i < n; i++) {
        if (counts[i] > 0)
            making->wishes[i] = PSS_NEW_N(making->mem, size_t, counts[i] + 1);
        counts[i] = 0;
    }
    for (size_t i = 0; i < plan->wishes.n; i++) {
        size_t instance = plan->instances[i];
        if (plan->wishes.items[i].is_placed)
            making->wishes[instance][counts[instance]++] = i + 1;
    }
}

/* ---- pods ---- */

static void
give_reason(
    struct pss_kmaking *making, struct pss_pod_result *pod, struct pss_str reason)
{
    pod->reasons = PSS_NEW(making->mem, struct pss_str);
    pod->reasons[0] = reason;
    pod->n_reasons = 1;
    pod->cap_reasons = 0;
}

/* What becomes of a pod of the source. */
static void
settle_pod(struct pss_kmaking *making, struct pss_pod_result *pod,
    const struct pss_ksource *source, enum pss_kstate state)
{
    pod->is_edited = state == PSS_KWANTS && source->is_planned;
    if (pod->is_edited) {
        pod->outcome = PSS_FIXABLE;
    } else if (state == PSS_KWANTS) {
        pod->outcome = PSS_LEFT;
        pod->reach = PSS_MANUAL; /* wider repairs have no other place */
        give_reason(making, pod,
            source->reason.n > 0
                ? source->reason
                : PSS_STR("no file that kustomize reads can be edited for it"));
    }
}

static struct pss_kustomized *
kustomized_of(struct pss_kmaking *making, const struct pss_ksource *source,
    const struct pss_kroot *root)
{
    struct pss_kustomized *out = PSS_NEW(making->mem, struct pss_kustomized);
    const struct pss_result *file = pss_kmaking_file(making, source->path);
    const char **files = PSS_NEW(making->mem, const char *);
    files[0] = making->printed(
        making->context, making->work->all.items[root->number - 1]->file);
    *out = (struct pss_kustomized){.files = files,
        .root = root->name,
        .source = file->path,
        .document = source->document,
        .line = pss_lines_at(&file->doc->lines, source->at).line,
        .origin = source->origin,
        .is_not_ours = !source->object};
    out->n_layers = pss_klayers_of(&out->layers, making, root, source->path);
    return out;
}

/* The row of one instance. */
static struct pss_pod_result
row_of(struct pss_kmaking *making, const struct group *group, size_t instance,
    const struct pss_kustomized *more)
{
    const struct pss_ksource *source = group->source;
    const struct pss_kroot *root = pss_kmaking_root(making, instance);
    struct pss_pod_result row = *pss_kmaking_pod(making, instance);
    struct pss_rendering *rendered = PSS_NEW(making->mem, struct pss_rendering);
    struct pss_str *name = PSS_NEW(making->mem, struct pss_str);
    name[0] = pss_str_of(root->name);
    *rendered = (struct pss_rendering){.values = name, .n = 1, .kustomized = more};
    settle_pod(making, &row, source, group->state);
    row.at = source->at;
    row.document = source->document;
    row.rendered = rendered;
    row.first_finding = 0;
    row.n_findings = 0;
    return row;
}

/* ---- what one row tells for all ---- */

struct names {
    struct pss_str *items;
    size_t n, cap;
};

static void
add_name(struct pss_arena *mem, struct names *names, const char *name)
{
    for (size_t i = 0; i < names->n; i++)
        if (pss_str_is(names->items[i], name))
            return;
    PSS_PUSH(mem, names, pss_str_of(name));
}

/* The files that are edited for the group, and those that are new. */
static void
note_files(
    struct pss_kmaking *making, struct pss_kustomized *out, const struct group *group)
{
    struct names edited = {0};
    struct names added = {0};
    for (size_t i = 0; i < group->n && making->wishes; i++) {
        const size_t *wishes = making->wishes[group->items[i]];
        for (size_t k = 0; wishes && wishes[k] > 0; k++) {
            const char *path = making->plan->wishes.items[wishes[k] - 1].path;
            if (!path)
                continue;
            const struct pss_kresult *file = file_at(making, path);
            add_name(making->mem, file->is_new ? &added : &edited, file->result->path);
        }
    }
    out->edited = edited.items;
    out->n_edited = edited.n;
    out->added = added.items;
    out->n_added = added.n;
}

/* Findings of the group, each in the file of its owner. */
static void
put_findings(struct pss_kmaking *making, const struct group *group,
    struct pss_result *result, struct pss_pod_result *lead, struct pss_kustomized *out)
{
    struct pss_pod_result *home = PSS_NEW(making->mem, struct pss_pod_result);
    struct {
        struct pss_told_finding *items;
        size_t n, cap;
    } told = {0};
    *home = *lead;
    if (group->source->object)
        home->object = group->source->object;
    lead->first_finding = result->findings.n;
    const struct pss_kmerged_list *list =
        &making->of_source[group->source - making->sources->items];
    for (size_t i = 0; i < list->n; i++) {
        struct pss_kmerged *merged = list->items[i];
        if (making->sources->instances.items[merged->instance].state != group->state)
            continue;
        const struct pss_finding *finding =
            pss_kmerged_put(making, merged, result, result->pods.n, home);
        struct pss_told_finding row = {.path = merged->result->path,
            .line = pss_lines_at(&merged->result->doc->lines, finding->span.at).line,
            .finding = finding};
        PSS_PUSH(making->mem, &told, row);
    }
    lead->n_findings = result->findings.n - lead->first_finding;
    home->first_finding = lead->first_finding;
    home->n_findings = lead->n_findings;
    out->told = told.items;
    out->n_told = told.n;
}

static void
put_group(struct pss_kmaking *making, const struct group *group)
{
    struct pss_result *result = pss_kmaking_file(making, group->source->path);
    struct names roots = {0};
    struct pss_str details = PSS_STR("");
    for (size_t i = 0; i < group->n; i++) {
        struct pss_str said = pss_kmaking_pod(making, group->items[i])->details;
        add_name(making->mem, &roots, pss_kmaking_root(making, group->items[i])->name);
        details = said.n > details.n ? said : details;
    }
    for (size_t i = 0; i < group->n; i++) {
        struct pss_kustomized *more = kustomized_of(
            making, group->source, pss_kmaking_root(making, group->items[i]));
        struct pss_pod_result row = row_of(making, group, group->items[i], more);
        more->is_follower = i > 0;
        more->told_roots = roots.items;
        more->n_told_roots = roots.n;
        more->details = details;
        row.first_finding = result->findings.n;
        if (i == 0) {
            note_files(making, more, group);
            put_findings(making, group, result, &row, more);
        }
        PSS_PUSH(making->mem, &result->pods, row);
    }
}

static void
put_source(struct pss_kmaking *making, const struct pss_ksource *source)
{
    for (size_t i = 0; i < PSS_KSTATES; i++) {
        struct group group = {.source = source, .state = pss_kstates[i]};
        for (size_t k = 0; k < source->instances.n; k++) {
            size_t number = source->instances.items[k];
            if (making->sources->instances.items[number].state == group.state &&
                pss_kmaking_root(making, number)->is_target)
                PSS_PUSH(making->mem, &group, number);
        }
        put_group(making, &group);
    }
}

static int
by_place(const void *a, const void *b)
{
    const struct pss_ksource *x = *(const struct pss_ksource *const *)a;
    const struct pss_ksource *y = *(const struct pss_ksource *const *)b;
    int order = strcmp(x->path, y->path);
    if (order != 0)
        return order;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return x < y ? -1 : x > y;
}

static void
put_sources(struct pss_kmaking *making)
{
    const struct pss_ksources *sources = making->sources;
    const struct pss_ksource **order =
        PSS_NEW_N(making->mem, const struct pss_ksource *, sources->n + 1);
    for (size_t i = 0; i < sources->n; i++)
        order[i] = &sources->items[i];
    if (sources->n > 1)
        qsort(order, sources->n, sizeof(order[0]), by_place);
    for (size_t i = 0; i < sources->n; i++)
        put_source(making, order[i]);
}

/* ---- findings of no pod, and what cannot be read ---- */

static void
put_others(struct pss_kmaking *making, const struct pss_kroot *root)
{
    const struct pss_result *result = root->result;
    struct pss_result *file =
        pss_kmaking_file(making, making->work->all.items[root->number - 1]->file);
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_err *err =
            pss_err_at(making->mem, result->failures.items[i].err->code, 0,
                "what is rendered from this root cannot be read: %.*s",
                PSS_FMT(result->failures.items[i].err->message));
        PSS_PUSH(making->mem, &file->failures, ((struct pss_failure){err, 0}));
    }
    for (size_t i = 0; i < result->findings.n; i++) {
        struct pss_finding finding = result->findings.items[i];
        if (finding.pod < result->pods.n || pss_kfinding_is_of_root(&finding))
            continue;
        pss_finding_leave(&finding);
        finding.pod = PSS_NOWHERE;
        finding.span = pss_span_of(0, 0);
        finding.document = 0;
        finding.number = file->findings.n;
        PSS_PUSH(making->mem, &file->findings, finding);
    }
}

static void
put_root(struct pss_kmaking *making, const struct pss_kroot *root)
{
    for (size_t k = 0; k < pss_kclosure_count(&root->closure); k++)
        file_at(making, pss_kclosure_file(&root->closure, &making->work->all, k));
    if (root->is_target)
        put_others(making, root);
}

void
pss_kresults_make(struct pss_kresults *out, struct pss_arena *mem,
    const struct pss_kroots *work, struct pss_ksources *sources,
    const struct pss_kplan *plan,
    const char *(*printed)(void *context, const char *path), void *context)
{
    struct pss_kmaking making = {.out = out,
        .mem = mem,
        .work = work,
        .sources = sources,
        .plan = plan,
        .printed = printed,
        .context = context,
        .closures = PSS_NEW_N(mem, struct pss_kclosure *, work->all.n + 1)};
    *out = (struct pss_kresults){.mem = mem};
    for (size_t i = 0; i < work->roots.n; i++)
        if (!work->roots.items[i].err)
            put_root(&making, &work->roots.items[i]);
    note_wishes(&making);
    pss_kmerge(&making);
    put_sources(&making);
    pss_kedits_give(&making);
}
