/* Two readers, one form. */
#include "pss/base.h"

#include <yaml.h>

#include "pss/lines.h"
#include "pss/value.h"

#include "../../src/yaml/decode.h"
#include "events.h"

static int
hex_value(char c)
{
    const char *digits = "0123456789abcdef";
    const char *at = c ? strchr(digits, c | 0x20) : NULL;
    return at ? (int)(at - digits) : -1;
}

/* A tag as the events of libyaml name it. */
static struct pss_str
resolve_tag(struct pss_arena *mem, struct pss_str tag)
{
    struct pss_buf out = {0};
    if (pss_str_starts(tag, PSS_STR("!!"))) {
        pss_buf_puts(&out, "tag:yaml.org,2002:");
        tag = (struct pss_str){tag.p + 2, tag.n - 2};
    } else if (pss_str_starts(tag, PSS_STR("!<"))) {
        tag = (struct pss_str){tag.p + 2, tag.n - 3};
    }
    for (size_t i = 0; i < tag.n; i++) {
        if (tag.p[i] != '%' || tag.n - i < 3) {
            pss_buf_putc(&out, tag.p[i]);
            continue;
        }
        int byte = hex_value(tag.p[i + 1]) * 16 + hex_value(tag.p[i + 2]);
        pss_buf_putc(&out, (char)byte);
        i += 2;
    }
    struct pss_str text = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return text;
}

static struct event
event_of(struct pss_arena *mem, const struct pss_node *node)
{
    static const enum event_kind kinds[] = {
        [PSS_SCALAR] = EVENT_SCALAR,
        [PSS_MAP] = EVENT_MAP,
        [PSS_SEQ] = EVENT_SEQ,
        [PSS_ALIAS] = EVENT_ALIAS,
    };
    const struct pss_doc *doc = node->doc;
    struct event event = {
        .kind = kinds[node->kind],
        .style = node->style == PSS_MISSING ? PSS_PLAIN : node->style,
        .node = node,
    };
    if (node->kind == PSS_ALIAS)
        event.anchor = pss_doc_text(doc, node->span.at + 1, node->span.end);
    else if (!pss_span_empty(pss_node_anchor(node)))
        event.anchor =
            pss_doc_text(doc, pss_node_anchor(node).at + 1, pss_node_anchor(node).end);
    if (!pss_span_empty(pss_node_tag(node)))
        event.tag = resolve_tag(
            mem, pss_doc_text(doc, pss_node_tag(node).at, pss_node_tag(node).end));
    if (node->kind == PSS_SCALAR)
        event.text = pss_scalar_text(node);
    return event;
}

struct stack {
    const struct pss_node **items; /* NULL: the end of a collection */
    size_t n, cap;
};

/* Pushes the children so that the first comes off first. */
static void
push_children(struct stack *stack, struct pss_arena *mem, const struct pss_node *node)
{
    size_t from = stack->n;
    for (const struct pss_node *it = node->first; it; it = it->next) {
        if (it->key)
            PSS_PUSH(mem, stack, it->key);
        PSS_PUSH(mem, stack, it);
    }
    for (size_t to = stack->n; from + 1 < to; from++) {
        const struct pss_node *last = stack->items[--to];
        stack->items[to] = stack->items[from];
        stack->items[from] = last;
    }
}

void
events_of_tree(struct events *out, struct pss_arena *mem, const struct pss_node *root)
{
    struct stack stack = {0};
    if (root)
        PSS_PUSH(mem, &stack, root);
    while (stack.n > 0) {
        const struct pss_node *node = stack.items[--stack.n];
        struct event event = {.kind = EVENT_END};
        if (node)
            event = event_of(mem, node);
        PSS_PUSH(mem, out, event);
        if (!node || (node->kind != PSS_MAP && node->kind != PSS_SEQ))
            continue;
        PSS_PUSH(mem, &stack, NULL);
        push_children(&stack, mem, node);
    }
}

