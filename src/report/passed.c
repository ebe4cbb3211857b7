/* One line for all of them: a repository holds many such files. */
#include "pss/base.h"

#include "pss/passed.h"
#include "pss/report.h"
#include "pss/tally.h"

static struct pss_passed_group *
group_of(struct pss_passed *passed, const char *name)
{
    for (size_t i = 0; i < passed->groups.n; i++)
        if (strcmp(passed->groups.items[i].name, name) == 0)
            return &passed->groups.items[i];
    struct pss_passed_group group = {.name = name};
    PSS_PUSH(passed->mem, &passed->groups, group);
    return &passed->groups.items[passed->groups.n - 1];
}

void
pss_passed_add(struct pss_passed *passed, const struct pss_result *result)
{
    passed->n += result->n_foreign;
    passed->n_unread += result->foreign.n;
    for (size_t i = 0; i < result->foreign.n; i++) {
        const char *name = result->foreign.items[i];
        struct pss_passed_group *group = group_of(passed, name);
        group->n++;
        if (group->last == result->path)
            continue;
        group->last = result->path;
        if (group->n_files < PSS_COUNT(group->files))
            group->files[group->n_files] = result->path;
        group->n_files++;
    }
}

static void
put_group(struct pss_buf *out, const struct pss_passed_group *group)
{
    pss_buf_puts(out, group->name[0] ? group->name : "others");
    pss_buf_puts(out, " (");
    for (size_t i = 0; i < group->n_files && i < PSS_COUNT(group->files); i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        pss_report_clean(out, pss_str_of(group->files[i]));
    }
    if (group->n_files > PSS_COUNT(group->files)) {
        pss_buf_puts(out, " and ");
        pss_tally_count(
            out, group->n_files - PSS_COUNT(group->files), "more file", "more files");
    }
    pss_buf_putc(out, ')');
}

void
pss_passed_write(struct pss_buf *out, const struct pss_passed *passed)
{
    if (passed->n == 0)
        return;
    pss_buf_puts(out, "pss-fix: note: ");
    pss_tally_count(out, passed->n, "document is", "documents are");
    pss_buf_puts(out, " not for Kubernetes and ");
    pss_buf_puts(out, passed->n == 1 ? "was passed over" : "were passed over");
    if (passed->n_unread > 0) {
        pss_buf_puts(out, "; ");
        pss_tally_number(out, passed->n_unread);
        pss_buf_puts(out, " cannot be read: ");
    }
    for (size_t i = 0; i < passed->groups.n; i++) {
        pss_buf_puts(out, i > 0 ? ", " : "");
        put_group(out, &passed->groups.items[i]);
    }
    pss_buf_putc(out, '\n');
}
