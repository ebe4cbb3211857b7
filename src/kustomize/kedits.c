/* Each edit of a plan is for one finding, which may stand in another file. */
#include "pss/base.h"

#include "kmaking.h"

/* Edits of one file, joined where they begin at the same byte. */
struct given {
    const struct pss_kchange *from;
    struct pss_result *result;
    struct pss_edits edits; /* `finding` is the number of a merged one */
};

/* The finding that a wish is for, from 1; 0: none. */
static size_t
merged_of_wish(const struct pss_kmaking *making, size_t wish)
{
    const struct pss_kplan *plan = making->plan;
    if (wish >= plan->wishes.n)
        return 0;
    size_t instance = plan->instances[wish];
    const struct pss_want *want = plan->wishes.items[wish].want;
    const struct pss_pod_result *pod = pss_kmaking_pod(making, instance);
    size_t number = want->finding - pod->first_finding;
    bool is_there = making->numbers[instance] && want->finding >= pod->first_finding &&
                    number < pod->n_findings;
    /* It is 0 of a finding that is not told. */
    return is_there ? making->numbers[instance][number] : 0;
}

/* An edit that is for several wishes, as the entry of a patch in a kustomization: the first
 * of them. */
static size_t
merged_of_file(const struct pss_kmaking *making, const char *path)
{
    const struct pss_kplan *plan = making->plan;
    size_t any = 0;
    for (size_t i = 0; i < plan->wishes.n; i++) {
        const struct pss_kwish *wish = &plan->wishes.items[i];
        size_t found = wish->is_placed ? merged_of_wish(making, i) : 0;
        bool is_patch = wish->level >= PSS_NEW_PATCH;
        bool is_it =
            (wish->path && strcmp(wish->path, path) == 0) ||
            (is_patch && wish->kustomization && strcmp(wish->kustomization, path) == 0);
        if (found && is_it)
            return found;
        any = any ? any : found;
    }
    return any;
}

static void
join(struct given *given, struct pss_arena *mem, const struct pss_edit *edit,
    size_t owner)
{
    struct pss_edits *edits = &given->edits;
    struct pss_edit *last = edits->n > 0 ? &edits->items[edits->n - 1] : NULL;
    if (last && last->at == edit->at) {
        last->text =
            pss_arena_printf(mem, "%.*s%.*s", PSS_FMT(last->text), PSS_FMT(edit->text));
        last->end = edit->end > last->end ? edit->end : last->end;
        last->finding = last->finding ? last->finding : owner;
        return;
    }
    struct pss_edit made = *edit;
    made.finding = owner;
    pss_edits_add(edits, made);
}

static bool
makes_text(const struct given *given)
{
    struct pss_buf text = {0};
    pss_edits_apply(&text, given->from->before, &given->edits);
    bool is_it = pss_str_eq(pss_buf_str(&text), given->from->after);
    pss_buf_release(&text);
    return is_it;
}

static void
gather(struct given *given, const struct pss_kmaking *making)
{
    const struct pss_kchange *from = given->from;
    struct pss_arena *mem = making->mem;
    struct pss_edits settled = {.mem = mem};
    given->edits.mem = mem;
    for (size_t i = 0; i < from->edits.n && !from->is_new; i++)
        pss_edits_add(&settled, from->edits.items[i]);
    if (pss_edits_settle(&settled))
        settled.n = 0;
    for (size_t i = 0; i < settled.n; i++)
        join(given, mem, &settled.items[i],
            merged_of_wish(making, settled.items[i].finding));
    if (from->is_new || !makes_text(given)) {
        struct pss_edit whole = {
            .end = from->is_new ? 0 : from->before.n, .text = from->after};
        given->edits.n = 0;
        join(given, mem, &whole, 0);
    }
    for (size_t i = 0; i < given->edits.n; i++)
        if (given->edits.items[i].finding == 0)
            given->edits.items[i].finding = merged_of_file(making, from->path);
}

static struct pss_finding *
put_of(const struct pss_kmerged *merged)
{
    return merged->result ? &merged->result->findings.items[merged->number] : NULL;
}

/* Edits of a finding that stands in another file. */
static void
give_away(struct pss_kmaking *making, struct pss_finding *finding,
    const struct pss_change *change, size_t edit)
{
    struct pss_away away = {change, edit};
    PSS_PUSH(making->mem, &finding->away, away);
}

static void
give(struct pss_kmaking *making, struct given *given)
{
    struct pss_result *result = given->result;
    struct pss_change *change = PSS_NEW(making->mem, struct pss_change);
    *change = (struct pss_change){.path = result->path,
        .before = given->from->is_new ? (struct pss_str){NULL, 0} : given->from->before,
        .edits = &result->edits,
        .after = given->from->after};
    struct pss_change *away = PSS_NEW(making->mem, struct pss_change);
    *away = *change;
    away->real = result->path;
    away->lines = &result->doc->lines;
    for (size_t i = 0; i < given->edits.n; i++) {
        struct pss_edit edit = given->edits.items[i];
        struct pss_kmerged *merged =
            edit.finding ? making->merged.items[edit.finding - 1] : NULL;
        struct pss_finding *finding = merged ? put_of(merged) : NULL;
        edit.finding = PSS_NOWHERE;
        if (finding && merged->result == result) {
            edit.finding = merged->number;
            pss_finding_edit(finding);
        } else if (finding) {
            give_away(making, finding, away, i);
        }
        pss_edits_add(&result->edits, edit);
    }
    result->text = given->from->after;
    PSS_PUSH(making->mem, &result->changes, *change);
}

/* A finding without edits names the one of its file that has them. */
static void
answer(struct pss_kmaking *making, const struct pss_kmerged *merged)
{
    struct pss_finding *finding = put_of(merged);
    if (!merged->is_fixable || !finding || finding->has_edit || finding->away.n > 0)
        return;
    const struct pss_kwish *wish = pss_kmerged_wish(making, merged);
    if (!wish)
        return;
    size_t found = merged_of_wish(making, (size_t)(wish - making->plan->wishes.items));
    const struct pss_kmerged *owner = found ? making->merged.items[found - 1] : NULL;
    const struct pss_finding *other = owner ? put_of(owner) : NULL;
    if (other && owner != merged && owner->result == merged->result &&
        (other->has_edit || other->away.n > 0))
        pss_finding_answered_by(finding, owner->number);
}

void
pss_kedits_give(struct pss_kmaking *making)
{
    const struct pss_kplan *plan = making->plan;
    for (size_t i = 0; plan && i < plan->changes.n; i++) {
        struct given given = {.from = &plan->changes.items[i]};
        given.result = pss_kmaking_file(making, given.from->path);
        gather(&given, making);
        if (given.edits.n > 0)
            give(making, &given);
    }
    for (size_t i = 0; i < making->merged.n; i++)
        answer(making, making->merged.items[i]);
}
