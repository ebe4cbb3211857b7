/* Reads the instructions FROM, USER, ARG and ENV of a Dockerfile. */
#include "pss/base.h"

#include "dockerlines.h"
#include "dockervars.h"
#include "pss/dockerfile.h"

enum {
    MOST_STAGES = 1000,
    MOST_VARIABLES = 10000,
    MOST_TEXT = 4 * 1024 * 1024, /* bytes of all texts with their variables filled in */
};

struct stage {
    struct pss_str name; /* "" if it has none */
    struct pss_dockerfile result;
    struct docker_vars env;
    bool has_trigger; /* an ONBUILD that may set the user of what stands on the stage */
};

struct reader {
    struct pss_arena *mem;
    struct docker_lines lines;
    struct docker_vars global; /* ARG before the first FROM */
    struct docker_vars args;   /* of the stage */
    size_t n_variables;        /* of all stages */
    size_t n_text;
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
        reader->lines.line, PSS_FMT(what));
}

static struct pss_str
take_word(struct pss_str *text)
{
    *text = pss_docker_trimmed(*text);
    if (text->n == 0) /* it may have no bytes at all, and no place */
        return PSS_STR("");
    size_t n = 0;
    while (n < text->n && !pss_docker_is_blank(text->p[n]))
        n++;
    struct pss_str word = {text->p, n};
    *text = pss_docker_trimmed((struct pss_str){text->p + n, text->n - n});
    return word;
}

static struct stage *
last_stage(const struct reader *reader)
{
    assert(reader->stages.n > 0);
    return &reader->stages.items[reader->stages.n - 1];
}

/* ---- variables ---- */

/* Fills in variables: those of the stage, or before the first one the global ones. *known
 * says whether all are known. */
static const struct pss_err *
expand(struct pss_str *out, bool *known, struct reader *reader, struct pss_str text)
{
    const struct stage *stage = reader->stages.n > 0 ? last_stage(reader) : NULL;
    struct docker_scope scope = {
        .escape = reader->lines.escape,
        .env = stage ? &stage->env : NULL,
        .args = stage ? &reader->args : &reader->global,
    };
    *known = pss_docker_expand(out, reader->mem, &scope, text);
    reader->n_text += out->n;
    if (out->n <= DOCKER_MOST_VALUE && reader->n_text <= MOST_TEXT)
        return NULL;
    return bad(reader,
        "with its variables filled in this is more than %d bytes, or all such texts are "
        "more than %d bytes",
        DOCKER_MOST_VALUE, MOST_TEXT);
}

static const struct pss_err *
too_many(const struct reader *reader)
{
    return bad(reader, "there are more than %d variables", MOST_VARIABLES);
}

static const struct pss_err *
set_variable(
    struct reader *reader, struct docker_vars *variables, struct docker_var one)
{
    if (++reader->n_variables > MOST_VARIABLES)
        return too_many(reader);
    pss_docker_var_set(variables, reader->mem, one);
    return NULL;
}

/* Takes the next word off a text that begins with one: its name, copied, and what stands
 * behind its `=`. False: there is no `=`. */
static bool
take_assignment(struct docker_var *one, struct pss_str *value, struct pss_str *text,
    const struct reader *reader)
{
    struct pss_str word = {
        text->p, pss_docker_word_length(reader->lines.escape, *text)};
    *text = (struct pss_str){text->p + word.n, text->n - word.n};
    size_t equals = pss_str_find(word, PSS_STR("="), 0);
    bool has_value = equals != SIZE_MAX;
    struct pss_str name = {word.p, has_value ? equals : word.n};
    *one = (struct docker_var){.name = pss_arena_copy(reader->mem, name)};
    if (has_value)
        *value = (struct pss_str){word.p + equals + 1, word.n - equals - 1};
    return has_value;
}

/* A name that two lines of a stage set: builders differ in which of them counts. */
static void
heed_twin(struct docker_var *one, const struct docker_vars *args, bool has_value)
{
    const struct docker_var *above = pss_docker_var_find(args, one->name);
    if (!above)
        return;
    if (!has_value && above->is_known)
        *one = *above;
    else if (has_value && !(above->is_known && pss_str_eq(above->value, one->value)))
        one->is_known = false;
}

