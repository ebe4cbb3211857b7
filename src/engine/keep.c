/* Copies what reports need of a piece. Pods of a stream are often alike, so a text that was
 * copied just before is not copied again. */
#include "pss/base.h"

#include "keep.h"
#include "pss/index.h"
#include "pss/pod.h"
#include "pss/whoask.h"

enum { N_TEXTS = 1024 };

struct pss_keeper {
    struct pss_arena *mem;
    struct pss_arena *from;     /* of the piece in work */
    struct pss_index objects;   /* copies of those of the piece */
    const struct pss_who *runs; /* those of the pod before, and their number */
    size_t n_runs;
    struct pss_str texts[N_TEXTS]; /* copied, by what slot_of says of them */
};

struct pss_keeper *
pss_keeper_new(struct pss_arena *mem)
{
    struct pss_keeper *keeper = PSS_NEW(mem, struct pss_keeper);
    keeper->mem = mem;
    return keeper;
}

static uint64_t
eight_bytes(const char *p, size_t n)
{
    uint64_t bytes = 0;
    memcpy(&bytes, p, n < sizeof bytes ? n : sizeof bytes);
    return bytes;
}

/* A few bytes tell: texts that share a slot are copied once more, and no harm is done. */
static size_t
slot_of(struct pss_str s)
{
    const uint64_t odd = 0x9e3779b97f4a7c15u;
    size_t half = s.n / 2;
    size_t last = s.n < 8 ? 0 : s.n - 8;
    uint64_t mix = eight_bytes(s.p, s.n) * odd;
    mix = (mix ^ eight_bytes(s.p + half, s.n - half)) * odd;
    mix = (mix ^ eight_bytes(s.p + last, s.n - last) ^ s.n) * odd;
    return (size_t)(mix >> 54);
}

static struct pss_str
text_of(struct pss_keeper *keeper, struct pss_str s)
{
    if (!pss_arena_has(keeper->from, s.p))
        return s;
    if (s.n == 0)
        return PSS_STR("");
    struct pss_str *known = &keeper->texts[slot_of(s)];
    if (!pss_str_eq(*known, s))
        *known = pss_arena_copy(keeper->mem, s);
    return *known;
}

static const char *
word_of(struct pss_keeper *keeper, const char *word)
{
    return word && pss_arena_has(keeper->from, word)
               ? text_of(keeper, pss_str_of(word)).p
               : word;
}

const struct pss_err *
pss_keep_err(
    struct pss_keeper *keeper, const struct pss_err *err, struct pss_arena *from)
{
    if (!err || !pss_arena_has(from, err))
        return err;
    struct pss_err *copy = PSS_NEW(keeper->mem, struct pss_err);
    *copy = *err;
    copy->message = pss_arena_copy(keeper->mem, err->message);
    return copy;
}

static const struct pss_object *
object_of(struct pss_keeper *keeper, const struct pss_object *object)
{
    if (!object)
        return NULL;
    size_t *known = pss_index_at(&keeper->objects, keeper->from, object);
    if (*known != 0)
        return (const struct pss_object *)*known;
    struct pss_object *copy = PSS_NEW(keeper->mem, struct pss_object);
    *copy = (struct pss_object){
        .api_version = text_of(keeper, object->api_version),
        .kind = text_of(keeper, object->kind),
        .space = text_of(keeper, object->space),
        .name = text_of(keeper, object->name),
        .item = text_of(keeper, object->item),
    };
    *known = (size_t)copy;
    return copy;
}

static struct pss_who
who_of(struct pss_keeper *keeper, const struct pss_who *who)
{
    struct pss_who copy = *who;
    copy.container = text_of(keeper, who->container);
    copy.named = text_of(keeper, who->named);
    copy.image = text_of(keeper, who->image);
    copy.instead = text_of(keeper, who->instead);
    copy.scratch = text_of(keeper, who->scratch);
    copy.capability = text_of(keeper, who->capability);
    for (size_t i = 0; i < who->n_reasons; i++)
        copy.reasons[i].text = text_of(keeper, who->reasons[i].text);
    return copy;
}

/* Those of the pod before, if they are the same. */
static const struct pss_who *
runs_of(struct pss_keeper *keeper, const struct pss_pod_result *pod)
{
    size_t n = pod->n_runs;
    if (n == 0)
        return NULL;
    struct pss_who *runs = PSS_NEW_N(keeper->from, struct pss_who, n);
    for (size_t i = 0; i < n; i++)
        runs[i] = who_of(keeper, &pod->runs[i]);
    if (n == keeper->n_runs && memcmp(runs, keeper->runs, n * sizeof runs[0]) == 0)
        return keeper->runs;
    struct pss_who *copy = PSS_NEW_N(keeper->mem, struct pss_who, n);
    memcpy(copy, runs, n * sizeof runs[0]);
    keeper->runs = copy;
    keeper->n_runs = n;
    return copy;
}

