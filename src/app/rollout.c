/* What a run about namespaces says: what it could not read, and its last lines. */
#include "pss/base.h"

#include "console.h"
#include "pss/beyond.h"
#include "pss/file.h"
#include "pss/name.h"
#include "pss/ready.h"
#include "pss/spacefiles.h"
#include "pss/tally.h"
#include "rollout.h"

void
pss_rollout_miss(const struct pss_opts *opts, const struct pss_walk *walk)
{
    for (size_t i = 0; i < walk->links.n; i++) {
        const char *link = walk->links.items[i];
        struct pss_ready_doubt doubt = {
            .kind = PSS_DOUBT_LINK, .place = pss_str_of(link)};
        if (pss_name_is_manifest(link))
            pss_readiness_doubt(opts->readiness, &doubt);
    }
    for (size_t i = 0; i < walk->issues.n; i++) {
        struct pss_ready_rows rows = {0};
        struct pss_result result = {.path = walk->issues.items[i].path};
        if (walk->issues.items[i].is_warning)
            continue;
        pss_ready_miss(&rows, &result, opts->mem, opts);
        pss_ready_take(opts->readiness, &rows, &result);
    }
}

void
pss_rollout_write(
    struct pss_buf *out, const struct pss_opts *opts, const struct pss_inputs *inputs)
{
    struct pss_readiness *readiness = opts->readiness;
    readiness->policy = opts->fixing.policy;
    readiness->top = opts->top;
    readiness->is_by_effort = opts->top > 0;
    if (opts->ready_format == PSS_READY_JSON)
        readiness->run = pss_inputs_provenance(inputs, opts);
    struct pss_spaces spaces = pss_opts_spaces(opts);
    pss_readiness_settle(readiness, &spaces);
    pss_readiness_write(out, readiness, opts->ready_format, pss_console_page());
}

void
pss_rollout_summarise(struct pss_buf *out, const struct pss_opts *opts,
    const struct pss_tally *tally, bool is_product)
{
    const struct pss_label_counts *labels = &tally->labels;
    size_t done = labels->set + labels->fixable;
    size_t unseen = opts->readiness->unread + opts->readiness->templates;
    if (opts->is_quiet)
        return;
    if (unseen > 0) {
        pss_buf_puts(out, "pss-fix: note: ");
        pss_tally_count(out, unseen, "document", "documents");
        pss_buf_puts(out, " could not be read, or are templates: what their workloads "
                          "meet was not asked\n");
    }
    if (is_product && labels->left == 0)
        return;
    pss_tally_count(out, done, "label of a namespace", "labels of namespaces");
    bool is_set = labels->set > 0 || done == 0;
    pss_buf_puts(out, is_set ? " set" : " can be set with --fix");
    if (labels->left > 0)
        pss_buf_printf(out, "; %zu left as they are", labels->left);
    pss_buf_putc(out, '\n');
}
