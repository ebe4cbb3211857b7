/* Readiness for people, as text or as Markdown: what stands in the way. */
#include "pss/base.h"

#include "html.h"
#include "pss/markdown.h"
#include "pss/ready_text.h"
#include "pss/report.h"
#include "pss/tally.h"
#include "pss/words.h"
#include "ready_page.h"

void
pss_ready_put_text(const struct pss_ready_page *page, struct pss_str text)
{
    (page->is_markdown  ? pss_markdown_code
        : page->is_html ? pss_html_text
                        : pss_report_lead)(page->out, text);
}

/* ---- what stands in the way ---- */

void
pss_ready_put_title(const struct pss_ready_page *page, const char *title)
{
    if (page->is_html)
        pss_buf_printf(page->out, "</pre>\n<h2>%s</h2>\n<pre class=\"text\">", title);
    else
        pss_buf_printf(page->out, page->is_markdown ? "\n## %s\n\n" : "\n%s\n", title);
}

/* `harden: runAsNonRoot, …; by hand: restrictedVolumes` */
static void
put_rules(struct pss_buf *out, const struct pss_ready_row *row)
{
    static const enum pss_repair classes[] = {
        PSS_HARDEN, PSS_REPLACE, PSS_UNSAFE, PSS_MANUAL};
    const char *part = "";
    for (size_t i = 0; i < PSS_COUNT(classes); i++) {
        const char *before = NULL;
        for (size_t k = 0; k < row->n_rules; k++) {
            if (row->rules[k].repair != classes[i])
                continue;
            if (!before)
                pss_buf_printf(out, "%s%s: ", part,
                    classes[i] == PSS_MANUAL ? "by hand" : pss_repair_name(classes[i]));
            pss_buf_printf(out, "%s%s", before ? ", " : "", row->rules[k].rule);
            before = ", ";
            part = "; ";
        }
    }
}

/* `Deployment/web` */
static void
put_object(const struct pss_ready_page *page, const struct pss_ready_row *row)
{
    struct pss_buf name = {0};
    pss_buf_add(&name, row->kind);
    pss_buf_putc(&name, '/');
    pss_buf_add(&name, row->name);
    pss_ready_put_text(page, pss_buf_str(&name));
    pss_buf_release(&name);
}

static bool
is_in_the_way(const struct pss_ready_row *row)
{
    if (row->counts == PSS_READY_OLDER || row->counts == PSS_READY_CHANGED)
        return true;
    return row->counts == PSS_READY_OWN && !row->is_exempt &&
           (row->meets[PSS_MANUAL] != PSS_RESTRICTED || row->fails_to_start);
}

static void
put_workload(const struct pss_ready_page *page, const struct pss_ready_row *row)
{
    struct pss_buf *out = page->out;
    const struct pss_ready_row *owner =
        row->owner != PSS_NOWHERE ? &page->readiness->rows.items[row->owner] : NULL;
    pss_buf_puts(out, page->is_markdown ? "- " : "  ");
    pss_ready_put_text(page, row->space);
    pss_buf_putc(out, ' ');
    put_object(page, row);
    pss_buf_puts(out, " (");
    pss_ready_put_text(page, row->place);
    pss_buf_puts(out, ") ");
    put_rules(out, row);
    if (row->reason.n > 0) {
        pss_buf_puts(out, row->n_rules > 0 ? "; " : "");
        pss_ready_put_text(page, row->reason);
    }
    if (row->counts == PSS_READY_CHANGED) {
        pss_buf_puts(out, "; the pod was changed on its way (by an injected sidecar, "
                          "an operator or a mutating webhook): the template of ");
        put_object(page, owner);
        pss_buf_puts(out, " meets more");
    } else if (row->counts == PSS_READY_OLDER) {
        pss_buf_puts(out, "; the pod is made of an older template: roll ");
        put_object(page, owner);
        pss_buf_puts(out, " out anew");
    }
    if (row->counts == PSS_READY_OWN && row->is_finished)
        pss_buf_puts(out, "; this pod has run to its end: delete it, if nothing "
                          "makes it again");
    if (row->is_suppressed)
        pss_buf_puts(out,
            "; a suppression hides this from the report, but admission would reject "
            "the pod: put it in a namespace of its own");
    pss_buf_putc(out, '\n');
}

/* Wraps the line that begins at this offset of the output. */
static void
wrap(const struct pss_ready_page *page, size_t start)
{
    enum { INDENT = 2, FURTHER = 6 };
    struct pss_buf *out = page->out;
    if (page->width == 0 || page->is_markdown)
        return;
    struct pss_buf line = {0};
    size_t text = start + INDENT;
    pss_buf_add(&line, (struct pss_str){out->p + text, out->n - text - 1});
    out->n = text;
    pss_words_wrap(out, pss_buf_str(&line), INDENT, FURTHER, page->width);
    pss_buf_putc(out, '\n');
    pss_buf_release(&line);
}

static void
put_obstacles_of(const struct pss_ready_page *page, const struct pss_ready_space *space,
    bool *has_title)
{
    const struct pss_ready_row *rows = page->readiness->rows.items;
    for (size_t i = space->first; i < space->first + space->n; i++) {
        if (!is_in_the_way(&rows[i]))
            continue;
        if (!*has_title)
            pss_ready_put_title(page, "What stands in the way of restricted, and "
                                      "what fixes it:");
        *has_title = true;
        size_t start = page->out->n;
        put_workload(page, &rows[i]);
        wrap(page, start);
    }
}

