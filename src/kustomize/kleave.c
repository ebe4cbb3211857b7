/* Lists of a kustomization are written anew, in one line, without what is left out. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/dump.h"
#include "pss/edit.h"
#include "pss/kbuild.h"
#include "pss/kleave.h"
#include "pss/pod.h"
#include "pss/refuse.h"
#include "pss/within.h"

struct leaving {
    const struct pss_kleaving *how;
    struct pss_kleft *out;
    struct pss_arena *mem;
    const struct pss_tree *tree;
    struct pss_edits edits;
};

/* ---- what is left out ---- */

static const struct pss_kref *
find_ref(const struct leaving *leaving, enum pss_kref_kind kind, struct pss_str text)
{
    const struct pss_kustomization *one = leaving->how->one;
    for (size_t i = 0; i < one->refs.n; i++)
        if (one->refs.items[i].kind == kind &&
            pss_str_eq(one->refs.items[i].text, text))
            return &one->refs.items[i];
    return NULL;
}

/* True for a generator that is a part of kustomize and needs no other program. */
static bool
is_builtin(const struct leaving *leaving, const struct pss_node *root)
{
    static const char *const kinds[] = {
        "ConfigMapGenerator", "SecretGenerator", "IAMPolicyGenerator"};
    struct pss_str kind = pss_text_at(root, "kind");
    if (!pss_str_is(pss_text_at(root, "apiVersion"), "builtin"))
        return false;
    if (pss_str_is(kind, "HelmChartInflationGenerator"))
        return (leaving->how->doors & PSS_KDOOR_HELM) != 0;
    for (size_t i = 0; i < PSS_COUNT(kinds); i++)
        if (pss_str_is(kind, kinds[i]))
            return true;
    return false;
}

/* What cannot be read is kustomize's to refuse. */
static bool
are_builtin(const struct leaving *leaving, struct pss_str text)
{
    struct pss_arena *scratch = pss_arena_new();
    char *padded = pss_alloc(scratch, text.n + 64);
    if (text.n > 0)
        memcpy(padded, text.p, text.n);
    const struct pss_doc *doc =
        pss_doc_new(scratch, "", (struct pss_str){padded, text.n});
    struct pss_chunks chunks;
    bool are = true;
    if (pss_cut(&chunks, doc))
        chunks.n = 0;
    for (size_t i = 0; i < chunks.n && are; i++) {
        struct pss_tree tree;
        if (!pss_tree_read(&tree, doc, &chunks.items[i]) && tree.root)
            are = tree.root->kind == PSS_MAP && is_builtin(leaving, tree.root);
    }
    pss_arena_release(scratch);
    return are;
}

static bool
is_generator_left(const struct leaving *leaving, struct pss_str text)
{
    const struct pss_kref *ref = find_ref(leaving, PSS_KREF_GENERATOR, text);
    if (!ref || ref->target > 0)
        return false;
    if (!ref->path)
        return memchr(text.p, '\n', text.n) && !are_builtin(leaving, text);
    struct pss_file file;
    struct pss_within within = {{leaving->how->top}};
    const char *path = pss_arena_join(leaving->mem, leaving->how->top, "/", ref->path);
    return !pss_within_read(&file, leaving->mem, &within, path) &&
           !are_builtin(leaving, file.bytes);
}

static bool
is_resource_left(const struct leaving *leaving, struct pss_str text)
{
    const struct pss_kref *ref = find_ref(leaving, PSS_KREF_RESOURCE, text);
    return ref && ref->is_remote && !(leaving->how->doors & PSS_KDOOR_NETWORK);
}

/* ---- lists ---- */

static void
put_string(struct pss_buf *out, struct pss_str text)
{
    struct pss_buf list = {0};
    json_t *array = pss_dump_array();
    pss_append(array, pss_dump_text(text));
    pss_dump(&list, array);
    pss_buf_add(out, (struct pss_str){list.p + 1, list.n - 2}); /* without [ and ] */
    pss_buf_release(&list);
}

static void
write_list(struct leaving *leaving, const struct pss_node *raw, struct pss_str text)
{
    pss_edits_put(&leaving->edits, raw->colon + 1, raw->span.end,
        pss_arena_printf(leaving->mem, " [%.*s]", PSS_FMT(text)));
}

static void
note(struct leaving *leaving, const char *what, struct pss_str text)
{
    size_t end = pss_str_find(text, PSS_STR("\n"), 0);
    struct pss_str line = {text.p, end == SIZE_MAX ? text.n : end};
    PSS_PUSH(leaving->mem, leaving->out,
        pss_arena_printf(leaving->mem, "%s%.*s", what, PSS_FMT(line)));
}

