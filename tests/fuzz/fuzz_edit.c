/* The edit list and its diff against two slow oracles: one asks of every place what is
 * put in and of every byte whether it stays, the other applies the diff line by line.
 *
 * The input: length of the source, the source, then edits of a byte for the place, one
 * for the length, one for the length of the text, and the text. */
#include "fuzz.h"

#include "pss/edit.h"
#include "pss/lines.h"
#include "pss/udiff.h"

/* Reads the input from its front. */
struct reader {
    const uint8_t *at;
    size_t left;
};

static size_t
take_byte(struct reader *in)
{
    if (in->left == 0)
        return 0;
    in->left--;
    return *in->at++;
}

static struct pss_str
take_text(struct reader *in, size_t n)
{
    n = n < in->left ? n : in->left;
    struct pss_str text = {(const char *)in->at, n};
    in->at += n;
    in->left -= n;
    return text;
}

static bool
is_known(const struct pss_edits *edits, const struct pss_edit *edit)
{
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *other = &edits->items[i];
        if (other->at == edit->at && other->end == edit->end &&
            pss_str_eq(other->text, edit->text))
            return true;
    }
    return false;
}

/* An edit that ends before it starts, a byte with two owners, or an insertion inside of
 * what another edit replaces. */
static bool
is_refused(const struct pss_edits *edits, size_t n)
{
    for (size_t i = 0; i < edits->n; i++) {
        const struct pss_edit *a = &edits->items[i];
        if (a->end < a->at)
            return true;
        for (size_t j = 0; j < edits->n; j++) {
            const struct pss_edit *b = &edits->items[j];
            if (i == j || b->at == b->end)
                continue;
            for (size_t byte = 0; byte < n; byte++)
                if (a->at <= byte && byte < a->end && b->at <= byte && byte < b->end)
                    return true;
            if (a->at == a->end && b->at < a->at && a->at < b->end)
                return true;
        }
    }
    return false;
}

/* Byte for byte; `edits` as they were added, each once. */
static void
apply_slowly(struct pss_buf *out, struct pss_str src, const struct pss_edits *edits)
{
    for (size_t at = 0; at <= src.n; at++) {
        bool stays = true;
        for (size_t i = 0; i < edits->n; i++)
            if (edits->items[i].at == at && edits->items[i].end == at)
                pss_buf_add(out, edits->items[i].text);
        for (size_t i = 0; i < edits->n; i++) {
            const struct pss_edit *edit = &edits->items[i];
            if (edit->at == at && edit->end > at)
                pss_buf_add(out, edit->text);
            if (edit->at <= at && at < edit->end)
                stays = false;
        }
        if (stays && at < src.n)
            pss_buf_putc(out, src.p[at]);
    }
}

static bool
next_line(struct pss_str *line, struct pss_str *text)
{
    if (text->n == 0)
        return false;
    size_t n = pss_line_next(*text, 0);
    *line = (struct pss_str){text->p, n};
    *text = (struct pss_str){text->p + n, text->n - n};
    return true;
}

/* Numbers of a hunk's head; a count that is left out is 1. */
static void
read_head(size_t numbers[4], struct pss_str head)
{
    char z[128];
    FUZZ_CHECK(head.n < sizeof z);
    memcpy(z, head.p, head.n);
    z[head.n] = '\0';
    char *at = z + strlen("@@ -");
    for (size_t i = 0; i < 4; i += 2) {
        numbers[i] = strtoul(at, &at, 10);
        numbers[i + 1] = 1;
        if (*at == ',')
            numbers[i + 1] = strtoul(at + 1, &at, 10);
        FUZZ_CHECK(i > 0 || strncmp(at, " +", 2) == 0);
        at += i > 0 ? 0 : 2;
    }
    FUZZ_CHECK(strncmp(at, " @@", 3) == 0);
}

struct patcher {
    struct pss_buf *out;
    struct pss_str src;  /* what is left of the old text … */
    struct pss_str diff; /* … and of the diff */
    size_t line;         /* lines of the old text that are done */
    size_t made;         /* lines of the new text */
};

static void
copy_line(struct patcher *patcher)
{
    struct pss_str line;
    FUZZ_CHECK(next_line(&line, &patcher->src));
    pss_buf_add(patcher->out, line);
    patcher->line++;
    patcher->made++;
}

