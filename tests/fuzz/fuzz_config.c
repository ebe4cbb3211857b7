/* A configuration: whatever the text says, there is a sentence with a place in it, or
 * there are options that go together; applying it again changes nothing. */
#include "fuzz.h"

#include "pss/config.h"
#include "pss/parser.h"
#include "pss/refuse.h"

static struct pss_opts
defaults(struct pss_arena *mem)
{
    const char *argv[] = {"pss-fix"};
    struct pss_opts opts;
    FUZZ_CHECK(!pss_opts_parse(&opts, mem, 1, argv));
    return opts;
}

static void
check_opts(const struct pss_opts *opts)
{
    FUZZ_CHECK(opts->fixing.policy.minor <= PSS_NEWEST_MINOR);
    FUZZ_CHECK((opts->fixing.repairs & PSS_REPAIR_BIT(PSS_MANUAL)) == 0);
    FUZZ_CHECK(opts->fixing.user >= 0);
    for (size_t i = 0; i < opts->select.n; i++)
        FUZZ_CHECK(opts->select.items[i].n > 0);
    pss_opts_selects(opts, "privileged");
    /* Each glob was looked at; only all of them together may be too many. */
    const struct pss_globs *globs = NULL;
    const struct pss_err *err =
        pss_globs_new(&globs, opts->mem, opts->exclude.items, opts->exclude.n);
    if (!err)
        pss_globs_match(globs, PSS_STR("charts/x/[y]/"));
    FUZZ_CHECK(!err || opts->exclude.n > 1);
}

static void
apply(struct pss_arena *mem, const struct pss_node *root, enum pss_config_source source)
{
    struct pss_opts opts = defaults(mem);
    const struct pss_err *err = pss_config_apply(&opts, root, source);
    if (err) {
        FUZZ_CHECK(err->code == PSS_ERR_USAGE);
        FUZZ_CHECK(err->message.n > 0);
        FUZZ_CHECK(err->at <= root->doc->src.n);
        return;
    }
    check_opts(&opts);
    size_t n_ignored = opts.ignore.n;
    struct pss_fixing before = opts.fixing;
    FUZZ_CHECK(!pss_config_apply(&opts, root, source));
    FUZZ_CHECK(opts.ignore.n == n_ignored);
    FUZZ_CHECK(opts.fixing.policy.level == before.policy.level);
    FUZZ_CHECK(opts.fixing.policy.minor == before.policy.minor);
    FUZZ_CHECK(opts.fixing.repairs == before.repairs);
    FUZZ_CHECK(opts.fixing.user == before.user);
    FUZZ_CHECK(opts.fixing.is_partial == before.is_partial);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pss_arena *mem = pss_arena_new();
    const struct pss_doc *doc =
        pss_doc_new(mem, "dir/.pss-fix", fuzz_text(mem, data, size));
    struct pss_chunks chunks = {0};
    struct pss_tree tree = {0};
    if (!pss_cut(&chunks, doc) && chunks.n > 0 &&
        !pss_tree_parse(&tree, doc, &chunks.items[0]) && !pss_refuse(&tree) &&
        tree.root) {
        apply(mem, tree.root, PSS_CONFIG_FILE);
        apply(mem, tree.root, PSS_CONFIG_FUNCTION);
    }
    pss_arena_release(mem);
    return 0;
}
