/* What the messages of all checks are made of. */
#include "pss/base.h"

#include "say.h"

struct pss_hits
pss_say_pick(const struct pss_pod *pod, const struct pss_hit *hits, size_t n,
    bool (*is_wanted)(const struct pss_hit *))
{
    size_t n_wanted = 0;
    for (size_t i = 0; i < n; i++)
        n_wanted += is_wanted(&hits[i]);
    struct pss_hits picked = {
        .items = PSS_NEW_N(pss_arena_scratch(pod->doc->mem), struct pss_hit, n_wanted)};
    for (size_t i = 0; i < n; i++)
        if (is_wanted(&hits[i]))
            picked.items[picked.n++] = hits[i];
    return picked;
}

struct pss_texts
pss_say_names(const struct pss_pod *pod, const struct pss_hit *hits, size_t n,
    enum pss_scope scope)
{
    struct pss_texts names = {0};
    const struct pss_hit *last = NULL;
    for (size_t i = 0; i < n; i++) {
        const struct pss_hit *hit = &hits[i];
        if (hit->scope != scope || (last && last->index == hit->index))
            continue;
        last = hit;
        PSS_PUSH(pss_arena_scratch(pod->doc->mem), &names,
            scope == PSS_VOLUME ? pod->volumes[hit->index].name
                                : pod->containers[hit->index].name);
    }
    return names;
}

struct pss_texts
pss_say_values(const struct pss_pod *pod, const struct pss_hit *hits, size_t n)
{
    struct pss_texts values = {0};
    for (size_t i = 0; i < n; i++)
        PSS_PUSH(pss_arena_scratch(pod->doc->mem), &values, hits[i].value);
    pss_texts_sort(&values);
    return values;
}

struct pss_texts
pss_say_annotations(const struct pss_pod *pod, const struct pss_hit *hits, size_t n)
{
    struct pss_texts texts = {0};
    struct pss_buf buf = {0};
    for (size_t i = 0; i < n; i++) {
        const struct pss_annotation *annotation = &pod->annotations[hits[i].index];
        buf.n = 0;
        pss_buf_add(&buf, annotation->key);
        pss_buf_putc(&buf, '=');
        pss_say_go_quoted(&buf, annotation->value);
        struct pss_str text =
            pss_arena_copy(pss_arena_scratch(pod->doc->mem), pss_buf_str(&buf));
        PSS_PUSH(pss_arena_scratch(pod->doc->mem), &texts, text);
    }
    pss_buf_release(&buf);
    pss_texts_sort(&texts);
    return texts;
}

static int
by_bytes(const void *a, const void *b)
{
    const struct pss_str *left = a;
    const struct pss_str *right = b;
    return pss_str_cmp(*left, *right);
}

void
pss_texts_sort(struct pss_texts *texts)
{
    if (texts->n < 2)
        return;
    qsort(texts->items, texts->n, sizeof(texts->items[0]), by_bytes);
    size_t kept = 1;
    for (size_t i = 1; i < texts->n; i++)
        if (!pss_str_eq(texts->items[i], texts->items[kept - 1]))
            texts->items[kept++] = texts->items[i];
    texts->n = kept;
}

bool
pss_texts_has(struct pss_texts texts, struct pss_str text)
{
    return texts.n > 0 &&
           bsearch(&text, texts.items, texts.n, sizeof(text), by_bytes) != NULL;
}

void
pss_say_containers(struct pss_buf *out, struct pss_texts names)
{
    pss_buf_puts(out, pss_say_count(names.n, "container ", "containers "));
    pss_say_quoted(out, names);
}

void
pss_say_setters(struct pss_buf *out, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n)
{
    struct pss_texts names = pss_say_names(pod, hits, n, PSS_CONTAINER);
    bool has_pod = n > 0 && hits[0].scope == PSS_POD;
    if (has_pod)
        pss_buf_puts(out, "pod");
    if (names.n == 0)
        return;
    if (has_pod)
        pss_buf_puts(out, " and ");
    pss_say_containers(out, names);
}

void
pss_say_quoted(struct pss_buf *out, struct pss_texts texts)
{
    for (size_t i = 0; i < texts.n; i++) {
        pss_buf_puts(out, i > 0 ? ", \"" : "\"");
        pss_buf_add(out, texts.items[i]);
        pss_buf_putc(out, '"');
    }
}

void
pss_say_listed(struct pss_buf *out, struct pss_texts texts)
{
    for (size_t i = 0; i < texts.n; i++) {
        if (i > 0)
            pss_buf_puts(out, ", ");
        pss_buf_add(out, texts.items[i]);
    }
}

void
pss_say_added(struct pss_buf *out, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n)
{
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " must not include ");
    pss_say_quoted(out, pss_say_values(pod, hits, n));
    pss_buf_puts(out, " in securityContext.capabilities.add");
}

void
pss_say_forbidden(struct pss_buf *out, const struct pss_pod *pod,
    const struct pss_hit *hits, size_t n, const char *field)
{
    pss_say_setters(out, pod, hits, n);
    pss_buf_puts(out, " must not set ");
    pss_buf_puts(out, field);
    pss_buf_puts(out, " to ");
    pss_say_quoted(out, pss_say_values(pod, hits, n));
}
