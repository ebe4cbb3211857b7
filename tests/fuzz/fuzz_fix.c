/* The whole program but for the file system: what it writes parses, passes, is not
 * changed by a second run, and is the input in every byte outside the edits.
 *
 * The first four bytes choose the options; the rest is the manifest. */
#include "fuzz.h"

#include <jansson.h>

#include "pss/beyond.h"
#include "pss/doc.h"
#include "pss/krm.h"
#include "pss/report.h"
#include "pss/run.h"
#include "pss/tally.h"
#include "pss/udiff.h"

enum { HEADER = 4 };

/* Two bits of the second byte. */
enum mode { FUNCTION, PLAIN, ADD_IGNORES };

/* Letters make sensible seeds; every byte means something. */
static void
choose(struct pss_opts *opts, const uint8_t *header)
{
    static const unsigned repairs[] = {
        PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE) |
            PSS_REPAIR_BIT(PSS_UNSAFE),
        PSS_REPAIR_BIT(PSS_HARDEN) | PSS_REPAIR_BIT(PSS_REPLACE),
        PSS_REPAIR_BIT(PSS_HARDEN),
        PSS_REPAIR_BIT(PSS_REPLACE),
        PSS_REPAIR_BIT(PSS_UNSAFE),
        0,
    };
    static const enum pss_user_mode users[] = {
        PSS_USER_AUTO, PSS_USER_IMAGE, PSS_USER_NUMBER};
    struct pss_fixing *fixing = &opts->fixing;
    const char *version = "latest";
    if (header[1] % 64 <= PSS_NEWEST_MINOR)
        version = pss_arena_printf(opts->mem, "v1.%d", header[1] % 64).p;
    FUZZ_CHECK(pss_version_parse(&fixing->policy, pss_str_of(version)));
    fixing->policy.level = header[0] % 5 == 1 ? PSS_BASELINE : PSS_RESTRICTED;
    fixing->repairs = repairs[header[2] % PSS_COUNT(repairs)];
    fixing->user_mode = users[header[3] % PSS_COUNT(users)];
    fixing->user = 1000;
    fixing->is_partial = header[3] / PSS_COUNT(users) % 4 == 3;
    fixing->is_function = header[1] / 64 == FUNCTION;
    fixing->adds_ignores = header[1] / 64 == ADD_IGNORES;
    fixing->ignore_reason = PSS_STR("known");
}

/* False if the options ask for a function, and the text is nothing for one. */
static bool
run(struct pss_result *result, struct pss_arena *mem, const struct pss_opts *opts,
    struct pss_str src)
{
    struct pss_opts own = *opts;
    if (opts->fixing.is_function &&
        pss_krm_read(&own, pss_doc_new(mem, "fuzz.yaml", src)))
        return false;
    struct pss_around around;
    pss_opts_around(&around, &own);
    pss_run_bytes(result, mem, &own.fixing, &around, "fuzz.yaml", src);
    return true;
}

/* The text that the edits make, put together here. */
static void
check_bytes(const struct pss_result *result, const struct pss_opts *opts)
{
    struct pss_str src = result->doc->src;
    struct pss_str text = result->text;
    size_t from = 0;
    size_t to = 0;
    for (size_t i = 0; i < result->edits.n; i++) {
        const struct pss_edit *edit = &result->edits.items[i];
        FUZZ_CHECK(edit->at >= from && edit->end >= edit->at && edit->end <= src.n);
        size_t kept = edit->at - from;
        FUZZ_CHECK(text.n - to >= kept + edit->text.n);
        FUZZ_CHECK(pss_str_eq(
            (struct pss_str){src.p + from, kept}, (struct pss_str){text.p + to, kept}));
        to += kept;
        FUZZ_CHECK(pss_str_eq(edit->text, (struct pss_str){text.p + to, edit->text.n}));
        to += edit->text.n;
        from = edit->end;
        bool is_results = opts->fixing.is_function && edit->finding == PSS_NOWHERE;
        FUZZ_CHECK(is_results || edit->finding < result->findings.n);
    }
    FUZZ_CHECK(pss_str_eq((struct pss_str){src.p + from, src.n - from},
        (struct pss_str){text.p + to, text.n - to}));
}

