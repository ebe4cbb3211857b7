/* Regexes and globs: the only file that knows PCRE2. */
#define PSS_MAY_ALLOC
#include "pss/base.h"

#include <pthread.h>
#include <stdatomic.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "globtext.h"
#include "pss/buf.h"
#include "pss/pattern.h"

enum {
    MOST_STEPS = 1000000, /* of one match */
    /* Of a user's pattern: a match of few steps is one effort, one of more is many. */
    FEW_STEPS = 500,
    MORE_STEPS = 100000,
    MANY_EFFORTS = MORE_STEPS / FEW_STEPS,
    MOST_EFFORTS = 5000000, /* of one run: some seconds */
    /* Of the globs of a repository: a comparison of bytes is one unit, a match is more. */
    GLOB_UNITS = 16,
    MOST_GLOB_UNITS = 160000000, /* of one run: some seconds */
    MOST_DEPTH = 100000,
    MOST_HEAP = 64 * 1024, /* KiB */
    MOST_GROUPS = 16,
};

/* ---- matching ---- */

/* The memory in which a match works. Each thread has one, because making it is slow. */
struct scratch {
    pcre2_match_data *data;
    pcre2_match_context *context;
};

static pthread_key_t scratch_key;
static pthread_once_t scratch_once = PTHREAD_ONCE_INIT;

static void
release_scratch(void *p)
{
    struct scratch *scratch = p;
    pcre2_match_data_free(scratch->data);
    pcre2_match_context_free(scratch->context);
    free(scratch);
}

static void
make_key(void)
{
    int error = pthread_key_create(&scratch_key, release_scratch);
    assert(error == 0);
    (void)error;
}

static struct scratch *
scratch_of_thread(void)
{
    pthread_once(&scratch_once, make_key);
    struct scratch *scratch = pthread_getspecific(scratch_key);
    if (scratch)
        return scratch;
    scratch = calloc(1, sizeof(*scratch));
    if (!scratch)
        pss_oom();
    scratch->data = pcre2_match_data_create(MOST_GROUPS, NULL);
    scratch->context = pcre2_match_context_create(NULL);
    if (!scratch->data || !scratch->context)
        pss_oom();
    pcre2_set_depth_limit(scratch->context, MOST_DEPTH);
    pcre2_set_heap_limit(scratch->context, MOST_HEAP);
    if (pthread_setspecific(scratch_key, scratch) != 0)
        pss_oom();
    return scratch;
}

static void
copy_groups(
    struct pss_span *groups, size_t n, const pcre2_match_data *data, size_t found)
{
    /* The library's getter wants its argument writable, but only reads. */
    pcre2_match_data *match = (pcre2_match_data *)(uintptr_t)data;
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(match);
    for (size_t i = 0; i < n; i++) {
        groups[i] = (struct pss_span){0};
        if (i < found && ends[2 * i] != PCRE2_UNSET)
            groups[i] = pss_span_of(ends[2 * i], ends[2 * i + 1]);
    }
}

static enum pss_match
match_within(uint32_t steps, const pcre2_code *code, struct pss_str text, size_t from,
    struct pss_span *groups, size_t n_groups)
{
    assert(from <= text.n && n_groups <= MOST_GROUPS);
    const struct scratch *scratch = scratch_of_thread();
    pcre2_set_match_limit(scratch->context, steps);
    PCRE2_SPTR bytes = (PCRE2_SPTR)(text.n > 0 ? text.p : "");
    int found =
        pcre2_match(code, bytes, text.n, from, 0, scratch->data, scratch->context);
    if (found == PCRE2_ERROR_NOMATCH)
        return PSS_NO_MATCH;
    if (found == PCRE2_ERROR_NOMEMORY)
        pss_oom();
    if (found < 0)
        return PSS_MATCH_GAVE_UP;
    copy_groups(
        groups, n_groups, scratch->data, found > 0 ? (size_t)found : MOST_GROUPS);
    return PSS_MATCH;
}

static enum pss_match
match(const pcre2_code *code, struct pss_str text, size_t from, struct pss_span *groups,
    size_t n_groups)
{
    return match_within(MOST_STEPS, code, text, from, groups, n_groups);
}

/* True if so much effort was left. */
static bool
take_efforts(struct pss_effort *effort, size_t n)
{
    return atomic_fetch_add(&effort->used, n) + n <= MOST_EFFORTS;
}

static bool
take_units(struct pss_effort *effort, size_t n)
{
    return atomic_fetch_add(&effort->used, n) + n <= MOST_GLOB_UNITS;
}

