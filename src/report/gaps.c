/* What a run did not look at. */
#include "pss/base.h"

#include "gaps.h"
#include "pss/tally.h"

#define NUMBER(field) offsetof(struct pss_tally, field)

/* What keeps a run from speaking of everything. */
static const struct gap {
    const char *id;
    size_t number;
    const char *one;
    const char *many;
    bool is_elsewhere; /* the last line has other words for it */
} gaps[] = {
    {"templates", NUMBER(templates), "template not checked: render it first",
        "templates not checked: render them first", false},
    {"charts", NUMBER(charts.unasked), "chart not rendered: --helm judges it",
        "charts not rendered: --helm judges them", false},
    {"charts-failed", NUMBER(charts.failed), "chart not rendered: Helm refuses it",
        "charts not rendered: Helm refuses them", false},
    {"value-sets", NUMBER(charts.sets), "set of values of a chart not rendered",
        "sets of values of charts not rendered", false},
    {"tests", NUMBER(charts.tests), "test pod not looked at", "test pods not looked at",
        false},
    {"patches", NUMBER(patches), "patch judged by what it sets alone",
        "patches judged by what they set alone", false},
    {"kinds", NUMBER(kinds), "object of an unknown kind not checked",
        "objects of unknown kinds not checked", false},
    {"parts", NUMBER(parts),
        "part of a pod judged by what it says alone: its operator makes the rest",
        "parts of pods judged by what they say alone: their operators make the rest",
        false},
    {"links", NUMBER(links), "symbolic link not followed",
        "symbolic links not followed", false},
    {"unasked", NUMBER(unasked), "pod of which its namespace asks nothing",
        "pods of which their namespaces ask nothing", false},
    {"ignored-rules", NUMBER(n_ignored), "rule ignored", "rules ignored", true},
    {"suppressed", NUMBER(hushed), "finding suppressed", "findings suppressed", true},
    {"known", NUMBER(known), "finding known to the baseline",
        "findings known to the baseline", true},
};

static size_t
number_of(const struct pss_tally *tally, const struct gap *gap)
{
    return *(const size_t *)(const void *)((const char *)tally + gap->number);
}

/* Nothing was there to be looked at. */
void
pss_gaps_put_empty(struct pss_buf *out, const struct pss_tally *tally)
{
    pss_buf_puts(out, "nothing was checked: ");
    if (tally->templates + tally->charts.unasked == 0) {
        pss_buf_puts(out, "there is no YAML or JSON file to look at");
        return;
    }
    if (tally->templates == 0) {
        pss_tally_count(out, tally->charts.unasked,
            "chart not rendered: --helm judges it",
            "charts not rendered: --helm judges them");
        return;
    }
    pss_tally_count(out, tally->templates, "template", "templates");
    pss_buf_puts(
        out, tally->templates == 1 ? "; render it first" : "; render them first");
}

const char *
pss_tally_gap(struct pss_buf *out, const struct pss_tally *tally, size_t i)
{
    if (i < PSS_COUNT(gaps)) {
        size_t n = number_of(tally, &gaps[i]);
        if (n > 0)
            pss_tally_count(out, n, gaps[i].one, gaps[i].many);
        return gaps[i].id;
    }
    if (i > PSS_COUNT(gaps))
        return NULL;
    if (tally->files == 0 && pss_tally_is_empty(tally))
        pss_gaps_put_empty(out, tally);
    else if (tally->bare > 0)
        pss_tally_bare(out, tally);
    return "objects";
}

void
pss_tally_bare(struct pss_buf *out, const struct pss_tally *tally)
{
    pss_buf_puts(out, "no Kubernetes object in ");
    pss_tally_count(out, tally->bare, "file", "files");
}

bool
pss_tally_is_empty(const struct pss_tally *tally)
{
    size_t templates = tally->templates + tally->charts.unasked;
    bool is_bare = tally->files == 0 || (templates > 0 && tally->bare == 0);
    return is_bare && tally->objects + tally->pods + tally->patches == 0 &&
           tally->refused == 0;
}

/* `; 2 roots not rendered (see above); 41 pods of 9 roots, 12 fail, 12 fixable in 4 files
 * and 1 new patch` */
static void
put_roots(struct pss_buf *out, const struct pss_root_counts *roots)
{
    if (roots->failed > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_count(out, roots->failed, "root not rendered (see above)",
            "roots not rendered (see above)");
    }
    if (roots->rendered == 0)
        return;
    pss_buf_puts(out, "; ");
    pss_tally_count(out, roots->pods, "pod", "pods");
    pss_buf_puts(out, " of ");
    pss_tally_count(out, roots->rendered, "root", "roots");
    if (roots->failing == 0)
        return;
    pss_buf_puts(out, ", ");
    pss_tally_number(out, roots->failing);
    pss_buf_puts(out, roots->failing == 1 ? " fails" : " fail");
    if (roots->fixable == 0)
        return;
    pss_buf_puts(out, ", ");
    pss_tally_number(out, roots->fixable);
    pss_buf_puts(out, " fixable");
    if (roots->edited > 0) {
        pss_buf_puts(out, " in ");
        pss_tally_count(out, roots->edited, "file", "files");
    }
    if (roots->added > 0) {
        pss_buf_puts(out, roots->edited > 0 ? " and " : " in ");
        pss_tally_count(out, roots->added, "new patch", "new patches");
    }
}

/* `; 3 files are kustomize patches, 14 edited files are used by 6 roots that were not
 * rendered; --kustomize proves them` */
static void
put_unrendered(struct pss_buf *out, const struct pss_unrendered_counts *counts)
{
    if (counts->patches + counts->files == 0)
        return;
    pss_buf_puts(out, "; ");
    if (counts->patches > 0)
        pss_tally_count(out, counts->patches, "file is a kustomize patch",
            "files are kustomize patches");
    if (counts->files > 0) {
        pss_buf_puts(out, counts->patches > 0 ? ", " : "");
        pss_tally_count(out, counts->files,
            counts->is_checked ? "file to edit is used by " : "edited file is used by ",
            counts->is_checked ? "files to edit are used by "
                               : "edited files are used by ");
        pss_tally_count(out, counts->roots, "root that was not rendered",
            "roots that were not rendered");
    }
    pss_buf_puts(out, "; --kustomize proves them");
}

void
pss_gaps_put(struct pss_buf *out, const struct pss_tally *tally)
{
    put_roots(out, &tally->roots);
    put_unrendered(out, &tally->unrendered);
    for (size_t i = 0; i < PSS_COUNT(gaps); i++) {
        size_t n = gaps[i].is_elsewhere ? 0 : number_of(tally, &gaps[i]);
        if (n == 0)
            continue;
        pss_buf_puts(out, "; ");
        pss_tally_count(out, n, gaps[i].one, gaps[i].many);
    }
}

void
pss_gaps_put_bare(struct pss_buf *out, const struct pss_tally *tally)
{
    if (tally->bare == 0)
        return;
    pss_buf_puts(out, "; ");
    pss_tally_bare(out, tally);
}
