/* The text of the server is the text of the editor, whatever is edited. The editor of this
 * test keeps UTF-16 units in an array, and knows nothing of gaps. */
#include "unit.h"

#include "pss/arena.h"
#include "pss/lsptext.h"

enum { ROUNDS = 300, EDITS = 60, MOST_UNITS = 4096 };

struct editor {
    uint16_t units[MOST_UNITS];
    size_t n;
};

static uint64_t
next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static size_t
below(uint64_t *state, size_t n)
{
    return (size_t)(next_random(state) % n);
}

/* ---- UTF-16 and UTF-8 ---- */

static size_t
put_point(char *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | (c >> 6));
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | (c >> 12));
        out[1] = (char)(0x80 | ((c >> 6) & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | (c >> 18));
    out[1] = (char)(0x80 | ((c >> 12) & 0x3F));
    out[2] = (char)(0x80 | ((c >> 6) & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

static bool
is_high(uint16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

static bool
is_low(uint16_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

static struct pss_str
to_utf8(char *out, const uint16_t *units, size_t n)
{
    size_t length = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t c = units[i];
        if (is_high(units[i])) {
            assert_true(i + 1 < n && is_low(units[i + 1]));
            c = 0x10000 + ((c - 0xD800) << 10) + (units[i + 1] - 0xDC00u);
            i++;
        }
        length += put_point(out + length, c);
    }
    return (struct pss_str){out, length};
}

/* ---- the editor ---- */

/* The position of a unit, by a walk from the start. */
static struct pss_lsp_position
position_of(const struct editor *editor, size_t at, enum pss_lsp_units units)
{
    struct pss_lsp_position out = {0, 0};
    size_t start = 0;
    for (size_t i = 0; i < at; i++) {
        bool is_pair = editor->units[i] == '\r' && i + 1 < editor->n &&
                       editor->units[i + 1] == '\n';
        if ((editor->units[i] == '\n' || editor->units[i] == '\r') && !is_pair) {
            out.line++;
            start = i + 1;
        }
    }
    char text[4 * MOST_UNITS];
    out.character = units == PSS_LSP_UTF16
                        ? at - start
                        : to_utf8(text, editor->units + start, at - start).n;
    return out;
}

/* A place between two characters; never within CR LF, where no editor has a cursor. */
static size_t
any_place(const struct editor *editor, uint64_t *random)
{
    size_t at = below(random, editor->n + 1);
    while (at > 0 && at < editor->n &&
           (is_low(editor->units[at]) ||
               (editor->units[at] == '\n' && editor->units[at - 1] == '\r')))
        at--;
    return at;
}

static size_t
any_text(uint16_t *out, uint64_t *random)
{
    static const uint16_t pieces[][3] = {{'a'}, {' '}, {'\n'}, {'\r', '\n'}, {'\r'},
        {0xE4}, {0x20AC}, {0xD83D, 0xDE00}, {0xFEFF}, {'-'}, {0xD834, 0xDD1E},
        {0x2028}};
    size_t n = 0;
    for (size_t i = below(random, 12); i > 0; i--) {
        const uint16_t *piece = pieces[below(random, PSS_COUNT(pieces))];
        for (size_t k = 0; piece[k]; k++)
            out[n++] = piece[k];
    }
    return n;
}

static void
replace(struct editor *editor, size_t at, size_t end, const uint16_t *now, size_t n)
{
    memmove(editor->units + at + n, editor->units + end,
        (editor->n - end) * sizeof(editor->units[0]));
    memcpy(editor->units + at, now, n * sizeof(now[0]));
    editor->n = editor->n - (end - at) + n;
}

static void
assert_same(const struct pss_lsp_text *text, const struct editor *editor)
{
    char wanted[4 * MOST_UNITS];
    struct pss_buf got = {0};
    pss_lsp_text_put(&got, text);
    assert_true(
        pss_str_eq(pss_buf_str(&got), to_utf8(wanted, editor->units, editor->n)));
    pss_buf_release(&got);
}

static void
edit(struct pss_lsp_text *text, struct editor *editor, enum pss_lsp_units units,
    uint64_t *random)
{
    uint16_t now[64];
    char bytes[256];
    size_t n = any_text(now, random);
    size_t at = any_place(editor, random);
    size_t end = below(random, 2) ? at : any_place(editor, random);
    size_t from = at < end ? at : end;
    size_t to = at < end ? end : at;
    if (editor->n + n > MOST_UNITS)
        return;
    pss_lsp_text_replace(text, units, position_of(editor, from, units),
        position_of(editor, to, units), to_utf8(bytes, now, n));
    replace(editor, from, to, now, n);
}

static void
keeps_up(void **state)
{
    (void)state;
    for (uint64_t round = 1; round <= ROUNDS; round++) {
        uint64_t random = round * 0x9E3779B97F4A7C15u;
        enum pss_lsp_units units = round % 2 ? PSS_LSP_UTF16 : PSS_LSP_UTF8;
        struct pss_lsp_text text = {0};
        struct editor editor = {.n = 0};
        for (size_t i = 0; i < EDITS; i++) {
            edit(&text, &editor, units, &random);
            assert_same(&text, &editor);
        }
        pss_lsp_text_release(&text);
    }
}

static void
assert_after(const char *before, struct pss_lsp_position start,
    struct pss_lsp_position end, const char *now, const char *wanted)
{
    struct pss_lsp_text text = {0};
    struct pss_buf got = {0};
    pss_lsp_text_set(&text, pss_str_of(before));
    pss_lsp_text_replace(&text, PSS_LSP_UTF16, start, end, pss_str_of(now));
    pss_lsp_text_put(&got, &text);
    assert_str(pss_buf_str(&got), wanted);
    pss_buf_release(&got);
    pss_lsp_text_release(&text);
}

static void
clips_positions(void **state)
{
    (void)state;
    /* behind the end of a line, of the text; an end before the start */
    assert_after("ab\r\ncd", (struct pss_lsp_position){0, 9},
        (struct pss_lsp_position){0, 99}, "X", "abX\r\ncd");
    assert_after("ab\ncd", (struct pss_lsp_position){7, 0},
        (struct pss_lsp_position){8, 3}, "X", "ab\ncdX");
    assert_after("ab\ncd", (struct pss_lsp_position){1, 1},
        (struct pss_lsp_position){0, 0}, "X", "ab\ncXd");
    /* within a pair */
    assert_after("\xF0\x9F\x98\x80z", (struct pss_lsp_position){0, 1},
        (struct pss_lsp_position){0, 2}, "X", "Xz");
    assert_after(
        "", (struct pss_lsp_position){0, 0}, (struct pss_lsp_position){0, 0}, "", "");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_up),
        cmocka_unit_test(clips_positions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
