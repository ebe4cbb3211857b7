/* Reading references to images. */
#include "pss/base.h"

#include "pss/imageref.h"

enum {
    MOST_PATH = 255,
    MOST_TAG = 128,
    LEAST_HEX = 32,
    MOST_HEX = 256,
    MOST_TEXT = 1024, /* more than all parts of a reference together */
};

static bool
is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool
is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool
is_word(char c)
{
    return is_lower(c) || is_upper(c) || is_digit(c) || c == '_';
}

static bool
is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f');
}

/* ---- parts ---- */

/* One part of a path: letters and digits, with `.`, `_`, `__` or dashes between. */
static bool
is_component(struct pss_str s)
{
    size_t i = 0;
    for (;;) {
        size_t start = i;
        while (i < s.n && (is_lower(s.p[i]) || is_digit(s.p[i])))
            i++;
        if (i == start)
            return false;
        if (i == s.n)
            return true;
        char c = s.p[i];
        size_t n = 1;
        while (i + n < s.n && s.p[i + n] == c)
            n++;
        if ((c == '.' && n > 1) || (c == '_' && n > 2) ||
            (c != '.' && c != '_' && c != '-'))
            return false;
        i += n;
    }
}

static bool
is_path(struct pss_str s)
{
    for (;;) {
        size_t slash = pss_str_find(s, PSS_STR("/"), 0);
        if (slash == SIZE_MAX)
            return is_component(s);
        if (!is_component((struct pss_str){s.p, slash}))
            return false;
        s = (struct pss_str){s.p + slash + 1, s.n - slash - 1};
    }
}

/* A host, perhaps with a port. */
static bool
is_registry(struct pss_str s)
{
    size_t colon = pss_str_find(s, PSS_STR(":"), 0);
    size_t n = colon == SIZE_MAX ? s.n : colon;
    for (size_t i = 0; i < n; i++) {
        char c = s.p[i];
        bool is_inner = (c == '.' || c == '-') && i > 0 && i + 1 < n;
        if (c == '_' || !(is_word(c) || is_inner))
            return false;
    }
    for (size_t i = n + 1; i < s.n; i++)
        if (!is_digit(s.p[i]))
            return false;
    return n > 0 && (colon == SIZE_MAX || n + 1 < s.n);
}

/* True if the first part of a reference is a registry and not a directory of docker.io. */
static bool
names_registry(struct pss_str first)
{
    if (pss_str_is(first, "localhost"))
        return true;
    for (size_t i = 0; i < first.n; i++)
        if (first.p[i] == '.' || first.p[i] == ':' || is_upper(first.p[i]))
            return true;
    return false;
}

static bool
is_tag(struct pss_str s)
{
    if (s.n == 0 || s.n > MOST_TAG || !is_word(s.p[0]))
        return false;
    for (size_t i = 1; i < s.n; i++)
        if (!is_word(s.p[i]) && s.p[i] != '.' && s.p[i] != '-')
            return false;
    return true;
}

bool
pss_image_is_sha256(struct pss_str digest)
{
    if (digest.n != 7 + 64 || !pss_str_starts(digest, PSS_STR("sha256:")))
        return false;
    for (size_t i = 7; i < digest.n; i++)
        if (!is_hex(digest.p[i]))
            return false;
    return true;
}

static bool
is_digest(struct pss_str s)
{
    if (pss_str_starts(s, PSS_STR("sha256:")))
        return pss_image_is_sha256(s);
    size_t colon = pss_str_find(s, PSS_STR(":"), 0);
    if (colon == SIZE_MAX || colon == 0)
        return false;
    for (size_t i = 0; i < colon; i++)
        if (!is_word(s.p[i]) && !pss_is_one_of(s.p[i], "+.-"))
            return false;
    size_t n = s.n - colon - 1;
    for (size_t i = colon + 1; i < s.n; i++)
        if (!is_hex(s.p[i]))
            return false;
    return n >= LEAST_HEX && n <= MOST_HEX;
}

/* ---- mirrors ---- */

/* The same image under other names. The first component may be `*`: any host below. */
static const struct {
    const char *mirror;
    const char *origin;
} known_mirrors[] = {
    {"k8s.gcr.io", "registry.k8s.io"},
    {"gcr.io/google_containers", "registry.k8s.io"},
    {"gcr.io/google-containers", "registry.k8s.io"},
    {"index.docker.io", "docker.io"},
    {"registry-1.docker.io", "docker.io"},
    {"mirror.gcr.io", "docker.io"},
    {"public.ecr.aws/docker", "docker.io"},
    {"*.docker.scarf.sh", "docker.io"},
};

/* Length of the prefix of `name` that a mirror stands for; 0 if it is another one. */
static size_t
mirrored(struct pss_str mirror, struct pss_str name)
{
    size_t at = 0;
    if (pss_str_starts(mirror, PSS_STR("*"))) {
        mirror = (struct pss_str){mirror.p + 1, mirror.n - 1};
        at = pss_str_find(name, mirror, 0);
        size_t slash = pss_str_find(name, PSS_STR("/"), 0);
        if (at == SIZE_MAX || at == 0 || at > slash)
            return 0;
    }
    if (!pss_str_has_at(name, at, mirror))
        return 0;
    size_t end = at + mirror.n;
    return end < name.n && name.p[end] == '/' ? end : 0;
}

