/* Reads the instructions FROM, USER, ARG and ENV of a Dockerfile. */
#include "pss/base.h"

#include "dockervars.h"
#include "pss/buf.h"
#include "pss/dockerfile.h"

enum {
    MOST_STAGES = 1000,
    MOST_VARIABLES = 1000,
    MOST_VALUE = 4096, /* bytes of a value, so that values of values stay small */
};

struct stage {
    struct pss_str name; /* "" if it has none */
    struct pss_dockerfile result;
};

struct reader {
    struct pss_arena *mem;
    struct pss_str rest;
    size_t line; /* of the instruction, from 1 on */
    size_t next_line;
    char escape;
    struct docker_vars global; /* ARG before the first FROM */
    struct docker_vars local;
    struct {
        struct stage *items;
        size_t n, cap;
    } stages;
};

static const struct pss_err *bad(const struct reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static const struct pss_err *
bad(const struct reader *reader, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str what = pss_arena_vprintf(reader->mem, format, args);
    va_end(args);
    return pss_err_at(reader->mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE, "line %zu: %.*s",
        reader->line, PSS_FMT(what));
}

/* ---- lines ---- */

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static struct pss_str
trimmed(struct pss_str s)
{
    while (s.n > 0 && is_blank(s.p[0]))
        s = (struct pss_str){s.p + 1, s.n - 1};
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

static struct pss_str
next_line(struct reader *reader)
{
    size_t end = pss_str_find(reader->rest, PSS_STR("\n"), 0);
    struct pss_str line = {reader->rest.p, end == SIZE_MAX ? reader->rest.n : end};
    size_t gone = line.n + (end != SIZE_MAX);
    reader->rest = (struct pss_str){reader->rest.p + gone, reader->rest.n - gone};
    reader->next_line++;
    return trimmed(line);
}

/* The next instruction with its continued lines as one text; false at the end. */
static bool
next_instruction(struct reader *reader, struct pss_buf *text)
{
    text->n = 0;
    while (reader->rest.n > 0) {
        bool is_first = text->n == 0;
        struct pss_str line = next_line(reader);
        if (line.n == 0 || line.p[0] == '#')
            continue; /* in the middle of an instruction, too */
        if (is_first)
            reader->line = reader->next_line;
        bool goes_on = line.p[line.n - 1] == reader->escape;
        line.n -= goes_on;
        pss_buf_add(text, line);
        pss_buf_putc(text, ' ');
        if (!goes_on)
            return true;
    }
    return text->n > 0;
}

static struct pss_str
take_word(struct pss_str *text)
{
    *text = trimmed(*text);
    size_t n = 0;
    while (n < text->n && !is_blank(text->p[n]))
        n++;
    struct pss_str word = {text->p, n};
    *text = trimmed((struct pss_str){text->p + n, text->n - n});
    return word;
}

/* Goes over the here-documents of an instruction. */
static void
skip_here(struct reader *reader, struct pss_str text)
{
    for (;;) {
        size_t at = pss_str_find(text, PSS_STR("<<"), 0);
        if (at == SIZE_MAX)
            return;
        text = (struct pss_str){text.p + at + 2, text.n - at - 2};
        if (text.n > 0 && text.p[0] == '-')
            text = (struct pss_str){text.p + 1, text.n - 1};
        bool is_quoted = text.n > 0 && (text.p[0] == '"' || text.p[0] == '\'');
        size_t n = is_quoted;
        while (
            n < text.n && ((text.p[n] >= 'a' && text.p[n] <= 'z') || text.p[n] == '_' ||
                              (text.p[n] >= 'A' && text.p[n] <= 'Z') ||
                              (text.p[n] >= '0' && text.p[n] <= '9')))
            n++;
        struct pss_str end = {text.p + is_quoted, n - is_quoted};
        while (end.n > 0 && reader->rest.n > 0)
            if (pss_str_eq(next_line(reader), end))
                break;
    }
}

/* ---- variables ---- */

static const struct pss_err *
set_variable(
    struct reader *reader, struct docker_vars *variables, struct docker_var one)
{
    if (variables->n >= MOST_VARIABLES || one.value.n > MOST_VALUE)
        return bad(reader,
            "there are more than %d variables, or a value of more than %d "
            "bytes",
            MOST_VARIABLES, MOST_VALUE);
    PSS_PUSH(reader->mem, variables, one);
    return NULL;
}

/* Takes the next word off a text that begins with one: its name, copied, and what stands
 * behind its `=`. False: there is no `=`. */
static bool
take_assignment(struct docker_var *one, struct pss_str *value, struct pss_str *text,
    const struct reader *reader)
{
    struct pss_str word = {text->p, pss_docker_word_length(reader->escape, *text)};
    *text = (struct pss_str){text->p + word.n, text->n - word.n};
    size_t equals = pss_str_find(word, PSS_STR("="), 0);
    bool has_value = equals != SIZE_MAX;
    struct pss_str name = {word.p, has_value ? equals : word.n};
    *one = (struct docker_var){.name = pss_arena_copy(reader->mem, name)};
    if (has_value)
        *value = (struct pss_str){word.p + equals + 1, word.n - equals - 1};
    return has_value;
}

/* `NAME`, `NAME=VALUE`, several of them. */
static const struct pss_err *
take_arg(struct reader *reader, struct pss_str text)
{
    bool is_global = reader->stages.n == 0;
    struct docker_vars *variables = is_global ? &reader->global : &reader->local;
    const struct pss_err *err = NULL;
    while (!err && (text = trimmed(text)).n > 0) {
        struct docker_var one;
        struct pss_str value;
        bool has_value = take_assignment(&one, &value, &text, reader);
        const struct docker_var *above = pss_docker_var_find(&reader->global, one.name);
        if (has_value)
            one.is_known = pss_docker_expand(
                &one.value, reader->mem, reader->escape, variables, value);
        else if (!is_global && above)
            one = *above;
        err = set_variable(reader, variables, one);
    }
    return err;
}

/* `NAME=VALUE …`, or `NAME the rest of the line`. */
static const struct pss_err *
take_env(struct reader *reader, struct pss_str text)
{
    const struct pss_err *err = NULL;
    while (!err && (text = trimmed(text)).n > 0) {
        struct docker_var one;
        struct pss_str value;
        if (!take_assignment(&one, &value, &text, reader)) {
            value = trimmed(text);
            text.n = 0;
        }
        one.is_known = pss_docker_expand(
            &one.value, reader->mem, reader->escape, &reader->local, value);
        err = set_variable(reader, &reader->local, one);
    }
    return err;
}

/* ---- stages ---- */

static const struct stage *
find_stage(const struct reader *reader, struct pss_str name, bool by_number)
{
    for (size_t i = 0; i < reader->stages.n; i++) {
        const struct stage *stage = &reader->stages.items[i];
        if (stage->name.n > 0 && pss_str_same_letters(stage->name, name))
            return stage;
        if (by_number && pss_str_eq(pss_arena_printf(reader->mem, "%zu", i), name))
            return stage;
    }
    return NULL;
}

/* `[--platform=P] IMAGE [AS NAME]` */
static const struct pss_err *
take_from(struct reader *reader, struct pss_str text)
{
    struct pss_str word = take_word(&text);
    while (pss_str_starts(word, PSS_STR("--")))
        word = take_word(&text);
    struct pss_str base;
    if (!pss_docker_expand(&base, reader->mem, reader->escape, &reader->global, word))
        return bad(reader, "the image of FROM has a variable without a value");
    if (base.n == 0)
        return bad(reader, "FROM names no image");
    if (reader->stages.n >= MOST_STAGES)
        return bad(reader, "there are more than %d stages", MOST_STAGES);
    struct stage stage = {.name = PSS_STR("")};
    if (pss_str_same_letters(take_word(&text), PSS_STR("as")))
        stage.name = pss_arena_copy(reader->mem, take_word(&text));
    const struct stage *above = find_stage(reader, base, false);
    if (above)
        stage.result = above->result;
    else if (pss_str_is(base, "scratch"))
        stage.result = (struct pss_dockerfile){
            .has_user = true, .user = pss_image_user_of(PSS_STR(""))};
    else
        stage.result.base = base;
    reader->local.n = 0;
    PSS_PUSH(reader->mem, &reader->stages, stage);
    return NULL;
}

static const struct pss_err *
take_user(struct reader *reader, struct pss_str text)
{
    struct stage *stage = &reader->stages.items[reader->stages.n - 1];
    struct pss_str user;
    stage->result.has_user = true;
    /* Another USER may follow, so this is not an error yet. */
    stage->result.user = (struct pss_image_user){PSS_IMAGE_UNKNOWN, -1, PSS_STR("")};
    if (pss_docker_expand(&user, reader->mem, reader->escape, &reader->local, text) &&
        user.n > 0)
        stage->result.user = pss_image_user_of(user);
    return NULL;
}

static const struct pss_err *
take_instruction(struct reader *reader, struct pss_str text)
{
    static const struct {
        const char *name;
        const struct pss_err *(*take)(struct reader *reader, struct pss_str text);
        bool is_of_stage;
    } rows[] = {
        {"FROM", take_from, false},
        {"ARG", take_arg, false},
        {"ENV", take_env, true},
        {"USER", take_user, true},
    };
    struct pss_str whole = text;
    struct pss_str name = take_word(&text);
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        if (!pss_str_same_letters(name, pss_str_of(rows[i].name)))
            continue;
        if (rows[i].is_of_stage && reader->stages.n == 0)
            return bad(reader, "%s stands before the first FROM", rows[i].name);
        return rows[i].take(reader, text);
    }
    static const char *const with_here[] = {"RUN", "COPY", "ADD"};
    for (size_t i = 0; i < PSS_COUNT(with_here); i++)
        if (pss_str_same_letters(name, pss_str_of(with_here[i])))
            skip_here(reader, whole);
    return NULL;
}

/* The comments at the very start may name another escape. */
static void
read_directives(struct reader *reader)
{
    struct pss_str rest = reader->rest;
    while (rest.n > 0) {
        size_t end = pss_str_find(rest, PSS_STR("\n"), 0);
        struct pss_str line = {rest.p, end == SIZE_MAX ? rest.n : end};
        rest = (struct pss_str){
            rest.p + line.n + (end != SIZE_MAX), rest.n - line.n - (end != SIZE_MAX)};
        line = trimmed(line);
        size_t equals = pss_str_find(line, PSS_STR("="), 0);
        if (line.n == 0 || line.p[0] != '#' || equals == SIZE_MAX)
            return;
        struct pss_str name = trimmed((struct pss_str){line.p + 1, equals - 1});
        struct pss_str value =
            trimmed((struct pss_str){line.p + equals + 1, line.n - equals - 1});
        if (pss_str_same_letters(name, PSS_STR("escape")) && value.n == 1)
            reader->escape = value.p[0] == '`' ? '`' : '\\';
    }
}

const struct pss_err *
pss_dockerfile_read(struct pss_dockerfile *out, struct pss_arena *mem,
    struct pss_str text, struct pss_str target)
{
    struct reader reader = {.mem = mem, .rest = text, .escape = '\\'};
    struct pss_buf buf = {0};
    const struct pss_err *err = NULL;
    read_directives(&reader);
    while (!err && next_instruction(&reader, &buf))
        err = take_instruction(&reader, trimmed(pss_buf_str(&buf)));
    pss_buf_release(&buf);
    if (err)
        return err;
    if (reader.stages.n == 0)
        return bad(&reader, "there is no FROM; this is not a Dockerfile");
    const struct stage *stage = &reader.stages.items[reader.stages.n - 1];
    if (target.n > 0)
        stage = find_stage(&reader, target, true);
    if (!stage)
        return bad(&reader, "no stage is called '%.*s'", PSS_FMT(target));
    if (stage->result.has_user && stage->result.user.kind == PSS_IMAGE_UNKNOWN)
        return bad(&reader, "the last USER of the stage has a variable without a "
                            "value; write runAsUser "
                            "beside match");
    *out = stage->result;
    return NULL;
}
