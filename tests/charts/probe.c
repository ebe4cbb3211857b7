/* Puts probes into a template, to see that rendering it changes nothing else.
 *
 *     probe SEED every|owners|knob|set FILE >NEW
 *
 * `every`: a comment before each line before which lines may be inserted. `owners`: a key
 * at the anchor of each pod spec and container. Each probe holds the word pssprobe, and
 * signs that are chosen by SEED. `knob`: a securityContext from `$.Values.pssknob`, where
 * there is none. `set`: no probes, but the keys of a securityContext where
 * the template has some. Prints the number of edits to stderr. */
#include "pss/base.h"

#include "pss/contextedits.h"
#include "pss/file.h"
#include "pss/lines.h"
#include "pss/templatemap.h"

#include "../../src/helm/contexts.h"
#include "pss/buf.h"
#include "pss/edit.h"

struct prober {
    struct pss_template template;
    struct pss_edits edits;
    unsigned seed;
};

/* Signs that mean something to YAML or to Go, but do not open an action. */
static void
add_signs(struct prober *prober, struct pss_buf *text)
{
    static const char signs[] = "}-'`#:[]!&*?,$./|> a}";
    for (int i = 0; i < 12; i++) {
        prober->seed = prober->seed * 1103515245u + 12345u;
        pss_buf_putc(text, signs[(prober->seed >> 16) % (sizeof signs - 1)]);
    }
}

static void
add_probe(struct prober *prober, size_t at, size_t column, bool is_key)
{
    struct pss_buf text = {0};
    for (size_t i = 0; i < column; i++)
        pss_buf_putc(&text, ' ');
    if (is_key)
        pss_buf_printf(&text, "pssprobe%zu: \"", prober->edits.n);
    else
        pss_buf_puts(&text, "# pssprobe ");
    add_signs(prober, &text);
    pss_buf_puts(&text, is_key ? "\"" : ".");
    pss_buf_add(&text, pss_line_eol(prober->template.source->src, at));
    struct pss_edit edit = {.at = at,
        .end = at,
        .text = pss_arena_copy(prober->edits.mem, pss_buf_str(&text)),
        .finding = PSS_NOWHERE};
    pss_edits_add(&prober->edits, edit);
    pss_buf_release(&text);
}

static void
probe_lines(struct prober *prober)
{
    struct pss_str src = prober->template.source->src;
    for (size_t at = 0; at < src.n; at = pss_line_next(src, at)) {
        size_t first = pss_skip_blanks(src, at, src.n);
        if (pss_anchor_is_free(&prober->template.actions, at))
            add_probe(prober, at, first - at, false);
    }
}

static void
probe_owners(struct prober *prober)
{
    for (size_t i = 0; i < prober->template.owners.n; i++) {
        const struct pss_owner *it = &prober->template.owners.items[i];
        if (it->anchor.at != PSS_NOWHERE)
            add_probe(prober, it->anchor.at, it->anchor.column, true);
    }
}

static void
insert_knobs(struct prober *prober)
{
    for (size_t i = 0; i < prober->template.owners.n; i++)
        pss_context_insert_knob(&prober->edits, &prober->template,
            &prober->template.owners.items[i], PSS_STR("$.Values.pssknob"));
}

/* Edits what is literal, as far as it can be. */
static void
set_contexts(struct prober *prober)
{
    const struct pss_context_key keys[] = {
        {PSS_STR("runAsNonRoot"), PSS_STR("true"), false},
        {PSS_STR("seccompProfile.type"), PSS_STR("RuntimeDefault"), false},
        {PSS_STR("allowPrivilegeEscalation"), PSS_STR("false"), false},
        {PSS_STR("capabilities.drop"), PSS_STR("ALL"), true},
    };
    for (size_t i = 0; i < prober->template.owners.n; i++) {
        const struct pss_owner *it = &prober->template.owners.items[i];
        struct pss_context_keys wanted = {keys, it->level == PSS_OWNER_POD ? 2 : 4};
        pss_context_set(&prober->edits, &prober->template, it, wanted);
        pss_context_hoist(&prober->edits, &prober->template, it, wanted);
    }
}

int
main(int argc, char **argv)
{
    if (argc != 4) {
        fputs("usage: probe SEED every|owners|knob|set FILE\n", stderr);
        return 2;
    }
    struct pss_arena *mem = pss_arena_new();
    struct pss_file file;
    const struct pss_err *err = pss_file_read(&file, mem, argv[3]);
    if (err) {
        fprintf(stderr, "probe: %.*s\n", PSS_FMT(err->message));
        return 2;
    }
    struct prober prober = {
        .edits = {.mem = mem}, .seed = (unsigned)strtoul(argv[1], NULL, 10)};
    pss_template_read(&prober.template, pss_doc_new(mem, argv[3], file.bytes));
    if (strcmp(argv[2], "every") == 0)
        probe_lines(&prober);
    else if (strcmp(argv[2], "knob") == 0)
        insert_knobs(&prober);
    else if (strcmp(argv[2], "set") == 0)
        set_contexts(&prober);
    else
        probe_owners(&prober);
    if (pss_edits_settle(&prober.edits))
        return 2;
    struct pss_buf out = {0};
    pss_edits_apply(&out, file.bytes, &prober.edits);
    fwrite(out.p, 1, out.n, stdout);
    fprintf(stderr, "%zu\n", prober.edits.n);
    pss_buf_release(&out);
    pss_arena_release(mem);
    return 0;
}
