/* Where a JSON value ends, by the grammar of Go's encoding/json. */
#ifndef YAML_JSON_H
#define YAML_JSON_H

#include "pss/str.h"

/* Offset behind the value that starts at `at` (no blanks before it), or SIZE_MAX if
 * there is none or it is nested more than PSS_MAX_DEPTH levels deep. `open`: room for
 * as many bytes, for the brackets around; one for all values of a text. `*is_mute`: the
 * skimmer reads this value, and no key of its root tells what it is (struct pss_chunk). */
size_t pss_json_end(char *open, bool *is_mute, struct pss_str src, size_t at);
/* Offset of the first byte at or after `at` that is not a blank of JSON. */
size_t pss_json_skip(struct pss_str src, size_t at);

#endif
