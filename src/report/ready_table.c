/* The table of readiness: one row per namespace. */
#include "pss/base.h"

#include "pss/markdown.h"
#include "pss/ready_text.h"
#include "pss/report.h"
#include "ready_page.h"

enum { N_COLUMNS = 9, FIRST_LIST = 7, GAP = 2 };

static const char *const heads[N_COLUMNS] = {"NAMESPACE", "WORKLOADS", "ENFORCED",
    "MEETS NOW", "HARDEN", "REPLACE", "UNSAFE", "TODAY", "IN THE WAY"};

static void
put_counts(struct pss_buf *out, const struct pss_ready_space *space)
{
    static const struct {
        enum pss_repair class;
        const char *name;
    } rows[] = {{PSS_HARDEN, "harden"}, {PSS_REPLACE, "replace"},
        {PSS_UNSAFE, "unsafe"}, {PSS_MANUAL, "by hand"}};
    const char *before = "";
    if (space->is_system) {
        pss_buf_puts(out, pss_ready_bar_name(PSS_BAR_SYSTEM));
        return;
    }
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        if (space->reach[rows[i].class] == 0)
            continue;
        pss_buf_printf(
            out, "%s%zu %s", before, space->reach[rows[i].class], rows[i].name);
        before = ", ";
    }
    if (space->failing > 0) {
        pss_buf_printf(out, "%s%zu not starting", before, space->failing);
        before = ", ";
    }
    if (space->n_doubts > 0 && !space->is_exempt) {
        pss_buf_printf(out, "%s%zu not judged", before, space->n_doubts);
        before = ", ";
    }
    if (before[0] == '\0')
        pss_buf_puts(out, space->workloads > 0 ? "nothing" : "-");
}

/* What could be set today, beyond what is: warn and audit refuse nothing. */
void
pss_ready_put_labels(struct pss_buf *out, const struct pss_ready_space *space)
{
    size_t before = out->n;
    bool is_ours = !space->is_exempt && !space->is_system;
    if (is_ours && pss_ready_can_enforce(space, PSS_MANUAL))
        pss_buf_printf(out, "enforce=%s",
            pss_level_name(pss_ready_verdict(space, PSS_MANUAL).most));
    for (enum pss_mode_kind mode = PSS_WARN; mode >= PSS_AUDIT; mode--)
        if (is_ours && pss_ready_asks_less(space, mode, PSS_RESTRICTED))
            pss_buf_printf(
                out, "%s%s", out->n > before ? "," : "", pss_mode_name(mode));
    if (out->n == before)
        pss_buf_putc(out, '-');
}

const char *
pss_ready_enforced(const struct pss_ready_space *space)
{
    if (space->is_exempt)
        return "exempt";
    if (!space->is_known)
        return "?";
    const struct pss_mode_policy *mode = &space->admission.modes[PSS_ENFORCE];
    return mode->source == PSS_FROM_DEFAULT ? "-" : pss_level_name(mode->policy.level);
}

static void
put_cell(const struct pss_ready_page *page, struct pss_buf *out,
    const struct pss_ready_space *space, size_t column)
{
    switch (column) {
    case 0:
        (page->is_markdown ? pss_markdown_cell : pss_report_lead)(out, space->name);
        return;
    case 1:
        pss_buf_printf(out, "%zu", space->workloads);
        return;
    case 2:
        pss_buf_puts(out, pss_ready_enforced(space));
        return;
    case 7:
        pss_ready_put_labels(out, space);
        return;
    case 8:
        put_counts(out, space);
        return;
    default:
        pss_buf_puts(
            out, space->workloads > 0 ? pss_level_name(space->meets[column - 3]) : "-");
    }
}

/* How a table fits the terminal. */
struct layout {
    size_t widths[N_COLUMNS];
    size_t gap;
    size_t n; /* columns of a line; the others stand below it */
};

static size_t
width_of(const struct layout *layout, size_t gap, size_t n)
{
    size_t width = gap * (n - 1);
    for (size_t i = 0; i < n; i++)
        width += layout->widths[i];
    return width;
}

/* A table that is too wide moves closer together, and then its last columns, which are
 * lists, go below each line. */
static void
fit(struct layout *layout, const struct pss_ready_page *page)
{
    layout->gap = page->is_markdown ? 1 : GAP;
    layout->n = N_COLUMNS;
    if (page->is_markdown || page->width == 0)
        return;
    if (width_of(layout, GAP, N_COLUMNS) > page->width)
        layout->gap = 1;
    if (width_of(layout, 1, N_COLUMNS) > page->width)
        layout->n = FIRST_LIST;
}

static void
put_row(const struct pss_ready_page *page, const struct pss_str cells[N_COLUMNS],
    const struct layout *layout)
{
    for (size_t i = 0; i < layout->n; i++) {
        pss_buf_puts(page->out, page->is_markdown ? "| " : "");
        pss_buf_add(page->out, cells[i]);
        if (!page->is_markdown && i + 1 == layout->n)
            break;
        for (size_t n = cells[i].n; n < layout->widths[i] + layout->gap; n++)
            pss_buf_putc(page->out, ' ');
    }
    pss_buf_puts(page->out, page->is_markdown ? "|\n" : "\n");
}

static void
put_lists(const struct pss_ready_page *page, const struct pss_str cells[N_COLUMNS],
    const struct layout *layout)
{
    if (layout->n < N_COLUMNS)
        pss_buf_printf(page->out, "    today: %.*s; in the way: %.*s\n",
            PSS_FMT(cells[FIRST_LIST]), PSS_FMT(cells[FIRST_LIST + 1]));
}

static void
put_rule(const struct pss_ready_page *page, const struct layout *layout)
{
    if (!page->is_markdown)
        return;
    for (size_t i = 0; i < N_COLUMNS; i++) {
        pss_buf_puts(page->out, "|-");
        for (size_t n = 0; n < layout->widths[i]; n++)
            pss_buf_putc(page->out, '-');
        pss_buf_putc(page->out, '-');
    }
    pss_buf_puts(page->out, "|\n");
}

void
pss_ready_table(const struct pss_ready_page *page)
{
    struct pss_arena *mem = pss_arena_new();
    size_t n = page->n;
    struct pss_str *cells = PSS_NEW_N(mem, struct pss_str, n * N_COLUMNS);
    struct layout layout;
    struct pss_str head[N_COLUMNS];
    struct pss_buf cell = {0};
    for (size_t k = 0; k < N_COLUMNS; k++) {
        head[k] = pss_str_of(heads[k]);
        layout.widths[k] = head[k].n;
    }
    for (size_t i = 0; i < n * N_COLUMNS; i++) {
        cell.n = 0;
        put_cell(page, &cell, page->spaces[i / N_COLUMNS], i % N_COLUMNS);
        cells[i] = pss_arena_copy(mem, pss_buf_str(&cell));
        if (cells[i].n > layout.widths[i % N_COLUMNS])
            layout.widths[i % N_COLUMNS] = cells[i].n;
    }
    fit(&layout, page);
    put_row(page, head, &layout);
    put_rule(page, &layout);
    for (size_t i = 0; i < n; i++) {
        put_row(page, &cells[i * N_COLUMNS], &layout);
        put_lists(page, &cells[i * N_COLUMNS], &layout);
    }
    pss_buf_release(&cell);
    pss_arena_release(mem);
}
