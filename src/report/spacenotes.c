/* Notes about namespaces that lack labels, or are not known: their workloads were
 * judged by a default. */
#include "pss/base.h"

#include "pss/report.h"
#include "pss/spacenotes.h"
#include "pss/tally.h"

static bool
is_same(const struct pss_space_note *a, const struct pss_space_note *b)
{
    return a->basis == b->basis && pss_str_eq(a->space, b->space);
}

static void
add(struct pss_space_note *out, const struct pss_space_note *note)
{
    out->n += note->n;
    out->n_parts += note->n_parts;
}

void
pss_space_notes_add(struct pss_space_notes *notes, const struct pss_result *result)
{
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_namespace_demand *standing = result->pods.items[i].standing;
        if (!standing)
            continue;
        struct pss_space_note note = {
            .space = standing->space,
            .basis = standing->basis,
            .policy = standing->policy,
            .is_disputed = standing->is_disputed,
            .n = !result->pods.items[i].is_merged,
            .n_parts = result->pods.items[i].is_merged,
        };
        if (notes->n > 0 && is_same(&notes->items[notes->n - 1], &note)) {
            add(&notes->items[notes->n - 1], &note);
            continue;
        }
        note.space = pss_arena_copy(notes->mem, note.space);
        note.policy.version = pss_arena_copy(notes->mem, note.policy.version);
        PSS_PUSH(notes->mem, notes, note);
    }
}

static int
by_space(const void *a, const void *b)
{
    const struct pss_space_note *x = a;
    const struct pss_space_note *y = b;
    int order = pss_str_cmp(x->space, y->space);
    return order != 0 ? order : (int)x->basis - (int)y->basis;
}

/* One note a namespace and reason. */
static void
fold(struct pss_space_notes *notes)
{
    if (notes->n < 2)
        return;
    qsort(notes->items, notes->n, sizeof notes->items[0], by_space);
    size_t kept = 1;
    for (size_t i = 1; i < notes->n; i++) {
        if (is_same(&notes->items[kept - 1], &notes->items[i]))
            add(&notes->items[kept - 1], &notes->items[i]);
        else
            notes->items[kept++] = notes->items[i];
    }
    notes->n = kept;
}

static void
put_reason(struct pss_buf *out, const struct pss_space_note *note)
{
    switch (note->basis) {
    case PSS_BY_LABELS:
    case PSS_BY_RULE:
    case PSS_BY_CLUSTER:
        pss_buf_puts(
            out, note->is_disputed
                     ? "stands in the run with different labels: the strictest count"
                     : "asks nothing (privileged)");
        break;
    case PSS_BY_FALLBACK:
        pss_buf_printf(out,
            "has no labels of Pod Security: judged at %s:%.*s (--level-default)",
            pss_level_name(note->policy.level), PSS_FMT(note->policy.version));
        break;
    case PSS_BY_IGNORANCE:
        pss_buf_printf(out,
            "is not known (no Namespace in the files, --namespaces or the "
            "configuration): judged at %s:%.*s (--level-default)",
            pss_level_name(note->policy.level), PSS_FMT(note->policy.version));
        break;
    case PSS_BY_EXEMPTION:
        pss_buf_puts(out, "is exempt in the cluster's configuration: nothing is asked");
        break;
    case PSS_BY_RUNTIME_EXEMPTION:
        pss_buf_puts(out, "has workloads of an exempt runtime class: nothing is asked "
                          "of these");
        break;
    }
}

void
pss_space_notes_write(
    struct pss_buf *out, struct pss_space_notes *notes, size_t n_users)
{
    fold(notes);
    for (size_t i = 0; i < notes->n; i++) {
        const struct pss_space_note *note = &notes->items[i];
        bool is_labelled = note->basis <= PSS_BY_CLUSTER;
        if (is_labelled && !note->is_disputed && note->policy.level != PSS_PRIVILEGED)
            continue;
        pss_buf_puts(out, "pss-fix: note: namespace \"");
        pss_report_clean(out, note->space);
        pss_buf_puts(out, "\" ");
        put_reason(out, note);
        pss_buf_puts(out, "; it has ");
        if (note->n > 0 || note->n_parts == 0)
            pss_tally_count(out, note->n, "workload", "workloads");
        pss_buf_puts(out, note->n > 0 && note->n_parts > 0 ? " and " : "");
        if (note->n_parts > 0)
            pss_tally_count(out, note->n_parts, "part of a pod that its operator makes",
                "parts of pods that operators make");
        pss_buf_putc(out, '\n');
    }
    if (n_users == 0)
        return;
    pss_buf_puts(out, "pss-fix: note: the cluster's configuration exempts ");
    pss_tally_count(out, n_users, "user", "users");
    pss_buf_puts(out,
        ": the cluster admits what they create without a check, and files do "
        "not tell who creates\n");
}
