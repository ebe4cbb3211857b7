/* Collects exceptions. A manifest is read as it is: what a suppression says is listed
 * also where no finding meets it. */
#include "pss/base.h"

#include "baselines.h"
#include "exceptions.h"
#include "ownership.h"
#include "pss/cut.h"
#include "pss/directive.h"
#include "pss/option.h"
#include "pss/path.h"
#include "pss/refuse.h"
#include "pss/report.h"
#include "pss/settings.h"
#include "pss/usage.h"
#include "pss/value.h"
#include "pss/within.h"

struct search {
    struct pss_exceptions *out;
    struct pss_buf *notes;
    const struct pss_doc *doc; /* the file at hand */
};

static struct pss_str
from(struct pss_str text, size_t at)
{
    return (struct pss_str){text.p + at, text.n - at};
}

static struct pss_str
trimmed(struct pss_str text)
{
    text = from(text, pss_skip_blanks(text, 0, text.n));
    while (text.n > 0 && pss_is_blank_in_line(text.p[text.n - 1]))
        text.n--;
    return text;
}

/* Adds an exception of the file at hand. */
static void
add(struct search *search, struct pss_exception it, size_t at)
{
    it.path = pss_str_of(search->doc->path);
    it.about = it.path;
    it.line = pss_lines_at(&search->doc->lines, at).line;
    it.reason = pss_arena_copy(search->out->mem, it.reason);
    PSS_PUSH(search->out->mem, search->out, it);
}

static void
add_rule(struct search *search, struct pss_exception *it, struct pss_str rule)
{
    PSS_PUSH(search->out->mem, &it->rules, pss_arena_copy(search->out->mem, rule));
}

/* ---- manifests ---- */

static void
add_comments(struct search *search, const struct pss_tree *tree)
{
    struct pss_directives directives = {0};
    pss_directives_of(&directives, tree);
    for (size_t i = 0; i < directives.n; i++) {
        const struct pss_directive *directive = &directives.items[i];
        struct pss_exception it = {
            .kind = PSS_EXCEPTION_COMMENT, .reason = directive->reason};
        if (directive->fault)
            continue;
        for (size_t k = 0; k < directive->words.n; k++)
            add_rule(search, &it, directive->words.items[k].text);
        if (!directive->is_file && directive->entry)
            it.scope = pss_path_of(search->out->mem, directive->entry, NULL);
        add(search, it, directive->span.at);
    }
}

static void
add_annotations(struct search *search, const struct pss_tree *tree)
{
    static const char prefix[] = "ignore.pss-fix.dev/";
    const struct pss_node *root = tree->root;
    for (const struct pss_node *it = root; it; it = pss_node_after(it, root)) {
        struct pss_str key = it->key ? pss_key_text(it->key) : PSS_STR("");
        bool is_annotation = it->parent && it->parent->key &&
                             pss_str_is(pss_key_text(it->parent->key), "annotations");
        if (!is_annotation || !pss_str_starts(key, pss_str_of(prefix)))
            continue;
        struct pss_value value = pss_value_of(it);
        struct pss_exception exception = {.kind = PSS_EXCEPTION_ANNOTATION,
            .reason = value.type == PSS_STRING ? value.text : PSS_STR("")};
        struct pss_str rule = from(key, sizeof prefix - 1);
        size_t dot = pss_str_find(rule, PSS_STR("."), 0);
        if (dot != SIZE_MAX) {
            exception.scope = pss_arena_printf(
                search->out->mem, "container %.*s", PSS_FMT(from(rule, dot + 1)));
            rule.n = dot;
        }
        add_rule(search, &exception, rule);
        add(search, exception, it->key->span.at);
    }
}

static void
note_unread(struct search *search, const struct pss_err *err)
{
    pss_buf_puts(search->notes, "pss-fix: warning: ");
    pss_report_clean(search->notes, pss_str_of(search->doc->path));
    if (err->at != PSS_ERR_NOWHERE)
        pss_buf_printf(
            search->notes, ":%zu", pss_lines_at(&search->doc->lines, err->at).line);
    pss_buf_puts(search->notes,
        ": a document cannot be read, so no suppression in it is listed, and none of "
        "them counts\n");
}

