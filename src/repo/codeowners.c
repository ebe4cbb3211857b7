/* CODEOWNERS: which rule is the last that matches, in each section. */
#include "pss/base.h"

#include "pss/buf.h"
#include "pss/codeowners.h"
#include "pss/pattern.h"

struct words {
    struct pss_str *items;
    size_t n, cap;
};

struct pss_owner_rule {
    const struct pss_globs *glob;
    struct words owners; /* in small letters */
    size_t section;
    size_t order;
    bool is_exclusion;
};

/* `[Name]` and what follows it, in the order of the file; the first is what stands before
 * any. */
struct heading {
    struct pss_str name; /* in small letters */
    struct words owners; /* of rules that name none */
    size_t number;
};

struct reader {
    struct pss_codeowners *out;
    struct pss_arena *mem;
    const char *path;
    size_t line;
    struct {
        struct heading *items;
        size_t n, cap;
    } headings;
};

static void __attribute__((format(printf, 2, 3)))
note(struct reader *reader, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct pss_str what = pss_arena_vprintf(reader->mem, format, args);
    va_end(args);
    struct pss_str text = pss_arena_printf(
        reader->mem, "%s:%zu: %.*s", reader->path, reader->line, PSS_FMT(what));
    PSS_PUSH(reader->mem, &reader->out->notes, text);
}

/* ---- words ---- */

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

/* Takes the next word off a line. A backslash keeps what follows it in the word. */
static bool
take_word(struct pss_str *word, struct pss_str *line)
{
    while (line->n > 0 && is_blank(line->p[0])) {
        line->p++;
        line->n--;
    }
    size_t n = 0;
    while (n < line->n && !is_blank(line->p[n]))
        n += line->p[n] == '\\' && n + 1 < line->n ? 2 : 1;
    *word = (struct pss_str){line->p, n};
    line->p += n;
    line->n -= n;
    return n > 0;
}

