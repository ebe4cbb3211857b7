/* Programs that are run: what they get, what they give, and that they end. */
#include "scratch.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>

#include "pss/signals.h"
#include "pss/spawn.h"

static const char *const few[] = {"PATH=/usr/bin:/bin", "WORD=a b", NULL};

static int
setup(void **state)
{
    (void)state;
    return scratch_enter();
}

/* A script with room for what it prints and time to print it. */
static struct pss_spawn
shell(const char *const *args)
{
    return (struct pss_spawn){.program = "/bin/sh",
        .args = args,
        .environment = few,
        .most_out = 1 << 24,
        .most_err = 1 << 16,
        .milliseconds = 60 * 1000};
}

#define SCRIPT(text) ((const char *const[]){"sh", "-c", text, NULL})

static struct pss_spawned
run(const struct pss_spawn *what)
{
    struct pss_spawned out;
    pss_spawn(&out, scratch.mem, what);
    return out;
}

static void
rest(long milliseconds)
{
    nanosleep(
        &(struct timespec){milliseconds / 1000, milliseconds % 1000 * 1000000}, NULL);
}

static bool
is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

static void
both_outputs_and_the_status_come_back(void **state)
{
    (void)state;
    const char *const args[] = {"sh", "-c", "printf '%s|' \"$@\"; echo no >&2; exit 3",
        "sh", "a b", "$(touch made)", "-x", NULL};
    struct pss_spawn what = shell(args);
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_int_equal(out.status, 3);
    assert_true(pss_str_is(out.out, "a b|$(touch made)|-x|"));
    assert_true(pss_str_is(out.err, "no\n"));
    assert_int_equal(out.out.p[out.out.n + 63], 0);
    assert_false(is_there("made"));
}

static void
a_signal_makes_the_status(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("kill -9 $$"));
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_int_equal(out.status, 128 + SIGKILL);
}

static void
the_environment_is_the_given_one(void **state)
{
    (void)state;
    assert_int_equal(setenv("PSS_TEST_OTHER", "x", 1), 0);
    struct pss_spawn what = shell(SCRIPT("echo \"$WORD,$PSS_TEST_OTHER\""));
    assert_true(pss_str_is(run(&what).out, "a b,\n"));
}

static void
it_runs_in_the_given_directory(void **state)
{
    (void)state;
    assert_int_equal(mkdir("there", 0755), 0);
    struct pss_spawn what = shell(SCRIPT("pwd"));
    what.dir = "there";
    assert_true(pss_str_ends(run(&what).out, PSS_STR("/there\n")));
}

static void
without_an_input_stdin_is_empty(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("cat; echo end"));
    assert_true(pss_str_is(run(&what).out, "end\n"));
    what.input = PSS_STR("");
    assert_true(pss_str_is(run(&what).out, "end\n"));
}

/* More than a pipe holds, both ways at the same time. */
static void
a_long_input_comes_back(void **state)
{
    (void)state;
    size_t n = 3 << 20;
    char *text = pss_alloc(scratch.mem, n);
    for (size_t i = 0; i < n; i++)
        text[i] = (char)('a' + i % 26);
    struct pss_spawn what = shell(SCRIPT("cat"));
    what.input = (struct pss_str){text, n};
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_true(pss_str_eq(out.out, what.input));
}

static void
an_input_that_nobody_reads_is_no_error(void **state)
{
    (void)state;
    size_t n = 3 << 20;
    struct pss_spawn what = shell(SCRIPT("exec <&-; echo done"));
    what.input = (struct pss_str){pss_alloc(scratch.mem, n), n};
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_true(pss_str_is(out.out, "done\n"));
}

static void
the_time_limit_ends_all_that_it_started(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("(sleep 1; touch late) & echo on; sleep 100"));
    what.milliseconds = 300;
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_TIMED_OUT);
    assert_int_equal(out.status, 128 + SIGKILL);
    rest(1200);
    assert_false(is_there("late"));
}

static void
the_time_limit_holds_behind_closed_pipes(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("exec >&- 2>&-; sleep 100"));
    what.milliseconds = 200;
    assert_int_equal(run(&what).end, PSS_SPAWN_TIMED_OUT);
}

static void
too_much_output_ends_it(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("while :; do echo 123456789; done"));
    what.most_out = 1000;
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_FLOODED);
    assert_int_equal(out.out.n, 1001);
}

static void
the_last_byte_of_the_limit_is_fine(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("printf 1234"));
    what.most_out = 4;
    assert_int_equal(run(&what).end, PSS_SPAWN_ENDED);
    what.most_out = 3;
    assert_int_equal(run(&what).end, PSS_SPAWN_FLOODED);
}

static void
too_many_complaints_are_dropped(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("i=0; while [ $i -lt 9999 ]; do echo $i >&2; "
                                         "i=$((i + 1)); done; echo end"));
    what.most_err = 10;
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_true(pss_str_is(out.out, "end\n"));
    assert_true(pss_str_is(out.err, "0\n1\n2\n3\n4\n"));
}