static void
search_text(struct search *search, const char *path, struct pss_str text)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_chunks chunks = {0};
    search->doc = pss_doc_new(mem, path, text);
    const struct pss_err *err = pss_cut(&chunks, search->doc);
    if (err)
        note_unread(search, err);
    for (size_t i = 0; !err && i < chunks.n; i++) {
        struct pss_tree tree;
        const struct pss_err *refused =
            pss_tree_read(&tree, search->doc, &chunks.items[i]);
        if (refused) {
            note_unread(search, refused);
            continue;
        }
        add_comments(search, &tree);
        add_annotations(search, &tree);
    }
    pss_arena_release(mem);
}

/* An error is that of the whole run: nobody knows what the file says. */
static const struct pss_err *
search_inputs(struct search *search, const struct pss_inputs *inputs)
{
    const struct pss_err *err = NULL;
    for (size_t i = 0; !err && i < inputs->n; i++) {
        const struct pss_input *input = &inputs->items[i];
        struct pss_file file;
        if (input->opts->fixing.is_ignore_off)
            continue;
        err = pss_input_read(&file, search->out->mem, NULL, input);
        if (!err && pss_str_find(file.bytes, PSS_STR("pss-fix"), 0) != SIZE_MAX)
            search_text(search, input->name, file.bytes);
    }
    return err;
}

/* ---- configurations ---- */

/* What a comment says at the end of the line, or else on the line before. */
static struct pss_str
reason_at(const struct pss_doc *doc, size_t at, size_t end)
{
    struct pss_str line = pss_doc_text(doc, end, pss_line_end(doc->src, end));
    size_t hash = pss_str_find(line, PSS_STR("#"), 0);
    if (hash == SIZE_MAX) {
        size_t start = pss_line_start(doc->src, at);
        if (start == 0)
            return PSS_STR("");
        line = pss_doc_text(doc, pss_line_start(doc->src, start - 1), start - 1);
        line = trimmed(line);
        if (line.n == 0 || line.p[0] != '#')
            return PSS_STR("");
        hash = 0;
    }
    return trimmed(from(line, hash + 1));
}

/* `ignore` lists rules, `exclude` lists globs. */
static void
add_word(struct search *search, enum pss_exception_kind kind, struct pss_str glob,
    struct pss_str word, const struct pss_node *node)
{
    struct pss_exception it = {.kind = kind,
        .scope = pss_arena_copy(search->out->mem, glob),
        .reason = reason_at(search->doc, node->lead, node->span.end)};
    if (kind == PSS_EXCEPTION_EXCLUDE)
        it.scope = pss_arena_copy(search->out->mem, word);
    else
        add_rule(search, &it, word);
    add(search, it, node->key ? node->key->span.at : node->span.at);
}

/* A list, or words with commas. */
static void
add_words(struct search *search, enum pss_exception_kind kind, struct pss_str glob,
    const struct pss_node *value)
{
    value = pss_node_real(value);
    if (value->kind == PSS_SEQ) {
        for (const struct pss_node *it = value->first; it; it = it->next)
            if (pss_node_real(it)->kind == PSS_SCALAR)
                add_word(search, kind, glob, pss_scalar_text(pss_node_real(it)), it);
        return;
    }
    struct pss_str rest =
        value->kind == PSS_SCALAR ? pss_scalar_text(value) : PSS_STR("");
    struct pss_str word;
    while (pss_option_word(&word, &rest))
        add_word(search, kind, glob, word, value);
}

static void
add_path_ignores(struct search *search, const struct pss_node *map)
{
    struct pss_entries entries = {0};
    pss_entries_of(&entries, map);
    for (size_t i = 0; i < entries.n; i++)
        add_words(search, PSS_EXCEPTION_PATH_IGNORE, entries.items[i].key,
            entries.items[i].found.value);
}

/* The words of an option of the command line. */
static void
add_flag(struct search *search, enum pss_exception_kind kind, struct pss_str text)
{
    struct pss_str word;
    while (pss_option_word(&word, &text)) {
        struct pss_exception it = {.kind = kind};
        if (kind == PSS_EXCEPTION_EXCLUDE)
            it.scope = word;
        else
            add_rule(search, &it, word);
        PSS_PUSH(search->out->mem, search->out, it);
    }
}

/* The value of a key of a configuration that was read already. */
static const struct pss_err *
search_key(struct search *search, const struct pss_opts *opts, const char *key,
    enum pss_exception_kind kind)
{
    const struct pss_option *option = pss_option_of_key(pss_str_of(key));
    const struct pss_origin *origin = pss_option_origin(opts, option);
    struct pss_file file;
    struct pss_tree tree;
    if (origin->kind != PSS_ORIGIN_CONFIG)
        return NULL;
    const struct pss_err *err = pss_file_read(&file, opts->mem, origin->path);
    if (err)
        return err;
    search->doc = pss_doc_new(opts->mem, origin->path, file.bytes);
    err = pss_tree_read_only(&tree, search->doc, "a configuration is one document");
    if (err || !tree.root)
        return err;
    const struct pss_node *spec = pss_get(tree.root, "spec");
    const struct pss_node *value = pss_get(spec ? spec : tree.root, key);
    if (value)
        add_words(search, kind, PSS_STR(""), value);
    return NULL;
}

