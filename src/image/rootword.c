/* Reads shell scripts as far as it takes to know which programs they start. */
#include "pss/base.h"

#include "pss/rootword.h"
#include "rootlist.h"

enum {
    MOST_SHELLS = 4, /* one in the script of the other */
    MOST_OPEN = 64,  /* parentheses */
    MOST_HERE = 16,  /* here-documents that begin in one line */
};

static struct pss_str
base_name(struct pss_str path)
{
    size_t at = path.n;
    while (at > 0 && path.p[at - 1] != '/')
        at--;
    return (struct pss_str){path.p + at, path.n - at};
}

static bool
is_assignment(struct pss_str word)
{
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (c == '=')
            return i > 0;
        if (!is_letter && !(i > 0 && c >= '0' && c <= '9'))
            return false;
    }
    return false;
}

/* ---- one command ---- */

/* What the words of a command have told so far. */
struct command {
    enum {
        BEFORE,    /* the program is still to come */
        SHELL,     /* it is a shell, whose options follow */
        SHELL_ARG, /* the argument of an option of the shell follows */
        SCRIPT,    /* the script of the shell follows */
        SYSCTL,    /* it is sysctl, which may only read */
        OTHER,
    } state;
    bool has_prelude;
    struct pss_str word; /* it needs root; "" if not */
};

struct search {
    struct pss_arena *mem;
    size_t n_shells; /* that may still be opened */
};

static struct pss_str find_in_script(struct search *search, struct pss_str script);

static void
take_program(struct search *search, struct command *command, struct pss_str word)
{
    struct pss_str name = base_name(word);
    if (is_assignment(word))
        return;
    if (pss_rootlist_is_prelude(name)) {
        command->has_prelude = true;
        return;
    }
    if (command->has_prelude && pss_str_starts(word, PSS_STR("-")))
        return;
    command->state = OTHER;
    if (pss_rootlist_is_shell(name))
        command->state = SHELL;
    else if (pss_str_is(name, "sysctl"))
        command->state = SYSCTL;
    else if (pss_rootlist_has(name))
        command->word = pss_arena_copy(search->mem, name);
}

/* An option of a shell, or the name of its script. */
static void
take_shell_word(struct command *command, struct pss_str word)
{
    bool is_option = word.n > 1 && (word.p[0] == '-' || word.p[0] == '+');
    bool is_long = pss_str_starts(word, PSS_STR("--"));
    if (!is_option)
        command->state = OTHER;
    else if (!is_long && word.p[0] == '-' && memchr(word.p, 'c', word.n))
        command->state = SCRIPT;
    else if (!is_long && memchr(word.p, 'o', word.n))
        command->state = SHELL_ARG;
}

/* Behind `-c` more options may stand before the script. */
static void
take_script(struct search *search, struct command *command, struct pss_str word)
{
    if (word.n > 1 && (word.p[0] == '-' || word.p[0] == '+'))
        return;
    command->state = OTHER;
    if (search->n_shells == 0)
        return;
    search->n_shells--;
    command->word = find_in_script(search, word);
    search->n_shells++;
}

static void
take_sysctl_word(struct command *command, struct pss_str word)
{
    static const char *const writes[] = {"-w", "--write", "-p", "--load", "--system"};
    bool is_writing = word.n > 0 && memchr(word.p, '=', word.n);
    for (size_t i = 0; i < PSS_COUNT(writes); i++)
        is_writing |= pss_str_is(word, writes[i]);
    if (is_writing)
        command->word = PSS_STR("sysctl");
}

static void
take_word(struct search *search, struct command *command, struct pss_str word)
{
    if (command->word.n > 0)
        return;
    switch (command->state) {
    case BEFORE:
        take_program(search, command, word);
        break;
    case SHELL:
        take_shell_word(command, word);
        break;
    case SHELL_ARG:
        command->state = SHELL;
        break;
    case SCRIPT:
        take_script(search, command, word);
        break;
    case SYSCTL:
        take_sysctl_word(command, word);
        break;
    case OTHER:
        break;
    }
}

/* ---- a script ---- */

struct script {
    struct pss_str src;
    size_t at;
    char *word;                     /* room for the longest one */
    struct pss_str here[MOST_HERE]; /* the ends of here-documents to come */
    size_t n_here;
    struct command open[MOST_OPEN]; /* commands that a parenthesis interrupts */
    size_t n_open;
};

static char
byte_at(const struct script *script, size_t at)
{
    return at < script->src.n ? script->src.p[at] : '\0';
}

static bool
ends_word(char c)
{
    return c == '\0' || pss_is_one_of(c, " \t\n\r;&|()<>`");
}

/* Copies what stands between quotes; the place is behind the first of them. */
static size_t
take_quoted(struct script *script, size_t n, char quote)
{
    while (script->at < script->src.n) {
        char c = script->src.p[script->at++];
        if (c == quote)
            break;
        if (c == '\\' && quote == '"' && script->at < script->src.n) {
            c = script->src.p[script->at++];
            if (c == '\n')
                continue;
            if (!pss_is_one_of(c, "\"\\$`"))
                script->word[n++] = '\\';
        }
        script->word[n++] = c;
    }
    return n;
}

