/* Comments of Go templates that reach over the end of a chunk. */
#ifndef YAML_GOCOMMENT_H
#define YAML_GOCOMMENT_H

#include "pss/cut.h"
#include "pss/doc.h"

/* What a comment covers that is opened before the chunk: from its first byte on; empty if
 * there is no such comment. */
struct pss_span pss_go_comment_before(
    const struct pss_doc *doc, const struct pss_chunk *chunk);
/* What a comment covers that is closed behind the chunk: up to its last byte; or empty. */
struct pss_span pss_go_comment_behind(
    const struct pss_doc *doc, const struct pss_chunk *chunk);

#endif
