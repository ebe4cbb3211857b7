/* The JSON schema of .pss-fix, made from the table of options: editors complete and check
 * a configuration by it. */
#include "pss/base.h"

#include "pss/config.h"
#include "pss/dump.h"
#include "pss/help.h"
#include "pss/option.h"

static json_t *
type_of(const char *name)
{
    json_t *type = pss_dump_object();
    pss_set_word(type, "type", name);
    return type;
}

/* The words of an option, or NULL if it takes others, too. */
static json_t *
words_of(const struct pss_option *option)
{
    struct pss_buf words = {0};
    json_t *list = NULL;
    if (pss_help_values(&words, &option->face)) {
        list = pss_dump_array();
        for (size_t at = 0; at < words.n;) {
            struct pss_str rest = {words.p + at, words.n - at};
            size_t end = pss_str_find(rest, PSS_STR(" "), 0);
            rest.n = end == SIZE_MAX ? rest.n : end;
            pss_append(list, pss_dump_text(rest));
            at += rest.n + 1;
        }
    }
    pss_buf_release(&words);
    return list;
}

/* One word: of a closed list, or any. A number may stand without quotes, and null leaves
 * the key unset. */
static json_t *
word_schema(const struct pss_option *option)
{
    json_t *words = words_of(option);
    if (words && !option->is_open) {
        json_t *closed = pss_dump_object();
        pss_append(words, json_null());
        pss_set(closed, "enum", words);
        return closed;
    }
    json_t *open = pss_dump_object();
    json_t *types = pss_set_array(open, "type");
    pss_append(types, pss_dump_text(PSS_STR("string")));
    pss_append(types, pss_dump_text(PSS_STR("integer")));
    pss_append(types, pss_dump_text(PSS_STR("null")));
    if (words)
        pss_set(open, "examples", words);
    return open;
}

/* A sequence of words, or one string with commas. */
static json_t *
list_schema(const struct pss_option *option)
{
    json_t *schema = pss_dump_object();
    json_t *forms = pss_set_array(schema, "anyOf");
    json_t *sequence = type_of("array");
    pss_set(sequence, "items", word_schema(option));
    pss_append(forms, sequence);
    pss_append(forms, type_of("string"));
    pss_append(forms, type_of("null"));
    return schema;
}

/* Quoted or not makes no difference; null leaves the key unset. */
static json_t *
flag_schema(void)
{
    return json_loads("{\"enum\": [true, false, \"true\", \"false\", null]}", 0, NULL);
}

static json_t *
option_schema(const struct pss_option *option)
{
    json_t *schema = option->flag                      ? flag_schema()
                     : option->list || option->is_list ? list_schema(option)
                                                       : word_schema(option);
    pss_set_word(schema, "description", option->face.help);
    if (option->fallback)
        pss_set_word(schema, "default", option->fallback);
    return schema;
}

/* The properties of the mapping that a dotted key belongs to. A word in place of the mapping
 * is the name of a program. */
static json_t *
group_of(json_t *properties, const char *key)
{
    const char *dot = strchr(key, '.');
    struct pss_buf name = {0};
    pss_buf_add(&name, (struct pss_str){key, (size_t)(dot - key)});
    pss_buf_putc(&name, '\0');
    json_t *group = json_object_get(properties, name.p);
    if (!group) {
        group = json_loads(
            "{\"type\": [\"object\", \"string\", \"null\"], \"properties\": {},"
            " \"additionalProperties\": false}",
            0, NULL);
        pss_set(properties, name.p, group);
    }
    pss_buf_release(&name);
    return json_object_get(group, "properties");
}

static void
set_properties(json_t *schema)
{
    json_t *properties = pss_set_object(schema, "properties");
    for (size_t i = 0; pss_option_row(i); i++) {
        const struct pss_option *option = pss_option_row(i);
        if (!option->key || !(option->where & (PSS_IN_FILE | PSS_IN_OWN)))
            continue;
        const char *dot = strchr(option->key, '.');
        if (dot)
            pss_set(group_of(properties, option->key), dot + 1, option_schema(option));
        else
            pss_set(properties, option->key, option_schema(option));
    }
    for (size_t i = 0; i < PSS_N_CONFIG_MAPS; i++) {
        enum pss_config_map map = (enum pss_config_map)i;
        json_t *value = json_loads(pss_config_map_schema(map), 0, NULL);
        pss_set(properties, pss_config_map_name(map), value);
    }
    json_t *extends = type_of("string");
    pss_set_word(extends, "description",
        "The path of another file, of which all is taken that this file does not set.");
    pss_set(properties, "extends", extends);
    pss_set(schema, "additionalProperties", json_false());
}

/* The schema of this name in the same file. */
static json_t *
reference(const char *name)
{
    struct pss_buf path = {0};
    pss_buf_printf(&path, "#/definitions/%s", name);
    json_t *schema = pss_dump_object();
    pss_set_text(schema, "$ref", pss_buf_str(&path));
    pss_buf_release(&path);
    return schema;
}

/* A document that keeps the options in `spec`, as that of a KRM function. */
static json_t *
document_schema(void)
{
    json_t *document = type_of("object");
    json_t *properties = pss_set_object(document, "properties");
    json_t *version = type_of("string");
    pss_set_word(version, "pattern", "^pss-fix\\.dev/");
    pss_set(properties, "apiVersion", version);
    json_t *kind = pss_dump_object();
    pss_set_word(kind, "const", "PssFix");
    pss_set(properties, "kind", kind);
    pss_set(properties, "metadata", type_of("object"));
    pss_set(properties, "spec", reference("options"));
    json_t *required = pss_set_array(document, "required");
    pss_append(required, pss_dump_text(PSS_STR("apiVersion")));
    pss_append(required, pss_dump_text(PSS_STR("kind")));
    pss_set(document, "additionalProperties", json_false());
    return document;
}

void
pss_config_schema_write(struct pss_buf *out)
{
    json_t *schema = pss_dump_object();
    pss_set_word(schema, "$schema", "http://json-schema.org/draft-07/schema#");
    pss_set_word(schema, "$id", PACKAGE_URL "/schema/pss-fix.schema.json");
    pss_set_word(schema, "title", "Configuration of pss-fix (.pss-fix)");
    json_t *options = type_of("object");
    set_properties(options);
    json_t *definitions = pss_set_object(schema, "definitions");
    pss_set(definitions, "options", options);
    pss_set(definitions, "document", document_schema());
    json_t *condition = pss_set_object(schema, "if");
    pss_append(pss_set_array(condition, "required"), pss_dump_text(PSS_STR("kind")));
    pss_set(schema, "then", reference("document"));
    pss_set(schema, "else", reference("options"));
    pss_dump_indented(out, schema);
}