static void
what_it_leaves_behind_is_killed(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("(sleep 1; touch left) & echo end"));
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_true(pss_str_is(out.out, "end\n"));
    rest(1200);
    assert_false(is_there("left"));
}

/* One that leaves the process group keeps the pipes open. Nobody waits for it. */
static void
a_daemon_is_not_waited_for(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("setsid sleep 4 & echo end"));
    what.milliseconds = 3000;
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_ENDED);
    assert_true(pss_str_is(out.out, "end\n"));
}

static void
what_is_not_there_does_not_start(void **state)
{
    (void)state;
    struct pss_spawn what = shell(SCRIPT("true"));
    what.program = "/none/such";
    struct pss_spawned out = run(&what);
    assert_int_equal(out.end, PSS_SPAWN_NOT_STARTED);
    assert_int_equal(out.error, ENOENT);
}

static void
a_program_is_found_by_absolute_directories_alone(void **state)
{
    (void)state;
    const char *before = pss_arena_copy(scratch.mem, pss_str_of(getenv("PATH"))).p;
    assert_int_equal(mkdir("bin", 0755), 0);
    scratch_put("bin/tool", "#!/bin/sh\n");
    assert_int_equal(chmod("bin/tool", 0755), 0);
    assert_int_equal(setenv("PATH", "bin::.", 1), 0);
    assert_null(pss_spawn_find(scratch.mem, "tool"));
    struct pss_str path = pss_arena_printf(scratch.mem, "bin:%s/bin", scratch.top);
    assert_int_equal(setenv("PATH", path.p, 1), 0);
    const char *found = pss_spawn_find(scratch.mem, "tool");
    assert_non_null(found);
    assert_int_equal(found[0], '/');
    assert_int_equal(chmod("bin/tool", 0644), 0);
    if (geteuid() != 0)
        assert_null(pss_spawn_find(scratch.mem, "tool"));
    assert_int_equal(setenv("PATH", before, 1), 0);
}

static void *
run_many(void *context)
{
    size_t *n_good = context;
    struct pss_arena *mem = pss_arena_new();
    for (int i = 0; i < 20; i++) {
        char word[16];
        snprintf(word, sizeof(word), "%d\n", i);
        struct pss_spawn what = shell(SCRIPT("cat"));
        what.input = pss_str_of(word);
        struct pss_spawned out;
        pss_spawn(&out, mem, &what);
        *n_good += out.end == PSS_SPAWN_ENDED && pss_str_is(out.out, word);
    }
    pss_arena_release(mem);
    return NULL;
}

static void
threads_run_programs_side_by_side(void **state)
{
    (void)state;
    pthread_t threads[8];
    size_t n_good[8] = {0};
    for (size_t i = 0; i < 8; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, run_many, &n_good[i]), 0);
    for (size_t i = 0; i < 8; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(n_good[i], 20);
    }
}

static void
a_signal_that_ends_the_run_ends_the_program(void **state)
{
    (void)state;
    pid_t child = fork();
    if (child == 0) {
        pss_signals_catch();
        struct pss_spawn what =
            shell(SCRIPT("touch ready; sleep 1; touch survived; sleep 100"));
        run(&what);
        _exit(0);
    }
    assert_true(child > 0);
    for (int i = 0; i < 1000 && !is_there("ready"); i++)
        rest(10);
    assert_true(is_there("ready"));
    assert_int_equal(kill(child, SIGTERM), 0);
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    rest(1300);
    assert_false(is_there("survived"));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_outputs_and_the_status_come_back),
        cmocka_unit_test(a_signal_makes_the_status),
        cmocka_unit_test(the_environment_is_the_given_one),
        cmocka_unit_test(it_runs_in_the_given_directory),
        cmocka_unit_test(without_an_input_stdin_is_empty),
        cmocka_unit_test(a_long_input_comes_back),
        cmocka_unit_test(an_input_that_nobody_reads_is_no_error),
        cmocka_unit_test(the_time_limit_ends_all_that_it_started),
        cmocka_unit_test(the_time_limit_holds_behind_closed_pipes),
        cmocka_unit_test(too_much_output_ends_it),
        cmocka_unit_test(the_last_byte_of_the_limit_is_fine),
        cmocka_unit_test(too_many_complaints_are_dropped),
        cmocka_unit_test(what_it_leaves_behind_is_killed),
        cmocka_unit_test(a_daemon_is_not_waited_for),
        cmocka_unit_test(what_is_not_there_does_not_start),
        cmocka_unit_test(a_program_is_found_by_absolute_directories_alone),
        cmocka_unit_test(threads_run_programs_side_by_side),
        cmocka_unit_test(a_signal_that_ends_the_run_ends_the_program),
    };
    return cmocka_run_group_tests(tests, setup, scratch_leave);
}