/* The text as Kubernetes' reader of lines hands it on. */
static struct pss_str
normalise(struct pss_arena *mem, struct pss_str text)
{
    char *p = pss_alloc(mem, text.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] != '\r' || i + 1 == text.n || text.p[i + 1] != '\n')
            p[n++] = text.p[i];
    if (n > 0 && p[n - 1] != '\n')
        p[n++] = '\n';
    return (struct pss_str){p, n};
}

static struct pss_str
copy_z(struct pss_arena *mem, const yaml_char_t *z)
{
    return z ? pss_arena_copy(mem, pss_str_of((const char *)z)) : PSS_STR("");
}

static enum pss_node_style
style_of(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return PSS_SINGLE;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return PSS_DOUBLE;
    case YAML_LITERAL_SCALAR_STYLE:
        return PSS_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE:
        return PSS_FOLDED;
    case YAML_ANY_SCALAR_STYLE:
    case YAML_PLAIN_SCALAR_STYLE:
        break;
    }
    return PSS_PLAIN;
}

/* False for events that say nothing to a tree. */
static bool
translate(struct event *out, struct pss_arena *mem, const yaml_event_t *event)
{
    *out = (struct event){0};
    switch (event->type) {
    case YAML_MAPPING_START_EVENT: {
        bool is_flow = event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
        out->kind = EVENT_MAP;
        out->style = is_flow ? PSS_FLOW : PSS_BLOCK;
        out->anchor = copy_z(mem, event->data.mapping_start.anchor);
        out->tag = copy_z(mem, event->data.mapping_start.tag);
        return true;
    }
    case YAML_SEQUENCE_START_EVENT: {
        bool is_flow = event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        out->kind = EVENT_SEQ;
        out->style = is_flow ? PSS_FLOW : PSS_BLOCK;
        out->anchor = copy_z(mem, event->data.sequence_start.anchor);
        out->tag = copy_z(mem, event->data.sequence_start.tag);
        return true;
    }
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
        out->kind = EVENT_END;
        return true;
    case YAML_SCALAR_EVENT: {
        struct pss_str text = {
            (const char *)event->data.scalar.value, event->data.scalar.length};
        out->kind = EVENT_SCALAR;
        out->style = style_of(event->data.scalar.style);
        out->text = pss_arena_copy(mem, text);
        out->anchor = copy_z(mem, event->data.scalar.anchor);
        out->tag = copy_z(mem, event->data.scalar.tag);
        return true;
    }
    case YAML_ALIAS_EVENT:
        out->kind = EVENT_ALIAS;
        out->style = PSS_PLAIN;
        out->anchor = copy_z(mem, event->data.alias.anchor);
        return true;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
        break;
    }
    return false;
}

/* True if more than blanks, comments and `...` stands behind the first `points` code
 * points of the text. */
