/* What is known of the start of pods, for people: each note once, however many pods it is
 * about. It stands at the end of the report. */
#include "pss/base.h"

#include "notes.h"
#include "paint.h"
#include "pss/start.h"
#include "pss/words.h"
#include "text.h"

enum {
    MOST_OF_A_NAME = 5, /* that are shown without -v */
    MOST_EDITS = 20,    /* that are shown at a terminal without -v */
    MOST_IMAGES = 3,    /* that are named in one line */
};

struct told {
    enum pss_why why;
    struct pss_str image;
    struct pss_str text;
    struct pss_str place; /* of the first pod: `PATH:LINE:COL: ` */
    size_t order;
};

struct pss_told_notes {
    struct told *items;
    size_t n, cap;
};

static void
gather(struct pss_report *report, const struct pss_result *result,
    const struct pss_pod_result *pod, const struct pss_note *note)
{
    if (!report->mem)
        report->mem = pss_arena_new();
    if (!report->notes)
        report->notes = PSS_NEW(report->mem, struct pss_told_notes);
    struct pss_buf place = {0};
    pss_text_place(&place, report, result, pod->at);
    struct told one = {note->why, pss_arena_copy(report->mem, note->image),
        pss_arena_copy(report->mem, note->text),
        pss_arena_copy(report->mem, pss_buf_str(&place)), report->notes->n};
    pss_buf_release(&place);
    PSS_PUSH(report->mem, report->notes, one);
}

static void
gather_start(struct pss_report *report, const struct pss_result *result,
    const struct pss_pod_result *pod)
{
    struct pss_buf text = {0};
    pss_report_object(&text, pod->object);
    pss_buf_printf(&text, " starts: %s", pss_start_name(pss_start_of(pod)));
    struct pss_note note = {.why = PSS_WHY_NONE, .text = pss_buf_str(&text)};
    gather(report, result, pod, &note);
    pss_buf_release(&text);
}

void
pss_notes_gather(struct pss_report *report, const struct pss_result *result)
{
    /* What is printed on stdout shows the edits, and a person may ask for more. */
    if (report->is_quiet || (report->is_rest && !report->is_verbose))
        return;
    for (size_t i = 0; i < result->pods.n; i++) {
        const struct pss_pod_result *pod = &result->pods.items[i];
        struct pss_note_walk walk = {.with_quiet = report->is_verbose};
        struct pss_note note;
        if (pod->n_runs == 0 || !pss_notes_are_told(pod))
            continue;
        if (report->is_verbose)
            gather_start(report, result, pod);
        while (pss_notes_next(&note, &walk, pod))
            gather(report, result, pod, &note);
    }
}

static int
by_text(const void *a, const void *b)
{
    const struct told *x = a;
    const struct told *y = b;
    if (x->why != y->why)
        return x->why < y->why ? -1 : 1;
    int order = pss_str_cmp(x->text, y->text);
    if (order != 0)
        return order;
    return x->order < y->order ? -1 : x->order > y->order;
}

static int
by_order(const void *a, const void *b)
{
    const struct told *x = a;
    const struct told *y = b;
    if (x->why != y->why)
        return x->why < y->why ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* `PLACE: note: TEXT [NAME]` */
static void
put_line(struct pss_buf *out, const struct pss_report *report, struct pss_str place,
    struct pss_str text, const char *name)
{
    struct pss_buf line = {0};
    pss_buf_add(&line, place);
    pss_buf_puts(&line, "note: ");
    pss_report_clean(&line, text);
    if (name)
        pss_buf_printf(&line, " [%s]", name);
    pss_words_wrap(
        out, pss_buf_str(&line), 0, 4, report->is_blocks ? report->width : 0);
    pss_buf_putc(out, '\n');
    pss_buf_release(&line);
}

/* At a terminal one line is enough: the images, and what tells their users. */
static void
put_unknown_images(struct pss_buf *out, const struct pss_report *report,
    const struct told *items, size_t n)
{
    struct pss_buf text = {0};
    pss_buf_printf(&text, "nothing is known of the users of %zu images: ", n);
    for (size_t i = 0; i < n && i < MOST_IMAGES; i++) {
        pss_buf_puts(&text, i == 0 ? "" : i + 1 < n ? ", " : " and ");
        pss_buf_add(&text, items[i].image);
    }
    if (n > MOST_IMAGES)
        pss_buf_printf(&text, " and %zu more", n - MOST_IMAGES);
    pss_buf_puts(&text, "; --list-images=needed lists them, and --image-config tells "
                        "what they are");
    put_line(out, report, PSS_STR(""), pss_buf_str(&text), pss_why_name(items[0].why));
    pss_buf_release(&text);
}

/* The notes of one name. */
static void
put_name(struct pss_buf *out, const struct pss_report *report, const struct told *items,
    size_t n)
{
    bool is_start = items[0].why == PSS_WHY_NONE;
    const char *name = is_start ? NULL : pss_why_name(items[0].why);
    if (report->is_blocks && !report->is_verbose && n > 1 &&
        items[0].why == PSS_WHY_UNKNOWN_IMAGE) {
        put_unknown_images(out, report, items, n);
        return;
    }
    /* Empty directories are edits, so a reader sees them all; at a terminal, where there
     * are many, -v does that. */
    bool is_edit = items[0].why == PSS_WHY_EMPTY_DIRECTORY &&
                   (!report->is_blocks || n <= MOST_EDITS);
    bool is_whole = report->is_verbose || is_edit || n <= MOST_OF_A_NAME;
    size_t most = is_whole ? n : MOST_OF_A_NAME;
    for (size_t i = 0; i < most; i++)
        put_line(out, report, items[i].place, items[i].text, name);
    if (items[0].why == PSS_WHY_EMPTY_DIRECTORY)
        put_line(out, report, PSS_STR(""), pss_str_of(pss_note_of_directories), name);
    if (most == n)
        return;
    struct pss_buf rest = {0};
    pss_buf_printf(&rest, "%zu more %s of this kind; -v shows them", n - most,
        n - most == 1 ? "note" : "notes");
    put_line(out, report, PSS_STR(""), pss_buf_str(&rest), name);
    pss_buf_release(&rest);
}

void
pss_notes_put(struct pss_buf *out, struct pss_report *report)
{
    struct pss_told_notes *notes = report->notes;
    if (!notes)
        return;
    qsort(notes->items, notes->n, sizeof notes->items[0], by_text);
    size_t n = 0;
    for (size_t i = 0; i < notes->n; i++) {
        const struct told *one = &notes->items[i];
        const struct told *last = n > 0 ? &notes->items[n - 1] : NULL;
        bool is_of_pod = one->why == PSS_WHY_NONE;
        if (!last || is_of_pod || last->why != one->why ||
            !pss_str_eq(last->text, one->text))
            notes->items[n++] = *one;
    }
    qsort(notes->items, n, sizeof notes->items[0], by_order);
    for (size_t i = 0, end; i < n; i = end) {
        for (end = i; end < n && notes->items[end].why == notes->items[i].why; end++)
            continue;
        put_name(out, report, &notes->items[i], end - i);
    }
}