/* `NAME`, `NAME=VALUE`, several of them. */
static const struct pss_err *
take_arg(struct reader *reader, struct pss_str text)
{
    bool is_global = reader->stages.n == 0;
    struct docker_vars *variables = is_global ? &reader->global : &reader->args;
    const struct pss_err *err = NULL;
    while (!err && (text = pss_docker_trimmed(text)).n > 0) {
        struct docker_var one;
        struct pss_str value;
        bool has_value = take_assignment(&one, &value, &text, reader);
        const struct docker_var *above = pss_docker_var_find(&reader->global, one.name);
        if (has_value)
            err = expand(&one.value, &one.is_known, reader, value);
        else if (!is_global && above)
            one = *above;
        if (!is_global)
            heed_twin(&one, variables, has_value || above);
        if (!err)
            err = set_variable(reader, variables, one);
    }
    return err;
}

/* `NAME=VALUE …`, or `NAME the rest of the line`. All values of a line see what stands
 * above it. */
static const struct pss_err *
take_env(struct reader *reader, struct pss_str text)
{
    struct {
        struct docker_var *items;
        size_t n, cap;
    } fresh = {0};
    const struct pss_err *err = NULL;
    while (!err && (text = pss_docker_trimmed(text)).n > 0) {
        struct docker_var one;
        struct pss_str value;
        if (!take_assignment(&one, &value, &text, reader)) {
            value = pss_docker_trimmed(text);
            text.n = 0;
        }
        err = expand(&one.value, &one.is_known, reader, value);
        PSS_PUSH(reader->mem, &fresh, one);
        if (!err && fresh.n > MOST_VARIABLES)
            err = too_many(reader);
    }
    for (size_t i = 0; !err && i < fresh.n; i++)
        err = set_variable(reader, &last_stage(reader)->env, fresh.items[i]);
    return err;
}

/* ---- stages ---- */

/* The last stage of this name, so far; NULL if there is none. */
static const struct stage *
find_base(const struct reader *reader, struct pss_str name)
{
    for (size_t i = reader->stages.n; i > 0; i--)
        if (reader->stages.items[i - 1].name.n > 0 &&
            pss_str_same_letters(reader->stages.items[i - 1].name, name))
            return &reader->stages.items[i - 1];
    return NULL;
}

/* The first stage of this name, or the one of this number. */
static const struct stage *
find_target(const struct reader *reader, struct pss_str name)
{
    for (size_t i = 0; i < reader->stages.n; i++) {
        const struct stage *stage = &reader->stages.items[i];
        if ((stage->name.n > 0 && pss_str_same_letters(stage->name, name)) ||
            pss_str_eq(pss_arena_printf(reader->mem, "%zu", i), name))
            return stage;
    }
    return NULL;
}

static const struct pss_image_user nobody = {.kind = PSS_IMAGE_UNKNOWN, .number = -1};

/* What a stage takes from the one above on which it stands. */
static const struct pss_err *
inherit(struct stage *stage, struct reader *reader, const struct stage *above)
{
    const struct pss_err *err = NULL;
    stage->result = above->result;
    if (above->has_trigger) {
        stage->result.has_user = true;
        stage->result.user = nobody;
    }
    for (size_t i = 0; !err && i < above->env.n; i++)
        err = set_variable(reader, &stage->env, above->env.items[i]);
    return err;
}

