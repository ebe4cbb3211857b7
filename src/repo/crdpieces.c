/* Files are read once, and chunks are cut once. */
#include "pss/base.h"

#include "crdpieces.h"
#include "pss/file.h"

enum {
    MAX_KEPT = 256 * 1024 * 1024, /* bytes of files with definitions */
};

void
pss_crd_pieces_fail(struct pss_crd_pieces *pieces, const struct pss_crd_source *source,
    const struct pss_doc *doc, const struct pss_err *err)
{
    if (source->origin == PSS_CRD_FOUND)
        return;
    struct pss_str message = err->message;
    if (doc && err->at != PSS_ERR_NOWHERE) {
        struct pss_place at = pss_lines_at(&doc->lines, err->at);
        message = pss_arena_printf(pieces->mem, "%s:%zu:%zu: error: %.*s", source->path,
            at.line, at.column, PSS_FMT(err->message));
    } else if (doc) {
        message = pss_arena_printf(
            pieces->mem, "%s: %.*s", source->path, PSS_FMT(err->message));
    }
    const struct pss_err *kept =
        pss_err_at(pieces->mem, err->code, PSS_ERR_NOWHERE, "%.*s", PSS_FMT(message));
    PSS_PUSH(pieces->mem, &pieces->errs, kept);
}

/* ---- words ---- */

static bool
is_of_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* The word that stands as a value behind the key that ends at `at`; "" if none does.
 * Quotes, an anchor and a tag may stand before it. */
static struct pss_str
word_behind(struct pss_str text, size_t at)
{
    at += at < text.n && pss_is_one_of(text.p[at], "\"'");
    at = pss_skip_blanks(text, at, text.n);
    if (at == text.n || text.p[at] != ':')
        return PSS_STR("");
    at = pss_skip_blanks(text, at + 1, text.n);
    while (at < text.n && pss_is_one_of(text.p[at], "&!")) {
        while (at < text.n && !pss_is_one_of(text.p[at], " \t\r\n"))
            at++;
        at = pss_skip_blanks(text, at, text.n);
    }
    at += at < text.n && pss_is_one_of(text.p[at], "\"'");
    size_t end = at;
    while (end < text.n && is_of_word(text.p[end]))
        end++;
    return (struct pss_str){text.p + at, end - at};
}

static void
mention(struct pss_crd_pieces *pieces, struct pss_str word, size_t piece)
{
    size_t *first = pss_table_at(&pieces->words, pieces->mem, word);
    if (*first > 0 && pieces->mentions.items[*first - 1].piece == piece)
        return;
    struct pss_crd_mention item = {.piece = piece, .next = *first};
    *first = pieces->mentions.n + 1;
    PSS_PUSH(pieces->mem, &pieces->mentions, item);
}

static void
index_words(struct pss_crd_pieces *pieces, struct pss_str text, size_t piece)
{
    struct pss_str key = PSS_STR("kind");
    size_t at = pss_str_find(text, key, 0);
    for (; at != SIZE_MAX; at = pss_str_find(text, key, at + key.n)) {
        struct pss_str word = word_behind(text, at + key.n);
        if (word.n > 0)
            mention(pieces, word, piece);
    }
}

/* ---- texts ---- */

static const char mark[] = "CustomResourceDefinition";

static void
index_text(struct pss_crd_pieces *pieces, const struct pss_crd_source *source,
    const struct pss_doc *doc)
{
    struct pss_chunks chunks;
    const struct pss_err *err = pss_cut(&chunks, doc);
    if (err)
        pss_crd_pieces_fail(pieces, source, doc, err);
    for (size_t i = err ? 0 : chunks.n; i-- > 0;) {
        struct pss_span span = chunks.items[i].span;
        struct pss_str text = pss_doc_text(doc, span.at, span.end);
        struct pss_crd_piece piece = {
            .source = source, .doc = doc, .chunk = chunks.items[i]};
        if (pss_str_find(text, pss_str_of(mark), 0) == SIZE_MAX)
            continue;
        index_words(pieces, text, pieces->n);
        PSS_PUSH(pieces->mem, pieces, piece);
    }
}

/* Copies a file in which the mark stands, so that it is read once. */
static void
index_file(struct pss_crd_pieces *pieces, const struct pss_crd_source *source)
{
    struct pss_arena *scratch = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, scratch, source->path);
    bool is_one = !err && pss_str_find(file.bytes, pss_str_of(mark), 0) != SIZE_MAX;
    if (!err && !is_one && source->origin == PSS_CRD_NAMED)
        err = pss_err_at(scratch, PSS_ERR_USAGE, PSS_ERR_NOWHERE,
            "%s: it holds no CustomResourceDefinition", source->path);
    if (is_one && file.bytes.n > MAX_KEPT - pieces->n_kept)
        err = pss_err_at(scratch, PSS_ERR_LIMIT, PSS_ERR_NOWHERE,
            "%s: all CustomResourceDefinitions together are larger than %d bytes",
            source->path, MAX_KEPT);
    if (err) {
        pss_crd_pieces_fail(pieces, source, NULL, err);
    } else if (is_one) {
        char *text = pss_alloc(pieces->mem, file.bytes.n + 64);
        memcpy(text, file.bytes.p, file.bytes.n);
        pieces->n_kept += file.bytes.n;
        index_text(pieces, source,
            pss_doc_new(
                pieces->mem, source->path, (struct pss_str){text, file.bytes.n}));
    }
    pss_arena_release(scratch);
}

void
pss_crd_pieces_add(struct pss_crd_pieces *pieces, const struct pss_crd_source *source)
{
    if (!source->text.p)
        index_file(pieces, source);
    else if (pss_str_find(source->text, pss_str_of(mark), 0) != SIZE_MAX)
        index_text(
            pieces, source, pss_doc_new(pieces->mem, source->path, source->text));
}
