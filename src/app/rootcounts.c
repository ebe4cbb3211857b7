/* What the roots of kustomizations came to, for the last line and for JSON. */
#include "pss/base.h"

#include "pss/dump.h"
#include "rootcounts.h"

static bool
fails(const struct pss_pod_result *pod)
{
    return pod->object && !pod->is_merged &&
           (pod->outcome == PSS_FIXABLE || pod->outcome == PSS_LEFT ||
               pod->outcome == PSS_OUTCOME_ERROR);
}

static void
count_pods(size_t *pods, size_t *failing, const struct pss_kroot *root)
{
    *pods = *failing = 0;
    for (size_t i = 0; root->result && i < root->result->pods.n; i++) {
        const struct pss_pod_result *pod = &root->result->pods.items[i];
        *pods += pod->object && !pod->is_merged;
        *failing += fails(pod);
    }
}

static void
add_root(struct pss_root_counts *counts, const struct pss_kroot *root)
{
    size_t pods;
    size_t failing;
    if (!root->is_target)
        return;
    counts->failed += root->err != NULL;
    if (root->err)
        return;
    count_pods(&pods, &failing, root);
    counts->rendered++;
    counts->pods += pods;
    counts->failing += failing;
}

void
pss_root_counts_add(struct pss_root_counts *counts, const struct pss_kroots *work,
    const struct pss_kresults *results)
{
    for (size_t i = 0; i < work->roots.n; i++)
        add_root(counts, &work->roots.items[i]);
    for (size_t i = 0; i < results->files.n; i++) {
        const struct pss_kresult *file = &results->files.items[i];
        for (size_t k = 0; k < file->result->pods.n; k++)
            counts->fixable += !file->result->pods.items[k].is_merged &&
                               file->result->pods.items[k].outcome == PSS_FIXABLE;
        counts->edited += file->is_new ? 0 : file->result->changes.n;
        counts->added += file->is_new ? file->result->changes.n : 0;
    }
}

/* ---- JSON ---- */

static json_t *
record_of(const struct pss_kroot *root)
{
    size_t pods;
    size_t failing;
    json_t *out = pss_dump_object();
    count_pods(&pods, &failing, root);
    pss_set_text(out, "root", pss_str_of(root->name));
    pss_set(out, "target", json_boolean(root->is_target));
    pss_set_word(out, "state",
        root->err             ? "unrendered"
        : root->without.n > 0 ? "without"
                              : "rendered");
    json_t *without = pss_set_array(out, "without");
    for (size_t i = 0; i < root->without.n; i++)
        pss_append(without, pss_dump_text(root->without.items[i]));
    pss_set(out, "reason", root->err ? pss_dump_text(root->err->message) : json_null());
    pss_set_number(out, "pods", pods);
    pss_set_number(out, "failing", failing);
    return out;
}

struct pss_str
pss_roots_record(struct pss_arena *mem, struct pss_kroots *const *works, size_t n_works)
{
    struct pss_buf out = {0};
    size_t n = 0;
    pss_buf_putc(&out, '[');
    for (size_t i = 0; i < n_works; i++)
        for (size_t k = 0; k < works[i]->roots.n; k++)
            pss_dump_element(&out, n++ == 0, record_of(&works[i]->roots.items[k]));
    pss_buf_puts(&out, n > 0 ? "\n]" : "]");
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}
