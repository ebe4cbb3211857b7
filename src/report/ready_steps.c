/* Readiness for people: the order of the roll-out, and its commands. */
#include "pss/base.h"

#include "pss/readiness.h"
#include "pss/words.h"
#include "ready_page.h"

enum { INDENT = 3 }; /* of what belongs to a number */

static const char *
title_of(enum pss_ready_step step)
{
    static const char *const titles[] = {
        [PSS_STEP_ANNOUNCE] = "Announce today. The labels warn and audit refuse "
                              "nothing:",
        [PSS_STEP_TODAY] = "Enforce today what all workloads of the namespace meet:",
        [PSS_STEP_HARDEN] =
            "After pss-fix --fix --repairs=harden, when the change is rolled out:",
        [PSS_STEP_REPLACE] = "After pss-fix --fix, when the change is reviewed and "
                             "rolled out:",
        [PSS_STEP_UNSAFE] =
            ("After pss-fix --fix --repairs=all. This takes away reach into the "
             "node, so read the diff:"),
    };
    return titles[step];
}

static void
put_roll_out_title(const struct pss_ready_page *page)
{
    pss_ready_put_title(page, "Roll-out:");
    pss_buf_puts(page->out,
        "Files are not the cluster: more may run there. Each command is a dry run, in\n"
        "which the server names the pods that it would refuse. Where it names none, "
        "run\n"
        "it again without --dry-run=server.\n");
    pss_buf_puts(page->out, page->is_markdown ? "\n" : "");
}

/* A command is one line, or several that end with a backslash, where a terminal is too
 * narrow: labels stand one below the other. */
static void
put_command(const struct pss_ready_page *page, struct pss_str command, const char *note)
{
    size_t columns = INDENT + pss_words_columns(command) + strlen(note);
    bool is_long = page->width > 0 && !page->is_markdown && columns > page->width;
    size_t label =
        is_long ? pss_str_find(command, PSS_STR(" pod-security."), 0) : command.n;
    pss_buf_printf(page->out, "%*s", INDENT, "");
    while (label < command.n) {
        pss_buf_printf(
            page->out, "%.*s \\\n%*s", (int)label, command.p, 2 * INDENT, "");
        command = (struct pss_str){command.p + label + 1, command.n - label - 1};
        label = pss_str_find(command, PSS_STR(" "), 0);
    }
    pss_buf_printf(page->out, "%.*s%s\n", PSS_FMT(command), note);
}

/* `1. TEXT` */
static void
put_number(const struct pss_ready_page *page, size_t number, const char *text)
{
    pss_buf_printf(page->out, "%zu. ", number);
    pss_words_wrap(page->out, pss_str_of(text), INDENT, INDENT,
        page->is_markdown ? 0 : page->width);
    pss_buf_putc(page->out, '\n');
}

static void
put_step(const struct pss_ready_page *page, enum pss_ready_step step, size_t *number)
{
    const struct pss_readiness *readiness = page->readiness;
    bool is_open = false;
    for (size_t i = 0; i < page->n; i++) {
        struct pss_buf line = {0};
        pss_ready_command(&line, readiness, page->spaces[i], step);
        if (line.n > 0 && !is_open) {
            if (++*number == 1)
                put_roll_out_title(page);
            put_number(page, *number, title_of(step));
            pss_buf_puts(page->out, page->is_markdown ? "\n   ```sh\n" : "");
            is_open = true;
        }
        /* Without --level=baseline, these pods would be left as they are. */
        bool is_halfway = step >= PSS_STEP_HARDEN &&
                          pss_str_ends(pss_buf_str(&line), PSS_STR("=baseline"));
        if (line.n > 0)
            put_command(page, pss_buf_str(&line),
                is_halfway ? "  # with --level=baseline" : "");
        pss_buf_release(&line);
    }
    if (is_open && page->is_markdown)
        pss_buf_puts(page->out, "   ```\n\n");
}

/* Namespaces that no repair brings to restricted. */
static void
put_rest(const struct pss_ready_page *page, size_t number)
{
    struct pss_ready_page names = *page;
    struct pss_buf list = {0};
    names.out = &list;
    for (size_t i = 0; i < page->n; i++) {
        const struct pss_ready_space *space = page->spaces[i];
        if (space->is_exempt || space->is_system ||
            space->meets[PSS_UNSAFE] == PSS_RESTRICTED)
            continue;
        pss_buf_puts(&list, list.n > 0 ? ", " : "");
        pss_ready_put_text(&names, space->name);
    }
    if (list.n > 0) {
        put_number(page, number,
            "By hand, or in a namespace of its own for what needs the node:");
        pss_buf_printf(page->out, "%s%*s", page->is_markdown ? "\n" : "", INDENT, "");
        pss_words_wrap(page->out, pss_buf_str(&list), INDENT, INDENT,
            page->is_markdown ? 0 : page->width);
        pss_buf_putc(page->out, '\n');
    }
    pss_buf_release(&list);
}

void
pss_ready_put_steps(const struct pss_ready_page *page)
{
    size_t number = 0;
    for (enum pss_ready_step step = PSS_STEP_ANNOUNCE; step < PSS_N_STEPS; step++)
        put_step(page, step, &number);
    put_rest(page, number + 1);
}