static void
keep_pod(struct pss_keeper *keeper, struct pss_result *whole,
    const struct pss_pod_result *pod)
{
    assert(!pod->standing && !pod->rendered);
    struct pss_pod_result copy = *pod;
    copy.object = object_of(keeper, pod->object);
    copy.path = text_of(keeper, pod->path);
    copy.policy.version = text_of(keeper, pod->policy.version);
    copy.details = text_of(keeper, pod->details);
    copy.user.from = word_of(keeper, pod->user.from);
    copy.user.source = text_of(keeper, pod->user.source);
    copy.runs = runs_of(keeper, pod);
    copy.first_finding += whole->findings.n;
    copy.cap_reasons = 0;
    copy.reasons = pod->n_reasons > 0
                       ? PSS_NEW_N(keeper->mem, struct pss_str, pod->n_reasons)
                       : NULL;
    for (size_t i = 0; i < pod->n_reasons; i++)
        copy.reasons[i] = text_of(keeper, pod->reasons[i]);
    PSS_PUSH(keeper->mem, &whole->pods, copy);
}

/* The number of a finding or pod, `base` of which stood before those of the piece. */
static size_t
number_of(size_t number, size_t base)
{
    return number == PSS_NOWHERE ? PSS_NOWHERE : number + base;
}

/* `pods` stood before those of the piece. */
static void
keep_findings(struct pss_keeper *keeper, struct pss_result *whole,
    const struct pss_result *piece, size_t pods)
{
    size_t base = whole->findings.n;
    for (size_t i = 0; i < piece->findings.n; i++) {
        const struct pss_finding *finding = &piece->findings.items[i];
        assert(!finding->rendered && finding->away.n == 0);
        struct pss_finding copy = *finding;
        copy.rule = word_of(keeper, finding->rule);
        copy.message = text_of(keeper, finding->message);
        copy.said = text_of(keeper, finding->said);
        copy.field = text_of(keeper, finding->field);
        copy.container = text_of(keeper, finding->container);
        copy.value = text_of(keeper, finding->value);
        copy.why = word_of(keeper, finding->why);
        copy.note = text_of(keeper, finding->note);
        copy.suppression.reason = text_of(keeper, finding->suppression.reason);
        copy.object = object_of(keeper, finding->object);
        copy.pod = number_of(finding->pod, pods);
        pss_finding_move(&copy, base);
        PSS_PUSH(keeper->mem, &whole->findings, copy);
    }
}

static void
keep_edits(struct pss_keeper *keeper, struct pss_result *whole,
    const struct pss_result *piece, size_t findings)
{
    for (size_t i = 0; i < piece->edits.n; i++) {
        struct pss_edit edit = piece->edits.items[i];
        edit.text = text_of(keeper, edit.text);
        edit.finding = number_of(edit.finding, findings);
        pss_edits_add(&whole->edits, edit);
    }
}

static void
keep_failures(struct pss_keeper *keeper, struct pss_failures *out,
    const struct pss_failures *failures)
{
    for (size_t i = 0; i < failures->n; i++) {
        struct pss_failure copy = failures->items[i];
        copy.err = pss_keep_err(keeper, copy.err, keeper->from);
        PSS_PUSH(keeper->mem, out, copy);
    }
}

static void
keep_rest(
    struct pss_keeper *keeper, struct pss_result *whole, const struct pss_result *piece)
{
    for (size_t i = 0; i < piece->patches.n; i++) {
        struct pss_loose_patch patch = piece->patches.items[i];
        patch.space = text_of(keeper, patch.space);
        PSS_PUSH(keeper->mem, &whole->patches, patch);
    }
    for (size_t i = 0; i < piece->foreign.n; i++)
        PSS_PUSH(
            keeper->mem, &whole->foreign, word_of(keeper, piece->foreign.items[i]));
    for (size_t i = 0; i < piece->strangers.n; i++)
        PSS_PUSH(keeper->mem, &whole->strangers,
            object_of(keeper, piece->strangers.items[i]));
    whole->n_objects += piece->n_objects;
    whole->n_foreign += piece->n_foreign;
    whole->n_patches += piece->n_patches;
    whole->templates += piece->templates;
    whole->ignored |= piece->ignored;
    if (!whole->err)
        whole->err = pss_keep_err(keeper, piece->err, keeper->from);
}

void
pss_keep(struct pss_keeper *keeper, struct pss_result *whole,
    const struct pss_result *piece, struct pss_arena *from)
{
    size_t pods = whole->pods.n;
    keeper->from = from;
    keeper->objects = (struct pss_index){0};
    for (size_t i = 0; i < piece->pods.n; i++)
        keep_pod(keeper, whole, &piece->pods.items[i]);
    keep_edits(keeper, whole, piece, whole->findings.n);
    keep_findings(keeper, whole, piece, pods);
    keep_failures(keeper, &whole->failures, &piece->failures);
    keep_failures(keeper, &whole->refused, &piece->refused);
    keep_rest(keeper, whole, piece);
}
