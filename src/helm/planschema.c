/* A schema that forbids a new key of the values: the key is added to it. */
#include "pss/base.h"

#include "planwork.h"
#include "pss/value.h"

enum { MOST_REFERENCES = 20 };

static const char schema_name[] = "values.schema.json";

/* Only JSON with an object at its top is edited. */
void
plan_schema_read(struct plan_work *work)
{
    const struct pss_chart *chart = work->planning->chart;
    struct values_file *schema = &work->schema;
    for (size_t i = 0; i < chart->files.n; i++)
        if (strcmp(chart->files.items[i].name, schema_name) == 0)
            values_file_read(schema, work->mem, chart,
                pss_arena_join(work->mem, chart->real, "/", schema_name));
    bool is_json = schema->root && schema->root->style == PSS_FLOW;
    schema->may_edit = schema->may_edit && is_json;
}

static const struct pss_node *
map_at(const struct pss_node *node, struct pss_str key)
{
    const struct pss_node *value =
        node ? pss_node_real(pss_find(node, key).value) : NULL;
    return value && value->kind == PSS_MAP ? value : NULL;
}

/* The schema itself, or the one of the same file that its `$ref` means: `#/$defs/a`. NULL: it
 * is not to be found. */
static const struct pss_node *
referenced(const struct plan_work *work, const struct pss_node *node)
{
    const struct pss_str start = PSS_STR("#/");
    for (int i = 0; node && i < MOST_REFERENCES; i++) {
        const struct pss_node *value = pss_get(node, "$ref");
        if (!value)
            return node;
        struct pss_str to = pss_scalar_text(pss_node_real(value));
        if (!pss_str_starts(to, start))
            return NULL;
        to = (struct pss_str){to.p + start.n, to.n - start.n};
        node = work->schema.root;
        while (node && to.n > 0)
            node = map_at(node, pss_wish_key(&to, '/'));
    }
    return NULL;
}

static bool
is_closed(const struct pss_node *node)
{
    struct pss_value more = pss_value_of(pss_get(node, "additionalProperties"));
    return more.type == PSS_BOOL && !more.is_true &&
           !pss_get(node, "patternProperties");
}

/* What the schema says of the key, if all that a wish wants is below it. */
static const char *
type_of(const struct pss_wish *wish, bool is_last)
{
    if (!is_last)
        return "object";
    if (wish->act == PSS_WISH_APPEND)
        return "array";
    if (wish->is_string)
        return "string";
    bool is_number =
        wish->text.n > 0 && wish->text.p[0] >= '0' && wish->text.p[0] <= '9';
    bool is_bool = pss_str_is(wish->text, "true") || pss_str_is(wish->text, "false");
    return is_number ? "integer" : is_bool ? "boolean" : "string";
}

bool
plan_schema_wish(
    struct pss_wish *out, const struct plan_work *work, const struct pss_wish *wish)
{
    const struct pss_node *node = referenced(work, work->schema.root);
    struct pss_str rest = wish->path;
    bool is_set = wish->act == PSS_WISH_SET || wish->act == PSS_WISH_APPEND;
    if (!work->schema.may_edit || !is_set || wish->map)
        return false;
    while (node && rest.n > 0) {
        struct pss_str key = pss_wish_key(&rest, VALUES_SEPARATOR);
        const struct pss_node *properties = map_at(node, PSS_STR("properties"));
        bool is_known = properties && pss_find(properties, key).value;
        if (!is_known && is_closed(node)) {
            *out = (struct pss_wish){.act = PSS_WISH_SET,
                .repair = wish->repair,
                .map = node,
                .path = pss_arena_printf(work->mem, "properties%c%.*s%ctype",
                    VALUES_SEPARATOR, PSS_FMT(key), VALUES_SEPARATOR),
                .separator = VALUES_SEPARATOR,
                .text = pss_str_of(type_of(wish, rest.n == 0)),
                .is_string = true};
            return true;
        }
        node = is_known ? referenced(work, map_at(properties, key)) : NULL;
    }
    return false;
}