static struct pss_str
in_small_letters(struct pss_arena *mem, struct pss_str text)
{
    char *small = pss_alloc(mem, text.n + 1);
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        small[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return (struct pss_str){small, text.n};
}

/* @user, @group/team, @@role or an address. */
static bool
is_owner(struct pss_str word)
{
    const char *at = memchr(word.p, '@', word.n);
    if (!at)
        return false;
    size_t before = (size_t)(at - word.p);
    size_t after = word.n - before - 1;
    return after > 0 && !(before == 0 && after == 1 && word.p[1] == '@');
}

/* The owners at the end of a line. False if the line does not count. */
static bool
read_owners(struct words *out, struct reader *reader, struct pss_str line)
{
    bool is_gitlab = reader->out->forge == PSS_GITLAB;
    bool is_told = false;
    struct pss_str word;
    while (take_word(&word, &line)) {
        if (word.p[0] == '#' && !is_gitlab)
            return true;
        if (is_owner(word)) {
            struct pss_str owner = in_small_letters(reader->mem, word);
            PSS_PUSH(reader->mem, out, owner);
            continue;
        }
        if (!is_gitlab) {
            note(reader,
                "'%.*s' is not an owner (@user, @org/team or an address): GitHub skips the "
                "line",
                PSS_FMT(word));
            return false;
        }
        if (!is_told)
            note(reader, "'%.*s' is not an owner (@user, @group, @@role or an address)",
                PSS_FMT(word));
        is_told = true;
    }
    return true;
}

/* ---- patterns ---- */

/* GitHub: as in .gitignore, but what ends in a segment `*` is not deep. */
static const struct pss_err *
compile_github(
    const struct pss_globs **out, struct pss_arena *mem, struct pss_str pattern)
{
    if (pss_str_ends(pattern, PSS_STR("/*")))
        return pss_glob_of_files(out, mem, pattern);
    return pss_globs_new(out, mem, &pattern, 1);
}

/* GitLab: at any depth unless it begins with a slash; what ends in a slash means all that
 * is below; two stars are deep before a slash alone. */
static const struct pss_err *
compile_gitlab(
    const struct pss_globs **out, struct pss_arena *mem, struct pss_str pattern)
{
    bool is_dir = pss_str_ends(pattern, PSS_STR("/"));
    while (pss_str_ends(pattern, PSS_STR("**")))
        pattern.n--;
    struct pss_str whole = pss_arena_printf(mem, "%s%.*s%s",
        pss_str_starts(pattern, PSS_STR("/")) ? "" : "/**/", PSS_FMT(pattern),
        is_dir ? "**/*" : "");
    return pss_glob_of_files(out, mem, whole);
}

/* What GitHub's reader refuses in a pattern; NULL if nothing. */
static const char *
refused_by_github(struct pss_str pattern)
{
    if (pattern.p[0] == '!')
        return "'!' excludes nothing in GitHub's syntax";
    if (pss_str_starts(pattern, PSS_STR("\\#")))
        return "'\\#' does not work in GitHub's syntax";
    if (memchr(pattern.p, '[', pattern.n))
        return "'[ ]' does not work in GitHub's syntax";
    return NULL;
}

static void
read_rule(struct reader *reader, struct pss_str pattern, struct pss_str rest)
{
    struct pss_codeowners *out = reader->out;
    struct heading *heading = &reader->headings.items[reader->headings.n - 1];
    bool is_gitlab = out->forge == PSS_GITLAB;
    const char *refused = is_gitlab ? NULL : refused_by_github(pattern);
    if (refused) {
        note(reader, "%s: GitHub skips the line", refused);
        return;
    }
    struct pss_owner_rule rule = {
        .section = reader->headings.n - 1, .order = out->rules.n};
    if (is_gitlab && pattern.p[0] == '!' && pattern.n > 1) {
        rule.is_exclusion = true;
        pattern.p++;
        pattern.n--;
    }
    if (!read_owners(&rule.owners, reader, rest))
        return;
    if (rule.owners.n == 0)
        rule.owners = heading->owners;
    const struct pss_err *err = is_gitlab
                                    ? compile_gitlab(&rule.glob, reader->mem, pattern)
                                    : compile_github(&rule.glob, reader->mem, pattern);
    if (err)
        note(reader, "%.*s", PSS_FMT(err->message));
    else
        PSS_PUSH(reader->mem, &out->rules, rule);
}

/* ---- sections ---- */

/* `[Name]`, `^[Name]`, `[Name][2]`; `rest` is what follows it. */
static bool
take_heading(struct pss_str *name, struct pss_str *rest, struct pss_str line)
{
    size_t at = line.n > 0 && line.p[0] == '^';
    if (at == line.n || line.p[at] != '[')
        return false;
    size_t end = pss_str_find(line, PSS_STR("]"), at);
    if (end == SIZE_MAX || end == at + 1)
        return false;
    *name = (struct pss_str){line.p + at + 1, end - at - 1};
    end++;
    if (end < line.n && line.p[end] == '[') {
        size_t close = pss_str_find(line, PSS_STR("]"), end);
        end = close == SIZE_MAX ? line.n : close + 1;
    }
    *rest = (struct pss_str){line.p + end, line.n - end};
    return true;
}

static void
read_line(struct reader *reader, struct pss_str line)
{
    struct pss_str start = line;
    struct pss_str word;
    if (!take_word(&word, &line) || word.p[0] == '#')
        return;
    start.n -= (size_t)(word.p - start.p);
    start.p = word.p;
    struct heading heading = {.number = reader->headings.n};
    struct pss_str rest;
    if (reader->out->forge == PSS_GITLAB && take_heading(&heading.name, &rest, start)) {
        heading.name = in_small_letters(reader->mem, heading.name);
        read_owners(&heading.owners, reader, rest);
        PSS_PUSH(reader->mem, &reader->headings, heading);
        return;
    }
    read_rule(reader, word, line);
}

/* Takes the next line off a text. */
static bool
take_line(struct pss_str *line, struct pss_str *text)
{
    if (text->n == 0)
        return false;
    size_t end = pss_str_find(*text, PSS_STR("\n"), 0);
    size_t skip = end == SIZE_MAX ? text->n : end + 1;
    *line = (struct pss_str){text->p, end == SIZE_MAX ? text->n : end};
    text->p += skip;
    text->n -= skip;
    return true;
}

static int
by_name(const void *a, const void *b)
{
    const struct heading *x = a;
    const struct heading *y = b;
    int order = pss_str_cmp(x->name, y->name);
    if (order != 0)
        return order;
    return x->number < y->number ? -1 : x->number > y->number;
}

static int
by_section(const void *a, const void *b)
{
    const struct pss_owner_rule *x = a;
    const struct pss_owner_rule *y = b;
    if (x->section != y->section)
        return x->section < y->section ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Sections of one name are one. */
static void
join_sections(struct reader *reader)
{
    size_t n = reader->headings.n;
    struct heading *headings = reader->headings.items;
    size_t *first = PSS_NEW_N(reader->mem, size_t, n);
    qsort(headings, n, sizeof(headings[0]), by_name);
    for (size_t i = 0; i < n; i++) {
        bool is_same = i > 0 && pss_str_eq(headings[i].name, headings[i - 1].name);
        first[headings[i].number] =
            is_same ? first[headings[i - 1].number] : headings[i].number;
    }
    struct pss_codeowners *out = reader->out;
    for (size_t i = 0; i < out->rules.n; i++)
        out->rules.items[i].section = first[out->rules.items[i].section];
    if (out->rules.n > 0)
        qsort(out->rules.items, out->rules.n, sizeof(out->rules.items[0]), by_section);
}

void
pss_codeowners_parse(struct pss_codeowners *out, struct pss_arena *mem,
    enum pss_forge forge, const char *path, struct pss_str text)
{
    *out = (struct pss_codeowners){.mem = mem, .forge = forge, .path = path};
    struct reader reader = {.out = out, .mem = mem, .path = path};
    struct heading none = {.number = 0};
    PSS_PUSH(mem, &reader.headings, none);
    if (pss_str_starts(text, PSS_STR("\xEF\xBB\xBF"))) {
        text.p += 3;
        text.n -= 3;
    }
    struct pss_str line;
    while (take_line(&line, &text)) {
        reader.line++;
        read_line(&reader, line);
    }
    join_sections(&reader);
}

bool
pss_codeowners_is_gitlab(struct pss_str text)
{
    struct pss_str line;
    while (take_line(&line, &text)) {
        struct pss_str name;
        struct pss_str rest;
        struct pss_str word;
        if (take_heading(&name, &rest, line))
            return true;
        if (!take_word(&word, &line) || word.p[0] == '#')
            continue;
        if (word.p[0] == '!')
            return true;
        while (take_word(&word, &line) && word.p[0] != '#')
            if (pss_str_starts(word, PSS_STR("@@")))
                return true;
    }
    return false;
}

/* ---- asking ---- */

/* The rule that counts among those of a section; NULL if none does. Once a file is
 * excluded, no later rule of the section brings it back. */
static const struct pss_owner_rule *
last_match(struct pss_codeowners *owners, const struct pss_owner_rule *rules, size_t n,
    struct pss_str path)
{
    const struct pss_owner_rule *last = NULL;
    for (size_t i = 0; i < n; i++) {
        enum pss_match match =
            pss_globs_match_within(rules[i].glob, &owners->effort, path);
        if (match == PSS_MATCH_GAVE_UP) {
            owners->err =
                pss_globs_gave_up(rules[i].glob, owners->mem, owners->path, path);
            return NULL;
        }
        if (match != PSS_MATCH)
            continue;
        if (rules[i].is_exclusion)
            return NULL;
        last = &rules[i];
    }
    return last;
}

static int
by_bytes(const void *a, const void *b)
{
    return pss_str_cmp(*(const struct pss_str *)a, *(const struct pss_str *)b);
}

struct pss_str
pss_codeowners_of(
    struct pss_codeowners *owners, struct pss_arena *mem, struct pss_str path)
{
    struct words found = {0};
    const struct pss_owner_rule *rules = owners->rules.items;
    size_t n = 0;
    for (size_t i = 0; i < owners->rules.n && !owners->err; i += n) {
        n = 1;
        while (i + n < owners->rules.n && rules[i + n].section == rules[i].section)
            n++;
        const struct pss_owner_rule *rule = last_match(owners, &rules[i], n, path);
        for (size_t k = 0; rule && k < rule->owners.n; k++)
            PSS_PUSH(mem, &found, rule->owners.items[k]);
    }
    if (found.n > 0)
        qsort(found.items, found.n, sizeof(found.items[0]), by_bytes);
    struct pss_buf key = {0};
    for (size_t i = 0; i < found.n; i++) {
        if (i > 0 && pss_str_eq(found.items[i], found.items[i - 1]))
            continue;
        pss_buf_puts(&key, key.n > 0 ? " " : "");
        pss_buf_add(&key, found.items[i]);
    }
    struct pss_str all = pss_arena_copy(mem, pss_buf_str(&key));
    pss_buf_release(&key);
    return all;
}
