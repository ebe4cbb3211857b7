/* The keys of a configuration that are no options. */
#include "pss/base.h"

#include "pss/config.h"
#include "pss/option.h"

/* Keys whose value is a mapping or a list of mappings, which others read. */
static const struct {
    const char *key;
    unsigned where;
    const char *schema;
    bool is_list;
} map_keys[PSS_N_CONFIG_MAPS] = {
    [PSS_CONFIG_PER_PATH_IGNORES] = {"perPathIgnores", PSS_IN_FILE,
        "{\"type\": [\"object\", \"null\"],"
        " \"description\": \"Globs, each with the rules that are not looked at in the "
        "files that match.\","
        " \"additionalProperties\": {\"type\": [\"array\", \"string\"],"
        " \"items\": {\"type\": \"string\"}}}"},
    [PSS_CONFIG_NAMESPACES] = {"namespaces", PSS_IN_FILE | PSS_IN_FUNCTION,
        "{\"type\": [\"object\", \"null\"],"
        " \"description\": \"Names of namespaces, or patterns between slashes, each "
        "with "
        "a level, or with a mapping of labels.\","
        " \"additionalProperties\": {\"type\": [\"string\", \"object\"]}}"},
    [PSS_CONFIG_IMAGES] = {"images", PSS_IN_FILE | PSS_IN_FUNCTION,
        "{\"type\": [\"array\", \"null\"],"
        " \"description\": \"What is known of images.\","
        " \"items\": {\"type\": \"object\", \"required\": [\"match\"]}}",
        true},
    [PSS_CONFIG_REGISTRIES] = {"registries", PSS_IN_FILE | PSS_IN_FUNCTION,
        "{\"type\": [\"object\", \"null\"],"
        " \"description\": \"Private registries, each with what it mirrors.\","
        " \"additionalProperties\": {\"type\": \"string\"}}"},
    [PSS_CONFIG_KINDS] = {"kinds", PSS_IN_FILE | PSS_IN_FUNCTION,
        "{\"type\": [\"array\", \"null\"],"
        " \"description\": \"Custom kinds of which a controller makes pods, each with the "
        "paths to its pod templates.\","
        " \"items\": {\"type\": \"object\","
        " \"required\": [\"group\", \"kind\", \"paths\"],"
        " \"additionalProperties\": false,"
        " \"properties\": {"
        "\"group\": {\"type\": \"string\"},"
        " \"kind\": {\"type\": \"string\"},"
        " \"paths\": {\"type\": [\"array\", \"string\"], \"minItems\": 1,"
        " \"items\": {\"type\": \"string\"}},"
        " \"shape\": {\"enum\": [\"PodTemplateSpec\", \"PodSpec\"]}}}}",
        true},
    [PSS_CONFIG_CHARTS] = {"charts", PSS_IN_FILE,
        "{\"type\": [\"object\", \"null\"],"
        " \"description\": \"Directories of Helm charts, each with the files of values "
        "with which it is judged.\","
        " \"additionalProperties\": {\"type\": \"object\","
        " \"additionalProperties\": false,"
        " \"properties\": {"
        "\"values\": {\"type\": \"array\", \"items\":"
        " {\"type\": [\"array\", \"string\"], \"items\": {\"type\": \"string\"}}},"
        " \"kubeVersion\": {\"type\": [\"string\", \"number\"]},"
        " \"style\": {\"enum\": [\"knob\", \"literal\"]}}}}"},
};

const char *
pss_config_map_name(enum pss_config_map map)
{
    return map_keys[map].key;
}

const char *
pss_config_map_schema(enum pss_config_map map)
{
    return map_keys[map].schema;
}

bool
pss_config_map_is_list(enum pss_config_map map)
{
    return map_keys[map].is_list;
}

unsigned
pss_config_map_where(enum pss_config_map map)
{
    return map_keys[map].where;
}
