/* Labels of Namespaces: what is wrong with those that stand there, and what is wanted. */
#include "pss/base.h"

#include "pss/condition.h"
#include "pss/relabel.h"

#include "share.h"

/* Of the keys in a wish's path: in no key. */
#define SEPARATOR '\n'

bool
pss_relabel_is_on(const struct pss_relabel *relabel)
{
    for (int i = 0; i < PSS_N_MODES; i++)
        if (relabel->modes[i].is_wanted)
            return true;
    return false;
}

/* The value of a label, else the nearest key above it. */
static struct pss_span
place_of(const struct pss_node *root, const char *key)
{
    const struct pss_node *labels = pss_field_at(root, "metadata.labels").value;
    const struct pss_node *raw = pss_find(labels, pss_str_of(key)).value;
    if (raw && raw->style != PSS_MISSING)
        return raw->span;
    const struct pss_node *nearest =
        raw ? raw : pss_field_at(root, "metadata.labels").nearest;
    if (nearest && nearest->key)
        return nearest->key->span;
    return (struct pss_span){root->span.at, root->span.at};
}

static size_t
add_finding(struct pss_result *result, const struct pss_tree *tree,
    const struct pss_node *root, const char *key, struct pss_finding finding)
{
    struct pss_span span = place_of(root, key);
    finding.rule = "namespace-label";
    finding.severity = PSS_ERROR;
    finding.repair = PSS_HARDEN;
    finding.span = span;
    finding.field = pss_arena_printf(result->doc->mem, "metadata.labels[%s]", key);
    finding.pod = PSS_NOWHERE;
    finding.document = tree->chunk.number;
    finding.edit_of = PSS_NOWHERE;
    PSS_PUSH(result->doc->mem, &result->findings, finding);
    return result->findings.n - 1;
}

void
pss_label_findings(struct pss_result *result, const struct pss_tree *tree)
{
    struct pss_objects found = {0};
    struct pss_admission builtin = pss_admission_builtin();
    pss_locate_namespaces(&found, tree);
    for (size_t i = 0; i < found.n; i++) {
        const struct pss_node *root = found.items[i]->root;
        struct pss_labels labels = {0};
        struct pss_admission admission;
        pss_labels_read(&labels, result->doc->mem, root);
        pss_admission_of(&admission, result->doc->mem, &labels, &builtin);
        for (size_t k = 0; k < admission.errors.n; k++) {
            const struct pss_label_error *error = &admission.errors.items[k];
            add_finding(result, tree, root, error->key,
                (struct pss_finding){.message = error->message,
                    .value = error->value,
                    .outcome = PSS_OUTCOME_ERROR});
        }
    }
}

/* ---- wanted ---- */

struct relabelling {
    struct pss_result *result;
    const struct pss_fixing *fixing;
    const struct pss_tree *tree;
    const struct pss_object *object;
    struct pss_labels labels; /* that are there */
    struct pss_wishes wishes;
};

static void
want(struct relabelling *work, const char *key, struct pss_str value)
{
    struct pss_arena *mem = work->result->doc->mem;
    const struct pss_label *old = pss_label_find(&work->labels, key);
    const struct pss_node *root = work->object->root;
    if (old && pss_str_eq(old->value, value))
        return;
    struct pss_finding finding = {
        .message = pss_arena_printf(mem,
            "namespace \"%.*s\": label %s is to be \"%.*s\"%s%.*s%s",
            PSS_FMT(work->object->name), key, PSS_FMT(value), old ? ", not \"" : "",
            PSS_FMT(old ? old->value : PSS_STR("")), old ? "\"" : ""),
        .value = old ? old->value : PSS_STR(""),
        .outcome = PSS_LEFT,
    };
    struct pss_wish wish = {
        .act = PSS_WISH_SET,
        .repair = PSS_HARDEN,
        .map = root,
        .path =
            pss_arena_printf(mem, "metadata%clabels%c%s", SEPARATOR, SEPARATOR, key),
        .separator = SEPARATOR,
        .text = value,
        .is_string = true,
        .finding = add_finding(work->result, work->tree, root, key, finding),
    };
    PSS_PUSH(mem, &work->wishes, wish);
}

/* True if the workloads of the run will not meet this level. */
static bool
is_too_much(const struct relabelling *work, enum pss_level level, enum pss_level *met)
{
    const struct pss_relabel *relabel = work->fixing->relabel;
    const struct pss_ready_space *space =
        pss_readiness_find(relabel->readiness, work->object->name);
    const struct pss_label *old =
        pss_label_find(&work->labels, pss_mode_label(PSS_ENFORCE));
    enum pss_level now = PSS_PRIVILEGED;
    bool is_raised = !old || !pss_level_parse(&now, old->value) || level > now;
    *met = space ? space->meets[relabel->class] : PSS_RESTRICTED;
    return is_raised && level > *met && !relabel->is_forced;
}

static void
refuse(struct relabelling *work, enum pss_level level, enum pss_level met)
{
    struct pss_finding finding = {
        .message = pss_arena_printf(work->result->doc->mem,
            "namespace \"%.*s\" cannot enforce %s: after the permitted repairs its "
            "workloads meet %s (--readiness says which); --partial sets it all the "
            "same",
            PSS_FMT(work->object->name), pss_level_name(level), pss_level_name(met)),
        .outcome = PSS_LEFT,
    };
    size_t at = add_finding(work->result, work->tree, work->object->root,
        pss_mode_label(PSS_ENFORCE), finding);
    work->result->findings.items[at].repair = PSS_MANUAL;
}

