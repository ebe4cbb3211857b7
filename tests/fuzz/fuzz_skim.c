/* What the prefilter passes over the parser has to find sound and empty: all that a run
 * reports is the same with and without it. The skimmer's events make the same tree as
 * libfyaml's. And the quick forms of the look at the bytes give what the plain forms
 * give. */
#include "fuzz.h"

#include "pss/beyond.h"
#include "pss/report.h"
#include "pss/run.h"
#include "pss/skim.h"
#include "pss/tally.h"
#include "pss/tree.h"
#include "pss/until.h"

/* Everything that two writers print of a run. */
static struct pss_str
report(
    struct pss_arena *mem, const struct pss_result *result, const struct pss_opts *opts)
{
    struct pss_buf out = {0};
    for (size_t i = 0; i < 2; i++) {
        struct pss_tally tally = {0};
        pss_tally_add(&tally, result);
        struct pss_report report = {
            .writer = pss_writer_at(i),
            .tally = &tally,
            .policy = opts->fixing.policy,
            .is_verbose = true,
        };
        pss_report_begin(&out, &report);
        pss_report_file(&out, &report, result);
        pss_report_end(&out, &report);
        pss_report_release(&report);
    }
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static void
run(struct pss_result *result, struct pss_opts *opts, struct pss_str src, bool is_found)
{
    struct pss_around around;
    pss_opts_around(&around, opts);
    around.is_found = is_found;
    pss_run_bytes(result, opts->mem, &opts->fixing, &around, "fuzz.yaml", src);
}

static void
check_prefilter(struct pss_arena *mem, struct pss_str src, bool is_found)
{
    struct pss_opts opts = {.mem = mem};
    FUZZ_CHECK(pss_version_parse(&opts.fixing.policy, PSS_STR("latest")));
    opts.fixing.policy.level = PSS_RESTRICTED;
    struct pss_result with = {0};
    struct pss_result without = {0};
    run(&with, &opts, src, is_found);
    opts.fixing.is_unfiltered = true;
    run(&without, &opts, src, is_found);
    FUZZ_CHECK(with.documents == without.documents);
    FUZZ_CHECK(with.n_objects == without.n_objects);
    FUZZ_CHECK(with.n_foreign == without.n_foreign);
    FUZZ_CHECK(with.templates == without.templates);
    FUZZ_CHECK(with.failures.n == without.failures.n);
    FUZZ_CHECK(with.refused.n == without.refused.n);
    FUZZ_CHECK(with.foreign.n == without.foreign.n);
    for (size_t i = 0; i < with.foreign.n; i++)
        FUZZ_CHECK(strcmp(with.foreign.items[i], without.foreign.items[i]) == 0);
    FUZZ_CHECK(pss_str_eq(with.text, without.text));
    FUZZ_CHECK(pss_str_eq(report(mem, &with, &opts), report(mem, &without, &opts)));
}

static bool
is_same_node(const struct pss_node *a, const struct pss_node *b)
{
    return a->kind == b->kind && a->style == b->style && a->is_merge == b->is_merge &&
           a->has_merges == b->has_merges && a->has_props == b->has_props &&
           a->n == b->n && a->span.at == b->span.at && a->span.end == b->span.end &&
           a->lead == b->lead && a->colon == b->colon && a->comma == b->comma;
}

/* The skimmer's events make the tree that libfyaml's events make. */
static void
check_tree(struct pss_doc *doc, const struct pss_chunk *chunk)
{
    struct pss_tree quick;
    struct pss_tree slow;
    doc->is_slow = false;
    const struct pss_err *err = pss_tree_parse(&quick, doc, chunk);
    doc->is_slow = true;
    const struct pss_err *slow_err = pss_tree_parse(&slow, doc, chunk);
    FUZZ_CHECK((err == NULL) == (slow_err == NULL));
    if (err) {
        FUZZ_CHECK(
            err->at == slow_err->at && pss_str_eq(err->message, slow_err->message));
        return;
    }
    FUZZ_CHECK(quick.n == slow.n && quick.has_comments == slow.has_comments);
    FUZZ_CHECK(quick.has_aliases == slow.has_aliases);
    const struct pss_node *b = slow.root;
    for (const struct pss_node *a = quick.root; a; a = pss_node_after(a, quick.root)) {
        FUZZ_CHECK(b && is_same_node(a, b) && !a->key == !b->key);
        FUZZ_CHECK(!a->key || is_same_node(a->key, b->key));
        b = pss_node_after(b, slow.root);
    }
    FUZZ_CHECK(!b);
}

/* What the cutter says of a value of JSON, the skimmer says, too. */
static void
check_mute(const struct pss_doc *doc, struct pss_chunk chunk)
{
    struct pss_skim skim;
    if (!chunk.is_mute || !pss_skim_chunk(&skim, doc, &chunk))
        return;
    chunk.is_mute = false;
    FUZZ_CHECK(pss_skim_chunk(&skim, doc, &chunk));
    FUZZ_CHECK(skim.has_text && skim.kind.n == 0 && skim.api_version.n == 0);
    FUZZ_CHECK(!skim.has_items && !skim.has_patches);
}

static void
check_trees(struct pss_arena *mem, struct pss_str src)
{
    struct pss_doc *doc = pss_doc_new(mem, "fuzz.yaml", src);
    struct pss_chunks chunks;
    if (pss_cut(&chunks, doc))
        return;
    for (size_t i = 0; i < chunks.n; i++) {
        check_mute(doc, chunks.items[i]);
        check_tree(doc, &chunks.items[i]);
    }
}

static void
check_looks(struct pss_str src)
{
    for (size_t at = 0; at < src.n && at < 40; at++) {
        struct pss_str part = {src.p + at, src.n - at};
        FUZZ_CHECK(pss_look_at(part) == pss_look_at_each(part));
        FUZZ_CHECK(pss_until(src.p, at, src.n, '\n', ':', '#') ==
                   pss_until_plain(src.p, at, src.n, '\n', ':', '#'));
        FUZZ_CHECK(pss_until_special(src.p, at, src.n) ==
                   pss_until_special_plain(src.p, at, src.n));
        FUZZ_CHECK(
            pss_past(src.p, at, src.n, ' ') == pss_past_plain(src.p, at, src.n, ' '));
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_arena *mem = pss_arena_new();
    struct pss_str src = fuzz_text(mem, data, size);
    check_looks(src);
    check_trees(mem, src);
    check_prefilter(mem, src, false);
    check_prefilter(mem, src, true);
    pss_arena_release(mem);
    return 0;
}
