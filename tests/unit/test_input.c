/* Inputs: what was read once is what everyone reads, whatever becomes of the file. */
#include "scratch.h"

#include "../../src/app/inputs.h"
#include "pss/parser.h"

#define SPACE "apiVersion: v1\nkind: Namespace\nmetadata: {name: web}\n"
#define OTHER "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n"

static int
set_up(void **state)
{
    (void)state;
    return scratch_enter();
}

/* The file is another one from now on. */
static void
replace(const char *path, const char *text)
{
    scratch_put("new", text);
    assert_int_equal(rename("new", path), 0);
}

static void
assert_reads(const struct pss_input *input, const char *wanted)
{
    struct pss_file file;
    assert_null(pss_input_read(&file, scratch.mem, NULL, input));
    assert_str(file.bytes, wanted);
}

static void
test_not_held(void **state)
{
    (void)state;
    scratch_put("a.yaml", "old");
    struct pss_input input = pss_input_of_file("a.yaml", false);
    assert_reads(&input, "old");
    replace("a.yaml", "new");
    assert_reads(&input, "new");
}

static void
test_held(void **state)
{
    (void)state;
    scratch_put("a.yaml", "old");
    struct pss_input input = pss_input_of_file("a.yaml", false);
    pss_input_hold(&input);
    replace("a.yaml", "new");
    pss_input_hold(&input);
    assert_reads(&input, "old");
    pss_input_drop(&input);
    assert_reads(&input, "new");
}

/* A decision about the old bytes is not written over the new ones. */
static void
test_held_is_not_written(void **state)
{
    (void)state;
    scratch_put("a.yaml", "old");
    struct pss_input input = pss_input_of_file("a.yaml", false);
    pss_input_hold(&input);
    replace("a.yaml", "new");
    struct pss_str note = PSS_STR("");
    struct pss_writing how = {.mem = scratch.mem, .note = &note};
    assert_non_null(input.write(&how, &input.file, PSS_STR("edited")));
    pss_input_drop(&input);
    assert_reads(&input, "new");
}

static void
test_held_error(void **state)
{
    (void)state;
    struct pss_input input = pss_input_of_file("a.yaml", false);
    struct pss_file file;
    pss_input_hold(&input);
    scratch_put("a.yaml", "it is there now");
    assert_non_null(pss_input_read(&file, scratch.mem, NULL, &input));
    pss_input_drop(&input);
}

static void
test_stdin_is_written_to_stdout(void **state)
{
    (void)state;
    struct pss_input input = pss_input_of_stdin("stdin");
    struct pss_buf out = {0};
    struct pss_writing how = {.mem = scratch.mem, .out = &out};
    assert_null(input.write(&how, &input.file, PSS_STR("edited")));
    assert_str(pss_buf_str(&out), "edited");
    pss_buf_release(&out);
}

/* Gathers with an option; a letter for each input: `h` for one that is held. */
static void
assert_held(const char *option, const char *wanted)
{
    struct pss_opts opts;
    const char *argv[] = {"pss-fix", option};
    assert_null(pss_opts_parse(&opts, scratch.mem, 2, argv));
    struct pss_input items[] = {pss_input_of_file("space.yaml", false),
        pss_input_of_file("other.yaml", false),
        pss_input_of_file("missing.yaml", false)};
    struct pss_inputs inputs = {.items = items, .n = PSS_COUNT(items)};
    char got[PSS_COUNT(items) + 1] = "";
    scratch_put("space.yaml", SPACE);
    scratch_put("other.yaml", OTHER);
    for (size_t i = 0; i < inputs.n; i++)
        items[i].opts = &opts;
    assert_null(pss_inputs_gather(&inputs, &opts));
    for (size_t i = 0; i < inputs.n; i++)
        got[i] = items[i].mem ? 'h' : '-';
    assert_string_equal(got, wanted);
    replace("space.yaml", OTHER);
    assert_reads(&items[0], items[0].mem ? SPACE : OTHER);
    pss_inputs_release(&inputs);
}

/* Memory stays bounded where Namespaces do not matter, and where they do, only their
 * files and what cannot be read stay. */
static void
test_gathering_holds(void **state)
{
    (void)state;
    assert_held("--level=restricted", "---");
    assert_held("--level=namespace", "h-h");
    assert_held("--label-namespaces=enforce=baseline", "hhh");
    assert_held("--readiness", "hhh");
}

#define IN_SCRATCH(test) cmocka_unit_test_setup_teardown(test, set_up, scratch_leave)

int
main(void)
{
    const struct CMUnitTest tests[] = {
        IN_SCRATCH(test_not_held),
        IN_SCRATCH(test_held),
        IN_SCRATCH(test_held_is_not_written),
        IN_SCRATCH(test_held_error),
        IN_SCRATCH(test_stdin_is_written_to_stdout),
        IN_SCRATCH(test_gathering_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
