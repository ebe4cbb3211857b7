/* Options from YAML: the file .pss-fix, or the configuration of a KRM function
 * (docs/decisions.md, "Configuration"). */
#ifndef PSS_CONFIG_H
#define PSS_CONFIG_H

#include "pss/configpath.h"
#include "pss/opts.h"
#include "pss/tree.h"

enum pss_config_source {
    PSS_CONFIG_FILE,
    PSS_CONFIG_OWN, /* a file, too: the user's own */
    PSS_CONFIG_FUNCTION,
};

/* Sets the option of each entry of a mapping (the `spec` of a PssFix, the `data` of a
 * ConfigMap), unless the command line, the environment or another mapping before this
 * one has set it. Values are read as they are written, whatever their type in YAML; lists
 * are sequences, or strings with commas; null sets nothing. A NULL or null node sets
 * nothing at all. Texts are copied to opts->mem, but opts->maps point into the tree.
 * Errors (an unknown or doubled key, a bad value) have their place in the document of the
 * mapping; `opts` is not to be used then. */
const struct pss_err *pss_config_apply(
    struct pss_opts *opts, const struct pss_node *map, enum pss_config_source source);
/* The key of such a mapping. */
const char *pss_config_map_name(enum pss_config_map map);
/* PSS_IN_…: where it may stand. */
unsigned pss_config_map_where(enum pss_config_map map);
/* True if its value is a list of mappings. */
bool pss_config_map_is_list(enum pss_config_map map);
/* The JSON schema of its value, as text. */
const char *pss_config_map_schema(enum pss_config_map map);
/* Reads a list of rules, as that of `ignore`, which stands elsewhere. */
const struct pss_err *pss_config_rules(
    struct pss_words *out, struct pss_opts *opts, const struct pss_node *value);

#endif
