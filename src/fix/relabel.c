/* Labels of Namespaces: which labels are wanted. */
#include "pss/base.h"

#include "pss/condition.h"
#include "pss/labelfindings.h"
#include "pss/readiness.h"
#include "pss/relabel.h"
#include "pss/seal.h"

#include "pss/shared.h"

enum { MOST_SET_RIGHT = 64 };

/* Separates the keys in the path of a wish. No key holds a line feed. */
#define SEPARATOR '\n'

struct relabelling {
    struct pss_task *task;
    struct pss_result *result;
    const struct pss_fixing *fixing;
    const struct pss_tree *tree;
    const struct pss_object *object;
    struct pss_labels labels; /* the labels that are there */
    struct pss_labels odd;    /* other labels, whose values are not strings */
    struct pss_wishes wishes;
};

static void
want_because(struct relabelling *work, const char *key, const struct pss_node *old,
    struct pss_str value, struct pss_str message)
{
    struct pss_arena *mem = work->result->doc->mem;
    const struct pss_node *root = work->object->root;
    struct pss_finding finding = {
        .message = message,
        .value = pss_scalar_text(old),
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
        .finding =
            pss_label_finding_add(work->result, work->tree, root, key, old, finding),
    };
    PSS_PUSH(mem, &work->wishes, wish);
}

static void
want(struct relabelling *work, const char *key, struct pss_str value)
{
    const struct pss_label *old = pss_label_find(&work->labels, key);
    if (old && !old->is_odd && pss_str_eq(old->value, value))
        return;
    want_because(work, key, old ? old->node : NULL, value,
        pss_arena_printf(work->result->doc->mem,
            "namespace \"%.*s\": label %s is to be \"%.*s\"%s%.*s%s",
            PSS_FMT(work->object->name), key, PSS_FMT(value), old ? ", not \"" : "",
            PSS_FMT(old ? old->value : PSS_STR("")), old ? "\"" : ""));
}

/* A finding for a label that stays as it is. */
static void
tell(struct relabelling *work, const char *key, const struct pss_node *value,
    struct pss_str message)
{
    struct pss_finding finding = {.message = message};
    size_t at = pss_label_finding_add(
        work->result, work->tree, work->object->root, key, value, finding);
    work->result->findings.items[at].repair = PSS_MANUAL;
}

static const struct pss_ready_space *
space_of(const struct relabelling *work)
{
    return pss_readiness_find(work->fixing->relabel.readiness, work->object->name);
}

/* True if the mode would ask more than its labels ask now: a higher level, or a newer
 * version. A label that cannot be read asks nothing. */
static bool
is_raised(const struct relabelling *work, enum pss_mode_kind mode,
    const struct pss_label_wish *wish)
{
    const struct pss_label *level = pss_label_find(&work->labels, pss_mode_label(mode));
    const struct pss_label *version =
        pss_label_find(&work->labels, pss_mode_version_label(mode));
    struct pss_policy now = {.level = PSS_PRIVILEGED};
    struct pss_policy next = {.level = wish->level};
    bool is_read = level && !level->is_odd && pss_level_parse(&now.level, level->value);
    if (!is_read || wish->level > now.level)
        return wish->level > PSS_PRIVILEGED;
    return wish->version.n > 0 && version && !version->is_odd &&
           pss_version_parse(&now, version->value) &&
           pss_version_parse(&next, wish->version) && next.minor > now.minor &&
           wish->level > PSS_PRIVILEGED;
}

/* The widest class that is permitted together with all gentler ones. */
static enum pss_repair
widest_class(unsigned repairs)
{
    enum pss_repair widest = PSS_MANUAL;
    while (widest < PSS_UNSAFE && (repairs & PSS_REPAIR_BIT(widest + 1)))
        widest++;
    return widest;
}

/* Why the mode must not ask that much, even after the permitted repairs; "" if it
 * may. */
static struct pss_str
bar_of(const struct relabelling *work, enum pss_mode_kind mode,
    const struct pss_label_wish *wish)
{
    struct pss_arena *mem = work->result->doc->mem;
    const struct pss_ready_space *space = space_of(work);
    struct pss_ready_verdict verdict =
        pss_ready_verdict(space, widest_class(work->fixing->repairs));
    bool is_system = verdict.bar == PSS_BAR_SYSTEM;
    bool is_open =
        mode != PSS_ENFORCE || work->fixing->is_partial || wish->level <= verdict.most;
    if (!is_raised(work, mode, wish) || (is_open && !is_system))
        return PSS_STR("");
    struct pss_buf why = {0};
    pss_ready_say_bar(&why, space, &verdict);
    struct pss_str out = pss_arena_printf(mem,
        "namespace \"%.*s\" cannot %s %s: %.*s%s", PSS_FMT(work->object->name),
        pss_mode_name(mode), pss_level_name(wish->level), PSS_FMT(pss_buf_str(&why)),
        is_system ? "" : "; --partial sets it all the same");
    pss_buf_release(&why);
    return out;
}

static void
want_mode(struct relabelling *work, enum pss_mode_kind mode)
{
    const struct pss_label_wish *wish = &work->fixing->relabel.modes[mode];
    if (!wish->is_wanted)
        return;
    struct pss_str bar = bar_of(work, mode, wish);
    if (bar.n > 0) {
        const char *key = pss_mode_label(mode);
        const struct pss_label *old = pss_label_find(&work->labels, key);
        tell(work, key, old ? old->node : NULL, bar);
        return;
    }
    want(work, pss_mode_label(mode), pss_str_of(pss_level_name(wish->level)));
    if (wish->version.n > 0)
        want(work, pss_mode_version_label(mode), wish->version);
}

