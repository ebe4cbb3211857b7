/* What the prefilter passes over the parser has to find sound and empty: all that a run
 * reports is the same with and without it. And the quick forms of the look at the bytes
 * give what the plain forms give. */
#include "fuzz.h"

#include "pss/beyond.h"
#include "pss/doc.h"
#include "pss/report.h"
#include "pss/run.h"
#include "pss/tally.h"
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

static void
check_looks(struct pss_str src)
{
    for (size_t at = 0; at < src.n && at < 40; at++) {
        struct pss_str part = {src.p + at, src.n - at};
        FUZZ_CHECK(pss_look_at(part) == pss_look_at_each(part));
        FUZZ_CHECK(pss_until(src.p, at, src.n, '\n', ':', '#') ==
                   pss_until_plain(src.p, at, src.n, '\n', ':', '#'));
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
    check_prefilter(mem, src, false);
    check_prefilter(mem, src, true);
    pss_arena_release(mem);
    return 0;
}
