/* Templates of charts. Whatever the bytes are: actions lie in them in order; every image has
 * their length, keeps their line ends, and has other bytes only where it blanks something;
 * nodes keep their places. Every edit that is offered leaves the actions as they were. */
#include "fuzz.h"

#include "pss/contextedits.h"
#include "pss/templatemap.h"

static void
check_actions(const struct pss_actions *actions)
{
    size_t end = 0;
    for (size_t i = 0; i < actions->n; i++) {
        const struct pss_action *it = &actions->items[i];
        struct pss_str text = {
            actions->src.p + it->span.at, it->span.end - it->span.at};
        FUZZ_CHECK(it->span.at >= end && it->span.end <= actions->src.n);
        FUZZ_CHECK(text.n >= 4 && pss_str_starts(text, PSS_STR("{{")));
        FUZZ_CHECK(pss_str_ends(text, PSS_STR("}}")));
        FUZZ_CHECK(it->inner.at >= it->span.at + 2 && it->inner.at <= it->inner.end);
        FUZZ_CHECK(it->inner.end + 2 <= it->span.end);
        FUZZ_CHECK(it->branch == PSS_NO_BRANCH || it->branch < actions->branches.n);
        FUZZ_CHECK(pss_action_at(actions, it->span.at) == it);
        FUZZ_CHECK(pss_action_at(actions, it->span.end - 1) == it);
        end = it->span.end;
    }
    for (size_t i = 0; i < actions->branches.n; i++) {
        const struct pss_branch *branch = &actions->branches.items[i];
        struct pss_span span = pss_branch_span(actions, i);
        FUZZ_CHECK(branch->parent == PSS_NO_BRANCH || branch->parent < i);
        FUZZ_CHECK(span.at <= span.end && span.end <= actions->src.n);
        FUZZ_CHECK(pss_branch_is_within(actions, i, branch->parent));
    }
}

/* Bytes of one document of an image. */
static void
check_image(const struct pss_template *template, const struct pss_reading *reading)
{
    struct pss_str src = template->source->src;
    struct pss_str image = reading->tree.doc->src;
    FUZZ_CHECK(image.n == src.n);
    FUZZ_CHECK(reading->span.at <= reading->span.end && reading->span.end <= src.n);
    for (size_t i = reading->span.at; i < reading->span.end; i++) {
        if (src.p[i] == '\n' || src.p[i] == '\r')
            FUZZ_CHECK(image.p[i] == src.p[i]);
        else if (!pss_is_one_of(image.p[i], "\n x"))
            FUZZ_CHECK(image.p[i] == src.p[i]);
        if (pss_action_at(&template->actions, i))
            FUZZ_CHECK(pss_is_one_of(image.p[i], "\n\r x"));
    }
    if (reading->err)
        return;
    const struct pss_node *root = reading->tree.root;
    for (const struct pss_node *it = root; it; it = pss_node_after(it, root))
        FUZZ_CHECK(
            it->span.at >= reading->span.at && it->span.end <= reading->span.end);
}

static void
check_edits(const struct pss_template *template, struct pss_edits *edits)
{
    struct pss_str src = template->source->src;
    FUZZ_CHECK(!pss_edits_settle(edits));
    FUZZ_CHECK(pss_template_keeps_actions(template, edits));
    struct pss_buf out = {0};
    pss_edits_apply(&out, src, edits);
    FUZZ_CHECK(pss_template_is_same_but(template, edits, pss_buf_str(&out)));
    pss_buf_release(&out);
}

/* Tries everything on one owner. */
static void
try_owner(const struct pss_template *template, const struct pss_owner *owner)
{
    const struct pss_context_key of_pods[] = {
        {PSS_STR("runAsNonRoot"), PSS_STR("true"), false},
        {PSS_STR("seccompProfile.type"), PSS_STR("RuntimeDefault"), false},
    };
    const struct pss_context_key of_containers[] = {
        {PSS_STR("allowPrivilegeEscalation"), PSS_STR("false"), false},
        {PSS_STR("capabilities.drop"), PSS_STR("ALL"), true},
    };
    bool is_pod = owner->level == PSS_OWNER_POD;
    struct pss_context_keys keys = {is_pod ? of_pods : of_containers, 2};
    for (int turn = 0; turn < 5; turn++) {
        struct pss_edits edits = {.mem = template->mem};
        const char *why = NULL;
        if (turn == 0)
            why = pss_context_insert(&edits, template, owner, keys);
        else if (turn == 1)
            why = pss_context_insert_knob(
                &edits, template, owner, PSS_STR("$.Values.securityContext"));
        else if (turn == 2)
            why = pss_context_set(&edits, template, owner, keys);
        else if (turn == 3)
            why = pss_context_hoist(&edits, template, owner, keys);
        else
            for (const struct pss_node *it = owner->maps[0]->first; it && !edits.n;
                 it = it->next)
                why = pss_template_delete(
                    &edits, template, it, it == owner->maps[0]->first);
        FUZZ_CHECK(!why || edits.n == 0);
        if (turn < 4 || edits.n > 0)
            check_edits(template, &edits);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { MOST_TRIED = 64 };
    struct pss_arena *mem = pss_arena_new();
    const struct pss_doc *doc =
        pss_doc_new(mem, "fuzz.yaml", fuzz_text(mem, data, size));
    struct pss_template template;
    pss_template_read(&template, doc);
    check_actions(&template.actions);
    FUZZ_CHECK(!template.is_opaque || (template.err && template.err->message.n > 0));
    for (size_t i = 0; i < template.readings.n; i++)
        check_image(&template, &template.readings.items[i]);
    for (size_t i = 0; i < template.owners.n && i < MOST_TRIED; i++) {
        const struct pss_owner *owner = &template.owners.items[i];
        FUZZ_CHECK(owner->pod == PSS_NOWHERE || owner->pod < i);
        FUZZ_CHECK(owner->anchor.at == PSS_NOWHERE || owner->anchor.at < size);
        try_owner(&template, owner);
    }
    pss_arena_release(mem);
    return 0;
}
