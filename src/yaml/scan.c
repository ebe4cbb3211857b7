/* The only file that calls libfyaml, with the guards of docs/decisions.md, "Reading with
 * libfyaml". */
#define PSS_MAY_ALLOC /* libfyaml.h names free() in its inlines */
#include "pss/base.h"

#include <libfyaml.h>
#include <stdatomic.h>

#include "scan.h"

struct pss_scan {
    struct pss_arena *mem;
    const char *text; /* of the image, its lead included */
    size_t n;
    size_t lead;
    struct fy_diag *diag;
    struct fy_parser *parser; /* NULL: the events are known */
    bool has_failed;
    const struct pss_events *known;
    size_t next; /* of the events that are known */
};

struct pss_scan *
pss_scan_open(
    struct pss_arena *mem, const struct pss_mask *image, const struct pss_events *known)
{
    struct pss_scan *scan = PSS_NEW(mem, struct pss_scan);
    scan->mem = mem;
    scan->text = image->p - image->lead;
    scan->n = image->lead + image->n;
    scan->lead = image->lead;
    scan->known = known;
    if (known)
        return scan;
    /* fy_diag_cfg_default() would ask the system whether stderr is a terminal. */
    const struct fy_diag_cfg diag_cfg = {
        .level = FYET_INFO, .module_mask = (1U << FYEM_MAX) - 1, .show_type = true};
    scan->diag = fy_diag_create(&diag_cfg);
    if (!scan->diag)
        return NULL;
    fy_diag_set_collect_errors(scan->diag, true);
    const struct fy_parse_cfg cfg = {
        .flags =
            FYPCF_QUIET | FYPCF_SLOPPY_FLOW_INDENTATION | FYPCF_DISABLE_DEPTH_LIMIT,
        .diag = scan->diag,
    };
    scan->parser = fy_parser_create(&cfg);
    if (!scan->parser || fy_parser_set_string(scan->parser, scan->text, scan->n) != 0) {
        fy_diag_unref(scan->diag);
        return NULL;
    }
    return scan;
}

static enum pss_node_style
style_of(const struct fy_token *token)
{
    /* libfyaml's question takes no const. */
    switch (fy_token_scalar_style((struct fy_token *)(uintptr_t)token)) {
    case FYSS_SINGLE_QUOTED:
        return PSS_SINGLE;
    case FYSS_DOUBLE_QUOTED:
        return PSS_DOUBLE;
    case FYSS_LITERAL:
        return PSS_LITERAL;
    case FYSS_FOLDED:
        return PSS_FOLDED;
    case FYSS_ANY:
    case FYSS_PLAIN:
    case FYSS_MAX:
        break;
    }
    return PSS_PLAIN;
}

/* False for events that say nothing to a tree. */
static bool
translate(struct pss_event *out, const struct fy_event *event)
{
    const struct fy_token *anchor = NULL;
    const struct fy_token *tag = NULL;
    switch (event->type) {
    case FYET_MAPPING_START:
        out->kind = PSS_EVENT_MAP;
        anchor = event->mapping_start.anchor;
        tag = event->mapping_start.tag;
        break;
    case FYET_MAPPING_END:
        out->kind = PSS_EVENT_MAP_END;
        break;
    case FYET_SEQUENCE_START:
        out->kind = PSS_EVENT_SEQ;
        anchor = event->sequence_start.anchor;
        tag = event->sequence_start.tag;
        break;
    case FYET_SEQUENCE_END:
        out->kind = PSS_EVENT_SEQ_END;
        break;
    case FYET_SCALAR:
        out->kind = PSS_EVENT_SCALAR;
        anchor = event->scalar.anchor;
        tag = event->scalar.tag;
        out->style = style_of(event->scalar.value);
        break;
    case FYET_ALIAS:
        out->kind = PSS_EVENT_ALIAS;
        break;
    case FYET_DOCUMENT_END:
    case FYET_STREAM_END:
        out->kind = PSS_EVENT_END;
        break;
    case FYET_NONE:
    case FYET_STREAM_START:
    case FYET_DOCUMENT_START:
        return false;
    }
    out->has_anchor = anchor != NULL;
    out->has_tag = tag != NULL;
    return true;
}

static size_t
in_image(const struct pss_scan *scan, size_t at)
{
    return at > scan->lead ? at - scan->lead : 0;
}

bool
pss_scan_next(struct pss_scan *scan, struct pss_event *out)
{
    if (scan->known) {
        *out = scan->known->items[scan->next++];
        return true;
    }
    for (;;) {
        struct fy_event *event = fy_parser_parse(scan->parser);
        if (!event) {
            scan->has_failed = true;
            return false;
        }
        *out = (struct pss_event){.at = PSS_NOWHERE, .end = PSS_NOWHERE};
        bool counts = translate(out, event);
        const struct fy_mark *start = fy_event_start_mark(event);
        const struct fy_mark *end = fy_event_end_mark(event);
        if (start && end) {
            out->at = in_image(scan, start->input_pos);
            out->end = in_image(scan, end->input_pos);
        }
        fy_parser_event_free(scan->parser, event);
        if (counts)
            return true;
    }
}

struct pss_str
pss_scan_error(struct pss_scan *scan, size_t *at)
{
    void *iterator = NULL;
    const struct fy_diag_error *error = fy_diag_errors_iterate(scan->diag, &iterator);
    *at = 0;
    if (!error)
        return PSS_STR("the YAML cannot be read");
    /* fy_diag_error counts lines and columns (in code points) from 1. */
    size_t place = 0;
    for (int line = 1; line < error->line; line++) {
        const char *feed = memchr(scan->text + place, '\n', scan->n - place);
        if (!feed)
            break;
        place = (size_t)(feed - scan->text) + 1;
    }
    for (int column = 1; column < error->column && place < scan->n; column++) {
        place++;
        while (place < scan->n && ((unsigned char)scan->text[place] & 0xc0) == 0x80)
            place++;
    }
    *at = in_image(scan, place);
    return pss_arena_copy(scan->mem, pss_str_of(error->msg));
}

/* Parsers that libfyaml below 0.9 must not destroy: after an error its clean-up frees
 * twice on some inputs. They stay reachable to the end of the process. */
struct abandoned {
    struct fy_parser *parser;
    struct abandoned *next;
};
static _Atomic(struct abandoned *) abandoned_parsers;

void
pss_scan_close(struct pss_scan *scan)
{
    if (!scan->parser)
        return;
    if (!scan->has_failed) {
        fy_parser_destroy(scan->parser);
        fy_diag_unref(scan->diag);
        return;
    }
    struct abandoned *entry = malloc(sizeof *entry);
    if (!entry)
        pss_oom();
    entry->parser = scan->parser;
    entry->next = atomic_load(&abandoned_parsers);
    while (!atomic_compare_exchange_weak(&abandoned_parsers, &entry->next, entry))
        ;
}
