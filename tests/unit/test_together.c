/* Options that need or exclude each other: each row of the table is enforced, and stands in
 * the manual. */
#include "unit.h"

#include "pss/buf.h"
#include "pss/help.h"
#include "pss/option.h"
#include "pss/parser.h"
#include "pss/together.h"

enum { MOST_WORDS = 8 };

struct command {
    struct pss_arena *mem;
    const char *argv[MOST_WORDS];
    int argc;
};

static struct command
command_new(void)
{
    return (struct command){.mem = pss_arena_new(), .argv = {"pss-fix"}, .argc = 1};
}

/* A value that the option takes, and that is not the one which goes with everything. */
static const char *
value_for(const struct pss_option_face *face)
{
    static const struct {
        const char *name;
        const char *value;
    } fitting[] = {
        {"format", "json"},
        {"report", "json:x.json"},
        {"label-namespaces", "enforce=baseline"},
        {"select", "privileged"},
        {"ignore", "privileged"},
        {"explain", "privileged"},
        {"top", "3"},
        {"policy-version", "v1.30"},
        {"run-as-user", "5"},
    };
    for (size_t i = 0; i < PSS_COUNT(fitting); i++)
        if (strcmp(face->name, fitting[i].name) == 0)
            return fitting[i].value;
    return face->values[0] == '@' ? "x" : face->values;
}

/* Adds an option with a value, the first word of its values. */
static void
command_add(struct command *command, const char *name)
{
    const struct pss_option *option = pss_option_find(pss_str_of(name));
    const char *word = name;
    if (strcmp(name, "files") == 0) {
        word = "a.yaml";
    } else if (option && pss_option_needs_value(&option->face)) {
        const char *value = value_for(&option->face);
        word = pss_arena_printf(
            command->mem, "--%s=%.*s", name, (int)strcspn(value, " "), value)
                   .p;
    } else if (option) {
        word = pss_arena_printf(command->mem, "--%s", name).p;
    }
    assert_true(command->argc < MOST_WORDS);
    command->argv[command->argc++] = word;
}

/* The i-th word of a list with blanks; NULL past the end. */
static const char *
word_at(struct pss_arena *mem, const char *words, size_t i)
{
    for (; i > 0 && *words != '\0'; i--) {
        words += strcspn(words, " ");
        words += strspn(words, " ");
    }
    size_t n = strcspn(words, " ");
    return n > 0 ? pss_arena_printf(mem, "%.*s", (int)n, words).p : NULL;
}

/* Adds an option and all that it needs. */
static void
command_add_whole(struct command *command, const char *name)
{
    command_add(command, name);
    for (size_t i = 0; pss_together_at(i); i++) {
        const struct pss_together *row = pss_together_at(i);
        if (row->kind == PSS_NEEDS && strcmp(row->option, name) == 0)
            command_add_whole(command, word_at(command->mem, row->others, 0));
    }
}

/* The message that refuses the command; NULL if it is accepted. */
static const char *
refusal(struct command *command)
{
    struct pss_opts opts;
    const struct pss_err *err =
        pss_opts_parse(&opts, command->mem, command->argc, command->argv);
    return err ? pss_arena_printf(command->mem, "%.*s", PSS_FMT(err->message)).p : NULL;
}

static bool
is_name(const char *name)
{
    return strcmp(name, "-") == 0 || strcmp(name, "files") == 0 ||
           pss_option_find(pss_str_of(name));
}

static void
rows_name_options(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; pss_together_at(i); i++) {
        const struct pss_together *row = pss_together_at(i);
        assert_true(is_name(row->option));
        assert_non_null(word_at(mem, row->others, 0));
        for (size_t k = 0; word_at(mem, row->others, k); k++)
            if (!is_name(word_at(mem, row->others, k)))
                fail_msg("%s: %s", row->option, word_at(mem, row->others, k));
    }
    pss_arena_release(mem);
}

static void
needs_are_enforced(void **state)
{
    (void)state;
    for (size_t i = 0; pss_together_at(i); i++) {
        const struct pss_together *row = pss_together_at(i);
        if (row->kind != PSS_NEEDS)
            continue;
        struct command alone = command_new();
        command_add(&alone, row->option);
        const char *message = refusal(&alone);
        if (!message || !strstr(message, row->option) ||
            !strstr(message, word_at(alone.mem, row->others, 0)))
            fail_msg("--%s alone: %s", row->option, message ? message : "accepted");
        struct command whole = command_new();
        command_add_whole(&whole, row->option);
        message = refusal(&whole);
        if (message)
            fail_msg("--%s with what it needs: %s", row->option, message);
        pss_arena_release(alone.mem);
        pss_arena_release(whole.mem);
    }
}