static bool
is_shared(const struct pss_result *result)
{
    return memchr(result->doc->src.p, '&', result->doc->src.n) != NULL;
}

/* A suppression of nothing goes, whatever becomes of the pod. */
static bool
is_of_ignore(const struct pss_result *result, size_t finding)
{
    return finding < result->findings.n &&
           pss_str_eq(pss_str_of(result->findings.items[finding].rule),
               PSS_STR("unused-ignore"));
}

/* A custom kind may make several pods. */
static bool
has_edited_pod(const struct pss_result *result, const struct pss_node *root)
{
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (pod->is_edited && pod->object && pod->object->root == root)
            return true;
    }
    return false;
}

/* No edit lies in an object of which no pod is edited, unless an anchor may lead there.
 * Comments that suppress are not edits of a pod. */
static void
check_untouched(const struct pss_result *result, const struct pss_opts *opts)
{
    if (opts->fixing.adds_ignores)
        return;
    if (result->doc->src.n == 0 || is_shared(result))
        return;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        if (!pod->object || has_edited_pod(result, pod->object->root))
            continue;
        struct pss_span span = pod->object->root->span;
        for (size_t j = 0; j < result->edits.n; j++) {
            const struct pss_edit *edit = &result->edits.items[j];
            FUZZ_CHECK(edit->end <= span.at || edit->at >= span.end ||
                       is_of_ignore(result, edit->finding));
        }
    }
}

static void
check_findings(const struct pss_result *result, const struct pss_opts *opts)
{
    for (size_t i = 0; i < result->findings.n; i++) {
        const struct pss_finding *finding = &result->findings.items[i];
        FUZZ_CHECK(finding->span.at <= finding->span.end);
        FUZZ_CHECK(finding->span.end <= result->doc->src.n);
        /* JSON 6902 is of no pod here; what suppresses may stand outside of all. */
        bool is_of_patch = finding->pod == PSS_NOWHERE && !is_of_ignore(result, i);
        FUZZ_CHECK(finding->pod == PSS_NOWHERE || finding->pod < result->pods.n);
        bool is_left =
            finding->outcome == PSS_LEFT || finding->outcome == PSS_SUPPRESSED;
        bool may_edit = !is_of_patch || opts->fixing.adds_ignores;
        FUZZ_CHECK(!is_of_patch || is_left);
        FUZZ_CHECK(may_edit || !finding->has_edit);
        FUZZ_CHECK(
            finding->edit_of == PSS_NOWHERE || finding->edit_of < result->findings.n);
        FUZZ_CHECK(finding->message.n > 0);
    }
    for (size_t i = 0; i < result->failures.n; i++) {
        const struct pss_err *err = result->failures.items[i].err;
        if (err->code == PSS_ERR_BUG)
            fprintf(stderr, "%.*s\n", PSS_FMT(err->message));
        FUZZ_CHECK(err->code != PSS_ERR_BUG);
        FUZZ_CHECK(err->at == PSS_ERR_NOWHERE || err->at <= result->doc->src.n);
    }
}

