/* Lines are found by bisection, and what stands before a place in a long line is counted
 * from the nearest mark. */
#include "pss/base.h"

#include "positions.h"
#include "pss/below.h"

enum { STRIDE = 1024 };

static bool
ends_line(struct pss_str src, size_t at)
{
    return src.p[at] == '\n' ||
           (src.p[at] == '\r' && (at + 1 == src.n || src.p[at + 1] != '\n'));
}

void
pss_positions_of(struct pss_positions *out, struct pss_arena *mem, struct pss_str src,
    enum pss_lsp_units units)
{
    *out = (struct pss_positions){.src = src, .units = units, .n = 1};
    for (size_t i = 0; i < src.n; i++)
        out->n += ends_line(src, i);
    out->starts = PSS_NEW_N(mem, size_t, out->n);
    out->passed = PSS_NEW_N(mem, size_t, src.n / STRIDE + 1);
    size_t line = 0;
    size_t passed = 0;
    for (size_t i = 0; i < src.n; i++) {
        if (i % STRIDE == 0)
            out->passed[i / STRIDE] = passed;
        passed += pss_lsp_units_of(src.p[i], units);
        if (ends_line(src, i))
            out->starts[++line] = i + 1;
    }
    if (src.n % STRIDE == 0)
        out->passed[src.n / STRIDE] = passed;
}

static size_t
count_units(const struct pss_positions *positions, size_t at, size_t end)
{
    size_t n = 0;
    for (; at < end; at++)
        n += pss_lsp_units_of(positions->src.p[at], positions->units);
    return n;
}

/* Units before the offset. */
static size_t
passed_at(const struct pss_positions *positions, size_t at)
{
    size_t mark = at / STRIDE;
    return positions->passed[mark] + count_units(positions, mark * STRIDE, at);
}

/* A short way is counted. */
static size_t
units_between(const struct pss_positions *positions, size_t start, size_t at)
{
    return at - start < STRIDE ? count_units(positions, start, at)
                               : passed_at(positions, at) - passed_at(positions, start);
}

static size_t
line_of(const struct pss_positions *positions, size_t at)
{
    return pss_below(positions->starts, positions->n, sizeof(positions->starts[0]),
               sizeof(positions->starts[0]), at + 1) -
           1;
}

struct pss_lsp_position
pss_position_at(const struct pss_positions *positions, size_t at)
{
    at = at < positions->src.n ? at : positions->src.n;
    size_t line = line_of(positions, at);
    return (struct pss_lsp_position){
        line, units_between(positions, positions->starts[line], at)};
}

size_t
pss_positions_line_end(const struct pss_positions *positions, size_t at)
{
    struct pss_str src = positions->src;
    size_t line = line_of(positions, at < src.n ? at : src.n);
    if (line + 1 == positions->n)
        return src.n;
    size_t end = positions->starts[line + 1] - 1;
    return end > positions->starts[line] && src.p[end - 1] == '\r' && src.p[end] == '\n'
               ? end - 1
               : end;
}

size_t
pss_offset_at(const struct pss_positions *positions, struct pss_lsp_position position)
{
    if (position.line >= positions->n)
        return positions->src.n;
    size_t at = positions->starts[position.line];
    size_t end = pss_positions_line_end(positions, at);
    size_t passed = 0;
    for (; at < end; at++) {
        passed += pss_lsp_units_of(positions->src.p[at], positions->units);
        if (passed > position.character)
            break;
    }
    while (at < end && at > 0 && ((unsigned char)positions->src.p[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* ---- JSON ---- */

json_t *
pss_position_dump(struct pss_lsp_position position)
{
    json_t *out = pss_dump_object();
    pss_set_number(out, "line", position.line);
    pss_set_number(out, "character", position.character);
    return out;
}

json_t *
pss_range_dump(const struct pss_positions *positions, size_t at, size_t end)
{
    json_t *out = pss_dump_object();
    pss_set(out, "start", pss_position_dump(pss_position_at(positions, at)));
    pss_set(out, "end", pss_position_dump(pss_position_at(positions, end)));
    return out;
}

static bool
read_number(size_t *out, const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_integer(value) || json_integer_value(value) < 0)
        return false;
    *out = (size_t)json_integer_value(value);
    return true;
}

bool
pss_position_read(struct pss_lsp_position *out, const json_t *position)
{
    return read_number(&out->line, position, "line") &&
           read_number(&out->character, position, "character");
}

bool
pss_range_read(
    struct pss_lsp_position *start, struct pss_lsp_position *end, const json_t *range)
{
    return pss_position_read(start, json_object_get(range, "start")) &&
           pss_position_read(end, json_object_get(range, "end"));
}