static bool
has_rest(struct pss_str text, size_t points)
{
    size_t at = 0;
    for (; at < text.n && points > 0; points--) {
        at++;
        while (at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
            at++;
    }
    bool is_line_start = at == 0 || text.p[at - 1] == '\n';
    for (; at < text.n; at++) {
        char c = text.p[at];
        if (c == '#')
            at = pss_line_end(text, at);
        else if (is_line_start && text.n - at >= 3 &&
                 memcmp(text.p + at, "...", 3) == 0)
            at += 2;
        else if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return true;
        is_line_start = c == '\n' || c == '#';
    }
    return false;
}

void
events_of_libyaml(struct events *out, struct pss_arena *mem, struct pss_str text)
{
    struct pss_str input = normalise(mem, text);
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        pss_oom();
    yaml_parser_set_input_string(&parser, (const unsigned char *)input.p, input.n);
    bool is_over = false;
    while (!is_over) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            const char *problem = parser.problem ? parser.problem : "error";
            out->error = pss_arena_printf(mem, "%s, line %zu, column %zu", problem,
                parser.problem_mark.line + 1, parser.problem_mark.column + 1);
            break;
        }
        struct event translated;
        if (translate(&translated, mem, &event))
            PSS_PUSH(mem, out, translated);
        is_over = event.type == YAML_DOCUMENT_END_EVENT ||
                  event.type == YAML_STREAM_END_EVENT;
        if (event.type == YAML_DOCUMENT_END_EVENT) {
            bool is_implicit = event.data.document_end.implicit != 0;
            out->has_rest = has_rest(
                input, is_implicit ? event.start_mark.index : event.end_mark.index);
        }
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

/* Value of the four hexadecimal digits at `at`, or -1. */
static long
read_unit(struct pss_str text, size_t at)
{
    if (text.n < 4 || at > text.n - 4)
        return -1;
    long unit = 0;
    for (size_t i = at; i < at + 4; i++)
        unit = unit * 16 + hex_value(text.p[i]);
    return unit;
}

struct pss_str
events_json_as_yaml(struct pss_arena *mem, struct pss_str text)
{
    struct pss_buf out = {0};
    for (size_t at = 0; at < text.n; at++) {
        char next = at + 1 < text.n ? text.p[at + 1] : 0;
        size_t odd = (unsigned char)text.p[at] >= 0x80 ? pss_decode_break(text, at) : 0;
        if (odd > 0) { /* a line break to YAML only */
            pss_buf_puts(&out, odd == 2                   ? "\\N"
                               : text.p[at + 2] == '\xa8' ? "\\L"
                                                          : "\\P");
            at += odd - 1;
            continue;
        }
        if (text.p[at] != '\\') {
            pss_buf_putc(&out, text.p[at]);
            continue;
        }
        at++;
        if (next == '/') {
            pss_buf_putc(&out, '/');
            continue;
        }
        long high = next == 'u' ? read_unit(text, at + 1) : -1;
        if (high >= 0xd800 && high <= 0xdbff) {
            long low = read_unit(text, at + 7);
            long point = 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00);
            pss_buf_printf(&out, "\\U%08lx", (unsigned long)point);
            at += 10;
            continue;
        }
        pss_buf_putc(&out, '\\');
        pss_buf_putc(&out, next);
    }
    struct pss_str yaml = pss_arena_copy(mem, pss_buf_str(&out));
    pss_buf_release(&out);
    return yaml;
}

static bool
is_same(const struct event *a, const struct event *b)
{
    return a->kind == b->kind && a->style == b->style &&
           pss_str_eq(a->anchor, b->anchor) && pss_str_eq(a->tag, b->tag) &&
           pss_str_eq(a->text, b->text);
}

size_t
events_differ(const struct event *a, size_t n_a, const struct event *b, size_t n_b)
{
    size_t n = n_a < n_b ? n_a : n_b;
    for (size_t i = 0; i < n; i++)
        if (!is_same(&a[i], &b[i]))
            return i;
    return n_a == n_b ? SIZE_MAX : n;
}

void
events_quote(struct pss_buf *out, struct pss_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '\n')
            pss_buf_puts(out, "\\n");
        else if (c == '\t')
            pss_buf_puts(out, "\\t");
        else if (c == '\r')
            pss_buf_puts(out, "\\r");
        else if (c == '\\')
            pss_buf_puts(out, "\\\\");
        else if (c < 0x20 || c >= 0x7f)
            pss_buf_printf(out, "\\x%02x", c);
        else
            pss_buf_putc(out, (char)c);
    }
}

void
events_print(struct pss_buf *out, const struct event *event)
{
    static const char *const kinds[] = {"+map", "+seq", "-", "=", "*"};
    static const char *const styles[] = {
        "missing", "plain", "single", "double", "literal", "folded", "block", "flow"};
    pss_buf_puts(out, kinds[event->kind]);
    if (event->kind == EVENT_END)
        return;
    pss_buf_printf(out, " %s", styles[event->style]);
    if (event->anchor.n > 0)
        pss_buf_printf(out, " &%.*s", PSS_FMT(event->anchor));
    if (event->tag.n > 0)
        pss_buf_printf(out, " <%.*s>", PSS_FMT(event->tag));
    if (event->kind != EVENT_SCALAR)
        return;
    pss_buf_puts(out, " \"");
    events_quote(out, event->text);
    pss_buf_putc(out, '"');
}