/* The next word, without its quotes. */
static struct pss_str
next_word(struct script *script)
{
    size_t n = 0;
    while (script->at < script->src.n && !ends_word(script->src.p[script->at])) {
        char c = script->src.p[script->at++];
        if (c == '\'' || c == '"') {
            n = take_quoted(script, n, c);
        } else if (c == '\\') {
            if (script->at < script->src.n && script->src.p[script->at] != '\n')
                script->word[n++] = script->src.p[script->at];
            script->at += script->at < script->src.n;
        } else {
            script->word[n++] = c;
        }
    }
    return (struct pss_str){script->word, n};
}

static void
skip_line(struct script *script)
{
    while (script->at < script->src.n && script->src.p[script->at] != '\n')
        script->at++;
}

/* Behind a line end: goes over the here-documents that begin there. */
static void
skip_here(struct script *script)
{
    for (size_t i = 0; i < script->n_here; i++)
        while (script->at < script->src.n) {
            size_t start = script->at;
            skip_line(script);
            struct pss_str line = {script->src.p + start, script->at - start};
            script->at += script->at < script->src.n;
            while (line.n > 0 && line.p[0] == '\t')
                line = (struct pss_str){line.p + 1, line.n - 1};
            if (pss_str_eq(line, script->here[i]))
                break;
        }
    script->n_here = 0;
}

static void
skip_blanks(struct script *script)
{
    for (;;) {
        char c = byte_at(script, script->at);
        if (script->at < script->src.n && (c == ' ' || c == '\t' || c == '\r'))
            script->at++;
        else if (c == '\\' && byte_at(script, script->at + 1) == '\n')
            script->at += 2;
        else
            break;
    }
}

/* A `<` or `>` with what belongs to it and its target. */
static void
skip_redirection(struct search *search, struct script *script)
{
    size_t start = script->at;
    while (
        script->at < script->src.n && pss_is_one_of(script->src.p[script->at], "<>&|-"))
        script->at++;
    struct pss_str sign = {script->src.p + start, script->at - start};
    if (byte_at(script, script->at) == '(')
        return;
    skip_blanks(script);
    struct pss_str target = next_word(script);
    bool is_here = pss_str_is(sign, "<<") || pss_str_is(sign, "<<-");
    if (is_here && script->n_here < MOST_HERE)
        script->here[script->n_here++] = pss_arena_copy(search->mem, target);
}

/* An operator between commands. `command` is the one before it. */
static struct pss_str
take_operator(struct script *script, struct command *command)
{
    char c = script->src.p[script->at++];
    struct pss_str found = command->word;
    if (c == '(') {
        /* Deeper nesting is read as one command after the other. */
        if (script->n_open < MOST_OPEN)
            script->open[script->n_open++] = *command;
        *command = (struct command){.state = BEFORE};
        return PSS_STR("");
    }
    if (c == ')' && script->n_open > 0) {
        *command = script->open[--script->n_open];
        return found;
    }
    if (c == ')') /* it ends a pattern of `case`, which is not a command */
        found = PSS_STR("");
    if (c == '|' && byte_at(script, script->at) != '|') {
        /* Perhaps of such a pattern, which ends later. */
        *command = (struct command){.state = BEFORE, .word = found};
        return PSS_STR("");
    }
    *command = (struct command){.state = BEFORE};
    if (c == '\n')
        skip_here(script);
    return found;
}

static bool
is_number(struct pss_str word)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] < '0' || word.p[i] > '9')
            return false;
    return true;
}

static struct pss_str
find_in_script(struct search *search, struct pss_str text)
{
    struct script script = {.src = text};
    script.word = pss_alloc(search->mem, text.n + 1);
    struct command command = {.state = BEFORE};
    for (;;) {
        skip_blanks(&script);
        if (script.at >= text.n)
            return command.word;
        char c = text.p[script.at];
        struct pss_str found = PSS_STR("");
        if (c == '\0') {
            script.at++;
        } else if (c == '#') {
            skip_line(&script);
        } else if (pss_is_one_of(c, "\n;&|()`")) {
            found = take_operator(&script, &command);
        } else if (c == '<' || c == '>') {
            skip_redirection(search, &script);
        } else {
            struct pss_str word = next_word(&script);
            char next = byte_at(&script, script.at);
            bool is_brace = word.n == 1 && (word.p[0] == '{' || word.p[0] == '}');
            if (is_brace)
                command = (struct command){.state = BEFORE, .word = command.word};
            else if (!((next == '<' || next == '>') && is_number(word)))
                take_word(search, &command, word);
        }
        if (found.n > 0)
            return found;
    }
}

struct pss_str
pss_root_word(struct pss_arena *mem, const struct pss_str *words, size_t n)
{
    struct search search = {mem, MOST_SHELLS};
    struct command command = {.state = BEFORE};
    for (size_t i = 0; i < n; i++)
        take_word(&search, &command, words[i]);
    return command.word;
}

struct pss_str
pss_root_word_hint(struct pss_str word)
{
    return pss_rootlist_hint(word);
}