/* A name as messages and the manual show it. */
static const char *
shown(const char *name)
{
    return strcmp(name, "files") == 0 ? "PATH" : name;
}

static void
check_exclusion(const struct pss_together *row, const char *other, bool is_swapped)
{
    struct command command = command_new();
    command_add_whole(&command, is_swapped ? other : row->option);
    command_add_whole(&command, is_swapped ? row->option : other);
    const char *message = refusal(&command);
    if (!message || !strstr(message, shown(other)) || !strstr(message, row->option))
        fail_msg("%s with %s: %s", row->option, other, message ? message : "accepted");
    pss_arena_release(command.mem);
}

static void
exclusions_are_enforced(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    for (size_t i = 0; pss_together_at(i); i++) {
        const struct pss_together *row = pss_together_at(i);
        for (size_t k = 0; row->kind == PSS_EXCLUDES; k++) {
            const char *other = word_at(mem, row->others, k);
            if (!other)
                break;
            check_exclusion(row, other, false);
            check_exclusion(row, other, true);
        }
    }
    pss_arena_release(mem);
}

static void
exempt_values_go(void **state)
{
    (void)state;
    struct command command = command_new();
    command_add(&command, "diff");
    command.argv[command.argc++] = "--format=json";
    command.argv[command.argc++] = "--format=text";
    assert_null(refusal(&command));
    pss_arena_release(command.mem);
}

/* What the manual says of an option, without the backslashes of its dashes. */
static const char *
manual_of(struct pss_arena *mem, const char *page, const char *name)
{
    const char *head = pss_arena_printf(mem, "Fl -%s", name).p;
    size_t n = strlen(head);
    const char *at = strstr(page, head);
    while (at && at[n] != '\n' && at[n] != ' ')
        at = strstr(at + n, head);
    assert_non_null(at);
    const char *end = strstr(at, "\n.");
    struct pss_buf text = {0};
    for (; at < end; at++)
        if (*at != '\\')
            pss_buf_putc(&text, *at);
    const char *copy = pss_arena_printf(mem, "%.*s", PSS_FMT(pss_buf_str(&text))).p;
    pss_buf_release(&text);
    return copy;
}

static void
check_manual(struct pss_arena *mem, const char *page, const struct pss_together *row,
    const char *other)
{
    bool is_option = pss_option_find(pss_str_of(other));
    if (row->is_untold)
        return;
    const char *wanted =
        pss_arena_printf(mem, is_option ? "--%s" : "%s", shown(other)).p;
    if (pss_option_find(pss_str_of(row->option))) {
        const char *text = manual_of(mem, page, row->option);
        const char *part = strstr(text, row->kind == PSS_NEEDS ? "With " : "Not with ");
        if (!part || !strstr(part, wanted))
            fail_msg("--%s does not name %s: %s", row->option, other, text);
    }
    if (is_option && row->kind == PSS_EXCLUDES && !row->unless) {
        const char *text = manual_of(mem, page, other);
        const char *part = strstr(text, "Not with ");
        if (!part || !strstr(part, row->option))
            fail_msg("--%s does not name %s: %s", other, row->option, text);
    }
}

static void
manual_names_rows(void **state)
{
    (void)state;
    struct pss_arena *mem = pss_arena_new();
    struct pss_buf page = {0};
    pss_help_write_mdoc(&page);
    pss_buf_putc(&page, '\0');
    for (size_t i = 0; pss_together_at(i); i++) {
        const struct pss_together *row = pss_together_at(i);
        for (size_t k = 0; word_at(mem, row->others, k); k++)
            check_manual(mem, page.p, row, word_at(mem, row->others, k));
    }
    pss_buf_release(&page);
    pss_arena_release(mem);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_name_options),
        cmocka_unit_test(needs_are_enforced),
        cmocka_unit_test(exclusions_are_enforced),
        cmocka_unit_test(exempt_values_go),
        cmocka_unit_test(manual_names_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