/* ---- what the API refuses ---- */

static bool
is_set(const struct relabelling *work, const char *key)
{
    struct pss_str end =
        pss_arena_printf(work->result->doc->mem, "%c%s", SEPARATOR, key);
    for (size_t i = 0; i < work->wishes.n; i++)
        if (pss_str_ends(work->wishes.items[i].path, end))
            return true;
    return false;
}

/* The mode whose level this label sets. PSS_N_MODES: it is not such a label. */
static enum pss_mode_kind
mode_of(const char *key)
{
    enum pss_mode_kind mode = PSS_ENFORCE;
    while (mode < PSS_N_MODES && strcmp(key, pss_mode_label(mode)) != 0)
        mode++;
    return mode;
}

/* Replaces a label whose meaning is plain, and reports other wrong labels. */
static void
want_meant(struct relabelling *work, const struct pss_label_error *error)
{
    enum pss_mode_kind mode = mode_of(error->key);
    struct pss_str bar = PSS_STR("");
    struct pss_label_wish wish = {.version = PSS_STR("")};
    if (is_set(work, error->key))
        return;
    if (mode < PSS_N_MODES && pss_level_parse(&wish.level, error->plain))
        bar = bar_of(work, mode, &wish);
    bool is_plain = error->plain.n > 0 && !strchr(error->key, SEPARATOR);
    if (is_plain && bar.n == 0) {
        want_because(work, error->key, error->node, error->plain,
            pss_arena_printf(work->result->doc->mem, "%.*s; what is meant is \"%.*s\"",
                PSS_FMT(error->message), PSS_FMT(error->plain)));
        return;
    }
    tell(work, error->key, error->node,
        bar.n == 0 ? error->message
                   : pss_arena_printf(work->result->doc->mem, "%.*s; %.*s",
                         PSS_FMT(error->message), PSS_FMT(bar)));
}

/* Handles labels whose values are not strings. Only a few are corrected: edits are made
 * for few wishes, and no Namespace has many such labels. */
static void
want_strings(struct relabelling *work)
{
    for (size_t i = 0; i < work->odd.n; i++) {
        struct pss_label_error error =
            pss_label_refused(work->result->doc->mem, &work->odd.items[i]);
        if (work->odd.n > MOST_SET_RIGHT)
            error.plain = PSS_STR("");
        want_meant(work, &error);
    }
}

static void
want_readable(struct relabelling *work)
{
    struct pss_admission builtin = pss_admission_builtin();
    struct pss_admission admission;
    pss_admission_of(&admission, work->result->doc->mem, &work->labels, &builtin);
    for (size_t i = 0; i < admission.errors.n; i++)
        want_meant(work, &admission.errors.items[i]);
    want_strings(work);
}

static void
leave(const struct relabelling *work, struct pss_str why)
{
    struct pss_finding *items = work->result->findings.items;
    for (size_t i = 0; i < work->wishes.n; i++) {
        struct pss_finding *finding = &items[work->wishes.items[i].finding];
        pss_finding_leave(finding);
        if (finding->repair == PSS_MANUAL) /* the message says why already */
            continue;
        finding->message = pss_arena_printf(work->result->doc->mem,
            "%.*s; it is left: %.*s", PSS_FMT(finding->message), PSS_FMT(why));
        finding->repair = PSS_MANUAL;
    }
}

/* Why new labels cannot stand here: the tool of a template fills in a part of the
 * labels. */
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

/* Edits are made for pods. Any object can stand in for one. */
static struct pss_str
place(struct relabelling *work, struct pss_sharing *sharing)
{
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
        .touched = &work->task->touched,
    };
    if (pss_around_names_patch(work->task->around, work->tree->doc->path))
        return PSS_STR("a kustomization.yaml names this file as a patch");
    struct pss_str seal = pss_seal_of(work->task, &as_pod);
    if (seal.n)
        return seal;
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
            pss_finding_fix(finding);
    }
}

struct relabellings {
    struct relabelling *items;
    size_t n, cap;
};

/* If Namespaces share nodes and one of them is left, the edits of the others may be
 * wrong. Then all of them are left. */
static void
place_all(struct pss_task *task, const struct relabellings *all,
    struct pss_sharing *sharing, bool is_shared)
{
    size_t edits = task->result->edits.n;
    size_t touched = task->touched.n;
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
    task->result->edits.n = edits;
    task->touched.n = touched;
    for (size_t i = 0; i < all->n; i++)
        leave(&all->items[i], obstacle);
}

void
pss_relabel_plan(struct pss_task *task, const struct pss_tree *tree)
{
    struct pss_result *result = task->result;
    struct pss_arena *mem = task->mem;
    struct pss_objects found = {0};
    struct relabellings all = {0};
    struct pss_sharing sharing = {.mem = mem};
    size_t first_finding = result->findings.n;
    pss_locate_namespaces(&found, tree);
    for (size_t i = 0; i < found.n; i++) {
        struct relabelling work = {
            .task = task,
            .result = result,
            .fixing = &task->fixing,
            .tree = tree,
            .object = found.items[i],
        };
        pss_labels_read(&work.labels, &work.odd, mem, work.object->root);
        for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++)
            want_mode(&work, mode);
        want_readable(&work);
        if (work.wishes.n == 0)
            continue;
        PSS_PUSH(mem, &all, work);
        if (tree->has_aliases)
            pss_shared_count(&sharing, &work.wishes);
    }
    place_all(task, &all, &sharing, tree->has_aliases);
    mark_fixable(result, first_finding);
}
