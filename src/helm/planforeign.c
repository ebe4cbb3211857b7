/* Helpers of other charts: those in charts/ are not edited, but they are named. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/file.h"

struct plan_define {
    struct pss_str name;
    struct pss_str text;
    struct pss_str place; /* file and line */
    const struct pss_actions *actions;
    size_t block;
};

static void
read_file(struct plan_work *work, const char *name)
{
    const struct pss_chart *chart = work->planning->chart;
    struct pss_file file = {0};
    if (pss_file_read(
            &file, work->mem, pss_arena_join(work->mem, chart->real, "/", name)))
        return;
    const struct pss_doc *doc = pss_doc_new(work->mem,
        pss_arena_printf(work->mem, "%s%s", chart->prefix, name).p, file.bytes);
    struct pss_actions *actions = PSS_NEW(work->mem, struct pss_actions);
    pss_actions_of(actions, work->mem, doc->src);
    for (size_t b = 0; b < actions->blocks.n; b++) {
        const struct pss_block *block = &actions->blocks.items[b];
        const struct pss_action *open = &actions->items[block->open];
        if (open->kind != PSS_ACTION_DEFINE)
            continue;
        struct plan_define made = {.name = open->name, .actions = actions, .block = b};
        struct pss_span span = pss_branch_span(actions, block->first);
        made.text = pss_doc_text(doc, span.at, span.end);
        made.place = pss_arena_printf(work->mem, "%s:%zu", doc->path,
            pss_lines_at(&doc->lines, open->span.at).line);
        PSS_PUSH(work->mem, &work->foreign, made);
    }
}

static void
read_foreign(struct plan_work *work)
{
    const struct pss_chart *chart = work->planning->chart;
    work->is_foreign_read = true;
    for (size_t i = 0; i < chart->files.n; i++) {
        struct pss_str name = pss_str_of(chart->files.items[i].name);
        if (pss_str_starts(name, PSS_STR("charts/")) &&
            pss_str_find(name, PSS_STR("/templates/"), 0) != SIZE_MAX &&
            (pss_str_ends(name, PSS_STR(".tpl")) ||
                pss_str_ends(name, PSS_STR(".yaml"))))
            read_file(work, chart->files.items[i].name);
    }
}

const char *
plan_unseen_helper(struct plan_work *work, const struct plan_pod *pod)
{
    const struct plan_template *from = plan_template_named(work, pod->claim->source);
    struct plan_names names = {0};
    if (!from)
        return NULL;
    if (!work->is_foreign_read)
        read_foreign(work);
    plan_includes_find(&names, work, from);
    for (size_t i = 0; i < names.n; i++)
        for (size_t k = 0; k < work->foreign.n; k++) {
            const struct plan_define *it = &work->foreign.items[k];
            if (!pss_str_eq(it->name, names.items[i]))
                continue;
            if (pss_str_find(it->text, PSS_STR("containers:"), 0) != SIZE_MAX)
                return pss_arena_printf(work->mem,
                    "it is written in %.*s (%.*s), a helper of another chart",
                    PSS_FMT(it->name), PSS_FMT(it->place))
                    .p;
            const struct pss_block *block = &it->actions->blocks.items[it->block];
            plan_includes_add(&names, work, it->actions, block->open + 1, block->end);
        }
    return NULL;
}