/* ---- our own patterns ---- */

enum pss_match
pss_regex_find(struct pss_regex *regex, struct pss_str text, size_t from,
    struct pss_span *groups, size_t n_groups)
{
    void *code = atomic_load(&regex->code);
    if (!code) {
        int error = 0;
        size_t at = 0;
        void *made = pcre2_compile((PCRE2_SPTR)regex->text, PCRE2_ZERO_TERMINATED,
            PCRE2_NEVER_UTF, &error, &at, NULL);
        assert(made);
        /* If two threads compile the pattern at once, that of the first stays. */
        if (atomic_compare_exchange_strong(&regex->code, &code, made))
            code = made;
        else
            pcre2_code_free(made);
    }
    return match(code, text, from, groups, n_groups);
}

/* ---- globs ---- */

struct pss_globs {
    pcre2_code *code;
    const struct pss_str *texts; /* what it was made of */
    size_t n;
    const char *below;   /* what may follow in a directory that matches */
    struct pss_str head; /* each path that matches begins with it; "": nobody knows */
};

static void *
take(size_t n, void *mem)
{
    return pss_alloc(mem, n);
}

static void
give_back(void *p, void *mem)
{
    /* The arena releases it. */
    (void)p;
    (void)mem;
}

/* A regex in the arena; NULL and *error if the text is not a regex. */
static pcre2_code *
compile(int *error, struct pss_arena *mem, struct pss_str text, uint32_t flags)
{
    pcre2_general_context *general = pcre2_general_context_create(take, give_back, mem);
    pcre2_compile_context *context = pcre2_compile_context_create(general);
    size_t at = 0;
    return pcre2_compile(
        (PCRE2_SPTR)text.p, text.n, PCRE2_NEVER_UTF | flags, error, &at, context);
}

/* The globs as one regex. */
static pcre2_code *
compile_globs(int *error, struct pss_arena *mem, const struct pss_str *globs, size_t n,
    const char *below)
{
    struct pss_buf text = {0};
    pss_buf_puts(&text, "(?s)\\A/*(?:");
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            pss_buf_putc(&text, '|');
        pss_glob_text(&text, globs[i], below);
    }
    pss_buf_puts(&text, ")\\z");
    pcre2_code *code = compile(error, mem, pss_buf_str(&text), 0);
    pss_buf_release(&text);
    return code;
}

/* The bytes before the first sign of a glob that matches from the start of the path. */
static struct pss_str
head_of(struct pss_str glob)
{
    struct pss_str head = glob;
    if (head.n > 0 && head.p[head.n - 1] == '/')
        head.n--;
    if (head.n == 0 || !memchr(head.p, '/', head.n))
        return PSS_STR("");
    size_t skip = head.p[0] == '/' ? 1 : pss_str_starts(head, PSS_STR("./")) ? 2 : 0;
    head = (struct pss_str){head.p + skip, head.n - skip};
    size_t n = 0;
    while (n < head.n && !pss_is_one_of(head.p[n], "*?[\\"))
        n++;
    return (struct pss_str){head.p, n};
}

#define AND_BELOW "(?:/.*)?"

static const struct pss_err *
compile_glob(
    pcre2_code **out, struct pss_arena *mem, struct pss_str glob, const char *below)
{
    int error = 0;
    PCRE2_UCHAR reason[128] = "it is empty";
    *out = glob.n > 0 ? compile_globs(&error, mem, &glob, 1, below) : NULL;
    if (*out)
        return NULL;
    if (error != 0)
        pcre2_get_error_message(error, reason, sizeof(reason));
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "the glob '%.*s' cannot be used: %s", PSS_FMT(glob), (char *)reason);
}

const struct pss_err *
pss_globs_new(const struct pss_globs **out, struct pss_arena *mem,
    const struct pss_str *globs, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        pcre2_code *code;
        const struct pss_err *err = compile_glob(&code, mem, globs[i], AND_BELOW);
        if (err)
            return err;
    }
    *out = NULL;
    if (n == 0)
        return NULL;
    int error = 0;
    struct pss_globs *made = PSS_NEW(mem, struct pss_globs);
    made->code = compile_globs(&error, mem, globs, n, AND_BELOW);
    if (!made->code)
        return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "these %zu globs are too many to be used at once; give fewer", n);
    struct pss_str *texts = PSS_NEW_N(mem, struct pss_str, n);
    memcpy(texts, globs, n * sizeof(texts[0]));
    made->texts = texts;
    made->n = n;
    made->below = AND_BELOW;
    made->head = n == 1 ? head_of(globs[0]) : PSS_STR("");
    *out = made;
    return NULL;
}

