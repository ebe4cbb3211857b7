/* Tags that change what a scalar means. */
#ifndef YAML_TAG_H
#define YAML_TAG_H

#include "pss/node.h"

enum pss_tag {
    PSS_TAG_NONE,
    PSS_TAG_SIGN, /* a lone `!` */
    PSS_TAG_STR,
    PSS_TAG_BOOL,
    PSS_TAG_INT,
    PSS_TAG_FLOAT,
    PSS_TAG_NULL,
    PSS_TAG_BINARY,
    PSS_TAG_TIMESTAMP,
    PSS_TAG_MERGE,
    PSS_TAG_OTHER, /* goyaml reads such a scalar as a string */
};

enum pss_tag pss_tag_of(const struct pss_node *node);

#endif