static void
put_obstacles(const struct pss_ready_page *page)
{
    bool has_title = false;
    for (size_t i = 0; i < page->n; i++)
        put_obstacles_of(page, page->spaces[i], &has_title);
}

static void
put_label_trouble(const struct pss_ready_page *page,
    const struct pss_ready_space *space, struct pss_str message)
{
    size_t start = page->out->n;
    pss_buf_puts(page->out, page->is_markdown ? "- " : "  ");
    pss_ready_put_text(page, space->name);
    pss_buf_putc(page->out, ' ');
    pss_ready_put_text(page, message);
    pss_buf_putc(page->out, '\n');
    wrap(page, start);
}

static void
put_refused_labels(
    const struct pss_ready_page *page, const struct pss_ready_space *space)
{
    struct pss_arena *mem = pss_arena_new();
    for (size_t k = 0; k < space->admission.errors.n; k++)
        put_label_trouble(page, space, space->admission.errors.items[k].message);
    for (size_t k = 0; space->odd && k < space->odd->n; k++)
        put_label_trouble(
            page, space, pss_label_refused(mem, &space->odd->items[k]).message);
    pss_arena_release(mem);
}

/* Labels that ask more than is met, and labels that nobody can read. */
static void
put_label_troubles(const struct pss_ready_page *page)
{
    bool has_title = false;
    for (size_t i = 0; i < page->n; i++) {
        const struct pss_ready_space *space = page->spaces[i];
        const struct pss_policy *enforced = &space->admission.modes[PSS_ENFORCE].policy;
        bool is_refusing =
            !space->is_exempt && enforced->level > space->meets[PSS_MANUAL];
        bool has_odd = space->odd && space->odd->n > 0;
        if (!is_refusing && space->admission.errors.n == 0 && !has_odd)
            continue;
        if (!has_title)
            pss_ready_put_title(page, "Labels that ask too much, or that nobody can "
                                      "read:");
        has_title = true;
        put_refused_labels(page, space);
        if (!is_refusing)
            continue;
        size_t start = page->out->n;
        pss_buf_puts(page->out, page->is_markdown ? "- " : "  ");
        pss_ready_put_text(page, space->name);
        pss_buf_printf(page->out,
            " enforces %s:%.*s, which not all of its workloads meet: the cluster "
            "refuses new pods of those\n",
            pss_level_name(enforced->level), PSS_FMT(enforced->version));
        wrap(page, start);
    }
}

/* ---- what is not in the table ---- */

static void
put_note(const struct pss_ready_page *page, size_t n, const char *one, const char *many)
{
    if (n == 0)
        return;
    pss_buf_puts(page->out, "Not in the table: ");
    pss_tally_count(page->out, n, one, many);
    pss_buf_puts(page->out, page->is_markdown ? "\n\n" : "\n");
}

/* What --top left out. */
static void
put_share(const struct pss_ready_page *page)
{
    size_t all = page->readiness->spaces.n;
    if (page->n == all)
        return;
    pss_buf_printf(page->out, "%s%zu of ", page->is_markdown ? "\n" : "", page->n);
    pss_tally_count(page->out, all, "namespace", "namespaces");
    pss_buf_puts(page->out,
        ": those that need the least for restricted. Without --top all are shown.\n");
}

void
pss_ready_body(struct pss_ready_page *page)
{
    const struct pss_readiness *readiness = page->readiness;
    struct pss_buf *out = page->out;
    put_share(page);
    put_obstacles(page);
    if (readiness->doubts.n > 0)
        pss_ready_put_title(
            page, "Not judged. No enforce label is proposed where this stands:");
    pss_ready_put_doubts(out, readiness,
        page->is_markdown ? PSS_READY_MARKDOWN
        : page->is_html   ? PSS_READY_HTML
                          : PSS_READY_TEXT);
    put_label_troubles(page);
    pss_ready_put_steps(page);
    if (readiness->unread + readiness->templates + readiness->partial > 0)
        pss_buf_putc(out, '\n');
    put_note(page, readiness->unread, "document that cannot be read",
        "documents that cannot be read");
    put_note(page, readiness->templates, "template: render it first",
        "templates: render them first");
    put_note(page, readiness->partial, "part of a workload (a patch)",
        "parts of workloads (patches)");
}

void
pss_readiness_write(struct pss_buf *out, const struct pss_readiness *readiness,
    enum pss_ready_format format, size_t width)
{
    if (format == PSS_READY_JSON) {
        pss_readiness_write_json(out, readiness);
        return;
    }
    if (format == PSS_READY_HTML) {
        pss_readiness_write_html(out, readiness);
        return;
    }
    struct pss_ready_page page = {.out = out,
        .readiness = readiness,
        .is_markdown = format == PSS_READY_MARKDOWN,
        .width = width};
    pss_ready_order(&page);
    if (page.is_markdown)
        pss_buf_puts(out, "# Readiness for Pod Security\n\n");
    pss_ready_table(&page);
    pss_ready_body(&page);
}
