/* Hashes of lines and of findings. */
#include "pss/base.h"

#include "fingerprint.h"
#include "pss/lines.h"
#include "pss/report.h"

enum { WINDOW = 100, FACTOR = 37, END_OF_FILE = 0xFFFF, NO_CHARACTER = 0xFFFD };

struct numbered {
    uint64_t hash;
    size_t number;
};

static int
by_hash(const void *a, const void *b)
{
    const struct numbered *x = a;
    const struct numbered *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    return x->number < y->number ? -1 : x->number > y->number;
}

size_t *
pss_fingerprint_count(struct pss_arena *mem, const uint64_t *hashes, size_t n)
{
    struct numbered *sorted = PSS_NEW_N(mem, struct numbered, n);
    size_t *counts = PSS_NEW_N(mem, size_t, n);
    for (size_t i = 0; i < n; i++)
        sorted[i] = (struct numbered){hashes[i], i};
    if (n > 0)
        qsort(sorted, n, sizeof(sorted[0]), by_hash);
    for (size_t i = 0; i < n; i++) {
        bool is_equal = i > 0 && sorted[i].hash == sorted[i - 1].hash;
        counts[sorted[i].number] = is_equal ? counts[sorted[i - 1].number] + 1 : 1;
    }
    return counts;
}

/* The window at the start of a line, in units of UTF-16, as JavaScript counts. */
struct window {
    uint64_t hash;
    size_t n;
};

static void
take(struct window *window, unsigned unit)
{
    if (window->n == WINDOW)
        return;
    window->hash = window->hash * FACTOR + unit;
    window->n++;
}

static void
take_point(struct window *window, uint32_t point)
{
    if (point < 0x10000) {
        take(window, point);
        return;
    }
    take(window, 0xD800 + ((point - 0x10000) >> 10));
    take(window, 0xDC00 + ((point - 0x10000) & 0x3FF));
}

/* Blanks and tabs do not count; a line end of any kind is one LF. */
static uint64_t
hash_from(struct pss_str src, size_t at)
{
    struct window window = {0};
    while (at < src.n && window.n < WINDOW) {
        char c = src.p[at];
        uint32_t point;
        size_t n = pss_str_point(&point, (struct pss_str){src.p + at, src.n - at});
        if (n > 1)
            take_point(&window, point);
        else if (c == '\r' || (c == '\n' && (at == 0 || src.p[at - 1] != '\r')))
            take(&window, '\n');
        else if (c != ' ' && c != '\t' && c != '\n')
            take(&window, n == 1 ? (unsigned char)c : NO_CHARACTER);
        at += n > 0 ? n : 1;
    }
    take(&window, END_OF_FILE);
    while (window.n < WINDOW)
        take(&window, 0);
    return window.hash;
}

void
pss_fingerprint_lines(
    struct pss_line_prints *out, struct pss_arena *mem, struct pss_str src)
{
    size_t n = 1;
    for (size_t at = 0; at < src.n; at = pss_line_next(src, at))
        n++;
    *out = (struct pss_line_prints){.hashes = PSS_NEW_N(mem, uint64_t, n), .n = n};
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        out->hashes[i] = hash_from(src, at);
        at = pss_line_next(src, at);
    }
    out->counts = pss_fingerprint_count(mem, out->hashes, n);
}

uint64_t
pss_fingerprint_mix(uint64_t hash, struct pss_str text)
{
    if (hash == 0)
        hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i <= text.n; i++) {
        hash ^= i < text.n ? (unsigned char)text.p[i] : 0u;
        hash *= 0x100000001b3u;
    }
    return hash;
}