/* `[--platform=P] IMAGE [AS NAME]` */
static const struct pss_err *
take_from(struct reader *reader, struct pss_str text)
{
    struct pss_str word = take_word(&text);
    while (pss_str_starts(word, PSS_STR("--")))
        word = take_word(&text);
    struct pss_str base;
    struct docker_scope scope = {
        .escape = reader->lines.escape, .args = &reader->global};
    if (!pss_docker_expand(&base, reader->mem, &scope, word))
        return bad(reader, "the image of FROM has a variable without a value");
    if (base.n == 0)
        return bad(reader, "FROM names no image");
    if (base.n > DOCKER_MOST_VALUE)
        return bad(reader, "the image of FROM is too long");
    if (reader->stages.n >= MOST_STAGES)
        return bad(reader, "there are more than %d stages", MOST_STAGES);
    struct stage stage = {.name = PSS_STR("")};
    if (pss_str_same_letters(take_word(&text), PSS_STR("as")))
        stage.name = pss_arena_copy(reader->mem, take_word(&text));
    const struct pss_err *err = NULL;
    const struct stage *above = find_base(reader, base);
    if (above)
        err = inherit(&stage, reader, above);
    else if (pss_str_is(base, "scratch"))
        stage.result = (struct pss_dockerfile){
            .has_user = true, .user = pss_image_user_of(PSS_STR(""))};
    else
        stage.result.base = base;
    reader->args = (struct docker_vars){0};
    PSS_PUSH(reader->mem, &reader->stages, stage);
    return err;
}

static const struct pss_err *
take_user(struct reader *reader, struct pss_str text)
{
    struct stage *stage = last_stage(reader);
    struct pss_str user;
    bool is_known;
    const struct pss_err *err = expand(&user, &is_known, reader, text);
    /* Another USER may follow, so one that is not known is not an error yet. */
    stage->result.has_user = true;
    stage->result.user = is_known && user.n > 0 ? pss_image_user_of(user) : nobody;
    return err;
}

static const struct pss_err *
skip_here(struct reader *reader, struct pss_str text)
{
    return pss_docker_skip_here(&reader->lines, reader->mem, text)
               ? NULL
               : bad(reader, "a here-document has no end");
}

/* It is for the stages and images that stand on this one. */
static const struct pss_err *
take_onbuild(struct reader *reader, struct pss_str text)
{
    static const char *const changing[] = {"USER", "ENV", "ARG"};
    struct pss_str rest = text;
    struct pss_str name = take_word(&rest);
    for (size_t i = 0; i < PSS_COUNT(changing); i++)
        last_stage(reader)->has_trigger |=
            pss_str_same_letters(name, pss_str_of(changing[i]));
    return skip_here(reader, text);
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
        {"ONBUILD", take_onbuild, true},
        {"RUN", skip_here, true},
        {"COPY", skip_here, true},
        {"ADD", skip_here, true},
    };
    struct pss_str name = take_word(&text);
    for (size_t i = 0; i < PSS_COUNT(rows); i++) {
        if (!pss_str_same_letters(name, pss_str_of(rows[i].name)))
            continue;
        if (rows[i].is_of_stage && reader->stages.n == 0)
            return bad(reader, "%s stands before the first FROM", rows[i].name);
        return rows[i].take(reader, text);
    }
    return NULL;
}

const struct pss_err *
pss_dockerfile_read(struct pss_dockerfile *out, struct pss_arena *mem,
    struct pss_str text, struct pss_str target)
{
    struct reader reader = {.mem = mem};
    struct pss_buf buf = {0};
    const struct pss_err *err = NULL;
    if (!pss_docker_lines_begin(&reader.lines, text))
        return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "the escape that its first lines name is neither \\ nor `");
    while (!err && pss_docker_next(&reader.lines, &buf))
        err = take_instruction(&reader, pss_docker_trimmed(pss_buf_str(&buf)));
    pss_buf_release(&buf);
    if (err)
        return err;
    if (reader.stages.n == 0)
        return bad(&reader, "there is no FROM; this is not a Dockerfile");
    const struct stage *stage =
        target.n > 0 ? find_target(&reader, target) : last_stage(&reader);
    if (!stage)
        return bad(&reader, "no stage is called '%.*s'", PSS_FMT(target));
    if (stage->result.has_user && stage->result.user.kind == PSS_IMAGE_UNKNOWN)
        return bad(&reader,
            "the last USER of the stage has a variable without a value, or may be set "
            "by an ONBUILD; write runAsUser beside match");
    *out = stage->result;
    return NULL;
}
