/* Readiness as a page for a browser: a bar for each namespace, then what the text says. */
#include "pss/base.h"

#include "html.h"
#include "pss/ready_text.h"
#include "pss/tally.h"
#include "ready_page.h"

enum { N_COLUMNS = 11 };

static const char *const heads[N_COLUMNS] = {"Namespace", "Workloads", "ready",
    "harden", "replace", "unsafe", "a person", "not judged", "enforced", "meets now",
    "today"};

static void
put_head(struct pss_buf *out)
{
    pss_buf_puts(out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
                      "aria-label=\"Namespaces\"><table><thead><tr>");
    for (int i = 0; i < N_COLUMNS; i++)
        pss_buf_printf(out, "<th scope=\"col\"%s>%s</th>",
            i == 1           ? " class=\"wide\""
            : i > 1 && i < 8 ? " class=\"n\""
                             : "",
            heads[i]);
    pss_buf_puts(out, "</tr></thead><tbody>\n");
}

static void
put_row(struct pss_buf *out, const struct pss_ready_space *space)
{
    struct pss_html_bar bar = {.pass = space->ready + space->idle};
    memcpy(bar.needed, space->reach, sizeof(bar.needed));
    size_t numbers[] = {space->ready, space->reach[PSS_HARDEN],
        space->reach[PSS_REPLACE], space->reach[PSS_UNSAFE], space->reach[PSS_MANUAL],
        space->n_doubts};
    pss_buf_puts(out, "<tr><td>");
    pss_html_text(out, space->name);
    pss_buf_puts(out, "</td><td>");
    pss_html_bar(out, &bar);
    pss_buf_puts(out, "</td>");
    for (size_t i = 0; i < PSS_COUNT(numbers); i++) {
        pss_buf_puts(out, "<td class=\"n\">");
        pss_tally_number(out, numbers[i]);
        pss_buf_puts(out, "</td>");
    }
    pss_buf_printf(out, "<td>%s</td><td>%s</td><td>", pss_ready_enforced(space),
        space->workloads > 0 ? pss_level_name(space->meets[PSS_MANUAL]) : "-");
    pss_ready_put_labels(out, space);
    pss_buf_puts(out, "</td></tr>\n");
}

static void
put_sum(struct pss_buf *out, const struct pss_readiness *readiness)
{
    size_t workloads = 0;
    size_t ready = 0;
    for (size_t i = 0; i < readiness->spaces.n; i++) {
        workloads += readiness->spaces.items[i].workloads;
        ready += readiness->spaces.items[i].ready;
    }
    pss_buf_puts(out, "<p>");
    pss_tally_count(out, ready, "workload", "workloads");
    pss_buf_puts(out, " of ");
    pss_tally_number(out, workloads);
    pss_buf_puts(out, ready == 1 ? " meets " : " meet ");
    pss_buf_printf(out, "restricted:%.*s now, in ", PSS_FMT(readiness->policy.version));
    pss_tally_count(out, readiness->spaces.n, "namespace", "namespaces");
    pss_buf_puts(out, ".</p>\n");
}

void
pss_readiness_write_html(struct pss_buf *out, const struct pss_readiness *readiness)
{
    struct pss_ready_page page = {.out = out, .readiness = readiness, .is_html = true};
    pss_ready_order(&page);
    pss_html_begin(out, "Readiness for Pod Security");
    put_sum(out, readiness);
    pss_html_section(out, "Where we are",
        "Workloads by the repairs after which they meet restricted. Each class needs "
        "the ones before it. What can be set today refuses no workload that is here.");
    pss_html_legend(out);
    put_head(out);
    for (size_t i = 0; i < page.n; i++)
        put_row(out, page.spaces[i]);
    pss_buf_puts(out, "</tbody></table></div>\n");
    if (readiness->trend.n > 0) {
        pss_html_section(out, "What changed", "");
        pss_buf_puts(out, "<pre class=\"text\">");
        pss_html_lines(out, readiness->trend);
        pss_buf_puts(out, "</pre>\n");
    }
    pss_buf_puts(out, "<pre class=\"text\">");
    pss_ready_body(&page);
    pss_buf_puts(out, "</pre>\n");
    pss_html_end(out);
}
