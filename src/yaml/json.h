/* Where a JSON value ends, by the grammar of Go's encoding/json. */
#ifndef YAML_JSON_H
#define YAML_JSON_H

#include "pss/arena.h"
#include "pss/str.h"

/* Offset behind the value that starts at `at` (no blanks before it), or SIZE_MAX if
 * there is none or it is nested more than 10000 levels deep. */
size_t pss_json_end(struct pss_arena *mem, struct pss_str src, size_t at);
/* Offset of the first byte at or after `at` that is no blank of JSON. */
size_t pss_json_skip(struct pss_str src, size_t at);

#endif
