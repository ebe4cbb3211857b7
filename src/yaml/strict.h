/* What libfyaml reads, but Kubernetes' reader refuses: rules of libyaml's scanner. */
#ifndef YAML_STRICT_H
#define YAML_STRICT_H

#include "builder.h"

/* Each sets the builder's error if its rule is broken. Offsets in the image. */

/* Tabs between b->pos and `end`. */
void pss_strict_gap(struct pss_builder *b, size_t end);
/* A plain scalar: tabs that begin its lines and those behind it, signs in flow. */
void pss_strict_plain(struct pss_builder *b, size_t at, size_t end);
/* Header of a block scalar, and tabs that begin its lines. */
void pss_strict_block(struct pss_builder *b, size_t header, size_t end);
/* A node that stands where a key must stand. `start`: its first byte, anchor and tag
 * included; `text`: its first byte without them. */
void pss_strict_place(struct pss_builder *b, size_t start, size_t text, bool is_key);
/* The colon behind b->key, which has no `?`. */
void pss_strict_colon(struct pss_builder *b, size_t colon);
/* The characters of an anchor's or alias's name, which stands at `at`. */
void pss_strict_name(struct pss_builder *b, size_t at, struct pss_str name);
/* What comes behind a tag. */
void pss_strict_tag(struct pss_builder *b, struct pss_span tag);
/* A `%` line: before `---` it is a chunk of its own. Passes over a `---` that does not
 * cut, since the line break before it is not an LF, or there is a byte order mark. */
void pss_strict_start(struct pss_builder *b);

#endif