static void
want_mode(struct relabelling *work, enum pss_mode_kind mode)
{
    const struct pss_label_wish *wish = &work->fixing->relabel->modes[mode];
    enum pss_level met;
    if (!wish->is_wanted)
        return;
    if (mode == PSS_ENFORCE && is_too_much(work, wish->level, &met)) {
        refuse(work, wish->level, met);
        return;
    }
    want(work, pss_mode_label(mode), pss_str_of(pss_level_name(wish->level)));
    if (wish->version.n > 0)
        want(work, pss_mode_version_label(mode), wish->version);
}

static void
leave(const struct relabelling *work, struct pss_str why)
{
    struct pss_finding *items = work->result->findings.items;
    for (size_t i = 0; i < work->wishes.n; i++) {
        struct pss_finding *finding = &items[work->wishes.items[i].finding];
        finding->has_edit = false;
        finding->edit_of = PSS_NOWHERE;
        if (finding->repair == PSS_MANUAL) /* it has been said */
            continue;
        finding->message = pss_arena_printf(work->result->doc->mem,
            "%.*s; it is left: %.*s", PSS_FMT(finding->message), PSS_FMT(why));
        finding->repair = PSS_MANUAL;
    }
}

/* What only a template's tool knows, and why new labels cannot stand beside it. */
static struct pss_str
doubt(const struct relabelling *work)
{
    struct pss_arena *mem = work->result->doc->mem;
    struct pss_str text = pss_condition_within(work->tree, work->object->root);
    if (text.n)
        return pss_arena_printf(mem,
            "indeterminate: a part of it is there only under a condition (%.*s)",
            PSS_FMT(text));
    for (size_t i = 0; i < work->wishes.n && text.n == 0; i++)
        text = pss_wish_filled(&work->wishes.items[i]);
    return text.n ? pss_arena_printf(mem, "indeterminate: something else fills in %.*s",
                        PSS_FMT(text))
                  : text;
}

/* The machinery of pods takes any object whose text is to grow. */
static struct pss_str
place(struct relabelling *work, struct pss_sharing *sharing)
{
    const struct pss_fixing *fixing = work->fixing;
    struct pss_pod as_pod = {
        .doc = work->tree->doc,
        .tree = work->tree,
        .object = work->object,
        .path = PSS_STR(""),
        .holder = work->object->root,
        .spec = work->object->root,
    };
    struct pss_placing placing = {
        .is_without_overrides = true,
        .sharing = work->tree->has_aliases ? sharing : NULL,
        .result = work->result,
    };
    if (fixing->is_named_patch &&
        fixing->is_named_patch(fixing->patches, work->tree->doc->path))
        return PSS_STR("a kustomization.yaml names this file as a patch");
    placing.obstacle = doubt(work);
    if (placing.obstacle.n == 0)
        pss_place_wishes(&placing, work->result->doc->mem, &as_pod, &work->wishes);
    return placing.obstacle;
}

static void
mark_fixable(const struct pss_result *result, size_t first_finding)
{
    for (size_t i = first_finding; i < result->findings.n; i++) {
        struct pss_finding *finding = &result->findings.items[i];
        if (finding->has_edit || finding->edit_of != PSS_NOWHERE)
            finding->outcome = PSS_FIXABLE;
    }
}

struct relabellings {
    struct relabelling *items;
    size_t n, cap;
};

/* Where Namespaces share text, one that is left may change what the others may do: then
 * all are left. */
static void
place_all(struct pss_result *result, const struct relabellings *all,
    struct pss_sharing *sharing, bool is_shared)
{
    size_t edits = result->edits.n;
    size_t touched = result->touched.n;
    struct pss_str obstacle = PSS_STR("");
    for (size_t i = 0; i < all->n; i++) {
        struct pss_str why = place(&all->items[i], sharing);
        if (why.n == 0)
            continue;
        obstacle = why;
        leave(&all->items[i], why);
    }
    if (!is_shared || obstacle.n == 0)
        return;
    result->edits.n = edits;
    result->touched.n = touched;
    for (size_t i = 0; i < all->n; i++)
        leave(&all->items[i], obstacle);
}

void
pss_relabel_plan(struct pss_result *result, const struct pss_fixing *fixing,
    const struct pss_tree *tree)
{
    struct pss_arena *mem = result->doc->mem;
    struct pss_objects found = {0};
    struct relabellings all = {0};
    struct pss_sharing sharing = {.mem = mem};
    size_t first_finding = result->findings.n;
    pss_locate_namespaces(&found, tree);
    for (size_t i = 0; i < found.n; i++) {
        struct relabelling work = {
            .result = result,
            .fixing = fixing,
            .tree = tree,
            .object = found.items[i],
        };
        pss_labels_read(&work.labels, mem, work.object->root);
        for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++)
            want_mode(&work, mode);
        if (work.wishes.n == 0)
            continue;
        PSS_PUSH(mem, &all, work);
        if (tree->has_aliases)
            pss_share_count(&sharing, &work.wishes);
    }
    place_all(result, &all, &sharing, tree->has_aliases);
    mark_fixable(result, first_finding);
}