/* A list of names, or of texts. One that holds other things is left to kustomize. */
static void
look_at_list(struct leaving *leaving, const char *key, const char *what,
    bool (*is_left)(const struct leaving *leaving, struct pss_str text))
{
    const struct pss_node *raw = pss_find(leaving->tree->root, pss_str_of(key)).value;
    const struct pss_node *list = pss_node_real(raw);
    if (!list || list != raw || list->kind != PSS_SEQ)
        return;
    struct pss_buf kept = {0};
    size_t n_left = 0;
    bool is_plain = true;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        struct pss_value value = pss_value_of(it);
        is_plain = is_plain && value.type == PSS_STRING;
        if (value.type == PSS_STRING && is_left(leaving, value.text)) {
            n_left++;
        } else if (value.type == PSS_STRING) {
            pss_buf_puts(&kept, kept.n > 0 ? ", " : "");
            put_string(&kept, value.text);
        }
    }
    if (n_left > 0 && is_plain) {
        write_list(leaving, raw, pss_buf_str(&kept));
        for (const struct pss_node *it = list->first; it; it = it->next)
            if (is_left(leaving, pss_value_of(it).text))
                note(leaving, what, pss_value_of(it).text);
    }
    pss_buf_release(&kept);
}

static void
look_at_charts(struct leaving *leaving, const char *key, const char *name)
{
    const struct pss_node *raw = pss_find(leaving->tree->root, pss_str_of(key)).value;
    const struct pss_node *list = pss_node_real(raw);
    if (!list || list != raw || list->kind != PSS_SEQ || !list->first ||
        (leaving->how->doors & PSS_KDOOR_HELM))
        return;
    for (const struct pss_node *it = list->first; it; it = it->next) {
        const struct pss_node *map = pss_node_real(it);
        note(leaving, "chart ",
            map->kind == PSS_MAP ? pss_text_at(map, name) : PSS_STR(""));
    }
    write_list(leaving, raw, PSS_STR(""));
}

/* ---- origins ---- */

static void
add_key(struct leaving *leaving, const char *text)
{
    const struct pss_node *root = leaving->tree->root;
    struct pss_edit edit = {.finding = PSS_NOWHERE};
    if (root->style == PSS_FLOW) {
        edit.at = edit.end = root->span.end - 1;
        bool has_comma = root->last && root->last->comma > 0;
        edit.text = pss_arena_printf(
            leaving->mem, "%s%s", root->first && !has_comma ? ", " : " ", text);
    } else {
        size_t column = pss_column(leaving->tree->doc, root->span.at);
        edit.at = edit.end = root->span.end;
        edit.text = pss_arena_printf(leaving->mem, "\n%*s%s", (int)column, "", text);
    }
    pss_edits_add(&leaving->edits, edit);
}

/* A kustomization of which everything is left out is not empty with this key. */
static void
add_origins(struct leaving *leaving)
{
    const char key[] = "buildMetadata";
    const struct pss_node *raw = pss_find(leaving->tree->root, pss_str_of(key)).value;
    const struct pss_node *list = pss_node_real(raw);
    if (!raw) {
        add_key(leaving, "buildMetadata: [originAnnotations]");
        return;
    }
    if (list != raw || (list->kind != PSS_SEQ && !pss_is_null(list)))
        return;
    struct pss_buf items = {0};
    pss_buf_puts(&items, "originAnnotations");
    for (const struct pss_node *it = list->first; it; it = it->next) {
        struct pss_value value = pss_value_of(it);
        if (value.type != PSS_STRING || pss_str_is(value.text, "originAnnotations"))
            continue;
        pss_buf_puts(&items, ", ");
        put_string(&items, value.text);
    }
    write_list(leaving, raw, pss_buf_str(&items));
    pss_buf_release(&items);
}

/* ---- all of it ---- */

static struct pss_str
apply(struct leaving *leaving, struct pss_str text)
{
    struct pss_buf out = {0};
    if (leaving->edits.n == 0 || pss_edits_settle(&leaving->edits))
        return text;
    pss_edits_apply(&out, text, &leaving->edits);
    char *padded = pss_alloc(leaving->mem, out.n + 64);
    memcpy(padded, out.p, out.n);
    struct pss_str made = {padded, out.n};
    pss_buf_release(&out);
    return made;
}

struct pss_str
pss_kleave_out(struct pss_kleft *out, struct pss_arena *mem,
    const struct pss_kleaving *how, struct pss_str text)
{
    struct pss_tree tree = {.root = NULL};
    *out = (struct pss_kleft){0};
    if (pss_tree_read_only(&tree, pss_doc_new(mem, how->one->file, text), "") ||
        !tree.root || tree.root->kind != PSS_MAP)
        return text;
    struct leaving leaving = {
        .how = how, .out = out, .mem = mem, .tree = &tree, .edits.mem = mem};
    look_at_list(&leaving, "resources", "", is_resource_left);
    look_at_list(&leaving, "bases", "", is_resource_left);
    look_at_list(&leaving, "generators", "generator ", is_generator_left);
    look_at_charts(&leaving, "helmCharts", "name");
    look_at_charts(&leaving, "helmChartInflationGenerator", "chartName");
    if (how->adds_origins || out->n > 0)
        add_origins(&leaving);
    return apply(&leaving, text);
}
