/* A block for what kustomize renders of one object: the roots, the places of what is wrong,
 * in whichever file, and the files that are edited. */
#include "pss/base.h"

#include "paint.h"
#include "pss/groups.h"
#include "pss/pod.h"
#include "pss/words.h"
#include "text.h"
#include "waits.h"

enum { INDENT = 2, MORE = 4 };

static void
put_line(struct pss_buf *out, const struct pss_report *report, struct pss_buf *text)
{
    pss_buf_printf(out, "%*s", INDENT, "");
    pss_words_wrap(out, pss_buf_str(text), INDENT, MORE, report->width);
    pss_buf_putc(out, '\n');
    pss_buf_release(text);
}

static void
put_names(struct pss_buf *out, const struct pss_str *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        pss_report_clean(out, names[i]);
    }
}

/* `overlays/dev, overlays/prod: Deployment/web (base/web.yaml:1)` */
static void
put_head(struct pss_buf *out, const struct pss_report *report,
    const struct pss_pod_result *pod)
{
    const struct pss_kustomized *more = pod->rendered->kustomized;
    const struct pss_object *object = more->n_told > 0 && more->told[0].finding->home
                                          ? more->told[0].finding->home->object
                                          : pod->object;
    pss_buf_puts(out, report->is_coloured ? PSS_BOLD : "");
    put_names(out, more->told_roots, more->n_told_roots);
    pss_buf_puts(out, ": ");
    pss_report_object(out, object);
    pss_buf_puts(out, " (");
    if (more->is_not_ours && more->origin.n > 0) {
        pss_report_clean(out, more->origin);
        pss_buf_puts(out, ", not ours to edit; ");
    }
    pss_report_path(out, pss_str_of(more->source));
    pss_buf_printf(out, ":%zu)", more->line);
    pss_buf_puts(out, report->is_coloured ? PSS_PLAIN "\n" : "\n");
}

static bool
is_shown(const struct pss_report *report, const struct pss_pod_result *pod,
    const struct pss_finding *finding)
{
    bool is_fixed = pod->outcome == PSS_FIXED && finding->outcome == PSS_FIXABLE;
    if (is_fixed && report->is_fix && !report->is_verbose)
        return false;
    return pss_text_shows(report, finding);
}

static bool
is_at_same_place(const struct pss_told_finding *a, const struct pss_told_finding *b)
{
    return a->line == b->line && strcmp(a->path, b->path) == 0 &&
           pss_str_eq(a->finding->container, b->finding->container) &&
           a->finding->severity == b->finding->severity &&
           a->finding->outcome == b->finding->outcome;
}

/* `prod/add-log.yaml:9 container "log": allowPrivilegeEscalation, capabilities_restricted` */
static void
put_place(struct pss_buf *out, const struct pss_report *report,
    const struct pss_pod_result *pod, size_t first)
{
    const struct pss_kustomized *more = pod->rendered->kustomized;
    const struct pss_told_finding *told = &more->told[first];
    const struct pss_finding *finding = told->finding;
    struct pss_buf text = {0};
    pss_report_path(&text, pss_str_of(told->path));
    pss_buf_printf(&text, ":%zu ", told->line);
    if (finding->severity != PSS_ERROR)
        pss_buf_puts(&text, "warning: ");
    if (finding->container.n > 0) {
        pss_buf_puts(&text, "container \"");
        pss_report_clean(&text, finding->container);
        pss_buf_puts(&text, "\": ");
    }
    for (size_t i = first; i < more->n_told; i++) {
        const struct pss_told_finding *other = &more->told[i];
        if (!is_at_same_place(told, other) || !is_shown(report, pod, other->finding))
            continue;
        pss_buf_printf(&text, "%s%s", i > first ? ", " : "", other->finding->rule);
        struct pss_str removed_by = other->finding->rendered->kustomized->removed_by;
        if (removed_by.n > 0) {
            pss_buf_puts(&text, " (taken away at ");
            pss_report_clean(&text, removed_by);
            pss_buf_putc(&text, ')');
        }
    }
    if (finding->outcome == PSS_SUPPRESSED)
        pss_text_silencer(&text, &finding->suppression);
    put_line(out, report, &text);
}

