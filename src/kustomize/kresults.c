/* From instances to results of files. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/kresults.h"

struct making {
    struct pss_kresults *out;
    struct pss_arena *mem;
    const struct pss_kroots *work;
    struct pss_ksources *sources;
    const struct pss_kplan *plan;
    const char *(*printed)(void *context, const char *path);
    void *context;
};

/* A finding of several instances. */
struct merged {
    const struct pss_finding *finding;
    const struct pss_kinstance *instance;
    struct {
        struct pss_str *items;
        size_t n, cap;
    } roots;
};

struct group {
    const struct pss_ksource *source;
    struct {
        const struct pss_kinstance **items;
        size_t n, cap;
    } instances;
    struct {
        struct merged *items;
        size_t n, cap;
    } findings;
    struct pss_table known; /* of findings: their number, from 1 */
};

/* ---- files ---- */

static struct pss_kresult *
file_at(struct making *making, const char *path)
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

/* ---- words ---- */

static const struct pss_kroot *
root_of(const struct making *making, const struct pss_kinstance *instance)
{
    return &making->work->roots.items[instance->root];
}

static const struct pss_pod_result *
pod_of(const struct making *making, const struct pss_kinstance *instance)
{
    return &root_of(making, instance)->result->pods.items[instance->pod];
}