/* A second run finds what the first has promised, and nothing to do. */
static void
check_again(const struct pss_result *first, const struct pss_opts *opts)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_result second = {0};
    struct pss_str src = fuzz_text(mem, (const uint8_t *)first->text.p, first->text.n);
    FUZZ_CHECK(run(&second, mem, opts, src));
    FUZZ_CHECK(second.edits.n == 0);
    FUZZ_CHECK(second.documents == first->documents);
    FUZZ_CHECK(second.templates == first->templates);
    FUZZ_CHECK(second.failures.n == first->failures.n);
    FUZZ_CHECK(second.pods.n == first->pods.n);
    bool is_judged_alike = !opts->fixing.adds_ignores; /* else less is left to say */
    for (size_t i = 0; is_judged_alike && i < first->pods.n; i++) {
        const struct pss_pod_result *was = &first->pods.items[i];
        const struct pss_pod_result *is = &second.pods.items[i];
        if (was->outcome == PSS_FIXABLE)
            FUZZ_CHECK(is->outcome == PSS_COMPLIANT || is->outcome == PSS_SUPPRESSED);
        else if (is->outcome == PSS_COMPLIANT) /* --partial was enough */
            FUZZ_CHECK(was->outcome == PSS_COMPLIANT || was->is_edited);
        else
            FUZZ_CHECK(is->outcome == was->outcome);
        if (!was->is_edited && !is_shared(first))
            FUZZ_CHECK(is->n_findings == was->n_findings);
    }
    pss_arena_release(mem);
}

/* One JSON value, or one per line. */
static void
check_json(struct pss_str text, bool is_lines)
{
    for (size_t at = 0; at < text.n;) {
        size_t end = is_lines ? pss_line_end(text, at) : text.n;
        json_t *json = json_loadb(text.p + at, end - at, JSON_REJECT_DUPLICATES, NULL);
        FUZZ_CHECK(json);
        json_decref(json);
        at = end + is_lines;
    }
}

/* UTF-8 in which nothing steers a terminal. */
static void
check_clean(struct pss_str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t n = pss_str_utf8((struct pss_str){text.p + at, text.n - at});
        FUZZ_CHECK(n > 0);
        unsigned char c = (unsigned char)text.p[at];
        FUZZ_CHECK((c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t');
        at += n;
    }
}

/* One format and the diff, to their end. */
static void
check_report(
    const struct pss_result *result, const struct pss_opts *opts, size_t format)
{
    struct pss_buf out = {0};
    struct pss_tally tally = {0};
    pss_tally_add(&tally, result);
    struct pss_report report = {
        .writer = pss_writer_at(format),
        .tally = &tally,
        .policy = opts->fixing.policy,
        .is_blocks = opts->fixing.is_partial,
        .is_verbose = true,
    };
    pss_report_begin(&out, &report);
    pss_report_file(&out, &report, result);
    pss_report_end(&out, &report);
    struct pss_str name = pss_str_of(report.writer->name);
    bool is_lines = pss_str_is(name, "jsonl") || pss_str_is(name, "rdjsonl");
    bool is_json = pss_str_is(name, "json") || pss_str_is(name, "sarif") ||
                   pss_str_is(name, "rdjson") || pss_str_is(name, "gitlab");
    if (is_json || is_lines)
        check_json(pss_buf_str(&out), is_lines);
    check_clean(pss_buf_str(&out));
    pss_report_release(&report);
    out.n = 0;
    pss_udiff_write(
        &out, PSS_STR("fuzz.yaml"), result->doc->src, &result->edits, false);
    FUZZ_CHECK((out.n > 0) == !pss_str_eq(result->doc->src, result->text));
    pss_buf_release(&out);
}

static size_t
count_formats(void)
{
    size_t n = 0;
    while (pss_writer_at(n))
        n++;
    return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < HEADER)
        return 0;
    struct pss_arena *mem = pss_arena_new();
    struct pss_opts opts = {.mem = mem};
    choose(&opts, data);
    struct pss_result result = {0};
    struct pss_str src = fuzz_text(mem, data + HEADER, size - HEADER);
    if (!run(&result, mem, &opts, src)) {
        pss_arena_release(mem);
        return 0;
    }
    check_findings(&result, &opts);
    check_bytes(&result, &opts);
    check_untouched(&result, &opts);
    if (result.edits.n > 0)
        check_again(&result, &opts);
    check_report(&result, &opts, data[2] / 6 % count_formats());
    pss_arena_release(mem);
    return 0;
}