static const struct pss_err *
search_configurations(struct search *search, const struct pss_opts *opts,
    const struct pss_settings *settings)
{
    const struct pss_err *err = NULL;
    const struct pss_opts *own;
    for (size_t i = 0; !err && (own = pss_settings_at(settings, i)); i++) {
        const struct pss_node *map = own->maps[PSS_CONFIG_PER_PATH_IGNORES];
        err = search_key(search, own, "ignore", PSS_EXCEPTION_IGNORE);
        if (!err)
            err = search_key(search, own, "exclude", PSS_EXCEPTION_EXCLUDE);
        if (err || !map)
            continue;
        search->doc = map->doc;
        add_path_ignores(search, map);
    }
    static const struct {
        const char *name;
        enum pss_exception_kind kind;
    } flags[] = {{"ignore", PSS_EXCEPTION_IGNORE}, {"exclude", PSS_EXCEPTION_EXCLUDE}};
    for (size_t i = 0; !err && i < PSS_COUNT(flags); i++) {
        const struct pss_origin *origin =
            pss_option_origin(opts, pss_option_find(pss_str_of(flags[i].name)));
        if (origin->kind == PSS_ORIGIN_FLAG)
            add_flag(search, flags[i].kind, origin->text);
    }
    return err;
}

/* ---- baselines ---- */

static const struct pss_err *
search_baselines(
    struct search *search, const struct pss_opts *opts, const struct pss_inputs *inputs)
{
    struct pss_baselines baselines = {0};
    struct pss_arena *mem = search->out->mem;
    const struct pss_err *err = pss_baselines_open(&baselines, opts, inputs);
    for (size_t i = 0; !err && i < baselines.files.n; i++) {
        const struct pss_baseline_file *file = baselines.files.items[i];
        for (size_t k = 0; k < file->known.n; k++) {
            const struct pss_known_entry *entry = &file->known.items[k];
            struct pss_exception it = {.kind = PSS_EXCEPTION_BASELINE,
                .path = pss_str_of(file->path),
                .about = pss_arena_printf(
                    mem, "%.*s/%.*s", PSS_FMT(file->dir), PSS_FMT(entry->path))};
            bool has_field = entry->field.n > 0;
            it.scope = pss_arena_printf(mem, "%.*s: %.*s%s%.*s", PSS_FMT(entry->path),
                PSS_FMT(entry->object), has_field ? " " : "", PSS_FMT(entry->field));
            add_rule(search, &it, entry->rule);
            PSS_PUSH(mem, search->out, it);
        }
    }
    return err;
}

/* ---- all of it ---- */

static void
find_owners(struct pss_exceptions *list, struct pss_buf *notes,
    const struct pss_opts *opts, const char *cwd)
{
    struct pss_ownership ownership;
    if (list->n == 0)
        return;
    const struct pss_err *err = pss_ownership_start(&ownership, opts->mem, cwd);
    for (size_t i = 0; !err && i < list->n; i++)
        if (list->items[i].about.n > 0)
            list->items[i].owner = pss_ownership_of(
                &ownership, pss_arena_copy(opts->mem, list->items[i].about).p);
    if (!err)
        err = ownership.owners.err;
    if (!err)
        return;
    pss_buf_puts(notes, "pss-fix: note: the list names no owner: ");
    pss_report_clean(notes, err->message);
    pss_buf_putc(notes, '\n');
}

const struct pss_err *
pss_exceptions_find(struct pss_exceptions *out, struct pss_buf *notes,
    const struct pss_opts *opts, struct pss_inputs *inputs)
{
    *out = (struct pss_exceptions){.mem = opts->mem};
    struct search search = {.out = out, .notes = notes};
    const struct pss_err *err = search_inputs(&search, inputs);
    if (!err)
        err = search_configurations(&search, opts, inputs->settings);
    if (!err)
        err = search_baselines(&search, opts, inputs);
    if (!err)
        find_owners(out, notes, opts, pss_real_path(opts->mem, "."));
    return err;
}
