/* What a run says of images beside its report: those that lack evidence, and numbers that
 * OpenShift refuses. */
#include "pss/base.h"

#include "imagelines.h"
#include "pss/option.h"
#include "pss/report.h"
#include "pss/whoask.h"

/* ---- OpenShift ---- */

/* True if a line says `apiVersion: ….openshift.io/…`. */
static bool
has_openshift(struct pss_str text)
{
    struct pss_str word = PSS_STR(".openshift.io/");
    for (size_t at = 0; (at = pss_str_find(text, word, at)) != SIZE_MAX; at += word.n) {
        size_t start = at;
        while (start > 0 && text.p[start - 1] != '\n')
            start--;
        struct pss_str line = {text.p + start, at - start};
        size_t blank = 0;
        while (blank < line.n && (line.p[blank] == ' ' || line.p[blank] == '-'))
            blank++;
        line = (struct pss_str){line.p + blank, line.n - blank};
        if (pss_str_starts(line, PSS_STR("apiVersion:")))
            return true;
    }
    return false;
}

static bool
writes_number(const struct pss_result *result)
{
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        bool is_changed = pod->is_edited || pss_outcome_is_done(pod->outcome);
        for (size_t k = 0; is_changed && k < pod->n_runs; k++)
            if (pod->runs[k].number > 0)
                return true;
    }
    return false;
}

static bool
is_writing(enum pss_mode mode)
{
    return mode == PSS_MODE_FIX || mode == PSS_MODE_DIFF || mode == PSS_MODE_FILTER;
}

/* ---- images ---- */

static void
add_needed(struct pss_image_lines *lines, struct pss_arena *mem,
    const struct pss_result *result)
{
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        for (size_t k = 0; k < pod->n_runs; k++)
            if (pod->runs[k].lacks_evidence)
                PSS_PUSH(mem, &lines->needed, pss_arena_copy(mem, pod->runs[k].image));
    }
}

void
pss_image_lines_add(struct pss_image_lines *lines, const struct pss_opts *opts,
    const struct pss_result *result)
{
    if (opts->lists_images)
        add_needed(lines, opts->mem, result);
    if (!is_writing(opts->mode) || !result->doc)
        return;
    const struct pss_origin *origin =
        pss_option_origin(opts, pss_option_find(PSS_STR("run-as-user")));
    if (!lines->writes_numbers && origin->kind == PSS_ORIGIN_DEFAULT)
        lines->writes_numbers = writes_number(result);
    if (!lines->is_openshift)
        lines->is_openshift = has_openshift(result->doc->src);
}

static int
by_text(const void *a, const void *b)
{
    return pss_str_cmp(*(const struct pss_str *)a, *(const struct pss_str *)b);
}

void
pss_image_lines_list(struct pss_buf *out, struct pss_image_lines *lines)
{
    struct pss_words *needed = &lines->needed;
    if (needed->n > 1)
        qsort(needed->items, needed->n, sizeof needed->items[0], by_text);
    for (size_t i = 0; i < needed->n; i++) {
        if (i > 0 && pss_str_eq(needed->items[i], needed->items[i - 1]))
            continue;
        pss_report_lead(out, needed->items[i]);
        pss_buf_putc(out, '\n');
    }
}

void
pss_image_lines_warn(struct pss_buf *err, const struct pss_image_lines *lines)
{
    if (lines->is_openshift && lines->writes_numbers)
        pss_buf_puts(err,
            "pss-fix: warning: OpenShift refuses numbers of users outside of the "
            "namespace's range, and there are objects of OpenShift here; use "
            "--run-as-user=image\n");
}