/* A line of a hunk, less its sign; without its line end if the diff says so. */
static struct pss_str
take_hunk_line(struct patcher *patcher, char *sign)
{
    struct pss_str line;
    FUZZ_CHECK(next_line(&line, &patcher->diff));
    FUZZ_CHECK(line.n >= 2 && line.p[line.n - 1] == '\n');
    *sign = line.p[0];
    line = (struct pss_str){line.p + 1, line.n - 1};
    struct pss_str note = PSS_STR("\\ No newline at end of file\n");
    if (pss_str_starts(patcher->diff, note)) {
        struct pss_str skipped;
        next_line(&skipped, &patcher->diff);
        line.n--;
    }
    return line;
}

static void
apply_hunk(struct patcher *patcher, const size_t head[4])
{
    /* An empty side names the line before it. */
    size_t start = head[1] > 0 ? head[0] - 1 : head[0];
    FUZZ_CHECK(start >= patcher->line);
    while (patcher->line < start)
        copy_line(patcher);
    FUZZ_CHECK((head[3] > 0 ? head[2] - 1 : head[2]) == patcher->made);
    size_t line_end = patcher->line + head[1];
    size_t made_end = patcher->made + head[3];
    while (patcher->line < line_end || patcher->made < made_end) {
        char sign;
        struct pss_str line = take_hunk_line(patcher, &sign);
        struct pss_str old;
        FUZZ_CHECK(sign == ' ' || sign == '-' || sign == '+');
        if (sign != '+') {
            FUZZ_CHECK(next_line(&old, &patcher->src));
            FUZZ_CHECK(pss_str_eq(old, line));
            patcher->line++;
        }
        if (sign != '-') {
            pss_buf_add(patcher->out, line);
            patcher->made++;
        }
    }
    FUZZ_CHECK(patcher->line == line_end && patcher->made == made_end);
}

static void
apply_diff(struct pss_buf *out, struct pss_str src, struct pss_str diff)
{
    struct patcher patcher = {.out = out, .src = src, .diff = diff};
    struct pss_str line;
    while (next_line(&line, &patcher.diff)) {
        if (!pss_str_starts(line, PSS_STR("@@ -"))) {
            FUZZ_CHECK(patcher.line == 0);
            continue;
        }
        size_t head[4];
        read_head(head, line);
        apply_hunk(&patcher, head);
    }
    pss_buf_add(out, patcher.src);
}

static void
check_diff(struct pss_str src, struct pss_str want, const struct pss_edits *edits)
{
    struct pss_buf diff = {0};
    struct pss_buf got = {0};
    pss_udiff_write(&diff, PSS_STR("a b.yaml"), src, edits, false);
    /* Edits may undo each other; then there are lines to show all the same. */
    FUZZ_CHECK(diff.n > 0 || pss_str_eq(src, want));
    apply_diff(&got, src, pss_buf_str(&diff));
    FUZZ_CHECK(pss_str_eq(pss_buf_str(&got), want));
    pss_buf_release(&diff);
    pss_buf_release(&got);
}

static void
check_edits(struct pss_str src, struct pss_edits *edits, const struct pss_edits *kept)
{
    const struct pss_err *err = pss_edits_settle(edits);
    FUZZ_CHECK((err != NULL) == is_refused(kept, src.n));
    if (err)
        return;
    FUZZ_CHECK(edits->n == kept->n);
    struct pss_buf got = {0};
    struct pss_buf want = {0};
    pss_edits_apply(&got, src, edits);
    apply_slowly(&want, src, kept);
    FUZZ_CHECK(pss_str_eq(pss_buf_str(&got), pss_buf_str(&want)));
    check_diff(src, pss_buf_str(&want), edits);
    pss_buf_release(&got);
    pss_buf_release(&want);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { MOST_EDITS = 40 };
    struct pss_arena *mem = pss_arena_new();
    struct reader in = {data, size};
    struct pss_str src = take_text(&in, take_byte(&in));
    struct pss_edits edits = {.mem = mem};
    struct pss_edits kept = {.mem = mem};
    while (in.left > 0 && edits.n < MOST_EDITS) {
        struct pss_edit edit = {.at = take_byte(&in) % (src.n + 1)};
        /* Now and then one that ends before it starts. */
        size_t length = take_byte(&in);
        edit.end = length == 255 && edit.at > 0 ? edit.at - 1 : edit.at + length % 16;
        edit.end = edit.end < src.n ? edit.end : src.n;
        edit.text = take_text(&in, take_byte(&in) % 16);
        pss_edits_add(&edits, edit);
        if (!is_known(&kept, &edit))
            pss_edits_add(&kept, edit);
    }
    check_edits(src, &edits, &kept);
    pss_arena_release(mem);
    return 0;
}