/* ` (in overlays/dev, overlays/prod and 3 more)` */
static struct pss_str
with_roots(
    const struct making *making, struct pss_str message, const struct merged *merged)
{
    enum { MOST_NAMED = 3 };
    struct pss_buf out = {0};
    pss_buf_add(&out, message);
    for (size_t i = 0; i < merged->roots.n && i < MOST_NAMED; i++)
        pss_buf_printf(
            &out, "%s%.*s", i == 0 ? " (in " : ", ", PSS_FMT(merged->roots.items[i]));
    if (merged->roots.n > MOST_NAMED)
        pss_buf_printf(&out, " and %zu more", merged->roots.n - MOST_NAMED);
    pss_buf_putc(&out, ')');
    struct pss_str text = pss_arena_copy(making->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static const struct pss_rendering *
rendered_in(const struct making *making, const struct pss_str *roots, size_t n)
{
    struct pss_rendering *made = PSS_NEW(making->mem, struct pss_rendering);
    *made = (struct pss_rendering){NULL, roots, n};
    return made;
}

/* ---- findings ---- */

static void
add_instance(
    struct making *making, struct group *group, const struct pss_kinstance *instance)
{
    const struct pss_kroot *root = root_of(making, instance);
    const struct pss_pod_result *pod = pod_of(making, instance);
    const struct pss_finding *items = pss_findings_of(root->result, pod);
    PSS_PUSH(making->mem, &group->instances, instance);
    for (size_t i = 0; i < pod->n_findings; i++) {
        struct pss_str field =
            pss_known_field(making->mem, items[i].field, items[i].container);
        struct pss_str key =
            pss_arena_printf(making->mem, "%s %.*s", items[i].rule, PSS_FMT(field));
        size_t *number = pss_table_at(&group->known, making->mem, key);
        if (*number == 0) {
            PSS_PUSH(making->mem, &group->findings,
                ((struct merged){.finding = &items[i], .instance = instance}));
            *number = group->findings.n;
        }
        struct merged *merged = &group->findings.items[*number - 1];
        bool is_again =
            merged->roots.n > 0 &&
            pss_str_is(merged->roots.items[merged->roots.n - 1], root->name);
        if (!is_again)
            PSS_PUSH(making->mem, &merged->roots, pss_str_of(root->name));
    }
}

/* A finding stands at its owner, if that is in the file of the object. */
static void
put_finding(struct making *making, struct pss_kresult *file, const struct group *group,
    const struct merged *merged, bool is_planned)
{
    const struct pss_kinstance *instance = merged->instance;
    const struct pss_kroot *root = root_of(making, instance);
    struct pss_finding finding = *merged->finding;
    bool is_fixable = is_planned && finding.outcome == PSS_FIXABLE;
    struct pss_kat at = pss_kat_of_finding(
        instance->kpod, root->pods.marks, pod_of(making, instance), &finding);
    pss_finding_leave(&finding);
    if (is_fixable)
        pss_finding_fix(&finding);
    finding.span = pss_span_of(group->source->at, group->source->at);
    finding.message = with_roots(making, finding.message, merged);
    if (at.path && strcmp(at.path, file->path) == 0) {
        finding.span = at.span;
    } else if (at.path) {
        const struct pss_kresult *other = file_at(making, at.path);
        finding.message = pss_arena_printf(making->mem, "%.*s; it is written in %s:%zu",
            PSS_FMT(finding.message), other->result->path,
            pss_lines_at(&other->result->doc->lines, at.span.at).line);
    }
    finding.document = group->source->document;
    finding.rendered = rendered_in(making, merged->roots.items, merged->roots.n);
    finding.pod = file->result->pods.n;
    finding.number = file->result->findings.n;
    PSS_PUSH(making->mem, &file->result->findings, finding);
}

/* ---- pods ---- */

static void
give_reason(struct making *making, struct pss_pod_result *pod, struct pss_str reason)
{
    pod->reasons = PSS_NEW(making->mem, struct pss_str);
    pod->reasons[0] = reason;
    pod->n_reasons = 1;
    pod->cap_reasons = 0;
}

static void
put_group(struct making *making, struct group *group)
{
    const struct pss_ksource *source = group->source;
    if (group->instances.n == 0)
        return;
    const struct pss_kinstance *first = group->instances.items[0];
    struct pss_pod_result pod = *pod_of(making, first);
    bool is_planned = first->state == PSS_KWANTS && source->is_planned;
    struct pss_str *roots = PSS_NEW_N(making->mem, struct pss_str, group->instances.n);
    for (size_t i = 0; i < group->instances.n; i++)
        roots[i] = pss_str_of(root_of(making, group->instances.items[i])->name);
    struct pss_kresult *file = file_at(making, source->path);
    struct pss_result *result = file->result;
    if (source->object)
        pod.object = source->object;
    pod.at = source->at;
    pod.document = source->document;
    pod.rendered = rendered_in(making, roots, group->instances.n);
    pod.is_edited = is_planned;
    if (is_planned) {
        pod.outcome = PSS_FIXABLE;
    } else if (first->state == PSS_KWANTS) {
        pod.outcome = PSS_LEFT;
        give_reason(making, &pod,
            source->reason.n > 0
                ? source->reason
                : PSS_STR("no file that kustomize reads can be edited for it"));
    }
    pod.first_finding = result->findings.n;
    pod.n_findings = group->findings.n;
    for (size_t i = 0; i < group->findings.n; i++) {
        /* A finding may bring a file in. */
        put_finding(making, file_at(making, source->path), group,
            &group->findings.items[i], is_planned);
    }
    PSS_PUSH(making->mem, &result->pods, pod);
}

/* Instances that want, those that are left, and those that pass, if there are no others. */
static void
put_source(struct making *making, struct pss_ksource *source)
{
    struct group groups[3] = {
        {.source = source}, {.source = source}, {.source = source}};
    for (size_t i = 0; i < source->instances.n; i++) {
        const struct pss_kinstance *instance =
            &making->sources->instances.items[source->instances.items[i]];
        if (root_of(making, instance)->is_target)
            add_instance(making, &groups[instance->state], instance);
    }
    put_group(making, &groups[PSS_KWANTS]);
    put_group(making, &groups[PSS_KLEFT]);
    if (groups[PSS_KWANTS].instances.n + groups[PSS_KLEFT].instances.n == 0)
        put_group(making, &groups[PSS_KPASSES]);
}

/* ---- findings of no pod, and what cannot be read ---- */

static void
put_others(struct making *making, const struct pss_kroot *root)
{
    const struct pss_result *result = root->result;
    const char *path = making->work->all.items[root->number - 1]->file;
    for (size_t i = 0; i < result->failures.n; i++) {
        struct pss_kresult *file = file_at(making, path);
        const struct pss_err *err =
            pss_err_at(making->mem, result->failures.items[i].err->code, 0,
                "what is rendered from this root cannot be read: %.*s",
                PSS_FMT(result->failures.items[i].err->message));
        PSS_PUSH(making->mem, &file->result->failures, ((struct pss_failure){err, 0}));
    }
    for (size_t i = 0; i < result->findings.n; i++) {
        struct pss_finding finding = result->findings.items[i];
        if (finding.pod < result->pods.n)
            continue;
        struct pss_kresult *file = file_at(making, path);
        pss_finding_leave(&finding);
        finding.pod = PSS_NOWHERE;
        finding.span = pss_span_of(0, 0);
        finding.document = 0;
        finding.number = file->result->findings.n;
        PSS_PUSH(making->mem, &file->result->findings, finding);
    }
}

/* ---- changes ---- */

static void
put_change(struct making *making, const struct pss_kchange *change)
{
    struct pss_kresult *file = file_at(making, change->path);
    struct pss_result *result = file->result;
    for (size_t i = 0; i < change->edits.n; i++) {
        struct pss_edit edit = change->edits.items[i];
        edit.finding = PSS_NOWHERE;
        pss_edits_add(&result->edits, edit);
    }
    if (change->is_new) {
        result->edits.n = 0;
        pss_edits_add(&result->edits,
            (struct pss_edit){.text = change->after, .finding = PSS_NOWHERE});
    }
    if (pss_edits_settle(&result->edits))
        return;
    result->text = change->after;
    struct pss_change made = {.path = result->path,
        .before = change->is_new ? (struct pss_str){NULL, 0} : change->before,
        .edits = &result->edits,
        .after = change->after};
    PSS_PUSH(making->mem, &result->changes, made);
}

void
pss_kresults_make(struct pss_kresults *out, struct pss_arena *mem,
    const struct pss_kroots *work, struct pss_ksources *sources,
    const struct pss_kplan *plan,
    const char *(*printed)(void *context, const char *path), void *context)
{
    struct making making = {.out = out,
        .mem = mem,
        .work = work,
        .sources = sources,
        .plan = plan,
        .printed = printed,
        .context = context};
    *out = (struct pss_kresults){.mem = mem};
    for (size_t i = 0; i < work->roots.n; i++) {
        const struct pss_kroot *root = &work->roots.items[i];
        if (root->err)
            continue;
        for (size_t k = 0; k < root->closure.members.n; k++)
            file_at(&making, work->all.items[root->closure.members.items[k] - 1]->file);
        for (size_t k = 0; k < root->closure.files.n; k++)
            file_at(&making, root->closure.files.items[k]);
        if (root->is_target)
            put_others(&making, root);
    }
    for (size_t i = 0; i < sources->n; i++)
        put_source(&making, &sources->items[i]);
    for (size_t i = 0; plan && i < plan->changes.n; i++)
        put_change(&making, &plan->changes.items[i]);
}