const struct pss_err *
pss_glob_of_files(
    const struct pss_globs **out, struct pss_arena *mem, struct pss_str glob)
{
    struct pss_globs *made = PSS_NEW(mem, struct pss_globs);
    const struct pss_err *err = compile_glob(&made->code, mem, glob, "");
    struct pss_str *text = PSS_NEW(mem, struct pss_str);
    *text = pss_arena_copy(mem, glob);
    made->texts = text;
    made->n = 1;
    made->below = "";
    made->head = head_of(*text);
    if (!err)
        *out = made;
    return err;
}

enum pss_match
pss_globs_match(const struct pss_globs *globs, struct pss_str path)
{
    if (!globs)
        return PSS_NO_MATCH;
    return match(globs->code, path, 0, NULL, 0);
}

enum pss_match
pss_globs_match_within(
    const struct pss_globs *globs, struct pss_effort *effort, struct pss_str path)
{
    static const uint32_t steps[] = {256, 4096, MOST_STEPS};
    if (!globs)
        return PSS_NO_MATCH;
    if (!take_units(effort, 1))
        return PSS_MATCH_GAVE_UP;
    bool is_plain = path.n > 0 && path.p[0] != '/';
    if (is_plain && globs->head.n > 0 && !pss_str_starts(path, globs->head))
        return PSS_NO_MATCH;
    for (size_t i = 0; i < PSS_COUNT(steps); i++) {
        if (!take_units(effort, (size_t)GLOB_UNITS * (steps[i] / steps[0])))
            break;
        enum pss_match found = match_within(steps[i], globs->code, path, 0, NULL, 0);
        if (found != PSS_MATCH_GAVE_UP)
            return found;
    }
    return PSS_MATCH_GAVE_UP;
}

static const struct pss_err *
say_too_much(const struct pss_globs *globs, struct pss_arena *mem, const char *option,
    struct pss_str path)
{
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s: to match all files with all of these globs takes too many steps in this "
        "run, which ended at the glob '%.*s' and %.*s; give fewer globs or fewer files",
        option, PSS_FMT(globs->texts[0]), PSS_FMT(path));
}

const struct pss_err *
pss_globs_gave_up(const struct pss_globs *globs, struct pss_arena *mem,
    const char *option, struct pss_str path)
{
    const struct pss_str *guilty = NULL;
    for (size_t i = 0; i < globs->n; i++) {
        pcre2_code *code;
        if (compile_glob(&code, mem, globs->texts[i], globs->below) ||
            match(code, path, 0, NULL, 0) != PSS_MATCH_GAVE_UP)
            continue;
        guilty = &globs->texts[i];
        break;
    }
    if (!guilty)
        return say_too_much(globs, mem, option, path);
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "%s: whether the glob '%.*s' matches %.*s takes too many steps to find out; "
        "write it with fewer stars",
        option, PSS_FMT(*guilty), PSS_FMT(path));
}

/* ---- patterns of users ---- */

struct pss_pattern {
    pcre2_code *code;
};

const struct pss_err *
pss_pattern_new(
    const struct pss_pattern **out, struct pss_arena *mem, struct pss_str text)
{
    int error = 0;
    struct pss_pattern *made = PSS_NEW(mem, struct pss_pattern);
    made->code = compile(&error, mem, text.n > 0 ? text : PSS_STR(""),
        PCRE2_ANCHORED | PCRE2_ENDANCHORED);
    *out = made;
    if (made->code)
        return NULL;
    PCRE2_UCHAR reason[128];
    pcre2_get_error_message(error, reason, sizeof(reason));
    return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
        "the pattern '%.*s' cannot be used: %s", PSS_FMT(text), (char *)reason);
}

enum pss_match
pss_pattern_match(
    const struct pss_pattern *pattern, struct pss_effort *effort, struct pss_str text)
{
    if (!take_efforts(effort, 1))
        return PSS_MATCH_GAVE_UP;
    enum pss_match found = match_within(FEW_STEPS, pattern->code, text, 0, NULL, 0);
    if (found != PSS_MATCH_GAVE_UP || !take_efforts(effort, MANY_EFFORTS))
        return found;
    return match_within(MORE_STEPS, pattern->code, text, 0, NULL, 0);
}
