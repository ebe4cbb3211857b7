/* Findings of instances become findings of objects, at the nodes that own the fields. */
#include "pss/base.h"

#include "kmaking.h"
#include "pss/buf.h"

const enum pss_kstate pss_kstates[PSS_KSTATES] = {PSS_KWANTS, PSS_KLEFT, PSS_KPASSES};

/* ---- joining ---- */

/* What keeps two findings apart that are alike: the one is fixed, the other is not. */
static const char *
fate_of(const struct pss_finding *finding, bool is_fixable)
{
    if (is_fixable)
        return "fixable";
    return finding->outcome == PSS_SUPPRESSED ? "suppressed" : "open";
}

static size_t
merged_at(struct pss_kmaking *making, struct pss_table *known, size_t number,
    const struct pss_finding *finding)
{
    struct pss_arena *mem = making->mem;
    const struct pss_kinstance *instance = &making->sources->instances.items[number];
    const struct pss_ksource *source = &making->sources->items[instance->source];
    const struct pss_kroot *root = pss_kmaking_root(making, number);
    bool is_fixable = instance->state == PSS_KWANTS && source->is_planned &&
                      finding->outcome == PSS_FIXABLE;
    struct pss_kat at = pss_kat_of_finding(
        instance->kpod, root->pods.marks, pss_kmaking_pod(making, number), finding);
    struct pss_str field = pss_known_field(mem, finding->field, finding->container);
    struct pss_str key = pss_arena_printf(mem, "%zu %s %s %s:%zu %.*s",
        instance->source, finding->rule, fate_of(finding, is_fixable),
        at.path ? at.path : "", at.path ? (size_t)at.span.at : 0, PSS_FMT(field));
    size_t *place = pss_table_at(known, mem, key);
    if (*place == 0) {
        struct pss_kmerged *made = PSS_NEW(mem, struct pss_kmerged);
        *made = (struct pss_kmerged){.finding = finding,
            .instance = number,
            .source = instance->source,
            .at = at,
            .is_fixable = is_fixable};
        PSS_PUSH(mem, &making->merged, made);
        PSS_PUSH(mem, &making->of_source[instance->source], made);
        *place = making->merged.n;
    }
    return *place;
}

static bool
has_root(const struct pss_kmerged *merged, size_t root)
{
    for (size_t i = 0; i < merged->roots.n; i++)
        if (merged->roots.items[i] == root)
            return true;
    return false;
}

static void
merge_instance(struct pss_kmaking *making, struct pss_table *known, size_t number)
{
    const struct pss_kinstance *instance = &making->sources->instances.items[number];
    const struct pss_kroot *root = pss_kmaking_root(making, number);
    const struct pss_pod_result *pod = pss_kmaking_pod(making, number);
    const struct pss_finding *items = pss_findings_of(root->result, pod);
    making->numbers[number] = PSS_NEW_N(making->mem, size_t, pod->n_findings + 1);
    for (size_t i = 0; i < pod->n_findings; i++) {
        if (pss_kfinding_is_of_root(&items[i]))
            continue;
        size_t found = merged_at(making, known, number, &items[i]);
        struct pss_kmerged *merged = making->merged.items[found - 1];
        making->numbers[number][i] = found;
        if (!has_root(merged, instance->root))
            PSS_PUSH(making->mem, &merged->roots, instance->root);
    }
}

/* Pods that want something come first: they tell what they share with others. */
void
pss_kmerge(struct pss_kmaking *making)
{
    const struct pss_ksources *sources = making->sources;
    struct pss_table known = {0};
    making->of_source = PSS_NEW_N(making->mem, struct pss_kmerged_list, sources->n + 1);
    making->numbers = PSS_NEW_N(making->mem, size_t *, sources->instances.n + 1);
    for (size_t i = 0; i < PSS_KSTATES; i++)
        for (size_t k = 0; k < sources->instances.n; k++)
            if (pss_kstates[i] == sources->instances.items[k].state &&
                pss_kmaking_root(making, k)->is_target)
                merge_instance(making, &known, k);
}

/* ---- wishes ---- */

/* The finding, in the result of the root, whose wishes answer this one. */
static size_t
answer_of(const struct pss_result *result, size_t finding)
{
    for (size_t i = 0; i < result->findings.n; i++) {
        size_t next = result->findings.items[finding].edit_of;
        if (next >= result->findings.n || result->findings.items[finding].has_edit)
            break;
        finding = next;
    }
    return finding;
}