static void
put_places(struct pss_buf *out, const struct pss_report *report,
    const struct pss_pod_result *pod)
{
    const struct pss_kustomized *more = pod->rendered->kustomized;
    for (size_t i = 0; i < more->n_told; i++) {
        bool is_said = !is_shown(report, pod, more->told[i].finding);
        for (size_t k = 0; k < i && !is_said; k++)
            is_said = is_at_same_place(&more->told[k], &more->told[i]) &&
                      is_shown(report, pod, more->told[k].finding);
        if (!is_said)
            put_place(out, report, pod, i);
    }
}

/* Classes of repair, and rules, each once. */
static void
put_repairs(struct pss_buf *out, const struct pss_kustomized *more)
{
    const char *before = " ";
    for (int class = PSS_HARDEN; class <= PSS_UNSAFE; class ++) {
        bool is_there = false;
        for (size_t i = 0; i < more->n_told; i++)
            is_there |= (int)more->told[i].finding->repair == class &&
                        more->told[i].finding->outcome == PSS_FIXABLE;
        if (is_there)
            pss_buf_printf(
                out, "%s%s", before, pss_repair_name((enum pss_repair) class));
        before = is_there ? ", " : before;
    }
    before = ": ";
    for (size_t i = 0; i < more->n_told; i++) {
        bool is_said = more->told[i].finding->outcome != PSS_FIXABLE;
        for (size_t k = 0; k < i && !is_said; k++)
            is_said =
                strcmp(more->told[k].finding->rule, more->told[i].finding->rule) == 0;
        if (!is_said)
            pss_buf_printf(out, "%s%s", before, more->told[i].finding->rule);
        before = is_said ? before : ", ";
    }
}

static void
put_outcome(struct pss_buf *out, const struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    const struct pss_kustomized *more = pod->rendered->kustomized;
    struct pss_buf text = {0};
    if (pss_outcome_is_done(pod->outcome)) {
        pss_buf_puts(
            &text, pod->outcome == PSS_FIXED ? "fixed by" : "fixable with --fix");
        put_repairs(&text, more);
        pss_buf_puts(&text, more->n_edited > 0 ? "; edits " : "");
        put_names(&text, more->edited, more->n_edited);
        pss_buf_puts(&text, more->n_added > 0 ? "; new patch " : "");
        put_names(&text, more->added, more->n_added);
        put_line(out, report, &text);
    } else if (pss_text_is_left(pod)) {
        pss_buf_puts(&text, "left: ");
        pss_waits_say(&text, result, pod);
        put_line(out, report, &text);
    }
}

void
pss_text_put_rendered(struct pss_buf *out, struct pss_report *report,
    const struct pss_result *result, const struct pss_pod_result *pod)
{
    const struct pss_kustomized *more = pod->rendered->kustomized;
    bool is_rest = report->is_rest && pss_outcome_is_done(pod->outcome);
    size_t n = 0;
    for (size_t i = 0; i < more->n_told; i++)
        n += is_shown(report, pod, more->told[i].finding);
    if (more->is_follower || (n == 0 && (is_rest || !pss_pod_fails(pod))))
        return;
    put_head(out, report, pod);
    if (more->details.n > 0 && !pod->is_allowed) {
        struct pss_buf text = {0};
        pss_buf_printf(&text, "would violate PodSecurity \"%s:%.*s\": ",
            pss_level_name(pod->policy.level), PSS_FMT(pod->policy.version));
        pss_report_clean(&text, more->details);
        put_line(out, report, &text);
    }
    put_places(out, report, pod);
    put_outcome(out, report, result, pod);
    pss_buf_putc(out, '\n');
}
