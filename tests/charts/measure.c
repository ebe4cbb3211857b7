/* Reads templates of charts and counts what the map of them holds.
 *
 *     measure [-v] FILE...
 *
 * Prints "templates N parsed N pods N located N". A file defines a pod where a line of it is
 * the key `containers` with a list; it is located if an owner has that key. -v names each
 * miss. */
#include "pss/base.h"

#include "pss/file.h"
#include "pss/templatemap.h"

struct counts {
    size_t templates, parsed, pods, located, anchored, containers, containers_anchored;
    size_t states[7];
    size_t unread;
    bool is_loud;
};

/* True for a template in which `containers` is a field of a schema, or text. */
static bool
is_of_schemas(struct pss_str src)
{
    return pss_str_find(src, PSS_STR("openAPIV3Schema"), 0) != SIZE_MAX;
}

static bool
is_located(const struct pss_template *template, size_t at)
{
    for (size_t i = 0; i < template->owners.n; i++) {
        const struct pss_owner *it = &template->owners.items[i];
        for (size_t k = 0; k < it->n_maps && it->level == PSS_OWNER_POD; k++)
            for (const struct pss_node *e = it->maps[k]->first; e; e = e->next)
                if (e->key->span.at == at)
                    return true;
    }
    return false;
}

/* True if the place lies in a text: a pod that a ConfigMap holds. */
static bool
is_of_text(const struct pss_template *template, size_t at)
{
    for (size_t i = 0; i < template->readings.n; i++) {
        const struct pss_reading *it = &template->readings.items[i];
        if (it->err || at < it->span.at || at >= it->span.end)
            continue;
        for (const struct pss_node *node = it->tree.root; node;
             node = pss_node_after(node, it->tree.root))
            if (node->kind == PSS_SCALAR && node->style >= PSS_SINGLE &&
                node->span.at <= at && at < node->span.end)
                return true;
    }
    return false;
}

static void
count_pods(struct counts *counts, const struct pss_template *template)
{
    struct pss_str src = template->source->src;
    if (is_of_schemas(src))
        return;
    for (size_t line = 0; line < src.n; line = pss_line_next(src, line)) {
        size_t at = pss_skip_blanks(src, line, src.n);
        if (pss_str_has_at(src, at, PSS_STR("- ")))
            at = pss_skip_blanks(src, at + 1, src.n);
        if (!pss_str_has_at(src, at, PSS_STR("containers:")) ||
            pss_action_at(&template->actions, at) || is_of_text(template, at))
            continue;
        counts->pods++;
        if (is_located(template, at))
            counts->located++;
        else if (counts->is_loud)
            printf("not located: %s:%zu\n", template->source->path,
                pss_lines_at(&template->source->lines, at).line);
    }
}

static void
count_owners(struct counts *counts, const struct pss_template *template)
{
    for (size_t i = 0; i < template->owners.n; i++) {
        const struct pss_owner *it = &template->owners.items[i];
        bool has_anchor = it->anchor.at != PSS_NOWHERE;
        counts->states[it->context.state]++;
        size_t line = pss_lines_at(&template->source->lines, it->at).line;
        if (counts->is_loud && it->context.state <= PSS_CONTEXT_ABSENT && !has_anchor)
            printf("no anchor: %s:%zu\n", template->source->path, line);
        if (counts->is_loud && (it->context.state == PSS_CONTEXT_UNSURE ||
                                   it->context.state == PSS_CONTEXT_MIXED))
            printf("state %d: %s:%zu\n", (int)it->context.state, template->source->path,
                line);
        if (it->level == PSS_OWNER_CONTAINER) {
            counts->containers++;
            counts->containers_anchored += has_anchor;
        } else {
            counts->anchored += has_anchor;
        }
    }
}

static void
measure(struct counts *counts, const char *path)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, path);
    if (err) {
        fprintf(stderr, "measure: %.*s\n", PSS_FMT(err->message));
        exit(2);
    }
    struct pss_template template;
    pss_template_read(&template, pss_doc_new(mem, path, file.bytes));
    counts->templates++;
    counts->parsed += !template.is_opaque;
    counts->unread += template.unread.n > 0;
    if (counts->is_loud && template.is_opaque)
        printf("opaque: %s:%zu: %.*s\n", path,
            pss_lines_at(&template.source->lines, template.err->at).line,
            PSS_FMT(template.err->message));
    for (size_t i = 0; counts->is_loud && i < template.readings.n; i++)
        if (template.readings.items[i].err)
            printf("image %zu of %zu: %s:%zu: %.*s\n", template.readings.items[i].image,
                template.n_images, path,
                pss_lines_at(
                    &template.source->lines, template.readings.items[i].err->at)
                    .line,
                PSS_FMT(template.readings.items[i].err->message));
    for (size_t i = 0; counts->is_loud && i < template.unread.n; i++)
        printf("unread: %s:%zu\n", path,
            pss_lines_at(&template.source->lines, template.unread.items[i].at).line);
    count_pods(counts, &template);
    count_owners(counts, &template);
    pss_arena_release(mem);
}

int
main(int argc, char **argv)
{
    struct counts counts = {0};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "-v") == 0)
            counts.is_loud = true;
        else
            measure(&counts, argv[i]);
    }
    printf("templates %zu parsed %zu pods %zu located %zu\n", counts.templates,
        counts.parsed, counts.pods, counts.located);
    printf(
        "pods anchored %zu containers %zu anchored %zu; unsure %zu absent %zu literal "
        "%zu partly %zu own-if %zu filled %zu mixed %zu; unread %zu\n",
        counts.anchored, counts.containers, counts.containers_anchored,
        counts.states[0], counts.states[1], counts.states[2], counts.states[3],
        counts.states[4], counts.states[5], counts.states[6], counts.unread);
    return 0;
}