const struct pss_kwish *
pss_kmerged_wish(const struct pss_kmaking *making, const struct pss_kmerged *merged)
{
    const struct pss_kroot *root = pss_kmaking_root(making, merged->instance);
    const struct pss_finding *items = root->result->findings.items;
    size_t answer = answer_of(root->result, (size_t)(merged->finding - items));
    const size_t *wishes = making->wishes ? making->wishes[merged->instance] : NULL;
    const struct pss_kwish *found = NULL;
    for (size_t i = 0; merged->is_fixable && wishes && wishes[i] > 0; i++) {
        const struct pss_kwish *wish = &making->plan->wishes.items[wishes[i] - 1];
        if (wish->want->finding == answer)
            return wish;
        found = found ? found : wish;
    }
    return found;
}

/* ---- putting ---- */

static int
by_number(const void *a, const void *b)
{
    size_t x = *(const size_t *)a;
    size_t y = *(const size_t *)b;
    return x < y ? -1 : x > y;
}

/* ` (in overlays/dev, overlays/prod and 3 more)` */
static struct pss_str
with_roots(const struct pss_kmaking *making, const struct pss_kmerged *merged)
{
    enum { MOST_NAMED = 3 };
    struct pss_buf out = {0};
    pss_buf_add(&out, merged->finding->message);
    for (size_t i = 0; i < merged->roots.n && i < MOST_NAMED; i++)
        pss_buf_printf(&out, "%s%s", i == 0 ? " (in " : ", ",
            making->work->roots.items[merged->roots.items[i]].name);
    if (merged->roots.n > MOST_NAMED)
        pss_buf_printf(&out, " and %zu more", merged->roots.n - MOST_NAMED);
    pss_buf_putc(&out, ')');
    struct pss_str text = pss_arena_copy(making->mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static const struct pss_rendering *
rendering_of(struct pss_kmaking *making, const struct pss_kmerged *merged)
{
    struct pss_arena *mem = making->mem;
    size_t n = merged->roots.n;
    struct pss_rendering *made = PSS_NEW(mem, struct pss_rendering);
    struct pss_kustomized *more = PSS_NEW(mem, struct pss_kustomized);
    struct pss_str *names = PSS_NEW_N(mem, struct pss_str, n);
    const char **files = PSS_NEW_N(mem, const char *, n);
    for (size_t i = 0; i < n; i++) {
        const struct pss_kroot *root =
            &making->work->roots.items[merged->roots.items[i]];
        names[i] = pss_str_of(root->name);
        files[i] = making->printed(
            making->context, making->work->all.items[root->number - 1]->file);
    }
    const struct pss_kwish *wish = pss_kmerged_wish(making, merged);
    more->files = files;
    more->placement = pss_kplacement_name(wish ? wish->placement : PSS_PLACED_NOWHERE);
    more->removed_by = pss_kremoved_by(making, merged);
    *made = (struct pss_rendering){.values = names, .n = n, .kustomized = more};
    return made;
}

const struct pss_finding *
pss_kmerged_put(struct pss_kmaking *making, struct pss_kmerged *merged,
    const struct pss_result *lead, size_t pod, const struct pss_pod_result *home)
{
    const struct pss_ksource *source = &making->sources->items[merged->source];
    bool is_owned = merged->at.path != NULL;
    struct pss_finding *finding = PSS_NEW(making->mem, struct pss_finding);
    if (merged->roots.n > 1)
        qsort(merged->roots.items, merged->roots.n, sizeof(size_t), by_number);
    merged->result =
        pss_kmaking_file(making, is_owned ? merged->at.path : source->path);
    merged->number = merged->result->findings.n;
    *finding = *merged->finding;
    pss_finding_leave(finding);
    if (merged->is_fixable)
        pss_finding_fix(finding);
    finding->span = is_owned ? merged->at.span : pss_span_of(source->at, source->at);
    finding->document = is_owned ? merged->at.document : source->document;
    finding->message = with_roots(making, merged);
    finding->rendered = rendering_of(making, merged);
    finding->home = home;
    finding->object = home->object;
    finding->pod = merged->result == lead ? pod : PSS_NOWHERE;
    finding->number = merged->number;
    PSS_PUSH(making->mem, &merged->result->findings, *finding);
    return finding;
}