static struct pss_str
moved(struct pss_arena *mem, struct pss_str name, size_t end, struct pss_str origin)
{
    struct pss_str rest = {name.p + end, name.n - end};
    return pss_arena_printf(mem, "%.*s%.*s", PSS_FMT(origin), PSS_FMT(rest));
}

static struct pss_str
without_mirror(
    struct pss_arena *mem, const struct pss_registries *registries, struct pss_str name)
{
    size_t longest = 0;
    struct pss_str origin = PSS_STR("");
    for (size_t end = name.n; registries && longest == 0 && end > 0; end--) {
        if (name.p[end - 1] != '/')
            continue;
        const size_t *number =
            pss_table_find(&registries->mirrors, (struct pss_str){name.p, end - 1});
        if (number) {
            longest = end - 1;
            origin = registries->items[*number - 1].origin;
        }
    }
    if (longest > 0)
        name = moved(mem, name, longest, origin);
    for (size_t i = 0; i < PSS_COUNT(known_mirrors); i++) {
        size_t end = mirrored(pss_str_of(known_mirrors[i].mirror), name);
        if (end > 0)
            return moved(mem, name, end, pss_str_of(known_mirrors[i].origin));
    }
    return name;
}

/* True if a text is a registry, perhaps with the first components of a path. */
static bool
is_prefix(struct pss_str s)
{
    size_t slash = pss_str_find(s, PSS_STR("/"), 0);
    size_t n = slash == SIZE_MAX ? s.n : slash;
    return is_registry((struct pss_str){s.p, n}) &&
           (slash == SIZE_MAX || is_path((struct pss_str){s.p + n + 1, s.n - n - 1}));
}

const struct pss_err *
pss_registries_add(struct pss_registries *registries, struct pss_arena *mem,
    struct pss_str mirror, struct pss_str origin)
{
    struct pss_str bad = is_prefix(mirror) ? origin : mirror;
    if (!is_prefix(bad))
        return pss_err_at(mem, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "'%.*s' is not the first part of the name of an image; write a registry, "
            "or "
            "a registry and a directory of it: registry.example.com/hub",
            PSS_FMT(bad));
    struct pss_registry one = {
        pss_arena_copy(mem, mirror), pss_arena_copy(mem, origin)};
    size_t *number = pss_table_at(&registries->mirrors, mem, one.mirror);
    PSS_PUSH(mem, registries, one);
    if (*number == 0)
        *number = registries->n;
    return NULL;
}

/* ---- whole references ---- */

/* Takes tag and digest off the end of a reference; false if they are none. */
static bool
split_ends(struct pss_image_ref *out, struct pss_str *text)
{
    size_t at = pss_str_find(*text, PSS_STR("@"), 0);
    if (at != SIZE_MAX) {
        out->digest = (struct pss_str){text->p + at + 1, text->n - at - 1};
        text->n = at;
        if (!is_digest(out->digest))
            return false;
    }
    size_t last = text->n;
    while (last > 0 && text->p[last - 1] != '/')
        last--;
    size_t colon = pss_str_find(*text, PSS_STR(":"), last);
    if (colon == SIZE_MAX) {
        if (out->digest.n == 0)
            out->tag = PSS_STR("latest");
        return true;
    }
    out->tag = (struct pss_str){text->p + colon + 1, text->n - colon - 1};
    text->n = colon;
    return is_tag(out->tag);
}

/* True for the 64 digits that runtimes take for the number of an image. */
static bool
is_identifier(struct pss_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_hex(s.p[i]))
            return false;
    return s.n == 64;
}

bool
pss_image_ref_parse(struct pss_image_ref *out, struct pss_arena *mem,
    const struct pss_registries *registries, struct pss_str text)
{
    *out = (struct pss_image_ref){PSS_STR(""), PSS_STR(""), PSS_STR("")};
    if (text.n > MOST_TEXT || is_identifier(text) || !split_ends(out, &text))
        return false;
    size_t slash = pss_str_find(text, PSS_STR("/"), 0);
    struct pss_str first = {text.p, slash == SIZE_MAX ? 0 : slash};
    bool is_whole = first.n > 0 && names_registry(first);
    struct pss_str path = text;
    if (is_whole) {
        path = (struct pss_str){text.p + slash + 1, text.n - slash - 1};
        if (!is_registry(first))
            return false;
    }
    if (!is_path(path))
        return false;
    if (!is_whole)
        text = pss_arena_printf(mem, "docker.io/%.*s", PSS_FMT(text));
    text = without_mirror(mem, registries, text);
    struct pss_str hub = PSS_STR("docker.io/");
    if (pss_str_starts(text, hub) &&
        pss_str_find(text, PSS_STR("/"), hub.n) == SIZE_MAX)
        text = pss_arena_printf(
            mem, "docker.io/library/%.*s", (int)(text.n - hub.n), text.p + hub.n);
    out->name = text;
    return text.n - pss_str_find(text, PSS_STR("/"), 0) - 1 <= MOST_PATH;
}

struct pss_str
pss_image_ref_text(struct pss_arena *mem, const struct pss_image_ref *ref)
{
    return pss_arena_printf(mem, "%.*s%s%.*s%s%.*s", PSS_FMT(ref->name),
        ref->tag.n ? ":" : "", PSS_FMT(ref->tag), ref->digest.n ? "@" : "",
        PSS_FMT(ref->digest));
}
